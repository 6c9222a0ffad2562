/* SPDX-License-Identifier: MIT */
/* The kind of a body of JSON, by the names in it. */
#ifndef RC_ERROR_BODY_H
#define RC_ERROR_BODY_H

#include "rollcall.h"

/* The names that mean something. */
typedef enum key_kind {
    KEY_OTHER,
    KEY_EMAIL,
    KEY_ERROR,
    KEY_CONTACT,
    KEY_CONTACTS,
    KEY_PROPERTIES,
    KEY_LISTS,
    KEY_LIST_ID,
    KEY_ACTION,
    KEY_DATA,
    KEY_ID,
    KEY_STATUS,
    KEY_STATUS_CODE
} key_kind;

/* Without case. */
key_kind error_key_kind(rc_span key);

/* The parts of a body, a bit for each. */
typedef enum body_part {
    BODY_FINDING = 1,    /* it is one */
    BODY_ENTRIES = 2,    /* contacts with errors, or a list of contacts */
    BODY_BARE = 4,       /* a contact without an error */
    BODY_OWNERLESS = 8,  /* an error of no contact */
    BODY_REFUSED = 16,   /* a status code of 400 or more */
    BODY_STATE = 32,     /* the state of a job */
    BODY_ANSWER = 64     /* data, or an id */
} body_part;

/* The part that an object has which has this key, if it is no contact. */
unsigned error_key_part(key_kind key);

rc_errors_kind error_body_kind(unsigned parts);

/* 0 for what is no number, or too large. */
uint64_t error_number(rc_span digits);

/* The code of a slug, as the table has it; RC_CODE_API_ERROR for another. */
rc_code error_slug_code(rc_span slug);

#endif
