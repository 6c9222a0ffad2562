/* SPDX-License-Identifier: MIT */
/*
 * One address. The verdict is the machine's (grammars/email_bulk.rl) and that of
 * the lengths; the rest of this file puts a refusal into words, from where the
 * machine stopped, and looks for a repair that is certain.
 */
#include <string.h>

#include "email_machine.h"
#include "rollcall.h"
#include "text.h"

/* An address that was refused, and where. */
typedef struct refusal {
    const unsigned char *bytes;
    size_t length;
    size_t offset; /* the character that cannot continue; length: incomplete */
    size_t at;     /* the first @ behind a good local part, or NOWHERE */
} refusal;

static int judge(const unsigned char *bytes, size_t length, email_machine *m)
{
    email_machine_init(m);
    email_machine_run(m, bytes, bytes + length);
    return email_machine_accepts(m);
}

/* ---- Lengths ---- */

typedef struct excess {
    rc_code code; /* RC_CODE_NONE: all within limits */
    size_t offset;
} excess;

static int has_wide_bytes(const unsigned char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (bytes[i] >= 0x80)
            return 1;
    return 0;
}

/* The first label of [begin, end) that is too long. A label beyond ASCII is
 * measured as an A-label (RFC 5890 section 2.3.2.1), which takes IDNA. */
static excess long_label(const unsigned char *bytes, size_t begin, size_t end)
{
    excess none = {RC_CODE_NONE, 0};

    for (size_t i = begin; i <= end; i++) {
        if (i < end && bytes[i] != '.')
            continue;
        if (i - begin > RC_LABEL_MAX && !has_wide_bytes(bytes + begin, i - begin)) {
            excess found = {RC_CODE_EMAIL_LABEL_TOO_LONG, i};
            return found;
        }
        begin = i + 1;
    }
    return none;
}

/* The leftmost part that is too long among the bytes before end. */
static excess too_long(const unsigned char *bytes, size_t length, size_t at, size_t end)
{
    excess found = {RC_CODE_NONE, 0};

    if (at == NOWHERE)
        return found;
    if (at > RC_LOCAL_MAX) {
        found.code = RC_CODE_EMAIL_LOCAL_TOO_LONG;
        found.offset = at;
        return found;
    }
    found = long_label(bytes, at + 1, end);
    if (found.code == RC_CODE_NONE && end == length
        && (length > RC_ADDRESS_MAX || length - at - 1 > RC_DOMAIN_MAX)) {
        found.code = RC_CODE_EMAIL_TOO_LONG;
        found.offset = length;
    }
    return found;
}

/* ---- Words for a refusal ---- */

static int is_at(const refusal *r, size_t offset, unsigned char byte)
{
    return offset < r->length && r->bytes[offset] == byte;
}

static int has_byte(const refusal *r, size_t from, unsigned char byte)
{
    return from < r->length && text_find(r->bytes + from, r->length - from, byte) != NULL;
}

static int begins_with_mailto(const unsigned char *bytes, size_t length)
{
    rc_span head = {bytes, 7};

    return length >= 7 && text_same(head, text_span("mailto:"));
}

/* U+FF20 or U+FE6B at this offset? */
static int is_wide_at(const unsigned char *bytes, size_t length)
{
    return length >= 3 && (memcmp(bytes, "\xEF\xBC\xA0", 3) == 0 || memcmp(bytes, "\xEF\xB9\xAB", 3) == 0);
}

/* U+3002, U+FF0E or U+FF61 in these three bytes? */
static int is_wide_dot(const unsigned char *bytes)
{
    return memcmp(bytes, "\xE3\x80\x82", 3) == 0 || memcmp(bytes, "\xEF\xBC\x8E", 3) == 0
        || memcmp(bytes, "\xEF\xBD\xA1", 3) == 0;
}

static size_t find_wide_at(const unsigned char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (is_wide_at(bytes + i, length - i))
            return i;
    return NOWHERE;
}

/* Where a Quoted-string that begins the address ends (RFC 5321 section 4.1.2:
 * qtextSMTP 32-33, 35-91, 93-126; quoted-pairSMTP 32-126), or NOWHERE. */
static size_t quoted_string_end(const refusal *r)
{
    for (size_t i = 1; i < r->length; i++) {
        if (r->bytes[i] == '"')
            return i + 1;
        if (r->bytes[i] == '\\')
            i++;
        if (i < r->length && (r->bytes[i] < 0x20 || r->bytes[i] > 0x7E))
            return NOWHERE;
    }
    return NOWHERE;
}

/* Is it `"..."@domain` as RFC 5321 allows it? The domain is judged behind a
 * local part that is beyond doubt. */
