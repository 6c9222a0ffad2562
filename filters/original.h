/* SPDX-License-Identifier: MIT */
/* The original list, read as often as need be: a pipe goes through a copy. */
#ifndef ORIGINAL_H
#define ORIGINAL_H

#include <sys/types.h>

#include "filter.h"

/* A record of it, or a part of one that is very long. */
typedef struct original_record {
    const rc_row *row;
    rc_original match;  /* its bytes and its address; batch and position are 0 */
    uint64_t begin;     /* byte of the file where the record begins */
    uint64_t text_end;  /* of the part at hand, before the line end */
    uint64_t end;       /* and behind it */
} original_record;

typedef struct original {
    const char *name;
    int fd;
    int is_copy;
    off_t start;
    const rc_row_options *rows;
    size_t email;       /* its column; beyond the last: none */
    uint64_t begin;
    /* Of the reading at hand. */
    int (*header)(void *context, const rc_row *header);
    int (*record)(void *context, const original_record *record);
    int (*finding)(void *context, const rc_finding *finding);
    void *context;
} original;

/* 0, or -1 after saying why not. rows must live as long. */
int original_open(original *o, const char *path, const rc_row_options *rows);

/* Reads all of it, from the beginning, with the callbacks set. RC_OK, an error of the
 * library, or what a callback returned; a failure to read has been said and counts as
 * STOP_OUTPUT. */
int original_read(original *o);

/* Copies bytes of it. 0 or STOP_OUTPUT. */
int original_copy(const original *o, uint64_t begin, uint64_t end, output *to);

void original_close(original *o);

#endif
