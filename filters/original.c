/* SPDX-License-Identifier: MIT */
#include "original.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    PIECE = 65536
};

/* ---- Opening ---- */

static int copy_all(const original *o, int copy)
{
    unsigned char *piece = (unsigned char *)malloc(PIECE);
    long length = -1;

    while (piece != NULL && (length = input_read(o->fd, o->name, piece, PIECE)) > 0)
        if (write_fully(copy, piece, (size_t)length) != 0)
            break;
    if (piece == NULL)
        filter_say("out of memory");
    else if (length > 0)
        filter_say("a copy of %s: %s", o->name, strerror(errno));
    free(piece);
    return length == 0 ? 0 : -1;
}

/* What cannot be read again is copied. */
static int spool(original *o)
{
    int copy = temporary_open(NULL);
    int status = copy >= 0 ? copy_all(o, copy) : -1;

    if (o->fd != STDIN_FILENO)
        close(o->fd);
    o->fd = copy;
    o->is_copy = 1;
    o->start = 0;
    return status;
}

int original_open(original *o, const char *path, const rc_row_options *rows)
{
    memset(o, 0, sizeof *o);
    o->name = input_name(path);
    o->rows = rows;
    o->fd = input_open(path);
    if (o->fd < 0)
        return -1;
    o->start = lseek(o->fd, 0, SEEK_CUR);
    return o->start >= 0 ? 0 : spool(o);
}

void original_close(original *o)
{
    if (o->fd >= 0 && (o->is_copy || o->fd != STDIN_FILENO))
        close(o->fd);
    o->fd = -1;
}

/* ---- Reading ---- */

/* The column asked for, or "email". */
static size_t find_email(const rc_row_options *rows, const rc_columns *columns)
{
    static const rc_span usual = {(const unsigned char *)"email", 5};

    if (rows->email_name.length > 0)
        return rc_columns_find(columns, rows->email_name);
    return rows->email_number > 0 ? rows->email_number - 1 : rc_columns_find(columns, usual);
}

static int take_header(void *context, const rc_row *header)
{
    original *o = (original *)context;

    o->email = find_email(o->rows, header->columns);
    return o->header != NULL ? o->header(o->context, header) : 0;
}

static int take_row(void *context, const rc_row *row)
{
    original *o = (original *)context;
    original_record record;

    if (row->part == RC_PART_WHOLE || row->part == RC_PART_FIRST)
        o->begin = row->offset;
    memset(&record, 0, sizeof record);
    record.row = row;
    record.match.part = row->part;
    record.match.record = row->record;
    record.match.raw.bytes = row->raw.bytes;
    record.match.raw.length = row->raw_text;
    record.match.email = rc_row_value(row, o->email);
    record.begin = o->begin;
    record.text_end = row->offset + row->raw_text;
    record.end = row->offset + row->raw.length;
    return o->record(o->context, &record);
}

static int take_finding(void *context, const rc_finding *finding)
{
    original *o = (original *)context;

    return o->finding != NULL ? o->finding(o->context, finding) : 0;
}

static int read_through(const original *o, rc_row_reader *reader)
{
    for (;;) {
        unsigned char *space;
        size_t size;
        long length;
        int status = rc_row_reader_space(reader, &space, &size);

        if (status != RC_OK)
            return status;
        length = input_read(o->fd, o->name, space, size);
        if (length < 0)
            return STOP_OUTPUT;
        if (length == 0)
            return rc_row_reader_end(reader);
        status = rc_row_reader_filled(reader, (size_t)length);
        if (status != RC_OK)
            return status;
    }
}

int original_read(original *o)
{
    rc_row_handler handler = {take_header, take_row, take_finding, o};
    rc_row_options options = *o->rows;
    rc_row_reader *reader;
    int status;

    options.structure_only = 1;
    options.duplicates = RC_DUPLICATES_OFF;
    if (lseek(o->fd, o->start, SEEK_SET) < 0) {
        filter_say("%s: %s", o->name, strerror(errno));
        return STOP_OUTPUT;
    }
    status = rc_row_reader_new(&reader, &options, &handler, NULL);
    if (status == RC_OK)
        status = read_through(o, reader);
    rc_row_reader_free(reader);
    return status;
}

int original_copy(const original *o, uint64_t begin, uint64_t end, output *to)
{
    unsigned char *piece = (unsigned char *)malloc(PIECE);
    int status = 0;

    if (piece == NULL)
        filter_say("out of memory");
    while (piece != NULL && begin < end && status == 0) {
        size_t wanted = end - begin < PIECE ? (size_t)(end - begin) : PIECE;
        ssize_t length = pread(o->fd, piece, wanted, o->start + (off_t)begin);

        if (length <= 0) {
            filter_say("%s: %s", o->name, length < 0 ? strerror(errno) : "has changed while it was read");
            break;
        }
        status = output_write(to, piece, (size_t)length);
        begin += (uint64_t)length;
    }
    free(piece);
    return begin == end ? status : STOP_OUTPUT;
}
