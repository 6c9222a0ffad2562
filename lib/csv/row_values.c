/* SPDX-License-Identifier: MIT */
/*
 * Columns that have a type. The machine has read their fields by the grammar of the type;
 * here the ranges are judged, what it refused is put into words, and the format of the
 * dates is found out, row by row.
 *
 * Every row that passes leaves of the formats those that its dates fit. Where both orders
 * of day and month are left, nobody knows the date: on the way to CSV the importer will be
 * told the format, so the row passes and the doubt is kept; on the way to JSON the date
 * would have to be written, so the row is rejected.
 */
#include <string.h>

#include "base/base.h"
#include "row_reader.h"
#include "value/value.h"

enum {
    ANY_FORMAT = 0xFFF,
    OPTION_MAX = sizeof "seconds, or --date-format '' or ''" + RC_DATE_FORMAT_MAX + RC_DATE_FORMAT_MAX
};

_Static_assert(sizeof((rc_columns *)NULL)->types == ROW_FIELDS, "the machine asks for the type of every field");

int values_begin(rc_row_reader *r)
{
    size_t size;
    int status;

    for (size_t i = 0; i < r->columns.count; i++)
        if (r->columns.types[i] != RC_TYPE_STR)
            r->typed[r->typed_count++] = (unsigned char)i;
    if (r->typed_count == 0)
        return RC_OK;
    size = r->typed_count * sizeof(row_dates);
    status = buffer_reserve(&r->dates, &r->memory, size);
    if (status != RC_OK)
        return status;
    memset(r->dates.bytes, 0, size);
    for (size_t i = 0; i < r->typed_count; i++)
        ((row_dates *)(void *)r->dates.bytes)[i].candidates = ANY_FORMAT;
    r->machine.types = r->columns.types;
    return RC_OK;
}

/* ---- The format of dates ---- */

static row_dates *dates_of(const rc_row_reader *r, size_t nth)
{
    return (row_dates *)(void *)r->dates.bytes + nth;
}

/* What is known of the format of a column's dates: in CSV that of all of them. */
static row_dates *format_known(const rc_row_reader *r, size_t nth)
{
    return dates_of(r, r->options.upload == RC_UPLOAD_CSV ? 0 : nth);
}

static int is_named(const rc_row_reader *r)
{
    return r->options.date_format.kind != RC_DATE_ANY;
}

/* Two are left: they differ in the order of day and month. */
static int is_undecided(unsigned formats)
{
    return formats != ANY_FORMAT && (formats & (formats - 1)) != 0;
}

/* The notations of formats, "or" between two, each within quotes. */
static void add_notations(rc_span *text, unsigned char room[OPTION_MAX], unsigned formats, unsigned clock,
                          const char *quote)
{
    for (const char *before = ""; formats != 0; formats &= formats - 1, before = " or ") {
        rc_date_format format = value_format_of(formats);

        format.clock = (unsigned char)clock;
        text_append(text, room, before);
        text_append(text, room, quote);
        text->length += rc_date_format_text(&format, room + text->length);
        text_append(text, room, quote);
    }
}

/* "--date-format dd/mm/yyyy", and while it is not decided the other one too. A time stands
 * behind a blank, which a shell would cut at. */
static void add_option(rc_span *text, unsigned char room[OPTION_MAX], unsigned formats, unsigned clock)
{
    text_append(text, room, "--date-format ");
    add_notations(text, room, formats, clock, clock > 0 ? "'" : "");
}

static rc_span format_option(unsigned formats, unsigned clock, unsigned char room[OPTION_MAX])
{
    rc_span text = {room, 0};

    add_option(&text, room, formats, clock);
    return text;
}

/* What a date is to look like: as is named, or as those before it do. Empty: not known. */
static rc_span notation_known(const rc_row_reader *r, const row_dates *known, rc_span value,
                              unsigned char room[OPTION_MAX])
{
    unsigned clock = text_find(value.bytes, value.length, ':') != NULL ? 3 : 0;
    rc_span text = {room, 0};

    if (is_named(r))
        text.length = rc_date_format_text(&r->options.date_format, room);
    else if (known->left != ANY_FORMAT)
        add_notations(&text, room, known->left, clock, "");
    return text;
}

/* What would make a date of it where no format is known. */
static rc_span date_lacks(rc_span value, unsigned char room[OPTION_MAX])
{
    rc_span text = {room, 0};
    unsigned formats;

    text_append(&text, room, value_date_lacks(value, &formats));
    if (formats == 0)
        return text;
    text_append(&text, room, ", or ");
    add_option(&text, room, formats, 2);
    return text;
}

