/* SPDX-License-Identifier: MIT */
/*
 * Out of memory: every allocation of a piece of work is made to fail in turn.
 * The call at hand must say RC_ERROR_MEMORY, and so must every later one;
 * nothing may leak, nothing may crash, and with memory enough the work is done.
 *
 *     CK_FORK=no valgrind -q --leak-check=full --show-leak-kinds=all \
 *         --errors-for-leak-kinds=all --error-exitcode=9 memory_test
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "property.h"
#include "support.h"

/* ---- An allocator that fails once ---- */

typedef struct supply {
    size_t calls;
    size_t fail_at; /* from 1 */
    size_t live;    /* blocks not given back */
    size_t zeros;   /* calls for no bytes at all, which the header rules out */
} supply;

static void *supply_resize(void *context, void *block, size_t size)
{
    supply *s = (supply *)context;
    void *given;

    s->zeros += size == 0;
    if (++s->calls == s->fail_at)
        return NULL;
    given = realloc(block, size);
    if (given == NULL)
        abort();
    s->live += block == NULL;
    return given;
}

static void supply_release(void *context, void *block)
{
    supply *s = (supply *)context;

    s->live -= block != NULL;
    free(block);
}

/* A piece of work returns the first error it met, and frees all it made. */
typedef int (*work)(const rc_allocator *allocator);

static void starve(const char *what, work run, size_t at_least)
{
    size_t n = 0;
    supply s;

    do {
        rc_allocator allocator = {supply_resize, supply_release, &s};
        int status;

        memset(&s, 0, sizeof s);
        s.fail_at = ++n;
        status = run(&allocator);
        ck_assert_msg(s.live == 0, "%s: %zu blocks leak when allocation %zu fails", what, s.live, n);
        ck_assert_msg(s.zeros == 0, "%s: an allocation of no bytes", what);
        ck_assert_msg(status == (s.calls < n ? RC_OK : RC_ERROR_MEMORY), "%s: %d when allocation %zu of %zu fails", what,
                      status, n, s.calls);
    } while (s.calls >= n);
    printf("memory: %s: each of %zu allocations failed\n", what, n - 1);
    fflush(stdout);
    ck_assert_uint_ge(n - 1, at_least);
}

static int gather(void *context, const unsigned char *bytes, size_t length)
{
    log_bytes((byte_log *)context, bytes, length);
    return 0;
}

/* ---- The row reader ---- */

static byte_log long_list;

/* Doubled quotes, duplicates, addresses to repair, a formula, and one record so long
 * that what holds it must grow. */
static void make_long_list(void)
{
    char line[128];

    long_list.length = 0;
    for (int i = 0; i < 600; i++) {
        snprintf(line, sizeof line, "user%d@example.com;\"a \"\"quoted\"\" word %d\";x\n", i % 550, i);
        log_text(&long_list, line);
    }
    log_text(&long_list, "joe@example.com;\"");
    for (int i = 0; i < 16000; i++)
        log_text(&long_list, "a \"\"long\"\" field\n");
    log_text(&long_list, "\";=y\n <joe@b.com>;\"\"\"\";z\n");
}

static int count_row(void *context, const rc_row *row)
{
    size_t *rows = (size_t *)context;
    size_t length = 0;

    for (size_t i = 0; i < row->field_count; i++)
        length += rc_row_value(row, i).length;
    *rows += length > 0;
    return 0;
}

static void check_sticky(rc_row_reader *reader)
{
    unsigned char *space;
    size_t size;

    ck_assert_int_eq(rc_row_reader_feed(reader, (const unsigned char *)"x", 1), RC_ERROR_MEMORY);
    ck_assert_int_eq(rc_row_reader_space(reader, &space, &size), RC_ERROR_MEMORY);
    ck_assert_int_eq(rc_row_reader_filled(reader, 0), RC_ERROR_MEMORY);
    ck_assert_int_eq(rc_row_reader_end(reader), RC_ERROR_MEMORY);
}

static int feed_all(rc_row_reader *reader, const byte_log *text)
{
    int status = RC_OK;

    for (size_t done = 0; done < text->length && status == RC_OK; done += 100000) {
        size_t left = text->length - done;

        status = rc_row_reader_feed(reader, text->bytes + done, left < 100000 ? left : 100000);
    }
    return status == RC_OK ? rc_row_reader_end(reader) : status;
}

static int read_rows(const rc_row_options *options, const byte_log *text, size_t wanted, const rc_allocator *allocator)
{
    size_t rows = 0;
    rc_row_handler handler = {NULL, count_row, NULL, &rows};
    const rc_row_counts *counts;
    rc_row_reader *reader = NULL;
    int status = rc_row_reader_new(&reader, options, &handler, allocator);

    if (status != RC_OK) {
        ck_assert_ptr_null(reader);
        return status;
    }
    status = feed_all(reader, text);
    counts = rc_row_reader_counts(reader);
    ck_assert_uint_eq(counts->records, counts->passed + counts->rejected);
    if (status == RC_OK)
        ck_assert_uint_eq(rows, wanted);
    else
        check_sticky(reader);
    rc_row_reader_free(reader);
    return status;
}

