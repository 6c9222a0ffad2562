# SPDX-License-Identifier: MIT
%%{
  machine value;

  # The values of properties that are not text: what may stand in a cell, or in a
  # string, of each type.
  #
  # Spec:    the API guide and its help pages ("Contact properties", "Which date
  #          formats are supported"), RFC 8259 section 6 for numbers, RFC 3339
  #          section 5.6 for instants. Where these say nothing:
  #          - an integer has no plus sign and no separators; zeros before it are
  #            legal and remarked upon by the host;
  #          - a boolean is any of the words that the API's own tools take, in any
  #            case;
  #          - parts of a date have two digits, a year four, or two where the format
  #            is named; one separator on both sides; a time behind one space, its
  #            seconds left out where the format is named so;
  #          - an instant has at most nine digits of a second's fraction, and may
  #            lack its offset, as samples of the API do; a space for its T is that
  #            of a date with a time;
  #          - Unix time has as many digits as reach to the year 9999.
  #          What no grammar of this size can say is the host's: ranges, and
  #          whether there is such a day.
  # Needs:   ascii.
  # Actions: exponent  the number has an exponent, so it may be out of range.

  integer = '-'? digit+;

  decimal = '-'? ( '0' | [1-9] digit* ) ( '.' digit+ )?
            ( [eE] @exponent [+\-]? digit+ )?;

  boolean = /true/i | /t/i | /yes/i | /y/i | '1' | /ok/i
          | /false/i | /f/i | /no/i | /n/i | '0';

  two  = digit{2};
  year = digit{4};

  dashed  = year '-' two '-' two | two '-' two '-' ( two | year );
  dotted  = year '.' two '.' two | two '.' two '.' ( two | year );
  slashed = year '/' two '/' two | two '/' two '/' ( two | year );
  clock   = two ':' two ( ':' two )?;

  instant = year '-' two '-' two [Tt] two ':' two ':' two ( '.' digit{1,9} )?
            ( [Zz] | [+\-] two ':' two )?;

  unix_time = '-'? digit{1,15};

  datetime = ( dashed | dotted | slashed ) ( SP clock )? | instant | unix_time;
}%%
