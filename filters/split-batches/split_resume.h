/* SPDX-License-Identifier: MIT */
/* split-batches --resume: is this the list that the earlier run split? */
#ifndef SPLIT_RESUME_H
#define SPLIT_RESUME_H

#include "common/original.h"
#include "split.h"

/* Cuts the list once without writing, and compares every batch with the manifest. Nothing is
 * changed; the list is at its beginning again. 0, or STATUS_INCOMPLETE after saying why not. */
int split_compare(split *s, original *list);

#endif
