/* SPDX-License-Identifier: MIT */
#include "split_resume.h"

#include <errno.h>
#include <inttypes.h>
#include <string.h>
#include <unistd.h>

typedef struct comparison {
    split *s;
    original *list;
    uint64_t records;
    uint64_t batched;
} comparison;

static int take_head(void *context, const original_head *head)
{
    split *s = ((comparison *)context)->s;

    if (head->kind == RC_KIND_UNKNOWN)
        return split_list_shape(s, head->raw, head->text.length);
    return split_contacts_shape(s, head->kind, head->raw);
}

static int take_record(void *context, const original_record *record)
{
    comparison *c = (comparison *)context;
    rc_span bytes = record->row != NULL ? rc_row_text(record->row) : record->raw;
    batch_record added = {record->record, record->line, record->column, record->begin, bytes, {NULL, 0}};
    int status;

    c->records += original_is_whole(record) != 0;
    if (!record->passed || record->part != RC_PART_WHOLE)
        return 0;
    status = batch_files_add(&c->s->files, &added);
    c->batched += status >= 0;
    return status >= 0 ? status : 0; /* it fits in no batch, and did not then */
}

static int ignore_record(void *context, const original_record *record)
{
    (void)context;
    (void)record;
    return 0;
}

/* The envelope of a payload is known when all of it has been read. */
static int find_envelope(original *list)
{
    list->head = NULL;
    list->finding = NULL;
    list->record = ignore_record;
    return original_read(list);
}

/* What a run that ended has counted. */
static int check_ledger(const comparison *c)
{
    const batch_files *b = &c->s->files;
    char line[MANIFEST_LINE];

    batch_ledger(line, sizeof line, c->records, c->batched, b->done);
    return b->list.ledger[0] == '\0' || strcmp(b->list.ledger, line) == 0 ? 0 : batch_files_misfit(b);
}

/* 0, a stop that has been said, or an error of the library. */
static int compare_all(comparison *c)
{
    batch_files *b = &c->s->files;
    int status = c->list->kind != RC_KIND_UNKNOWN ? find_envelope(c->list) : RC_OK;

    if (status == RC_OK) {
        c->list->head = take_head;
        c->list->record = take_record;
        c->list->context = c;
        status = original_read(c->list);
    }
    if (status == RC_OK)
        status = batch_files_end(b);
    if (status == STOP_ALL_COMPARED)
        return b->list.ledger[0] == '\0' ? 0 : batch_files_misfit(b);
    if (status != RC_OK)
        return status;
    return b->list.listed[0] == '\0' ? check_ledger(c) : batch_files_misfit(b);
}

int split_compare(split *s, original *list)
{
    comparison c = {s, list, 0, 0};
    int status = s->files.list.lines > 0 || s->files.list.ledger[0] != '\0' ? batch_files_rewind(&s->files, 1) : -1;

    list->skips_long = 1;
    if (status == 0)
        status = compare_all(&c);
    else if (status < 0) /* nothing to compare with */
        status = 0;
    if (status == RC_ERROR_FILE)
        filter_say("%s cannot be read to its end, and so not compared with the manifest", list->name);
    else if (status < 0)
        filter_say("%s: %s", list->name, rc_error_text(status));
    if (status == 0)
        status = batch_files_rewind(&s->files, 0);
    if (status == 0 && lseek(list->fd, list->start, SEEK_SET) < 0) {
        filter_say("%s: %s", list->name, strerror(errno));
        status = STOP_OUTPUT;
    }
    return status == 0 ? 0 : STATUS_INCOMPLETE;
}
