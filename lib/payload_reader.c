/* SPDX-License-Identifier: MIT */
/*
 * Reading the body of a bulk request: contacts one at a time, each with its
 * original bytes and where it stood; everything else is the envelope.
 *
 * yajl gives no offsets with its events, but it says at any moment how many
 * bytes of the piece at hand it has read, and brackets are one byte long. So
 * the place of every bracket, and of the end of every value, is known exactly.
 */
#include <string.h>

#include "json.h"
#include "text.h"

enum {
    DEPTH_MAX = 256,
    MARK_LENGTH = 3
};

/* Where the value at hand belongs. */
typedef enum member_kind {
    MEMBER_NONE,
    MEMBER_CONTACTS,
    MEMBER_OTHER
} member_kind;

struct rc_payload_reader {
    rc_allocator memory;
    rc_payload_handler handler;
    size_t contact_max;
    int result; /* sticky */
    int ended;
    json_memory json;
    yajl_handle yajl;
    json_gen escaper; /* keys of the envelope, into envelope */

    const unsigned char *piece; /* what yajl reads now */
    size_t piece_length;
    uint64_t offset;      /* byte of the file where the piece begins */
    uint64_t line;        /* line, and where it begins, at `counted` */
    uint64_t line_offset;
    size_t counted;       /* bytes of the piece whose lines are counted */
    size_t mark;          /* bytes of a byte order mark seen */

    /* Where the JSON breaks, if it does: yajl's own count is of no use after an
     * error, so it is the first byte behind the last token read that is no
     * blank. */
    size_t token_end; /* in the piece */
    uint64_t token_offset; /* the same, in the file */
    int place_known;
    rc_finding place;

    unsigned depth;
    member_kind member;
    int has_contacts;

    int recording; /* bytes from `from` on are kept in text */
    size_t from;
    buffer text;
    int too_long;
    buffer envelope;

    rc_contact contact;
    int email_next; /* the next value is an Email */
    buffer email;

    unsigned char found[128];
};

/* ---- Places ---- */

static size_t consumed(const rc_payload_reader *r)
{
    size_t bytes = yajl_get_bytes_consumed(r->yajl);

    return bytes < r->piece_length ? bytes : r->piece_length;
}

static void count_lines(rc_payload_reader *r, size_t to)
{
    while (r->counted < to) {
        const unsigned char *lf = text_find(r->piece + r->counted, to - r->counted, '\n');

        r->counted = lf != NULL ? (size_t)(lf - r->piece) + 1 : to;
        if (lf == NULL)
            return;
        r->line++;
        r->line_offset = r->offset + r->counted;
    }
}

/* ---- Findings ---- */

static rc_finding finding_of(rc_code code)
{
    const rc_code_info *info = rc_code_lookup(code);
    rc_finding f;

    memset(&f, 0, sizeof f);
    f.code = code;
    f.severity = info->severity;
    f.expected = text_span(info->expected);
    return f;
}

/* About a byte of the piece. */
static int tell(rc_payload_reader *r, rc_code code, size_t at, rc_span found)
{
    rc_finding f = finding_of(code);

    count_lines(r, at);
    f.line = r->line;
    f.offset = r->offset + at;
    f.column = f.offset - r->line_offset + 1;
    f.found = found;
    return r->handler.finding != NULL ? r->handler.finding(r->handler.context, &f) : RC_OK;
}

/* What comes behind the last token of the piece. */
static void find_place(rc_payload_reader *r)
{
    size_t at = r->token_end;

    r->token_end = 0;
    if (r->place_known)
        return;
    while (at < r->piece_length && memchr(" \t\r\n", r->piece[at], 4) != NULL)
        at++;
    r->place_known = at < r->piece_length;
    count_lines(r, at);
    r->place.line = r->line;
    r->place.offset = r->offset + at;
    r->place.column = r->place.offset - r->line_offset + 1;
}

/* yajl keeps a string until it ends, and reads it anew with each piece: one that is
 * longer than a contact may be is not waited for. */
