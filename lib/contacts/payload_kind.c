/* SPDX-License-Identifier: MIT */
/*
 * Of which kind JSON is, from its beginning: an array is one of contacts; in an object
 * the first name that means something to the API says whether it is an envelope, the
 * contact of a first line, or a small request. Only ContactsLists leaves that open, until
 * Contacts comes or the object ends.
 */
#include "base/base.h"
#include "payload_reader.h"

static int is_one_of(rc_span name, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (text_same(name, text_span(names[i])))
            return 1;
    return 0;
}

static int on_key(void *context, const unsigned char *bytes, size_t length)
{
    static const char *const of_contacts[] = {"Email", "Name", "Properties", "IsExcludedFromCampaigns"};
    static const char *const of_envelopes[] = {"Contacts", "ContactsLists", "ContactLists", "ContactsList", "Action"};
    static const char *const of_imports[] = {"ContactsListID", "DataID", "ErrTreshold", "ImportOptions"};
    kind_probe *probe = (kind_probe *)context;
    rc_span name = {bytes, length};

    if (probe->depth != 1)
        return 1;
    if (probe->knows_small && text_same(name, TEXT_SPAN("ContactsLists")))
        return probe->has_lists = 1;
    if (is_one_of(name, of_envelopes, sizeof of_envelopes / sizeof of_envelopes[0]))
        probe->kind = RC_KIND_CONTACTS;
    else if (!probe->has_lists && is_one_of(name, of_contacts, sizeof of_contacts / sizeof of_contacts[0]))
        probe->kind = RC_KIND_NDJSON;
    else if (probe->knows_small && !probe->has_lists && is_one_of(name, of_imports, sizeof of_imports / sizeof of_imports[0]))
        probe->kind = RC_KIND_IMPORT;
    return probe->kind == RC_KIND_UNKNOWN;
}

/* A first value that is no object is refused as a payload; an object of lists without
 * contacts is a request of its own. */
static int on_value(void *context)
{
    kind_probe *probe = (kind_probe *)context;

    if (probe->depth == 0)
        probe->kind = probe->has_lists ? RC_KIND_SUBSCRIPTIONS : RC_KIND_CONTACTS;
    return probe->depth > 0;
}

static int on_boolean(void *context, int value)
{
    (void)value;
    return on_value(context);
}

static int on_text(void *context, const char *text, size_t length)
{
    (void)text;
    (void)length;
    return on_value(context);
}

static int on_string(void *context, const unsigned char *text, size_t length)
{
    (void)text;
    (void)length;
    return on_value(context);
}

/* What is nested too deeply is refused as a payload, too. */
static int on_open(void *context)
{
    kind_probe *probe = (kind_probe *)context;

    if (++probe->depth > JSON_DEPTH_MAX)
        probe->kind = RC_KIND_CONTACTS;
    return probe->kind == RC_KIND_UNKNOWN;
}

static int on_array(void *context)
{
    kind_probe *probe = (kind_probe *)context;

    if (probe->depth == 0)
        probe->kind = RC_KIND_ARRAY;
    return on_open(context);
}

static int on_close(void *context)
{
    kind_probe *probe = (kind_probe *)context;

    probe->depth--;
    return on_value(context);
}

static const yajl_callbacks callbacks = {
    on_value, on_boolean, NULL, NULL, on_text, on_string, on_open, on_key, on_close, on_array, on_close,
};

int kind_look(kind_probe *probe, const rc_allocator *memory, const unsigned char *bytes, size_t length)
{
    yajl_status outcome;

    if (probe->yajl == NULL)
        json_memory_init(&probe->json, memory);
    if (setjmp(probe->json.escape) != 0)
        return RC_ERROR_MEMORY;
    if (probe->yajl == NULL) {
        probe->yajl = yajl_alloc(&callbacks, &probe->json.functions, probe);
        yajl_config(probe->yajl, yajl_dont_validate_strings, 1);
    }
    outcome = yajl_parse(probe->yajl, bytes, length);
    if (outcome == yajl_status_error)
        probe->kind = RC_KIND_CONTACTS;
    return RC_OK;
}

void kind_free(kind_probe *probe)
{
    json_memory_free(&probe->json);
    probe->yajl = NULL;
}
