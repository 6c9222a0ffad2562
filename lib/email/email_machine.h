/* SPDX-License-Identifier: MIT */
/* The machines of one address, one for each mode: grammars/email_*.rl. */
#ifndef RC_EMAIL_MACHINE_H
#define RC_EMAIL_MACHINE_H

#include "base/bytes.h"

/* Offsets from the first byte of the address. */
typedef struct email_machine {
    int cs;
    size_t seen;       /* bytes read; where it stopped when refused */
    size_t at;         /* the @, or NOWHERE */
    size_t remark;     /* the last remarkable byte, or NOWHERE */
    size_t tld_remark; /* last byte of a remarkable label, or NOWHERE */
} email_machine;

/* Each reads the address [p, pe) from its beginning. 1: it is one, as far as the
 * grammar goes; lengths are not counted. */
typedef int email_run(email_machine *m, const unsigned char *p, const unsigned char *pe);

email_run email_bulk_run;
email_run email_rfc5321_run;
email_run email_html5_run;
email_run email_eai_run;
email_run email_rfc5322_run;

static inline void email_machine_begin(email_machine *m)
{
    m->seen = 0;
    m->at = NOWHERE;
    m->remark = NOWHERE;
    m->tld_remark = NOWHERE;
}

#endif
