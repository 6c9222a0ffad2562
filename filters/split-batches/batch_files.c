/* SPDX-License-Identifier: MIT */
#include "batch_files.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

#include "batch_command.h"

/* ---- Opening ---- */

static int open_manifest(batch_files *b)
{
    const batch_plan *plan = &b->plan;
    int is_named = plan->manifest != NULL;
    char *path = is_named ? strdup(plan->manifest) : NULL;
    int status;

    if (!is_named && plan->directory == NULL)
        return 0;
    if (!is_named)
        path = join_path(plan->directory, "manifest.ndjson");
    if (path == NULL) {
        filter_say("out of memory");
        return STATUS_INCOMPLETE;
    }
    status = plan->resume ? manifest_resume(&b->list, path, is_named, plan->prefix, plan->command != NULL)
                          : manifest_open(&b->list, path, is_named);
    free(path);
    return status;
}

/* Nothing that is there already is changed. */
static int open_places(batch_files *b)
{
    const batch_plan *plan = &b->plan;
    int status = 0;

    if (plan->directory != NULL)
        status = batch_directory_open(plan->directory, &b->directory);
    if (status == 0 && plan->directory != NULL && !plan->resume)
        status = batch_directory_refuse_used(plan, b->directory);
    if (status == 0)
        status = open_manifest(b);
    if (status == 0 && plan->directory != NULL && plan->resume)
        status = batch_directory_check(plan, b->directory, &b->list);
    return status;
}

