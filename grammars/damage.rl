# SPDX-License-Identifier: MIT
%%{
  machine damage;

  # Text that is legal and yet betrays what happened to it, or what a program may
  # make of it.
  #
  # Spec:    twice: UTF-8 (RFC 3629 section 4) whose bytes were taken for
  #          Windows-1252 or ISO 8859-1 and encoded once more, as far as no
  #          language writes it so. Taken are the lead bytes of Latin, Greek and
  #          Cyrillic letters (C2..C5, CE..D1), of typographic marks (E2 80..84)
  #          and of emoji (F0 9F). A capital letter before a closing quote, a
  #          dash, an ellipsis or a no-break space may end a word, so those
  #          count only before a small letter.
  #          formula: OWASP, "CSV Injection": a cell that begins with = + - @ TAB
  #          or CR is run by spreadsheets. Numbers and telephone numbers begin
  #          with + or - too: a sign counts only before a letter, = or @, or when
  #          an operator follows the number.
  #          open_mark: U+201C..201F and U+00AB, what word processors put in
  #          place of a quote.
  # Needs:   ascii, utf8.
  # Actions: none.

  # U+0080..00BF as ISO 8859-1 and Windows-1252 have them, and the other characters
  # that Windows-1252 has in 80..9F.
  high  = 0xC2 0x80..0xBF
        | 0xC5 ( 0x92 | 0x93 | 0xA0 | 0xA1 | 0xB8 | 0xBD | 0xBE )
        | 0xC6 0x92 | 0xCB ( 0x86 | 0x9C )
        | 0xE2 0x80 ( 0x93 | 0x94 | 0x98..0x9A | 0x9C..0x9E | 0xA0..0xA2 | 0xA6
                    | 0xB0 | 0xB9 | 0xBA )
        | 0xE2 0x82 0xAC | 0xE2 0x84 0xA2;
  # U+2013, 2014, 2018, 2019, 201C, 201D, 2026, 203A, 00BB, 00A0: after a word.
  after_word = 0xE2 0x80 ( 0x93 | 0x94 | 0x98 | 0x99 | 0x9C | 0x9D | 0xA6 | 0xBA )
             | 0xC2 ( 0xA0 | 0xBB );

  capital = 0xC3 ( 0x82..0x85 | 0x8E..0x91 );       # U+00C2..00C5, 00CE..00D1
  mark    = 0xC3 0xA2                               # E2, then 80, 81, 82 or 84
            ( 0xE2 0x82 0xAC | 0xC2 0x80..0x82 | 0xC2 0x84 | 0xE2 0x80 ( 0x9A | 0x9E ) );
  emoji   = 0xC3 0xB0 ( 0xC5 0xB8 | 0xC2 0x9F );    # F0, then 9F

  twice = capital ( ( high - after_word ) | after_word [a-z] )
        | mark high
        | emoji high high;

  formula_first = '=' | '@' | TAB;
  sign          = '+' | '-';
  sign_formula  = letter | '=' | '@';
  sign_number   = [0-9. ];
  sign_operator = [+*\^|!&=];

  open_mark = 0xE2 0x80 0x9C..0x9F | 0xC2 0xAB;
}%%
