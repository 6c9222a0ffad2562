/* SPDX-License-Identifier: MIT */
/* The machine of one typed value: grammars/value.rl. */
#ifndef RC_VALUE_MACHINE_H
#define RC_VALUE_MACHINE_H

#include "rollcall.h"

typedef struct value_machine {
    int cs;
    size_t seen;      /* bytes read; where it stopped when refused */
    int has_exponent; /* a number with one */
} value_machine;

/* Reads the value [p, pe) from its beginning; type is none but text. 1: it has the form
 * of its type. */
int value_run(value_machine *m, rc_type type, const unsigned char *p, const unsigned char *pe);

/* What is said of a value that has the form of its type, which must not be empty.
 * Reads its digits where they are needed and judges no byte anew. */
void value_judge(rc_type type, const rc_date_format *format, rc_span value, int has_exponent,
                 rc_value_result *result);

#endif
