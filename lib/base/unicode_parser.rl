/* SPDX-License-Identifier: MIT */
/* What is safe beyond ASCII: grammars/unicode.rl. */
#include "base/bytes.h"

%%{
  machine unicode_parser;
  alphtype unsigned char;

  include utf8 "utf8.rl";
  include unicode_tables "unicode_tables.rl";
  include unicode "unicode.rl";

  main := safe_part;

  write data noerror nofinal noentry;
}%%

size_t unicode_safe_length(const unsigned char *p, const unsigned char *pe)
{
    const unsigned char *from = p;
    int cs;

    %% write init;
    %% write exec;
    (void)cs; /* a part ends anywhere: only how far it was read counts */
    return (size_t)(p - from);
}
