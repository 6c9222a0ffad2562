/* SPDX-License-Identifier: MIT */
/*
 * Loaded before a program (LD_PRELOAD), fails its calls in turn.
 *
 *     FAULT=N:KIND       the Nth call that can meet such a fault meets it
 *     FAULT_LOG=FILE     what happened: "struck NAME: reason", "live N" at the end
 *     FAULT_CHILD=1      calls of children that have been forked count, not the parent's
 *
 * KIND is fail; stuck (there is no more memory or room from then on); short (half of
 * the bytes); interrupted (once, by a signal); or killed (the process ends at this call, which is
 * not made; memory is no such call). What is freed is overwritten, so that nobody
 * reads it unnoticed; "live" is the number of allocations that were not freed.
 */
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* glibc's own, under the names by which it lets itself be replaced. */
void *libc_malloc(size_t size) __asm__("__libc_malloc");
void *libc_calloc(size_t count, size_t size) __asm__("__libc_calloc");
void libc_free(void *memory) __asm__("__libc_free");

enum {
    FDS = 1024,
    ARGUMENTS = 16,
    HELP_BUFFER = 1024 /* smaller than some --help: it is written in pieces */
};

typedef enum fault {
    FAULT_NONE,
    FAULT_FAIL,
    FAULT_STUCK,
    FAULT_SHORT,
    FAULT_INTERRUPTED,
    FAULT_KILLED
} fault;

static const char *const fault_names[] = {"none", "fail", "stuck", "short", "interrupted", "killed"};

static struct {
    fault kind;
    int in_child;
    int is_child;
    long wanted;
    long counted;
    const char *stuck; /* the call that fails from now on */
    int log;
    long live;
    unsigned char written[FDS]; /* what is open for writing */
    char help[HELP_BUFFER];
} shim = {.log = -1};

/* ---- What happened ---- */

static ssize_t put(int fd, const void *bytes, size_t size)
{
    ssize_t (*real)(int, const void *, size_t);
    void *found = dlsym(RTLD_NEXT, "write");

    memcpy(&real, &found, sizeof real);
    return real(fd, bytes, size);
}

static void __attribute__((format(printf, 1, 2))) tell(const char *format, ...)
{
    char line[128];
    va_list arguments;
    int length;

    va_start(arguments, format);
    length = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    if (shim.log >= 0)
        (void)!put(shim.log, line, (size_t)length);
}

/* What does not pass by itself. */
static int stays(int reason)
{
    return reason == ENOMEM || reason == ENOSPC || reason == EMFILE;
}

static int can_meet(int reason, int short_too, int interrupted_too)
{
    switch ((int)shim.kind) {
    case FAULT_FAIL:
        return 1;
    case FAULT_STUCK:
        return stays(reason);
    case FAULT_SHORT:
        return short_too;
    case FAULT_INTERRUPTED:
        return interrupted_too;
    case FAULT_KILLED:
        return reason != ENOMEM;
    default:
        return 0;
    }
}

/* Is it this call's turn? Then errno is set. */
static int strikes(const char *name, int reason, int short_too, int interrupted_too)
{
    int saved = errno;

    if (shim.in_child != shim.is_child || !can_meet(reason, short_too, interrupted_too))
        return 0;
    if (shim.kind == FAULT_INTERRUPTED)
        reason = EINTR;
    if (++shim.counted == shim.wanted) {
        if (shim.kind == FAULT_KILLED)
            raise(SIGKILL);
        tell("struck %s: %s\n", name, strerror(reason));
        shim.stuck = name;
    } else if (shim.kind != FAULT_STUCK || shim.stuck == NULL || strcmp(name, shim.stuck) != 0) {
        errno = saved;
        return 0;
    }
    errno = reason;
    return 1;
}

static int fails(const char *name, int reason)
{
    return strikes(name, reason, 0, 0);
}

