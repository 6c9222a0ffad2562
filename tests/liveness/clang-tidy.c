/* SPDX-License-Identifier: MIT */
/* Planted. Wanted: bugprone-branch-clone */
#include "planted.h"

unsigned char planted(int number)
{
    if (number > 1)
        return 1;
    else
        return 1;
}
