/* SPDX-License-Identifier: MIT */
/* The roster: who has been met, on which line, in how many bytes. */
#include <stdio.h>

#include "support.h"

enum {
    MANY = 1000000,
    BYTES_EACH = 40
};

/* A key must look random: digests are only as good as it is. */
static rc_roster *new_roster(uint64_t seed)
{
    support_random r = {seed};
    unsigned char key[RC_ROSTER_KEY_BYTES];
    rc_roster *roster;

    for (size_t i = 0; i < sizeof key; i++)
        key[i] = (unsigned char)random_next(&r);
    ck_assert_int_eq(rc_roster_new(&roster, key, NULL), RC_OK);
    return roster;
}

static uint64_t meet(rc_roster *roster, const char *address, uint64_t line)
{
    uint64_t first_line = 99;

    ck_assert_int_eq(rc_roster_meet(roster, support_span(address), line, &first_line), RC_OK);
    return first_line;
}

START_TEST(first_line_is_kept)
{
    rc_roster *roster = new_roster(2);

    ck_assert_uint_eq(rc_roster_count(roster), 0);
    ck_assert_uint_eq(meet(roster, "joe@example.com", 7), 0);
    ck_assert_uint_eq(meet(roster, "ann@example.com", 8), 0);
    ck_assert_uint_eq(meet(roster, "joe@example.com", 9), 7);
    ck_assert_uint_eq(meet(roster, "joe@example.com", 3), 7);
    ck_assert_uint_eq(meet(roster, "ann@example.com", 12), 8);
    ck_assert_uint_eq(rc_roster_count(roster), 2);
    rc_roster_free(roster);
}
END_TEST

START_TEST(ascii_case_is_folded_and_nothing_else)
{
    rc_roster *roster = new_roster(2);

    ck_assert_uint_eq(meet(roster, "Joe@Example.COM", 1), 0);
    ck_assert_uint_eq(meet(roster, "jOE@eXAMPLE.com", 2), 1);
    ck_assert_uint_eq(meet(roster, "J\xC3\x89@example.com", 3), 0);
    ck_assert_uint_eq(meet(roster, "j\xC3\xA9@example.com", 4), 0);
    ck_assert_uint_eq(meet(roster, "[@example.com", 5), 0);
    ck_assert_uint_eq(meet(roster, "{@example.com", 6), 0);
    ck_assert_uint_eq(meet(roster, "joe@example.co", 7), 0);
    ck_assert_uint_eq(meet(roster, " joe@example.com", 8), 0);
    ck_assert_uint_eq(rc_roster_count(roster), 7);
    rc_roster_free(roster);
}
END_TEST

/* Digests are made piece by piece; a difference in any piece must count, and so
 * must a NUL and the length. */
START_TEST(any_length)
{
    static unsigned char text[2000];
    rc_roster *roster = new_roster(2);
    uint64_t first_line;

    for (size_t length = 0; length <= sizeof text; length++) {
        rc_span address = {text, length};

        support_assert(rc_roster_meet(roster, address, length + 1, &first_line) == RC_OK);
        support_assert(first_line == 0);
    }
    for (size_t i = 0; i < sizeof text; i++) {
        rc_span address = {text, sizeof text};

        text[i] = 1;
        support_assert(rc_roster_meet(roster, address, 5000 + i, &first_line) == RC_OK);
        support_assert(first_line == 0);
        text[i] = 0;
    }
    rc_roster_free(roster);
}
END_TEST

START_TEST(lines_in_range_only)
{
    rc_roster *roster = new_roster(2);
    rc_span address = support_span("joe@example.com");
    uint64_t first_line;

    ck_assert_int_eq(rc_roster_meet(roster, address, 0, &first_line), RC_ERROR_OPTION);
    ck_assert_int_eq(rc_roster_meet(roster, address, ((uint64_t)1 << 63) + 1, &first_line), RC_ERROR_OPTION);
    ck_assert_uint_eq(rc_roster_count(roster), 0);
    ck_assert_int_eq(rc_roster_meet(roster, address, ((uint64_t)1 << 63) - 1, &first_line), RC_OK);
    ck_assert_uint_eq(meet(roster, "joe@example.com", 1), ((uint64_t)1 << 63) - 1);
    rc_roster_free(roster);
}
END_TEST

static rc_span number_address(char *room, size_t size, size_t number)
{
    int length = snprintf(room, size, "user%zu@Example%zu.com", number, number % 1000);
    rc_span span = {(const unsigned char *)room, (size_t)length};

    return span;
}

/* At a thousand and at each doubling the table is no larger than it may be. */
static void check_size(const rc_roster *roster, size_t met)
{
    size_t at = 1000;

    while (at < met)
        at *= 2;
    if (at == met || met == MANY)
        support_assert(rc_roster_bytes(roster) <= met * BYTES_EACH);
}

static void fill(rc_roster *roster)
{
    char room[64];
    uint64_t first_line;

    for (size_t i = 1; i <= MANY; i++) {
        rc_span address = number_address(room, sizeof room, i);

        support_assert(rc_roster_meet(roster, address, i, &first_line) == RC_OK);
        support_assert(first_line == 0);
        check_size(roster, i);
    }
    ck_assert_uint_eq(rc_roster_count(roster), MANY);
}

START_TEST(a_million)
{
    rc_roster *roster = new_roster(2);
    char room[64];
    uint64_t first_line;
    size_t bytes;

    fill(roster);
    bytes = rc_roster_bytes(roster);
    printf("roster: %.1f bytes for each of %d addresses\n", (double)bytes / (double)MANY, MANY);
    for (size_t i = 1; i <= MANY; i += 7) {
        rc_span address = number_address(room, sizeof room, i);

        room[0] = 'U';
        support_assert(rc_roster_meet(roster, address, MANY + i, &first_line) == RC_OK);
        support_assert(first_line == i);
    }
    ck_assert_uint_eq(rc_roster_count(roster), MANY);
    rc_roster_free(roster);
}
END_TEST

/* A key decides where an address is kept, never what is said of it. */
START_TEST(keys_give_the_same_answers)
{
    rc_roster *one = new_roster(3);
    rc_roster *other = new_roster(4);
    support_random r = {5};
    char room[64];

    for (size_t i = 1; i <= 50000; i++) {
        rc_span address = number_address(room, sizeof room, random_below(&r, 20000));
        uint64_t first;
        uint64_t second;

        support_assert(rc_roster_meet(one, address, i, &first) == RC_OK);
        support_assert(rc_roster_meet(other, address, i, &second) == RC_OK);
        support_assert(first == second);
    }
    ck_assert_uint_eq(rc_roster_count(one), rc_roster_count(other));
    rc_roster_free(one);
    rc_roster_free(other);
}
END_TEST

int main(void)
{
    TCase *cases;
    Suite *suite = support_suite("roster", &cases);

    tcase_add_test(cases, first_line_is_kept);
    tcase_add_test(cases, ascii_case_is_folded_and_nothing_else);
    tcase_add_test(cases, any_length);
    tcase_add_test(cases, lines_in_range_only);
    tcase_add_test(cases, keys_give_the_same_answers);
    tcase_add_test(cases, a_million);
    return support_run(suite);
}
