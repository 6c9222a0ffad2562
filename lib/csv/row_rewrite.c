/* SPDX-License-Identifier: MIT */
/*
 * Records that are read otherwise than they stand in the file: lines that are no CSV,
 * read with tolerance, and addresses without what stands around them. The new text takes
 * the place of the old one in the input and is judged like any other row; the old one is
 * kept, and what is found in the new one is told of its place in the old one.
 */
#include <csv.h>
#include <string.h>

#include "base/base.h"
#include "lenient.h"
#include "row_reader.h"

/* Bytes that stay as they are. */
static int add_same(rc_row_reader *r, size_t origin, size_t length)
{
    int status = origin_add(r, r->rewriting.length, origin, length, 1);

    return status != RC_OK || length == 0
        ? status
        : buffer_add(&r->rewriting, &r->memory, r->original.bytes + origin, length);
}

/* A value as CSV, in quotes, in place of what stands there. */
static int add_field(rc_row_reader *r, size_t origin, size_t length, rc_span value)
{
    size_t size = 2 * value.length + 2;
    int status = origin_add(r, r->rewriting.length, origin, length, 0);

    if (status == RC_OK)
        status = buffer_reserve(&r->rewriting, &r->memory, size);
    if (status != RC_OK)
        return status;
    r->rewriting.length += csv_write(r->rewriting.bytes + r->rewriting.length, size, value.bytes, value.length);
    return RC_OK;
}

/* ---- Into its place ---- */

/* The new text ends where the old one ended: what stands before is done with. */
static int take_place(rc_row_reader *r)
{
    size_t end = r->begin + r->original.length;
    size_t length = r->rewriting.length;

    if (length > end) {
        int status = buffer_reserve(&r->input, &r->memory, length - end);

        if (status != RC_OK)
            return status;
        memmove(r->input.bytes + length, r->input.bytes + end, r->input.length - end);
        r->input.length += length - end;
        end = length;
    }
    r->begin = end - length;
    memcpy(r->input.bytes + r->begin, r->rewriting.bytes, length);
    return RC_OK;
}

static int keep_original(rc_row_reader *r, size_t raw)
{
    r->rewriting.length = 0;
    r->parts.length = 0;
    r->original.length = 0;
    return buffer_add(&r->original, &r->memory, r->input.bytes + r->begin, raw);
}

/* From here on the record reads as it was rewritten. */
static int read_anew(rc_row_reader *r)
{
    int status = take_place(r);

    if (status != RC_OK)
        return status;
    reader_begin_record(r);
    r->is_rewritten = 1;
    return RC_OK;
}

/* ---- With tolerance ---- */

static int bend_field(void *context, size_t number, rc_span raw, rc_span value)
{
    rc_row_reader *r = (rc_row_reader *)context;
    size_t origin = (size_t)(raw.bytes - r->original.bytes);
    int status = RC_OK;

    if (number > 0)
        status = buffer_add(&r->rewriting, &r->memory, &r->options.delimiter, 1);
    return status == RC_OK ? add_field(r, origin, raw.length, value) : status;
}

/* The fault stays told, as a warning, since it is none any more; and behind it how
 * the record reads now. */
static void tell_bent(rc_row_reader *r, size_t text)
{
    rc_span now = {r->rewriting.bytes, r->rewriting.length - (r->original.length - text)};
    rc_finding *f;

    r->finding_count = 1;
    r->findings[0].severity = RC_WARNING;
    f = findings_add(r, RC_CODE_RECORD_BENT, 0, 0);
    f->length = text;
    finding_suggest(r, f, now);
}

int rewrite_leniently(rc_row_reader *r, size_t raw, size_t text)
{
    rc_span line;
    int status = keep_original(r, raw);

    line.bytes = r->original.bytes;
    line.length = text;
    if (status == RC_OK)
        status = lenient_row(line, r->options.delimiter, &r->room, &r->memory, bend_field, r);
    if (status == RC_OK)
        status = add_same(r, text, raw - text);
    if (status != RC_OK || r->rewriting.length > r->options.record_max)
        return status;
    status = read_anew(r);
    r->aside = 0;
    if (status == RC_OK)
        tell_bent(r, text);
    return status;
}

/* ---- Without what nobody can see ---- */

int rewrite_stretch(rc_row_reader *r, size_t raw, row_stretch stretch, row_stretch part)
{
    int status = keep_original(r, raw);

    if (status == RC_OK)
        status = add_same(r, 0, stretch.begin);
    if (status == RC_OK)
        status = add_same(r, part.begin, part.end - part.begin);
    if (status == RC_OK)
        status = add_same(r, stretch.end, raw - stretch.end);
    return status == RC_OK ? read_anew(r) : status;
}
