/* SPDX-License-Identifier: MIT */
/*
 * What takes tables that the library does not carry: whether labels are those of IDNA
 * 2008 (RFC 5891), by libidn2, and the normal form NFC, by libunistring, which libidn2
 * rests on itself. Both are asked in UTF-8, so no locale plays a part; they allocate
 * with malloc, and an allocation that fails comes back as RC_ERROR_MEMORY. Without
 * them nothing is claimed.
 */
#include "email_words.h"

#ifdef RC_WITH_IDN

#include <errno.h>
#include <idn2.h>
#include <stdlib.h>
#include <uninorm.h>

const char *rc_features(void)
{
    return "libidn2 libunistring";
}

/* An address on its way to be written as IDNA and NFC have it. */
typedef struct idna {
    const email_law *law;
    const unsigned char *bytes; /* as it stands */
    rc_email_result *result;    /* its repair is what has been written */
    size_t written;             /* or would be, were there room */
    size_t a_length;            /* of the domain so far, in A-labels */
    int differs;                /* what is written from what stands there */
} idna;

static void put(idna *i, const void *bytes, size_t length)
{
    if (length <= RC_ADDRESS_MAX && i->written <= RC_ADDRESS_MAX - length)
        memcpy(i->result->repair + i->written, bytes, length);
    i->written += length;
}

static void refuse(idna *i, rc_code code, size_t offset, size_t length)
{
    i->result->code = code;
    i->result->offset = offset;
    i->result->length = length;
}

static int is_refused(const idna *i)
{
    return rc_code_lookup(i->result->code)->severity == RC_ERROR;
}

/* ---- Normal form ---- */

/* Is the text in NFC? Its NFC goes to the repair, if put is wanted. RC_OK or
 * RC_ERROR_MEMORY. */
static int normalise(idna *i, rc_span text, int wanted)
{
    unsigned char room[RC_ADDRESS_MAX];
    size_t length = sizeof room;
    unsigned char *nfc = u8_normalize(UNINORM_NFC, text.bytes, text.length, room, &length);

    if (nfc == NULL)
        return RC_ERROR_MEMORY; /* the text is UTF-8: nothing else can go wrong */
    if (wanted)
        put(i, nfc, length);
    if (length != text.length || memcmp(nfc, text.bytes, length) != 0) {
        i->differs = 1;
        i->result->code = RC_CODE_EMAIL_NOT_NFC;
    }
    if (nfc != room)
        free(nfc);
    return RC_OK;
}

/* ---- Labels ---- */

/* The label as libidn2 wants it, terminated; its letters of ASCII made small if it is
 * to be an A-label (RFC 5891 section 5.3). */
typedef struct label_text {
    unsigned char bytes[RC_ADDRESS_MAX + 1];
} label_text;

static void take(label_text *text, const unsigned char *bytes, size_t length, int lower)
{
    for (size_t n = 0; n < length; n++)
        text->bytes[n] = lower ? text_lower(bytes[n]) : bytes[n];
    text->bytes[length] = 0;
}

static size_t text_length(const unsigned char *string)
{
    return text_span((const char *)string).length;
}

static int is_ace(const unsigned char *bytes, size_t length)
{
    rc_span head = {bytes, 4};

    return length >= 4 && text_same(head, text_span("xn--"));
}

/* sub-domain of RFC 5321: what a label beyond ASCII may be mapped to. */
static int is_ldh(const unsigned char *string)
{
    size_t length = text_length(string);

    for (size_t n = 0; n < length; n++)
        if (!(string[n] >= 'a' && string[n] <= 'z') && !(string[n] >= '0' && string[n] <= '9') && string[n] != '-')
            return 0;
    return length > 0 && string[0] != '-' && string[length - 1] != '-';
}

