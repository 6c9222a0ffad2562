/* SPDX-License-Identifier: MIT */
/*
 * Mode rfc5322 against a second judge that is slow and obvious: the rules of RFC 5322
 * as they stand, each a function from the set of places where it may begin to the set
 * of those where it may end. It tries everything at once and knows no machine.
 *
 * It is asked twice, with the obsolete forms and without: what is legal without them is
 * called obsolete nowhere, and what is legal with them alone is worth a warning.
 */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "rollcall.h"
#include "support.h"

enum {
    TEXT_MAX = 60,
    TOKENS_MAX = 8,
    SHOWN_MAX = 10
};

/* Bit n: the place before byte n of the address. */
typedef uint64_t places;

static unsigned char address[TEXT_MAX];
static size_t address_length;
static int with_obsolete;

/* ---- What ABNF is made of (RFC 5234) ---- */

typedef int (*byte_judge)(unsigned char byte);
typedef places (*rule)(places from);

static places one(places from, byte_judge is_good)
{
    places to = 0;

    for (size_t i = 0; from >> i != 0 && i < address_length; i++)
        if ((from >> i & 1) != 0 && is_good(address[i]))
            to |= (places)1 << (i + 1);
    return to;
}

static places literally(places from, unsigned char byte)
{
    places to = 0;

    for (size_t i = 0; from >> i != 0 && i < address_length; i++)
        if ((from >> i & 1) != 0 && address[i] == byte)
            to |= (places)1 << (i + 1);
    return to;
}

static places maybe(places from, rule r)
{
    return from == 0 ? 0 : from | r(from);
}

/* *rule */
static places any_number(places from, rule r)
{
    for (;;) {
        places to = maybe(from, r);

        if (to == from)
            return to;
        from = to;
    }
}

/* 1*rule */
static places some(places from, rule r)
{
    return any_number(r(from), r);
}

/* ---- RFC 5322 section 4.1 ---- */

/* obs-NO-WS-CTL */
static int is_obs_no_ws_ctl(unsigned char byte)
{
    return with_obsolete
        && ((byte >= 1 && byte <= 8) || byte == 11 || byte == 12 || (byte >= 14 && byte <= 31) || byte == 127);
}

/* obs-qp, behind the backslash */
static int is_obs_qp(unsigned char byte)
{
    return is_obs_no_ws_ctl(byte) || (with_obsolete && (byte == 0 || byte == '\r' || byte == '\n'));
}

/* ---- Section 3.2 ---- */

static int is_wsp(unsigned char byte)
{
    return byte == ' ' || byte == '\t';
}

static int is_quotable(unsigned char byte)
{
    return (byte >= 33 && byte <= 126) || is_wsp(byte) || is_obs_qp(byte);
}

static places quoted_pair(places from)
{
    return one(literally(from, '\\'), is_quotable);
}

static places wsp(places from)
{
    return one(from, is_wsp);
}

static places crlf(places from)
{
    return literally(literally(from, '\r'), '\n');
}

/* *WSP CRLF */
static places fold(places from)
{
    return crlf(any_number(from, wsp));
}

/* [CRLF] WSP */
static places obs_fold(places from)
{
    return wsp(maybe(from, crlf));
}

/* ([*WSP CRLF] 1*WSP) / obs-FWS; obs-FWS = 1*([CRLF] WSP) by erratum 1908 */
static places fws(places from)
{
    places to = some(maybe(from, fold), wsp);

    return with_obsolete ? to | some(from, obs_fold) : to;
}

static int is_ctext(unsigned char byte)
{
    return (byte >= 33 && byte <= 39) || (byte >= 42 && byte <= 91) || (byte >= 93 && byte <= 126)
        || is_obs_no_ws_ctl(byte);
}

static places comment(places from);

/* [FWS] ccontent */
static places spaced_ccontent(places from)
{
    places begin = maybe(from, fws);

    return begin == 0 ? 0 : one(begin, is_ctext) | quoted_pair(begin) | comment(begin);
}

static places comment(places from)
{
    places inside = literally(from, '(');

    return inside == 0 ? 0 : literally(maybe(any_number(inside, spaced_ccontent), fws), ')');
}

static places spaced_comment(places from)
{
    return comment(maybe(from, fws));
}

static places cfws(places from)
{
    return maybe(some(from, spaced_comment), fws) | fws(from);
}

