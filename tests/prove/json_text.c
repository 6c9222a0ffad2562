/* SPDX-License-Identifier: MIT */
/* Text of any bytes and any length up to N. */
#include <__fc_builtin.h>

#include "json/json_text.h"

static unsigned char bytes[N];

int main(void)
{
    Frama_C_make_unknown((char *)bytes, N);
    return json_text_fault(bytes + Frama_C_long_interval(0, N), bytes + N) != NULL;
}
