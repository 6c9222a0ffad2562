/* SPDX-License-Identifier: MIT */
/*
 * Which addresses have been met, and where. An entry is a keyed 128-bit digest
 * and a line: 24 bytes. The table is cut into shards that grow one at a time, by
 * a quarter, so that it is never much larger than what it holds, not even while
 * it grows.
 */
#include <string.h>
#include <xxhash.h>

#include "base/base.h"

enum {
    SHARD_BITS = 6,
    SHARDS = 1 << SHARD_BITS,
    FIRST_ENTRIES = 8
};

typedef struct entry {
    uint64_t high;
    uint64_t low;
    uint64_t line; /* 0: free */
} entry;

typedef struct shard {
    entry *entries;
    uint32_t capacity;
    uint32_t used;
} shard;

struct rc_roster {
    rc_allocator memory;
    uint64_t count;
    size_t bytes;
    unsigned char key[RC_ROSTER_KEY_BYTES];
    shard shards[SHARDS];
};

int rc_roster_new(rc_roster **roster, const unsigned char *key, const rc_allocator *allocator)
{
    rc_allocator memory;
    rc_roster *made;

    memory_init(&memory, allocator);
    made = (rc_roster *)memory_new(&memory, sizeof *made);
    *roster = made;
    if (made == NULL)
        return RC_ERROR_MEMORY;
    made->memory = memory;
    memcpy(made->key, key, sizeof made->key);
    return RC_OK;
}

void rc_roster_free(rc_roster *roster)
{
    rc_allocator memory;

    if (roster == NULL)
        return;
    memory = roster->memory;
    for (size_t i = 0; i < SHARDS; i++)
        memory_free(&memory, roster->shards[i].entries);
    memory_free(&memory, roster);
}

uint64_t rc_roster_count(const rc_roster *roster)
{
    return roster->count;
}

size_t rc_roster_bytes(const rc_roster *roster)
{
    return roster->bytes;
}

/* Long addresses are folded piece by piece, so any length is taken. */
static XXH128_hash_t digest_of(const rc_roster *roster, rc_span address)
{
    unsigned char folded[512];
    XXH128_hash_t hash = {0, 0};
    size_t done = 0;

    do {
        size_t room = sizeof folded - sizeof hash;
        size_t n = address.length - done < room ? address.length - done : room;

        memcpy(folded, &hash, sizeof hash);
        for (size_t i = 0; i < n; i++)
            folded[sizeof hash + i] = text_lower(address.bytes[done + i]);
        hash = XXH3_128bits_withSecret(folded, sizeof hash + n, roster->key, sizeof roster->key);
        done += n;
    } while (done < address.length);
    return hash;
}

/* Where a digest belongs: the low word spread over the capacity. */
static uint32_t home(const shard *s, uint64_t low)
{
    return (uint32_t)(((low >> 32) * s->capacity) >> 32);
}

/* The entry of this digest, or the free one where it would stand. */
static entry *find(const shard *s, uint64_t high, uint64_t low)
{
    uint32_t i = home(s, low);

    while (s->entries[i].line != 0 && (s->entries[i].low != low || s->entries[i].high != high))
        i = i + 1 < s->capacity ? i + 1 : 0;
    return &s->entries[i];
}

/* Four fifths full is enough; with a quarter more, a table is always more than
 * 16/25 full: 24 bytes become 37.5 at most, but for the first few entries. */
static int is_full(const shard *s)
{
    return s->capacity == 0 || s->used + 1 > s->capacity - s->capacity / 5;
}

static int grow(rc_roster *roster, shard *s)
{
    shard bigger = {NULL, 0, s->used};

    if (s->capacity > UINT32_MAX / 2)
        return RC_ERROR_MEMORY;
    bigger.capacity = s->capacity == 0 ? FIRST_ENTRIES : s->capacity + s->capacity / 4;
    bigger.entries = (entry *)memory_new(&roster->memory, bigger.capacity * sizeof(entry));
    if (bigger.entries == NULL)
        return RC_ERROR_MEMORY;
    for (uint32_t i = 0; i < s->capacity; i++)
        if (s->entries[i].line != 0)
            *find(&bigger, s->entries[i].high, s->entries[i].low) = s->entries[i];
    memory_free(&roster->memory, s->entries);
    roster->bytes += (bigger.capacity - s->capacity) * sizeof(entry);
    *s = bigger;
    return RC_OK;
}

int rc_roster_meet(rc_roster *roster, rc_span address, uint64_t line, uint64_t *first_line)
{
    XXH128_hash_t hash = digest_of(roster, address);
    shard *s = &roster->shards[hash.high64 >> (64 - SHARD_BITS)];
    entry *met;

    *first_line = 0;
    if (line == 0 || line > INT64_MAX)
        return RC_ERROR_OPTION;
    if (is_full(s)) {
        int status = grow(roster, s);

        if (status != RC_OK)
            return status;
    }
    met = find(s, hash.high64, hash.low64);
    if (met->line != 0) {
        *first_line = met->line;
        return RC_OK;
    }
    met->high = hash.high64;
    met->low = hash.low64;
    met->line = line;
    s->used++;
    roster->count++;
    return RC_OK;
}
