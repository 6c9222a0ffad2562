/* SPDX-License-Identifier: MIT */
/* Input and output of the filters: files that appear whole or not at all. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "filter.h"

enum {
    BUFFER_SIZE = 128 * 1024,
    PIECE = 64 * 1024
};

/* ---- Beginning ---- */

/* A standard stream that is closed would give its number to the next file opened:
 * something takes its place that fails when it is used. */
static void occupy_standard_streams(void)
{
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
        if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) != fd)
            _exit(STATUS_INCOMPLETE);
}

void filter_begin(char **argv, const char *program)
{
    message_begin(argv, program);
    occupy_standard_streams();
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
    signal(SIGCHLD, SIG_DFL); /* ignored, it would hide the status of a command */
    temporaries_begin();
}

/* ---- Output ---- */

void output_release(output *o)
{
    if (o->temporary != NULL)
        temporary_forget(o->temporary);
    free(o->temporary);
    free(o->final);
    free(o->buffer);
    o->temporary = NULL;
    o->final = NULL;
    o->buffer = NULL;
    o->fd = -1;
}

static int output_begin(output *o, int fd, const char *name)
{
    o->fd = fd;
    o->name = name;
    o->used = 0;
    o->failed = 0;
    o->each_line = isatty(fd);
    o->buffer = (unsigned char *)malloc(BUFFER_SIZE);
    if (o->buffer != NULL)
        return 0;
    filter_say("%s: out of memory", name);
    return -1;
}

int output_on(output *o, int fd, const char *name)
{
    memset(o, 0, sizeof *o);
    return output_begin(o, fd, name);
}

int output_standard(output *o, int fd)
{
    return output_on(o, fd, fd == STDOUT_FILENO ? "standard output" : "standard error");
}

static int is_same_file(int fd, const struct stat *about)
{
    struct stat other;

    return fstat(fd, &other) == 0 && other.st_dev == about->st_dev && other.st_ino == about->st_ino;
}

/* What stands under the name and is no regular file, such as a pipe or a device, is
 * written to as it is; so is what this program writes to already, such as
 * /dev/stdout. -1: it is neither. */
