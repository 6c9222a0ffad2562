# SPDX-License-Identifier: MIT
%%{
  machine utf8;

  # Characters beyond US-ASCII, as UTF-8 spells them, and those that the other
  # grammars speak of.
  #
  # Spec:    RFC 3629 section 4, rule for rule: no overlong form, no surrogate
  #          (U+D800..U+DFFF), nothing above U+10FFFF. RFC 3490 section 3.1
  #          for the dots.
  # Needs:   nothing.
  # Actions: none.

  utf8_tail = 0x80..0xBF;

  utf8_2 = 0xC2..0xDF utf8_tail;

  utf8_3 = 0xE0        0xA0..0xBF utf8_tail
         | 0xE1..0xEC  utf8_tail  utf8_tail
         | 0xED        0x80..0x9F utf8_tail
         | 0xEE..0xEF  utf8_tail  utf8_tail;

  utf8_4 = 0xF0        0x90..0xBF utf8_tail utf8_tail
         | 0xF1..0xF3  utf8_tail  utf8_tail utf8_tail
         | 0xF4        0x80..0x8F utf8_tail utf8_tail;

  utf8_multibyte = utf8_2 | utf8_3 | utf8_4;

  # Dots that IDNA reads as full stops: U+3002, U+FF0E, U+FF61.
  wide_dot = 0xE3 0x80 0x82 | 0xEF 0xBC 0x8E | 0xEF 0xBD 0xA1;
}%%
