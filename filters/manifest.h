/* SPDX-License-Identifier: MIT */
/* The manifest of batches: one line a batch, the ledger last. It grows beside its
 * name as NAME.partial, line by line, and gets the name when all is well: what a
 * killed run leaves says which batches are whole. */
#ifndef MANIFEST_H
#define MANIFEST_H

#include <sys/types.h>

#include "filter.h"

enum {
    MANIFEST_LINE = 640
};

typedef struct manifest {
    char *path; /* NULL: none is kept */
    char *partial;
    int fd;
    off_t at;                   /* where the next line goes */
    char listed[MANIFEST_LINE]; /* the line there from an earlier run, or "" */
    int is_known;               /* it could be read */
} manifest;

/* path: NULL for none. With resume, the lines that an earlier run left stay until
 * they are met again. 0 or STATUS_INCOMPLETE. */
int manifest_open(manifest *m, const char *path, int resume);

/* Puts a line, LF included, in the place of the listed one. 0 or STOP_OUTPUT. */
int manifest_put(manifest *m, const char *line);

/* Keeps the listed line and looks at the next. 0 or STOP_OUTPUT. */
int manifest_keep(manifest *m);

/* Puts the last line, and gives the file its name. 0 or -1. */
int manifest_end(manifest *m, const char *line);

/* Closes what is not ended: it stays as NAME.partial when it lists a batch. */
void manifest_close(manifest *m);

#endif
