/* SPDX-License-Identifier: MIT */
/*
 * What the API answers. An answer is small: it is kept whole, so the place of a fault
 * is found by looking again, and one that is not small is no answer. It is read as it
 * comes all the same: what can be no answer is not waited for.
 */
#include <string.h>

#include "base/base.h"
#include "json/json.h"

enum {
    DEPTH_MAX = 64,
    DATA_DEPTH = 3, /* {"Data":[{ */
    BODY_MAX = 1 << 20,
    MARK_LENGTH = 3,
    FOUND_MAX = 128
};

/* A piece of r->text. */
typedef struct slice {
    size_t begin;
    size_t length;
    int is_there;
} slice;

struct rc_response_reader {
    rc_allocator memory;
    rc_response_handler handler;
    int result; /* sticky */
    int ended;
    json_memory json;
    yajl_handle yajl;
    buffer body;
    size_t parsed; /* bytes of body that yajl has seen */
    size_t piece;  /* where in body it began to read this time */
    size_t token;  /* behind the last token */

    unsigned depth;
    int begun; /* a value was met */
    int has_data;
    int data_next; /* the next value is that of Data */
    int in_data;
    uint64_t elements; /* of Data */

    rc_answer_member member; /* the one at hand; RC_ANSWER_COUNT: none */
    unsigned member_depth;
    size_t value; /* where in body its key ends */
    slice at_hand;
    int after_key;
    slice members[RC_ANSWER_COUNT];
    size_t values[RC_ANSWER_COUNT];
    buffer text;

    rc_response response;
    buffer error_file;
    unsigned char found[FOUND_MAX];
};

/* ---- Members ---- */

/* As the API spells them, in the order in which they are told; the first of two
 * spellings is the one we write. */
static const struct {
    const char *name;
    rc_answer_member member;
} names[] = {
    {"JobID", RC_ANSWER_JOB_ID},
    {"ID", RC_ANSWER_ID},
    {"DataID", RC_ANSWER_DATA_ID},
    {"Status", RC_ANSWER_STATUS},
    {"Count", RC_ANSWER_COUNTED},
    {"Current", RC_ANSWER_CURRENT},
    {"Errcount", RC_ANSWER_ERRCOUNT},
    {"Error", RC_ANSWER_ERROR},
    {"ErrorFile", RC_ANSWER_ERROR_FILE},
    {"RequestAt", RC_ANSWER_REQUEST_AT},
    {"JobStart", RC_ANSWER_JOB_START},
    {"AliveAt", RC_ANSWER_ALIVE_AT},
    {"JobEnd", RC_ANSWER_JOB_END},
    {"ContactsListID", RC_ANSWER_CONTACTS_LIST},
    {"ContactsList", RC_ANSWER_CONTACTS_LIST},
    {"Method", RC_ANSWER_METHOD},
    {"ErrTreshold", RC_ANSWER_ERR_TRESHOLD},
    {"ImportOptions", RC_ANSWER_IMPORT_OPTIONS},
    {"ContactsLists", RC_ANSWER_CONTACTS_LISTS},
    {"StatusCode", RC_ANSWER_STATUS_CODE},
    {"ErrorMessage", RC_ANSWER_ERROR_MESSAGE},
    {"ErrorInfo", RC_ANSWER_ERROR_INFO},
    {"ErrorIdentifier", RC_ANSWER_ERROR_IDENTIFIER},
};

static rc_answer_member member_of(rc_span key)
{
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (text_same(key, text_span(names[i].name)))
            return names[i].member;
    return RC_ANSWER_COUNT;
}

const char *rc_answer_name(rc_answer_member member)
{
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (names[i].member == member)
            return names[i].name;
    return "";
}

static int is_of_errors(rc_answer_member member)
{
    return member >= RC_ANSWER_STATUS_CODE && member <= RC_ANSWER_ERROR_IDENTIFIER;
}

static rc_span text_of(const rc_response_reader *r, slice s)
{
    rc_span span = {NULL, s.length};

    if (s.length > 0)
        span.bytes = r->text.bytes + s.begin;
    return span;
}

/* ---- Findings ---- */

