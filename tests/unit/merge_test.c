/* SPDX-License-Identifier: MIT */
/*
 * Errors back to their records: random lists, random errors made from them in random
 * forms, in random order. Each must stand at its own record, and nowhere else.
 *
 * SEED and ROUNDS in the environment override the defaults.
 */
#include <stdio.h>
#include <string.h>

#include "error_property.h"
#include "support.h"

enum {
    RECORDS_MAX = 40,
    ERRORS_MAX = 60,
    FORMS = 6,
    TEXT_MAX = 96
};

static const unsigned char key[RC_ROSTER_KEY_BYTES] = {9, 8, 7};

/* How an error comes back. */
typedef enum form {
    FORM_ROW,        /* the row as it was */
    FORM_ROW_CRLF,
    FORM_REWRITTEN,  /* another row with the same address */
    FORM_CHAIN,      /* the row, and a second error behind the first */
    FORM_JSON,
    FORM_FINDING
} form;

typedef struct made_record {
    char text[TEXT_MAX];
    char email[32];
    size_t count; /* errors that were made for it */
} made_record;

typedef struct made_error {
    size_t record; /* SIZE_MAX: of none */
    form how;
} made_error;

typedef struct world {
    support_random random;
    size_t record_count;
    made_record records[RECORDS_MAX];
    size_t error_count;
    made_error errors[ERRORS_MAX];
    byte_log files[FORMS];
    size_t unmatched;
    uint32_t origin;
    rc_matcher *matcher;
    uint64_t doubts;
} world;

static int is_text(rc_span span, const char *text)
{
    return span.length == strlen(text) && memcmp(span.bytes, text, span.length) == 0;
}

/* ---- A list ---- */

/* What stands behind the address: harmless, and not. A row with a quote that never
 * closes is one that validate rejects and the API may send back; a value may look like
 * the error of another record, whether its lines are read from their beginning or not. */
static const char *const tails[] = {
    "",          ",",           ",1",          ",\"x, y\"",   ",\"x\ny\"", ",\"a \"\"b\"\" c\"", ", ###x",
    ",###x",     ",\"x, ###y\"", ",\"open",     ",a \"b\" c",  ",x,y,z",    ",#",                 ",##",
    ", ## #",    ",\xC3\xA9",   ",\xFF",       ",a\tb",       ",'",        ",\"\"",
    ",\"x\na0@b.cc, ###no###email\ny\"", ",\",x, ###no\na0@b.cc,\"\"1\"\", ###no\nb\"", ",\"x, ###no\n\",1", ",\",1"};

static void make_record(world *w, size_t number)
{
    made_record *r = &w->records[number];
    const char *tail = tails[random_below(&w->random, sizeof tails / sizeof tails[0])];
    const char *quote = random_below(&w->random, 4) == 0 ? "\"" : "";

    memset(r, 0, sizeof *r);
    snprintf(r->email, sizeof r->email, "%c%zu@b.cc", random_below(&w->random, 2) ? 'a' : 'A', number);
    snprintf(r->text, sizeof r->text, "%s%s%s%s", quote, r->email, quote, tail);
}

/* ---- Errors ---- */

static void change_case(char *text)
{
    for (; *text != '\0'; text++)
        if (*text >= 'a' && *text <= 'z')
            *text = (char)(*text - 'a' + 'A');
}

static void add_error(world *w, size_t number, const made_error *e)
{
    made_record nobody = {"zz@b.cc,nobody", "zz@b.cc", 0};
    const made_record *r = e->record < w->record_count ? &w->records[e->record] : &nobody;
    byte_log *file = &w->files[e->how];
    char line[512];
    char upper[32];

    snprintf(upper, sizeof upper, "%s", r->email);
    change_case(upper);
    switch ((int)e->how) {
    case FORM_ROW:
        snprintf(line, sizeof line, "%s, ###m%zu\n", r->text, number);
        break;
    case FORM_ROW_CRLF:
        snprintf(line, sizeof line, "%s, ###m%zu###n\r\n", r->text, number);
        break;
    case FORM_REWRITTEN:
        snprintf(line, sizeof line, "rewritten,\"%s\", ###m%zu\n", upper, number);
        break;
    case FORM_CHAIN:
        snprintf(line, sizeof line, "%s, ###m%zu###email ###again\n", r->text, number);
        break;
    case FORM_JSON:
        snprintf(line, sizeof line, "{\"Contacts\":[{\"Email\":\"%s\",\"Error\":[{\"n\":\"m%zu\"}]}]}\n", upper, number);
        break;
    default:
        snprintf(line, sizeof line,
                 "{\"file\":\"list\",\"record\":%zu,\"line\":1,\"field\":\"n\",\"code\":\"bad-value\",\"severity\":\"error\","
                 "\"message\":\"m%zu\",\"api_message\":\"\"}\n",
                 e->record < w->record_count ? e->record + 1 : 1000, number);
        break;
    }
    log_text(file, line);
}

