/* SPDX-License-Identifier: MIT */
/* split-batches: a list or contacts in JSON, in batches that the API takes. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "split-batches/split_resume.h"

static const char usage[] =
    "Usage: split-batches --output-dir DIR [OPTION]... [FILE]\n"
    "  or:  split-batches --filter COMMAND [OPTION]... [FILE]\n"
    "  or:  split-batches --stream [OPTION]... [FILE]\n"
    "Cuts a CSV list or contacts in JSON from FILE or standard input into batches: a\n"
    "payload, an array, or a contact a line. Records leave with their original bytes;\n"
    "every batch has the header, or the envelope.\n"
    "\n"
    "  -o, --output-dir DIR       where the batches go, as batch-000001.csv (or .json, or\n"
    "                             .ndjson) and so on, with manifest.ndjson; made if need\n"
    "                             be\n"
    "      --prefix P             instead of 'batch-' ('shard-' for shards)\n"
    "      --resume               go on where a run of the same list, with the same\n"
    "                             options, stopped; anything else is refused\n"
    "      --filter COMMAND       run a shell command for each batch, with the batch as\n"
    "                             standard input and BATCH, BATCH_FILE, BATCH_FIRST,\n"
    "                             BATCH_LAST, BATCH_COUNT in the environment\n"
    "      --stop-on-failure      stop when the command fails\n"
    "      --stream               payloads on standard output, one a line; of contacts\n"
    "                             without an envelope, arrays\n"
    "      --manifest FILE        the manifest, elsewhere or without a directory\n"
    "  -n, --max-contacts N       records in a batch (default 1000); more than 10000\n"
    "                             only with --force\n"
    "  -b, --max-bytes N[K|M]     bytes of a batch, header or envelope included\n"
    "      --force                let a batch have more than 10000 records\n"
    "      --shards N             N parts instead of batches, by address: the same\n"
    "                             address is in the same part, on every machine\n"
    "      --shard-by email       what decides; there is nothing else yet\n"
    "      --from csv|json|ndjson\n"
    "                             what the input is, if it should not be looked at\n"
    "\n"
    "The structure of a list is judged, its addresses and values are not: --email,\n"
    "--properties, --date-format, --duplicates and --fix have no effect here, and\n"
    "--email-column only with --shards. Of what is said below on reading the list,\n"
    "--max-record alone is for contacts in JSON, too.\n"
    "A payload or an array is read twice, from a copy when it comes through a pipe: so\n"
    "one that breaks off makes no batch at all. A bad line of NDJSON costs no other.\n"
    "Rejected contacts go to --errors as those of a job do, each with its errors.\n"
    "\n";

enum {
    OPTION_FORCE = 2000,
    OPTION_PREFIX,
    OPTION_RESUME,
    OPTION_FILTER,
    OPTION_STOP_ON_FAILURE,
    OPTION_STREAM,
    OPTION_MANIFEST,
    OPTION_SHARDS,
    OPTION_SHARD_BY,
    OPTION_FROM
};

enum {
    CONTACTS_DEFAULT = 1000,
    CONTACTS_UNUSUAL = 5000, /* no documented number; 10000 has worked */
    CONTACTS_MAX = 10000,
    SHARDS_MAX = 1000,
    PREFIX_MAX = 64,
    AHEAD_MAX = 65536
};

static const struct option own_options[] = {
    {"output-dir", required_argument, NULL, 'o'},
    {"max-contacts", required_argument, NULL, 'n'},
    {"max-bytes", required_argument, NULL, 'b'},
    {"force", no_argument, NULL, OPTION_FORCE},
    {"prefix", required_argument, NULL, OPTION_PREFIX},
    {"resume", no_argument, NULL, OPTION_RESUME},
    {"filter", required_argument, NULL, OPTION_FILTER},
    {"stop-on-failure", no_argument, NULL, OPTION_STOP_ON_FAILURE},
    {"stream", no_argument, NULL, OPTION_STREAM},
    {"manifest", required_argument, NULL, OPTION_MANIFEST},
    {"shards", required_argument, NULL, OPTION_SHARDS},
    {"shard-by", required_argument, NULL, OPTION_SHARD_BY},
    {"from", required_argument, NULL, OPTION_FROM},
    {NULL, 0, NULL, 0},
};

/* ---- The whole ---- */

