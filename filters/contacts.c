/* SPDX-License-Identifier: MIT */
/* validate on JSON: good contacts pass in their envelope, all others are accounted for. */
#include "contacts.h"

#include <stdlib.h>

typedef struct contacts {
    roll *r;
    output *out;
    rc_payload_reader *reader;
    int begun;
    size_t envelope_begun; /* bytes of the envelope that stand before the contacts */
} contacts;

static int put_span(output *o, rc_span span)
{
    return output_write(o, span.bytes, span.length);
}

/* ---- What passes ---- */

static int begin(contacts *c)
{
    rc_span envelope = rc_payload_reader_envelope(c->reader);
    rc_payload_kind kind = rc_payload_reader_kind(c->reader);
    int status;

    c->begun = 1;
    if (kind == RC_KIND_NDJSON)
        return 0;
    if (kind == RC_KIND_ARRAY)
        return output_text(c->out, "[");
    c->envelope_begun = envelope.length;
    status = output_text(c->out, "{");
    if (status == 0)
        status = put_span(c->out, envelope);
    return status == 0 ? output_text(c->out, envelope.length > 0 ? ",\"Contacts\":[" : "\"Contacts\":[") : status;
}

static int pass(contacts *c, const rc_contact *contact)
{
    int is_line = rc_payload_reader_kind(c->reader) == RC_KIND_NDJSON;
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

    if (status != 0 || kind == RC_KIND_NDJSON)
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

/* ---- Reading ---- */

static int take_contact(void *context, const rc_contact *contact)
{
    contacts *c = (contacts *)context;
    int status = contact->fault == RC_CODE_NONE ? pass(c, contact) : roll_reject_contact(c->r, contact);

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
    rc_payload_read_options options = {kind, c->r->rows.record_max};
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
        result = roll_contacts_begin(r);
    if (result == RC_OK)
        result = read_all(c, fd, name);
    if (result == RC_OK)
        result = end(c);
    if (result == RC_OK)
        result = output_flush(c->out);
    if (roll_contacts_end(r) != 0)
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
    int status = roll_begin(r, fd, name);

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
