/* SPDX-License-Identifier: MIT */
/* Where the marks of a row of an error file open: grammars/error_opening.rl. */
#include "errors/error_mark.h"

%%{
  machine error_opening_parser;
  alphtype unsigned char;

  action comma   { comma = (size_t)(p - row.bytes); }
  action opening { places->commas[places->count++ % RC_READINGS_MAX] = comma; fbreak; }

  include error_opening "error_opening.rl";

  in_order := opening_outside;
  anywhere := opening_anywhere;

  write data noerror nofinal;
}%%

void mark_places_find(mark_places *places, rc_span row, int in_quotes_too)
{
    const unsigned char *p = row.bytes;
    const unsigned char *pe = p + row.length;
    size_t comma = 0;
    int cs;

    places->count = 0;
    %% write init;
    (void)cs; /* where it begins, the caller says */
    cs = in_quotes_too ? error_opening_parser_en_anywhere : error_opening_parser_en_in_order;
    while (p < pe) {
        %% write exec;
    }
}

size_t mark_places_comma(const mark_places *places, size_t turn)
{
    return places->commas[(places->count - 1 - turn) % RC_READINGS_MAX];
}
