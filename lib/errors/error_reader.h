/* SPDX-License-Identifier: MIT */
/* What stands behind rc_error_reader, for the files that make it up. */
#ifndef RC_ERROR_READER_H
#define RC_ERROR_READER_H

#include "base/base.h"
#include "error_mark.h"
#include "error_sink.h"
#include "json/json.h"

typedef struct error_json error_json;

typedef enum error_kind {
    KIND_UNKNOWN, /* nothing but blanks so far */
    KIND_CSV,
    KIND_JSON
} error_kind;

struct rc_error_reader {
    rc_allocator memory;
    error_sink sink;
    rc_error_options options;
    buffer option_text;
    int result; /* sticky */
    int ended;
    error_kind kind;
    buffer ahead; /* blanks and marks before the kind is known */

    /* An error file: its rows come from a reader of lists. */
    rc_row_reader *rows;
    int has_no_addresses; /* no cell of the header is called as their column */
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
