/* SPDX-License-Identifier: MIT */
#include "text_store.h"

#include <string.h>

typedef struct entry {
    digest id;
    size_t begin;
    size_t length;
} entry;

void text_store_init(text_store *s, const unsigned char *key, unsigned char kind)
{
    s->key = key;
    s->kind = kind;
    s->entries.size = sizeof(entry);
}

static digest digest_of(const text_store *s, rc_span text)
{
    digester d;

    digest_begin(&d, s->key, s->kind);
    digest_add(&d, text);
    return digest_end(&d);
}

int text_store_add(text_store *s, const rc_allocator *memory, rc_span text, uint32_t *number)
{
    entry e;
    int status;

    memset(&e, 0, sizeof e);
    e.id = digest_of(s, text);
    *number = digest_table_find(&s->entries, e.id);
    if (*number != 0)
        return RC_OK;
    e.begin = s->text.length;
    e.length = text.length;
    status = buffer_add(&s->text, memory, text.bytes, text.length);
    return status == RC_OK ? digest_table_enter(&s->entries, memory, &e, number) : status;
}

rc_span text_store_get(const text_store *s, uint32_t number)
{
    const entry *e = (const entry *)(const void *)digest_table_thing(&s->entries, number);
    rc_span span = {NULL, e->length};

    if (e->length > 0)
        span.bytes = s->text.bytes + e->begin;
    return span;
}

void text_store_free(text_store *s, const rc_allocator *memory)
{
    digest_table_free(&s->entries, memory);
    buffer_free(&s->text, memory);
}
