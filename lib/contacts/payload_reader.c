/* SPDX-License-Identifier: MIT */
/*
 * Reading contacts in JSON: one at a time, each with its original bytes and where it
 * stood; everything else is the envelope.
 *
 * yajl gives no offsets with its events, but it says at any moment how many
 * bytes of the piece at hand it has read, and brackets are one byte long. So
 * the place of every bracket, and of the end of every value, is known exactly.
 */
#include "payload_reader.h"

#include "base/base.h"

enum {
    MARK_LENGTH = 3
};

/* ---- Places ---- */

/* What comes behind the last token of the piece. */
static void find_place(rc_payload_reader *r)
{
    size_t at = 0;

    if (r->token_end != NO_TOKEN) {
        at = r->token_end;
        r->token_offset = r->offset + at;
        r->place_known = 0;
    }
    r->token_end = NO_TOKEN;
    if (r->place_known)
        return;
    while (at < r->piece_length && memchr(" \t\r\n", r->piece[at], 4) != NULL)
        at++;
    r->place_known = at < r->piece_length;
    r->place_byte = r->place_known ? r->piece[at] : 0;
    payload_count_lines(r, at);
    r->place.line = r->line;
    r->place.offset = r->offset + at;
    r->place.column = r->place.offset - r->line_offset + 1;
}

/* ---- Findings ---- */

/* A fault of the file, where the JSON breaks. */
static int stop_at_place(rc_payload_reader *r, rc_code code, rc_span found)
{
    rc_finding f = payload_finding(code);
    int status;

    f.line = r->place.line;
    f.column = r->place.column;
    f.offset = r->place.offset;
    f.found = found;
    status = payload_tell(r, &f);
    r->result = status != RC_OK ? status : RC_ERROR_FILE;
    return r->result;
}

/* yajl keeps a string until it ends: one that is longer than a contact may be is not
 * waited for. */
static int endless_token(rc_payload_reader *r)
{
    return stop_at_place(r, RC_CODE_RECORD_TOO_LONG, text_span(""));
}

rc_span payload_words(rc_payload_reader *r)
{
    return json_words(r->yajl, r->words, sizeof r->words);
}

static int bad_json(rc_payload_reader *r)
{
    if (r->values > 0 && r->depth == 0)
        return stop_at_place(r, RC_CODE_SECOND_VALUE, text_span(""));
    if (r->depth == 0 && r->place_known && r->place_byte == '<')
        return stop_at_place(r, RC_CODE_NOT_JSON_BUT_MARKUP, text_span(""));
    return stop_at_place(r, RC_CODE_BAD_JSON, payload_words(r));
}

/* ---- Making and freeing ---- */

static int add_to_envelope(void *context, const unsigned char *bytes, size_t length)
{
    rc_payload_reader *r = (rc_payload_reader *)context;

    return buffer_add(&r->envelope, &r->memory, bytes, length);
}

int payload_renew(rc_payload_reader *r)
{
    json_memory_free(&r->json);
    if (setjmp(r->json.escape) != 0)
        return RC_ERROR_MEMORY;
    r->yajl = yajl_alloc(&payload_callbacks, &r->json.functions, r);
    yajl_config(r->yajl, yajl_dont_validate_strings, 1);
    yajl_config(r->yajl, yajl_allow_multiple_values, r->kind == RC_KIND_NDJSON);
    return RC_OK;
}