static void make_errors(world *w)
{
    static const char *const headers[FORMS] = {"email,n,error\n", ("\xEF\xBB\xBF" "Email,N,Error\r\n"), "x,EMAIL,error\n",
                                               "email,n,error\n", "", ""};

    for (size_t i = 0; i < FORMS; i++)
        log_text(&w->files[i], headers[i]);
    w->error_count = random_below(&w->random, ERRORS_MAX);
    for (size_t i = 0; i < w->error_count; i++) {
        made_error *e = &w->errors[i];
        size_t how = random_below(&w->random, FORMS);

        e->how = (form)how;
        e->record = random_below(&w->random, 12) == 0 ? SIZE_MAX : random_below(&w->random, w->record_count);
        /* No more than are kept, with the second one of a chain. */
        if (e->record < w->record_count && w->records[e->record].count == RC_MATCHED_MAX - 1)
            e->record = SIZE_MAX;
        add_error(w, i, e);
        if (e->record < w->record_count)
            w->records[e->record].count++;
        else
            w->unmatched++;
    }
}

/* ---- Through the reader into the matcher ---- */

static int take_error(void *context, const rc_record_error *error)
{
    world *w = (world *)context;
    rc_record_error mine = *error;

    mine.origin = w->origin;
    if (mine.source != RC_SOURCE_FINDING)
        mine.position = 0;
    return rc_matcher_error(w->matcher, &mine);
}

static int take_finding(void *context, const rc_finding *finding)
{
    (void)context;
    ck_assert_int_ne(finding->severity, RC_ERROR);
    return 0;
}

static void read_file(world *w, const byte_log *file)
{
    rc_error_handler handler = {take_error, take_finding, w};
    rc_error_reader *reader;
    size_t done = 0;

    ck_assert_int_eq(rc_error_reader_new(&reader, NULL, &handler, NULL), RC_OK);
    while (done < file->length) {
        size_t length = 1 + random_below(&w->random, 40);

        if (length > file->length - done)
            length = file->length - done;
        ck_assert_int_eq(rc_error_reader_feed(reader, file->bytes + done, length), RC_OK);
        done += length;
    }
    ck_assert_int_eq(rc_error_reader_end(reader), RC_OK);
    rc_error_reader_free(reader);
}

static rc_original original_of(const world *w, size_t i)
{
    rc_original o;

    memset(&o, 0, sizeof o);
    o.record = i + 1;
    o.raw = support_span(w->records[i].text);
    o.email = support_span(w->records[i].email);
    return o;
}

static int take_doubt(void *context, const rc_matched_error *e)
{
    world *w = (world *)context;

    ck_assert_int_eq(e->way, RC_WAY_NONE);
    w->doubts += !is_text(e->message, "again");
    return 0;
}

/* The number of a message m17; SIZE_MAX for another. */
static size_t number_of(rc_span message)
{
    size_t number = 0;

    if (message.length < 2 || message.bytes[0] != 'm')
        return SIZE_MAX;
    for (size_t i = 1; i < message.length; i++)
        number = number * 10 + (size_t)(message.bytes[i] - '0');
    return number;
}

static void check_way(const made_error *e, rc_way way)
{
    if (e->how == FORM_REWRITTEN || e->how == FORM_JSON)
        ck_assert_int_eq(way, RC_WAY_EMAIL);
    else if (e->how == FORM_FINDING)
        ck_assert_int_eq(way, RC_WAY_POSITION);
    else
        ck_assert_int_eq(way, RC_WAY_RAW);
}

