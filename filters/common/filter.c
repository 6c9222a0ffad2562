/* SPDX-License-Identifier: MIT */
/* Findings, the ledger, and the calling of a roll. */
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "filter.h"

enum {
    LEDGER_CODES = 8
};

rc_span span_of(const char *text)
{
    rc_span span = {(const unsigned char *)text, strlen(text)};

    return span;
}

/* ---- Findings ---- */

void reporter_init(reporter *report)
{
    memset(report, 0, sizeof *report);
    report->errors_allowed = UINT64_MAX;
    report->percent_allowed = 101;
    report->out.fd = -1;
}

/* https://no-color.org: set and not empty. */
static int wants_colour(void)
{
    const char *no = getenv("NO_COLOR");

    return (no == NULL || *no == '\0') && terminal_is_smart();
}

int reporter_open(reporter *report, const char *file)
{
    int status;

    report->file = file;
    status = report->findings_path != NULL ? output_open(&report->out, report->findings_path)
                                           : output_standard(&report->out, STDERR_FILENO);
    if (status != 0)
        return status;
    report->is_coloured =
        report->colour == WHEN_ALWAYS || (report->colour == WHEN_AUTO && report->out.each_line && wants_colour());
    if (report->format == FORMAT_SARIF)
        status = rc_sarif_begin(filter_own_name(), output_write, &report->out, NULL);
    if (status < 0)
        filter_say("%s", rc_error_text(status));
    if (status != 0)
        output_discard(&report->out);
    else
        progress_begin(report, filter_program());
    return status == 0 ? 0 : -1;
}

int reporter_finding(void *context, const rc_finding *finding)
{
    reporter *report = (reporter *)context;
    rc_finding_style style = {report->file, report->mask, report->is_coloured};

    if (report->quiet && report->findings_path == NULL) {
        report->untold++;
        return 0;
    }
    report->told++;
    switch ((int)report->format) {
    case FORMAT_JSONL:
        return rc_finding_write_json(finding, &style, output_write, &report->out, NULL);
    case FORMAT_GITHUB:
        return rc_finding_write_github(finding, &style, output_write, &report->out);
    case FORMAT_SARIF:
        return rc_sarif_result(finding, &style, report->told == 1, output_write, &report->out, NULL);
    default:
        return rc_finding_write_text(finding, &style, output_write, &report->out);
    }
}

int reporter_close(reporter *report, int status)
{
    progress_end();
    if (report->findings_path != NULL && status == STATUS_INCOMPLETE) {
        output_discard(&report->out);
        return -1;
    }
    if (report->format == FORMAT_SARIF)
        rc_sarif_end(status == STATUS_CLEAN || status == STATUS_FINDINGS, output_write, &report->out);
    if (report->findings_path != NULL)
        return output_close(&report->out);
    output_flush(&report->out);
    output_release(&report->out);
    return report->out.failed ? -1 : 0;
}

int filter_status(const reporter *report, int status)
{
    return status == STATUS_FINDINGS && report->exit_zero ? STATUS_CLEAN : status;
}

/* ---- The ledger ---- */

static const char *plural(uint64_t number)
{
    return number == 1 ? "" : "s";
}

/* The code that rejected most records of those that come behind the one given: by
 * number of records, then in the table's order. 0: there is none. */
static int next_most_frequent(const uint64_t *rejected_by, int behind)
{
    int most = 0;

    for (int i = 1; i < RC_CODE_COUNT; i++) {
        int is_told = behind != 0
            && (rejected_by[i] > rejected_by[behind] || (i <= behind && rejected_by[i] == rejected_by[behind]));

        if (!is_told && rejected_by[i] > 0 && (most == 0 || rejected_by[i] > rejected_by[most]))
            most = i;
    }
    return most;
}

/* The codes that rejected records, the most frequent first. The line should fit
 * a screen: the rest is summed up. */
