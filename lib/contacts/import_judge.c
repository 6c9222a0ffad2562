/* SPDX-License-Identifier: MIT */
/*
 * What the body of csvimport is held to (API guide, "Adding the contacts and subscriptions
 * to the contact list"): what rc_request_import writes, and ids as text, as in the guide's
 * samples.
 */
#include "json/json.h"
#include "model/model.h"
#include "payload_reader.h"
#include "request.h"

enum {
    NUMBER_LENGTH_MAX = 6 /* a sign and five digits */
};

typedef enum import_name {
    IMPORT_LIST,
    IMPORT_DATA,
    IMPORT_METHOD,
    IMPORT_THRESHOLD,
    IMPORT_OPTIONS,
    IMPORT_STATUS,
    IMPORT_OTHER
} import_name;

static const char *const names[IMPORT_OTHER] = {"ContactsListID", "DataID", "Method",
                                                "ErrTreshold", "ImportOptions", "Status"};

static rc_span right_spelling(rc_span name)
{
    for (size_t i = 0; i < IMPORT_OTHER; i++)
        if (text_same(name, text_span(names[i])))
            return text_span(names[i]);
    return name;
}

/* ---- Values ---- */

static void refuse(rc_payload_reader *r, const rc_member *m, rc_severity severity, const char *expected)
{
    rc_finding *f = contact_add_to_value(r, RC_CODE_IMPORT_VALUE, severity, m);

    if (f != NULL)
        f->expected = text_span(expected);
}

/* Is it a whole number between two others? */
static int is_within(rc_span text, long least, long most)
{
    size_t sign = text.length > 0 && text.bytes[0] == '-';
    long number = 0;

    if (text.length == sign || text.length > NUMBER_LENGTH_MAX)
        return 0;
    for (size_t i = sign; i < text.length; i++) {
        if (text.bytes[i] < '0' || text.bytes[i] > '9')
            return 0;
        number = number * 10 + (text.bytes[i] - '0');
    }
    number = sign ? -number : number;
    return number >= least && number <= most;
}

static void judge_id(rc_payload_reader *r, const rc_member *m)
{
    if (!is_id(m))
        contact_add_to_value(r, RC_CODE_BAD_IMPORT_ID, RC_ERROR, m);
}

static void judge_method(rc_payload_reader *r, const rc_member *m)
{
    if (m->type != RC_JSON_STRING || import_method_find(m->text) == RC_IMPORT_NONE)
        contact_add_to_value(r, RC_CODE_BAD_METHOD, RC_ERROR, m);
    else if (rc_import_method_find(m->text) == RC_IMPORT_NONE)
        contact_add_to_value(r, RC_CODE_ACTION_CASE, RC_WARNING, m);
}

/* Answers hold it as text, so that passes with a word. */
static void judge_threshold(rc_payload_reader *r, const rc_member *m)
{
    static const char expected[] = "a whole number from 0 to 32767";

    if ((m->type != RC_JSON_NUMBER && m->type != RC_JSON_STRING) || !is_within(m->text, 0, ERROR_THRESHOLD_MAX))
        refuse(r, m, RC_ERROR, expected);
    else if (m->type == RC_JSON_STRING)
        refuse(r, m, RC_WARNING, expected);
}

/* Upload begins an import, Abort ends it. */
static void judge_status(rc_payload_reader *r, const rc_member *m)
{
    if (m->type != RC_JSON_STRING || (!text_same(m->text, TEXT_SPAN("Upload")) && !text_same(m->text, TEXT_SPAN("Abort"))))
        refuse(r, m, RC_ERROR, "Upload or Abort");
}

/* ---- ImportOptions: an object of JSON in a string ---- */

typedef enum option_name {
    OPTION_DATE_FORMAT,
    OPTION_TIMEZONE,
    OPTION_FIELD_NAMES,
    OPTION_OTHER
} option_name;

typedef struct option_reader {
    rc_payload_reader *r;
    const rc_member *m;
    unsigned depth;
    option_name name;
    int seen[OPTION_OTHER];
    rc_columns columns; /* FieldNames */
    json_memory json;
    int status;
} option_reader;

