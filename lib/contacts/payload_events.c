/* SPDX-License-Identifier: MIT */
/* What yajl says of a piece, and where it belongs. Events return 1 to go on, 0 to stop. */
#include "base/base.h"
#include "payload_reader.h"

/* Each event ends a token: that is done first. */
static inline void token(rc_payload_reader *r)
{
    r->token_end = payload_consumed(r);
}

/* Where text lies in the piece there are no escapes in it, and behind it, a quote behind a
 * string, is its end: yajl need not be asked. */
static inline void token_of(rc_payload_reader *r, rc_span text, size_t quote)
{
    if (contact_in_piece(r, text))
        r->token_end = (size_t)(text.bytes - r->piece) + text.length + quote;
    else
        token(r);
}

/* A fault of the file. */
static int file_fault(rc_payload_reader *r, rc_code code, rc_span found)
{
    int status = payload_tell_at(r, code, r->token_end, found);

    r->result = status != RC_OK ? status : RC_ERROR_FILE;
    return 0;
}

static int go_on(rc_payload_reader *r, int status)
{
    if (status != RC_OK)
        r->result = status;
    return status == RC_OK;
}

/* ---- The envelope ---- */

static void pass(rc_finding *place, unsigned char byte)
{
    place->offset++;
    place->column = byte == '\n' ? 1 : place->column + 1;
    place->line += byte == '\n';
}

static int envelope_key(rc_payload_reader *r, rc_span key)
{
    rc_span records = records_name(r);
    int status = RC_OK;

    r->key_is_contacts = text_same(key, records);
    if (r->key_is_contacts && r->has_contacts)
        return file_fault(r, RC_CODE_DUPLICATE_KEY, records);
    if (r->key_is_contacts)
        return r->held_to == JUDGE_STRUCTURE || go_on(r, envelope_judge_name(r, &key));
    if (r->held_to != JUDGE_STRUCTURE)
        status = envelope_judge_name(r, &key);
    if (r->kind == RC_KIND_CONTACTS && text_same(key, text_span("Action")))
        r->kind = RC_KIND_LIST;
    payload_record_begin(r, r->token_end);
    if (status == RC_OK && r->envelope.length > 0)
        status = buffer_add(&r->envelope, &r->memory, ",", 1);
    if (status == RC_OK) {
        json_gen_string(&r->escaper, key);
        status = r->escaper.status;
    }
    return go_on(r, status == RC_OK ? buffer_add(&r->envelope, &r->memory, ":", 1) : status);
}

/* What was kept begins behind the key: a colon and blanks come first. */
static int envelope_value(rc_payload_reader *r)
{
    size_t skipped = 0;
    rc_span text;
    int status;

    if (r->key_is_contacts)
        return file_fault(r, no_records_code(r), TEXT_SPAN(""));
    status = payload_record_to(r, r->token_end);
    r->recording = 0;
    if (status != RC_OK)
        return go_on(r, status);
    if (r->too_long || r->envelope.length + r->text.length > r->options.contact_max)
        return file_fault(r, RC_CODE_RECORD_TOO_LONG, TEXT_SPAN(""));
    while (skipped < r->text.length && memchr(": \t\r\n", r->text.bytes[skipped], 5) != NULL)
        pass(&r->value, r->text.bytes[skipped++]);
    text.bytes = r->text.bytes + skipped;
    text.length = r->text.length - skipped;
    if (r->held_to != JUDGE_STRUCTURE)
        return go_on(r, envelope_judge_value(r, text));
    return go_on(r, buffer_add(&r->envelope, &r->memory, text.bytes, text.length));
}

/* ---- Contacts ---- */

/* What comes next may be a contact: bytes are kept from here on. Mostly it is one, and
 * says itself where it begins. */
static void element_begin(rc_payload_reader *r, size_t at)
{
    payload_record_begin(r, at);
    r->is_unplaced = 1;
}

void payload_element_place(rc_payload_reader *r)
{
    if (r->is_unplaced)
        contact_place(r, r->from);
    r->is_unplaced = 0;
}

/* What was kept begins behind the element before: a comma and blanks come
 * first. */
static void drop_separator(rc_payload_reader *r, rc_span *raw)
{
    while (raw->length > 0 && memchr(", \t\r\n", *raw->bytes, 5) != NULL) {
        r->contact.column++;
        r->contact.offset++;
        if (*raw->bytes == '\n') {
            r->contact.line++;
            r->contact.column = 1;
        }
        raw->bytes++;
        raw->length--;
    }
}