static int open_as_it_is(const char *path)
{
    struct stat about;

    if (stat(path, &about) != 0)
        return -1;
    for (int fd = STDOUT_FILENO; fd <= STDERR_FILENO; fd++)
        if (is_same_file(fd, &about))
            return fcntl(fd, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    return S_ISREG(about.st_mode) ? -1 : open(path, O_WRONLY | O_CLOEXEC);
}

/* What replaces a file has its owner, group and mode, as far as this process may give them:
 * another group gets no more than everybody. */
static void take_after(int fd, const struct stat *replaced)
{
    mode_t mode = replaced->st_mode & 0777;

    if (fchown(fd, replaced->st_uid, replaced->st_gid) != 0 && fchown(fd, (uid_t)-1, replaced->st_gid) != 0)
        mode = (mode & 0707) | ((mode & 0007) << 3);
    fchmod(fd, mode);
}

static void take_mask(int fd)
{
    mode_t mask = umask(0);

    umask(mask);
    fchmod(fd, 0666 & ~mask);
}

/* A temporary file beside the one that is to appear; a link is followed, so that it
 * stays a link. */
static int open_temporary(output *o, const char *path)
{
    struct stat about;
    int exists = stat(path, &about) == 0;
    size_t size;
    int fd;

    if (*base_name(path) == '\0' || (exists && S_ISDIR(about.st_mode))) {
        errno = EISDIR;
        return -1;
    }
    o->final = resolve_path(path);
    size = o->final != NULL ? strlen(o->final) + sizeof ".XXXXXX" : 0;
    o->temporary = (char *)malloc(size + 1);
    if (o->final == NULL || o->temporary == NULL)
        return -1;
    snprintf(o->temporary, size, "%s.XXXXXX", o->final);
    fd = temporary_create(o->temporary);
    if (fd >= 0 && exists)
        take_after(fd, &about);
    else if (fd >= 0)
        take_mask(fd);
    return fd;
}

int output_create(output *o, const char *directory, const char *name)
{
    int fd = -1;

    memset(o, 0, sizeof *o);
    o->fd = -1;
    o->is_new = 1;
    o->final = strdup(name);
    o->temporary = join_path(directory, TEMPORARY_BATCH);
    if (o->final != NULL && o->temporary != NULL)
        fd = temporary_create(o->temporary);
    if (fd < 0) {
        filter_say("%s: %s", name, strerror(errno));
        output_release(o);
        return -1;
    }
    take_mask(fd);
    if (output_begin(o, fd, name) == 0)
        return 0;
    output_discard(o);
    return -1;
}

int output_open(output *o, const char *path)
{
    int fd;

    memset(o, 0, sizeof *o);
    o->fd = -1;
    fd = open_as_it_is(path);
    if (fd < 0)
        fd = open_temporary(o, path);
    if (fd < 0) {
        filter_say("%s: %s", path, strerror(errno));
        output_release(o);
        return -1;
    }
    if (output_begin(o, fd, path) == 0)
        return 0;
    output_discard(o);
    return -1;
}

static int fail(output *o)
{
    if (!o->failed)
        filter_say("%s: %s", o->name, strerror(errno));
    o->failed = 1;
    return STOP_OUTPUT;
}

int write_fully(int fd, const unsigned char *bytes, size_t length)
{
    while (length > 0) {
        ssize_t written = write(fd, bytes, length);

        if (written < 0 && errno == EINTR)
            continue;
        if (written == 0)
            errno = ENOSPC;
        if (written <= 0)
            return -1;
        bytes += written;
        length -= (size_t)written;
    }
    return 0;
}

static int write_all(output *o, const unsigned char *bytes, size_t length)
{
    return write_fully(o->fd, bytes, length) == 0 ? 0 : fail(o);
}

int output_flush(output *o)
{
    size_t used = o->used;

    o->used = 0;
    if (o->each_line)
        progress_hide();
    return o->failed ? STOP_OUTPUT : write_all(o, o->buffer, used);
}

int output_write(void *context, const unsigned char *bytes, size_t length)
{
    output *o = (output *)context;
    int status = 0;

    if (o->failed)
        return STOP_OUTPUT;
    if (length == 0) /* and bytes may be NULL */
        return 0;
    if (length > BUFFER_SIZE - o->used)
        status = output_flush(o);
    if (status == 0 && length > BUFFER_SIZE)
        return write_all(o, bytes, length);
    if (status != 0)
        return status;
    memcpy(o->buffer + o->used, bytes, length);
    o->used += length;
    if (o->each_line && bytes[length - 1] == '\n')
        return output_flush(o);
    return 0;
}

int output_format(output *o, const char *format, ...)
{
    char line[512];
    va_list arguments;
    int length;

    va_start(arguments, format);
    length = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    if (length < 0 || (size_t)length >= sizeof line)
        return fail(o);
    return output_write(o, (const unsigned char *)line, (size_t)length);
}

int output_text(output *o, const char *text)
{
    return output_write(o, (const unsigned char *)text, strlen(text));
}

/* The name lasts when its directory is on the disk. A directory of batches is synchronized once,
 * at the end. */
static int take_name(const output *o)
{
    char *directory;
    int status = name_file(o->temporary, o->final, !o->is_new);

    if (status != 0 || o->is_new)
        return status;
    directory = directory_name(o->final);
    status = directory != NULL ? sync_directory(directory) : -1;
    free(directory);
    return status;
}

int output_sync(output *o)
{
    int is_due = o->temporary != NULL && (!o->is_synced || o->used > 0);

    output_flush(o);
    if (!o->failed && is_due && fsync(o->fd) != 0)
        fail(o);
    o->is_synced = 1;
    return o->failed ? STOP_OUTPUT : 0;
}

int output_close(output *o)
{
    output_sync(o);
    if (close(o->fd) != 0 && !o->failed)
        fail(o);
    if (!o->failed && o->temporary != NULL && take_name(o) != 0)
        fail(o);
    if (o->failed && o->temporary != NULL)
        unlink(o->temporary);
    output_release(o);
    return o->failed ? -1 : 0;
}

void output_discard(output *o)
{
    if (o->fd >= 0)
        close(o->fd);
    if (o->temporary != NULL)
        unlink(o->temporary);
    output_release(o);
}

/* ---- Input ---- */

const char *input_name(const char *path)
{
    return path == NULL || strcmp(path, "-") == 0 ? "-" : path;
}

int input_open(const char *path)
{
    int fd = strcmp(input_name(path), "-") == 0 ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);

    if (fd < 0)
        filter_say("%s: %s", path, strerror(errno));
    return fd;
}

int input_check(const char *path)
{
    file_list files = {NULL, 0, 0, 0};
    int status;

    files_read(&files, input_name(path), "the input");
    files_standard(&files);
    status = files_check(&files);
    files_free(&files);
    return status;
}