int rc_payload_reader_new(rc_payload_reader **reader, const rc_payload_read_options *options,
                          const rc_payload_handler *handler, const rc_allocator *allocator)
{
    rc_allocator memory;
    rc_payload_reader *r;
    int status;

    *reader = NULL;
    if (options != NULL && ((int)options->kind < RC_KIND_UNKNOWN || options->kind > RC_KIND_ANY))
        return RC_ERROR_OPTION;
    memory_init(&memory, allocator);
    r = (rc_payload_reader *)memory_new(&memory, sizeof *r);
    if (r == NULL)
        return RC_ERROR_MEMORY;
    r->memory = memory;
    r->handler = *handler;
    if (options != NULL)
        r->options = *options;
    if (r->options.kind == RC_KIND_ANY) {
        r->options.kind = RC_KIND_UNKNOWN;
        r->probe.knows_small = 1;
    }
    if (r->options.contact_max == 0)
        r->options.contact_max = RC_RECORD_MAX_DEFAULT;
    r->line = 1;
    json_memory_init(&r->json, &r->memory);
    status = json_gen_init(&r->escaper, &r->memory, add_to_envelope, r);
    if (status == RC_OK)
        *reader = r;
    else
        rc_payload_reader_free(r);
    return status;
}

int rc_payload_reader_judge(rc_payload_reader *r, const rc_contact_rules *rules)
{
    rc_email_result unused;

    if (r->counts.bytes > 0 || r->ended || r->held_to != JUDGE_STRUCTURE)
        return RC_ERROR_MISUSE;
    if (rc_email_check(rules->email_mode, (const unsigned char *)"", 0, &unused) != RC_OK)
        return RC_ERROR_OPTION;
    r->rules = *rules;
    r->held_to = JUDGE_CONTACT;
    return RC_OK;
}

void rc_payload_reader_free(rc_payload_reader *r)
{
    rc_allocator memory;

    if (r == NULL)
        return;
    memory = r->memory;
    json_memory_free(&r->json);
    json_gen_free(&r->escaper);
    kind_free(&r->probe);
    contact_free(r);
    buffer_free(&r->ahead, &memory);
    buffer_free(&r->held, &memory);
    buffer_free(&r->text, &memory);
    buffer_free(&r->envelope, &memory);
    memory_free(&memory, r);
}

rc_span rc_payload_reader_envelope(const rc_payload_reader *r)
{
    rc_span span = {r->envelope.bytes, r->envelope.length};

    return span;
}

rc_payload_kind rc_payload_reader_kind(const rc_payload_reader *r)
{
    return r->kind;
}

const rc_row_counts *rc_payload_reader_counts(const rc_payload_reader *r)
{
    return &r->counts;
}

/* ---- Bytes through yajl ---- */

yajl_status payload_parse(rc_payload_reader *r, const unsigned char *bytes, size_t length)
{
    yajl_status outcome;

    if (setjmp(r->json.escape) != 0) {
        r->result = RC_ERROR_MEMORY;
        return yajl_status_client_canceled;
    }
    r->piece = bytes;
    r->piece_length = length;
    r->counted = 0;
    r->from = 0;
    r->token_end = NO_TOKEN;
    r->ahead_of_piece = r->offset - r->contact.offset;
    outcome = yajl_parse(r->yajl, bytes, length);
    payload_element_place(r); /* before lines behind it are counted */
    find_place(r);
    return outcome;
}

static int parse_slice(rc_payload_reader *r, const unsigned char *bytes, size_t length)
{
    yajl_status outcome = payload_parse(r, bytes, length);
    int status;

    if (outcome == yajl_status_error)
        return bad_json(r);
    status = r->result;
    if (status == RC_OK && r->recording)
        status = payload_record_to(r, length);
    if (status == RC_OK)
        status = contact_keep(r);
    payload_count_lines(r, length);
    r->offset += length;
    r->result = status;
    return status;
}

/* A piece through yajl, in slices that end where a token would be too long: so what
 * is said first does not depend on how the pieces are cut. */
static int parse_slices(rc_payload_reader *r, const unsigned char *bytes, size_t length)
{
    int status = RC_OK;

    while (length > 0 && status == RC_OK) {
        uint64_t allowed = r->token_offset + r->options.contact_max - r->offset;
        size_t slice = length < allowed ? length : (size_t)allowed;

        if (allowed == 0)
            return endless_token(r);
        status = parse_slice(r, bytes, slice);
        bytes += slice;
        length -= slice;
    }
    return status;
}

