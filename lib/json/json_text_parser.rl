/* SPDX-License-Identifier: MIT */
/* The characters of JSON: grammars/json_text.rl. */
#include "base/bytes.h"
#include "json/json_text.h"

%%{
  machine json_text_parser;
  alphtype unsigned char;

  action unit  { unit = p; }
  action whole { unit = NULL; }
  action run   { p = json_run(p, pe); }

  include ascii "ascii.rl";
  include utf8 "utf8.rl";
  include json_text "json_text.rl";

  main := json_text;

  write data noerror nofinal noentry;
}%%

const unsigned char *json_text_fault(const unsigned char *p, const unsigned char *pe)
{
    const unsigned char *unit = NULL;
    int cs;

    %% write init;
    %% write exec;
    if (cs >= %%{ write first_final; }%%)
        return NULL;
    return unit != NULL ? unit : p;
}
