/* SPDX-License-Identifier: MIT */
#include "manifest.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "common/own_lines.h"

#define BATCH_FORM \
    "{\"file\":\"~\",\"first\":#,\"last\":#,\"first_line\":#,\"last_line\":#,\"begin\":#,\"end\":#," \
    "\"contacts\":#,\"bytes\":#,\"xxh128\":\"@\""
#define LEDGER_FORM "{\"records\":#,\"batched\":#,\"rejected\":#,\"batches\":#}"

const char *manifest_name(const manifest *m)
{
    return m->is_ended ? m->path : m->partial;
}

static int fail(const manifest *m)
{
    filter_say("%s: %s", manifest_name(m), strerror(errno));
    return STOP_OUTPUT;
}

/* ---- Reading what an earlier run left ---- */

/* The line at the current place; "" if there is none, or no whole one. Length receives the bytes
 * there. */
static int read_line(manifest *m, size_t *length)
{
    long got = input_read_at(m->fd, manifest_name(m), m->listed, sizeof m->listed - 1, m->at);
    const char *end;

    *length = got > 0 ? (size_t)got : 0;
    if (got < 0)
        return STOP_OUTPUT;
    m->listed[*length] = '\0';
    end = strchr(m->listed, '\n');
    m->listed[end != NULL ? end + 1 - m->listed : 0] = '\0';
    return 0;
}

/* The line of a batch; the ledger is none. */
static int look(manifest *m)
{
    size_t length;

    m->listed[0] = '\0';
    return m->is_stream || m->at >= m->end ? 0 : read_line(m, &length);
}

int manifest_rewind(manifest *m)
{
    m->at = 0;
    return look(m);
}

/* Batches are numbered from 1, and all of one run have one extension. */
static int is_called(const manifest *m, const char *prefix, uint64_t number)
{
    static const char head[] = "{\"file\":\"";
    char name[MANIFEST_LINE];
    const char *at = m->listed + sizeof head - 1;
    size_t length = strcspn(at, "\"");
    int stem = snprintf(name, sizeof name, "%s%06" PRIu64 ".", prefix, number);

    if (length >= sizeof name || stem < 0 || strncmp(at, name, (size_t)stem) != 0)
        return 0;
    memcpy(name, at, length);
    name[length] = '\0';
    return is_batch_name(name, prefix);
}

static int is_batch_line(const manifest *m, const char *prefix, int has_status)
{
    const char *form = has_status ? BATCH_FORM ",\"status\":???}" : BATCH_FORM "}";

    return line_has_form(m->listed, form) && is_called(m, prefix, m->lines + 1);
}

/* A run that was killed may leave the beginning of a line. */
static int is_torn(const char *tail, size_t length)
{
    static const char *const heads[] = {"{\"file\":\"", "{\"records\":"};

    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        size_t compared = strlen(heads[i]) < length ? strlen(heads[i]) : length;

        if (strncmp(tail, heads[i], compared) == 0)
            return length < MANIFEST_LINE - 1;
    }
    return 0;
}

static int not_ours(const manifest *m)
{
    filter_say("%s: line %" PRIu64 " is not one of the run to resume: other options, or another file", manifest_name(m),
               m->lines + 1);
    return STOP_OUTPUT;
}

/* What stands after the last whole line. */
static int check_tail(manifest *m, size_t length)
{
    char tail[MANIFEST_LINE];
    long got = input_read_at(m->fd, manifest_name(m), tail, sizeof tail - 1, m->at);

    if (m->ledger[0] == '\0')
        m->end = m->at;
    if (got < 0)
        return STOP_OUTPUT;
    tail[got] = '\0';
    return length == 0 || (m->ledger[0] == '\0' && is_torn(tail, (size_t)got)) ? 0 : not_ours(m);
}

static int check_lines(manifest *m, const char *prefix, int has_status)
{
    for (;;) {
        size_t length;

        if (read_line(m, &length) != 0)
            return STOP_OUTPUT;
        if (m->listed[0] == '\0')
            return check_tail(m, length);
        if (m->ledger[0] != '\0')
            return not_ours(m);
        if (line_has_form(m->listed, LEDGER_FORM)) {
            memcpy(m->ledger, m->listed, sizeof m->ledger);
            m->end = m->at; /* it is written anew */
        } else if (is_batch_line(m, prefix, has_status)) {
            m->lines++;
        } else {
            return not_ours(m);
        }
        m->at += (off_t)strlen(m->listed);
    }
}

/* ---- Opening ---- */

char *manifest_partial(const char *path)
{
    size_t size = strlen(path) + sizeof ".partial";
    char *partial = (char *)malloc(size);

    if (partial != NULL)
        snprintf(partial, size, "%s.partial", path);
    return partial;
}

/* A name that the user gave may be a link, and stays one; what we call manifest.ndjson is none. */
static int name_it(manifest *m, const char *path, int is_named)
{
    struct stat about;
    int is_link = is_named && lstat(path, &about) == 0 && S_ISLNK(about.st_mode);

    memset(m, 0, sizeof *m);
    m->fd = -1;
    m->is_named = is_named;
    m->path = is_link ? resolve_path(path) : strdup(path);
    m->partial = m->path != NULL ? manifest_partial(m->path) : NULL;
    if (m->partial != NULL)
        return 0;
    filter_say("out of memory");
    return -1;
}

