/* SPDX-License-Identifier: MIT */
/*
 * Batches: the records that pass, put into batches and joined again, are those that
 * passed, in order, byte for byte; no batch is over a limit; and each is as full as
 * it can be. The last two bytes of the input are the limits.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "property.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum {
    HEAD = 5,
    BETWEEN = 1
};

typedef struct joiner {
    rc_batcher batcher;
    uint64_t contacts_max;
    uint64_t bytes_max;
    uint64_t contacts; /* counted here, not by the batcher */
    uint64_t bytes;
    byte_log passed;
    byte_log joined;
} joiner;

static void demand(int truth, const char *what)
{
    if (truth)
        return;
    fprintf(stderr, "broken: %s\n", what);
    abort();
}

/* Would a record of that many bytes fit behind what is in the batch at hand? */
static int would_fit(const joiner *j, uint64_t bytes)
{
    return (j->contacts_max == 0 || j->contacts + 1 <= j->contacts_max)
        && (j->bytes_max == 0 || j->bytes + BETWEEN + bytes <= j->bytes_max);
}

static void place(joiner *j, const rc_row *row, rc_cut cut)
{
    if (cut == RC_CUT_ADD) {
        demand(j->contacts > 0 && would_fit(j, row->raw.length), "a batch is over a limit");
        j->contacts++;
        j->bytes += BETWEEN + row->raw.length;
    } else {
        demand(j->contacts == 0 || !would_fit(j, row->raw.length), "a batch is not full");
        j->contacts = 1;
        j->bytes = HEAD + row->raw.length;
        demand(j->bytes_max == 0 || j->bytes <= j->bytes_max, "a record alone is over the limit");
    }
    log_bytes(&j->joined, row->raw.bytes, row->raw.length);
}

static int take_row(void *context, const rc_row *row)
{
    joiner *j = (joiner *)context;
    rc_cut cut;

    if (row->rejected)
        return 0;
    cut = rc_batcher_next(&j->batcher, row->raw.length);
    if (cut == RC_CUT_TOO_BIG) {
        demand(j->bytes_max > 0 && HEAD + row->raw.length > j->bytes_max, "a record that fits was turned down");
        return 0;
    }
    log_bytes(&j->passed, row->raw.bytes, row->raw.length);
    place(j, row, cut);
    demand(rc_batcher_contacts(&j->batcher) == j->contacts, "contacts are counted wrong");
    demand(rc_batcher_bytes(&j->batcher) == j->bytes, "bytes are counted wrong");
    return 0;
}

static void run(joiner *j, const uint8_t *data, size_t size)
{
    rc_row_handler handler = {NULL, take_row, NULL, j};
    rc_row_options options;
    rc_row_reader *reader;
    int status;

    memset(&options, 0, sizeof options);
    options.structure_only = 1;
    options.record_max = 64;
    demand(rc_row_reader_new(&reader, &options, &handler, NULL) == RC_OK, "no reader");
    status = rc_row_reader_feed(reader, data, size);
    if (status == RC_OK)
        status = rc_row_reader_end(reader);
    demand(status == RC_OK || status == RC_ERROR_FILE, "an error of reading");
    rc_row_reader_free(reader);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    joiner j;

    if (size < 2)
        return 0;
    memset(&j, 0, sizeof j);
    j.contacts_max = data[size - 1] % 5;
    j.bytes_max = data[size - 2] % 64;
    rc_batcher_init(&j.batcher, j.contacts_max, j.bytes_max, HEAD, BETWEEN);
    run(&j, data, size - 2);
    demand(log_same(&j.passed, &j.joined), "joined, the batches are not the records");
    log_free(&j.passed);
    log_free(&j.joined);
    return 0;
}
