/* SPDX-License-Identifier: MIT */
/* Findings about the record at hand: where they are, and what they say. */
#include <string.h>

#include "base/base.h"
#include "row_reader.h"

void findings_clear(rc_row_reader *r)
{
    r->finding_count = 0;
    r->findings_untold = 0;
    r->first_error = RC_CODE_NONE;
}

/* From a byte of the record to line and column. A record may span lines. */
static void locate(const rc_row_reader *r, rc_finding *f, size_t at)
{
    const unsigned char *record = r->is_rewritten ? r->original.bytes : r->input.bytes + r->begin;
    const unsigned char *end = record + at;
    const unsigned char *line = NULL;

    f->record = r->record;
    f->record_line = r->line;
    f->line = r->line;
    f->offset = r->offset + at;
    for (const unsigned char *p = record; p < end; p = line) {
        const unsigned char *lf = text_find(p, (size_t)(end - p), '\n');

        if (lf == NULL)
            break;
        line = lf + 1;
        f->line++;
    }
    if (line == NULL)
        f->column = f->offset - r->line_offset + 1;
    else
        f->column = (uint64_t)(end - line) + 1;
}

rc_finding *findings_add_weighed(rc_row_reader *r, rc_code code, rc_severity severity, size_t at, size_t length)
{
    rc_finding *f = &r->findings[r->finding_count];

    if (severity == RC_ERROR && r->first_error == RC_CODE_NONE)
        r->first_error = code;
    if (r->finding_count == RC_ROW_FINDINGS_MAX) {
        r->findings_untold++;
        return NULL;
    }
    r->finding_count++;
    r->finding_fields[f - r->findings] = NOWHERE;
    memset(f, 0, sizeof *f);
    f->code = code;
    f->severity = severity;
    f->expected = text_span(rc_code_lookup(code)->expected);
    if (r->is_rewritten)
        at = rewrite_origin(r, at, &length);
    f->length = length;
    locate(r, f, at);
    return f;
}

rc_finding *findings_add(rc_row_reader *r, rc_code code, size_t at, size_t length)
{
    return findings_add_weighed(r, code, rc_code_lookup(code)->severity, at, length);
}

rc_finding *findings_add_in_field(rc_row_reader *r, rc_code code, size_t field, size_t at, size_t length)
{
    rc_finding *f = findings_add(r, code, at, length);

    if (f == NULL)
        return NULL;
    r->finding_fields[f - r->findings] = field;
    if (r->state == READER_ROWS)
        f->field = rc_columns_name(&r->columns, field);
    return f;
}

void findings_name_fields(rc_row_reader *r)
{
    for (size_t i = 0; i < r->finding_count; i++)
        r->findings[i].field = rc_columns_name(&r->columns, r->finding_fields[i]);
}

static finding_text *text_of(rc_row_reader *r, const rc_finding *f)
{
    return &r->texts[f - r->findings];
}

/* Joins words around a number; what does not fit is left out. */
static rc_span compose(unsigned char *room, size_t size, const char *before, uint64_t number, const char *after)
{
    rc_span span = {room, 0};
    size_t head = strlen(before);
    size_t tail = strlen(after);

    if (head + 20 + tail > size)
        return span;
    memcpy(room, before, head);
    span.length = head + text_decimal(room + head, number);
    memcpy(room + span.length, after, tail);
    span.length += tail;
    return span;
}

static rc_span keep(unsigned char *room, size_t size, rc_span span)
{
    rc_span kept = {room, span.length < size ? span.length : size};

    if (kept.length > 0)
        memcpy(room, span.bytes, kept.length);
    return kept;
}

void finding_expect(rc_row_reader *r, rc_finding *f, const char *before, uint64_t number, const char *after)
{
    if (f != NULL)
        f->expected = compose(text_of(r, f)->expected, sizeof text_of(r, f)->expected, before, number, after);
}

void finding_expect_text(rc_finding *f, const char *text)
{
    if (f != NULL)
        f->expected = text_span(text);
}

void finding_expect_span(rc_row_reader *r, rc_finding *f, rc_span text)
{
    if (f != NULL)
        f->expected = keep(text_of(r, f)->expected, sizeof text_of(r, f)->expected, text);
}

void finding_found_number(rc_row_reader *r, rc_finding *f, uint64_t number, const char *after)
{
    if (f != NULL)
        f->found = compose(text_of(r, f)->found, sizeof text_of(r, f)->found, "", number, after);
}

void finding_found(rc_row_reader *r, rc_finding *f, rc_span found)
{
    if (f != NULL)
        f->found = keep(text_of(r, f)->found, sizeof text_of(r, f)->found, found);
}

void finding_suggest(rc_row_reader *r, rc_finding *f, rc_span suggestion)
{
    if (f != NULL)
        f->suggestion = keep(text_of(r, f)->suggestion, sizeof text_of(r, f)->suggestion, suggestion);
}

void finding_suggest_number(rc_row_reader *r, rc_finding *f, const char *before, uint64_t number)
{
    if (f != NULL)
        f->suggestion = compose(text_of(r, f)->suggestion, sizeof text_of(r, f)->suggestion, before, number, "");
}

static void count_severity(rc_row_counts *counts, rc_severity severity)
{
    if (severity == RC_ERROR)
        counts->errors++;
    else if (severity == RC_WARNING)
        counts->warnings++;
    else
        counts->notes++;
}

int findings_deliver(rc_row_reader *r)
{
    for (size_t i = 0; i < r->finding_count; i++) {
        int status = RC_OK;

        count_severity(&r->counts, r->findings[i].severity);
        if (r->handler.finding != NULL)
            status = r->handler.finding(r->handler.context, &r->findings[i]);
        if (status != RC_OK)
            return status;
    }
    return RC_OK;
}
