/* SPDX-License-Identifier: MIT */
/* Planted. Wanted: redundantAssignment */
#include "planted.h"

unsigned char planted(int number)
{
    unsigned char byte;

    byte = number > 1;
    byte = number > 2;
    return byte;
}
