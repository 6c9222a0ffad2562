/* SPDX-License-Identifier: MIT */
/* What is written into csvimport, and read from it. */
#ifndef RC_REQUEST_H
#define RC_REQUEST_H

#include "rollcall.h"

enum {
    ERROR_THRESHOLD_MAX = INT16_MAX,
    TIMEZONE_OFFSET_MAX = 12 /* and as much below zero */
};

/* The method of that name, whatever its case; RC_IMPORT_NONE when there is none. */
rc_import_method import_method_find(rc_span name);

/* Excluding from campaigns and the like is for the account, not for a list. */
int import_method_is_global(rc_import_method method);

/* yyyy, yy, mm, dd, hh, nn and ss, what stands between them, and a zone such as Z or +01:00. */
int is_date_format(rc_span pattern);

#endif
