/* SPDX-License-Identifier: MIT */
/*
 * Runs the specification: text files of cases, each an input and what must
 * come of it. tests/spec/README.md explains the format.
 *
 *     spec_runner FILE...          run every case; the last line is the ledger
 *     spec_runner --print FILE...  also print what came of each case
 *     spec_runner --case TEXT FILE...  only the cases with TEXT in their name
 *
 * How an input is cut into pieces must change nothing, so a case of rows is fed
 * whole, in two pieces cut at every place, byte by byte, and through borrowed
 * space. Each piece ends where a page without access begins, and in one more run
 * it begins where such a page ends: one byte read too far is a crash. A piece is
 * overwritten as soon as it has been taken.
 *
 * Whatever else the header promises (the ledger, sticky errors, spans that fit
 * together) is looked at on the way; a promise that is broken stands in the log
 * as a line that begins with "!!", which no case can expect.
 */
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "rollcall.h"

/* ---- Text that grows ---- */

typedef struct text {
    unsigned char *bytes;
    size_t length;
    size_t capacity;
} text;

static void give_up(const char *what) __attribute__((noreturn));

static void give_up(const char *what)
{
    fprintf(stderr, "spec_runner: %s\n", what);
    exit(2);
}

/* Room for so many bytes more. bytes is not NULL afterwards. */
static void text_reserve(text *t, size_t more)
{
    size_t wanted = t->length + more;
    unsigned char *bytes;

    if (t->bytes != NULL && wanted <= t->capacity)
        return;
    if (wanted < 2 * t->capacity)
        wanted = 2 * t->capacity;
    if (wanted < 256)
        wanted = 256;
    bytes = (unsigned char *)realloc(t->bytes, wanted);
    if (bytes == NULL)
        give_up("out of memory");
    t->bytes = bytes;
    t->capacity = wanted;
}

static void text_add(text *t, const void *bytes, size_t length)
{
    text_reserve(t, length);
    if (length > 0)
        memcpy(t->bytes + t->length, bytes, length);
    t->length += length;
}

static void text_byte(text *t, int byte)
{
    unsigned char one = (unsigned char)byte;

    text_add(t, &one, 1);
}

static void text_printf(text *t, const char *format, ...) __attribute__((format(printf, 2, 3)));

static void text_printf(text *t, const char *format, ...)
{
    char room[256];
    va_list arguments;
    int length;

    va_start(arguments, format);
    length = vsnprintf(room, sizeof room, format, arguments);
    va_end(arguments);
    if (length < 0 || (size_t)length >= sizeof room)
        give_up("a line of the log is too long");
    text_add(t, room, (size_t)length);
}

static int text_equals(const text *a, const text *b)
{
    return a->length == b->length && (a->length == 0 || memcmp(a->bytes, b->bytes, a->length) == 0);
}

static rc_span text_rest(const text *t, size_t from)
{
    rc_span span = {t->bytes + from, t->length - from};

    return span;
}

static int span_is(rc_span span, const char *word)
{
    return span.length == strlen(word) && memcmp(span.bytes, word, span.length) == 0;
}

static int span_begins(rc_span span, const char *word)
{
    size_t length = strlen(word);

    return span.length >= length && memcmp(span.bytes, word, length) == 0;
}

static rc_span span_from(rc_span span, size_t from)
{
    rc_span rest = {span.bytes + from, span.length - from};

    return rest;
}

static const unsigned char *span_find(rc_span span, int byte)
{
    return span.length > 0 ? (const unsigned char *)memchr(span.bytes, byte, span.length) : NULL;
}

/* Cuts off what comes before the first such byte, and the byte itself. */
static rc_span span_cut(rc_span *rest, int byte)
{
    const unsigned char *at = span_find(*rest, byte);
    rc_span head = *rest;

    if (at == NULL) {
        *rest = span_from(*rest, rest->length);
        return head;
    }
    head.length = (size_t)(at - rest->bytes);
    *rest = span_from(*rest, head.length + 1);
    return head;
}

/* ---- Escapes ---- */

/* Bytes as the log shows them. Those of `special` are written as \xNN. */
static void add_escaped(text *t, rc_span span, const char *special)
{
    for (size_t i = 0; i < span.length; i++) {
        unsigned char byte = span.bytes[i];

        if (byte == '\n')
            text_add(t, "\\n", 2);
        else if (byte == '\r')
            text_add(t, "\\r", 2);
        else if (byte == '\t')
            text_add(t, "\\t", 2);
        else if (byte == 0)
            text_add(t, "\\0", 2);
        else if (byte == '\\')
            text_add(t, "\\\\", 2);
        else if (byte < 0x20 || byte > 0x7E || strchr(special, byte) != NULL)
            text_printf(t, "\\x%02X", byte);
        else
            text_byte(t, byte);
    }
}

/* One of several words joined by bars: a blank at its edge would not be seen. */
static void add_word(text *t, rc_span span)
{
    size_t end = span.length > 1 && span.bytes[span.length - 1] == ' ' ? span.length - 1 : span.length;
    rc_span inner = {span.bytes, end};

    if (end > 0 && span.bytes[0] == ' ') {
        text_printf(t, "\\x20");
        inner = span_from(inner, 1);
    }
    add_escaped(t, inner, "|");
    if (end < span.length)
        text_printf(t, "\\x20");
}

static int hexadecimal(unsigned char byte)
{
    static const char digits[] = "0123456789ABCDEFabcdef";
    const char *at = byte == 0 ? NULL : strchr(digits, byte);
    int value = at == NULL ? -1 : (int)(at - digits);

    return value > 15 ? value - 6 : value;
}

/* One escape at the beginning of span. Returns its length, or 0. */
static size_t decode_escape(rc_span span, text *out)
{
    static const char names[] = "nrt0\\";
    static const char values[] = "\n\r\t\0\\";
    const char *name;

    if (span.length < 2 || span.bytes[1] == 0)
        return 0;
    name = strchr(names, span.bytes[1]);
    if (name != NULL) {
        text_byte(out, values[name - names]);
        return 2;
    }
    if (span.length < 4 || span.bytes[1] != 'x')
        return 0;
    if (hexadecimal(span.bytes[2]) < 0 || hexadecimal(span.bytes[3]) < 0)
        return 0;
    text_byte(out, hexadecimal(span.bytes[2]) * 16 + hexadecimal(span.bytes[3]));
    return 4;
}

/* 0, or -1 for an escape that is none. */
static int decode(rc_span span, text *out)
{
    while (span.length > 0) {
        size_t length = 1;

        if (span.bytes[0] == '\\')
            length = decode_escape(span, out);
        else
            text_byte(out, span.bytes[0]);
        if (length == 0)
            return -1;
        span = span_from(span, length);
    }
    return 0;
}

