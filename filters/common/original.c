/* SPDX-License-Identifier: MIT */
#include "original.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    PIECE = 65536,
    LOOKED_AT = 512
};

/* ---- Opening ---- */

/* What cannot be read again is copied. */
static int spool(original *o)
{
    rc_span nothing = {NULL, 0};
    int copy = input_spool(o->fd, o->name, NULL, nothing);

    if (o->fd != STDIN_FILENO)
        close(o->fd);
    o->fd = copy;
    o->is_copy = 1;
    o->start = 0;
    return copy >= 0 ? 0 : -1;
}

/* As much of the input through the reader as it takes to know which contacts these are. 0 or
 * -1. */
static int feed_kind(const original *o, rc_payload_reader *reader)
{
    unsigned char *piece = (unsigned char *)malloc(PIECE);
    off_t at = o->start;
    long length;
    int status = RC_OK;

    if (piece == NULL) {
        filter_say("out of memory");
        return -1;
    }
    do {
        length = input_read_at(o->fd, o->name, piece, PIECE, at);
        if (length > 0)
            status = rc_payload_reader_feed(reader, piece, (size_t)length);
        at += length;
    } while (length > 0 && status == RC_OK && rc_payload_reader_kind(reader) == RC_KIND_UNKNOWN);
    free(piece);
    if (status == RC_ERROR_MEMORY)
        filter_say("%s", rc_error_text(status));
    return length < 0 || status == RC_ERROR_MEMORY ? -1 : 0;
}

/* What cannot be read is taken for a payload, and its reading says why. */
static int look_into_json(original *o, input_kind taken_for)
{
    rc_payload_read_options options = {input_contacts(taken_for), o->rows->record_max};
    rc_payload_handler handler = {NULL, NULL, NULL};
    rc_payload_reader *reader;
    int status = rc_payload_reader_new(&reader, &options, &handler, NULL);

    if (status != RC_OK) {
        filter_say("%s", rc_error_text(status));
        return -1;
    }
    status = feed_kind(o, reader);
    o->kind = taken_for == INPUT_NDJSON ? RC_KIND_NDJSON : rc_payload_reader_kind(reader);
    if (o->kind != RC_KIND_ARRAY && o->kind != RC_KIND_NDJSON)
        o->kind = RC_KIND_CONTACTS;
    rc_payload_reader_free(reader);
    return status;
}

static int look(original *o, input_kind taken_for)
{
    unsigned char bytes[LOOKED_AT];
    long length = input_read_at(o->fd, o->name, bytes, sizeof bytes, o->start);
    rc_span begun = {bytes, length > 0 ? (size_t)length : 0};

    if (length < 0)
        return -1;
    o->is_blank = begun.length < sizeof bytes && input_is_blank(begun);
    return input_is_json(taken_for, begun) ? look_into_json(o, taken_for) : 0;
}

int original_open(original *o, const char *path, input_kind taken_for, const rc_row_options *rows)
{
    memset(o, 0, sizeof *o);
    o->name = input_name(path);
    o->rows = rows;
    o->fd = input_open(path);
    if (o->fd < 0)
        return -1;
    o->start = lseek(o->fd, 0, SEEK_CUR);
    if (o->start < 0 && spool(o) != 0)
        return -1;
    return look(o, taken_for);
}

void original_close(original *o)
{
    if (o->fd >= 0 && (o->is_copy || o->fd != STDIN_FILENO))
        close(o->fd);
    free(o->envelope);
    o->envelope = NULL;
    o->fd = -1;
}

int original_is_whole(const original_record *record)
{
    return record->part == RC_PART_WHOLE || record->part == RC_PART_LAST;
}

static int take_finding(void *context, const rc_finding *finding)
{
    original *o = (original *)context;

    return o->finding != NULL ? o->finding(o->context, finding) : 0;
}

/* ---- Reading a list ---- */

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
    original_head head = {header->raw, {header->raw.bytes, header->raw_text}, header->columns, RC_KIND_UNKNOWN};

    o->email = find_email(o->rows, header->columns);
    return o->head != NULL ? o->head(o->context, &head) : 0;
}

