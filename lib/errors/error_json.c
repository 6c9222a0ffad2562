/* SPDX-License-Identifier: MIT */
/*
 * Errors in JSON. What a body looks like is documented for one contact (API guide,
 * "Error handling") and not at all for the error file of a job, so nothing depends on
 * where things stand: an object with an Email is a contact; whatever stands under
 * Error, ErrorInfo or ErrorMessage is its errors, or those of what surrounds it.
 */
#include <string.h>

#include "base/base.h"
#include "error_body.h"
#include "error_reader.h"

enum {
    DEPTH_MAX = 64,
    FOUND_MAX = 128
};

/* A piece of j->text. */
typedef struct slice {
    size_t begin;
    size_t length;
} slice;

/* What the values of an object or array are. */
typedef enum frame_role {
    ROLE_WALK,    /* anything: look for contacts */
    ROLE_CONTACTS, /* an array whose elements are contacts: their places count */
    ROLE_ERRORS,  /* messages */
    ROLE_VALUES   /* properties of a contact: they may be called anything */
} frame_role;

typedef struct frame {
    frame_role role;
    int is_object;
    key_kind key;
    slice name;          /* the key at hand; in arrays of errors, that of the array */
    uint64_t elements;   /* of an array */
    uint64_t answered;   /* those of them that have an error */
    uint64_t line;       /* where it begins */
    uint64_t column;
    uint64_t offset;
    size_t pending;      /* errors met before it */
    slice email;
    slice contact;       /* its bytes as text, where they are no JSON */
    slice list_id;
    slice action;
    int has_email;
    int has_error_key;
    int holds_error;     /* something in it has one */
    unsigned parts;      /* body_part, if it is no contact */
} frame;

/* Whom errors are about. */
typedef struct owner {
    slice email;
    slice contact;
    uint64_t position;
    uint64_t positions;
} owner;

/* An error whose contact is not known yet. */
typedef struct waiting {
    slice message;
    slice field;
    slice list_id;
    slice action;
    uint64_t line;
    uint64_t position; /* not 0: it has no address and waits for the end of Contacts */
} waiting;

/* The members of a finding. */
typedef struct finding_members {
    slice code;
    slice severity;
    slice message;
    slice api_message;
    slice field;
    slice file;
    slice record;
} finding_members;

struct error_json {
    json_memory memory;
    yajl_handle yajl;
    int status;
    const unsigned char *piece;
    size_t piece_length;
    size_t counted;
    uint64_t offset; /* byte of the file where the piece begins */
    uint64_t line;
    uint64_t line_offset;
    uint64_t token_offset; /* behind the last token */
    uint64_t token_line;
    uint64_t token_column;
    size_t depth;
    frame frames[DEPTH_MAX];
    buffer text;    /* of the value at the top, freed when that ends */
    buffer pending; /* waiting */
    buffer held;    /* what yajl is not yet told of */
    finding_members finding;
    unsigned parts; /* of the current body */
    buffer detail;
    unsigned char found[FOUND_MAX];
};

/* ---- Places ---- */

static void count_lines(error_json *j, size_t to)
{
    while (j->counted < to) {
        const unsigned char *lf = text_find(j->piece + j->counted, to - j->counted, '\n');

        j->counted = lf != NULL ? (size_t)(lf - j->piece) + 1 : to;
        if (lf == NULL)
            return;
        j->line++;
        j->line_offset = j->offset + j->counted;
    }
}

/* Each event ends a token. */
static void token(error_json *j)
{
    size_t consumed = yajl_get_bytes_consumed(j->yajl);

    if (consumed > j->piece_length)
        consumed = j->piece_length;
    count_lines(j, consumed);
    j->token_offset = j->offset + consumed;
    j->token_line = j->line;
    j->token_column = j->token_offset - j->line_offset + 1;
}

