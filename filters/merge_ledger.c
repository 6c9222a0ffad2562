/* SPDX-License-Identifier: MIT */
/* The ledger of merge-errors: every record of the original is accounted for. */
#include "merge.h"

#include <inttypes.h>

static void say_errors(const merge *m)
{
    const rc_match_counts *c = rc_matcher_counts(m->matcher);

    filter_say("%" PRIu64 " error%s: %" PRIu64 " by bytes, %" PRIu64 " by address, %" PRIu64 " by position, %" PRIu64
               " fit no record; %" PRIu64 " of them fit%s several",
               c->entries, c->entries == 1 ? "" : "s", c->by[RC_WAY_RAW], c->by[RC_WAY_EMAIL], c->by[RC_WAY_POSITION],
               c->unmatched, c->several, c->several == 1 ? "s" : "");
}

static void say_batches(const merge *m)
{
    for (size_t i = 0; i < m->batches.count && !m->batches.is_sharded; i++) {
        const listed_batch *b = &m->batches.batches[i];

        filter_say("%s: %" PRIu64 " sent = %" PRIu64 " accepted + %" PRIu64 " failed", b->file, b->contacts, b->accepted,
                   b->failed);
    }
}

void merge_say_ledger(const merge *m)
{
    const reporter *report = &m->r->report;

    if (report->quiet > 1)
        return;
    say_errors(m);
    say_batches(m);
    if (m->unsent > 0)
        filter_say("%" PRIu64 " record%s in no batch", m->unsent, m->unsent == 1 ? "" : "s");
    filter_say("%" PRIu64 " sent = %" PRIu64 " accepted + %" PRIu64 " failed", m->records - m->unsent, m->passed,
               m->failed - m->unsent);
    if (m->untold > 0)
        filter_say("%" PRIu64 " error%s beyond the first %d of a record not shown", m->untold, m->untold == 1 ? "" : "s",
                   RC_MATCHED_MAX);
    if (report->untold > 0)
        filter_say("%" PRIu64 " finding%s not shown", report->untold, report->untold == 1 ? "" : "s");
}

int merge_is_balanced(const merge *m)
{
    if (m->records != m->passed + m->failed)
        return 0;
    for (size_t i = 0; i < m->batches.count && !m->batches.is_sharded; i++) {
        const listed_batch *b = &m->batches.batches[i];

        if (b->contacts != b->accepted + b->failed)
            return 0;
    }
    return 1;
}
