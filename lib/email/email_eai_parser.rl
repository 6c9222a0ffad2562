/* SPDX-License-Identifier: MIT */
/* One address on its own: grammars/email_eai.rl. */
#include "base/bytes.h"
#include "email/email_machine.h"

#define OFFSET ((size_t)(p - from))

%%{
  machine email_eai_parser;
  alphtype unsigned char;
  access m->;

  action at         { m->at = OFFSET; }
  action atom_run   { p = atom_run(p, pe); }
  action remark     { m->remark = OFFSET; }
  action tld_remark { m->tld_remark = OFFSET; }

  include ascii "ascii.rl";
  include utf8 "utf8.rl";
  include host_name "host_name.rl";
  include address_literal "address_literal.rl";
  include international "international.rl";
  include email_rfc5321 "email_rfc5321.rl";
  include email_eai "email_eai.rl";

  main := eai_address;

  write data noerror nofinal noentry;
}%%

int email_eai_run(email_machine *m, const unsigned char *p, const unsigned char *pe)
{
    const unsigned char *from = p;

    email_machine_begin(m);
    %% write init;
    %% write exec;
    m->seen = OFFSET;
    return m->cs >= %%{ write first_final; }%%;
}
