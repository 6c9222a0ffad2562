/* SPDX-License-Identifier: MIT */
/* Why an address is refused: from where the machine stopped to the code. */
#include <string.h>

#include "email_words.h"

/* ---- Before the @ ---- */

/* What stands where the @ must be, behind the closing quote. */
static rc_code behind_quotes_code(const email_refusal *r)
{
    unsigned char byte;

    if (r->offset == r->length)
        return RC_CODE_EMAIL_NO_AT;
    byte = r->bytes[r->offset];
    if (email_is_display_name(r, byte))
        return RC_CODE_EMAIL_DISPLAY_NAME;
    if (text_is_blank(byte))
        return RC_CODE_EMAIL_BLANK_INSIDE;
    return byte == '(' ? RC_CODE_EMAIL_COMMENT : RC_CODE_EMAIL_AFTER_QUOTED;
}

/* The machine stopped in a Quoted-string or right behind it. */
static rc_code quoted_local_code(const email_refusal *r)
{
    size_t i = 1;

    while (i < r->offset && r->bytes[i] != '"')
        i += r->bytes[i] == '\\' ? 2 : 1;
    if (i < r->offset)
        return behind_quotes_code(r);
    if (r->offset == r->length)
        return RC_CODE_EMAIL_UNCLOSED_QUOTE;
    if (i > r->offset)
        return RC_CODE_EMAIL_QUOTED_PAIR;
    return r->bytes[i] < 0x80 ? RC_CODE_EMAIL_QUOTED_CHARACTER : email_wide_character_code(r);
}

/* Where a Quoted-string that begins the address ends (RFC 5321 section 4.1.2:
 * qtextSMTP 32-33, 35-91, 93-126; quoted-pairSMTP 32-126), or NOWHERE. */
static size_t quoted_string_end(const email_refusal *r)
{
    for (size_t i = 1; i < r->length; i++) {
        if (r->bytes[i] == '"')
            return i + 1;
        if (r->bytes[i] == '\\')
            i++;
        if (i < r->length && (r->bytes[i] < 0x20 || r->bytes[i] > 0x7E))
            return NOWHERE;
    }
    return NOWHERE;
}

/* ---- Behind the @ ---- */

static int is_special_use(rc_span label)
{
    static const char *const names[] = {"invalid", "localhost", "test", "local", "onion", "alt", "internal"};

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (text_same(label, text_span(names[i])))
            return 1;
    return 0;
}

/* The domain with full stops for its wide dots; as it is when it is too long for
 * a domain anyway. */
static rc_span narrow_dots(const email_refusal *r, unsigned char room[RC_DOMAIN_MAX])
{
    rc_span domain = {r->bytes + r->at + 1, r->length - r->at - 1};
    const unsigned char *end = r->bytes + r->length;
    size_t length = 0;

    if (domain.length > RC_DOMAIN_MAX)
        return domain;
    for (const unsigned char *p = domain.bytes; p < end; length++) {
        size_t dot = email_dot(p, end);

        room[length] = dot > 0 ? '.' : *p;
        p += dot > 0 ? dot : 1;
    }
    domain.bytes = room;
    domain.length = length;
    return domain;
}

static rc_span last_label(rc_span domain)
{
    rc_span label = {domain.bytes + domain.length, 0};

    while (label.length < domain.length && label.bytes[-1] != '.') {
        label.bytes--;
        label.length++;
    }
    return label;
}

/* The machine read the whole domain and wanted more, or another end. */
static rc_code unfinished_domain_code(const email_refusal *r)
{
    unsigned char room[RC_DOMAIN_MAX];
    rc_span domain = narrow_dots(r, room);
    rc_span label = last_label(domain);

    if (domain.length == 0)
        return RC_CODE_EMAIL_NO_DOMAIN;
    if (label.length == 0)
        return RC_CODE_EMAIL_TRAILING_DOT;
    if (domain.bytes[domain.length - 1] == '-')
        return RC_CODE_EMAIL_HYPHEN;
    if (email_is_ipv4(domain))
        return RC_CODE_BULK_BARE_IP;
    if (label.length == domain.length)
        return RC_CODE_BULK_NO_TLD;
    return is_special_use(label) ? RC_CODE_BULK_SPECIAL_USE : RC_CODE_BULK_TLD;
}

/* A dot where none can be. */
static rc_code domain_dot_code(const email_refusal *r)
{
    return r->bytes[r->offset - 1] == '-' ? RC_CODE_EMAIL_HYPHEN : RC_CODE_EMAIL_DOMAIN_DOTS;
}

/* The bytes of the dot that the refused byte begins, in modes that know it. */
static size_t refused_dot(const email_refusal *r)
{
    size_t dot = email_dot(r->bytes + r->offset, r->bytes + r->length);

    return dot == 1 || r->law->has_wide ? dot : 0;
}

static rc_code domain_code(const email_refusal *r)
{
    int literal = r->law->has_forms && email_is_at(r, r->at + 1, '[') && r->offset > r->at + 1;
    unsigned char byte;

    if (literal && r->bytes[r->offset - 1] != ']')
        return email_literal_code(r);
    if (r->offset == r->length)
        return unfinished_domain_code(r);
    byte = r->bytes[r->offset];
    if (!literal && refused_dot(r) > 0)
        return domain_dot_code(r);
    if (byte >= 0x80)
        return literal ? RC_CODE_EMAIL_AFTER_LITERAL : email_wide_character_code(r);
    if (byte == '@')
        return RC_CODE_EMAIL_TWO_ATS;
    if (memchr(",; \t/|", byte, 6) != NULL && email_has_byte(r, r->offset, '@'))
        return RC_CODE_EMAIL_SEVERAL;
    if (text_is_blank(byte))
        return RC_CODE_EMAIL_BLANK_INSIDE;
    if (literal)
        return RC_CODE_EMAIL_AFTER_LITERAL;
    return email_domain_character_code(r, byte);
}

