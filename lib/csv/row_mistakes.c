/* SPDX-License-Identifier: MIT */
/*
 * Two mistakes that would cost contacts: a list without a header, whose first row is taken
 * for one, and rejects read as a list, whose errors would be uploaded as values.
 */
#include <string.h>

#include "base/base.h"
#include "row_reader.h"

/* ---- A header that is a row ---- */

static int is_address(rc_email_mode mode, rc_span text, int *yes)
{
    rc_email_result result;
    int status = rc_email_check(mode, text.bytes, text.length, &result);

    *yes = status == RC_OK && result.verdict != RC_REJECT;
    return status;
}

int header_is_address(const rc_row_reader *r, rc_span text, int *yes)
{
    return is_address(r->options.email_mode, text, yes);
}

/* How to read the list. A column that must have its name needs --columns, and only the
 * user knows the names. */
static void suggest_no_header(rc_row_reader *r, rc_finding *f)
{
    if (r->options.contact_name.length == 0 && r->options.schema == NULL)
        finding_suggest_number(r, f, "--no-header --email-column ", r->columns.email + 1);
}

/* An address that the mode refuses is a row all the same: it would be rejected, not lost. */
int header_is_row(rc_row_reader *r, const rc_row *header, int *yes)
{
    rc_span name = text_trim(rc_columns_name(&r->columns, r->columns.email));
    rc_span raw = rc_row_raw_field(header, r->columns.email);
    int status = header_is_address(r, name, yes);
    rc_finding *f;

    if (status == RC_OK && !*yes)
        status = is_address(RC_EMAIL_BULK, name, yes);
    if (status != RC_OK || !*yes)
        return status;
    f = findings_add(r, RC_CODE_HEADER_IS_A_ROW, (size_t)(raw.bytes - header->raw.bytes), raw.length);
    finding_found(r, f, name);
    suggest_no_header(r, f);
    return RC_OK;
}

/* ---- Rows of an error file ---- */

int columns_end_with_error(const rc_columns *columns)
{
    return columns->count > 0
        && text_same(text_trim(rc_columns_name(columns, columns->count - 1)), TEXT_SPAN("error"));
}

/* Reading with tolerance drops the space before the mark. */
static int begins_with_mark(const rc_row_reader *r, rc_span value)
{
    if (value.length >= 4 && memcmp(value.bytes, " ###", 4) == 0)
        return 1;
    return r->options.lenient && r->is_rewritten && value.length >= 3 && memcmp(value.bytes, "###", 3) == 0;
}

void check_error_column(rc_row_reader *r)
{
    rc_row row = row_at_hand(r, 0, 0);
    rc_span value = rc_row_value(&row, r->machine.field);
    rc_span raw = rc_row_raw_field(&row, r->machine.field);
    rc_finding *f;

    if (!begins_with_mark(r, value))
        return;
    f = findings_add_in_field(r, RC_CODE_HAS_ERROR_COLUMN, r->columns.count - 1,
                              (size_t)(raw.bytes - (r->input.bytes + r->begin)), raw.length);
    finding_found(r, f, value);
}