static int read_with_all_options(const rc_allocator *allocator)
{
    static const unsigned char key[RC_ROSTER_KEY_BYTES] = {1, 2, 3};
    static const rc_span names[3] = {
        {(const unsigned char *)"mail", 4}, {(const unsigned char *)"word", 4}, {(const unsigned char *)"letter", 6}};
    rc_row_options options;

    memset(&options, 0, sizeof options);
    options.delimiter = ';';
    options.no_header = 1;
    options.names = names;
    options.name_count = 3;
    options.email_name = support_span(" MAIL ");
    options.duplicates = RC_DUPLICATES_REJECT;
    options.roster_key = key;
    return read_rows(&options, &long_list, 602, allocator);
}

START_TEST(row_reader_with_all_options)
{
    make_long_list();
    starve("row reader", read_with_all_options, 100);
    log_free(&long_list);
}
END_TEST

/* A line that is no CSV and whose quotes, once doubled, need more room than there is. */
static int read_leniently(const rc_allocator *allocator)
{
    byte_log text = {NULL, 0, 0};
    rc_row_options options;
    int status;

    memset(&options, 0, sizeof options);
    options.lenient = 1;
    log_text(&text, "email,word\njoe@b.com,x");
    for (int i = 0; i < 200000; i++)
        log_text(&text, "\"");
    log_text(&text, "\njoe@c.com,y\n");
    status = read_rows(&options, &text, 2, allocator);
    log_free(&text);
    return status;
}

/* Two of them: the second one is longer. */
static int read_mended(const rc_allocator *allocator)
{
    byte_log text = {NULL, 0, 0};
    rc_row_options options;
    int status;

    memset(&options, 0, sizeof options);
    options.fix = RC_FIX_SAFE;
    log_text(&text, "email,word\n joe@b.com,x\n");
    log_text(&text, "\" ann@b.com \",");
    for (int i = 0; i < 100000; i++)
        log_text(&text, "y");
    log_text(&text, "\n");
    status = read_rows(&options, &text, 2, allocator);
    log_free(&text);
    return status;
}

START_TEST(row_reader_with_tolerance)
{
    starve("lenient row reader", read_leniently, 5);
    starve("mending row reader", read_mended, 5);
}
END_TEST

/* The header's quotes need scratch space, its many names a buffer that grows. */
static int read_with_header(const rc_allocator *allocator)
{
    byte_log text = {NULL, 0, 0};
    char name[32];
    int status;

    log_text(&text, "\"email\"");
    for (int i = 0; i < 150; i++) {
        snprintf(name, sizeof name, ",\"property_%d\"", i);
        log_text(&text, name);
    }
    log_text(&text, "\njoe@b.com,\"6\"\" pipe\"\n");
    status = read_rows(NULL, &text, 1, allocator);
    log_free(&text);
    return status;
}

static int read_without_names(const rc_allocator *allocator)
{
    byte_log text = {NULL, 0, 0};
    rc_row_options options;
    int status;

    memset(&options, 0, sizeof options);
    options.no_header = 1;
    options.structure_only = 1;
    for (int i = 0; i < 90; i++)
        log_text(&text, "a,\"b\"\"\",");
    status = read_rows(&options, &text, 1, allocator);
    log_free(&text);
    return status;
}

START_TEST(row_reader_and_its_header)
{
    starve("header", read_with_header, 4);
    starve("numbered columns", read_without_names, 4);
}
END_TEST

/* ---- Rows of types ---- */

static const char types[] = "[{\"Name\":\"i\",\"Datatype\":\"int\"},{\"Name\":\"f\",\"Datatype\":\"float\"},"
                            "{\"Name\":\"b\",\"Datatype\":\"bool\"},{\"Name\":\"d\",\"Datatype\":\"datetime\"},"
                            "{\"Name\":\"e\",\"Datatype\":\"datetime\"}]";

static rc_schema *types_known;

/* Values at fault with repairs, dates in doubt that a line decides and that none does. */
static int read_typed(const rc_allocator *allocator)
{
    byte_log text = {NULL, 0, 0};
    rc_row_options options;
    int status;

    memset(&options, 0, sizeof options);
    options.schema = types_known;
    log_text(&text, "email,i,f,b,d,e,unknown\na@b.cc,007,1.5,yes,06/10/1999,,x\nb@b.cc,+1,\"1,5\",maybe,,,x\n"
                    "c@b.cc,\"1\"\"\",1e999,\"\",29/02/2023,06-10-1999,\nd@b.cc,,,,,07/10/1999,\ne@b.cc,,,,1999-10-06,,\n");
    status = read_rows(&options, &text, 5, allocator);
    log_text(&text, "f@b.cc,,,,31/10/1999,,\n");
    if (status == RC_OK)
        status = read_rows(&options, &text, 6, allocator);
    log_free(&text);
    return status;
}

