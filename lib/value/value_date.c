/* SPDX-License-Identifier: MIT */
/*
 * Dates. A value that comes here has the form of one (grammars/value.rl), so where its
 * parts stand follows from few of its bytes; what is asked is which format it is in, and
 * whether there is such a day and time.
 */
#include "value_date.h"

#include <string.h>

#include "base/base.h"
#include "value.h"

/* ---- How it is written ---- */

typedef struct date_shape {
    int is_unix;
    int is_instant;
    int year_first;
    unsigned char separator;
    unsigned char year_digits;
    unsigned char clock; /* as in rc_date_format */
    size_t length;       /* of the date without the time */
} date_shape;

static int is_digit(unsigned char byte)
{
    return byte >= '0' && byte <= '9';
}

static date_shape shape_of(rc_span value)
{
    const unsigned char *b = value.bytes;
    date_shape s;

    memset(&s, 0, sizeof s);
    s.is_unix = value.length < 8 || b[0] == '-' || (is_digit(b[2]) && is_digit(b[4]));
    if (s.is_unix)
        return s;
    s.year_first = is_digit(b[2]);
    s.separator = b[s.year_first ? 4 : 2];
    s.length = value.length >= 10 && is_digit(b[8]) ? 10 : 8;
    s.year_digits = s.length == 10 ? 4 : 2;
    s.is_instant = value.length > s.length && text_lower(b[s.length]) == 't';
    if (value.length > s.length)
        s.clock = value.length - s.length == sizeof " hh:nn" - 1 ? 2 : 3;
    return s;
}

/* ---- Which format it is in ---- */

static int year_is_first(rc_date_kind kind)
{
    return kind == RC_DATE_YMD || kind == RC_DATE_YDM;
}

static int fits(const date_shape *s, const rc_date_format *format)
{
    switch ((int)format->kind) {
    case RC_DATE_RFC3339:
        return s->is_instant;
    case RC_DATE_EPOCH:
    case RC_DATE_EPOCH_MS:
        return s->is_unix;
    default:
        break;
    }
    if (s->is_unix || s->is_instant || s->separator != format->separator || s->year_digits != format->year_digits)
        return 0;
    if (s->year_digits == 4 && s->year_first != year_is_first(format->kind))
        return 0;
    return s->clock == 0 || s->clock == format->clock;
}

/* Unix time by its digits: what has fewer may be a date without separators. */
static rc_date_kind unix_kind(rc_span value)
{
    if (value.bytes[0] < '1' || value.bytes[0] > '9')
        return RC_DATE_ANY;
    if (value.length == 9 || value.length == 10)
        return RC_DATE_EPOCH;
    return value.length >= 12 && value.length <= 14 ? RC_DATE_EPOCH_MS : RC_DATE_ANY;
}

/* The format of a date that says itself what it is, DMY standing for MDY as well; of kind
 * RC_DATE_ANY when it does not. */
static rc_date_format format_of(const date_shape *s, rc_span value)
{
    rc_date_format format = {RC_DATE_ANY, 0, 0, 0};

    if (s->is_unix)
        format.kind = unix_kind(value);
    else if (s->is_instant)
        format.kind = RC_DATE_RFC3339;
    else if (s->year_digits == 4 && s->clock != 2)
        format.kind = s->year_first ? RC_DATE_YMD : RC_DATE_DMY;
    if (format.kind == RC_DATE_YMD || format.kind == RC_DATE_DMY) {
        format.separator = s->separator;
        format.year_digits = s->year_digits;
        format.clock = s->clock;
    }
    return format;
}

/* ---- Is there such a day? ---- */

static unsigned two(const unsigned char *p)
{
    return (unsigned)(p[0] - '0') * 10 + (unsigned)(p[1] - '0');
}

/* The last two digits say it of a year that has no others: 1900 or 2000, who knows. */
static int is_leap(unsigned year, unsigned year_digits)
{
    return year % 4 == 0 && (year_digits == 2 || year % 100 != 0 || year % 400 == 0);
}

static unsigned days_of(unsigned month, int leap)
{
    static const unsigned char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    return days[month - 1] + (unsigned)(month == 2 && leap);
}

/* Where year, month and day stand. */
typedef struct date_places {
    size_t year;
    size_t month;
    size_t day;
} date_places;

static date_places places_of(rc_date_kind kind, unsigned year_digits)
{
    size_t second = year_digits == 4 ? 5 : 3;
    date_places places = {0, 0, 0};

    switch ((int)kind) {
    case RC_DATE_DMY:
        places.month = 3;
        places.year = 6;
        break;
    case RC_DATE_MDY:
        places.day = 3;
        places.year = 6;
        break;
    case RC_DATE_YDM:
        places.day = second;
        places.month = second + 3;
        break;
    default:
        places.month = second;
        places.day = second + 3;
        break;
    }
    return places;
}

