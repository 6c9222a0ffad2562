/* SPDX-License-Identifier: MIT */
/*
 * What stands beside the contacts of a request: an Action for the list of the URL, or
 * ContactsLists with an action each (API guide, "Managing multiple contacts"). Entries of
 * ContactsLists are read like contacts, by a reader of their own.
 */
#include "base/base.h"
#include "payload_reader.h"

enum {
    CONTACTS_USUAL = 5000, /* no documented number: more have timed out */
    CONTACTS_KNOWN = 10000
};

/* ---- Findings ---- */

static int tell(rc_payload_reader *r, rc_finding f)
{
    r->is_condemned |= f.severity == RC_ERROR;
    return payload_tell(r, &f);
}

/* About the name that has just been read. */
static rc_finding at_name(const rc_payload_reader *r, rc_code code, rc_span name)
{
    rc_finding f = payload_finding(code);

    f.line = r->value.line;
    f.length = name.length + 2;
    f.column = r->value.column > f.length ? r->value.column - f.length : 1;
    f.offset = r->value.offset - f.length;
    f.found = name;
    return f;
}

static rc_finding at_value(const rc_payload_reader *r, rc_code code, rc_span value)
{
    rc_finding f = payload_finding(code);

    f.line = r->value.line;
    f.column = r->value.column;
    f.offset = r->value.offset;
    f.length = value.length;
    f.found = value;
    return f;
}

/* ---- Entries of ContactsLists ---- */

/* A reader of entries, and the one whose envelope they stand in. */
typedef struct entries {
    rc_payload_reader *outer;
    rc_span value;
    size_t done; /* bytes of the value that are in the envelope */
} entries;

/* From a place in the value to one in the file. */
static int entry_finding(void *context, const rc_finding *finding)
{
    rc_payload_reader *r = ((entries *)context)->outer;
    rc_finding f = *finding;

    if (f.line == 1)
        f.column += r->value.column - 1;
    f.line += r->value.line - 1;
    f.offset += r->value.offset;
    f.record = 0;
    f.record_line = 0;
    return tell(r, f);
}

static int entry_keep(void *context, const rc_contact *entry)
{
    entries *e = (entries *)context;
    rc_payload_reader *r = e->outer;
    size_t begin = (size_t)entry->offset;
    int status = buffer_add(&r->envelope, &r->memory, e->value.bytes + e->done, begin - e->done);

    e->done = begin + entry->raw.length;
    return status == RC_OK ? buffer_add(&r->envelope, &r->memory, entry->sent.bytes, entry->sent.length) : status;
}

static int judge_lists(rc_payload_reader *r, rc_span value)
{
    rc_payload_read_options options = {RC_KIND_ARRAY, r->options.contact_max};
    entries e = {r, value, 0};
    rc_payload_handler handler = {entry_keep, entry_finding, &e};
    rc_payload_reader *inner;
    int status = rc_payload_reader_new(&inner, &options, &handler, &r->memory);

    if (status != RC_OK)
        return status;
    inner->held_to = JUDGE_ENTRY;
    status = rc_payload_reader_feed(inner, value.bytes, value.length);
    if (status == RC_OK)
        status = rc_payload_reader_end(inner);
    rc_payload_reader_free(inner);
    return status == RC_OK ? buffer_add(&r->envelope, &r->memory, value.bytes + e.done, value.length - e.done) : status;
}

/* ---- Members ---- */

static int is_called(rc_payload_reader *r, rc_span *name, rc_span right, int *status)
{
    rc_finding f;

    if (!text_same(*name, right))
        return 0;
    if (memcmp(name->bytes, right.bytes, right.length) != 0) {
        f = at_name(r, RC_CODE_KEY_SPELLING, *name);
        f.suggestion = right;
        *status = tell(r, f);
    }
    *name = right;
    return 1;
}

