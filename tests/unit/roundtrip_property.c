/* SPDX-License-Identifier: MIT */
#include "roundtrip_property.h"

#include <stdlib.h>
#include <string.h>

enum {
    NAMES_MAX = 4096 /* longer headers are left to others */
};

typedef struct journey {
    unsigned char delimiter;
    byte_log values;  /* of the rows of the list */
    byte_log payload;
    byte_log list;    /* what is made of it */
    byte_log again;   /* the values of its rows */
    byte_log *here;   /* where rows are noted */
    rc_span names[RC_COLUMNS_MAX];
    rc_span cells[RC_COLUMNS_MAX];
    size_t count;
    size_t email;
    unsigned char text[NAMES_MAX];
    rc_payload_writer *payload_writer;
    rc_list_writer *list_writer;
    size_t rows;
    const char *fault;
} journey;

static int gather(void *context, const unsigned char *bytes, size_t length)
{
    log_bytes((byte_log *)context, bytes, length);
    return 0;
}

static void need(journey *j, int kept, const char *promise)
{
    if (!kept && j->fault == NULL)
        j->fault = promise;
}

/* Names as a payload has them, with the address called email. */
static int keep_names(journey *j, const rc_columns *columns)
{
    size_t used = 0;

    j->count = rc_columns_count(columns);
    j->email = rc_columns_email(columns);
    for (size_t i = 0; i < j->count; i++) {
        rc_span name = rc_columns_name(columns, i);

        if (name.length > NAMES_MAX - used)
            return 1;
        memcpy(j->text + used, name.bytes, name.length);
        j->names[i].bytes = j->text + used;
        j->names[i].length = name.length;
        used += name.length;
    }
    j->names[j->email].bytes = (const unsigned char *)"email";
    j->names[j->email].length = 5;
    return 0;
}

static int first_header(void *context, const rc_row *header)
{
    journey *j = (journey *)context;

    return keep_names(j, header->columns) != 0 ? 1 : rc_payload_writer_begin(j->payload_writer, header->columns);
}

static void note_row(journey *j, const rc_row *row)
{
    for (size_t i = 0; i < row->field_count; i++)
        log_span(j->here, rc_row_value(row, i));
}

static int first_row(void *context, const rc_row *row)
{
    journey *j = (journey *)context;

    if (row->rejected)
        return 0;
    j->rows++;
    note_row(j, row);
    return rc_payload_writer_row(j->payload_writer, row);
}

static int second_row(void *context, const rc_row *row)
{
    journey *j = (journey *)context;

    need(j, !row->rejected, "a row that was accepted is accepted again");
    note_row(j, row);
    return 0;
}

static size_t column_of(const journey *j, rc_span name)
{
    for (size_t i = 0; i < j->count; i++)
        if (i != j->email && j->names[i].length == name.length && memcmp(j->names[i].bytes, name.bytes, name.length) == 0)
            return i;
    return j->email;
}

static int contact_back(void *context, const rc_contact *contact)
{
    journey *j = (journey *)context;

    memset(j->cells, 0, sizeof j->cells);
    need(j, contact->fault == RC_CODE_NONE, "a contact that we write is good");
    for (size_t i = 0; i < contact->property_count; i++) {
        size_t column = column_of(j, contact->properties[i].name);

        need(j, column != j->email, "a property has the name of its column");
        j->cells[column] = contact->properties[i].text;
    }
    j->cells[j->email] = contact->email;
    return rc_list_writer_row(j->list_writer, j->cells, j->count);
}

/* RC_OK, or why there is nothing to compare. */
static int read_list(journey *j, rc_span list, const rc_row_handler *handler)
{
    rc_row_options options;
    rc_row_reader *reader;
    int status;

    memset(&options, 0, sizeof options);
    options.upload = RC_UPLOAD_JSON;
    options.delimiter = j->delimiter;
    if (rc_row_reader_new(&reader, &options, handler, NULL) != RC_OK)
        abort();
    status = rc_row_reader_feed(reader, list.bytes, list.length);
    if (status == RC_OK)
        status = rc_row_reader_end(reader);
    rc_row_reader_free(reader);
    return status;
}

static void read_payload(journey *j)
{
    rc_payload_handler handler = {contact_back, NULL, j};
    rc_payload_reader *reader;
    int status;

    if (rc_payload_reader_new(&reader, NULL, &handler, NULL) != RC_OK)
        abort();
    status = rc_payload_reader_feed(reader, j->payload.bytes, j->payload.length);
    if (status == RC_OK)
        status = rc_payload_reader_end(reader);
    need(j, status == RC_OK, "a payload that we write can be read");
    rc_payload_reader_free(reader);
}

static void travel(journey *j, rc_span list)
{
    rc_row_handler there = {first_header, first_row, NULL, j};
    rc_row_handler back = {NULL, second_row, NULL, j};
    rc_span made;

    j->here = &j->values;
    if (read_list(j, list, &there) != RC_OK || j->rows == 0 || rc_payload_writer_end(j->payload_writer) != RC_OK)
        return;
    need(j, rc_list_writer_begin(j->list_writer, j->names, j->count) == RC_OK, "a header can be written");
    read_payload(j);
    made.bytes = j->list.bytes;
    made.length = j->list.length;
    j->here = &j->again;
    need(j, read_list(j, made, &back) == RC_OK, "a list that we write can be read");
    need(j, log_same(&j->values, &j->again), "every value comes back");
}

const char *roundtrip_property(rc_span list, unsigned char delimiter, size_t *rows)
{
    rc_payload_options options;
    journey *j = (journey *)calloc(1, sizeof *j);
    const char *fault;

    memset(&options, 0, sizeof options);
    if (j == NULL)
        abort();
    j->delimiter = delimiter;
    if (rc_payload_writer_new(&j->payload_writer, &options, gather, &j->payload, NULL) != RC_OK
        || rc_list_writer_new(&j->list_writer, delimiter, gather, &j->list, NULL) != RC_OK)
        abort();
    travel(j, list);
    rc_payload_writer_free(j->payload_writer);
    rc_list_writer_free(j->list_writer);
    log_free(&j->values);
    log_free(&j->payload);
    log_free(&j->list);
    log_free(&j->again);
    fault = j->fault;
    *rows = j->rows;
    free(j);
    return fault;
}
