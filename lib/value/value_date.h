/* SPDX-License-Identifier: MIT */
/* Dates, what is said of them, and how their formats are written. */
#ifndef RC_VALUE_DATE_H
#define RC_VALUE_DATE_H

#include "rollcall.h"

/* What is wrong with a date, and where; RC_CODE_NONE when nothing is. */
typedef struct date_fault {
    rc_code code;
    size_t offset;
    size_t length;
} date_fault;

/* Is it one that rc_date_format_find can return, or one of kind RC_DATE_ANY? */
int value_is_format(const rc_date_format *format);

/* The format as a bit among those that a date can be in without being named, and the
 * formats that it may be in: two where day and month could change places. 0: none, as of
 * one that must be named. */
unsigned value_format_bit(const rc_date_format *format);
unsigned value_formats(const rc_value_result *result);

/* The format of the lowest bit, without a time. */
rc_date_format value_format_of(unsigned bits);

/* What a date lacks that is in no format but one that must be named, in words. formats
 * receives as bits those that would take it with a time of hh:nn, 0 where it lacks more. */
const char *value_date_lacks(rc_span value, unsigned *formats);

/* Checks a value that has the form of a date. format may be NULL. result is zeroed; it receives the
 * date, its format, and whether that is ambiguous. */
date_fault value_check_date(const rc_date_format *format, rc_span value, rc_value_result *result);

#endif
