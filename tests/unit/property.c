/* SPDX-License-Identifier: MIT */
#include "property.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef __has_feature
#if __has_feature(address_sanitizer)
#define WITH_ASAN
#endif
#endif
#ifdef __SANITIZE_ADDRESS__
#define WITH_ASAN
#endif
#ifdef WITH_ASAN
#include <sanitizer/asan_interface.h>
#endif

/* ---- Bytes that grow ---- */

void log_bytes(byte_log *log, const void *bytes, size_t length)
{
    size_t capacity = log->capacity == 0 ? 1024 : log->capacity;

    if (length == 0)
        return;
    while (capacity < log->length + length)
        capacity *= 2;
    if (capacity > log->capacity) {
        unsigned char *bigger = (unsigned char *)realloc(log->bytes, capacity);

        if (bigger == NULL)
            abort();
        log->bytes = bigger;
        log->capacity = capacity;
    }
    memcpy(log->bytes + log->length, bytes, length);
    log->length += length;
}

void log_text(byte_log *log, const char *text)
{
    log_bytes(log, text, strlen(text));
}

void log_number(byte_log *log, uint64_t number)
{
    char digits[24];
    size_t at = sizeof digits;

    digits[--at] = ' ';
    do {
        digits[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    log_bytes(log, digits + at, sizeof digits - at);
}

void log_span(byte_log *log, rc_span span)
{
    log_number(log, span.length);
    log_bytes(log, span.bytes, span.length);
    log_text(log, " ");
}

void log_free(byte_log *log)
{
    free(log->bytes);
    memset(log, 0, sizeof *log);
}

int log_same(const byte_log *a, const byte_log *b)
{
    return a->length == b->length && (a->length == 0 || memcmp(a->bytes, b->bytes, a->length) == 0);
}

/* ---- The scanner ---- */

typedef enum place {
    FIELD_BEGIN,
    IN_BARE,
    IN_QUOTES,
    BEHIND_QUOTE
} place;

static int ends_line(rc_span text, size_t i)
{
    return text.bytes[i] == '\n' || (text.bytes[i] == '\r' && i + 1 < text.length && text.bytes[i + 1] == '\n');
}

int scan_record(rc_span text, size_t begin, unsigned char delimiter, scanned *found)
{
    place where = FIELD_BEGIN;
    size_t i;

    found->fields = 1;
    found->lone_crs = 0;
    for (i = begin; i < text.length; i++) {
        unsigned char byte = text.bytes[i];

        if (byte == '"') {
            if (where == IN_BARE)
                return 0;
            where = where == IN_QUOTES ? BEHIND_QUOTE : IN_QUOTES;
        } else if (where == IN_QUOTES) {
            continue;
        } else if (ends_line(text, i)) {
            found->end = i + (byte == '\r' ? 2 : 1);
            return 1;
        } else if (byte == delimiter) {
            found->fields++;
            where = FIELD_BEGIN;
        } else if (byte == '\r') {
            found->lone_crs++;
            where = IN_BARE;
        } else if (where == BEHIND_QUOTE) {
            return 0;
        } else {
            where = IN_BARE;
        }
    }
    found->end = i;
    return where != IN_QUOTES;
}

/* ---- The audit ---- */

static void need(row_audit *a, int kept, const char *promise)
{
    if (!kept && a->fault == NULL)
        a->fault = promise;
}

void row_audit_init(row_audit *a, const rc_row_options *options, rc_span input)
{
    memset(a, 0, sizeof *a);
    a->input = input;
    a->delimiter = options->delimiter != 0 ? options->delimiter : ',';
    a->is_json = options->upload == RC_UPLOAD_JSON;
    a->record_max = options->record_max != 0 ? options->record_max : RC_RECORD_MAX_DEFAULT;
    a->line = 1;
    if (input.length >= 3 && memcmp(input.bytes, "\xEF\xBB\xBF", 3) == 0)
        a->done = 3;
}

static void skip_blank_lines(row_audit *a, uint64_t until)
{
    while (a->done < until && a->done < a->input.length && ends_line(a->input, a->done)) {
        a->done += a->input.bytes[a->done] == '\r' ? 2 : 1;
        a->blank_lines++;
        a->line++;
    }
}

/* The next bytes of the input belong to this row. */
static void take(row_audit *a, const rc_row *row)
{
    need(a, row->offset == a->done, "rows and blank lines tile the input");
    need(a, row->line == a->line, "a row's line is where its first byte is");
    need(a, row->raw.length > 0 && row->raw.length <= a->input.length - a->done, "a row is bytes of the input");
    if (a->fault != NULL)
        return;
    need(a, memcmp(row->raw.bytes, a->input.bytes + a->done, row->raw.length) == 0, "a row has its original bytes");
    for (size_t i = 0; i < row->raw.length; i++)
        a->line += row->raw.bytes[i] == '\n';
    a->done += row->raw.length;
}

static void check_location(row_audit *a, const rc_finding *f)
{
    uint64_t line = 1;
    size_t begin = 0;

    need(a, f->offset <= a->input.length && f->length <= a->input.length - f->offset, "a finding lies in the input");
    if (a->fault != NULL)
        return;
    for (size_t i = 0; i < f->offset; i++) {
        if (a->input.bytes[i] != '\n')
            continue;
        line++;
        begin = i + 1;
    }
    need(a, f->line == line && f->column == f->offset - begin + 1, "line and column of a finding are those of its offset");
}

static void log_finding(byte_log *log, const rc_finding *f)
{
    log_text(log, "\nfinding ");
    log_text(log, rc_code_lookup(f->code)->slug);
    log_text(log, " ");
    log_number(log, (uint64_t)f->severity);
    log_number(log, f->record);
    log_number(log, f->record_line);
    log_number(log, f->line);
    log_number(log, f->column);
    log_number(log, f->offset);
    log_number(log, f->length);
    log_number(log, f->related_line);
    log_span(log, f->field);
    log_span(log, f->expected);
    log_span(log, f->found);
    log_span(log, f->suggestion);
}

static int audit_finding(void *context, const rc_finding *f)
{
    row_audit *a = (row_audit *)context;

    need(a, f->code > RC_CODE_NONE && f->code < RC_CODE_COUNT, "a finding has a code");
    need(a, f->severity <= RC_ERROR, "a finding has a severity");
    if (a->fault == NULL)
        a->findings[f->severity]++;
    if (a->headers > 0 && f->record == 0)
        need(a, f->severity < RC_ERROR || f->code == RC_CODE_DATE_ORDER,
             "what is told of the file at its end is no error, but for a doubt that no line decides");
    else
        a->pending++;
    check_location(a, f);
    log_finding(&a->log, f);
    return 0;
}

/* What a writer would write. */
static void log_typed(byte_log *log, const rc_value_result *result, rc_type type)
{
    unsigned char text[RC_DATETIME_MAX];
    rc_span date = {text, 0};

    if (type == RC_TYPE_DATETIME && result->date.month > 0)
        date.length = rc_datetime_text(&result->date, text);
    log_text(log, "\nvalue ");
    log_number(log, (uint64_t)result->code);
    log_number(log, (uint64_t)result->truth);
    log_number(log, result->zeros);
    log_span(log, date);
}

static void log_row(byte_log *log, const rc_row *row)
{
    log_number(log, row->record);
    log_number(log, row->line);
    log_number(log, row->offset);
    log_number(log, (uint64_t)row->rejected);
    log_number(log, (uint64_t)row->part);
    log_number(log, row->raw_text);
    log_number(log, row->finding_count);
    log_number(log, row->findings_untold);
    log_span(log, row->raw);
    log_span(log, row->rewritten);
    for (size_t i = 0; i < row->field_count; i++)
        log_span(log, rc_row_value(row, i));
}

static int audit_header(void *context, const rc_row *header)
{
    row_audit *a = (row_audit *)context;

    need(a, a->headers == 0 && a->record == 0, "the header comes once, before any row");
    need(a, header->record == 0, "the header is record 0");
    a->headers++;
    a->pending = 0;
    if (header->raw.length > 0) {
        skip_blank_lines(a, header->offset);
        take(a, header);
    }
    log_text(&a->log, "\nheader ");
    log_row(&a->log, header);
    for (size_t i = 0; i < rc_columns_count(header->columns); i++)
        log_span(&a->log, rc_columns_name(header->columns, i));
    log_number(&a->log, rc_columns_email(header->columns));
    return 0;
}

static int ends_in_lf(rc_span raw)
{
    return raw.length > 0 && raw.bytes[raw.length - 1] == '\n';
}

/* Parts of one overlong line: first, more, last. CR and LF stay together, so the
 * last one may have an LF more than the limit allows. */
static void check_part(row_audit *a, const rc_row *row)
{
    int begins = row->part == RC_PART_WHOLE || row->part == RC_PART_FIRST;
    int goes_on = row->part == RC_PART_FIRST || row->part == RC_PART_MORE;

    need(a, begins == !a->in_parts, "parts come in order");
    if (goes_on)
        need(a, row->raw.length == a->record_max && memchr(row->raw.bytes, '\n', row->raw.length) == NULL,
             "a part that goes on is of the limit's length and ends no line");
    need(a, row->part == RC_PART_WHOLE || (row->rejected && row->field_count == 0), "a part is of a rejected line");
    need(a, row->raw.length <= a->record_max + ((row->field_count == 0 || row->rewritten.length > 0) && ends_in_lf(row->raw)),
         "no row is longer than the limit, but for the LF of a line set aside");
    need(a, row->rewritten.length <= a->record_max, "nothing is rewritten beyond the limit");
    a->in_parts = goes_on;
}

/* Exactly one line is set aside, and only where there is no record to take. */
static void check_aside(row_audit *a, const rc_row *row)
{
    const unsigned char *lf = (const unsigned char *)memchr(row->raw.bytes, '\n', row->raw.length);
    scanned found;

    need(a, row->rejected || row->rewritten.length > 0, "a line set aside is rejected");
    need(a, lf == NULL ? row->offset + row->raw.length == a->input.length || row->part == RC_PART_FIRST
                         || row->part == RC_PART_MORE
                       : lf == row->raw.bytes + row->raw.length - 1,
         "exactly one physical line is set aside");
    if (row->part != RC_PART_WHOLE)
        return;
    need(a, !scan_record(a->input, (size_t)row->offset, a->delimiter, &found) || found.end - row->offset > a->record_max,
         "no line of legal quoting is set aside");
}

static void check_record(row_audit *a, const rc_row *row)
{
    scanned found;

    need(a, scan_record(a->input, (size_t)row->offset, a->delimiter, &found), "a record taken has legal quoting");
    if (a->fault != NULL)
        return;
    need(a, found.end == row->offset + row->raw.length, "a record ends where its quoting says");
    need(a, found.fields == row->field_count, "a record has the fields its quoting says");
    need(a, row->rejected || found.lone_crs == 0, "a record with a lone CR does not pass");
    need(a, row->rejected || row->field_count == rc_columns_count(row->columns), "a record that passes is of the right width");
}

/* What stands there was no record, or is one still; how it reads is one. */
static void check_rewritten(row_audit *a, const rc_row *row)
{
    scanned found;

    if (!scan_record(a->input, (size_t)row->offset, a->delimiter, &found) || found.end - row->offset > a->record_max)
        check_aside(a, row);
    else
        need(a, found.end == row->offset + row->raw.length, "a record ends where its quoting says");
    need(a, scan_record(row->rewritten, 0, a->delimiter, &found) && found.end == row->rewritten.length
                && found.fields == row->field_count,
         "what was rewritten is one record");
    need(a, ends_in_lf(row->rewritten) == ends_in_lf(row->raw), "a rewritten row ends as it did");
}

/* A value is its field without the outer quotes, doubled quotes made single. */
static int is_value_of(rc_span value, rc_span raw)
{
    size_t n = 0;

    if (raw.length == 0 || raw.bytes[0] != '"')
        return value.length == raw.length && (raw.length == 0 || memcmp(value.bytes, raw.bytes, raw.length) == 0);
    for (size_t i = 1; i + 1 < raw.length; i++) {
        if (n == value.length || value.bytes[n] != raw.bytes[i])
            return 0;
        n++;
        i += raw.bytes[i] == '"';
    }
    return n == value.length;
}

/* A value that passed has its type, and a date that is written could be no other. */
static void check_typed(row_audit *a, const rc_row *row, size_t field)
{
    rc_value_result result;

    rc_row_typed(row, field, &result);
    need(a, result.verdict != RC_REJECT, "a value that passes has its type");
    need(a, !result.is_ambiguous || !a->is_json, "a date in JSON is never a guess");
    log_typed(&a->log, &result, rc_columns_type(row->columns, field));
}

/* Raw fields, put together with delimiters, are the row. */
static void check_fields(row_audit *a, const rc_row *row)
{
    rc_span text = rc_row_text(row);
    size_t length = text.length - (row->raw.length - row->raw_text);
    size_t at = 0;

    for (size_t i = 0; i < row->field_count && i < RC_COLUMNS_MAX; i++) {
        rc_span raw = rc_row_raw_field(row, i);

        need(a, raw.bytes == text.bytes + at && raw.length <= length - at, "fields tile the row");
        if (a->fault != NULL)
            return;
        need(a, row->rejected || is_value_of(rc_row_value(row, i), raw), "a value is what its field says");
        if (!row->rejected)
            check_typed(a, row, i);
        at += raw.length + 1;
    }
    need(a, row->field_count > RC_COLUMNS_MAX || at == length + 1, "the last field ends the row's text");
}

static void check_findings(row_audit *a, const rc_row *row)
{
    int errors = row->findings_untold > 0;

    for (size_t i = 0; i < row->finding_count; i++) {
        const rc_finding *f = &row->findings[i];

        errors |= f->severity == RC_ERROR;
        need(a, f->record == row->record && f->record_line == a->line, "a row's findings name the row");
        need(a, f->offset >= row->offset, "a finding lies in its row");
    }
    need(a, row->finding_count == a->pending, "a row's findings come before it");
    need(a, row->rejected ? errors : row->findings_untold > 0 || !errors, "only errors reject");
    a->pending = 0;
}

static size_t text_length(rc_span raw)
{
    size_t length = raw.length;

    if (length > 0 && raw.bytes[length - 1] == '\n')
        length--;
    if (length < raw.length && length > 0 && raw.bytes[length - 1] == '\r')
        length--;
    return length;
}

static void begin_row(row_audit *a, const rc_row *row)
{
    skip_blank_lines(a, row->offset);
    a->record++;
    a->passed += !row->rejected;
    check_findings(a, row);
}

static int audit_row(void *context, const rc_row *row)
{
    row_audit *a = (row_audit *)context;

    need(a, a->headers == 1, "the header comes before the rows");
    check_part(a, row);
    if (row->part == RC_PART_WHOLE || row->part == RC_PART_FIRST)
        begin_row(a, row);
    need(a, row->record == a->record, "records are numbered one by one");
    if (row->part == RC_PART_MORE || row->part == RC_PART_LAST)
        need(a, row->line == a->line, "parts stay on their line");
    take(a, row);
    need(a, row->raw_text == text_length(row->raw), "raw_text leaves out the line end and nothing else");
    if (row->rewritten.length > 0)
        check_rewritten(a, row);
    else if (row->field_count == 0)
        check_aside(a, row);
    else
        check_record(a, row);
    if (row->field_count > 0)
        check_fields(a, row);
    log_text(&a->log, "\nrow ");
    log_row(&a->log, row);
    return 0;
}

rc_row_handler row_audit_handler(row_audit *a)
{
    rc_row_handler handler = {audit_header, audit_row, audit_finding, a};

    return handler;
}

static void check_counts(row_audit *a, const rc_row_counts *c)
{
    uint64_t sum = 0;

    for (size_t i = 0; i < RC_CODE_COUNT; i++)
        sum += c->rejected_by[i];
    need(a, c->records == c->passed + c->rejected, "records == passed + rejected");
    need(a, c->records == a->record && c->passed == a->passed, "the counts are those of the rows");
    need(a, sum == c->rejected, "every rejected record has its first error");
    need(a, c->notes == a->findings[RC_NOTE] && c->warnings == a->findings[RC_WARNING]
                && c->errors == a->findings[RC_ERROR],
         "the counts are those of the findings");
}

const char *row_audit_end(row_audit *a, int result, const rc_row_counts *c)
{
    check_counts(a, c);
    if (result == RC_ERROR_FILE) {
        need(a, a->headers == 0 && a->record == 0, "a file at fault delivers nothing");
        need(a, a->findings[RC_ERROR] > 0, "a file at fault says why");
        return a->fault;
    }
    need(a, result == RC_OK, "bad data is no error");
    need(a, !a->in_parts, "parts have a last one");
    skip_blank_lines(a, a->input.length);
    need(a, a->done == a->input.length, "no byte is lost at the end");
    need(a, c->blank_lines == a->blank_lines, "blank lines are counted");
    need(a, c->bytes == a->input.length, "bytes are counted");
    return a->fault;
}

/* ---- Options from bytes ---- */

static const unsigned char *text_bytes(const char *text)
{
    return (const unsigned char *)text;
}

static void give_names(rc_row_options *options, unsigned char byte)
{
    static const rc_span names[3] = {
        {(const unsigned char *)"a", 1}, {(const unsigned char *)"EMAIL", 5}, {(const unsigned char *)"city", 4}};

    options->names = names;
    options->name_count = byte % 2 == 0 ? 2 : 3;
}

rc_schema *schema_of(const char *json)
{
    rc_schema *schema;

    if (rc_schema_new(&schema, NULL, NULL) != RC_OK || rc_schema_feed(schema, text_bytes(json), strlen(json)) != RC_OK
        || rc_schema_end(schema) != RC_OK)
        abort();
    return schema;
}

/* Made once, and kept. Lists without a header have columns of these types as well. */
static const rc_schema *some_schema(void)
{
    static rc_schema *schema;

    if (schema == NULL)
        schema = schema_of("[{\"Name\":\"a\",\"Datatype\":\"int\"},{\"Name\":\"city\",\"Datatype\":\"datetime\"},"
                           "{\"Name\":\"i\",\"Datatype\":\"int\"},{\"Name\":\"f\",\"Datatype\":\"float\"},"
                           "{\"Name\":\"b\",\"Datatype\":\"bool\"},{\"Name\":\"d\",\"Datatype\":\"datetime\"},"
                           "{\"Name\":\"e\",\"Datatype\":\"datetime\"},{\"Name\":\"s\"},"
                           "{\"Name\":\"h\",\"NameSpace\":\"historic\"},{\"Name\":\"column2\",\"Datatype\":\"float\"},"
                           "{\"Name\":\"column3\",\"Datatype\":\"datetime\"}]");
    return schema;
}

static void give_types(rc_row_options *options, unsigned char byte)
{
    static const rc_date_format formats[4] = {
        {RC_DATE_ANY, 0, 0, 0}, {RC_DATE_DMY, '/', 4, 3}, {RC_DATE_RFC3339, 0, 0, 0}, {RC_DATE_YMD, '-', 2, 0}};

    options->schema = some_schema();
    options->upload = byte & 1 ? RC_UPLOAD_JSON : RC_UPLOAD_CSV;
    options->date_format = formats[options->upload == RC_UPLOAD_JSON ? byte / 2 % 3 : byte / 2 % 4];
    if (byte & 8) {
        options->contact_name.bytes = text_bytes("s");
        options->contact_name.length = 1;
    }
}

void row_options_from(const unsigned char bytes[OPTION_BYTES], rc_row_options *options)
{
    static const unsigned char delimiters[8] = {0, ';', '\t', ',', '|', 0, ':', '~'};
    static const size_t limits[8] = {0, 64, 64, 65, 100, 4096, 0, 64};
    static const unsigned char key[RC_ROSTER_KEY_BYTES] = {7, 1, 3};

    memset(options, 0, sizeof *options);
    options->delimiter = delimiters[bytes[0] % 8];
    options->record_max = limits[bytes[1] % 8];
    options->no_header = bytes[2] % 2;
    if (options->no_header && bytes[2] & 2)
        give_names(options, bytes[2] >> 2);
    options->structure_only = bytes[3] % 2;
    options->roster_key = key;
    if (!options->structure_only)
        options->duplicates = (rc_duplicates)(bytes[3] / 2 % 3);
    options->email_number = bytes[4] % 4;
    if (bytes[5] % 4 == 3) {
        options->email_name.bytes = text_bytes("a");
        options->email_name.length = 1;
    }
    if (bytes[5] & 4)
        give_types(options, bytes[5] >> 3);
    options->lenient = bytes[4] / 4 % 2;
    options->fix = bytes[3] / 6 % 2 ? RC_FIX_SAFE : RC_FIX_NONE;
    options->email_mode = (rc_email_mode)(bytes[4] / 8 % (RC_EMAIL_RFC5322 + 1));
}

/* ---- Whole and in pieces ---- */

/* The reader's space behind what was filled: not to be read. Under the address
 * sanitizer a single byte too far is a crash. But a line that is read with tolerance
 * may need more room when it is written anew, and that room is taken there. */
typedef struct tail {
    unsigned char *bytes;
    size_t length;
    int is_open;
} tail;

static void poison(const tail *t)
{
    if (t->is_open)
        return;
#ifdef WITH_ASAN
    __asan_poison_memory_region(t->bytes, t->length);
#endif
}

static void unpoison(const tail *t)
{
#ifdef WITH_ASAN
    __asan_unpoison_memory_region(t->bytes, t->length);
#else
    (void)t;
#endif
}

/* From a block of exactly that size, gone as soon as the call is over. */
static int feed_copy(rc_row_reader *reader, rc_span piece)
{
    unsigned char *copy = (unsigned char *)malloc(piece.length);
    int status;

    if (piece.length > 0 && copy == NULL)
        abort();
    if (piece.length > 0)
        memcpy(copy, piece.bytes, piece.length);
    status = rc_row_reader_feed(reader, copy, piece.length);
    free(copy);
    return status;
}

static int fill(rc_row_reader *reader, rc_span piece, tail *behind)
{
    size_t done = 0;
    int status = RC_OK;

    while (done < piece.length && status == RC_OK) {
        unsigned char *space;
        size_t size;
        size_t n;

        status = rc_row_reader_space(reader, &space, &size);
        if (status != RC_OK)
            break;
        n = piece.length - done < size ? piece.length - done : size;
        memcpy(space, piece.bytes + done, n);
        behind->bytes = space + n;
        behind->length = size - n;
        poison(behind);
        status = rc_row_reader_filled(reader, n);
        unpoison(behind);
        done += n;
    }
    return status;
}

static int end(rc_row_reader *reader, const tail *behind)
{
    int status;

    poison(behind);
    status = rc_row_reader_end(reader);
    unpoison(behind);
    return status;
}

static int feed_pieces(rc_row_reader *reader, rc_span input, rc_span cuts, int is_lenient)
{
    static unsigned char nothing[1] = {0};
    tail behind = {nothing, 0, is_lenient};
    int status = RC_OK;
    size_t turn = 0;

    while (input.length > 0 && status == RC_OK) {
        unsigned char cut = cuts.length > 0 ? cuts.bytes[turn++ % cuts.length] : 0x81;
        rc_span piece = {input.bytes, cut & 0x7F};

        if (piece.length == 0) {
            status = rc_row_reader_feed(reader, NULL, 0);
            piece.length = 1;
        }
        if (piece.length > input.length)
            piece.length = input.length;
        behind.length = 0;
        if (status == RC_OK)
            status = cut & 0x80 ? fill(reader, piece, &behind) : feed_copy(reader, piece);
        input.bytes += piece.length;
        input.length -= piece.length;
    }
    return status == RC_OK ? end(reader, &behind) : status;
}

static int feed_whole(rc_row_reader *reader, rc_span input)
{
    int status = feed_copy(reader, input);

    return status == RC_OK ? rc_row_reader_end(reader) : status;
}

typedef struct reading {
    row_audit audit;
    int made; /* what rc_row_reader_new returned */
    int result;
    rc_row_counts counts;
} reading;

static void read_list(reading *r, const rc_row_options *options, rc_span input, const rc_span *cuts)
{
    rc_row_handler handler = row_audit_handler(&r->audit);
    rc_row_reader *reader;

    row_audit_init(&r->audit, options, input);
    r->made = rc_row_reader_new(&reader, options, &handler, NULL);
    if (r->made != RC_OK)
        return;
    r->result = cuts != NULL ? feed_pieces(reader, input, *cuts, options->lenient) : feed_whole(reader, input);
    r->counts = *rc_row_reader_counts(reader);
    row_audit_end(&r->audit, r->result, &r->counts);
    if (r->result != RC_OK) /* a fault stops the reading sooner or later in a piece */
        r->counts.bytes = 0;
    need(&r->audit, rc_row_reader_end(reader) != RC_OK, "the end comes once");
    need(&r->audit, r->result == RC_OK || rc_row_reader_feed(reader, text_bytes("\n"), 1) == r->result,
         "errors are sticky");
    rc_row_reader_free(reader);
}

static const char *compare(const reading *whole, const reading *cut)
{
    if (whole->made != RC_OK)
        return whole->made == RC_ERROR_OPTION ? NULL : "a reader can be made";
    if (whole->audit.fault != NULL)
        return whole->audit.fault;
    if (cut->audit.fault != NULL)
        return cut->audit.fault;
    if (whole->result != cut->result)
        return "the result does not depend on the cuts";
    if (!log_same(&whole->audit.log, &cut->audit.log))
        return "what is said does not depend on the cuts";
    if (memcmp(&whole->counts, &cut->counts, sizeof whole->counts) != 0)
        return "the counts do not depend on the cuts";
    return NULL;
}

const char *row_property(const rc_row_options *options, rc_span input, rc_span cuts)
{
    static reading whole;
    static reading cut;
    const char *fault;

    memset(&whole, 0, sizeof whole);
    memset(&cut, 0, sizeof cut);
    read_list(&whole, options, input, NULL);
    read_list(&cut, options, input, &cuts);
    fault = compare(&whole, &cut);
    if (fault != NULL && getenv("SHOW") != NULL) {
        fwrite(whole.audit.log.bytes, 1, whole.audit.log.length, stderr);
        fwrite(cut.audit.log.bytes, 1, cut.audit.log.length, stderr);
    }
    log_free(&whole.audit.log);
    log_free(&cut.audit.log);
    return fault;
}
