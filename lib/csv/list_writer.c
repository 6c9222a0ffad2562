/* SPDX-License-Identifier: MIT */
/*
 * Rows as the CSV that the CSV upload takes (API guide, "Managing contacts by CSV").
 * The API's samples quote text and leave numbers bare, and bare text is taken, too: so
 * only a field is quoted that would otherwise be read as something else. libcsv quotes.
 */
#include <csv.h>

#include "base/base.h"
#include "row_reader.h"

struct rc_list_writer {
    rc_allocator memory;
    rc_sink sink;
    void *sink_context;
    unsigned char delimiter;
    size_t width; /* fields of a row; 0: not begun */
    int result;   /* sticky */
    buffer row;   /* the row at hand */
};

int rc_list_writer_new(rc_list_writer **writer, unsigned char delimiter, rc_sink sink, void *sink_context,
                       const rc_allocator *allocator)
{
    rc_allocator memory;
    rc_list_writer *w;

    *writer = NULL;
    if (delimiter != 0 && !row_can_delimit(delimiter))
        return RC_ERROR_OPTION;
    memory_init(&memory, allocator);
    w = (rc_list_writer *)memory_new(&memory, sizeof *w);
    if (w == NULL)
        return RC_ERROR_MEMORY;
    w->memory = memory;
    w->sink = sink;
    w->sink_context = sink_context;
    w->delimiter = delimiter != 0 ? delimiter : ',';
    *writer = w;
    return RC_OK;
}

void rc_list_writer_free(rc_list_writer *w)
{
    rc_allocator memory;

    if (w == NULL)
        return;
    memory = w->memory;
    buffer_free(&w->row, &memory);
    memory_free(&memory, w);
}

/* Readers trim blanks, take a mark at the beginning of a file for its encoding, and an
 * empty line for no row. */
static int has_odd_edges(const rc_list_writer *w, rc_span value)
{
    if (value.length == 0)
        return w->width == 1;
    if (text_is_blank(value.bytes[0]) || text_is_blank(value.bytes[value.length - 1]))
        return 1;
    return value.length >= 3 && memcmp(value.bytes, "\xEF\xBB\xBF", 3) == 0;
}

static int needs_quotes(const rc_list_writer *w, rc_span value)
{
    for (size_t i = 0; i < value.length; i++)
        if (value.bytes[i] == w->delimiter || value.bytes[i] == '"' || value.bytes[i] == '\n' || value.bytes[i] == '\r')
            return 1;
    return has_odd_edges(w, value);
}

/* csv_write writes nothing at all for a null pointer. */
static void put_quoted(rc_list_writer *w, rc_span value)
{
    const void *source = value.length > 0 ? (const void *)value.bytes : "";

    w->row.length += csv_write(w->row.bytes + w->row.length, w->row.capacity - w->row.length, source, value.length);
}

static int put_field(rc_list_writer *w, rc_span value, unsigned char behind)
{
    int status;

    if (value.length > SIZE_MAX / 4)
        return RC_ERROR_MEMORY;
    status = buffer_reserve(&w->row, &w->memory, 2 * value.length + 3); /* all quotes; two around; one behind */
    if (status != RC_OK)
        return status;
    if (needs_quotes(w, value)) {
        put_quoted(w, value);
    } else if (value.length > 0) {
        memcpy(w->row.bytes + w->row.length, value.bytes, value.length);
        w->row.length += value.length;
    }
    w->row.bytes[w->row.length++] = behind;
    return RC_OK;
}

static int put_row(rc_list_writer *w, const rc_span *values)
{
    int status = RC_OK;

    w->row.length = 0;
    for (size_t i = 0; i < w->width && status == RC_OK; i++)
        status = put_field(w, values[i], i + 1 < w->width ? w->delimiter : '\n');
    return status == RC_OK ? w->sink(w->sink_context, w->row.bytes, w->row.length) : status;
}

int rc_list_writer_begin(rc_list_writer *w, const rc_span *names, size_t count)
{
    if (w->result != RC_OK)
        return w->result;
    if (w->width > 0)
        return RC_ERROR_MISUSE;
    if (count == 0 || count > RC_COLUMNS_MAX)
        return RC_ERROR_OPTION;
    w->width = count;
    w->result = put_row(w, names);
    return w->result;
}

int rc_list_writer_row(rc_list_writer *w, const rc_span *values, size_t count)
{
    if (w->result != RC_OK)
        return w->result;
    if (w->width == 0)
        return RC_ERROR_MISUSE;
    if (count != w->width)
        return RC_ERROR_OPTION;
    w->result = put_row(w, values);
    return w->result;
}
