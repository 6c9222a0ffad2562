/* SPDX-License-Identifier: MIT */
/* The API's CSV error file, byte for byte (API guide, "Error handling"). */
#include <string.h>

#include "base/base.h"
#include "model/model.h"

typedef struct writer {
    rc_sink sink;
    void *context;
    int status;
} writer;

static void put(writer *w, rc_span span)
{
    if (w->status == RC_OK && span.length > 0)
        w->status = w->sink(w->context, span.bytes, span.length);
}

int rc_error_file_header(const rc_columns *columns, rc_sink sink, void *context)
{
    writer w = {sink, context, RC_OK};

    for (size_t i = 0; i < rc_columns_count(columns); i++) {
        put(&w, rc_columns_name(columns, i));
        put(&w, text_span(","));
    }
    put(&w, text_span("error\n"));
    return w.status;
}

static void put_error(writer *w, const rc_finding *f)
{
    const rc_code_info *info = rc_code_lookup(f->code);

    put(w, text_span("###"));
    put(w, text_span(info->api_message[0] != '\0' ? info->api_message : info->message));
    if (f->field.length > 0) {
        put(w, text_span("###"));
        put(w, f->field);
    }
}

int rc_error_file_row(const rc_row *row, rc_sink sink, void *context)
{
    writer w = {sink, context, RC_OK};
    rc_span text = {row->raw.bytes, row->raw_text};
    int first = 1;

    put(&w, text);
    if (row->part == RC_PART_FIRST || row->part == RC_PART_MORE)
        return w.status;
    for (size_t i = 0; i < row->finding_count; i++) {
        if (row->findings[i].severity != RC_ERROR)
            continue;
        put(&w, text_span(first ? ", " : " "));
        put_error(&w, &row->findings[i]);
        first = 0;
    }
    put(&w, text_span("\n"));
    return w.status;
}

/* ---- What came back ---- */

/* A line break would end the row. */
static void put_one_line(writer *w, rc_span span)
{
    while (span.length > 0) {
        rc_span before = {span.bytes, 0};

        while (before.length < span.length && span.bytes[before.length] != '\n' && span.bytes[before.length] != '\r')
            before.length++;
        put(w, before);
        span.bytes += before.length;
        span.length -= before.length;
        if (span.length == 0)
            return;
        put(w, text_span(" "));
        span.bytes++;
        span.length--;
    }
}

static rc_span as_spelled(const rc_columns *columns, rc_span field)
{
    size_t column = columns != NULL ? columns_find(columns, field) : NOWHERE;

    return column != NOWHERE ? rc_columns_name(columns, column) : field;
}

int rc_error_file_errors(const rc_matched *matched, const rc_columns *columns, rc_sink sink, void *context)
{
    writer w = {sink, context, RC_OK};

    for (size_t i = 0; i < matched->count; i++) {
        const rc_matched_error *e = &matched->errors[i];

        put(&w, text_span(i == 0 ? ", ###" : " ###"));
        put_one_line(&w, e->message);
        if (e->field.length > 0) {
            put(&w, text_span("###"));
            put_one_line(&w, as_spelled(columns, e->field));
        }
    }
    return w.status;
}
