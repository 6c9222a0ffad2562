/* SPDX-License-Identifier: MIT */
/* Where batches go: numbered files in a directory, each there whole or not at all;
 * a command for each; or one a line on standard output. With the manifest. The directory is
 * locked, so that one run at a time writes there. */
#ifndef BATCH_FILES_H
#define BATCH_FILES_H

#include "batch.h"
#include "batch_directory.h"

typedef struct batch_files {
    batch_plan plan;
    batch_shape shape;
    rc_batcher cutter;
    manifest list;
    int directory;   /* open, and locked; -1: there is none */
    int is_continued; /* what an earlier run left is that of this run */
    int is_trial;    /* batches are only compared with those that are listed */
    batch *batches; /* the current one; with shards, all of them */
    size_t open;    /* how many of them have begun */
    uint64_t done;  /* batches that are whole */
    uint64_t kept;  /* of them, those of an earlier run */
    uint64_t failed; /* commands */
} batch_files;

/* A trial compares batches with the listed ones: it stops with this behind the last of them. */
enum {
    STOP_ALL_COMPARED = 3
};

/* Makes the directory if it is not there. One that holds batches already is refused; with
 * resume, one whose batches are not those of its manifest, and nothing in it is changed yet. 0, or
 * an exit status after saying why. */
int batch_files_open(batch_files *b, const batch_plan *plan);

/* Before a trial, and after it: the next record is the first one. 0 or STOP_OUTPUT. */
int batch_files_rewind(batch_files *b, int is_trial);

/* Says that the batches are not the listed ones. STOP_OUTPUT. */
int batch_files_misfit(const batch_files *b);

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