/* Behind the last token. */
static int fault(rc_error_reader *r, rc_code code, rc_span found)
{
    const error_json *j = r->json;
    rc_finding f;

    memset(&f, 0, sizeof f);
    f.line = j->token_line;
    f.record_line = f.line;
    f.column = j->token_column;
    f.offset = j->token_offset;
    f.found = found;
    return error_fault(&r->sink, code, &f);
}

/* ---- Text kept ---- */

static int keep(rc_error_reader *r, rc_span span, slice *kept)
{
    error_json *j = r->json;

    kept->begin = j->text.length;
    kept->length = span.length;
    return buffer_add(&j->text, &r->memory, span.bytes, span.length);
}

static rc_span kept(const error_json *j, slice s)
{
    rc_span span = {NULL, s.length};

    if (s.length > 0)
        span.bytes = j->text.bytes + s.begin;
    return span;
}

static frame *top(error_json *j)
{
    return j->depth > 0 ? &j->frames[j->depth - 1] : NULL;
}

/* ---- Errors ---- */

static waiting *all_pending(const error_json *j)
{
    return (waiting *)(void *)j->pending.bytes;
}

static size_t pending_count(const error_json *j)
{
    return j->pending.length / sizeof(waiting);
}

static int put_detail(rc_error_reader *r, const char *name, slice value)
{
    error_json *j = r->json;
    rc_span words = text_span(name);
    int status;

    if (value.length == 0)
        return RC_OK;
    if (j->detail.length > 0) {
        status = buffer_add(&j->detail, &r->memory, ", ", 2);
        if (status != RC_OK)
            return status;
    }
    status = buffer_add(&j->detail, &r->memory, words.bytes, words.length);
    return status == RC_OK ? buffer_add(&j->detail, &r->memory, j->text.bytes + value.begin, value.length) : status;
}

static int deliver(rc_error_reader *r, const waiting *w, const owner *o)
{
    error_json *j = r->json;
    rc_record_error error;
    int status;

    j->detail.length = 0;
    status = put_detail(r, "ListID ", w->list_id);
    if (status == RC_OK)
        status = put_detail(r, "Action ", w->action);
    if (status != RC_OK)
        return status;
    memset(&error, 0, sizeof error);
    error.source = RC_SOURCE_JSON;
    error.line = w->line;
    error.raw = kept(j, o->contact);
    error.email = kept(j, o->email);
    error.position = o->position;
    error.positions = o->positions;
    error.message = kept(j, w->message);
    error.field = kept(j, w->field);
    error.detail.bytes = j->detail.bytes;
    error.detail.length = j->detail.length;
    return error_deliver(&r->sink, &error);
}

/* The errors from `from` on, as one entry. */
static int deliver_from(rc_error_reader *r, size_t from, const owner *o)
{
    error_json *j = r->json;
    int status = RC_OK;

    r->sink.entries++;
    for (size_t i = from; i < pending_count(j) && status == RC_OK; i++)
        status = deliver(r, &all_pending(j)[i], o);
    j->pending.length = from * sizeof(waiting);
    return status;
}

/* Contacts without an address, now that it is known how many there are in all. */
static int deliver_places(rc_error_reader *r, const frame *f)
{
    error_json *j = r->json;
    owner o = {{0, 0}, {0, 0}, 0, f->elements};
    uint64_t last = 0;
    int status = RC_OK;

    for (size_t i = f->pending; i < pending_count(j) && status == RC_OK; i++) {
        const waiting *w = &all_pending(j)[i];

        if (w->position != last || last == 0)
            r->sink.entries++;
        last = w->position;
        o.position = w->position;
        status = deliver(r, w, &o);
    }
    j->pending.length = f->pending * sizeof(waiting);
    return status;
}

