/* SPDX-License-Identifier: MIT */
/*
 * One bad row never costs a good one. Random lists of valid rows, one physical
 * line of each damaged by a quote put in or taken out: every record that does
 * not touch that line must pass as it was. The one excuse is that the damage
 * left legal CSV: then the record begins inside another one, which a slow scanner
 * (property.h) must find legal, and which the reader must have delivered just so.
 * (It begins there, and need not end there: a record of several lines may be cut
 * in two where the legal one closes.)
 *
 * SEED and ROUNDS in the environment override the defaults.
 */
#include <stdio.h>
#include <string.h>

#include "property.h"
#include "support.h"

enum {
    RECORDS_MAX = 16,
    WIDTH_MAX = 6,
    ROWS_MAX = 256
};

/* Bytes of the list; its physical lines, from 0. */
typedef struct extent {
    size_t begin;
    size_t end;
    size_t first_line;
    size_t last_line;
} extent;

typedef struct delivered {
    size_t begin;
    size_t end;
    size_t fields;
    int rejected;
    rc_part part;
} delivered;

typedef struct list {
    byte_log text;
    size_t line; /* of what is written next */
    const char *line_end;
    size_t width;
    size_t email;
    extent records[RECORDS_MAX];
    size_t count;
    size_t record_max;

    byte_log damaged;
    size_t place; /* of the quote put in or taken out */
    size_t hurt_line;
    int put_in;

    row_audit audit;
    delivered rows[ROWS_MAX];
    size_t row_count;
} list;

/* ---- Making a list ---- */

static void add_line_end(list *l)
{
    log_text(&l->text, l->line_end);
    l->line++;
}

static void add_word(list *l, support_random *r)
{
    static const char *const words[] = {"a", "Joe", "12", " ", "\xC3\xA9", "x y", "-", "a@b.com", ";", "'"};

    for (size_t n = random_below(r, 3); n > 0; n--)
        log_text(&l->text, words[random_below(r, sizeof words / sizeof words[0])]);
}

/* Inner lines often look like rows, which is where it is hard to be right. */
static void add_quoted(list *l, support_random *r)
{
    log_text(&l->text, "\"");
    for (size_t n = random_below(r, 6); n > 0; n--) {
        switch (random_below(r, 6)) {
        case 0:
            log_text(&l->text, "\"\"");
            break;
        case 1:
            log_text(&l->text, ",");
            break;
        case 2:
            add_line_end(l);
            break;
        default:
            add_word(l, r);
            break;
        }
    }
    log_text(&l->text, "\"");
}

static void add_email(list *l, support_random *r)
{
    const char *quote = random_below(r, 3) == 0 ? "\"" : "";

    log_text(&l->text, quote);
    log_text(&l->text, "joe");
    for (size_t n = random_below(r, 4); n > 0; n--)
        log_text(&l->text, random_below(r, 2) ? "x" : "7");
    log_text(&l->text, random_below(r, 2) ? "@b.com" : "@mail.acme.org");
    log_text(&l->text, quote);
}

static void add_field(list *l, support_random *r, size_t column)
{
    if (column == l->email)
        add_email(l, r);
    else if (random_below(r, 5) < 2)
        add_quoted(l, r);
    else
        add_word(l, r);
}

static void add_record(list *l, support_random *r, int last)
{
    extent *e = &l->records[l->count++];

    e->begin = l->text.length;
    e->first_line = l->line;
    for (size_t i = 0; i < l->width; i++) {
        if (i > 0)
            log_text(&l->text, ",");
        add_field(l, r, i);
    }
    e->last_line = l->line;
    if (!last)
        add_line_end(l);
    e->end = l->text.length;
}

static void add_header(list *l)
{
    static const char *const names[WIDTH_MAX] = {"a", "b", "c", "d", "e", "f"};

    for (size_t i = 0; i < l->width; i++) {
        if (i > 0)
            log_text(&l->text, ",");
        log_text(&l->text, i == l->email ? "email" : names[i]);
    }
    add_line_end(l);
}

static void make_list(list *l, support_random *r)
{
    size_t wanted = 2 + random_below(r, RECORDS_MAX - 2);
    int no_final = random_below(r, 4) == 0;

    l->text.length = 0;
    l->line = 0;
    l->count = 0;
    l->line_end = random_below(r, 2) ? "\n" : "\r\n";
    l->width = 1 + random_below(r, WIDTH_MAX);
    l->email = random_below(r, l->width);
    add_header(l);
    while (l->count < wanted) {
        if (random_below(r, 20) == 0)
            add_line_end(l);
        add_record(l, r, no_final && l->count + 1 == wanted);
    }
}