/* What lies before a strange blank is read first. */
static int parse_payload(rc_payload_reader *r, const unsigned char *bytes, size_t length)
{
    const unsigned char *strange = payload_strange_blank(bytes, length);
    size_t good = strange != NULL ? (size_t)(strange - bytes) : length;
    int status = parse_slices(r, bytes, good);

    if (status != RC_OK || strange == NULL)
        return status;
    r->piece = strange;
    r->piece_length = 1;
    r->counted = 0;
    status = payload_tell_at(r, RC_CODE_BAD_JSON, 0, text_span(*strange == '\f' ? "form feed" : "vertical tab"));
    r->result = status != RC_OK ? status : RC_ERROR_FILE;
    return r->result;
}

static int parse_or_hold(rc_payload_reader *r, const unsigned char *bytes, size_t length)
{
    rc_span span = {bytes, length};
    int status = json_hold(&r->held, &r->memory, r->offset - r->token_offset, r->options.contact_max, &span);

    return status == RC_OK && span.length > 0 ? parse_payload(r, span.bytes, span.length) : status;
}

static int parse_held(rc_payload_reader *r)
{
    rc_span rest = json_held(&r->held);

    return rest.length > 0 ? parse_payload(r, rest.bytes, rest.length) : RC_OK;
}

static int parse(rc_payload_reader *r, const unsigned char *bytes, size_t length)
{
    if (length == 0)
        return RC_OK;
    return r->kind == RC_KIND_NDJSON ? lines_feed(r, bytes, length) : parse_or_hold(r, bytes, length);
}

/* ---- The beginning ---- */

/* From here on it is known what is read. */
static int kind_decide(rc_payload_reader *r, rc_payload_kind kind)
{
    int status;

    r->kind = kind;
    kind_free(&r->probe);
    status = payload_renew(r);
    if (status == RC_OK)
        status = parse(r, r->ahead.bytes, r->ahead.length);
    buffer_free(&r->ahead, &r->memory);
    return status;
}

/* Looks at what was kept without a look, and at more. RC_OK or RC_ERROR_MEMORY. */
static int look(rc_payload_reader *r, const unsigned char *bytes, size_t length)
{
    kind_probe *probe = &r->probe;
    int status = RC_OK;

    if (probe->seen < r->ahead.length)
        status = kind_look(probe, &r->memory, r->ahead.bytes + probe->seen, r->ahead.length - probe->seen);
    if (status == RC_OK && probe->kind == RC_KIND_UNKNOWN)
        status = kind_look(probe, &r->memory, bytes, length);
    probe->seen = r->ahead.length + length;
    return status;
}

/* Bytes are kept until they have said which kind they are: as many as a contact has at
 * most, then it is taken for a payload. They are looked at when they have doubled, for the
 * reason that json_hold has. */
static int read_kind(rc_payload_reader *r, const unsigned char *bytes, size_t length)
{
    size_t room = r->options.contact_max - r->ahead.length;
    rc_payload_kind kind = r->options.kind;
    int status = RC_OK;

    if (kind == RC_KIND_UNKNOWN && (length >= room || r->ahead.length + length >= 2 * r->probe.seen)) {
        status = look(r, bytes, length < room ? length : room);
        kind = r->probe.kind;
    }
    if (status != RC_OK)
        return status;
    if (kind == RC_KIND_UNKNOWN && length < room)
        return buffer_add(&r->ahead, &r->memory, bytes, length);
    status = kind_decide(r, kind != RC_KIND_UNKNOWN ? kind : RC_KIND_CONTACTS);
    return status == RC_OK ? parse(r, bytes, length) : status;
}

static int take(rc_payload_reader *r, const unsigned char *bytes, size_t length)
{
    if (length == 0)
        return RC_OK;
    return r->kind == RC_KIND_UNKNOWN ? read_kind(r, bytes, length) : parse(r, bytes, length);
}

