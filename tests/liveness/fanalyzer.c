/* SPDX-License-Identifier: MIT */
/* Planted. Wanted: -Werror=analyzer-malloc-leak */
#include "planted.h"

#include <stdlib.h>

unsigned char planted(int number)
{
    unsigned char *bytes = (unsigned char *)calloc(2, 1);

    if (bytes == NULL || number > 1)
        return 0;
    number = bytes[number & 1];
    free(bytes);
    return (unsigned char)number;
}