/* About a byte of the body. Returns what the call at hand is to return. */
static int fault(rc_response_reader *r, rc_code code, size_t at, const char *expected, rc_span found)
{
    const rc_code_info *info = rc_code_lookup(code);
    size_t line_begin = 0;
    rc_finding f;

    memset(&f, 0, sizeof f);
    f.code = code;
    f.severity = info->severity;
    f.expected = text_span(expected);
    f.found = found;
    f.line = 1;
    f.offset = at;
    for (size_t i = 0; i < at; i++)
        if (r->body.bytes[i] == '\n') {
            f.line++;
            line_begin = i + 1;
        }
    f.column = at - line_begin + 1;
    r->result = r->handler.finding != NULL ? r->handler.finding(r->handler.context, &f) : RC_OK;
    if (r->result == RC_OK)
        r->result = RC_ERROR_FILE;
    return r->result;
}

static int no_answer(rc_response_reader *r, size_t at, const char *expected, rc_span found)
{
    return fault(r, RC_CODE_NOT_AN_ANSWER, at, expected, found);
}

/* The first byte from there on that is none of these. */
static size_t skip(const rc_response_reader *r, size_t at, const char *bytes)
{
    while (at < r->body.length && memchr(bytes, r->body.bytes[at], strlen(bytes)) != NULL)
        at++;
    return at;
}

/* Where the value begins behind a key. */
static size_t value_place(const rc_response_reader *r, size_t key_end)
{
    return skip(r, key_end, " \t\r\n:");
}

static int bad_json(rc_response_reader *r)
{
    return fault(r, RC_CODE_BAD_JSON, skip(r, r->token, " \t\r\n"), rc_code_lookup(RC_CODE_BAD_JSON)->expected,
                 json_words(r->yajl, r->found, sizeof r->found));
}

/* ---- A member's value ---- */

static int add(rc_response_reader *r, rc_span span)
{
    return buffer_add(&r->text, &r->memory, span.bytes, span.length);
}

/* Several values become one text: key: value, key: value. */
static int separate(rc_response_reader *r)
{
    int is_first = r->text.length == r->at_hand.begin;

    return is_first || r->after_key ? RC_OK : add(r, text_span(", "));
}

static int add_key(rc_response_reader *r, rc_span key)
{
    int status = separate(r);

    if (status == RC_OK)
        status = add(r, key);
    r->after_key = 1;
    return status == RC_OK ? add(r, text_span(": ")) : status;
}

static int add_value(rc_response_reader *r, rc_span value)
{
    int status = separate(r);

    r->after_key = 0;
    return status == RC_OK ? add(r, value) : status;
}

/* What is not of the job stands for it only where no Data does. */
static void member_begin(rc_response_reader *r, rc_span key)
{
    rc_answer_member member = member_of(key);
    int is_taken = r->depth == 1 ? !r->has_data || is_of_errors(member) : r->elements == 1;

    if (member == RC_ANSWER_COUNT || !is_taken)
        return;
    r->member = member;
    r->member_depth = r->depth;
    r->at_hand.begin = r->text.length;
    r->after_key = 0;
    r->value = r->token;
}

static int is_same(const rc_response_reader *r, slice a, slice b)
{
    rc_span one = text_of(r, a);
    rc_span other = text_of(r, b);

    return one.length == other.length && (one.length == 0 || memcmp(one.bytes, other.bytes, one.length) == 0);
}

static int member_end(rc_response_reader *r)
{
    slice *s = &r->members[r->member];
    slice before = *s;

    s->begin = r->at_hand.begin;
    s->length = r->text.length - s->begin;
    s->is_there = 1;
    if (before.is_there && !is_same(r, before, *s))
        return no_answer(r, value_place(r, r->value), "each member once", text_span(rc_answer_name(r->member)));
    r->values[r->member] = r->value;
    r->member = RC_ANSWER_COUNT;
    return RC_OK;
}

/* Count and Total beside Data are not those of the job. */
static void data_begin(rc_response_reader *r)
{
    r->has_data = 1;
    r->data_next = 1;
    for (int i = 0; i < RC_ANSWER_COUNT; i++)
        if (!is_of_errors((rc_answer_member)i))
            memset(&r->members[i], 0, sizeof r->members[i]);
}

/* ---- yajl's events: 1 to go on, 0 to stop ---- */

static void token(rc_response_reader *r)
{
    size_t consumed = yajl_get_bytes_consumed(r->yajl);

    r->token = r->piece + consumed;
    if (r->token > r->body.length)
        r->token = r->body.length;
}

static int go_on(rc_response_reader *r, int status)
{
    if (status != RC_OK)
        r->result = status;
    return status == RC_OK;
}

