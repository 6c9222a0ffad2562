/* SPDX-License-Identifier: MIT */
/* Answers of the API: any bytes, whole and in pieces (tests/unit/response_property.h). */
#include <stdio.h>
#include <stdlib.h>

#include "response_property.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const unsigned char usual_cuts[] = {3, 1, 29, 7};
    static const unsigned char one_by_one[] = {1};
    rc_span cuts[] = {{usual_cuts, sizeof usual_cuts}, {one_by_one, sizeof one_by_one}};
    rc_span input = {data, size};

    for (size_t i = 0; i < sizeof cuts / sizeof cuts[0]; i++) {
        const char *fault = response_property(input, cuts[i]);

        if (fault != NULL) {
            fprintf(stderr, "broken: %s\n", fault);
            abort();
        }
    }
    return 0;
}
