/* SPDX-License-Identifier: MIT */
/*
 * A second opinion: every string of up to seven symbols from {a, comma, quote,
 * CR, LF, space}, read by this library and by libcsv 3.0.3. Both must agree
 * whether the string is legal CSV as a whole, and where it is, on every value.
 *
 * libcsv runs under CSV_STRICT and CSV_STRICT_FINI, with a space function that
 * never says yes: left to itself it trims blanks, takes quotes anywhere, and
 * lets a quote stay open. This library reads structure only, with a column named
 * from outside. What it says of a record's width is no matter of structure and is
 * left out; a line with broken quoting (no fields) or with a bare CR makes a
 * string illegal.
 * Blank lines are no records to either: libcsv drops them without CSV_REPALL_NL.
 *
 * Classes of difference, each counted and held to its number of cases:
 *   bare CR   to libcsv a CR without an LF ends a row; here it is a fault of the
 *             record, unless it stands in quotes. That this is all there is to it
 *             is tried: where this library finds fault with a string that has one,
 *             it must agree with libcsv once an LF stands there.
 * Nothing else differs.
 */
#include <csv.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "property.h"
#include "support.h"

enum {
    LENGTH_MAX = 7,
    SYMBOLS = 6
};

typedef struct opinion {
    int legal;
    byte_log values;
    int cr_is_lf; /* in values, a bare CR is taken for LF */
} opinion;

/* ---- Memory: a shelf that is cleared for each string, since making a reader
 * takes longer than reading seven bytes. Blocks do not grow on it. ---- */

enum { SHELF = 1 << 20 };

typedef struct shelf {
    max_align_t bytes[SHELF / sizeof(max_align_t)];
    size_t used; /* of those */
} shelf;

static void *shelf_resize(void *context, void *block, size_t size)
{
    shelf *s = (shelf *)context;
    size_t begin = s->used;

    support_assert(block == NULL);
    s->used += (size + sizeof(max_align_t) - 1) / sizeof(max_align_t);
    support_assert(s->used <= SHELF / sizeof(max_align_t));
    return &s->bytes[begin];
}

static void shelf_release(void *context, void *block)
{
    (void)context;
    (void)block;
}

/* ---- This library's ---- */

static int take_row(void *context, const rc_row *row)
{
    opinion *o = (opinion *)context;

    for (size_t i = 0; i < row->finding_count; i++)
        o->legal &= row->findings[i].code != RC_CODE_BARE_CR;
    o->legal &= row->field_count > 0;
    for (size_t i = 0; i < row->field_count; i++)
        log_span(&o->values, rc_row_value(row, i));
    log_text(&o->values, "|");
    return 0;
}

static void ask_rollcall(opinion *o, rc_span text)
{
    rc_row_handler handler = {NULL, take_row, NULL, o};
    static const rc_span name = {(const unsigned char *)"a", 1};
    static shelf memory;
    rc_allocator allocator = {shelf_resize, shelf_release, &memory};
    rc_row_options options;
    rc_row_reader *reader;

    memory.used = 0;
    memset(&options, 0, sizeof options);
    options.structure_only = 1;
    options.no_header = 1;
    options.names = &name;
    options.name_count = 1;
    o->legal = 1;
    o->values.length = 0;
    support_assert(rc_row_reader_new(&reader, &options, &handler, &allocator) == RC_OK);
    support_assert(rc_row_reader_feed(reader, text.bytes, text.length) == RC_OK);
    support_assert(rc_row_reader_end(reader) == RC_OK);
    rc_row_reader_free(reader);
}

/* ---- libcsv's ---- */

static int is_bare_cr(rc_span text, size_t at)
{
    return text.bytes[at] == '\r' && (at + 1 == text.length || text.bytes[at + 1] != '\n');
}

/* Into room, which may be where the text is. */
static rc_span bare_cr_to_lf(unsigned char *room, rc_span text)
{
    rc_span changed = {room, text.length};

    for (size_t i = 0; i < text.length; i++)
        room[i] = is_bare_cr(text, i) ? '\n' : text.bytes[i];
    return changed;
}

