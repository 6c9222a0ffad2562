# SPDX-License-Identifier: MIT
%%{
  machine international;

  # The parts of an address that may hold characters beyond ASCII, any of them but
  # controls.
  #
  # Spec:    RFC 6531 section 3.3 (atext =/ UTF8-non-ascii, sub-domain =/ U-label),
  #          RFC 6532 section 3.1 (UTF8-non-ascii), which is RFC 3629 section 4,
  #          for the characters. Which of them are safe takes Unicode's
  #          tables and is a grammar of its own (unicode), which the host asks about
  #          every address with such a character; in here the tables would multiply
  #          the states. Whether a label is a U-label takes those of IDNA (RFC 5892).
  # Needs:   ascii, host_name, utf8.
  # Actions: atom_run a byte of the local part was read, and letters and digits
  #                   would change nothing: the host may step over them;
  #          remark   the last byte of something was read that is legal but worth
  #                   a word: a character beyond ASCII, a dot that is not a full
  #                   stop, hyphens in third and fourth place.

  # The reader of rows remarks upon C1 controls, so it must hear of them at once.
  wide_character = utf8_multibyte - ( 0xC2 0x80..0x9F );

  # Local part: Dot-string of RFC 5321 section 4.1.2.
  wide_atom       = ( atext @atom_run | wide_character @remark )+;
  wide_dot_string = wide_atom ( '.' wide_atom )*;

  # Domain: labels of letters, digits and inner hyphens (RFC 1123 section 2.1),
  # or of characters beyond ASCII, whose legality is IDNA's affair.
  label_character = let_dig | ( wide_character - wide_dot ) @remark;
  any_label       = label_character ( '-'* label_character )*;
  wide_label      = any_label & ( r_ldh any* | any* );
  dot             = '.' | wide_dot @remark;
}%%
