/* SPDX-License-Identifier: MIT */
/* split-batches on a CSV list: every batch has the header. */
#include <stdio.h>
#include <string.h>

#include "split.h"

/* The column that decides on the shard: asked for, or "email". */
static int find_email(split *s, const rc_columns *columns)
{
    const rc_row_options *rows = &s->r->rows;
    static const rc_span usual = {(const unsigned char *)"email", 5};
    rc_span wanted = rows->email_name.length > 0 ? rows->email_name : usual;

    s->email = rows->email_name.length == 0 && rows->email_number > 0 ? rows->email_number - 1
                                                                       : rc_columns_find(columns, wanted);
    if (s->email < rc_columns_count(columns))
        return 0;
    filter_say("no column decides on the shard: --email-column");
    return STOP_OUTPUT;
}

int split_list_shape(split *s, rc_span raw, size_t text_length)
{
    int unfinished = raw.length > 0 && raw.length == text_length;
    batch_shape shape = {"csv", {NULL, 0}, "", "", "", 0, NULL};

    if (batch_head(&shape, "", raw, unfinished ? "\n" : "") != 0)
        return STOP_OUTPUT;
    return batch_files_shape(&s->files, &shape);
}

static rc_finding row_as_header(const rc_row *header, size_t column, rc_span name, char room[64])
{
    rc_span raw = rc_row_raw_field(header, column);
    size_t at = (size_t)(raw.bytes - header->raw.bytes);
    rc_finding f;

    memset(&f, 0, sizeof f);
    f.code = RC_CODE_HEADER_IS_A_ROW;
    f.severity = RC_ERROR;
    f.line = f.record_line = header->line;
    f.column = at + 1;
    f.offset = header->offset + at;
    f.length = raw.length;
    f.expected = span_of(rc_code_lookup(f.code)->expected);
    f.found = name;
    f.suggestion.bytes = (const unsigned char *)room;
    f.suggestion.length = (size_t)snprintf(room, 64, "--no-header --email-column %zu", column + 1);
    return f;
}

/* A row that is taken for the header would be in no shard. The reader looks for none, since
 * it checks no address. */
static int check_header(split *s, const rc_row *header)
{
    rc_span name = rc_columns_name(header->columns, s->email);
    rc_email_result result;
    char room[64];
    rc_finding f;
    int status = rc_email_check(RC_EMAIL_BULK, name.bytes, name.length, &result);

    if (status != RC_OK || result.verdict == RC_REJECT || header->raw.length == 0)
        return status;
    f = row_as_header(header, s->email, name, room);
    status = reporter_finding(&s->r->report, &f);
    return status == 0 ? RC_ERROR_FILE : status;
}

static int take_header(void *context, const rc_row *header)
{
    split *s = (split *)context;
    int status = 0;

    if (s->plan.shards > 0 && find_email(s, header->columns) != 0)
        return STOP_OUTPUT;
    if (s->plan.shards > 0)
        status = check_header(s, header);
    if (status != 0)
        return status;
    s->begun = 1;
    return split_list_shape(s, header->raw, header->raw_text);
}

static int take_row(void *context, const rc_row *row)
{
    split *s = (split *)context;
    batch_record record = {row->record, row->line, 1, row->offset, rc_row_text(row), {NULL, 0}};
    char room[64];
    rc_finding f;
    int status;

    if (s->plan.shards > 0)
        record.email = rc_row_value(row, s->email);
    status = batch_files_add(&s->files, &record);
    if (status >= 0)
        return status;
    f = batch_too_small(&record, s->plan.bytes_max, room);
    return roll_turn_down(s->r, row, &f);
}

static int take_end(void *context)
{
    split *s = (split *)context;

    return batch_files_end(&s->files);
}

int split_list(split *s, int fd, const char *name)
{
    roll *r = s->r;

    r->rows.structure_only = 1;
    r->rows.duplicates = RC_DUPLICATES_OFF;
    r->header = take_header;
    r->row = take_row;
    r->end = take_end;
    r->context = s;
    return roll_call_open(r, fd, name);
}
