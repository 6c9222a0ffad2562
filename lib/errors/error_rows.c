/* SPDX-License-Identifier: MIT */
/*
 * Error files. Where a row begins and ends is found by the reader of lists, which
 * resumes after a broken quote as it does in the original, so a row that was
 * rejected for its quoting comes back as the line it was. Two such rows may pair up:
 * a row of several lines that may be rows is read both ways. Fields are read by
 * libcsv, which takes anything.
 */
#include <string.h>

#include "base/base.h"
#include "csv/csv.h"
#include "error_reader.h"

enum {
    SHOWN_MAX = 256 /* of a line that may be a part of a row */
};

/* A row as far as it is known: without its line end. */
typedef struct error_row {
    rc_span text;
    uint64_t line;
    uint64_t offset;
    int broken; /* its quoting is no good */
    uint64_t lines; /* not 0: they come after it, by themselves */
    unsigned whole; /* RC_READING_WHOLE, or 0 */
} error_row;

static int row_fault(rc_error_reader *r, const error_row *row, rc_code code, rc_span found)
{
    rc_finding f;

    memset(&f, 0, sizeof f);
    f.record_line = row->line;
    f.line = row->line;
    f.column = 1;
    f.offset = row->offset;
    f.length = row->text.length;
    f.found = found;
    return error_fault(&r->sink, code, &f);
}

/* ---- The header ---- */

typedef struct header_look {
    rc_error_reader *r;
    int has_error; /* the last column is called so */
} header_look;

static int header_field(void *context, size_t number, rc_span raw, rc_span value)
{
    header_look *look = (header_look *)context;
    rc_error_reader *r = look->r;

    (void)raw;
    if (r->email_column == NOWHERE && r->options.email_name.length > 0
        && text_same(text_trim(value), text_trim(r->options.email_name)))
        r->email_column = number;
    look->has_error = text_same(text_trim(value), text_span("error"));
    r->columns = number + 1;
    return RC_OK;
}

static int read_fields(rc_error_reader *r, rc_span text, lenient_field field, void *context)
{
    return lenient_row(text, r->options.delimiter, &r->room, &r->memory, field, context);
}

/* The last column is "error" with a comma before it, whatever the delimiter is. */
static int ends_with_error(rc_span text)
{
    rc_span end = text_span(",error");

    if (text.length < end.length)
        return 0;
    text.bytes += text.length - end.length;
    text.length = end.length;
    return text_same(text, end);
}

static int has_at(rc_span value)
{
    return text_find(value.bytes, value.length, '@') != NULL;
}

static int separates(unsigned char byte)
{
    return byte == ',' || byte == ';' || byte == '\t' || byte == '|' || byte == '"';
}

/* Is one of the cells called as the column of addresses, whatever the delimiter is? */
static int names_addresses(const rc_error_reader *r, rc_span text)
{
    size_t begin = 0;

    for (size_t i = 0; i <= text.length; i++) {
        rc_span cell = {text.bytes + begin, i - begin};

        if (i < text.length && !separates(text.bytes[i]))
            continue;
        if (text_same(text_trim(cell), text_trim(r->options.email_name)))
            return 1;
        begin = i + 1;
    }
    return 0;
}

static int take_header(rc_error_reader *r, const error_row *row)
{
    header_look look = {r, 0};
    int status = read_fields(r, row->text, header_field, &look);

    if (status != RC_OK)
        return status;
    r->has_no_addresses = r->options.email_number == 0 && !names_addresses(r, row->text);
    if (look.has_error || ends_with_error(row->text)) {
        error_found(&r->sink, RC_ERRORS_OF_RECORDS);
        return RC_OK;
    }
    /* Rows with errors would say that it is an error file. */
    r->sink.found = RC_ERRORS_TEXT;
    r->may_be_rows = !r->is_markup && !has_at(row->text);
    return r->is_markup ? RC_OK : row_fault(r, row, RC_CODE_NO_ERROR_COLUMN, row->text);
}

/* ---- The address ---- */

/* Without a header it is the first value with an @: it counts only if a record of the
 * original has it, and has it as its address. */
static int email_field(void *context, size_t number, rc_span raw, rc_span value)
{
    rc_error_reader *r = (rc_error_reader *)context;

    (void)raw;
    if (r->email_column != NOWHERE ? number != r->email_column : r->email.length > 0 || !has_at(value))
        return RC_OK;
    r->email.length = 0;
    return buffer_add(&r->email, &r->memory, value.bytes, value.length);
}

static int find_email(rc_error_reader *r, rc_span raw)
{
    r->email.length = 0;
    if (raw.length == 0)
        return RC_OK;
    return read_fields(r, raw, email_field, r);
}

/* ---- Errors ---- */

static int cell_field(void *context, size_t number, rc_span raw, rc_span value)
{
    rc_error_reader *r = (rc_error_reader *)context;

    (void)raw;
    return number == 0 ? buffer_add(&r->cell, &r->memory, value.bytes, value.length) : RC_OK;
}