START_TEST(typed_rows)
{
    types_known = schema_of(types);
    starve("typed rows", read_typed, 12);
    rc_schema_free(types_known);
}
END_TEST

/* ---- The roster ---- */

/* What failed is tried again: the roster must not have come to harm. */
static int meet_many(const rc_allocator *allocator)
{
    static const unsigned char key[RC_ROSTER_KEY_BYTES] = {4, 5, 6};
    rc_roster *roster = NULL;
    int result = rc_roster_new(&roster, key, allocator);

    if (result != RC_OK)
        return result;
    for (uint64_t i = 1; i <= 2200; i++) {
        char room[32];
        uint64_t first_line = 0;
        uint64_t person = i <= 2000 ? i : i - 2000;
        rc_span address = {(const unsigned char *)room, 0};
        int status;

        address.length = (size_t)snprintf(room, sizeof room, "user%d@example.com", (int)person);
        status = rc_roster_meet(roster, address, i, &first_line);
        if (status != RC_OK) {
            result = status;
            support_assert(rc_roster_meet(roster, address, i, &first_line) == RC_OK);
        }
        support_assert(first_line == (i <= 2000 ? 0 : person));
    }
    ck_assert_uint_eq(rc_roster_count(roster), 2000);
    rc_roster_free(roster);
    return result;
}

START_TEST(roster)
{
    starve("roster", meet_many, 400);
}
END_TEST

/* ---- JSON ---- */

enum {
    FOUND = 3000
};

/* A finding with much to show. */
static rc_finding large_finding(unsigned char found[FOUND])
{
    rc_finding f;

    memset(found, 0xFF, FOUND); /* each byte is shown as four */
    memset(&f, 0, sizeof f);
    f.code = RC_CODE_INVALID_UTF8;
    f.severity = RC_ERROR;
    f.line = 1;
    f.column = 1;
    f.field = support_span("city");
    f.found.bytes = found;
    f.found.length = FOUND;
    f.suggestion = support_span("joe@example.com");
    return f;
}

static int write_finding(const rc_allocator *allocator)
{
    static const rc_finding_style style = {"contacts with a long name \xFF.csv", 0, 0};
    static unsigned char found[FOUND];
    rc_finding f = large_finding(found);
    byte_log out = {NULL, 0, 0};
    int status = rc_finding_write_json(&f, &style, gather, &out, allocator);

    if (status == RC_OK)
        ck_assert(out.length > 4 * sizeof found && out.bytes[out.length - 1] == '\n');
    log_free(&out);
    return status;
}

static int write_sarif(const rc_allocator *allocator)
{
    static const rc_finding_style style = {"a name: \xFF.csv", 0, 0};
    static unsigned char found[FOUND];
    rc_finding f = large_finding(found);
    byte_log out = {NULL, 0, 0};
    int status = rc_sarif_begin("test", gather, &out, allocator);

    if (status == RC_OK)
        status = rc_sarif_result(&f, &style, 1, gather, &out, allocator);
    if (status == RC_OK)
        status = rc_sarif_end(1, gather, &out);
    if (status == RC_OK)
        ck_assert(out.length > 4 * sizeof found && out.bytes[out.length - 1] == '\n');
    log_free(&out);
    return status;
}

static int write_verdict(const rc_allocator *allocator)
{
    rc_span address = support_span(" Joe\t<joe@example.com>");
    rc_email_result result;
    byte_log out = {NULL, 0, 0};
    int status;

    ck_assert_int_eq(rc_email_check(RC_EMAIL_BULK, address.bytes, address.length, &result), RC_OK);
    status = rc_email_write_json(address, &result, 1, 0, gather, &out, allocator);
    if (status == RC_OK)
        ck_assert(out.length > address.length && out.bytes[out.length - 1] == '\n');
    log_free(&out);
    return status;
}

START_TEST(json)
{
    starve("finding as JSON", write_finding, 3);
    starve("log of SARIF", write_sarif, 6);
    starve("verdict as JSON", write_verdict, 3);
}
END_TEST

/* ---- Writing payloads ---- */

typedef struct transfer {
    rc_payload_writer *writer;
    int status;
} transfer;

static int transfer_header(void *context, const rc_row *header)
{
    transfer *t = (transfer *)context;

    t->status = rc_payload_writer_begin(t->writer, header->columns);
    return t->status != RC_OK;
}

static int transfer_row(void *context, const rc_row *row)
{
    transfer *t = (transfer *)context;

    t->status = rc_payload_writer_row(t->writer, row);
    if (t->status == RC_ERROR_MEMORY)
        ck_assert_int_eq(rc_payload_writer_row(t->writer, row), RC_ERROR_MEMORY);
    return t->status != RC_OK;
}