/* The size to ask for instead, or -1. */
static ssize_t cut(const char *name, int reason, size_t size, int interrupted_too)
{
    if (!strikes(name, reason, size > 1, interrupted_too))
        return (ssize_t)size;
    return shim.kind == FAULT_SHORT ? (ssize_t)(size / 2) : -1;
}

/* ---- Memory ---- */

static void *count_in(void *memory)
{
    shim.live += memory != NULL;
    return memory;
}

static void *spoil(void *memory, int byte)
{
    if (memory != NULL)
        memset(memory, byte, malloc_usable_size(memory));
    return memory;
}

void *malloc(size_t size)
{
    return fails("memory", ENOMEM) ? NULL : count_in(spoil(libc_malloc(size), 0xA5));
}

void *calloc(size_t count, size_t size)
{
    return fails("memory", ENOMEM) ? NULL : count_in(libc_calloc(count, size));
}

/* Always moves. */
void *realloc(void *old, size_t size)
{
    void *memory;
    size_t held;

    if (fails("memory", ENOMEM))
        return NULL;
    memory = count_in(spoil(libc_malloc(size), 0xA5));
    if (memory == NULL || old == NULL)
        return memory;
    held = malloc_usable_size(old);
    memcpy(memory, old, held < size ? held : size);
    free(old);
    return memory;
}

void free(void *memory)
{
    int saved = errno;

    shim.live -= memory != NULL;
    libc_free(spoil(memory, 0xDD));
    errno = saved;
}

/* ---- Files ---- */

/* With _FILE_OFFSET_BITS=64 the C library's headers give some calls other symbols: open is open64, in
 * the programs as well as here. */

static void remember(int fd, int is_written)
{
    if (fd >= 0 && fd < FDS)
        shim.written[fd] = (unsigned char)is_written;
}

static int open_really(const char *path, int flags, mode_t mode)
{
    int (*real)(const char *, int, ...);
    void *found = dlsym(RTLD_NEXT, "open64");

    memcpy(&real, &found, sizeof real);
    return real(path, flags, mode);
}

int open(const char *path, int flags, ...)
{
    mode_t mode = 0;
    va_list arguments;
    int fd;

    va_start(arguments, flags);
    if (flags & O_CREAT)
        mode = va_arg(arguments, mode_t);
    va_end(arguments);
    if (fails("open", EMFILE))
        return -1;
    fd = open_really(path, flags, mode);
    remember(fd, (flags & O_ACCMODE) != O_RDONLY);
    return fd;
}

int mkstemp(char *path)
{
    int (*real)(char *);
    void *found = dlsym(RTLD_NEXT, "mkstemp64");
    int fd;

    if (fails("mkstemp", EMFILE))
        return -1;
    memcpy(&real, &found, sizeof real);
    fd = real(path);
    remember(fd, 1);
    return fd;
}

static ssize_t take(int fd, void *bytes, size_t size)
{
    ssize_t (*real)(int, void *, size_t);
    void *found = dlsym(RTLD_NEXT, "read");

    memcpy(&real, &found, sizeof real);
    return real(fd, bytes, size);
}

ssize_t read(int fd, void *bytes, size_t size)
{
    ssize_t wanted = cut("read", EIO, size, 1);

    return wanted < 0 ? -1 : take(fd, bytes, (size_t)wanted);
}

ssize_t pread(int fd, void *bytes, size_t size, off_t at)
{
    ssize_t (*real)(int, void *, size_t, off_t);
    void *found = dlsym(RTLD_NEXT, "pread64");
    ssize_t wanted = cut("pread", EIO, size, 1);

    memcpy(&real, &found, sizeof real);
    return wanted < 0 ? -1 : real(fd, bytes, (size_t)wanted, at);
}

ssize_t write(int fd, const void *bytes, size_t size)
{
    ssize_t wanted = cut("write", ENOSPC, size, 1);

    return wanted < 0 ? -1 : put(fd, bytes, (size_t)wanted);
}

