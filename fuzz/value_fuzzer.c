/* SPDX-License-Identifier: MIT */
/*
 * Values of every type, alone and with every kind of format named: what a verdict says of
 * itself must hold, and where the C library can read the value too, it must agree.
 */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rollcall.h"

static void need(int kept, const char *promise)
{
    if (kept)
        return;
    fprintf(stderr, "broken: %s\n", promise);
    abort();
}

static void check_verdict(const rc_value_result *result, size_t length)
{
    rc_severity severity = rc_code_lookup(result->code)->severity;

    if (result->verdict == RC_REJECT)
        need(result->code != RC_CODE_NONE && severity == RC_ERROR, "a refusal has an error");
    else if (result->verdict == RC_WARN)
        need(result->code != RC_CODE_NONE && severity == RC_WARNING, "a warning has a warning");
    else
        need(result->code == RC_CODE_NONE, "acceptance says nothing");
    need(result->offset <= length && result->length <= length - result->offset, "what is at fault lies in the value");
    if (result->verdict != RC_REJECT)
        need(result->offset == 0 && result->length == 0 && result->repair_length == 0, "acceptance points nowhere");
}

static void check_repair(rc_type type, const rc_date_format *format, const rc_value_result *result)
{
    rc_value_result again;

    if (result->repair_length == 0)
        return;
    need(result->repair_length <= RC_VALUE_REPAIR_MAX, "a repair fits its room");
    need(rc_value_check(type, format, result->repair, result->repair_length, &again) == RC_OK, "a repair is judged");
    need(again.verdict != RC_REJECT, "a repair is accepted");
}

/* As the C library reads it: the text ends with a NUL. */
static void check_number(rc_type type, const char *text, size_t length, const rc_value_result *result)
{
    char *end;

    if (result->verdict == RC_REJECT && result->code != RC_CODE_INTEGER_RANGE && result->code != RC_CODE_FLOAT_RANGE)
        return;
    errno = 0;
    if (type == RC_TYPE_INT) {
        long long number = strtoll(text, &end, 10);

        need((errno == ERANGE) == (result->verdict == RC_REJECT), "an integer is within 64 bits");
        need((number > INT32_MAX || number < INT32_MIN) == (result->code == RC_CODE_INTEGER_LARGE || errno != 0),
             "an integer beyond 32 bits is remarked upon");
    } else {
        need((isinf(strtod(text, &end)) != 0) == (result->verdict == RC_REJECT), "a number is finite");
    }
    need(end == text + length, "a number is read to its end");
}

static int same_date(const rc_datetime *a, const rc_datetime *b)
{
    return a->year == b->year && a->month == b->month && a->day == b->day && a->hour == b->hour
        && a->minute == b->minute && a->second == b->second && a->nanosecond == b->nanosecond
        && a->fraction_digits == b->fraction_digits && a->zone == b->zone && a->zone_hour == b->zone_hour
        && a->zone_minute == b->zone_minute;
}

static int same_format(const rc_date_format *a, const rc_date_format *b)
{
    return a->kind == b->kind && a->separator == b->separator && a->year_digits == b->year_digits
        && a->clock == b->clock;
}

/* A date is the same when it is written as an instant. */
static void check_date(const rc_value_result *result)
{
    unsigned char text[RC_DATETIME_MAX];
    size_t length = rc_datetime_text(&result->date, text);
    rc_value_result again;

    need(length <= RC_DATETIME_MAX, "an instant fits its room");
    if (result->verdict == RC_REJECT || result->format.year_digits == 2)
        return;
    need(rc_value_check(RC_TYPE_DATETIME, NULL, text, length, &again) == RC_OK, "an instant is judged");
    need(again.verdict == RC_ACCEPT && again.format.kind == RC_DATE_RFC3339, "what a date is written as is an instant");
    if (again.date.zone == 'Z')
        again.date.zone = result->date.zone != 0 ? 'Z' : 0;
    need(same_date(&again.date, &result->date), "a date is the same as an instant");
}

/* A format that a date was found to be in is one that can be named, and fits it. */
static void check_format(const char *text, size_t length, const rc_value_result *result)
{
    unsigned char notation[RC_DATE_FORMAT_MAX];
    rc_span span = {notation, 0};
    rc_date_format format;
    rc_value_result again;

    if (result->verdict == RC_REJECT)
        return;
    span.length = rc_date_format_text(&result->format, notation);
    need(span.length > 0 && rc_date_format_find(span, &format) == RC_OK, "the format of a date has a name");
    need(same_format(&format, &result->format), "a name means one format");
    rc_value_check(RC_TYPE_DATETIME, &format, (const unsigned char *)text, length, &again);
    need(again.verdict == RC_ACCEPT && same_date(&again.date, &result->date),
         "a date is the same when its format is named");
    need(!again.is_ambiguous, "a format that is named leaves no doubt");
}

static void check(rc_type type, const rc_date_format *format, const char *text, size_t length)
{
    rc_value_result result;

    memset(&result, 0xAA, sizeof result);
    need(rc_value_check(type, format, (const unsigned char *)text, length, &result) == RC_OK, "a value is judged");
    check_verdict(&result, length);
    check_repair(type, format, &result);
    if (type == RC_TYPE_INT || type == RC_TYPE_FLOAT)
        check_number(type, text, length, &result);
    if (type != RC_TYPE_DATETIME)
        return;
    check_date(&result);
    check_format(text, length, &result);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const rc_date_format named[] = {
        {RC_DATE_YMD, '-', 4, 3}, {RC_DATE_DMY, '/', 4, 0}, {RC_DATE_MDY, '/', 4, 2}, {RC_DATE_YDM, '.', 4, 3},
        {RC_DATE_DMY, '.', 2, 2}, {RC_DATE_YMD, '/', 2, 0}, {RC_DATE_RFC3339, 0, 0, 0}, {RC_DATE_EPOCH, 0, 0, 0},
        {RC_DATE_EPOCH_MS, 0, 0, 0},
    };
    char *text = (char *)malloc(size + 1);

    if (text == NULL)
        return 0;
    if (size > 0)
        memcpy(text, data, size);
    text[size] = '\0';
    for (int type = RC_TYPE_STR; type <= RC_TYPE_DATETIME; type++)
        check((rc_type)type, NULL, text, size);
    for (size_t i = 0; i < sizeof named / sizeof named[0]; i++)
        check(RC_TYPE_DATETIME, &named[i], text, size);
    free(text);
    return 0;
}
