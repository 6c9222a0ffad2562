/* SPDX-License-Identifier: MIT */
#include "batch_files.h"

#include <dirent.h>
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

/* What the manifest says of the batch at hand. */
typedef struct batch_place {
    uint64_t first;
    uint64_t last;
    uint64_t first_line;
    uint64_t last_line;
    uint64_t begin;
    uint64_t end;
    XXH3_state_t *digest;
} batch_place;

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

static int is_batch(const char *name)
{
    return strncmp(name, "batch-", 6) == 0 || strcmp(name, "manifest.ndjson") == 0;
}

static int check_empty(const char *directory)
{
    DIR *listing = opendir(directory);
    const struct dirent *entry;
    int status = 0;

    if (listing == NULL) {
        filter_say("%s: %s", directory, strerror(errno));
        return STATUS_INCOMPLETE;
    }
    while (status == 0 && (entry = readdir(listing)) != NULL)
        if (is_batch(entry->d_name))
            status = filter_usage("%s: holds batches already (%s)", directory, entry->d_name);
    closedir(listing);
    return status;
}

void batch_files_shape(batch_files *b, const char *extension, rc_span head, const char *between, const char *tail,
                       uint64_t contacts_max, uint64_t bytes_max)
{
    b->extension = extension;
    b->head = head;
    b->between = between;
    b->tail = tail;
    rc_batcher_init(&b->cutter, contacts_max, bytes_max, head.length + strlen(tail), strlen(between));
}

int batch_files_open(batch_files *b, const char *directory)
{
    int status;

    b->directory = directory;
    b->file.fd = -1;
    b->manifest.fd = -1;
    if (mkdir(b->directory, 0777) != 0 && errno != EEXIST) {
        filter_say("%s: %s", b->directory, strerror(errno));
        return STATUS_INCOMPLETE;
    }
    status = check_empty(b->directory);
    if (status != 0)
        return status;
    b->place = (batch_place *)calloc(1, sizeof *b->place);
    b->manifest_path = join(b->directory, "manifest.ndjson");
    if (b->place != NULL)
        b->place->digest = XXH3_createState();
    if (b->place == NULL || b->place->digest == NULL || b->manifest_path == NULL) {
        filter_say("out of memory");
        return STATUS_INCOMPLETE;
    }
    return output_open(&b->manifest, b->manifest_path) == 0 ? 0 : STATUS_INCOMPLETE;
}

/* ---- One batch ---- */

static int put(batch_files *b, rc_span bytes)
{
    if (bytes.length == 0)
        return 0;
    XXH3_128bits_update(b->place->digest, bytes.bytes, bytes.length);
    return output_write(&b->file, bytes.bytes, bytes.length);
}

static rc_span text(const char *string)
{
    rc_span span = {(const unsigned char *)string, strlen(string)};

    return span;
}

static int open_batch(batch_files *b, const batch_record *record)
{
    char name[64];

    snprintf(name, sizeof name, "batch-%06" PRIu64 ".%s", b->batches + 1, b->extension);
    b->path = join(b->directory, name);
    if (b->path == NULL || output_open(&b->file, b->path) != 0)
        return STOP_OUTPUT;
    b->place->first = record->number;
    b->place->first_line = record->line;
    b->place->begin = record->offset;
    XXH3_128bits_reset(b->place->digest);
    return put(b, b->head);
}

static int tell_batch(batch_files *b)
{
    const batch_place *p = b->place;
    XXH128_canonical_t digest;
    char hexadecimal[2 * sizeof digest.digest + 1];

    XXH128_canonicalFromHash(&digest, XXH3_128bits_digest(p->digest));
    for (size_t i = 0; i < sizeof digest.digest; i++)
        snprintf(hexadecimal + 2 * i, 3, "%02x", digest.digest[i]);
    return output_format(&b->manifest,
                         "{\"file\":\"batch-%06" PRIu64 ".%s\",\"first\":%" PRIu64 ",\"last\":%" PRIu64
                         ",\"first_line\":%" PRIu64 ",\"last_line\":%" PRIu64 ",\"begin\":%" PRIu64 ",\"end\":%" PRIu64
                         ",\"contacts\":%" PRIu64 ",\"bytes\":%" PRIu64 ",\"xxh128\":\"%s\"}\n",
                         b->batches + 1, b->extension, p->first, p->last, p->first_line, p->last_line, p->begin, p->end,
                         rc_batcher_contacts(&b->cutter), rc_batcher_bytes(&b->cutter), hexadecimal);
}

int batch_files_end(batch_files *b)
{
    int status;

    if (b->file.fd < 0)
        return 0;
    status = put(b, text(b->tail));
    if (status == 0)
        status = tell_batch(b);
    if (status != 0)
        output_discard(&b->file);
    else if (output_close(&b->file) != 0)
        status = STOP_OUTPUT;
    else
        b->batches++;
    free(b->path);
    b->path = NULL;
    return status;
}

/* ---- Records ---- */

static uint64_t count_lines(rc_span bytes)
{
    const unsigned char *p = bytes.bytes;
    const unsigned char *end = p + bytes.length;
    uint64_t lines = 0;

    while (p < end && (p = (const unsigned char *)memchr(p, '\n', (size_t)(end - p))) != NULL) {
        lines++;
        p++;
        if (p == end)
            lines--;
    }
    return lines;
}

int batch_files_add(batch_files *b, const batch_record *record)
{
    rc_batcher before = b->cutter;
    rc_cut cut = rc_batcher_next(&b->cutter, record->bytes.length);
    rc_batcher after = b->cutter;
    int status = 0;

    if (cut == RC_CUT_TOO_BIG)
        return -1;
    if (cut == RC_CUT_NEW) {
        b->cutter = before;
        status = batch_files_end(b);
        b->cutter = after;
        if (status == 0)
            status = open_batch(b, record);
    } else {
        status = put(b, text(b->between));
    }
    b->place->last = record->number;
    b->place->last_line = record->line + count_lines(record->bytes);
    b->place->end = record->offset + record->bytes.length;
    return status == 0 ? put(b, record->bytes) : status;
}

int batch_files_close(batch_files *b, const rc_row_counts *counts, int well)
{
    int status = 0;

    if (b->file.fd >= 0)
        output_discard(&b->file);
    if (well)
        status = output_format(&b->manifest,
                               "{\"records\":%" PRIu64 ",\"batched\":%" PRIu64 ",\"rejected\":%" PRIu64
                               ",\"batches\":%" PRIu64 "}\n",
                               counts->records, counts->passed, counts->rejected, b->batches);
    if (b->manifest.fd >= 0) {
        if (!well || status != 0)
            output_discard(&b->manifest);
        else
            status = output_close(&b->manifest);
    }
    free(b->path);
    free(b->manifest_path);
    if (b->place != NULL)
        XXH3_freeState(b->place->digest);
    free(b->place);
    return status == 0 ? 0 : -1;
}
