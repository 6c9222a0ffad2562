/* SPDX-License-Identifier: MIT */
/*
 * Replays inputs of a fuzzer without the fuzzer: replay FILE|DIRECTORY...
 * Each input runs in a process of its own, so that one that crashes is counted
 * and the others still run. Fails when any fails, and when there is none.
 */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

typedef struct totals {
    size_t passed;
    size_t failed;
} totals;

/* The whole file; NULL when it cannot be read. */
static uint8_t *load(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    uint8_t *bytes = NULL;
    long length;

    if (file == NULL)
        return NULL;
    length = fseek(file, 0, SEEK_END) == 0 ? ftell(file) : -1;
    if (length >= 0 && fseek(file, 0, SEEK_SET) == 0) {
        *size = (size_t)length;
        bytes = (uint8_t *)malloc(*size + 1);
        if (bytes != NULL && fread(bytes, 1, *size, file) != *size) {
            free(bytes);
            bytes = NULL;
        }
    }
    fclose(file);
    return bytes;
}

static int run_here(const char *path)
{
    size_t size = 0;
    uint8_t *bytes = load(path, &size);

    if (bytes == NULL) {
        perror(path);
        return EXIT_FAILURE;
    }
    LLVMFuzzerTestOneInput(bytes, size);
    free(bytes);
    return EXIT_SUCCESS;
}

static void replay_file(const char *path, totals *t)
{
    int status = 0;
    pid_t child;

    fflush(NULL);
    child = fork();
    if (child == 0)
        exit(run_here(path));
    if (child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0) {
        t->passed++;
        return;
    }
    t->failed++;
    printf("failed: %s\n", path);
}

static char *join(const char *directory, const char *name)
{
    size_t size = strlen(directory) + strlen(name) + 2;
    char *path = (char *)malloc(size);

    if (path == NULL)
        abort();
    snprintf(path, size, "%s/%s", directory, name);
    return path;
}

static int is_visible(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static void replay(const char *path, totals *t)
{
    struct dirent **entries;
    int count = scandir(path, &entries, is_visible, alphasort);

    if (count < 0) {
        replay_file(path, t);
        return;
    }
    for (int i = 0; i < count; i++) {
        char *inner = join(path, entries[i]->d_name);

        replay_file(inner, t);
        free(inner);
        free(entries[i]);
    }
    free((void *)entries);
}

int main(int argc, char **argv)
{
    totals t = {0, 0};

    for (int i = 1; i < argc; i++)
        replay(argv[i], &t);
    printf("%s: %zu passed, %zu failed\n", argv[0], t.passed, t.failed);
    return t.failed == 0 && t.passed > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
