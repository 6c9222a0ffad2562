# SPDX-License-Identifier: MIT
%%{
  machine ascii;

  # The characters of US-ASCII that the other grammars speak of.
  #
  # Spec:    RFC 5234 appendix B.1 for the names; RFC 5322 section 3.2.3 for
  #          atext; RFC 5321 section 4.1.2 for let_dig and sub_domain.
  # Needs:   nothing.
  # Actions: none.

  TAB    = 0x09;
  LF     = 0x0A;
  CR     = 0x0D;
  SP     = 0x20;
  DQUOTE = 0x22;

  visible = 0x20..0x7E;

  # Let-dig and its hyphenated companion: what a host name's label is made of.
  let_dig = [A-Za-z0-9];
  letter  = [A-Za-z];

  # sub-domain: a label of a host name, with hyphens inside only. The RFC's form,
  # Let-dig [Ldh-str], the other way about.
  sub_domain = let_dig ( '-'* let_dig )*;

  # atext: any printing character except the specials ()<>[]:;@\,." and space.
  atext = let_dig | [!#$%&'*+\-/=?^_`{|}~];
}%%
