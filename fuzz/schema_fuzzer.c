/* SPDX-License-Identifier: MIT */
/*
 * Schemas: any bytes, whole, in pieces and byte by byte. The log must be the same, and what
 * was read must be found again by its name.
 */
#include <stdio.h>
#include <stdlib.h>

#include "property.h"

static void need(int kept, const char *promise)
{
    if (kept)
        return;
    fprintf(stderr, "broken: %s\n", promise);
    abort();
}

static int note_finding(void *context, const rc_finding *f)
{
    byte_log *log = (byte_log *)context;

    need(f->line > 0 && f->column > 0, "a finding has a place");
    log_number(log, (uint64_t)f->code);
    log_number(log, f->line);
    log_number(log, f->column);
    log_number(log, f->offset);
    log_span(log, f->found);
    return 0;
}

static void note_properties(byte_log *log, const rc_schema *schema)
{
    size_t count = rc_schema_count(schema);

    log_number(log, count);
    for (size_t i = 0; i < count && i < 100; i++) {
        const rc_property *p = rc_schema_property(schema, i);
        const rc_property *found = rc_schema_find(schema, p->name);

        log_span(log, p->name);
        log_number(log, (uint64_t)p->type);
        need(found != NULL && (p->historic || !found->historic), "a property is found by its name");
    }
}

static void read_schema(byte_log *log, const uint8_t *data, size_t size, size_t step)
{
    rc_schema_handler handler = {note_finding, log};
    rc_schema *schema;
    int status = rc_schema_new(&schema, &handler, NULL);

    for (size_t done = 0; done < size && status == RC_OK; done += step)
        status = rc_schema_feed(schema, data + done, size - done < step ? size - done : step);
    if (status == RC_OK)
        status = rc_schema_end(schema);
    need(status == RC_OK || status == RC_ERROR_FILE, "a schema is read or refused");
    need(status == RC_OK || log->length > 0, "a schema is refused with a word");
    need(status == RC_OK || rc_schema_count(schema) == 0, "a schema that is refused has no properties");
    note_properties(log, schema);
    rc_schema_free(schema);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const size_t steps[] = {1, 3, 16};
    byte_log whole = {NULL, 0, 0};

    read_schema(&whole, data, size, size + 1);
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        byte_log pieces = {NULL, 0, 0};

        read_schema(&pieces, data, size, steps[i]);
        need(log_same(&whole, &pieces), "how a schema is cut changes nothing");
        log_free(&pieces);
    }
    log_free(&whole);
    return 0;
}
