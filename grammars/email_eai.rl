# SPDX-License-Identifier: MIT
%%{
  machine email_eai;

  # Internationalised addresses: mode `eai`.
  #
  # Spec:    RFC 6531 section 3.3, which extends the Mailbox of RFC 5321 section
  #          4.1.2: atext and qtextSMTP take any character beyond ASCII, a
  #          sub-domain may be a U-label; quoted-pairSMTP and the address literals
  #          stay as they are. UTF-8 by RFC 3629, strictly. Characters
  #          that are not safe are refused by unicode.rl. Dots that are not full stops
  #          separate labels, with a remark, as IDNA maps them (RFC 3490 section
  #          3.1), though no U-label holds one. Lengths are counted by the host, in
  #          octets (RFC 5321 section 4.5.3.1, which has extensions such as this in
  #          mind).
  # Needs:   ascii, utf8, host_name, address_literal, international,
  #          email_rfc5321.
  # Actions: at         the @ between local part and domain was read;
  #          tld_remark the last byte was read of a label that would be odd as
  #                     the last one, or of the first label (email_rfc5321);
  #          and those of international and address_literal.

  # qtextSMTP =/ UTF8-non-ascii
  eai_content = qtext_smtp | quoted_pair_smtp | wide_character @remark;
  eai_quoted  = DQUOTE eai_content* DQUOTE;

  # sub-domain =/ U-label
  eai_domain = wide_label @tld_remark ( dot ( wide_label | odd_top_label ) )*;

  # What nearly every address of a list is, and the whole.
  eai_plain_address = wide_dot_string '@' @at eai_domain;
  eai_address       = eai_plain_address
                    | wide_dot_string '@' @at address_literal
                    | eai_quoted '@' @at ( eai_domain | address_literal );
}%%