/* Its errors are those that were made for it, and no others. */
static void check_record(world *w, size_t i)
{
    rc_original o = original_of(w, i);
    rc_matched found;
    size_t count = 0;

    ck_assert_int_eq(rc_matcher_look(w->matcher, &o, &found), RC_OK);
    ck_assert_uint_eq(found.untold, 0);
    for (size_t k = 0; k < found.count; k++) {
        size_t number = number_of(found.errors[k].message);

        if (is_text(found.errors[k].message, "again"))
            continue;
        support_assert(number < w->error_count && w->errors[number].record == i);
        ck_assert_uint_eq(found.errors[k].records, 1);
        ck_assert_uint_eq(found.errors[k].origin, (unsigned)w->errors[number].how);
        check_way(&w->errors[number], found.errors[k].way);
        count++;
    }
    ck_assert_uint_eq(count, w->records[i].count);
}

static void check_world(world *w)
{
    const rc_match_counts *c;

    for (w->origin = 0; w->origin < FORMS; w->origin++)
        read_file(w, &w->files[w->origin]);
    for (size_t i = 0; i < w->record_count; i++) {
        rc_original o = original_of(w, i);

        ck_assert_int_eq(rc_matcher_meet(w->matcher, &o), RC_OK);
    }
    ck_assert_int_eq(rc_matcher_settle(w->matcher, take_doubt, w), RC_OK);
    for (size_t i = 0; i < w->record_count; i++)
        check_record(w, i);
    c = rc_matcher_counts(w->matcher);
    ck_assert_uint_eq(c->entries, w->error_count);
    ck_assert_uint_eq(c->unmatched, w->unmatched);
    ck_assert_uint_eq(w->doubts, w->unmatched);
    ck_assert_uint_eq(c->several, 0);
}

static void play(world *w)
{
    w->record_count = 1 + random_below(&w->random, RECORDS_MAX);
    w->unmatched = 0;
    w->doubts = 0;
    ck_assert_int_eq(rc_matcher_new(&w->matcher, key, NULL), RC_OK);
    for (size_t i = 0; i < FORMS; i++)
        w->files[i].length = 0;
    for (size_t i = 0; i < w->record_count; i++)
        make_record(w, i);
    make_errors(w);
    check_world(w);
    rc_matcher_free(w->matcher);
}

START_TEST(each_error_at_its_own_record)
{
    static world w;
    uint64_t rounds = support_number("ROUNDS", 2000);

    w.random.state = support_number("SEED", 1);
    ck_assert_uint_gt(rounds, 0);
    printf("merge: seed %llu, %llu rounds\n", (unsigned long long)w.random.state, (unsigned long long)rounds);
    fflush(stdout);
    for (uint64_t i = 0; i < rounds; i++)
        play(&w);
    for (size_t i = 0; i < FORMS; i++)
        log_free(&w.files[i]);
}
END_TEST

/* ---- Byte soup: how the file is cut changes nothing ---- */

static const char *const pieces[] = {
    "email,a,error\n", "a@b.cc,1", ", ###one", ", ###two###a", " ###three", "###", "\n", "\r\n", "\"", ",", "#", " ",
    "\xEF\xBB\xBF", "b@b.cc,\"x\ny\"", ",\"###a, b\"", "{\"Contacts\":[", "{\"Email\":\"a@b.cc\",", "\"Error\":", "\"x\"",
    "{\"n\":\"y\"}", "}", "]", "[", "{", "null", "\"ErrorMessage\":", "\xFF", "\r", "{\"code\":\"bare-cr\",\"severity\":\"error\",\"record\":1}"};

