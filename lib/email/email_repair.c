/* SPDX-License-Identifier: MIT */
/* Repairs that are certain: each step undoes what is surely no part of the address,
 * and leaves the text alone where there is another way to read it. */
#include <string.h>

#include "email_words.h"

enum {
    /* An address and what may surround it: longer text is not repaired. */
    TEXT_MAX = 2 * RC_ADDRESS_MAX
};

typedef struct draft {
    unsigned char bytes[TEXT_MAX];
    size_t length;
} draft;

static void take(draft *d, rc_span span)
{
    d->length = span.length;
    if (span.length > 0)
        memmove(d->bytes, span.bytes, span.length);
}

static rc_span whole(const draft *d)
{
    rc_span span = {d->bytes, d->length};

    return span;
}

/* ---- What stands around an address ---- */

/* Is this character, from a place in the text, white space or a mark that nobody
 * can see: blanks, U+00A0, U+00AD, U+2000..200F, 2028..202F, 205F..206F, 3000,
 * FEFF? None of them begins or ends an address in any mode. */
static int is_unseen(const unsigned char *p, size_t length)
{
    if (length == 1)
        return text_is_blank(*p);
    if (length == 2)
        return p[0] == 0xC2 && (p[1] == 0xA0 || p[1] == 0xAD);
    if (length != 3)
        return 0;
    if (p[0] == 0xE2 && p[1] == 0x80)
        return p[2] <= 0x8F || p[2] >= 0xA8;
    return (p[0] == 0xE2 && p[1] == 0x81 && p[2] >= 0x9F && p[2] <= 0xAF) || memcmp(p, "\xE3\x80\x80", 3) == 0
        || memcmp(p, "\xEF\xBB\xBF", 3) == 0;
}

/* Where the last character of a text begins that is not empty. */
static const unsigned char *last_character(rc_span span)
{
    const unsigned char *end = span.bytes + span.length;
    const unsigned char *p = end - 1;

    while (p > span.bytes && end - p < 4 && (*p & 0xC0) == 0x80)
        p--;
    return p;
}

static int is_seen(unsigned char byte)
{
    return byte > 0x20 && byte < 0x7F;
}

static rc_span trim_unseen(rc_span span)
{
    const unsigned char *end = span.bytes + span.length;

    if (span.length > 0 && is_seen(*span.bytes) && is_seen(end[-1]))
        return span;
    while (span.length > 0) {
        size_t first = utf8_character(span.bytes, end);

        if (first == 0 || !is_unseen(span.bytes, first))
            break;
        span.bytes += first;
        span.length -= first;
    }
    while (span.length > 0) {
        const unsigned char *last = last_character(span);

        end = span.bytes + span.length;
        if (utf8_character(last, end) != (size_t)(end - last) || !is_unseen(last, (size_t)(end - last)))
            break;
        span.length = (size_t)(last - span.bytes);
    }
    return span;
}

/* Pairs of quotes that are no quotes of CSV. */
static rc_span inside_quotes(rc_span span)
{
    static const char *const pairs[][2] = {
        {"\xE2\x80\x9C", "\xE2\x80\x9D"}, {"\xE2\x80\x9D", "\xE2\x80\x9D"}, {"\xE2\x80\x9E", "\xE2\x80\x9C"},
        {"\xE2\x80\x9E", "\xE2\x80\x9D"}, {"\xE2\x80\x98", "\xE2\x80\x99"}, {"\xE2\x80\x99", "\xE2\x80\x99"},
        {"\xE2\x80\x9A", "\xE2\x80\x98"}, {"\xC2\xAB", "\xC2\xBB"},         {"'", "'"},
    };

    if (*span.bytes < 0x80 && *span.bytes != '\'')
        return span;
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        rc_span open = text_span(pairs[i][0]);
        rc_span close = text_span(pairs[i][1]);
        size_t around = open.length + close.length;

        if (span.length <= around || memcmp(span.bytes, open.bytes, open.length) != 0
            || memcmp(span.bytes + span.length - close.length, close.bytes, close.length) != 0)
            continue;
        span.bytes += open.length;
        span.length -= around;
        return trim_unseen(span);
    }
    return span;
}

/* What lies between the angle brackets that end the text, unless what stands
 * before them is another address. */
