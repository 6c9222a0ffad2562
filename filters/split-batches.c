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
    "Cuts a CSV list or a payload from FILE or standard input into DIR/batch-000001.csv\n"
    "(or .json) and so on, with DIR/manifest.ndjson beside them. Records leave with\n"
    "their original bytes; every batch has the header, or the envelope.\n"
    "\n"
    "  -o, --output-dir DIR       where the batches go; made if it is not there\n"
    "  -n, --max-contacts N       records in a batch (default 1000); more than 10000\n"
    "                             only with --force\n"
    "  -b, --max-bytes N[K|M]     bytes of a batch, header or envelope included\n"
    "      --force                let a batch have more than 10000 records\n"
    "\n"
    "The structure of a list is judged, its addresses are not: --email-column and\n"
    "--duplicates have no effect here.\n"
    "A payload is read twice, from a copy in DIR when it comes through a pipe: so a\n"
    "payload that breaks off makes no batch at all.\n"
    "\n";

enum {
    OPTION_FORCE = 2000,
    CONTACTS_DEFAULT = 1000,
    CONTACTS_UNUSUAL = 5000, /* no documented number; 10000 has worked */
    CONTACTS_MAX = 10000,
    PIECE = 65536
};

static const struct option own_options[] = {
    {"output-dir", required_argument, NULL, 'o'},
    {"max-contacts", required_argument, NULL, 'n'},
    {"max-bytes", required_argument, NULL, 'b'},
    {"force", no_argument, NULL, OPTION_FORCE},
    {NULL, 0, NULL, 0},
};

typedef struct split {
    roll *r;
    const char *directory;
    uint64_t contacts_max;
    uint64_t bytes_max;
    int force;
    batch_files files;
    int begun;            /* the head is known */
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
    f.expected.length = (size_t)snprintf((char *)expected, 64, "at most %" PRIu64 " bytes", s->bytes_max);
    return f;
}

/* ---- A CSV list ---- */

static int csv_header(void *context, const rc_row *header)
{
    split *s = (split *)context;
    int unfinished = header->raw.length > 0 && header->raw.length == header->raw_text;

    if (set_head(s, "", header->raw, unfinished ? "\n" : "") != 0)
        return STOP_OUTPUT;
    batch_files_shape(&s->files, "csv", s->head, "", "", s->contacts_max, s->bytes_max);
    s->begun = 1;
    return 0;
}

