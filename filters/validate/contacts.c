/* SPDX-License-Identifier: MIT */
/* validate on JSON: good contacts pass in their envelope, all others are accounted for. Of
 * managecontactslists the same is done with entries of ContactsLists; the body of csvimport is
 * one record, and has no envelope. */
#include "contacts.h"

#include <stdlib.h>

typedef struct contacts {
    roll *r;
    output *out;
    rc_payload_reader *reader;
    int begun;
    int errors_begun;
    size_t envelope_begun; /* bytes of the envelope that stand before the contacts */
} contacts;

static int put_span(output *o, rc_span span)
{
    return output_write(o, span.bytes, span.length);
}

/* Records that stand for themselves. */
static int is_bare(const contacts *c)
{
    rc_payload_kind kind = rc_payload_reader_kind(c->reader);

    return kind == RC_KIND_NDJSON || kind == RC_KIND_IMPORT;
}

/* ---- What passes ---- */

static int begin(contacts *c)
{
    rc_span envelope = rc_payload_reader_envelope(c->reader);
    rc_payload_kind kind = rc_payload_reader_kind(c->reader);
    int status;

    c->begun = 1;
    if (is_bare(c))
        return 0;
    if (kind == RC_KIND_ARRAY)
        return output_text(c->out, "[");
    if (kind == RC_KIND_SUBSCRIPTIONS)
        return output_text(c->out, "{\"ContactsLists\":[");
    c->envelope_begun = envelope.length;
    status = output_text(c->out, "{");
    if (status == 0)
        status = put_span(c->out, envelope);
    return status == 0 ? output_text(c->out, envelope.length > 0 ? ",\"Contacts\":[" : "\"Contacts\":[") : status;
}

static int pass(contacts *c, const rc_contact *contact)
{
    int is_line = is_bare(c);
    int status = c->begun ? 0 : begin(c);

    if (status == 0 && !is_line)
        status = output_text(c->out, c->r->handed_on > 0 ? ",\n" : "\n");
    c->r->handed_on++;
    if (status == 0)
        status = put_span(c->out, contact->sent);
    return status == 0 && is_line ? output_text(c->out, "\n") : status;
}

/* What of the envelope stood behind the contacts stands there again. */
static int end(contacts *c)
{
    rc_payload_kind kind = rc_payload_reader_kind(c->reader);
    rc_span rest;
    int status = c->begun ? 0 : begin(c);

    if (status != 0 || is_bare(c))
        return status;
    if (kind == RC_KIND_ARRAY)
        return output_text(c->out, "\n]\n");
    rest = rc_payload_reader_envelope(c->reader);
    status = output_text(c->out, c->envelope_begun == 0 && rest.length > 0 ? "\n]," : "\n]");
    rest.bytes += rest.length > 0 ? c->envelope_begun : 0;
    rest.length -= c->envelope_begun;
    if (status == 0)
        status = put_span(c->out, rest);
    return status == 0 ? output_text(c->out, "}\n") : status;
}

/* ---- What does not ---- */

/* Of an import nothing stands around it; lists have the API's own body. */
static int begin_errors(contacts *c)
{
    output *errors = &c->r->errors;
    rc_payload_kind kind = rc_payload_reader_kind(c->reader);

    if (errors->fd < 0 || c->errors_begun || kind == RC_KIND_IMPORT)
        return 0;
    c->errors_begun = 1;
    return kind == RC_KIND_SUBSCRIPTIONS ? rc_error_lists_begin(output_write, errors) : roll_contacts_begin(c->r);
}

static int end_errors(contacts *c)
{
    int status = begin_errors(c);

    if (status != 0 || !c->errors_begun)
        return status;
    if (rc_payload_reader_kind(c->reader) == RC_KIND_SUBSCRIPTIONS)
        return rc_error_lists_end(output_write, &c->r->errors);
    return roll_contacts_end(c->r);
}

