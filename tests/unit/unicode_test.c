/* SPDX-License-Identifier: MIT */
/*
 * Every code point in every kind of place of an address, against the tables of
 * Unicode read by a slow and obvious program (unicode.c), which shares neither the
 * file nor the tool that the grammar is made of.
 */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "rollcall.h"
#include "support.h"
#include "unicode.h"

enum { SHOWN_MAX = 10 };

/* A character stands between the two. */
typedef struct place {
    rc_email_mode mode;
    const char *before;
    const char *behind;
    int is_first;
    int is_domain;
} place;

static const place places[] = {
    {RC_EMAIL_BULK, "", "oe@example.com", 1, 0},
    {RC_EMAIL_BULK, "jo", "e@example.com", 0, 0},
    {RC_EMAIL_BULK, "j.", "e@example.com", 0, 0},
    {RC_EMAIL_BULK, "joe@", "xample.com", 1, 1},
    {RC_EMAIL_BULK, "joe@e", "ample.com", 0, 1},
    {RC_EMAIL_BULK, "joe@example.", "om", 1, 1},
    {RC_EMAIL_BULK, "joe@example.c", "m", 0, 1},
    {RC_EMAIL_EAI, "", "oe@example.com", 1, 0},
    {RC_EMAIL_EAI, "jo", "e@example.com", 0, 0},
    {RC_EMAIL_EAI, "\"", "oe\"@example.com", 1, 0},
    {RC_EMAIL_EAI, "\"jo ", "e\"@example.com", 0, 0},
    {RC_EMAIL_EAI, "joe@", "xample.com", 1, 1},
    {RC_EMAIL_EAI, "joe@e", "ample.com", 0, 1},
    {RC_EMAIL_EAI, "joe@b\xE3\x80\x82", "xample.com", 1, 1},
};

enum { PLACES = sizeof places / sizeof places[0] };

/* RFC 3629 section 3, for code points beyond ASCII. */
static size_t encode(unsigned char *room, unsigned long c)
{
    size_t octets = 2 + (size_t)(c >= 0x800) + (size_t)(c >= 0x10000);

    for (size_t i = octets - 1; i > 0; i--, c >>= 6)
        room[i] = (unsigned char)(0x80 | (c & 0x3F));
    room[0] = (unsigned char)(((0xF00u >> octets) & 0xFF) | c);
    return octets;
}

/* Told apart for other reasons, each of which has its cases: wide dots in a domain,
 * and what mode bulk calls typographic. */
static int is_special(const place *at, unsigned long c)
{
    if (c == 0x3002 || c == 0xFF0E || c == 0xFF61)
        return at->is_domain;
    return at->mode == RC_EMAIL_BULK && ((c >= 0x2018 && c <= 0x201F) || c == 0xAB || c == 0xBB);
}

static rc_code wanted_code(const place *at, unsigned long c)
{
    unicode_kind kind = unicode_kind_of(c);

    if (kind == UNICODE_UNSAFE)
        return RC_CODE_EMAIL_INVISIBLE;
    return kind == UNICODE_MARK && at->is_first ? RC_CODE_EMAIL_LEADING_MARK : RC_CODE_NONE;
}

/* As wanted, or, where nothing of the kind is wanted, something else. */
static int is_as_wanted(const place *at, unsigned long c, const rc_email_result *found)
{
    rc_code wanted = wanted_code(at, c);

    if (is_special(at, c))
        return found->code != RC_CODE_EMAIL_INVISIBLE && found->code != RC_CODE_EMAIL_LEADING_MARK;
    if (wanted != RC_CODE_NONE)
        return found->verdict == RC_REJECT && found->code == wanted && found->offset == strlen(at->before);
    if (at->is_domain)
        return found->code != RC_CODE_EMAIL_INVISIBLE && found->code != RC_CODE_EMAIL_LEADING_MARK;
    return found->verdict != RC_REJECT && found->needs_smtputf8;
}

static int is_good(const place *at, unsigned long c)
{
    unsigned char address[32];
    size_t length = strlen(at->before);
    rc_email_result found;

    memcpy(address, at->before, length);
    length += encode(address + length, c);
    memcpy(address + length, at->behind, strlen(at->behind));
    length += strlen(at->behind);
    if (rc_email_check(at->mode, address, length, &found) != RC_OK)
        ck_abort_msg("not judged");
    if (is_as_wanted(at, c, &found))
        return 1;
    printf("U+%04lX in %s_%s: %s %s\n", c, at->before, at->behind, rc_verdict_text(found.verdict),
           rc_code_lookup(found.code)->slug);
    return 0;
}

START_TEST(every_character)
{
    unsigned long different = 0;

    for (unsigned long c = 0x80; c < 0x110000 && different < SHOWN_MAX; c++)
        if (c < 0xD800 || c > 0xDFFF)
            different += !is_good(&places[_i], c);
    fflush(stdout);
    ck_assert_msg(different == 0, "%lu differ, if not more", different);
}
END_TEST

int main(void)
{
    TCase *cases;
    Suite *suite = support_suite("unicode", &cases);

    tcase_add_loop_test(cases, every_character, 0, PLACES);
    return support_run(suite);
}
