# SPDX-License-Identifier: MIT
%%{
  machine unicode;

  # Characters beyond ASCII that are safe in an address, and where.
  #
  # Spec:    Left out of UTF8-non-ascii (RFC 6531 section 3.3) are, by their general
  #          category (Unicode section 4.5), characters that nobody can see or that
  #          belong to nobody: controls, format characters, separators, private use,
  #          and all that is not assigned, noncharacters included; surrogates have no
  #          form in UTF-8. U+FFFD is refused by our policy: it stands where a
  #          character was lost. No part, be it a local part or a label, begins
  #          with a mark, which would have nothing to combine with (for labels RFC
  #          5891 section 4.2.3.2).
  #          What stands between these characters is the other grammars' affair.
  #          A character that a later version of Unicode assigns is refused until
  #          the tables are made anew.
  # Needs:   utf8, unicode_tables.
  # Actions: none.

  unsafe = unicode_cc | unicode_cf | unicode_cn | unicode_co
         | unicode_zl | unicode_zp | unicode_zs
         | 0xEF 0xBF 0xBD;                                    # U+FFFD
  mark   = unicode_mc | unicode_me | unicode_mn;

  us_ascii   = 0x00..0x7F;
  safe       = utf8_multibyte - unsafe;
  safe_first = safe - mark;

  # A local part, behind its quote if it has one, or a label.
  safe_part = ( us_ascii | safe_first ) ( us_ascii | safe )*;
}%%
