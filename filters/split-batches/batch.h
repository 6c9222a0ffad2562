/* SPDX-License-Identifier: MIT */
/* One batch on its way out: its bytes, and what the manifest says of it. */
#ifndef BATCH_H
#define BATCH_H

#include "common/filter.h"

/* What every batch of a run has around and between its records. */
typedef struct batch_shape {
    const char *extension; /* "csv", "json" or "ndjson" */
    rc_span head;          /* the header with its line end, or the envelope; batch_head makes it */
    const char *between;
    const char *behind; /* each record, the last one, too */
    const char *tail;
    int one_line; /* line breaks of a record, which JSON has between tokens only, become blanks */
    unsigned char *head_bytes;
} batch_shape;

/* One record as it is written. */
typedef struct batch_record {
    uint64_t number;
    uint64_t line;
    uint64_t column;
    uint64_t offset;
    rc_span bytes;
    rc_span email; /* for shards; may be empty */
} batch_record;

typedef struct batch {
    output file;  /* not open: the bytes are only counted */
    char name[128];
    char *path; /* of the file, if it has one */
    int is_there; /* the file is an earlier run's */
    int is_sent;  /* its command ended well in an earlier run */
    int is_kept;  /* nothing is left to do with it */
    uint64_t first;
    uint64_t last;
    uint64_t first_line;
    uint64_t last_line;
    uint64_t begin;
    uint64_t end;
    uint64_t contacts;
    uint64_t bytes;
    struct XXH3_state_s *digest;
} batch;

enum {
    DIGEST_TEXT = 33 /* 128 bits in hexadecimal, and a NUL */
};

/* Makes the head of three pieces, in memory of its own. 0 or STOP_OUTPUT. */
int batch_head(batch_shape *shape, const char *before, rc_span head, const char *after);

/* A finding of this filter's own: the record is longer than a batch. room: for its text. */
rc_finding batch_too_small(const batch_record *record, uint64_t bytes_max, char room[64]);

/* 0 or STATUS_INCOMPLETE. */
int batch_new(batch *b);
void batch_free(batch *b);

/* Begins an empty batch with what comes before the records; name and file are set
 * already. 0 or STOP_OUTPUT. */
int batch_begin(batch *b, const batch_shape *shape);

/* Adds a record. 0 or STOP_OUTPUT. */
int batch_add(batch *b, const batch_shape *shape, const batch_record *record);

/* Adds what comes behind the records. 0 or STOP_OUTPUT. */
int batch_finish(batch *b, const batch_shape *shape);

/* The line of the manifest, but for its end: "}\n", or more members before it. */
void batch_line(const batch *b, char *line, size_t size);

/* The last line of the manifest. */
void batch_ledger(char *line, size_t size, uint64_t records, uint64_t batched, uint64_t batches);

/* The digest of a file's bytes, as the manifest has it. 0, or -1 after saying why it cannot
 * be read. */
int batch_digest_file(const char *path, char text[DIGEST_TEXT]);

#endif