static int add_error(rc_error_reader *r, rc_span message, slice field)
{
    error_json *j = r->json;
    waiting w;
    int status;

    message = text_trim(message);
    if (message.length == 0)
        return RC_OK;
    memset(&w, 0, sizeof w);
    w.field = field;
    w.line = j->token_line;
    status = keep(r, message, &w.message);
    return status == RC_OK ? buffer_add(&j->pending, &r->memory, &w, sizeof w) : status;
}

/* ---- Findings, one a line ---- */

static slice *finding_member(finding_members *f, rc_span key)
{
    static const char *const names[] = {"code", "severity", "message", "api_message", "field", "file", "record"};
    slice *const members[] = {&f->code, &f->severity, &f->message, &f->api_message, &f->field, &f->file, &f->record};

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        rc_span name = text_span(names[i]);

        if (key.bytes != NULL && name.length == key.length && memcmp(name.bytes, key.bytes, key.length) == 0)
            return members[i];
    }
    return NULL;
}

static int is_finding(const finding_members *f)
{
    return f->code.length > 0 && f->severity.length > 0 && f->record.length > 0;
}

/* Warnings and notes let the record pass. */
static int deliver_finding(rc_error_reader *r, uint64_t line)
{
    const error_json *j = r->json;
    const finding_members *f = &j->finding;
    rc_record_error error;

    if (!text_same(kept(j, f->severity), text_span("error")))
        return RC_OK;
    memset(&error, 0, sizeof error);
    error.source = RC_SOURCE_FINDING;
    error.line = line;
    error.position = error_number(kept(j, f->record));
    error.file = kept(j, f->file);
    error.code = error_slug_code(kept(j, f->code));
    error.message = kept(j, f->api_message.length > 0 ? f->api_message : f->message);
    error.field = kept(j, f->field);
    r->sink.entries++;
    return error_deliver(&r->sink, &error);
}

/* ---- Objects and arrays ---- */

/* What a value is that begins now, by where it stands. */
static frame_role role_of_value(const frame *parent, int is_array)
{
    if (parent == NULL)
        return is_array ? ROLE_CONTACTS : ROLE_WALK;
    if (!parent->is_object)
        return parent->role == ROLE_ERRORS ? ROLE_ERRORS : ROLE_WALK;
    if (parent->key == KEY_CONTACTS)
        return is_array ? ROLE_CONTACTS : ROLE_WALK;
    if (parent->key == KEY_LISTS)
        return ROLE_WALK;
    if (parent->key == KEY_PROPERTIES && !is_array)
        return ROLE_VALUES;
    return parent->key == KEY_ERROR ? ROLE_ERRORS : parent->role;
}

static int open_value(rc_error_reader *r, int is_object)
{
    error_json *j = r->json;
    frame *parent = top(j);
    frame *f;

    token(j);
    if (j->depth == DEPTH_MAX) {
        j->status = fault(r, RC_CODE_BAD_JSON, text_span("nested too deeply"));
        if (j->status == RC_OK)
            j->status = RC_ERROR_FILE;
        return 0;
    }
    if (parent != NULL && !parent->is_object)
        parent->elements++;
    f = &j->frames[j->depth];
    memset(f, 0, sizeof *f);
    f->role = role_of_value(parent, !is_object);
    f->is_object = is_object;
    f->line = j->token_line;
    f->column = j->token_column - 1; /* the bracket is one byte */
    f->offset = j->token_offset - 1;
    f->pending = pending_count(j);
    if (f->role == ROLE_ERRORS && parent != NULL && parent->role == ROLE_ERRORS)
        f->name = parent->name;
    j->depth++;
    return 1;
}

/* The list and the action that errors below this object are about. */
static void name_lists(error_json *j, const frame *f)
{
    for (size_t i = f->pending; i < pending_count(j); i++) {
        waiting *w = &all_pending(j)[i];

        if (w->list_id.length == 0)
            w->list_id = f->list_id;
        if (w->action.length == 0)
            w->action = f->action;
    }
}

