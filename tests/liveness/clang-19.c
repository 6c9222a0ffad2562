/* SPDX-License-Identifier: MIT */
/* Planted. Wanted: -Wimplicit-int-conversion */
#include "planted.h"

unsigned char planted(int number)
{
    return number;
}
