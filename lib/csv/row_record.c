/* SPDX-License-Identifier: MIT */
/* The current record: its beginning, its fields, and the row that is delivered. */
#include "base/base.h"
#include "row_reader.h"

void reader_begin_record(rc_row_reader *r)
{
    row_machine_begin(&r->machine);
    findings_clear(r);
    r->is_rewritten = 0;
    r->lone_cr = NOWHERE;
    r->violated_field = NOWHERE;
    r->email_violated = 0;
    r->email_refused = 0;
}

/* Whatever else was found in the record goes with the lines that are read
 * anew. */
void reader_break_off(rc_row_reader *r)
{
    findings_clear(r);
    r->aside = 1;
    r->aside_parts = 0;
    r->aside_seen = 0;
}

rc_span rc_row_raw_field(const rc_row *row, size_t field)
{
    const rc_row_reader *r = (const rc_row_reader *)row->reserved;
    rc_span span = {NULL, 0};

    if (field >= row->field_count || field >= ROW_FIELDS)
        return span;
    span.bytes = record_bytes(r) + field_begin(&r->machine, field);
    span.length = r->machine.ends[field] - field_begin(&r->machine, field);
    return span;
}

/* Doubled quotes made single, into the scratch space, which is as large as the
 * record when the record has any. */
static rc_span undouble(const rc_row_reader *r, rc_span quoted)
{
    rc_span value = {r->scratch.bytes, 0};
    unsigned char *to = r->scratch.bytes;

    for (size_t i = 0; i < quoted.length; i++) {
        *to++ = quoted.bytes[i];
        if (quoted.bytes[i] == '"')
            i++;
    }
    value.length = (size_t)(to - r->scratch.bytes);
    return value;
}

rc_span rc_row_text(const rc_row *row)
{
    return row->rewritten.length > 0 ? row->rewritten : row->raw;
}

rc_span rc_row_value(const rc_row *row, size_t field)
{
    const rc_row_reader *r = (const rc_row_reader *)row->reserved;
    rc_span value = rc_row_raw_field(row, field);

    if (value.length < 2 || value.bytes[0] != '"')
        return value;
    value.bytes++;
    value.length -= 2;
    if (r->machine.doubled && text_find(value.bytes, value.length, '"') != NULL)
        return undouble(r, value);
    return value;
}

rc_row row_at_hand(const rc_row_reader *r, size_t raw, size_t text)
{
    rc_row row;

    row.rejected = r->first_error != RC_CODE_NONE;
    row.part = RC_PART_WHOLE;
    row.record = r->record;
    row.line = r->line;
    row.offset = r->offset;
    row.raw.bytes = record_bytes(r);
    row.raw.length = raw;
    row.raw_text = text;
    row.rewritten.bytes = NULL;
    row.rewritten.length = 0;
    row.columns = &r->columns;
    row.field_count = r->machine.field + 1;
    row.findings = r->findings;
    row.finding_count = r->finding_count;
    row.findings_untold = r->findings_untold;
    row.reserved = r;
    if (r->is_rewritten) {
        row.rewritten = row.raw;
        row.raw.bytes = r->original.bytes;
        row.raw.length = r->original.length;
        row.raw_text = r->original.length - (raw - text);
    }
    return row;
}
