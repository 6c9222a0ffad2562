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

#endif