START_TEST(soup)
{
    support_random r = {support_number("SEED", 1)};
    uint64_t rounds = support_number("ROUNDS", 20000);
    byte_log text = {NULL, 0, 0};

    for (uint64_t i = 0; i < rounds; i++) {
        unsigned char cuts[4];
        rc_span cut = {cuts, sizeof cuts};
        size_t count = random_below(&r, 40);
        const char *fault;
        rc_span input;

        text.length = 0;
        for (size_t k = 0; k < count; k++)
            log_text(&text, pieces[random_below(&r, sizeof pieces / sizeof pieces[0])]);
        for (size_t k = 0; k < sizeof cuts; k++)
            cuts[k] = (unsigned char)(random_next(&r) & 15);
        input.bytes = text.bytes;
        input.length = text.length;
        fault = error_property(input, input, cut);
        if (fault != NULL) {
            support_show("input", input);
            support_show("cuts", cut);
            ck_abort_msg("broken: %s", fault);
        }
    }
    log_free(&text);
}
END_TEST

/* ---- What a file is ---- */

typedef struct known_file {
    const char *text;
    rc_errors_kind kind;
} known_file;

static const known_file files[] = {
    {"", RC_ERRORS_EMPTY},
    {" \n\r\n", RC_ERRORS_EMPTY},
    {"\xEF\xBB\xBF", RC_ERRORS_EMPTY},
    /* Error files in the forms that may come: facts of the guide and the field. */
    {"email,age,error\n", RC_ERRORS_OF_RECORDS},
    {"out of service, error\n", RC_ERRORS_NO_ADDRESSES},
    {"id,status,error\n7,Abort,\n", RC_ERRORS_NO_ADDRESSES},
    {"email,age,error\n\"bar@example.com\", ###Too few columns at line\n", RC_ERRORS_OF_RECORDS},
    {"\xEF\xBB\xBF" "Email,Age,ERROR\r\n", RC_ERRORS_OF_RECORDS},
    {" email , age , Error \n", RC_ERRORS_OF_RECORDS},
    {"\"email\",\"error\"\n", RC_ERRORS_OF_RECORDS},
    {"email;age,error\n", RC_ERRORS_OF_RECORDS},
    {"a@b.cc, ###x###y\n", RC_ERRORS_OF_RECORDS},
    {"a@b.cc,\"x, ###y\n", RC_ERRORS_OF_RECORDS},
    {"a@b.cc,\"x, ###y\n\",1\n", RC_ERRORS_OF_RECORDS},
    {"email,age\na@b.cc, ###x\n", RC_ERRORS_OF_RECORDS},
    {"email,age\na@b.cc,\"x\ny\", ###x\n", RC_ERRORS_OF_RECORDS},
    {"\n\nemail,error\n", RC_ERRORS_OF_RECORDS},
    /* A list, a refusal, a page. */
    {"email,age\n", RC_ERRORS_TEXT},
    {"email,age\na@b.cc,1\n", RC_ERRORS_TEXT},
    {"a@b.cc,1\na@b.cc,2, ###x\n", RC_ERRORS_TEXT},
    {"email,age\na@b.cc,1\na@b.cc,2, ###x\n", RC_ERRORS_TEXT},
    {"Unauthorized\n", RC_ERRORS_TEXT},
    {"null", RC_ERRORS_TEXT},
    {"\"Unauthorized\"", RC_ERRORS_TEXT},
    {"<html>\n<body>502 Bad Gateway</body>\n</html>\n", RC_ERRORS_MARKUP},
    {"\n <!DOCTYPE html>", RC_ERRORS_MARKUP},
    /* Bodies with errors of contacts, and findings. */
    {"{\"Contacts\":[]}", RC_ERRORS_OF_RECORDS},
    {"{\"Contacts\":[{\"Email\":\"a@b.cc\",\"Error\":[{\"n\":\"x\"}]}]}", RC_ERRORS_OF_RECORDS},
    {"{\"Contacts\":[{\"Email\":\"a@b.cc\",\"Error\":\"\"},{\"errors\":[\"x\"]}]}", RC_ERRORS_OF_RECORDS},
    {"{\"Contacts\":[{\"Contact\":\"7\",\"Error\":[\"x\"]}]}", RC_ERRORS_OF_RECORDS},
    {"{\"Contacts\":[{\"Contact\":{\"Email\":\"a@b.cc\"},\"Error\":[\"x\"]}]}", RC_ERRORS_OF_RECORDS},
    {"{\"Contacts\":[{\"is\":[{\"Email\":\"a@b.cc\",\"Error\":\"x\"}]}]}", RC_ERRORS_OF_RECORDS},
    {"{\"Contacts\":[{\"Email\":\"a@b.cc\",\"Status\":\"bad\",\"StatusCode\":400,\"ID\":7,\"Error\":\"x\"}]}",
     RC_ERRORS_OF_RECORDS},
    {"{\"Data\":[{\"Email\":\"a@b.cc\",\"Error\":\"x\"}]}", RC_ERRORS_OF_RECORDS},
    {" [{\"EMAIL\":\"a@b.cc\",\"errors\":[\"x\"]}]", RC_ERRORS_OF_RECORDS},
    {"{\"Email\":\"a@b.cc\",\"ErrorMessage\":\"x\"}\n{\"Email\":\"b@b.cc\",\"Error\":\"x\"}", RC_ERRORS_OF_RECORDS},
    {"{\"code\":\"bare-cr\",\"severity\":\"warning\",\"record\":1}", RC_ERRORS_OF_RECORDS},
    /* Errors of a whole request. */
    {"{\"ErrorInfo\":\"\",\"ErrorMessage\":\"x\",\"StatusCode\":\"500\"}", RC_ERRORS_OF_REQUEST},
    {"{\"StatusCode\":500}", RC_ERRORS_OF_REQUEST},
    {"{\"ErrorMessage\":{\"Contacts\":[{\"Email\":\"a@b.cc\",\"Error\":\"x\"}]},\"StatusCode\":400}", RC_ERRORS_OF_REQUEST},
    {"{\"ErrorMessage\":{\"ContactsLists\":[{\"ListID\":7,\"Error\":\"x\"}]},\"StatusCode\":400}", RC_ERRORS_OF_REQUEST},
    {"{\"error\":\"invalid_token\"}", RC_ERRORS_OF_REQUEST},
    /* Answers. */
    {"{\"Count\":1,\"Data\":[{\"JobID\":1}],\"Total\":1}", RC_ERRORS_ANSWER},
    {"{\"ID\":57}", RC_ERRORS_ANSWER},
    {"{\"Count\":0,\"Data\":[],\"Total\":0}", RC_ERRORS_ANSWER},
    {"{\"Data\":[{\"Email\":\"a@b.cc\"}]}", RC_ERRORS_ANSWER},
    {"{\"Data\":[{\"Status\":\"Completed\",\"Error\":\"\",\"ErrorFile\":\"\"}]}", RC_ERRORS_JOB},
    {"{\"Data\":[{\"Status\":\"Error\",\"Error\":\"job failed\"}]}", RC_ERRORS_JOB},
    {"{\"Data\":[{\"ID\":9,\"Errcount\":2,\"Status\":\"Completed\"}]}", RC_ERRORS_JOB},
    {"{\"Status\":\"Completed\",\"Count\":3}", RC_ERRORS_JOB},
    /* Payloads and other JSON. */
    {"{\"Contacts\":[{\"Email\":\"a@b.cc\"}]}", RC_ERRORS_CONTACTS},
    {"{\"Contacts\":[{\"Name\":\"x\"}]}", RC_ERRORS_CONTACTS},
    {"{\"Contacts\":[{\"Email\":\"a@b.cc\",\"Properties\":{\"Error\":\"x\"}}]}", RC_ERRORS_CONTACTS},
    {"{\"Contacts\":[{\"Email\":\"a@b.cc\",\"Error\":\"x\"},{\"Email\":\"b@b.cc\"}]}", RC_ERRORS_CONTACTS},
    {"{\"Contacts\":[{\"Error\":\"x\"},7]}", RC_ERRORS_CONTACTS},
    {"[{\"Email\":\"a@b.cc\"}]", RC_ERRORS_CONTACTS},
    {"{\"Email\":\"a@b.cc\",\"Error\":\"x\"}\n{\"Email\":\"b@b.cc\"}\n", RC_ERRORS_CONTACTS},
    {"{}", RC_ERRORS_JSON},
    {"[]", RC_ERRORS_JSON},
    {"{\"code\":\"not_found\",\"message\":\"No contact\"}", RC_ERRORS_JSON},
    {"{\"Contacts\":[]} 7", RC_ERRORS_JSON},
    {"{\"Contacts\":[]} {}", RC_ERRORS_JSON},
    {"{\"Contacts\":[{\"Email\":\"a@b.cc\",\"Error\":\"x\"}", RC_ERRORS_BROKEN},
    {"\xFF\xFE" "email", RC_ERRORS_BROKEN},
};

