/* SPDX-License-Identifier: MIT */
/*
 * The judge of values against a second one that is slow and obvious.
 *
 * The reference below is written from the text of the rules: RFC 8259 section 6 for
 * numbers, the words that the API's tools take for booleans, and for dates the notations of
 * the API's help page ("Which date formats are supported"), RFC 3339 section 5.6 and
 * gmtime. It shares nothing with the library, and splits and compares where the library
 * runs a machine.
 *
 * Compared are all short strings over a small alphabet of each type, all days in every
 * format, and every string that is two bytes away from a date.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "support.h"

enum {
    SHORT_MAX = 7, /* of an exhaustive string */
    TEXT_MAX = 48, /* of any string here */
    SHOWN_MAX = 10 /* differences printed before only counting */
};

/* What the reference says: is it one, and what is it? */
typedef struct answer {
    int accepted;
    char meaning[TEXT_MAX]; /* as JSON has it; with a ? where it could be another day */
} answer;

typedef answer (*reference)(const char *text);

/* ---- Numbers ---- */

static const char *skip_digits(const char *text)
{
    return text + strspn(text, "0123456789");
}

static const char *skip_sign(const char *text, const char *signs)
{
    return text + (*text != '\0' && strchr(signs, *text) != NULL);
}

static answer integer(const char *text)
{
    const char *digits = skip_sign(text, "-");
    const char *end = skip_digits(digits);
    answer a = {end > digits && *end == '\0', ""};

    while (digits[0] == '0' && digits + 1 < end)
        digits++;
    if (a.accepted)
        snprintf(a.meaning, sizeof a.meaning, "%s%s", *text == '-' ? "-" : "", digits);
    return a;
}

/* [ minus ] int [ frac ] [ exp ] */
static int is_number(const char *text)
{
    const char *at = skip_sign(text, "-");
    const char *begin = at;

    at = *at == '0' ? at + 1 : skip_digits(at);
    if (at == begin)
        return 0;
    if (*at == '.') {
        begin = ++at;
        at = skip_digits(at);
        if (at == begin)
            return 0;
    }
    if (*at == 'e' || *at == 'E') {
        begin = at = skip_sign(at + 1, "+-");
        at = skip_digits(at);
        if (at == begin)
            return 0;
    }
    return *at == '\0';
}

static answer number(const char *text)
{
    answer a = {is_number(text) && isfinite(strtod(text, NULL)), ""};

    if (a.accepted)
        snprintf(a.meaning, sizeof a.meaning, "%s", text);
    return a;
}

/* ---- Booleans ---- */

static answer boolean(const char *text)
{
    static const char *const words[] = {"true", "t", "yes", "y", "1", "ok", "false", "f", "no", "n", "0"};
    char lower[TEXT_MAX];
    answer a = {0, ""};
    size_t i = 0;

    for (; text[i] != '\0'; i++)
        lower[i] = (char)(text[i] >= 'A' && text[i] <= 'Z' ? text[i] - 'A' + 'a' : text[i]);
    lower[i] = '\0';
    for (i = 0; i < sizeof words / sizeof words[0] && !a.accepted; i++)
        if (strcmp(words[i], lower) == 0) {
            a.accepted = 1;
            snprintf(a.meaning, sizeof a.meaning, "%s", i < 6 ? "true" : "false");
        }
    return a;
}

/* ---- Dates ---- */

/* A letter of a notation is a digit of that part, anything else itself. */
typedef struct parts {
    int year;
    int month;
    int day;
    int hour;
    int minute;
    int second;
} parts;

static int *part_of(parts *p, char letter)
{
    switch (letter) {
    case 'y':
        return &p->year;
    case 'm':
        return &p->month;
    case 'd':
        return &p->day;
    case 'h':
        return &p->hour;
    case 'n':
        return &p->minute;
    case 's':
        return &p->second;
    default:
        return NULL;
    }
}

/* How much of the text the notation took; 0: it is not written so. */
static size_t read_parts(const char *notation, const char *text, parts *p)
{
    memset(p, 0, sizeof *p);
    for (size_t i = 0; notation[i] != '\0'; i++) {
        int *part = part_of(p, notation[i]);

        if (part == NULL && text[i] != notation[i])
            return 0;
        if (part == NULL)
            continue;
        if (text[i] < '0' || text[i] > '9')
            return 0;
        *part = *part * 10 + (text[i] - '0');
    }
    return strlen(notation);
}

