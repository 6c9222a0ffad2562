# SPDX-License-Identifier: MIT
%%{
  machine error_mark;

  # The errors of a row, in an error file, from the first mark on.
  #
  # Spec:    API guide, "Error handling": `###Too few columns at line`. A field at
  #          fault is named behind a second mark: `###Duplicated email###email` (the
  #          API's maintainers, in the issues of their PHP client). Beyond that:
  #          - rollcall writes further errors of a row behind a blank, in the same
  #            form: ` ###message###field`;
  #          - what the API does with them is not documented: `###a###f###b###g` and
  #            `###a###f, ###b###g` are read as well.
  #          A message and the name of a field hold no three hashes in a row; of
  #          four, the first three are the mark.
  # Needs:   nothing.
  # Actions: error_mark  the mark before a message ends here;
  #          field_mark  the mark before the name of a field ends here.

  mark = '###';

  # A mark is that of a field only right behind the message; behind a blank, or behind
  # a field, it opens the next error.
  text    = any* - ( any* mark any* );
  message = text - ( any* ( '#' | ' ' ) );
  spaced  = text & ( any* ' ' );
  field   = text - ( any* '#' );

  errors = mark @error_mark
           ( ( message mark @field_mark field | spaced ) mark @error_mark )*
           ( message mark @field_mark text | text );
}%%