static void ledger_codes(const rc_row_counts *counts)
{
    uint64_t rest = counts->rejected;
    int code = 0;
    int kinds = 0;

    for (int i = 1; i < RC_CODE_COUNT; i++)
        kinds += counts->rejected_by[i] > 0;
    for (int told = 0; told < LEDGER_CODES && kinds > 0; told++, kinds--) {
        code = next_most_frequent(counts->rejected_by, code);
        fprintf(stderr, "%s%" PRIu64 " %s", told == 0 ? " (" : ", ", counts->rejected_by[code],
                rc_code_lookup((rc_code)code)->slug);
        rest -= counts->rejected_by[code];
    }
    if (kinds > 0)
        fprintf(stderr, ", %" PRIu64 " of %d other kind%s", rest, kinds, plural((uint64_t)kinds));
    if (counts->rejected > 0)
        fputc(')', stderr);
}

void ledger_say(const rc_row_counts *c, const reporter *report, const char *stopped)
{
    if (stopped != NULL)
        filter_say("%s", stopped);
    if (report->quiet > 1)
        return;
    fprintf(stderr, "%s: %" PRIu64 " record%s: %" PRIu64 " passed, %" PRIu64 " rejected", filter_program(), c->records,
            plural(c->records), c->passed, c->rejected);
    ledger_codes(c);
    fputc('\n', stderr);
    if (c->blank_lines > 0)
        filter_say("%" PRIu64 " blank line%s skipped", c->blank_lines, plural(c->blank_lines));
    if (report->untold > 0)
        filter_say("%" PRIu64 " finding%s not shown", report->untold, plural(report->untold));
}

/* ---- The roll ---- */

static int has_too_many_errors(const reporter *report, const rc_row_counts *c)
{
    return c->rejected > report->errors_allowed;
}

/* A share means little at the beginning of a file. */
static int has_too_large_a_share(const reporter *report, const rc_row_counts *c, uint64_t from)
{
    return report->percent_allowed <= 100 && c->records >= from
        && c->rejected * 100 > c->records * report->percent_allowed;
}

/* What the reader counted, with the good records that the filter turned down. */
static void take_counts(roll *r, const rc_row_counts *counts)
{
    r->counts = *counts;
    r->counts.passed -= r->turned_down;
    r->counts.rejected += r->turned_down;
    r->counts.rejected_by[r->turned_down_by] += r->turned_down;
}

int reporter_limits(const reporter *report, const rc_row_counts *c)
{
    return has_too_many_errors(report, c) || has_too_large_a_share(report, c, 100) ? STOP_ERRORS : 0;
}

int reporter_final_limits(const reporter *report, const rc_row_counts *c)
{
    return has_too_large_a_share(report, c, 1) ? STOP_ERRORS : 0;
}

int roll_limits(roll *r, const rc_row_counts *counts)
{
    if (r->report.errors_allowed == UINT64_MAX && r->report.percent_allowed > 100)
        return 0;
    take_counts(r, counts);
    return reporter_limits(&r->report, &r->counts);
}

static int take_header(void *context, const rc_row *header)
{
    roll *r = (roll *)context;
    int status = 0;

    if (r->errors.fd >= 0)
        status = rc_error_file_header(header->columns, output_write, &r->errors);
    if (status == 0 && r->header != NULL)
        status = r->header(r->context, header);
    return status;
}

static int take_row(void *context, const rc_row *row)
{
    roll *r = (roll *)context;
    int status = 0;

    r->report.records += row->part == RC_PART_WHOLE || row->part == RC_PART_FIRST;
    if (!row->rejected) {
        r->handed_on++;
        return r->row(r->context, row);
    }
    if (row->part == RC_PART_WHOLE || row->part == RC_PART_FIRST)
        r->kept_back++;
    if (r->errors.fd >= 0)
        status = rc_error_file_row(row, output_write, &r->errors);
    if (status != 0 || row->part == RC_PART_FIRST || row->part == RC_PART_MORE)
        return status;
    return roll_limits(r, rc_row_reader_counts(r->reader));
}

int roll_turn_down(roll *r, const rc_row *row, const rc_finding *finding)
{
    rc_row turned = *row;
    int status = reporter_finding(&r->report, finding);

    r->turned_down++;
    r->turned_down_by = finding->code;
    turned.rejected = 1;
    turned.findings = finding;
    turned.finding_count = 1;
    if (status == 0 && r->errors.fd >= 0)
        status = rc_error_file_row(&turned, output_write, &r->errors);
    return status == 0 ? roll_limits(r, rc_row_reader_counts(r->reader)) : status;
}

