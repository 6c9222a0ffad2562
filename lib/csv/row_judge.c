/* SPDX-License-Identifier: MIT */
/*
 * What is said of a record whose structure is whole. The machine has read it
 * once and judged it; only what it did not let pass is looked at again, to be
 * put into words.
 */
#include <string.h>

#include "base/base.h"
#include "row_reader.h"

int row_deliver(rc_row_reader *r, const rc_row *row)
{
    if (row->part == RC_PART_WHOLE || row->part == RC_PART_FIRST) {
        r->counts.records++;
        if (row->rejected) {
            r->counts.rejected++;
            r->counts.rejected_by[r->first_error]++;
        } else {
            r->counts.passed++;
        }
    }
    return r->handler.row(r->handler.context, row);
}

/* ---- Width ---- */

/* Are all fields from this one on empty, and the last of them not quoted? */
static int is_trailing(const row_machine *m, size_t from, size_t text)
{
    return text - field_begin(m, from) == m->field - from;
}

static void judge_width(rc_row_reader *r, size_t text)
{
    const row_machine *m = &r->machine;
    size_t fields = m->field + 1;
    size_t wanted = r->columns.count;
    rc_finding *f;

    if (fields == wanted)
        return;
    if (fields < wanted)
        f = findings_add(r, RC_CODE_TOO_FEW_COLUMNS, text, 0);
    else if (is_trailing(m, wanted, text))
        f = findings_add(r, RC_CODE_TRAILING_DELIMITER, field_begin(m, wanted) - 1, text + 1 - field_begin(m, wanted));
    else
        f = findings_add(r, RC_CODE_TOO_MANY_COLUMNS, field_begin(m, wanted), text - field_begin(m, wanted));
    finding_expect(r, f, "", wanted, "");
    finding_found_number(r, f, fields, "");
}

/* ---- The address ---- */

/* The address as it stands between the quotes, if it has any. */
static void email_bounds(const rc_row_reader *r, size_t *begin, size_t *end)
{
    *begin = field_begin(&r->machine, r->columns.email);
    *end = r->machine.ends[r->columns.email];
    if (*end - *begin >= 2 && record_bytes(r)[*begin] == '"') {
        ++*begin;
        --*end;
    }
}

/* The machine let it pass, there is nothing to remark, and it is too short to
 * break a limit: a domain within a label's limit has no label beyond it. */
static int email_is_beyond_doubt(const rc_row_reader *r, size_t begin, size_t end)
{
    const row_machine *m = &r->machine;

    return m->email_column == r->columns.email && !r->email_refused && m->remark == NOWHERE && m->tld_remark != end - 1
        && m->at - begin <= RC_LOCAL_MAX && end - m->at - 1 <= RC_LABEL_MAX;
}

/* From a byte of the value to a byte of the record, over doubled quotes. */
static size_t record_offset(const rc_row_reader *r, size_t begin, size_t offset)
{
    const unsigned char *bytes = record_bytes(r);
    size_t at = begin;

    if (begin == 0 || bytes[begin - 1] != '"')
        return begin + offset;
    for (; offset > 0; offset--)
        at += bytes[at] == '"' ? 2 : 1;
    return at;
}

static rc_span email_value(const rc_row_reader *r)
{
    rc_row row = row_at_hand(r, 0, 0);

    return rc_row_value(&row, r->columns.email);
}

/* Where the repair lies within the address as it stands. */
static row_stretch repaired_stretch(const rc_row_reader *r, size_t begin, rc_span value, const rc_email_result *result)
{
    row_stretch part;
    size_t lead = 0;

    while (lead + result->repair_length < value.length
           && memcmp(value.bytes + lead, result->repair, result->repair_length) != 0)
        lead++;
    part.begin = record_offset(r, begin, lead);
    part.end = record_offset(r, begin, lead + result->repair_length);
    return part;
}

static void tell_mended(rc_row_reader *r, row_stretch address, const rc_email_result *result)
{
    rc_span found = {r->original.bytes + address.begin, address.end - address.begin};
    rc_span repair = {result->repair, result->repair_length};
    rc_finding *f = findings_add_in_field(r, RC_CODE_EMAIL_MENDED, r->columns.email, address.begin, repair.length);

    finding_found(r, f, found);
    finding_suggest(r, f, repair);
}

