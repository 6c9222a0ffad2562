/* SPDX-License-Identifier: MIT */
/* What is safe beyond ASCII: grammars/unicode.rl. */
#include "base/bytes.h"

#include <string.h>

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

int unicode_is_safe_inside(const unsigned char *bytes, size_t length)
{
    unsigned char inside[1 + 4] = {'x'};

    memcpy(inside + 1, bytes, length);
    return unicode_safe_length(inside, inside + 1 + length) == 1 + length;
}
