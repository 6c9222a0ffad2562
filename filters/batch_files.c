/* SPDX-License-Identifier: MIT */
#include "batch_files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

#include "batch_command.h"

static char *join(const char *directory, const char *name)
{
    size_t size = strlen(directory) + strlen(name) + 2;
    char *path = (char *)malloc(size);

    if (path != NULL)
        snprintf(path, size, "%s/%s", directory, name);
    else
        filter_say("out of memory");
    return path;
}

/* ---- The directory ---- */

static int begins_with(const char *name, const char *head)
{
    return strncmp(name, head, strlen(head)) == 0;
}

static int is_ours(const char *name, const char *prefix)
{
    return begins_with(name, prefix) || begins_with(name, "manifest.ndjson");
}

/* Half a batch that a killed run left: PREFIX, digits, the extension, and the six
 * characters of a temporary name. */
static int is_left_over(const char *name, const char *prefix)
{
    const char *p = name + strlen(prefix);

    if (!begins_with(name, prefix))
        return 0;
    p += strspn(p, "0123456789");
    if (begins_with(p, ".csv.") || begins_with(p, ".json.") || begins_with(p, ".ndjson."))
        return strlen(strrchr(p, '.')) == 7;
    return 0;
}

static int check_entry(const batch_plan *plan, const char *name)
{
    char *path;

    if (!plan->resume)
        return is_ours(name, plan->prefix) ? filter_usage("%s: holds batches already (%s): --resume", plan->directory, name) : 0;
    if (!is_left_over(name, plan->prefix))
        return 0;
    path = join(plan->directory, name);
    if (path == NULL)
        return STATUS_INCOMPLETE;
    unlink(path);
    free(path);
    return 0;
}

static int check_directory(const batch_plan *plan)
{
    DIR *listing = NULL;
    const struct dirent *entry;
    int status = 0;

    if (mkdir(plan->directory, 0777) == 0 || errno == EEXIST)
        listing = opendir(plan->directory);
    if (listing == NULL) {
        filter_say("%s: %s", plan->directory, strerror(errno));
        return STATUS_INCOMPLETE;
    }
    while (status == 0 && (entry = readdir(listing)) != NULL)
        status = check_entry(plan, entry->d_name);
    closedir(listing);
    return status;
}

static int open_manifest(batch_files *b)
{
    char *path = NULL;
    int status;

    if (b->plan.manifest != NULL)
        return manifest_open(&b->list, b->plan.manifest, b->plan.resume);
    if (b->plan.directory != NULL) {
        path = join(b->plan.directory, "manifest.ndjson");
        if (path == NULL)
            return STATUS_INCOMPLETE;
    }
    status = manifest_open(&b->list, path, b->plan.resume);
    free(path);
    return status;
}

int batch_files_open(batch_files *b, const batch_plan *plan)
{
    size_t count = plan->shards > 0 ? (size_t)plan->shards : 1;
    int status = 0;

    b->plan = *plan;
    b->list.fd = -1;
    if (plan->directory != NULL)
        status = check_directory(plan);
    if (status == 0)
        status = open_manifest(b);
    if (status != 0)
        return status;
    b->batches = (batch *)calloc(count, sizeof *b->batches);
    if (b->batches == NULL) {
        filter_say("out of memory");
        return STATUS_INCOMPLETE;
    }
    for (size_t i = 0; i < count && status == 0; i++)
        status = batch_new(&b->batches[i]);
    if (status == 0 && plan->stream && output_standard(&b->batches->file, STDOUT_FILENO) != 0)
        status = STATUS_INCOMPLETE;
    return status;
}

/* ---- What an earlier run left ---- */

/* The number behind a member's name in the listed line. */
static uint64_t listed_number(const char *line, const char *member)
{
    const char *p = strstr(line, member);

    return p != NULL ? strtoull(p + strlen(member), NULL, 10) : UINT64_MAX;
}