/* What stands behind the comma, from the first mark on. A cell in quotes is unquoted. */
static int marked_text(rc_error_reader *r, rc_span behind, rc_span *marked)
{
    int status = RC_OK;

    while (behind.length > 0 && behind.bytes[0] == ' ') {
        behind.bytes++;
        behind.length--;
    }
    if (behind.length > 0 && behind.bytes[0] == '"') {
        r->cell.length = 0;
        status = lenient_row(behind, ',', &r->room, &r->memory, cell_field, r);
        behind.bytes = r->cell.bytes;
        behind.length = r->cell.length;
    }
    *marked = text_trim(behind);
    return status;
}

/* One way to read a row: cut at a comma. */
static int read_errors(rc_error_reader *r, const error_row *row, size_t comma, unsigned reading)
{
    rc_span behind = {row->text.bytes + comma + 1, row->text.length - comma - 1};
    rc_record_error error;
    mark_errors errors;
    int status;

    memset(&error, 0, sizeof error);
    error.source = RC_SOURCE_CSV;
    error.line = row->line;
    error.reading = reading | row->whole;
    error.positions = row->lines;
    error.raw.bytes = row->text.bytes;
    error.raw.length = comma;
    status = find_email(r, error.raw);
    if (status == RC_OK)
        status = marked_text(r, behind, &behind);
    error.email.bytes = r->email.bytes;
    error.email.length = r->email.length;
    mark_errors_begin(&errors, behind);
    while (status == RC_OK && mark_errors_next(&errors, &error.message, &error.field)) {
        error.code = RC_CODE_NONE;
        status = error_deliver(&r->sink, &error);
    }
    return status;
}

static int read_row(rc_error_reader *r, const error_row *row, const mark_places *places)
{
    int status = RC_OK;

    if (r->may_be_rows)
        r->sink.found = RC_ERRORS_UNKNOWN;
    r->may_be_rows = 0;
    error_found(&r->sink, RC_ERRORS_OF_RECORDS);
    r->sink.entries++;
    for (size_t i = 0; i < places->count && i < RC_READINGS_MAX && status == RC_OK; i++)
        status = read_errors(r, row, mark_places_comma(places, i), (unsigned)i);
    return status;
}

/* Rows of rollcall's own list with an error column have an empty cell where all is
 * well. */
static int is_well(const rc_error_reader *r, const error_row *row, size_t fields)
{
    return !row->broken && r->columns > 1 && fields == r->columns && row->text.bytes[row->text.length - 1] == ',';
}

static int count_field(void *context, size_t number, rc_span raw, rc_span value)
{
    size_t *fields = (size_t *)context;

    (void)raw;
    (void)value;
    *fields = number + 1;
    return RC_OK;
}

/* It is a fault, but for a line that may be a part of a row: that is known when the
 * original is. */
static int no_mark(rc_error_reader *r, const error_row *row)
{
    rc_record_error error;
    size_t fields = 0;
    int status = read_fields(r, row->text, count_field, &fields);

    if (status != RC_OK || is_well(r, row, fields))
        return status;
    r->may_be_rows = 0;
    if (r->sink.found == RC_ERRORS_TEXT) /* every line of it is none */
        return RC_OK;
    if (row->line > r->doubtful_to)
        return row_fault(r, row, RC_CODE_NO_ERROR_MARK, row->text);
    memset(&error, 0, sizeof error);
    error.source = RC_SOURCE_CSV;
    error.line = row->line;
    error.code = RC_CODE_NO_ERROR_MARK;
    error.message = row->text;
    if (error.message.length > SHOWN_MAX)
        error.message.length = SHOWN_MAX;
    r->sink.entries++;
    return error_deliver(&r->sink, &error);
}

/* Where its quoting is broken, marks count in quotes, too. What may be a part of a row is
 * not called broken. */
static int find_places(rc_error_reader *r, const error_row *row, mark_places *places)
{
    rc_span none = {NULL, 0};
    size_t outside;

    mark_places_find(places, row->text, 0);
    if (!row->broken)
        return RC_OK;
    outside = places->count;
    mark_places_find(places, row->text, 1);
    if (places->count == outside || row->line <= r->doubtful_to)
        return RC_OK;
    return row_fault(r, row, RC_CODE_ERROR_IN_QUOTES, none);
}

/* A row by itself. */
static int take_one(rc_error_reader *r, const error_row *row)
{
    mark_places places;
    int status = find_places(r, row, &places);

    if (status != RC_OK)
        return status;
    return places.count > 0 ? read_row(r, row, &places) : no_mark(r, row);
}

/* ---- Rows of more than one line ---- */

static rc_span line_of(rc_span text, size_t begin)
{
    rc_span line = {text.bytes + begin, text.length - begin};
    const unsigned char *lf = text_find(line.bytes, line.length, '\n');

    if (lf != NULL)
        line.length = (size_t)(lf - line.bytes);
    return line;
}