static int pass_error(void *context, const rc_record_error *error)
{
    (void)context;
    (void)error;
    return 0;
}

static rc_errors_kind kind_of(rc_span text, size_t piece)
{
    rc_error_handler handler = {pass_error, NULL, NULL};
    rc_error_reader *reader;
    rc_errors_kind kind;
    int status = RC_OK;

    ck_assert_int_eq(rc_error_reader_new(&reader, NULL, &handler, NULL), RC_OK);
    ck_assert_int_eq(rc_error_reader_kind(reader), RC_ERRORS_UNKNOWN);
    for (size_t i = 0; i < text.length && status == RC_OK; i += piece)
        status = rc_error_reader_feed(reader, text.bytes + i, text.length - i < piece ? text.length - i : piece);
    if (status == RC_OK)
        status = rc_error_reader_end(reader);
    kind = rc_error_reader_kind(reader);
    ck_assert_int_eq(status, kind == RC_ERRORS_BROKEN ? RC_ERROR_FILE : RC_OK);
    rc_error_reader_free(reader);
    return kind;
}

static void check_kind(const known_file *file)
{
    rc_span text = support_span(file->text);

    ck_assert_msg(kind_of(text, SIZE_MAX / 2) == file->kind, "%s: %s", file->text,
                  rc_errors_kind_text(kind_of(text, SIZE_MAX / 2)));
    ck_assert_msg(kind_of(text, 1) == file->kind, "in pieces: %s", file->text);
}