static void add_repeated(text *out, rc_span what, unsigned long times)
{
    for (unsigned long n = 1; n <= times; n++)
        for (size_t i = 0; i < what.length; i++) {
            if (what.bytes[i] == '#')
                text_printf(out, "%lu", n);
            else
                text_byte(out, what.bytes[i]);
        }
}

/* One \(text)*N at the beginning of span. Returns its length, or 0. */
static size_t expand_repeat(rc_span span, text *out)
{
    rc_span rest = span_from(span, 2);
    rc_span what = span_cut(&rest, ')');
    unsigned long times = 0;
    size_t i = 1;

    if (rest.length < 2 || rest.bytes[0] != '*')
        return 0;
    for (; i < rest.length && rest.bytes[i] >= '0' && rest.bytes[i] <= '9' && times < 100000; i++)
        times = times * 10 + (unsigned long)(rest.bytes[i] - '0');
    if (times == 0)
        return 0;
    add_repeated(out, what, times);
    return 2 + what.length + 1 + i;
}

/* Writes every \(text)*N out in full. 0, or -1 for one that is malformed. */
static int expand(rc_span span, text *out)
{
    while (span.length > 0) {
        size_t length = 1;

        if (span_begins(span, "\\(")) {
            length = expand_repeat(span, out);
        } else {
            length = span.bytes[0] == '\\' && span.length > 1 ? 2 : 1;
            text_add(out, span.bytes, length);
        }
        if (length == 0)
            return -1;
        span = span_from(span, length);
    }
    return 0;
}

/* ---- Memory with guards ---- */

/* Pages between two without access. */
typedef struct guarded {
    unsigned char *bytes;
    size_t size;
} guarded;

static void guarded_make(guarded *g, size_t wanted)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    size_t size = (wanted / page + 1) * page;
    void *map;

    if (size <= g->size)
        return;
    if (g->bytes != NULL)
        munmap(g->bytes - page, g->size + 2 * page);
    map = mmap(NULL, size + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (map == MAP_FAILED)
        give_up("no memory to guard");
    g->bytes = (unsigned char *)map + page;
    g->size = size;
    if (mprotect(g->bytes, size, PROT_READ | PROT_WRITE) != 0)
        give_up("no memory to guard");
}

/* A copy that ends where the pages end, or begins where they begin. */
static unsigned char *guarded_copy(guarded *g, const unsigned char *bytes, size_t length, int front)
{
    unsigned char *copy = g->bytes + (front ? 0 : g->size - length);

    if (length > 0)
        memcpy(copy, bytes, length);
    return copy;
}

/* ---- What a case is ---- */

typedef enum case_kind {
    CASE_ROWS,
    CASE_EMAIL,
    CASE_VALUE,
    CASE_SCHEMA
} case_kind;

typedef struct spec_case {
    const char *file;
    size_t line; /* of its name */
    case_kind kind;
    text name;
    rc_email_mode mode; /* of a case of an address */
    rc_type type;       /* of a case of a value */
    rc_date_format format;
    text options;
    text input;
    text expected;
    size_t reasons; /* lines that say why */
} spec_case;

typedef struct row_setup {
    rc_row_options options;
    rc_span names[RC_COLUMNS_MAX + 1];
    text words; /* what the options' spans point to */
    rc_schema *schema;
    unsigned char key[RC_ROSTER_KEY_BYTES];
} row_setup;

/* ---- Options of a case ---- */

/* Decodes into the setup's words, which have room for it. */
static int setup_word(row_setup *s, rc_span value, rc_span *word)
{
    size_t from = s->words.length;

    if (decode(value, &s->words) != 0)
        return -1;
    *word = text_rest(&s->words, from);
    return 0;
}

static int setup_names(row_setup *s, rc_span value)
{
    s->options.names = s->names;
    for (;;) {
        int last = span_find(value, ',') == NULL;
        rc_span name = span_cut(&value, ',');

        if (s->options.name_count == sizeof s->names / sizeof s->names[0])
            return -1;
        if (setup_word(s, name, &s->names[s->options.name_count++]) != 0)
            return -1;
        if (last)
            return 0;
    }
}

static int setup_delimiter(row_setup *s, rc_span value)
{
    rc_span word;

    if (setup_word(s, value, &word) != 0 || word.length != 1)
        return -1;
    s->options.delimiter = word.bytes[0];
    return 0;
}

/* A number, or -1 for anything else. */
static long number_of(rc_span value)
{
    long number = 0;

    if (value.length == 0 || value.length > 9)
        return -1;
    for (size_t i = 0; i < value.length; i++) {
        if (value.bytes[i] < '0' || value.bytes[i] > '9')
            return -1;
        number = number * 10 + (value.bytes[i] - '0');
    }
    return number;
}

static int setup_email(row_setup *s, rc_span value)
{
    long number = number_of(value);

    if (number < 0)
        return setup_word(s, value, &s->options.email_name);
    s->options.email_number = (size_t)number;
    return 0;
}

static int setup_record_max(row_setup *s, rc_span value)
{
    long number = number_of(value);

    s->options.record_max = number < 0 ? 0 : (size_t)number;
    return number < 0 ? -1 : 0;
}

static int setup_duplicates(row_setup *s, rc_span value)
{
    s->options.roster_key = s->key;
    if (span_is(value, "reject"))
        s->options.duplicates = RC_DUPLICATES_REJECT;
    else if (span_is(value, "report"))
        s->options.duplicates = RC_DUPLICATES_REPORT;
    else
        return -1;
    return 0;
}

/* "name:type,name:type:historic", as the API would answer it. */
static int setup_schema(row_setup *s, rc_span value)
{
    text json = {NULL, 0, 0};
    int status;

    while (value.length > 0) {
        rc_span rest = span_cut(&value, ',');
        rc_span name = span_cut(&rest, ':');
        rc_span type = span_cut(&rest, ':');

        text_printf(&json, "{\"Name\":\"%.*s\",\"Datatype\":\"%.*s\"", (int)name.length, (const char *)name.bytes,
                    (int)type.length, (const char *)type.bytes);
        text_printf(&json, rest.length > 0 ? ",\"NameSpace\":\"%.*s\"}" : "}", (int)rest.length,
                    (const char *)rest.bytes);
    }
    if (rc_schema_new(&s->schema, NULL, NULL) != RC_OK)
        give_up("out of memory");
    status = rc_schema_feed(s->schema, json.bytes, json.length);
    if (status == RC_OK)
        status = rc_schema_end(s->schema);
    free(json.bytes);
    s->options.schema = s->schema;
    return status == RC_OK ? 0 : -1;
}

/* The blank of a format is written as \x20. */
static int setup_date_format(row_setup *s, rc_span value)
{
    rc_span notation;

    if (setup_word(s, value, &notation) != 0)
        return -1;
    return rc_date_format_find(notation, &s->options.date_format);
}

