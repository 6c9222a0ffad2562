/* SPDX-License-Identifier: MIT */
#ifndef EMAILS_H
#define EMAILS_H

#include "filter.h"

/* validate --emails: one address a line in, a verdict for each out. Returns the
 * exit status. */
int emails_check(roll *r, output *out, const char *path);

#endif