int batch_files_open(batch_files *b, const batch_plan *plan)
{
    size_t count = plan->shards > 0 ? (size_t)plan->shards : 1;
    int status;

    b->plan = *plan;
    b->list.fd = -1;
    b->directory = -1;
    status = open_places(b);
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

int batch_files_rewind(batch_files *b, int is_trial)
{
    b->is_trial = is_trial;
    b->open = 0;
    b->done = 0;
    free(b->shape.head_bytes);
    memset(&b->shape, 0, sizeof b->shape);
    return b->list.fd >= 0 ? manifest_rewind(&b->list) : 0;
}

/* The first change of what an earlier run left: all that can be refused has been checked, and all
 * outputs are open. 0 or STOP_OUTPUT. */
static int continue_run(batch_files *b)
{
    if (!b->plan.resume || b->is_trial || b->is_continued)
        return 0;
    b->is_continued = 1;
    if (b->plan.directory != NULL && batch_directory_clean(&b->plan, b->directory) != 0)
        return STOP_OUTPUT;
    return manifest_continue(&b->list);
}

/* ---- What an earlier run left ---- */

/* The number behind a member's name in the listed line. */
static uint64_t listed_number(const char *line, const char *member)
{
    const char *p = strstr(line, member);

    return p != NULL ? strtoull(p + strlen(member), NULL, 10) : UINT64_MAX;
}

/* Is the file of an earlier run there? It was checked at the beginning. 0, or STOP_OUTPUT. */
static int look_for_file(const batch_files *b, batch *current)
{
    struct stat about;

    current->is_there = 0;
    if (!b->plan.resume || b->is_trial || b->plan.directory == NULL)
        return 0;
    current->is_there = fstatat(b->directory, current->name, &about, AT_SYMLINK_NOFOLLOW) == 0;
    if (current->is_there || errno == ENOENT)
        return 0;
    filter_say("%s: %s", current->path, strerror(errno));
    return STOP_OUTPUT;
}

/* Is it listed, and did its command end well? A command that took a batch is not run again. */
static int is_sent(const batch_files *b)
{
    return b->list.listed[0] != '\0' && b->plan.command != NULL && listed_number(b->list.listed, "\"status\":") == 0;
}

/* Is it listed, is its file there, and is nothing left for its command? */
static int is_whole(const batch_files *b, const batch *current)
{
    if (b->list.listed[0] == '\0' || (b->plan.directory != NULL && !current->is_there))
        return 0;
    return b->plan.command == NULL || current->is_sent;
}

static int begins_with(const char *text, const char *head)
{
    return strncmp(text, head, strlen(head)) == 0;
}

/* The same input with the same options makes the same lines. */
static int check_listed(const batch_files *b, const char *line)
{
    if (b->list.listed[0] == '\0' || begins_with(b->list.listed, line))
        return 0;
    return batch_files_misfit(b);
}

int batch_files_misfit(const batch_files *b)
{
    filter_say("%s lists other batches: the earlier run had another input or other options", manifest_name(&b->list));
    return STOP_OUTPUT;
}

/* ---- One batch ---- */

/* For a command without a directory. */
static int open_nameless(batch *current)
{
    int fd = temporary_open(NULL);

    return fd >= 0 && output_on(&current->file, fd, "a temporary file") == 0 ? 0 : STOP_OUTPUT;
}

static int open_file(const batch_files *b, batch *current)
{
    if (b->plan.stream)
        return 0;
    if (b->plan.directory == NULL)
        return open_nameless(current);
    return output_create(&current->file, b->plan.directory, current->path) == 0 ? 0 : STOP_OUTPUT;
}

static int name_batch(const batch_files *b, batch *current, uint64_t number)
{
    snprintf(current->name, sizeof current->name, "%s%06" PRIu64 ".%s", b->plan.prefix, number, b->shape.extension);
    free(current->path);
    current->path = b->plan.directory != NULL ? join_path(b->plan.directory, current->name) : NULL;
    if (b->plan.directory == NULL || current->path != NULL)
        return 0;
    filter_say("out of memory");
    return STOP_OUTPUT;
}

static int open_batch(batch_files *b, batch *current, uint64_t number)
{
    int status = name_batch(b, current, number);

    if (status == 0)
        status = look_for_file(b, current);
    if (status != 0)
        return status;
    current->is_sent = !b->is_trial && is_sent(b);
    current->is_kept = !b->is_trial && is_whole(b, current);
    b->kept += current->is_kept != 0;
    if (!b->is_trial && !current->is_kept && !current->is_there)
        status = open_file(b, current);
    b->open++;
    return status == 0 ? batch_begin(current, &b->shape) : status;
}

/* Ends a file without a name: the command gets it before it goes. */
static int hand_over(batch *current, int *input)
{
    if (output_flush(&current->file) != 0)
        return STOP_OUTPUT;
    *input = current->file.fd;
    output_release(&current->file);
    return 0;
}

/* Ends a file, unless it is there already; the command gets it by its name. */
static int close_file(const batch_files *b, batch *current, int *input)
{
    if (b->plan.stream)
        return output_flush(&current->file);
    if (b->plan.directory == NULL)
        return hand_over(current, input);
    if (!current->is_there && output_close(&current->file) != 0)
        return STOP_OUTPUT;
    if (b->plan.command == NULL || current->is_sent)
        return 0;
    *input = open(current->path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (*input < 0)
        filter_say("%s: %s", current->path, strerror(errno));
    return *input >= 0 ? 0 : STOP_OUTPUT;
}

/* status receives the command's. 0 or STOP_OUTPUT. */
static int run_command(batch_files *b, const batch *current, int input, int *status)
{
    *status = batch_command(b->plan.command, input, b->done + 1, current);
    if (*status == 0)
        return 0;
    b->failed++;
    if (*status < 0)
        return STOP_OUTPUT;
    filter_say("batch %" PRIu64 " (records %" PRIu64 " to %" PRIu64 "): the command ended with status %d", b->done + 1,
               current->first, current->last, *status);
    return 0;
}

enum {
    COMMAND_NOT_ENDED = -1
};

/* Puts the batch into the manifest; status: that of the command. 0 or STOP_OUTPUT. */
static int list_batch(batch_files *b, const char *begun, int status)
{
    char line[MANIFEST_LINE];
    int is_last = b->plan.command == NULL || status != COMMAND_NOT_ENDED;

    /* Always as wide: a command that is run again changes nothing around it. */
    if (b->plan.command != NULL)
        snprintf(line, sizeof line, "%.*s,\"status\":%3d}\n", MANIFEST_LINE - 32, begun, status);
    else
        snprintf(line, sizeof line, "%.*s}\n", MANIFEST_LINE - 32, begun);
    return manifest_list(&b->list, line, is_last);
}

/* A file gets its name when it is listed: what has the name of a batch is known to the next run. */
static int write_batch(batch_files *b, batch *current, const char *line)
{
    int failed = 0;
    int input = -1;
    int status = current->file.temporary != NULL ? output_sync(&current->file) : 0;

    if (status == 0)
        status = list_batch(b, line, current->is_sent ? 0 : COMMAND_NOT_ENDED);
    if (status == 0)
        status = close_file(b, current, &input);
    if (status == 0 && b->plan.command != NULL && !current->is_sent)
        status = run_command(b, current, input, &failed);
    if (input >= 0)
        close(input);
    if (status == 0 && b->plan.command != NULL)
        status = list_batch(b, line, failed);
    if (status == 0)
        status = manifest_next(&b->list);
    b->done += status == 0;
    return status == 0 && failed != 0 && b->plan.stop_on_failure ? STOP_OUTPUT : status;
}

/* A batch that has all its records and its tail. */
static int complete(batch_files *b, batch *current)
{
    char line[MANIFEST_LINE];
    int status;

    if (b->is_trial && b->list.listed[0] == '\0')
        return STOP_ALL_COMPARED;
    batch_line(current, line, sizeof line);
    status = check_listed(b, line);
    if (status != 0)
        return status;
    if (b->is_trial || current->is_kept) {
        b->done++;
        return manifest_next(&b->list);
    }
    return write_batch(b, current, line);
}

static int end_batch(batch_files *b, batch *current)
{
    int status = batch_finish(current, &b->shape);

    return status == 0 ? complete(b, current) : status;
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
    int status;

    b->shape = *shape;
    status = continue_run(b);
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

    if (continue_run(b) != 0)
        return -1;
    batch_ledger(line, sizeof line, counts->records, counts->passed, b->done);
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
    if (b->directory >= 0)
        close(b->directory);
    return status;
}
