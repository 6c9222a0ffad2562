/* SPDX-License-Identifier: MIT */
/* validate: good rows pass untouched, every other row is accounted for. */
#include <unistd.h>

#include "emails.h"
#include "filter.h"

static const char usage[] =
    "Usage: validate [OPTION]... [FILE]\n"
    "Reads a CSV contact list from FILE or standard input. Good rows go to standard\n"
    "output with their original bytes, findings and the ledger to standard error.\n"
    "\n"
    "      --emails               the input is one address a line; writes a verdict\n"
    "                             for each: verdict, slug, offset, suggestion, address\n"
    "  -0, --null                 with --emails --format jsonl: an address ends with\n"
    "                             NUL, not with the line; it may hold line ends\n"
    "\n";

enum {
    OPTION_EMAILS = 2000
};

static const struct option own_options[] = {
    {"emails", no_argument, NULL, OPTION_EMAILS},
    {"null", no_argument, NULL, '0'},
    {NULL, 0, NULL, 0},
};

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
        || r->rows.delimiter != 0 || r->rows.no_header || r->rows.lenient || r->properties_path != NULL
        || report->format > FORMAT_JSONL;
}

static int validate(roll *r, int emails, int null, const char *path)
{
    output out;
    int status;

    if (emails && is_for_lists(r))
        return filter_usage("--emails goes with --format, --mask, --max-record, --quiet and --exit-zero only");
    if (null && !(emails && r->report.format == FORMAT_JSONL)) /* a line of text could not hold a line end */
        return filter_usage("--null goes with --emails --format jsonl only");

    if (output_standard(&out, STDOUT_FILENO) != 0)
        return STATUS_INCOMPLETE;
    r->header = pass;
    r->row = pass;
    r->end = flush;
    r->context = &out;
    status = emails ? emails_check(r, &out, path, null) : roll_call(r, path);
    r->context = NULL;
    if (output_close(&out) != 0)
        status = STATUS_INCOMPLETE;
    return filter_status(&r->report, status);
}

int main(int argc, char **argv)
{
    roll *r;
    int emails = 0;
    int null = 0;
    int option;
    int status;

    filter_begin("validate");
    r = roll_new(usage);
    if (r == NULL)
        return STATUS_INCOMPLETE;
    while ((option = roll_option(r, argc, argv, "0", own_options)) > ROLL_DONE) {
        emails |= option == OPTION_EMAILS;
        null |= option == '0';
    }
    status = option == ROLL_DONE ? r->status : validate(r, emails, null, argv[optind]);
    roll_free(r);
    return status;
}