static int is_quoted_mailbox(const refusal *r)
{
    size_t end = quoted_string_end(r);
    email_machine m;

    if (end == NOWHERE || !is_at(r, end, '@'))
        return 0;
    email_machine_init(&m);
    email_machine_run(&m, (const unsigned char *)"x", (const unsigned char *)"x" + 1);
    email_machine_run(&m, r->bytes + end, r->bytes + r->length);
    return email_machine_accepts(&m);
}

static rc_code wide_character_code(const refusal *r)
{
    if (utf8_character(r->bytes + r->offset, r->bytes + r->length) == 0)
        return RC_CODE_EMAIL_INVALID_UTF8;
    return RC_CODE_EMAIL_INVISIBLE;
}

static rc_code local_part_code(const refusal *r)
{
    unsigned char byte;

    if (has_byte(r, 0, '<'))
        return RC_CODE_EMAIL_DISPLAY_NAME;
    if (begins_with_mailto(r->bytes, r->length))
        return RC_CODE_EMAIL_MAILTO;
    if (r->offset == r->length)
        return find_wide_at(r->bytes, r->length) != NOWHERE ? RC_CODE_EMAIL_FULLWIDTH_AT : RC_CODE_EMAIL_NO_AT;
    byte = r->bytes[r->offset];
    if (byte >= 0x80)
        return wide_character_code(r);
    if (byte == '@' && r->offset == 0)
        return RC_CODE_EMAIL_NO_LOCAL;
    if (byte == '.' || byte == '@')
        return RC_CODE_EMAIL_DOTS;
    if (text_is_blank(byte))
        return RC_CODE_EMAIL_BLANK_INSIDE;
    if (byte == '(')
        return RC_CODE_EMAIL_COMMENT;
    if (byte == '"' && r->offset == 0 && is_quoted_mailbox(r))
        return RC_CODE_BULK_QUOTED_LOCAL;
    return RC_CODE_EMAIL_LOCAL_CHARACTER;
}

/* Four numbers of 0 to 255, of one to three digits each. */
static int is_ipv4(const unsigned char *bytes, size_t length)
{
    unsigned numbers = 1;
    unsigned value = 0;
    unsigned digits = 0;

    for (size_t i = 0; i < length; i++) {
        if (bytes[i] == '.' && digits > 0) {
            numbers++;
            value = 0;
            digits = 0;
            continue;
        }
        if (bytes[i] < '0' || bytes[i] > '9')
            return 0;
        value = value * 10 + (unsigned)(bytes[i] - '0');
        if (++digits > 3 || value > 255)
            return 0;
    }
    return numbers == 4 && digits > 0;
}

static int is_hexadecimal(unsigned char byte)
{
    byte = text_lower(byte);
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f');
}

/* Groups of one to four digits, eight of them, or at most six and one "::" that
 * stands for two or more; the last two may be written as IPv4. */
static int is_ipv6(const unsigned char *bytes, size_t length)
{
    unsigned groups = 0;
    unsigned gaps = 0;
    size_t i = 0;

    while (i < length) {
        size_t digits = 0;

        if (length - i >= 2 && bytes[i] == ':' && bytes[i + 1] == ':') {
            gaps++;
            i += 2;
            continue;
        }
        if (groups > 0 && bytes[i - 1] != ':' && bytes[i++] != ':')
            return 0;
        if (is_ipv4(bytes + i, length - i)) {
            groups += 2;
            break;
        }
        while (i + digits < length && is_hexadecimal(bytes[i + digits]))
            digits++;
        if (digits == 0 || digits > 4)
            return 0;
        groups++;
        i += digits;
    }
    return gaps == 0 ? groups == 8 : gaps == 1 && groups <= 6;
}

/* [IPv4] or [IPv6:...] of RFC 5321 section 4.1.3, to the end of the address. */
static int is_literal(const refusal *r)
{
    const unsigned char *inner = r->bytes + r->offset + 1;
    size_t length = r->length - r->offset;
    rc_span tag = {inner, 5};

    if (length < 3 || r->bytes[r->length - 1] != ']')
        return 0;
    length -= 2;
    if (length > 5 && text_same(tag, text_span("IPv6:")))
        return is_ipv6(inner + 5, length - 5);
    return is_ipv4(inner, length);
}

static int is_special_use(rc_span label)
{
    static const char *const names[] = {"invalid", "localhost", "test", "local", "onion", "alt", "internal"};

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (text_same(label, text_span(names[i])))
            return 1;
    return 0;
}