static int is_atext(unsigned char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9')
        || (byte != 0 && strchr("!#$%&'*+-/=?^_`{|}~", byte) != NULL);
}

static places atext(places from)
{
    return one(from, is_atext);
}

static places atom(places from)
{
    return maybe(some(maybe(from, cfws), atext), cfws);
}

static places dotted_atext(places from)
{
    return some(literally(from, '.'), atext);
}

static places dot_atom(places from)
{
    return maybe(any_number(some(maybe(from, cfws), atext), dotted_atext), cfws);
}

static int is_qtext(unsigned char byte)
{
    return byte == 33 || (byte >= 35 && byte <= 91) || (byte >= 93 && byte <= 126) || is_obs_no_ws_ctl(byte);
}

static places spaced_qcontent(places from)
{
    places begin = maybe(from, fws);

    return one(begin, is_qtext) | quoted_pair(begin);
}

static places quoted_string(places from)
{
    places inside = literally(maybe(from, cfws), '"');

    return maybe(literally(maybe(any_number(inside, spaced_qcontent), fws), '"'), cfws);
}

/* ---- Sections 3.4.1 and 4.4 ---- */

static places word(places from)
{
    return atom(from) | quoted_string(from);
}

static places dotted_word(places from)
{
    return word(literally(from, '.'));
}

static places local_part(places from)
{
    places to = dot_atom(from) | quoted_string(from);

    return with_obsolete ? to | any_number(word(from), dotted_word) : to;
}

static int is_dtext(unsigned char byte)
{
    return (byte >= 33 && byte <= 90) || (byte >= 94 && byte <= 126) || is_obs_no_ws_ctl(byte);
}

static places spaced_dtext(places from)
{
    places begin = maybe(from, fws);

    return one(begin, is_dtext) | (with_obsolete ? quoted_pair(begin) : 0);
}

static places domain_literal(places from)
{
    places inside = literally(maybe(from, cfws), '[');

    return maybe(literally(maybe(any_number(inside, spaced_dtext), fws), ']'), cfws);
}

static places dotted_atom(places from)
{
    return atom(literally(from, '.'));
}

static places domain(places from)
{
    places to = dot_atom(from) | domain_literal(from);

    return with_obsolete ? to | any_number(atom(from), dotted_atom) : to;
}

static int is_addr_spec(int obsolete)
{
    with_obsolete = obsolete;
    return (domain(literally(local_part(1), '@')) >> address_length & 1) != 0;
}

/* ---- Comparing ---- */

typedef struct tally {
    unsigned long compared;
    unsigned long legal;
    unsigned long obsolete;
    unsigned long different;
} tally;

static int is_called_obsolete(rc_code code)
{
    return strncmp(rc_code_lookup(code)->slug, "email-obs-", 10) == 0;
}

/* What the library says is wrong with the reference's word; NULL: nothing. */
static const char *difference(int is_legal, int is_current, const rc_email_result *found)
{
    if (is_legal != (found->verdict != RC_REJECT))
        return is_legal ? "legal" : "illegal";
    if (is_legal && !is_current && found->verdict != RC_WARN)
        return "obsolete";
    return is_current && is_called_obsolete(found->code) ? "not obsolete" : NULL;
}

static void show(const char *wanted, const rc_email_result *found)
{
    printf("  [");
    for (size_t i = 0; i < address_length; i++)
        printf(address[i] >= 0x20 && address[i] < 0x7F ? "%c" : "\\x%02X", address[i]);
    printf("] wanted: %s, found: %s %s offset %zu\n", wanted, rc_verdict_text(found->verdict),
           rc_code_lookup(found->code)->slug, found->offset);
}

/* Without comments and folding it is an address, too, and nothing is left to unfold. */
static void compare_unfolded(tally *count, const rc_email_result *result)
{
    rc_email_result again;

    memcpy(address, result->repair, result->repair_length);
    address_length = result->repair_length;
    if (rc_email_check(RC_EMAIL_RFC5322, address, address_length, &again) != RC_OK)
        ck_abort_msg("not judged");
    if ((!is_addr_spec(1) || again.repair_length > 0) && count->different++ < SHOWN_MAX)
        show("unfolded", &again);
}