/* The reader has memory enough; the writer has not. */
static int transfer_all(transfer *t)
{
    rc_row_handler handler = {transfer_header, transfer_row, NULL, t};
    byte_log text = {NULL, 0, 0};
    rc_row_options options;
    rc_row_reader *reader;

    memset(&options, 0, sizeof options);
    options.schema = types_known;
    log_text(&text, "email,i,\"b\",d,s\njoe@b.com,1,yes,2016-10-06,\"6\"\" \\ pipe\tx\"\nann@b.com,-00");
    for (int i = 0; i < 3000; i++)
        log_text(&text, "0");
    log_text(&text, "1,,1475761194007,\"");
    for (int i = 0; i < 2000; i++)
        log_text(&text, "line\n\"\"");
    log_text(&text, "\"\n");
    ck_assert_int_eq(rc_row_reader_new(&reader, &options, &handler, NULL), RC_OK);
    feed_all(reader, &text);
    rc_row_reader_free(reader);
    log_free(&text);
    if (t->status == RC_OK)
        t->status = rc_payload_writer_end(t->writer);
    if (t->status != RC_OK)
        ck_assert_int_eq(rc_payload_writer_end(t->writer), t->status);
    return t->status;
}

static int write_payload(const rc_allocator *allocator)
{
    static const rc_list_action lists[2] = {{12, RC_ACTION_ADDFORCE}, {34, RC_ACTION_UNSUB}};
    rc_payload_options options;
    byte_log out = {NULL, 0, 0};
    transfer t = {NULL, RC_OK};
    int status;

    memset(&options, 0, sizeof options);
    options.shape = RC_PAYLOAD_CONTACTS;
    options.lists = lists;
    options.list_count = 2;
    status = rc_payload_writer_new(&t.writer, &options, gather, &out, allocator);
    if (status != RC_OK) {
        ck_assert_ptr_null(t.writer);
        return status;
    }
    status = transfer_all(&t);
    rc_payload_writer_free(t.writer);
    if (status == RC_OK)
        ck_assert_uint_gt(out.length, 10000);
    log_free(&out);
    return status;
}

START_TEST(payload_writer)
{
    types_known = schema_of(types);
    starve("payload writer", write_payload, 4);
    rc_schema_free(types_known);
}
END_TEST

/* ---- Writing lists ---- */

static int write_list(const rc_allocator *allocator)
{
    rc_span fields[2] = {support_span("email"), support_span("say \"so\"")};
    byte_log out = {NULL, 0, 0};
    byte_log text = {NULL, 0, 0};
    rc_list_writer *w;
    int status = rc_list_writer_new(&w, 0, gather, &out, allocator);

    if (status != RC_OK) {
        ck_assert_ptr_null(w);
        return status;
    }
    status = rc_list_writer_begin(w, fields, 2);
    for (int i = 0; i < 2000; i++)
        log_text(&text, "line\n\"\"");
    fields[1].bytes = text.bytes;
    fields[1].length = text.length;
    if (status == RC_OK)
        status = rc_list_writer_row(w, fields, 2);
    if (status != RC_OK)
        ck_assert_int_eq(rc_list_writer_row(w, fields, 2), status);
    else
        ck_assert_uint_gt(out.length, text.length + 4000);
    rc_list_writer_free(w);
    log_free(&text);
    log_free(&out);
    return status;
}

START_TEST(list_writer)
{
    starve("list writer", write_list, 3);
}
END_TEST

/* ---- Reading payloads ---- */

static int count_contact(void *context, const rc_contact *contact)
{
    size_t *contacts = (size_t *)context;

    *contacts += contact->fault == RC_CODE_NONE && contact->email.length == 9;
    return 0;
}

static void make_payload(byte_log *text)
{
    log_text(text, "{\"Action\":\"addforce\",\"Extra\":[1,{\"a\":null}],\"Contacts\":[");
    for (int i = 0; i < 20; i++)
        log_text(text, "{\"Email\":\"joe\\u0040b.com\",\"Properties\":{\"a\":\"\\u00e9\\n\",\"b\":1}},\n");
    log_text(text, "17,{\"Email\":\"joe@b.com\",\"Properties\":{\"a\":\"");
    for (int i = 0; i < 2000; i++)
        log_text(text, "long \\\"text\\\" ");
    log_text(text, "\"}}],\"Tail\":\"");
    for (int i = 0; i < 100; i++)
        log_text(text, "tail ");
    log_text(text, "\"}");
}

/* In pieces, so that values are kept from one to the next. */
static int feed_payload(rc_payload_reader *reader, const byte_log *text)
{
    int status = RC_OK;

    for (size_t done = 0; done < text->length && status == RC_OK; done += 7) {
        size_t left = text->length - done;

        status = rc_payload_reader_feed(reader, text->bytes + done, left < 7 ? left : 7);
    }
    return status == RC_OK ? rc_payload_reader_end(reader) : status;
}

