/* SPDX-License-Identifier: MIT */
#include "batch_directory.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "batch.h"

enum {
    NAME_BYTES = 128 /* as a batch has */
};

typedef struct place {
    const batch_plan *plan;
    int fd;
    const manifest *list;
} place;

/* ---- Names in it ---- */

static int begins_with(const char *name, const char *head)
{
    return strncmp(name, head, strlen(head)) == 0;
}

/* What an earlier run may have made, answers to its batches included. */
static int is_of_a_run(const batch_plan *plan, const char *name)
{
    const char *number = name + strlen(plan->prefix);

    if (plan->manifest == NULL && (strcmp(name, "manifest.ndjson") == 0 || strcmp(name, "manifest.ndjson.partial") == 0))
        return 1;
    return begins_with(name, plan->prefix) && *number >= '0' && *number <= '9'
        && number[strspn(number, "0123456789")] == '.';
}

static int refuse_used(const place *p, const char *name)
{
    if (!is_of_a_run(p->plan, name))
        return 0;
    return filter_usage("%s holds batches already (%s): use another directory%s", p->plan->directory, name,
                        p->plan->shards > 0 ? "" : ", or --resume if they are of this list");
}

/* The name of the batch in the listed line. */
static rc_span listed_name(const manifest *m)
{
    static const char head[] = "{\"file\":\"";
    rc_span name = {NULL, 0};

    if (!begins_with(m->listed, head))
        return name;
    name.bytes = (const unsigned char *)m->listed + sizeof head - 1;
    name.length = strcspn(m->listed + sizeof head - 1, "\"");
    return name;
}

/* All batches of a run have one extension: another one is not that of a batch. */
static int has_other_extension(const char *name, rc_span listed)
{
    const char *extension = strrchr(name, '.');
    size_t length = strlen(extension);

    return listed.length > length && memcmp(listed.bytes + listed.length - length, extension, length) != 0;
}

/* A batch that the manifest does not list is of another run: beside ours it would be sent, too. */
static int refuse_unlisted(const place *p, const char *name)
{
    const batch_plan *plan = p->plan;
    char listed[MANIFEST_LINE];
    uint64_t number;

    if (!is_batch_name(name, plan->prefix) || has_other_extension(name, listed_name(p->list)))
        return 0;
    number = strtoull(name + strlen(plan->prefix), NULL, 10);
    snprintf(listed, sizeof listed, "%s%06" PRIu64 "%s", plan->prefix, number, strrchr(name, '.'));
    if (strcmp(name, listed) == 0 && number >= 1 && number <= p->list->lines)
        return 0;
    filter_say("%s/%s is not in the manifest: it belongs to another run", plan->directory, name);
    return STATUS_INCOMPLETE;
}

static int is_standard_input(const struct stat *about)
{
    struct stat input;

    return fstat(STDIN_FILENO, &input) == 0 && input.st_dev == about->st_dev && input.st_ino == about->st_ino;
}

/* What a killed run left half-written; the lock is held, so no other run is writing it. */
static int remove_left_over(const place *p, const char *name)
{
    struct stat about;
    int status = 0;

    if (!is_temporary_batch(name))
        return 0;
    if (fstatat(p->fd, name, &about, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(about.st_mode) && !is_standard_input(&about))
        status = unlinkat(p->fd, name, 0);
    if (status == 0)
        return 0;
    filter_say("%s/%s: %s", p->plan->directory, name, strerror(errno));
    return STATUS_INCOMPLETE;
}

/* Each name in the directory, until one is not 0. */
static int each_entry(const place *p, int (*check)(const place *, const char *))
{
    DIR *listing = opendir(p->plan->directory);
    const struct dirent *entry;
    int status = 0;

    if (listing == NULL) {
        filter_say("%s: %s", p->plan->directory, strerror(errno));
        return STATUS_INCOMPLETE;
    }
    errno = 0;
    while (status == 0 && (entry = readdir(listing)) != NULL)
        status = check(p, entry->d_name);
    if (status == 0 && errno != 0) {
        filter_say("%s: %s", p->plan->directory, strerror(errno));
        status = STATUS_INCOMPLETE;
    }
    closedir(listing);
    return status;
}

int batch_directory_open(const char *path, int *fd)
{
    if (mkdir(path, 0777) == 0 || errno == EEXIST)
        *fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (*fd >= 0)
        return file_lock(*fd, path);
    filter_say("%s: %s", path, strerror(errno));
    return STATUS_INCOMPLETE;
}

int batch_directory_refuse_used(const batch_plan *plan, int fd)
{
    place p = {plan, fd, NULL};

    return each_entry(&p, refuse_used);
}

/* ---- Batches of an earlier run ---- */

static int refuse_damaged(const char *path)
{
    filter_say("%s is not the batch that the manifest lists: move it away, and --resume writes it again", path);
    return STATUS_INCOMPLETE;
}

static int check_digest(const manifest *list, const char *path)
{
    const char *digest = strstr(list->listed, "\"xxh128\":\"");
    char found[DIGEST_TEXT];

    if (batch_digest_file(path, found) != 0)
        return STATUS_INCOMPLETE;
    return digest != NULL && begins_with(digest + 10, found) ? 0 : refuse_damaged(path);
}

static int check_file(const manifest *list, const char *path)
{
    struct stat about;

    if (lstat(path, &about) == 0)
        return S_ISREG(about.st_mode) ? check_digest(list, path) : refuse_damaged(path);
    if (errno == ENOENT)
        return 0;
    filter_say("%s: %s", path, strerror(errno));
    return STATUS_INCOMPLETE;
}

/* The listed file is not there yet, or is as listed. */
static int check_listed_file(const place *p)
{
    rc_span listed = listed_name(p->list);
    char name[NAME_BYTES];
    char *path;
    int status;

    snprintf(name, sizeof name, "%.*s", (int)listed.length, (const char *)listed.bytes);
    path = join_path(p->plan->directory, name);
    if (path == NULL) {
        filter_say("out of memory");
        return STATUS_INCOMPLETE;
    }
    status = check_file(p->list, path);
    free(path);
    return status;
}

int batch_directory_check(const batch_plan *plan, int fd, manifest *list)
{
    place p = {plan, fd, list};
    int status = each_entry(&p, refuse_unlisted);

    for (uint64_t i = 0; i < list->lines && status == 0; i++) {
        status = check_listed_file(&p);
        if (status == 0 && manifest_next(list) != 0)
            status = STATUS_INCOMPLETE;
    }
    if (status == 0 && list->fd >= 0 && manifest_rewind(list) != 0)
        status = STATUS_INCOMPLETE;
    return status;
}

int batch_directory_clean(const batch_plan *plan, int fd)
{
    place p = {plan, fd, NULL};

    return each_entry(&p, remove_left_over);
}
