/* SPDX-License-Identifier: MIT */
/*
 * Payloads: any bytes, whole and in pieces. What is said must be the same, every
 * contact must be bytes of the input, in order, and the envelope must be whole.
 *
 * The last byte of the input says how long the pieces are (1 to 16), whether contacts are
 * judged, and whether small requests are known, too.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "property.h"

typedef struct reading {
    rc_span input;
    uint64_t behind; /* where the contact before ends */
    uint64_t index;
    uint64_t errors;
    byte_log log;
    int result;
    rc_roster *roster; /* both NULL: structure alone */
    rc_schema *schema;
} reading;

static void need(int kept, const char *promise)
{
    if (kept)
        return;
    fprintf(stderr, "broken: %s\n", promise);
    abort();
}

static void check_place(const reading *r, uint64_t line, uint64_t column, uint64_t offset)
{
    size_t begin = 0;

    for (size_t i = 0; i < offset; i++) {
        if (r->input.bytes[i] != '\n')
            continue;
        line--;
        begin = i + 1;
    }
    need(line == 1 && column == offset - begin + 1, "line and column are those of the offset");
}

/* A name, its value, and where that stands. */
static void note_members(reading *r, const rc_contact *c, const rc_member *members, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        rc_span value = rc_contact_value(c, &members[i]);
        rc_finding place;

        memset(&place, 0, sizeof place);
        rc_contact_place(c, &members[i], &place);
        check_place(r, place.line, place.column, place.offset);
        need(value.bytes == c->raw.bytes + (place.offset - c->offset) && value.length == place.length,
             "a value lies where it says");
        need(value.length > 0 && value.length <= c->raw.length - (size_t)(value.bytes - c->raw.bytes),
             "a value lies in its contact");
        need(members[i].type != RC_JSON_STRING || (value.bytes[0] == '"' && value.bytes[value.length - 1] == '"'),
             "a string is one");
        log_text(&r->log, rc_json_type_text(members[i].type));
        log_span(&r->log, members[i].name);
        log_span(&r->log, members[i].text);
        log_span(&r->log, value);
    }
}

static int note_contact(void *context, const rc_contact *c)
{
    reading *r = (reading *)context;

    need(c->index == ++r->index, "contacts are numbered one by one");
    need(c->offset >= r->behind && c->offset <= r->input.length, "contacts come in order");
    need(c->raw.length <= r->input.length - c->offset, "a contact lies in the input");
    need(c->raw.length == 0 || memcmp(c->raw.bytes, r->input.bytes + c->offset, c->raw.length) == 0,
         "a contact has its original bytes");
    need(c->raw.length >= 2 || c->fault != RC_CODE_NONE, "a contact that passes is an object");
    note_members(r, c, c->members, c->member_count);
    note_members(r, c, c->properties, c->property_count);
    need(c->fault == RC_CODE_NONE || r->errors > 0, "a rejected contact has an error");
    check_place(r, c->line, c->column, c->offset);
    r->behind = c->offset + c->raw.length;
    log_text(&r->log, "\ncontact ");
    log_text(&r->log, rc_code_lookup(c->fault)->slug);
    log_text(&r->log, " ");
    log_number(&r->log, c->line);
    log_number(&r->log, c->column);
    log_number(&r->log, c->offset);
    log_span(&r->log, c->raw);
    log_span(&r->log, c->email);
    log_span(&r->log, c->sent);
    return 0;
}

static int note_finding(void *context, const rc_finding *f)
{
    reading *r = (reading *)context;

    need(f->offset <= r->input.length, "a finding lies in the input");
    check_place(r, f->line, f->column, f->offset);
    r->errors += f->severity == RC_ERROR;
    log_text(&r->log, "\nfinding ");
    log_text(&r->log, rc_code_lookup(f->code)->slug);
    log_text(&r->log, " ");
    log_number(&r->log, f->record);
    log_number(&r->log, f->record_line);
    log_number(&r->log, f->line);
    log_number(&r->log, f->column);
    log_number(&r->log, f->offset);
    log_span(&r->log, f->found);
    return 0;
}

