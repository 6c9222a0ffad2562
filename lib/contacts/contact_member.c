/* SPDX-License-Identifier: MIT */
/* Findings about members, of contacts, of entries of ContactsLists, and of csvimport. */
#include "base/base.h"
#include "payload_reader.h"

rc_finding *contact_add_to_value(rc_payload_reader *r, rc_code code, rc_severity severity, const rc_member *m)
{
    rc_finding *f = contact_add_weighed(r, code, severity, 0, 0);

    if (f == NULL)
        return NULL;
    rc_contact_place(&r->contact, m, f);
    f->found = rc_contact_value(&r->contact, m);
    f->field = m->name;
    return f;
}

const char *known_mistake_find(const known_mistake *mistakes, size_t count, rc_span name)
{
    for (size_t i = 0; i < count; i++)
        if (text_same(name, text_span(mistakes[i].name)))
            return mistakes[i].right;
    return NULL;
}

void member_unknown(rc_payload_reader *r, size_t index, const known_mistake *mistakes, size_t count)
{
    const rc_member *m = &contact_members(&r->members)[index];
    const char *right = known_mistake_find(mistakes, count, m->name);
    rc_finding *f = contact_add_to_name(r, RC_CODE_UNKNOWN_KEY, &r->members, index);

    if (f != NULL && right != NULL)
        f->suggestion = text_span(right);
}

int contact_is_called(rc_payload_reader *r, size_t index, rc_span right)
{
    const rc_member *m = &contact_members(&r->members)[index];
    rc_finding *f;

    if (!text_same(m->name, right))
        return 0;
    if (memcmp(m->name.bytes, right.bytes, right.length) == 0)
        return 1;
    f = contact_add_to_name(r, RC_CODE_KEY_SPELLING, &r->members, index);
    if (f != NULL)
        f->suggestion = right;
    r->is_respelled = 1;
    return 1;
}

/* 1 .. 2^63-1, and no other form of it. */
int is_id(const rc_member *m)
{
    static const unsigned char largest[] = "9223372036854775807";
    rc_span digits = m->text;

    if (m->type != RC_JSON_NUMBER && m->type != RC_JSON_STRING)
        return 0;
    if (digits.length == 0 || digits.length > sizeof largest - 1 || digits.bytes[0] == '0')
        return 0;
    for (size_t i = 0; i < digits.length; i++)
        if (digits.bytes[i] < '0' || digits.bytes[i] > '9')
            return 0;
    return digits.length < sizeof largest - 1 || memcmp(digits.bytes, largest, digits.length) <= 0;
}

void member_missing(rc_payload_reader *r, rc_code code, rc_severity severity, rc_span name)
{
    rc_finding *f = contact_add_weighed(r, code, severity, 0, r->contact.raw.length);

    if (f != NULL)
        f->field = name;
}
