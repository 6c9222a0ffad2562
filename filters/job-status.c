/* SPDX-License-Identifier: MIT */
/* job-status: an answer of the API as one line, or one field, and an exit status. */
#include <stdlib.h>
#include <unistd.h>

#include "common/filter.h"

static const char usage[] =
    "Usage: job-status [--id|--data-id|--state|--error-file|--json] [FILE]\n"
    "Reads one answer of the API from FILE or standard input and says where the job\n"
    "stands, in one line. Taken are the answers to managemanycontacts, to the upload\n"
    "of a CSV file, to csvimport and to managecontactslists, the state of both kinds of\n"
    "job, and error bodies. A job's Completed is no success while Errcount, Error or\n"
    "ErrorFile says otherwise; a state that is not known is still running.\n"
    "\n"
    "    while curl ... | job-status; [ $? -eq 75 ]; do sleep 5; done\n"
    "\n"
    "One field instead:\n"
    "      --id                   the job's id\n"
    "      --data-id              the id of uploaded data\n"
    "      --state                the job's Status, as the API spells it\n"
    "      --error-file           where the job's errors are: an address, or a path\n"
    "                             behind https://api.mailjet.com/v3/; empty when there\n"
    "                             is none\n"
    "      --json                 all of it, as a JSON object; ids are strings\n"
    "\n"
    "Exit status: 0 completed without errors, or nothing to wait for; 1 completed with\n"
    "errors, failed, or an error body; 2 no answer of the API, or the field is not in\n"
    "it, or usage; 3 input or output failed; 75 still running.\n"
    "\n";

enum {
    STATUS_NO_ANSWER = 2,
    STATUS_RUNNING = 75,
    STOP_INPUT = 3, /* reading failed; it has been said */
    READ_SIZE = 1 << 16
};

typedef enum wanted {
    WANTED_LINE = 2000,
    WANTED_ID,
    WANTED_DATA_ID,
    WANTED_STATE,
    WANTED_ERROR_FILE,
    WANTED_JSON
} wanted;

static const struct option options_table[] = {
    {"id", no_argument, NULL, WANTED_ID},
    {"data-id", no_argument, NULL, WANTED_DATA_ID},
    {"state", no_argument, NULL, WANTED_STATE},
    {"error-file", no_argument, NULL, WANTED_ERROR_FILE},
    {"json", no_argument, NULL, WANTED_JSON},
    PLAIN_OPTIONS
};

/* ---- Reading ---- */

/* The library's result, or STOP_INPUT. */
static int feed(rc_response_reader *reader, int fd, const char *name, unsigned char *bytes)
{
    int result = RC_OK;
    long length;

    while (result == RC_OK && (length = input_read(fd, name, bytes, READ_SIZE)) != 0) {
        if (length < 0)
            return STOP_INPUT;
        result = rc_response_reader_feed(reader, bytes, (size_t)length);
    }
    return result == RC_OK ? rc_response_reader_end(reader) : result;
}

static int read_answer(rc_response_reader *reader, int fd, const char *name)
{
    unsigned char *bytes = (unsigned char *)malloc(READ_SIZE);
    int result = bytes != NULL ? feed(reader, fd, name, bytes) : RC_ERROR_MEMORY;

    free(bytes);
    if (result == RC_OK)
        return STATUS_CLEAN;
    if (result == RC_ERROR_FILE)
        return STATUS_NO_ANSWER;
    if (result < 0)
        filter_say("%s", rc_error_text(result));
    return STATUS_INCOMPLETE;
}

/* ---- Writing ---- */

static int status_of(const rc_response *answer)
{
    static const int statuses[] = {STATUS_CLEAN, STATUS_RUNNING, STATUS_FINDINGS, STATUS_FINDINGS};

    return statuses[answer->outcome];
}

static rc_span field_of(const rc_response *answer, wanted what)
{
    switch ((int)what) {
    case WANTED_ID:
        return answer->members[answer->members[RC_ANSWER_JOB_ID].length > 0 ? RC_ANSWER_JOB_ID : RC_ANSWER_ID];
    case WANTED_DATA_ID:
        return answer->members[RC_ANSWER_DATA_ID];
    case WANTED_STATE:
        return answer->members[RC_ANSWER_STATUS];
    default:
        return answer->error_file;
    }
}

