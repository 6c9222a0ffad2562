/* SPDX-License-Identifier: MIT */
/* The two requests without contacts: read alike however they are cut, told from payloads
 * only where that is asked for, and answered as the API answers. */
#include <stdlib.h>
#include <string.h>

#include "property.h"
#include "support.h"

static const char lists[] = "{\"ContactsLists\" : [{\"ListID\":\"original_list_id\",\"Action\":\"unsub\"},\n"
                            "{\"listid\":7,\"Action\":\"addnoforce\"}, 5, {\"ListID\":8,\"Action\":\"original\\u0020string\"},"
                            "{}, {\"ListID\":9,\"Action\":\"unsub\",\"Name\":\"\xFF\"}]}\n";

static const char import[] = "{\"contactslistid\":\"3\",\"DataID\":57,\"Method\":\"addForce\",\"ErrTreshold\":32768,\n"
                             "\"ImportOptions\":\"{\\\"FieldNames\\\":[\\\"a,b\\\",\\\"c\\\"]}\",\"Action\":1}";

/* ---- A reading ---- */

typedef struct reading {
    byte_log log;
    byte_log errors; /* the API's answer */
    int refused;
} reading;

static int gather(void *context, const unsigned char *bytes, size_t length)
{
    log_bytes((byte_log *)context, bytes, length);
    return 0;
}

static int note_contact(void *context, const rc_contact *c)
{
    reading *r = (reading *)context;

    log_text(&r->log, rc_code_lookup(c->fault)->slug);
    log_number(&r->log, c->offset);
    log_span(&r->log, c->raw);
    log_span(&r->log, c->sent);
    return c->fault == RC_CODE_NONE ? 0 : rc_error_lists_entry(c, r->refused++ == 0, gather, &r->errors, NULL);
}

static int note_finding(void *context, const rc_finding *f)
{
    reading *r = (reading *)context;

    log_text(&r->log, rc_code_lookup(f->code)->slug);
    log_number(&r->log, f->line);
    log_number(&r->log, f->column);
    log_number(&r->log, f->offset);
    log_span(&r->log, f->found);
    log_span(&r->log, f->expected);
    return 0;
}

/* In pieces, each from a block of its size. */
static int feed(rc_payload_reader *reader, rc_span text, size_t first, size_t piece)
{
    int status = RC_OK;

    for (size_t done = 0; done < text.length && status == RC_OK;) {
        size_t length = done == 0 ? first : piece;
        unsigned char *copy;

        if (length > text.length - done)
            length = text.length - done;
        copy = (unsigned char *)malloc(length);
        ck_assert_ptr_nonnull(copy);
        memcpy(copy, text.bytes + done, length);
        status = rc_payload_reader_feed(reader, copy, length);
        free(copy);
        done += length;
    }
    return status == RC_OK ? rc_payload_reader_end(reader) : status;
}

static int read_small(reading *r, rc_payload_kind kind, rc_span text, size_t first, size_t piece)
{
    rc_payload_handler handler = {note_contact, note_finding, r};
    rc_payload_read_options options = {kind, 0};
    rc_contact_rules rules = {RC_EMAIL_BULK, NULL, NULL};
    rc_payload_reader *reader;
    int status;

    memset(r, 0, sizeof *r);
    ck_assert_int_eq(rc_payload_reader_new(&reader, &options, &handler, NULL), RC_OK);
    ck_assert_int_eq(rc_payload_reader_judge(reader, &rules), RC_OK);
    status = feed(reader, text, first, piece);
    log_number(&r->log, rc_payload_reader_kind(reader));
    rc_payload_reader_free(reader);
    return status;
}

static void free_reading(reading *r)
{
    log_free(&r->log);
    log_free(&r->errors);
}

/* ---- Cuts ---- */

static void same_however_cut(const char *body, rc_payload_kind kind)
{
    rc_span text = support_span(body);
    reading whole;

    memset(&whole, 0, sizeof whole);
    ck_assert_int_eq(read_small(&whole, kind, text, text.length, text.length), RC_OK);
    for (size_t first = 1; first <= text.length; first++) {
        size_t piece = first == text.length ? 1 : text.length;
        reading cut;

        memset(&cut, 0, sizeof cut);
        ck_assert_int_eq(read_small(&cut, kind, text, first == text.length ? 1 : first, piece), RC_OK);
        ck_assert(log_same(&whole.log, &cut.log));
        ck_assert(log_same(&whole.errors, &cut.errors));
        free_reading(&cut);
    }
    free_reading(&whole);
}

