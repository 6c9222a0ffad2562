/* SPDX-License-Identifier: MIT */
/* What stands behind rc_error_reader, for the files that make it up. */
#ifndef RC_ERROR_READER_H
#define RC_ERROR_READER_H

#include "error_mark.h"
#include "json.h"
#include "memory.h"

typedef struct error_json error_json;

typedef enum error_kind {
    KIND_UNKNOWN, /* nothing but blanks so far */
    KIND_CSV,
    KIND_JSON
} error_kind;

struct rc_error_reader {
    rc_allocator memory;
    rc_error_handler handler;
    rc_error_options options;
    buffer option_text;
    int result; /* sticky */
    int ended;
    error_kind kind;
    buffer ahead; /* blanks and marks before the kind is known */
    rc_errors_kind found;
    uint64_t entries;

    /* An error file: its rows come from a reader of lists. */
    rc_row_reader *rows;
    int row_begun;       /* the first row was seen */
    int is_markup;       /* it begins like HTML */
    int may_be_rows;     /* the header has no error column, and no row came yet */
    size_t email_column; /* NOWHERE: not known */
    size_t columns;
    uint64_t doubtful_to; /* up to this line, rows come as a whole and by their lines */
    buffer room;  /* for libcsv */
    buffer email; /* the address of the row at hand */
    buffer cell;  /* errors in quotes */

    error_json *json;
};

/* Hands over an error: its code is looked up, and its entry is the one at hand. */
int error_deliver(rc_error_reader *r, rc_record_error *error);

/* Hands over a fault of the file of errors. */
int error_fault(rc_error_reader *r, rc_code code, rc_finding *place);

/* A part of the file shows its kind. Once it is no error file, it stays that. */
void error_found(rc_error_reader *r, rc_errors_kind kind);

/* ---- error_rows.c: error files ---- */

int error_rows_begin(rc_error_reader *r);
int error_rows_feed(rc_error_reader *r, rc_span bytes);
int error_rows_end(rc_error_reader *r);

/* ---- error_json.c: bodies and findings ---- */

/* offset: bytes of the file that came before the JSON. */
int error_json_begin(rc_error_reader *r, uint64_t offset);
int error_json_feed(rc_error_reader *r, rc_span bytes);
int error_json_end(rc_error_reader *r);
void error_json_free(rc_error_reader *r);

#endif
