/* SPDX-License-Identifier: MIT */
/* The check of a date. */
#ifndef RC_VALUE_DATE_H
#define RC_VALUE_DATE_H

#include "rollcall.h"

/* What is wrong with a date, and where; RC_CODE_NONE when nothing is. */
typedef struct date_fault {
    rc_code code;
    size_t offset;
    size_t length;
} date_fault;

/* Checks a value that has the form of a date. format may be NULL. result is zeroed; it receives the
 * date, its format, and whether that is ambiguous. */
date_fault value_check_date(const rc_date_format *format, rc_span value, rc_value_result *result);

#endif