START_TEST(cut_anywhere)
{
    same_however_cut(lists, RC_KIND_SUBSCRIPTIONS);
    same_however_cut(lists, RC_KIND_ANY);
    same_however_cut(import, RC_KIND_IMPORT);
    same_however_cut(import, RC_KIND_ANY);
}
END_TEST

/* ---- What it is ---- */

typedef struct kind_of {
    const char *text;
    rc_payload_kind asked;
    rc_payload_kind found;
    int result;
} kind_of;

START_TEST(kinds)
{
    static const kind_of cases[] = {
        {"{\"ContactsLists\":[]}", RC_KIND_ANY, RC_KIND_SUBSCRIPTIONS, RC_OK},
        {"{\"contactslists\":[]}", RC_KIND_ANY, RC_KIND_SUBSCRIPTIONS, RC_OK},
        {"{\"ContactsLists\":[],\"Contacts\":[]}", RC_KIND_ANY, RC_KIND_CONTACTS, RC_OK},
        {"{\"Contacts\":[],\"ContactsLists\":[]}", RC_KIND_ANY, RC_KIND_CONTACTS, RC_OK},
        {"{\"ContactsLists\":[],\"Email\":1}", RC_KIND_ANY, RC_KIND_SUBSCRIPTIONS, RC_ERROR_FILE},
        {"{\"ContactsLists\":[{\"Contacts\":1}]}", RC_KIND_ANY, RC_KIND_SUBSCRIPTIONS, RC_OK},
        {"{\"ContactsLists\":[]}", RC_KIND_UNKNOWN, RC_KIND_CONTACTS, RC_ERROR_FILE},
        {"{\"ContactsLists\":[", RC_KIND_ANY, RC_KIND_CONTACTS, RC_ERROR_FILE},
        {"{\"DataID\":57}", RC_KIND_ANY, RC_KIND_IMPORT, RC_OK},
        {"{\"DataID\":57}", RC_KIND_UNKNOWN, RC_KIND_CONTACTS, RC_ERROR_FILE},
        {"{\"Email\":\"a@b.cc\",\"DataID\":57}", RC_KIND_ANY, RC_KIND_NDJSON, RC_OK},
        {"{\"DataID\":57}", RC_KIND_SUBSCRIPTIONS, RC_KIND_SUBSCRIPTIONS, RC_ERROR_FILE},
        {"[]", RC_KIND_IMPORT, RC_KIND_IMPORT, RC_ERROR_FILE},
        {"7", RC_KIND_SUBSCRIPTIONS, RC_KIND_SUBSCRIPTIONS, RC_ERROR_FILE},
        {"[]", RC_KIND_ANY, RC_KIND_ARRAY, RC_OK},
    };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        rc_span text = support_span(cases[i].text);
        byte_log kind = {NULL, 0, 0};
        reading r;
        int result = read_small(&r, cases[i].asked, text, text.length, text.length);

        ck_assert_msg(result == cases[i].result, "%s: %d", cases[i].text, result);
        log_number(&kind, cases[i].found);
        ck_assert_msg(memcmp(r.log.bytes + r.log.length - kind.length, kind.bytes, kind.length) == 0, "%s", cases[i].text);
        log_free(&kind);
        free_reading(&r);
    }
}
END_TEST

START_TEST(names_of_kinds)
{
    ck_assert_str_eq(rc_payload_kind_text(RC_KIND_SUBSCRIPTIONS), "contact/managecontactslists");
    ck_assert_str_eq(rc_payload_kind_text(RC_KIND_IMPORT), "csvimport");
    ck_assert_str_eq(rc_payload_kind_text(RC_KIND_ANY), "any");
}
END_TEST

/* ---- The API's answer ---- */