static void give_places(error_json *j, const frame *f, uint64_t position)
{
    for (size_t i = f->pending; i < pending_count(j); i++)
        all_pending(j)[i].position = position;
}

static int contact_fault(rc_error_reader *r, const frame *f)
{
    rc_finding place;

    memset(&place, 0, sizeof place);
    place.line = f->line;
    place.record_line = f->line;
    place.column = f->column;
    place.offset = f->offset;
    place.length = r->json->token_offset - f->offset;
    place.found = kept(r->json, f->email);
    return error_fault(&r->sink, RC_CODE_CONTACT_WITHOUT_ERROR, &place);
}

/* Adds an object to what is known of its body and of what surrounds it. */
static void add_parts(error_json *j, const frame *f, frame *parent, int has_errors)
{
    int is_element = parent != NULL && parent->role == ROLE_CONTACTS;
    int is_contact = is_element || f->email.length + f->contact.length > 0;
    int holds_error = has_errors || f->has_error_key || f->holds_error;

    if (is_contact && holds_error)
        j->parts |= BODY_ENTRIES;
    if (is_contact && !holds_error && parent == NULL)
        j->parts |= BODY_BARE;
    if (!is_contact)
        j->parts |= f->parts | (has_errors && parent == NULL ? BODY_OWNERLESS : 0);
    if (is_element)
        parent->answered += holds_error != 0;
    if (parent != NULL)
        parent->holds_error |= holds_error;
}

/* An object of a contact, or of whatever else. Errors that nobody claims go to what
 * surrounds it. */
static int close_walked(rc_error_reader *r, const frame *f, frame *parent)
{
    error_json *j = r->json;
    int has_errors = pending_count(j) > f->pending;
    owner o = {f->email, f->contact, parent != NULL && parent->role == ROLE_CONTACTS ? parent->elements : 0, 0};

    name_lists(j, f);
    add_parts(j, f, parent, has_errors);
    if (has_errors && f->email.length + f->contact.length > 0)
        return deliver_from(r, f->pending, &o);
    if (f->email.length > 0 && !f->has_error_key && o.position > 0)
        return contact_fault(r, f);
    if (has_errors && o.position > 0)
        give_places(j, f, o.position);
    else if (has_errors && parent == NULL)
        return deliver_from(r, f->pending, &o);
    return RC_OK;
}

static int close_object(rc_error_reader *r, const frame *f, frame *parent)
{
    if (f->role == ROLE_ERRORS || f->role == ROLE_VALUES)
        return RC_OK;
    if (parent == NULL && is_finding(&r->json->finding)) {
        r->json->parts |= BODY_FINDING;
        return deliver_finding(r, f->line);
    }
    return close_walked(r, f, parent);
}

/* An array at the top is one of contacts. */
static int close_array(rc_error_reader *r, const frame *f, frame *parent)
{
    error_json *j = r->json;

    if (parent != NULL)
        parent->holds_error |= f->holds_error;
    if (f->role != ROLE_CONTACTS)
        return RC_OK;
    if (parent != NULL)
        j->parts |= BODY_ENTRIES;
    if (f->answered < f->elements)
        j->parts |= BODY_BARE;
    return deliver_places(r, f);
}

static void end_body(rc_error_reader *r)
{
    error_json *j = r->json;

    error_found(&r->sink, error_body_kind(j->parts));
    j->text.length = 0;
    j->pending.length = 0;
    j->parts = 0;
    memset(&j->finding, 0, sizeof j->finding);
}

static int close_value(rc_error_reader *r)
{
    error_json *j = r->json;
    const frame *f;

    token(j);
    j->depth--;
    f = &j->frames[j->depth];
    j->status = f->is_object ? close_object(r, f, top(j)) : close_array(r, f, top(j));
    if (j->depth == 0)
        end_body(r);
    return j->status == RC_OK;
}

/* ---- Single values ---- */

