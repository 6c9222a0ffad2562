/* SPDX-License-Identifier: MIT */
/*
 * What every reading of a list must keep, whatever the bytes are: the rows tile
 * the input, the counts balance, every finding points where it says, structure
 * is what a slow and obvious scanner finds, and how the input is cut changes
 * nothing. Tests and fuzzers share it; it knows nothing of either.
 */
#ifndef TESTS_PROPERTY_H
#define TESTS_PROPERTY_H

#include "rollcall.h"

/* ---- Bytes that grow ---- */

typedef struct byte_log {
    unsigned char *bytes;
    size_t length;
    size_t capacity;
} byte_log;

void log_bytes(byte_log *log, const void *bytes, size_t length);
void log_text(byte_log *log, const char *text);
void log_number(byte_log *log, uint64_t number);
/* Its length, then its bytes: two spans never look like one. */
void log_span(byte_log *log, rc_span span);
void log_free(byte_log *log);
int log_same(const byte_log *a, const byte_log *b);

/* ---- A record, read character by character (RFC 4180 section 2) ---- */

typedef struct scanned {
    size_t end;      /* behind its line end, or the end of the text */
    size_t fields;
    size_t lone_crs; /* CRs outside quotes without an LF: taken as text */
} scanned;

/* Is there a record with legal quoting at begin? Shares nothing with lib/. */
int scan_record(rc_span text, size_t begin, unsigned char delimiter, scanned *found);

/* ---- A reading, audited ---- */

typedef struct row_audit {
    rc_span input;
    unsigned char delimiter;
    size_t record_max;
    int is_json;          /* the rows are to become JSON */
    const char *fault;    /* the first promise that was broken; NULL: none */
    size_t done;          /* bytes accounted for */
    uint64_t line;        /* physical line at done */
    uint64_t record;      /* records met */
    uint64_t passed;
    uint64_t blank_lines;
    uint64_t findings[3]; /* by severity */
    uint64_t rejected_by; /* the sum of the counts */
    size_t pending;       /* findings that no row has taken yet */
    int headers;
    int in_parts;
    byte_log log;         /* everything that was said */
} row_audit;

void row_audit_init(row_audit *audit, const rc_row_options *options, rc_span input);
rc_row_handler row_audit_handler(row_audit *audit);

/* When the reading is over: what it returned and counted. Returns the fault. */
const char *row_audit_end(row_audit *audit, int result, const rc_row_counts *counts);

/* The properties that this JSON defines; the caller frees them. */
rc_schema *schema_of(const char *json);

/* Options made from bytes: every kind, mostly sensible. The spans are constant. */
enum { OPTION_BYTES = 6 };
void row_options_from(const unsigned char bytes[OPTION_BYTES], rc_row_options *options);

/* Reads the input whole and in pieces, audits both, and compares. A cut is the
 * length of a piece (the low seven bits) and how it is handed over (the high
 * bit); they are taken in turn. Returns NULL, or what is wrong; with SHOW in the
 * environment, both logs go to stderr then. */
const char *row_property(const rc_row_options *options, rc_span input, rc_span cuts);

#endif
