/* SPDX-License-Identifier: MIT */
#include "digest_table.h"

#include <string.h>

enum {
    FIRST_SLOTS = 64
};

const digest *digest_table_thing(const digest_table *t, uint32_t number)
{
    return (const digest *)(const void *)(t->things.bytes + (size_t)(number - 1) * t->size);
}

/* The slot of a digest, or the free one where it would stand. */
static uint32_t find_slot(const digest_table *t, digest wanted)
{
    uint32_t i = (uint32_t)(((wanted.low >> 32) * t->capacity) >> 32);

    while (t->slots[i] != 0 && memcmp(digest_table_thing(t, t->slots[i]), &wanted, sizeof wanted) != 0)
        i = i + 1 < t->capacity ? i + 1 : 0;
    return i;
}

static int grow(digest_table *t, const rc_allocator *memory)
{
    digest_table bigger = *t;

    if (t->capacity > UINT32_MAX / 4)
        return RC_ERROR_MEMORY;
    bigger.capacity = t->capacity == 0 ? FIRST_SLOTS : 2 * t->capacity;
    bigger.slots = (uint32_t *)memory_new(memory, bigger.capacity * sizeof *bigger.slots);
    if (bigger.slots == NULL)
        return RC_ERROR_MEMORY;
    for (uint32_t number = 1; number <= t->used; number++)
        bigger.slots[find_slot(&bigger, *digest_table_thing(t, number))] = number;
    memory_free(memory, t->slots);
    *t = bigger;
    return RC_OK;
}

int digest_table_enter(digest_table *t, const rc_allocator *memory, const void *new_thing, uint32_t *number)
{
    digest wanted;
    uint32_t slot;
    int status = t->used + 1 > t->capacity - t->capacity / 3 ? grow(t, memory) : RC_OK;

    if (status != RC_OK)
        return status;
    memcpy(&wanted, new_thing, sizeof wanted);
    slot = find_slot(t, wanted);
    if (t->slots[slot] == 0) {
        status = buffer_add(&t->things, memory, new_thing, t->size);
        if (status != RC_OK)
            return status;
        t->slots[slot] = ++t->used;
    }
    *number = t->slots[slot];
    return RC_OK;
}

uint32_t digest_table_find(const digest_table *t, digest wanted)
{
    return t->capacity > 0 ? t->slots[find_slot(t, wanted)] : 0;
}

void digest_table_free(digest_table *t, const rc_allocator *memory)
{
    memory_free(memory, t->slots);
    buffer_free(&t->things, memory);
}