START_TEST(kinds)
{
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++)
        check_kind(&files[i]);
    ck_assert_str_eq(rc_errors_kind_text(RC_ERRORS_JOB), "it is the state of a job");
    ck_assert_str_eq(rc_errors_kind_text((rc_errors_kind)99), "it has not been read");
}
END_TEST

/* ---- Order of calls, limits ---- */

static rc_record_error error_for(const char *raw, const char *message, uint64_t entry)
{
    rc_record_error e;

    memset(&e, 0, sizeof e);
    e.line = 1;
    e.entry = entry;
    e.raw = support_span(raw);
    e.message = support_span(message);
    e.code = RC_CODE_API_ERROR;
    return e;
}

START_TEST(order_of_calls)
{
    rc_record_error e = error_for("a", "m", 1);
    rc_original o;
    rc_matched found;
    rc_matcher *m;

    memset(&o, 0, sizeof o);
    o.record = 1;
    o.raw = support_span("a");
    ck_assert_int_eq(rc_matcher_new(&m, key, NULL), RC_OK);
    ck_assert_int_eq(rc_matcher_look(m, &o, &found), RC_ERROR_MISUSE);
    e.entry = 0;
    ck_assert_int_eq(rc_matcher_error(m, &e), RC_ERROR_MISUSE);
    e.entry = 1;
    e.reading = RC_READINGS_MAX;
    ck_assert_int_eq(rc_matcher_error(m, &e), RC_ERROR_MISUSE);
    e.reading = 0;
    ck_assert_int_eq(rc_matcher_error(m, &e), RC_OK);
    ck_assert_int_eq(rc_matcher_meet(m, &o), RC_OK);
    ck_assert_int_eq(rc_matcher_error(m, &e), RC_ERROR_MISUSE);
    ck_assert_int_eq(rc_matcher_settle(m, NULL, NULL), RC_OK);
    ck_assert_int_eq(rc_matcher_settle(m, NULL, NULL), RC_ERROR_MISUSE);
    ck_assert_int_eq(rc_matcher_meet(m, &o), RC_ERROR_MISUSE);
    ck_assert_int_eq(rc_matcher_look(m, &o, &found), RC_OK);
    ck_assert_uint_eq(found.count, 1);
    rc_matcher_free(m);
    rc_matcher_free(NULL);
}
END_TEST

