/* SPDX-License-Identifier: MIT */
/* What merge-errors does: errors to their records. */
#ifndef MERGE_H
#define MERGE_H

#include "batch_list.h"
#include "listing.h"

/* What goes to standard output. */
typedef enum merge_form {
    FORM_ERRORS,   /* the failed records, as the API's error file */
    FORM_ANNOTATE, /* all of them, with a column of errors */
    FORM_JSON      /* an object for each error */
} merge_form;

typedef struct merge {
    roll *r;
    merge_form form;
    const char *original_path;
    input_kind from;
    const char *manifest_path;
    const char *retry_path;
    const char *accepted_path;
    const char *mended_path; /* --fixed: no errors are read */
    const char *map_given;
    int drop;
    char **errors_paths;
    size_t errors_count;

    original list;
    batch_list batches;
    rc_matcher *matcher;
    const rc_columns *columns; /* of the reading at hand */
    uint32_t origin;           /* the file of errors at hand */
    uint64_t batch;            /* and the batch it is called after */
    int misfits;               /* the manifest is of another list */

    listing out;
    listing retry;
    output map; /* of retry */
    listing accepted;
    char *map_path;

    uint64_t records;
    uint64_t failed;
    uint64_t passed;
    uint64_t unsent;
    uint64_t untold; /* errors of records that have too many */
    uint64_t faults; /* findings told */
} merge;

/* All of it. Returns the exit status. */
int merge_run(merge *m);

/* ---- merge_read.c ---- */

/* Reports a finding. 0 or STOP_OUTPUT. */
int merge_report(merge *m, const char *file, const rc_finding *finding);

/* The name of an origin: what no file of errors says, the manifest does. */
const char *merge_errors_name(const merge *m, uint32_t origin);

/* Takes a file of errors into the matcher. RC_OK, an error of the library or STOP_OUTPUT. */
int merge_read_errors(merge *m, uint32_t origin);

/* ---- merge_ledger.c ---- */

void merge_say_ledger(const merge *m);

/* Every record of the original is accounted for, and every one of a batch. */
int merge_is_balanced(const merge *m);

#endif
