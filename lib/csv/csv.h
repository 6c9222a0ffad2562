/* SPDX-License-Identifier: MIT */
/* CSV, for other rooms: readers and writers are public. */
#ifndef RC_CSV_H
#define RC_CSV_H

#include "base/base.h"

/* A comma after a closing quote separates, too, whatever the delimiter is: of error files. Before the
 * first byte. */
void row_reader_take_errors(rc_row_reader *r);

/* From the callback of a row: its lines are to be read by themselves, too. */
void row_reader_take_lines(rc_row_reader *r);

/* ---- The fields of one row that may be no good CSV, as libcsv reads them in its tolerant setting:
 * quotes anywhere, blanks around fields dropped ---- */

/* Called for each field, in order: as it stands in the row, and what it means. A status
 * other than RC_OK ends it. */
typedef int (*lenient_field)(void *context, size_t number, rc_span raw, rc_span value);

/* Reads a row; room is space to work in. Returns RC_OK, RC_ERROR_MEMORY or what the
 * callback returned. */
int lenient_row(rc_span row, unsigned char delimiter, buffer *room, const rc_allocator *memory,
                lenient_field field, void *context);

#endif
