/* SPDX-License-Identifier: MIT */
/* Characters beyond ASCII in addresses, as far as no tables of IDNA are needed. */
#include <string.h>

#include "email_words.h"

/* ---- By name ---- */

size_t email_dot(const unsigned char *bytes, const unsigned char *end)
{
    if (bytes == end)
        return 0;
    if (*bytes == '.')
        return 1;
    if (*bytes < 128 || end - bytes < 3)
        return 0;
    return memcmp(bytes, "\xE3\x80\x82", 3) == 0 || memcmp(bytes, "\xEF\xBC\x8E", 3) == 0
            || memcmp(bytes, "\xEF\xBD\xA1", 3) == 0
        ? 3
        : 0;
}

size_t email_find_wide_at(const unsigned char *bytes, size_t length)
{
    const unsigned char *end = bytes + length;
    const unsigned char *p = text_find(bytes, length, 0xEF);

    while (p != NULL && end - p >= 3) {
        if (memcmp(p, "\xEF\xBC\xA0", 3) == 0 || memcmp(p, "\xEF\xB9\xAB", 3) == 0)
            return (size_t)(p - bytes);
        p = text_find(p + 1, (size_t)(end - p) - 1, 0xEF);
    }
    return NOWHERE;
}

int email_has_wide(const unsigned char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (bytes[i] >= 0x80)
            return 1;
    return 0;
}

/* ---- Safety ---- */

/* The first byte of [p, end), a part of an address, that grammars/unicode.rl does
 * not let pass; end when it is all safe. */
static const unsigned char *unsafe_in_part(const unsigned char *p, const unsigned char *end)
{
    return p + unicode_safe_length(p, end);
}

size_t email_find_unsafe(const unsigned char *bytes, size_t length, size_t at)
{
    const unsigned char *end = bytes + length;
    const unsigned char *part = length > 0 && bytes[0] == '"' ? bytes + 1 : bytes;
    const unsigned char *part_end = at < length ? bytes + at : end;
    const unsigned char *unsafe = unsafe_in_part(part, part_end);

    while (unsafe == part_end && part_end < end) {
        part = part_end + (part_end == bytes + at ? 1 : email_dot(part_end, end));
        for (part_end = part; part_end < end && email_dot(part_end, end) == 0;)
            part_end++;
        unsafe = unsafe_in_part(part, part_end);
    }
    return unsafe == end ? NOWHERE : text_character_start(bytes, (size_t)(unsafe - bytes));
}
