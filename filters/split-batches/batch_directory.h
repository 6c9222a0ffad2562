/* SPDX-License-Identifier: MIT */
/* The directory of batches: locked, so that one run at a time writes there, and checked against the
 * manifest before an earlier run is resumed. */
#ifndef BATCH_DIRECTORY_H
#define BATCH_DIRECTORY_H

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

/* Makes it if it is not there, opens and locks it. They return 0, or an exit status after saying
 * why not. */
int batch_directory_open(const char *path, int *fd);

/* Refuses one that holds anything of an earlier run. */
int batch_directory_refuse_used(const batch_plan *plan, int fd);

/* Refuses one with a batch that the manifest does not list, or not so. */
int batch_directory_check(const batch_plan *plan, int fd, manifest *list);

/* Removes what a killed run left unfinished; the lock is held. */
int batch_directory_clean(const batch_plan *plan, int fd);

#endif
