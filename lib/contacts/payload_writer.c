/* SPDX-License-Identifier: MIT */
/*
 * Rows as the bodies of bulk requests (API guide, "Managing multiple contacts"
 * and "Managing contacts in a list"). What every contact repeats is escaped
 * once; a value that needs no escaping is copied, the others go through yajl.
 */
#include <string.h>

#include "base/base.h"
#include "json/json.h"
#include "model/model.h"

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

/* ---- Building what is written ---- */

/* Room for what is put next: text of that many bytes, of which JSON may make six
 * each (\u00XX), and as many constant ones. RC_OK or RC_ERROR_MEMORY. */
static int make_room(rc_payload_writer *w, size_t text, size_t constant)
{
    if (text > SIZE_MAX / 12)
        return RC_ERROR_MEMORY;
    return buffer_reserve(&w->contact, &w->memory, 6 * text + constant);
}

/* There is room. */
static void put(rc_payload_writer *w, const unsigned char *bytes, size_t length)
{
    if (length > 0)
        memcpy(w->contact.bytes + w->contact.length, bytes, length);
    w->contact.length += length;
}

static void put_text(rc_payload_writer *w, const char *text)
{
    put(w, (const unsigned char *)text, strlen(text));
}

static int put_escaped(void *context, const unsigned char *bytes, size_t length)
{
    put((rc_payload_writer *)context, bytes, length);
    return RC_OK;
}

static void put_string(rc_payload_writer *w, rc_span value)
{
    if (json_needs_escaping(value)) {
        json_gen_string(&w->escaper, value);
        return;
    }
    put_text(w, "\"");
    put(w, value.bytes, value.length);
    put_text(w, "\"");
}

/* ---- A contact ---- */

enum {
    CONTACT_CONSTANT = 80,               /* brackets, "Email", "Name", "Properties", line ends */
    VALUE_CONSTANT = RC_DATETIME_MAX + 3 /* an instant, quotes and a comma */
};

static void put_date(rc_payload_writer *w, const rc_datetime *date)
{
    unsigned char text[RC_DATETIME_MAX];
    size_t length = rc_datetime_text(date, text);

    put_text(w, "\"");
    put(w, text, length);
    put_text(w, "\"");
}

/* Numbers stand as they stood, without the zeros that JSON does not allow. */
static void put_typed(rc_payload_writer *w, const rc_row *row, size_t column, rc_span value)
{
    rc_type type = rc_columns_type(row->columns, column);
    size_t sign = value.bytes[0] == '-';
    rc_value_result typed;

    rc_row_typed(row, column, &typed);
    if (type == RC_TYPE_BOOL) {
        put_text(w, typed.truth ? "true" : "false");
    } else if (type == RC_TYPE_DATETIME) {
        put_date(w, &typed.date);
    } else {
        put(w, value.bytes, sign);
        put(w, value.bytes + sign + typed.zeros, value.length - sign - typed.zeros);
    }
}

/* What is written for an empty cell, or NULL: nothing. Only text can be an empty string. */
static const char *empty_value(const rc_payload_writer *w, rc_type type)
{
    if (w->options.empty == RC_EMPTY_NULL)
        return "null";
    return w->options.empty == RC_EMPTY_STRING && type == RC_TYPE_STR ? "\"\"" : NULL;
}

/* 1 when there are any. */
static int put_properties(rc_payload_writer *w, const rc_row *row)
{
    size_t email = rc_columns_email(row->columns);
    size_t name = rc_columns_contact_name(row->columns);
    int any = 0;

    for (size_t i = 0; i < row->field_count; i++) {
        rc_span value = rc_row_value(row, i);
        rc_type type = rc_columns_type(row->columns, i);
        const char *empty = value.length == 0 ? empty_value(w, type) : NULL;

        if (i == email || i == name || (value.length == 0 && empty == NULL))
            continue;
        put_text(w, any ? "," : ",\"Properties\":{");
        put(w, w->names.bytes + w->begin[i], w->begin[i + 1] - w->begin[i]);
        if (empty != NULL)
            put_text(w, empty);
        else if (type == RC_TYPE_STR)
            put_string(w, value);
        else
            put_typed(w, row, i, value);
        any = 1;
    }
    return any;
}

static void put_name(rc_payload_writer *w, const rc_row *row)
{
    rc_span name = rc_row_value(row, rc_columns_contact_name(row->columns));

    if (name.length == 0)
        return;
    put_text(w, ",\"Name\":");
    put_string(w, name);
}