/* Of what lies in the text the bytes are shown, else all of it. Returns 1 to go on. */
static int option_fault(option_reader *o, const char *expected, rc_span found)
{
    rc_finding *f = contact_add_to_value(o->r, RC_CODE_IMPORT_VALUE, RC_ERROR, o->m);

    if (f == NULL)
        return 1;
    f->expected = text_span(expected);
    if (found.length > 0 && (uintptr_t)found.bytes - (uintptr_t)o->m->text.bytes < o->m->text.length)
        f->found = found;
    return 1;
}

/* What comes behind it means nothing. */
static int option_stop(option_reader *o, const char *expected, rc_span found)
{
    option_fault(o, expected, found);
    return 0;
}

static int add_name(option_reader *o, rc_span name)
{
    if (o->columns.count == RC_COLUMNS_MAX)
        return option_stop(o, "at most 200 names", name);
    if (rc_code_lookup(rc_column_name_check(name))->severity == RC_ERROR)
        return option_fault(o, "names without quotes, commas, control characters or outer blanks", name);
    if (columns_find(&o->columns, name) != NOWHERE)
        return option_fault(o, "each name once", name);
    o->status = columns_add(&o->columns, &o->r->memory, name);
    return o->status == RC_OK;
}

static int option_value(option_reader *o, rc_json_type type, rc_span text)
{
    if (o->depth == 0)
        return option_fault(o, "an object of JSON in a string", text);
    if (o->depth > 1)
        return type == RC_JSON_STRING ? add_name(o, text) : option_fault(o, "names as text", text);
    if (o->name == OPTION_DATE_FORMAT && (type != RC_JSON_STRING || !is_date_format(text)))
        return option_fault(o, "a pattern of yyyy, yy, mm, dd, hh, nn and ss", text);
    if (o->name == OPTION_TIMEZONE
        && (type != RC_JSON_NUMBER || !is_within(text, -TIMEZONE_OFFSET_MAX, TIMEZONE_OFFSET_MAX)))
        return option_fault(o, "hours from -12 to 12", text);
    return o->name == OPTION_FIELD_NAMES ? option_fault(o, "an array of names", text) : 1;
}

static int on_null(void *context)
{
    return option_value((option_reader *)context, RC_JSON_NULL, TEXT_SPAN(""));
}

static int on_boolean(void *context, int value)
{
    (void)value;
    return option_value((option_reader *)context, RC_JSON_BOOL, TEXT_SPAN(""));
}

static int on_number(void *context, const char *text, size_t length)
{
    rc_span span = {(const unsigned char *)text, length};

    return option_value((option_reader *)context, RC_JSON_NUMBER, span);
}

static int on_string(void *context, const unsigned char *text, size_t length)
{
    rc_span span = {text, length};

    return option_value((option_reader *)context, RC_JSON_STRING, span);
}

static int on_key(void *context, const unsigned char *text, size_t length)
{
    static const char *const options[OPTION_OTHER] = {"DateTimeFormat", "TimezoneOffset", "FieldNames"};
    option_reader *o = (option_reader *)context;
    rc_span key = {text, length};
    int name = OPTION_DATE_FORMAT;

    while (name < OPTION_OTHER && (length != strlen(options[name]) || memcmp(text, options[name], length) != 0))
        name++;
    o->name = (option_name)name;
    if (name == OPTION_OTHER)
        return option_fault(o, "DateTimeFormat, TimezoneOffset or FieldNames", key);
    return o->seen[name]++ == 0 || option_fault(o, "each option once", key);
}

/* What lies deeper means nothing. */
static int on_object(void *context)
{
    option_reader *o = (option_reader *)context;

    return o->depth++ == 0 || option_stop(o, "options that are no objects", TEXT_SPAN(""));
}

static int on_array(void *context)
{
    option_reader *o = (option_reader *)context;

    if (o->depth++ == 1 && o->name == OPTION_FIELD_NAMES)
        return 1;
    return option_stop(o, "an object with FieldNames as its only array", TEXT_SPAN(""));
}

static int on_close(void *context)
{
    option_reader *o = (option_reader *)context;

    if (--o->depth == 1 && columns_find(&o->columns, TEXT_SPAN("email")) == NOWHERE)
        return option_fault(o, "email among FieldNames", TEXT_SPAN(""));
    return 1;
}

static const yajl_callbacks callbacks = {
    on_null, on_boolean, NULL, NULL, on_number, on_string, on_object, on_key, on_close, on_array, on_close,
};

