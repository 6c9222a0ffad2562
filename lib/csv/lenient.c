/* SPDX-License-Identifier: MIT */
#include "lenient.h"

#include "base/base.h"

#include <csv.h>

typedef struct reading {
    lenient_field field;
    void *context;
    size_t number;
    rc_span raw; /* the field at hand */
    int status;
} reading;

/* libcsv allocates without a context, so it is given the space before it asks: a
 * field is never longer than its row. */
static void *no_memory(void *block, size_t size)
{
    (void)block;
    (void)size;
    return NULL;
}

/* A line break in quotes is text; nothing ends the row, not even a CR alone. */
static int is_term(unsigned char byte)
{
    (void)byte;
    return 0;
}

static void on_field(void *bytes, size_t length, void *context)
{
    reading *r = (reading *)context;
    rc_span value = {(const unsigned char *)bytes, length};

    if (r->status == RC_OK)
        r->status = r->field(r->context, r->number, r->raw, value);
    r->number++;
}

/* The field that a delimiter may end, up to there. libcsv says of none where it stands,
 * but is heard of it before the next delimiter is shown to it. */
static int read_on(reading *r, struct csv_parser *parser, const unsigned char *from, const unsigned char *end)
{
    size_t number = r->number;
    size_t length = (size_t)(end - from) + 1;

    r->raw.length = (size_t)(end - r->raw.bytes);
    if (csv_parse(parser, from, length, on_field, NULL, r) != length)
        return RC_ERROR_MEMORY;
    if (r->number > number)
        r->raw.bytes = end + 1;
    return RC_OK;
}

static int read_to_end(reading *r, struct csv_parser *parser, rc_span row, unsigned char delimiter)
{
    const unsigned char *end = row.bytes + row.length;
    const unsigned char *from = row.bytes;
    const unsigned char *next;
    size_t rest;

    while ((next = text_find(from, (size_t)(end - from), delimiter)) != NULL) {
        int status = read_on(r, parser, from, next);

        if (status != RC_OK)
            return status;
        from = next + 1;
    }
    rest = (size_t)(end - from);
    if (rest > 0 && csv_parse(parser, from, rest, on_field, NULL, r) != rest)
        return RC_ERROR_MEMORY;
    r->raw.length = (size_t)(end - r->raw.bytes);
    csv_fini(parser, on_field, NULL, r);
    return RC_OK;
}

int lenient_row(rc_span row, unsigned char delimiter, buffer *room, const rc_allocator *memory, lenient_field field,
                void *context)
{
    reading r = {field, context, 0, row, RC_OK};
    struct csv_parser parser;
    int status;

    room->length = 0;
    status = buffer_reserve(room, memory, row.length + 2);
    if (status != RC_OK || csv_init(&parser, 0) != 0)
        return RC_ERROR_MEMORY;
    csv_set_delim(&parser, delimiter);
    csv_set_term_func(&parser, is_term);
    csv_set_realloc_func(&parser, no_memory);
    parser.entry_buf = room->bytes;
    parser.entry_size = room->capacity;
    status = read_to_end(&r, &parser, row, delimiter);
    return status == RC_OK ? r.status : status;
}
