/* SPDX-License-Identifier: MIT */
/*
 * What is legal and yet looks like damage, or what only the whole file shows. Such
 * faults come in thousands: each is told where it is first met in its column, and
 * at the end once more with the number of records that have it.
 */
#include <string.h>

#include "base/base.h"
#include "row_reader.h"

/* ---- Text that was encoded twice ---- */

/* What Windows-1252 has in 0x80..0x9F; 0 where it has nothing. */
static const uint16_t windows_1252[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0,      0x017E, 0x0178,
};

static uint32_t code_point(const unsigned char *p, size_t length)
{
    static const unsigned char lead_bits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    uint32_t code = (uint32_t)(p[0] & lead_bits[length]);

    for (size_t i = 1; i < length; i++)
        code = code << 6 | (p[i] & 0x3FU);
    return code;
}

/* The byte that was read as this character, by Windows-1252 or ISO 8859-1. 0: none. */
static unsigned char byte_of(uint32_t code)
{
    if (code <= 0xFF)
        return (unsigned char)code;
    for (size_t i = 0; i < 32; i++)
        if (windows_1252[i] == code)
            return (unsigned char)(0x80 + i);
    return 0;
}

rc_span encoded_once(rc_span text, unsigned char room[RC_ADDRESS_MAX])
{
    const unsigned char *end = text.bytes + text.length;
    rc_span nothing = {room, 0};
    rc_span once = {room, 0};

    for (const unsigned char *p = text.bytes; p < end;) {
        size_t length = utf8_character(p, end);
        unsigned char byte = length > 0 ? byte_of(code_point(p, length)) : 0;

        if (byte == 0 || once.length == RC_ADDRESS_MAX)
            return nothing;
        room[once.length++] = byte;
        p += length;
    }
    return text_is_utf8(once) ? once : nothing;
}

/* ---- Typographic quotes ---- */

/* U+201C, 201D, 201F, 00BB: is the field's text within such quotes? Cut in two by a
 * delimiter, it is not, but then the record has too many fields. */
static int is_in_typographic_quotes(rc_span value)
{
    const unsigned char *end = value.bytes + value.length;

    if (value.length >= 6 && end[-3] == 0xE2 && end[-2] == 0x80)
        return end[-1] == 0x9C || end[-1] == 0x9D || end[-1] == 0x9F;
    return value.length >= 4 && end[-2] == 0xC2 && end[-1] == 0xBB;
}

/* ---- Bytes of another encoding ---- */

static int is_letter(unsigned char byte)
{
    return text_lower(byte) >= 'a' && text_lower(byte) <= 'z';
}

/* Does the byte at p, of UTF-8 no part, read as Windows-1252? There its letters with
 * accents stand beside others without, and its marks behind ASCII. Not taken for
 * letters are the signs of multiplication and division, what a mark of the byte
 * order begins with, and what may be a character of UTF-8 that was cut off. */
static int reads_as_windows_1252(const unsigned char *begin, const unsigned char *p, const unsigned char *end)
{
    unsigned char before = p > begin ? p[-1] : 0;
    unsigned char behind = end - p > 1 ? p[1] : 0;

    if (*p < 0xC0)
        return *p >= 0x80 && (*p >= 0xA0 || windows_1252[*p - 0x80] != 0) && before >= 0x20 && before < 0x7F;
    if (*p == 0xD7 || *p == 0xF7 || *p >= 0xFE || (behind & 0xC0) == 0x80)
        return 0;
    if ((*p == 0xC2 || *p == 0xC3) && !is_letter(behind))
        return 0;
    return is_letter(before) || is_letter(behind);
}

/* ---- Told once ---- */

void tally_place(const rc_row_reader *r, row_tally *tally, const rc_finding *f)
{
    tally->line = f != NULL ? f->line : r->line;
    tally->column = f != NULL ? f->column : 1;
    tally->offset = f != NULL ? f->offset : r->offset;
}

int tally_meets(const rc_row_reader *r, row_tally *tally)
{
    tally->records++;
    tally->last_line = r->line;
    return tally->records == 1;
}

static row_tally *tallies_of(const rc_row_reader *r, size_t field)
{
    return (row_tally *)(void *)r->tallies.bytes + field * ROW_SUSPICIONS;
}

/* All of them, when the first is needed. */
static int tallies_make(rc_row_reader *r)
{
    size_t size = r->columns.count * ROW_SUSPICIONS * sizeof(row_tally);
    int status = r->tallies.length > 0 ? RC_OK : buffer_reserve(&r->tallies, &r->memory, size);

    if (status != RC_OK || r->tallies.length > 0)
        return status;
    memset(r->tallies.bytes, 0, size);
    r->tallies.length = size;
    return RC_OK;
}