/* The bytes of the element that ends here: mostly they lie in the piece. */
static int element_bytes(rc_payload_reader *r, rc_span *raw)
{
    size_t end = r->token_end;
    int status;

    r->recording = 0;
    raw->bytes = r->piece + r->from;
    raw->length = end - r->from;
    if (r->text.length == 0 && raw->length <= r->options.contact_max)
        return RC_OK;
    status = payload_record_to(r, end);
    raw->bytes = r->text.bytes;
    raw->length = r->text.length;
    return status;
}

/* Of a line, what has been read is told when the line ends. */
static int element_end(rc_payload_reader *r, int is_object)
{
    rc_span raw;
    int status;

    if (r->kind == RC_KIND_NDJSON) {
        r->from = r->token_end;
        if (!is_object)
            contact_add(r, no_object_code(r), 0, r->contact.raw.length);
        return 1;
    }
    status = element_bytes(r, &raw);
    if (!is_object) {
        payload_element_place(r);
        contact_begin(r);
        drop_separator(r, &raw);
    }
    r->contact.raw = raw;
    if (!is_object)
        contact_add(r, no_object_code(r), 0, raw.length);
    if (status == RC_OK)
        status = contact_judge(r);
    if (status == RC_OK)
        status = contact_deliver(r);
    if (r->kind != RC_KIND_IMPORT)
        element_begin(r, r->token_end);
    return go_on(r, status);
}

static int contact_open(rc_payload_reader *r)
{
    r->scope = SCOPE_CONTACT;
    if (r->kind == RC_KIND_NDJSON)
        return 1;
    payload_record_begin(r, r->token_end - 1);
    contact_place(r, r->token_end - 1);
    r->is_unplaced = 0;
    contact_begin(r);
    return 1;
}

/* ---- Values ---- */

/* A line may hold one value. */
static int line_is_full(rc_payload_reader *r)
{
    size_t at = r->from;

    if (r->kind != RC_KIND_NDJSON || r->values++ == 0)
        return 0;
    while (text_is_blank(r->piece[at]) || r->piece[at] == '\r')
        at++;
    contact_add(r, RC_CODE_SECOND_VALUE, at, 0);
    r->is_cut_off = 1;
    return 1;
}

/* A value that is no object and no array. */
static inline int value(rc_payload_reader *r, rc_json_type type, rc_span text)
{
    switch ((int)r->scope) {
    case SCOPE_PROPERTIES:
        return go_on(r, contact_value(r, &r->properties, type, text));
    case SCOPE_CONTACT:
        return go_on(r, contact_value(r, &r->members, type, text));
    case SCOPE_CONTACTS:
        return element_end(r, 0);
    case SCOPE_ENVELOPE:
        return envelope_value(r);
    case SCOPE_FILE:
        if (r->kind != RC_KIND_NDJSON)
            return file_fault(r, no_records_code(r), TEXT_SPAN(""));
        return !line_is_full(r) && element_end(r, 0);
    default:
        return 1;
    }
}

static int on_null(void *context)
{
    rc_payload_reader *r = (rc_payload_reader *)context;

    token(r);
    return value(r, RC_JSON_NULL, TEXT_SPAN("null"));
}

static int on_boolean(void *context, int is_true)
{
    rc_payload_reader *r = (rc_payload_reader *)context;

    token(r);
    return value(r, RC_JSON_BOOL, is_true ? TEXT_SPAN("true") : TEXT_SPAN("false"));
}

static int on_number(void *context, const char *text, size_t length)
{
    rc_payload_reader *r = (rc_payload_reader *)context;
    rc_span number = {(const unsigned char *)text, length};

    token_of(r, number, 0);
    return value(r, RC_JSON_NUMBER, number);
}

static int on_string(void *context, const unsigned char *bytes, size_t length)
{
    rc_payload_reader *r = (rc_payload_reader *)context;
    rc_span text = {bytes, length};

    token_of(r, text, 1);
    return value(r, RC_JSON_STRING, text);
}

/* ---- Objects and arrays ---- */

static int nest(rc_payload_reader *r, json_scope scope)
{
    r->scope = scope;
    r->nested = 1;
    return 1;
}

static int open_member(rc_payload_reader *r, member_table *table, rc_json_type type)
{
    r->outer = r->scope;
    nest(r, SCOPE_NESTED);
    return go_on(r, contact_value(r, table, type, TEXT_SPAN("")));
}

/* In the file: an envelope, or a contact on its line, or an array of contacts, or the one
 * object of a request to import. */
static int open_first(rc_payload_reader *r, rc_json_type type)
{
    if (r->kind == RC_KIND_NDJSON) {
        if (line_is_full(r))
            return 0;
        return type == RC_JSON_OBJECT ? contact_open(r) : nest(r, SCOPE_ELEMENT);
    }
    if ((type == RC_JSON_ARRAY) != (r->kind == RC_KIND_ARRAY))
        return file_fault(r, no_records_code(r), TEXT_SPAN(""));
    if (r->kind == RC_KIND_IMPORT)
        return contact_open(r);
    r->scope = type == RC_JSON_ARRAY ? SCOPE_CONTACTS : SCOPE_ENVELOPE;
    if (type == RC_JSON_ARRAY)
        element_begin(r, r->token_end);
    return 1;
}

