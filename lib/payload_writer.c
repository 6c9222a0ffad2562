/* SPDX-License-Identifier: MIT */
/*
 * Rows as the bodies of bulk requests (API guide, "Managing multiple contacts"
 * and "Managing contacts in a list"). What every contact repeats is escaped
 * once; a value that needs no escaping is copied, the others go through yajl.
 */
#include <string.h>

#include "columns.h"
#include "json.h"
#include "text.h"

typedef enum writer_state {
    WRITER_NEW,
    WRITER_OPEN,
    WRITER_ENDED
} writer_state;

struct rc_payload_writer {
    rc_allocator memory;
    rc_payload_options options;
    rc_sink sink;
    void *sink_context;
    writer_state state;
    int result; /* sticky */
    uint64_t contacts;
    json_gen escaper; /* into contact */
    buffer lists;     /* copied list actions */
    buffer contact;   /* the contact at hand */
    buffer names;     /* "name": for each column, one behind the other */
    size_t begin[RC_COLUMNS_MAX + 1];
};

/* ---- Lists and actions ---- */

static const char *const action_names[] = {"", "addforce", "addnoforce", "remove", "unsub"};

rc_action rc_action_find(rc_span name)
{
    for (int i = RC_ACTION_ADDFORCE; i <= RC_ACTION_UNSUB; i++)
        if (name.length == strlen(action_names[i]) && memcmp(name.bytes, action_names[i], name.length) == 0)
            return (rc_action)i;
    return RC_ACTION_NONE;
}

const char *rc_action_text(rc_action action)
{
    return action_names[action <= RC_ACTION_UNSUB ? action : RC_ACTION_NONE];
}

/* ---- Building a contact ---- */

static int add(rc_payload_writer *w, const void *bytes, size_t length)
{
    return buffer_add(&w->contact, &w->memory, bytes, length);
}

static int add_text(rc_payload_writer *w, const char *text)
{
    return add(w, text, strlen(text));
}

static int add_number(rc_payload_writer *w, uint64_t number)
{
    unsigned char room[20];

    return add(w, room, text_decimal(room, number));
}

static int add_escaped(void *context, const unsigned char *bytes, size_t length)
{
    return add((rc_payload_writer *)context, bytes, length);
}

static int needs_escaping(rc_span value)
{
    for (size_t i = 0; i < value.length; i++)
        if (value.bytes[i] < 0x20 || value.bytes[i] == '"' || value.bytes[i] == '\\')
            return 1;
    return 0;
}

static int add_string(rc_payload_writer *w, rc_span value)
{
    int status;

    if (needs_escaping(value)) {
        json_gen_string(&w->escaper, value);
        return w->escaper.status;
    }
    status = add(w, "\"", 1);
    if (status == RC_OK)
        status = add(w, value.bytes, value.length);
    return status == RC_OK ? add(w, "\"", 1) : status;
}

static int add_property(rc_payload_writer *w, size_t column, rc_span value, int first)
{
    int status = add_text(w, first ? ",\"Properties\":{" : ",");

    if (status == RC_OK)
        status = add(w, w->names.bytes + w->begin[column], w->begin[column + 1] - w->begin[column]);
    return status == RC_OK ? add_string(w, value) : status;
}

static int add_contact(rc_payload_writer *w, const rc_row *row)
{
    size_t email = rc_columns_email(row->columns);
    int status = add_text(w, "{\"Email\":");
    int first = 1;

    if (status == RC_OK)
        status = add_string(w, rc_row_value(row, email));
    for (size_t i = 0; i < row->field_count && status == RC_OK; i++) {
        rc_span value = rc_row_value(row, i);

        if (i == email || value.length == 0)
            continue;
        status = add_property(w, i, value, first);
        first = 0;
    }
    if (status != RC_OK)
        return status;
    return add_text(w, first ? "}" : "}}");
}

/* Hands over what has been built. */
static int send(rc_payload_writer *w)
{
    size_t length = w->contact.length;

    w->contact.length = 0;
    return w->sink(w->sink_context, w->contact.bytes, length);
}

/* ---- The envelope ---- */

static int add_lists(rc_payload_writer *w)
{
    int status = add_text(w, "{\"ContactsLists\":[");

    for (size_t i = 0; i < w->options.list_count && status == RC_OK; i++) {
        status = add_text(w, i == 0 ? "{\"ListID\":" : ",{\"ListID\":");
        if (status == RC_OK)
            status = add_number(w, w->options.lists[i].list_id);
        if (status == RC_OK)
            status = add_text(w, ",\"Action\":\"");
        if (status == RC_OK)
            status = add_text(w, rc_action_text(w->options.lists[i].action));
        if (status == RC_OK)
            status = add_text(w, "\"}");
    }
    return status == RC_OK ? add_text(w, "],\"Contacts\":[") : status;
}

