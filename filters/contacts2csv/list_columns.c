/* SPDX-License-Identifier: MIT */
#include "list_columns.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "common/filter.h"

int list_columns_add(list_columns *columns, rc_span name)
{
    unsigned char *copy = (unsigned char *)malloc(name.length + 1);

    if (copy == NULL) {
        filter_say("out of memory");
        return -1;
    }
    memcpy(copy, name.bytes, name.length);
    columns->kept[columns->count] = copy;
    columns->names[columns->count].bytes = copy;
    columns->names[columns->count++].length = name.length;
    return 0;
}

/* Names hold no control characters, so none ends early. */
static int is_called(const list_columns *columns, size_t column, rc_span name)
{
    rc_span other = columns->names[column];

    return other.length == name.length
        && strncasecmp((const char *)other.bytes, (const char *)name.bytes, name.length) == 0;
}

size_t list_columns_find(const list_columns *columns, rc_span name, size_t from)
{
    for (size_t i = from; i < columns->count; i++)
        if (is_called(columns, i, name))
            return i;
    for (size_t i = 0; i < from && i < columns->count; i++)
        if (is_called(columns, i, name))
            return i;
    return columns->count;
}

void list_columns_free(list_columns *columns)
{
    for (size_t i = 0; i < columns->count; i++)
        free(columns->kept[i]);
    columns->count = 0;
}
