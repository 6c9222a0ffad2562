/* SPDX-License-Identifier: MIT */
#include "base.h"

#include <string.h>

int text_same(rc_span a, rc_span b)
{
    if (a.length != b.length)
        return 0;
    if (a.length == 0 || memcmp(a.bytes, b.bytes, a.length) == 0)
        return 1;
    for (size_t i = 0; i < a.length; i++)
        if (text_lower(a.bytes[i]) != text_lower(b.bytes[i]))
            return 0;
    return 1;
}

int text_begins(rc_span span, const char *with)
{
    rc_span head = {span.bytes, strlen(with)};

    return span.length >= head.length && text_same(head, text_span(with));
}

rc_span text_trim(rc_span span)
{
    while (span.length > 0 && text_is_blank(span.bytes[0])) {
        span.bytes++;
        span.length--;
    }
    while (span.length > 0 && text_is_blank(span.bytes[span.length - 1]))
        span.length--;
    return span;
}

size_t text_character_start(const unsigned char *bytes, size_t offset)
{
    for (size_t back = 1; back <= 3 && back <= offset; back++) {
        unsigned char byte = bytes[offset - back];

        if (byte < 0x80)
            break;
        if (byte >= 0xC2)
            return utf8_promised_length(byte) > back ? offset - back : offset;
    }
    return offset;
}

int text_is_utf8(rc_span text)
{
    size_t seen = 0;

    while (seen < text.length) {
        size_t length = utf8_character(text.bytes + seen, text.bytes + text.length);

        if (length == 0)
            return 0;
        seen += length;
    }
    return 1;
}

size_t text_decimal(unsigned char *room, uint64_t number)
{
    unsigned char digits[20];
    size_t count = 0;

    do {
        digits[count++] = (unsigned char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    for (size_t i = 0; i < count; i++)
        room[i] = digits[count - 1 - i];
    return count;
}