static int is_time(const parts *p)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int is_leap = p->year % 400 == 0 || (p->year % 4 == 0 && p->year % 100 != 0);

    if (p->month < 1 || p->month > 12 || p->day < 1 || p->day > days[p->month - 1] + (p->month == 2 && is_leap))
        return 0;
    return p->hour < 24 && p->minute < 60 && p->second < 60;
}

static void say(answer *a, const parts *p, const char *rest)
{
    a->accepted = 1;
    snprintf(a->meaning, sizeof a->meaning, "%04u-%02u-%02uT%02u:%02u:%02u%s", (unsigned)p->year % 10000,
             (unsigned)p->month % 100, (unsigned)p->day % 100, (unsigned)p->hour % 100, (unsigned)p->minute % 100,
             (unsigned)p->second % 100, rest);
}

/* Z, or an offset within a day. */
static int is_zone(const char *text)
{
    parts p;

    if (strcmp(text, "Z") == 0 || strcmp(text, "z") == 0)
        return 1;
    return (*text == '+' || *text == '-') && strlen(text) == 6 && read_parts("hh:nn", text + 1, &p) > 0 && p.hour < 24
        && p.minute < 60;
}

static void read_instant(const char *text, answer *a)
{
    char upper[TEXT_MAX];
    const char *zone;
    char *last;
    parts p;

    snprintf(upper, sizeof upper, "%s", text);
    if (strlen(upper) > 10 && upper[10] == 't')
        upper[10] = 'T';
    if (read_parts("yyyy-mm-ddThh:nn:ss", upper, &p) == 0 || !is_time(&p))
        return;
    text = upper + sizeof "yyyy-mm-ddThh:nn:ss" - 1;
    zone = text;
    if (*text == '.') {
        zone = skip_digits(text + 1);
        if (zone == text + 1 || zone > text + 10)
            return;
    }
    if (*zone != '\0' && !is_zone(zone))
        return;
    if (*zone == '\0')
        memcpy(upper + strlen(upper), "Z", 2);
    last = upper + strlen(upper) - 1;
    if (*last == 'z')
        *last = 'Z';
    say(a, &p, text);
}

/* Seconds by 9 or 10 digits, milliseconds by 12 to 14, the first of them none of 0. */
static void read_unix(const char *text, answer *a)
{
    size_t digits = strlen(text);
    int is_ms = digits >= 12 && digits <= 14;
    long long count = strtoll(text, NULL, 10);
    time_t seconds = (time_t)(is_ms ? count / 1000 : count);
    char rest[8] = "Z";
    struct tm tm;
    parts p;

    if (*skip_digits(text) != '\0' || *text == '0' || (!is_ms && digits != 9 && digits != 10))
        return;
    gmtime_r(&seconds, &tm);
    p = (parts){tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec};
    if (is_ms && count % 1000 != 0)
        snprintf(rest, sizeof rest, ".%03uZ", (unsigned)(count % 1000) % 1000);
    say(a, &p, rest);
}

static void read_as(const char *notation, const char *text, answer *a)
{
    char with_clock[TEXT_MAX];
    parts p;

    snprintf(with_clock, sizeof with_clock, "%s hh:nn:ss", notation);
    if (strlen(text) == strlen(with_clock))
        notation = with_clock;
    if (strlen(text) == strlen(notation) && read_parts(notation, text, &p) > 0 && is_time(&p))
        say(a, &p, "Z");
}

/* Day first where both could be; a ? says so. */
static void read_either(const char *day_first, const char *month_first, const char *text, answer *a)
{
    answer other = {0, ""};

    read_as(month_first, text, &other);
    read_as(day_first, text, a);
    if (!a->accepted)
        *a = other;
    else if (other.accepted && strcmp(other.meaning, a->meaning) != 0)
        memcpy(a->meaning + strlen(a->meaning), "?", 2);
}

static answer date(const char *text)
{
    answer a = {0, ""};

    read_as("yyyy-mm-dd", text, &a);
    read_as("yyyy.mm.dd", text, &a);
    read_as("yyyy/mm/dd", text, &a);
    read_either("dd-mm-yyyy", "mm-dd-yyyy", text, &a);
    if (!a.accepted)
        read_either("dd.mm.yyyy", "mm.dd.yyyy", text, &a);
    if (!a.accepted)
        read_either("dd/mm/yyyy", "mm/dd/yyyy", text, &a);
    if (!a.accepted)
        read_instant(text, &a);
    if (!a.accepted)
        read_unix(text, &a);
    return a;
}

/* ---- Comparing ---- */

typedef struct tally {
    unsigned long compared;
    unsigned long accepted;
    unsigned long different;
} tally;