static int setup_upload(row_setup *s, rc_span value)
{
    s->options.upload = RC_UPLOAD_JSON;
    return span_is(value, "json") ? 0 : -1;
}

static int setup_flag(row_setup *s, rc_span name)
{
    if (span_is(name, "no_header"))
        s->options.no_header = 1;
    else if (span_is(name, "structure_only"))
        s->options.structure_only = 1;
    else if (span_is(name, "lenient"))
        s->options.lenient = 1;
    else if (span_is(name, "fix"))
        s->options.fix = RC_FIX_SAFE;
    else
        return -1;
    return 0;
}

static int setup_base(rc_span value, uint64_t *base)
{
    long number = number_of(value);

    *base = (uint64_t)number;
    return number > 0 ? 0 : -1;
}

static int setup_option(row_setup *s, rc_span option)
{
    rc_span value = option;
    rc_span name;

    if (span_find(option, '=') == NULL)
        return setup_flag(s, option);
    name = span_cut(&value, '=');
    if (span_is(name, "delimiter"))
        return setup_delimiter(s, value);
    if (span_is(name, "names"))
        return setup_names(s, value);
    if (span_is(name, "email"))
        return setup_email(s, value);
    if (span_is(name, "email_mode"))
        return rc_email_mode_find(value, &s->options.email_mode);
    if (span_is(name, "duplicates"))
        return setup_duplicates(s, value);
    if (span_is(name, "record_max"))
        return setup_record_max(s, value);
    if (span_is(name, "schema"))
        return setup_schema(s, value);
    if (span_is(name, "date_format"))
        return setup_date_format(s, value);
    if (span_is(name, "upload"))
        return setup_upload(s, value);
    if (span_is(name, "contact_name"))
        return setup_word(s, value, &s->options.contact_name);
    if (span_is(name, "record_base"))
        return setup_base(value, &s->options.record_base);
    if (span_is(name, "line_base"))
        return setup_base(value, &s->options.line_base);
    if (span_is(name, "offset_base"))
        return setup_base(value, &s->options.offset_base);
    return -1;
}

/* 0, or -1 for an option that is none. */
static int setup_make(row_setup *s, const text *options)
{
    text words = s->words;
    rc_span rest = text_rest(options, 0);

    rc_schema_free(s->schema);
    memset(s, 0, sizeof *s);
    s->words = words;
    s->words.length = 0;
    text_reserve(&s->words, options->length);
    for (size_t i = 0; i < sizeof s->key; i++)
        s->key[i] = (unsigned char)(i * 151 + 7);
    while (rest.length > 0) {
        rc_span option = span_cut(&rest, ' ');

        if (option.length > 0 && setup_option(s, option) != 0)
            return -1;
    }
    return 0;
}

/* ---- The log of a run ---- */

/* What the callbacks see of one run over a case's input. */
typedef struct trial {
    text log;
    unsigned char delimiter;
    size_t columns;
    int headers;
    size_t pending;     /* findings since the last row */
    int pending_errors;
    uint64_t offset;    /* behind the last row */
    uint64_t before;    /* records of the list that stand before the input */
    /* A row in parts. */
    int in_parts;
    text raw;
    size_t raw_text;
    uint64_t record;
    text fields;
    /* What the counts must come to. */
    rc_row_counts counted;
} trial;

static void trial_begin(trial *t, const rc_row_options *options)
{
    t->log.length = 0;
    t->delimiter = options->delimiter == 0 ? ',' : options->delimiter;
    t->before = options->record_base;
    t->columns = 0;
    t->headers = 0;
    t->pending = 0;
    t->pending_errors = 0;
    t->offset = 0;
    t->in_parts = 0;
    t->record = 0;
    memset(&t->counted, 0, sizeof t->counted);
}

/* A promise of the header is broken unless it is true. */
static void promise(trial *t, int kept, const char *what)
{
    if (!kept)
        text_printf(&t->log, "!! %s\n", what);
}

static void log_number(text *log, const char *name, uint64_t number)
{
    if (number != 0)
        text_printf(log, " %s=%llu", name, (unsigned long long)number);
}

static void log_quoted(text *log, const char *name, rc_span span)
{
    if (span.length == 0)
        return;
    text_printf(log, " %s\"", name);
    add_escaped(log, span, "");
    text_byte(log, '"');
}

static void log_place(text *log, uint64_t line, uint64_t offset)
{
    text_printf(log, " line=%llu offset=%llu", (unsigned long long)line, (unsigned long long)offset);
}

static int on_header(void *context, const rc_row *header)
{
    trial *t = (trial *)context;

    t->columns = rc_columns_count(header->columns);
    promise(t, t->headers++ == 0, "a second header");
    promise(t, t->counted.records == 0, "the header comes after a row");
    promise(t, header->record == 0 && !header->rejected, "the header is a record");
    promise(t, rc_columns_name(header->columns, t->columns).length == 0, "a name out of range");
    text_printf(&t->log, "header");
    log_place(&t->log, header->line, header->offset);
    if (rc_columns_email(header->columns) < t->columns)
        log_number(&t->log, "email", rc_columns_email(header->columns) + 1);
    text_printf(&t->log, " columns=");
    for (size_t i = 0; i < t->columns; i++) {
        if (i > 0)
            text_byte(&t->log, '|');
        add_word(&t->log, rc_columns_name(header->columns, i));
    }
    log_quoted(&t->log, "", header->raw);
    text_byte(&t->log, '\n');
    t->pending = 0;
    return 0;
}

static void log_finding(text *log, const rc_finding *f)
{
    text_printf(log, "finding %s %s", rc_severity_text(f->severity), rc_code_lookup(f->code)->slug);
    log_number(log, "record", f->record);
    if (f->record_line != f->line)
        log_number(log, "record_line", f->record_line);
    text_printf(log, " line=%llu column=%llu", (unsigned long long)f->line, (unsigned long long)f->column);
    text_printf(log, " offset=%llu", (unsigned long long)f->offset);
    log_number(log, "length", f->length);
    log_quoted(log, "field=", f->field);
    log_quoted(log, "expected=", f->expected);
    log_quoted(log, "found=", f->found);
    log_quoted(log, "suggestion=", f->suggestion);
    log_number(log, "related", f->related_line);
    text_byte(log, '\n');
}

static int on_finding(void *context, const rc_finding *f)
{
    trial *t = (trial *)context;

    if (t->headers > 0 && f->record == 0) { /* of the file, at its end */
        promise(t, f->severity != RC_ERROR || f->code == RC_CODE_DATE_ORDER, "an error of no record behind the header");
    } else {
        t->pending++;
        t->pending_errors += f->severity == RC_ERROR;
    }
    t->counted.notes += f->severity == RC_NOTE;
    t->counted.warnings += f->severity == RC_WARNING;
    t->counted.errors += f->severity == RC_ERROR;
    promise(t, f->line > 0 && f->column > 0 && f->record_line > 0, "lines and columns count from 1");
    log_finding(&t->log, f);
    return 0;
}