static int take_finding(void *context, const rc_finding *finding)
{
    roll *r = (roll *)context;

    return reporter_finding(&r->report, finding);
}

/* All of a file through the schema. RC_OK, a negative error, a positive stop. */
static int feed_schema(rc_schema *schema, int fd, const char *name)
{
    unsigned char bytes[512];

    for (;;) {
        long length = input_read(fd, name, bytes, sizeof bytes);
        int status;

        if (length < 0)
            return STOP_OUTPUT;
        if (length == 0)
            return rc_schema_end(schema);
        status = rc_schema_feed(schema, bytes, (size_t)length);
        if (status != RC_OK)
            return status;
    }
}

static int read_schema(roll *r)
{
    rc_schema_handler handler = {reporter_finding, &r->report};
    int fd = input_open(r->properties_path);
    int status;

    if (fd < 0)
        return STOP_OUTPUT;
    status = rc_schema_new(&r->schema, &handler, NULL);
    if (status == RC_OK)
        status = feed_schema(r->schema, fd, r->properties_path);
    if (status == RC_ERROR_MEMORY)
        filter_say("%s", rc_error_text(status));
    if (fd != STDIN_FILENO)
        close(fd);
    return status;
}

int roll_read_properties(roll *r)
{
    const char *list = r->report.file;
    int status;

    if (r->properties_path == NULL || r->schema != NULL)
        return 0;
    r->report.file = input_name(r->properties_path);
    status = read_schema(r);
    r->report.file = list;
    r->rows.schema = r->schema;
    if (status == RC_ERROR_FILE) {
        output_flush(&r->report.out); /* the findings say why: they come first */
        filter_say("%s: no such properties: nothing was read", r->properties_path);
    }
    if (status == RC_OK)
        return 0;
    return status == RC_ERROR_FILE ? STATUS_FINDINGS : STATUS_INCOMPLETE;
}

int roll_key(roll *r)
{
    if (r->rows.duplicates == RC_DUPLICATES_OFF)
        return 0;
    if (getentropy(r->key, sizeof r->key) != 0) {
        filter_say("no random bytes: %s", strerror(errno));
        return -1;
    }
    r->rows.roster_key = r->key;
    return 0;
}

static int make_reader(roll *r)
{
    rc_row_handler handler = {take_header, take_row, take_finding, r};
    int status;

    if (roll_key(r) != 0)
        return -1;
    status = rc_row_reader_new(&r->reader, &r->rows, &handler, NULL);
    if (status == RC_ERROR_OPTION)
        filter_usage("this delimiter cannot be one");
    else if (status != RC_OK)
        filter_say("%s", rc_error_text(status));
    return status;
}

/* All of the input through the reader. RC_OK, a negative error, a positive stop;
 * a failure to read has been said and counts as STOP_OUTPUT. */
static int read_all(roll *r, int fd)
{
    int begun = rc_row_reader_feed(r->reader, r->ahead.bytes, r->ahead.length);

    if (begun != RC_OK)
        return begun;
    for (;;) {
        unsigned char *space;
        size_t size;
        long length;
        int status = rc_row_reader_space(r->reader, &space, &size);

        if (status != RC_OK)
            return status;
        length = input_read(fd, r->report.file, space, size);
        if (length < 0)
            return STOP_OUTPUT;
        if (length == 0)
            return rc_row_reader_end(r->reader);
        status = rc_row_reader_filled(r->reader, (size_t)length);
        if (status != RC_OK)
            return status;
    }
}

