/* SPDX-License-Identifier: MIT */
#include "base.h"

#include <stdlib.h>
#include <string.h>

static void *libc_resize(void *context, void *block, size_t size)
{
    (void)context;
    return realloc(block, size);
}

static void libc_release(void *context, void *block)
{
    (void)context;
    free(block);
}

void memory_init(rc_allocator *memory, const rc_allocator *given)
{
    static const rc_allocator libc = {libc_resize, libc_release, NULL};

    *memory = given != NULL ? *given : libc;
}

void *memory_new(const rc_allocator *memory, size_t size)
{
    void *block = memory->resize(memory->context, NULL, size);

    return block != NULL ? memset(block, 0, size) : NULL;
}

void memory_free(const rc_allocator *memory, void *block)
{
    memory->release(memory->context, block);
}

int buffer_reserve(buffer *b, const rc_allocator *memory, size_t more)
{
    size_t capacity = b->capacity < 256 ? 256 : b->capacity;
    void *bytes;

    if (more <= b->capacity - b->length)
        return RC_OK;
    if (more > SIZE_MAX / 4 - b->length)
        return RC_ERROR_MEMORY;
    while (capacity < b->length + more)
        capacity *= 2;
    bytes = memory->resize(memory->context, b->bytes, capacity);
    if (bytes == NULL)
        return RC_ERROR_MEMORY;
    b->bytes = (unsigned char *)bytes;
    b->capacity = capacity;
    return RC_OK;
}

int buffer_add(buffer *b, const rc_allocator *memory, const void *bytes, size_t length)
{
    int status = buffer_reserve(b, memory, length);

    if (status != RC_OK || length == 0)
        return status;
    memcpy(b->bytes + b->length, bytes, length);
    b->length += length;
    return RC_OK;
}

void buffer_free(buffer *b, const rc_allocator *memory)
{
    memory_free(memory, b->bytes);
    b->bytes = NULL;
    b->length = 0;
    b->capacity = 0;
}
