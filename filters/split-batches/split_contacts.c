/* SPDX-License-Identifier: MIT */
/*
 * split-batches on contacts in JSON. A payload and an array are read twice: the first pass
 * finds the envelope, wherever it stands, and whatever is wrong, so that what breaks off
 * makes no batch; the second one writes. Of a contact a line no line depends on another
 * one, so they are written as they come.
 */
#include "split.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

typedef struct passing {
    split *s;
    const char *name;
    int fd;     /* the input, or a copy of what comes through a pipe */
    off_t start;
    int writes; /* this is the second pass */
    rc_payload_reader *reader;
} passing;

/* ---- The shape of a batch ---- */

/* Around the contacts: behind the envelope, if there is one, and at the end. */
typedef struct surroundings {
    const char *begin;
    const char *before_contacts; /* a comma first, which is for an envelope with members */
    batch_shape shape;
} surroundings;

static const surroundings *find_surroundings(const split *s, rc_payload_kind kind)
{
    static const surroundings payload = {"{", ",\"Contacts\":[\n", {"json", {NULL, 0}, ",\n", "", "\n]}\n", 0, NULL}};
    static const surroundings payload_line = {"{", ",\"Contacts\":[", {"json", {NULL, 0}, ",", "", "]}\n", 1, NULL}};
    static const surroundings array = {"[\n", ",", {"json", {NULL, 0}, ",\n", "", "\n]\n", 0, NULL}};
    static const surroundings array_line = {"[", ",", {"json", {NULL, 0}, ",", "", "]\n", 1, NULL}};
    static const surroundings lines = {"", ",", {"ndjson", {NULL, 0}, "", "\n", "", 0, NULL}};

    if (kind != RC_KIND_ARRAY && kind != RC_KIND_NDJSON)
        return s->plan.stream ? &payload_line : &payload;
    if (s->plan.stream) /* contacts on one line are an array */
        return &array_line;
    return kind == RC_KIND_ARRAY ? &array : &lines;
}

int split_contacts_shape(split *s, rc_payload_kind kind, rc_span envelope)
{
    const surroundings *around = find_surroundings(s, kind);
    batch_shape shape = around->shape;

    if (batch_head(&shape, around->begin, envelope, around->before_contacts + (envelope.length == 0)) != 0)
        return STOP_OUTPUT;
    return batch_files_shape(&s->files, &shape);
}

static int begin(split *s, const rc_payload_reader *reader)
{
    s->begun = 1;
    return split_contacts_shape(s, rc_payload_reader_kind(reader), rc_payload_reader_envelope(reader));
}

/* ---- Contacts ---- */

static int put(split *s, const rc_contact *contact)
{
    batch_record record = {contact->index, contact->line, contact->column, contact->offset, contact->raw,
                           contact->email};
    char room[64];
    rc_finding f;
    int status;

    if (contact->fault != RC_CODE_NONE)
        return roll_reject_contact(s->r, contact);
    s->r->handed_on++;
    status = batch_files_add(&s->files, &record);
    if (status >= 0)
        return status;
    f = batch_too_small(&record, s->plan.bytes_max, room);
    return roll_turn_down_contact(s->r, contact, &f);
}

static int take_contact(void *context, const rc_contact *contact)
{
    passing *p = (passing *)context;
    split *s = p->s;
    int status = 0;

    if (!p->writes && rc_payload_reader_kind(p->reader) != RC_KIND_NDJSON)
        return 0;
    if (!s->begun)
        status = begin(s, p->reader);
    s->r->report.records++;
    if (status == 0)
        status = put(s, contact);
    return status == 0 ? roll_limits(s->r, rc_payload_reader_counts(p->reader)) : status;
}

static int take_finding(void *context, const rc_finding *finding)
{
    return reporter_finding(&((passing *)context)->s->r->report, finding);
}

/* ---- Passes ---- */

static int go_to(const passing *p, off_t place)
{
    if (lseek(p->fd, place, SEEK_SET) == place)
        return 0;
    filter_say("%s: %s", p->name, strerror(errno));
    return STOP_OUTPUT;
}

/* Behind what has been read ahead: a pipe cannot be read again. */
static int keep_input(passing *p)
{
    rc_span ahead = p->s->r->ahead;

    if (p->start >= 0)
        return 0;
    p->start = 0;
    p->fd = input_spool(p->fd, p->name, p->s->plan.directory, ahead);
    return p->fd >= 0 ? go_to(p, (off_t)ahead.length) : STOP_OUTPUT;
}

static int first_pass(passing *p)
{
    rc_payload_read_options options = {input_contacts(p->s->from), p->s->r->rows.record_max};
    rc_payload_handler handler = {take_contact, take_finding, p};
    rc_span ahead = p->s->r->ahead;
    int status = rc_payload_reader_new(&p->reader, &options, &handler, NULL);

    if (status == RC_OK)
        status = rc_payload_reader_feed(p->reader, ahead.bytes, ahead.length);
    if (status == RC_OK && rc_payload_reader_kind(p->reader) != RC_KIND_NDJSON)
        status = keep_input(p);
    if (status == RC_OK)
        status = input_feed(p->fd, p->name, p->reader);
    return status == RC_OK && !p->s->begun ? begin(p->s, p->reader) : status;
}

static int second_pass(passing *p)
{
    rc_payload_read_options options = {rc_payload_reader_kind(p->reader), p->s->r->rows.record_max};
    rc_payload_handler handler = {take_contact, NULL, p};
    int status;

    rc_payload_reader_free(p->reader);
    p->writes = 1;
    status = rc_payload_reader_new(&p->reader, &options, &handler, NULL);
    if (status == RC_OK)
        status = go_to(p, p->start);
    if (status == RC_OK)
        status = input_feed(p->fd, p->name, p->reader);
    if (status != RC_ERROR_FILE)
        return status;
    filter_say("%s: has changed while it was read", p->name);
    return STOP_OUTPUT;
}

static int all_passes(passing *p)
{
    int status = roll_contacts_begin(p->s->r);

    if (status == 0)
        status = first_pass(p);
    if (status == RC_OK && rc_payload_reader_kind(p->reader) != RC_KIND_NDJSON)
        status = second_pass(p);
    if (status == RC_OK)
        status = batch_files_end(&p->s->files);
    return roll_contacts_end(p->s->r) == 0 ? status : STOP_OUTPUT;
}

/* What was read to be written; contacts that only passed by count for nothing. */
static const rc_row_counts *written(const passing *p)
{
    int is_written = p->reader != NULL && (p->writes || rc_payload_reader_kind(p->reader) == RC_KIND_NDJSON);

    return is_written ? rc_payload_reader_counts(p->reader) : &p->s->r->counts;
}

int split_contacts(split *s, int fd, const char *name)
{
    off_t at = lseek(fd, 0, SEEK_CUR);
    passing p = {s, name, fd, at < 0 ? at : at - (off_t)s->r->ahead.length, 0, NULL};
    int status = roll_begin(s->r, name);
    int result;

    if (status != 0)
        return status;
    result = all_passes(&p);
    status = roll_end(s->r, written(&p), result);
    rc_payload_reader_free(p.reader);
    if (p.fd >= 0 && p.fd != fd)
        close(p.fd);
    return status;
}
