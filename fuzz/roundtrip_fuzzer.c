/* SPDX-License-Identifier: MIT */
/* Any bytes as a list, to a payload and back: what was accepted comes back as it was. The
 * last byte says what separates fields. */
#include <stdio.h>
#include <stdlib.h>

#include "roundtrip_property.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const unsigned char delimiters[4] = {',', ';', '\t', '|'};
    rc_span list = {data, size - (size > 0)};
    const char *fault;
    size_t rows;

    if (size == 0)
        return 0;
    fault = roundtrip_property(list, delimiters[data[size - 1] % 4], &rows);
    if (fault == NULL)
        return 0;
    fprintf(stderr, "broken: %s\n", fault);
    abort();
}
