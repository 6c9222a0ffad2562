/* SPDX-License-Identifier: MIT */
/*
 * Files of errors: any bytes, whole and in pieces, and matched against a list
 * (tests/unit/error_property.h). What stands before the first line of "---" is the list; without
 * one the input is its own list.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "error_property.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static size_t find_cut(const uint8_t *data, size_t size)
{
    for (size_t i = 0; i + 4 <= size; i++)
        if (memcmp(data + i, "---\n", 4) == 0)
            return i;
    return size;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const unsigned char usual_cuts[] = {3, 1, 29, 7};
    rc_span cuts = {usual_cuts, sizeof usual_cuts};
    size_t cut = find_cut(data, size);
    rc_span list = {data, cut};
    rc_span input = {data, size};
    const char *fault;

    if (cut < size) {
        input.bytes += cut + 4;
        input.length -= cut + 4;
    }
    fault = error_property(input, list, cuts);
    if (fault != NULL) {
        fprintf(stderr, "broken: %s\n", fault);
        abort();
    }
    return 0;
}
