/* SPDX-License-Identifier: MIT */
/*
 * NDJSON: a contact a line. yajl is told of one line at a time and must have read one
 * value by its end; a line that is no JSON costs no other.
 */
#include "base/base.h"
#include "payload_reader.h"

static int is_blank(unsigned char byte)
{
    return text_is_blank(byte) || byte == '\r';
}

/* Between what a callback or an allocation said, and what a line did wrong. */
static int is_stopped(const rc_payload_reader *r)
{
    return r->result != RC_OK;
}

/* ---- A line that is no contact ---- */

static rc_span fault_words(rc_payload_reader *r, yajl_status outcome, const unsigned char *strange)
{
    if (outcome == yajl_status_client_canceled)
        return text_span("nested too deeply");
    if (outcome == yajl_status_error)
        return payload_words(r);
    if (strange != NULL)
        return text_span(*strange == '\f' ? "form feed" : "vertical tab");
    return text_span("the end of the line");
}

/* And yajl is in the middle of something. */
static int line_is_broken(rc_payload_reader *r, yajl_status outcome, const unsigned char *strange)
{
    size_t at = (size_t)(r->place.offset - r->contact.offset);
    int is_told = outcome == yajl_status_client_canceled && r->depth <= JSON_DEPTH_MAX;
    rc_finding *f;

    if (outcome == yajl_status_ok)
        at = strange != NULL ? (size_t)(strange - r->contact.raw.bytes) : r->contact.raw.length;
    f = is_told ? NULL : contact_add(r, RC_CODE_BAD_JSON, at, 0);
    if (f != NULL)
        f->found = fault_words(r, outcome, strange);
    r->is_cut_off = 1;
    r->depth = 0;
    r->scope = SCOPE_FILE;
    return payload_renew(r);
}

/* ---- A line ---- */

/* Unless a value ends with the line, yajl may be in the middle of one. */
static yajl_status end_value(rc_payload_reader *r)
{
    if (r->values == 1 && r->depth == 0 && r->from == r->piece_length)
        return yajl_status_ok;
    if (setjmp(r->json.escape) != 0) {
        r->result = RC_ERROR_MEMORY;
        return yajl_status_client_canceled;
    }
    return yajl_parse(r->yajl, (const unsigned char *)"\n", 1);
}

static int read_value(rc_payload_reader *r)
{
    rc_span raw = r->contact.raw;
    const unsigned char *strange = payload_strange_blank(raw.bytes, raw.length);
    yajl_status outcome;

    r->values = 0;
    r->token_offset = r->offset;
    r->place_known = 0;
    outcome = payload_parse(r, raw.bytes, strange != NULL ? (size_t)(strange - raw.bytes) : raw.length);
    if (outcome == yajl_status_ok)
        outcome = end_value(r);
    if (is_stopped(r))
        return r->result;
    if (outcome != yajl_status_ok || r->depth > 0 || strange != NULL)
        return line_is_broken(r, outcome, strange);
    return RC_OK;
}

/* line: without its LF. */
static int take_line(rc_payload_reader *r, rc_span line)
{
    int status = RC_OK;

    while (line.length > 0 && is_blank(*line.bytes)) {
        line.bytes++;
        line.length--;
        r->offset++;
    }
    while (line.length > 0 && is_blank(line.bytes[line.length - 1]))
        line.length--;
    if (line.length == 0) {
        r->counts.blank_lines++;
        return RC_OK;
    }
    r->counted = 0;
    contact_place(r, 0);
    contact_begin(r);
    r->contact.raw = line;
    if (!r->too_long)
        status = read_value(r);
    if (status == RC_OK)
        status = contact_judge(r);
    return status == RC_OK ? contact_deliver(r) : status;
}

/* ---- Lines ---- */

/* More of a line that does not end yet, as far as the limit lets in. */
static int keep(rc_payload_reader *r, const unsigned char *bytes, size_t length)
{
    size_t room = r->options.contact_max - r->text.length;

    r->too_long |= length > room;
    return buffer_add(&r->text, &r->memory, bytes, length < room ? length : room);
}

static int end_line(rc_payload_reader *r, const unsigned char *bytes, size_t length)
{
    rc_span line = {bytes, length};
    int status = RC_OK;

    if (r->text.length > 0 || length > r->options.contact_max) {
        status = keep(r, bytes, length);
        line.bytes = r->text.bytes;
        line.length = r->text.length;
    }
    if (status == RC_OK)
        status = take_line(r, line);
    r->text.length = 0;
    r->too_long = 0;
    return status;
}

int lines_feed(rc_payload_reader *r, const unsigned char *bytes, size_t length)
{
    if (r->taken == 0)
        r->taken = r->offset;
    while (length > 0) {
        const unsigned char *lf = text_find(bytes, length, '\n');
        size_t text = lf != NULL ? (size_t)(lf - bytes) : length;
        int status = lf != NULL ? end_line(r, bytes, text) : keep(r, bytes, text);

        r->taken += text;
        if (status != RC_OK || lf == NULL)
            return status;
        r->taken++;
        r->line++;
        r->line_offset = r->taken;
        r->offset = r->taken;
        bytes = lf + 1;
        length -= text + 1;
    }
    return RC_OK;
}

int lines_end(rc_payload_reader *r)
{
    return r->text.length > 0 ? end_line(r, NULL, 0) : RC_OK;
}
