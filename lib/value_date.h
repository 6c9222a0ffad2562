/* SPDX-License-Identifier: MIT */
/* Dates, what is said of them, and how their formats are written. */
#ifndef RC_VALUE_DATE_H
#define RC_VALUE_DATE_H

#include "rollcall.h"

/* Says something of a value: an error refuses it, at a place. */
void value_say(rc_value_result *result, rc_code code, size_t offset, size_t length);

/* Is it one that rc_date_format_find can return, or one of kind RC_DATE_ANY? */
int value_is_format(const rc_date_format *format);

/* Judges a value that has the form of a date. format may be NULL. result is zeroed. */
void value_judge_date(const rc_date_format *format, rc_span value, rc_value_result *result);

#endif
