/* SPDX-License-Identifier: MIT */
/* One address on its own: grammars/email_rfc5321.rl. */
#include "base/bytes.h"
#include "email/email_machine.h"

#define OFFSET ((size_t)(p - from))

%%{
  machine email_rfc5321_parser;
  alphtype unsigned char;
  access m->;

  action at         { m->at = OFFSET; }
  action atom_run   { p = atom_run(p, pe); }
  action remark     { m->remark = OFFSET; }
  action tld_remark { m->tld_remark = OFFSET; }

  include ascii "ascii.rl";
  include address_literal "address_literal.rl";
  include host_name "host_name.rl";
  include email_rfc5321 "email_rfc5321.rl";

  main := smtp_address;

  write data noerror nofinal noentry;
}%%

int email_rfc5321_run(email_machine *m, const unsigned char *p, const unsigned char *pe)
{
    const unsigned char *from = p;

    email_machine_begin(m);
    %% write init;
    %% write exec;
    m->seen = OFFSET;
    return m->cs >= %%{ write first_final; }%%;
}
