/* SPDX-License-Identifier: MIT */
/* Where batches go: numbered files in a directory, each there whole or not at all;
 * a command for each; or one a line on standard output. With the manifest. */
#ifndef BATCH_FILES_H
#define BATCH_FILES_H

#include "batch.h"
#include "manifest.h"

/* What was asked for. */
typedef struct batch_plan {
    const char *directory; /* NULL: no files */
    const char *prefix;
    const char *manifest;  /* NULL: that of the directory, if there is one */
    const char *command;   /* NULL: none */
    int stream;
    int resume;
    int stop_on_failure;
    uint64_t shards;       /* 0: batches by number and size */
    uint64_t contacts_max; /* 0: no limit */
    uint64_t bytes_max;
} batch_plan;

typedef struct batch_files {
    batch_plan plan;
    batch_shape shape;
    rc_batcher cutter;
    manifest list;
    batch *batches; /* the one at hand; with shards, all of them */
    size_t open;    /* how many of them have begun */
    uint64_t done;  /* batches that are whole */
    uint64_t kept;  /* of them, those of an earlier run */
    uint64_t failed; /* commands */
} batch_files;

/* Makes the directory if it is not there. One that holds batches already is refused,
 * but with resume. 0, or an exit status after saying why. */
int batch_files_open(batch_files *b, const batch_plan *plan);

/* The shape of every batch, whose head is freed at the close. Before the first record. 0 or
 * STOP_OUTPUT. */
int batch_files_shape(batch_files *b, const batch_shape *shape);

/* Adds a record to the batch it belongs to. 0, STOP_OUTPUT, or -1 when it fits in
 * none. */
int batch_files_add(batch_files *b, const batch_record *record);

/* Ends what is begun. 0 or STOP_OUTPUT. */
int batch_files_end(batch_files *b);

/* If all is well, gives the manifest its name; its last line is the ledger. Else a
 * batch that is not ended is not kept, and the manifest stays partial. 0 or -1. */
int batch_files_close(batch_files *b, const rc_row_counts *counts, int well);

#endif
