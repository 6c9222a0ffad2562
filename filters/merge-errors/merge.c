/* SPDX-License-Identifier: MIT */
#include "merge.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "common/own_lines.h"

enum {
    TEXT_MAX = 256
};

/* ---- The original, the first time ---- */

/* What the matcher needs to know of a record. */
static rc_original match_of(merge *m, const original_record *record, batch_place *place)
{
    rc_original o = {record->part, record->record, record->text, record->email, 0, 0};

    *place = batch_list_find(&m->batches, record->record, record->passed);
    if (place->batch != NULL && place->position > 0) {
        o.batch = place->number;
        o.position = place->position;
    }
    return o;
}

static int meet_record(void *context, const original_record *record)
{
    merge *m = (merge *)context;
    batch_place place;
    rc_original o = match_of(m, record, &place);

    m->r->report.records = record->record;
    if (original_is_whole(record) && !batch_list_fits(&place, record->record, record->begin, record->end))
        m->misfits = 1;
    return rc_matcher_meet(m->matcher, &o);
}

/* Faults of records are told when they come back; one of the whole list is told now. */
static int meet_finding(void *context, const rc_finding *finding)
{
    merge *m = (merge *)context;

    return finding->record == 0 && finding->severity == RC_ERROR ? merge_report(m, m->list.name, finding) : 0;
}

static int meet_all(merge *m)
{
    int status;

    m->list.context = m;
    m->list.record = meet_record;
    m->list.finding = meet_finding;
    batch_list_rewind(&m->batches);
    status = original_read(&m->list);
    if (status != RC_OK || !m->misfits)
        return status;
    filter_say("%s: is the manifest of another list: its batches begin elsewhere in %s", m->manifest_path, m->list.name);
    return STOP_OUTPUT;
}

/* ---- Errors in doubt ---- */

static void add_text(rc_span *text, unsigned char room[TEXT_MAX], const char *before, rc_span span, const char *after)
{
    size_t left = TEXT_MAX - text->length;
    rc_span pieces[] = {span_of(before), span, span_of(after)};

    for (size_t i = 0; i < 3 && span.length > 0; i++) {
        size_t n = pieces[i].length < left ? pieces[i].length : left;

        memcpy(room + text->length, pieces[i].bytes, n);
        text->length += n;
        left -= n;
    }
}

/* All that is said of it, as one text. */
static rc_span doubt_text(const rc_matched_error *e, unsigned char room[TEXT_MAX])
{
    rc_span text = {room, 0};

    add_text(&text, room, "", e->message, "");
    add_text(&text, room, " (", e->field, ")");
    add_text(&text, room, ", ", e->detail, "");
    return text;
}

/* A line without an error is one of the file of errors. */
static rc_code doubt_code(const rc_matched_error *e)
{
    if (e->records > 1)
        return RC_CODE_ERROR_MATCHES_SEVERAL;
    return e->code == RC_CODE_NO_ERROR_MARK ? e->code : RC_CODE_ERROR_MATCHES_NOTHING;
}

static int take_doubt(void *context, const rc_matched_error *e)
{
    merge *m = (merge *)context;
    char expected[64] = "";
    unsigned char room[TEXT_MAX];
    rc_matched_place nowhere;
    rc_finding f;
    int status;

    memset(&f, 0, sizeof f);
    f.code = doubt_code(e);
    f.severity = RC_ERROR;
    f.expected = span_of(rc_code_lookup(f.code)->expected);
    f.line = e->line;
    f.record_line = e->line;
    f.column = 1;
    f.field = e->field;
    f.found = doubt_text(e, room);
    if (e->records > 1) {
        f.expected.bytes = (const unsigned char *)expected;
        f.expected.length = (size_t)snprintf(expected, sizeof expected, "one record, by %s, and not %" PRIu64,
                                             rc_way_text(e->way), e->records);
    }
    status = merge_report(m, merge_errors_name(m, e->origin), &f);
    if (e->records == 0 && !merge_is_unanswered(m, e->origin))
        merge_leave_unanswered(m, e->origin, f.code == RC_CODE_NO_ERROR_MARK ? "holds lines without an error"
                                                                             : "holds errors that fit no record", "");
    if (status != 0 || m->form != FORM_JSON || f.code != RC_CODE_ERROR_MATCHES_NOTHING)
        return status;
    memset(&nowhere, 0, sizeof nowhere);
    return merge_write_json(m, e, &nowhere);
}