/* More different errors than are kept: the record says so, and time is linear. */
START_TEST(many_errors_of_one_record)
{
    rc_original o;
    rc_matched found;
    rc_matcher *m;
    char message[32];

    memset(&o, 0, sizeof o);
    o.record = 1;
    o.raw = support_span("a");
    ck_assert_int_eq(rc_matcher_new(&m, key, NULL), RC_OK);
    for (uint64_t i = 1; i <= 20000; i++) {
        rc_record_error e;

        snprintf(message, sizeof message, "m%d", (int)i);
        e = error_for("a", message, i);
        support_assert(rc_matcher_error(m, &e) == RC_OK);
    }
    ck_assert_int_eq(rc_matcher_meet(m, &o), RC_OK);
    ck_assert_int_eq(rc_matcher_settle(m, NULL, NULL), RC_OK);
    ck_assert_int_eq(rc_matcher_look(m, &o, &found), RC_OK);
    ck_assert_uint_eq(found.count, RC_MATCHED_MAX);
    ck_assert_uint_eq(found.untold, 20000 - RC_MATCHED_MAX);
    rc_matcher_free(m);
}
END_TEST

/* A record in parts is found by the bytes of all of them, at the last one. */
START_TEST(record_in_parts)
{
    static const rc_part parts[] = {RC_PART_FIRST, RC_PART_MORE, RC_PART_LAST};
    rc_record_error e = error_for("abc", "m", 1);
    rc_original o;
    rc_matched found;
    rc_matcher *m;

    memset(&o, 0, sizeof o);
    o.record = 1;
    ck_assert_int_eq(rc_matcher_new(&m, key, NULL), RC_OK);
    ck_assert_int_eq(rc_matcher_error(m, &e), RC_OK);
    for (size_t i = 0; i < 3; i++) {
        o.part = parts[i];
        o.raw.bytes = e.raw.bytes + i;
        o.raw.length = 1;
        ck_assert_int_eq(rc_matcher_meet(m, &o), RC_OK);
    }
    ck_assert_int_eq(rc_matcher_settle(m, NULL, NULL), RC_OK);
    for (size_t i = 0; i < 3; i++) {
        o.part = parts[i];
        o.raw.bytes = e.raw.bytes + i;
        ck_assert_int_eq(rc_matcher_look(m, &o, &found), RC_OK);
        ck_assert_uint_eq(found.count, i == 2);
    }
    ck_assert_uint_eq(rc_matcher_counts(m)->by[RC_WAY_RAW], 1);
    rc_matcher_free(m);
}
END_TEST

START_TEST(options_of_the_reader)
{
    rc_error_handler handler = {NULL, NULL, NULL};
    rc_error_options options;
    rc_error_reader *reader;

    memset(&options, 0, sizeof options);
    ck_assert_int_eq(rc_error_reader_new(&reader, NULL, &handler, NULL), RC_ERROR_OPTION);
    ck_assert_ptr_null(reader);
    handler.error = take_error;
    options.entry_max = 63;
    ck_assert_int_eq(rc_error_reader_new(&reader, &options, &handler, NULL), RC_ERROR_OPTION);
    ck_assert_ptr_null(reader);
    options.entry_max = 64;
    ck_assert_int_eq(rc_error_reader_new(&reader, &options, &handler, NULL), RC_OK);
    ck_assert_int_eq(rc_error_reader_end(reader), RC_OK);
    ck_assert_int_eq(rc_error_reader_end(reader), RC_ERROR_MISUSE);
    ck_assert_int_eq(rc_error_reader_feed(reader, key, 1), RC_ERROR_MISUSE);
    rc_error_reader_free(reader);
}
END_TEST

int main(void)
{
    TCase *cases;
    Suite *suite = support_suite("merge", &cases);

    tcase_add_test(cases, each_error_at_its_own_record);
    tcase_add_test(cases, soup);
    tcase_add_test(cases, kinds);
    tcase_add_test(cases, order_of_calls);
    tcase_add_test(cases, many_errors_of_one_record);
    tcase_add_test(cases, record_in_parts);
    tcase_add_test(cases, options_of_the_reader);
    return support_run(suite);
}
