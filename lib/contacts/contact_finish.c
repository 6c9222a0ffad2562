/* SPDX-License-Identifier: MIT */
/* The whole contact: its characters, its names, what it is checked against, and its delivery. */
#include "base/base.h"
#include "json/json.h"
#include "payload_reader.h"

enum {
    SEEN_WORDS = 8,
    ESCAPE_LENGTH = 6 /* backslash, u, four digits */
};

/* ---- Characters ---- */

/* An escape, or all the bytes in a row that are no UTF-8. */
static size_t fault_length(const unsigned char *fault, const unsigned char *pe)
{
    const unsigned char *p = fault;

    if (*p == '\\')
        return p[1] == 'u' ? ESCAPE_LENGTH : 2;
    while (p < pe && *p >= 0x80 && utf8_character(p, pe) == 0)
        p++;
    return (size_t)(p - fault);
}

static rc_code fault_code(const unsigned char *p)
{
    if (*p != '\\')
        return RC_CODE_INVALID_UTF8;
    return p[1] == 'u' && text_lower(p[2]) == 'd' ? RC_CODE_LONE_SURROGATE : RC_CODE_CONTROL_CHARACTER;
}

/* The structure is right, so behind a backslash there is what it needs. */
static void judge_characters(rc_payload_reader *r)
{
    const unsigned char *p = r->contact.raw.bytes;
    const unsigned char *pe = p + r->contact.raw.length;

    while (p < pe) {
        const unsigned char *fault = json_text_fault(p, pe);
        rc_finding *f;

        if (fault == NULL)
            return;
        p = fault + fault_length(fault, pe);
        f = contact_add(r, fault_code(fault), (size_t)(fault - r->contact.raw.bytes), (size_t)(p - fault));
        if (f == NULL)
            continue;
        f->found.bytes = fault;
        f->found.length = (size_t)(p - fault);
    }
}

/* ---- Repeated names ---- */

/* In the order of names without case; of the same names, in the order of the contact. */
static int is_before(const rc_member *members, uint32_t a, uint32_t b)
{
    rc_span x = members[a].name;
    rc_span y = members[b].name;
    size_t shorter = x.length < y.length ? x.length : y.length;

    for (size_t i = 0; i < shorter; i++)
        if (text_lower(x.bytes[i]) != text_lower(y.bytes[i]))
            return text_lower(x.bytes[i]) < text_lower(y.bytes[i]);
    return x.length != y.length ? x.length < y.length : a < b;
}

/* Restores the heap below a place. */
static void sift(const rc_member *members, uint32_t *order, size_t at, size_t count)
{
    for (size_t child = 2 * at + 1; child < count; child = 2 * at + 1) {
        uint32_t moved = order[at];

        if (child + 1 < count && is_before(members, order[child], order[child + 1]))
            child++;
        if (!is_before(members, moved, order[child]))
            return;
        order[at] = order[child];
        order[child] = moved;
        at = child;
    }
}

/* Heap sort: its time does not depend on who chose the names. */
static void sort(const rc_member *members, uint32_t *order, size_t count)
{
    for (size_t i = count / 2; i > 0; i--)
        sift(members, order, i - 1, count);
    for (size_t i = count; i > 1; i--) {
        uint32_t last = order[0];

        order[0] = order[i - 1];
        order[i - 1] = last;
        sift(members, order, 0, i - 1);
    }
}

/* Mostly no two names agree in length, first and last letter. The low five bits of a
 * letter do not know its case. */
static int may_hold_same_names(const member_table *table)
{
    const rc_member *members = contact_members(table);
    uint64_t seen[SEEN_WORDS] = {0};

    for (size_t i = 0; i < table->count; i++) {
        rc_span name = members[i].name;
        uint64_t *word = &seen[name.length % SEEN_WORDS];
        uint64_t bit = 1;

        if (name.length > 0)
            bit <<= ((name.bytes[0] & 31U) + (name.bytes[name.length - 1] & 31U) * 5) % 64;
        if ((*word & bit) != 0)
            return 1;
        *word |= bit;
    }
    return 0;
}

static int judge_names(rc_payload_reader *r, const member_table *table)
{
    const rc_member *members = contact_members(table);
    uint32_t *order;
    int status;

    if (table->count < 2 || !may_hold_same_names(table))
        return RC_OK;
    r->order.length = 0;
    status = buffer_reserve(&r->order, &r->memory, table->count * sizeof *order);
    if (status != RC_OK)
        return status;
    order = (uint32_t *)(void *)r->order.bytes;
    for (size_t i = 0; i < table->count; i++)
        order[i] = (uint32_t)i;
    sort(members, order, table->count);
    for (size_t i = 1; i < table->count; i++)
        if (text_same(members[order[i - 1]].name, members[order[i]].name))
            contact_add_to_name(r, RC_CODE_DUPLICATE_KEY, table, order[i]);
    return RC_OK;
}

/* ---- The contact ---- */

/* By what it is. */
static int judge_record(rc_payload_reader *r)
{
    if (r->held_to == JUDGE_ENTRY || r->kind == RC_KIND_SUBSCRIPTIONS)
        return entry_judge(r);
    return r->kind == RC_KIND_IMPORT ? import_judge(r) : contact_judge_members(r);
}

/* Not all of it was read. */
static int is_broken(const rc_payload_reader *r)
{
    return r->too_long || r->is_cut_off;
}

int contact_judge(rc_payload_reader *r)
{
    int status;

    if (r->too_long)
        contact_add(r, RC_CODE_RECORD_TOO_LONG, 0, r->contact.raw.length);
    contact_show(r, !is_broken(r));
    r->contact.sent = r->contact.raw;
    if (is_broken(r))
        return RC_OK;
    judge_characters(r);
    status = judge_names(r, &r->members);
    if (status == RC_OK)
        status = judge_names(r, &r->properties);
    if (status != RC_OK || r->held_to == JUDGE_STRUCTURE || r->contact.fault == no_object_code(r))
        return status;
    return judge_record(r);
}

int contact_deliver(rc_payload_reader *r)
{
    rc_contact *c = &r->contact;
    int status = RC_OK;

    c->findings = r->findings;
    r->counts.records++;
    if (c->fault == RC_CODE_NONE) {
        r->counts.passed++;
    } else {
        r->counts.rejected++;
        r->counts.rejected_by[c->fault]++;
    }
    for (size_t i = 0; i < c->finding_count && status == RC_OK; i++)
        status = payload_tell(r, &r->findings[i]);
    if (status != RC_OK || r->handler.contact == NULL)
        return status;
    return r->handler.contact(r->handler.context, c);
}
