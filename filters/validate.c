/* SPDX-License-Identifier: MIT */
/* validate: good rows pass untouched, every other row is accounted for. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "common/filter.h"
#include "validate/contacts.h"
#include "validate/emails.h"

static const char usage[] =
    "Usage: validate [OPTION]... [FILE]\n"
    "Reads a CSV contact list from FILE or standard input, or a request or contacts in JSON.\n"
    "Good rows go to standard output with their original bytes, findings and the ledger to\n"
    "standard error. Contacts leave in the envelope they came in.\n"
    "\n"
    "      --from csv|json|ndjson\n"
    "                             what the input is, if it should not be looked at\n"
    "      --resource R           which JSON it is, if it should not be looked at:\n"
    "                             contact/managemanycontacts, array, ndjson,\n"
    "                             contactslist/managemanycontacts,\n"
    "                             contact/managecontactslists, csvimport\n"
    "      --emails               the input is one address a line; writes a verdict\n"
    "                             for each: verdict, slug, offset, suggestion, address\n"
    "  -0, --null                 with --emails --format jsonl: an address ends with\n"
    "                             NUL, not with the line; it may hold line ends\n"
    "\n";

enum {
    OPTION_EMAILS = 2000,
    OPTION_FROM,
    OPTION_RESOURCE
};

enum {
    AHEAD_MAX = 65536
};

static const struct option own_options[] = {
    {"emails", no_argument, NULL, OPTION_EMAILS},
    {"null", no_argument, NULL, '0'},
    {"from", required_argument, NULL, OPTION_FROM},
    {"resource", required_argument, NULL, OPTION_RESOURCE},
    {NULL, 0, NULL, 0},
};

typedef struct choices {
    int emails;
    int null;
    input_kind from;
    rc_payload_kind kind;
} choices;

static int pass(void *context, const rc_row *row)
{
    rc_span text = rc_row_text(row);

    return output_write(context, text.bytes, text.length);
}

static int flush(void *context)
{
    return output_flush((output *)context);
}

/* An address a line has no columns, no error file, and no findings but its
 * verdict. */
static int is_for_lists(const roll *r)
{
    const reporter *report = &r->report;

    return report->errors_path != NULL || report->findings_path != NULL || report->errors_allowed != UINT64_MAX
        || report->percent_allowed <= 100 || r->rows.email_name.length > 0 || r->rows.email_number > 0
        || r->rows.delimiter != 0 || r->rows.no_header || r->rows.lenient || r->rows.fix != RC_FIX_NONE
        || r->properties_path != NULL || report->format > FORMAT_JSONL;
}

/* Contacts in JSON have no header and no columns, and their dates have one form. */
static int is_for_rows(const rc_row_options *rows)
{
    return rows->email_name.length > 0 || rows->email_number > 0 || rows->delimiter != 0 || rows->no_header
        || rows->lenient || rows->fix != RC_FIX_NONE || rows->date_format.kind != RC_DATE_ANY || is_piece(rows);
}

static int validate_json(roll *r, output *out, const choices *c, int fd, const char *name)
{
    if (is_for_rows(&r->rows))
        return filter_usage("how a CSV list is read has no meaning for JSON");
    return contacts_check(r, out, c->kind != RC_KIND_UNKNOWN ? c->kind : input_contacts(c->from), fd, name);
}

/* The reason has been said: what the options name is opened and closed, and the ledger
 * stands. */
static int unreadable(roll *r, const char *name)
{
    int status = roll_begin(r, name);

    return status != 0 ? status : roll_end(r, &r->counts, STOP_OUTPUT);
}