/* Sometimes the limit is as tight as the longest record lets it be, so that what
 * a stray quote swallows runs into it. */
static void choose_limit(list *l, support_random *r)
{
    size_t longest = 64;

    for (size_t i = 0; i < l->count; i++)
        if (l->records[i].end - l->records[i].begin > longest)
            longest = l->records[i].end - l->records[i].begin;
    l->record_max = random_below(r, 3) == 0 ? longest + random_below(r, 100) : 0;
}

/* ---- Damage ---- */

/* Bytes of a physical line, up to its LF or the end. */
static rc_span line_at(const list *l, size_t line, size_t *begin)
{
    rc_span span;
    size_t at = 0;

    *begin = 0;
    for (; line > 0; at++) {
        if (l->text.bytes[at] != '\n')
            continue;
        *begin = at + 1;
        line--;
    }
    for (at = *begin; at < l->text.length && l->text.bytes[at] != '\n'; at++)
        ;
    span.bytes = l->text.bytes + *begin;
    span.length = at - *begin;
    return span;
}

static size_t count_quotes(rc_span span)
{
    size_t quotes = 0;

    for (size_t i = 0; i < span.length; i++)
        quotes += span.bytes[i] == '"';
    return quotes;
}

static size_t find_quote(rc_span span, size_t skip)
{
    size_t i = 0;

    while (span.bytes[i] != '"' || skip-- > 0)
        i++;
    return i;
}

/* Any line but the header's. */
static void damage(list *l, support_random *r)
{
    size_t begin;
    size_t quotes;
    rc_span line;

    l->hurt_line = 1 + random_below(r, l->records[l->count - 1].last_line);
    line = line_at(l, l->hurt_line, &begin);
    quotes = count_quotes(line);
    l->put_in = quotes == 0 || random_below(r, 2) == 0;
    l->place = begin + (l->put_in ? random_below(r, line.length + 1) : find_quote(line, random_below(r, quotes)));
    l->damaged.length = 0;
    log_bytes(&l->damaged, l->text.bytes, l->place);
    if (l->put_in)
        log_text(&l->damaged, "\"");
    log_bytes(&l->damaged, l->text.bytes + l->place + !l->put_in, l->text.length - l->place - !l->put_in);
}

/* ---- Reading it ---- */

static int note_row(void *context, const rc_row *row)
{
    list *l = (list *)context;
    rc_row_handler audit = row_audit_handler(&l->audit);
    delivered *d = &l->rows[l->row_count];

    if (l->row_count == ROWS_MAX)
        return 1;
    l->row_count++;
    d->begin = (size_t)row->offset;
    d->end = (size_t)row->offset + row->raw.length;
    d->fields = row->field_count;
    d->rejected = row->rejected;
    d->part = row->part;
    return audit.row(&l->audit, row);
}

static int note_header(void *context, const rc_row *header)
{
    list *l = (list *)context;

    return row_audit_handler(&l->audit).header(&l->audit, header);
}

static int note_finding(void *context, const rc_finding *finding)
{
    list *l = (list *)context;

    return row_audit_handler(&l->audit).finding(&l->audit, finding);
}

static const char *read_damaged(list *l)
{
    rc_row_handler handler = {note_header, note_row, note_finding, l};
    rc_span input = {l->damaged.bytes, l->damaged.length};
    rc_row_options options;
    rc_row_reader *reader;
    const char *fault;
    int status;

    memset(&options, 0, sizeof options);
    options.record_max = l->record_max;
    l->row_count = 0;
    row_audit_init(&l->audit, &options, input);
    ck_assert_int_eq(rc_row_reader_new(&reader, &options, &handler, NULL), RC_OK);
    status = rc_row_reader_feed(reader, input.bytes, input.length);
    if (status == RC_OK)
        status = rc_row_reader_end(reader);
    fault = row_audit_end(&l->audit, status, rc_row_reader_counts(reader));
    rc_row_reader_free(reader);
    log_free(&l->audit.log);
    return fault;
}

/* ---- The promise ---- */