/* Nothing at all is what --stream is for: no contacts are left. */
static int split_begun(split *s, int fd, const char *name)
{
    int is_nothing = s->from == INPUT_UNKNOWN && input_is_blank(s->r->ahead);

    if (input_is_json(s->from, s->r->ahead) || (s->plan.stream && is_nothing))
        return split_contacts(s, fd, name);
    if (s->plan.stream)
        return filter_usage("--stream is for contacts in JSON: a list has a line for each record");
    return split_list(s, fd, name);
}

static int split_open(split *s, int fd, const char *name)
{
    unsigned char *ahead = (unsigned char *)malloc(AHEAD_MAX);
    long length = -1;
    int status = STATUS_INCOMPLETE;

    if (ahead != NULL)
        length = input_look_ahead(fd, name, ahead, AHEAD_MAX);
    else
        filter_say("out of memory");
    s->r->ahead.bytes = ahead;
    s->r->ahead.length = length > 0 ? (size_t)length : 0;
    if (length >= 0)
        status = split_begun(s, fd, name);
    free(ahead);
    return status;
}

/* What became of the batches, for people. */
static void say_batches(const split *s)
{
    const batch_files *f = &s->files;

    if (s->r->report.quiet > 1)
        return;
    if (s->plan.directory != NULL)
        filter_say("%" PRIu64 " batch%s in %s", f->done, f->done == 1 ? "" : "es", s->plan.directory);
    else
        filter_say("%" PRIu64 " batch%s", f->done, f->done == 1 ? "" : "es");
    if (s->plan.resume)
        filter_say("%" PRIu64 " of them had been made before", f->kept);
    if (f->failed > 0)
        filter_say("the command failed for %" PRIu64 " batch%s", f->failed, f->failed == 1 ? "" : "es");
}

/* No file that is read or written here is written to twice, batches included. */
static int check_files(const split *s, const char *path)
{
    file_list files = {NULL, 0, 0, 0};
    const batch_plan *plan = &s->plan;
    static const char what[] = "the manifest";
    const char *names[] = {"manifest.ndjson", "manifest.ndjson.partial"};
    char *paths[2] = {NULL, NULL};
    int status = 0;

    roll_files(s->r, &files, path);
    files_batches(&files, plan->directory, plan->prefix);
    for (size_t i = 0; i < 2; i++) {
        if (plan->manifest != NULL)
            paths[i] = i == 0 ? strdup(plan->manifest) : manifest_partial(plan->manifest);
        else if (plan->directory != NULL)
            paths[i] = join_path(plan->directory, names[i]);
        files_written(&files, paths[i], what);
    }
    status = files_check(&files);
    files_free(&files);
    free(paths[0]);
    free(paths[1]);
    return status;
}

static int run_open(split *s, original *list)
{
    int status = batch_files_open(&s->files, &s->plan);
    int opened;
    int well;

    if (status == 0 && s->plan.resume)
        status = split_compare(s, list);
    opened = status == 0;
    if (opened)
        status = split_open(s, list->fd, list->name);
    well = status == STATUS_CLEAN || (status == STATUS_FINDINGS && s->begun);
    if (batch_files_close(&s->files, &s->r->counts, well) != 0 || s->files.failed > 0)
        status = STATUS_INCOMPLETE;
    if (opened)
        say_batches(s);
    return status;
}

/* To be resumed, a list is read twice, and a pipe copied. */
static int open_list(const split *s, original *list, const char *path)
{
    if (s->plan.resume)
        return original_open(list, path, s->from, &s->r->rows);
    memset(list, 0, sizeof *list);
    list->name = input_name(path);
    list->fd = input_open(path);
    return list->fd >= 0 ? 0 : -1;
}

static int run(split *s, const char *path)
{
    original list;
    int status = check_files(s, path);

    if (status != 0)
        return status;
    status = open_list(s, &list, path) == 0 ? run_open(s, &list) : STATUS_INCOMPLETE;
    original_close(&list);
    return filter_status(&s->r->report, status);
}

/* ---- Options ---- */

static int check_contacts(split *s)
{
    if (!s->contacts_given)
        s->plan.contacts_max = CONTACTS_DEFAULT;
    if (s->plan.contacts_max > CONTACTS_MAX && !s->force)
        return filter_usage("more than %d contacts in a call are not known to work: --force", CONTACTS_MAX);
    if (s->plan.contacts_max > CONTACTS_UNUSUAL)
        filter_say("warning: more than %d contacts in a call may time out", CONTACTS_UNUSUAL);
    return -1;
}

