/* SPDX-License-Identifier: MIT */
/* What is said of an address that the machine has judged. */
#ifndef RC_EMAIL_WORDS_H
#define RC_EMAIL_WORDS_H

#include "email_machine.h"
#include "text.h"

/* An address that was refused, and where. */
typedef struct email_refusal {
    const unsigned char *bytes;
    size_t length;
    size_t offset; /* the character that cannot continue; length: incomplete */
    size_t at;     /* the @ behind a good local part, or NOWHERE */
} email_refusal;

/* Runs the machine over an address. 1: accepted, lengths not counted. */
int email_judge(const unsigned char *bytes, size_t length, email_machine *m);

/* Accepted, and no part too long? */
int email_is_acceptable(const unsigned char *bytes, size_t length);

/* The code of a refusal. May move the offset: an address of blanks is refused at
 * its beginning. */
rc_code email_refusal_code(email_refusal *r);

/* What the address surely should be, if that is acceptable; into room. Returns
 * its length, or 0 when there is no certain repair. */
size_t email_repair(const unsigned char *bytes, size_t length, unsigned char room[RC_ADDRESS_MAX]);

/* Bytes of the dot that [bytes, end) begins with: 1 for a full stop, 3 for one
 * that IDNA reads as such (RFC 3490 section 3.1: U+3002, U+FF0E, U+FF61), else 0. */
size_t email_dot(const unsigned char *bytes, const unsigned char *end);

/* U+FF20 or U+FE6B: where the first one stands, or NOWHERE. */
size_t email_find_wide_at(const unsigned char *bytes, size_t length);

int email_has_wide(const unsigned char *bytes, size_t length);

int email_begins_with_mailto(rc_span span);

#endif
