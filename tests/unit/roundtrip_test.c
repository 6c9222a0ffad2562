/* SPDX-License-Identifier: MIT */
/*
 * Random rows to a payload and back, of any UTF-8 and of what CSV makes hard. SEED and
 * ROUNDS in the environment override the defaults.
 */
#include <stdio.h>
#include <string.h>

#include "roundtrip_property.h"
#include "support.h"

/* One character that a list may hold, in a quoted field. */
static void add_character(byte_log *list, support_random *r)
{
    static const char *const hard[] = {"\"\"", ",", "\n", "\r\n", "\r", " ", "\t", ";", "\\", "/", "=", "'", "\\\"\"", "\xEF\xBB\xBF", "0"};
    uint32_t c = (uint32_t)random_below(r, 0x110000);
    unsigned char bytes[4];

    if (random_below(r, 2) == 0) {
        log_text(list, hard[random_below(r, sizeof hard / sizeof hard[0])]);
        return;
    }
    if (random_below(r, 2) == 0)
        c &= 0x7FF;
    if (c < 0x20 || c == '"' || (c >= 0xD800 && c < 0xE000))
        c = 'x';
    if (c < 0x80) {
        bytes[0] = (unsigned char)c;
        log_bytes(list, bytes, 1);
    } else if (c < 0x800) {
        bytes[0] = (unsigned char)(0xC0 | c >> 6);
        bytes[1] = (unsigned char)(0x80 | (c & 0x3F));
        log_bytes(list, bytes, 2);
    } else if (c < 0x10000) {
        bytes[0] = (unsigned char)(0xE0 | c >> 12);
        bytes[1] = (unsigned char)(0x80 | (c >> 6 & 0x3F));
        bytes[2] = (unsigned char)(0x80 | (c & 0x3F));
        log_bytes(list, bytes, 3);
    } else {
        bytes[0] = (unsigned char)(0xF0 | c >> 18);
        bytes[1] = (unsigned char)(0x80 | (c >> 12 & 0x3F));
        bytes[2] = (unsigned char)(0x80 | (c >> 6 & 0x3F));
        bytes[3] = (unsigned char)(0x80 | (c & 0x3F));
        log_bytes(list, bytes, 4);
    }
}

static void add_row(byte_log *list, support_random *r, size_t number, size_t columns)
{
    char address[64];

    snprintf(address, sizeof address, "joe%zu@b%zu.com", number, number);
    log_text(list, address);
    for (size_t i = 0; i < columns; i++) {
        size_t length = random_below(r, 3) == 0 ? 0 : random_below(r, 12);

        log_text(list, ",\"");
        while (length-- > 0)
            add_character(list, r);
        log_text(list, "\"");
    }
    log_text(list, "\n");
}

START_TEST(rows_come_back)
{
    support_random r = {support_number("SEED", 1)};
    uint64_t rounds = support_number("ROUNDS", 2000);

    for (uint64_t round = 0; round < rounds; round++) {
        byte_log list = {NULL, 0, 0};
        size_t columns = 1 + random_below(&r, 4);
        size_t wanted = 1 + random_below(&r, 8);
        size_t rows;
        const char *fault;
        rc_span span;

        log_text(&list, "email,a,b,c,d\n");
        list.length -= 2 * (4 - columns) + 1;
        log_text(&list, "\n");
        for (size_t i = 0; i < wanted; i++)
            add_row(&list, &r, i, columns);
        span.bytes = list.bytes;
        span.length = list.length;
        fault = roundtrip_property(span, ',', &rows);
        if (fault != NULL || rows != wanted) {
            support_show("list", span);
            ck_abort_msg("%s: %zu of %zu rows", fault != NULL ? fault : "all are accepted", rows, wanted);
        }
        log_free(&list);
    }
}
END_TEST

static int gather(void *context, const unsigned char *bytes, size_t length)
{
    log_bytes((byte_log *)context, bytes, length);
    return 0;
}

START_TEST(fields_are_quoted_where_they_need_it)
{
    rc_span names[3] = {support_span("email"), support_span("n"), support_span(" x")};
    rc_span values[3] = {support_span("a@b.cc"), {NULL, 0}, support_span("6\" ,")};
    static const char wanted[] = "email,n,\" x\"\na@b.cc,,\"6\"\" ,\"\n";
    byte_log out = {NULL, 0, 0};
    rc_list_writer *w;

    ck_assert_int_eq(rc_list_writer_new(&w, '@', gather, &out, NULL), RC_ERROR_OPTION);
    ck_assert_ptr_null(w);
    ck_assert_int_eq(rc_list_writer_new(&w, 0, gather, &out, NULL), RC_OK);
    ck_assert_int_eq(rc_list_writer_row(w, values, 3), RC_ERROR_MISUSE);
    ck_assert_int_eq(rc_list_writer_begin(w, names, 0), RC_ERROR_OPTION);
    ck_assert_int_eq(rc_list_writer_begin(w, names, RC_COLUMNS_MAX + 1), RC_ERROR_OPTION);
    ck_assert_int_eq(rc_list_writer_begin(w, names, 3), RC_OK);
    ck_assert_int_eq(rc_list_writer_begin(w, names, 3), RC_ERROR_MISUSE);
    ck_assert_int_eq(rc_list_writer_row(w, values, 2), RC_ERROR_OPTION);
    ck_assert_int_eq(rc_list_writer_row(w, values, 3), RC_OK);
    ck_assert_uint_eq(out.length, sizeof wanted - 1);
    ck_assert_mem_eq(out.bytes, wanted, sizeof wanted - 1);
    rc_list_writer_free(w);
    log_free(&out);
}
END_TEST

START_TEST(an_empty_row_of_one_column_is_no_blank_line)
{
    rc_span empty = {NULL, 0};
    rc_span name = support_span("email");
    byte_log out = {NULL, 0, 0};
    rc_list_writer *w;

    ck_assert_int_eq(rc_list_writer_new(&w, 0, gather, &out, NULL), RC_OK);
    ck_assert_int_eq(rc_list_writer_begin(w, &name, 1), RC_OK);
    ck_assert_int_eq(rc_list_writer_row(w, &empty, 1), RC_OK);
    ck_assert_uint_eq(out.length, 9);
    ck_assert_mem_eq(out.bytes, "email\n\"\"\n", 9);
    rc_list_writer_free(w);
    log_free(&out);
}
END_TEST

int main(void)
{
    TCase *cases;
    Suite *suite = support_suite("roundtrip", &cases);

    tcase_add_test(cases, rows_come_back);
    tcase_add_test(cases, fields_are_quoted_where_they_need_it);
    tcase_add_test(cases, an_empty_row_of_one_column_is_no_blank_line);
    return support_run(suite);
}
