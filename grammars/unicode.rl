# SPDX-License-Identifier: MIT
%%{
  machine unicode;

  # Characters beyond ASCII in addresses: those that are safe, and the parts of an
  # address that may hold them.
  #
  # Spec:    RFC 6531 section 3.3 (atext =/ UTF8-non-ascii, sub-domain =/ U-label).
  #          Left out are characters nobody can see or that belong to nobody
  #          (controls, format characters, separators, private use,
  #          noncharacters, planes without characters), and a combining mark
  #          that has nothing to combine with, as far as it is of one of the five
  #          blocks for such marks; which other characters are marks, or are not
  #          assigned, takes Unicode's tables. Whether a label is a U-label takes
  #          those of IDNA (RFC 5892).
  # Needs:   ascii, host_name, utf8.
  # Actions: atom_run a byte of the local part was read, and letters and digits
  #                   would change nothing: the host may step over them;
  #          remark   the last byte of something was read that is legal but worth
  #                   a word: a character beyond ASCII, a dot that is not a full
  #                   stop, hyphens in third and fourth place.

  invisible =
      0xC2 ( 0x80..0xA0 | 0xAD )                  # C1, U+00A0, U+00AD
    | 0xD8 ( 0x80..0x85 | 0x9C )                  # U+0600..0605, U+061C
    | 0xDB 0x9D | 0xDC 0x8F                       # U+06DD, U+070F
    | 0xE0 ( 0xA2 0x90..0x91 | 0xA3 0xA2 )        # U+0890..0891, U+08E2
    | 0xE1 ( 0x9A 0x80 | 0xA0 0x8E )              # U+1680, U+180E
    | 0xE2 ( 0x80 ( 0x80..0x8F | 0xA8..0xAF )     # U+2000..200F, 2028..202F
           | 0x81 0x9F..0xAF )                    # U+205F..206F
    | 0xE3 0x80 0x80                              # U+3000
    | 0xEF ( 0xBB 0xBF | 0xBF 0xB0..0xBF )        # U+FEFF, U+FFF0..FFFF
    | 0xF0 ( 0x91 ( 0x82 0xBD | 0x83 0x8D )       # U+110BD, U+110CD
           | 0x93 0x90 0xB0..0xBF                 # U+13430..1343F
           | 0x9B 0xB2 0xA0..0xA3                 # U+1BCA0..1BCA3
           | 0x9D 0x85 0xB3..0xBA );              # U+1D173..1D17A

  nobodys =
      ( 0xEE utf8_tail | 0xEF 0x80..0xA3 ) utf8_tail      # private use
    | 0xEF 0xB7 0x90..0xAF                                # U+FDD0..FDEF
    | 0xF0 ( 0x9F | 0xAF | 0xBF ) 0xBF 0xBE..0xBF         # U+xFFFE, U+xFFFF
    | 0xF1..0xF4 utf8_tail utf8_tail utf8_tail;           # planes 4 to 16

  combining =
      0xCC utf8_tail | 0xCD 0x80..0xAF                    # U+0300..036F
    | 0xE1 ( 0xAA 0xB0..0xBF | 0xAB utf8_tail             # U+1AB0..1AFF
           | 0xB7 utf8_tail )                             # U+1DC0..1DFF
    | 0xE2 0x83 0x90..0xBF                                # U+20D0..20FF
    | 0xEF 0xB8 0xA0..0xAF;                               # U+FE20..FE2F

  # Dots that IDNA reads as full stops (RFC 3490 section 3.1).
  wide_dot = 0xE3 0x80 0x82 | 0xEF 0xBC 0x8E | 0xEF 0xBD 0xA1;

  safe       = utf8_multibyte - invisible - nobodys;
  safe_first = safe - combining;

  # Local part: Dot-string of RFC 5321 section 4.1.2.
  inner           = atext @atom_run | safe @remark;
  atom            = ( atext @atom_run | safe_first @remark ) inner*;
  wide_dot_string = atom ( '.' inner+ )*;

  # Domain: labels of letters, digits and inner hyphens (RFC 1123 section 2.1),
  # or of characters beyond ASCII, whose legality is IDNA's affair.
  label_first = let_dig | ( safe_first - wide_dot ) @remark;
  label_next  = let_dig | ( safe - wide_dot ) @remark;
  any_label   = label_first ( '-'* label_next )*;
  wide_label  = any_label & ( r_ldh any* | any* );
  dot         = '.' | wide_dot @remark;
}%%
