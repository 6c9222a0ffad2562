/* SPDX-License-Identifier: MIT */
/*
 * One address. The verdict is the machine's (grammars/email_bulk.rl) and that of
 * the lengths. email_refusal.c puts a refusal into words, email_repair.c looks
 * for what was meant.
 */
#include <string.h>

#include "email_words.h"

int email_judge(const unsigned char *bytes, size_t length, email_machine *m)
{
    email_machine_init(m);
    email_machine_run(m, bytes, bytes + length);
    return email_machine_accepts(m);
}

/* ---- What an address is made of ---- */

size_t email_dot(const unsigned char *bytes, const unsigned char *end)
{
    if (bytes == end)
        return 0;
    if (*bytes == '.')
        return 1;
    if (end - bytes < 3)
        return 0;
    return memcmp(bytes, "\xE3\x80\x82", 3) == 0 || memcmp(bytes, "\xEF\xBC\x8E", 3) == 0
            || memcmp(bytes, "\xEF\xBD\xA1", 3) == 0
        ? 3
        : 0;
}

size_t email_find_wide_at(const unsigned char *bytes, size_t length)
{
    for (size_t i = 0; i + 3 <= length; i++)
        if (memcmp(bytes + i, "\xEF\xBC\xA0", 3) == 0 || memcmp(bytes + i, "\xEF\xB9\xAB", 3) == 0)
            return i;
    return NOWHERE;
}

int email_has_wide(const unsigned char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (bytes[i] >= 0x80)
            return 1;
    return 0;
}

int email_begins_with_mailto(rc_span span)
{
    rc_span head = {span.bytes, 7};

    return span.length >= 7 && text_same(head, text_span("mailto:"));
}

/* ---- Lengths ---- */

/* A label beyond ASCII is measured as an A-label (RFC 5890 section 2.3.2.1),
 * which takes IDNA. */
static int is_too_long_a_label(const unsigned char *begin, const unsigned char *end)
{
    return end - begin > RC_LABEL_MAX && !email_has_wide(begin, (size_t)(end - begin));
}

/* Where the first label of [p, end) that is too long ends, or NULL. */
static const unsigned char *long_label(const unsigned char *p, const unsigned char *end)
{
    const unsigned char *label = p;

    while (p < end) {
        size_t dot = email_dot(p, end);

        if (dot > 0 && is_too_long_a_label(label, p))
            return p;
        p += dot > 0 ? dot : 1;
        if (dot > 0)
            label = p;
    }
    return is_too_long_a_label(label, end) ? end : NULL;
}

/* The leftmost part that is too long among the bytes before end, which the
 * machine has read; offset receives the byte behind it. */
static rc_code part_too_long(const unsigned char *bytes, size_t at, size_t end, size_t *offset)
{
    const unsigned char *label_end;

    if (at == NOWHERE)
        return RC_CODE_NONE;
    *offset = at;
    if (at > RC_LOCAL_MAX)
        return RC_CODE_EMAIL_LOCAL_TOO_LONG;
    label_end = long_label(bytes + at + 1, bytes + end);
    if (label_end == NULL)
        return RC_CODE_NONE;
    *offset = (size_t)(label_end - bytes);
    return RC_CODE_EMAIL_LABEL_TOO_LONG;
}

/* The same of an address that the machine accepts, as a whole too. */
static rc_code too_long(const unsigned char *bytes, size_t length, size_t at, size_t *offset)
{
    rc_code code = part_too_long(bytes, at, length, offset);

    if (code != RC_CODE_NONE)
        return code;
    *offset = length;
    return length > RC_ADDRESS_MAX || length - at - 1 > RC_DOMAIN_MAX ? RC_CODE_EMAIL_TOO_LONG : RC_CODE_NONE;
}

int email_is_acceptable(const unsigned char *bytes, size_t length)
{
    email_machine m;
    size_t offset;

    return email_judge(bytes, length, &m) && too_long(bytes, length, m.at, &offset) == RC_CODE_NONE;
}

/* ---- Words for what passes ---- */

static int has_wide_dot(rc_span domain)
{
    const unsigned char *end = domain.bytes + domain.length;

    for (const unsigned char *p = domain.bytes; p < end; p++)
        if (email_dot(p, end) == 3)
            return 1;
    return 0;
}

/* Is there a label with hyphens in third and fourth place (RFC 5890 section
 * 2.3.1: characters, and these are ASCII) that does not begin with xn? */
static int has_reserved_label(rc_span domain)
{
    const unsigned char *end = domain.bytes + domain.length;
    const unsigned char *label = domain.bytes;

    for (const unsigned char *p = label; p < end; p++) {
        rc_span head = {label, 2};

        if (p == label && end - p >= 4 && p[0] < 0x80 && p[1] < 0x80 && p[2] == '-' && p[3] == '-'
            && !text_same(head, text_span("xn")))
            return 1;
        if (email_dot(p, end) > 0)
            label = p + email_dot(p, end);
    }
    return 0;
}

static rc_code acceptance_code(const unsigned char *bytes, size_t length, const email_machine *m)
{
    rc_span domain = {bytes + m->at + 1, length - m->at - 1};

    if (m->remark != NOWHERE && email_has_wide(bytes, m->at))
        return RC_CODE_EMAIL_SMTPUTF8;
    if (m->tld_remark == length - 1)
        return RC_CODE_EMAIL_RESERVED_NAME;
    if (m->remark == NOWHERE)
        return RC_CODE_NONE;
    if (has_reserved_label(domain))
        return RC_CODE_EMAIL_RESERVED_HYPHENS;
    return has_wide_dot(domain) ? RC_CODE_EMAIL_WIDE_DOT : RC_CODE_IDN_UNCHECKED;
}

/* ---- The check ---- */

static void pass(const unsigned char *bytes, size_t length, const email_machine *m, rc_email_result *result)
{
    result->code = acceptance_code(bytes, length, m);
    result->needs_smtputf8 = result->code == RC_CODE_EMAIL_SMTPUTF8;
    if (rc_code_lookup(result->code)->severity != RC_NOTE)
        result->verdict = RC_WARN;
}

static void refuse(const unsigned char *bytes, size_t length, const email_machine *m, rc_email_result *result)
{
    size_t stopped = text_character_start(bytes, m->seen);
    email_refusal r = {bytes, length, stopped, m->at};

    result->code = part_too_long(bytes, m->at, stopped, &result->offset);
    if (result->code == RC_CODE_NONE) {
        result->code = email_refusal_code(&r);
        result->offset = r.offset;
        if (r.offset < length) {
            size_t character = utf8_character(bytes + r.offset, bytes + length);
            result->length = character > 0 ? character : 1;
        }
    }
}

int rc_email_check(rc_email_mode mode, const unsigned char *address, size_t length, rc_email_result *result)
{
    static const unsigned char nothing[1] = {0};
    email_machine m;

    result->verdict = RC_ACCEPT;
    result->code = RC_CODE_NONE;
    result->offset = 0;
    result->length = 0;
    result->needs_smtputf8 = 0;
    result->repair_length = 0;
    if (mode != RC_EMAIL_BULK)
        return RC_ERROR_OPTION;
    if (address == NULL)
        address = nothing;
    if (!email_judge(address, length, &m))
        refuse(address, length, &m, result);
    else
        result->code = too_long(address, length, m.at, &result->offset);
    if (result->code != RC_CODE_NONE) {
        result->verdict = RC_REJECT;
        result->repair_length = email_repair(address, length, result->repair);
        return RC_OK;
    }
    result->offset = 0;
    pass(address, length, &m, result);
    return RC_OK;
}