/* The record reads without what stands around the address from here on. */
static int mend(rc_row_reader *r, size_t raw, row_stretch address, rc_span value, const rc_email_result *result)
{
    int status = rewrite_stretch(r, raw, address, repaired_stretch(r, address.begin, value, result));

    if (status == RC_OK)
        tell_mended(r, address, result);
    return status;
}

static void tell_email(rc_row_reader *r, size_t begin, rc_span value, const rc_email_result *result)
{
    size_t at = record_offset(r, begin, result->offset);
    rc_finding *f = findings_add_in_field(r, result->code, r->columns.email, at, result->length);
    rc_span repair = {result->repair, result->repair_length};

    finding_found(r, f, value);
    if (repair.length > 0)
        finding_suggest(r, f, repair);
}

/* A record is mended once. */
static int judge_email(rc_row_reader *r, size_t raw, int *is_mended)
{
    int can_mend = r->options.fix == RC_FIX_SAFE && !r->is_rewritten;
    rc_email_result result;
    row_stretch address;
    rc_span value;
    int status;

    if (r->columns.email > r->machine.field || r->email_violated)
        return RC_OK;
    email_bounds(r, &address.begin, &address.end);
    if (email_is_beyond_doubt(r, address.begin, address.end))
        return RC_OK;
    value = email_value(r);
    status = rc_email_check(r->options.email_mode, value.bytes, value.length, &result);
    if (status != RC_OK || result.code == RC_CODE_NONE)
        return status;
    *is_mended = can_mend && value.length > 0 && result.repair_is_safe;
    if (*is_mended)
        return mend(r, raw, address, value, &result);
    tell_email(r, address.begin, value, &result);
    return RC_OK;
}

/* Without a header, the name of the address column where its first address is. */
static void judge_first_address(rc_row_reader *r)
{
    size_t column = r->columns.email;
    rc_span value = email_value(r);
    rc_finding *f;
    size_t begin;
    size_t end;

    if (column > r->machine.field || value.length == 0)
        return;
    if (!columns_is_like_email(value) && !text_same(text_trim(value), rc_columns_name(&r->columns, column)))
        return;
    email_bounds(r, &begin, &end);
    f = findings_add_in_field(r, RC_CODE_HEADER_AS_RECORD, column, begin, end - begin);
    finding_found(r, f, value);
}

/* ---- Duplicates ---- */

static int judge_duplicate(rc_row_reader *r)
{
    rc_severity severity = r->options.duplicates == RC_DUPLICATES_REJECT ? RC_ERROR : RC_WARNING;
    rc_span value = email_value(r);
    uint64_t first_line;
    rc_finding *f;
    size_t begin;
    size_t end;
    int status = rc_roster_meet(r->roster, value, r->line, &first_line);

    if (status != RC_OK || first_line == 0)
        return status;
    email_bounds(r, &begin, &end);
    f = findings_add_weighed(r, RC_CODE_DUPLICATE_EMAIL, severity, begin, end - begin);
    finding_found(r, f, value);
    if (f != NULL) {
        f->field = rc_columns_name(&r->columns, r->columns.email);
        f->related_line = first_line;
    }
    return RC_OK;
}

/* ---- Rows inside a field ---- */

/* Would these bytes, if they stood alone on a line, be a complete good row? */
static int reads_as_row(rc_row_reader *r, const unsigned char *p, const unsigned char *pe)
{
    static const unsigned char line_end[1] = {'\n'};
    row_machine *m = &r->probe;

    m->key = r->machine.key;
    m->delimiter = r->machine.delimiter;
    m->email_column = r->machine.email_column;
    m->email_entry = r->machine.email_entry;
    m->types = r->machine.types;
    row_machine_begin(m);
    if (p == pe || row_machine_run(m, p, pe) != ROW_GOES_ON)
        return 0;
    return row_machine_run(m, line_end, line_end + 1) == ROW_ENDED && m->breaks == 0
        && m->field + 1 == r->columns.count;
}

/* The field that holds a byte of the record. */
static size_t field_of(const row_machine *m, size_t at)
{
    size_t field = 0;

    while (field < m->field && field < ROW_FIELDS && m->ends[field] <= at)
        field++;
    return field;
}

