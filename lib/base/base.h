/* SPDX-License-Identifier: MIT */
/* What every room may use: text, memory, digests. */
#ifndef RC_BASE_H
#define RC_BASE_H

#include <string.h>

#include "bytes.h"
#include "rollcall.h"

/* ---- text.c ---- */

/* Small questions about text. ASCII case only; no locale. */

static inline unsigned char text_lower(unsigned char byte)
{
    return byte >= 'A' && byte <= 'Z' ? (unsigned char)(byte + ('a' - 'A')) : byte;
}

static inline int text_is_blank(unsigned char byte)
{
    return byte == ' ' || byte == '\t';
}

/* memchr for bytes: NULL when there is none. */
static inline const unsigned char *text_find(const unsigned char *bytes, size_t length, unsigned char byte)
{
    return length > 0 ? (const unsigned char *)memchr(bytes, byte, length) : NULL;
}

static inline rc_span text_span(const char *string)
{
    rc_span span = {(const unsigned char *)string, strlen(string)};

    return span;
}

/* The same for a literal, whose length is known. */
#define TEXT_SPAN(literal) ((rc_span){(const unsigned char *)(literal), sizeof(literal) - 1})

/* Equal but for ASCII case. */
int text_same(rc_span a, rc_span b);

/* Does it begin like this, but for ASCII case? */
int text_begins(rc_span span, const char *with);

/* Without the blanks at its ends. */
rc_span text_trim(rc_span span);

/* Where the character begins that the byte at offset belongs to, if the bytes
 * before it are an unfinished UTF-8 sequence; else offset itself. */
size_t text_character_start(const unsigned char *bytes, size_t offset);

/* Is all of it well-formed UTF-8? */
int text_is_utf8(rc_span text);

/* Writes more behind a text that stands in a room of the caller's, who knows it to be
 * large enough. */
static inline void text_append(rc_span *text, unsigned char *room, const char *more)
{
    memcpy(room + text->length, more, strlen(more));
    text->length += strlen(more);
}

/* Decimal text of a number; room for 20 digits. Returns how many. */
size_t text_decimal(unsigned char *room, uint64_t number);

/* ---- memory.c ---- */

/* Allocation through the caller's allocator, and a buffer that grows. */

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

/* ---- digest.c ---- */

/* Keyed 128-bit digests of bytes that come in pieces, with ASCII case folded or not. */

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
