/* SPDX-License-Identifier: MIT */
/* IP addresses and address literals, for the words said of them; what is legal says
 * grammars/address_literal.rl. */
#include <string.h>

#include "email_words.h"

int email_is_ipv4(rc_span text)
{
    unsigned numbers = 1;
    unsigned value = 0;
    unsigned digits = 0;

    for (size_t i = 0; i < text.length; i++) {
        if (text.bytes[i] == '.' && digits > 0) {
            numbers++;
            value = 0;
            digits = 0;
            continue;
        }
        if (text.bytes[i] < '0' || text.bytes[i] > '9')
            return 0;
        value = value * 10 + (unsigned)(text.bytes[i] - '0');
        if (++digits > 3 || value > 255)
            return 0;
    }
    return numbers == 4 && digits > 0;
}

static int is_hexadecimal(unsigned char byte)
{
    byte = text_lower(byte);
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f');
}

/* Groups of one to four digits, eight of them, or at most six and one "::" that
 * stands for two or more; the last two may be written as IPv4. */
static int is_ipv6(rc_span text)
{
    const unsigned char *bytes = text.bytes;
    size_t length = text.length;
    rc_span tail;
    unsigned groups = 0;
    unsigned gaps = 0;
    size_t i = 0;

    while (i < length) {
        size_t digits = 0;

        if (length - i >= 2 && bytes[i] == ':' && bytes[i + 1] == ':') {
            gaps++;
            i += 2;
            continue;
        }
        if (groups > 0 && bytes[i - 1] != ':') {
            if (bytes[i] != ':')
                return 0;
            i++;
        }
        tail.bytes = text.bytes + i;
        tail.length = length - i;
        if (email_is_ipv4(tail)) {
            groups += 2;
            break;
        }
        while (i + digits < length && is_hexadecimal(bytes[i + digits]))
            digits++;
        if (digits == 0 || digits > 4)
            return 0;
        groups++;
        i += digits;
    }
    return gaps == 0 ? groups == 8 : gaps == 1 && groups <= 6;
}

static int has_ipv6_tag(rc_span inner)
{
    rc_span tag = {inner.bytes, 5};

    return inner.length >= 5 && text_same(tag, text_span("IPv6:"));
}

int email_is_ip_literal(rc_span text)
{
    rc_span inner = {text.bytes + 1, text.length - 2};

    if (text.length < 3 || text.bytes[0] != '[' || text.bytes[text.length - 1] != ']')
        return 0;
    if (!has_ipv6_tag(inner))
        return email_is_ipv4(inner);
    inner.bytes += 5;
    inner.length -= 5;
    return is_ipv6(inner);
}

/* ---- Words for literals ---- */

static int is_digit(unsigned char byte)
{
    return byte >= '0' && byte <= '9';
}

int email_has_padded_number(rc_span literal)
{
    size_t i = literal.length - 1;
    int dots = 0;
    int padded = 0;

    /* The numbers from the end, to the colon or bracket before the first one. */
    while (i > 0 && (is_digit(literal.bytes[i - 1]) || literal.bytes[i - 1] == '.')) {
        i--;
        dots += literal.bytes[i] == '.';
        padded |= literal.bytes[i] == '0' && is_digit(literal.bytes[i + 1]) && !is_digit(literal.bytes[i - 1]);
    }
    return dots == 3 && padded;
}

/* Nothing but digits and dots: meant to be an IPv4 address. */
static int looks_like_ipv4(rc_span inner)
{
    for (size_t i = 0; i < inner.length; i++)
        if (!is_digit(inner.bytes[i]) && inner.bytes[i] != '.')
            return 0;
    return inner.length > 0;
}

rc_code email_literal_code(const email_refusal *r)
{
    const unsigned char *begin = r->bytes + r->at + 2;
    const unsigned char *end = r->bytes + r->length;
    const unsigned char *close = text_find(begin, (size_t)(end - begin), ']');
    rc_span inner = {begin, (size_t)((close != NULL ? close : end) - begin)};

    if (r->offset == r->length)
        return RC_CODE_EMAIL_UNCLOSED_LITERAL;
    if (r->bytes[r->offset] >= 0x80 && utf8_character(r->bytes + r->offset, end) == 0)
        return RC_CODE_EMAIL_INVALID_UTF8;
    if (has_ipv6_tag(inner))
        return RC_CODE_EMAIL_LITERAL_IPV6;
    if (is_ipv6(inner))
        return RC_CODE_EMAIL_LITERAL_UNTAGGED;
    return looks_like_ipv4(inner) ? RC_CODE_EMAIL_LITERAL_IPV4 : RC_CODE_EMAIL_LITERAL;
}
