/* SPDX-License-Identifier: MIT */
#include "batch_list.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum {
    LINE_BYTES = 768, /* more than split-batches writes */
    NO_MEMORY = -2
};

/* ---- Reading ---- */

/* The number of a member; members never stand in another order, and a name holds no
 * quote. */
static int number(const char *line, const char *member, uint64_t *value)
{
    const char *at = strstr(line, member);

    if (at == NULL)
        return -1;
    at += strlen(member);
    *value = strtoull(at, NULL, 10);
    return *at >= '0' && *at <= '9' ? 0 : -1;
}

static int read_batch(const char *line, listed_batch *b)
{
    static const char head[] = "{\"file\":\"";
    const char *end = strchr(line + sizeof head - 1, '"');

    memset(b, 0, sizeof *b);
    if (end == NULL || number(end, "\"first\":", &b->first) != 0 || number(end, "\"last\":", &b->last) != 0
        || number(end, "\"begin\":", &b->begin) != 0 || number(end, "\"end\":", &b->end) != 0
        || number(end, "\"contacts\":", &b->contacts) != 0 || b->last < b->first)
        return -1;
    b->file = strndup(line + sizeof head - 1, (size_t)(end - line) - sizeof head + 1);
    return b->file != NULL ? 0 : NO_MEMORY;
}

/* Where the next batch belongs, or NULL. */
static listed_batch *room_for_one(batch_list *l)
{
    if (l->count == l->room) {
        size_t room = l->room > 0 ? 2 * l->room : 64;
        listed_batch *more = (listed_batch *)realloc(l->batches, room * sizeof *more);

        if (more == NULL)
            return NULL;
        l->batches = more;
        l->room = room;
    }
    return &l->batches[l->count];
}

/* A batch, or the ledger at the end. 0, -1 when it is neither, or NO_MEMORY. */
static int take_line(batch_list *l, const char *line)
{
    listed_batch read;
    listed_batch *b;
    uint64_t records;
    int status;

    if (strncmp(line, "{\"file\":\"", 9) != 0)
        return strncmp(line, "{\"records\":", 11) == 0 ? number(line, "\"records\":", &records) : -1;
    status = read_batch(line, &read);
    if (status != 0)
        return status;
    b = room_for_one(l);
    if (b == NULL) {
        free(read.file);
        return NO_MEMORY;
    }
    *b = read;
    if (l->count > 0 && b->first <= l->batches[l->count - 1].last)
        l->is_sharded = 1;
    l->count++;
    return 0;
}

static int read_lines(batch_list *l, FILE *file, const char *path)
{
    char line[LINE_BYTES];
    uint64_t lines = 0;

    while (fgets(line, sizeof line, file) != NULL) {
        int status = strchr(line, '\n') != NULL ? take_line(l, line) : -1;

        lines++;
        if (status == NO_MEMORY)
            filter_say("%s: out of memory", path);
        else if (status != 0)
            filter_say("%s:%llu: this is no manifest of split-batches", path, (unsigned long long)lines);
        if (status != 0)
            return -1;
    }
    if (!ferror(file))
        return 0;
    filter_say("%s: %s", path, strerror(errno));
    return -1;
}

int batch_list_read(batch_list *l, const char *path)
{
    FILE *file = fopen(path, "re");
    int status;

    memset(l, 0, sizeof *l);
    if (file == NULL) {
        filter_say("%s: %s", path, strerror(errno));
        return -1;
    }
    status = read_lines(l, file, path);
    fclose(file);
    return status;
}

void batch_list_free(batch_list *l)
{
    for (size_t i = 0; i < l->count; i++)
        free(l->batches[i].file);
    free(l->batches);
    memset(l, 0, sizeof *l);
}

/* ---- Finding ---- */

void batch_list_rewind(batch_list *l)
{
    l->at = 0;
}

static int is_full(const listed_batch *b)
{
    return b->contacts == b->last - b->first + 1;
}

batch_place batch_list_find(batch_list *l, uint64_t record, int passed)
{
    batch_place place = {NULL, 0, 0};
    listed_batch *b;

    if (l->is_sharded)
        return place;
    while (l->at < l->count && l->batches[l->at].last < record)
        l->at++;
    if (l->at == l->count || record < l->batches[l->at].first)
        return place;
    b = &l->batches[l->at];
    /* Between records that were not sent, places cannot be counted. */
    if (!is_full(b) && !passed)
        return place;
    place.batch = b;
    place.number = l->at + 1;
    place.position = is_full(b) ? record - b->first + 1 : 0;
    return place;
}

int batch_list_fits(const batch_place *place, uint64_t record, uint64_t begin, uint64_t end)
{
    const listed_batch *b = place->batch;

    if (b == NULL)
        return 1;
    return (record != b->first || begin == b->begin) && (record != b->last || end == b->end);
}

static const char *base_of(const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash != NULL ? slash + 1 : path;
}

static int is_name_byte(unsigned char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/* The stem of a batch, and nothing behind it that would make it another name. */
static int is_called_after(const char *name, size_t length, const char *file)
{
    const char *dot = strrchr(file, '.');
    size_t stem = dot != NULL ? (size_t)(dot - file) : strlen(file);

    return stem > 0 && length >= stem && memcmp(name, file, stem) == 0
        && (length == stem || !is_name_byte((unsigned char)name[stem]));
}

uint64_t batch_list_named(batch_list *l, rc_span path)
{
    const char *name = (const char *)path.bytes;
    size_t length = path.length;

    for (size_t i = path.length; i > 0; i--)
        if (path.bytes[i - 1] == '/') {
            name += i;
            length -= i;
            break;
        }
    /* Findings about one batch come one after the other. */
    if (l->named < l->count && is_called_after(name, length, base_of(l->batches[l->named].file)))
        return l->named + 1;
    for (l->named = 0; l->named < l->count; l->named++)
        if (is_called_after(name, length, base_of(l->batches[l->named].file)))
            return l->named + 1;
    return 0;
}