/* What the input is, its first bytes say. */
static int validate_open(roll *r, output *out, const choices *c, int fd, const char *name)
{
    unsigned char *ahead = (unsigned char *)malloc(AHEAD_MAX);
    long length;
    int is_json;
    int status;

    if (ahead == NULL) {
        filter_say("out of memory");
        return STATUS_INCOMPLETE;
    }
    length = input_look_ahead(fd, name, ahead, AHEAD_MAX);
    r->ahead.bytes = ahead;
    r->ahead.length = length > 0 ? (size_t)length : 0;
    is_json = c->kind != RC_KIND_UNKNOWN || input_is_json(c->from, r->ahead);
    if (length < 0)
        status = unreadable(r, name);
    else
        status = is_json ? validate_json(r, out, c, fd, name) : roll_call_open(r, fd, name);
    free(ahead);
    return status;
}

static int validate_list(roll *r, output *out, const choices *c, const char *path)
{
    int fd = input_open(path);
    int status;

    if (fd < 0)
        return STATUS_INCOMPLETE;
    r->header = pass;
    r->row = pass;
    r->end = flush;
    r->context = out;
    status = validate_open(r, out, c, fd, input_name(path));
    r->context = NULL;
    if (fd != STDIN_FILENO)
        close(fd);
    return status;
}

/* 0, or the status of a mistake. */
static int check_choices(const roll *r, const choices *c)
{
    if (c->emails && (is_for_lists(r) || c->from != INPUT_UNKNOWN || c->kind != RC_KIND_UNKNOWN))
        return filter_usage("--emails goes with --email, --format, --mask, --max-record, --quiet and --exit-zero only");
    if (c->null && !(c->emails && r->report.format == FORMAT_JSONL)) /* a line of text could not hold a line end */
        return filter_usage("--null goes with --emails --format jsonl only");
    if (c->from == INPUT_CSV && c->kind != RC_KIND_UNKNOWN)
        return filter_usage("--resource is for JSON");
    if (c->from == INPUT_NDJSON && c->kind != RC_KIND_UNKNOWN && c->kind != RC_KIND_NDJSON)
        return filter_usage("--from ndjson is --resource ndjson, and no other");
    return 0;
}

static int validate(roll *r, const choices *c, const char *path)
{
    output out;
    int status = check_choices(r, c);

    if (status == 0)
        status = roll_check_files(r, path);
    if (status != 0)
        return status;
    if (output_standard(&out, STDOUT_FILENO) != 0)
        return STATUS_INCOMPLETE;
    status = c->emails ? emails_check(r, &out, path, c->null) : validate_list(r, &out, c, path);
    if (output_close(&out) != 0)
        status = STATUS_INCOMPLETE;
    return filter_status(&r->report, status);
}

static rc_payload_kind find_kind(const char *text)
{
    for (int kind = RC_KIND_CONTACTS; kind <= RC_KIND_IMPORT; kind++)
        if (strcmp(text, rc_payload_kind_text((rc_payload_kind)kind)) == 0)
            return (rc_payload_kind)kind;
    return RC_KIND_UNKNOWN;
}

/* -1, or the status of a mistake. */
static int choose(choices *c, int option)
{
    c->emails |= option == OPTION_EMAILS;
    c->null |= option == '0';
    if (option == OPTION_FROM)
        return take_input_kind(optarg, &c->from);
    if (option == OPTION_RESOURCE)
        c->kind = find_kind(optarg);
    if (option == OPTION_RESOURCE && c->kind == RC_KIND_UNKNOWN)
        return filter_usage("'%s' is no resource that takes JSON", optarg);
    return -1;
}

int main(int argc, char **argv)
{
    choices c = {0, 0, INPUT_UNKNOWN, RC_KIND_UNKNOWN};
    int option = ROLL_NO_MORE;
    int status = -1;
    roll *r;

    filter_begin(argv, "validate");
    r = roll_new(usage);
    if (r == NULL)
        return STATUS_INCOMPLETE;
    while (status < 0 && (option = roll_option(r, argc, argv, "0", own_options)) > ROLL_DONE)
        status = choose(&c, option);
    if (status < 0)
        status = option == ROLL_DONE ? r->status : validate(r, &c, argv[optind]);
    roll_free(r);
    return status;
}
