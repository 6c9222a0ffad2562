/* SPDX-License-Identifier: MIT */
#include "manifest.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int fail(const manifest *m)
{
    filter_say("%s: %s", m->partial, strerror(errno));
    return STOP_OUTPUT;
}

/* The line of a batch at the place at hand; a torn one, or the ledger, is none. */
static int look(manifest *m)
{
    long length = input_read_at(m->fd, m->partial, m->listed, sizeof m->listed - 1, m->at);
    const char *end;

    m->is_known = length >= 0;
    if (length < 0)
        return STOP_OUTPUT;
    end = (const char *)memchr(m->listed, '\n', (size_t)length);
    if (end == NULL || strncmp(m->listed, "{\"file\":", 8) != 0)
        m->listed[0] = '\0';
    else
        m->listed[end + 1 - m->listed] = '\0';
    return 0;
}

static int open_partial(manifest *m, int resume)
{
    /* A run that came to its end is resumed like any other: all of it is met again. */
    if (resume && rename(m->path, m->partial) != 0 && errno != ENOENT)
        return fail(m);
    m->fd = open(m->partial, O_RDWR | O_CREAT | O_CLOEXEC | (resume ? 0 : O_TRUNC), 0666);
    return m->fd < 0 ? fail(m) : look(m);
}

int manifest_open(manifest *m, const char *path, int resume)
{
    size_t size = path != NULL ? strlen(path) + sizeof ".partial" : 0;

    memset(m, 0, sizeof *m);
    m->fd = -1;
    if (path == NULL)
        return 0;
    m->path = strdup(path);
    m->partial = (char *)malloc(size);
    if (m->path == NULL || m->partial == NULL) {
        filter_say("out of memory");
        return STATUS_INCOMPLETE;
    }
    snprintf(m->partial, size, "%s.partial", path);
    return open_partial(m, resume) == 0 ? 0 : STATUS_INCOMPLETE;
}

/* In the place of a line of the same length: what follows it stays. Otherwise what
 * is listed from here on is void. */
int manifest_put(manifest *m, const char *line)
{
    size_t length = strlen(line);

    if (m->fd < 0)
        return 0;
    if (strlen(m->listed) != length && ftruncate(m->fd, m->at) != 0)
        return fail(m);
    if (lseek(m->fd, m->at, SEEK_SET) < 0 || write_fully(m->fd, (const unsigned char *)line, length) != 0)
        return fail(m);
    m->at += (off_t)length;
    return look(m);
}

int manifest_keep(manifest *m)
{
    m->at += (off_t)strlen(m->listed);
    return look(m);
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
    if (manifest_put(m, line) != 0)
        return -1;
    if (ftruncate(m->fd, m->at) != 0 || fsync(m->fd) != 0) {
        fail(m);
        return -1;
    }
    fd = m->fd;
    m->fd = -1;
    if (close(fd) != 0 || rename(m->partial, m->path) != 0) {
        fail(m);
        return -1;
    }
    return 0;
}

void manifest_close(manifest *m)
{
    if (m->fd >= 0) {
        if (m->is_known && m->at == 0 && m->listed[0] == '\0')
            unlink(m->partial);
        close(m->fd);
    }
    free(m->path);
    free(m->partial);
}
