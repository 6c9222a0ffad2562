/* SPDX-License-Identifier: MIT */
/* split-batches: a list or a payload in batches that the API takes. */
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "batch_files.h"
#include "filter.h"

static const char usage[] =
    "Usage: split-batches --output-dir DIR [OPTION]... [FILE]\n"
    "  or:  split-batches --filter COMMAND [OPTION]... [FILE]\n"
    "  or:  split-batches --stream [OPTION]... [FILE]\n"
    "Cuts a CSV list or a payload from FILE or standard input into batches. Records\n"
    "leave with their original bytes; every batch has the header, or the envelope.\n"
    "\n"
    "  -o, --output-dir DIR       where the batches go, as batch-000001.csv (or .json)\n"
    "                             and so on, with manifest.ndjson; made if need be\n"
    "      --prefix P             instead of 'batch-' ('shard-' for shards)\n"
    "      --resume               go on where a run that was killed stopped\n"
    "      --filter COMMAND       run a shell command for each batch, with the batch as\n"
    "                             standard input and BATCH, BATCH_FILE, BATCH_FIRST,\n"
    "                             BATCH_LAST, BATCH_COUNT in the environment\n"
    "      --stop-on-failure      stop when the command fails\n"
    "      --stream               payloads on standard output, one a line\n"
    "      --manifest FILE        the manifest, elsewhere or without a directory\n"
    "  -n, --max-contacts N       records in a batch (default 1000); more than 10000\n"
    "                             only with --force\n"
    "  -b, --max-bytes N[K|M]     bytes of a batch, header or envelope included\n"
    "      --force                let a batch have more than 10000 records\n"
    "      --shards N             N parts instead of batches, by address: the same\n"
    "                             address is in the same part, on every machine\n"
    "      --shard-by email       what decides; there is nothing else yet\n"
    "      --from csv|json        what the input is, if it should not be looked at\n"
    "\n"
    "The structure of a list is judged, its addresses are not: --duplicates has no\n"
    "effect here, and --email-column only with --shards.\n"
    "A payload is read twice, from a copy when it comes through a pipe: so a payload\n"
    "that breaks off makes no batch at all.\n"
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
    PIECE = 65536
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

typedef struct split {
    roll *r;
    batch_plan plan;
    int contacts_given; /* --max-contacts */
    int force;
    input_kind kind;
    batch_files files;
    int begun;            /* the head is known */
    size_t email;         /* the column that decides on the shard */
    rc_span head;         /* the header with its line end, or the envelope */
    unsigned char *head_bytes;
    rc_row_counts counts;
    unsigned char piece[PIECE];
} split;

/* What every batch begins with. */
static int set_head(split *s, const char *before, rc_span head, const char *after)
{
    size_t length = strlen(before) + head.length + strlen(after);

    s->head_bytes = (unsigned char *)malloc(length + 1);
    if (s->head_bytes == NULL) {
        filter_say("out of memory");
        return STOP_OUTPUT;
    }
    memcpy(s->head_bytes, before, strlen(before));
    if (head.length > 0)
        memcpy(s->head_bytes + strlen(before), head.bytes, head.length);
    memcpy(s->head_bytes + strlen(before) + head.length, after, strlen(after));
    s->head.bytes = s->head_bytes;
    s->head.length = length;
    return 0;
}

/* A finding of this filter's own: the record is longer than a batch. */
static rc_finding too_big(const split *s, const batch_record *record, unsigned char expected[64])
{
    rc_finding f;

    memset(&f, 0, sizeof f);
    f.code = RC_CODE_TOO_BIG_FOR_BATCH;
    f.severity = RC_ERROR;
    f.record = record->number;
    f.record_line = record->line;
    f.line = record->line;
    f.column = record->column;
    f.offset = record->offset;
    f.length = record->bytes.length;
    f.expected.bytes = expected;
    f.expected.length = (size_t)snprintf((char *)expected, 64, "at most %" PRIu64 " bytes", s->plan.bytes_max);
    return f;
}

/* ---- A CSV list ---- */

/* The column that decides on the shard: asked for, or "email". */
static int find_email(split *s, const rc_columns *columns)
{
    const rc_row_options *rows = &s->r->rows;
    static const rc_span usual = {(const unsigned char *)"email", 5};
    rc_span wanted = rows->email_name.length > 0 ? rows->email_name : usual;

    s->email = rows->email_name.length == 0 && rows->email_number > 0 ? rows->email_number - 1
                                                                       : rc_columns_find(columns, wanted);
    if (s->email < rc_columns_count(columns))
        return 0;
    filter_say("no column decides on the shard: --email-column");
    return STOP_OUTPUT;
}