static int on_value(rc_response_reader *r, rc_span value)
{
    static const rc_span nothing = {NULL, 0};
    int status = RC_OK;

    if (r->depth == 0)
        return go_on(r, no_answer(r, skip(r, r->token, " \t\r\n"), "an object", nothing));
    token(r);
    r->data_next = 0;
    r->elements += r->in_data && r->depth == DATA_DEPTH - 1;
    if (r->member == RC_ANSWER_COUNT)
        return 1;
    if (value.length > 0 || r->depth > r->member_depth)
        status = add_value(r, value);
    if (status == RC_OK && r->depth == r->member_depth)
        status = member_end(r);
    return go_on(r, status);
}

static int on_null(void *context)
{
    return on_value((rc_response_reader *)context, text_span(""));
}

static int on_boolean(void *context, int value)
{
    return on_value((rc_response_reader *)context, text_span(value ? "true" : ""));
}

static int on_number(void *context, const char *text, size_t length)
{
    rc_span span = {(const unsigned char *)text, length};

    return on_value((rc_response_reader *)context, span);
}

static int on_string(void *context, const unsigned char *bytes, size_t length)
{
    rc_span span = {bytes, length};

    return on_value((rc_response_reader *)context, span);
}

static int on_key(void *context, const unsigned char *bytes, size_t length)
{
    rc_response_reader *r = (rc_response_reader *)context;
    rc_span key = {bytes, length};

    token(r);
    if (r->member != RC_ANSWER_COUNT)
        return go_on(r, add_key(r, key));
    if (r->depth == 1 && text_same(key, text_span("Data")))
        data_begin(r);
    else if (r->depth == 1 || (r->in_data && r->depth == DATA_DEPTH))
        member_begin(r, key);
    return 1;
}

static int open_value(rc_response_reader *r, int is_object)
{
    static const rc_span nothing = {NULL, 0};

    if (r->depth == 0 && !is_object)
        return go_on(r, no_answer(r, skip(r, r->token, " \t\r\n"), "an object", nothing));
    if (r->depth == DEPTH_MAX)
        return go_on(r, fault(r, RC_CODE_BAD_JSON, r->token, "", text_span("nested too deeply")));
    token(r);
    r->begun = 1;
    r->in_data |= r->data_next && !is_object;
    r->data_next = 0;
    r->elements += r->in_data && r->depth == DATA_DEPTH - 1;
    r->depth++;
    return 1;
}

static int on_map_open(void *context)
{
    return open_value((rc_response_reader *)context, 1);
}

static int on_array_open(void *context)
{
    return open_value((rc_response_reader *)context, 0);
}

static int on_close(void *context)
{
    rc_response_reader *r = (rc_response_reader *)context;

    token(r);
    r->depth--;
    r->after_key = 0;
    r->in_data &= r->depth > 1;
    if (r->member != RC_ANSWER_COUNT && r->depth == r->member_depth)
        return go_on(r, member_end(r));
    return 1;
}

static const yajl_callbacks callbacks = {
    on_null, on_boolean, NULL, NULL, on_number, on_string, on_map_open, on_key, on_close, on_array_open, on_close,
};

/* ---- Reading ---- */

static int begin_json(rc_response_reader *r)
{
    if (setjmp(r->json.escape) != 0)
        return RC_ERROR_MEMORY;
    r->yajl = yajl_alloc(&callbacks, &r->json.functions, r);
    return RC_OK;
}

int rc_response_reader_new(rc_response_reader **reader, const rc_response_handler *handler, const rc_allocator *allocator)
{
    rc_allocator memory;
    rc_response_reader *r;

    memory_init(&memory, allocator);
    r = (rc_response_reader *)memory_new(&memory, sizeof *r);
    *reader = NULL;
    if (r == NULL)
        return RC_ERROR_MEMORY;
    r->memory = memory;
    if (handler != NULL)
        r->handler = *handler;
    r->member = RC_ANSWER_COUNT;
    json_memory_init(&r->json, &r->memory);
    if (begin_json(r) != RC_OK) {
        rc_response_reader_free(r);
        return RC_ERROR_MEMORY;
    }
    *reader = r;
    return RC_OK;
}

void rc_response_reader_free(rc_response_reader *r)
{
    rc_allocator memory;

    if (r == NULL)
        return;
    memory = r->memory;
    json_memory_free(&r->json);
    buffer_free(&r->body, &memory);
    buffer_free(&r->text, &memory);
    buffer_free(&r->error_file, &memory);
    memory_free(&memory, r);
}

