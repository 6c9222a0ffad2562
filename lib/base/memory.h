/* SPDX-License-Identifier: MIT */
/* Allocation through the caller's allocator, and a buffer that grows. */
#ifndef RC_MEMORY_H
#define RC_MEMORY_H

#include "rollcall.h"

/* A copy of the caller's allocator, or of the C library's. */
void memory_init(rc_allocator *memory, const rc_allocator *given);

/* Zeroed. NULL when out of memory. */
void *memory_new(const rc_allocator *memory, size_t size);

void memory_free(const rc_allocator *memory, void *block);

typedef struct buffer {
    unsigned char *bytes;
    size_t length;
    size_t capacity;
} buffer;

/* Makes room for more bytes behind length. RC_OK or RC_ERROR_MEMORY. */
int buffer_reserve(buffer *b, const rc_allocator *memory, size_t more);

/* RC_OK or RC_ERROR_MEMORY; on an error nothing has changed. */
int buffer_add(buffer *b, const rc_allocator *memory, const void *bytes, size_t length);

void buffer_free(buffer *b, const rc_allocator *memory);

#endif
