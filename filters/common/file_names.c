/* SPDX-License-Identifier: MIT */
/* Names of files: where they lead, and which of them are the same file. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "filter.h"

enum {
    LINKS_MAX = 40,
    LINK_BYTES = 512
};

/* ---- Resolving ---- */

/* What a link names that leads nowhere yet. NULL: it is no link, or there is no memory. */
static char *link_target(const char *path)
{
    char target[LINK_BYTES];
    ssize_t length = readlink(path, target, sizeof target - 1);
    char *directory;
    char *joined;

    if (length <= 0 || (size_t)length == sizeof target - 1)
        return NULL;
    target[length] = '\0';
    if (target[0] == '/')
        return strdup(target);
    directory = directory_name(path);
    joined = directory != NULL ? join_path(directory, target) : NULL;
    free(directory);
    return joined;
}

/* The length of the directory's part of the first length bytes; 0: there is none. */
static size_t directory_length(const char *path, size_t length)
{
    while (length > 0 && path[length - 1] != '/')
        length--;
    return length;
}

/* Takes "." and ".." out of a path, of which what they follow is not there and so is no link. */
static void simplify(char *path)
{
    char *to = path;

    for (const char *from = path; *from != '\0';) {
        size_t length = 1 + strcspn(from + 1, "/");

        if (length == 3 && strncmp(from, "/..", 3) == 0) {
            size_t kept = directory_length(path, (size_t)(to - path));

            to = path + (kept > 0 ? kept - 1 : 0);
        } else if (length > 1 && !(length == 2 && from[1] == '.')) {
            memmove(to, from, length);
            to += length;
        }
        from += length;
    }
    *to = '\0';
}

/* A name in directories of which the first ones are there; the path is freed. */
static char *resolve_missing(char *path)
{
    size_t length = path != NULL ? directory_length(path, strlen(path)) : 0;
    char *resolved = NULL;

    if (path == NULL)
        return NULL;
    for (;;) {
        char *directory = length > 0 ? strndup(path, length) : strdup(".");
        char *real = directory != NULL ? realpath(directory, NULL) : NULL;

        if (real != NULL)
            resolved = join_path(real, path + length);
        free(directory);
        free(real);
        if (real != NULL || length == 0)
            break;
        length = directory_length(path, length - 1);
    }
    free(path);
    if (resolved != NULL)
        simplify(resolved);
    return resolved;
}

char *resolve_path(const char *path)
{
    char *at = realpath(path, NULL);

    if (at != NULL || errno == ELOOP)
        return at;
    at = strdup(path);
    for (int links = 0; links < LINKS_MAX && at != NULL; links++) {
        char *next = link_target(at);

        if (next == NULL)
            break;
        free(at);
        at = next;
    }
    return resolve_missing(at);
}

/* ---- Which of them are the same ---- */

/* What tells one file from another. */
typedef struct identity {
    const named_file *named;
    int exists;
    int is_regular;
    off_t size;
    dev_t device;
    ino_t inode;
    char *path; /* resolved; NULL for a standard stream */
} identity;

static int is_standard(const named_file *named)
{
    return named->use == FILE_READ ? strcmp(named->path, "-") == 0 : named->descriptor >= 0;
}

static int stat_named(const named_file *named, struct stat *about)
{
    if (!is_standard(named))
        return stat(named->path, about);
    return fstat(named->use == FILE_READ ? STDIN_FILENO : named->descriptor, about);
}

static int identify(identity *i, const named_file *named)
{
    struct stat about;

    memset(i, 0, sizeof *i);
    i->named = named;
    if (stat_named(named, &about) == 0) {
        i->exists = 1;
        i->is_regular = S_ISREG(about.st_mode);
        i->size = about.st_size;
        i->device = about.st_dev;
        i->inode = about.st_ino;
    }
    if (is_standard(named))
        return 0;
    i->path = resolve_path(named->path);
    if (i->path == NULL)
        filter_say("%s: %s", named->path, strerror(errno));
    return i->path != NULL ? 0 : -1;
}

int is_temporary_batch(const char *name)
{
    return strlen(name) == strlen(TEMPORARY_BATCH) && strncmp(name, TEMPORARY_BATCH, strlen(TEMPORARY_BATCH) - 6) == 0;
}

int is_batch_name(const char *name, const char *prefix)
{
    static const char *const extensions[] = {".csv", ".json", ".ndjson"};
    size_t digits;

    if (strncmp(name, prefix, strlen(prefix)) != 0)
        return 0;
    name += strlen(prefix);
    digits = strspn(name, "0123456789");
    for (size_t i = 0; i < sizeof extensions / sizeof extensions[0] && digits > 0; i++)
        if (strcmp(name + digits, extensions[i]) == 0)
            return 1;
    return 0;
}

