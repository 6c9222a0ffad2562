/* SPDX-License-Identifier: MIT */
/* What is said of an address that the machine has judged. */
#ifndef RC_EMAIL_WORDS_H
#define RC_EMAIL_WORDS_H

#include "base/base.h"
#include "email_machine.h"

/* What a mode asks beyond its grammar. */
typedef struct email_law {
    const char *name;
    rc_email_mode mode;
    email_run *run;
    size_t local_max; /* octets; SIZE_MAX where there is no limit */
    size_t domain_max;
    size_t address_max;
    size_t label_max;
    int has_forms;   /* Quoted-strings and address literals: RFC 5321, 6531 */
    int has_wide;    /* characters beyond ASCII */
    int has_folding; /* comments and folding white space: RFC 5322 */
    /* Said of a label that begins with xn-- and is no A-label; RC_CODE_NONE where
     * IDNA is not asked. */
    rc_code bad_a_label;
    /* What is said of an address that passes; may write it otherwise, as the result's
     * repair. */
    rc_code (*acceptance)(const unsigned char *bytes, size_t length, const email_machine *m, rc_email_result *result);
} email_law;

/* NULL for a mode that is none. */
const email_law *email_law_of(rc_email_mode mode);

/* An address that was refused, and where. */
typedef struct email_refusal {
    const email_law *law;
    const unsigned char *bytes;
    size_t length;
    size_t offset; /* the character that cannot continue; length: incomplete */
    size_t at;     /* the @ behind a good local part, or NOWHERE */
    int status;    /* RC_OK, or why there is no code: RC_ERROR_MEMORY */
} email_refusal;

/* ---- email_verdict.c ---- */

void email_clear(rc_email_result *result);

/* Is its code an error? */
int email_is_refused(const rc_email_result *result);

/* The leftmost part that is too long among the bytes before end, which the machine has read; offset
 * receives the byte after it. */
rc_code email_part_too_long(const email_law *law, const unsigned char *bytes, size_t at, size_t end, size_t *offset);

/* The verdict. There is no code where the machine refuses the address, or refuses what IDNA and NFC
 * make of it: then that is the result's repair, and m its machine. RC_OK or RC_ERROR_MEMORY. */
int email_try(const email_law *law, email_machine *m, const unsigned char *bytes, size_t length,
              rc_email_result *result);

/* ---- email_refusal.c ---- */

/* All that rc_email_check does, but for the repair of what is refused.
 * RC_OK or RC_ERROR_MEMORY. */
int email_judge(const email_law *law, const unsigned char *bytes, size_t length, rc_email_result *result);

/* ---- email_rfc5322.c ---- */

/* The code of a refusal in mode rfc5322, and what is said there of an address that passes. */
rc_code email_rfc5322_refusal_code(const email_refusal *r);
rc_code email_rfc5322_acceptance(const unsigned char *bytes, size_t length, const email_machine *m,
                                 rc_email_result *result);

/* ---- email_character.c ---- */

/* The character at the offset is beyond ASCII: no UTF-8, or one that is refused. */
rc_code email_wide_character_code(const email_refusal *r);

/* The byte at the offset is ASCII and can stand in no domain. */
rc_code email_domain_character_code(const email_refusal *r, unsigned char byte);

/* `Joe <joe@example.com>`: the fault is the bracket, or what stands before one. */
int email_is_display_name(const email_refusal *r, unsigned char byte);

/* Does the byte stand at a place? And anywhere from a place on? */
int email_is_at(const email_refusal *r, size_t offset, unsigned char byte);
int email_has_byte(const email_refusal *r, size_t from, unsigned char byte);

/* ---- email_repair.c ---- */

/* What the address surely should be, if that is acceptable, as the result's repair;
 * none when there is no certain one. RC_OK or RC_ERROR_MEMORY. */
int email_repair(const email_law *law, const unsigned char *bytes, size_t length, rc_email_result *result);

/* What IDNA and the normal form say of an address that the grammar and the lengths
 * let pass, as code, offset and length: an error refuses it. When it passes but is
 * not as they write it, the repair is. Without the libraries idn-unchecked, or
 * nothing. result holds no code and no repair before. RC_OK or RC_ERROR_MEMORY. */
int email_idna_judge(const email_law *law, rc_span address, size_t at, rc_email_result *result);

/* Bytes of the dot that [bytes, end) begins with: 1 for a full stop, 3 for one
 * that IDNA reads as such (RFC 3490 section 3.1: U+3002, U+FF0E, U+FF61), else 0. */
size_t email_dot(const unsigned char *bytes, const unsigned char *end);

/* U+FF20 or U+FE6B: where the first one stands, or NOWHERE. */
size_t email_find_wide_at(const unsigned char *bytes, size_t length);

int email_has_wide(const unsigned char *bytes, size_t length);

/* Where the first character stands that grammars/unicode.rl refuses where it is, or
 * NOWHERE. The bytes are whole characters; at is the @, NOWHERE without one. */
size_t email_find_unsafe(const unsigned char *bytes, size_t length, size_t at);

/* ---- IP addresses and address literals ---- */

/* Four numbers of 0 to 255, of one to three digits each. */
int email_is_ipv4(rc_span text);

/* Is it [IPv4] or [IPv6:...] of RFC 5321 section 4.1.3? */
int email_is_ip_literal(rc_span text);

/* Has the IPv4 address at the end of a literal a number with a zero before it? */
int email_has_padded_number(rc_span literal);

/* Why the literal behind the @ was refused, at a place inside its brackets. */
rc_code email_literal_code(const email_refusal *r);

#endif
