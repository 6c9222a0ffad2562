/* SPDX-License-Identifier: MIT */
#include "json.h"

#include <string.h>

/* Doubly linked, before each block of yajl's. */
struct json_block {
    json_block *next;
    json_block *previous;
    max_align_t bytes[];
};

static void link_block(json_memory *m, json_block *block)
{
    block->previous = NULL;
    block->next = m->blocks;
    if (block->next != NULL)
        block->next->previous = block;
    m->blocks = block;
}

static void unlink_block(json_memory *m, const json_block *block)
{
    if (block->next != NULL)
        block->next->previous = block->previous;
    if (block->previous != NULL)
        block->previous->next = block->next;
    else
        m->blocks = block->next;
}

static json_block *block_of(void *bytes)
{
    return (json_block *)(void *)((unsigned char *)bytes - offsetof(json_block, bytes));
}

static void *json_realloc(void *context, void *bytes, size_t size)
{
    json_memory *m = (json_memory *)context;
    json_block *old = bytes != NULL ? block_of(bytes) : NULL;
    json_block *block;

    if (old != NULL)
        unlink_block(m, old);
    block = size < SIZE_MAX / 2 ? (json_block *)m->memory.resize(m->memory.context, old, sizeof *block + size) : NULL;
    if (block == NULL) {
        if (old != NULL)
            link_block(m, old);
        longjmp(m->escape, 1);
    }
    link_block(m, block);
    return block->bytes;
}

static void *json_malloc(void *context, size_t size)
{
    return json_realloc(context, NULL, size);
}

static void json_release(void *context, void *bytes)
{
    json_memory *m = (json_memory *)context;

    if (bytes == NULL)
        return;
    unlink_block(m, block_of(bytes));
    memory_free(&m->memory, block_of(bytes));
}

void json_memory_init(json_memory *m, const rc_allocator *memory)
{
    m->memory = *memory;
    m->blocks = NULL;
    m->functions.malloc = json_malloc;
    m->functions.realloc = json_realloc;
    m->functions.free = json_release;
    m->functions.ctx = m;
}

void json_memory_free(json_memory *m)
{
    while (m->blocks != NULL) {
        json_block *block = m->blocks;

        m->blocks = block->next;
        memory_free(&m->memory, block);
    }
}

rc_span json_words(yajl_handle yajl, unsigned char *room, size_t size)
{
    unsigned char *words = yajl_get_error(yajl, 0, NULL, 0);
    rc_span span = {room, strlen((const char *)words)};

    if (span.length > size)
        span.length = size;
    while (span.length > 0 && (words[span.length - 1] == '\n' || words[span.length - 1] == '.'))
        span.length--;
    memcpy(room, words, span.length);
    yajl_free_error(yajl, words);
    return span;
}

int json_hold(buffer *held, const rc_allocator *memory, uint64_t begun, uint64_t most, rc_span *bytes)
{
    uint64_t waiting = held->length + bytes->length;
    int is_early = waiting < begun && begun + waiting < most;
    int status;

    if (held->length == 0 && !is_early)
        return RC_OK;
    status = buffer_add(held, memory, bytes->bytes, bytes->length);
    if (status != RC_OK)
        return status;
    if (is_early)
        bytes->length = 0;
    else
        *bytes = json_held(held);
    return RC_OK;
}

/* The bytes stay where they are. */
rc_span json_held(buffer *held)
{
    rc_span span = {held->bytes, held->length};

    held->length = 0;
    return span;
}

static void print(void *context, const char *text, size_t length)
{
    json_gen *g = (json_gen *)context;

    if (g->status == RC_OK)
        g->status = g->sink(g->context, (const unsigned char *)text, length);
}

int json_gen_init(json_gen *g, const rc_allocator *memory, rc_sink sink, void *context)
{
    json_memory_init(&g->memory, memory);
    g->sink = sink;
    g->context = context;
    g->status = RC_OK;
    if (setjmp(g->memory.escape) != 0) {
        json_memory_free(&g->memory);
        return RC_ERROR_MEMORY;
    }
    g->gen = yajl_gen_alloc(&g->memory.functions);
    yajl_gen_config(g->gen, yajl_gen_print_callback, print, g);
    return RC_OK;
}

void json_gen_free(json_gen *g)
{
    json_memory_free(&g->memory);
}

int json_needs_escaping(rc_span text)
{
    for (size_t i = 0; i < text.length; i++)
        if (text.bytes[i] < 0x20 || text.bytes[i] == '"' || text.bytes[i] == '\\')
            return 1;
    return 0;
}

void json_gen_string(json_gen *g, rc_span span)
{
    static const unsigned char nothing[1] = {0};

    yajl_gen_reset(g->gen, NULL);
    yajl_gen_string(g->gen, span.length > 0 ? span.bytes : nothing, span.length);
}
