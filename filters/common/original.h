/* SPDX-License-Identifier: MIT */
/* The original, a CSV list or contacts in JSON, read as often as need be: a pipe goes
 * through a copy. */
#ifndef ORIGINAL_H
#define ORIGINAL_H

#include <sys/types.h>

#include "filter.h"

/* A record of it, or a part of one that is very long: only the last part says what the
 * record as a whole is. */
typedef struct original_record {
    rc_part part;
    int passed;         /* nothing is wrong with its structure */
    uint64_t record;    /* from 1 */
    uint64_t line;      /* where it begins */
    uint64_t column;
    uint64_t begin;     /* byte of the file where the record begins */
    uint64_t text_end;  /* where its text ends, and its line end */
    uint64_t end;
    rc_span raw;        /* with its line end; of the part at hand */
    rc_span text;       /* without */
    rc_span email;
    const rc_row *row;  /* of a list; NULL for a contact */
    const rc_contact *contact;
} original_record;

/* What comes before the records. */
typedef struct original_head {
    rc_span raw;  /* the header with its line end, if it has one; or the envelope */
    rc_span text; /* without */
    const rc_columns *columns; /* of a list; NULL for contacts */
    rc_payload_kind kind;      /* of contacts; RC_KIND_UNKNOWN for a list */
} original_head;

typedef struct original {
    const char *name;
    int fd;
    int is_copy;
    off_t start;
    rc_payload_kind kind; /* a payload, an array or lines of contacts; RC_KIND_UNKNOWN: a list */
    int is_blank;         /* nothing but blanks: it may be a list, or lines */
    int skips_long;       /* a contact that is too long is a record that did not pass, and no error */
    const rc_row_options *rows;
    size_t email;       /* its column; beyond the last: none */
    uint64_t begin;     /* of the record at hand, which may come in parts */
    unsigned char *envelope; /* of a payload, from the first reading on */
    size_t envelope_length;
    /* Of the reading at hand. head comes before the records, but in the first reading
     * of a payload, which does not know its envelope yet. */
    int (*head)(void *context, const original_head *head);
    int (*record)(void *context, const original_record *record);
    int (*finding)(void *context, const rc_finding *finding);
    void *context;
} original;

/* 0, or -1 after saying why not. rows must live as long. */
int original_open(original *o, const char *path, input_kind taken_for, const rc_row_options *rows);

/* Reads all of it, from the beginning, with the callbacks set. RC_OK, an error of the
 * library, or what a callback returned; a failure to read has been said and counts as
 * STOP_OUTPUT. */
int original_read(original *o);

/* Is this the last part of a record? */
int original_is_whole(const original_record *record);

/* Copies bytes of it. 0 or STOP_OUTPUT. */
int original_copy(const original *o, uint64_t begin, uint64_t end, output *to);

void original_close(original *o);

#endif
