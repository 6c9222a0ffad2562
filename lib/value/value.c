/* SPDX-License-Identifier: MIT */
/*
 * One typed value. Its form is judged by the machine (grammars/value.rl); here are the
 * ranges of what has the form, and the words for what has not.
 */
#include <string.h>

#include "base/base.h"
#include "value.h"
#include "value_date.h"
#include "value_machine.h"

/* ---- Types ---- */

static const char *const type_names[] = {"str", "int", "float", "bool", "datetime"};

int rc_type_find(rc_span name, rc_type *type)
{
    for (int i = RC_TYPE_STR; i <= RC_TYPE_DATETIME; i++)
        if (text_same(name, text_span(type_names[i]))) {
            *type = (rc_type)i;
            return RC_OK;
        }
    return RC_ERROR_OPTION;
}

const char *rc_type_text(rc_type type)
{
    return type_names[type <= RC_TYPE_DATETIME ? type : RC_TYPE_STR];
}

const char *rc_type_expected(rc_type type)
{
    static const char *const expected[] = {"text", "an integer", "a number", "true or false", "a date"};

    return expected[type <= RC_TYPE_DATETIME ? type : RC_TYPE_STR];
}

/* ---- Verdicts ---- */

/* An error refuses the value, at a place. */
static void say(rc_value_result *result, rc_code code, size_t offset, size_t length)
{
    int is_error = rc_code_lookup(code)->severity == RC_ERROR;

    result->verdict = is_error ? RC_REJECT : RC_WARN;
    result->code = code;
    result->offset = is_error ? offset : 0;
    result->length = is_error ? length : 0;
}

/* ---- Integers ---- */

enum {
    DIGITS_32 = 9,  /* any such number fits 32 bits, */
    DIGITS_64 = 18, /* 64 bits; */
    DIGITS_MAX = 19 /* one with more does not */
};

static uint64_t number_of(rc_span digits)
{
    uint64_t number = 0;

    for (size_t i = 0; i < digits.length; i++)
        number = number * 10 + (uint64_t)(digits.bytes[i] - '0');
    return number;
}

static void judge_integer(rc_span value, rc_value_result *result)
{
    size_t sign = value.bytes[0] == '-';
    rc_span digits = {value.bytes + sign, value.length - sign};
    uint64_t number;

    while (digits.length > 1 && digits.bytes[0] == '0') {
        digits.bytes++;
        digits.length--;
    }
    result->zeros = value.length - sign - digits.length;
    number = digits.length > DIGITS_32 && digits.length <= DIGITS_MAX ? number_of(digits) : 0;
    if (digits.length > DIGITS_MAX || number > (uint64_t)INT64_MAX + sign)
        say(result, RC_CODE_INTEGER_RANGE, 0, value.length);
    else if (number > (uint64_t)INT32_MAX + sign)
        say(result, RC_CODE_INTEGER_LARGE, 0, 0);
    else if (result->zeros > 0)
        say(result, RC_CODE_LEADING_ZEROS, 0, 0);
}

/* ---- Numbers ---- */

enum {
    POWER_MAX = 308,           /* 10^308 is a double, 10^309 is not */
    EXPONENT_MAX = 1000000000  /* beyond this no length of digits can make up for it */
};

/* The least integer that is rounded to infinity, 2^1024 - 2^970 (IEEE 754, ties to even). */
static const char too_large[] =
    "179769313486231580793728971405303415079934132710037826936173778980444968292764750946649017977587207096330286416692887910946"
    "555547851940402630657488671505820681908902000708383676273854845817711531764475730270069855571366959622842914819860834936475"
    "292719074168444365510704342711559699508093042880177904174497792";

/* The exponent of a number, 0 when it has none; digits receives how many bytes come
 * before it. */
static int64_t exponent_of(rc_span value, size_t *digits)
{
    int64_t exponent = 0;
    size_t at = 0;
    int is_negative;

    while (at < value.length && text_lower(value.bytes[at]) != 'e')
        at++;
    *digits = at;
    if (at == value.length)
        return 0;
    is_negative = value.bytes[++at] == '-';
    for (at += is_negative || value.bytes[at] == '+'; at < value.length; at++)
        if (exponent < EXPONENT_MAX)
            exponent = exponent * 10 + (value.bytes[at] - '0');
    return is_negative ? -exponent : exponent;
}

/* Are these digits, of the first that is not 0, those of a number as large as too_large? */
static int reaches_limit(const unsigned char *digits, const unsigned char *end)
{
    const char *limit = too_large;

    for (; digits < end && *limit != '\0'; digits++) {
        if (*digits == '.')
            continue;
        if (*digits != (unsigned char)*limit)
            return *digits > (unsigned char)*limit;
        limit++;
    }
    return *limit == '\0';
}

/* The power of ten of its first digit that is not 0 says nearly always whether a number
 * is one that a double can hold. */
static int is_finite(rc_span value)
{
    size_t length;
    int64_t power = exponent_of(value, &length);
    const unsigned char *end = value.bytes + length;
    const unsigned char *first = value.bytes + (value.bytes[0] == '-');
    const unsigned char *point = text_find(value.bytes, length, '.');

    if (point == NULL)
        point = end;
    power += point - first - 1;
    while (first < end && (*first == '0' || *first == '.')) {
        power -= *first != '.';
        first++;
    }
    if (first == end || power < POWER_MAX)
        return 1;
    return power == POWER_MAX && !reaches_limit(first, end);
}

