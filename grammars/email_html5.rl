# SPDX-License-Identifier: MIT
%%{
  machine email_html5;

  # Addresses as a browser's form takes them: mode `html5`.
  #
  # Spec:    WHATWG HTML, "valid e-mail address" of input type=email: the ABNF
  #          1*( atext / "." ) "@" label *( "." label ), where label = let-dig
  #          [ [ ldh-str ] let-dig ] of 63 characters at most (atext of RFC 5322
  #          section 3.2.3, the rest of RFC 1034 section 3.5, as RFC 1123 extends
  #          it: a digit may come first). The standard calls this a wilful violation
  #          of RFC 5322; there are no other lengths. The 63 are counted by the host.
  # Needs:   ascii.
  # Actions: at       the @ was read;
  #          atom_run a byte of the local part was read, and letters and digits
  #                   would change nothing: the host may step over them.

  html5_address = ( ( atext | '.' ) @atom_run )+ '@' @at
                  sub_domain ( '.' sub_domain )*;
}%%