/* No assertion of Check, which costs a system call each. */
static void compare(tally *count)
{
    int is_legal = is_addr_spec(1);
    int is_current = is_legal && is_addr_spec(0);
    rc_email_result found;
    const char *wanted;

    if (rc_email_check(RC_EMAIL_RFC5322, address, address_length, &found) != RC_OK)
        ck_abort_msg("not judged");
    count->compared++;
    count->legal += is_legal != 0;
    count->obsolete += is_legal && !is_current;
    wanted = difference(is_legal, is_current, &found);
    if (wanted != NULL && count->different++ < SHOWN_MAX)
        show(wanted, &found);
    if (is_legal && found.repair_length > 0)
        compare_unfolded(count, &found);
}

static void conclude(const tally *count)
{
    printf("rfc5322: %lu strings: %lu legal, %lu of them obsolete\n", count->compared, count->legal, count->obsolete);
    fflush(stdout);
    ck_assert_msg(count->different == 0, "%lu of %lu strings differ", count->different, count->compared);
    ck_assert_msg(count->legal > 0 && count->legal < count->compared, "not compared on both sides");
}

/* ---- All short strings ---- */

typedef struct shape {
    const char *head;
    const char *tokens[12]; /* up to NULL */
    size_t longest;         /* in tokens */
    const char *tail;
} shape;

static void add(const char *string)
{
    memcpy(address + address_length, string, strlen(string));
    address_length += strlen(string);
}

/* The next one, as an odometer turns. 0 after the last one. */
static int turn(size_t *wheels, size_t length, const shape *s)
{
    for (size_t i = 0; i < length; i++) {
        if (s->tokens[++wheels[i]] != NULL)
            return 1;
        wheels[i] = 0;
    }
    return 0;
}

static void compare_length(tally *count, const shape *s, size_t length)
{
    size_t wheels[TOKENS_MAX] = {0};

    do {
        address_length = 0;
        add(s->head);
        for (size_t i = 0; i < length; i++)
            add(s->tokens[wheels[i]]);
        add(s->tail);
        compare(count);
    } while (turn(wheels, length, s));
}

#define END NULL

static const shape shapes[] = {
    {"", {"a", ".", "@", "(", ")", "\"", " ", END}, 7, ""},
    {"", {"a", "@", "\r", "\n", "\r\n", " ", END}, 7, ""},
    {"", {"a", "@", "[", "]", "\\", ".", "(", ")", END}, 6, ""},
    {"", {"a", ".", "@", "\"", "\\", "\x01", "\t", END}, 6, ""},
    {"", {"a", ".", "(", ")", "\"", "\"", "\r\n", " ", END}, 5, "@b"},
    {"a@", {"b", "-", "_", ".", "(", ")", "[", "]", END}, 6, ""},
    {"a@", {"b", ".", "\r\n", " ", "(", ")", END}, 7, ""},
    {"a@[", {"1", "[", "]", "\\", "\x7F", "\r\n", " ", END}, 6, "]"},
    {"a(", {"b", "(", ")", "\\", "\x0B", "\r\n", " ", END}, 6, ")@c"},
    {"\"", {"b", "\"", "\\", "\x1F", "\r\n", "\n", "\t", END}, 6, "\"@c"},
    {"((((((", {"(", ")", "b", END}, 7, "a@c"},
};

enum { SHAPES = sizeof shapes / sizeof shapes[0] };

START_TEST(short_strings)
{
    tally count = {0, 0, 0, 0};

    for (size_t length = 0; length <= shapes[_i].longest; length++)
        compare_length(&count, &shapes[_i], length);
    conclude(&count);
}
END_TEST

/* ---- Every byte in every place ---- */

static const char *const models[] = {"(c)joe.b@ex-1.com ", "\"j\\e \r\n b\".c@d", "a@ [1.2 \\3] (e)", "a (\\(b) . c@d"};

START_TEST(any_byte_anywhere)
{
    const char *model = models[_i];
    tally count = {0, 0, 0, 0};

    for (size_t place = 0; place <= strlen(model); place++)
        for (unsigned byte = 0; byte < 256; byte++) {
            memcpy(address, model, place);
            address[place] = (unsigned char)byte;
            address_length = place + 1;
            add(model + place);
            compare(&count);
        }
    conclude(&count);
}
END_TEST

int main(void)
{
    TCase *cases;
    Suite *suite = support_suite("email_rfc5322_reference", &cases);

    tcase_add_loop_test(cases, short_strings, 0, SHAPES);
    tcase_add_loop_test(cases, any_byte_anywhere, 0, (int)(sizeof models / sizeof models[0]));
    return support_run(suite);
}
