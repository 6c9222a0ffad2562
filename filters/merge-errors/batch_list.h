/* SPDX-License-Identifier: MIT */
/* A manifest of split-batches, read: which record went in which batch. */
#ifndef BATCH_LIST_H
#define BATCH_LIST_H

#include "common/filter.h"

typedef struct listed_batch {
    char *file;
    uint64_t first; /* records; 0 when it is empty */
    uint64_t last;
    uint64_t begin; /* bytes of the original */
    uint64_t end;
    uint64_t contacts;
    uint64_t accepted; /* for the ledger */
    uint64_t failed;
    uint64_t unanswered;
    int is_unanswered; /* nothing is known of its records but the errors of those that have one */
} listed_batch;

typedef struct batch_list {
    listed_batch *batches;
    size_t count;
    size_t room;
    int is_sharded; /* a record's number does not say in which it is */
    size_t at;      /* the batch at hand, while records go by */
    size_t named;   /* the batch that was found last by its name */
} batch_list;

/* What became of a record. */
typedef struct batch_place {
    listed_batch *batch; /* NULL: in none */
    uint64_t number;     /* of the batch, from 1 */
    uint64_t position;   /* in it, from 1; 0 when that is not certain */
} batch_place;

/* 0, or -1 after saying why not. */
int batch_list_read(batch_list *l, const char *path);
void batch_list_free(batch_list *l);

/* Before the first record of a reading. */
void batch_list_rewind(batch_list *l);

/* Where a record went; records come in order. passed: it is whole, so that it could
 * be sent. */
batch_place batch_list_find(batch_list *l, uint64_t record, int passed);

/* Does a record stand where the manifest says? */
int batch_list_fits(const batch_place *place, uint64_t record, uint64_t begin, uint64_t end);

/* The number of the batch that a file is called after, from 1: batch-000001.json and
 * batch-000001.errors.csv are after batch-000001.json. 0: none. */
uint64_t batch_list_named(batch_list *l, rc_span path);

#endif
