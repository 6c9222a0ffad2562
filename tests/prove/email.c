/* SPDX-License-Identifier: MIT */
/* One address, of any bytes and any length up to N: the machine that MACHINE names. */
#include <__fc_builtin.h>

#include "email/email_machine.h"

static unsigned char bytes[N];

int main(void)
{
    email_machine m;

    Frama_C_make_unknown((char *)bytes, N);
    return MACHINE(&m, bytes + Frama_C_long_interval(0, N), bytes + N);
}