static int refuse_small(contacts *c, const rc_contact *contact)
{
    output *errors = &c->r->errors;
    int status;

    c->r->kept_back++;
    if (errors->fd < 0)
        return 0;
    if (rc_payload_reader_kind(c->reader) == RC_KIND_SUBSCRIPTIONS)
        return rc_error_lists_entry(contact, c->r->in_errors++ == 0, output_write, errors, NULL);
    status = rc_error_json_contact(contact, output_write, errors, NULL);
    return status == 0 ? output_text(errors, "\n") : status;
}

static int refuse(contacts *c, const rc_contact *contact)
{
    int is_small = rc_payload_reader_kind(c->reader) >= RC_KIND_SUBSCRIPTIONS;
    int status = begin_errors(c);

    if (status != 0)
        return status;
    return is_small ? refuse_small(c, contact) : roll_reject_contact(c->r, contact);
}

/* ---- Reading ---- */

static int take_contact(void *context, const rc_contact *contact)
{
    contacts *c = (contacts *)context;
    int status = contact->fault == RC_CODE_NONE ? pass(c, contact) : refuse(c, contact);

    c->r->report.records++;
    return status == 0 ? reporter_limits(&c->r->report, rc_payload_reader_counts(c->reader)) : status;
}

static int take_finding(void *context, const rc_finding *finding)
{
    contacts *c = (contacts *)context;

    return reporter_finding(&c->r->report, finding);
}

/* RC_OK, an error or a stop. */
static int read_all(contacts *c, int fd, const char *name)
{
    rc_span ahead = c->r->ahead;
    int status = rc_payload_reader_feed(c->reader, ahead.bytes, ahead.length);

    return status == RC_OK ? input_feed(fd, name, c->reader) : status;
}

static int make_reader(contacts *c, rc_payload_kind kind, rc_roster **roster)
{
    rc_payload_read_options options = {kind != RC_KIND_UNKNOWN ? kind : RC_KIND_ANY, c->r->rows.record_max};
    rc_payload_handler handler = {take_contact, take_finding, c};
    rc_contact_rules rules = {c->r->rows.email_mode, c->r->rows.schema, NULL};
    int status = rc_payload_reader_new(&c->reader, &options, &handler, NULL);

    *roster = NULL;
    if (status == RC_OK && c->r->rows.duplicates != RC_DUPLICATES_OFF)
        status = rc_roster_new(roster, c->r->key, NULL);
    rules.roster = *roster;
    return status == RC_OK ? rc_payload_reader_judge(c->reader, &rules) : status;
}

static int read_contacts(contacts *c, rc_payload_kind kind, int fd, const char *name)
{
    roll *r = c->r;
    rc_roster *roster;
    int result = make_reader(c, kind, &roster);
    int status;

    if (result == RC_OK)
        result = read_all(c, fd, name);
    if (result == RC_OK)
        result = end(c);
    if (result == RC_OK)
        result = output_flush(c->out);
    if (c->reader != NULL && end_errors(c) != 0)
        result = STOP_OUTPUT;
    if (c->reader == NULL) {
        filter_say("%s", rc_error_text(result));
        rc_roster_free(roster);
        return roll_give_up(r, STATUS_INCOMPLETE);
    }
    status = roll_end(r, rc_payload_reader_counts(c->reader), result);
    rc_payload_reader_free(c->reader);
    rc_roster_free(roster);
    return status;
}

int contacts_check(roll *r, output *out, rc_payload_kind kind, int fd, const char *name)
{
    contacts *c;
    int status = roll_begin(r, name);

    if (status != 0)
        return status;
    c = (contacts *)calloc(1, sizeof *c);
    if (c == NULL)
        filter_say("out of memory");
    if (c == NULL || roll_key(r) != 0) {
        free(c);
        return roll_give_up(r, STATUS_INCOMPLETE);
    }
    c->r = r;
    c->out = out;
    status = read_contacts(c, kind, fd, name);
    free(c);
    return status;
}
