# SPDX-License-Identifier: MIT
%%{
  machine address_literal;

  # Address literals: what may stand in brackets instead of a domain.
  #
  # Spec:    RFC 5321 section 4.1.3, rule for rule, but for two readings of
  #          General-address-literal. Its tag must be registered for the form it
  #          names, so it is not "IPv6", whose form has a rule of its own; and an
  #          IPv6 address without its tag is none, though its first group could
  #          be read as a tag.
  # Needs:   ascii.
  # Actions: remark a byte of a general literal was read: it is legal, but worth a
  #                 word.

  # Snum = 1*3DIGIT, "a decimal integer value in the range 0 through 255".
  # A zero before another digit is legal.
  snum = digit | digit digit | [01] digit digit | '2' [0-4] digit | '25' [0-5];

  ipv4_address = snum ( '.' snum ){3};

  # IPv6-hex = 1*4HEXDIG, and so many of them in a row.
  group     = xdigit{1,4};
  groups_2  = group ( ':' group );
  groups_3  = group ( ':' group ){2};
  groups_4  = group ( ':' group ){3};
  groups_5  = group ( ':' group ){4};
  groups_6  = group ( ':' group ){5};
  upto_1    = group?;
  upto_2    = ( group ( ':' group ){0,1} )?;
  upto_3    = ( group ( ':' group ){0,2} )?;
  upto_4    = ( group ( ':' group ){0,3} )?;
  upto_5    = ( group ( ':' group ){0,4} )?;
  upto_6    = ( group ( ':' group ){0,5} )?;

  # IPv6-full, and IPv6-comp: "::" stands for two groups or more, so no more than
  # six are written. RFC 4291 would have it stand for one, too; erratum 2467, which
  # asked for that here, was rejected (RFC 5952 section 4.2.2).
  ipv6_full = group ( ':' group ){7};
  ipv6_comp = '::' upto_6
            | group    '::' upto_5
            | groups_2 '::' upto_4
            | groups_3 '::' upto_3
            | groups_4 '::' upto_2
            | groups_5 '::' upto_1
            | groups_6 '::';

  # IPv6v4-full and IPv6v4-comp: the last two groups as IPv4, and no more than
  # four others beside "::".
  ipv6v4_full = groups_6 ':' ipv4_address;
  ipv6v4_comp = ( '::' ( group ':' ){0,4}
                | group    '::' ( group ':' ){0,3}
                | groups_2 '::' ( group ':' ){0,2}
                | groups_3 '::' ( group ':' ){0,1}
                | groups_4 '::' ) ipv4_address;

  ipv6_address = ipv6_full | ipv6_comp | ipv6v4_full | ipv6v4_comp;

  # General-address-literal = Standardized-tag ":" 1*dcontent
  ldh_str  = ( let_dig | '-' )* let_dig;
  tag      = ldh_str - /ipv6/i;
  dcontent = 33..90 | 94..126;
  general  = ( ( tag ':' dcontent+ ) - ipv6_address ) @remark;

  address_literal = '[' ( ipv4_address | /ipv6:/i ipv6_address | general ) ']';
}%%