/* Each piece from a block of exactly its size, gone when the call is over. */
static int feed_copy(rc_payload_reader *reader, const unsigned char *bytes, size_t length)
{
    unsigned char *copy = (unsigned char *)malloc(length);
    int status;

    if (copy == NULL)
        abort();
    memcpy(copy, bytes, length);
    status = rc_payload_reader_feed(reader, copy, length);
    free(copy);
    return status;
}

/* Held to properties of three types, and to what was met before. */
static rc_schema *make_schema(void)
{
    static const char text[] = "{\"Data\":[{\"Name\":\"a\",\"Datatype\":\"int\"},{\"Name\":\"b\",\"Datatype\":\"datetime\"},"
                               "{\"Name\":\"c\",\"Datatype\":\"bool\"}]}";
    rc_schema *schema;

    need(rc_schema_new(&schema, NULL, NULL) == RC_OK, "a schema is made");
    need(rc_schema_feed(schema, (const unsigned char *)text, sizeof text - 1) == RC_OK, "it is read");
    need(rc_schema_end(schema) == RC_OK, "it is whole");
    return schema;
}

static void judge_payload(reading *r, rc_payload_reader *reader)
{
    static const unsigned char key[RC_ROSTER_KEY_BYTES] = {0};
    rc_contact_rules rules = {RC_EMAIL_BULK, NULL, NULL};

    need(rc_roster_new(&r->roster, key, NULL) == RC_OK, "a roster is made");
    r->schema = make_schema();
    rules.schema = r->schema;
    rules.roster = r->roster;
    need(rc_payload_reader_judge(reader, &rules) == RC_OK, "it judges");
}

static void read_payload(reading *r, size_t piece)
{
    rc_payload_handler handler = {note_contact, note_finding, r};
    rc_payload_read_options options = {RC_KIND_UNKNOWN, 100};
    unsigned char how = r->input.bytes[r->input.length - 1];
    rc_payload_reader *reader;
    int status = RC_OK;

    if (how & 0x20)
        options.kind = RC_KIND_ANY;
    need(rc_payload_reader_new(&reader, &options, &handler, NULL) == RC_OK, "a reader is made");
    if (how & 0x10)
        judge_payload(r, reader);
    for (size_t done = 0; done < r->input.length && status == RC_OK; done += piece) {
        size_t left = r->input.length - done;

        status = feed_copy(reader, r->input.bytes + done, left < piece ? left : piece);
    }
    if (status == RC_OK)
        status = rc_payload_reader_end(reader);
    r->result = status;
    need(status == RC_OK || status == RC_ERROR_FILE, "bad data is a fault of the file at most");
    need(status == RC_OK || r->errors > 0, "a fault of the file says why");
    need(status == RC_OK || rc_payload_reader_end(reader) == status, "errors are sticky");
    if (status == RC_OK)
        log_span(&r->log, rc_payload_reader_envelope(reader));
    log_text(&r->log, rc_payload_kind_text(rc_payload_reader_kind(reader)));
    rc_payload_reader_free(reader);
    rc_roster_free(r->roster);
    rc_schema_free(r->schema);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static reading whole;
    static reading cut;

    if (size < 2)
        return 0;
    memset(&whole, 0, sizeof whole);
    memset(&cut, 0, sizeof cut);
    whole.input.bytes = data;
    whole.input.length = size;
    cut.input = whole.input;
    read_payload(&whole, size);
    read_payload(&cut, 1 + (size_t)data[size - 1] % 16);
    if (getenv("SHOW") != NULL) {
        fwrite(whole.log.bytes, 1, whole.log.length, stderr);
        fwrite(cut.log.bytes, 1, cut.log.length, stderr);
    }
    need(whole.result == cut.result, "the result does not depend on the cuts");
    need(log_same(&whole.log, &cut.log), "what is said does not depend on the cuts");
    log_free(&whole.log);
    log_free(&cut.log);
    return 0;
}