/* What a nameless file held has been read when it is closed. */
static int has_name(int fd)
{
    struct stat about;
    fault kind = shim.kind;
    int status;

    shim.kind = FAULT_NONE;
    status = fstat(fd, &about);
    shim.kind = kind;
    return status == 0 && about.st_nlink > 0;
}

/* It is closed nevertheless, as on Linux. */
int close(int fd)
{
    int (*real)(int);
    void *found = dlsym(RTLD_NEXT, "close");
    int is_written = fd <= STDERR_FILENO || (fd < FDS && shim.written[fd] && has_name(fd));
    int is_struck = fails(is_written ? "close of an output" : "close", EIO);
    int reason = errno;
    int status;

    memcpy(&real, &found, sizeof real);
    status = real(fd);
    if (is_struck)
        errno = reason;
    return is_struck ? -1 : status;
}

/* Calls of one path or one descriptor. */
static int on_path(const char *name, int reason, const char *path)
{
    int (*real)(const char *);
    void *found = dlsym(RTLD_NEXT, name);

    memcpy(&real, &found, sizeof real);
    return fails(name, reason) ? -1 : real(path);
}

static int on_fd(const char *name, int reason, int fd)
{
    int (*real)(int);
    void *found = dlsym(RTLD_NEXT, name);

    memcpy(&real, &found, sizeof real);
    return fails(name, reason) ? -1 : real(fd);
}

int unlink(const char *path)
{
    return on_path("unlink", EACCES, path);
}

int fsync(int fd)
{
    return on_fd("fsync", EIO, fd);
}

int dup(int fd)
{
    int copy = on_fd("dup", EMFILE, fd);

    remember(copy, 1);
    return copy;
}

int isatty(int fd)
{
    return on_fd("isatty", EIO, fd) == 1;
}

int rename(const char *from, const char *to)
{
    int (*real)(const char *, const char *);
    void *found = dlsym(RTLD_NEXT, "rename");

    memcpy(&real, &found, sizeof real);
    return fails("rename", EIO) ? -1 : real(from, to);
}

int link(const char *from, const char *to)
{
    int (*real)(const char *, const char *);
    void *found = dlsym(RTLD_NEXT, "link");

    memcpy(&real, &found, sizeof real);
    return fails("link", EIO) ? -1 : real(from, to);
}

int unlinkat(int directory, const char *path, int flags)
{
    int (*real)(int, const char *, int);
    void *found = dlsym(RTLD_NEXT, "unlinkat");

    memcpy(&real, &found, sizeof real);
    return fails("unlinkat", EACCES) ? -1 : real(directory, path, flags);
}

int fchown(int fd, uid_t owner, gid_t group)
{
    int (*real)(int, uid_t, gid_t);
    void *found = dlsym(RTLD_NEXT, "fchown");

    memcpy(&real, &found, sizeof real);
    return fails("fchown", EPERM) ? -1 : real(fd, owner, group);
}

int flock(int fd, int operation)
{
    int (*real)(int, int);
    void *found = dlsym(RTLD_NEXT, "flock");

    memcpy(&real, &found, sizeof real);
    return fails("flock", ENOLCK) ? -1 : real(fd, operation);
}

ssize_t readlink(const char *restrict path, char *restrict bytes, size_t size)
{
    ssize_t (*real)(const char *, char *, size_t);
    void *found = dlsym(RTLD_NEXT, "readlink");

    memcpy(&real, &found, sizeof real);
    return fails("readlink", EIO) ? -1 : real(path, bytes, size);
}

int access(const char *path, int mode)
{
    int (*real)(const char *, int);
    void *found = dlsym(RTLD_NEXT, "access");

    memcpy(&real, &found, sizeof real);
    return fails("access", EIO) ? -1 : real(path, mode);
}

int mkdir(const char *path, mode_t mode)
{
    int (*real)(const char *, mode_t);
    void *found = dlsym(RTLD_NEXT, "mkdir");

    memcpy(&real, &found, sizeof real);
    return fails("mkdir", ENOSPC) ? -1 : real(path, mode);
}

