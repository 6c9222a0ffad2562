/* SPDX-License-Identifier: MIT */
/*
 * Records of any bytes in chunks of any length up to N, any number of them, in every mode, with
 * any delimiter, address column and types of columns, gone on with after any stop or begun anew.
 */
#include <__fc_builtin.h>

#include "csv/row_machine.h"

static unsigned char bytes[N];
static unsigned char key[256];
static unsigned char types[ROW_FIELDS];
static row_machine m;

int main(void)
{
    unsigned char delimiter = Frama_C_unsigned_char_interval(0, 255);

    row_machine_key(key, delimiter);
    m.key = key;
    m.delimiter = delimiter;
    m.takes_errors = Frama_C_interval(0, 1);
    m.email_column = Frama_C_size_t_interval(0, SIZE_MAX);
    m.email_entry = row_machine_entry((rc_email_mode)Frama_C_int_interval(RC_EMAIL_BULK, RC_EMAIL_RFC5322));
    for (size_t i = 0; i < ROW_FIELDS; i++)
        types[i] = Frama_C_unsigned_char_interval(RC_TYPE_STR, RC_TYPE_DATETIME);
    if (Frama_C_interval(0, 1))
        m.types = types;
    row_machine_begin(&m);
    while (Frama_C_interval(0, 1)) {
        Frama_C_make_unknown((char *)bytes, N);
        row_machine_run(&m, bytes + Frama_C_long_interval(0, N), bytes + N);
        if (Frama_C_interval(0, 1))
            row_machine_begin(&m);
        else if (Frama_C_interval(0, 1))
            row_machine_resume(&m, (row_resume)Frama_C_interval(ROW_IN_TEXT, ROW_IN_REST), Frama_C_interval(0, 1),
                               Frama_C_size_t_interval(0, SIZE_MAX));
    }
    return 0;
}
