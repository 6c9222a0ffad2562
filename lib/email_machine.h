/* SPDX-License-Identifier: MIT */
/* The machine of one address, made from grammars/email_bulk.rl. */
#ifndef RC_EMAIL_MACHINE_H
#define RC_EMAIL_MACHINE_H

#include <stddef.h>
#include <stdint.h>

#define NOWHERE SIZE_MAX

/* Offsets from the first byte of the address. */
typedef struct email_machine {
    int cs;
    size_t seen;       /* bytes read; where it stopped when refused */
    size_t at;         /* the @, or NOWHERE */
    size_t remark;     /* the last remarkable byte, or NOWHERE */
    size_t tld_remark; /* last byte of a remarkable label, or NOWHERE */
} email_machine;

void email_machine_init(email_machine *m);

/* Reads [p, pe), the bytes after those read before. */
void email_machine_run(email_machine *m, const unsigned char *p, const unsigned char *pe);

/* Whether what was read is an address. */
int email_machine_accepts(const email_machine *m);

#endif
