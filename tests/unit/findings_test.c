/* SPDX-License-Identifier: MIT */
/* The table of findings: what everything that shows it relies on. */
#include <check.h>
#include <string.h>

#include "rollcall.h"
#include "support.h"

static const rc_code_info *info_of(int code)
{
    return rc_code_lookup((rc_code)code);
}

static int find(const char *slug_or_message)
{
    rc_code code = rc_code_find(slug_or_message);

    return (int)code;
}

START_TEST(slugs_are_words_and_differ)
{
    const char *slug = info_of(_i)->slug;

    ck_assert_uint_gt(strlen(slug), 2);
    ck_assert_uint_eq(strspn(slug, "abcdefghijklmnopqrstuvwxyz0123456789-"), strlen(slug));
    for (int other = 1; other < _i; other++)
        ck_assert_str_ne(slug, info_of(other)->slug);
}
END_TEST

/* Messages stand unquoted in the error file, behind "###". */
START_TEST(messages_can_stand_in_the_error_file)
{
    const rc_code_info *info = info_of(_i);

    ck_assert_uint_gt(strlen(info->message), 5);
    ck_assert_ptr_null(strpbrk(info->message, ",\"\r\n"));
    ck_assert_ptr_null(strstr(info->message, "###"));
    ck_assert_int_ne(info->message[strlen(info->message) - 1], '.');
}
END_TEST

START_TEST(explanations_have_an_example_and_fit_a_terminal)
{
    const char *text = info_of(_i)->text;

    ck_assert_ptr_nonnull(strstr(text, "\n    "));
    ck_assert_int_eq(text[strlen(text) - 1], '\n');
    while (*text != '\0') {
        size_t length = strcspn(text, "\n");

        ck_assert_uint_le(length, 79);
        text += length + 1;
    }
}
END_TEST

/* Of several that the API has one message for, the first is found. */
START_TEST(codes_are_found_by_slug_and_by_message)
{
    const rc_code_info *info = info_of(_i);

    ck_assert_int_eq(find(info->slug), _i);
    if (info->api_message[0] == '\0')
        return;
    ck_assert_int_le(find(info->api_message), _i);
    ck_assert_str_eq(info_of(find(info->api_message))->api_message, info->api_message);
}
END_TEST

START_TEST(what_is_out_of_range_is_empty)
{
    ck_assert_str_eq(info_of(RC_CODE_NONE)->slug, "");
    ck_assert_str_eq(info_of(RC_CODE_COUNT)->slug, "");
    ck_assert_int_eq(find("no-such-finding"), RC_CODE_NONE);
    ck_assert_int_eq(find(""), RC_CODE_NONE);
}
END_TEST

/* The API's own messages, as its documents and its people have them. */
START_TEST(api_messages_are_the_apis)
{
    ck_assert_str_eq(info_of(RC_CODE_TOO_FEW_COLUMNS)->api_message, "Too few columns at line");
    ck_assert_str_eq(info_of(RC_CODE_DUPLICATE_EMAIL)->api_message, "Duplicated email");
    ck_assert_str_eq(info_of(RC_CODE_BAD_VALUE)->api_message, "Could not convert value");
    ck_assert_str_eq(info_of(RC_CODE_NO_EMAIL_COLUMN)->api_message, "Email column not found");
    ck_assert_str_eq(info_of(RC_CODE_TOO_MANY_PROPERTIES)->api_message,
                     "Number of contact properties exceeds the limit of 200");
    ck_assert_int_eq(find("DUPLICATED EMAIL."), RC_CODE_DUPLICATE_EMAIL);
}
END_TEST

int main(void)
{
    TCase *cases;
    Suite *suite = support_suite("findings", &cases);

    tcase_add_loop_test(cases, slugs_are_words_and_differ, 1, RC_CODE_COUNT);
    tcase_add_loop_test(cases, messages_can_stand_in_the_error_file, 1, RC_CODE_COUNT);
    tcase_add_loop_test(cases, explanations_have_an_example_and_fit_a_terminal, 1, RC_CODE_COUNT);
    tcase_add_loop_test(cases, codes_are_found_by_slug_and_by_message, 1, RC_CODE_COUNT);
    tcase_add_test(cases, what_is_out_of_range_is_empty);
    tcase_add_test(cases, api_messages_are_the_apis);
    return support_run(suite);
}
