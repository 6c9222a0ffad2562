/* SPDX-License-Identifier: MIT */
#ifndef CONTACTS_H
#define CONTACTS_H

#include "common/filter.h"

/* validate on JSON: contacts in, the good ones out in the envelope they came in. What has
 * been read of the input lies in r->ahead. Returns the exit status. */
int contacts_check(roll *r, output *out, rc_payload_kind kind, int fd, const char *name);

#endif