/* A byte order mark is not for yajl. 0 when it may be one and is not all there yet. */
static int pass_mark(rc_response_reader *r, int is_last)
{
    size_t length = r->body.length < MARK_LENGTH ? r->body.length : MARK_LENGTH;
    int may_be = length > 0 && memcmp(r->body.bytes, "\xEF\xBB\xBF", length) == 0;

    if (may_be && length == MARK_LENGTH) {
        r->parsed = MARK_LENGTH;
        r->token = MARK_LENGTH;
    }
    return !may_be || length == MARK_LENGTH || is_last;
}

/* A proxy that speaks for the API does so in HTML. */
static int is_page(const rc_response_reader *r)
{
    size_t first = skip(r, r->token, " \t\r\n");

    return !r->begun && first < r->body.length && r->body.bytes[first] == '<';
}

static int parse(rc_response_reader *r, int is_last)
{
    static const rc_span page = {(const unsigned char *)"<", 1};

    if (r->parsed == 0 && !pass_mark(r, is_last))
        return RC_OK;
    if (r->parsed == r->body.length)
        return RC_OK;
    if (is_page(r))
        return no_answer(r, skip(r, r->token, " \t\r\n"), "JSON and no HTML", page);
    r->piece = r->parsed;
    r->parsed = r->body.length;
    if (setjmp(r->json.escape) != 0)
        return r->result = RC_ERROR_MEMORY;
    if (yajl_parse(r->yajl, r->body.bytes + r->piece, r->body.length - r->piece) == yajl_status_error)
        return bad_json(r);
    return r->result;
}

int rc_response_reader_feed(rc_response_reader *r, const unsigned char *bytes, size_t length)
{
    static const rc_span nothing = {NULL, 0};
    size_t room = BODY_MAX - r->body.length;
    size_t taken = length < room ? length : room;

    if (r->result != RC_OK)
        return r->result;
    if (r->ended)
        return RC_ERROR_MISUSE;
    r->result = buffer_add(&r->body, &r->memory, bytes, taken);
    if (r->result == RC_OK)
        parse(r, 0);
    if (r->result == RC_OK && taken < length)
        no_answer(r, BODY_MAX, "at most 1 MiB", nothing);
    return r->result;
}

/* ---- What it says ---- */

/* Decimal digits of a number from 0 to 2^63-1, as text: an id never goes through a
 * double. */
static int is_id(rc_span text)
{
    static const char most[] = "9223372036854775807";
    size_t digits = sizeof most - 1;

    for (size_t i = 0; i < text.length; i++)
        if (text.bytes[i] < '0' || text.bytes[i] > '9')
            return 0;
    if (text.length > 1 && text.bytes[0] == '0')
        return 0;
    return text.length < digits || (text.length == digits && memcmp(text.bytes, most, digits) <= 0);
}

static int is_number_zero(rc_span text)
{
    return text.length == 1 && text.bytes[0] == '0';
}

/* Those that go into an address, or into a request. 0 stands for none. */
static int check_ids(rc_response_reader *r)
{
    static const rc_answer_member ids[] = {RC_ANSWER_JOB_ID, RC_ANSWER_ID, RC_ANSWER_DATA_ID};

    for (size_t i = 0; i < sizeof ids / sizeof ids[0]; i++) {
        rc_span *id = &r->response.members[ids[i]];

        if (!is_id(*id))
            return no_answer(r, value_place(r, r->values[ids[i]]), "an id of digits, below 2^63", *id);
        if (is_number_zero(*id))
            id->length = 0;
    }
    return RC_OK;
}

static int has(const rc_response_reader *r, rc_answer_member member)
{
    return r->members[member].is_there;
}

static int says(const rc_response_reader *r, rc_answer_member member)
{
    return r->response.members[member].length > 0;
}

static rc_response_kind kind_of(const rc_response_reader *r)
{
    for (int i = RC_ANSWER_STATUS_CODE; i <= RC_ANSWER_ERROR_IDENTIFIER; i++)
        if (has(r, (rc_answer_member)i))
            return RC_RESPONSE_ERROR;
    if (r->has_data && r->elements != 1)
        return RC_RESPONSE_NONE;
    if (has(r, RC_ANSWER_STATUS))
        return RC_RESPONSE_JOB;
    if (says(r, RC_ANSWER_ERROR))
        return RC_RESPONSE_ERROR;
    if (says(r, RC_ANSWER_JOB_ID))
        return RC_RESPONSE_JOB_ID;
    if (!r->has_data && says(r, RC_ANSWER_ID))
        return RC_RESPONSE_DATA_ID;
    return has(r, RC_ANSWER_CONTACTS_LISTS) ? RC_RESPONSE_LISTS : RC_RESPONSE_NONE;
}