static int endless_token(rc_payload_reader *r)
{
    rc_finding f = finding_of(RC_CODE_RECORD_TOO_LONG);
    int status = RC_OK;

    f.line = r->place.line;
    f.column = r->place.column;
    f.offset = r->place.offset;
    if (r->handler.finding != NULL)
        status = r->handler.finding(r->handler.context, &f);
    r->result = status != RC_OK ? status : RC_ERROR_FILE;
    return r->result;
}

/* Each event ends a token. */
static void token(rc_payload_reader *r)
{
    r->token_end = consumed(r);
    r->token_offset = r->offset + r->token_end;
    r->place_known = 0;
}

/* A fault of the file. Returns 0, which makes yajl stop. */
static int file_fault(rc_payload_reader *r, rc_code code, const char *found)
{
    int status = tell(r, code, consumed(r), text_span(found));

    r->result = status != RC_OK ? status : RC_ERROR_FILE;
    return 0;
}

/* 1 to go on, 0 to stop, as yajl wants it. */
static int go_on(rc_payload_reader *r, int status)
{
    if (status != RC_OK)
        r->result = status;
    return status == RC_OK;
}

/* ---- Keeping bytes ---- */

static void record_begin(rc_payload_reader *r, size_t from)
{
    r->recording = 1;
    r->from = from;
    r->too_long = 0;
    r->text.length = 0;
}

/* Keeps the piece up to a place, as far as the limit allows. */
static int record_to(rc_payload_reader *r, size_t to)
{
    size_t length = to - r->from;
    size_t room = r->contact_max - r->text.length;

    r->too_long |= length > room;
    if (length > room)
        length = room;
    return buffer_add(&r->text, &r->memory, r->piece + r->from, length);
}

static int record_end(rc_payload_reader *r)
{
    int status = record_to(r, consumed(r));

    r->recording = 0;
    return status;
}

/* ---- The envelope ---- */

static int add_to_envelope(void *context, const unsigned char *bytes, size_t length)
{
    rc_payload_reader *r = (rc_payload_reader *)context;

    return buffer_add(&r->envelope, &r->memory, bytes, length);
}

static int envelope_key(rc_payload_reader *r, rc_span key)
{
    int status = RC_OK;

    if (r->envelope.length > 0)
        status = buffer_add(&r->envelope, &r->memory, ",", 1);
    if (status == RC_OK) {
        json_gen_string(&r->escaper, key);
        status = r->escaper.status;
    }
    return status == RC_OK ? buffer_add(&r->envelope, &r->memory, ":", 1) : status;
}

/* What was kept begins behind the key: a colon and blanks come first. */
static int envelope_value(rc_payload_reader *r)
{
    size_t skipped = 0;
    int status = record_end(r);

    if (status != RC_OK)
        return go_on(r, status);
    if (r->too_long || r->envelope.length + r->text.length > r->contact_max)
        return file_fault(r, RC_CODE_RECORD_TOO_LONG, "");
    while (skipped < r->text.length && memchr(": \t\r\n", r->text.bytes[skipped], 5) != NULL)
        skipped++;
    return go_on(r, buffer_add(&r->envelope, &r->memory, r->text.bytes + skipped, r->text.length - skipped));
}

/* ---- Contacts ---- */

static int in_contacts(const rc_payload_reader *r, unsigned depth)
{
    return r->depth == depth && r->member == MEMBER_CONTACTS;
}

/* An element of Contacts may begin here: what follows is kept. */
static void element_begin(rc_payload_reader *r, size_t at)
{
    count_lines(r, at);
    record_begin(r, at);
    r->contact.line = r->line;
    r->contact.offset = r->offset + at;
    r->contact.column = r->contact.offset - r->line_offset + 1;
}

static void contact_begin(rc_payload_reader *r)
{
    r->contact.index++;
    r->contact.fault = RC_CODE_NONE;
    r->email.length = 0;
    r->email_next = 0;
}

static int contact_deliver(rc_payload_reader *r)
{
    r->contact.raw.bytes = r->text.bytes;
    r->contact.raw.length = r->text.length;
    r->contact.email.bytes = r->email.bytes;
    r->contact.email.length = r->email.length;
    if (r->handler.contact == NULL)
        return RC_OK;
    return r->handler.contact(r->handler.context, &r->contact);
}