static int take_row(void *context, const rc_row *row)
{
    original *o = (original *)context;
    original_record record;

    if (row->part == RC_PART_WHOLE || row->part == RC_PART_FIRST)
        o->begin = row->offset;
    memset(&record, 0, sizeof record);
    record.part = row->part;
    record.passed = !row->rejected;
    record.record = row->record;
    record.line = row->line;
    record.column = 1;
    record.begin = o->begin;
    record.text_end = row->offset + row->raw_text;
    record.end = row->offset + row->raw.length;
    record.raw = row->raw;
    record.text.bytes = row->raw.bytes;
    record.text.length = row->raw_text;
    record.email = rc_row_value(row, o->email);
    record.row = row;
    return o->record(o->context, &record);
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

static int read_rows(original *o)
{
    rc_row_handler handler = {take_header, take_row, take_finding, o};
    rc_row_options options = *o->rows;
    rc_row_reader *reader;
    int status;

    options.structure_only = 1;
    options.duplicates = RC_DUPLICATES_OFF;
    status = rc_row_reader_new(&reader, &options, &handler, NULL);
    if (status == RC_OK)
        status = read_through(o, reader);
    rc_row_reader_free(reader);
    return status;
}

/* ---- Reading contacts ---- */

static int take_contact(void *context, const rc_contact *contact)
{
    original *o = (original *)context;
    original_record record;

    if (contact->fault == RC_CODE_RECORD_TOO_LONG && !o->skips_long) {
        filter_say("%s:%llu: the contact is too long: --max-record", o->name, (unsigned long long)contact->line);
        return STOP_OUTPUT;
    }
    memset(&record, 0, sizeof record);
    record.passed = contact->fault == RC_CODE_NONE;
    record.record = contact->index;
    record.line = contact->line;
    record.column = contact->column;
    record.begin = contact->offset;
    record.end = contact->offset + contact->raw.length;
    record.text_end = record.end;
    record.raw = contact->raw;
    record.text = contact->raw;
    record.email = contact->email;
    record.contact = contact;
    return o->record(o->context, &record);
}

/* It may stand behind the contacts, and is needed before them. */
static int keep_envelope(original *o, rc_span envelope)
{
    if (o->envelope != NULL)
        return RC_OK;
    o->envelope = (unsigned char *)malloc(envelope.length + 1);
    if (o->envelope == NULL)
        return RC_ERROR_MEMORY;
    if (envelope.length > 0)
        memcpy(o->envelope, envelope.bytes, envelope.length);
    o->envelope_length = envelope.length;
    return RC_OK;
}

static int give_envelope(const original *o)
{
    original_head head = {{o->envelope, o->envelope_length}, {o->envelope, o->envelope_length}, NULL, o->kind};

    return o->envelope != NULL && o->head != NULL ? o->head(o->context, &head) : RC_OK;
}

static int read_contacts(original *o)
{
    rc_payload_handler handler = {take_contact, take_finding, o};
    rc_payload_read_options options = {o->kind, o->rows->record_max};
    rc_payload_reader *reader;
    int status = give_envelope(o);

    if (status != RC_OK)
        return status;
    status = rc_payload_reader_new(&reader, &options, &handler, NULL);
    if (status == RC_OK)
        status = input_feed(o->fd, o->name, reader);
    if (status == RC_OK)
        status = keep_envelope(o, rc_payload_reader_envelope(reader));
    rc_payload_reader_free(reader);
    return status;
}

int original_read(original *o)
{
    if (lseek(o->fd, o->start, SEEK_SET) < 0) {
        filter_say("%s: %s", o->name, strerror(errno));
        return STOP_OUTPUT;
    }
    return o->kind != RC_KIND_UNKNOWN ? read_contacts(o) : read_rows(o);
}

int original_copy(const original *o, uint64_t begin, uint64_t end, output *to)
{
    unsigned char *piece = (unsigned char *)malloc(PIECE);
    int status = 0;

    if (piece == NULL)
        filter_say("out of memory");
    while (piece != NULL && begin < end && status == 0) {
        size_t wanted = end - begin < PIECE ? (size_t)(end - begin) : PIECE;
        long length = input_read_at(o->fd, o->name, piece, wanted, o->start + (off_t)begin);

        if (length == 0)
            filter_say("%s: has changed while it was read", o->name);
        if (length <= 0)
            break;
        status = output_write(to, piece, (size_t)length);
        begin += (uint64_t)length;
    }
    free(piece);
    return begin == end ? status : STOP_OUTPUT;
}
