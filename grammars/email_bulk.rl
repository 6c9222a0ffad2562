# SPDX-License-Identifier: MIT
%%{
  machine email_bulk;

  # Addresses that a bulk sender can deliver to: mode `bulk`.
  #
  # Spec:    RFC 5321 section 4.1.2, the Dot-string and Domain forms of Mailbox,
  #          with the characters of RFC 6531 section 3.3; those that are not safe
  #          are refused by unicode.rl. Left out, though RFC 5321 has them,
  #          since in a contact list they are broken rows and not mailboxes:
  #          - quoted local parts and address literals;
  #          - domains of one label (RFC 5321 section 2.3.5 wants a name that is
  #            fully qualified and resolves) and top-level labels that are not
  #            alphabetic (RFC 1123 section 2.1) or of one letter (RFC 1591
  #            section 2);
  #          - typographic quotes and apostrophes: what a word processor made of
  #            straight ones that stood around the address, or in it;
  #          - the special-use names that never resolve publicly: RFC 6761
  #            (invalid, localhost, test), RFC 6762 (local), RFC 7686 (onion),
  #            RFC 9476 (alt), and the reserved internal.
  #          Lengths (64, 63, 253, 254 octets: RFC 5321 section 4.5.3.1, RFC
  #          1035 section 2.3.4) are counted by the host; in a grammar they
  #          would multiply the states.
  # Needs:   ascii, host_name, utf8, international.
  # Actions: at         the @ was read;
  #          tld_remark the last byte was read of a label that is legal as the
  #                     last one but worth a word;
  #          and those of international.

  never_public = /invalid/i | /localhost/i | /test/i | /local/i | /onion/i
               | /alt/i | /internal/i;
  odd_tld      = ( /example/i | /arpa/i ) @tld_remark;       # RFC 6761, RFC 3172

  top_label = ( letter letter+ - never_public ) | odd_tld
            | ( wide_label & ( /xn--/i any* ) )
            | ( wide_label & ( any* 0x80..0xFF any* ) );

  typographic = 0xE2 0x80 0x98..0x9F | 0xC2 ( 0xAB | 0xBB ); # U+2018..201F, AB, BB

  bulk_address = ( wide_dot_string '@' @at ( wide_label dot )+ top_label )
               - ( any* typographic any* );
}%%
