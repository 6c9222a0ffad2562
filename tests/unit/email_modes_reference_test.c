/* SPDX-License-Identifier: MIT */
/*
 * The modes beside bulk against second judges that are slow and obvious.
 *
 * The references are written from the text of the standards: RFC 5321 sections
 * 4.1.2, 4.1.3 and 4.5.3.1, and the WHATWG expression as it stands. They share nothing with the library: they cut strings
 * into parts where the library runs a machine. Compared are the verdicts, warnings
 * included, of all short strings over small alphabets of tokens.
 */
#include <check.h>
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rollcall.h"
#include "support.h"
#include "unicode.h"

enum {
    TEXT_MAX = 400, /* bytes of any string here */
    TOKENS_MAX = 10, /* of an exhaustive string */
    SHOWN_MAX = 10  /* differences printed before only counting */
};

typedef struct text {
    size_t length;
    unsigned char bytes[TEXT_MAX];
} text;

static void add_bytes(text *t, const void *bytes, size_t length)
{
    memcpy(t->bytes + t->length, bytes, length);
    t->length += length;
}

static void add_string(text *t, const char *string)
{
    add_bytes(t, string, strlen(string));
}

static void add_times(text *t, unsigned char byte, size_t times)
{
    memset(t->bytes + t->length, byte, times);
    t->length += times;
}

/* ---- Characters ---- */

/* Part of an address, as characters. */
typedef struct part {
    const unsigned long *chars;
    size_t length;
} part;

static part part_of(part p, size_t begin, size_t end)
{
    part result = {p.chars + begin, end - begin};

    return result;
}