/* The finding is about the contact as a whole, and stands where it begins. */
static int contact_reject(rc_payload_reader *r, rc_code code)
{
    rc_finding f = finding_of(code);

    r->contact.fault = code;
    f.record = r->contact.index;
    f.record_line = r->contact.line;
    f.line = r->contact.line;
    f.column = r->contact.column;
    f.offset = r->contact.offset;
    f.length = r->text.length;
    return r->handler.finding != NULL ? r->handler.finding(r->handler.context, &f) : RC_OK;
}

static int contact_end(rc_payload_reader *r)
{
    int status = record_end(r);

    if (status == RC_OK && r->too_long)
        status = contact_reject(r, RC_CODE_RECORD_TOO_LONG);
    if (status == RC_OK)
        status = contact_deliver(r);
    element_begin(r, consumed(r));
    return status;
}

/* What was kept begins behind the element before: a comma and blanks come
 * first. */
static void drop_separator(rc_payload_reader *r)
{
    size_t skipped = 0;

    while (skipped < r->text.length && memchr(", \t\r\n", r->text.bytes[skipped], 5) != NULL) {
        r->contact.column++;
        if (r->text.bytes[skipped++] == '\n') {
            r->contact.line++;
            r->contact.column = 1;
        }
    }
    r->contact.offset += skipped;
    r->text.length -= skipped;
    if (skipped > 0)
        memmove(r->text.bytes, r->text.bytes + skipped, r->text.length);
}

/* An element of Contacts that is no object has ended. */
static int contact_is_no_object(rc_payload_reader *r)
{
    int status = record_end(r);

    contact_begin(r);
    drop_separator(r);
    if (status == RC_OK)
        status = contact_reject(r, RC_CODE_CONTACT_NO_OBJECT);
    if (status == RC_OK)
        status = contact_deliver(r);
    element_begin(r, consumed(r));
    return status;
}

/* ---- yajl's events: 1 to go on, 0 to stop ---- */

static int on_value(void *context)
{
    rc_payload_reader *r = (rc_payload_reader *)context;

    token(r);
    r->email_next = 0;
    if (r->depth == 0)
        return file_fault(r, RC_CODE_NO_CONTACTS, "");
    if (r->depth == 1 && r->member == MEMBER_CONTACTS)
        return file_fault(r, RC_CODE_NO_CONTACTS, "");
    if (r->depth == 1)
        return envelope_value(r);
    return in_contacts(r, 2) ? go_on(r, contact_is_no_object(r)) : 1;
}

static int on_boolean(void *context, int value)
{
    (void)value;
    return on_value(context);
}

static int on_number(void *context, const char *text, size_t length)
{
    (void)text;
    (void)length;
    return on_value(context);
}

static int on_string(void *context, const unsigned char *bytes, size_t length)
{
    rc_payload_reader *r = (rc_payload_reader *)context;

    if (r->email_next && in_contacts(r, 3)) {
        r->email.length = 0;
        if (!go_on(r, buffer_add(&r->email, &r->memory, bytes, length)))
            return 0;
    }
    return on_value(context);
}

static int open_value(rc_payload_reader *r)
{
    token(r);
    r->email_next = 0;
    if (r->depth == DEPTH_MAX)
        return file_fault(r, RC_CODE_BAD_JSON, "nested too deeply");
    r->depth++;
    return 1;
}

static int on_map_open(void *context)
{
    rc_payload_reader *r = (rc_payload_reader *)context;

    if (r->depth == 1 && r->member == MEMBER_CONTACTS)
        return file_fault(r, RC_CODE_NO_CONTACTS, "");
    if (in_contacts(r, 2)) {
        contact_begin(r);
        element_begin(r, consumed(r) - 1);
    }
    return open_value(r);
}

