/* SPDX-License-Identifier: MIT */
/*
 * The verdict on one address: that of the mode's machine (grammars/email_*.rl), of the
 * lengths, and of IDNA.
 */
#include <string.h>

#include "email_words.h"

/* ---- Lengths ---- */

/* A label beyond ASCII is measured as an A-label (RFC 5890 section 2.3.2.1),
 * which takes IDNA. */
static int is_too_long_a_label(const email_law *law, const unsigned char *begin, const unsigned char *end)
{
    return (size_t)(end - begin) > law->label_max && !email_has_wide(begin, (size_t)(end - begin));
}

/* Where the first label of [p, end) that is too long ends, or NULL. */
static const unsigned char *long_label(const email_law *law, const unsigned char *p, const unsigned char *end)
{
    const unsigned char *label = p;

    if (p < end && (size_t)(end - p) <= law->label_max)
        return NULL;
    while (p < end) {
        size_t dot = email_dot(p, end);

        if (dot > 0 && is_too_long_a_label(law, label, p))
            return p;
        p += dot > 0 ? dot : 1;
        if (dot > 0)
            label = p;
    }
    return is_too_long_a_label(law, label, end) ? end : NULL;
}

/* A literal has no labels. */
rc_code email_part_too_long(const email_law *law, const unsigned char *bytes, size_t at, size_t end, size_t *offset)
{
    const unsigned char *label_end;

    if (at == NOWHERE)
        return RC_CODE_NONE;
    *offset = at;
    if (at > law->local_max)
        return RC_CODE_EMAIL_LOCAL_TOO_LONG;
    if (at + 1 < end && bytes[at + 1] == '[')
        return RC_CODE_NONE;
    label_end = long_label(law, bytes + at + 1, bytes + end);
    if (label_end == NULL)
        return RC_CODE_NONE;
    *offset = (size_t)(label_end - bytes);
    return RC_CODE_EMAIL_LABEL_TOO_LONG;
}

/* The same of an address that the machine accepts, as a whole too. */
static rc_code too_long(const email_law *law, const unsigned char *bytes, size_t length, size_t at, size_t *offset)
{
    rc_code code = email_part_too_long(law, bytes, at, length, offset);

    if (code != RC_CODE_NONE)
        return code;
    *offset = length;
    return length > law->address_max || length - at - 1 > law->domain_max ? RC_CODE_EMAIL_TOO_LONG : RC_CODE_NONE;
}

/* The mode's machine, and where there are characters beyond ASCII that of what is
 * safe: both must say yes, and the place of a refusal is the leftmost. */