int fchmod(int fd, mode_t mode)
{
    int (*real)(int, mode_t);
    void *found = dlsym(RTLD_NEXT, "fchmod");

    memcpy(&real, &found, sizeof real);
    return fails("fchmod", EPERM) ? -1 : real(fd, mode);
}

int ftruncate(int fd, off_t length)
{
    int (*real)(int, off_t);
    void *found = dlsym(RTLD_NEXT, "ftruncate64");

    memcpy(&real, &found, sizeof real);
    return fails("ftruncate", EIO) ? -1 : real(fd, length);
}

off_t lseek(int fd, off_t offset, int whence)
{
    off_t (*real)(int, off_t, int);
    void *found = dlsym(RTLD_NEXT, "lseek64");

    memcpy(&real, &found, sizeof real);
    return fails("lseek", EIO) ? -1 : real(fd, offset, whence);
}

int dup2(int from, int to)
{
    int (*real)(int, int);
    void *found = dlsym(RTLD_NEXT, "dup2");

    memcpy(&real, &found, sizeof real);
    return fails("dup2", EMFILE) ? -1 : real(from, to);
}

int stat(const char *restrict path, struct stat *restrict about)
{
    int (*real)(const char *, struct stat *);
    void *found = dlsym(RTLD_NEXT, "stat64");

    memcpy(&real, &found, sizeof real);
    return fails("stat", EIO) ? -1 : real(path, about);
}

int lstat(const char *restrict path, struct stat *restrict about)
{
    int (*real)(const char *, struct stat *);
    void *found = dlsym(RTLD_NEXT, "lstat64");

    memcpy(&real, &found, sizeof real);
    return fails("lstat", EIO) ? -1 : real(path, about);
}

int fstatat(int directory, const char *restrict path, struct stat *restrict about, int flags)
{
    int (*real)(int, const char *, struct stat *, int);
    void *found = dlsym(RTLD_NEXT, "fstatat64");

    memcpy(&real, &found, sizeof real);
    return fails("fstatat", EIO) ? -1 : real(directory, path, about, flags);
}

int fstat(int fd, struct stat *about)
{
    int (*real)(int, struct stat *);
    void *found = dlsym(RTLD_NEXT, "fstat64");

    memcpy(&real, &found, sizeof real);
    return fails("fstat", EIO) ? -1 : real(fd, about);
}

char *realpath(const char *restrict path, char *restrict room)
{
    char *(*real)(const char *, char *);
    void *found = dlsym(RTLD_NEXT, "realpath");

    memcpy(&real, &found, sizeof real);
    return fails("realpath", EIO) ? NULL : real(path, room);
}

DIR *opendir(const char *path)
{
    DIR *(*real)(const char *);
    void *found = dlsym(RTLD_NEXT, "opendir");

    memcpy(&real, &found, sizeof real);
    return fails("opendir", EMFILE) ? NULL : real(path);
}

struct dirent *readdir(DIR *listing)
{
    struct dirent *(*real)(DIR *);
    void *found = dlsym(RTLD_NEXT, "readdir64");

    memcpy(&real, &found, sizeof real);
    return fails("readdir", EIO) ? NULL : real(listing);
}

int getentropy(void *bytes, size_t length)
{
    int (*real)(void *, size_t);
    void *found = dlsym(RTLD_NEXT, "getentropy");

    memcpy(&real, &found, sizeof real);
    return fails("getentropy", ENOSYS) ? -1 : real(bytes, length);
}

/* ---- Streams: the C library's own calls cannot be failed, so they become ours ---- */

/* The C library writes on by itself, and our programs have no signal handlers that
 * return to its reading. */
static ssize_t stream_read(void *cookie, char *bytes, size_t size)
{
    return shim.kind == FAULT_INTERRUPTED ? take((int)(intptr_t)cookie, bytes, size)
                                          : read((int)(intptr_t)cookie, bytes, size);
}

