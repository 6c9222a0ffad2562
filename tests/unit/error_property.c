/* SPDX-License-Identifier: MIT */
#include "error_property.h"

#include <stdlib.h>
#include <string.h>

/* ---- Reading ---- */

typedef struct error_audit {
    byte_log log; /* everything that was said */
    const char *fault;
    uint64_t entry;
    unsigned reading;
    uint64_t findings;
    int has_whole_rows; /* read as a whole and by their lines: not every entry counts */
    rc_matcher *matcher; /* NULL: only reading is audited */
    int status;
} error_audit;

static void demand(error_audit *a, int truth, const char *promise)
{
    if (!truth && a->fault == NULL)
        a->fault = promise;
}

static int is_within(rc_span inner, rc_span outer)
{
    return inner.length == 0 || (inner.bytes != NULL && inner.length <= outer.length);
}

static void audit_error(error_audit *a, const rc_record_error *e)
{
    rc_span anything = {NULL, SIZE_MAX / 2};
    unsigned reading = e->reading & ~(unsigned)RC_READING_WHOLE;
    int is_whole_row = e->source == RC_SOURCE_CSV && e->positions > 1;

    demand(a, e->entry == a->entry || e->entry == a->entry + 1, "entries are counted one by one");
    demand(a, e->entry == a->entry || reading == 0, "an entry begins with its first reading");
    demand(a, e->entry != a->entry || e->reading == a->reading || e->reading == a->reading + 1, "readings come in order");
    demand(a, reading < RC_READINGS_MAX, "readings are few");
    demand(a, reading == e->reading || is_whole_row, "only a row of several lines is read as a whole");
    demand(a, (e->code != RC_CODE_NONE || is_whole_row) && e->code < RC_CODE_COUNT, "every error has a code");
    demand(a, e->line > 0, "every error has a line");
    demand(a, is_within(e->raw, anything) && is_within(e->email, anything) && is_within(e->message, anything),
           "spans are whole");
    demand(a, e->origin == 0 && e->batch == 0, "origin and batch are the caller's");
    demand(a, e->source == RC_SOURCE_CSV ? e->position == 0 : e->source == RC_SOURCE_JSON || e->raw.length == 0,
           "rows have bytes, others places");
    a->entry = e->entry;
    a->reading = e->reading;
    a->has_whole_rows |= is_whole_row;
}

static int take_error(void *context, const rc_record_error *e)
{
    error_audit *a = (error_audit *)context;

    audit_error(a, e);
    log_text(&a->log, "error ");
    log_number(&a->log, (uint64_t)e->source);
    log_number(&a->log, e->line);
    log_number(&a->log, e->entry);
    log_number(&a->log, e->reading);
    log_span(&a->log, e->raw);
    log_span(&a->log, e->email);
    log_number(&a->log, e->position);
    log_number(&a->log, e->positions);
    log_span(&a->log, e->file);
    log_number(&a->log, (uint64_t)e->code);
    log_span(&a->log, e->message);
    log_span(&a->log, e->field);
    log_span(&a->log, e->detail);
    if (a->matcher != NULL)
        a->status = rc_matcher_error(a->matcher, e);
    return a->status;
}

static int take_finding(void *context, const rc_finding *f)
{
    error_audit *a = (error_audit *)context;

    a->findings++;
    log_text(&a->log, "finding ");
    log_number(&a->log, (uint64_t)f->code);
    log_number(&a->log, f->line);
    log_number(&a->log, f->column);
    log_number(&a->log, f->offset);
    log_span(&a->log, f->found);
    return 0;
}

static int feed_in_pieces(rc_error_reader *reader, rc_span input, rc_span cuts)
{
    size_t turn = 0;
    int status = RC_OK;

    while (input.length > 0 && status == RC_OK) {
        size_t length = cuts.length > 0 ? cuts.bytes[turn++ % cuts.length] & 0x7F : input.length;
        unsigned char *piece;

        if (length == 0)
            length = 1;
        if (length > input.length)
            length = input.length;
        /* A block of its own, so that a byte read too far is seen. */
        piece = (unsigned char *)malloc(length);
        if (piece == NULL)
            abort();
        memcpy(piece, input.bytes, length);
        status = rc_error_reader_feed(reader, piece, length);
        free(piece);
        input.bytes += length;
        input.length -= length;
    }
    return status == RC_OK ? rc_error_reader_end(reader) : status;
}

