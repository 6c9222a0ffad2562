/* SPDX-License-Identifier: MIT */
#include "listing.h"

int listing_bytes(listing *l, rc_span bytes)
{
    return output_write(&l->out, bytes.bytes, bytes.length);
}

int listing_text(listing *l, const char *text)
{
    return output_text(&l->out, text);
}

static int begin_payload(listing *l, rc_span envelope)
{
    int status = listing_text(l, "{");

    if (status == 0)
        status = listing_bytes(l, envelope);
    if (status == 0 && envelope.length > 0)
        status = listing_text(l, ",");
    return status == 0 ? listing_text(l, "\"Contacts\":[") : status;
}

/* A header that ends the file gets a line end; one that was not there gets nothing. */
static int begin_list(listing *l, const original_head *head, const char *more)
{
    rc_span line_end = {head->raw.bytes + head->text.length, head->raw.length - head->text.length};
    int status;

    if (head->raw.length == 0)
        return 0;
    status = listing_bytes(l, head->text);
    if (status == 0)
        status = listing_text(l, more);
    if (status != 0)
        return status;
    return line_end.length > 0 ? listing_bytes(l, line_end) : listing_text(l, "\n");
}

int listing_begin(listing *l, const original_head *head, const char *more)
{
    if (head->kind == RC_KIND_UNKNOWN)
        return begin_list(l, head, more);
    l->between = head->kind == RC_KIND_NDJSON ? "\n" : ",\n";
    l->tail = "\n";
    if (head->kind == RC_KIND_NDJSON)
        return 0;
    l->first = "\n";
    l->tail = head->kind == RC_KIND_ARRAY ? "\n]\n" : "\n]}\n";
    return head->kind == RC_KIND_ARRAY ? listing_text(l, "[") : begin_payload(l, head->raw);
}

int listing_next(listing *l)
{
    const char *text = l->count++ > 0 ? l->between : l->first;

    return text != NULL ? listing_text(l, text) : 0;
}

int listing_record(listing *l, const original *from, const original_record *record, int with_end)
{
    if (record->part == RC_PART_WHOLE)
        return listing_bytes(l, with_end ? record->raw : record->text);
    return original_copy(from, record->begin, with_end ? record->end : record->text_end, &l->out);
}

int listing_end(listing *l)
{
    int is_needed = l->tail != NULL && (l->count > 0 || l->first != NULL); /* a line end, behind a line */

    return is_needed ? listing_text(l, l->tail) : 0;
}
