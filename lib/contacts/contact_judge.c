/* SPDX-License-Identifier: MIT */
/*
 * What a contact is held to: the members that the API knows (API guide, "Managing
 * multiple contacts"), the address, the properties and their types. The usual mistakes
 * are known by name, and answered with what to write instead.
 */
#include "base/base.h"
#include "payload_reader.h"

enum {
    PROPERTIES_MAX = RC_COLUMNS_MAX - 1
};

/* ---- Findings ---- */

static void add_expected(rc_payload_reader *r, rc_severity severity, const rc_member *m, const char *expected)
{
    rc_finding *f = contact_add_to_value(r, RC_CODE_MEMBER_TYPE, severity, m);

    if (f != NULL)
        f->expected = text_span(expected);
}

static rc_finding *add_to_value(rc_payload_reader *r, rc_code code, const rc_member *m)
{
    return contact_add_to_value(r, code, rc_code_lookup(code)->severity, m);
}

/* From a byte of the text to one of the contact: where escapes are in between, to where
 * the value begins. */
static void move_into_text(const rc_payload_reader *r, const rc_member *m, size_t offset, size_t length, rc_finding *f)
{
    rc_span value = rc_contact_value(&r->contact, m);
    size_t quote = m->type == RC_JSON_STRING;

    if (f == NULL || value.length != m->text.length + 2 * quote)
        return;
    f->column += quote + offset; /* a string holds no line end */
    f->offset += quote + offset;
    f->length = length;
}

/* Where a repair lives as long as its finding. */
static void suggest(rc_payload_reader *r, rc_finding *f, const unsigned char *bytes, size_t length)
{
    unsigned char *room;

    if (f == NULL || length == 0 || length > RC_ADDRESS_MAX)
        return;
    room = r->repairs[f - r->findings];
    memcpy(room, bytes, length);
    f->suggestion.bytes = room;
    f->suggestion.length = length;
}

/* ---- Names ---- */

/* A list and what to do with it are said once for all contacts. */
static int is_of_the_request(rc_span name)
{
    return text_same(name, text_span("Action")) || text_same(name, text_span("ListID"))
        || text_same(name, text_span("ContactsLists"));
}

static void judge_unknown(rc_payload_reader *r, size_t index)
{
    static const known_mistake mistakes[] = {
        {"Nom", "Name"},         {"FullName", "Name"},          {"Full_Name", "Name"},
        {"Mail", "Email"},       {"E-Mail", "Email"},           {"EmailAddress", "Email"},
        {"Email_Address", "Email"}, {"Property", "Properties"}, {"Props", "Properties"},
        {"is_excluded_from_campaigns", "IsExcludedFromCampaigns"},
    };
    const rc_member *m = &contact_members(&r->members)[index];
    const char *right = known_mistake_find(mistakes, sizeof mistakes / sizeof mistakes[0], m->name);
    rc_code code = right != NULL ? RC_CODE_UNKNOWN_KEY : RC_CODE_PROPERTY_OUTSIDE;
    rc_finding *f;

    if (is_of_the_request(m->name))
        code = RC_CODE_ACTION_LEVEL;
    f = contact_add_to_name(r, code, &r->members, index);
    if (f != NULL && right != NULL)
        f->suggestion = text_span(right);
    if (f != NULL && code == RC_CODE_ACTION_LEVEL)
        f->expected = text_span("an Action beside Contacts, or in ContactsLists");
}

/* ---- The address ---- */

/* Only addresses of contacts that pass count. */
static int judge_duplicate(rc_payload_reader *r, const rc_member *m)
{
    uint64_t first_line;
    rc_finding *f;
    int status;

    if (r->rules.roster == NULL || r->contact.fault != RC_CODE_NONE)
        return RC_OK;
    status = rc_roster_meet(r->rules.roster, m->text, r->contact.line, &first_line);
    if (status != RC_OK || first_line == 0)
        return status;
    f = contact_add_to_value(r, RC_CODE_DUPLICATE_EMAIL, RC_WARNING, m);
    if (f == NULL)
        return RC_OK;
    f->found = m->text;
    f->related_line = first_line;
    return RC_OK;
}

static int judge_email(rc_payload_reader *r, const rc_member *m)
{
    rc_email_result result;
    rc_finding *f;
    int status;

    if (m->type != RC_JSON_STRING) {
        add_expected(r, RC_ERROR, m, "a string");
        return RC_OK;
    }
    status = rc_email_check(r->rules.email_mode, m->text.bytes, m->text.length, &result);
    if (status != RC_OK || result.code == RC_CODE_NONE)
        return status;
    f = add_to_value(r, result.code, m);
    if (f == NULL)
        return RC_OK;
    f->found = m->text;
    move_into_text(r, m, result.offset, result.length, f);
    suggest(r, f, result.repair, result.repair_length);
    return RC_OK;
}