/* What the library says, in the same words. */
static answer judge(rc_type type, const rc_date_format *format, const char *text)
{
    static rc_value_result result;
    size_t length = strlen(text);
    unsigned char room[RC_DATETIME_MAX];
    size_t sign = text[0] == '-';
    answer a = {0, ""};

    support_assert(rc_value_check(type, format, (const unsigned char *)text, length, &result) == RC_OK);
    a.accepted = result.verdict != RC_REJECT;
    if (!a.accepted)
        return a;
    if (type == RC_TYPE_DATETIME)
        snprintf(a.meaning, sizeof a.meaning, "%.*s%s", (int)rc_datetime_text(&result.date, room), (const char *)room,
                 result.is_ambiguous ? "?" : "");
    else if (type == RC_TYPE_BOOL)
        snprintf(a.meaning, sizeof a.meaning, "%s", result.truth ? "true" : "false");
    else
        snprintf(a.meaning, sizeof a.meaning, "%.*s%s", (int)sign, text, text + sign + result.zeros);
    return a;
}

static void compare(tally *count, const char *text, const answer *wanted, const answer *found)
{
    count->compared++;
    count->accepted += wanted->accepted != 0;
    if (wanted->accepted == found->accepted && strcmp(wanted->meaning, found->meaning) == 0)
        return;
    if (count->different++ < SHOWN_MAX)
        printf("\"%s\": wanted %s, found %s\n", text, wanted->accepted ? wanted->meaning : "a refusal",
               found->accepted ? found->meaning : "a refusal");
}

static void compare_text(tally *count, rc_type type, reference judged_by, const char *text)
{
    answer wanted = judged_by(text);
    answer found = judge(type, NULL, text);

    compare(count, text, &wanted, &found);
}

static void conclude(const char *what, const tally *count, unsigned long at_least)
{
    printf("%s: %lu values, %lu accepted\n", what, count->compared, count->accepted);
    ck_assert_uint_eq(count->different, 0);
    ck_assert_uint_ge(count->accepted, at_least);
    ck_assert_uint_gt(count->compared, count->accepted);
}

/* Every string of so many characters of the alphabet. */
static void compare_all(tally *count, rc_type type, reference judged_by, const char *alphabet, size_t length)
{
    size_t letters = strlen(alphabet);
    size_t digits[SHORT_MAX] = {0};
    char text[SHORT_MAX + 1] = "";
    size_t at;

    memset(text, alphabet[0], length);
    do {
        compare_text(count, type, judged_by, text);
        for (at = 0; at < length; at++) {
            digits[at] = (digits[at] + 1) % letters;
            text[at] = alphabet[digits[at]];
            if (digits[at] != 0)
                break;
        }
    } while (at < length);
}

static void compare_short(const char *what, rc_type type, reference judged_by, const char *alphabet, size_t most,
                          unsigned long at_least)
{
    tally count = {0, 0, 0};

    for (size_t length = 0; length <= most; length++)
        compare_all(&count, type, judged_by, alphabet, length);
    conclude(what, &count, at_least);
}

START_TEST(integers)
{
    compare_short("integers", RC_TYPE_INT, integer, "-+019. ", SHORT_MAX, (size_t)2 * 3 * 3 * 3);
}
END_TEST

START_TEST(numbers)
{
    compare_short("numbers", RC_TYPE_FLOAT, number, "-+09.eE,", SHORT_MAX, 2632);
}
END_TEST

START_TEST(booleans)
{
    compare_short("words for true", RC_TYPE_BOOL, boolean, "tTrRuUeEyYsS1o", 4, 16 + 2 + 8 + 2 + 1);
    compare_short("words for false", RC_TYPE_BOOL, boolean, "fFaAlLsSeEnNoO0k", 5, 32 + 2 + 4 + 2 + 1 + 2);
}
END_TEST

START_TEST(short_dates)
{
    compare_short("short dates", RC_TYPE_DATETIME, date, "-0129:/", SHORT_MAX, 0);
}
END_TEST

/* ---- Every day, in every format ---- */

/* A notation with the parts of a date put in. */
static void write_as(char text[TEXT_MAX], const char *notation, int year, int month, int day)
{
    char parts_of_it[3][8];

    snprintf(parts_of_it[0], sizeof parts_of_it[0], "%04u", (unsigned)year % 10000);
    snprintf(parts_of_it[1], sizeof parts_of_it[1], "%02u", (unsigned)month % 100);
    snprintf(parts_of_it[2], sizeof parts_of_it[2], "%02u", (unsigned)day % 100);
    for (size_t i = 0, y = 0, m = 0, d = 0; i <= strlen(notation); i++) {
        text[i] = notation[i];
        if (notation[i] == 'y')
            text[i] = parts_of_it[0][y++];
        else if (notation[i] == 'm')
            text[i] = parts_of_it[1][m++];
        else if (notation[i] == 'd')
            text[i] = parts_of_it[2][d++];
    }
}

