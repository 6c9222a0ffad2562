/* SPDX-License-Identifier: MIT */
/* merge-errors: what came back, to the records it is about. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "merge-errors/mend.h"
#include "merge-errors/merge.h"

static const char usage[] =
    "Usage: merge-errors --original FILE [--manifest FILE] [OPTION]... ERRORS...\n"
    "  or:  merge-errors --original FILE --fixed MENDED [OPTION]...\n"
    "Takes errors to the records of the original list. ERRORS are any of: rejects of\n"
    "validate, csv2contacts or split-batches; error files of the API; JSON bodies of\n"
    "the API; findings of --format jsonl. The failed records go to standard output as\n"
    "the API's error file, in the order of the original; which way each error was\n"
    "matched, and what fits no record or several, to standard error. Contacts in JSON,\n"
    "a payload, an array or a contact a line, go out with an Error each, as in the\n"
    "error file of a job.\n"
    "\n"
    "      --original FILE        the list or payload that was sent, or what it was made\n"
    "                             of; - for standard input\n"
    "      --from csv|json|ndjson\n"
    "                             what the original is, if it should not be looked at\n"
    "      --manifest FILE        manifest.ndjson of split-batches for that list: what\n"
    "                             was sent, and errors by their place in a batch. A\n"
    "                             file of errors that is called after a batch, such as\n"
    "                             batch-000001.errors.json, is about that batch\n"
    "      --annotate             all records instead, with an error column; unanswered\n"
    "                             ones with ###unanswered: and a reason\n"
    "      --format jsonl         an object for each error instead\n"
    "      --retry FILE           failed records too, with their original bytes, to mend\n"
    "                             and run again; FILE.map says which ones they are\n"
    "      --accepted FILE        the other records too, but for unanswered ones\n"
    "      --fixed MENDED         the whole list, in its order, with the rows of MENDED,\n"
    "                             a mended file of --retry, in their places\n"
    "      --map FILE             the companion of MENDED (default: MENDED.map, if it is\n"
    "                             there; without one the address decides)\n"
    "      --drop-missing         records of the companion that MENDED leaves out leave\n"
    "                             the list, instead of staying as they were\n"
    "\n"
    "A file that is no error file, such as HTML or the state of a job, or that holds an\n"
    "error that fits no record, does not say of all records what became of them. Those\n"
    "of the batch that it is called after, or of the list, that have no error are\n"
    "unanswered then: they are neither accepted nor failed, and the status is 3.\n"
    "\n"
    "An error is matched by the bytes of its row, else by its address, else by its\n"
    "place. Records are not judged: --email, --properties, --date-format, --duplicates\n"
    "and --fix have no effect. --errors and --max-errors are refused, and so are\n"
    "--record-base and its kin: the original is whole. Of what is said below on\n"
    "reading the list, --max-record alone is for contacts in JSON, too.\n"
    "\n";

enum {
    OPTION_ORIGINAL = 2000,
    OPTION_FROM,
    OPTION_MANIFEST,
    OPTION_ANNOTATE,
    OPTION_RETRY,
    OPTION_ACCEPTED,
    OPTION_FIXED,
    OPTION_MAP,
    OPTION_DROP
};

static const struct option own_options[] = {
    {"original", required_argument, NULL, OPTION_ORIGINAL},
    {"from", required_argument, NULL, OPTION_FROM},
    {"manifest", required_argument, NULL, OPTION_MANIFEST},
    {"annotate", no_argument, NULL, OPTION_ANNOTATE},
    {"retry", required_argument, NULL, OPTION_RETRY},
    {"accepted", required_argument, NULL, OPTION_ACCEPTED},
    {"fixed", required_argument, NULL, OPTION_FIXED},
    {"map", required_argument, NULL, OPTION_MAP},
    {"drop-missing", no_argument, NULL, OPTION_DROP},
    {NULL, 0, NULL, 0},
};

/* -1, or the status of a mistake. */
static int take_option(merge *m, int option)
{
    switch (option) {
    case OPTION_FROM:
        return take_input_kind(optarg, &m->from);
    case OPTION_ORIGINAL:
        m->original_path = optarg;
        return -1;
    case OPTION_MANIFEST:
        m->manifest_path = optarg;
        return -1;
    case OPTION_ANNOTATE:
        m->form = FORM_ANNOTATE;
        return -1;
    case OPTION_RETRY:
        m->retry_path = optarg;
        return -1;
    case OPTION_ACCEPTED:
        m->accepted_path = optarg;
        return -1;
    case OPTION_FIXED:
        m->mended_path = optarg;
        return -1;
    case OPTION_MAP:
        m->map_given = optarg;
        return -1;
    default: /* OPTION_DROP */
        m->drop = 1;
        return -1;
    }
}