static int is_pipe_or_device(const char *path)
{
    struct stat about;

    return stat(path, &about) == 0 && !S_ISREG(about.st_mode) && !S_ISDIR(about.st_mode);
}

static int open_stream(manifest *m, const char *path)
{
    m->is_stream = 1;
    m->fd = open(path, O_WRONLY | O_CLOEXEC);
    if (m->fd >= 0)
        return 0;
    filter_say("%s: %s", path, strerror(errno));
    return STATUS_INCOMPLETE;
}

static int make_partial(manifest *m)
{
    m->fd = open(m->partial, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (m->fd < 0 && errno == EEXIST)
        return filter_usage("%s exists, from a run that has not ended: continue that one, or move it away", m->partial);
    if (m->fd < 0) {
        fail(m);
        return STATUS_INCOMPLETE;
    }
    m->is_made = 1;
    return file_lock(m->fd, m->partial);
}

int manifest_open(manifest *m, const char *path, int is_named)
{
    if (name_it(m, path, is_named) != 0)
        return STATUS_INCOMPLETE;
    return is_named && is_pipe_or_device(path) ? open_stream(m, path) : make_partial(m);
}

static int check_kind(const manifest *m)
{
    struct stat about;

    if (fstat(m->fd, &about) != 0)
        return fail(m);
    if (S_ISREG(about.st_mode))
        return file_lock(m->fd, manifest_name(m));
    filter_say("%s is not a regular file", manifest_name(m));
    return STOP_OUTPUT;
}

/* The manifest of a run that has not ended, or else of one that has. */
static int open_earlier(manifest *m)
{
    m->fd = open(m->partial, O_RDWR | O_NOFOLLOW | O_CLOEXEC);
    if (m->fd < 0 && errno == ENOENT) {
        m->fd = open(m->path, O_RDWR | O_NOFOLLOW | O_CLOEXEC);
        m->is_ended = m->fd >= 0;
    }
    if (m->fd >= 0)
        return check_kind(m);
    if (errno != ELOOP)
        return errno == ENOENT ? 0 : fail(m);
    filter_say("%s is a symbolic link", manifest_name(m));
    return STOP_OUTPUT;
}

int manifest_resume(manifest *m, const char *path, int is_named, const char *prefix, int has_status)
{
    if (name_it(m, path, is_named) != 0)
        return STATUS_INCOMPLETE;
    if (open_earlier(m) != 0)
        return STATUS_INCOMPLETE;
    if (m->fd < 0)
        return 0;
    if (check_lines(m, prefix, has_status) != 0)
        return STATUS_INCOMPLETE;
    return manifest_rewind(m) == 0 ? 0 : STATUS_INCOMPLETE;
}

/* A run that came to its end is resumed like any other: all of it is met again. */
int manifest_continue(manifest *m)
{
    if (m->fd < 0)
        return m->path == NULL || make_partial(m) == 0 ? 0 : STOP_OUTPUT;
    if (m->is_ended && rename(m->path, m->partial) != 0)
        return fail(m);
    m->is_ended = 0;
    return ftruncate(m->fd, m->end) == 0 ? manifest_rewind(m) : fail(m);
}

/* ---- Writing ---- */

/* In the place of a line of the same length: what follows it stays. Otherwise what is listed from
 * here on is void. */
int manifest_list(manifest *m, const char *line, int is_last)
{
    size_t length = strlen(line);

    if (m->fd < 0 || (m->is_stream && !is_last))
        return 0;
    if (!m->is_stream && strlen(m->listed) != length && ftruncate(m->fd, m->at) != 0)
        return fail(m);
    if (!m->is_stream && lseek(m->fd, m->at, SEEK_SET) < 0)
        return fail(m);
    if (write_fully(m->fd, (const unsigned char *)line, length) != 0)
        return fail(m);
    if (!m->is_stream && fsync(m->fd) != 0)
        return fail(m);
    if (m->end < m->at + (off_t)length || strlen(m->listed) != length)
        m->end = m->at + (off_t)length;
    memcpy(m->listed, line, length + 1);
    return 0;
}

int manifest_next(manifest *m)
{
    m->at += (off_t)strlen(m->listed);
    return m->fd < 0 ? 0 : look(m);
}

/* Has it a name by now, which lasts? */
static int take_name(const manifest *m)
{
    char *directory = directory_name(m->path);
    int status = directory != NULL ? sync_directory(directory) : -1; /* the batches first */

    if (status == 0)
        status = name_file(m->partial, m->path, m->is_named);
    if (status == 0)
        status = sync_directory(directory);
    free(directory);
    return status;
}

int manifest_end(manifest *m, const char *line)
{
    int fd;

    if (m->fd < 0)
        return 0;
    if (m->listed[0] != '\0') {
        filter_say("%s: lists more batches than the input has", m->partial);
        return -1;
    }
    if (manifest_list(m, line, 1) != 0)
        return -1;
    fd = m->fd;
    m->fd = -1;
    if (close(fd) == 0 && (m->is_stream || take_name(m) == 0))
        return 0;
    fail(m);
    return -1;
}

void manifest_close(manifest *m)
{
    if (m->fd >= 0) {
        if (m->is_made && m->end == 0)
            unlink(m->partial);
        close(m->fd);
    }
    free(m->path);
    free(m->partial);
}
