/* SPDX-License-Identifier: MIT */
/* A table of things that begin with a digest, and are found by it. */
#ifndef RC_DIGEST_TABLE_H
#define RC_DIGEST_TABLE_H

#include "base/base.h"

/* All zero but size: empty. */
typedef struct digest_table {
    uint32_t *slots; /* numbers of things, from 1; 0: free */
    uint32_t capacity;
    uint32_t used;
    buffer things;
    size_t size; /* of one thing */
} digest_table;

/* Finds the number of a digest, or enters the thing that begins with it. RC_OK or
 * RC_ERROR_MEMORY. */
int digest_table_enter(digest_table *t, const rc_allocator *memory, const void *new_thing, uint32_t *number);

/* The number of a digest, or 0. */
uint32_t digest_table_find(const digest_table *t, digest wanted);

/* What begins with the digest of that number. */
const digest *digest_table_thing(const digest_table *t, uint32_t number);

void digest_table_free(digest_table *t, const rc_allocator *memory);

#endif
