/* SPDX-License-Identifier: MIT */
/* The fields of one row that may not be valid CSV, as libcsv reads them in its tolerant setting: quotes
 * anywhere, spaces around fields dropped. */
#ifndef RC_LENIENT_H
#define RC_LENIENT_H

#include "base/base.h"

/* Called for each field, in order: as it stands in the row, and what it means. A status
 * other than RC_OK ends it. */
typedef int (*lenient_field)(void *context, size_t number, rc_span raw, rc_span value);

/* Reads a row; room is space to work in. Returns RC_OK, RC_ERROR_MEMORY or what the
 * callback returned. */
int lenient_row(rc_span row, unsigned char delimiter, buffer *room, const rc_allocator *memory,
                lenient_field field, void *context);

#endif
