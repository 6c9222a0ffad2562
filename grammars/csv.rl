# SPDX-License-Identifier: MIT
%%{
  machine csv;

  # One record of a comma-separated list, field by field.
  #
  # Spec:    RFC 4180 section 2, with these deviations, each for a reason:
  #          - a bare LF ends a record as CRLF does (rule 1): nearly every list
  #            that is not written on Windows ends its lines so;
  #          - a record of text may hold any UTF-8 character and TAB (the RFC's
  #            TEXTDATA is ASCII without TAB): names are not ASCII;
  #          - DEL and the C1 controls are let through and remarked upon: they
  #            are damage nobody can see, but the importer takes them;
  #          - white space is data (rule 4) and never trimmed.
  #          A quote inside a bare field, and text after a closing quote, break
  #          the record (rules 5 to 7); they are named here so that the reader
  #          can stop exactly there.
  # Needs:   ascii, utf8, damage. The host shows the list's delimiter as a comma.
  # Actions: text_run       a byte of plain text was read, and more may follow:
  #                         the host may step over further plain text;
  #          beyond_ascii   the last byte of a character beyond ASCII was read,
  #                         one that is no control;
  #          twice_encoded, formula, typographic
  #                         the field holds, or begins with, what damage.rl says;
  #          odd_control    the last byte of a DEL or C1 control was read;
  #          line_break     a line ended inside quotes;
  #          next_field     a delimiter was read: on to the next column's kind;
  #          end_record     the line end of the record was read;
  #          stray_quote    a quote stands in a bare field;
  #          after_quote    something follows a closing quote;
  #          bare_cr        the byte before this one is a CR that ends nothing:
  #                         the host goes on from this byte;
  #          doubled        a doubled quote was read.

  delimiter = ',';

  plain_bare   = ( visible | TAB ) - DQUOTE - delimiter;
  plain_quoted = ( visible | TAB ) - DQUOTE;

  odd = ( 0x7F | 0xC2 0x80..0x9F ) @odd_control;

  wide = utf8_multibyte - ( 0xC2 0x80..0x9F );

  line_end  = LF @end_record | CR ( LF @end_record | ( any - LF ) @bare_cr );
  field_end = delimiter @next_field | line_end;

  # What needs no look at its surroundings: a character beyond ASCII.
  other = ( wide | twice @twice_encoded ) @beyond_ascii | odd;

  # A bare field, and the same from its middle on, where a quote is a stray one.
  bare_end   = field_end | DQUOTE @stray_quote;
  bare_tail  = ( plain_bare @text_run | other )* bare_end;

  # At its beginning it may be a formula. Runs begin only where that is settled.
  bare_signed = sign_formula @formula bare_tail
              | sign_number+ ( bare_end | sign_operator @formula bare_tail
                             | ( ( plain_bare - sign_number - sign_operator ) @text_run | other ) bare_tail )
              | bare_end
              | ( ( plain_bare - sign_formula - sign_number ) @text_run | other ) bare_tail;
  bare_field  = field_end
              | formula_first @formula bare_tail
              | sign bare_signed
              | ( ( plain_bare - formula_first - sign ) @text_run | other | open_mark @typographic ) bare_tail;

  # A quoted field from behind its opening quote; a doubled quote is one quote.
  closed       = field_end | ( any - delimiter - CR - LF - DQUOTE ) @after_quote;
  quoted_other = other | LF @line_break | DQUOTE DQUOTE @doubled;
  quoted_tail  = ( plain_quoted @text_run | CR | quoted_other )* DQUOTE closed;

  quoted_signed = sign_formula @formula quoted_tail
                | sign_number+ ( DQUOTE closed | sign_operator @formula quoted_tail
                               | ( ( plain_quoted - sign_number - sign_operator ) @text_run | CR | quoted_other )
                                 quoted_tail )
                | DQUOTE closed
                | ( ( plain_quoted - sign_formula - sign_number ) @text_run | CR | quoted_other ) quoted_tail;
  quoted_begin  = DQUOTE closed
                | ( formula_first | CR ) @formula quoted_tail
                | sign quoted_signed
                | ( ( plain_quoted - formula_first - sign ) @text_run | quoted_other ) quoted_tail;

  text_field = bare_field | DQUOTE quoted_begin;

  # Recovery: the rest of a field whose content is at fault. Only what ends the
  # field still counts.
  bare_rest   = ( any - delimiter - LF - DQUOTE )*
                ( delimiter @next_field | LF @end_record | DQUOTE @stray_quote );
  quoted_rest = ( any - DQUOTE - LF | LF @line_break | DQUOTE DQUOTE )*
                DQUOTE closed;
}%%
