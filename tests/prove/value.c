/* SPDX-License-Identifier: MIT */
/* One value of any type but text, of any bytes and any length up to N. */
#include <__fc_builtin.h>

#include "value/value_machine.h"

static unsigned char bytes[N];

int main(void)
{
    value_machine m;

    Frama_C_make_unknown((char *)bytes, N);
    return value_run(&m, (rc_type)Frama_C_int_interval(RC_TYPE_INT, RC_TYPE_DATETIME),
                     bytes + Frama_C_long_interval(0, N), bytes + N);
}
