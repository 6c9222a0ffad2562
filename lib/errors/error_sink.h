/* SPDX-License-Identifier: MIT */
/* The handler of a reader of errors, for all kinds of files. */
#ifndef RC_ERROR_SINK_H
#define RC_ERROR_SINK_H

#include "rollcall.h"

typedef struct error_sink {
    rc_error_handler handler;
    uint64_t entries; /* the number of the current entry */
    uint64_t errors;  /* handed over so far */
    rc_errors_kind found;
} error_sink;

/* Hands over an error: its code is looked up, and its entry is the current one. */
int error_deliver(error_sink *sink, rc_record_error *error);

/* Hands over a fault of the file of errors. */
int error_fault(const error_sink *sink, rc_code code, rc_finding *place);

/* A part of the file shows its kind. Once it is no error file, it stays that. */
void error_found(error_sink *sink, rc_errors_kind kind);

#endif