static int on_map_key(void *context, const unsigned char *bytes, size_t length)
{
    rc_payload_reader *r = (rc_payload_reader *)context;
    rc_span key = {bytes, length};

    token(r);
    if (in_contacts(r, 3))
        r->email_next = text_same(key, text_span("Email"));
    if (r->depth != 1)
        return 1;
    if (text_same(key, text_span("Contacts"))) {
        if (r->has_contacts)
            return file_fault(r, RC_CODE_BAD_JSON, "Contacts twice");
        r->has_contacts = 1;
        r->member = MEMBER_CONTACTS;
        return 1;
    }
    r->member = MEMBER_OTHER;
    record_begin(r, consumed(r));
    return go_on(r, envelope_key(r, key));
}

static int on_map_close(void *context)
{
    rc_payload_reader *r = (rc_payload_reader *)context;

    token(r);
    r->depth--;
    if (r->depth == 1)
        return envelope_value(r);
    return in_contacts(r, 2) ? go_on(r, contact_end(r)) : 1;
}

static int on_array_open(void *context)
{
    rc_payload_reader *r = (rc_payload_reader *)context;

    if (r->depth == 0)
        return file_fault(r, RC_CODE_NO_CONTACTS, "");
    if (in_contacts(r, 1))
        element_begin(r, consumed(r));
    return open_value(r);
}

static int on_array_close(void *context)
{
    rc_payload_reader *r = (rc_payload_reader *)context;

    token(r);
    r->depth--;
    if (r->depth == 1 && r->member == MEMBER_CONTACTS) {
        r->member = MEMBER_NONE;
        r->recording = 0;
        return 1;
    }
    if (r->depth == 1)
        return envelope_value(r);
    return in_contacts(r, 2) ? go_on(r, contact_is_no_object(r)) : 1;
}

static const yajl_callbacks callbacks = {
    on_value, on_boolean, NULL, NULL, on_number, on_string, on_map_open, on_map_key, on_map_close, on_array_open, on_array_close,
};

/* ---- Making and freeing ---- */

static int set_up(rc_payload_reader *r)
{
    int status = json_gen_init(&r->escaper, &r->memory, add_to_envelope, r);

    json_memory_init(&r->json, &r->memory);
    if (status != RC_OK)
        return status;
    if (setjmp(r->json.escape) != 0)
        return RC_ERROR_MEMORY;
    r->yajl = yajl_alloc(&callbacks, &r->json.functions, r);
    return RC_OK;
}

int rc_payload_reader_new(rc_payload_reader **reader, size_t contact_max, const rc_payload_handler *handler,
                          const rc_allocator *allocator)
{
    rc_allocator memory;
    rc_payload_reader *r;
    int status;

    *reader = NULL;
    memory_init(&memory, allocator);
    r = (rc_payload_reader *)memory_new(&memory, sizeof *r);
    if (r == NULL)
        return RC_ERROR_MEMORY;
    r->memory = memory;
    r->handler = *handler;
    r->contact_max = contact_max > 0 ? contact_max : RC_RECORD_MAX_DEFAULT;
    r->line = 1;
    status = set_up(r);
    if (status == RC_OK)
        *reader = r;
    else
        rc_payload_reader_free(r);
    return status;
}

void rc_payload_reader_free(rc_payload_reader *r)
{
    rc_allocator memory;

    if (r == NULL)
        return;
    memory = r->memory;
    json_memory_free(&r->json);
    json_gen_free(&r->escaper);
    buffer_free(&r->text, &memory);
    buffer_free(&r->envelope, &memory);
    buffer_free(&r->email, &memory);
    memory_free(&memory, r);
}

rc_span rc_payload_reader_envelope(const rc_payload_reader *r)
{
    rc_span span = {r->envelope.bytes, r->envelope.length};

    return span;
}

/* ---- Reading ---- */

/* yajl's words for what is wrong, without the picture it draws. */
static const char *yajl_words(rc_payload_reader *r)
{
    unsigned char *words = yajl_get_error(r->yajl, 0, NULL, 0);
    size_t length = strlen((const char *)words);

    if (length >= sizeof r->found)
        length = sizeof r->found - 1;
    while (length > 0 && (words[length - 1] == '\n' || words[length - 1] == '.'))
        length--;
    memcpy(r->found, words, length);
    r->found[length] = '\0';
    yajl_free_error(r->yajl, words);
    return (const char *)r->found;
}