/* Only what is known to be an end is one. A completed job may have errors all the same
 * (API guide, "Monitoring the process"). */
static rc_outcome outcome_of_job(const rc_response_reader *r)
{
    rc_span status = r->response.members[RC_ANSWER_STATUS];
    rc_span errcount = r->response.members[RC_ANSWER_ERRCOUNT];

    if (text_same(status, text_span("Error")) || text_same(status, text_span("Abort")))
        return RC_OUTCOME_FAILED;
    if (!text_same(status, text_span("Completed")))
        return RC_OUTCOME_RUNNING;
    if ((errcount.length > 0 && !is_number_zero(errcount)) || says(r, RC_ANSWER_ERROR) || says(r, RC_ANSWER_ERROR_FILE))
        return RC_OUTCOME_ERRORS;
    return RC_OUTCOME_CLEAN;
}

/* The bare ID is one of data, not of a job (API guide, "Uploading of the data"). */
static void take_kind(rc_response_reader *r)
{
    rc_response *a = &r->response;

    a->kind = kind_of(r);
    if (a->kind == RC_RESPONSE_DATA_ID) {
        a->members[RC_ANSWER_DATA_ID] = a->members[RC_ANSWER_ID];
        a->members[RC_ANSWER_ID].length = 0;
    }
    if (a->kind == RC_RESPONSE_JOB)
        a->outcome = outcome_of_job(r);
    else
        a->outcome = a->kind == RC_RESPONSE_ERROR ? RC_OUTCOME_FAILED : RC_OUTCOME_CLEAN;
}

/* The answer about an import does not name its error file; the guide does ("Error
 * handling"). */
static int find_error_file(rc_response_reader *r)
{
    rc_response *a = &r->response;
    rc_span pieces[] = {text_span("DATA/BatchJob/"), a->members[RC_ANSWER_ID], text_span("/CSVError/text:csv")};
    int is_import = a->kind == RC_RESPONSE_JOB && has(r, RC_ANSWER_ERRCOUNT) && says(r, RC_ANSWER_ID);
    int status = RC_OK;

    a->error_file = a->members[RC_ANSWER_ERROR_FILE];
    if (says(r, RC_ANSWER_ERROR_FILE) || !is_import || a->outcome < RC_OUTCOME_ERRORS)
        return RC_OK;
    for (size_t i = 0; i < sizeof pieces / sizeof pieces[0] && status == RC_OK; i++)
        status = buffer_add(&r->error_file, &r->memory, pieces[i].bytes, pieces[i].length);
    a->error_file.bytes = r->error_file.bytes;
    a->error_file.length = r->error_file.length;
    return status;
}

static int conclude(rc_response_reader *r)
{
    static const rc_span nothing = {NULL, 0};

    for (int i = 0; i < RC_ANSWER_COUNT; i++)
        r->response.members[i] = text_of(r, r->members[i]);
    if (check_ids(r) != RC_OK)
        return r->result;
    take_kind(r);
    if (r->response.kind == RC_RESPONSE_NONE)
        return no_answer(r, 0, r->elements > 1 ? "one element in Data" : "a job, an ID, lists or an error", nothing);
    return r->result = find_error_file(r);
}

int rc_response_reader_end(rc_response_reader *r)
{
    static const rc_span nothing = {NULL, 0};

    if (r->result != RC_OK)
        return r->result;
    if (r->ended)
        return RC_ERROR_MISUSE;
    r->ended = 1;
    if (parse(r, 1) != RC_OK)
        return r->result;
    if (skip(r, r->token, " \t\r\n") == r->body.length && !r->begun)
        return no_answer(r, 0, "JSON", nothing);
    if (setjmp(r->json.escape) != 0)
        return r->result = RC_ERROR_MEMORY;
    r->piece = r->body.length;
    if (yajl_complete_parse(r->yajl) == yajl_status_error)
        return r->result != RC_OK ? r->result : bad_json(r);
    return r->result != RC_OK ? r->result : conclude(r);
}

const rc_response *rc_response_reader_response(const rc_response_reader *r)
{
    return &r->response;
}