/* ---- The original, the second time ---- */

/* In the ledger, and to the files where it belongs. */
static int put_record(merge *m, const original_record *record, listed_batch *batch, const rc_matched *found)
{
    if (found->count > 0) {
        m->failed++;
        if (batch != NULL)
            batch->failed++;
        return merge_write_failed(m, record, found);
    }
    if (m->is_unanswered || (batch != NULL && batch->is_unanswered)) {
        m->unanswered++;
        if (batch != NULL)
            batch->unanswered++;
        return merge_write_unanswered(m, record);
    }
    m->passed++;
    if (batch != NULL)
        batch->accepted++;
    return merge_write_passed(m, record);
}

static int has_code(const rc_matched *found, rc_code code)
{
    for (size_t i = 0; i < found->count; i++)
        if (found->errors[i].code == code)
            return 1;
    return 0;
}

/* A record that went in no batch has failed, even if nothing says why. */
static int look_record(void *context, const original_record *record)
{
    merge *m = (merge *)context;
    batch_place place;
    rc_original o = match_of(m, record, &place);
    rc_matched_error reason = merge_reason(m, RC_CODE_NOT_SENT, rc_code_lookup(RC_CODE_NOT_SENT)->message);
    rc_matched found;
    int is_unsent;
    int status = rc_matcher_look(m->matcher, &o, &found);

    if (status != RC_OK || !original_is_whole(record))
        return status;
    if (has_code(&found, RC_CODE_TOO_BIG_FOR_BATCH))
        place.batch = NULL;
    is_unsent = m->manifest_path != NULL && !m->batches.is_sharded && place.batch == NULL;
    m->records++;
    m->untold += found.untold;
    m->unsent += is_unsent != 0;
    if (is_unsent && found.count == 0) {
        found.errors = &reason;
        found.count = 1;
    }
    return put_record(m, record, place.batch, &found);
}

static int begin_out(merge *m, const original_head *head)
{
    original_head bare = *head;

    if (m->form == FORM_JSON)
        return 0;
    if (m->form == FORM_ERRORS && head->columns != NULL)
        return rc_error_file_header(head->columns, output_write, &m->out.out);
    /* A job's error file has no envelope, whatever it is about. */
    if (m->form == FORM_ERRORS) {
        bare.raw.length = 0;
        bare.kind = RC_KIND_CONTACTS;
    }
    return listing_begin(&m->out, &bare, ",error");
}

static int look_head(void *context, const original_head *head)
{
    merge *m = (merge *)context;
    int status;

    m->columns = head->columns;
    status = begin_out(m, head);
    if (status == 0 && m->retry.out.fd >= 0)
        status = listing_begin(&m->retry, head, "");
    if (status == 0 && m->accepted.out.fd >= 0)
        status = listing_begin(&m->accepted, head, "");
    return status;
}

static int look_all(merge *m)
{
    listing *ends[] = {&m->out, &m->retry, &m->accepted};
    int status;

    m->list.head = look_head;
    m->list.record = look_record;
    m->list.finding = NULL;
    batch_list_rewind(&m->batches);
    status = original_read(&m->list);
    for (size_t i = 0; i < sizeof ends / sizeof ends[0] && status == RC_OK; i++)
        if (ends[i]->out.fd >= 0)
            status = listing_end(ends[i]);
    return status;
}

/* ---- The whole ---- */

static int open_outputs(merge *m)
{
    if (output_standard(&m->out.out, STDOUT_FILENO) != 0)
        return -1;
    if (m->accepted_path != NULL && output_open(&m->accepted.out, m->accepted_path) != 0)
        return -1;
    if (m->retry_path == NULL)
        return 0;
    if (output_open(&m->retry.out, m->retry_path) != 0)
        return -1;
    return m->map_path != NULL ? output_open(&m->map, m->map_path) : 0;
}

/* All are written out before the first one gets its name: a companion and the file
 * that it goes with stand there both, or neither. */
static int close_outputs(merge *m, int well)
{
    output *files[] = {&m->out.out, &m->map, &m->retry.out, &m->accepted.out};
    size_t count = sizeof files / sizeof files[0];

    for (size_t i = 0; i < count; i++)
        if (files[i]->fd >= 0 && well && output_flush(files[i]) != 0)
            well = 0;
    for (size_t i = 0; i < count; i++) {
        if (files[i]->fd < 0)
            continue;
        if (!well && files[i] != &m->out.out)
            output_discard(files[i]);
        else if (output_close(files[i]) != 0)
            well = 0;
    }
    return well ? 0 : -1;
}

