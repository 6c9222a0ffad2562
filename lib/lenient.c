/* SPDX-License-Identifier: MIT */
#include "lenient.h"

#include <csv.h>

typedef struct reading {
    lenient_field field;
    void *context;
    size_t number;
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
        r->status = r->field(r->context, r->number, value);
    r->number++;
}

int lenient_row(rc_span row, unsigned char delimiter, buffer *room, const rc_allocator *memory, lenient_field field,
                void *context)
{
    reading r = {field, context, 0, RC_OK};
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
    if (row.length > 0 && csv_parse(&parser, row.bytes, row.length, on_field, NULL, &r) != row.length)
        return RC_ERROR_MEMORY;
    csv_fini(&parser, on_field, NULL, &r);
    return r.status;
}