#define THERE SIZE_MAX

/* Reads the day. Where the part stands that no date has, or THERE. */
static size_t read_day(rc_date_kind kind, unsigned year_digits, const unsigned char *b, rc_datetime *date)
{
    date_places places = places_of(kind, year_digits);

    date->year = two(b + places.year);
    if (year_digits == 4)
        date->year = date->year * 100 + two(b + places.year + 2);
    date->month = two(b + places.month);
    date->day = two(b + places.day);
    if (date->month < 1 || date->month > 12)
        return places.month;
    if (date->day < 1 || date->day > days_of(date->month, is_leap(date->year, year_digits)))
        return places.day;
    return THERE;
}

/* Reads hh:nn or hh:nn:ss at a place. A leap second is none: there is no format of the
 * API but RFC 3339 that could hold one, and no importer that is known to take it. */
static size_t read_clock(const unsigned char *b, size_t at, unsigned parts, rc_datetime *date)
{
    date->hour = two(b + at);
    date->minute = two(b + at + 3);
    if (parts == 3)
        date->second = two(b + at + 6);
    if (date->hour > 23)
        return at;
    if (date->minute > 59)
        return at + 3;
    return date->second > 59 ? at + 6 : THERE;
}

/* What comes behind the seconds of an instant. */
static size_t read_rest(rc_span value, size_t at, rc_datetime *date)
{
    const unsigned char *b = value.bytes;
    unsigned scale = 1000000000;

    if (at < value.length && b[at] == '.')
        for (at++; at < value.length && is_digit(b[at]); at++) {
            scale /= 10;
            date->nanosecond += (unsigned)(b[at] - '0') * scale;
            date->fraction_digits++;
        }
    if (at == value.length)
        return THERE;
    date->zone = b[at] == 'z' ? 'Z' : b[at];
    if (date->zone == 'Z')
        return THERE;
    date->zone_hour = (unsigned char)two(b + at + 1);
    date->zone_minute = (unsigned char)two(b + at + 4);
    if (date->zone_hour > 23)
        return at + 1;
    return date->zone_minute > 59 ? at + 4 : THERE;
}

/* ---- Unix time ---- */

enum {
    DAY = 86400,
    DAYS_OF_400_YEARS = 146097,
    DAYS_TO_1970 = 719528 /* from 0000-01-01 */
};

/* The day with this number, 0 being 0000-01-01. */
static void day_of(unsigned long days, rc_datetime *date)
{
    unsigned long year = days / DAYS_OF_400_YEARS * 400;

    days %= DAYS_OF_400_YEARS;
    for (unsigned long length; days >= (length = is_leap((unsigned)year, 4) ? 366UL : 365UL); year++)
        days -= length;
    date->year = (unsigned)year;
    date->month = 1;
    for (unsigned length; days >= (length = days_of(date->month, is_leap(date->year, 4))); date->month++)
        days -= length;
    date->day = (unsigned)days + 1;
}

static int64_t integer_of(rc_span value)
{
    int is_negative = value.bytes[0] == '-';
    int64_t number = 0;

    for (size_t i = (size_t)is_negative; i < value.length; i++)
        number = number * 10 + (value.bytes[i] - '0');
    return is_negative ? -number : number;
}

/* 0 when it is before the year 0 or behind the year 9999. */
static int read_unix(rc_span value, unsigned per_second, rc_datetime *date)
{
    const int64_t seconds_max = (int64_t)(DAYS_OF_400_YEARS * 25L) * DAY;
    const int64_t ticks = integer_of(value) + (int64_t)DAYS_TO_1970 * DAY * per_second;
    int64_t seconds = ticks / per_second;

    if (ticks < 0 || seconds >= seconds_max)
        return 0;
    day_of((unsigned long)(seconds / DAY), date);
    seconds %= DAY;
    date->hour = (unsigned)(seconds / 3600);
    date->minute = (unsigned)(seconds / 60 % 60);
    date->second = (unsigned)(seconds % 60);
    date->nanosecond = (unsigned)(ticks % per_second) * (1000000000U / per_second);
    date->fraction_digits = date->nanosecond > 0 ? 3 : 0;
    date->zone = 'Z';
    return 1;
}

/* ---- The verdict ---- */

