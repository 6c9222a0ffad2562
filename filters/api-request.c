/* SPDX-License-Identifier: MIT */
/* api-request: the small request bodies of the API. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "common/filter.h"

static const char usage[] =
    "Usage: api-request managecontactslists --list ID:ACTION...\n"
    "  or:  api-request csvimport [--contacts-list ID] --data-id ID --method METHOD\n"
    "                             [OPTION]...\n"
    "Writes a request body to standard output: what is to happen to one contact and its\n"
    "lists (contact/$ID/managecontactslists), or to a CSV file that was uploaded\n"
    "(csvimport).\n"
    "\n"
    "      --list ID:ACTION       what to do with a list; may be repeated\n"
    "      --contacts-list ID     the list that the contacts are for\n"
    "      --data-id ID           what the upload answered: job-status --data-id\n"
    "      --method METHOD        what to do with the contacts\n"
    "\n"
    "ACTION is addforce, addnoforce, remove or unsub.\n"
    "METHOD is addforce, addnoforce, remove, unsub, excludemarketing or\n"
    "includemarketing. The last two go without a list.\n"
    "\n"
    "Only if given:\n"
    "      --header FILE          FieldNames, from the header of this list; what was\n"
    "                             uploaded must then begin with its first record\n"
    "      --email-column NAME|N  the column of the address, by name or number\n"
    "                             (default: the one named email)\n"
    "      --date-format FORMAT   DateTimeFormat, such as dd/mm/yyyy hh:nn:ss\n"
    "      --timezone-offset N    TimezoneOffset, -12 to 12 hours\n"
    "      --error-threshold N    ErrTreshold, 0 to 32767. Whether it is a number of\n"
    "                             errors or a share is not documented\n"
    "\n"
    "Exit status: 0 written; 1 findings in the header; 2 usage; 3 input or output\n"
    "failed.\n"
    "\n";

enum {
    OPTION_LIST = 2000,
    OPTION_CONTACTS_LIST,
    OPTION_DATA_ID,
    OPTION_METHOD,
    OPTION_HEADER,
    OPTION_EMAIL_COLUMN,
    OPTION_DATE_FORMAT,
    OPTION_TIMEZONE_OFFSET,
    OPTION_ERROR_THRESHOLD
};

enum {
    LISTS_MAX = 256,
    READ_SIZE = 1 << 16,
    STOP_HEADER = 3, /* what a callback returns when the request is written */
    STOP_INPUT = 4   /* reading failed; it has been said */
};

static const struct option options_table[] = {
    {"list", required_argument, NULL, OPTION_LIST},
    {"contacts-list", required_argument, NULL, OPTION_CONTACTS_LIST},
    {"data-id", required_argument, NULL, OPTION_DATA_ID},
    {"method", required_argument, NULL, OPTION_METHOD},
    {"header", required_argument, NULL, OPTION_HEADER},
    {"email-column", required_argument, NULL, OPTION_EMAIL_COLUMN},
    {"date-format", required_argument, NULL, OPTION_DATE_FORMAT},
    {"timezone-offset", required_argument, NULL, OPTION_TIMEZONE_OFFSET},
    {"error-threshold", required_argument, NULL, OPTION_ERROR_THRESHOLD},
    PLAIN_OPTIONS
};

typedef struct request {
    plain_options plain;
    rc_list_action lists[LISTS_MAX];
    size_t list_count;
    rc_import import;
    int is_import; /* one of its options was given */
    rc_row_options rows;
    const char *header_path;
    reporter report; /* of its findings */
    output out;
} request;

/* ---- Writing ---- */

static int write_lists(request *q)
{
    return rc_request_lists(q->lists, q->list_count, output_write, &q->out, NULL);
}

static int write_import(request *q)
{
    return rc_request_import(&q->import, output_write, &q->out, NULL);
}

static int take_header(void *context, const rc_row *header)
{
    request *q = (request *)context;
    int status;

    q->import.columns = header->columns;
    status = write_import(q);
    return status == RC_OK ? STOP_HEADER : status;
}

static int ignore_row(void *context, const rc_row *row)
{
    (void)context;
    (void)row;
    return 0;
}