static int merge_all(merge *m)
{
    int status = RC_OK;

    for (size_t i = 0; i < m->errors_count && status == RC_OK; i++)
        status = merge_read_errors(m, (uint32_t)i);
    if (status == RC_OK)
        status = meet_all(m);
    if (status == RC_OK)
        status = rc_matcher_settle(m->matcher, take_doubt, m);
    return status == RC_OK ? look_all(m) : status;
}

/* From how it ended to an exit status, and words for it. */
static int judge(const merge *m, int result, const char **words)
{
    *words = "the result is incomplete";
    if (result == RC_ERROR_FILE) {
        *words = "the original cannot be read: nothing was merged";
        return STATUS_FINDINGS;
    }
    if (result < 0)
        filter_say("%s", rc_error_text(result));
    if (result != RC_OK)
        return STATUS_INCOMPLETE;
    *words = "the ledger does not balance: the manifest does not fit the original";
    if (!merge_is_balanced(m))
        return STATUS_INCOMPLETE;
    *words = NULL;
    if (m->is_incomplete)
        return STATUS_INCOMPLETE;
    return m->failed > 0 || m->faults > 0 ? STATUS_FINDINGS : STATUS_CLEAN;
}

static int make_matcher(merge *m)
{
    unsigned char key[RC_ROSTER_KEY_BYTES];
    int status;

    if (getentropy(key, sizeof key) != 0) {
        filter_say("no random bytes: %s", strerror(errno));
        return -1;
    }
    status = rc_matcher_new(&m->matcher, key, NULL);
    if (status != RC_OK)
        filter_say("%s", rc_error_text(status));
    return status;
}

static int end(merge *m, int result)
{
    const char *words;
    int status = judge(m, result, &words);
    /* Where records are unanswered, all files are written. */
    int written = words == NULL ? STATUS_FINDINGS : status;

    if (close_outputs(m, words == NULL) != 0 && words == NULL)
        written = STATUS_INCOMPLETE;
    if (reporter_close(&m->r->report, written) != 0)
        written = STATUS_INCOMPLETE;
    if (written == STATUS_INCOMPLETE)
        status = written;
    if (written == STATUS_INCOMPLETE && words == NULL)
        words = "the result is incomplete";
    if (words != NULL)
        filter_say("%s", words);
    if (result == RC_OK)
        merge_say_ledger(m);
    return status;
}

static void list_files(const merge *m, file_list *files)
{
    files_read(files, input_name(m->original_path), "the original");
    files_read(files, m->manifest_path, "--manifest");
    for (size_t i = 0; i < m->errors_count; i++)
        files_read(files, input_name(m->errors_paths[i]), "a file of errors");
    files_standard(files);
    files_written(files, m->retry_path, "--retry");
    files_written(files, m->map_path, "the companion of --retry");
    files_written(files, m->accepted_path, "--accepted");
    files_written(files, m->r->report.findings_path, "--findings");
}

/* Before anything is read. 0, or an exit status after saying why not. */
static int check_files(merge *m)
{
    file_list files = {NULL, 0, 0, 0};
    int status;

    if (m->retry_path != NULL && companion_find(m->retry_path, &m->map_path) != 0)
        return STATUS_INCOMPLETE;
    list_files(m, &files);
    status = files_check(&files);
    files_free(&files);
    return status == 0 && m->map_path != NULL ? companion_check(m->map_path) : status;
}

int merge_run(merge *m)
{
    int result = STOP_OUTPUT;
    int status = check_files(m);

    if (status != 0) {
        free(m->map_path);
        return status;
    }
    status = STATUS_INCOMPLETE;
    m->out.out.fd = m->retry.out.fd = m->map.fd = m->accepted.out.fd = -1;
    m->list.fd = -1;
    if ((m->manifest_path == NULL || batch_list_read(&m->batches, m->manifest_path) == 0)
        && original_open(&m->list, m->original_path, m->from, &m->r->rows) == 0
        && reporter_open(&m->r->report, m->list.name) == 0) {
        if (make_matcher(m) == RC_OK && open_outputs(m) == 0)
            result = merge_all(m);
        status = end(m, result);
    }
    free(m->map_path);
    rc_matcher_free(m->matcher);
    original_close(&m->list);
    batch_list_free(&m->batches);
    return filter_status(&m->r->report, status);
}