/* A value of an object that is walked: what its key says. */
static int take_member(rc_error_reader *r, frame *f, rc_span text, int is_string)
{
    switch ((int)f->key) {
    case KEY_EMAIL:
        return is_string ? keep(r, text_trim(text), &f->email) : RC_OK;
    case KEY_CONTACT:
        return is_string ? keep(r, text, &f->contact) : RC_OK;
    case KEY_LIST_ID:
        return keep(r, text, &f->list_id);
    case KEY_ACTION:
        return keep(r, text, &f->action);
    case KEY_STATUS_CODE:
        f->parts |= error_number(text_trim(text)) >= 400 ? BODY_REFUSED : 0;
        return RC_OK;
    default:
        return RC_OK;
    }
}

/* text is empty for null and false. */
static int take_value(rc_error_reader *r, rc_span text, int is_string)
{
    static const slice none = {0, 0};
    error_json *j = r->json;
    frame *f = top(j);
    slice *member = NULL;

    token(j);
    if (f == NULL) {
        error_found(&r->sink, RC_ERRORS_JSON);
        return RC_OK;
    }
    if (!f->is_object)
        f->elements++;
    if (j->depth == 1 && f->is_object)
        member = finding_member(&j->finding, kept(j, f->name));
    if (member != NULL)
        j->status = keep(r, text, member);
    if (j->status != RC_OK)
        return j->status;
    if (f->role == ROLE_ERRORS)
        return add_error(r, text, f->name);
    if (f->is_object && f->key == KEY_ERROR)
        return add_error(r, text, none);
    return f->is_object ? take_member(r, f, text, is_string) : RC_OK;
}

/* ---- yajl's events: 1 to go on, 0 to stop ---- */

static int go_on(rc_error_reader *r, int status)
{
    if (status != RC_OK)
        r->json->status = status;
    return status == RC_OK;
}

static int on_null(void *context)
{
    rc_error_reader *r = (rc_error_reader *)context;

    return go_on(r, take_value(r, text_span(""), 0));
}

static int on_boolean(void *context, int value)
{
    rc_error_reader *r = (rc_error_reader *)context;

    return go_on(r, take_value(r, text_span(value ? "true" : ""), 0));
}

static int on_number(void *context, const char *text, size_t length)
{
    rc_error_reader *r = (rc_error_reader *)context;
    rc_span span = {(const unsigned char *)text, length};

    return go_on(r, take_value(r, span, 0));
}

static int on_string(void *context, const unsigned char *bytes, size_t length)
{
    rc_error_reader *r = (rc_error_reader *)context;
    rc_span span = {bytes, length};

    return go_on(r, take_value(r, span, 1));
}

static int on_map_open(void *context)
{
    return open_value((rc_error_reader *)context, 1);
}

static int on_array_open(void *context)
{
    return open_value((rc_error_reader *)context, 0);
}

static int on_close(void *context)
{
    return close_value((rc_error_reader *)context);
}

static int on_map_key(void *context, const unsigned char *bytes, size_t length)
{
    rc_error_reader *r = (rc_error_reader *)context;
    frame *f = top(r->json);
    rc_span key = {bytes, length};

    token(r->json);
    if (f == NULL) /* yajl knows no key outside an object */
        return go_on(r, RC_ERROR_FILE);
    f->key = f->role == ROLE_VALUES ? KEY_OTHER : error_key_kind(key);
    if (f->key == KEY_EMAIL && f->has_email++ > 0) /* as in the original: the first counts */
        f->key = KEY_OTHER;
    /* Among errors a key is a field, unless it leads to the contacts or lists. */
    if (f->role == ROLE_ERRORS && f->key != KEY_CONTACTS && f->key != KEY_LISTS)
        f->key = KEY_OTHER;
    f->has_error_key |= f->key == KEY_ERROR;
    f->parts |= error_key_part(f->key);
    return go_on(r, keep(r, key, &f->name));
}