static int read_payload(const rc_allocator *allocator)
{
    size_t contacts = 0;
    rc_payload_handler handler = {count_contact, NULL, &contacts};
    rc_payload_reader *reader = NULL;
    byte_log text = {NULL, 0, 0};
    int status = rc_payload_reader_new(&reader, NULL, &handler, allocator);

    if (status != RC_OK) {
        ck_assert_ptr_null(reader);
        return status;
    }
    make_payload(&text);
    status = feed_payload(reader, &text);
    if (status == RC_OK) {
        ck_assert_uint_eq(contacts, 21);
        ck_assert_uint_gt(rc_payload_reader_envelope(reader).length, 500);
    } else {
        ck_assert_int_eq(rc_payload_reader_feed(reader, text.bytes, 1), status);
        ck_assert_int_eq(rc_payload_reader_end(reader), status);
    }
    rc_payload_reader_free(reader);
    log_free(&text);
    return status;
}

START_TEST(payload_reader)
{
    starve("payload reader", read_payload, 10);
}
END_TEST

/* ---- Judging payloads ---- */

typedef struct error_text {
    byte_log *out;
    const rc_allocator *allocator;
} error_text;

static int sum_contacts(void *context, const rc_contact *contact)
{
    size_t *bytes = (size_t *)context;

    if (contact->fault == RC_CODE_NONE)
        *bytes += contact->sent.length;
    return 0;
}

/* Names that are spelled again, lists that are read apart, and many addresses. */
static void make_request(byte_log *text)
{
    log_text(text, "{\"ContactsLists\":[{\"ListID\":1,\"action\":\"unsub\"},{\"listid\":2,\"Action\":\"unsub\"}],\"Contacts\":[\n");
    for (int i = 0; i < 60; i++) {
        log_text(text, i > 0 ? ",{\"email\":\"" : "{\"email\":\"");
        log_number(text, (uint64_t)i + 100);
        log_text(text, "@b.com\",\"Properties\":{\"a\":1,\"b\":{}}}");
    }
    log_text(text, ",{\"email\":\"joe@b.com\",\"Properties\":{\"a\":\"x\"}},{\"Email\":\"JOE@b.com\"}]}");
}

static int feed_judged(rc_payload_reader *reader, rc_roster *met, const size_t *bytes)
{
    rc_contact_rules rules = {RC_EMAIL_BULK, NULL, met};
    byte_log text = {NULL, 0, 0};
    int status = rc_payload_reader_judge(reader, &rules);

    ck_assert_int_eq(status, RC_OK);
    make_request(&text);
    status = feed_payload(reader, &text);
    if (status == RC_OK) {
        rc_span envelope = rc_payload_reader_envelope(reader);

        ck_assert_uint_eq(*bytes, strlen("{\"Email\":\"joe@b.com\",\"Properties\":{\"a\":\"x\"}}{\"Email\":\"JOE@b.com\"}"));
        ck_assert_mem_eq(envelope.bytes, "\"ContactsLists\":[{\"ListID\":1,\"Action\":\"unsub\"},{\"ListID\":2,", 55);
    }
    log_free(&text);
    return status;
}

static int judge_payload(const rc_allocator *allocator)
{
    static const unsigned char key[RC_ROSTER_KEY_BYTES] = {0};
    size_t bytes = 0;
    rc_payload_handler handler = {sum_contacts, NULL, &bytes};
    rc_payload_reader *reader = NULL;
    rc_roster *met = NULL;
    int status = rc_payload_reader_new(&reader, NULL, &handler, allocator);

    if (status == RC_OK)
        status = rc_roster_new(&met, key, allocator);
    if (status == RC_OK)
        status = feed_judged(reader, met, &bytes);
    rc_payload_reader_free(reader);
    rc_roster_free(met);
    return status;
}

START_TEST(payload_judge)
{
    starve("payload judge", judge_payload, 10);
}
END_TEST

static int refuse_contact(void *context, const rc_contact *contact)
{
    error_text *t = (error_text *)context;

    return rc_error_json_contact(contact, gather, t->out, t->allocator);
}

static int write_refused(const rc_allocator *allocator)
{
    static const char text[] = "{\"Nom\":\"x\"}\n{\"Email\":\n";
    byte_log out = {NULL, 0, 0};
    error_text t = {&out, allocator};
    rc_payload_read_options options = {RC_KIND_NDJSON, 0};
    rc_payload_handler handler = {refuse_contact, NULL, &t};
    rc_payload_reader *reader;
    int status = rc_payload_reader_new(&reader, &options, &handler, NULL);

    ck_assert_int_eq(status, RC_OK);
    status = rc_payload_reader_feed(reader, (const unsigned char *)text, sizeof text - 1);
    if (status == RC_OK)
        ck_assert_uint_gt(out.length, 60);
    rc_payload_reader_free(reader);
    log_free(&out);
    return status;
}