/* ---- Properties ---- */

static int is_whole_number(rc_span text)
{
    for (size_t i = 0; i < text.length; i++)
        if (memchr(".eE", text.bytes[i], 3) != NULL)
            return 0;
    return 1;
}

/* Is the value of a type that JSON has for it? */
static int fits(rc_type type, const rc_member *m)
{
    switch ((int)type) {
    case RC_TYPE_INT:
        return m->type == RC_JSON_NUMBER && is_whole_number(m->text);
    case RC_TYPE_FLOAT:
        return m->type == RC_JSON_NUMBER;
    case RC_TYPE_BOOL:
        return m->type == RC_JSON_BOOL;
    case RC_TYPE_DATETIME:
        return m->type == RC_JSON_STRING || (m->type == RC_JSON_NUMBER && is_whole_number(m->text));
    default:
        return m->type == RC_JSON_STRING;
    }
}

static const char *expected_in_json(rc_type type)
{
    switch ((int)type) {
    case RC_TYPE_INT:
        return "a number without fraction or exponent";
    case RC_TYPE_FLOAT:
        return "a number";
    case RC_TYPE_BOOL:
        return "true or false, without quotes";
    case RC_TYPE_DATETIME:
        return "RFC 3339 in quotes, or Unix time as a number";
    default:
        return "text in quotes";
    }
}

/* What the text in quotes would be without them, if that is of the type. */
static void suggest_typed(rc_payload_reader *r, rc_finding *f, rc_type type, const rc_member *m)
{
    rc_value_result result;
    int is_number = type == RC_TYPE_INT || type == RC_TYPE_FLOAT;

    if (m->type != RC_JSON_STRING || rc_value_check(type, NULL, m->text.bytes, m->text.length, &result) != RC_OK
        || result.verdict == RC_REJECT)
        return;
    if (is_number && result.zeros == 0)
        suggest(r, f, m->text.bytes, m->text.length);
    else if (type == RC_TYPE_BOOL && result.truth)
        suggest(r, f, (const unsigned char *)"true", 4);
    else if (type == RC_TYPE_BOOL)
        suggest(r, f, (const unsigned char *)"false", 5);
}

/* In JSON a date is RFC 3339, or Unix time as a number. */
static int check_date(const rc_member *m, rc_value_result *result)
{
    rc_date_format format = {RC_DATE_RFC3339, 0, 0, 0};

    if (m->type == RC_JSON_NUMBER)
        format.kind = RC_DATE_EPOCH;
    return rc_value_check(RC_TYPE_DATETIME, &format, m->text.bytes, m->text.length, result);
}

static int judge_text(rc_payload_reader *r, rc_type type, const rc_member *m)
{
    rc_value_result result;
    rc_finding *f;
    int status = type == RC_TYPE_DATETIME ? check_date(m, &result)
                                          : rc_value_check(type, NULL, m->text.bytes, m->text.length, &result);

    if (status != RC_OK || result.code == RC_CODE_NONE)
        return status;
    f = add_to_value(r, result.code, m);
    if (f == NULL)
        return RC_OK;
    move_into_text(r, m, result.offset, result.length, f);
    if (type == RC_TYPE_DATETIME)
        f->expected = TEXT_SPAN("RFC 3339 or Unix time as a number");
    suggest(r, f, result.repair, result.repair_length);
    return RC_OK;
}

static int judge_undefined(rc_payload_reader *r, rc_code code, const rc_member *m)
{
    rc_finding *f = contact_add_to_value(r, code, RC_ERROR, m);

    if (f != NULL)
        f->found = m->name;
    return RC_OK;
}

static int judge_typed(rc_payload_reader *r, const rc_member *m)
{
    const rc_property *property = rc_schema_find(r->rules.schema, m->name);
    rc_finding *f;

    if (property == NULL || property->historic)
        return judge_undefined(r, property == NULL ? RC_CODE_UNDEFINED_PROPERTY : RC_CODE_HISTORIC_PROPERTY, m);
    if (m->type == RC_JSON_NULL) /* takes the value away */
        return RC_OK;
    if (fits(property->type, m)) {
        int is_judged = property->type != RC_TYPE_STR && property->type != RC_TYPE_BOOL;

        return is_judged ? judge_text(r, property->type, m) : RC_OK;
    }
    f = add_to_value(r, RC_CODE_WRONG_TYPE, m);
    if (f == NULL)
        return RC_OK;
    f->expected = text_span(expected_in_json(property->type));
    suggest_typed(r, f, property->type, m);
    return RC_OK;
}

