/* SPDX-License-Identifier: MIT */
/* The columns of a list that is to be written. */
#ifndef LIST_COLUMNS_H
#define LIST_COLUMNS_H

#include "rollcall.h"

typedef struct list_columns {
    rc_span names[RC_COLUMNS_MAX];
    unsigned char *kept[RC_COLUMNS_MAX]; /* what the names are */
    size_t count;
    size_t email;        /* where the address stands */
    size_t contact_name; /* where the contact's Name stands; RC_COLUMNS_MAX: nowhere */
} list_columns;

/* Adds a name, of which it keeps a copy. There is room. 0, or -1 after saying why not. */
int list_columns_add(list_columns *columns, rc_span name);

/* The column of that name, looked for from a place on, where it is likely; ASCII case does
 * not count. The count when there is none. */
size_t list_columns_find(const list_columns *columns, rc_span name, size_t from);

void list_columns_free(list_columns *columns);

#endif