/* The code of the first error among a row's findings. */
static rc_code first_error(const rc_row *row)
{
    for (size_t i = 0; i < row->finding_count; i++)
        if (row->findings[i].severity == RC_ERROR)
            return row->findings[i].code;
    return RC_CODE_NONE;
}

static void count_row(trial *t, const rc_row *row)
{
    t->counted.records++;
    if (row->rejected) {
        t->counted.rejected++;
        t->counted.rejected_by[first_error(row)]++;
    } else {
        t->counted.passed++;
    }
    promise(t, row->record == t->before + t->counted.records, "a record is missing or counted twice");
    promise(t, row->finding_count == t->pending, "the findings before a row are not those of the row");
    promise(t, row->rejected == (t->pending_errors > 0), "errors, and nothing else, reject");
    for (size_t i = 0; i < row->finding_count; i++)
        promise(t, row->findings[i].record == row->record && row->findings[i].record_line == row->line,
                "a finding names another record");
    t->pending = 0;
    t->pending_errors = 0;
}

/* The fields as they stand, joined by the delimiter, are the record again. */
static void check_fields(trial *t, const rc_row *row)
{
    rc_span reads = rc_row_text(row);
    size_t text_length = reads.length - (row->raw.length - row->raw_text);
    rc_span whole;

    if (row->field_count == 0 || row->field_count > RC_COLUMNS_MAX)
        return;
    t->fields.length = 0;
    for (size_t i = 0; i < row->field_count; i++) {
        rc_span field = rc_row_raw_field(row, i);

        if (i > 0)
            text_byte(&t->fields, t->delimiter);
        text_add(&t->fields, field.bytes, field.length);
    }
    whole = text_rest(&t->fields, 0);
    promise(t, whole.length == text_length && memcmp(whole.bytes, reads.bytes, whole.length) == 0,
            "the raw fields are not the record");
    promise(t, rc_row_value(row, row->field_count).length == 0, "a value out of range");
    promise(t, row->rejected || row->field_count == t->columns, "a row of another width passes");
}

/* Bytes of a record before its line end. */
static size_t length_of_text(const text *raw)
{
    size_t length = raw->length;

    if (length == 0 || raw->bytes[length - 1] != '\n')
        return length;
    length--;
    return length > 0 && raw->bytes[length - 1] == '\r' ? length - 1 : length;
}

static void log_row_begins(trial *t, const rc_row *row)
{
    text_printf(&t->log, "row %llu", (unsigned long long)row->record);
    log_place(&t->log, row->line, row->offset);
    if (row->rejected)
        text_printf(&t->log, " reject %s", rc_code_lookup(first_error(row))->slug);
    else
        text_printf(&t->log, " pass");
    log_number(&t->log, "untold", row->findings_untold);
}

static void log_values(trial *t, const rc_row *row)
{
    text_printf(&t->log, " values=");
    for (size_t i = 0; i < row->field_count; i++) {
        if (i > 0)
            text_byte(&t->log, '|');
        add_word(&t->log, rc_row_value(row, i));
    }
}

static void log_row_ends(trial *t, const rc_row *row)
{
    log_quoted(&t->log, "", text_rest(&t->raw, 0));
    if (row->rewritten.length > 0)
        log_quoted(&t->log, "rewritten=", row->rewritten);
    if (!row->rejected)
        log_values(t, row);
    text_byte(&t->log, '\n');
    promise(t, t->raw_text == length_of_text(&t->raw), "raw_text is not what comes before the line end");
}

/* A row in parts is one row of the log. */
static int on_row(void *context, const rc_row *row)
{
    trial *t = (trial *)context;
    int begins = row->part == RC_PART_WHOLE || row->part == RC_PART_FIRST;

    promise(t, begins != t->in_parts, "the parts of a row are out of order");
    promise(t, row->offset >= t->offset, "rows overlap");
    t->offset = row->offset + row->raw.length;
    if (begins) {
        count_row(t, row);
        t->raw.length = 0;
        t->raw_text = 0;
        t->record = row->record;
        log_row_begins(t, row);
    }
    promise(t, row->record == t->record, "a part belongs to another record");
    text_add(&t->raw, row->raw.bytes, row->raw.length);
    t->raw_text += row->raw_text;
    t->in_parts = row->part == RC_PART_FIRST || row->part == RC_PART_MORE;
    if (t->in_parts)
        return 0;
    log_row_ends(t, row);
    if (row->part == RC_PART_WHOLE)
        check_fields(t, row);
    return 0;
}

/* ---- One run ---- */

/* How the bytes are fed. */
typedef enum feeding {
    FEED_SPLIT, /* in two pieces; the first may be empty */
    FEED_BYTES,
    FEED_SPACE, /* through borrowed space */
    FEED_FRONT  /* whole, behind a guard */
} feeding;

typedef struct way {
    feeding how;
    size_t split;
} way;

static int feed_piece(rc_row_reader *r, guarded *g, const unsigned char *bytes, size_t length, int front)
{
    unsigned char *copy = guarded_copy(g, bytes, length, front);
    int status = rc_row_reader_feed(r, copy, length);

    memset(copy, 0xEE, length);
    return status;
}

static int feed_bytes(rc_row_reader *r, guarded *g, rc_span input)
{
    int status = RC_OK;

    for (size_t i = 0; i < input.length && status == RC_OK; i++)
        status = feed_piece(r, g, input.bytes + i, 1, 0);
    return status;
}

static int feed_space(rc_row_reader *r, rc_span input)
{
    int status = RC_OK;

    while (input.length > 0 && status == RC_OK) {
        unsigned char *space = NULL;
        size_t size = 0;

        status = rc_row_reader_space(r, &space, &size);
        if (status != RC_OK || size == 0)
            return status == RC_OK ? RC_ERROR_MISUSE : status;
        size = size < input.length ? size : input.length;
        memcpy(space, input.bytes, size);
        status = rc_row_reader_filled(r, size);
        input = span_from(input, size);
    }
    return status;
}

static int feed(rc_row_reader *r, guarded *g, rc_span input, const way *w)
{
    int status;

    switch ((int)w->how) {
    case FEED_BYTES:
        return feed_bytes(r, g, input);
    case FEED_SPACE:
        return feed_space(r, input);
    case FEED_FRONT:
        return feed_piece(r, g, input.bytes, input.length, 1);
    case FEED_SPLIT:
    default:
        status = feed_piece(r, g, input.bytes, w->split, 0);
        if (status != RC_OK)
            return status;
        return feed_piece(r, g, input.bytes + w->split, input.length - w->split, 0);
    }
}

