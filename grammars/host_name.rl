# SPDX-License-Identifier: MIT
%%{
  machine host_name;

  # Labels of host names, with a remark on those that are legal and odd.
  #
  # Spec:    RFC 5321 section 4.1.2 (sub-domain); RFC 5890 section 2.3.1 for
  #          hyphens in third and fourth place; RFC 1123 section 2.1 for what a
  #          top-level label is: alphabetic, or since RFC 5890 an A-label (RFC 3696
  #          section 2 says no more than that digits alone are none). Of one letter
  #          there is none (RFC 1591 section 2).
  # Needs:   ascii.
  # Actions: remark     the second of two such hyphens was read;
  #          tld_remark the last byte was read of a label that would be odd as
  #                     the last one.

  r_ldh    = let_dig ( let_dig | '-' ) '-' '-' @remark;
  ldh_name = sub_domain & ( r_ldh any* | any* );

  odd_top_label = ( sub_domain - ( letter letter+ | /xn--/i any* ) ) @tld_remark;
}%%
