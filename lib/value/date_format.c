/* SPDX-License-Identifier: MIT */
/* Formats of dates: sets of them, as bits, and how they are written. */
#include <string.h>

#include "base/base.h"
#include "value.h"

static int is_digit(unsigned char byte)
{
    return byte >= '0' && byte <= '9';
}

/* ---- Sets of formats ---- */

static const unsigned char separators[] = {'-', '.', '/'};

static unsigned separator_number(unsigned char separator)
{
    unsigned number = 0;

    while (number < sizeof separators - 1 && separators[number] != separator)
        number++;
    return number;
}

enum {
    BIT_RFC3339 = 9, /* behind three orders with three separators */
    BIT_LAST = 11
};

/* The format as a bit; 0: it must be named. */
static unsigned bit_of(const rc_date_format *f)
{
    if (f->kind >= RC_DATE_RFC3339)
        return 1U << (BIT_RFC3339 + (unsigned)f->kind - (unsigned)RC_DATE_RFC3339);
    if (f->kind < RC_DATE_YMD || f->kind > RC_DATE_MDY || f->year_digits != 4)
        return 0;
    return 1U << ((unsigned)(f->kind - RC_DATE_YMD) * 3 + separator_number(f->separator));
}

unsigned value_formats(const rc_value_result *result)
{
    rc_date_format other = result->format;
    unsigned bits = bit_of(&other);

    if ((other.kind != RC_DATE_DMY && other.kind != RC_DATE_MDY) || result->date.day > 12)
        return bits;
    other.kind = other.kind == RC_DATE_DMY ? RC_DATE_MDY : RC_DATE_DMY;
    return bits | bit_of(&other);
}

rc_date_format value_format_of(unsigned bits)
{
    rc_date_format format = {RC_DATE_ANY, 0, 0, 0};
    unsigned bit = 0;

    while (bit < BIT_LAST && (bits >> bit & 1) == 0)
        bit++;
    if (bit >= BIT_RFC3339) {
        format.kind = (rc_date_kind)(RC_DATE_RFC3339 + (int)(bit - BIT_RFC3339));
        return format;
    }
    format.kind = (rc_date_kind)(RC_DATE_YMD + (int)(bit / 3));
    format.separator = separators[bit % 3];
    format.year_digits = 4;
    return format;
}

/* ---- Formats as text ---- */

/* The parts of a date in the order of each kind. */
static const char orders[][sizeof "ymd"] = {"", "ymd", "dmy", "mdy", "ydm"};

static const char *const clocks[] = {"", "", " hh:nn", " hh:nn:ss"};

static const char instant[] = "yyyy-mm-ddThh:nn:ss";

int value_is_format(const rc_date_format *f)
{
    if (f->kind > RC_DATE_EPOCH_MS)
        return 0;
    if (f->kind < RC_DATE_YMD || f->kind > RC_DATE_YDM)
        return 1;
    return (f->separator == '-' || f->separator == '.' || f->separator == '/')
        && (f->year_digits == 2 || f->year_digits == 4) && f->clock != 1 && f->clock <= 3;
}

static size_t put_text(unsigned char *room, const char *text)
{
    memcpy(room, text, strlen(text));
    return strlen(text);
}

size_t rc_date_format_text(const rc_date_format *f, unsigned char room[RC_DATE_FORMAT_MAX])
{
    size_t n = 0;

    if (f->kind == RC_DATE_RFC3339)
        return put_text(room, "yyyy-mm-ddThh:nn:ss+01:00");
    if (f->kind == RC_DATE_EPOCH || f->kind == RC_DATE_EPOCH_MS)
        return put_text(room, f->kind == RC_DATE_EPOCH ? "Epoch" : "EpochMS");
    if (f->kind == RC_DATE_ANY || !value_is_format(f))
        return 0;
    for (size_t i = 0; orders[f->kind][i] != '\0'; i++) {
        char part = orders[f->kind][i];
        size_t letters = part == 'y' ? f->year_digits : 2;

        if (n > 0)
            room[n++] = f->separator;
        memset(room + n, part, letters);
        n += letters;
    }
    return n + put_text(room + n, clocks[f->clock]);
}

/* A format of instants: what stands behind the seconds may be nothing, Z or an offset. */
static int is_instant_format(rc_span notation)
{
    rc_span head = {notation.bytes, sizeof instant - 1};
    rc_span rest;

    if (text_same(notation, text_span("rfc3339")))
        return 1;
    if (notation.length < head.length || !text_same(head, text_span(instant)))
        return 0;
    rest.bytes = notation.bytes + head.length;
    rest.length = notation.length - head.length;
    if (rest.length == 0 || text_same(rest, text_span("Z")))
        return 1;
    return rest.length == 6 && (rest.bytes[0] == '+' || rest.bytes[0] == '-') && is_digit(rest.bytes[1])
        && is_digit(rest.bytes[2]) && rest.bytes[3] == ':' && is_digit(rest.bytes[4]) && is_digit(rest.bytes[5]);
}

/* Every format there is of days, against its notation: there are 72. */
static int find_day_format(rc_span notation, rc_date_format *format)
{
    unsigned char room[RC_DATE_FORMAT_MAX];
    rc_span text = {room, 0};

    for (int i = 0; i < 72; i++) {
        format->kind = (rc_date_kind)(RC_DATE_YMD + i % 4);
        format->separator = separators[i / 4 % 3];
        format->year_digits = i / 12 % 2 == 0 ? 4 : 2;
        format->clock = (unsigned char)(i / 24 == 0 ? 0 : i / 24 + 1);
        text.length = rc_date_format_text(format, room);
        if (text_same(text, notation))
            return RC_OK;
    }
    return RC_ERROR_OPTION;
}

int rc_date_format_find(rc_span notation, rc_date_format *format)
{
    memset(format, 0, sizeof *format);
    if (is_instant_format(notation))
        format->kind = RC_DATE_RFC3339;
    else if (text_same(notation, text_span("Epoch")))
        format->kind = RC_DATE_EPOCH;
    else if (text_same(notation, text_span("EpochMS")))
        format->kind = RC_DATE_EPOCH_MS;
    else
        return find_day_format(notation, format);
    return RC_OK;
}
