# SPDX-License-Identifier: MIT
%%{
  machine json_text;

  # What the text of JSON may be made of, where its structure is right already: the
  # characters, and what escapes stand for.
  #
  # Spec:    RFC 8259 section 8.1: JSON is UTF-8 (RFC 3629); section 7: characters
  #          outside the Basic Multilingual Plane are escaped as two surrogates, and
  #          one alone (section 8.2) stands for nothing.
  #          Stricter, as in CSV: no escape stands for a control character but TAB,
  #          LF and CR.
  # Needs:   ascii, utf8.
  # Actions: unit   a character beyond ASCII, or an escape, begins here;
  #          whole  it ends here;
  #          run    an ASCII character that is no backslash was read.

  hex = [0-9A-Fa-f];

  escape_short = '\\' ["\\/nrt];

  escape_control = '\\u00' ( [01] hex - '09' - '0' [aA] - '0' [dD] );
  escape_high    = '\\u' [dD] [89abAB] hex hex;
  escape_low     = '\\u' [dD] [c-fC-F] hex hex;
  escape_any     = '\\u' hex hex hex hex;

  escape = escape_short
         | ( escape_any - escape_control - escape_high - escape_low )
         | escape_high escape_low;

  json_plain = ( 0x00..0x7F - '\\' ) @run;

  json_text = ( json_plain | ( utf8_multibyte | escape ) >unit @whole )*;
}%%
