/* SPDX-License-Identifier: MIT */
/* The nouns of lists and requests. */
#ifndef RC_MODEL_H
#define RC_MODEL_H

#include "base/base.h"

/* ---- columns.c ---- */

/* The columns of a list: their names, and which of them holds the address. */

struct rc_columns {
    size_t count;
    size_t email; /* NOWHERE while unknown or none */
    size_t contact_name; /* the column that becomes the contact's Name; NOWHERE: none does */
    buffer text;  /* the names, one behind the other */
    size_t begin[RC_COLUMNS_MAX + 1];
    unsigned char types[RC_COLUMNS_MAX + 1]; /* rc_type */
};

/* Adds a name. RC_OK or RC_ERROR_MEMORY. There is room: count <
 * RC_COLUMNS_MAX. */
int columns_add(rc_columns *columns, const rc_allocator *memory, rc_span name);

/* Names them column1, column2, ... RC_OK or RC_ERROR_MEMORY. */
int columns_add_numbered(rc_columns *columns, const rc_allocator *memory, size_t count);

/* What is wrong with the name of a column, given those before it; RC_CODE_NONE
 * when nothing is. The address column is excused from blanks around it, and that of the
 * contact's Name from what a property's name must be. */
rc_code columns_name_fault(const rc_columns *columns, size_t column);

/* Would the name be good without the blanks around it? */
int columns_can_be_trimmed(rc_span name);

/* Is it what people call a column of addresses, such as "E-Mail Address"? Only
 * its letters count, without case. */
int columns_is_like_email(rc_span name);

/* The column of that name: case and outer blanks do not count. NOWHERE: none. */
size_t columns_find(const rc_columns *columns, rc_span name);

void columns_free(rc_columns *columns, const rc_allocator *memory);

#endif
