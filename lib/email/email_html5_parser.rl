/* SPDX-License-Identifier: MIT */
/* One address on its own: grammars/email_html5.rl. */
#include "base/bytes.h"
#include "email/email_machine.h"

#define OFFSET ((size_t)(p - from))

%%{
  machine email_html5_parser;
  alphtype unsigned char;
  access m->;

  action at         { m->at = OFFSET; }
  action atom_run   { p = atom_run(p, pe); }

  include ascii "ascii.rl";
  include email_html5 "email_html5.rl";

  main := html5_address;

  write data noerror nofinal noentry;
}%%

int email_html5_run(email_machine *m, const unsigned char *p, const unsigned char *pe)
{
    const unsigned char *from = p;

    email_machine_begin(m);
    %% write init;
    %% write exec;
    m->seen = OFFSET;
    return m->cs >= %%{ write first_final; }%%;
}
