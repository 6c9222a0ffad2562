/* SPDX-License-Identifier: MIT */
/* What split-batches does, by what it reads. */
#ifndef SPLIT_H
#define SPLIT_H

#include "batch_files.h"

typedef struct split {
    roll *r;
    batch_plan plan;
    int contacts_given; /* --max-contacts */
    int force;
    input_kind from;
    batch_files files;
    int begun;          /* the shape of the batches is known */
    size_t email;       /* of a list: the column that decides on the shard */
} split;

/* A CSV list, or contacts in JSON; what has been read of it lies in s->r->ahead. They return
 * the exit status as far as reading goes. */
int split_list(split *s, int fd, const char *name);
int split_contacts(split *s, int fd, const char *name);

/* What every batch has around and between its records. raw: the header with its line end, text_length
 * without. 0 or STOP_OUTPUT. */
int split_list_shape(split *s, rc_span raw, size_t text_length);
int split_contacts_shape(split *s, rc_payload_kind kind, rc_span envelope);

#endif