static int feed(rc_row_reader *reader, int fd, const char *name)
{
    unsigned char *space;
    size_t size;
    long length = 1;
    int result = RC_OK;

    while (result == RC_OK && length > 0) {
        result = rc_row_reader_space(reader, &space, &size);
        if (result != RC_OK)
            return result;
        length = input_read(fd, name, space, size < READ_SIZE ? size : READ_SIZE);
        if (length < 0)
            return STOP_INPUT;
        result = length > 0 ? rc_row_reader_filled(reader, (size_t)length) : rc_row_reader_end(reader);
    }
    return result;
}

/* Of the options that the reader suggests, --email-column is the only one that is here: what
 * is uploaded is separated by commas and has a header. */
static int is_other_option(rc_span suggestion)
{
    static const char here[] = "--email-column ";

    return suggestion.length > 2 && memcmp(suggestion.bytes, "--", 2) == 0
        && (suggestion.length < sizeof here || memcmp(suggestion.bytes, here, sizeof here - 1) != 0);
}

static int report_finding(void *context, const rc_finding *finding)
{
    rc_finding told = *finding;

    if (is_other_option(told.suggestion))
        told.suggestion.length = 0;
    return reporter_finding(&((request *)context)->report, &told);
}

/* Reads as far as the header, where the request is written. */
static int read_header(request *q, int fd)
{
    rc_row_handler handler = {take_header, ignore_row, report_finding, q};
    rc_row_reader *reader;
    int result = rc_row_reader_new(&reader, &q->rows, &handler, NULL);

    if (result != RC_OK)
        return result;
    result = feed(reader, fd, q->report.file);
    rc_row_reader_free(reader);
    if (result == RC_OK) {
        filter_say("%s: no header", q->report.file);
        return STOP_INPUT;
    }
    return result == STOP_HEADER ? RC_OK : result;
}

static int write_with_header(request *q)
{
    int fd = input_open(q->header_path);
    int result = STOP_INPUT;

    q->report.quiet = q->plain.quiet;
    if (fd >= 0 && reporter_open(&q->report, input_name(q->header_path)) == 0) {
        result = read_header(q, fd);
        reporter_close(&q->report, STATUS_CLEAN);
    }
    if (fd > STDIN_FILENO)
        close(fd);
    return result;
}

static int run(request *q)
{
    int result = q->header_path != NULL ? input_check(q->header_path) : 0;

    if (result != 0)
        return result;
    if (output_standard(&q->out, STDOUT_FILENO) != 0)
        return STATUS_INCOMPLETE;
    if (q->header_path != NULL)
        result = write_with_header(q);
    else
        result = q->is_import ? write_import(q) : write_lists(q);
    if (output_close(&q->out) != 0)
        return STATUS_INCOMPLETE;
    if (result == RC_ERROR_FILE)
        return STATUS_FINDINGS;
    if (result == RC_ERROR_OPTION) /* all else was looked at before */
        return filter_usage("a format of dates is made of yyyy, yy, mm, dd, hh, nn, ss and what separates them");
    if (result < 0)
        filter_say("%s", rc_error_text(result));
    return result == RC_OK ? STATUS_CLEAN : STATUS_INCOMPLETE;
}

/* ---- Options ---- */

static int take_id(const char *text, uint64_t *id)
{
    char *end;

    return parse_id(text, &end, id) == 0 && *end == '\0' ? -1 : filter_usage("'%s' is no id", text);
}

static int take_number(const char *text, int least, int most, int *number)
{
    char *end;
    long value;

    errno = 0;
    value = strtol(text, &end, 10);
    if (*text == '\0' || *end != '\0' || errno != 0 || value < least || value > most)
        return filter_usage("'%s' is no number from %d to %d", text, least, most);
    *number = (int)value;
    return -1;
}

static int take_method(request *q, const char *text)
{
    q->import.method = rc_import_method_find(span_of(text));
    if (q->import.method == RC_IMPORT_NONE)
        return filter_usage("'%s' is none of addforce, addnoforce, remove, unsub, excludemarketing, includemarketing",
                            text);
    return -1;
}