static uint64_t count_lines(rc_span text)
{
    uint64_t lines = 1;

    for (size_t begin = line_of(text, 0).length + 1; begin <= text.length; begin += line_of(text, begin).length + 1)
        lines++;
    return lines;
}

/* Does a line before the last hold a mark? Then these may be two rows, each with a quote
 * too many, or one with a value that looks like an error. */
static int holds_rows(rc_span text)
{
    size_t begin = 0;

    for (;;) {
        rc_span line = line_of(text, begin);
        mark_places places;

        if (begin + line.length == text.length)
            return 0;
        mark_places_find(&places, line, 1);
        if (places.count > 0)
            return 1;
        begin += line.length + 1;
    }
}

/* A row that says that all is well with its record. */
static int deliver_well(rc_error_reader *r, const error_row *row)
{
    rc_record_error error;

    memset(&error, 0, sizeof error);
    error.source = RC_SOURCE_CSV;
    error.line = row->line;
    error.positions = row->lines;
    error.reading = row->whole;
    error.raw.bytes = row->text.bytes;
    error.raw.length = row->text.length - 1;
    r->sink.entries++;
    error.entry = r->sink.entries;
    return r->sink.handler.error(r->sink.handler.context, &error);
}

/* As a whole first, if it can be a row of an error file; its lines are read after that.
 * Only the original can say which is right: a value of one record must not pass for the
 * error of another. From there on every row of several lines begins where it does only if
 * that is right, so each is read both ways. */
static int take_lines(rc_error_reader *r, error_row *row, int holds)
{
    mark_places places;
    size_t fields = 0;
    int status = RC_OK;

    row->lines = count_lines(row->text);
    row->whole = holds ? RC_READING_WHOLE : 0;
    if (r->doubtful_to < row->line + row->lines - 1)
        r->doubtful_to = row->line + row->lines - 1;
    row_reader_take_lines(r->rows);
    mark_places_find(&places, row->text, 0);
    if (places.count > 0)
        return read_row(r, row, &places);
    status = read_fields(r, row->text, count_field, &fields);
    return status == RC_OK && is_well(r, row, fields) ? deliver_well(r, row) : status;
}

/* ---- Rows as they come ---- */

/* The first row, unless it holds an error already. */
static int is_header(const error_row *row, int is_long)
{
    mark_places places;

    mark_places_find(&places, row->text, row->broken || is_long);
    return places.count == 0;
}

static int take_row(void *context, const rc_row *row)
{
    rc_error_reader *r = (rc_error_reader *)context;
    error_row one = {{row->raw.bytes, row->raw_text}, row->line, row->offset, row->field_count == 0, 0, 0};
    rc_span none = {NULL, 0};
    int is_first;
    int is_long;
    int holds;

    if (row->part != RC_PART_WHOLE)
        return row->part == RC_PART_FIRST ? row_fault(r, &one, RC_CODE_RECORD_TOO_LONG, none) : RC_OK;
    is_long = !one.broken && text_find(one.text.bytes, one.text.length, '\n') != NULL;
    is_first = !r->row_begun;
    r->row_begun = 1;
    if (is_first && is_header(&one, is_long))
        return take_header(r, &one);
    holds = is_long && holds_rows(one.text);
    if (holds || (is_long && one.line <= r->doubtful_to))
        return take_lines(r, &one, holds);
    return take_one(r, &one);
}

/* Faults of rows are their own affair: they were rejected. One of the file is told. */
static int row_finding(void *context, const rc_finding *finding)
{
    rc_error_reader *r = (rc_error_reader *)context;

    if (finding->code != RC_CODE_UTF16 && finding->code != RC_CODE_CR_LINE_ENDS)
        return RC_OK;
    return r->sink.handler.finding != NULL ? r->sink.handler.finding(r->sink.handler.context, finding) : RC_OK;
}

int error_rows_begin(rc_error_reader *r)
{
    rc_row_handler handler = {NULL, take_row, row_finding, r};
    rc_row_options options;
    rc_span name = text_span("row");
    int status;

    memset(&options, 0, sizeof options);
    options.delimiter = r->options.delimiter;
    options.no_header = 1;
    options.names = &name;
    options.name_count = 1;
    options.structure_only = 1;
    options.record_max = r->options.entry_max;
    if (r->options.email_number > 0)
        r->email_column = r->options.email_number - 1;
    status = rc_row_reader_new(&r->rows, &options, &handler, &r->memory);
    if (status == RC_OK)
        row_reader_take_errors(r->rows);
    return status;
}

int error_rows_feed(rc_error_reader *r, rc_span bytes)
{
    return rc_row_reader_feed(r->rows, bytes.bytes, bytes.length);
}

/* A text may end in "error", too: an error file holds errors, or at least names the column of the
 * addresses. */
int error_rows_end(rc_error_reader *r)
{
    int status = rc_row_reader_end(r->rows);

    if (r->sink.found == RC_ERRORS_OF_RECORDS && r->sink.errors == 0 && r->has_no_addresses)
        r->sink.found = RC_ERRORS_NO_ADDRESSES;
    return status;
}
