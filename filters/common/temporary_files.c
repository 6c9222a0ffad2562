/* SPDX-License-Identifier: MIT */
/* Files on their way: temporary ones, how a file gets its final name, and what keeps a second run
 * out. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "filter.h"

/* ---- Temporary files ---- */

enum {
    TEMPORARIES = 1024 + 8 /* shards at once, and the rest */
};

/* What a signal handler must reach: the names, and the process that made them. */
static char *volatile temporaries[TEMPORARIES];
static volatile pid_t maker;

static const int caught[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGALRM, SIGXCPU};

static void remove_temporaries(int number)
{
    for (size_t i = 0; i < TEMPORARIES && maker == getpid(); i++)
        if (temporaries[i] != NULL)
            unlink(temporaries[i]);
    signal(number, SIG_DFL);
    raise(number);
}

/* A signal that is ignored, as nohup has it, stays ignored. */
void temporaries_begin(void)
{
    maker = getpid();
    for (size_t i = 0; i < sizeof caught / sizeof caught[0]; i++)
        if (signal(caught[i], remove_temporaries) == SIG_IGN)
            signal(caught[i], SIG_IGN);
}

/* No signal between making a file and remembering its name. */
static void hold_signals(sigset_t *before)
{
    sigset_t all;

    sigemptyset(&all);
    for (size_t i = 0; i < sizeof caught / sizeof caught[0]; i++)
        sigaddset(&all, caught[i]);
    sigprocmask(SIG_BLOCK, &all, before);
}

static void release_signals(const sigset_t *before)
{
    sigprocmask(SIG_SETMASK, before, NULL);
}

static void remember(char *path)
{
    for (size_t i = 0; i < TEMPORARIES; i++)
        if (temporaries[i] == NULL) {
            temporaries[i] = path;
            return;
        }
}

void temporary_forget(const char *path)
{
    for (size_t i = 0; i < TEMPORARIES; i++)
        if (temporaries[i] == path)
            temporaries[i] = NULL;
}

int temporary_create(char *path)
{
    sigset_t before;
    int fd;
    int reason;

    hold_signals(&before);
    fd = mkstemp(path); /* O_EXCL, which follows no link */
    reason = errno;
    if (fd >= 0) {
        fcntl(fd, F_SETFD, FD_CLOEXEC);
        remember(path);
    }
    release_signals(&before);
    errno = reason;
    return fd;
}

int temporary_open(const char *directory)
{
    const char *wanted = directory != NULL ? directory : getenv("TMPDIR");
    const char *place = wanted != NULL && *wanted != '\0' ? wanted : "/tmp";
    char *path = join_path(place, directory != NULL ? TEMPORARY_BATCH : ".rollcall-XXXXXX");
    int fd = path != NULL ? temporary_create(path) : -1;

    if (fd < 0 || unlink(path) != 0) {
        filter_say("%s: a temporary file: %s", place, strerror(errno));
        if (fd >= 0)
            close(fd);
        fd = -1;
    }
    temporary_forget(path);
    free(path);
    return fd;
}

/* ---- Final names ---- */

/* A file system without hard links has no better way. */
static int rename_to_free(const char *from, const char *to)
{
    struct stat about;

    if (lstat(to, &about) == 0) {
        errno = EEXIST;
        return -1;
    }
    return errno == ENOENT ? rename(from, to) : -1;
}

/* A run that was killed may have left both names. */
static int is_one_file(const char *a, const char *b)
{
    struct stat of_a;
    struct stat of_b;

    return lstat(a, &of_a) == 0 && lstat(b, &of_b) == 0 && of_a.st_dev == of_b.st_dev && of_a.st_ino == of_b.st_ino;
}

int name_file(const char *from, const char *to, int replaces)
{
    int reason;

    if (replaces)
        return rename(from, to);
    if (link(from, to) == 0)
        return unlink(from);
    reason = errno;
    if (reason == EEXIST && is_one_file(from, to))
        return unlink(from);
    if (reason == EPERM || reason == EOPNOTSUPP || reason == ENOSYS || reason == EMLINK)
        return rename_to_free(from, to);
    errno = reason;
    return -1;
}

int file_lock(int fd, const char *name)
{
    if (flock(fd, LOCK_EX | LOCK_NB) == 0)
        return 0;
    if (errno == EWOULDBLOCK)
        filter_say("%s: another run is writing there", name);
    else
        filter_say("%s: cannot be locked against another run: %s", name, strerror(errno));
    return STATUS_INCOMPLETE;
}

int sync_directory(const char *path)
{
    int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int status;

    if (fd < 0) /* one may be written to and not read */
        return errno == EACCES ? 0 : -1;
    status = fsync(fd);
    if (status != 0 && (errno == EINVAL || errno == EBADF || errno == ENOTSUP))
        status = 0;
    return close(fd) == 0 ? status : -1;
}