/* Is it, at the beginning of a line, a legal record from first to last byte? */
static int is_legal(const list *l, const delivered *d, scanned *found)
{
    rc_span input = {l->damaged.bytes, l->damaged.length};

    return (d->begin == 0 || input.bytes[d->begin - 1] == '\n') && scan_record(input, d->begin, ',', found)
        && found->lone_crs == 0 && found->end == d->end && d->part == RC_PART_WHOLE && d->fields > 0
        && d->fields == found->fields;
}

/* Is this record, unhurt, where it must be: passing, or begun inside a legal one? */
static int is_kept(const list *l, size_t begin, size_t end, size_t *swallowed)
{
    for (size_t i = 0; i < l->row_count; i++) {
        const delivered *d = &l->rows[i];
        scanned found;

        if (d->begin == begin && d->end == end)
            return !d->rejected && d->part == RC_PART_WHOLE;
        if (d->begin < begin && begin < d->end) {
            ++*swallowed;
            return is_legal(l, d, &found);
        }
    }
    return 0;
}

static const char *check_unhurt(const list *l, size_t *swallowed)
{
    for (size_t i = 0; i < l->count; i++) {
        const extent *e = &l->records[i];
        size_t begin = e->begin;
        size_t end = e->end;

        if (e->first_line <= l->hurt_line && l->hurt_line <= e->last_line)
            continue;
        if (e->first_line > l->hurt_line) {
            begin = l->put_in ? begin + 1 : begin - 1;
            end = l->put_in ? end + 1 : end - 1;
        }
        if (!is_kept(l, begin, end, swallowed))
            return "one bad row never costs a good one";
    }
    return NULL;
}

static const char *check_passing(const list *l)
{
    for (size_t i = 0; i < l->row_count; i++) {
        scanned found;

        if (!l->rows[i].rejected && (!is_legal(l, &l->rows[i], &found) || found.fields != l->width))
            return "what passes is legal";
    }
    return NULL;
}

static void show(const list *l)
{
    rc_span text = {l->text.bytes, l->text.length};
    rc_span damaged = {l->damaged.bytes, l->damaged.length};

    support_show("list", text);
    support_show("damaged", damaged);
    printf("record_max %zu, damaged line %zu\n", l->record_max, l->hurt_line + 1);
    fflush(stdout);
}

static void check_one(list *l, size_t *swallowed)
{
    const char *fault = read_damaged(l);

    if (fault == NULL)
        fault = check_unhurt(l, swallowed);
    if (fault == NULL)
        fault = check_passing(l);
    if (fault == NULL)
        return;
    show(l);
    ck_abort_msg("broken: %s", fault);
}

START_TEST(one_damaged_line)
{
    static list l;
    support_random r = {support_number("SEED", 1)};
    uint64_t rounds = support_number("ROUNDS", 50000);
    size_t swallowed = 0;
    size_t records = 0;

    printf("damage: seed %llu, %llu lists\n", (unsigned long long)r.state, (unsigned long long)rounds);
    fflush(stdout);
    ck_assert_uint_gt(rounds, 0);
    for (uint64_t i = 0; i < rounds; i++) {
        make_list(&l, &r);
        choose_limit(&l, &r);
        damage(&l, &r);
        check_one(&l, &swallowed);
        records += l.count;
    }
    printf("damage: %zu records, %zu of them inside a record that the damage left legal\n", records, swallowed);
    fflush(stdout);
    ck_assert_uint_lt(swallowed, records / 4); /* else the test would test little */
    log_free(&l.text);
    log_free(&l.damaged);
}
END_TEST

/* Without damage every record passes: the lists are what they claim to be. */
START_TEST(no_damage)
{
    static list l;
    support_random r = {support_number("SEED", 2)};

    for (size_t i = 0; i < 500; i++) {
        make_list(&l, &r);
        choose_limit(&l, &r);
        l.damaged.length = 0;
        log_bytes(&l.damaged, l.text.bytes, l.text.length);
        ck_assert_ptr_null(read_damaged(&l));
        ck_assert_uint_eq(l.audit.passed, l.count);
        ck_assert_uint_eq(l.row_count, l.count);
    }
    log_free(&l.text);
    log_free(&l.damaged);
}
END_TEST

int main(void)
{
    TCase *cases;
    Suite *suite = support_suite("damage", &cases);

    tcase_add_test(cases, no_damage);
    tcase_add_test(cases, one_damaged_line);
    return support_run(suite);
}