static int csv_header(void *context, const rc_row *header)
{
    split *s = (split *)context;
    int unfinished = header->raw.length > 0 && header->raw.length == header->raw_text;
    batch_shape shape = {"csv", {NULL, 0}, "", "", 0};

    if (s->plan.shards > 0 && find_email(s, header->columns) != 0)
        return STOP_OUTPUT;
    if (set_head(s, "", header->raw, unfinished ? "\n" : "") != 0)
        return STOP_OUTPUT;
    shape.head = s->head;
    s->begun = 1;
    return batch_files_shape(&s->files, &shape);
}

static int csv_row(void *context, const rc_row *row)
{
    split *s = (split *)context;
    batch_record record = {row->record, row->line, 1, row->offset, rc_row_text(row), {NULL, 0}};
    unsigned char expected[64];
    rc_finding f;
    int status;

    if (s->plan.shards > 0)
        record.email = rc_row_value(row, s->email);
    status = batch_files_add(&s->files, &record);
    if (status >= 0)
        return status;
    f = too_big(s, &record, expected);
    return roll_turn_down(s->r, row, &f);
}

static int csv_end(void *context)
{
    split *s = (split *)context;

    return batch_files_end(&s->files);
}

static int split_csv(split *s, int fd, const char *name)
{
    roll *r = s->r;
    int status;

    r->rows.structure_only = 1;
    r->rows.duplicates = RC_DUPLICATES_OFF;
    r->header = csv_header;
    r->row = csv_row;
    r->end = csv_end;
    r->context = s;
    status = roll_call_open(r, fd, name);
    s->counts = r->counts;
    return status;
}

/* ---- A payload ---- */

static int payload_finding(void *context, const rc_finding *finding)
{
    split *s = (split *)context;

    return reporter_finding(&s->r->report, finding);
}

static int turn_down(split *s, rc_code code)
{
    s->counts.rejected++;
    s->counts.rejected_by[code]++;
    return reporter_limits(&s->r->report, &s->counts);
}

static int payload_contact(void *context, const rc_contact *contact)
{
    split *s = (split *)context;
    batch_record record = {contact->index, contact->line, contact->column, contact->offset, contact->raw,
                           contact->email};
    unsigned char expected[64];
    rc_finding f;
    int status;

    s->counts.records++;
    s->r->report.records = s->counts.records;
    if (contact->fault != RC_CODE_NONE)
        return turn_down(s, contact->fault);
    status = batch_files_add(&s->files, &record);
    if (status >= 0) {
        s->counts.passed++;
        return status;
    }
    f = too_big(s, &record, expected);
    status = payload_finding(s, &f);
    return status == 0 ? turn_down(s, f.code) : status;
}

static int set_envelope(split *s, rc_span envelope)
{
    const char *after = s->plan.stream ? ",\"Contacts\":[" : ",\"Contacts\":[\n";

    return set_head(s, "{", envelope, envelope.length > 0 ? after : after + 1);
}

/* All of the payload through the reader; its envelope becomes the head if it is
 * not known. RC_OK, an error or a stop. */
static int payload_pass(split *s, int fd, const char *name, const rc_payload_handler *handler)
{
    rc_payload_read_options options = {RC_KIND_CONTACTS, s->r->rows.record_max};
    rc_payload_reader *reader;
    int status = rc_payload_reader_new(&reader, &options, handler, NULL);
    long length = 0;

    while (status == RC_OK && (length = input_read(fd, name, s->piece, PIECE)) > 0)
        status = rc_payload_reader_feed(reader, s->piece, (size_t)length);
    if (status == RC_OK)
        status = length < 0 ? STOP_OUTPUT : rc_payload_reader_end(reader);
    if (status == RC_OK && s->head.length == 0) {
        status = set_envelope(s, rc_payload_reader_envelope(reader));
    }
    rc_payload_reader_free(reader);
    return status;
}

static int shape_payload(split *s)
{
    static const batch_shape lines = {"json", {NULL, 0}, ",\n", "\n]}\n", 0};
    static const batch_shape one_line = {"json", {NULL, 0}, ",", "]}\n", 1};
    batch_shape shape = s->plan.stream ? one_line : lines;

    shape.head = s->head;
    return batch_files_shape(&s->files, &shape);
}

