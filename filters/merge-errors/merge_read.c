/* SPDX-License-Identifier: MIT */
/* merge-errors reads what came back: which batch is it about, and what does it say? */
#include "merge.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    PIECE = 65536
};

int merge_report(merge *m, const char *file, const rc_finding *finding)
{
    m->faults += finding->severity == RC_ERROR;
    m->r->report.file = file;
    return reporter_finding(&m->r->report, finding);
}

const char *merge_errors_name(const merge *m, uint32_t origin)
{
    return origin < m->errors_count ? input_name(m->errors_paths[origin]) : m->manifest_path;
}

/* ---- The files of errors ---- */

static rc_span base_of(rc_span path)
{
    for (size_t i = path.length; i > 0; i--)
        if (path.bytes[i - 1] == '/') {
            path.bytes += i;
            path.length -= i;
            break;
        }
    return path;
}

static int is_same(rc_span a, rc_span b)
{
    return a.length == b.length && (a.length == 0 || memcmp(a.bytes, b.bytes, a.length) == 0);
}

/* Is this file, as a finding names it, the original? Through a pipe it has no name. */
static int is_original(const merge *m, rc_span file)
{
    rc_span unnamed = span_of("-");
    rc_span name = base_of(span_of(m->list.name));

    return is_same(base_of(file), name) || is_same(file, unnamed) || is_same(name, unnamed);
}

/* The places that are meant: a finding's file may be the original or one of its
 * batches; a body lists all contacts of its batch or it says nothing of places. */
static void settle_place(merge *m, rc_record_error *e)
{
    e->origin = m->origin;
    if (e->source == RC_SOURCE_FINDING) {
        if (!is_same(base_of(e->file), base_of(span_of(m->list.name))))
            e->batch = batch_list_named(&m->batches, e->file);
        if (e->batch == 0 && !is_original(m, e->file))
            e->position = 0;
        return;
    }
    e->batch = m->batch;
    if (e->batch == 0 || e->positions != m->batches.batches[e->batch - 1].contacts)
        e->position = 0;
}

/* ---- Records that it leaves unanswered ---- */

/* NULL: the whole list. */
static listed_batch *batch_of(merge *m, uint32_t origin)
{
    uint64_t number = batch_list_named(&m->batches, span_of(merge_errors_name(m, origin)));

    return number > 0 && !m->batches.is_sharded ? &m->batches.batches[number - 1] : NULL;
}

int merge_is_unanswered(merge *m, uint32_t origin)
{
    const listed_batch *b = batch_of(m, origin);

    return m->is_unanswered || (b != NULL && b->is_unanswered);
}

void merge_leave_unanswered(merge *m, uint32_t origin, const char *fault, const char *why)
{
    listed_batch *b = batch_of(m, origin);

    m->is_incomplete = 1;
    if (b != NULL)
        b->is_unanswered = 1;
    else
        m->is_unanswered = 1;
    filter_say("%s: %s%s; records%s%s without an error are unanswered", merge_errors_name(m, origin), fault, why,
               b != NULL ? " of " : "", b != NULL ? b->file : "");
}

/* An empty file is the error file of an empty list. */
static void check_kind(merge *m, uint32_t origin, rc_errors_kind kind, uint64_t faults)
{
    if (kind == RC_ERRORS_EMPTY && m->list.is_blank)
        return;
    if (kind != RC_ERRORS_OF_RECORDS)
        merge_leave_unanswered(m, origin, "is not an error file: ", rc_errors_kind_text(kind));
    else if (faults > 0)
        merge_leave_unanswered(m, origin, "holds lines without an error", "");
    else if (m->unanswered_entry > 0)
        merge_leave_unanswered(m, origin, "says that records are unanswered", "");
}

/* An error that --annotate wrote for an unanswered record is none. A row of several lines
 * still goes to the matcher, which then knows that its lines are no rows. */
static int says_unanswered(merge *m, rc_record_error *e)
{
    rc_span begin = span_of(UNANSWERED);

    if (e->entry == m->unanswered_entry)
        return 1;
    if ((e->reading & ~(unsigned)RC_READING_WHOLE) != 0 || e->message.length < begin.length
        || memcmp(e->message.bytes, begin.bytes, begin.length) != 0)
        return 0;
    m->unanswered_entry = e->entry;
    e->code = RC_CODE_NONE;
    e->message.length = 0;
    return e->source != RC_SOURCE_CSV || e->positions == 0;
}

/* ---- Reading it ---- */

static int take_error(void *context, const rc_record_error *error)
{
    merge *m = (merge *)context;
    rc_record_error placed = *error;

    if (says_unanswered(m, &placed))
        return RC_OK;
    settle_place(m, &placed);
    return rc_matcher_error(m->matcher, &placed);
}

static int take_fault(void *context, const rc_finding *finding)
{
    merge *m = (merge *)context;
    int status = merge_report(m, merge_errors_name(m, m->origin), finding);

    if (status != 0 || finding->code != RC_CODE_RECORD_TOO_LONG)
        return status;
    /* A record has failed, and nobody will know which. */
    filter_say("%s: an error is longer than can be held: --max-record", merge_errors_name(m, m->origin));
    return STOP_OUTPUT;
}

static int read_through(const merge *m, rc_error_reader *reader, int fd)
{
    unsigned char *piece = (unsigned char *)malloc(PIECE);
    int status = RC_OK;
    long length = 0;

    if (piece == NULL)
        return RC_ERROR_MEMORY;
    while (status == RC_OK && (length = input_read(fd, merge_errors_name(m, m->origin), piece, PIECE)) > 0)
        status = rc_error_reader_feed(reader, piece, (size_t)length);
    free(piece);
    if (status == RC_OK)
        status = length < 0 ? STOP_OUTPUT : rc_error_reader_end(reader);
    return status;
}

int merge_read_errors(merge *m, uint32_t origin)
{
    rc_error_handler handler = {take_error, take_fault, m};
    const rc_row_options *rows = &m->r->rows;
    rc_error_options options = {rows->delimiter, rows->email_name, rows->email_number, 0};
    rc_error_reader *reader;
    uint64_t faults = m->faults;
    int fd = input_open(m->errors_paths[origin]);
    int status;

    if (fd < 0)
        return STOP_OUTPUT;
    /* Room for a record and its errors, so that rejects can be read. */
    if (rows->record_max > RC_RECORD_MAX_DEFAULT)
        options.entry_max = rows->record_max <= (size_t)1 << 29 ? 2 * rows->record_max : (size_t)1 << 30;
    m->origin = origin;
    m->unanswered_entry = 0;
    m->batch = batch_list_named(&m->batches, span_of(merge_errors_name(m, origin)));
    status = rc_error_reader_new(&reader, &options, &handler, NULL);
    if (status == RC_OK)
        status = read_through(m, reader, fd);
    /* The other files are still read. */
    if (status == RC_ERROR_FILE)
        status = RC_OK;
    if (status == RC_OK)
        check_kind(m, origin, rc_error_reader_kind(reader), m->faults - faults);
    rc_error_reader_free(reader);
    if (fd != STDIN_FILENO)
        close(fd);
    return status;
}