static int is_standard_input(const char *path)
{
    return strcmp(input_name(path), "-") == 0;
}

/* Putting mended rows back reads no errors and writes one file. */
static int check_fixed(const merge *m)
{
    if (m->errors_count > 0 || m->manifest_path != NULL || m->retry_path != NULL || m->accepted_path != NULL
        || m->form != FORM_ERRORS)
        return filter_usage("--fixed goes with --original, --map and --drop-missing only");
    if (is_standard_input(m->original_path) && is_standard_input(m->mended_path))
        return filter_usage("standard input can be read once");
    return -1;
}

/* -1, or the status of a mistake. */
static int check(merge *m)
{
    const reporter *report = &m->r->report;
    int inputs;

    if (m->original_path == NULL)
        return filter_usage("which list was sent? --original is missing");
    if (report->errors_path != NULL || report->errors_allowed != UINT64_MAX || report->percent_allowed <= 100)
        return filter_usage("--errors and --max-errors are for filters that reject records");
    if (is_piece(&m->r->rows))
        return filter_usage("--original is the whole list: nothing stands before it");
    if (m->mended_path != NULL)
        return check_fixed(m);
    if (m->map_given != NULL || m->drop)
        return filter_usage("--map and --drop-missing go with --fixed");
    if (m->errors_count == 0)
        return filter_usage("no file of errors is named");
    if (report->format > FORMAT_JSONL)
        return filter_usage("--format is text or jsonl: what is merged is no list of findings");
    if (report->format == FORMAT_JSONL && m->form == FORM_ANNOTATE)
        return filter_usage("--annotate or --format jsonl, not both");
    inputs = is_standard_input(m->original_path);
    for (size_t i = 0; i < m->errors_count; i++)
        inputs += is_standard_input(m->errors_paths[i]);
    if (inputs > 1)
        return filter_usage("standard input can be read once");
    if (report->format == FORMAT_JSONL)
        m->form = FORM_JSON;
    return -1;
}

static int take_options(merge *m, int argc, char **argv)
{
    int option = ROLL_NO_MORE;
    int status = -1;

    m->r->many = 1;
    while (status < 0 && (option = roll_option(m->r, argc, argv, "", own_options)) > ROLL_DONE)
        status = take_option(m, option);
    if (status >= 0)
        return status;
    if (option == ROLL_DONE)
        return m->r->status;
    m->errors_paths = argv + optind;
    m->errors_count = (size_t)(argc - optind);
    return check(m);
}

static int run(merge *m)
{
    mend_plan plan = {m->r, m->original_path, m->mended_path, m->from, m->map_given, m->drop};

    return m->mended_path != NULL ? mend_run(&plan) : merge_run(m);
}

int main(int argc, char **argv)
{
    merge *m;
    int status = STATUS_INCOMPLETE;

    filter_begin(argv, "merge-errors");
    m = (merge *)calloc(1, sizeof *m);
    if (m == NULL) {
        filter_say("out of memory");
        return STATUS_INCOMPLETE;
    }
    m->r = roll_new(usage);
    if (m->r != NULL)
        status = take_options(m, argc, argv);
    if (status < 0)
        status = run(m);
    roll_free(m->r);
    free(m);
    return status;
}
