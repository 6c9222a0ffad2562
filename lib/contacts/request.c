/* SPDX-License-Identifier: MIT */
/* The small request bodies (API guide, "Subscriptions for a contact" and "Adding the
 * contacts and subscriptions to the contact list"). */
#include "request.h"

#include "base/base.h"
#include "json/json.h"

static const char *const method_names[] = {"", "addforce", "addnoforce", "remove", "unsub", "excludemarketing",
                                           "includemarketing"};

rc_import_method import_method_find(rc_span name)
{
    for (int i = RC_IMPORT_ADDFORCE; i <= RC_IMPORT_INCLUDEMARKETING; i++)
        if (text_same(name, text_span(method_names[i])))
            return (rc_import_method)i;
    return RC_IMPORT_NONE;
}

rc_import_method rc_import_method_find(rc_span name)
{
    rc_import_method method = import_method_find(name);

    if (method == RC_IMPORT_NONE || memcmp(name.bytes, method_names[method], name.length) != 0)
        return RC_IMPORT_NONE;
    return method;
}

int import_method_is_global(rc_import_method method)
{
    return method == RC_IMPORT_EXCLUDEMARKETING || method == RC_IMPORT_INCLUDEMARKETING;
}

/* ---- Writing ---- */

static void put_text(json_gen *g, const char *text)
{
    yajl_gen_string(g->gen, (const unsigned char *)text, strlen(text));
}

static void put_span(json_gen *g, rc_span span)
{
    yajl_gen_string(g->gen, span.length > 0 ? span.bytes : (const unsigned char *)"", span.length);
}

static void put_id(json_gen *g, const char *name, uint64_t id)
{
    unsigned char room[20];
    size_t digits = text_decimal(room, id);

    put_text(g, name);
    yajl_gen_number(g->gen, (const char *)room, digits);
}

static void put_number(json_gen *g, const char *name, int number)
{
    put_text(g, name);
    yajl_gen_integer(g->gen, number);
}

/* Ends the line, too. */
static int close_body(json_gen *g)
{
    static const unsigned char line_end[1] = {'\n'};

    yajl_gen_map_close(g->gen);
    if (g->status == RC_OK)
        g->status = g->sink(g->context, line_end, 1);
    json_gen_free(g);
    return g->status;
}

static int open_body(json_gen *g, rc_sink sink, void *context, const rc_allocator *allocator)
{
    rc_allocator memory;
    int status;

    memory_init(&memory, allocator);
    status = json_gen_init(g, &memory, sink, context);
    if (status == RC_OK)
        yajl_gen_map_open(g->gen);
    return status;
}

static int is_list_id(uint64_t id)
{
    return id > 0 && id <= INT64_MAX;
}

int rc_request_lists(const rc_list_action *lists, size_t count, rc_sink sink, void *context,
                     const rc_allocator *allocator)
{
    json_gen g;
    int status;

    for (size_t i = 0; i < count; i++)
        if (!is_list_id(lists[i].list_id) || lists[i].action == RC_ACTION_NONE || lists[i].action > RC_ACTION_UNSUB)
            return RC_ERROR_OPTION;
    if (count == 0)
        return RC_ERROR_OPTION;
    status = open_body(&g, sink, context, allocator);
    if (status != RC_OK)
        return status;
    put_text(&g, "ContactsLists");
    yajl_gen_array_open(g.gen);
    for (size_t i = 0; i < count; i++) {
        yajl_gen_map_open(g.gen);
        put_id(&g, "ListID", lists[i].list_id);
        put_text(&g, "Action");
        put_text(&g, rc_action_text(lists[i].action));
        yajl_gen_map_close(g.gen);
    }
    yajl_gen_array_close(g.gen);
    return close_body(&g);
}

/* ---- csvimport ---- */

/* How much of the pattern is one of its pieces; 0: it begins with none. */
static size_t date_piece(rc_span pattern)
{
    static const char *const pieces[] = {"yyyy", "yy", "mm", "dd", "hh", "nn", "ss"};

    for (size_t i = 0; i < sizeof pieces / sizeof pieces[0]; i++) {
        size_t length = strlen(pieces[i]);

        if (pattern.length >= length && memcmp(pattern.bytes, pieces[i], length) == 0)
            return length;
    }
    return 0;
}

