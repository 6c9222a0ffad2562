/* SPDX-License-Identifier: MIT */
/* Entries of ContactsLists: a list and an action. */
#include "base/base.h"
#include "payload_reader.h"

enum {
    ACTION_LENGTH_MAX = 10
};

/* The text of a value; nothing when it is none, or has escapes, which no action has. */
rc_span action_text(rc_span value)
{
    rc_span text = {value.bytes + 1, value.length - 2};

    if (value.length < 2 || value.bytes[0] != '"')
        text.length = 0;
    return text;
}

static rc_action action_in_any_case(rc_span text)
{
    unsigned char lower[ACTION_LENGTH_MAX];
    rc_span span;

    if (text.length > sizeof lower)
        return RC_ACTION_NONE;
    for (size_t i = 0; i < text.length; i++)
        lower[i] = text_lower(text.bytes[i]);
    span.bytes = lower;
    span.length = text.length;
    return rc_action_find(span);
}

rc_code action_judge(rc_span name)
{
    if (rc_action_find(name) != RC_ACTION_NONE)
        return RC_CODE_NONE;
    return action_in_any_case(name) != RC_ACTION_NONE ? RC_CODE_ACTION_CASE : RC_CODE_BAD_ACTION;
}

static rc_span entry_spelling(rc_span name)
{
    if (text_same(name, TEXT_SPAN("ListID")))
        return TEXT_SPAN("ListID");
    return text_same(name, TEXT_SPAN("Action")) ? TEXT_SPAN("Action") : name;
}

static void entry_unknown(rc_payload_reader *r, size_t index)
{
    static const known_mistake mistakes[] = {
        {"list_id", "ListID"}, {"ListId", "ListID"}, {"ID", "ListID"},        {"List", "ListID"},
        {"ContactsListID", "ListID"}, {"ContactListID", "ListID"}, {"Actions", "Action"}, {"Method", "Action"},
    };

    member_unknown(r, index, mistakes, sizeof mistakes / sizeof mistakes[0]);
}

static void entry_id(rc_payload_reader *r, const rc_member *m)
{
    if (!is_id(m))
        contact_add_to_value(r, RC_CODE_BAD_LIST_ID, RC_ERROR, m);
    else if (m->type == RC_JSON_STRING)
        contact_add_to_value(r, RC_CODE_LIST_ID_TEXT, RC_WARNING, m);
}

static void entry_action(rc_payload_reader *r, const rc_member *m)
{
    rc_code code = action_judge(action_text(rc_contact_value(&r->contact, m)));

    if (code != RC_CODE_NONE)
        contact_add_to_value(r, code, rc_code_lookup(code)->severity, m);
}

static void entry_lacks(rc_payload_reader *r, rc_span name, rc_code code)
{
    if (contact_find(&r->contact, name) == NULL)
        member_missing(r, code, RC_ERROR, name);
}

int entry_judge(rc_payload_reader *r)
{
    for (size_t i = 0; i < r->members.count; i++) {
        const rc_member *m = &contact_members(&r->members)[i];

        if (contact_is_called(r, i, TEXT_SPAN("ListID")))
            entry_id(r, m);
        else if (contact_is_called(r, i, TEXT_SPAN("Action")))
            entry_action(r, m);
        else
            entry_unknown(r, i);
    }
    entry_lacks(r, TEXT_SPAN("ListID"), RC_CODE_BAD_LIST_ID);
    entry_lacks(r, TEXT_SPAN("Action"), RC_CODE_BAD_ACTION);
    return r->is_respelled ? contact_respell(r, entry_spelling) : RC_OK;
}