static int mark_found(rc_payload_reader *r)
{
    int status = payload_tell_at(r, RC_CODE_BOM, 0, text_span(""));

    r->offset = MARK_LENGTH;
    r->token_offset = MARK_LENGTH;
    return status;
}

/* A byte order mark is dropped; what only begins like one is read as it is. */
static int skip_mark(rc_payload_reader *r, const unsigned char **bytes, size_t *length)
{
    static const unsigned char bom[MARK_LENGTH] = {0xEF, 0xBB, 0xBF};
    size_t begun;

    while (r->mark < MARK_LENGTH && *length > 0 && **bytes == bom[r->mark]) {
        r->mark++;
        ++*bytes;
        --*length;
    }
    if (r->mark < MARK_LENGTH && *length == 0)
        return RC_OK;
    begun = r->mark;
    r->mark = MARK_LENGTH + 1;
    return begun == MARK_LENGTH ? mark_found(r) : take(r, bom, begun);
}

int rc_payload_reader_feed(rc_payload_reader *r, const unsigned char *bytes, size_t length)
{
    if (r->result != RC_OK)
        return r->result;
    if (r->ended)
        return RC_ERROR_MISUSE;
    r->counts.bytes += length;
    if (r->mark <= MARK_LENGTH)
        r->result = skip_mark(r, &bytes, &length);
    if (r->result == RC_OK)
        r->result = take(r, bytes, length);
    return r->result;
}

/* ---- The end ---- */

static int is_blank(buffer bytes)
{
    for (size_t i = 0; i < bytes.length; i++)
        if (memchr(" \t\r\n", bytes.bytes[i], 4) == NULL)
            return 0;
    return 1;
}

/* What has not been said by now is said by what waits, or not at all. */
static int kind_at_end(rc_payload_reader *r)
{
    rc_payload_kind kind = r->options.kind;
    int status = RC_OK;

    if (kind == RC_KIND_UNKNOWN) {
        status = look(r, (const unsigned char *)"", 0);
        kind = r->probe.kind;
    }
    if (status != RC_OK)
        return status;
    if (kind == RC_KIND_UNKNOWN && is_blank(r->ahead)) /* as many contacts as there are lines */
        kind = RC_KIND_NDJSON;
    return kind_decide(r, kind != RC_KIND_UNKNOWN ? kind : RC_KIND_CONTACTS);
}

/* A number may end only now, and is told of while there is no piece. */
static int complete_payload(rc_payload_reader *r)
{
    if (setjmp(r->json.escape) != 0)
        return RC_ERROR_MEMORY;
    r->piece = (const unsigned char *)"";
    r->piece_length = 0;
    r->counted = 0;
    r->from = 0;
    r->place_known = 0;
    r->token_end = NO_TOKEN;
    find_place(r);
    if (yajl_complete_parse(r->yajl) == yajl_status_error)
        return bad_json(r);
    if (r->kind == RC_KIND_ARRAY || r->kind == RC_KIND_IMPORT)
        return r->result;
    if (r->result == RC_OK)
        r->result = envelope_judge_end(r);
    if (r->result != RC_OK || r->has_contacts)
        return r->result;
    r->result = payload_tell_at(r, no_records_code(r), 0, text_span(""));
    return r->result == RC_OK ? RC_ERROR_FILE : r->result;
}

int rc_payload_reader_end(rc_payload_reader *r)
{
    if (r->result != RC_OK)
        return r->result;
    if (r->ended)
        return RC_ERROR_MISUSE;
    r->ended = 1;
    if (r->kind == RC_KIND_UNKNOWN)
        r->result = kind_at_end(r);
    if (r->result == RC_OK)
        r->result = parse_held(r);
    if (r->result == RC_OK)
        r->result = r->kind == RC_KIND_NDJSON ? lines_end(r) : complete_payload(r);
    return r->result;
}