static int put_contact(rc_payload_writer *w, const rc_row *row)
{
    size_t email = rc_columns_email(row->columns);
    int status = make_room(w, rc_row_text(row).length, w->names.length + CONTACT_CONSTANT + row->field_count * VALUE_CONSTANT);

    if (status != RC_OK)
        return status;
    if (w->options.shape != RC_PAYLOAD_NDJSON)
        put_text(w, w->contacts == 0 ? "\n" : ",\n");
    put_text(w, "{\"Email\":");
    put_string(w, rc_row_value(row, email));
    put_name(w, row);
    put_text(w, put_properties(w, row) ? "}}" : "}");
    if (w->options.shape == RC_PAYLOAD_NDJSON)
        put_text(w, "\n");
    return RC_OK;
}

/* Hands over what has been built. */
static int send(rc_payload_writer *w)
{
    size_t length = w->contact.length;

    w->contact.length = 0;
    return w->sink(w->sink_context, w->contact.bytes, length);
}

/* ---- The envelope ---- */

enum {
    ENVELOPE_CONSTANT = 64,
    LIST_CONSTANT = 64 /* {"ListID":18446744073709551615,"Action":"addnoforce"}, */
};

static void put_lists(rc_payload_writer *w)
{
    for (size_t i = 0; i < w->options.list_count; i++) {
        unsigned char number[20];
        size_t digits = text_decimal(number, w->options.lists[i].list_id);

        put_text(w, i == 0 ? "{\"ContactsLists\":[{\"ListID\":" : ",{\"ListID\":");
        put(w, number, digits);
        put_text(w, ",\"Action\":\"");
        put_text(w, rc_action_text(w->options.lists[i].action));
        put_text(w, "\"}");
    }
    put_text(w, w->options.list_count > 0 ? "],\"Contacts\":[" : "{\"Contacts\":[");
}

static int put_head(rc_payload_writer *w)
{
    int status = make_room(w, 0, ENVELOPE_CONSTANT + w->options.list_count * LIST_CONSTANT);

    if (status != RC_OK || w->options.shape == RC_PAYLOAD_NDJSON)
        return status;
    if (w->options.shape == RC_PAYLOAD_CONTACTS) {
        put_lists(w);
        return RC_OK;
    }
    put_text(w, "{\"Action\":\"");
    put_text(w, rc_action_text(w->options.action));
    put_text(w, "\",\"Contacts\":[");
    return RC_OK;
}

/* Escaped once for all contacts. */
static int prepare_names(rc_payload_writer *w, const rc_columns *columns)
{
    int status = RC_OK;

    for (size_t i = 0; i < rc_columns_count(columns) && status == RC_OK; i++) {
        rc_span name = rc_columns_name(columns, i);

        status = make_room(w, name.length, VALUE_CONSTANT);
        if (status != RC_OK)
            break;
        put_string(w, name);
        put_text(w, ":");
        status = buffer_add(&w->names, &w->memory, w->contact.bytes, w->contact.length);
        w->contact.length = 0;
        w->begin[i + 1] = w->names.length;
    }
    return status;
}

/* ---- The public calls ---- */

static int options_are_good(const rc_payload_options *o)
{
    if (o->shape > RC_PAYLOAD_NDJSON || o->empty > RC_EMPTY_STRING)
        return 0;
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
    return status == RC_OK ? json_gen_init(&w->escaper, &w->memory, put_escaped, w) : status;
}

int rc_payload_writer_new(rc_payload_writer **writer, const rc_payload_options *options, rc_sink sink,
                          void *sink_context, const rc_allocator *allocator)
{
    rc_allocator memory;
    rc_payload_writer *w;
    int status;

    *writer = NULL;
    if (!options_are_good(options))
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
        w->result = put_head(w);
    if (w->result == RC_OK && w->contact.length > 0)
        w->result = send(w);
    return w->result;
}

int rc_payload_writer_row(rc_payload_writer *w, const rc_row *row)
{
    if (w->result != RC_OK)
        return w->result;
    if (w->state != WRITER_OPEN)
        return RC_ERROR_MISUSE;
    w->result = put_contact(w, row);
    if (w->result == RC_OK)
        w->result = send(w);
    w->contacts++;
    return w->result;
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
    w->result = make_room(w, 0, ENVELOPE_CONSTANT);
    if (w->result != RC_OK)
        return w->result;
    put_text(w, "\n]}\n");
    w->result = send(w);
    return w->result;
}
