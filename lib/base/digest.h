/* SPDX-License-Identifier: MIT */
/* Keyed 128-bit digests of bytes that come in pieces, with ASCII case folded or not. */
#ifndef RC_DIGEST_H
#define RC_DIGEST_H

#include "rollcall.h"

typedef struct digest {
    uint64_t high;
    uint64_t low;
} digest;

enum {
    DIGEST_PIECE = 512
};

/* What is being digested. A struct of the caller's. */
typedef struct digester {
    const unsigned char *key; /* RC_ROSTER_KEY_BYTES */
    size_t used;
    unsigned char room[DIGEST_PIECE];
} digester;

/* kind keeps digests of different things apart. */
void digest_begin(digester *d, const unsigned char *key, unsigned char kind);

void digest_add(digester *d, rc_span bytes);
void digest_add_folded(digester *d, rc_span bytes);

digest digest_end(digester *d);

#endif
