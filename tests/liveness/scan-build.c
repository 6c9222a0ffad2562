/* SPDX-License-Identifier: MIT */
/* Planted. Wanted: core.NullDereference */
#include "planted.h"

unsigned char planted(int number)
{
    const unsigned char *bytes = number > 1 ? (const unsigned char *)"1" : NULL;

    return bytes[0];
}
