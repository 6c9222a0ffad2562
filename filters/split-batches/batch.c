/* SPDX-License-Identifier: MIT */
#include "batch.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <xxhash.h>

enum {
    PIECE = 512,
    READ_SIZE = 65536
};

int batch_head(batch_shape *shape, const char *before, rc_span head, const char *after)
{
    size_t begun = strlen(before);
    size_t length = begun + head.length + strlen(after);

    shape->head_bytes = (unsigned char *)malloc(length + 1);
    if (shape->head_bytes == NULL) {
        filter_say("out of memory");
        return STOP_OUTPUT;
    }
    memcpy(shape->head_bytes, before, begun);
    if (head.length > 0)
        memcpy(shape->head_bytes + begun, head.bytes, head.length);
    memcpy(shape->head_bytes + begun + head.length, after, strlen(after));
    shape->head.bytes = shape->head_bytes;
    shape->head.length = length;
    return 0;
}

rc_finding batch_too_small(const batch_record *record, uint64_t bytes_max, char room[64])
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
    f.expected.bytes = (const unsigned char *)room;
    f.expected.length = (size_t)snprintf(room, 64, "at most %" PRIu64 " bytes", bytes_max);
    return f;
}

int batch_new(batch *b)
{
    memset(b, 0, sizeof *b);
    b->file.fd = -1;
    b->digest = XXH3_createState();
    if (b->digest != NULL)
        return 0;
    filter_say("out of memory");
    return STATUS_INCOMPLETE;
}

void batch_free(batch *b)
{
    if (b->file.fd >= 0)
        output_discard(&b->file);
    free(b->path);
    XXH3_freeState(b->digest);
}

static int put(batch *b, rc_span bytes)
{
    if (bytes.length == 0)
        return 0;
    b->bytes += bytes.length;
    XXH3_128bits_update(b->digest, bytes.bytes, bytes.length);
    return b->file.fd >= 0 ? output_write(&b->file, bytes.bytes, bytes.length) : 0;
}

static int put_text(batch *b, const char *text)
{
    return put(b, span_of(text));
}

/* With blanks for line breaks. */
static int put_one_line(batch *b, rc_span bytes)
{
    unsigned char piece[PIECE];
    rc_span span = {piece, 0};
    int status = 0;

    for (size_t i = 0; i < bytes.length && status == 0; i++) {
        piece[span.length++] = bytes.bytes[i] == '\n' || bytes.bytes[i] == '\r' ? ' ' : bytes.bytes[i];
        if (span.length == PIECE || i + 1 == bytes.length) {
            status = put(b, span);
            span.length = 0;
        }
    }
    return status;
}

static int put_record(batch *b, const batch_shape *shape, rc_span bytes)
{
    return shape->one_line ? put_one_line(b, bytes) : put(b, bytes);
}

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

int batch_begin(batch *b, const batch_shape *shape)
{
    b->first = 0;
    b->last = 0;
    b->first_line = 0;
    b->last_line = 0;
    b->begin = 0;
    b->end = 0;
    b->contacts = 0;
    b->bytes = 0;
    XXH3_128bits_reset(b->digest);
    return put_record(b, shape, shape->head);
}

int batch_add(batch *b, const batch_shape *shape, const batch_record *record)
{
    int status = 0;

    if (b->contacts == 0) {
        b->first = record->number;
        b->first_line = record->line;
        b->begin = record->offset;
    } else {
        status = put_text(b, shape->between);
    }
    b->contacts++;
    b->last = record->number;
    b->last_line = record->line + count_lines(record->bytes);
    b->end = record->offset + record->bytes.length;
    if (status == 0)
        status = put_record(b, shape, record->bytes);
    return status == 0 ? put_text(b, shape->behind) : status;
}

int batch_finish(batch *b, const batch_shape *shape)
{
    return put_text(b, shape->tail);
}

static void digest_text(const XXH3_state_t *state, char text[DIGEST_TEXT])
{
    XXH128_canonical_t digest;

    XXH128_canonicalFromHash(&digest, XXH3_128bits_digest(state));
    for (size_t i = 0; i < sizeof digest.digest; i++)
        snprintf(text + 2 * i, 3, "%02x", digest.digest[i]);
}

void batch_line(const batch *b, char *line, size_t size)
{
    char digest[DIGEST_TEXT];

    digest_text(b->digest, digest);
    snprintf(line, size,
             "{\"file\":\"%s\",\"first\":%" PRIu64 ",\"last\":%" PRIu64 ",\"first_line\":%" PRIu64
             ",\"last_line\":%" PRIu64 ",\"begin\":%" PRIu64 ",\"end\":%" PRIu64 ",\"contacts\":%" PRIu64
             ",\"bytes\":%" PRIu64 ",\"xxh128\":\"%s\"",
             b->name, b->first, b->last, b->first_line, b->last_line, b->begin, b->end, b->contacts, b->bytes, digest);
}

void batch_ledger(char *line, size_t size, uint64_t records, uint64_t batched, uint64_t batches)
{
    snprintf(line, size,
             "{\"records\":%" PRIu64 ",\"batched\":%" PRIu64 ",\"rejected\":%" PRIu64 ",\"batches\":%" PRIu64 "}\n",
             records, batched, records - batched, batches);
}

static int digest_all(int fd, const char *path, XXH3_state_t *state, unsigned char *piece)
{
    long length;

    XXH3_128bits_reset(state);
    while ((length = input_read(fd, path, piece, READ_SIZE)) > 0)
        XXH3_128bits_update(state, piece, (size_t)length);
    return length < 0 ? -1 : 0;
}

int batch_digest_file(const char *path, char text[DIGEST_TEXT])
{
    int fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    XXH3_state_t *state;
    unsigned char *piece;
    int status;

    if (fd < 0) {
        filter_say("%s: %s", path, strerror(errno));
        return -1;
    }
    state = XXH3_createState();
    piece = (unsigned char *)malloc(READ_SIZE);
    status = state != NULL && piece != NULL ? digest_all(fd, path, state, piece) : -1;
    if (state == NULL || piece == NULL)
        filter_say("out of memory");
    if (status == 0)
        digest_text(state, text);
    free(piece);
    XXH3_freeState(state);
    close(fd);
    return status;
}