static void check_counts(trial *t, const rc_row_counts *counts)
{
    promise(t, counts->records == counts->passed + counts->rejected, "the ledger does not balance");
    promise(t, counts->records == t->counted.records && counts->passed == t->counted.passed,
            "the ledger does not match the rows");
    promise(t, counts->notes == t->counted.notes && counts->warnings == t->counted.warnings
                && counts->errors == t->counted.errors, "the counts do not match the findings");
    promise(t, memcmp(counts->rejected_by, t->counted.rejected_by, sizeof counts->rejected_by) == 0,
            "the counts of codes do not match the rows");
}

/* An error is sticky; and behind the end nothing can be fed. */
static void check_afterwards(trial *t, rc_row_reader *r, int status)
{
    int expected = status == RC_OK ? RC_ERROR_MISUSE : status;
    static const unsigned char more[] = "x,y\n";
    unsigned char *space;
    size_t length = t->log.length;
    size_t size;

    promise(t, rc_row_reader_feed(r, more, 4) == expected, "feed goes on after the end or an error");
    promise(t, rc_row_reader_feed(r, more, 0) == expected, "an empty feed forgets the end or an error");
    promise(t, rc_row_reader_space(r, &space, &size) == expected, "space goes on after the end or an error");
    promise(t, rc_row_reader_end(r) == expected, "end goes on after the end or an error");
    promise(t, t->log.length == length, "something was delivered after the end or an error");
}

static void log_end(trial *t, const rc_row_counts *counts)
{
    text_printf(&t->log, "end records=%llu passed=%llu rejected=%llu blank=%llu\n",
                (unsigned long long)counts->records, (unsigned long long)counts->passed,
                (unsigned long long)counts->rejected, (unsigned long long)counts->blank_lines);
}

static void finish(trial *t, rc_row_reader *r, rc_span input, int status)
{
    const rc_row_counts *counts = rc_row_reader_counts(r);

    check_counts(t, counts);
    promise(t, !t->in_parts, "a row in parts has no last part");
    if (status == RC_OK) {
        promise(t, counts->bytes == input.length, "not all bytes were counted");
        promise(t, t->pending == 0 || t->counted.records == 0, "findings without a row");
        promise(t, t->headers > 0 || t->counted.records == 0, "rows without a header");
        log_end(t, counts);
    } else if (status == RC_ERROR_FILE) {
        promise(t, t->headers == 0 && t->counted.records == 0, "more than a finding of a refused file");
        promise(t, t->pending_errors > 0, "a file is refused without a word");
        text_printf(&t->log, "stopped file\n");
    } else {
        text_printf(&t->log, "!! stopped: %s\n", rc_error_text(status));
    }
    check_afterwards(t, r, status);
}

/* The log of one run is in t->log. */
static void run_once(trial *t, guarded *g, const row_setup *setup, rc_span input, const way *w)
{
    rc_row_handler handler = {on_header, on_row, on_finding, t};
    rc_row_reader *r;
    int status;

    trial_begin(t, &setup->options);
    status = rc_row_reader_new(&r, &setup->options, &handler, NULL);
    if (status != RC_OK) {
        promise(t, r == NULL, "a reader in spite of an error");
        text_printf(&t->log, status == RC_ERROR_OPTION ? "stopped option\n" : "!! no reader\n");
        return;
    }
    status = feed(r, g, input, w);
    if (status == RC_OK)
        status = rc_row_reader_end(r);
    finish(t, r, input, status);
    rc_row_reader_free(r);
}

/* ---- The verdict on a case ---- */

typedef struct runner {
    int print;
    const char *wanted; /* only cases with this in their name; NULL: all */
    unsigned long passed;
    unsigned long failed;
    guarded memory;
    row_setup setup;
    trial at_hand;
    /* Names met in the file at hand. */
    text *names;
    size_t name_count;
    size_t name_room;
} runner;

static void print_indented(const text *t)
{
    rc_span rest = text_rest(t, 0);

    if (t->length == 0)
        printf("    (nothing)\n");
    while (rest.length > 0) {
        rc_span line = span_cut(&rest, '\n');

        printf("    %.*s\n", (int)line.length, (const char *)line.bytes);
    }
}

static void print_failure(const spec_case *c, const char *fed, const text *actual)
{
    printf("%s:%lu: FAILED: %.*s\n", c->file, (unsigned long)c->line, (int)c->name.length,
           (const char *)c->name.bytes);
    printf("  fed: %s\n  expected:\n", fed);
    print_indented(&c->expected);
    printf("  actual:\n");
    print_indented(actual);
}

static void print_actual(const spec_case *c, const text *actual)
{
    printf("%s:%lu: %.*s\n", c->file, (unsigned long)c->line, (int)c->name.length,
           (const char *)c->name.bytes);
    print_indented(actual);
}

static void describe(const way *w, size_t length, char *room, size_t size)
{
    switch ((int)w->how) {
    case FEED_BYTES:
        snprintf(room, size, "byte by byte");
        break;
    case FEED_SPACE:
        snprintf(room, size, "through borrowed space");
        break;
    case FEED_FRONT:
        snprintf(room, size, "whole, behind a guard page");
        break;
    case FEED_SPLIT:
    default:
        if (w->split == length)
            snprintf(room, size, "whole, before a guard page");
        else
            snprintf(room, size, "in two pieces, cut at %lu", (unsigned long)w->split);
        break;
    }
}

/* 1 when the log is the one expected. */
static int run_way(runner *r, const spec_case *c, feeding how, size_t split)
{
    way w = {how, split};
    rc_span input = text_rest(&c->input, 0);
    char fed[64];

    run_once(&r->at_hand, &r->memory, &r->setup, input, &w);
    if (text_equals(&r->at_hand.log, &c->expected))
        return 1;
    describe(&w, input.length, fed, sizeof fed);
    print_failure(c, fed, &r->at_hand.log);
    return 0;
}

/* Whole first, so that a failure is shown in its plainest form. */
static int run_rows(runner *r, const spec_case *c)
{
    size_t length = c->input.length;

    if (!run_way(r, c, FEED_SPLIT, length))
        return 0;
    if (r->print)
        print_actual(c, &r->at_hand.log);
    for (size_t split = 0; split < length; split++)
        if (!run_way(r, c, FEED_SPLIT, split))
            return 0;
    return run_way(r, c, FEED_BYTES, 0) && run_way(r, c, FEED_SPACE, 0) && run_way(r, c, FEED_FRONT, 0);
}

/* ---- Addresses ---- */

static void check_repair(text *log, rc_email_mode mode, const rc_email_result *result)
{
    rc_email_result again;

    if (result->repair_length == 0)
        return;
    rc_email_check(mode, result->repair, result->repair_length, &again);
    if (again.verdict == RC_REJECT)
        text_printf(log, "!! the repair is refused itself\n");
}

