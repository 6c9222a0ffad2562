/* SPDX-License-Identifier: MIT */
/* From the bytes of a rewritten record to those of the original. */
#include "base/base.h"
#include "row_reader.h"

/* Where a part of the new text comes from. */
typedef struct row_part {
    size_t at;
    size_t origin;
    size_t length; /* there */
    int is_same;   /* byte for byte */
} row_part;

int origin_add(rc_row_reader *r, size_t at, size_t origin, size_t length, int is_same)
{
    row_part part = {at, origin, length, is_same};

    return buffer_add(&r->parts, &r->memory, &part, sizeof part);
}

size_t rewrite_origin(const rc_row_reader *r, size_t at, size_t *length)
{
    const row_part *parts = (const row_part *)(const void *)r->parts.bytes;
    const row_part *part = parts + r->parts.length / sizeof *parts - 1;

    while (part->at > at)
        part--;
    if (part->is_same)
        return part->origin + (at - part->at);
    if (*length > 0)
        *length = part->length;
    return part->origin;
}