static int unknown(rc_payload_reader *r, rc_span name)
{
    static const known_mistake mistakes[] = {
        {"ContactLists", "ContactsLists"}, {"ContactsList", "ContactsLists"}, {"ContactList", "ContactsLists"},
        {"Lists", "ContactsLists"},        {"Contact", "Contacts"},           {"Method", "Action"},
    };
    const char *right = known_mistake_find(mistakes, sizeof mistakes / sizeof mistakes[0], name);
    rc_finding f = at_name(r, RC_CODE_UNKNOWN_KEY, name);

    if (right != NULL)
        f.suggestion = text_span(right);
    return tell(r, f);
}

/* A name met before, or one that this request does not have. */
static int judge_presence(rc_payload_reader *r, rc_span name, int *has, int is_out_of_place)
{
    if (*has)
        return tell(r, at_name(r, RC_CODE_DUPLICATE_KEY, name));
    *has = 1;
    return is_out_of_place ? tell(r, at_name(r, RC_CODE_ACTION_LEVEL, name)) : RC_OK;
}

/* Action stands in each entry of ContactsLists. */
static int has_no_action(const rc_payload_reader *r)
{
    return r->options.kind == RC_KIND_CONTACTS || r->kind == RC_KIND_SUBSCRIPTIONS;
}

int envelope_judge_name(rc_payload_reader *r, rc_span *name)
{
    rc_payload_kind asked = r->options.kind;
    size_t at = payload_consumed(r);
    int status = RC_OK;

    payload_count_lines(r, at);
    r->value.line = r->line;
    r->value.offset = r->offset + at;
    r->value.column = r->value.offset - r->line_offset + 1;
    r->name = REQUEST_OTHER;
    if (is_called(r, name, records_name(r), &status))
        return status;
    if (is_called(r, name, TEXT_SPAN("Action"), &status)) {
        r->name = REQUEST_ACTION;
        return status == RC_OK ? judge_presence(r, *name, &r->has_action, r->has_lists || has_no_action(r)) : status;
    }
    if (is_called(r, name, TEXT_SPAN("ContactsLists"), &status)) {
        r->name = REQUEST_LISTS;
        return status == RC_OK ? judge_presence(r, *name, &r->has_lists, r->has_action || asked == RC_KIND_LIST)
                               : status;
    }
    return unknown(r, *name);
}

int envelope_judge_value(rc_payload_reader *r, rc_span value)
{
    rc_code code = r->name == REQUEST_ACTION ? action_judge(action_text(value)) : RC_CODE_NONE;
    int status = RC_OK;

    if (r->name == REQUEST_LISTS && value.bytes[0] == '[')
        return judge_lists(r, value);
    if (r->name == REQUEST_LISTS) {
        rc_finding f = at_value(r, RC_CODE_MEMBER_TYPE, value);

        f.expected = TEXT_SPAN("an array of {\"ListID\": ..., \"Action\": ...}");
        status = tell(r, f);
    } else if (code != RC_CODE_NONE) {
        status = tell(r, at_value(r, code, value));
    }
    return status == RC_OK ? buffer_add(&r->envelope, &r->memory, value.bytes, value.length) : status;
}

/* ---- The end ---- */

static int judge_size(rc_payload_reader *r)
{
    rc_finding f = payload_finding(RC_CODE_MANY_CONTACTS);
    unsigned char digits[20];

    if (r->counts.records <= CONTACTS_USUAL || r->kind == RC_KIND_SUBSCRIPTIONS)
        return RC_OK;
    f.line = 1;
    f.column = 1;
    f.found.bytes = digits;
    f.found.length = text_decimal(digits, r->counts.records);
    f.expected = r->counts.records > CONTACTS_KNOWN ? TEXT_SPAN("at most 10000") : TEXT_SPAN("at most 5000");
    return tell(r, f);
}

int envelope_judge_end(rc_payload_reader *r)
{
    int status = RC_OK;

    if (r->held_to == JUDGE_STRUCTURE)
        return RC_OK;
    if (r->options.kind == RC_KIND_LIST && !r->has_action) {
        rc_finding f = payload_finding(RC_CODE_BAD_ACTION);

        f.line = 1;
        f.column = 1;
        f.field = TEXT_SPAN("Action");
        status = tell(r, f);
    }
    if (status == RC_OK)
        status = judge_size(r);
    return status == RC_OK && r->is_condemned ? RC_ERROR_FILE : status;
}
