/* SPDX-License-Identifier: MIT */
/*
 * The errors of a row, of any bytes, from any place up to the end. The machine alone: Eva keeps
 * no relation between two offsets, and piece() rests on one (the tests hold it to account).
 */
#include <__fc_builtin.h>

#include "error_mark_parser.c"

static unsigned char bytes[N];

int main(void)
{
    const rc_span text = {bytes, N};
    mark_errors m;

    Frama_C_make_unknown((char *)bytes, N);
    mark_errors_begin(&m, text);
    while (Frama_C_interval(0, 1)) {
        m.seen = Frama_C_size_t_interval(0, N);
        run(&m);
    }
    return 0;
}
