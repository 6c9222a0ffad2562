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

typedef struct counts {
    const char *name; /* of a batch; NULL: all of them */
    uint64_t sent;
    uint64_t accepted;
    uint64_t failed;
    uint64_t unanswered;
    int is_unanswered; /* the word accepted is not used of it */
} counts;

static void say_counts(const counts *c)
{
    const char *name = c->name != NULL ? c->name : "";
    const char *colon = c->name != NULL ? ": " : "";

    if (c->is_unanswered)
        filter_say("%s%s%" PRIu64 " sent: %" PRIu64 " failed, %" PRIu64 " unanswered", name, colon, c->sent, c->failed,
                   c->unanswered);
    else if (c->unanswered > 0)
        filter_say("%s%s%" PRIu64 " sent = %" PRIu64 " accepted + %" PRIu64 " failed + %" PRIu64 " unanswered", name, colon,
                   c->sent, c->accepted, c->failed, c->unanswered);
    else
        filter_say("%s%s%" PRIu64 " sent = %" PRIu64 " accepted + %" PRIu64 " failed", name, colon, c->sent, c->accepted,
                   c->failed);
}

static void say_batches(const merge *m)
{
    for (size_t i = 0; i < m->batches.count && !m->batches.is_sharded; i++) {
        const listed_batch *b = &m->batches.batches[i];
        counts c = {b->file, b->contacts, b->accepted, b->failed, b->unanswered, m->is_unanswered || b->is_unanswered};

        say_counts(&c);
    }
}

static void say_total(const merge *m)
{
    counts all = {NULL, m->records - m->unsent, m->passed, m->failed - m->unsent, m->unanswered, m->is_unanswered};

    if (m->unanswered > 0 && m->passed == 0)
        all.is_unanswered = 1;
    say_counts(&all);
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
    say_total(m);
    if (m->untold > 0)
        filter_say("%" PRIu64 " error%s beyond the first %d of a record not shown", m->untold, m->untold == 1 ? "" : "s",
                   RC_MATCHED_MAX);
    if (report->untold > 0)
        filter_say("%" PRIu64 " finding%s not shown", report->untold, report->untold == 1 ? "" : "s");
}

int merge_is_balanced(const merge *m)
{
    if (m->records != m->passed + m->failed + m->unanswered || (m->is_unanswered && m->passed > 0))
        return 0;
    for (size_t i = 0; i < m->batches.count && !m->batches.is_sharded; i++) {
        const listed_batch *b = &m->batches.batches[i];

        if (b->contacts != b->accepted + b->failed + b->unanswered || (b->is_unanswered && b->accepted > 0))
            return 0;
    }
    return 1;
}