/* Is it listed, its command ended well, and does its file hold what it should? */
static int is_whole(const batch_files *b, const batch *at_hand)
{
    const char *listed = strstr(b->list.listed, "\"xxh128\":\"");
    char digest[DIGEST_TEXT];

    if (listed == NULL)
        return 0;
    if (b->plan.command != NULL && listed_number(b->list.listed, "\"status\":") != 0)
        return 0;
    if (b->plan.directory == NULL)
        return 1;
    return batch_digest_file(at_hand->path, digest) == 0 && begins_with(listed + 10, digest);
}

/* The same input with the same options makes the same lines. */
static int check_listed(const batch_files *b, const char *line)
{
    if (b->list.listed[0] == '\0' || begins_with(b->list.listed, line))
        return 0;
    filter_say("%s: does not fit: the earlier run had another input or other options", b->list.partial);
    return STOP_OUTPUT;
}

/* ---- One batch ---- */

/* For a command without a directory. */
static int open_nameless(batch *at_hand)
{
    int fd = temporary_open(NULL);

    return fd >= 0 && output_on(&at_hand->file, fd, "a temporary file") == 0 ? 0 : STOP_OUTPUT;
}

static int open_file(const batch_files *b, batch *at_hand)
{
    if (b->plan.stream)
        return 0;
    if (b->plan.directory == NULL)
        return open_nameless(at_hand);
    return output_open(&at_hand->file, at_hand->path) == 0 ? 0 : STOP_OUTPUT;
}

static int open_batch(batch_files *b, batch *at_hand, uint64_t number)
{
    int status = 0;

    snprintf(at_hand->name, sizeof at_hand->name, "%s%06" PRIu64 ".%s", b->plan.prefix, number, b->shape.extension);
    free(at_hand->path);
    at_hand->path = b->plan.directory != NULL ? join(b->plan.directory, at_hand->name) : NULL;
    if (b->plan.directory != NULL && at_hand->path == NULL)
        return STOP_OUTPUT;
    if (is_whole(b, at_hand))
        b->kept++;
    else
        status = open_file(b, at_hand);
    b->open++;
    return status == 0 ? batch_begin(at_hand, &b->shape) : status;
}

/* Ends a file; the command gets it by its name, or before it goes. */
static int close_file(const batch_files *b, batch *at_hand, int *input)
{
    if (b->plan.stream)
        return output_flush(&at_hand->file);
    if (b->plan.directory == NULL) {
        if (output_flush(&at_hand->file) != 0)
            return STOP_OUTPUT;
        *input = at_hand->file.fd;
        output_release(&at_hand->file);
        return 0;
    }
    if (output_close(&at_hand->file) != 0)
        return STOP_OUTPUT;
    if (b->plan.command == NULL)
        return 0;
    *input = open(at_hand->path, O_RDONLY | O_CLOEXEC);
    if (*input < 0)
        filter_say("%s: %s", at_hand->path, strerror(errno));
    return *input >= 0 ? 0 : STOP_OUTPUT;
}

/* status receives the command's. 0 or STOP_OUTPUT. */
static int run_command(batch_files *b, const batch *at_hand, int input, int *status)
{
    *status = batch_command(b->plan.command, input, b->done + 1, at_hand);
    if (*status == 0)
        return 0;
    b->failed++;
    if (*status < 0)
        return STOP_OUTPUT;
    filter_say("batch %" PRIu64 " (records %" PRIu64 " to %" PRIu64 "): the command ended with status %d", b->done + 1,
               at_hand->first, at_hand->last, *status);
    return 0;
}

static void end_line(char *line, size_t size, const char *command, int status)
{
    size_t length = strlen(line);

    /* Always as wide: a command that is run again changes nothing around it. */
    if (command != NULL)
        snprintf(line + length, size - length, ",\"status\":%3d}\n", status);
    else
        snprintf(line + length, size - length, "}\n");
}