static const yajl_callbacks callbacks = {
    on_null, on_boolean, NULL, NULL, on_number, on_string, on_map_open, on_map_key, on_close, on_array_open, on_close,
};

/* ---- Reading ---- */

int error_json_begin(rc_error_reader *r, uint64_t offset)
{
    error_json *j = (error_json *)memory_new(&r->memory, sizeof *j);

    r->json = j;
    if (j == NULL)
        return RC_ERROR_MEMORY;
    json_memory_init(&j->memory, &r->memory);
    j->offset = offset;
    j->token_offset = offset;
    j->line = 1;
    j->token_line = 1;
    j->token_column = offset + 1;
    if (setjmp(j->memory.escape) != 0)
        return RC_ERROR_MEMORY;
    j->yajl = yajl_alloc(&callbacks, &j->memory.functions, r);
    yajl_config(j->yajl, yajl_allow_multiple_values, 1);
    return RC_OK;
}

void error_json_free(rc_error_reader *r)
{
    error_json *j = r->json;

    if (j == NULL)
        return;
    json_memory_free(&j->memory);
    buffer_free(&j->text, &r->memory);
    buffer_free(&j->pending, &r->memory);
    buffer_free(&j->held, &r->memory);
    buffer_free(&j->detail, &r->memory);
    memory_free(&r->memory, j);
    r->json = NULL;
}

static int bad_json(rc_error_reader *r)
{
    int status = fault(r, RC_CODE_BAD_JSON, json_words(r->json->yajl, r->json->found, sizeof r->json->found));

    return status != RC_OK ? status : RC_ERROR_FILE;
}

static int parse(rc_error_reader *r, rc_span piece)
{
    error_json *j = r->json;
    yajl_status outcome;

    if (setjmp(j->memory.escape) != 0)
        return RC_ERROR_MEMORY;
    j->piece = piece.bytes;
    j->piece_length = piece.length;
    j->counted = 0;
    outcome = yajl_parse(j->yajl, piece.bytes, piece.length);
    if (j->status != RC_OK)
        return j->status;
    if (outcome == yajl_status_error)
        return bad_json(r);
    count_lines(j, piece.length);
    j->offset += piece.length;
    return RC_OK;
}

/* In slices that end where a token would be too long, so that what is said does not
 * depend on how the pieces are cut. */
static int parse_slices(rc_error_reader *r, rc_span bytes)
{
    error_json *j = r->json;
    int status = RC_OK;

    while (bytes.length > 0 && status == RC_OK) {
        uint64_t allowed = j->token_offset + r->options.entry_max - j->offset;
        rc_span none = {NULL, 0};
        rc_span slice_at_hand = bytes;

        if (allowed == 0) {
            status = fault(r, RC_CODE_RECORD_TOO_LONG, none);
            return status != RC_OK ? status : RC_ERROR_FILE;
        }
        if (slice_at_hand.length > allowed)
            slice_at_hand.length = (size_t)allowed;
        status = parse(r, slice_at_hand);
        bytes.bytes += slice_at_hand.length;
        bytes.length -= slice_at_hand.length;
    }
    return status;
}

int error_json_feed(rc_error_reader *r, rc_span bytes)
{
    error_json *j = r->json;
    int status = json_hold(&j->held, &r->memory, j->offset - j->token_offset, r->options.entry_max, &bytes);

    return status == RC_OK ? parse_slices(r, bytes) : status;
}

int error_json_end(rc_error_reader *r)
{
    error_json *j = r->json;
    int status = parse_slices(r, json_held(&j->held));

    if (status != RC_OK)
        return status;
    if (setjmp(j->memory.escape) != 0)
        return RC_ERROR_MEMORY;
    j->piece = (const unsigned char *)"";
    j->piece_length = 0;
    j->counted = 0;
    if (yajl_complete_parse(j->yajl) == yajl_status_error)
        return j->status != RC_OK ? j->status : bad_json(r);
    return j->status;
}