static int is_letter(unsigned long c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static int is_digit(unsigned long c)
{
    return c >= '0' && c <= '9';
}

static int is_let_dig(unsigned long c)
{
    return is_letter(c) || is_digit(c);
}

static int is_hex(unsigned long c)
{
    return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/* Set while an address of mode eai is judged. */
static int with_unicode;

/* UTF8-non-ascii that is safe: the head of grammars/unicode.rl. */
static int is_safe(unsigned long c)
{
    return with_unicode && c >= 0x80 && unicode_kind_of(c) != UNICODE_UNSAFE;
}

static int begins_with_mark(part p)
{
    return p.length > 0 && p.chars[0] >= 0x80 && unicode_kind_of(p.chars[0]) == UNICODE_MARK;
}

/* U+3002, U+FF0E, U+FF61 (RFC 3490 section 3.1). */
static int is_wide_dot(unsigned long c)
{
    return c == 0x3002 || c == 0xFF0E || c == 0xFF61;
}

static size_t octets(part p)
{
    size_t sum = p.length;

    for (size_t i = 0; i < p.length; i++)
        sum += (size_t)((p.chars[i] >= 0x80) + (p.chars[i] >= 0x800) + (p.chars[i] >= 0x10000));
    return sum;
}

/* RFC 5322 section 3.2.3; RFC 6531: atext =/ UTF8-non-ascii. */
static int is_atext(unsigned long c)
{
    return is_safe(c) || is_let_dig(c)
        || (c > ' ' && c < 0x7F && strchr("!#$%&'*+-/=?^_`{|}~", (int)c) != NULL);
}

static int is_word(part p, const char *word)
{
    if (p.length != strlen(word))
        return 0;
    for (size_t i = 0; i < p.length; i++)
        if ((is_letter(p.chars[i]) ? p.chars[i] | 0x20 : p.chars[i]) != (unsigned char)word[i])
            return 0;
    return 1;
}

/* Where the character stands first, from a place on; the length if nowhere. */
static size_t find(part p, size_t from, unsigned long c)
{
    while (from < p.length && p.chars[from] != c)
        from++;
    return from;
}

/* ---- Lists of parts ---- */

typedef int (*part_judge)(part p);

/* How many parts between separators, all of them good; 0 when one is not. */
static size_t good_parts(part p, unsigned long separator, part_judge is_good)
{
    size_t begin = 0;
    size_t count = 0;

    for (;;) {
        size_t end = find(p, begin, separator);

        if (!is_good(part_of(p, begin, end)))
            return 0;
        count++;
        if (end == p.length)
            return count;
        begin = end + 1;
    }
}

/* ---- RFC 5321 section 4.1.3: address literals ---- */

/* Snum = 1*3DIGIT of a value from 0 to 255 */
static int is_snum(part p)
{
    unsigned long value = 0;

    for (size_t i = 0; i < p.length; i++) {
        if (!is_digit(p.chars[i]))
            return 0;
        value = value * 10 + (p.chars[i] - '0');
    }
    return p.length >= 1 && p.length <= 3 && value <= 255;
}

static int is_padded(part p)
{
    return p.length > 1 && p.chars[0] == '0';
}

static int is_not_padded(part p)
{
    return !is_padded(p);
}

static int is_ipv4(part p)
{
    return good_parts(p, '.', is_snum) == 4;
}

/* IPv6-hex = 1*4HEXDIG */
static int is_group(part p)
{
    for (size_t i = 0; i < p.length; i++)
        if (!is_hex(p.chars[i]))
            return 0;
    return p.length >= 1 && p.length <= 4;
}

/* Groups and colons, and the groups are so many: exactly, or at most beside "::",
 * which stands for two or more. */
static int is_groups(part p, size_t wanted)
{
    size_t gap = find(p, 0, ':');
    size_t count = 0;
    part left;
    part right;

    while (gap < p.length && (gap + 1 == p.length || p.chars[gap + 1] != ':'))
        gap = find(p, gap + 1, ':');
    if (gap == p.length)
        return good_parts(p, ':', is_group) == wanted;
    left = part_of(p, 0, gap);
    right = part_of(p, gap + 2, p.length);
    if (left.length > 0 && good_parts(left, ':', is_group) == 0)
        return 0;
    if (right.length > 0 && good_parts(right, ':', is_group) == 0)
        return 0;
    count += left.length > 0 ? good_parts(left, ':', is_group) : 0;
    count += right.length > 0 ? good_parts(right, ':', is_group) : 0;
    return count + 2 <= wanted;
}

/* Where the part behind the last colon begins. */
static size_t behind_colons(part p)
{
    size_t begin = p.length;

    while (begin > 0 && p.chars[begin - 1] != ':')
        begin--;
    return begin;
}

/* IPv6-addr; with an IPv4 address at the end, six groups are wanted before it. */
static int is_ipv6(part p)
{
    size_t last = behind_colons(p);
    size_t end;

    if (find(p, 0, '.') == p.length)
        return is_groups(p, 8);
    if (last < 2 || !is_ipv4(part_of(p, last, p.length)))
        return 0;
    end = p.chars[last - 2] == ':' ? last : last - 1;
    return is_groups(part_of(p, 0, end), 6);
}

/* Standardized-tag = Ldh-str; but IPv6 is the tag of its own rule. */
static int is_tag(part p)
{
    for (size_t i = 0; i < p.length; i++)
        if (!is_let_dig(p.chars[i]) && p.chars[i] != '-')
            return 0;
    return p.length > 0 && p.chars[p.length - 1] != '-' && !is_word(p, "ipv6");
}

/* General-address-literal = Standardized-tag ":" 1*dcontent; and what is an IPv6
 * address has no tag. */
static int is_general(part p)
{
    size_t colon = find(p, 0, ':');

    if (colon + 1 >= p.length || !is_tag(part_of(p, 0, colon)) || is_ipv6(p))
        return 0;
    for (size_t i = colon + 1; i < p.length; i++)
        if (p.chars[i] < 33 || p.chars[i] > 126 || (p.chars[i] > 90 && p.chars[i] < 94))
            return 0;
    return 1;
}

static rc_verdict literal_verdict(part domain)
{
    part inner = part_of(domain, 1, domain.length - 1);
    part address = inner;

    if (domain.chars[domain.length - 1] != ']' || domain.length < 3)
        return RC_REJECT;
    if (is_general(inner))
        return RC_WARN;
    if (inner.length > 5 && is_word(part_of(inner, 0, 5), "ipv6:"))
        address = part_of(inner, 5, inner.length);
    if (address.length == inner.length ? !is_ipv4(inner) : !is_ipv6(address))
        return RC_REJECT;
    address = part_of(address, behind_colons(address), address.length);
    return is_ipv4(address) && !good_parts(address, '.', is_not_padded) ? RC_WARN : RC_ACCEPT;
}

/* ---- RFC 5321 section 4.1.2: Mailbox ---- */

static int is_atom(part p)
{
    for (size_t i = 0; i < p.length; i++)
        if (!is_atext(p.chars[i]))
            return 0;
    return p.length > 0;
}

/* Quoted-string = DQUOTE *QcontentSMTP DQUOTE */
static int is_quoted(part p)
{
    size_t i = 1;

    if (p.length < 2 || p.chars[0] != '"' || p.chars[p.length - 1] != '"')
        return 0;
    while (i < p.length - 1) {
        unsigned long c = p.chars[i++];
        int is_pair = c == '\\';

        if (c == '"' || (is_pair && i == p.length - 1))
            return 0;
        if (is_pair)
            c = p.chars[i++];
        if ((c < 32 || c > 126) && (is_pair || !is_safe(c)))
            return 0;
    }
    return !begins_with_mark(part_of(p, 1, p.length));
}

/* sub-domain = Let-dig [Ldh-str]; RFC 6531: or a U-label, here of any safe
 * characters. 63 octets: RFC 1035 section 2.3.4; of a U-label not counted. */
static int is_label(part p)
{
    for (size_t i = 0; i < p.length; i++)
        if (!is_let_dig(p.chars[i]) && p.chars[i] != '-' && !is_safe(p.chars[i]))
            return 0;
    return p.length >= 1 && (p.length <= 63 || octets(p) > p.length) && p.chars[0] != '-'
        && p.chars[p.length - 1] != '-' && !begins_with_mark(p);
}

/* RFC 5890 section 2.3.1, other than A-labels. */
static int is_not_reserved(part p)
{
    return p.length < 4 || p.chars[0] >= 0x80 || p.chars[1] >= 0x80 || p.chars[2] != '-'
        || p.chars[3] != '-' || is_word(part_of(p, 0, 2), "xn");
}

/* RFC 1123 section 2.1: letters; RFC 1591 section 2: two at least; A-labels, and U-labels. */
static int is_top_label(part p)
{
    if ((p.length > 4 && is_word(part_of(p, 0, 4), "xn--")) || octets(p) > p.length)
        return 1;
    for (size_t i = 0; i < p.length; i++)
        if (!is_letter(p.chars[i]))
            return 0;
    return p.length >= 2;
}

/* With full stops for wide dots; *any is set when there are some. */
static part narrow_dots(part p, int *any)
{
    static unsigned long chars[TEXT_MAX];
    part narrow = {chars, p.length};

    for (size_t i = 0; i < p.length; i++) {
        int wide = with_unicode && is_wide_dot(p.chars[i]);

        chars[i] = wide ? '.' : p.chars[i];
        *any |= wide;
    }
    return narrow;
}

static rc_verdict domain_verdict(part p)
{
    int wide_dots = 0;
    size_t labels;
    size_t last = p.length;

    if (p.length > 0 && p.chars[0] == '[')
        return literal_verdict(p);
    p = narrow_dots(p, &wide_dots);
    labels = good_parts(p, '.', is_label);
    if (labels == 0)
        return RC_REJECT;
    while (last > 0 && p.chars[last - 1] != '.')
        last--;
    if (labels == 1 || wide_dots || !is_top_label(part_of(p, last, p.length)))
        return RC_WARN;
    return good_parts(p, '.', is_not_reserved) > 0 ? RC_ACCEPT : RC_WARN;
}

static rc_verdict mailbox_verdict(part local, part domain)
{
    rc_verdict verdict = domain_verdict(domain);

    if (octets(local) > 64 || octets(domain) > 255 || octets(local) + 1 + octets(domain) > 254)
        return RC_REJECT;
    if ((good_parts(local, '.', is_atom) == 0 || begins_with_mark(local)) && !is_quoted(local))
        return RC_REJECT;
    return verdict == RC_ACCEPT && is_word(local, "\"\"") ? RC_WARN : verdict;
}

/* At whichever @ it can be cut. */
static rc_verdict whole_verdict(part whole)
{
    rc_verdict verdict = RC_REJECT;

    for (size_t at = find(whole, 0, '@'); at < whole.length && verdict == RC_REJECT; at = find(whole, at + 1, '@'))
        verdict = mailbox_verdict(part_of(whole, 0, at), part_of(whole, at + 1, whole.length));
    return verdict;
}

static rc_verdict rfc5321_verdict(const text *t)
{
    static unsigned long chars[TEXT_MAX];
    part whole = {chars, t->length};

    for (size_t i = 0; i < t->length; i++)
        chars[i] = t->bytes[i];
    with_unicode = 0;
    return whole_verdict(whole);
}

/* ---- RFC 6531 section 3.3, in UTF-8 by RFC 3629 section 3 ---- */

/* How many octets the first one announces by its leading bits; 0: none. */
static size_t announced(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if ((first & 0xE0) == 0xC0)
        return 2;
    if ((first & 0xF0) == 0xE0)
        return 3;
    return (first & 0xF8) == 0xF0 ? 4 : 0;
}

/* The octets of the first character, 0 when it is ill-formed: overlong, a
 * surrogate, above U+10FFFF, cut off. */
static size_t decode(const unsigned char *bytes, size_t length, unsigned long *c)
{
    static const unsigned long lowest[] = {0, 0, 0x80, 0x800, 0x10000};
    size_t count = announced(bytes[0]);

    if (count == 0 || count > length)
        return 0;
    *c = count == 1 ? bytes[0] : bytes[0] & (0x7Fu >> count);
    for (size_t i = 1; i < count; i++) {
        if ((bytes[i] & 0xC0) != 0x80)
            return 0;
        *c = (*c << 6) | (bytes[i] & 0x3Fu);
    }
    return *c >= lowest[count] && *c <= 0x10FFFF && (*c < 0xD800 || *c > 0xDFFF) ? count : 0;
}

static rc_verdict eai_verdict(const text *t)
{
    static unsigned long chars[TEXT_MAX];
    part whole = {chars, 0};
    size_t i = 0;

    while (i < t->length) {
        size_t count = decode(t->bytes + i, t->length - i, &chars[whole.length]);

        if (count == 0)
            return RC_REJECT;
        whole.length++;
        i += count;
    }
    with_unicode = 1;
    return whole_verdict(whole);
}

/* ---- WHATWG HTML, "valid e-mail address" ---- */

/* The standard's own expression, in the spelling of POSIX: (?: is ( there. */
static rc_verdict html5_verdict(const text *t)
{
    static const char label[] = "[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
    static regex_t expression;
    static int is_ready;
    char string[TEXT_MAX + 1];

    if (!is_ready) {
        snprintf(string, sizeof string, "^[a-zA-Z0-9.!#$%%&'*+/=?^_`{|}~-]+@%s(\\.%s)*$", label, label);
        ck_assert_int_eq(regcomp(&expression, string, REG_EXTENDED | REG_NOSUB), 0);
        is_ready = 1;
    }
    if (memchr(t->bytes, 0, t->length) != NULL)
        return RC_REJECT;
    memcpy(string, t->bytes, t->length);
    string[t->length] = '\0';
    return regexec(&expression, string, 0, NULL, 0) == 0 ? RC_ACCEPT : RC_REJECT;
}

/* ---- Comparing ---- */

typedef struct reference {
    rc_email_mode mode;
    rc_verdict (*verdict)(const text *t);
} reference;

static const reference rfc5321 = {RC_EMAIL_RFC5321, rfc5321_verdict};
static const reference eai = {RC_EMAIL_EAI, eai_verdict};
static const reference html5 = {RC_EMAIL_HTML5, html5_verdict};

typedef struct tally {
    const reference *by;
    unsigned long compared;
    unsigned long different;
} tally;

static void show(const text *t)
{
    for (size_t i = 0; i < t->length; i++) {
        if (t->bytes[i] >= 0x20 && t->bytes[i] < 0x7F)
            putchar(t->bytes[i]);
        else
            printf("\\x%02X", t->bytes[i]);
    }
}

/* Whether the library, which has libidn2 and libunistring, says of an address that
 * the standards of mail let pass what is theirs to say. No reference knows that here:
 * in a build without them all is compared. */
static int is_left_to_idna(const reference *by, rc_verdict wanted, rc_code found)
{
    static const rc_code theirs[] = {RC_CODE_EMAIL_BAD_A_LABEL,  RC_CODE_EMAIL_FALSE_A_LABEL,
                                     RC_CODE_EMAIL_IDNA_CHARACTER, RC_CODE_EMAIL_IDNA_CONTEXT,
                                     RC_CODE_EMAIL_IDNA_BIDI,    RC_CODE_EMAIL_IDNA_HYPHENS,
                                     RC_CODE_EMAIL_IDNA_MAPPED,  RC_CODE_EMAIL_NOT_NFC};

    if (wanted == RC_REJECT || by->mode == RC_EMAIL_HTML5 || rc_features()[0] == '\0')
        return 0;
    for (size_t i = 0; i < sizeof theirs / sizeof theirs[0]; i++)
        if (found == theirs[i])
            return 1;
    return 0;
}

/* No assertion of Check, which costs a system call each. */
static void compare(tally *count, const text *t)
{
    rc_verdict wanted = count->by->verdict(t);
    rc_email_result found;

    if (rc_email_check(count->by->mode, t->bytes, t->length, &found) != RC_OK)
        ck_abort_msg("not judged");
    count->compared++;
    if (wanted == found.verdict || is_left_to_idna(count->by, wanted, found.code)
        || count->different++ >= SHOWN_MAX)
        return;
    printf("  [");
    show(t);
    printf("] wanted: %s, found: %s %s offset %zu\n", rc_verdict_text(wanted), rc_verdict_text(found.verdict),
           rc_code_lookup(found.code)->slug, found.offset);
}

static void conclude(const tally *count)
{
    fflush(stdout);
    ck_assert_msg(count->different == 0, "%lu of %lu strings differ", count->different, count->compared);
    ck_assert_msg(count->compared > 0, "nothing was compared");
}

/* ---- All short strings ---- */

/* The next one, as an odometer turns; the wheels are indices of tokens. 0 after
 * the last one. */
static int turn(size_t *wheels, size_t length, size_t tokens)
{
    for (size_t i = 0; i < length; i++) {
        if (++wheels[i] < tokens)
            return 1;
        wheels[i] = 0;
    }
    return 0;
}

typedef struct shape {
    const char *head;
    const char *tokens[12]; /* up to NULL */
    size_t longest;         /* in tokens */
    const char *tail;
} shape;

static size_t count_tokens(const shape *s)
{
    size_t count = 0;

    while (s->tokens[count] != NULL)
        count++;
    return count;
}

static void compare_length(tally *count, const shape *s, size_t length)
{
    size_t wheels[TOKENS_MAX] = {0};
    size_t tokens = count_tokens(s);
    text t;

    do {
        t.length = 0;
        add_string(&t, s->head);
        for (size_t i = 0; i < length; i++)
            add_string(&t, s->tokens[wheels[i]]);
        add_string(&t, s->tail);
        compare(count, &t);
    } while (turn(wheels, length, tokens));
}

static void compare_shape(const reference *by, const shape *s)
{
    tally count = {by, 0, 0};

    for (size_t length = 0; length <= s->longest; length++)
        compare_length(&count, s, length);
    conclude(&count);
}

#define END NULL

static const shape shapes[] = {
    {"", {"a", "1", ".", "@", "-", "\"", "\\", "[", END}, 7, ""},
    {"a@", {"a", "1", ".", "-", "[", "]", ":", END}, 6, ""},
    {"a@b.", {"a", "X", "1", "-", "n", ".", END}, 6, ""},
    {"\"", {"a", "\"", "\\", " ", "@", "\t", "\xC3\xA9", END}, 6, "@b.cc"},
    {"a@[", {"1", "2", ".", ":", "]", END}, 8, ""},
    {"a@[1.2", {"0", "2", "5", "6", ".", "]", END}, 6, "]"},
    {"a@[IPv6:", {"1", ":", ".", "]", END}, 9, ""},
    {"a@[IPv6:1:2", {":3", ":", "f:", "::", ":1.2.3.4", END}, 8, "]"},
    {"a@[IPv6:", {"f", "0", "G", ":", "1.2.3.4", "::", END}, 6, "]"},
    {"a@[", {"ipv6", "IPV6", "tag", "-", ":", "1", "[", "]", "\\", "^", END}, 5, "]"},
};

enum { SHAPES = sizeof shapes / sizeof shapes[0] };

/* Beyond ASCII: a letter, a combining mark, a wide dot, a character nobody sees;
 * and bytes on both sides of the boundaries of RFC 3629 section 4. */
#define BOUNDARIES "\x7F", "\x80", "\x9F", "\xA0", "\xBF", "\xC1", "\xC2", "\xE0", "\xED", "\xEF", "\xF0"

static const shape eai_shapes[] = {
    {"", {"a", ".", "@", "-", "\xC3\xA9", "\xCC\x81", "\xE3\x80\x82", "\"", END}, 6, ""},
    {"a@", {"a", ".", "-", "1", "\xC3\xA9", "\xCC\x81", "\xE3\x80\x82", "\xE2\x80\x8B", END}, 6, ""},
    {"\"", {"a", "\"", "\\", " ", "\xC3\xA9", "\xCC\x81", "\xE2\x80\x8B", END}, 6, "\"@b.cc"},
    {"a@[", {"a", ":", "\xC3\xA9", "\xE3\x80\x82", "]", END}, 5, "]"},
    {"a", {BOUNDARIES, END}, 4, "@b.cc"},
    {"a@b", {BOUNDARIES, END}, 4, ".cc"},
    {"\"", {BOUNDARIES, END}, 4, "\"@b.cc"},
    {"a", {"\xF0", "\xF3", "\xF4", "\xF5", "\x8F", "\x90", "\xAF", "\xBF", "\xB0", "\xBE", END}, 4, "@b.cc"},
};

enum { EAI_SHAPES = sizeof eai_shapes / sizeof eai_shapes[0] };

START_TEST(eai_short)
{
    compare_shape(&eai, &eai_shapes[_i]);
}
END_TEST

/* What is ASCII is judged as rfc5321 judges it. */
START_TEST(eai_short_in_ascii)
{
    compare_shape(&eai, &shapes[_i]);
}
END_TEST

START_TEST(rfc5321_short)
{
    compare_shape(&rfc5321, &shapes[_i]);
}
END_TEST

/* An expression is slow: shorter ones are enough for three rules. */
static const shape html5_shapes[] = {
    {"", {"a", "1", ".", "@", "-", "\"", "\\", "[", END}, 6, ""},
    {"a@", {"a", "1", ".", "-", "@", END}, 7, ""},
    {"", {"a", ".", "@", "-", END}, 7, ""},
    {".a@b.", {"a", "X", "--", ".", "\xC3\xA9", " ", END}, 5, ""},
};

enum { HTML5_SHAPES = sizeof html5_shapes / sizeof html5_shapes[0] };

START_TEST(html5_short)
{
    compare_shape(&html5, &html5_shapes[_i]);
}
END_TEST

/* ---- Every byte in every place ---- */

static const char *const models[] = {"joe.b@ex-1.com", "\"j\\e\"@b.cc", "a@[IPv6:1:2::3]", "a@[1.23.45.199]",
                                     "a@[x-y:zz]"};

enum { MODELS = sizeof models / sizeof models[0] };

static void compare_bytes(tally *count, const char *model, size_t place)
{
    text t;

    for (unsigned byte = 0; byte < 256; byte++) {
        t.length = 0;
        add_bytes(&t, model, place);
        add_times(&t, (unsigned char)byte, 1);
        add_string(&t, model + place);
        compare(count, &t);
    }
}

static void compare_models(const reference *by)
{
    tally count = {by, 0, 0};

    for (size_t i = 0; i < MODELS; i++)
        for (size_t place = 0; place <= strlen(models[i]); place++)
            compare_bytes(&count, models[i], place);
    conclude(&count);
}

START_TEST(rfc5321_any_byte_anywhere)
{
    compare_models(&rfc5321);
}
END_TEST

START_TEST(html5_any_byte_anywhere)
{
    compare_models(&html5);
}
END_TEST

START_TEST(eai_any_byte_anywhere)
{
    compare_models(&eai);
}
END_TEST

/* ---- Lengths, around each limit at once ---- */

/* A local part and four labels. Quoted: the local part is. */
static void compare_lengths(tally *count, const size_t lengths[5], int quoted)
{
    text t;

    t.length = 0;
    add_string(&t, quoted ? "\"" : "");
    add_times(&t, 'a', lengths[0]);
    add_string(&t, quoted ? "\"@" : "@");
    for (int i = 1; i < 5; i++) {
        add_times(&t, 'b', lengths[i]);
        add_string(&t, i < 4 ? "." : "");
    }
    compare(count, &t);
}

static void compare_all_lengths(const reference *by)
{
    tally count = {by, 0, 0};

    for (size_t local = 60; local <= 66; local++)
        for (size_t first = 59; first <= 65; first++)
            for (size_t second = 59; second <= 65; second++)
                for (size_t last = 1; last <= 65; last++) {
                    size_t lengths[5] = {local, first, second, last, 2};

                    compare_lengths(&count, lengths, 0);
                    compare_lengths(&count, lengths, 1);
                    lengths[0] = 1;
                    lengths[4] = local;
                    compare_lengths(&count, lengths, 0);
                }
    conclude(&count);
}

START_TEST(rfc5321_lengths)
{
    compare_all_lengths(&rfc5321);
}
END_TEST

START_TEST(html5_lengths)
{
    compare_all_lengths(&html5);
}
END_TEST

START_TEST(eai_lengths)
{
    tally count = {&eai, 0, 0};
    text t;

    compare_all_lengths(&eai);
    for (size_t n = 0; n < 80; n++) {
        t.length = 0;
        for (size_t i = 0; i < n; i++)
            add_string(&t, "\xC3\xA9");
        add_string(&t, "@\xC3\xA9.");
        add_times(&t, 'a', n);
        compare(&count, &t);
    }
    conclude(&count);
}
END_TEST

int main(void)
{
    TCase *cases;
    Suite *suite = support_suite("email_modes_reference", &cases);

    tcase_add_loop_test(cases, rfc5321_short, 0, SHAPES);
    tcase_add_test(cases, rfc5321_any_byte_anywhere);
    tcase_add_test(cases, rfc5321_lengths);
    tcase_add_loop_test(cases, eai_short_in_ascii, 0, SHAPES);
    tcase_add_loop_test(cases, eai_short, 0, EAI_SHAPES);
    tcase_add_test(cases, eai_any_byte_anywhere);
    tcase_add_test(cases, eai_lengths);
    tcase_add_loop_test(cases, html5_short, 0, HTML5_SHAPES);
    tcase_add_test(cases, html5_any_byte_anywhere);
    tcase_add_test(cases, html5_lengths);
    return support_run(suite);
}