/* ---- Findings ---- */

/* Where the value of a field begins in the record, and ends: without its quotes. */
static rc_span value_bounds(const rc_row_reader *r, size_t field)
{
    rc_row row = row_at_hand(r, 0, 0);
    rc_span value = rc_row_raw_field(&row, field);

    if (value.length >= 2 && value.bytes[0] == '"') {
        value.bytes++;
        value.length -= 2;
    }
    return value;
}

/* From a byte of the value to a byte of the record, over doubled quotes. */
static size_t record_offset(const rc_row_reader *r, rc_span bounds, size_t offset)
{
    const unsigned char *record = r->input.bytes + r->begin;
    size_t at = (size_t)(bounds.bytes - record);

    if (at == 0 || record[at - 1] != '"')
        return at + offset;
    for (; offset > 0; offset--)
        at += record[at] == '"' ? 2 : 1;
    return at;
}

static void expect_date(rc_row_reader *r, rc_finding *f, size_t nth, rc_span value, rc_code code)
{
    unsigned char room[OPTION_MAX];
    rc_span wanted = notation_known(r, format_known(r, nth), value, room);

    if (wanted.length == 0 && code == RC_CODE_DATE_FORMAT)
        wanted = date_lacks(value, room);
    if (wanted.length > 0)
        finding_expect_span(r, f, wanted);
}

static rc_finding *tell_value(rc_row_reader *r, size_t nth, rc_span value, const rc_value_result *result)
{
    size_t field = r->typed[nth];
    rc_type type = (rc_type)r->columns.types[field];
    size_t at = record_offset(r, value_bounds(r, field), result->offset);
    rc_finding *f = findings_add_in_field(r, result->code, field, at, result->length);
    rc_span repair = {result->repair, result->repair_length};

    finding_found(r, f, value);
    if (result->code == RC_CODE_BAD_VALUE)
        finding_expect_text(f, rc_type_expected(type));
    if (type == RC_TYPE_DATETIME && result->code != RC_CODE_NO_SUCH_DATE)
        expect_date(r, f, nth, value, result->code);
    if (repair.length > 0)
        finding_suggest(r, f, repair);
    return f;
}

/* A date that nobody can read, on the way to JSON. */
static void tell_order(rc_row_reader *r, size_t nth, rc_span value, const rc_value_result *result)
{
    rc_value_result undecided = *result;
    unsigned char room[OPTION_MAX];
    rc_finding *f;

    undecided.code = RC_CODE_DATE_ORDER;
    undecided.length = value.length;
    f = tell_value(r, nth, value, &undecided);
    finding_expect_span(r, f, format_option(format_known(r, nth)->left, result->format.clock, room));
}

/* ---- Values ---- */

/* What a date leaves of the formats; a record's dates count together, when it passes. */
static void judge_format(rc_row_reader *r, size_t nth, rc_span value, rc_value_result *result)
{
    row_dates *known = format_known(r, nth);
    unsigned formats = value_formats(result);
    rc_finding *f;

    if (r->options.upload == RC_UPLOAD_JSON && result->format.kind == RC_DATE_RFC3339)
        return;
    if ((known->left & formats) == 0) {
        result->code = RC_CODE_DATE_FORMAT;
        result->length = value.length;
        f = tell_value(r, nth, value, result);
        if (f != NULL)
            f->related_line = known->decided_by;
        return;
    }
    known->left &= formats;
    if (result->format.clock > known->clock_left)
        known->clock_left = result->format.clock;
    dates_of(r, nth)->is_doubtful = result->is_ambiguous && is_undecided(known->left);
    if (dates_of(r, nth)->is_doubtful && r->options.upload == RC_UPLOAD_JSON)
        tell_order(r, nth, value, result);
}

/* A value as it is read in this list. */
static void judge_as(const rc_row_reader *r, rc_type type, rc_span value, unsigned how, rc_value_result *result)
{
    const rc_date_format *format = is_named(r) ? &r->options.date_format : NULL;

    if ((how & ROW_MISFIT) != 0)
        rc_value_check(type, format, value.bytes, value.length, result);
    else
        value_judge(type, format, value, (how & ROW_EXPONENT) != 0, result);
    /* JSON may hold instants besides what is named. */
    if (result->code == RC_CODE_DATE_FORMAT && format != NULL && r->options.upload == RC_UPLOAD_JSON) {
        rc_date_format instant = {RC_DATE_RFC3339, 0, 0, 0};
        rc_value_result as_instant;

        value_judge(type, &instant, value, 0, &as_instant);
        if (as_instant.code != RC_CODE_DATE_FORMAT)
            *result = as_instant;
    }
}