/* The text is UTF-8, or the body would be at fault. */
static int read_options(option_reader *o)
{
    rc_span text = o->m->text;
    yajl_handle yajl;
    yajl_status outcome;

    if (setjmp(o->json.escape) != 0)
        return RC_ERROR_MEMORY;
    yajl = yajl_alloc(&callbacks, &o->json.functions, o);
    outcome = yajl_parse(yajl, text.bytes, text.length);
    if (outcome == yajl_status_ok)
        outcome = yajl_complete_parse(yajl);
    if (outcome == yajl_status_error)
        option_fault(o, "an object of JSON in a string", text_span(""));
    return o->status;
}

static int is_text(rc_span text)
{
    return json_text_fault(text.bytes, text.bytes + text.length) == NULL
           && payload_strange_blank(text.bytes, text.length) == NULL;
}

static int judge_options(rc_payload_reader *r, const rc_member *m)
{
    option_reader *o;
    int status;

    if (m->type != RC_JSON_STRING || m->text.length == 0 || !is_text(m->text)) {
        refuse(r, m, RC_ERROR, "an object of JSON in a string");
        return RC_OK;
    }
    o = (option_reader *)memory_new(&r->memory, sizeof *o);
    if (o == NULL)
        return RC_ERROR_MEMORY;
    o->r = r;
    o->m = m;
    json_memory_init(&o->json, &r->memory);
    status = read_options(o);
    json_memory_free(&o->json);
    columns_free(&o->columns, &r->memory);
    memory_free(&r->memory, o);
    return status;
}

/* ---- The body ---- */

static void judge_unknown(rc_payload_reader *r, size_t index)
{
    static const known_mistake mistakes[] = {
        {"ContactListID", "ContactsListID"}, {"ContactsList", "ContactsListID"}, {"ListID", "ContactsListID"},
        {"contacts_list_id", "ContactsListID"}, {"data_id", "DataID"},           {"Action", "Method"},
        {"ErrThreshold", "ErrTreshold"},     {"ErrorThreshold", "ErrTreshold"},  {"ImportOption", "ImportOptions"},
    };

    member_unknown(r, index, mistakes, sizeof mistakes / sizeof mistakes[0]);
}

static int judge_member(rc_payload_reader *r, size_t index)
{
    const rc_member *m = &contact_members(&r->members)[index];
    int name = IMPORT_LIST;

    while (name < IMPORT_OTHER && !contact_is_called(r, index, text_span(names[name])))
        name++;
    if (name == IMPORT_OPTIONS)
        return judge_options(r, m);
    if (name == IMPORT_LIST || name == IMPORT_DATA)
        judge_id(r, m);
    else if (name == IMPORT_METHOD)
        judge_method(r, m);
    else if (name == IMPORT_THRESHOLD)
        judge_threshold(r, m);
    else if (name == IMPORT_STATUS)
        judge_status(r, m);
    else
        judge_unknown(r, index);
    return RC_OK;
}

static const rc_member *find(const rc_payload_reader *r, import_name name)
{
    return contact_find(&r->contact, text_span(names[name]));
}

/* What must be there, and what must not be there together. That Method must be is not
 * documented. */
static void judge_presence(rc_payload_reader *r)
{
    const rc_member *list = find(r, IMPORT_LIST);
    const rc_member *method = find(r, IMPORT_METHOD);
    int is_global = method != NULL && method->type == RC_JSON_STRING
                    && import_method_is_global(import_method_find(method->text));

    if (list != NULL && is_global)
        contact_add_to_value(r, RC_CODE_LIST_WITH_MARKETING, RC_ERROR, list);
    if (list == NULL && !is_global)
        member_missing(r, RC_CODE_BAD_IMPORT_ID, RC_ERROR, text_span(names[IMPORT_LIST]));
    if (find(r, IMPORT_DATA) == NULL)
        member_missing(r, RC_CODE_BAD_IMPORT_ID, RC_ERROR, text_span(names[IMPORT_DATA]));
    if (method == NULL)
        member_missing(r, RC_CODE_BAD_METHOD, RC_WARNING, text_span(names[IMPORT_METHOD]));
}

int import_judge(rc_payload_reader *r)
{
    int status = RC_OK;

    for (size_t i = 0; i < r->members.count && status == RC_OK; i++)
        status = judge_member(r, i);
    if (status != RC_OK)
        return status;
    judge_presence(r);
    return r->is_respelled ? contact_respell(r, right_spelling) : RC_OK;
}