static int read_errors(error_audit *a, rc_span input, rc_span cuts)
{
    rc_error_handler handler = {take_error, take_finding, a};
    rc_error_options options;
    rc_error_reader *reader;
    int status;

    memset(&options, 0, sizeof options);
    options.entry_max = 2048;
    if (rc_error_reader_new(&reader, &options, &handler, NULL) != RC_OK)
        abort();
    status = feed_in_pieces(reader, input, cuts);
    demand(a, status == RC_OK || status == RC_ERROR_FILE, "bad data is no error");
    demand(a, status != RC_ERROR_FILE || a->findings > 0, "a file that cannot be read says why");
    demand(a, rc_error_reader_kind(reader) != RC_ERRORS_UNKNOWN, "what a file is, is known in the end");
    log_number(&a->log, rc_error_reader_kind(reader));
    rc_error_reader_free(reader);
    return status;
}

/* ---- Matching ---- */

/* Lines of a list as records; the address is what comes before the first comma. */
typedef int (*each_record)(error_audit *a, const rc_original *record);

static int for_records(error_audit *a, rc_span list, each_record each)
{
    rc_original record;
    int status = RC_OK;

    memset(&record, 0, sizeof record);
    while (list.length > 0 && status == RC_OK) {
        const unsigned char *lf = (const unsigned char *)memchr(list.bytes, '\n', list.length);
        const unsigned char *comma;

        record.record++;
        record.raw.bytes = list.bytes;
        record.raw.length = lf != NULL ? (size_t)(lf - list.bytes) : list.length;
        record.email = record.raw;
        comma = record.raw.length > 0 ? (const unsigned char *)memchr(record.raw.bytes, ',', record.raw.length) : NULL;
        if (comma != NULL)
            record.email.length = (size_t)(comma - record.raw.bytes);
        status = each(a, &record);
        list.length -= record.raw.length + (lf != NULL);
        list.bytes += record.raw.length + (lf != NULL);
    }
    return status;
}

static int meet(error_audit *a, const rc_original *record)
{
    return rc_matcher_meet(a->matcher, record);
}

static int look(error_audit *a, const rc_original *record)
{
    rc_matched found;
    int status = rc_matcher_look(a->matcher, record, &found);

    for (size_t i = 0; i < found.count; i++) {
        const rc_matched_error *e = &found.errors[i];

        demand(a, e->way != RC_WAY_NONE && e->records > 0 && e->line > 0, "what is matched says how");
        demand(a, i == 0 || found.errors[i - 1].way <= e->way, "the surest comes first");
    }
    demand(a, found.count <= (size_t)3 * RC_MATCHED_MAX, "a record has a limited number of errors");
    return status;
}

static int count_doubt(void *context, const rc_matched_error *e)
{
    error_audit *a = (error_audit *)context;

    demand(a, (e->way == RC_WAY_NONE) == (e->records == 0) && e->records != 1, "only what is not certain is in doubt");
    return 0;
}

static void match(error_audit *a, rc_span list)
{
    const rc_match_counts *c;

    demand(a, for_records(a, list, meet) == RC_OK, "records are met");
    demand(a, rc_matcher_settle(a->matcher, count_doubt, a) == RC_OK, "the matcher settles");
    demand(a, for_records(a, list, look) == RC_OK, "records are looked up");
    c = rc_matcher_counts(a->matcher);
    demand(a, a->has_whole_rows ? c->entries <= a->entry : c->entries == a->entry, "all entries are counted");
    demand(a, c->entries == c->matched + c->unmatched && c->several <= c->matched, "the counts balance");
    demand(a, c->by[RC_WAY_NONE] == c->unmatched
               && c->by[RC_WAY_RAW] + c->by[RC_WAY_EMAIL] + c->by[RC_WAY_POSITION] == c->matched,
           "the ways add up");
}

const char *error_property(rc_span input, rc_span list, rc_span cuts)
{
    static const unsigned char key[RC_ROSTER_KEY_BYTES] = {1, 2, 3};
    rc_span whole = {NULL, 0};
    error_audit one;
    error_audit two;
    int status;

    memset(&one, 0, sizeof one);
    memset(&two, 0, sizeof two);
    if (rc_matcher_new(&one.matcher, key, NULL) != RC_OK)
        abort();
    status = read_errors(&one, input, whole);
    demand(&one, read_errors(&two, input, cuts) == status, "the result does not depend on the cuts");
    demand(&one, log_same(&one.log, &two.log), "what is said does not depend on the cuts");
    match(&one, list);
    rc_matcher_free(one.matcher);
    log_free(&one.log);
    log_free(&two.log);
    return one.fault != NULL ? one.fault : two.fault;
}
