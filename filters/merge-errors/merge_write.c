/* SPDX-License-Identifier: MIT */
/* merge-errors writes a record where it belongs, by what became of it. */
#include "merge.h"

#include <inttypes.h>
#include <string.h>

int merge_write_json(merge *m, const rc_matched_error *e, rc_matched_place *place)
{
    place->file = m->list.name;
    place->error_file = merge_errors_name(m, e->origin);
    place->mask = m->r->report.mask;
    return rc_matched_write_json(e, place, output_write, &m->out.out, NULL);
}

/* The field of a list's row; nothing when it is not there. */
static rc_span field_of(const merge *m, const original_record *record, rc_span field)
{
    rc_span none = {NULL, 0};
    size_t column = field.length > 0 && m->columns != NULL ? rc_columns_find(m->columns, field) : SIZE_MAX;

    if (record->row == NULL || record->part != RC_PART_WHOLE || column >= record->row->field_count)
        return none;
    if (record->row->rewritten.length > 0)
        return none; /* its fields lie in the new text */
    return rc_row_raw_field(record->row, column);
}

/* Where a field begins in its record; the record's own beginning when the field is
 * not there. */
static void find_field(const merge *m, const original_record *record, rc_span field, rc_matched_place *place)
{
    rc_span raw = field_of(m, record, field);

    place->record = record->record;
    place->line = record->line;
    place->column = record->column;
    place->offset = record->begin;
    place->length = record->text_end - record->begin;
    if (raw.bytes == NULL)
        return;
    place->length = raw.length;
    for (const unsigned char *p = record->raw.bytes; p < raw.bytes; p++, place->offset++) {
        place->column++;
        if (*p == '\n') {
            place->line++;
            place->column = 1;
        }
    }
}

static int tell_error(merge *m, const original_record *record, const rc_matched_error *e)
{
    reporter *report = &m->r->report;
    const char *error_file = merge_errors_name(m, e->origin);
    rc_matched_place place = {m->list.name, error_file, report->mask, report->is_coloured, 0, 0, 0, 0, 0};

    find_field(m, record, e->field, &place);
    if (m->form == FORM_JSON)
        return merge_write_json(m, e, &place);
    if (report->quiet && report->findings_path == NULL) {
        report->untold++;
        return 0;
    }
    return rc_matched_write_text(e, &place, output_write, &report->out);
}

/* The original bytes. */
static int put_in(const merge *m, listing *to, const original_record *record)
{
    int status = listing_next(to);

    return status == 0 ? listing_record(to, &m->list, record, 1) : status;
}

static int put_error_row(merge *m, const original_record *record, const rc_matched *found)
{
    int status = listing_record(&m->out, &m->list, record, 0);

    if (status == 0)
        status = rc_error_file_errors(found, m->columns, output_write, &m->out.out);
    return status == 0 ? listing_text(&m->out, "\n") : status;
}

static int put_error_contact(merge *m, const original_record *record, const rc_matched *found)
{
    return rc_error_json_matched(record->contact, found, output_write, &m->out.out, NULL);
}

/* To mend: the record as it was, and in the companion which one it was. */
static int put_retry(merge *m, const original_record *record)
{
    int status = put_in(m, &m->retry, record);

    if (status != 0 || m->map.fd < 0)
        return status;
    return output_format(&m->map, "{\"record\":%" PRIu64 ",\"line\":%" PRIu64 ",\"begin\":%" PRIu64 ",\"end\":%" PRIu64 "}\n",
                         record->record, record->line, record->begin, record->end);
}

static int put_reasons(merge *m, const original_record *record, const rc_matched *found)
{
    int status = listing_next(&m->out);

    if (status != 0)
        return status;
    return record->contact != NULL ? put_error_contact(m, record, found) : put_error_row(m, record, found);
}

int merge_write_failed(merge *m, const original_record *record, const rc_matched *found)
{
    int status = 0;

    for (size_t i = 0; i < found->count && status == 0; i++)
        status = tell_error(m, record, &found->errors[i]);
    if (status == 0 && m->form != FORM_JSON)
        status = put_reasons(m, record, found);
    if (status == 0 && m->retry.out.fd >= 0)
        status = put_retry(m, record);
    return status;
}

int merge_write_passed(merge *m, const original_record *record)
{
    int status = 0;

    if (m->form == FORM_ANNOTATE) {
        status = listing_next(&m->out);
        if (status == 0)
            status = listing_record(&m->out, &m->list, record, 0);
        if (status == 0 && record->contact == NULL)
            status = listing_text(&m->out, ",\n");
    }
    if (status == 0 && m->accepted.out.fd >= 0)
        status = put_in(m, &m->accepted, record);
    return status;
}

rc_matched_error merge_reason(const merge *m, rc_code code, const char *message)
{
    rc_matched_error e;

    memset(&e, 0, sizeof e);
    e.code = code;
    e.message = span_of(message);
    e.records = 1;
    e.origin = (uint32_t)m->errors_count;
    return e;
}

int merge_write_unanswered(merge *m, const original_record *record)
{
    rc_matched_error reason = merge_reason(m, RC_CODE_API_ERROR, UNANSWERED "no usable answer of the API");
    rc_matched found = {1, 0, &reason};

    return m->form == FORM_ANNOTATE ? put_reasons(m, record, &found) : 0;
}