static int add_head(rc_payload_writer *w)
{
    int status;

    if (w->options.shape == RC_PAYLOAD_NDJSON)
        return RC_OK;
    if (w->options.shape == RC_PAYLOAD_LIST) {
        status = add_text(w, "{\"Action\":\"");
        if (status == RC_OK)
            status = add_text(w, rc_action_text(w->options.action));
        return status == RC_OK ? add_text(w, "\",\"Contacts\":[") : status;
    }
    return w->options.list_count > 0 ? add_lists(w) : add_text(w, "{\"Contacts\":[");
}

/* Escaped once for all contacts. */
static int prepare_names(rc_payload_writer *w, const rc_columns *columns)
{
    int status = RC_OK;

    for (size_t i = 0; i < rc_columns_count(columns) && status == RC_OK; i++) {
        status = add_string(w, rc_columns_name(columns, i));
        if (status == RC_OK)
            status = add(w, ":", 1);
        if (status == RC_OK)
            status = buffer_add(&w->names, &w->memory, w->contact.bytes, w->contact.length);
        w->contact.length = 0;
        w->begin[i + 1] = w->names.length;
    }
    return status;
}

/* ---- The public calls ---- */

static int lists_are_good(const rc_payload_options *o)
{
    if (o->shape == RC_PAYLOAD_LIST && (o->action == RC_ACTION_NONE || o->action > RC_ACTION_UNSUB))
        return 0;
    if (o->shape != RC_PAYLOAD_CONTACTS)
        return o->list_count == 0;
    for (size_t i = 0; i < o->list_count; i++)
        if (o->lists[i].list_id == 0 || o->lists[i].list_id > INT64_MAX || o->lists[i].action == RC_ACTION_NONE
            || o->lists[i].action > RC_ACTION_UNSUB)
            return 0;
    return 1;
}

static int set_up(rc_payload_writer *w)
{
    int status = buffer_add(&w->lists, &w->memory, w->options.lists, w->options.list_count * sizeof(rc_list_action));

    w->options.lists = (const rc_list_action *)(const void *)w->lists.bytes;
    return status == RC_OK ? json_gen_init(&w->escaper, &w->memory, add_escaped, w) : status;
}

int rc_payload_writer_new(rc_payload_writer **writer, const rc_payload_options *options, rc_sink sink,
                          void *sink_context, const rc_allocator *allocator)
{
    rc_allocator memory;
    rc_payload_writer *w;
    int status;

    *writer = NULL;
    if (!lists_are_good(options))
        return RC_ERROR_OPTION;
    memory_init(&memory, allocator);
    w = (rc_payload_writer *)memory_new(&memory, sizeof *w);
    if (w == NULL)
        return RC_ERROR_MEMORY;
    w->memory = memory;
    w->options = *options;
    w->sink = sink;
    w->sink_context = sink_context;
    status = set_up(w);
    if (status == RC_OK)
        *writer = w;
    else
        rc_payload_writer_free(w);
    return status;
}

void rc_payload_writer_free(rc_payload_writer *w)
{
    rc_allocator memory;

    if (w == NULL)
        return;
    memory = w->memory;
    json_gen_free(&w->escaper);
    buffer_free(&w->lists, &memory);
    buffer_free(&w->contact, &memory);
    buffer_free(&w->names, &memory);
    memory_free(&memory, w);
}

int rc_payload_writer_begin(rc_payload_writer *w, const rc_columns *columns)
{
    if (w->result != RC_OK)
        return w->result;
    if (w->state != WRITER_NEW)
        return RC_ERROR_MISUSE;
    w->state = WRITER_OPEN;
    w->result = prepare_names(w, columns);
    if (w->result == RC_OK)
        w->result = add_head(w);
    if (w->result == RC_OK && w->contact.length > 0)
        w->result = send(w);
    return w->result;
}

int rc_payload_writer_row(rc_payload_writer *w, const rc_row *row)
{
    int ndjson = w->options.shape == RC_PAYLOAD_NDJSON;
    int status = RC_OK;

    if (w->result != RC_OK)
        return w->result;
    if (w->state != WRITER_OPEN)
        return RC_ERROR_MISUSE;
    if (!ndjson)
        status = add_text(w, w->contacts == 0 ? "\n" : ",\n");
    if (status == RC_OK)
        status = add_contact(w, row);
    if (status == RC_OK && ndjson)
        status = add(w, "\n", 1);
    if (status == RC_OK)
        status = send(w);
    w->contacts++;
    w->result = status;
    return status;
}

int rc_payload_writer_end(rc_payload_writer *w)
{
    if (w->result != RC_OK)
        return w->result;
    if (w->state != WRITER_OPEN)
        return RC_ERROR_MISUSE;
    w->state = WRITER_ENDED;
    if (w->options.shape == RC_PAYLOAD_NDJSON)
        return RC_OK;
    w->result = add_text(w, "\n]}\n");
    if (w->result == RC_OK)
        w->result = send(w);
    return w->result;
}