/* API guide, "Subscriptions for a contact": the sample, with other values. */
static const char answer[] =
    "{\n\t\"ErrorInfo\": \"\",\n\t\"ErrorMessage\": {\n\t\t\"ContactsLists\": [\n"
    "\t\t\t{\n\t\t\t\t\"ListID\": \"original_list_id\", \n\t\t\t\t\"Action\": \"unsub\", \n"
    "\t\t\t\t\"Error\": \"listID missing or not valid\"\n\t\t\t},\n"
    "\t\t\t{\n\t\t\t\t\"Entry\": \"5\", \n\t\t\t\t\"Error\": \"an entry of ContactsLists that is no object\"\n\t\t\t},\n"
    "\t\t\t{\n\t\t\t\t\"ListID\": 8, \n\t\t\t\t\"Action\": \"original\\u0020string\", \n"
    "\t\t\t\t\"Error\": \"action missing or not valid\"\n\t\t\t},\n"
    "\t\t\t{\n\t\t\t\t\"ListID\": \"\", \n\t\t\t\t\"Action\": \"\", \n"
    "\t\t\t\t\"Error\": \"listID missing or not valid\"\n\t\t\t},\n"
    "\t\t\t{\n\t\t\t\t\"ListID\": \"\", \n\t\t\t\t\"Action\": \"\", \n"
    "\t\t\t\t\"Error\": \"action missing or not valid\"\n\t\t\t},\n"
    "\t\t\t{\n\t\t\t\t\"Entry\": \"{\\\"ListID\\\":9,\\\"Action\\\":\\\"unsub\\\",\\\"Name\\\":\\\"\\\\xFF\\\"}\", \n"
    "\t\t\t\t\"Error\": \"bytes that are not UTF-8\"\n\t\t\t},\n"
    "\t\t\t{\n\t\t\t\t\"Entry\": \"{\\\"ListID\\\":9,\\\"Action\\\":\\\"unsub\\\",\\\"Name\\\":\\\"\\\\xFF\\\"}\", \n"
    "\t\t\t\t\"Error\": \"name that the API does not know\"\n\t\t\t}\n"
    "\t\t]\n\t},\n\t\"StatusCode\": 400\n}\n";

START_TEST(answer_of_the_api)
{
    rc_span text = support_span(lists);
    byte_log out = {NULL, 0, 0};
    reading r;

    ck_assert_int_eq(read_small(&r, RC_KIND_ANY, text, text.length, text.length), RC_OK);
    ck_assert_int_eq(rc_error_lists_begin(gather, &out), RC_OK);
    log_bytes(&out, r.errors.bytes, r.errors.length);
    ck_assert_int_eq(rc_error_lists_end(gather, &out), RC_OK);
    ck_assert_uint_eq(out.length, sizeof answer - 1);
    ck_assert_mem_eq(out.bytes, answer, out.length);
    log_free(&out);
    free_reading(&r);
}
END_TEST

/* ---- A disk that is full ---- */

typedef struct disk {
    size_t room; /* calls */
    int status;
} disk;

static int write_to(void *context, const unsigned char *bytes, size_t length)
{
    disk *d = (disk *)context;

    (void)bytes;
    (void)length;
    if (d->room == 0)
        return 9;
    d->room--;
    return 0;
}

static int try_entry(void *context, const rc_contact *c)
{
    disk *d = (disk *)context;

    d->status = rc_error_lists_entry(c, 1, write_to, d, NULL);
    return 0;
}

static int write_entry(size_t room)
{
    static const char text[] = "[{\"ListID\":1}]";
    rc_payload_read_options options = {RC_KIND_SUBSCRIPTIONS, 0};
    rc_contact_rules rules = {RC_EMAIL_BULK, NULL, NULL};
    disk d = {room, -1};
    rc_payload_handler handler = {try_entry, NULL, &d};
    rc_payload_reader *reader;

    ck_assert_int_eq(rc_payload_reader_new(&reader, &options, &handler, NULL), RC_OK);
    ck_assert_int_eq(rc_payload_reader_judge(reader, &rules), RC_OK);
    ck_assert_int_eq(rc_payload_reader_feed(reader, (const unsigned char *)"{\"ContactsLists\":", 17), RC_OK);
    ck_assert_int_eq(rc_payload_reader_feed(reader, (const unsigned char *)text, sizeof text - 1), RC_OK);
    rc_payload_reader_free(reader);
    return d.status;
}

START_TEST(a_full_disk)
{
    disk full = {0, 0};
    size_t calls = 0;

    ck_assert_int_eq(rc_error_lists_begin(write_to, &full), 9);
    ck_assert_int_eq(rc_error_lists_end(write_to, &full), 9);
    while (write_entry(calls) == 9)
        calls++;
    ck_assert_int_eq(write_entry(calls), RC_OK);
    ck_assert_uint_gt(calls, 0);
}
END_TEST

int main(void)
{
    TCase *cases;
    Suite *suite = support_suite("small requests", &cases);

    tcase_add_test(cases, cut_anywhere);
    tcase_add_test(cases, kinds);
    tcase_add_test(cases, names_of_kinds);
    tcase_add_test(cases, answer_of_the_api);
    tcase_add_test(cases, a_full_disk);
    return support_run(suite);
}