static void log_verdict(text *log, rc_email_mode mode, const rc_email_result *result, size_t length)
{
    rc_span repair = {result->repair, result->repair_length};

    log->length = 0;
    text_printf(log, "%s", rc_verdict_text(result->verdict));
    if (result->code != RC_CODE_NONE)
        text_printf(log, " %s", rc_code_lookup(result->code)->slug);
    log_number(log, "offset", result->offset);
    log_number(log, "length", result->length);
    log_quoted(log, "repair=", repair);
    if (result->needs_smtputf8)
        text_printf(log, " smtputf8");
    text_byte(log, '\n');
    if (result->verdict != RC_REJECT && (result->offset != 0 || result->length != 0))
        text_printf(log, "!! a place of fault in an address that passes\n");
    if (result->offset > length)
        text_printf(log, "!! a fault behind the address\n");
    check_repair(log, mode, result);
}

static int check_address(runner *r, const spec_case *c, const unsigned char *address, const char *fed)
{
    text *log = &r->at_hand.log;
    rc_email_result result;

    memset(&result, 0xEE, sizeof result);
    if (rc_email_check(c->mode, address, c->input.length, &result) != RC_OK)
        text_printf(log, "!! not checked\n");
    else
        log_verdict(log, c->mode, &result, c->input.length);
    if (text_equals(log, &c->expected))
        return 1;
    print_failure(c, fed, log);
    return 0;
}

static int run_email(runner *r, const spec_case *c)
{
    const unsigned char *bytes = c->input.bytes;
    size_t length = c->input.length;

    if (!check_address(r, c, guarded_copy(&r->memory, bytes, length, 0), "before a guard page"))
        return 0;
    if (r->print)
        print_actual(c, &r->at_hand.log);
    if (length == 0 && !check_address(r, c, NULL, "as NULL"))
        return 0;
    return check_address(r, c, guarded_copy(&r->memory, bytes, length, 1), "behind a guard page");
}

/* ---- Values ---- */

static void log_date(text *log, const rc_value_result *result)
{
    unsigned char room[RC_DATETIME_MAX];
    unsigned char format[RC_DATE_FORMAT_MAX];
    rc_span span = {room, rc_datetime_text(&result->date, room)};

    log_quoted(log, "date=", span);
    span.bytes = format;
    span.length = rc_date_format_text(&result->format, format);
    log_quoted(log, "format=", span);
    if (result->is_ambiguous)
        text_printf(log, " ambiguous");
}

static void log_accepted(text *log, rc_type type, const rc_value_result *result)
{
    if (type == RC_TYPE_BOOL)
        text_printf(log, result->truth ? " true" : " false");
    if (type == RC_TYPE_DATETIME)
        log_date(log, result);
    log_number(log, "zeros", result->zeros);
    if (result->offset != 0 || result->length != 0)
        text_printf(log, "!! a place of fault in a value that passes\n");
}

static void log_refused(text *log, const spec_case *c, const rc_value_result *result)
{
    rc_span repair = {result->repair, result->repair_length};
    rc_value_result again;

    log_number(log, "offset", result->offset);
    log_number(log, "length", result->length);
    log_quoted(log, "repair=", repair);
    if (result->offset > c->input.length || result->length > c->input.length - result->offset)
        text_printf(log, "!! a fault behind the value\n");
    if (repair.length == 0)
        return;
    rc_value_check(c->type, &c->format, repair.bytes, repair.length, &again);
    if (again.verdict == RC_REJECT)
        text_printf(log, "!! the repair is refused itself\n");
}

static int check_value(runner *r, const spec_case *c, const unsigned char *value, const char *fed)
{
    text *log = &r->at_hand.log;
    rc_value_result result;

    log->length = 0;
    memset(&result, 0xEE, sizeof result);
    if (rc_value_check(c->type, &c->format, value, c->input.length, &result) != RC_OK) {
        text_printf(log, "!! not checked\n");
        result.code = RC_CODE_NONE;
    }
    text_printf(log, "%s", rc_verdict_text(result.verdict));
    if (result.code != RC_CODE_NONE)
        text_printf(log, " %s", rc_code_lookup(result.code)->slug);
    if (result.verdict == RC_REJECT)
        log_refused(log, c, &result);
    else
        log_accepted(log, c->type, &result);
    text_byte(log, '\n');
    if (text_equals(log, &c->expected))
        return 1;
    print_failure(c, fed, log);
    return 0;
}

static int run_value(runner *r, const spec_case *c)
{
    const unsigned char *bytes = c->input.bytes;
    size_t length = c->input.length;

    if (!check_value(r, c, guarded_copy(&r->memory, bytes, length, 0), "before a guard page"))
        return 0;
    if (r->print)
        print_actual(c, &r->at_hand.log);
    if (length == 0 && !check_value(r, c, NULL, "as NULL"))
        return 0;
    return check_value(r, c, guarded_copy(&r->memory, bytes, length, 1), "behind a guard page");
}

/* Behind "~~~ value ": a type, and for dates perhaps a format. */
static int is_value_kind(spec_case *c, rc_span words)
{
    rc_span type = span_cut(&words, ' ');

    memset(&c->format, 0, sizeof c->format);
    if (rc_type_find(type, &c->type) != RC_OK)
        return 0;
    return words.length == 0 || rc_date_format_find(words, &c->format) == RC_OK;
}

/* ---- Schemas ---- */

static int on_schema_finding(void *context, const rc_finding *f)
{
    log_finding((text *)context, f);
    return 0;
}

static void log_properties(text *log, const rc_schema *s)
{
    for (size_t i = 0; i < rc_schema_count(s); i++) {
        const rc_property *p = rc_schema_property(s, i);
        const rc_property *found = rc_schema_find(s, p->name);

        text_printf(log, "property");
        log_quoted(log, "", p->name);
        text_printf(log, " %s%s\n", rc_type_text(p->type), p->historic ? " historic" : "");
        if (found == NULL || (found != p && !p->historic))
            text_printf(log, "!! a property is not found by its name\n");
    }
    if (rc_schema_property(s, rc_schema_count(s)) != NULL)
        text_printf(log, "!! a property out of range\n");
}

/* In two pieces, or (cut behind the end) byte by byte. */
static int feed_schema(rc_schema *s, guarded *g, rc_span input, size_t cut)
{
    size_t piece = cut <= input.length ? cut : 1;
    int is_split = cut <= input.length;
    int status = RC_OK;

    while (input.length > 0 && status == RC_OK) {
        unsigned char *copy = guarded_copy(g, input.bytes, piece, 0);

        status = rc_schema_feed(s, copy, piece);
        memset(copy, 0xEE, piece);
        input = span_from(input, piece);
        piece = is_split ? input.length : 1;
    }
    return status == RC_OK ? rc_schema_end(s) : status;
}

