/* SPDX-License-Identifier: MIT */
/* One typed value on its own: grammars/value.rl. */
#include "value/value_machine.h"

%%{
  machine value_parser;
  alphtype unsigned char;
  access m->;

  action exponent { m->has_exponent = 1; }

  include ascii "ascii.rl";
  include value "value.rl";

  int_value      := integer;
  float_value    := decimal;
  bool_value     := boolean;
  datetime_value := datetime;

  write data noerror nofinal;
}%%

static int entry(rc_type type)
{
    const int entries[] = {value_parser_en_int_value, value_parser_en_float_value, value_parser_en_bool_value,
                           value_parser_en_datetime_value};

    return entries[type - RC_TYPE_INT];
}

int value_run(value_machine *m, rc_type type, const unsigned char *p, const unsigned char *pe)
{
    const unsigned char *from = p;

    m->has_exponent = 0;
    %% write init;
    m->cs = entry(type);
    %% write exec;
    m->seen = (size_t)(p - from);
    return m->cs >= %%{ write first_final; }%%;
}
