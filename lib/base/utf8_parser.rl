/* SPDX-License-Identifier: MIT */
/* One character beyond ASCII: grammars/utf8.rl. */
#include "base/bytes.h"

%%{
  machine utf8_parser;
  alphtype unsigned char;
  include utf8 "utf8.rl";

  main := utf8_multibyte;

  write data noerror nofinal noentry;
}%%

size_t utf8_promised_length(unsigned char lead)
{
    if (lead < 0xE0)
        return 2;
    return lead < 0xF0 ? 3 : 4;
}

/* Reads one character of [p, pe); the machine stops behind it. */
static int run(const unsigned char **at, const unsigned char *pe)
{
    const unsigned char *p = *at;
    int cs = 0;

    %% write init;
    %% write exec;
    *at = p;
    return cs >= %%{ write first_final; }%%;
}

size_t utf8_character(const unsigned char *p, const unsigned char *pe)
{
    const unsigned char *at = p;

    if (*p < 0x80)
        return 1;
    if (pe - p > (ptrdiff_t)utf8_promised_length(*p))
        pe = p + utf8_promised_length(*p);
    return run(&at, pe) ? (size_t)(at - p) : 0;
}
