# SPDX-License-Identifier: MIT
%%{
  machine error_opening;

  # Where the errors of a row may begin, in an error file: behind a field, so at a
  # comma.
  #
  # Spec:    API guide, "Error handling": `"bar@example.com", ###Too few columns at
  #          line`. What the API does with a message that holds a comma is not
  #          documented: a cell in double quotes is read as well, its quote on
  #          either side of the blank.
  #          A value in quotes may hold the same characters: an opening stands
  #          outside quotes, where the quotes before it pair off. Where the quoting
  #          of the row is broken that says nothing.
  # Needs:   nothing.
  # Actions: comma       a comma was read: if an opening ends soon, it begins here;
  #          opening     an opening ends here.

  open = ',' @comma ( ' ###' | '"###' | '" ###' | ' "###' );

  outside          = ( any - '"' | '"' ( any - '"' )* '"' )*;
  opening_outside  = outside open @opening any* | any*;
  opening_anywhere = any* open @opening any* | any*;
}%%
