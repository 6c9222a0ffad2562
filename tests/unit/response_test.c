/* SPDX-License-Identifier: MIT */
/* Answers of the API, cut at every place (response_property.h), what the header promises
 * of them, and the small requests. */
#include <stdlib.h>
#include <string.h>

#include "response_property.h"
#include "support.h"

static const char *const answers[] = {
    "{\"Count\":1,\"Data\":[{\"JobID\":35800}],\"Total\":1}",
    "\xEF\xBB\xBF {\"ID\":57}",
    "\xEF\xBB",
    "{\"Data\":[{\"ContactsList\":\"3\",\"Count\":\"1\",\"Errcount\":\"2\",\"ID\":\"8\",\"Status\":\"Completed\"}],\"Total\":1}",
    "{\"Count\":1,\"Data\":[{\"Status\":\"Error\",\"Error\":{\"a\":[\"b\",{\"c\":1.50}]},\"ErrorFile\":\"x/y\"}]}",
    "{\"ErrorInfo\":{\"Properties\":[{\"p\":\"Property not defined\"}]},\"ErrorMessage\":\"\",\"StatusCode\":400}",
    "{\"Data\":[{\"ContactsLists\":[{\"ListID\":1,\"Action\":\"unsub\"}]}]}",
    "{\"Data\":[{\"JobID\":1e9}]}",
    "{\"Data\":[{\"Status\":\"Completed\",\n\"Status\":\"Error\"}]}",
    "\n\n <html>",
    "{\"Data\":[{\"Status\":tru",
    "{\"ID\":57} x",
};

START_TEST(cut_anywhere)
{
    for (size_t i = 0; i < sizeof answers / sizeof answers[0]; i++) {
        const char *fault = response_property_everywhere(support_span(answers[i]));

        ck_assert_msg(fault == NULL, "%s: %s", answers[i], fault);
    }
}
END_TEST

/* Every string of five pieces of JSON behind the opening of a job. */
START_TEST(small_answers)
{
    static const char *const pieces[] = {"{", "}", "\"Data\":[{", "}]", "\"Status\":", "\"Completed\"", "\"ID\":", "5", ","};
    static const unsigned char one[] = {1};
    const size_t kinds = sizeof pieces / sizeof pieces[0];
    rc_span cuts = {one, 1};
    size_t jobs = 0;

    for (size_t number = 0; number < kinds * kinds * kinds * kinds * kinds; number++) {
        byte_log text = {NULL, 0, 0};
        rc_span body;
        size_t rest = number;
        const char *fault;

        log_text(&text, "{\"Data\":[{");
        for (int i = 0; i < 5; i++, rest /= kinds)
            log_text(&text, pieces[rest % kinds]);
        body.bytes = text.bytes;
        body.length = text.length;
        fault = response_property(body, cuts);
        support_assert(fault == NULL);
        log_bytes(&text, "", 1);
        jobs += strstr((const char *)text.bytes, "\"Status\":\"Completed\"}]}") != NULL;
        log_free(&text);
    }
    ck_assert_uint_gt(jobs, 0);
}
END_TEST

/* ---- The conventions of the header ---- */

static int refuse(void *context, const rc_finding *finding)
{
    (void)context;
    (void)finding;
    return 7;
}

static int feed_text(rc_response_reader *reader, const char *text)
{
    rc_span span = support_span(text);

    return rc_response_reader_feed(reader, span.bytes, span.length);
}

START_TEST(a_callback_stops)
{
    rc_response_handler handler = {refuse, NULL};
    rc_response_reader *reader;

    ck_assert_int_eq(rc_response_reader_new(&reader, &handler, NULL), RC_OK);
    ck_assert_int_eq(feed_text(reader, "<"), 7);
    ck_assert_int_eq(feed_text(reader, "{}"), 7);
    ck_assert_int_eq(rc_response_reader_end(reader), 7);
    rc_response_reader_free(reader);
}
END_TEST

START_TEST(out_of_order)
{
    rc_response_reader *reader;

    ck_assert_int_eq(rc_response_reader_new(&reader, NULL, NULL), RC_OK);
    ck_assert_int_eq(rc_response_reader_response(reader)->kind, RC_RESPONSE_NONE);
    ck_assert_int_eq(feed_text(reader, "{\"ID\":57}"), RC_OK);
    ck_assert_int_eq(rc_response_reader_end(reader), RC_OK);
    ck_assert_int_eq(rc_response_reader_end(reader), RC_ERROR_MISUSE);
    ck_assert_int_eq(feed_text(reader, " "), RC_ERROR_MISUSE);
    ck_assert_int_eq(rc_response_reader_response(reader)->kind, RC_RESPONSE_DATA_ID);
    rc_response_reader_free(reader);
    rc_response_reader_free(NULL);
}
END_TEST