static rc_code code_of(size_t kind)
{
    static const rc_code codes[ROW_SUSPICIONS] = {RC_CODE_TWICE_ENCODED, RC_CODE_FORMULA, RC_CODE_TYPOGRAPHIC_QUOTES};

    return codes[kind];
}

static void tell_suspicion(rc_row_reader *r, size_t field, size_t kind, row_tally *tally)
{
    rc_row row = row_at_hand(r, 0, 0);
    rc_span value = rc_row_value(&row, field);
    rc_span raw = rc_row_raw_field(&row, field);
    size_t quotes = raw.bytes[0] == '"';
    rc_finding *f = findings_add_in_field(r, code_of(kind), field,
                                          (size_t)(raw.bytes - (r->input.bytes + r->begin)) + quotes, raw.length - 2 * quotes);

    finding_found(r, f, value);
    if (code_of(kind) == RC_CODE_TWICE_ENCODED) {
        unsigned char room[RC_ADDRESS_MAX];

        finding_suggest(r, f, encoded_once(value, room));
    }
    tally_place(r, tally, f);
    tally->told = f != NULL;
}

static int holds(const rc_row_reader *r, size_t field, size_t kind)
{
    rc_row row = row_at_hand(r, 0, 0);

    if ((r->machine.suspicions[field] & 1U << kind) == 0)
        return 0;
    return 1U << kind != ROW_TYPOGRAPHIC || row.field_count > r->columns.count
        || is_in_typographic_quotes(rc_row_value(&row, field));
}

int judge_suspicions(rc_row_reader *r)
{
    int status = tallies_make(r);

    for (size_t field = 0; field < r->columns.count && field <= r->machine.field && status == RC_OK; field++)
        for (size_t kind = 0; kind < ROW_SUSPICIONS; kind++) {
            row_tally *tally = tallies_of(r, field) + kind;

            if (holds(r, field, kind) && tally_meets(r, tally))
                tell_suspicion(r, field, kind, tally);
        }
    return status;
}

void judge_encoding(rc_row_reader *r)
{
    const unsigned char *record = r->input.bytes + r->begin;
    const unsigned char *end = r->input.bytes + r->input.length;

    if (r->is_rewritten)
        return; /* the places are those of the original */
    for (size_t i = 0; i < r->finding_count; i++) {
        const rc_finding *f = &r->findings[i];

        if (f->code != RC_CODE_INVALID_UTF8 && f->code != RC_CODE_EMAIL_INVALID_UTF8)
            continue;
        r->not_utf8++;
        if (!reads_as_windows_1252(record, record + (f->offset - r->offset), end))
            return;
        if (tally_meets(r, &r->windows_1252))
            tally_place(r, &r->windows_1252, f);
        return;
    }
}

/* ---- At the end of the file ---- */

rc_finding *tally_finding(rc_row_reader *r, rc_code code, rc_severity severity, rc_span field, const row_tally *tally)
{
    rc_finding *f;

    findings_clear(r);
    f = findings_add_weighed(r, code, severity, 0, 0);
    f->record = 0;
    f->record_line = tally->line;
    f->line = tally->line;
    f->column = tally->column;
    f->offset = tally->offset;
    f->field = field;
    f->related_line = tally->last_line;
    finding_found_number(r, f, tally->records, tally->records == 1 ? " record" : " records");
    return f;
}

int tally_deliver(rc_row_reader *r)
{
    int status = findings_deliver(r);

    findings_clear(r);
    return status;
}

static int tell_tally(rc_row_reader *r, rc_code code, rc_span field, const row_tally *tally)
{
    rc_finding *f = tally_finding(r, code, rc_code_lookup(code)->severity, field, tally);

    if (code == RC_CODE_WINDOWS_1252 && !r->machine.beyond_ascii)
        finding_suggest(r, f, text_span("iconv -f WINDOWS-1252 -t UTF-8"));
    return tally_deliver(r);
}

int tell_encoding(rc_row_reader *r)
{
    rc_span no_field = {NULL, 0};

    /* Nearly all of them: one may be damaged in some other way. */
    if (r->windows_1252.records == 0 || r->windows_1252.records < r->not_utf8 - r->not_utf8 / 10)
        return RC_OK;
    return tell_tally(r, RC_CODE_WINDOWS_1252, no_field, &r->windows_1252);
}

int tell_suspicions(rc_row_reader *r)
{
    int status = tell_encoding(r);

    if (r->tallies.length == 0)
        return status;
    for (size_t field = 0; field < r->columns.count; field++)
        for (size_t kind = 0; kind < ROW_SUSPICIONS && status == RC_OK; kind++) {
            const row_tally *tally = tallies_of(r, field) + kind;

            if (tally->records > (uint64_t)(tally->told != 0))
                status = tell_tally(r, code_of(kind), rc_columns_name(&r->columns, field), tally);
        }
    return status;
}