/* Every line break of the record lies inside quotes; what stands between one and
 * the next break, or the quote that closes the field, is looked at as a line. */
static void judge_inner_lines(rc_row_reader *r, size_t text)
{
    const unsigned char *record = record_bytes(r);
    const unsigned char *end = record + text;
    const unsigned char *p = record + r->machine.first_break + 1;
    const unsigned char *quote = p;
    uint64_t line = r->line + 1;
    uint64_t first_line = 0;
    uint64_t rows = 0;
    size_t first_at = 0;
    rc_finding *f;

    for (size_t breaks = r->machine.breaks; breaks > 0; breaks--, line++) {
        const unsigned char *stop = breaks > 1 ? text_find(p, (size_t)(end - p), '\n') : NULL;
        int reads = stop != NULL && reads_as_row(r, p, stop);

        /* Looked for once for all lines before it: this must stay linear. */
        if (quote != NULL && (quote < p || *quote != '"'))
            quote = text_find(p, (size_t)(end - p), '"');
        if (!reads && quote != NULL && (stop == NULL || quote < stop) && (quote + 1 == end || quote[1] != '"'))
            reads = reads_as_row(r, p, quote);
        if (reads && rows++ == 0) {
            first_line = line;
            first_at = (size_t)(p - record);
        }
        if (stop != NULL)
            p = stop + 1;
    }
    if (rows == 0)
        return;
    f = findings_add_in_field(r, RC_CODE_ROWS_INSIDE_FIELD, field_of(&r->machine, first_at), first_at, 0);
    finding_found_number(r, f, rows, "");
    if (f != NULL)
        f->related_line = first_line;
}

/* ---- The whole ---- */

void judge_final_cr(rc_row_reader *r, size_t raw, size_t text)
{
    size_t field = r->machine.field;

    if (raw != text || text == 0 || record_bytes(r)[text - 1] != '\r' || r->violated_field == field)
        return;
    findings_add_in_field(r, RC_CODE_BARE_CR, field, text - 1, 1);
    if (field == r->machine.email_column)
        r->email_violated = 1;
    else if (row_machine_is_typed(&r->machine))
        r->machine.values[field] |= ROW_VIOLATED;
}

static void judge_odd_controls(rc_row_reader *r)
{
    size_t at = r->machine.odd;
    size_t begin;

    if (at == NOWHERE)
        return;
    begin = text_character_start(record_bytes(r), at);
    findings_add_in_field(r, RC_CODE_ODD_CONTROL, field_of(&r->machine, begin), begin, at + 1 - begin);
}

int row_finish(rc_row_reader *r, size_t raw, size_t text, int *is_mended)
{
    row_machine *m = &r->machine;
    int status = RC_OK;
    rc_row row;

    *is_mended = 0;
    judge_odd_controls(r);
    judge_width(r, text);
    if (r->has_error_column)
        check_error_column(r);
    if (r->columns.email != NOWHERE)
        status = judge_email(r, raw, is_mended);
    if (status != RC_OK || *is_mended)
        return status;
    if (r->typed_count > 0)
        status = judge_values(r);
    if (status == RC_OK && r->first_error != RC_CODE_NONE)
        judge_encoding(r);
    if (status == RC_OK && m->is_suspicious && !r->options.structure_only)
        status = judge_suspicions(r);
    if (status != RC_OK)
        return status;
    if (r->record == 1 && r->options.no_header && r->columns.email != NOWHERE)
        judge_first_address(r);
    if (m->breaks > 0 && (r->columns.count > 1 || r->columns.email != NOWHERE))
        judge_inner_lines(r, text);
    if (r->roster != NULL && r->first_error == RC_CODE_NONE)
        status = judge_duplicate(r);
    if (r->typed_count > 0 && r->first_error == RC_CODE_NONE)
        values_count(r);
    if (raw == text)
        findings_add(r, RC_CODE_NO_FINAL_NEWLINE, text, 0);
    if (status == RC_OK && r->finding_count > 0)
        status = findings_deliver(r);
    if (status != RC_OK)
        return status;
    row = row_at_hand(r, raw, text);
    status = row_deliver(r, &row);
    if (status == RC_OK && r->reads_lines) {
        reader_break_off(r);
        r->reads_lines = 0;
        *is_mended = 1;
    }
    return status;
}
