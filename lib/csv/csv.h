/* SPDX-License-Identifier: MIT */
/* CSV, for other rooms: readers and writers are public. */
#ifndef RC_CSV_H
#define RC_CSV_H

#include "lenient.h"

/* A comma after a closing quote separates, too, whatever the delimiter is: of error files. Before the
 * first byte. */
void row_reader_take_errors(rc_row_reader *r);

/* From the callback of a row: its lines are to be read by themselves, too. */
void row_reader_take_lines(rc_row_reader *r);

#endif