/* From how reading ended to an exit status, and words for the ledger. */
static int judge_ending(const roll *r, int result, const char **stopped)
{
    const rc_row_counts *c = &r->counts;

    *stopped = NULL;
    if (result == RC_ERROR_FILE) {
        *stopped = r->handed_on == 0 ? "the file cannot be read: nothing was passed on"
                                     : "the file cannot be read on: what was passed on is not whole";
        return STATUS_FINDINGS;
    }
    if (result == STOP_ERRORS) {
        *stopped = "stopped: more records are rejected than --max-errors allows";
        return STATUS_STOPPED;
    }
    if (result == RC_OK && reporter_final_limits(&r->report, c) != 0) {
        *stopped = "more records are rejected than --max-errors allows";
        return STATUS_STOPPED;
    }
    if (result < 0)
        filter_say("%s", rc_error_text(result));
    if (result != RC_OK) {
        *stopped = "the result is incomplete";
        return STATUS_INCOMPLETE;
    }
    /* An error of the file may come when all its rows have passed. */
    return c->rejected > 0 || c->errors > 0 ? STATUS_FINDINGS : STATUS_CLEAN;
}

/* What was handed on and kept back here, against what the reader counted. */
static int is_balanced(const roll *r, const rc_row_counts *c)
{
    return c->records == c->passed + c->rejected && c->passed == r->handed_on && c->rejected == r->kept_back;
}

/* An error file that is incomplete gets no name. */
static int close_errors(roll *r, int status)
{
    if (r->errors.fd < 0)
        return status;
    if (status == STATUS_INCOMPLETE)
        output_discard(&r->errors);
    else if (output_close(&r->errors) != 0)
        return STATUS_INCOMPLETE;
    return status;
}

int roll_end(roll *r, const rc_row_counts *counts, int result)
{
    const char *stopped;
    int status;

    take_counts(r, counts);
    status = judge_ending(r, result, &stopped);
    status = close_errors(r, status);
    if (reporter_close(&r->report, status) != 0)
        status = STATUS_INCOMPLETE;
    if (!is_balanced(r, counts)) {
        filter_say("the ledger does not balance: this is a mistake in %s", filter_program());
        status = STATUS_INCOMPLETE;
    }
    ledger_say(&r->counts, &r->report, stopped);
    return status;
}

static int call(roll *r, int fd)
{
    int result = read_all(r, fd);
    int status;

    if (result == RC_OK && r->end != NULL)
        result = r->end(r->context);
    status = roll_end(r, rc_row_reader_counts(r->reader), result);
    rc_row_reader_free(r->reader);
    r->reader = NULL;
    return status;
}

void roll_files(const roll *r, file_list *files, const char *input)
{
    files_read(files, input_name(input), "the input");
    files_read(files, r->properties_path, "--properties");
    files_standard(files);
    files_written(files, r->report.errors_path, "--errors");
    files_written(files, r->report.findings_path, "--findings");
}

int roll_check_files(const roll *r, const char *input)
{
    file_list files = {NULL, 0, 0, 0};
    int status;

    roll_files(r, &files, input);
    status = files_check(&files);
    files_free(&files);
    return status;
}

int roll_begin(roll *r, const char *name)
{
    int status;

    if (reporter_open(&r->report, name) != 0)
        return STATUS_INCOMPLETE;
    status = roll_read_properties(r);
    if (status == 0 && r->report.errors_path != NULL && output_open(&r->errors, r->report.errors_path) != 0)
        status = STATUS_INCOMPLETE;
    if (status != 0)
        reporter_close(&r->report, status);
    return status;
}

int roll_give_up(roll *r, int status)
{
    close_errors(r, STATUS_INCOMPLETE);
    reporter_close(&r->report, STATUS_INCOMPLETE);
    return status;
}

int roll_call_open(roll *r, int fd, const char *name)
{
    int status = roll_begin(r, name);

    if (status != 0)
        return status;
    status = make_reader(r);
    if (status == RC_OK)
        return call(r, fd);
    return roll_give_up(r, status == RC_ERROR_OPTION ? STATUS_USAGE : STATUS_INCOMPLETE);
}

int roll_call(roll *r, const char *path)
{
    int status = roll_check_files(r, path);
    int fd = status == 0 ? input_open(path) : -1;

    if (fd < 0)
        return status != 0 ? status : STATUS_INCOMPLETE;
    status = roll_call_open(r, fd, input_name(path));
    if (fd != STDIN_FILENO)
        close(fd);
    return status;
}