/* The machine read the whole domain and wanted more, or another end. */
static rc_code unfinished_domain_code(const refusal *r)
{
    size_t begin = r->at + 1;
    rc_span label = {r->bytes + r->length, 0};

    if (begin == r->length)
        return RC_CODE_EMAIL_NO_DOMAIN;
    if (r->bytes[r->length - 1] == '.')
        return RC_CODE_EMAIL_TRAILING_DOT;
    if (r->bytes[r->length - 1] == '-')
        return RC_CODE_EMAIL_HYPHEN;
    if (r->length - begin >= 3 && is_wide_dot(r->bytes + r->length - 3))
        return RC_CODE_EMAIL_TRAILING_DOT;
    if (is_ipv4(r->bytes + begin, r->length - begin))
        return RC_CODE_BULK_BARE_IP;
    while (label.bytes > r->bytes + begin && label.bytes[-1] != '.') {
        label.bytes--;
        label.length++;
    }
    if (label.bytes == r->bytes + begin)
        return RC_CODE_BULK_NO_TLD;
    return is_special_use(label) ? RC_CODE_BULK_SPECIAL_USE : RC_CODE_BULK_TLD;
}

static rc_code domain_character_code(const refusal *r, unsigned char byte)
{
    switch (byte) {
    case '_':
        return RC_CODE_EMAIL_UNDERSCORE;
    case '-':
        return RC_CODE_EMAIL_HYPHEN;
    case '.':
        return r->bytes[r->offset - 1] == '-' ? RC_CODE_EMAIL_HYPHEN : RC_CODE_EMAIL_DOMAIN_DOTS;
    case '(':
        return RC_CODE_EMAIL_COMMENT;
    case '>':
        return RC_CODE_EMAIL_DISPLAY_NAME;
    case ',':
        return RC_CODE_EMAIL_COMMA;
    case '[':
        return r->offset == r->at + 1 && is_literal(r) ? RC_CODE_BULK_ADDRESS_LITERAL : RC_CODE_EMAIL_DOMAIN_CHARACTER;
    default:
        return RC_CODE_EMAIL_DOMAIN_CHARACTER;
    }
}

static rc_code domain_code(const refusal *r)
{
    unsigned char byte;

    if (r->offset == r->length)
        return unfinished_domain_code(r);
    byte = r->bytes[r->offset];
    if (r->length - r->offset >= 3 && is_wide_dot(r->bytes + r->offset))
        return RC_CODE_EMAIL_DOMAIN_DOTS;
    if (byte >= 0x80)
        return wide_character_code(r);
    if (byte == '@')
        return RC_CODE_EMAIL_TWO_ATS;
    if (memchr(",; \t/|", byte, 6) != NULL && has_byte(r, r->offset, '@'))
        return RC_CODE_EMAIL_SEVERAL;
    if (text_is_blank(byte))
        return RC_CODE_EMAIL_BLANK_INSIDE;
    return domain_character_code(r, byte);
}

static rc_code refusal_code(refusal *r)
{
    rc_span whole = {r->bytes, r->length};
    size_t trimmed = text_trim(whole).length;

    if (trimmed == 0) {
        r->offset = 0;
        return RC_CODE_EMAIL_EMPTY;
    }
    if (text_is_blank(r->bytes[0]))
        return RC_CODE_EMAIL_BLANKS;
    if (text_is_blank(r->bytes[r->length - 1]) && r->offset >= trimmed)
        return RC_CODE_EMAIL_BLANKS;
    return r->at == NOWHERE ? local_part_code(r) : domain_code(r);
}

/* ---- Repairs ---- */

/* What lies between the only pair of angle brackets, if they end the text. */
static rc_span inside_brackets(rc_span span)
{
    const unsigned char *open = text_find(span.bytes, span.length, '<');
    size_t before;

    if (open == NULL || span.bytes[span.length - 1] != '>')
        return span;
    before = (size_t)(open - span.bytes) + 1;
    span.bytes += before;
    span.length -= before + 1;
    return text_trim(span);
}

/* "@" for the only full-width at sign, where there is no other. */
static size_t narrow_at(unsigned char *bytes, size_t length)
{
    size_t wide = text_find(bytes, length, '@') == NULL ? find_wide_at(bytes, length) : NOWHERE;

    if (wide == NOWHERE)
        return length;
    bytes[wide] = '@';
    memmove(bytes + wide + 1, bytes + wide + 3, length - wide - 3);
    return length - 2;
}

/* A dot for the only comma, in the domain. */
static void comma_to_dot(unsigned char *bytes, size_t length)
{
    const unsigned char *at = text_find(bytes, length, '@');
    const unsigned char *comma = text_find(bytes, length, ',');
    size_t offset;

    if (at == NULL || comma == NULL || comma < at)
        return;
    offset = (size_t)(comma - bytes);
    if (text_find(comma + 1, length - offset - 1, ',') == NULL)
        bytes[offset] = '.';
}

