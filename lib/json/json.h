/* SPDX-License-Identifier: MIT */
/*
 * yajl, made fit for a library that survives every allocation failure. yajl does
 * not look at what its allocator returns, so ours never returns NULL: it leaves
 * by longjmp to the call that may allocate, and the blocks, which we keep on a
 * list, are freed without asking yajl.
 */
#ifndef RC_JSON_H
#define RC_JSON_H

#include <setjmp.h>
#include <yajl/yajl_gen.h>
#include <yajl/yajl_parse.h>

#include "base/base.h"
#include "json_text.h"

typedef struct json_block json_block;

/* Must not move while yajl uses it. */
typedef struct json_memory {
    rc_allocator memory;
    json_block *blocks;
    jmp_buf escape; /* set before every call that may allocate */
    yajl_alloc_funcs functions;
} json_memory;

void json_memory_init(json_memory *m, const rc_allocator *memory);

/* Frees every block that yajl holds. */
void json_memory_free(json_memory *m);

/* yajl's words for what is wrong, without the picture it draws; as far as there is
 * room for them. May allocate. */
rc_span json_words(yajl_handle yajl, unsigned char *room, size_t size);

/* yajl reads an unfinished token anew with each piece. So where one is longer than what comes,
 * bytes are held until it has doubled, and all readings of it together are twice as long as
 * it is; but no more than are allowed. begun: bytes that yajl has of the token; most: bytes
 * allowed for it. Afterwards bytes are those that yajl is to have now, before the next call;
 * none when they wait. RC_OK or RC_ERROR_MEMORY. */
int json_hold(buffer *held, const rc_allocator *memory, uint64_t begun, uint64_t most, rc_span *bytes);

/* What waits, at the end. */
rc_span json_held(buffer *held);

/* A generator that prints to a sink; whatever it writes costs no memory. The
 * sink's status is kept here, since yajl's printing cannot fail. */
typedef struct json_gen {
    json_memory memory;
    yajl_gen gen;
    rc_sink sink;
    void *context;
    int status;
} json_gen;

/* RC_OK or RC_ERROR_MEMORY. Must not move afterwards. */
int json_gen_init(json_gen *g, const rc_allocator *memory, rc_sink sink, void *context);

void json_gen_free(json_gen *g);

/* Can the text not stand between quotes as it is? */
int json_needs_escaping(rc_span text);

/* One string by itself, escaped and in quotes. The bytes are UTF-8. */
void json_gen_string(json_gen *g, rc_span span);

#endif
