/* SPDX-License-Identifier: MIT */
/*
 * The contact at hand: its members as they are read, what is wrong with it, and its
 * delivery. Names and texts stay where they are, in the piece; copied is only what lies
 * elsewhere (yajl resolves escapes in a place of its own) or what a piece takes with it
 * when it ends.
 */
#include "base/base.h"
#include "payload_reader.h"

/* A name or a text that is in scratch, until the contact is delivered and scratch
 * grows no more. */
typedef struct moved_text {
    member_table *table;
    size_t index;
    int is_name;
    size_t at;
} moved_text;

/* ---- Members ---- */

int contact_grow(rc_payload_reader *r, member_table *table)
{
    int status;

    table->room.length = table->count * sizeof(rc_member);
    status = buffer_reserve(&table->room, &r->memory, sizeof(rc_member));
    table->capacity = table->room.capacity / sizeof(rc_member);
    return status;
}

int contact_move(rc_payload_reader *r, member_table *table, size_t index, int is_name)
{
    rc_member *m = &contact_members(table)[index];
    rc_span *span = is_name ? &m->name : &m->text;
    moved_text moved = {table, index, is_name, r->scratch.length};
    int status = buffer_add(&r->scratch, &r->memory, span->bytes, span->length);

    span->bytes = NULL;
    return status == RC_OK ? buffer_add(&r->moved, &r->memory, &moved, sizeof moved) : status;
}

/* The name of the last member may have moved already. */
int contact_at(const rc_payload_reader *r, rc_span name)
{
    const rc_member *m = r->members.count > 0 ? &contact_members(&r->members)[r->members.count - 1] : NULL;
    rc_span span;

    if (m == NULL || m->name.length != name.length || contact_is_beyond(r))
        return 0;
    span = m->name;
    if (span.bytes == NULL)
        span.bytes = r->scratch.bytes + r->scratch.length - span.length;
    return text_same(span, name);
}

/* Of the last member the value may be missing: it is looked at again. */
static int keep_members(rc_payload_reader *r, member_table *table)
{
    int status = RC_OK;

    for (size_t i = table->pinned; i < table->count && status == RC_OK; i++) {
        const rc_member *m = &contact_members(table)[i];

        if (contact_in_piece(r, m->name))
            status = contact_move(r, table, i, 1);
        if (status == RC_OK && contact_in_piece(r, m->text))
            status = contact_move(r, table, i, 0);
    }
    table->pinned = table->count > 0 ? table->count - 1 : 0;
    return status;
}

int contact_keep(rc_payload_reader *r)
{
    int status = keep_members(r, &r->members);

    return status == RC_OK ? keep_members(r, &r->properties) : status;
}

static void put_moved_back(rc_payload_reader *r)
{
    const moved_text *moved = (const moved_text *)(const void *)r->moved.bytes;
    size_t count = r->moved.length / sizeof *moved;

    for (size_t i = 0; i < count; i++) {
        rc_member *m = &contact_members(moved[i].table)[moved[i].index];
        const unsigned char *bytes = r->scratch.bytes != NULL ? r->scratch.bytes + moved[i].at : NULL;

        *(moved[i].is_name ? &m->name.bytes : &m->text.bytes) = bytes; /* NULL: nothing but empty texts was moved */
    }
}

/* ---- Findings ---- */

/* From a byte of the contact to line and column. */
static void locate(const rc_contact *c, size_t at, rc_finding *f)
{
    const unsigned char *line = NULL;
    size_t known = at < c->raw.length ? at : c->raw.length;

    f->record = c->index;
    f->record_line = c->line;
    f->line = c->line;
    f->column = c->column + at;
    f->offset = c->offset + at;
    for (const unsigned char *p = c->raw.bytes; known > 0; p = line) {
        const unsigned char *lf = text_find(p, (size_t)(c->raw.bytes + known - p), '\n');

        if (lf == NULL)
            break;
        line = lf + 1;
        f->line++;
    }
    if (line != NULL)
        f->column = (uint64_t)(c->raw.bytes + at - line) + 1;
}

rc_finding *contact_add_weighed(rc_payload_reader *r, rc_code code, rc_severity severity, size_t at, size_t length)
{
    rc_contact *c = &r->contact;
    rc_finding *f = &r->findings[c->finding_count];

    if (severity == RC_ERROR && c->fault == RC_CODE_NONE)
        c->fault = code;
    if (c->finding_count == RC_ROW_FINDINGS_MAX) {
        c->findings_untold++;
        return NULL;
    }
    c->finding_count++;
    *f = payload_finding(code);
    f->severity = severity;
    f->length = length;
    locate(c, at, f);
    return f;
}

rc_finding *contact_add(rc_payload_reader *r, rc_code code, size_t at, size_t length)
{
    return contact_add_weighed(r, code, rc_code_lookup(code)->severity, at, length);
}

/* ---- Names ---- */

static size_t skip(rc_span raw, size_t at, const char *bytes, size_t count)
{
    while (at < raw.length && memchr(bytes, raw.bytes[at], count) != NULL)
        at++;
    return at;
}

