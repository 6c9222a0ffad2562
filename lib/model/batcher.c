/* SPDX-License-Identifier: MIT */
/* Where to cut a list into batches. */
#include "rollcall.h"

void rc_batcher_init(rc_batcher *b, uint64_t contacts_max, uint64_t bytes_max, uint64_t envelope, uint64_t between)
{
    b->contacts_max = contacts_max;
    b->bytes_max = bytes_max;
    b->head = envelope;
    b->between = between;
    b->contacts = 0;
    b->bytes = envelope;
}

static int fits(const rc_batcher *b, uint64_t bytes)
{
    if (b->contacts == 0)
        return 0;
    if (b->contacts_max > 0 && b->contacts >= b->contacts_max)
        return 0;
    return b->bytes_max == 0 || b->bytes + b->between + bytes <= b->bytes_max;
}

rc_cut rc_batcher_next(rc_batcher *b, uint64_t bytes)
{
    if (b->bytes_max > 0 && b->head + bytes > b->bytes_max)
        return RC_CUT_TOO_BIG;
    if (fits(b, bytes)) {
        b->contacts++;
        b->bytes += b->between + bytes;
        return RC_CUT_ADD;
    }
    b->contacts = 1;
    b->bytes = b->head + bytes;
    return RC_CUT_NEW;
}

uint64_t rc_batcher_contacts(const rc_batcher *b)
{
    return b->contacts;
}

uint64_t rc_batcher_bytes(const rc_batcher *b)
{
    return b->bytes;
}