static int go_to(int fd, const char *name, off_t place)
{
    if (lseek(fd, place, SEEK_SET) == place)
        return 0;
    filter_say("%s: %s", name, strerror(errno));
    return STOP_OUTPUT;
}

/* The first pass finds the envelope, wherever it stands, and whatever is wrong;
 * the second one writes. */
static int payload_passes(split *s, int fd, const char *name, off_t start)
{
    rc_payload_handler first = {NULL, payload_finding, s};
    rc_payload_handler second = {payload_contact, NULL, s};
    int status = payload_pass(s, fd, name, &first);

    if (status != RC_OK)
        return status;
    s->begun = 1;
    status = shape_payload(s);
    if (status == 0)
        status = go_to(fd, name, start);
    if (status != 0)
        return status;
    status = payload_pass(s, fd, name, &second);
    if (status == RC_ERROR_FILE) {
        filter_say("%s: has changed while it was read", name);
        return STOP_OUTPUT;
    }
    return status == RC_OK ? batch_files_end(&s->files) : status;
}

/* From how reading ended to an exit status, and to words for the ledger. */
static int payload_ending(split *s, int result)
{
    const char *stopped = NULL;
    int status = s->counts.rejected > 0 ? STATUS_FINDINGS : STATUS_CLEAN;

    if (result == RC_ERROR_FILE) {
        stopped = "the payload cannot be read: no batch was made";
        status = STATUS_FINDINGS;
    } else if (result == STOP_ERRORS) {
        stopped = "stopped: more records are rejected than --max-errors allows";
        status = STATUS_STOPPED;
    } else if (result != RC_OK) {
        if (result < 0)
            filter_say("%s", rc_error_text(result));
        stopped = "the result is incomplete";
        status = STATUS_INCOMPLETE;
    }
    if (reporter_close(&s->r->report, status) != 0)
        status = STATUS_INCOMPLETE;
    ledger_say(&s->counts, &s->r->report, stopped);
    return status;
}

static int split_payload(split *s, int fd, const char *name, size_t ahead)
{
    off_t start = lseek(fd, 0, SEEK_CUR) - (off_t)ahead;
    rc_span begun = {s->piece, ahead};
    int input = fd;
    int result;

    if (s->r->report.errors_path != NULL)
        return filter_usage("--errors is for CSV lists");
    if (reporter_paths_clash(&s->r->report, fd) != 0)
        return STATUS_USAGE;
    if (reporter_open(&s->r->report, name) != 0)
        return STATUS_INCOMPLETE;
    if (start < 0) { /* a pipe */
        start = 0;
        input = input_spool(fd, name, s->plan.directory, begun);
    }
    result = input >= 0 ? go_to(input, name, start) : STOP_OUTPUT;
    if (result == 0)
        result = payload_passes(s, input, name, start);
    if (input >= 0 && input != fd)
        close(input);
    return payload_ending(s, result);
}

/* ---- The whole ---- */

static int split_open(split *s, int fd, const char *name)
{
    long ahead = input_look_ahead(fd, name, s->piece, PIECE);

    if (ahead < 0)
        return STATUS_INCOMPLETE;
    if (s->kind == INPUT_JSON || (s->kind == INPUT_UNKNOWN && input_is_json(s->piece, (size_t)ahead)))
        return split_payload(s, fd, name, (size_t)ahead);
    if (s->plan.stream)
        return filter_usage("--stream is for payloads: a list has a line for each record");
    s->r->ahead.bytes = s->piece;
    s->r->ahead.length = (size_t)ahead;
    return split_csv(s, fd, name);
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

static int run(split *s, const char *path)
{
    int fd = input_open(path);
    int status;
    int opened;
    int well;

    if (fd < 0)
        return STATUS_INCOMPLETE;
    status = batch_files_open(&s->files, &s->plan);
    opened = status == 0;
    if (opened)
        status = split_open(s, fd, input_name(path));
    well = status == STATUS_CLEAN || (status == STATUS_FINDINGS && s->begun);
    if (batch_files_close(&s->files, &s->counts, well) != 0 || s->files.failed > 0)
        status = STATUS_INCOMPLETE;
    if (opened)
        say_batches(s);
    free(s->head_bytes);
    if (fd != STDIN_FILENO)
        close(fd);
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

static int take_kind(split *s, const char *text)
{
    s->kind = input_kind_find(text);
    if (s->kind == INPUT_UNKNOWN)
        return filter_usage("'%s' is not what can be read: csv or json", text);
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
        return take_kind(s, optarg);
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

    filter_begin("split-batches");
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
