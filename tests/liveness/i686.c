/* SPDX-License-Identifier: MIT */
/* Planted. Wanted: -Werror=incompatible-pointer-types */
#include "planted.h"

#include <stdint.h>

static void add_one(size_t *length)
{
    ++*length;
}

/* The same type where both have 64 bits. */
unsigned char planted(int number)
{
    uint64_t length = number > 1;

    add_one(&length);
    return length > 1;
}
