/* SPDX-License-Identifier: MIT */
/* The code for a character where none like it can stand, for all modes. */
#include <string.h>

#include "email_words.h"

int email_is_at(const email_refusal *r, size_t offset, unsigned char byte)
{
    return offset < r->length && r->bytes[offset] == byte;
}

int email_has_byte(const email_refusal *r, size_t from, unsigned char byte)
{
    return from < r->length && text_find(r->bytes + from, r->length - from, byte) != NULL;
}

/* U+2018..201F, U+00AB, U+00BB, which mode bulk alone refuses. */
static int is_typographic(const unsigned char *bytes, size_t length)
{
    if (length >= 3 && bytes[0] == 0xE2 && bytes[1] == 0x80)
        return bytes[2] >= 0x98 && bytes[2] <= 0x9F;
    return length >= 2 && bytes[0] == 0xC2 && (bytes[1] == 0xAB || bytes[1] == 0xBB);
}

rc_code email_wide_character_code(const email_refusal *r)
{
    size_t character = utf8_character(r->bytes + r->offset, r->bytes + r->length);

    if (character == 0)
        return RC_CODE_EMAIL_INVALID_UTF8;
    if (email_find_wide_at(r->bytes + r->offset, r->length - r->offset) == 0)
        return RC_CODE_EMAIL_FULLWIDTH_AT;
    if (r->law->mode == RC_EMAIL_BULK && is_typographic(r->bytes + r->offset, r->length - r->offset))
        return RC_CODE_EMAIL_TYPOGRAPHIC;
    if (!r->law->has_wide)
        return RC_CODE_EMAIL_NOT_ASCII;
    return unicode_is_safe_inside(r->bytes + r->offset, character) ? RC_CODE_EMAIL_LEADING_MARK : RC_CODE_EMAIL_INVISIBLE;
}

/* ---- Before the @ ---- */

int email_is_display_name(const email_refusal *r, unsigned char byte)
{
    int is_before = byte == '<' || byte == '"' || text_is_blank(byte);

    return (is_before || email_is_at(r, r->length - 1, '>')) && email_has_byte(r, r->offset, '<');
}

/* ---- After the @ ---- */

/* An address literal that mode bulk alone refuses. */
static int is_bulk_literal(const email_refusal *r)
{
    rc_span literal = {r->bytes + r->offset, r->length - r->offset};

    return r->law->mode == RC_EMAIL_BULK && r->offset == r->at + 1 && email_is_ip_literal(literal);
}

rc_code email_domain_character_code(const email_refusal *r, unsigned char byte)
{
    switch (byte) {
    case '_':
        return RC_CODE_EMAIL_UNDERSCORE;
    case '-':
        return RC_CODE_EMAIL_HYPHEN;
    case '(':
        return RC_CODE_EMAIL_COMMENT;
    case '<':
        return email_is_at(r, r->length - 1, '>') ? RC_CODE_EMAIL_DISPLAY_NAME : RC_CODE_EMAIL_DOMAIN_CHARACTER;
    case '>':
        return RC_CODE_EMAIL_DISPLAY_NAME;
    case ',':
        return RC_CODE_EMAIL_COMMA;
    case '[':
        return is_bulk_literal(r) ? RC_CODE_BULK_ADDRESS_LITERAL : RC_CODE_EMAIL_DOMAIN_CHARACTER;
    default:
        return RC_CODE_EMAIL_DOMAIN_CHARACTER;
    }
}