static rc_code code_of(const email_law *law, int why)
{
    switch (why) {
    case IDN2_2HYPHEN:
        return RC_CODE_EMAIL_IDNA_HYPHENS;
    case IDN2_HYPHEN_STARTEND:
        return RC_CODE_EMAIL_HYPHEN;
    case IDN2_CONTEXTJ:
    case IDN2_CONTEXTJ_NO_RULE:
    case IDN2_CONTEXTO:
    case IDN2_CONTEXTO_NO_RULE:
        return RC_CODE_EMAIL_IDNA_CONTEXT;
    case IDN2_BIDI:
        return RC_CODE_EMAIL_IDNA_BIDI;
    case IDN2_TOO_BIG_LABEL:
    case IDN2_TOO_BIG_DOMAIN:
    case IDN2_PUNYCODE_BIG_OUTPUT:
        return RC_CODE_EMAIL_LABEL_TOO_LONG;
    case IDN2_PUNYCODE_BAD_INPUT:
    case IDN2_PUNYCODE_OVERFLOW:
    case IDN2_INVALID_ALABEL:
    case IDN2_UALABEL_MISMATCH:
    case IDN2_ALABEL_ROUNDTRIP_FAILED:
        return law->bad_a_label;
    default: /* IDN2_DISALLOWED, IDN2_UNASSIGNED; a character mapped to a mark, at the beginning */
        return RC_CODE_EMAIL_IDNA_CHARACTER;
    }
}

/* An A-label comes back from its U-label, and that is one (RFC 5890 section 2.3.2.1). */
static int a_label(const unsigned char *string)
{
    return idn2_register_u8(NULL, string, NULL, 0);
}

/* What UTS 46 makes of a label, not transitionally, is to be a label again. Writes
 * it if i is there. Returns a code of libidn2. */
static int mapped_label(idna *i, const unsigned char *string)
{
    unsigned char *ascii = NULL;
    char *wide = NULL;
    int why = idn2_lookup_u8(string, &ascii, IDN2_NONTRANSITIONAL);

    if (why != IDN2_OK)
        return why;
    if (!is_ace(ascii, text_length(ascii)))
        why = is_ldh(ascii) ? IDN2_OK : IDN2_DISALLOWED;
    else
        why = a_label(ascii);
    if (why == IDN2_OK && i != NULL) {
        why = idn2_to_unicode_8z8z((const char *)ascii, &wide, 0);
        i->a_length += text_length(ascii);
    }
    if (why == IDN2_OK && wide != NULL)
        put(i, wide, text_span(wide).length);
    idn2_free(wide);
    idn2_free(ascii);
    return why;
}

/* Which character of a label IDNA refuses: one that alone is no label either, mapped
 * or not. The whole label when it is none of them. */
static int refuse_character(idna *i, rc_span label)
{
    const unsigned char *end = label.bytes + label.length;
    size_t length;
    label_text text;

    for (const unsigned char *p = label.bytes; p < end; p += length) {
        int why = IDN2_OK;

        length = utf8_character(p, end);
        take(&text, p, length, 0);
        if (length > 1 && idn2_register_u8(text.bytes, NULL, NULL, 0) != IDN2_OK)
            why = mapped_label(NULL, text.bytes);
        if (why == IDN2_MALLOC)
            return RC_ERROR_MEMORY;
        if (why != IDN2_OK && code_of(i->law, why) == RC_CODE_EMAIL_IDNA_CHARACTER) {
            refuse(i, RC_CODE_EMAIL_IDNA_CHARACTER, (size_t)(p - i->bytes), length);
            return RC_OK;
        }
    }
    refuse(i, RC_CODE_EMAIL_IDNA_CHARACTER, (size_t)(label.bytes - i->bytes), label.length);
    return RC_OK;
}

static int refuse_label(idna *i, rc_span label, int why)
{
    rc_code code = code_of(i->law, why);
    size_t begin = (size_t)(label.bytes - i->bytes);

    if (why == IDN2_MALLOC)
        return RC_ERROR_MEMORY;
    if (code == RC_CODE_EMAIL_IDNA_CHARACTER)
        return refuse_character(i, label);
    if (code == RC_CODE_EMAIL_LABEL_TOO_LONG)
        refuse(i, code, begin + label.length, 0);
    else
        refuse(i, code, begin, label.length);
    return RC_OK;
}

