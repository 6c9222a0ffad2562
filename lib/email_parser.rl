/* SPDX-License-Identifier: MIT */
/* One address on its own: grammars/email_bulk.rl. */
#include "email_machine.h"
#include "runs.h"

#define OFFSET (m->seen + (size_t)(p - from))

%%{
  machine email_parser;
  alphtype unsigned char;
  access m->;

  action at         { m->at = OFFSET; }
  action remark     { m->remark = OFFSET; }
  action atom_run   { p = atom_run(p, pe); }
  action tld_remark { m->tld_remark = OFFSET; }

  include ascii "ascii.rl";
  include utf8 "utf8.rl";
  include email_bulk "email_bulk.rl";

  main := address;

  write data noerror nofinal noentry;
}%%

void email_machine_init(email_machine *m)
{
    m->seen = 0;
    m->at = NOWHERE;
    m->remark = NOWHERE;
    m->tld_remark = NOWHERE;
    %% write init;
}

void email_machine_run(email_machine *m, const unsigned char *p, const unsigned char *pe)
{
    const unsigned char *from = p;

    %% write exec;
    m->seen += (size_t)(p - from);
}

int email_machine_accepts(const email_machine *m)
{
    return m->cs >= %%{ write first_final; }%%;
}