/* What nobody listens to is refused all the same. */
START_TEST(without_a_handler)
{
    rc_response_reader *reader;

    ck_assert_int_eq(rc_response_reader_new(&reader, NULL, NULL), RC_OK);
    ck_assert_int_eq(feed_text(reader, "["), RC_ERROR_FILE);
    ck_assert_int_eq(rc_response_reader_end(reader), RC_ERROR_FILE);
    rc_response_reader_free(reader);
}
END_TEST

START_TEST(names_of_members)
{
    ck_assert_str_eq(rc_answer_name(RC_ANSWER_COUNTED), "Count");
    ck_assert_str_eq(rc_answer_name(RC_ANSWER_CONTACTS_LIST), "ContactsListID");
    ck_assert_str_eq(rc_answer_name(RC_ANSWER_COUNT), "");
    for (int i = 0; i < RC_ANSWER_COUNT; i++)
        ck_assert_uint_gt(strlen(rc_answer_name((rc_answer_member)i)), 0);
}
END_TEST

/* ---- Requests ---- */

static int count_bytes(void *context, const unsigned char *bytes, size_t length)
{
    (void)bytes;
    *(size_t *)context += length;
    return 0;
}

static int fail_to_write(void *context, const unsigned char *bytes, size_t length)
{
    (void)context;
    (void)bytes;
    (void)length;
    return 9;
}

/* The filter cannot ask for most of these: the library refuses them by itself. */
START_TEST(requests_out_of_range)
{
    static const rc_list_action bad_lists[] = {{0, RC_ACTION_UNSUB}, {UINT64_MAX, RC_ACTION_UNSUB}, {1, RC_ACTION_NONE}};
    static const rc_import bad_imports[] = {
        {0, 5, RC_IMPORT_UNSUB, 0, 0, {NULL, 0}, 0, 0, NULL},
        {1, 0, RC_IMPORT_UNSUB, 0, 0, {NULL, 0}, 0, 0, NULL},
        {1, 5, RC_IMPORT_NONE, 0, 0, {NULL, 0}, 0, 0, NULL},
        {1, 5, RC_IMPORT_EXCLUDEMARKETING, 0, 0, {NULL, 0}, 0, 0, NULL},
        {1, 5, RC_IMPORT_UNSUB, 1, -1, {NULL, 0}, 0, 0, NULL},
        {1, 5, RC_IMPORT_UNSUB, 1, 32768, {NULL, 0}, 0, 0, NULL},
        {1, 5, RC_IMPORT_UNSUB, 0, 0, {NULL, 0}, 1, 13, NULL},
        {1, UINT64_MAX, RC_IMPORT_UNSUB, 0, 0, {NULL, 0}, 0, 0, NULL},
    };
    size_t written = 0;

    ck_assert_int_eq(rc_request_lists(NULL, 0, count_bytes, &written, NULL), RC_ERROR_OPTION);
    for (size_t i = 0; i < sizeof bad_lists / sizeof bad_lists[0]; i++)
        ck_assert_int_eq(rc_request_lists(&bad_lists[i], 1, count_bytes, &written, NULL), RC_ERROR_OPTION);
    for (size_t i = 0; i < sizeof bad_imports / sizeof bad_imports[0]; i++)
        ck_assert_int_eq(rc_request_import(&bad_imports[i], count_bytes, &written, NULL), RC_ERROR_OPTION);
    ck_assert_uint_eq(written, 0);
}
END_TEST

START_TEST(requests_to_a_full_disk)
{
    static const rc_list_action list = {1, RC_ACTION_UNSUB};
    static const rc_import import = {1, 5, RC_IMPORT_UNSUB, 0, 0, {NULL, 0}, 1, 1, NULL};

    ck_assert_int_eq(rc_request_lists(&list, 1, fail_to_write, NULL, NULL), 9);
    ck_assert_int_eq(rc_request_import(&import, fail_to_write, NULL, NULL), 9);
}
END_TEST

int main(void)
{
    TCase *cases;
    Suite *suite = support_suite("response", &cases);

    tcase_add_test(cases, cut_anywhere);
    tcase_add_test(cases, small_answers);
    tcase_add_test(cases, a_callback_stops);
    tcase_add_test(cases, out_of_order);
    tcase_add_test(cases, without_a_handler);
    tcase_add_test(cases, names_of_members);
    tcase_add_test(cases, requests_out_of_range);
    tcase_add_test(cases, requests_to_a_full_disk);
    return support_run(suite);
}
