/* SPDX-License-Identifier: MIT */
/* Errors of the API that were matched, and contacts with what is wrong with them. */
#include "json/json.h"
#include "report.h"

/* ---- Matched errors ---- */

static void put_origin(writer *w, const rc_matched_error *e, const rc_matched_place *place)
{
    put_text(w, place->error_file);
    if (e->line > 0)
        put_number_with(w, ":", e->line);
    if (e->way != RC_WAY_NONE) {
        put_text(w, ", matched by ");
        put_text(w, rc_way_text(e->way));
    }
    if (e->records > 1) {
        put_number_with(w, " with ", e->records);
        put_text(w, " records");
    }
}

int rc_matched_write_text(const rc_matched_error *e, const rc_matched_place *place, rc_sink sink, void *context)
{
    writer w;

    writer_init(&w, sink, context, place->mask);
    put_text(&w, place->file);
    put_number_with(&w, ":", place->line);
    put_number_with(&w, ":", place->column);
    put_text(&w, ": ");
    put_severity(&w, RC_ERROR, place->colour);
    put_shown(&w, e->message, place->mask && e->code == RC_CODE_API_ERROR);
    if (e->field.length > 0) {
        put_text(&w, " (");
        put_shown(&w, e->field, 0);
        put_text(&w, ")");
    }
    put_text(&w, "; ");
    put_origin(&w, e, place);
    put_text(&w, " [");
    put_text(&w, rc_code_lookup(e->code)->slug);
    put_text(&w, "]\n");
    return writer_end(&w);
}

static void matched_members(object *o, const rc_matched_error *e, const rc_matched_place *place)
{
    member_shown(o, "file", text_span(place->file), 0);
    member_number(o, "record", place->record);
    member_number(o, "line", place->line);
    member_number(o, "column", place->column);
    member_number(o, "offset", place->offset);
    member_number(o, "length", place->length);
    member_shown(o, "field", e->field, 0);
    member_text(o, "code", rc_code_lookup(e->code)->slug);
    member_shown(o, "message", e->message, place->mask && e->code == RC_CODE_API_ERROR);
    member_text(o, "matched", rc_way_text(e->way));
    member_number(o, "records", e->records);
    member_shown(o, "error_file", text_span(place->error_file), 0);
    member_number(o, "error_line", e->line);
}

int rc_matched_write_json(const rc_matched_error *e, const rc_matched_place *place, rc_sink sink, void *context,
                          const rc_allocator *allocator)
{
    object o;

    object_open(&o, sink, context, allocator);
    matched_members(&o, e, place);
    return object_close(&o);
}

static void put_json_error(object *o, const rc_matched_error *e)
{
    if (e->field.length == 0) {
        string_shown(o, e->message, 0);
        return;
    }
    bracket_open(o, '{');
    name_shown(o, e->field);
    string_shown(o, e->message, 0);
    bracket_close(o, '}');
}

/* ---- Contacts with their errors ---- */

/* The API's own where it has one. */
static rc_span message_of(const rc_finding *f)
{
    const rc_code_info *info = rc_code_lookup(f->code);

    return text_span(info->api_message[0] != '\0' ? info->api_message : info->message);
}

static void put_finding_error(object *o, const rc_finding *f)
{
    rc_matched_error e;

    if (f->severity != RC_ERROR)
        return;
    memset(&e, 0, sizeof e);
    e.message = message_of(f);
    e.field = f->field;
    put_json_error(o, &e);
}

/* Is what was read of it a JSON object that others can read? */
static int is_readable(const rc_contact *c)
{
    const unsigned char *end = c->raw.bytes + c->raw.length;

    if (c->fault == RC_CODE_BAD_JSON || c->fault == RC_CODE_SECOND_VALUE || c->fault == RC_CODE_RECORD_TOO_LONG
        || c->fault == RC_CODE_CONTACT_NO_OBJECT || c->fault == RC_CODE_ENTRY_NO_OBJECT)
        return 0;
    return json_text_fault(c->raw.bytes, end) == NULL;
}