/* In the envelope: Contacts, which is an array, or anything. */
static int open_beside(rc_payload_reader *r, rc_json_type type)
{
    if (!r->key_is_contacts)
        return nest(r, SCOPE_VALUE);
    if (type != RC_JSON_ARRAY)
        return file_fault(r, no_records_code(r), TEXT_SPAN(""));
    if (r->is_condemned)
        return go_on(r, RC_ERROR_FILE);
    r->has_contacts = 1;
    r->scope = SCOPE_CONTACTS;
    element_begin(r, r->token_end);
    return 1;
}

static int open_value(rc_payload_reader *r, rc_json_type type)
{
    token(r);
    if (++r->depth > JSON_DEPTH_MAX)
        return r->kind == RC_KIND_NDJSON ? 0 : file_fault(r, RC_CODE_BAD_JSON, TEXT_SPAN("nested too deeply"));
    switch ((int)r->scope) {
    case SCOPE_FILE:
        return open_first(r, type);
    case SCOPE_ENVELOPE:
        return open_beside(r, type);
    case SCOPE_CONTACTS:
        return type == RC_JSON_OBJECT ? contact_open(r) : nest(r, SCOPE_ELEMENT);
    case SCOPE_CONTACT:
        if (!open_member(r, &r->members, type))
            return 0;
        if (type == RC_JSON_OBJECT && r->properties.count == 0 && contact_at(r, TEXT_SPAN("Properties"))) {
            r->scope = SCOPE_PROPERTIES;
            r->properties_begin = (size_t)contact_position(r);
        }
        return 1;
    case SCOPE_PROPERTIES:
        return open_member(r, &r->properties, type);
    default:
        r->nested++;
        return 1;
    }
}

/* Something nested is over. */
static int close_nested(rc_payload_reader *r)
{
    if (--r->nested > 0)
        return 1;
    if (r->scope == SCOPE_VALUE) {
        r->scope = SCOPE_ENVELOPE;
        return envelope_value(r);
    }
    if (r->scope == SCOPE_ELEMENT) {
        r->scope = r->kind == RC_KIND_NDJSON ? SCOPE_FILE : SCOPE_CONTACTS;
        return element_end(r, 0);
    }
    r->scope = r->outer;
    contact_value_end(r, r->scope == SCOPE_PROPERTIES ? &r->properties : &r->members);
    return 1;
}

static int close_value(rc_payload_reader *r)
{
    token(r);
    r->depth--;
    switch ((int)r->scope) {
    case SCOPE_PROPERTIES:
        r->scope = SCOPE_CONTACT;
        contact_value_end(r, &r->members);
        return 1;
    case SCOPE_CONTACT:
        r->scope = r->kind == RC_KIND_NDJSON || r->kind == RC_KIND_IMPORT ? SCOPE_FILE : SCOPE_CONTACTS;
        r->values += r->kind == RC_KIND_IMPORT;
        return element_end(r, 1);
    case SCOPE_CONTACTS:
        r->recording = 0;
        r->scope = r->kind == RC_KIND_ARRAY ? SCOPE_FILE : SCOPE_ENVELOPE;
        r->values += r->scope == SCOPE_FILE;
        return 1;
    case SCOPE_ENVELOPE:
        r->scope = SCOPE_FILE;
        r->values++;
        return 1;
    default:
        return close_nested(r);
    }
}

static int on_map_open(void *context)
{
    return open_value((rc_payload_reader *)context, RC_JSON_OBJECT);
}

static int on_array_open(void *context)
{
    return open_value((rc_payload_reader *)context, RC_JSON_ARRAY);
}

static int on_close(void *context)
{
    return close_value((rc_payload_reader *)context);
}

static int on_map_key(void *context, const unsigned char *bytes, size_t length)
{
    rc_payload_reader *r = (rc_payload_reader *)context;
    rc_span key = {bytes, length};

    token_of(r, key, 1);
    if (r->scope == SCOPE_PROPERTIES)
        return go_on(r, contact_key(r, &r->properties, key));
    if (r->scope == SCOPE_CONTACT)
        return go_on(r, contact_key(r, &r->members, key));
    return r->scope == SCOPE_ENVELOPE ? envelope_key(r, key) : 1;
}

const yajl_callbacks payload_callbacks = {
    on_null, on_boolean, NULL, NULL, on_number, on_string, on_map_open, on_map_key, on_close, on_array_open, on_close,
};
