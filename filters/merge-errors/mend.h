/* SPDX-License-Identifier: MIT */
/* merge-errors --fixed: mended rows back in their places. */
#ifndef MEND_H
#define MEND_H

#include "common/listing.h"

typedef struct mend_plan {
    roll *r;
    const char *original_path;
    const char *mended_path;
    input_kind from;      /* what both are */
    const char *map_path; /* NULL: that of the mended file, if it is there */
    int drop;             /* records that the mended file leaves out */
} mend_plan;

/* The whole list to standard output, in its order. Returns the exit status. */
int mend_run(const mend_plan *plan);

#endif