static int ends_with_blanks(const email_refusal *r)
{
    rc_span whole = {r->bytes, r->length};

    return r->offset < r->length && text_is_blank(r->bytes[r->length - 1]) && r->offset >= text_trim(whole).length;
}

static rc_code after_at_code(const email_refusal *r)
{
    return ends_with_blanks(r) ? RC_CODE_EMAIL_BLANKS : domain_code(r);
}

/* ---- Before the @ ---- */

static int is_legal_elsewhere(rc_code code)
{
    return code == RC_CODE_NONE || strncmp(rc_code_lookup(code)->slug, "bulk-", 5) == 0;
}

/* The code of an address with a local part that is beyond doubt. */
static rc_code domain_refusal(const email_law *law, const unsigned char *bytes, size_t length, int *status)
{
    email_machine m;
    rc_email_result result;
    email_refusal r = {law, bytes, length, 0, 0, RC_OK};
    rc_code code;

    *status = email_try(law, &m, bytes, length, &result);
    if (*status != RC_OK || result.verdict != RC_REJECT)
        return RC_CODE_NONE;
    if (email_is_refused(&result))
        return result.code;
    if (result.repair_length > 0) { /* as IDNA and NFC write it */
        r.bytes = result.repair;
        r.length = result.repair_length;
    }
    r.at = m.at;
    r.offset = text_character_start(r.bytes, m.seen);
    code = email_part_too_long(law, r.bytes, r.at, r.offset, &result.offset);
    if (code == RC_CODE_NONE)
        code = after_at_code(&r);
    *status = r.status;
    return code;
}

/* Is it `"..."@domain` as RFC 5321 allows it? */
static int is_quoted_mailbox(email_refusal *r)
{
    unsigned char plain[RC_ADDRESS_MAX];
    size_t end = quoted_string_end(r);

    if (end == NOWHERE || end > RC_LOCAL_MAX || !email_is_at(r, end, '@') || r->length - end >= sizeof plain)
        return 0;
    plain[0] = 'x';
    memcpy(plain + 1, r->bytes + end, r->length - end);
    return is_legal_elsewhere(domain_refusal(r->law, plain, r->length - end + 1, &r->status));
}

static rc_code local_part_code(email_refusal *r)
{
    rc_span whole = {r->bytes, r->length};
    unsigned char byte;

    if (r->law->has_forms && r->bytes[0] == '"')
        return quoted_local_code(r);
    if (text_begins(whole, "mailto:"))
        return RC_CODE_EMAIL_MAILTO;
    if (r->offset == r->length)
        return email_find_wide_at(r->bytes, r->length) != NOWHERE ? RC_CODE_EMAIL_FULLWIDTH_AT : RC_CODE_EMAIL_NO_AT;
    byte = r->bytes[r->offset];
    if (byte >= 0x80)
        return email_wide_character_code(r);
    if (r->law->mode == RC_EMAIL_BULK && byte == '"' && r->offset == 0 && is_quoted_mailbox(r))
        return RC_CODE_BULK_QUOTED_LOCAL;
    if (email_is_display_name(r, byte))
        return RC_CODE_EMAIL_DISPLAY_NAME;
    if (byte == '@' && r->offset == 0)
        return RC_CODE_EMAIL_NO_LOCAL;
    if (byte == '.' || byte == '@')
        return RC_CODE_EMAIL_DOTS;
    if (text_is_blank(byte))
        return RC_CODE_EMAIL_BLANK_INSIDE;
    return byte == '(' ? RC_CODE_EMAIL_COMMENT : RC_CODE_EMAIL_LOCAL_CHARACTER;
}

/* ---- The whole ---- */

/* May move the offset: an address of blanks is refused at its beginning. */
static rc_code refusal_code(email_refusal *r)
{
    rc_span whole = {r->bytes, r->length};

    if (text_trim(whole).length == 0) {
        r->offset = 0;
        return RC_CODE_EMAIL_EMPTY;
    }
    if (r->law->has_folding)
        return email_rfc5322_refusal_code(r);
    if (text_is_blank(r->bytes[0]) || ends_with_blanks(r))
        return RC_CODE_EMAIL_BLANKS;
    return r->at == NOWHERE ? local_part_code(r) : domain_code(r);
}

static int refuse(const email_law *law, const unsigned char *bytes, size_t length, const email_machine *m,
                  rc_email_result *result)
{
    size_t stopped = text_character_start(bytes, m->seen);
    email_refusal r = {law, bytes, length, stopped, m->at, RC_OK};

    result->code = email_part_too_long(law, bytes, m->at, stopped, &result->offset);
    if (result->code != RC_CODE_NONE)
        return RC_OK;
    result->code = refusal_code(&r);
    result->offset = r.offset;
    if (r.offset < length) {
        size_t character = utf8_character(bytes + r.offset, bytes + length);
        result->length = character > 0 ? character : 1;
    }
    return r.status;
}

/* The address as IDNA and NFC write it was refused. */
static int refuse_mapped(const email_law *law, size_t length, const email_machine *m, rc_email_result *result)
{
    int status = refuse(law, result->repair, result->repair_length, m, result);

    result->offset = length;
    result->length = 0;
    result->repair_length = 0;
    return status;
}

int email_judge(const email_law *law, const unsigned char *bytes, size_t length, rc_email_result *result)
{
    email_machine m;
    int status = email_try(law, &m, bytes, length, result);

    if (status != RC_OK || result->verdict != RC_REJECT || email_is_refused(result))
        return status;
    if (result->repair_length > 0)
        return refuse_mapped(law, length, &m, result);
    return refuse(law, bytes, length, &m, result);
}