static int run(const email_law *law, email_machine *m, const unsigned char *bytes, size_t length)
{
    int good = law->run(m, bytes, bytes + length);
    size_t unsafe;

    if (m->remark == NOWHERE || !law->has_wide)
        return good;
    unsafe = email_find_unsafe(bytes, text_character_start(bytes, m->seen), m->at);
    if (unsafe == NOWHERE)
        return good;
    m->seen = unsafe;
    if (m->at > unsafe)
        m->at = NOWHERE;
    return 0;
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

/* What the domain's remark was about. */
static rc_code domain_remark_code(rc_span domain)
{
    if (has_reserved_label(domain))
        return RC_CODE_EMAIL_RESERVED_HYPHENS;
    return has_wide_dot(domain) ? RC_CODE_EMAIL_WIDE_DOT : RC_CODE_IDN_UNCHECKED;
}

static rc_code bulk_acceptance(const unsigned char *bytes, size_t length, const email_machine *m,
                               rc_email_result *result)
{
    rc_span domain = {bytes + m->at + 1, length - m->at - 1};

    (void)result;
    if (m->remark != NOWHERE && email_has_wide(bytes, m->at))
        return RC_CODE_EMAIL_SMTPUTF8;
    if (m->tld_remark == length - 1)
        return RC_CODE_EMAIL_RESERVED_NAME;
    return m->remark == NOWHERE ? RC_CODE_NONE : domain_remark_code(domain);
}

/* The last label, which is odd, or the only one. */
static rc_code odd_top_label_code(rc_span domain)
{
    const unsigned char *end = domain.bytes + domain.length;

    if (email_is_ipv4(domain))
        return RC_CODE_EMAIL_BARE_IP;
    for (const unsigned char *p = domain.bytes; p < end; p++)
        if (email_dot(p, end) > 0)
            return RC_CODE_EMAIL_ODD_TLD;
    return RC_CODE_EMAIL_NO_TLD;
}

static rc_code literal_acceptance(rc_span literal, const email_machine *m)
{
    if (m->remark != NOWHERE && m->remark > m->at)
        return RC_CODE_EMAIL_GENERAL_LITERAL;
    return email_has_padded_number(literal) ? RC_CODE_EMAIL_PADDED_NUMBER : RC_CODE_NONE;
}

/* A Mailbox of RFC 5321 or RFC 6531. */
static rc_code mailbox_acceptance(const unsigned char *bytes, size_t length, const email_machine *m,
                                  rc_email_result *result)
{
    rc_span domain = {bytes + m->at + 1, length - m->at - 1};

    (void)result;
    if (m->at == 2 && bytes[0] == '"')
        return RC_CODE_EMAIL_EMPTY_QUOTED;
    if (domain.bytes[0] == '[')
        return literal_acceptance(domain, m);
    if (m->tld_remark == length - 1)
        return odd_top_label_code(domain);
    return m->remark == NOWHERE || m->remark < m->at ? RC_CODE_NONE : domain_remark_code(domain);
}

/* Whatever the WHATWG expression takes is good; it knows no doubt. */
static rc_code html5_acceptance(const unsigned char *bytes, size_t length, const email_machine *m,
                                rc_email_result *result)
{
    (void)bytes;
    (void)length;
    (void)m;
    (void)result;
    return RC_CODE_NONE;
}

/* ---- The laws ---- */

/* By rc_email_mode. RFC 5321 section 4.5.3.1: 64, 255, and 256 with brackets. */
static const email_law laws[] = {
    {"bulk", RC_EMAIL_BULK, email_bulk_run, RC_LOCAL_MAX, RC_DOMAIN_MAX, RC_ADDRESS_MAX, RC_LABEL_MAX, 0, 1, 0,
     RC_CODE_EMAIL_BAD_A_LABEL, bulk_acceptance},
    {"rfc5321", RC_EMAIL_RFC5321, email_rfc5321_run, RC_LOCAL_MAX, 255, RC_ADDRESS_MAX, RC_LABEL_MAX, 1, 0, 0,
     RC_CODE_EMAIL_FALSE_A_LABEL, mailbox_acceptance},
    {"html5", RC_EMAIL_HTML5, email_html5_run, SIZE_MAX, SIZE_MAX, SIZE_MAX, RC_LABEL_MAX, 0, 0, 0,
     RC_CODE_NONE, html5_acceptance},
    {"eai", RC_EMAIL_EAI, email_eai_run, RC_LOCAL_MAX, 255, RC_ADDRESS_MAX, RC_LABEL_MAX, 1, 1, 0,
     RC_CODE_EMAIL_BAD_A_LABEL, mailbox_acceptance},
    {"rfc5322", RC_EMAIL_RFC5322, email_rfc5322_run, SIZE_MAX, SIZE_MAX, SIZE_MAX, SIZE_MAX, 1, 0, 1,
     RC_CODE_NONE, email_rfc5322_acceptance},
};

enum { LAWS = sizeof laws / sizeof laws[0] };

const email_law *email_law_of(rc_email_mode mode)
{
    return (size_t)mode < LAWS ? &laws[mode] : NULL;
}

int rc_email_mode_find(rc_span name, rc_email_mode *mode)
{
    for (size_t i = 0; i < LAWS; i++) {
        rc_span known = text_span(laws[i].name);

        if (known.length == name.length && memcmp(known.bytes, name.bytes, name.length) == 0) {
            *mode = laws[i].mode;
            return RC_OK;
        }
    }
    return RC_ERROR_OPTION;
}

/* ---- The check ---- */

void email_clear(rc_email_result *result)
{
    result->verdict = RC_ACCEPT;
    result->code = RC_CODE_NONE;
    result->offset = 0;
    result->length = 0;
    result->needs_smtputf8 = 0;
    result->repair_length = 0;
    result->repair_is_safe = 0;
}

/* said: by IDNA. */
static void pass(const email_law *law, const unsigned char *bytes, size_t length, const email_machine *m, rc_code said,
                 rc_email_result *result)
{
    rc_code code = law->acceptance(bytes, length, m, result);

    if (said == RC_CODE_EMAIL_NOT_NFC || code == RC_CODE_IDN_UNCHECKED)
        code = said;
    result->code = code;
    result->needs_smtputf8 = m->remark != NOWHERE && email_has_wide(bytes, m->at);
    if (rc_code_lookup(code)->severity != RC_NOTE)
        result->verdict = RC_WARN;
}

int email_is_refused(const rc_email_result *result)
{
    return rc_code_lookup(result->code)->severity == RC_ERROR;
}

/* The address that IDNA and NFC make of the one given must pass the grammar, too: its top-level
 * domain may be test in wide letters. If it is refused, m receives its machine. */
static int is_refused_as_mapped(const email_law *law, email_machine *m, rc_email_result *result)
{
    email_machine mapped;
    size_t offset;
    int good;

    if (result->repair_length == 0)
        return 0;
    good = run(law, &mapped, result->repair, result->repair_length);
    if (good && too_long(law, result->repair, result->repair_length, mapped.at, &offset) == RC_CODE_NONE)
        return 0;
    if (good || mapped.at == NOWHERE) {
        result->repair_length = 0; /* of the local part NFC is no demand: nothing is proposed */
        return 0;
    }
    *m = mapped;
    return 1;
}

/* What the machine lets pass. */
static int judge_further(const email_law *law, email_machine *m, const unsigned char *bytes, size_t length,
                         rc_email_result *result)
{
    rc_span address = {bytes, length};
    int status = RC_OK;

    result->code = too_long(law, bytes, length, m->at, &result->offset);
    if (result->code != RC_CODE_NONE)
        return RC_OK;
    result->offset = 0;
    if (m->remark != NOWHERE && law->bad_a_label != RC_CODE_NONE)
        status = email_idna_judge(law, address, m->at, result);
    if (status != RC_OK || email_is_refused(result))
        return status;
    if (is_refused_as_mapped(law, m, result)) {
        result->verdict = RC_REJECT;
        result->code = RC_CODE_NONE;
        return RC_OK;
    }
    pass(law, bytes, length, m, result->code, result);
    return RC_OK;
}

int email_try(const email_law *law, email_machine *m, const unsigned char *bytes, size_t length,
              rc_email_result *result)
{
    int status = RC_OK;

    email_clear(result);
    if (run(law, m, bytes, length))
        status = judge_further(law, m, bytes, length, result);
    else
        result->verdict = RC_REJECT;
    if (email_is_refused(result))
        result->verdict = RC_REJECT;
    return status;
}