static void compare_named(tally *count, const char *notation, const char *text)
{
    answer wanted = {0, ""};
    rc_date_format format;
    answer found;

    support_assert(rc_date_format_find(support_span(notation), &format) == RC_OK);
    found = judge(RC_TYPE_DATETIME, &format, text);
    read_as(notation, text, &wanted);
    compare(count, text, &wanted, &found);
}

START_TEST(days)
{
    static const char *const notations[] = {"yyyy-mm-dd", "yyyy.mm.dd", "yyyy/mm/dd", "dd-mm-yyyy", "dd.mm.yyyy", "dd/mm/yyyy",
                                            "mm-dd-yyyy", "mm.dd.yyyy", "mm/dd/yyyy", "yyyy-dd-mm", "yyyy.dd.mm", "yyyy/dd/mm"};
    static const int years[] = {0, 1, 1900, 1999, 2000, 2023, 2024, 2100, 9999};
    enum { NOTATIONS = sizeof notations / sizeof notations[0] };
    tally count = {0, 0, 0};
    char text[TEXT_MAX];

    for (size_t n = 0; n < NOTATIONS; n++)
        for (size_t y = 0; y < sizeof years / sizeof years[0]; y++)
            for (int month = 0; month < 40; month++)
                for (int day = 0; day < 40; day++) {
                    write_as(text, notations[n], years[y], month, day);
                    compare_text(&count, RC_TYPE_DATETIME, date, text);
                    for (size_t other = 0; other < NOTATIONS; other++)
                        compare_named(&count, notations[other], text);
                }
    conclude("days", &count, (size_t)9 * 9 * 365);
}
END_TEST

/* ---- Near a date ---- */

/* Every string that another byte at one or two places makes. */
static void compare_near(tally *count, const char *base, const char *alphabet)
{
    size_t length = strlen(base);
    char text[TEXT_MAX];

    for (size_t i = 0; i < length; i++)
        for (size_t j = i + 1; j < length; j++)
            for (const char *a = alphabet; *a != '\0'; a++)
                for (const char *b = alphabet; *b != '\0'; b++) {
                    memcpy(text, base, length + 1);
                    text[i] = *a;
                    text[j] = *b;
                    compare_text(count, RC_TYPE_DATETIME, date, text);
                }
}

/* Every string with a byte less, a byte more, and cut short. */
static void compare_lengths(tally *count, const char *base, const char *alphabet)
{
    size_t length = strlen(base);
    char text[TEXT_MAX];

    for (size_t i = 0; i <= length; i++) {
        memcpy(text, base, i);
        text[i] = '\0';
        compare_text(count, RC_TYPE_DATETIME, date, text);
        for (const char *a = alphabet; *a != '\0'; a++) {
            text[i] = *a;
            memcpy(text + i + 1, base + i, length - i + 1);
            compare_text(count, RC_TYPE_DATETIME, date, text);
        }
        memcpy(text, base, i);
        memcpy(text + i, base + i + (i < length), length - i + (i == length));
        compare_text(count, RC_TYPE_DATETIME, date, text);
    }
}

START_TEST(near_dates)
{
    static const char *const bases[] = {
        "2024-02-29", "2023/12/31", "28.02.2023", "11/12/2024", "10-06-2016 13:39:54", "2016.10.06 23:59:59",
        "2016-10-06T13:39:54", "2016-10-06t13:39:54z", "2016-10-06T13:39:54+01:00", "2024-02-29T00:00:00.123456789Z",
        "2016-10-06T13:39:54.25-09:30", "1475761194", "147576119", "1475761194007", "99999999999999", "951782400000",
    };
    static const char alphabet[] = "01239-./: TtZz+x";
    tally count = {0, 0, 0};

    for (size_t i = 0; i < sizeof bases / sizeof bases[0]; i++) {
        compare_near(&count, bases[i], alphabet);
        compare_lengths(&count, bases[i], alphabet);
    }
    conclude("near dates", &count, 10000);
}
END_TEST

int main(void)
{
    TCase *cases;
    Suite *suite = support_suite("values against a reference", &cases);

    tcase_add_test(cases, integers);
    tcase_add_test(cases, numbers);
    tcase_add_test(cases, booleans);
    tcase_add_test(cases, short_dates);
    tcase_add_test(cases, days);
    tcase_add_test(cases, near_dates);
    return support_run(suite);
}
