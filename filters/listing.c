/* SPDX-License-Identifier: MIT */
#include "listing.h"

#include <string.h>

int listing_bytes(listing *l, rc_span bytes)
{
    return output_write(&l->out, bytes.bytes, bytes.length);
}

int listing_text(listing *l, const char *text)
{
    rc_span span = {(const unsigned char *)text, strlen(text)};

    return listing_bytes(l, span);
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
    l->is_json = head->columns == NULL;
    return l->is_json ? begin_payload(l, head->raw) : begin_list(l, head, more);
}

int listing_next(listing *l)
{
    l->count++;
    if (!l->is_json)
        return 0;
    return listing_text(l, l->count > 1 ? ",\n" : "\n");
}

int listing_record(listing *l, const original *from, const original_record *record, int with_end)
{
    if (record->part == RC_PART_WHOLE)
        return listing_bytes(l, with_end ? record->raw : record->text);
    return original_copy(from, record->begin, with_end ? record->end : record->text_end, &l->out);
}

/* All of an object but its closing bracket, and a comma if it has members. */
static int open_object(listing *l, rc_span text)
{
    rc_span inside = {text.bytes, text.length - 1};
    size_t end = inside.length;
    int status = listing_bytes(l, inside);

    while (text.bytes[end - 1] != '{' && memchr(" \t\r\n", text.bytes[end - 1], 4) != NULL)
        end--;
    return status == 0 && text.bytes[end - 1] != '{' ? listing_text(l, ",") : status;
}

static int wrap(listing *l, rc_span text)
{
    int status = listing_text(l, "{\"Contact\":");

    if (status == 0)
        status = listing_bytes(l, text);
    return status == 0 ? listing_text(l, ",") : status;
}

int listing_contact(listing *l, rc_span text, const rc_matched *errors)
{
    int is_object = text.length >= 2 && text.bytes[0] == '{' && text.bytes[text.length - 1] == '}';
    int status = is_object ? open_object(l, text) : wrap(l, text);

    if (status == 0)
        status = rc_error_json_errors(errors, output_write, &l->out, NULL);
    return status == 0 ? listing_text(l, "}") : status;
}

int listing_end(listing *l)
{
    return l->is_json ? listing_text(l, "\n]}\n") : 0;
}
