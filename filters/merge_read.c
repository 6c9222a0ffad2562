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

static int take_error(void *context, const rc_record_error *error)
{
    merge *m = (merge *)context;
    rc_record_error placed = *error;

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
    int fd = input_open(m->errors_paths[origin]);
    int status;

    if (fd < 0)
        return STOP_OUTPUT;
    /* Room for a record and its errors, so that rejects can be read. */
    if (rows->record_max > RC_RECORD_MAX_DEFAULT)
        options.entry_max = rows->record_max <= (size_t)1 << 29 ? 2 * rows->record_max : (size_t)1 << 30;
    m->origin = origin;
    m->batch = batch_list_named(&m->batches, span_of(merge_errors_name(m, origin)));
    status = rc_error_reader_new(&reader, &options, &handler, NULL);
    if (status == RC_OK)
        status = read_through(m, reader, fd);
    rc_error_reader_free(reader);
    if (fd != STDIN_FILENO)
        close(fd);
    /* Records may have failed that nobody names. */
    if (status == RC_ERROR_FILE)
        filter_say("%s: cannot be read to its end", merge_errors_name(m, origin));
    return status == RC_ERROR_FILE ? STOP_OUTPUT : status;
}
