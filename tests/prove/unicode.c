/* SPDX-License-Identifier: MIT */
/* A local part or a label, of any bytes and any length up to N. */
#include <__fc_builtin.h>

#include "base/bytes.h"

static unsigned char bytes[N];

int main(void)
{
    Frama_C_make_unknown((char *)bytes, N);
    return unicode_safe_length(bytes + Frama_C_long_interval(0, N), bytes + N) > 0;
}
