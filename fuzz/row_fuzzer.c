/* SPDX-License-Identifier: MIT */
/*
 * Lists: any bytes under any options, whole and in pieces (tests/property.h).
 *
 * A seed is a natural file and is read with the default options. An input whose
 * last bytes are 0xFF, options, cuts (1 + 6 + 4 bytes; 0xFF is in no text) is
 * read with those.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "property.h"

enum {
    CUTS = 4,
    TAIL = 1 + OPTION_BYTES + CUTS
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const unsigned char usual_cuts[CUTS] = {3, 0x81, 0, 0x9D};
    rc_span cuts = {usual_cuts, CUTS};
    rc_span input = {data, size};
    rc_row_options options;
    const char *fault;

    memset(&options, 0, sizeof options);
    if (size >= TAIL && data[size - TAIL] == 0xFF) {
        input.length -= TAIL;
        row_options_from(data + input.length + 1, &options);
        cuts.bytes = data + input.length + 1 + OPTION_BYTES;
    }
    fault = row_property(&options, input, cuts);
    if (fault != NULL) {
        fprintf(stderr, "broken: %s\n", fault);
        abort();
    }
    return 0;
}