static void judge_value(rc_row_reader *r, size_t nth)
{
    size_t field = r->typed[nth];
    rc_type type = (rc_type)r->columns.types[field];
    unsigned how = r->machine.values[field];
    rc_row row = row_at_hand(r, 0, 0);
    rc_span value = rc_row_value(&row, field);
    rc_value_result result;

    if (value.length == 0 || (how & ROW_VIOLATED) != 0)
        return;
    judge_as(r, type, value, how, &result);
    if (result.code != RC_CODE_NONE)
        tell_value(r, nth, value, &result);
    else if (type == RC_TYPE_DATETIME && !is_named(r))
        judge_format(r, nth, value, &result);
}

int judge_values(rc_row_reader *r)
{
    for (size_t nth = 0; nth < r->typed_count; nth++) {
        row_dates *dates = dates_of(r, nth);

        dates->left = dates->candidates;
        dates->clock_left = dates->clock;
        dates->is_doubtful = 0;
    }
    for (size_t nth = 0; nth < r->typed_count && r->typed[nth] <= r->machine.field; nth++)
        judge_value(r, nth);
    return RC_OK;
}

/* ---- What counts of a record that passes ---- */

/* A format is decided where there were both orders, or any, and one is left. */
static void narrow(const rc_row_reader *r, row_dates *known)
{
    known->clock = known->clock_left;
    if (known->left == known->candidates)
        return;
    if (!is_undecided(known->left))
        known->decided_by = r->line;
    known->candidates = known->left;
}

/* Where the first one stands whose order nobody knows. */
static void place_doubt(rc_row_reader *r, size_t nth)
{
    row_tally *doubtful = &dates_of(r, nth)->doubtful;
    rc_row row = row_at_hand(r, 0, 0);
    size_t length = 0;
    size_t at = (size_t)(rc_row_raw_field(&row, r->typed[nth]).bytes - (r->input.bytes + r->begin));

    if (r->is_rewritten)
        at = rewrite_origin(r, at, &length);
    tally_place(r, doubtful, NULL);
    doubtful->column += at;
    doubtful->offset += at;
}

void values_count(rc_row_reader *r)
{
    for (size_t nth = 0; nth < r->typed_count; nth++) {
        row_dates *dates = dates_of(r, nth);

        narrow(r, dates);
        if (!dates->is_doubtful || !is_undecided(format_known(r, nth)->candidates))
            continue;
        if (tally_meets(r, &dates->doubtful))
            place_doubt(r, nth);
    }
}

/* ---- At the end of the file ---- */

static int tell_doubt(rc_row_reader *r, size_t nth)
{
    const row_tally *tally = &dates_of(r, nth)->doubtful;
    const row_dates *known = format_known(r, nth);
    int is_decided = !is_undecided(known->candidates);
    unsigned char room[OPTION_MAX];
    rc_finding *f = tally_finding(r, RC_CODE_DATE_ORDER, is_decided ? RC_NOTE : RC_ERROR,
                                  rc_columns_name(&r->columns, r->typed[nth]), tally);
    rc_span option = format_option(known->candidates, known->clock, room);

    f->related_line = known->decided_by;
    if (is_decided)
        finding_suggest(r, f, option);
    else
        finding_expect_span(r, f, option);
    return tally_deliver(r);
}

int tell_values(rc_row_reader *r)
{
    int status = RC_OK;

    for (size_t nth = 0; nth < r->typed_count && status == RC_OK; nth++)
        if (dates_of(r, nth)->doubtful.records > 0)
            status = tell_doubt(r, nth);
    return status;
}

/* ---- What a writer needs ---- */

void rc_row_typed(const rc_row *row, size_t field, rc_value_result *result)
{
    const rc_row_reader *r = (const rc_row_reader *)row->reserved;
    rc_type type = rc_columns_type(row->columns, field);
    rc_span value = rc_row_value(row, field);
    rc_date_format format;

    memset(result, 0, sizeof *result);
    if (value.length == 0 || type == RC_TYPE_STR)
        return;
    judge_as(r, type, value, ROW_EXPONENT | r->machine.values[field], result);
    if (!result->is_ambiguous)
        return;
    for (size_t nth = 0; nth < r->typed_count; nth++)
        if (r->typed[nth] == field) {
            format = value_format_of(format_known(r, nth)->candidates);
            format.clock = result->format.clock;
            value_judge(type, &format, value, 0, result);
        }
}
