/* SPDX-License-Identifier: MIT */
/* An output with records of the original in the original's own shape: a list with its
 * header, or a payload with its envelope. */
#ifndef LISTING_H
#define LISTING_H

#include "original.h"

typedef struct listing {
    output out;
    int is_json;
    uint64_t count; /* records */
} listing;

/* The header, or the envelope and the beginning of Contacts; more stands behind the
 * names of a header. 0 or STOP_OUTPUT, like all of these. */
int listing_begin(listing *l, const original_head *head, const char *more);

/* Before each record: what stands between two. */
int listing_next(listing *l);

/* A record with its original bytes, with its line end or without. */
int listing_record(listing *l, const original *from, const original_record *record, int with_end);

/* A contact with its errors as one more member; text that is no object becomes the
 * member Contact of one. */
int listing_contact(listing *l, rc_span text, const rc_matched *errors);

int listing_text(listing *l, const char *text);
int listing_bytes(listing *l, rc_span bytes);

/* Behind the last record. */
int listing_end(listing *l);

#endif
