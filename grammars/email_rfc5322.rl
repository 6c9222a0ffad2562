# SPDX-License-Identifier: MIT
%%{
  machine email_rfc5322;

  # Addresses as the header of a message has them: mode `rfc5322`.
  #
  # Spec:    RFC 5322, addr-spec of section 3.4.1 with the obsolete forms of section
  #          4.4, rule for rule, each named below with its section. obs-FWS is as
  #          erratum 1908 has it, which is verified. Erratum 3135, by which quotes
  #          would have to hold something, is held for an update of the standard: of
  #          empty ones the host warns. One deviation: comments within comments have
  #          no bound there, which takes a stack to read. Here they go eight deep,
  #          twice as deep as any in the collections of `make conformance`; what is
  #          deeper is refused with a word of its own. Characters beyond ASCII are
  #          RFC 6532's and not taken. Lengths are the affair of SMTP and of the DNS:
  #          the host only warns.
  # Needs:   ascii.
  # Actions: at       the @ between local part and domain was read;
  #          atom_run a byte of a local part's atom was read, and letters and digits
  #                   would change nothing: the host may step over them.

  # RFC 5234 appendix B.1
  WSP  = SP | TAB;
  CRLF = CR LF;

  # 4.1: controls but for NUL, CR, LF and white space
  obs_no_ws_ctl = 1..8 | 11 | 12 | 14..31 | 127;

  # 3.2.1, and obs-qp of 4.1
  quoted_pair = '\\' ( 33..126 | WSP )
              | '\\' ( 0 | obs_no_ws_ctl | LF | CR );

  # 3.2.2, and obs-FWS of 4.2
  fws = ( WSP* CRLF )? WSP+
      | ( CRLF? WSP )+;

  # 3.2.2, and obs-ctext of 4.1. comment_N holds comments to a depth of N.
  ctext     = 33..39 | 42..91 | 93..126
            | obs_no_ws_ctl;
  ccontent  = ctext | quoted_pair;
  comment_1 = '(' ( fws? ccontent )* fws? ')';
  comment_2 = '(' ( fws? ( ccontent | comment_1 ) )* fws? ')';
  comment_3 = '(' ( fws? ( ccontent | comment_2 ) )* fws? ')';
  comment_4 = '(' ( fws? ( ccontent | comment_3 ) )* fws? ')';
  comment_5 = '(' ( fws? ( ccontent | comment_4 ) )* fws? ')';
  comment_6 = '(' ( fws? ( ccontent | comment_5 ) )* fws? ')';
  comment_7 = '(' ( fws? ( ccontent | comment_6 ) )* fws? ')';
  comment_8 = '(' ( fws? ( ccontent | comment_7 ) )* fws? ')';
  comment   = comment_8;
  cfws      = ( fws? comment )+ fws?
            | fws;

  # 3.2.3. The atoms of a domain are the same but for the action.
  atext_run       = ( atext @atom_run )+;
  dot_atom_text   = atext_run ( '.' atext_run )*;
  atom            = cfws? atext_run cfws?;
  dot_atom        = cfws? dot_atom_text cfws?;
  domain_atom     = cfws? atext+ cfws?;
  domain_dot_atom = cfws? atext+ ( '.' atext+ )* cfws?;

  # 3.2.4, and obs-qtext of 4.1
  qtext         = 33 | 35..91 | 93..126
                | obs_no_ws_ctl;
  qcontent      = qtext | quoted_pair;
  quoted_string = cfws? DQUOTE ( fws? qcontent )* fws? DQUOTE cfws?;

  # 3.4.1, and obs-local-part of 4.4
  word           = atom | quoted_string;
  obs_local_part = word ( '.' word )*;
  local_part     = dot_atom
                 | quoted_string
                 | obs_local_part;

  # 3.4.1, and obs-dtext and obs-domain of 4.4
  dtext          = 33..90 | 94..126
                 | obs_no_ws_ctl | quoted_pair;
  domain_literal = cfws? '[' ( fws? dtext )* fws? ']' cfws?;
  obs_domain     = domain_atom ( '.' domain_atom )*;
  domain         = domain_dot_atom
                 | domain_literal
                 | obs_domain;

  addr_spec = local_part '@' @at domain;

  # What nearly every address of a list is: nothing to unfold, and the name of a host.
  plain_addr_spec = dot_atom_text '@' @at sub_domain ( '.' sub_domain )*;
}%%