static int bad_json(rc_payload_reader *r)
{
    rc_finding f = finding_of(RC_CODE_BAD_JSON);
    int status = RC_OK;

    f.line = r->place.line;
    f.column = r->place.column;
    f.offset = r->place.offset;
    f.found = text_span(yajl_words(r));
    if (r->handler.finding != NULL)
        status = r->handler.finding(r->handler.context, &f);
    r->result = status != RC_OK ? status : RC_ERROR_FILE;
    return r->result;
}

/* Bytes through yajl. */
static int parse_slice(rc_payload_reader *r, const unsigned char *bytes, size_t length)
{
    yajl_status outcome;
    int status;

    if (setjmp(r->json.escape) != 0) {
        r->result = RC_ERROR_MEMORY;
        return r->result;
    }
    r->piece = bytes;
    r->piece_length = length;
    r->counted = 0;
    r->from = 0;
    outcome = yajl_parse(r->yajl, bytes, length);
    find_place(r);
    status = outcome == yajl_status_error ? bad_json(r) : r->result;
    if (status == RC_OK && r->recording)
        status = record_to(r, length);
    count_lines(r, length);
    r->offset += length;
    r->result = status;
    return status;
}

/* A piece through yajl, in slices that end where a token would be too long: so what
 * is said first does not depend on how the pieces are cut. */
static int parse(rc_payload_reader *r, const unsigned char *bytes, size_t length)
{
    int status = RC_OK;

    while (length > 0 && status == RC_OK) {
        uint64_t allowed = r->token_offset + r->contact_max - r->offset;
        size_t slice = length < allowed ? length : (size_t)allowed;

        if (allowed == 0)
            return endless_token(r);
        status = parse_slice(r, bytes, slice);
        bytes += slice;
        length -= slice;
    }
    return status;
}

/* A byte order mark is dropped; what only begins like one is read as it is. */
static int skip_mark(rc_payload_reader *r, const unsigned char **bytes, size_t *length)
{
    static const unsigned char bom[MARK_LENGTH] = {0xEF, 0xBB, 0xBF};
    rc_span nothing = {NULL, 0};
    size_t begun = r->mark;

    while (r->mark < MARK_LENGTH && *length > 0 && **bytes == bom[r->mark]) {
        r->mark++;
        ++*bytes;
        --*length;
    }
    if (r->mark == MARK_LENGTH) {
        int status = RC_OK;

        if (begun < MARK_LENGTH) {
            status = tell(r, RC_CODE_BOM, 0, nothing);
            r->offset = MARK_LENGTH;
            r->token_offset = MARK_LENGTH;
        }
        r->mark = MARK_LENGTH + 1;
        return status;
    }
    if (*length == 0)
        return RC_OK;
    begun = r->mark;
    r->mark = MARK_LENGTH + 1;
    return begun > 0 ? parse(r, bom, begun) : RC_OK;
}

int rc_payload_reader_feed(rc_payload_reader *r, const unsigned char *bytes, size_t length)
{
    if (r->result != RC_OK)
        return r->result;
    if (r->ended)
        return RC_ERROR_MISUSE;
    if (r->mark <= MARK_LENGTH) {
        r->result = skip_mark(r, &bytes, &length);
        if (r->result != RC_OK)
            return r->result;
    }
    return length > 0 ? parse(r, bytes, length) : RC_OK;
}

static int complete(rc_payload_reader *r)
{
    if (setjmp(r->json.escape) != 0) {
        r->result = RC_ERROR_MEMORY;
        return r->result;
    }
    /* A number may end only now, and is told of while there is no piece. */
    r->piece = (const unsigned char *)"";
    r->piece_length = 0;
    r->counted = 0;
    r->from = 0;
    r->place_known = 0;
    find_place(r);
    return yajl_complete_parse(r->yajl) == yajl_status_error ? bad_json(r) : r->result;
}

int rc_payload_reader_end(rc_payload_reader *r)
{
    if (r->result != RC_OK)
        return r->result;
    if (r->ended)
        return RC_ERROR_MISUSE;
    r->ended = 1;
    if (complete(r) == RC_OK && !r->has_contacts)
        file_fault(r, RC_CODE_NO_CONTACTS, "");
    return r->result;
}