static int take_list(request *q, const char *text)
{
    int status;

    if (q->list_count == LISTS_MAX)
        return filter_usage("more than %d lists", LISTS_MAX);
    status = take_list_action(text, &q->lists[q->list_count]);
    q->list_count += status < 0;
    return status;
}

/* -1, or the status of a mistake. */
static int take_import_option(request *q, int option, const char *text)
{
    q->is_import = 1;
    switch (option) {
    case OPTION_CONTACTS_LIST:
        return take_id(text, &q->import.contacts_list_id);
    case OPTION_DATA_ID:
        return take_id(text, &q->import.data_id);
    case OPTION_METHOD:
        return take_method(q, text);
    case OPTION_HEADER:
        q->header_path = text;
        return -1;
    case OPTION_EMAIL_COLUMN:
        return parse_email_column(text, &q->rows) == 0 ? -1 : filter_usage("'%s' is no column", text);
    case OPTION_DATE_FORMAT:
        q->import.date_format = span_of(text);
        return *text != '\0' ? -1 : filter_usage("a format of dates is missing");
    case OPTION_TIMEZONE_OFFSET:
        q->import.has_timezone_offset = 1;
        return take_number(text, -12, 12, &q->import.timezone_offset);
    default:
        q->import.has_error_threshold = 1;
        return take_number(text, 0, INT16_MAX, &q->import.error_threshold);
    }
}

static int check_lists(const request *q)
{
    if (q->is_import)
        return filter_usage("managecontactslists takes --list alone");
    return q->list_count > 0 ? -1 : filter_usage("which lists? --list is missing");
}

static int check_import(const request *q)
{
    const rc_import *i = &q->import;
    int is_global = i->method == RC_IMPORT_EXCLUDEMARKETING || i->method == RC_IMPORT_INCLUDEMARKETING;

    if (q->list_count > 0)
        return filter_usage("csvimport takes --contacts-list and --method, not --list");
    if (i->data_id == 0)
        return filter_usage("which data? --data-id is missing");
    if (i->method == RC_IMPORT_NONE)
        return filter_usage("what is to be done? --method is missing");
    if (is_global && i->contacts_list_id != 0)
        return filter_usage("marketing is excluded globally: no --contacts-list with this method");
    if (!is_global && i->contacts_list_id == 0)
        return filter_usage("which list? --contacts-list is missing");
    if (q->header_path == NULL && (q->rows.email_number > 0 || q->rows.email_name.length > 0))
        return filter_usage("--email-column goes with --header");
    return -1;
}

static int check_resource(request *q, int argc, char **argv)
{
    const char *resource = argv[optind];

    if (resource == NULL)
        return filter_usage("which resource? managecontactslists or csvimport");
    if (argc - optind > 1)
        return filter_usage("one resource at a time: '%s' is one too many", argv[optind + 1]);
    if (strcmp(resource, "managecontactslists") == 0)
        return check_lists(q);
    if (strcmp(resource, "csvimport") != 0)
        return filter_usage("'%s' is none of managecontactslists, csvimport", resource);
    q->is_import = 1;
    return check_import(q);
}

/* Returns the exit status, or -1 when the request is to be written. */
static int take_options(request *q, int argc, char **argv)
{
    int status = -1;
    int option = ROLL_DONE;

    while (status < 0 && (option = plain_option(&q->plain, argc, argv, options_table)) > ROLL_DONE)
        status = option == OPTION_LIST ? take_list(q, optarg) : take_import_option(q, option, optarg);
    if (status >= 0)
        return status;
    return option == ROLL_DONE ? q->plain.status : check_resource(q, argc, argv);
}

int main(int argc, char **argv)
{
    request *q;
    int status;

    filter_begin(argv, "api-request");
    q = (request *)calloc(1, sizeof *q);
    if (q == NULL) {
        filter_say("out of memory");
        return STATUS_INCOMPLETE;
    }
    reporter_init(&q->report);
    q->plain.usage = usage;
    q->out.fd = -1;
    status = take_options(q, argc, argv);
    if (status < 0)
        status = run(q);
    free(q);
    return status;
}