long input_read(int fd, const char *name, void *bytes, size_t size)
{
    ssize_t length;

    do
        length = read(fd, bytes, size);
    while (length < 0 && errno == EINTR);
    if (length < 0)
        filter_say("%s: %s", name, strerror(errno));
    else if (length > 0)
        progress_read((size_t)length);
    return length;
}

long input_read_at(int fd, const char *name, void *bytes, size_t size, off_t at)
{
    ssize_t length;

    do
        length = pread(fd, bytes, size, at);
    while (length < 0 && errno == EINTR);
    if (length < 0)
        filter_say("%s: %s", name, strerror(errno));
    return length;
}

/* 0, or -1 after saying why not. */
static int copy_input(int copy, int fd, const char *name, rc_span ahead, unsigned char *piece)
{
    long length = 0;
    int status = write_fully(copy, ahead.bytes, ahead.length);

    while (status == 0 && (length = input_read(fd, name, piece, BUFFER_SIZE)) > 0)
        status = write_fully(copy, piece, (size_t)length);
    if (length < 0)
        return -1;
    if (status == 0 && lseek(copy, 0, SEEK_SET) == 0)
        return 0;
    filter_say("a copy of the input: %s", strerror(errno));
    return -1;
}

int input_spool(int fd, const char *name, const char *directory, rc_span ahead)
{
    int copy = temporary_open(directory);
    unsigned char *piece = copy >= 0 ? (unsigned char *)malloc(BUFFER_SIZE) : NULL;
    int status = -1;

    if (piece != NULL)
        status = copy_input(copy, fd, name, ahead, piece);
    else if (copy >= 0)
        filter_say("a copy of the input: out of memory");
    free(piece);
    if (status == 0 || copy < 0)
        return copy;
    close(copy);
    return -1;
}

/* ---- What the input is ---- */

/* Where the text begins, behind a byte order mark and blanks. */
static size_t text_begin(const unsigned char *bytes, size_t length)
{
    size_t i = length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;

    while (i < length && memchr(" \t\r\n", bytes[i], 4) != NULL)
        i++;
    return i;
}

int input_is_blank(rc_span bytes)
{
    return text_begin(bytes.bytes, bytes.length) == bytes.length;
}

/* Behind a brace no NUL stands but in UTF-16, of which the reader of lists has a word. */
int input_is_json(input_kind taken_for, rc_span begun)
{
    size_t i = text_begin(begun.bytes, begun.length);

    if (taken_for != INPUT_UNKNOWN)
        return taken_for != INPUT_CSV;
    if (i == begun.length || (begun.bytes[i] != '{' && begun.bytes[i] != '['))
        return 0;
    return i + 1 == begun.length || begun.bytes[i + 1] != 0;
}

rc_payload_kind input_contacts(input_kind taken_for)
{
    return taken_for == INPUT_NDJSON ? RC_KIND_NDJSON : RC_KIND_UNKNOWN;
}

long input_look_ahead(int fd, const char *name, unsigned char *bytes, size_t size)
{
    rc_span ahead = {bytes, 0};
    long length;

    /* As long as nothing is seen that says what it is: a mark has three bytes. */
    do {
        length = input_read(fd, name, bytes + ahead.length, size - ahead.length);
        if (length < 0)
            return -1;
        ahead.length += (size_t)length;
    } while (length > 0 && ahead.length < size && (ahead.length < 4 || input_is_blank(ahead)));
    return (long)ahead.length;
}

int take_input_kind(const char *text, input_kind *kind)
{
    static const char *const names[] = {"csv", "json", "ndjson"};

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (strcmp(text, names[i]) == 0) {
            *kind = (input_kind)(INPUT_CSV + (int)i);
            return -1;
        }
    return filter_usage("'%s' is not what can be read: csv, json or ndjson", text);
}

int input_feed(int fd, const char *name, rc_payload_reader *reader)
{
    unsigned char *piece = (unsigned char *)malloc(PIECE);
    int status = piece != NULL ? RC_OK : RC_ERROR_MEMORY;
    long length = 0;

    while (status == RC_OK && (length = input_read(fd, name, piece, PIECE)) > 0)
        status = rc_payload_reader_feed(reader, piece, (size_t)length);
    free(piece);
    if (status != RC_OK)
        return status;
    return length < 0 ? STOP_OUTPUT : rc_payload_reader_end(reader);
}