/* Where a name begins: behind what comes before it. */
static size_t name_begin(const rc_payload_reader *r, const member_table *table, size_t index)
{
    size_t at = table == &r->properties ? r->properties_begin : 0;

    if (index > 0)
        at = contact_members(table)[index - 1].end;
    return skip(r->contact.raw, at, "{,: \t\r\n", 7);
}

rc_finding *contact_add_to_name(rc_payload_reader *r, rc_code code, const member_table *table, size_t index)
{
    const rc_member *m = &contact_members(table)[index];
    size_t at = name_begin(r, table, index);
    rc_finding *f = contact_add(r, code, at, m->name_end - at);

    if (f == NULL)
        return NULL;
    f->found = m->name;
    if (table == &r->properties)
        f->field = m->name;
    return f;
}

static int spell(rc_payload_reader *r, const unsigned char *bytes, size_t length)
{
    return buffer_add(&r->spelled, &r->memory, bytes, length);
}

int contact_respell(rc_payload_reader *r, rc_span (*right)(rc_span name))
{
    rc_contact *c = &r->contact;
    const unsigned char *raw = c->raw.bytes;
    size_t done = 0;
    int status = RC_OK;

    r->spelled.length = 0;
    for (size_t i = 0; i < r->members.count && status == RC_OK; i++) {
        rc_span name = right(c->members[i].name);
        size_t begin = name_begin(r, &r->members, i) + 1;

        if (name.bytes == c->members[i].name.bytes)
            continue;
        status = spell(r, raw + done, begin - done);
        if (status == RC_OK)
            status = spell(r, name.bytes, name.length);
        done = c->members[i].name_end - 1;
    }
    if (status == RC_OK)
        status = spell(r, raw + done, c->raw.length - done);
    c->sent.bytes = r->spelled.bytes;
    c->sent.length = r->spelled.length;
    return status;
}

/* ---- The contact ---- */

void contact_place(rc_payload_reader *r, size_t at)
{
    rc_contact *c = &r->contact;

    payload_count_lines(r, at);
    c->line = r->line;
    c->offset = r->offset + at;
    c->column = c->offset - r->line_offset + 1;
    r->ahead_of_piece = (uint64_t)0 - at;
}

static void clear_table(member_table *table)
{
    table->count = 0;
    table->pinned = 0;
}

static void contact_forget(rc_payload_reader *r)
{
    r->moved.length = 0;
    clear_table(&r->members);
    clear_table(&r->properties);
}

void contact_begin(rc_payload_reader *r)
{
    rc_contact *c = &r->contact;

    c->index++;
    c->fault = RC_CODE_NONE;
    c->finding_count = 0;
    c->findings_untold = 0;
    r->is_cut_off = 0;
    r->is_respelled = 0;
    r->scratch.length = 0;
    contact_forget(r);
}

const rc_member *contact_find(const rc_contact *c, rc_span name)
{
    for (size_t i = 0; i < c->member_count; i++)
        if (text_same(c->members[i].name, name))
            return &c->members[i];
    return NULL;
}

void contact_show(rc_payload_reader *r, int is_whole)
{
    rc_contact *c = &r->contact;
    const rc_member *email;

    if (!is_whole)
        contact_forget(r);
    put_moved_back(r);
    c->members = contact_members(&r->members);
    c->member_count = r->members.count;
    c->properties = contact_members(&r->properties);
    c->property_count = r->properties.count;
    email = contact_find(c, TEXT_SPAN("Email"));
    c->email = email != NULL && email->type == RC_JSON_STRING ? email->text : TEXT_SPAN("");
}

void contact_free(rc_payload_reader *r)
{
    buffer_free(&r->members.room, &r->memory);
    buffer_free(&r->properties.room, &r->memory);
    buffer_free(&r->scratch, &r->memory);
    buffer_free(&r->moved, &r->memory);
    buffer_free(&r->order, &r->memory);
    buffer_free(&r->spelled, &r->memory);
}

/* ---- For callbacks ---- */

const rc_member *rc_contact_member(const rc_contact *c, const char *name)
{
    return contact_find(c, text_span(name));
}

static size_t value_begin(const rc_contact *c, const rc_member *member)
{
    return skip(c->raw, member->name_end, ": \t\r\n", 5);
}

rc_span rc_contact_value(const rc_contact *c, const rc_member *member)
{
    size_t begin = value_begin(c, member);
    rc_span value = {c->raw.bytes + begin, member->end - begin};

    return value;
}

void rc_contact_place(const rc_contact *c, const rc_member *member, rc_finding *finding)
{
    size_t begin = value_begin(c, member);

    locate(c, begin, finding);
    finding->length = member->end - begin;
}

const char *rc_json_type_text(rc_json_type type)
{
    static const char *const names[] = {"null", "boolean", "number", "string", "object", "array"};

    return names[type];
}

const char *rc_payload_kind_text(rc_payload_kind kind)
{
    static const char *const names[] = {
        "unknown", "contact/managemanycontacts", "contactslist/managemanycontacts", "array", "ndjson",
        "contact/managecontactslists", "csvimport", "any",
    };

    return names[kind];
}
