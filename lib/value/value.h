/* SPDX-License-Identifier: MIT */
/* Typed values and formats of dates, for other rooms. */
#ifndef RC_VALUE_H
#define RC_VALUE_H

#include "rollcall.h"

/* What is said of a value that has the form of its type, which must not be empty.
 * Reads its digits where they are needed and judges no byte anew. */
void value_judge(rc_type type, const rc_date_format *format, rc_span value, int has_exponent,
                 rc_value_result *result);

/* Is it one that rc_date_format_find can return, or one of kind RC_DATE_ANY? */
int value_is_format(const rc_date_format *format);

/* The formats that a date may be in without being named, as bits: two where day and month could
 * change places. 0: none, as of one that must be named. */
unsigned value_formats(const rc_value_result *result);

/* The format of the lowest bit, without a time. */
rc_date_format value_format_of(unsigned bits);

/* What a date lacks that is in no format but one that must be named, in words. formats
 * receives as bits those that would take it with a time of hh:nn, 0 where it lacks more. */
const char *value_date_lacks(rc_span value, unsigned *formats);

#endif