/* Undoes what is surely no part of the address; keeps the outcome only if it is
 * one. */
static void repair(const unsigned char *bytes, size_t length, rc_email_result *result)
{
    rc_span span = {bytes, length};
    email_machine m;
    size_t n;

    span = text_trim(span);
    if (begins_with_mailto(span.bytes, span.length)) {
        span.bytes += 7;
        span.length -= 7;
    }
    if (span.length > 0)
        span = inside_brackets(span);
    if (span.length == 0 || span.length > RC_ADDRESS_MAX)
        return;
    memcpy(result->repair, span.bytes, span.length);
    n = narrow_at(result->repair, span.length);
    comma_to_dot(result->repair, n);
    if (result->repair[n - 1] == '.')
        n--;
    if ((n == length && memcmp(result->repair, bytes, n) == 0) || !judge(result->repair, n, &m))
        return;
    if (too_long(result->repair, n, m.at, n).code == RC_CODE_NONE)
        result->repair_length = n;
}

/* ---- Words for what passes ---- */

static int has_wide_dot(const unsigned char *bytes, size_t length)
{
    for (size_t i = 0; i + 3 <= length; i++)
        if (is_wide_dot(bytes + i))
            return 1;
    return 0;
}

/* A label with hyphens in third and fourth place: is it, or is it not, one that
 * begins with xn--? */
static int has_reserved_label(rc_span domain, int xn)
{
    rc_span head = {domain.bytes, 2};

    for (; domain.length >= 4; domain.bytes++, domain.length--) {
        head.bytes = domain.bytes;
        if (domain.bytes[-1] != '.' && domain.bytes[-1] != '@')
            continue;
        if (domain.bytes[2] == '-' && domain.bytes[3] == '-' && text_same(head, text_span("xn")) == xn)
            return 1;
    }
    return 0;
}

static rc_code acceptance_code(const unsigned char *bytes, size_t length, const email_machine *m)
{
    rc_span domain = {bytes + m->at + 1, length - m->at - 1};

    if (m->remark != NOWHERE && has_wide_bytes(bytes, m->at))
        return RC_CODE_EMAIL_SMTPUTF8;
    if (m->tld_remark == length - 1)
        return RC_CODE_EMAIL_RESERVED_NAME;
    if (m->remark == NOWHERE)
        return RC_CODE_NONE;
    if (has_reserved_label(domain, 0))
        return RC_CODE_EMAIL_RESERVED_HYPHENS;
    if (has_wide_dot(domain.bytes, domain.length))
        return RC_CODE_EMAIL_WIDE_DOT;
    return RC_CODE_IDN_UNCHECKED;
}

/* ---- The check ---- */

static void pass(const unsigned char *bytes, size_t length, const email_machine *m, rc_email_result *result)
{
    result->code = acceptance_code(bytes, length, m);
    result->needs_smtputf8 = result->code == RC_CODE_EMAIL_SMTPUTF8;
    if (rc_code_lookup(result->code)->severity != RC_NOTE)
        result->verdict = RC_WARN;
}

static void refuse(const unsigned char *bytes, size_t length, const email_machine *m, rc_email_result *result)
{
    size_t stopped = text_character_start(bytes, m->seen);
    excess over = too_long(bytes, length, m->at, stopped);
    refusal r = {bytes, length, stopped, m->at};

    result->verdict = RC_REJECT;
    if (over.code != RC_CODE_NONE) {
        result->code = over.code;
        result->offset = over.offset;
        return;
    }
    result->code = refusal_code(&r);
    result->offset = r.offset;
    if (r.offset < length) {
        size_t character = utf8_character(bytes + r.offset, bytes + length);
        result->length = character > 0 ? character : 1;
    }
    repair(bytes, length, result);
}

int rc_email_check(rc_email_mode mode, const unsigned char *address, size_t length, rc_email_result *result)
{
    static const unsigned char nothing[1] = {0};
    email_machine m;

    result->verdict = RC_ACCEPT;
    result->code = RC_CODE_NONE;
    result->offset = 0;
    result->length = 0;
    result->needs_smtputf8 = 0;
    result->repair_length = 0;
    if (mode != RC_EMAIL_BULK)
        return RC_ERROR_OPTION;
    if (address == NULL)
        address = nothing;
    if (judge(address, length, &m) && too_long(address, length, m.at, length).code == RC_CODE_NONE)
        pass(address, length, &m, result);
    else
        refuse(address, length, &m, result);
    return RC_OK;
}