/* A label beyond ASCII: a U-label, or one that UTS 46 makes one. */
static int judge_u_label(idna *i, rc_span label)
{
    unsigned char *ascii = NULL;
    label_text text;
    int why;

    take(&text, label.bytes, label.length, 0);
    why = idn2_register_u8(text.bytes, NULL, &ascii, 0);
    if (why == IDN2_OK) {
        put(i, label.bytes, label.length);
        i->a_length += text_length(ascii);
        idn2_free(ascii);
        return RC_OK;
    }
    if (why != IDN2_MALLOC)
        why = mapped_label(i, text.bytes);
    if (why != IDN2_OK)
        return refuse_label(i, label, why);
    i->differs = 1;
    if (i->result->code == RC_CODE_NONE)
        i->result->code = RC_CODE_EMAIL_IDNA_MAPPED;
    return RC_OK;
}

static int judge_label(idna *i, rc_span label)
{
    label_text text;
    int why;

    if (email_has_wide(label.bytes, label.length))
        return judge_u_label(i, label);
    put(i, label.bytes, label.length);
    i->a_length += label.length;
    if (!is_ace(label.bytes, label.length))
        return RC_OK;
    take(&text, label.bytes, label.length, 1);
    why = a_label(text.bytes);
    if (why == IDN2_MALLOC)
        return RC_ERROR_MEMORY;
    if (why == IDN2_OK)
        return RC_OK;
    if (rc_code_lookup(i->law->bad_a_label)->severity == RC_ERROR)
        refuse(i, i->law->bad_a_label, (size_t)(label.bytes - i->bytes), label.length);
    else
        i->result->code = i->law->bad_a_label;
    return RC_OK;
}

static int judge_domain(idna *i, rc_span domain)
{
    const unsigned char *end = domain.bytes + domain.length;
    rc_span label = {domain.bytes, 0};
    int status = RC_OK;

    for (const unsigned char *p = domain.bytes; p <= end && status == RC_OK && !is_refused(i);) {
        size_t dot = email_dot(p, end);

        if (p < end && dot == 0) {
            p++;
            continue;
        }
        label.length = (size_t)(p - label.bytes);
        status = judge_label(i, label);
        if (p == end)
            break;
        put(i, ".", 1);
        i->a_length++;
        i->differs |= dot > 1;
        p += dot;
        label.bytes = p;
    }
    return status;
}

/* ---- The whole ---- */

/* RFC 5321 section 4.5.3.1, of the domain in A-labels, and of the address with its
 * domain so, and in U-labels (of that length). A local part beyond ASCII goes to
 * servers only that take U-labels, too. */
static int is_too_long(const idna *i, rc_span local, size_t domain)
{
    if (i->a_length > i->law->domain_max || local.length + 1 + domain > i->law->address_max)
        return 1;
    return !email_has_wide(local.bytes, local.length) && local.length + 1 + i->a_length > i->law->address_max;
}

int email_idna_judge(const email_law *law, rc_span address, size_t at, rc_email_result *result)
{
    idna i = {law, address.bytes, result, 0, 0, 0};
    size_t before;
    rc_span local = {address.bytes, at};
    rc_span domain = {address.bytes + at + 1, address.length - at - 1};
    int status = normalise(&i, local, 1);

    if (status == RC_OK)
        status = normalise(&i, domain, 0);
    if (status != RC_OK)
        return status;
    put(&i, "@", 1);
    before = i.written;
    status = judge_domain(&i, domain);
    if (status == RC_OK && !is_refused(&i) && is_too_long(&i, local, i.written - before))
        refuse(&i, RC_CODE_EMAIL_TOO_LONG, address.length, 0);
    if (!is_refused(&i) && i.differs && i.written <= RC_ADDRESS_MAX)
        result->repair_length = i.written;
    return status;
}

#else

const char *rc_features(void)
{
    return "";
}

int email_idna_judge(const email_law *law, rc_span address, size_t at, rc_email_result *result)
{
    (void)law;
    (void)address;
    (void)at;
    result->code = RC_CODE_IDN_UNCHECKED;
    return RC_OK;
}

#endif