static date_fault check_unix(rc_span value, rc_value_result *result)
{
    unsigned per_second = result->format.kind == RC_DATE_EPOCH_MS ? 1000 : 1;
    date_fault fault = {RC_CODE_NONE, 0, 0};

    if (!read_unix(value, per_second, &result->date)) {
        fault.code = RC_CODE_NO_SUCH_DATE;
        fault.length = value.length;
    }
    return fault;
}

/* Which order a date has that could have two: DMY where both or none is a date, but MDY
 * where only the fault of the day is one of that order. */
static rc_date_kind order_of(const unsigned char *b)
{
    return two(b) <= 12 && two(b + 3) > 12 ? RC_DATE_MDY : RC_DATE_DMY;
}

static date_fault check_day(const date_shape *s, rc_span value, rc_value_result *result)
{
    rc_datetime *date = &result->date;
    size_t at = read_day(result->format.kind, s->year_digits, value.bytes, date);
    date_fault fault = {RC_CODE_NONE, 0, 0};

    if (at == THERE && s->clock > 0)
        at = read_clock(value.bytes, s->length + 1, s->clock, date);
    if (at == THERE && s->is_instant)
        at = read_rest(value, sizeof "yyyy-mm-ddThh:nn:ss" - 1, date);
    if (at != THERE) {
        fault.code = RC_CODE_NO_SUCH_DATE;
        fault.offset = at;
        fault.length = 2;
    }
    return fault;
}

date_fault value_check_date(const rc_date_format *format, rc_span value, rc_value_result *result)
{
    date_shape s = shape_of(value);
    int is_named = format != NULL && format->kind != RC_DATE_ANY;
    date_fault fault = {RC_CODE_DATE_FORMAT, 0, value.length};

    result->format = is_named ? *format : format_of(&s, value);
    if (result->format.kind == RC_DATE_ANY || !fits(&s, &result->format))
        return fault;
    if (s.is_unix)
        return check_unix(value, result);
    if (result->format.kind == RC_DATE_RFC3339)
        s.clock = 3;
    if (!is_named && result->format.kind == RC_DATE_DMY)
        result->format.kind = order_of(value.bytes);
    result->format.clock = result->format.kind == RC_DATE_RFC3339 ? 0 : s.clock;
    fault = check_day(&s, value, result);
    result->is_ambiguous = !is_named && fault.code == RC_CODE_NONE && result->format.kind == RC_DATE_DMY
        && result->date.day <= 12 && result->date.day != result->date.month;
    return fault;
}

/* ---- What it lacks ---- */

const char *value_date_lacks(rc_span value, unsigned *formats)
{
    date_shape s = shape_of(value);
    rc_value_result result;

    *formats = 0;
    if (s.is_unix)
        return "separators, as in yyyy-mm-dd";
    if (s.year_digits == 2)
        return "a year of four digits";
    memset(&result, 0, sizeof result);
    s.clock = 0;
    result.format = format_of(&s, value);
    if (result.format.kind == RC_DATE_DMY)
        result.format.kind = order_of(value.bytes);
    read_day(result.format.kind, s.year_digits, value.bytes, &result.date);
    *formats = value_formats(&result);
    return "seconds";
}

/* ---- Dates as text ---- */

static size_t put_digits(unsigned char *room, unsigned number, size_t digits)
{
    for (size_t i = digits; i > 0; i--) {
        room[i - 1] = (unsigned char)('0' + number % 10);
        number /= 10;
    }
    return digits;
}

/* A number behind a character. */
static size_t put_part(unsigned char *room, char before, unsigned number)
{
    room[0] = (unsigned char)before;
    return 1 + put_digits(room + 1, number, 2);
}

static unsigned fraction_of(const rc_datetime *d)
{
    unsigned fraction = d->nanosecond;

    for (unsigned digits = d->fraction_digits; digits < 9; digits++)
        fraction /= 10;
    return fraction;
}

size_t rc_datetime_text(const rc_datetime *d, unsigned char room[RC_DATETIME_MAX])
{
    size_t n = put_digits(room, d->year, 4);

    n += put_part(room + n, '-', d->month);
    n += put_part(room + n, '-', d->day);
    n += put_part(room + n, 'T', d->hour);
    n += put_part(room + n, ':', d->minute);
    n += put_part(room + n, ':', d->second);
    if (d->fraction_digits > 0 && d->fraction_digits <= 9) {
        room[n++] = '.';
        n += put_digits(room + n, fraction_of(d), d->fraction_digits);
    }
    if (d->zone != '+' && d->zone != '-') {
        room[n++] = 'Z';
        return n;
    }
    n += put_part(room + n, (char)d->zone, d->zone_hour);
    return n + put_part(room + n, ':', d->zone_minute);
}