static int check_schema(runner *r, const spec_case *c, size_t cut)
{
    text *log = &r->at_hand.log;
    rc_schema_handler handler = {on_schema_finding, log};
    char fed[64];
    rc_schema *s;
    int status;

    log->length = 0;
    if (rc_schema_new(&s, &handler, NULL) != RC_OK)
        give_up("out of memory");
    status = feed_schema(s, &r->memory, text_rest(&c->input, 0), cut);
    log_properties(log, s);
    if (status == RC_OK)
        text_printf(log, "end properties=%lu\n", (unsigned long)rc_schema_count(s));
    else
        text_printf(log, status == RC_ERROR_FILE ? "stopped file\n" : "!! stopped\n");
    if (status != RC_OK && rc_schema_count(s) > 0)
        text_printf(log, "!! properties in spite of an error\n");
    if (rc_schema_feed(s, NULL, 0) != (status == RC_OK ? RC_ERROR_MISUSE : status))
        text_printf(log, "!! feed goes on after the end or an error\n");
    rc_schema_free(s);
    if (text_equals(log, &c->expected))
        return 1;
    snprintf(fed, sizeof fed, cut <= c->input.length ? "cut at %lu" : "byte by byte (%lu)", (unsigned long)cut);
    print_failure(c, fed, log);
    return 0;
}

static int run_schema(runner *r, const spec_case *c)
{
    if (!check_schema(r, c, c->input.length))
        return 0;
    if (r->print)
        print_actual(c, &r->at_hand.log);
    for (size_t cut = 0; cut <= c->input.length + 1; cut++)
        if (!check_schema(r, c, cut))
            return 0;
    return 1;
}

/* What a crash is said of; the signal is raised again by what raised it. */
static char crash_text[256];

static void on_crash(int number)
{
    ssize_t written = write(STDOUT_FILENO, crash_text, strlen(crash_text));

    (void)written;
    signal(number, SIG_DFL);
}

static void run_case(runner *r, const spec_case *c)
{
    static int (*const run[])(runner *, const spec_case *) = {run_rows, run_email, run_value, run_schema};
    int good;

    fflush(stdout);
    snprintf(crash_text, sizeof crash_text, "%s:%lu: FAILED: %.*s: crash\n", c->file, (unsigned long)c->line,
             (int)c->name.length, (const char *)c->name.bytes);
    guarded_make(&r->memory, c->input.length);
    good = run[c->kind](r, c);
    if (good)
        r->passed++;
    else
        r->failed++;
}

/* ---- Spec files ---- */

typedef enum place {
    PLACE_OUTSIDE, /* between cases */
    PLACE_REASON,
    PLACE_INPUT,
    PLACE_EXPECTED
} place;

typedef struct parser {
    const char *file;
    size_t line;
    size_t cases; /* so far, wanted or not */
    place at;
    spec_case c;
    text expanded;
    int is_without; /* what is expected where IDNA is not built in has begun */
    text elsewhere; /* what is expected in the other kind of build */
    const char *mistake; /* NULL: none so far */
} parser;

static int met_before(runner *r, const text *name)
{
    for (size_t i = 0; i < r->name_count; i++)
        if (text_equals(&r->names[i], name))
            return 1;
    if (r->name_count == r->name_room) {
        size_t room = 2 * r->name_room + 64;
        text *names = (text *)realloc(r->names, room * sizeof *names);

        if (names == NULL)
            give_up("out of memory");
        r->names = names;
        r->name_room = room;
    }
    memset(&r->names[r->name_count], 0, sizeof r->names[0]);
    text_add(&r->names[r->name_count], name->bytes, name->length);
    r->name_count++;
    return 0;
}

static void forget_names(runner *r)
{
    for (size_t i = 0; i < r->name_count; i++)
        free(r->names[i].bytes);
    r->name_count = 0;
}

static void begin_case(runner *r, parser *p, rc_span name)
{
    p->c.file = p->file;
    p->c.line = p->line;
    p->c.name.length = 0;
    p->c.options.length = 0;
    p->c.input.length = 0;
    p->c.expected.length = 0;
    p->elsewhere.length = 0;
    p->is_without = 0;
    p->c.reasons = 0;
    text_add(&p->c.name, name.bytes, name.length);
    text_reserve(&p->c.options, 0);
    text_reserve(&p->c.input, 0);
    p->at = PLACE_REASON;
    if (name.length == 0)
        p->mistake = "a case without a name";
    else if (met_before(r, &p->c.name))
        p->mistake = "a second case of this name";
}

static int is_wanted(const runner *r, const text *name)
{
    size_t length = r->wanted != NULL ? strlen(r->wanted) : 0;

    if (length == 0)
        return 1;
    for (size_t i = 0; i + length <= name->length; i++)
        if (memcmp(name->bytes + i, r->wanted, length) == 0)
            return 1;
    return 0;
}

static void end_case(runner *r, parser *p)
{
    p->at = PLACE_OUTSIDE;
    p->cases++;
    if (p->c.expected.length == 0)
        p->mistake = "a case that expects nothing";
    else if (is_wanted(r, &p->c.name))
        run_case(r, &p->c);
}

static void outside_line(runner *r, parser *p, rc_span line)
{
    if (span_begins(line, "## "))
        begin_case(r, p, span_from(line, 3));
    else if (span_begins(line, "~~~") || span_begins(line, "##"))
        p->mistake = "a block or a heading outside a case";
}

static void option_line(parser *p, rc_span line)
{
    if (p->c.options.length > 0)
        p->mistake = "a second line of options";
    text_byte(&p->c.options, ' ');
    text_add(&p->c.options, line.bytes, line.length);
}

static void begin_input(runner *r, parser *p, case_kind kind)
{
    p->c.kind = kind;
    p->at = PLACE_INPUT;
    if (p->c.reasons == 0)
        p->mistake = "a case without a reason";
    else if (kind != CASE_ROWS && p->c.options.length > 0)
        p->mistake = "options of what is no list";
    else if (setup_make(&r->setup, &p->c.options) != 0)
        p->mistake = "an option that is none";
}

static void reason_line(runner *r, parser *p, rc_span line)
{
    static const char options[] = "    options: ";
    static const char email[] = "~~~ email ";
    static const char value[] = "~~~ value ";

    if (span_is(line, "~~~ input"))
        begin_input(r, p, CASE_ROWS);
    else if (span_is(line, "~~~ schema"))
        begin_input(r, p, CASE_SCHEMA);
    else if (span_begins(line, value) && is_value_kind(&p->c, span_from(line, sizeof value - 1)))
        begin_input(r, p, CASE_VALUE);
    else if (span_begins(line, email)
             && rc_email_mode_find(span_from(line, sizeof email - 1), &p->c.mode) == RC_OK)
        begin_input(r, p, CASE_EMAIL);
    else if (span_begins(line, "~~~") || span_begins(line, "#"))
        p->mistake = "a case without an input";
    else if (span_begins(line, options))
        option_line(p, span_from(line, sizeof options - 1));
    else if (line.length > 0 && line.bytes[0] != ' ')
        p->c.reasons++;
    else if (line.length > 0)
        p->mistake = "an indented line that is no options";
}