/* A small request, which is known only when it has been read. */
static int read_small(const char *text, int (*contact)(void *, const rc_contact *), void *context, size_t passed,
                      const rc_allocator *allocator)
{
    rc_payload_read_options options = {RC_KIND_ANY, 0};
    rc_payload_handler handler = {contact, NULL, context};
    rc_contact_rules rules = {RC_EMAIL_BULK, NULL, NULL};
    rc_payload_reader *reader = NULL;
    byte_log body = {NULL, 0, 0};
    int status = rc_payload_reader_new(&reader, &options, &handler, allocator);

    log_text(&body, text);
    if (status == RC_OK)
        status = rc_payload_reader_judge(reader, &rules);
    if (status == RC_OK)
        status = feed_payload(reader, &body);
    if (status == RC_OK)
        ck_assert_uint_eq(rc_payload_reader_counts(reader)->passed, passed);
    rc_payload_reader_free(reader);
    log_free(&body);
    return status;
}

static int read_subscriptions(const rc_allocator *allocator)
{
    size_t bytes = 0;

    return read_small("{\"ContactsLists\":[{\"ListID\":1,\"action\":\"unsub\"},{\"listid\":2,\"Action\":\"unsub\"},5]}",
                      sum_contacts, &bytes, 2, allocator);
}

static int read_import(const rc_allocator *allocator)
{
    size_t bytes = 0;

    return read_small("{\"dataid\":57,\"ContactsListID\":3,\"Method\":\"unsub\","
                      "\"ImportOptions\":\"{\\\"FieldNames\\\":[\\\"email\\\",\\\"\\\\u0061\\\"]}\"}",
                      sum_contacts, &bytes, 1, allocator);
}

static int refuse_entry(void *context, const rc_contact *entry)
{
    error_text *t = (error_text *)context;

    return rc_error_lists_entry(entry, 1, gather, t->out, t->allocator);
}

static int write_refused_entries(const rc_allocator *allocator)
{
    byte_log out = {NULL, 0, 0};
    error_text t = {&out, allocator};
    int status = read_small("{\"ContactsLists\":[{\"ListID\":0},{\"x\":\"\xFF\"}]}", refuse_entry, &t, 0, NULL);

    if (status == RC_OK)
        ck_assert_uint_gt(out.length, 200);
    log_free(&out);
    return status;
}

START_TEST(refused_contact)
{
    starve("refused contact", write_refused, 2);
    starve("refused entries of ContactsLists", write_refused_entries, 2);
}
END_TEST

START_TEST(small_requests)
{
    starve("managecontactslists", read_subscriptions, 10);
    starve("csvimport", read_import, 10);
}
END_TEST

/* Freeing what was never made is nothing. */
START_TEST(freeing_nothing)
{
    rc_row_reader_free(NULL);
    rc_roster_free(NULL);
    rc_payload_writer_free(NULL);
    rc_list_writer_free(NULL);
    rc_payload_reader_free(NULL);
    rc_schema_free(NULL);
}
END_TEST

/* ---- What came back ---- */

typedef struct returned {
    rc_matcher *matcher; /* NULL: the reader alone is starved */
    size_t errors;
} returned;

static int take_returned(void *context, const rc_record_error *error)
{
    returned *r = (returned *)context;

    r->errors++;
    return r->matcher != NULL ? rc_matcher_error(r->matcher, error) : RC_OK;
}

/* In pieces, so that texts are kept from one to the next. */
static int read_returned(returned *r, const char *text, const rc_allocator *allocator)
{
    rc_error_handler handler = {take_returned, NULL, r};
    rc_error_options options;
    rc_error_reader *reader;
    size_t length = strlen(text);
    int status;

    memset(&options, 0, sizeof options);
    options.email_name = support_span("mail");
    status = rc_error_reader_new(&reader, &options, &handler, allocator);
    if (status != RC_OK) {
        ck_assert_ptr_null(reader);
        return status;
    }
    for (size_t done = 0; done < length && status == RC_OK; done += 11)
        status = rc_error_reader_feed(reader, (const unsigned char *)text + done, length - done < 11 ? length - done : 11);
    if (status == RC_OK)
        status = rc_error_reader_end(reader);
    if (status != RC_OK)
        ck_assert_int_eq(rc_error_reader_end(reader), status);
    rc_error_reader_free(reader);
    return status;
}

static const char returned_rows[] =
    "mail,n,error\n"
    "joe@b.com,1, ###one###n ###two\n"
    "ann@b.com,\"x\ny\",\"###a \"\"quoted\"\" word, and a comma###n\"\n"
    "bob@b.com,\"open, ###three\n"
    "zoe@b.com, ###x, ###four\n"
    "nothing here\n";

static const char returned_json[] =
    " {\"Contacts\":[{\"Email\":\"joe@b.com\",\"Error\":[{\"n\":\"one\"},\"two\"]},{\"Error\":\"three\"}],\n"
    "\"ErrorMessage\":{\"ContactsLists\":[{\"ListID\":\"7\",\"Action\":\"x\",\"Error\":\"four\"}]}}\n"
    "{\"file\":\"list.csv\",\"record\":2,\"code\":\"bad-value\",\"severity\":\"error\",\"message\":\"m\",\"field\":\"n\"}\n";