int is_date_format(rc_span pattern)
{
    size_t pieces = 0;

    while (pattern.length > 0) {
        size_t length = date_piece(pattern);

        pieces += length > 0;
        if (length == 0 && memchr("-./: TZ+0123456789", pattern.bytes[0], 18) == NULL)
            return 0;
        length += length == 0;
        pattern.bytes += length;
        pattern.length -= length;
    }
    return pieces > 0;
}

static int is_import(const rc_import *i)
{
    if (i->method == RC_IMPORT_NONE || i->method > RC_IMPORT_INCLUDEMARKETING || !is_list_id(i->data_id))
        return 0;
    if (import_method_is_global(i->method) ? i->contacts_list_id != 0 : !is_list_id(i->contacts_list_id))
        return 0;
    if (i->has_error_threshold && (i->error_threshold < 0 || i->error_threshold > ERROR_THRESHOLD_MAX))
        return 0;
    if (i->has_timezone_offset
        && (i->timezone_offset < -TIMEZONE_OFFSET_MAX || i->timezone_offset > TIMEZONE_OFFSET_MAX))
        return 0;
    return i->date_format.length == 0 || is_date_format(i->date_format);
}

typedef struct import_options {
    buffer text;
    const rc_allocator *memory;
} import_options;

static int keep(void *context, const unsigned char *bytes, size_t length)
{
    import_options *o = (import_options *)context;

    return buffer_add(&o->text, o->memory, bytes, length);
}

static void put_names(json_gen *g, const rc_columns *columns)
{
    put_text(g, "FieldNames");
    yajl_gen_array_open(g->gen);
    for (size_t i = 0; i < rc_columns_count(columns); i++)
        put_span(g, i == rc_columns_email(columns) ? text_span("email") : rc_columns_name(columns, i));
    yajl_gen_array_close(g->gen);
}

/* An object of its own, which the body holds as a string. */
static int write_options(const rc_import *i, import_options *o)
{
    json_gen g;
    int status = json_gen_init(&g, o->memory, keep, o);

    if (status != RC_OK)
        return status;
    yajl_gen_map_open(g.gen);
    if (i->date_format.length > 0) {
        put_text(&g, "DateTimeFormat");
        put_span(&g, i->date_format);
    }
    if (i->has_timezone_offset)
        put_number(&g, "TimezoneOffset", i->timezone_offset);
    if (i->columns != NULL)
        put_names(&g, i->columns);
    yajl_gen_map_close(g.gen);
    json_gen_free(&g);
    return g.status;
}

static int has_options(const rc_import *i)
{
    return i->date_format.length > 0 || i->has_timezone_offset || i->columns != NULL;
}

static int write_import(const rc_import *i, rc_span options, rc_sink sink, void *context, const rc_allocator *memory)
{
    json_gen g;
    int status = open_body(&g, sink, context, memory);

    if (status != RC_OK)
        return status;
    if (i->contacts_list_id != 0)
        put_id(&g, "ContactsListID", i->contacts_list_id);
    put_id(&g, "DataID", i->data_id);
    put_text(&g, "Method");
    put_text(&g, method_names[i->method]);
    if (i->has_error_threshold)
        put_number(&g, "ErrTreshold", i->error_threshold); /* the API spells it so */
    if (options.length > 0) {
        put_text(&g, "ImportOptions");
        put_span(&g, options);
    }
    return close_body(&g);
}

int rc_request_import(const rc_import *i, rc_sink sink, void *context, const rc_allocator *allocator)
{
    rc_allocator memory;
    import_options o = {{NULL, 0, 0}, &memory};
    rc_span text;
    int status;

    memory_init(&memory, allocator);
    if (!is_import(i))
        return RC_ERROR_OPTION;
    status = has_options(i) ? write_options(i, &o) : RC_OK;
    text.bytes = o.text.bytes;
    text.length = o.text.length;
    if (status == RC_OK)
        status = write_import(i, text, sink, context, &memory);
    buffer_free(&o.text, &memory);
    return status;
}
