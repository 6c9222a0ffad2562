/* SPDX-License-Identifier: MIT */
#ifndef EMAILS_H
#define EMAILS_H

#include "common/filter.h"

/* validate --emails: one address a line in (null: each ends with a NUL, and may hold
 * line ends), a verdict for each out. Returns the exit status. */
int emails_check(roll *r, output *out, const char *path, int null);

#endif