static int csv_row(void *context, const rc_row *row)
{
    split *s = (split *)context;
    batch_record record = {row->record, row->line, 1, row->offset, row->raw};
    int status = batch_files_add(&s->files, &record);
    unsigned char expected[64];
    rc_finding f;

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
    batch_record record = {contact->index, contact->line, contact->column, contact->offset, contact->raw};
    unsigned char expected[64];
    rc_finding f;
    int status;

    s->counts.records++;
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

/* All of the payload through the reader; its envelope becomes the head if it is
 * not known. RC_OK, an error or a stop. */
static int payload_pass(split *s, int fd, const char *name, const rc_payload_handler *handler)
{
    rc_payload_reader *reader;
    int status = rc_payload_reader_new(&reader, s->r->rows.record_max, handler, NULL);
    long length = 0;

    while (status == RC_OK && (length = input_read(fd, name, s->piece, PIECE)) > 0)
        status = rc_payload_reader_feed(reader, s->piece, (size_t)length);
    if (status == RC_OK)
        status = length < 0 ? STOP_OUTPUT : rc_payload_reader_end(reader);
    if (status == RC_OK && s->head.length == 0) {
        rc_span envelope = rc_payload_reader_envelope(reader);
        status = set_head(s, "{", envelope, envelope.length > 0 ? ",\"Contacts\":[\n" : "\"Contacts\":[\n");
    }
    rc_payload_reader_free(reader);
    return status;
}

/* The first pass finds the envelope, wherever it stands, and whatever is wrong;
 * the second one writes. */
static int payload_passes(split *s, int fd, const char *name)
{
    rc_payload_handler first = {NULL, payload_finding, s};
    rc_payload_handler second = {payload_contact, NULL, s};
    off_t start = lseek(fd, 0, SEEK_CUR);
    int status = payload_pass(s, fd, name, &first);

    if (status != RC_OK)
        return status;
    batch_files_shape(&s->files, "json", s->head, ",\n", "\n]}\n", s->contacts_max, s->bytes_max);
    s->begun = 1;
    if (lseek(fd, start, SEEK_SET) < 0) {
        filter_say("%s: %s", name, strerror(errno));
        return STOP_OUTPUT;
    }
    status = payload_pass(s, fd, name, &second);
    if (status == RC_ERROR_FILE) {
        filter_say("%s: has changed while it was read", name);
        return STOP_OUTPUT;
    }
    return status == RC_OK ? batch_files_end(&s->files) : status;
}

/* A file without a name, where the batches will need room anyway. */
static int open_spool(const char *directory)
{
    size_t size = strlen(directory) + sizeof "/.spool.XXXXXX";
    char *path = (char *)malloc(size);
    int fd;

    if (path == NULL)
        return -1;
    snprintf(path, size, "%s/.spool.XXXXXX", directory);
    fd = mkstemp(path);
    if (fd >= 0)
        unlink(path);
    free(path);
    return fd;
}

/* A pipe can be read once: all of it goes into a file that can be read twice. */
static int spool(split *s, int fd, const char *name, size_t ahead)
{
    int copy = open_spool(s->directory);
    long length = (long)ahead;

    while (copy >= 0 && length > 0) {
        if (write_fully(copy, s->piece, (size_t)length) != 0) {
            close(copy);
            copy = -1;
            break;
        }
        length = input_read(fd, name, s->piece, PIECE);
        if (length < 0) {
            close(copy);
            return -1;
        }
    }
    if (copy < 0 || lseek(copy, 0, SEEK_SET) < 0)
        filter_say("%s: a copy of the input: %s", s->directory, strerror(errno));
    return copy;
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
    int seekable = lseek(fd, 0, SEEK_CUR) >= 0;
    int input = fd;
    int result;

    if (s->r->report.errors_path != NULL)
        return filter_usage("--errors is for CSV lists");
    if (reporter_paths_clash(&s->r->report, fd) != 0)
        return STATUS_USAGE;
    if (reporter_open(&s->r->report, name) != 0)
        return STATUS_INCOMPLETE;
    if (seekable)
        lseek(fd, -(off_t)ahead, SEEK_CUR);
    else
        input = spool(s, fd, name, ahead);
    result = input >= 0 ? payload_passes(s, input, name) : STOP_OUTPUT;
    if (input >= 0 && input != fd)
        close(input);
    return payload_ending(s, result);
}

/* ---- The whole ---- */

/* Where the text begins, behind a byte order mark and blanks. */
static size_t text_begin(const unsigned char *bytes, size_t length)
{
    size_t i = length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;

    while (i < length && memchr(" \t\r\n", bytes[i], 4) != NULL)
        i++;
    return i;
}

static int is_blank(const unsigned char *bytes, size_t length)
{
    return length < 4 || text_begin(bytes, length) == length;
}

/* A payload begins with a bracket; the header of a list does not. */
static int is_json(const unsigned char *bytes, size_t length)
{
    size_t i = text_begin(bytes, length);

    return i < length && (bytes[i] == '{' || bytes[i] == '[');
}

static int split_open(split *s, int fd, const char *name)
{
    size_t ahead = 0;
    long length;

    do {
        length = input_read(fd, name, s->piece + ahead, PIECE - ahead);
        if (length < 0)
            return STATUS_INCOMPLETE;
        ahead += (size_t)length;
    } while (length > 0 && ahead < PIECE && is_blank(s->piece, ahead));
    if (is_json(s->piece, ahead))
        return split_payload(s, fd, name, ahead);
    s->r->ahead.bytes = s->piece;
    s->r->ahead.length = ahead;
    return split_csv(s, fd, name);
}

static int run(split *s, const char *path)
{
    int fd = input_open(path);
    int status;
    int opened;
    int well;

    if (fd < 0)
        return STATUS_INCOMPLETE;
    status = batch_files_open(&s->files, s->directory);
    opened = status == 0;
    if (opened)
        status = split_open(s, fd, input_name(path));
    well = status == STATUS_CLEAN || (status == STATUS_FINDINGS && s->begun);
    if (batch_files_close(&s->files, &s->counts, well) != 0)
        status = STATUS_INCOMPLETE;
    if (opened && s->r->report.quiet < 2)
        filter_say("%" PRIu64 " batch%s in %s", s->files.batches, s->files.batches == 1 ? "" : "es", s->directory);
    free(s->head_bytes);
    if (fd != STDIN_FILENO)
        close(fd);
    return filter_status(&s->r->report, status);
}

/* ---- Options ---- */

static int check_options(const split *s)
{
    if (s->directory == NULL)
        return filter_usage("where to? --output-dir is missing");
    if (s->contacts_max > CONTACTS_MAX && !s->force)
        return filter_usage("more than %d contacts in a call are not known to work: --force", CONTACTS_MAX);
    if (s->contacts_max > CONTACTS_UNUSUAL)
        filter_say("warning: more than %d contacts in a call may time out", CONTACTS_UNUSUAL);
    return -1;
}

static int take_size(const char *text, uint64_t *number)
{
    if (parse_size(text, number) == 0 && *number > 0)
        return -1;
    return filter_usage("'%s' is no size", text);
}

/* Returns the exit status, or -1 when the input is to be read. */
static int take_options(split *s, int argc, char **argv)
{
    int status = -1;

    while (status < 0) {
        switch (roll_option(s->r, argc, argv, "o:n:b:", own_options)) {
        case ROLL_NO_MORE:
            return check_options(s);
        case 'o':
            s->directory = optarg;
            break;
        case 'n':
            status = take_size(optarg, &s->contacts_max);
            break;
        case 'b':
            status = take_size(optarg, &s->bytes_max);
            break;
        case OPTION_FORCE:
            s->force = 1;
            break;
        default:
            return s->r->status;
        }
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
    s->contacts_max = CONTACTS_DEFAULT;
    s->r = roll_new(usage);
    status = s->r != NULL ? take_options(s, argc, argv) : STATUS_INCOMPLETE;
    if (status < 0)
        status = run(s, argv[optind]);
    roll_free(s->r);
    free(s);
    return status;
}