/* A line of the input ends with LF, unless a backslash ends it. */
static void input_line(parser *p, rc_span line)
{
    size_t backslashes = 0;

    while (backslashes < line.length && line.bytes[line.length - 1 - backslashes] == '\\')
        backslashes++;
    line.length -= backslashes % 2;
    p->expanded.length = 0;
    if (expand(line, &p->expanded) != 0 || decode(text_rest(&p->expanded, 0), &p->c.input) != 0)
        p->mistake = "an escape that is none";
    if (backslashes % 2 == 0)
        text_byte(&p->c.input, '\n');
}

static void begin_expected(parser *p, rc_span fence)
{
    static const char *const blocks[] = {"~~~ events", "~~~ verdict", "~~~ verdict", "~~~ properties"};
    text *input = &p->c.input;
    int is_one = p->c.kind == CASE_EMAIL || p->c.kind == CASE_VALUE;

    p->at = PLACE_EXPECTED;
    if (!span_is(fence, blocks[p->c.kind]))
        p->mistake = "the wrong block after the input";
    if (is_one && input->length > 0 && input->bytes[input->length - 1] == '\n')
        input->length--;
}

static int has_idna(void)
{
    return strstr(rc_features(), "libidn2") != NULL;
}

/* What follows is expected where IDNA is not built in, what came before where it is. */
static void begin_without_idna(parser *p)
{
    text with = p->c.expected;

    if (with.length == 0 || p->is_without)
        p->mistake = "nothing is expected with IDNA, or twice something without it";
    p->is_without = 1;
    p->c.expected = p->elsewhere;
    p->elsewhere = with;
}

/* Both kinds are there: the one of this build is what is expected. */
static void choose_expected(parser *p)
{
    text without = p->c.expected;

    if (!p->is_without)
        return;
    if (without.length == 0 || text_equals(&without, &p->elsewhere))
        p->mistake = "nothing is expected without IDNA, or the same as with it";
    if (!has_idna())
        return;
    p->c.expected = p->elsewhere;
    p->elsewhere = without;
}

static void expected_line(runner *r, parser *p, rc_span line)
{
    if (span_is(line, "~~~ without idna")) {
        begin_without_idna(p);
        return;
    }
    if (span_is(line, "~~~")) {
        choose_expected(p);
        if (p->mistake == NULL)
            end_case(r, p);
        return;
    }
    if (span_begins(line, "~~~") || line.length == 0)
        p->mistake = "a block or an empty line among what is expected";
    if (expand(line, &p->c.expected) != 0)
        p->mistake = "a repetition that is none";
    text_byte(&p->c.expected, '\n');
}

static void parse_line(runner *r, parser *p, rc_span line)
{
    switch ((int)p->at) {
    case PLACE_REASON:
        reason_line(r, p, line);
        break;
    case PLACE_INPUT:
        if (span_begins(line, "~~~"))
            begin_expected(p, line);
        else
            input_line(p, line);
        break;
    case PLACE_EXPECTED:
        expected_line(r, p, line);
        break;
    case PLACE_OUTSIDE:
    default:
        outside_line(r, p, line);
        break;
    }
}

/* A mistake is a failure, and the rest of the file is not understood. */
static void parse(runner *r, const char *file, const text *content)
{
    rc_span rest = text_rest(content, 0);
    parser p;

    memset(&p, 0, sizeof p);
    p.file = file;
    while (rest.length > 0 && p.mistake == NULL) {
        p.line++;
        parse_line(r, &p, span_cut(&rest, '\n'));
    }
    if (p.mistake == NULL && p.at != PLACE_OUTSIDE)
        p.mistake = "the last case is not finished";
    if (p.mistake == NULL && p.cases == 0)
        p.mistake = "a file without a case";
    if (p.mistake != NULL) {
        printf("%s:%lu: FAILED: %s\n", file, (unsigned long)p.line, p.mistake);
        r->failed++;
    }
    forget_names(r);
    free(p.c.name.bytes);
    free(p.c.options.bytes);
    free(p.c.input.bytes);
    free(p.c.expected.bytes);
    free(p.expanded.bytes);
    free(p.elsewhere.bytes);
}

static int read_file(const char *file, text *content)
{
    FILE *stream = fopen(file, "rb");
    size_t n;
    int failed;

    if (stream == NULL)
        return -1;
    do {
        text_reserve(content, 65536);
        n = fread(content->bytes + content->length, 1, 65536, stream);
        content->length += n;
    } while (n > 0 && !feof(stream) && !ferror(stream));
    failed = ferror(stream);
    fclose(stream);
    return failed ? -1 : 0;
}

static void run_file(runner *r, const char *file)
{
    text content = {NULL, 0, 0};

    if (read_file(file, &content) == 0) {
        parse(r, file, &content);
    } else {
        printf("%s: FAILED: cannot be read\n", file);
        r->failed++;
    }
    free(content.bytes);
}

static void runner_free(runner *r)
{
    free(r->names);
    free(r->setup.words.bytes);
    rc_schema_free(r->setup.schema);
    free(r->at_hand.log.bytes);
    free(r->at_hand.raw.bytes);
    free(r->at_hand.fields.bytes);
}

/* Takes the options; gives the place of the first file, 0 where the words are wrong. */
static int read_options(runner *r, int argc, char **argv)
{
    int i = 1;

    for (; i < argc && strncmp(argv[i], "--", 2) == 0; i++) {
        if (strcmp(argv[i], "--print") == 0)
            r->print = 1;
        else if (strcmp(argv[i], "--case") == 0 && i + 1 < argc)
            r->wanted = argv[++i];
        else
            return 0;
    }
    return i < argc ? i : 0;
}

int main(int argc, char **argv)
{
    static runner r;
    int first = read_options(&r, argc, argv);

    if (first == 0) {
        fprintf(stderr, "Usage: spec_runner [--print] [--case TEXT] FILE...\n");
        return 2;
    }
    signal(SIGSEGV, on_crash);
    signal(SIGBUS, on_crash);
    for (int i = first; i < argc; i++)
        run_file(&r, argv[i]);
    if (r.wanted != NULL && r.passed + r.failed == 0)
        printf("no case has '%s' in its name\n", r.wanted);
    printf("%lu passed, %lu failed\n", r.passed, r.failed);
    runner_free(&r);
    return r.failed == 0 && r.passed > 0 ? 0 : 1;
}