static int read_returned_rows(const rc_allocator *allocator)
{
    returned r = {NULL, 0};
    int status = read_returned(&r, returned_rows, allocator);

    if (status == RC_OK)
        ck_assert_uint_eq(r.errors, 7); /* zoe has two readings, of one error and of two */
    return status;
}

static int read_returned_json(const rc_allocator *allocator)
{
    returned r = {NULL, 0};
    int status = read_returned(&r, returned_json, allocator);

    if (status == RC_OK)
        ck_assert_uint_eq(r.errors, 5);
    return status;
}

static int take_many(rc_matcher *m)
{
    int status = RC_OK;

    for (uint64_t i = 1; i <= 300 && status == RC_OK; i++) {
        char room[32];
        rc_record_error e;

        memset(&e, 0, sizeof e);
        e.entry = i;
        e.line = i;
        e.position = i;
        e.positions = i % 100 == 0 ? 2 : 0; /* a row of two lines, which come as well */
        e.email.bytes = (const unsigned char *)room;
        e.email.length = (size_t)snprintf(room, sizeof room, "user%d@b.com", (int)i);
        e.raw = e.email;
        e.message = e.email;
        e.code = RC_CODE_API_ERROR;
        status = rc_matcher_error(m, &e);
        if (status != RC_OK)
            ck_assert_int_eq(rc_matcher_error(m, &e), status);
    }
    return status;
}

static int match_returned(const rc_allocator *allocator)
{
    static const unsigned char key[RC_ROSTER_KEY_BYTES] = {7, 8, 9};
    rc_original record;
    rc_matched found;
    rc_matcher *m;
    int status = rc_matcher_new(&m, key, allocator);

    if (status != RC_OK) {
        ck_assert_ptr_null(m);
        return status;
    }
    memset(&record, 0, sizeof record);
    record.record = 77;
    record.raw = support_span("user300@b.com");
    status = take_many(m);
    if (status == RC_OK)
        status = rc_matcher_meet(m, &record);
    if (status == RC_OK)
        status = rc_matcher_settle(m, NULL, NULL);
    if (status == RC_OK) {
        ck_assert_int_eq(rc_matcher_look(m, &record, &found), RC_OK);
        ck_assert_uint_eq(found.count, 2);
    } else {
        ck_assert_int_eq(rc_matcher_meet(m, &record), RC_ERROR_MEMORY);
        ck_assert_int_eq(rc_matcher_settle(m, NULL, NULL), RC_ERROR_MEMORY);
        ck_assert_int_eq(rc_matcher_look(m, &record, &found), RC_ERROR_MEMORY);
    }
    rc_matcher_free(m);
    return status;
}

static int write_matched(const rc_allocator *allocator)
{
    rc_matched_place place = {"list.csv", "errors.csv", 0, 0, 1, 2, 1, 7, 3};
    byte_log out = {NULL, 0, 0};
    rc_matched_error e;
    int status;

    memset(&e, 0, sizeof e);
    e.code = RC_CODE_API_ERROR;
    e.message = support_span("a message \xFF\xFF\xFF");
    e.line = 3;
    status = rc_matched_write_json(&e, &place, gather, &out, allocator);
    if (status == RC_OK)
        ck_assert(out.length > e.message.length && out.bytes[out.length - 1] == '\n');
    log_free(&out);
    return status;
}

static int write_contact_errors(const rc_allocator *allocator)
{
    rc_matched_error errors[2];
    rc_matched matched = {2, 0, errors};
    byte_log out = {NULL, 0, 0};
    rc_contact contact;
    int status;

    memset(errors, 0, sizeof errors);
    errors[0].message = support_span("one");
    errors[0].field = support_span("n");
    errors[1].message = support_span("say \"two\"");
    memset(&contact, 0, sizeof contact);
    contact.fault = RC_CODE_BAD_JSON;
    contact.raw = support_span("{\t7");
    status = rc_error_json_matched(&contact, &matched, gather, &out, allocator);
    if (status == RC_OK) {
        log_bytes(&out, "", 1);
        ck_assert_str_eq((const char *)out.bytes,
                         "{\"Contact\":\"{\\t7\",\"Error\":[{\"n\":\"one\"},\"say \\\"two\\\"\"]}");
    }
    log_free(&out);
    return status;
}

/* Names and definitions enough for both tables to grow. */
static int read_schema(const rc_allocator *allocator)
{
    rc_schema *schema = NULL;
    byte_log text = {NULL, 0, 0};
    char line[64];
    int status = rc_schema_new(&schema, NULL, allocator);

    for (int i = 0; i < 200; i++) {
        snprintf(line, sizeof line, "{\"Name\":\"property_%d\",\"Datatype\":\"int\"}\n", i);
        log_text(&text, line);
    }
    if (status == RC_OK)
        status = rc_schema_feed(schema, text.bytes, text.length);
    if (status == RC_OK)
        status = rc_schema_end(schema);
    if (status == RC_OK)
        ck_assert_uint_eq(rc_schema_count(schema), 200);
    else if (schema != NULL)
        ck_assert_int_eq(rc_schema_feed(schema, text.bytes, 1), RC_ERROR_MEMORY);
    log_free(&text);
    rc_schema_free(schema);
    return status;
}

