/* SPDX-License-Identifier: MIT */
/* An output with records of the original in the original's own shape: a list with its
 * header, a payload with its envelope, an array, or a contact a line. */
#ifndef LISTING_H
#define LISTING_H

#include "original.h"

typedef struct listing {
    output out;
    const char *first; /* before the first record; NULL: nothing, like the others */
    const char *between;
    const char *tail;  /* behind the last one */
    uint64_t count; /* records */
} listing;

/* The header, or the envelope and the beginning of Contacts, or of an array; more stands
 * behind the names of a header. 0 or STOP_OUTPUT, like all of these. */
int listing_begin(listing *l, const original_head *head, const char *more);

/* Before each record: what stands between two. */
int listing_next(listing *l);

/* A record with its original bytes, with its line end or without. */
int listing_record(listing *l, const original *from, const original_record *record, int with_end);

int listing_text(listing *l, const char *text);
int listing_bytes(listing *l, rc_span bytes);

/* Behind the last record. */
int listing_end(listing *l);

#endif