static void judge_number(rc_span value, int has_exponent, rc_value_result *result)
{
    if ((has_exponent || value.length > POWER_MAX) && !is_finite(value))
        say(result, RC_CODE_FLOAT_RANGE, 0, value.length);
}

/* ---- Booleans ---- */

/* Of the words that are one, the first letter says which. */
static int truth_of(rc_span value)
{
    return memchr("tTyYoO1", value.bytes[0], 7) != NULL;
}

/* ---- Dates ---- */

static void judge_date(const rc_date_format *format, rc_span value, rc_value_result *result)
{
    date_fault fault = value_check_date(format, value, result);

    if (fault.code != RC_CODE_NONE)
        say(result, fault.code, fault.offset, fault.length);
}

/* ---- What has the form of its type ---- */

void value_judge(rc_type type, const rc_date_format *format, rc_span value, int has_exponent, rc_value_result *result)
{
    memset(result, 0, sizeof *result);
    switch ((int)type) {
    case RC_TYPE_INT:
        judge_integer(value, result);
        break;
    case RC_TYPE_FLOAT:
        judge_number(value, has_exponent, result);
        break;
    case RC_TYPE_BOOL:
        result->truth = truth_of(value);
        break;
    case RC_TYPE_DATETIME:
        judge_date(format, value, result);
        break;
    default:
        break;
    }
}

/* ---- What has not ---- */

/* One comma or point, with digits behind it that no thousands are made of. */
static int is_decimal_mark(rc_span value, size_t at)
{
    return at + 1 < value.length && value.length - at - 1 != 3
        && text_find(value.bytes + at + 1, value.length - at - 1, value.bytes[at]) == NULL;
}

/* A point where a comma is, nothing where no decimals may be. */
static size_t mend_decimals(rc_type type, unsigned char *bytes, size_t length)
{
    rc_span value = {bytes, length};
    const unsigned char *mark = text_find(bytes, length, type == RC_TYPE_FLOAT ? ',' : '.');
    size_t at = mark != NULL ? (size_t)(mark - bytes) : length;
    size_t end = length;

    if (mark == NULL || !is_decimal_mark(value, at))
        return length;
    if (type == RC_TYPE_FLOAT) {
        bytes[at] = '.';
        return length;
    }
    while (bytes[end - 1] == '0')
        end--;
    return end == at + 1 ? at : length;
}

/* What was meant: without blanks around it and without a plus sign, with a point for a
 * comma, an integer without decimals of 0. */
static void offer_repair(rc_type type, const rc_date_format *format, rc_span value, rc_value_result *result)
{
    rc_span meant = text_trim(value);
    int is_number = type == RC_TYPE_INT || type == RC_TYPE_FLOAT;
    unsigned char mended[RC_VALUE_REPAIR_MAX];
    value_machine m;
    rc_value_result of_mended;

    if (is_number && meant.length > 1 && meant.bytes[0] == '+') {
        meant.bytes++;
        meant.length--;
    }
    if (meant.length == 0 || meant.length > sizeof mended)
        return;
    memcpy(mended, meant.bytes, meant.length);
    meant.bytes = mended;
    if (is_number)
        meant.length = mend_decimals(type, mended, meant.length);
    if (!value_run(&m, type, mended, mended + meant.length))
        return;
    value_judge(type, format, meant, m.has_exponent, &of_mended);
    if (of_mended.verdict == RC_REJECT)
        return;
    memcpy(result->repair, mended, meant.length);
    result->repair_length = meant.length;
}

static rc_code refusal_code(rc_type type, rc_span value, size_t seen)
{
    value_machine m;
    unsigned char byte = seen < value.length ? value.bytes[seen] : 0;

    if (type == RC_TYPE_FLOAT && byte == ',' && seen > 0)
        return RC_CODE_DECIMAL_COMMA;
    if (type == RC_TYPE_INT && byte == '.' && value_run(&m, RC_TYPE_FLOAT, value.bytes, value.bytes + value.length))
        return RC_CODE_INTEGER_DECIMALS;
    return RC_CODE_BAD_VALUE;
}

static void refuse(rc_type type, const rc_date_format *format, rc_span value, size_t seen, rc_value_result *result)
{
    size_t length = 0;

    memset(result, 0, sizeof *result);
    if (seen < value.length) {
        const unsigned char *end = value.bytes + value.length;

        seen = text_character_start(value.bytes, seen);
        length = utf8_character(value.bytes + seen, end);
        if (length == 0)
            length = 1;
    }
    say(result, refusal_code(type, value, seen), seen, length);
    offer_repair(type, format, value, result);
}

/* ---- The public call ---- */

int rc_value_check(rc_type type, const rc_date_format *format, const unsigned char *bytes, size_t length,
                   rc_value_result *result)
{
    static const unsigned char nothing[1] = {0};
    rc_span value = {length > 0 ? bytes : nothing, length};
    value_machine m;

    if (type > RC_TYPE_DATETIME || (format != NULL && !value_is_format(format)))
        return RC_ERROR_OPTION;
    memset(result, 0, sizeof *result);
    if (type == RC_TYPE_STR)
        return RC_OK;
    if (value_run(&m, type, value.bytes, value.bytes + length))
        value_judge(type, format, value, m.has_exponent, result);
    else
        refuse(type, format, value, m.seen, result);
    return RC_OK;
}