static ssize_t stream_write(void *cookie, const char *bytes, size_t size)
{
    if (shim.kind == FAULT_SHORT || shim.kind == FAULT_INTERRUPTED)
        return put((int)(intptr_t)cookie, bytes, size);
    return write((int)(intptr_t)cookie, bytes, size) == (ssize_t)size ? (ssize_t)size : 0;
}

static int stream_close(void *cookie)
{
    return close((int)(intptr_t)cookie);
}

FILE *fopen(const char *restrict path, const char *restrict mode)
{
    cookie_io_functions_t calls = {stream_read, NULL, NULL, stream_close};
    int fd = mode[0] == 'r' ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    FILE *stream;

    if (fd < 0)
        return NULL;
    stream = fopencookie((void *)(intptr_t)fd, "r", calls);
    if (stream == NULL)
        close(fd);
    return stream;
}

/* ---- Processes ---- */

int setenv(const char *name, const char *value, int replace)
{
    int (*real)(const char *, const char *, int);
    void *found = dlsym(RTLD_NEXT, "setenv");

    memcpy(&real, &found, sizeof real);
    return fails("setenv", ENOMEM) ? -1 : real(name, value, replace);
}

pid_t fork(void)
{
    pid_t (*real)(void);
    void *found = dlsym(RTLD_NEXT, "fork");
    pid_t child;

    memcpy(&real, &found, sizeof real);
    child = fails("fork", EAGAIN) ? -1 : real();
    shim.is_child |= child == 0;
    return child;
}

pid_t waitpid(pid_t child, int *status, int options)
{
    pid_t (*real)(pid_t, int *, int);
    void *found = dlsym(RTLD_NEXT, "waitpid");

    memcpy(&real, &found, sizeof real);
    return strikes("waitpid", ECHILD, 0, 1) ? -1 : real(child, status, options);
}

static int execv_really(const char *path, char *const arguments[])
{
    int (*real)(const char *, char *const *);
    void *found = dlsym(RTLD_NEXT, "execv");

    memcpy(&real, &found, sizeof real);
    return real(path, arguments);
}

int execv(const char *path, char *const arguments[])
{
    return fails("execv", ENOENT) ? -1 : execv_really(path, arguments);
}

int execl(const char *path, const char *first, ...)
{
    char *given[ARGUMENTS];
    va_list arguments;
    size_t count = 0;

    va_start(arguments, first);
    for (const char *argument = first; argument != NULL && count < ARGUMENTS - 1; argument = va_arg(arguments, const char *))
        memcpy(&given[count++], &argument, sizeof argument);
    va_end(arguments);
    given[count] = NULL;
    return fails("execl", ENOENT) ? -1 : execv_really(path, given);
}

/* ---- Beginning and end ---- */

static void __attribute__((constructor)) begin(void)
{
    static const cookie_io_functions_t calls = {NULL, stream_write, NULL, NULL};
    const char *wanted = getenv("FAULT");
    const char *log = getenv("FAULT_LOG");
    char kind[16] = "";
    long number = 0;

    shim.in_child = getenv("FAULT_CHILD") != NULL;
    stdout = fopencookie((void *)(intptr_t)STDOUT_FILENO, "w", calls);
    setvbuf(stdout, shim.help, _IOFBF, sizeof shim.help);
    if (log != NULL) {
        int fd = open_really(log, O_WRONLY | O_CREAT | O_TRUNC, 0666);

        shim.log = fcntl(fd, F_DUPFD_CLOEXEC, FDS - 1);
        close(fd);
    }
    if (wanted != NULL)
        sscanf(wanted, "%ld:%15s", &number, kind);
    unsetenv("LD_PRELOAD");
    shim.live = 0;
    shim.wanted = number;
    for (int i = FAULT_FAIL; i <= FAULT_KILLED; i++)
        if (strcmp(kind, fault_names[i]) == 0)
            shim.kind = (fault)i;
}

static void __attribute__((destructor)) end(void)
{
    tell("live %ld\n", shim.live);
}
