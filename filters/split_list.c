/* SPDX-License-Identifier: MIT */
/* split-batches on a CSV list: every batch has the header. */
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

static int take_header(void *context, const rc_row *header)
{
    split *s = (split *)context;

    if (s->plan.shards > 0 && find_email(s, header->columns) != 0)
        return STOP_OUTPUT;
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
