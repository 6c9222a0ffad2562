/* SPDX-License-Identifier: MIT */
/*
 * Where marks open in a row of any bytes. The range comes as pointer and length, between which
 * Eva keeps no relation: so rows of 0 to 32 bytes and of N bytes, each length on its own.
 */
#include <__fc_builtin.h>

#include "errors/error_mark.h"

static unsigned char bytes[N];

static void find(size_t length)
{
    const rc_span row = {bytes + (N - length), length};
    mark_places places;

    mark_places_find(&places, row, Frama_C_interval(0, 1));
}

int main(void)
{
    Frama_C_make_unknown((char *)bytes, N);
    /*@ loop unroll 33; */
    for (size_t length = 0; length <= 32; length++)
        find(length);
    find(N);
    return 0;
}