static int is_space(unsigned char byte)
{
    (void)byte;
    return 0;
}

static void take_field(void *bytes, size_t length, void *context)
{
    opinion *o = (opinion *)context;
    rc_span value = {(const unsigned char *)bytes, length};

    log_span(&o->values, o->cr_is_lf ? bare_cr_to_lf((unsigned char *)bytes, value) : value);
}

static void end_row(int byte, void *context)
{
    opinion *o = (opinion *)context;

    (void)byte;
    log_text(&o->values, "|");
}

static void ask_libcsv(opinion *o, rc_span text)
{
    struct csv_parser parser;

    o->values.length = 0;
    support_assert(csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) == 0);
    csv_set_space_func(&parser, is_space);
    o->legal = csv_parse(&parser, text.bytes, text.length, take_field, end_row, o) == text.length;
    o->legal = csv_fini(&parser, take_field, end_row, o) == 0 && o->legal;
    csv_free(&parser);
}

/* ---- All strings ---- */

typedef struct totals {
    size_t strings;
    size_t legal;
    size_t illegal;
    size_t bare_cr;
} totals;

static int has_bare_cr(rc_span text)
{
    for (size_t i = 0; i < text.length; i++)
        if (is_bare_cr(text, i))
            return 1;
    return 0;
}

static void need_agreement(rc_span text, const opinion *ours, const opinion *theirs)
{
    if (ours->legal == theirs->legal && (!ours->legal || log_same(&ours->values, &theirs->values)))
        return;
    support_show("string", text);
    ck_assert_int_eq(ours->legal, theirs->legal);
    ck_abort_msg("values differ");
}

static void compare(rc_span text, opinion *ours, opinion *theirs, totals *t)
{
    unsigned char room[LENGTH_MAX];

    ask_rollcall(ours, text);
    t->strings++;
    theirs->cr_is_lf = !ours->legal && has_bare_cr(text);
    if (theirs->cr_is_lf) {
        t->bare_cr++;
        ask_rollcall(ours, bare_cr_to_lf(room, text));
    } else {
        t->legal += ours->legal != 0;
        t->illegal += ours->legal == 0;
    }
    ask_libcsv(theirs, text);
    need_agreement(text, ours, theirs);
}

/* The string of a number: its digits are symbols. */
static rc_span spell(unsigned char *room, size_t length, size_t number)
{
    static const unsigned char symbols[SYMBOLS] = {'a', ',', '"', '\r', '\n', ' '};
    rc_span text = {room, length};

    for (size_t i = 0; i < length; i++) {
        room[i] = symbols[number % SYMBOLS];
        number /= SYMBOLS;
    }
    return text;
}

START_TEST(every_short_string)
{
    static opinion ours;
    static opinion theirs;
    unsigned char room[LENGTH_MAX];
    totals t = {0, 0, 0, 0};
    size_t count = 1;

    for (size_t length = 0; length <= LENGTH_MAX; length++) {
        for (size_t number = 0; number < count; number++)
            compare(spell(room, length, number), &ours, &theirs, &t);
        count *= SYMBOLS;
    }
    printf("libcsv: %zu strings: %zu legal, %zu illegal to both; %zu alike once a bare CR is a line end\n", t.strings, t.legal,
           t.illegal, t.bare_cr);
    fflush(stdout);
    log_free(&ours.values);
    log_free(&theirs.values);
    ck_assert_uint_eq(t.strings, 335923); /* 6^0 + ... + 6^7 */
    ck_assert_uint_eq(t.legal, 52011);
    ck_assert_uint_eq(t.illegal, 76695);
    ck_assert_uint_eq(t.bare_cr, 207217);
}
END_TEST

int main(void)
{
    TCase *cases;
    Suite *suite = support_suite("libcsv", &cases);

    tcase_add_test(cases, every_short_string);
    return support_run(suite);
}
