/* SPDX-License-Identifier: MIT */
/*
 * Byte soup: random bytes of a nasty alphabet under random options and a tiny
 * limit. Whole and in pieces must say the same, the counts must balance, and the
 * rows must tile the input (property.h).
 *
 * SEED and ROUNDS in the environment override the defaults.
 */
#include <stdio.h>

#include "property.h"
#include "support.h"

enum {
    SOUP_MAX = 400,
    CUTS = 12
};

typedef struct soup {
    unsigned char bytes[SOUP_MAX];
    unsigned char cuts[CUTS];
    unsigned char option_bytes[OPTION_BYTES];
    rc_span input;
    rc_row_options options;
} soup;

/* Whole characters and words, so that soup now and then looks like a list. */
static const char *const pieces[] = {
    "email", "email,a\n", "a@b.com", "\"a@b.com\"", "\xC3\xA9", "\xEF\xBB\xBF", "\r\n", ",\"\"", "\"\"", "email;a\r\n",
    "\"a,b\"", "\xEF\xBC\xA0", "a,a@b.com,", "\"\na@b.com,1\n\"", "\xE2\x80\x8B",
    "email,i,d,e\n", "a@b.com,7,06/10/1999,\n", "a@b.com,,31/10/1999,1999-10-06\n", ",\"1,5\""};

static const unsigned char letters[] = {'a', 'a', '@', '.', ',', ',', '"', '"', '\r', '\n', '\n', 0,
                                        0xC3, 0xA9, 0xEF, 0xBB, 0xBF, ';', '\t', ' ', '|', 0x7F, '\\'};

static void add_piece(soup *s, support_random *r)
{
    rc_span piece = support_span(pieces[random_below(r, sizeof pieces / sizeof pieces[0])]);

    for (size_t i = 0; i < piece.length && s->input.length < SOUP_MAX; i++)
        s->bytes[s->input.length++] = piece.bytes[i];
}

/* How often a soup takes a word instead of a letter differs from soup to soup,
 * so that some are lists with damage and some are noise. */
static void cook(soup *s, support_random *r)
{
    size_t wanted = random_below(r, 4) == 0 ? random_below(r, 12) : random_below(r, SOUP_MAX);
    size_t words = random_below(r, 101);

    s->input.bytes = s->bytes;
    s->input.length = 0;
    while (s->input.length < wanted) {
        if (random_below(r, 100) < words)
            add_piece(s, r);
        else
            s->bytes[s->input.length++] = letters[random_below(r, sizeof letters)];
    }
    for (size_t i = 0; i < CUTS; i++)
        s->cuts[i] = (unsigned char)(random_next(r) & (random_below(r, 3) == 0 ? 0xFF : 0x87));
    for (size_t i = 0; i < OPTION_BYTES; i++)
        s->option_bytes[i] = (unsigned char)random_next(r);
    row_options_from(s->option_bytes, &s->options);
}

static void show(const soup *s)
{
    rc_span cuts = {s->cuts, CUTS};
    rc_span options = {s->option_bytes, OPTION_BYTES};

    support_show("input", s->input);
    support_show("cuts", cuts);
    support_show("options", options);
}

static void check_soup(const soup *s, rc_span cuts)
{
    const char *fault = row_property(&s->options, s->input, cuts);

    if (fault == NULL)
        return;
    show(s);
    ck_abort_msg("broken: %s", fault);
}

START_TEST(byte_soup)
{
    static soup s;
    support_random r = {support_number("SEED", 1)};
    uint64_t rounds = support_number("ROUNDS", 50000);

    printf("byte soup: seed %llu, %llu rounds\n", (unsigned long long)r.state, (unsigned long long)rounds);
    fflush(stdout);
    ck_assert_uint_gt(rounds, 0);
    for (uint64_t i = 0; i < rounds; i++) {
        rc_span cuts = {s.cuts, CUTS};

        cook(&s, &r);
        if (i % 4 == 0)
            cuts.length = 0; /* byte by byte */
        check_soup(&s, cuts);
    }
}
END_TEST

int main(void)
{
    TCase *cases;
    Suite *suite = support_suite("split", &cases);

    tcase_add_test(cases, byte_soup);
    return support_run(suite);
}
