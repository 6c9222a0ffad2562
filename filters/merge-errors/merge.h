/* SPDX-License-Identifier: MIT */
/* What merge-errors does: errors to their records. */
#ifndef MERGE_H
#define MERGE_H

#include "batch_list.h"
#include "common/listing.h"

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
    uint64_t unanswered_entry; /* its last entry that says that a record is unanswered */
    int misfits;               /* the manifest is of another list */

    listing out;
    listing retry;
    output map; /* of retry */
    listing accepted;
    char *map_path;

    uint64_t records;
    uint64_t failed;
    uint64_t passed;
    uint64_t unanswered;
    uint64_t unsent;
    uint64_t untold; /* errors of records that have too many */
    uint64_t faults; /* findings told */
    int is_unanswered; /* as of a batch, of the whole list */
    int is_incomplete; /* that, or a batch is */
} merge;

/* How the reason of a record begins that is neither accepted nor failed. */
#define UNANSWERED "unanswered: "

/* All of it. Returns the exit status. */
int merge_run(merge *m);

/* ---- merge_read.c ---- */

/* Reports a finding. 0 or STOP_OUTPUT. */
int merge_report(merge *m, const char *file, const rc_finding *finding);

/* The name of an origin: what no file of errors says, the manifest does. */
const char *merge_errors_name(const merge *m, uint32_t origin);

/* Takes a file of errors into the matcher. RC_OK, an error of the library or STOP_OUTPUT. */
int merge_read_errors(merge *m, uint32_t origin);

/* A file of errors does not say of all records what became of them, and why not: those of
 * its batch that have no error are unanswered. Without a batch it is about all. */
void merge_leave_unanswered(merge *m, uint32_t origin, const char *fault, const char *why);

/* Is that so of the batch that an origin is about? */
int merge_is_unanswered(merge *m, uint32_t origin);

/* ---- merge_write.c ---- */

/* Each of these returns 0 or STOP_OUTPUT. */
int merge_write_json(merge *m, const rc_matched_error *e, rc_matched_place *place);
int merge_write_failed(merge *m, const original_record *record, const rc_matched *found);
int merge_write_passed(merge *m, const original_record *record);

/* Only --annotate shows it: it has not failed, and nothing says that it is accepted. */
int merge_write_unanswered(merge *m, const original_record *record);

/* A reason that no file of errors gave. */
rc_matched_error merge_reason(const merge *m, rc_code code, const char *message);

/* ---- merge_ledger.c ---- */

void merge_say_ledger(const merge *m);

/* Every record of the original is accounted for, and every one of a batch. */
int merge_is_balanced(const merge *m);

#endif
