/* SPDX-License-Identifier: MIT */
/*
 * Batches: the records that pass, put into batches and joined again, are those that
 * passed, in order, byte for byte; no batch is over a limit; and each is as full as
 * it can be. So for rows, for contacts a line, and for those of an array. The last two
 * bytes of the input are the limits, and which of these it is.
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
    rc_span input;
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

static void place(joiner *j, rc_span raw, rc_cut cut)
{
    if (cut == RC_CUT_ADD) {
        demand(j->contacts > 0 && would_fit(j, raw.length), "a batch is over a limit");
        j->contacts++;
        j->bytes += BETWEEN + raw.length;
    } else {
        demand(j->contacts == 0 || !would_fit(j, raw.length), "a batch is not full");
        j->contacts = 1;
        j->bytes = HEAD + raw.length;
        demand(j->bytes_max == 0 || j->bytes <= j->bytes_max, "a record alone is over the limit");
    }
    log_bytes(&j->joined, raw.bytes, raw.length);
}

static int take(joiner *j, rc_span raw)
{
    rc_cut cut = rc_batcher_next(&j->batcher, raw.length);

    if (cut == RC_CUT_TOO_BIG) {
        demand(j->bytes_max > 0 && HEAD + raw.length > j->bytes_max, "a record that fits was turned down");
        return 0;
    }
    log_bytes(&j->passed, raw.bytes, raw.length);
    place(j, raw, cut);
    demand(rc_batcher_contacts(&j->batcher) == j->contacts, "contacts are counted wrong");
    demand(rc_batcher_bytes(&j->batcher) == j->bytes, "bytes are counted wrong");
    return 0;
}

static int take_row(void *context, const rc_row *row)
{
    return row->rejected ? 0 : take((joiner *)context, row->raw);
}

/* It stands in the input where it says. */
static int take_contact(void *context, const rc_contact *contact)
{
    joiner *j = (joiner *)context;

    if (contact->fault != RC_CODE_NONE)
        return 0;
    demand(contact->offset + contact->raw.length <= j->input.length
               && memcmp(j->input.bytes + contact->offset, contact->raw.bytes, contact->raw.length) == 0,
           "not the bytes of the input");
    return take(j, contact->raw);
}

static void read_contacts(joiner *j, rc_payload_kind kind)
{
    rc_payload_handler handler = {take_contact, NULL, j};
    rc_payload_read_options options = {kind, 64};
    rc_payload_reader *reader;
    int status;

    demand(rc_payload_reader_new(&reader, &options, &handler, NULL) == RC_OK, "no reader");
    status = rc_payload_reader_feed(reader, j->input.bytes, j->input.length);
    if (status == RC_OK)
        status = rc_payload_reader_end(reader);
    demand(status == RC_OK || (status == RC_ERROR_FILE && kind != RC_KIND_NDJSON), "an error of reading");
    rc_payload_reader_free(reader);
}

static void read_rows(joiner *j)
{
    rc_row_handler handler = {NULL, take_row, NULL, j};
    rc_row_options options;
    rc_row_reader *reader;
    int status;

    memset(&options, 0, sizeof options);
    options.structure_only = 1;
    options.record_max = 64;
    demand(rc_row_reader_new(&reader, &options, &handler, NULL) == RC_OK, "no reader");
    status = rc_row_reader_feed(reader, j->input.bytes, j->input.length);
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
    j.input.bytes = data;
    j.input.length = size - 2;
    if (data[size - 2] < 128)
        read_rows(&j);
    else
        read_contacts(&j, data[size - 2] < 192 ? RC_KIND_NDJSON : RC_KIND_ARRAY);
    demand(log_same(&j.passed, &j.joined), "joined, the batches are not the records");
    log_free(&j.passed);
    log_free(&j.joined);
    return 0;
}