/* Shards are all of the input, cut by address alone. */
static int check_shards(split *s)
{
    if (s->contacts_given || s->plan.bytes_max > 0)
        return filter_usage("shards have no limits: --max-contacts and --max-bytes are for batches");
    if (s->plan.command != NULL || s->plan.stream || s->plan.resume)
        return filter_usage("--shards makes files, all at once: no --filter, --stream or --resume");
    if (s->plan.directory == NULL)
        return filter_usage("where to? --output-dir is missing");
    if (s->plan.prefix == NULL)
        s->plan.prefix = "shard-";
    return -1;
}

static int check_options(split *s)
{
    if (s->plan.shards > 0)
        return check_shards(s);
    if (s->plan.prefix == NULL)
        s->plan.prefix = "batch-";
    if (s->plan.stream && (s->plan.directory != NULL || s->plan.command != NULL || s->plan.resume))
        return filter_usage("--stream goes to standard output: no --output-dir, --filter or --resume");
    if (s->plan.directory == NULL && s->plan.command == NULL && !s->plan.stream)
        return filter_usage("where to? --output-dir is missing");
    if (s->plan.resume && s->plan.directory == NULL && s->plan.manifest == NULL)
        return filter_usage("--resume needs the manifest: --output-dir or --manifest");
    return check_contacts(s);
}

static int take_size(const char *text, uint64_t *number)
{
    if (parse_size(text, number) == 0 && *number > 0)
        return -1;
    return filter_usage("'%s' is no size", text);
}

static int take_shards(split *s, const char *text)
{
    int status = take_size(text, &s->plan.shards);

    return status < 0 && s->plan.shards > SHARDS_MAX ? filter_usage("more than %d shards", SHARDS_MAX) : status;
}

/* It stands in file names and in the manifest. */
static int take_prefix(split *s, const char *text)
{
    for (const char *p = text; *p != '\0'; p++)
        if (*p == '/' || *p == '"' || *p == '\\' || (unsigned char)*p < 0x20)
            return filter_usage("'%s' is no beginning of a file name", text);
    if (*text == '\0' || *text == '.' || strlen(text) > PREFIX_MAX)
        return filter_usage("'%s' is no beginning of a file name", text);
    s->plan.prefix = text;
    return -1;
}

/* The options that say where to. -1, an exit status, or -2: none of them. */
static int take_place(split *s, int option)
{
    switch (option) {
    case 'o':
        s->plan.directory = optarg;
        return -1;
    case OPTION_PREFIX:
        return take_prefix(s, optarg);
    case OPTION_RESUME:
        s->plan.resume = 1;
        return -1;
    case OPTION_FILTER:
        s->plan.command = optarg;
        return -1;
    case OPTION_STOP_ON_FAILURE:
        s->plan.stop_on_failure = 1;
        return -1;
    case OPTION_STREAM:
        s->plan.stream = 1;
        return -1;
    case OPTION_MANIFEST:
        s->plan.manifest = optarg;
        return -1;
    default:
        return -2;
    }
}

/* The options that say how to cut. -1 or an exit status. */
static int take_cut(split *s, int option)
{
    switch (option) {
    case 'n':
        s->contacts_given = 1;
        return take_size(optarg, &s->plan.contacts_max);
    case 'b':
        return take_size(optarg, &s->plan.bytes_max);
    case OPTION_FORCE:
        s->force = 1;
        return -1;
    case OPTION_SHARDS:
        return take_shards(s, optarg);
    case OPTION_SHARD_BY:
        return strcmp(optarg, "email") == 0 ? -1 : filter_usage("--shard-by takes email and nothing else");
    case OPTION_FROM:
        return take_input_kind(optarg, &s->from);
    default:
        return s->r->status;
    }
}

/* Returns the exit status, or -1 when the input is to be read. */
static int take_options(split *s, int argc, char **argv)
{
    int status = -1;

    while (status < 0) {
        int option = roll_option(s->r, argc, argv, "o:n:b:", own_options);

        if (option == ROLL_NO_MORE)
            return check_options(s);
        status = take_place(s, option);
        if (status == -2)
            status = take_cut(s, option);
    }
    return status;
}

int main(int argc, char **argv)
{
    split *s;
    int status;

    filter_begin(argv, "split-batches");
    s = (split *)calloc(1, sizeof *s);
    if (s == NULL) {
        filter_say("out of memory");
        return STATUS_INCOMPLETE;
    }
    s->r = roll_new(usage);
    status = s->r != NULL ? take_options(s, argc, argv) : STATUS_INCOMPLETE;
    if (status < 0)
        status = run(s, argv[optind]);
    roll_free(s->r);
    free(s);
    return status;
}