/* Would a batch get this name? Batches need not be there yet, and there may be any number. */
static int is_any_batch(const identity *batches, const identity *other)
{
    size_t length = strlen(batches->path);

    if (other->path == NULL || strncmp(other->path, batches->path, length) != 0 || other->path[length] != '/')
        return 0;
    return is_batch_name(other->path + length + 1, batches->named->prefix) || is_temporary_batch(other->path + length + 1);
}

static int are_same(const identity *a, const identity *b)
{
    if (a->named->use == FILE_BATCHES)
        return is_any_batch(a, b);
    if (b->named->use == FILE_BATCHES)
        return is_any_batch(b, a);
    if (a->exists && b->exists)
        return a->is_regular && b->is_regular && a->device == b->device && a->inode == b->inode;
    return a->path != NULL && b->path != NULL && strcmp(a->path, b->path) == 0;
}

/* /dev/stderr and the like are written to as they are, by whoever else writes there. */
static int shares_stream(const identity *a, const identity *b)
{
    const identity *named = a->path != NULL ? a : b;

    if (a->named->use == FILE_READ || b->named->use == FILE_READ)
        return 0;
    if (a->path == NULL && b->path == NULL)
        return 1;
    return (a->path == NULL || b->path == NULL) && strncmp(named->named->path, "/dev/", 5) == 0;
}

/* Reading a file twice is harmless, but for standard input. */
static int check_two_inputs(const named_file *a, const named_file *b)
{
    if (!is_standard(a) || !is_standard(b))
        return 0;
    return filter_usage("standard input can be read only once, as %s or as %s", a->what, b->what);
}

static const char *name_of(const named_file *named)
{
    return named->use == FILE_READ && is_standard(named) ? "standard input" : named->path;
}

/* A file that both name, or the same file under two names. The input of "validate m > m" is gone
 * before validate begins. */
static int refuse_two(const identity *a, const identity *b)
{
    const named_file *first = is_standard(a->named) && a->named->use != FILE_READ ? b->named : a->named;
    const named_file *second = first == a->named ? b->named : a->named;
    int has_two_names = !is_standard(second) && second->use != FILE_BATCHES && first->use != FILE_BATCHES;
    int is_emptied = a->named->use == FILE_READ && b->path == NULL && a->size == 0;

    if (has_two_names && strcmp(first->path, second->path) != 0)
        return filter_usage("%s (%s) and %s (%s) are the same file", name_of(first), first->what, name_of(second), second->what);
    return filter_usage("%s is both %s and %s%s", name_of(first->use == FILE_BATCHES ? second : first), a->named->what,
                        b->named->what, is_emptied ? ": the shell has emptied it" : "");
}

static int check_two(const identity *a, const identity *b)
{
    if (a->named->use == FILE_READ && b->named->use == FILE_READ)
        return check_two_inputs(a->named, b->named);
    if (a->named->what == b->named->what) /* a file and what it is called before it is whole */
        return 0;
    return shares_stream(a, b) || !are_same(a, b) ? 0 : refuse_two(a, b);
}

static int check_all(identity *all, const named_file *files, size_t count)
{
    int status = 0;

    for (size_t i = 0; i < count && status == 0; i++) {
        if (identify(&all[i], &files[i]) != 0)
            return STATUS_INCOMPLETE;
        for (size_t k = 0; k < i && status == 0; k++)
            status = check_two(&all[k], &all[i]);
    }
    return status;
}

int files_check(const file_list *files)
{
    identity *all = (identity *)calloc(files->count + 1, sizeof *all);
    int status;

    if (all == NULL || files->is_short) {
        filter_say("out of memory");
        free(all);
        return STATUS_INCOMPLETE;
    }
    status = check_all(all, files->named, files->count);
    for (size_t i = 0; i < files->count; i++)
        free(all[i].path);
    free(all);
    return status;
}

void files_free(file_list *files)
{
    free(files->named);
    memset(files, 0, sizeof *files);
}

static void add(file_list *files, const named_file *named)
{
    if (named->path == NULL)
        return;
    if (files->count == files->room) {
        size_t room = files->room > 0 ? 2 * files->room : 16;
        named_file *more = (named_file *)realloc(files->named, room * sizeof *more);

        files->is_short |= more == NULL;
        if (more == NULL)
            return;
        files->named = more;
        files->room = room;
    }
    files->named[files->count++] = *named;
}

void files_read(file_list *files, const char *path, const char *what)
{
    named_file named = {path, what, FILE_READ, -1, NULL};

    add(files, &named);
}

void files_written(file_list *files, const char *path, const char *what)
{
    named_file named = {path, what, FILE_WRITTEN, -1, NULL};

    add(files, &named);
}

void files_batches(file_list *files, const char *directory, const char *prefix)
{
    named_file named = {directory, "a batch", FILE_BATCHES, -1, prefix};

    add(files, &named);
}

void files_standard(file_list *files)
{
    named_file data = {"-", "standard output", FILE_WRITTEN, STDOUT_FILENO, NULL};
    named_file words = {"-", "standard error", FILE_WRITTEN, STDERR_FILENO, NULL};

    add(files, &data);
    add(files, &words);
}
