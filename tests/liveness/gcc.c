/* SPDX-License-Identifier: MIT */
/* Planted. Wanted: -Werror=conversion */
#include "planted.h"

unsigned char planted(int number)
{
    return number;
}