static int is_bad_name(rc_span name)
{
    if (name.length == 0 || text_is_blank(name.bytes[0]) || text_is_blank(name.bytes[name.length - 1]))
        return 1;
    for (size_t i = 0; i < name.length; i++)
        if (name.bytes[i] < 0x20 || name.bytes[i] == '"' || name.bytes[i] == ',')
            return 1;
    return 0;
}

static int judge_property(rc_payload_reader *r, size_t index)
{
    const rc_member *m = &contact_members(&r->properties)[index];

    if (is_bad_name(m->name)) {
        contact_add_to_name(r, RC_CODE_BAD_PROPERTY_NAME, &r->properties, index);
        return RC_OK;
    }
    if (m->type == RC_JSON_OBJECT || m->type == RC_JSON_ARRAY) {
        add_to_value(r, RC_CODE_NESTED_VALUE, m);
        return RC_OK;
    }
    return r->rules.schema != NULL ? judge_typed(r, m) : RC_OK;
}

/* Properties that are no object: each mistake has its own answer. */
static void judge_no_object(rc_payload_reader *r, const rc_member *m)
{
    rc_span text = text_trim(m->text);

    if (m->type == RC_JSON_ARRAY)
        add_to_value(r, RC_CODE_PROPERTIES_ARRAY, m);
    else if (m->type == RC_JSON_STRING && text_same(text, TEXT_SPAN("object")))
        add_to_value(r, RC_CODE_PROPERTIES_PLACEHOLDER, m);
    else if (m->type == RC_JSON_STRING && text.length > 0 && (text.bytes[0] == '{' || text.bytes[0] == '['))
        add_to_value(r, RC_CODE_PROPERTIES_TEXT, m);
    else
        add_expected(r, RC_ERROR, m, "an object");
}

static int judge_properties(rc_payload_reader *r, const rc_member *m)
{
    int status = RC_OK;

    if (m->type != RC_JSON_OBJECT) {
        judge_no_object(r, m);
        return RC_OK;
    }
    if (r->properties.count > PROPERTIES_MAX) {
        rc_finding *f = contact_add_weighed(r, RC_CODE_TOO_MANY_PROPERTIES, RC_WARNING, 0, 0);

        if (f != NULL)
            rc_contact_place(&r->contact, m, f);
    }
    for (size_t i = 0; i < r->properties.count && status == RC_OK; i++)
        status = judge_property(r, i);
    return status;
}

/* ---- The contact ---- */

static rc_span right_spelling(rc_span name)
{
    static const char *const names[] = {"Email", "Name", "IsExcludedFromCampaigns", "Properties"};

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (text_same(name, text_span(names[i])))
            return text_span(names[i]);
    return name;
}

static void judge_name(rc_payload_reader *r, const rc_member *m)
{
    if (m->type != RC_JSON_STRING && m->type != RC_JSON_NULL)
        add_expected(r, RC_ERROR, m, "a string");
}

/* The API's later guide has it as text, too. */
static void judge_excluded(rc_payload_reader *r, const rc_member *m)
{
    int is_text = text_same(m->text, TEXT_SPAN("true")) || text_same(m->text, TEXT_SPAN("false"));

    if (m->type != RC_JSON_BOOL)
        add_expected(r, m->type == RC_JSON_STRING && is_text ? RC_WARNING : RC_ERROR, m, "true or false, without quotes");
}

static int judge_member(rc_payload_reader *r, size_t index, const rc_member **email)
{
    const rc_member *m = &contact_members(&r->members)[index];

    if (contact_is_called(r, index, TEXT_SPAN("Email"))) {
        *email = m;
        return judge_email(r, m);
    }
    if (contact_is_called(r, index, TEXT_SPAN("Properties")))
        return judge_properties(r, m);
    if (contact_is_called(r, index, TEXT_SPAN("Name")))
        judge_name(r, m);
    else if (contact_is_called(r, index, TEXT_SPAN("IsExcludedFromCampaigns")))
        judge_excluded(r, m);
    else
        judge_unknown(r, index);
    return RC_OK;
}

int contact_judge_members(rc_payload_reader *r)
{
    const rc_member *email = NULL;
    int status = RC_OK;

    for (size_t i = 0; i < r->members.count && status == RC_OK; i++)
        status = judge_member(r, i, &email);
    if (status == RC_OK && r->is_respelled)
        status = contact_respell(r, right_spelling);
    if (status != RC_OK)
        return status;
    if (email == NULL)
        contact_add(r, RC_CODE_EMAIL_MISSING, 0, 0);
    else if (email->type == RC_JSON_STRING)
        status = judge_duplicate(r, email);
    return status;
}
