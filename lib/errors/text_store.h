/* SPDX-License-Identifier: MIT */
/* Texts, each kept once: messages are few and come again and again. */
#ifndef RC_TEXT_STORE_H
#define RC_TEXT_STORE_H

#include "digest_table.h"

typedef struct text_store {
    const unsigned char *key; /* of the digests; as long-lived as the store */
    unsigned char kind;
    digest_table entries;
    buffer text;
} text_store;

/* Of a store that is all zero. */
void text_store_init(text_store *s, const unsigned char *key, unsigned char kind);

/* The number of a text, from 1. RC_OK or RC_ERROR_MEMORY. */
int text_store_add(text_store *s, const rc_allocator *memory, rc_span text, uint32_t *number);

rc_span text_store_get(const text_store *s, uint32_t number);

void text_store_free(text_store *s, const rc_allocator *memory);

#endif
