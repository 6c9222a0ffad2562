/* SPDX-License-Identifier: MIT */
/* The manifest of batches: one line a batch, the ledger last. It grows beside its name as
 * NAME.partial, line by line, and gets the name when all is well. A batch is listed before its
 * file gets a name: so every file under a batch's name is listed, whenever a run is killed. */
#ifndef MANIFEST_H
#define MANIFEST_H

#include <sys/types.h>

#include "common/filter.h"

enum {
    MANIFEST_LINE = 640
};

typedef struct manifest {
    char *path; /* NULL: none is kept */
    char *partial;
    int fd;
    int is_named;  /* the user gave its name: what has that name is replaced */
    int is_made;   /* this run made the file, and may remove it */
    int is_ended;  /* what was opened is the manifest of a run that ended */
    int is_stream; /* a pipe or a device: lines go out, and none can be read */
    off_t at;      /* where the line of the current batch is, or goes */
    off_t end;     /* of the lines that an earlier run left */
    uint64_t lines; /* how many batches these list */
    char listed[MANIFEST_LINE]; /* the line there from an earlier run, or "" */
    char ledger[MANIFEST_LINE]; /* the last line of a run that ended, or "" */
} manifest;

/* What a manifest is called before its run has ended. To be freed; NULL when out of memory. */
char *manifest_partial(const char *path);

/* What it is called now. */
const char *manifest_name(const manifest *m);

/* Begins a new one. path: NULL for none. One whose run did not end is refused. 0, or an exit
 * status after saying why not. */
int manifest_open(manifest *m, const char *path, int is_named);

/* Opens what an earlier run left, if there is any, and checks that all its lines are those of such
 * a run; nothing is changed. has_status: it ran a command for each batch. 0, or STATUS_INCOMPLETE
 * after saying why not. */
int manifest_resume(manifest *m, const char *path, int is_named, const char *prefix, int has_status);

/* Goes to the first line. 0 or STOP_OUTPUT. */
int manifest_rewind(manifest *m);

/* After all checks: from here on it is that of this run. 0 or STOP_OUTPUT. */
int manifest_continue(manifest *m);

/* Lists the current batch, LF included, in the place of the listed line. is_last: the line is not
 * written again. 0 or STOP_OUTPUT. */
int manifest_list(manifest *m, const char *line, int is_last);

/* Goes to the next line. 0 or STOP_OUTPUT. */
int manifest_next(manifest *m);

/* Puts the last line, and gives the file its name. 0 or -1. */
int manifest_end(manifest *m, const char *line);

/* Closes what is not ended: it stays as NAME.partial when it lists a batch. */
void manifest_close(manifest *m);

#endif