static void put_contact_text(object *o, const rc_contact *c)
{
    bracket_open(o, '{');
    member_bytes(o, "Contact", c->raw);
    if (c->email.length > 0)
        member_shown(o, "Email", c->email, 0);
}

/* Its own bytes but for the bracket at the end. */
static void put_contact_bytes(object *o, const rc_contact *c)
{
    rc_span bytes = {c->raw.bytes, c->raw.length - 1};

    put(&o->out, bytes);
    o->is_first = c->member_count == 0;
}

static void open_contact(object *o, const rc_contact *c)
{
    if (is_readable(c))
        put_contact_bytes(o, c);
    else
        put_contact_text(o, c);
    member_array(o, "Error");
}

static int close_contact(object *o)
{
    bracket_close(o, ']');
    bracket_close(o, '}');
    return object_end(o);
}

int rc_error_json_contact(const rc_contact *c, rc_sink sink, void *context, const rc_allocator *allocator)
{
    object o;

    object_init(&o, sink, context, allocator);
    open_contact(&o, c);
    for (size_t i = 0; i < c->finding_count; i++)
        put_finding_error(&o, &c->findings[i]);
    return close_contact(&o);
}

int rc_error_json_matched(const rc_contact *c, const rc_matched *matched, rc_sink sink, void *context,
                          const rc_allocator *allocator)
{
    object o;

    object_init(&o, sink, context, allocator);
    open_contact(&o, c);
    for (size_t i = 0; i < matched->count; i++)
        put_json_error(&o, &matched->errors[i]);
    return close_contact(&o);
}

/* ---- Entries of ContactsLists with their errors ---- */

static int write_text(const char *text, rc_sink sink, void *context)
{
    rc_span span = text_span(text);

    return sink(context, span.bytes, span.length);
}

int rc_error_lists_begin(rc_sink sink, void *context)
{
    return write_text("{\n\t\"ErrorInfo\": \"\",\n\t\"ErrorMessage\": {\n\t\t\"ContactsLists\": [", sink, context);
}

static void put_original(object *o, const char *name, const rc_contact *entry)
{
    const rc_member *m = rc_contact_member(entry, name);

    put_text(&o->out, "\t\t\t\t\"");
    put_text(&o->out, name);
    put_text(&o->out, "\": ");
    put(&o->out, m != NULL ? rc_contact_value(entry, m) : TEXT_SPAN("\"\""));
    put_text(&o->out, ", \n"); /* the blank is the sample's */
}

static void put_original_text(object *o, const rc_contact *entry)
{
    put_text(&o->out, "\t\t\t\t\"Entry\": ");
    o->is_first = 1;
    string_shown(o, entry->raw, 0);
    put_text(&o->out, ", \n");
}

static void put_list_error(object *o, const rc_contact *entry, const rc_finding *f)
{
    if (is_readable(entry)) {
        put_original(o, "ListID", entry);
        put_original(o, "Action", entry);
    } else {
        put_original_text(o, entry);
    }
    put_text(&o->out, "\t\t\t\t\"Error\": ");
    o->is_first = 1;
    string_shown(o, message_of(f), 0);
    put_text(&o->out, "\n\t\t\t}");
}

int rc_error_lists_entry(const rc_contact *entry, int is_first, rc_sink sink, void *context,
                         const rc_allocator *allocator)
{
    object o;

    object_init(&o, sink, context, allocator);
    for (size_t i = 0; i < entry->finding_count; i++) {
        if (entry->findings[i].severity != RC_ERROR)
            continue;
        put_text(&o.out, is_first ? "\n\t\t\t{\n" : ",\n\t\t\t{\n");
        put_list_error(&o, entry, &entry->findings[i]);
        is_first = 0;
    }
    return object_end(&o);
}

int rc_error_lists_end(rc_sink sink, void *context)
{
    return write_text("\n\t\t]\n\t},\n\t\"StatusCode\": 400\n}\n", sink, context);
}
