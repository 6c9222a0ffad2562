# SPDX-License-Identifier: MIT
%%{
  machine email_rfc5321;

  # Addresses as SMTP has them: mode `rfc5321`.
  #
  # Spec:    RFC 5321 section 4.1.2, Mailbox = Local-part "@" ( Domain /
  #          address-literal ), rule for rule; the address literals are those of
  #          section 4.1.3 (address_literal). Lengths (section 4.5.3.1 and RFC
  #          1035 section 2.3.4) are counted by the host.
  # Needs:   ascii, address_literal, host_name.
  # Actions: at         the @ between local part and domain was read;
  #          atom_run   a byte of an atom was read, and letters and digits would
  #                     change nothing: the host may step over them;
  #          remark     the last byte of something was read that is legal but
  #                     worth a word;
  #          tld_remark the last byte was read of a label that would be odd as
  #                     the last one, or of the first label: were it the only
  #                     one, the name would not be fully qualified (section
  #                     2.3.5).

  # Dot-string = Atom *("." Atom)
  smtp_atom       = ( atext @atom_run )+;
  smtp_dot_string = smtp_atom ( '.' smtp_atom )*;

  # Quoted-string = DQUOTE *QcontentSMTP DQUOTE
  qtext_smtp       = 32..33 | 35..91 | 93..126;
  quoted_pair_smtp = '\\' 32..126;
  smtp_quoted      = DQUOTE ( qtext_smtp | quoted_pair_smtp )* DQUOTE;

  # Domain = sub-domain *("." sub-domain)
  smtp_domain = ldh_name @tld_remark ( '.' ( ldh_name | odd_top_label ) )*;

  # What nearly every address of a list is, and the whole.
  smtp_plain_address = smtp_dot_string '@' @at smtp_domain;
  smtp_address       = smtp_plain_address
                     | smtp_dot_string '@' @at address_literal
                     | smtp_quoted '@' @at ( smtp_domain | address_literal );
}%%