static rc_span inside_brackets(rc_span span)
{
    const unsigned char *open = text_find(span.bytes, span.length, '<');
    rc_span before = span;
    rc_span inside = span;

    if (open == NULL || span.bytes[span.length - 1] != '>')
        return span;
    before.length = (size_t)(open - span.bytes);
    inside.bytes = open + 1;
    inside.length = span.length - before.length - 2;
    inside = trim_unseen(inside);
    if (text_find(before.bytes, before.length, '@') != NULL && !text_same(trim_unseen(before), inside))
        return span;
    return inside;
}

static void unwrap(draft *d)
{
    rc_span span = trim_unseen(whole(d));

    if (span.length > 0)
        span = inside_quotes(span);

    if (text_begins(span, "mailto:")) {
        span.bytes += 7;
        span.length -= 7;
    }
    if (span.length > 0)
        span = inside_brackets(span);
    take(d, span);
}

/* "@" for a full-width at sign, if there is one at sign altogether. */
static void narrow_at(draft *d)
{
    size_t wide = email_find_wide_at(d->bytes, d->length);

    if (wide == NOWHERE || text_find(d->bytes, d->length, '@') != NULL)
        return;
    if (email_find_wide_at(d->bytes + wide + 3, d->length - wide - 3) != NOWHERE)
        return;
    d->bytes[wide] = '@';
    memmove(d->bytes + wide + 1, d->bytes + wide + 3, d->length - wide - 3);
    d->length -= 2;
}

/* A dot for the only comma, in the domain, unless what stands before it is an
 * address already: then the comma separates it from something else. In quotes and
 * brackets a comma may be meant. */
static int comma_to_dot(const email_law *law, draft *d)
{
    const unsigned char *at = text_find(d->bytes, d->length, '@');
    const unsigned char *comma = text_find(d->bytes, d->length, ',');
    rc_email_result before;
    email_machine m;
    size_t offset;
    int status;

    if (at == NULL || comma == NULL || comma < at || d->bytes[0] == '"' || at[1] == '[')
        return RC_OK;
    offset = (size_t)(comma - d->bytes);
    if (text_find(comma + 1, d->length - offset - 1, ',') != NULL)
        return RC_OK;
    status = email_try(law, &m, d->bytes, offset, &before);
    if (status == RC_OK && before.verdict == RC_REJECT)
        d->bytes[offset] = '.';
    return status;
}

static void drop_final_dot(draft *d)
{
    const unsigned char *end = d->bytes + d->length;

    if (d->length > 0 && end[-1] == '.')
        d->length--;
    else if (d->length >= 3 && email_dot(end - 3, end) == 3)
        d->length -= 3;
}

/* What the address surely was, whatever it is worth. */
static int mend(const email_law *law, draft *d)
{
    int status;

    unwrap(d);
    narrow_at(d);
    status = comma_to_dot(law, d);
    drop_final_dot(d);
    return status;
}

/* Takes the draft as the repair if it is acceptable, as IDNA and NFC write it. */
static int offer(const email_law *law, const draft *d, rc_email_result *result)
{
    rc_email_result mended;
    email_machine m;
    int status = email_try(law, &m, d->bytes, d->length, &mended);

    if (status != RC_OK || mended.verdict == RC_REJECT)
        return status;
    result->repair_length = mended.repair_length > 0 ? mended.repair_length : d->length;
    memcpy(result->repair, mended.repair_length > 0 ? mended.repair : d->bytes, result->repair_length);
    return RC_OK;
}

int email_repair(const email_law *law, const unsigned char *bytes, size_t length, rc_email_result *result)
{
    rc_span given = {bytes, length};
    draft d;
    int status;

    given = trim_unseen(given);
    if (given.length > TEXT_MAX)
        return RC_OK;
    take(&d, given);
    status = mend(law, &d);
    if (status != RC_OK || d.length == 0 || d.length > RC_ADDRESS_MAX)
        return status;
    if (d.length == length && memcmp(d.bytes, bytes, length) == 0)
        return RC_OK;
    status = offer(law, &d, result);
    result->repair_is_safe = result->repair_length > 0 && result->repair_length == given.length
        && memcmp(result->repair, given.bytes, given.length) == 0;
    return status;
}