/* A script must not take nothing for a field; what is wrong is said where people look. */
static int write_field(const rc_response *answer, wanted what, const plain_options *options, output *out)
{
    rc_span field = field_of(answer, what);
    int status = status_of(answer);

    if (status == STATUS_FINDINGS && !options->quiet) {
        output said = {.fd = -1};

        if (output_standard(&said, STDERR_FILENO) != 0)
            return STATUS_INCOMPLETE;
        output_format(&said, "%s: ", filter_program());
        rc_response_write_text(answer, output_write, &said);
        output_flush(&said);
        output_release(&said);
    }
    if (field.length == 0 && what != WANTED_ERROR_FILE) {
        if (status != STATUS_FINDINGS)
            filter_say("the answer has no such field");
        return status == STATUS_FINDINGS ? status : STATUS_NO_ANSWER;
    }
    if (field.length > 0)
        output_write(out, field.bytes, field.length);
    output_write(out, (const unsigned char *)"\n", 1);
    return status;
}

static int write_json(const rc_response *answer, output *out)
{
    int result = rc_response_write_json(answer, output_write, out, NULL);

    if (result < 0)
        filter_say("%s", rc_error_text(result));
    return result == RC_OK ? status_of(answer) : STATUS_INCOMPLETE;
}

static int write_line(const rc_response *answer, output *out)
{
    rc_response_write_text(answer, output_write, out);
    return status_of(answer);
}

static int write_answer(const rc_response *answer, wanted what, const plain_options *options)
{
    output out = {.fd = -1};
    int status;

    if (output_standard(&out, STDOUT_FILENO) != 0)
        return STATUS_INCOMPLETE;
    if (what == WANTED_JSON)
        status = write_json(answer, &out);
    else
        status = what == WANTED_LINE ? write_line(answer, &out) : write_field(answer, what, options, &out);
    return output_close(&out) == 0 ? status : STATUS_INCOMPLETE;
}

/* Findings go to the reporter, which is open while the answer is read. */
static int judge(rc_response_reader *reader, reporter *report, wanted what, const plain_options *options)
{
    int fd = input_open(report->file);
    int status;

    if (fd < 0)
        return STATUS_INCOMPLETE;
    status = reporter_open(report, report->file) == 0 ? read_answer(reader, fd, report->file) : STATUS_INCOMPLETE;
    if (fd > STDIN_FILENO)
        close(fd);
    if (reporter_close(report, status) != 0)
        return STATUS_INCOMPLETE;
    return status == STATUS_CLEAN ? write_answer(rc_response_reader_response(reader), what, options) : status;
}

static int run(const plain_options *options, wanted what, const char *path)
{
    rc_response_handler handler;
    rc_response_reader *reader;
    reporter report;
    int status = input_check(path);

    if (status != 0)
        return status;
    reporter_init(&report);
    report.quiet = options->quiet;
    report.file = input_name(path);
    handler.finding = reporter_finding;
    handler.context = &report;
    if (rc_response_reader_new(&reader, &handler, NULL) != RC_OK) {
        filter_say("%s", rc_error_text(RC_ERROR_MEMORY));
        return STATUS_INCOMPLETE;
    }
    status = judge(reader, &report, what, options);
    rc_response_reader_free(reader);
    return status;
}

int main(int argc, char **argv)
{
    plain_options options = {usage, 0, -1};
    wanted what = WANTED_LINE;
    int option;

    filter_begin(argv, "job-status");
    while ((option = plain_option(&options, argc, argv, options_table)) > ROLL_DONE) {
        if (what != WANTED_LINE && what != (wanted)option)
            return filter_usage("one field at a time");
        what = (wanted)option;
    }
    if (option == ROLL_DONE)
        return options.status;
    if (argc - optind > 1)
        return filter_usage("one file at a time: '%s' is one too many", argv[optind + 1]);
    return run(&options, what, argv[optind]);
}
