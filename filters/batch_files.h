/* SPDX-License-Identifier: MIT */
/* A directory of batches: numbered files, each there whole or not at all, and the
 * manifest that says what is in them. */
#ifndef BATCH_FILES_H
#define BATCH_FILES_H

#include "filter.h"

typedef struct batch_files {
    const char *directory;
    const char *extension; /* "csv" or "json" */
    rc_batcher cutter;
    rc_span head; /* what every batch begins with */
    const char *between;
    const char *tail;
    output file;
    char *path;  /* of the file at hand */
    uint64_t batches;
    output manifest;
    char *manifest_path;
    struct batch_place *place; /* private */
} batch_files;

/* One record as it is written. */
typedef struct batch_record {
    uint64_t number;
    uint64_t line;
    uint64_t column;
    uint64_t offset;
    rc_span bytes;
} batch_record;

/* Makes the directory if it is not there, and opens the manifest. A directory
 * that holds batches already is refused. 0, or an exit status after saying why. */
int batch_files_open(batch_files *b, const char *directory);

/* The shape of every batch, and its limits (0: none). Before the first record. */
void batch_files_shape(batch_files *b, const char *extension, rc_span head, const char *between, const char *tail,
                       uint64_t contacts_max, uint64_t bytes_max);

/* Adds a record to the batch it belongs to. 0, STOP_OUTPUT, or -1 when it fits in
 * none. */
int batch_files_add(batch_files *b, const batch_record *record);

/* Ends the last batch. 0 or STOP_OUTPUT. */
int batch_files_end(batch_files *b);

/* Gives the manifest its name; its last line is the ledger. If all is not well,
 * neither it nor a batch that is not ended is kept. 0 or -1. */
int batch_files_close(batch_files *b, const rc_row_counts *counts, int well);

#endif
