/* SPDX-License-Identifier: MIT */
/* A mistake: rejects read as a list. Their errors would be uploaded as values. */
#include <string.h>

#include "row_reader.h"
#include "text.h"

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