START_TEST(schema)
{
    starve("schema", read_schema, 10);
}
END_TEST

START_TEST(what_came_back)
{
    starve("errors of a contact", write_contact_errors, 2);
    starve("rows that came back", read_returned_rows, 6);
    starve("JSON that came back", read_returned_json, 10);
    starve("matcher", match_returned, 20);
    starve("matched error as JSON", write_matched, 3);
}
END_TEST

/* ---- Responses ---- */

static int read_answer(const rc_allocator *allocator)
{
    static const char *const pieces[] = {
        "{\"Count\":1,\"Data\":[{\"ID\":\"5\",\"Status\":\"Comp", "leted\",\"Errcount\":2,\"Error\":{\"a\":[\"", "b\"]}}]}"};
    byte_log out = {NULL, 0, 0};
    rc_response_reader *reader = NULL;
    int status = rc_response_reader_new(&reader, NULL, allocator);

    for (size_t i = 0; i < sizeof pieces / sizeof pieces[0] && status == RC_OK; i++) {
        rc_span piece = support_span(pieces[i]);

        status = rc_response_reader_feed(reader, piece.bytes, piece.length);
    }
    if (status == RC_OK)
        status = rc_response_reader_end(reader);
    if (status == RC_OK)
        status = rc_response_write_json(rc_response_reader_response(reader), gather, &out, allocator);
    else if (reader != NULL)
        ck_assert_int_eq(rc_response_reader_end(reader), RC_ERROR_MEMORY);
    rc_response_reader_free(reader);
    log_free(&out);
    return status;
}

/* What is no JSON is put into yajl's words, which takes memory, too. */
static int read_no_answer(const rc_allocator *allocator)
{
    rc_response_reader *reader = NULL;
    int status = rc_response_reader_new(&reader, NULL, allocator);

    if (status != RC_OK)
        return status;
    status = rc_response_reader_feed(reader, (const unsigned char *)"{\"a\":\"b\",NaN", 12);
    rc_response_reader_free(reader);
    return status == RC_ERROR_FILE ? RC_OK : status;
}

typedef struct named_import {
    rc_import import;
    const rc_allocator *allocator;
    byte_log out;
} named_import;

static int write_named_import(void *context, const rc_row *header)
{
    named_import *n = (named_import *)context;

    n->import.columns = header->columns;
    return rc_request_import(&n->import, gather, &n->out, n->allocator);
}

/* The reader has memory enough: the request starves. */
static int write_import(const rc_allocator *allocator)
{
    named_import n = {{3, 57, RC_IMPORT_ADDFORCE, 1, 5, {NULL, 0}, 1, 2, NULL}, allocator, {NULL, 0, 0}};
    rc_row_handler handler = {write_named_import, count_row, NULL, &n};
    rc_span header = support_span("email,a \xC3\xA4\n");
    rc_row_reader *reader;
    int status;

    n.import.date_format = support_span("yyyy-mm-dd");
    ck_assert_int_eq(rc_row_reader_new(&reader, NULL, &handler, NULL), RC_OK);
    status = rc_row_reader_feed(reader, header.bytes, header.length);
    if (status == RC_OK)
        ck_assert_uint_gt(n.out.length, 0);
    rc_row_reader_free(reader);
    log_free(&n.out);
    return status;
}

static int write_lists(const rc_allocator *allocator)
{
    static const rc_list_action list = {1, RC_ACTION_UNSUB};
    byte_log out = {NULL, 0, 0};
    int status = rc_request_lists(&list, 1, gather, &out, allocator);

    if (status == RC_OK)
        ck_assert_uint_gt(out.length, 0);
    log_free(&out);
    return status;
}

START_TEST(responses)
{
    starve("import", write_import, 4);
    starve("lists of a contact", write_lists, 2);
    starve("answer", read_answer, 10);
    starve("no answer", read_no_answer, 5);
}
END_TEST

int main(void)
{
    TCase *cases;
    Suite *suite = support_suite("memory", &cases);

    tcase_add_test(cases, row_reader_with_all_options);
    tcase_add_test(cases, row_reader_with_tolerance);
    tcase_add_test(cases, row_reader_and_its_header);
    tcase_add_test(cases, typed_rows);
    tcase_add_test(cases, roster);
    tcase_add_test(cases, json);
    tcase_add_test(cases, payload_writer);
    tcase_add_test(cases, list_writer);
    tcase_add_test(cases, payload_reader);
    tcase_add_test(cases, payload_judge);
    tcase_add_test(cases, refused_contact);
    tcase_add_test(cases, small_requests);
    tcase_add_test(cases, schema);
    tcase_add_test(cases, freeing_nothing);
    tcase_add_test(cases, what_came_back);
    tcase_add_test(cases, responses);
    return support_run(suite);
}
