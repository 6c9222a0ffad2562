/* SPDX-License-Identifier: MIT */
/* Piece by piece, each with the digest of those before it: nothing is aligned or
 * allocated as XXH3's own state would have to be. */
#include "base.h"

#include <string.h>
#include <xxhash.h>


void digest_begin(digester *d, const unsigned char *key, unsigned char kind)
{
    d->key = key;
    d->used = sizeof(XXH128_hash_t) + 1;
    memset(d->room, 0, sizeof(XXH128_hash_t));
    d->room[sizeof(XXH128_hash_t)] = kind;
}

static XXH128_hash_t hash(const digester *d)
{
    return XXH3_128bits_withSecret(d->room, d->used, d->key, RC_ROSTER_KEY_BYTES);
}

/* Room for at least one byte more. */
static size_t make_room(digester *d)
{
    if (d->used == sizeof d->room) {
        XXH128_hash_t before = hash(d);

        memcpy(d->room, &before, sizeof before);
        d->used = sizeof before;
    }
    return sizeof d->room - d->used;
}

void digest_add(digester *d, rc_span bytes)
{
    while (bytes.length > 0) {
        size_t room = make_room(d);
        size_t n = bytes.length < room ? bytes.length : room;

        memcpy(d->room + d->used, bytes.bytes, n);
        d->used += n;
        bytes.bytes += n;
        bytes.length -= n;
    }
}

void digest_add_folded(digester *d, rc_span bytes)
{
    for (size_t i = 0; i < bytes.length; i++) {
        make_room(d);
        d->room[d->used++] = text_lower(bytes.bytes[i]);
    }
}

digest digest_end(digester *d)
{
    XXH128_hash_t last = hash(d);
    digest made = {last.high64, last.low64};

    return made;
}