/* A batch that has all its records and its tail. */
static int settle(batch_files *b, batch *at_hand)
{
    char line[MANIFEST_LINE];
    int failed = 0;
    int input = -1;
    int status;

    batch_line(at_hand, line, sizeof line);
    status = check_listed(b, line);
    if (status != 0)
        return status;
    if (at_hand->file.fd < 0) {
        b->done++;
        return manifest_keep(&b->list);
    }
    status = close_file(b, at_hand, &input);
    if (status == 0 && b->plan.command != NULL)
        status = run_command(b, at_hand, input, &failed);
    if (input >= 0)
        close(input);
    end_line(line, sizeof line, b->plan.command, failed);
    if (status == 0)
        status = manifest_put(&b->list, line);
    b->done += status == 0;
    return status == 0 && failed != 0 && b->plan.stop_on_failure ? STOP_OUTPUT : status;
}

static int end_batch(batch_files *b, batch *at_hand)
{
    int status = batch_finish(at_hand, &b->shape);

    return status == 0 ? settle(b, at_hand) : status;
}

int batch_files_end(batch_files *b)
{
    size_t open = b->open;
    int status = 0;

    b->open = 0;
    for (size_t i = 0; i < open && status == 0; i++)
        status = end_batch(b, &b->batches[i]);
    return status;
}

/* ---- Records ---- */

int batch_files_shape(batch_files *b, const batch_shape *shape)
{
    int status = 0;

    b->shape = *shape;
    rc_batcher_init(&b->cutter, b->plan.contacts_max, b->plan.bytes_max, shape->head.length + strlen(shape->tail),
                    strlen(shape->between));
    /* Every shard is there, even one that stays empty. */
    for (uint64_t i = 0; i < b->plan.shards && status == 0; i++)
        status = open_batch(b, &b->batches[i], i + 1);
    return status;
}

static unsigned char lower(unsigned char byte)
{
    return byte >= 'A' && byte <= 'Z' ? (unsigned char)(byte + 'a' - 'A') : byte;
}

/* From the address with ASCII case folded and from nothing else: the same on every
 * machine. Of a piece at a time, each seeded by the one before. */
static size_t shard_of(const batch_files *b, rc_span email)
{
    unsigned char folded[256];
    XXH64_hash_t hash = 0;
    size_t n = 0;

    for (size_t i = 0; i < email.length; i++) {
        folded[n++] = lower(email.bytes[i]);
        if (n == sizeof folded || i + 1 == email.length) {
            hash = XXH64(folded, n, hash);
            n = 0;
        }
    }
    return (size_t)(hash % b->plan.shards);
}

/* Room for a record in the batch at hand, or a new one. */
static int make_room(batch_files *b, const batch_record *record)
{
    rc_cut cut = rc_batcher_next(&b->cutter, record->bytes.length + strlen(b->shape.behind));
    int status = 0;

    if (cut == RC_CUT_TOO_BIG)
        return -1;
    if (cut == RC_CUT_NEW) {
        status = batch_files_end(b);
        if (status == 0)
            status = open_batch(b, b->batches, b->done + 1);
    }
    return status;
}

int batch_files_add(batch_files *b, const batch_record *record)
{
    int status;

    if (b->plan.shards > 0)
        return batch_add(&b->batches[shard_of(b, record->email)], &b->shape, record);
    status = make_room(b, record);
    return status == 0 ? batch_add(b->batches, &b->shape, record) : status;
}

/* ---- The end ---- */

static int end_manifest(batch_files *b, const rc_row_counts *counts)
{
    char line[MANIFEST_LINE];

    snprintf(line, sizeof line,
             "{\"records\":%" PRIu64 ",\"batched\":%" PRIu64 ",\"rejected\":%" PRIu64 ",\"batches\":%" PRIu64 "}\n",
             counts->records, counts->passed, counts->rejected, b->done);
    return manifest_end(&b->list, line);
}

int batch_files_close(batch_files *b, const rc_row_counts *counts, int well)
{
    size_t count = b->plan.shards > 0 ? (size_t)b->plan.shards : 1;
    int status = well ? end_manifest(b, counts) : 0;

    if (b->plan.stream && b->batches != NULL) {
        if (output_flush(&b->batches->file) != 0)
            status = -1;
        output_release(&b->batches->file);
    }
    for (size_t i = 0; i < count && b->batches != NULL; i++)
        batch_free(&b->batches[i]);
    free(b->batches);
    free(b->shape.head_bytes);
    manifest_close(&b->list);
    return status;
}
