/* SPDX-License-Identifier: MIT */
#include "own_lines.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "filter.h"

enum {
    LINE_BYTES = 256,
    DIGEST_DIGITS = 32
};

/* ---- Forms ---- */

/* How much of the text a character of a form takes; 0: it does not fit. */
static size_t fitting(const char *text, char form)
{
    switch (form) {
    case '#':
        return strspn(text, "0123456789");
    case '~':
        return strcspn(text, "\"\\\n");
    case '@':
        return strspn(text, "0123456789abcdef") == DIGEST_DIGITS ? DIGEST_DIGITS : 0;
    case '?':
        return *text != '\0' && strchr(" -0123456789", *text) != NULL;
    default:
        return *text == form;
    }
}

int line_has_form(const char *line, const char *form)
{
    for (; *form != '\0'; form++) {
        size_t length = fitting(line, *form);

        if (length == 0)
            return 0;
        line += length;
    }
    return strcmp(line, "\n") == 0;
}

/* ---- The companion of --retry ---- */

int companion_find(const char *retry, char **map)
{
    struct stat about;
    size_t size = strlen(retry) + sizeof ".map";

    *map = NULL;
    if (stat(retry, &about) == 0 && !S_ISREG(about.st_mode))
        return 0;
    *map = (char *)malloc(size);
    if (*map == NULL) {
        filter_say("out of memory");
        return -1;
    }
    snprintf(*map, size, "%s.map", retry);
    return 0;
}

/* 0 if every line is one of a companion, -1 if not or if it cannot be read. */
static int check_lines(const char *map)
{
    FILE *file = fopen(map, "re");
    char line[LINE_BYTES];
    int status = 0;

    if (file == NULL)
        return -1;
    while (status == 0 && fgets(line, sizeof line, file) != NULL)
        status = line_has_form(line, COMPANION_FORM) ? 0 : -1;
    if (ferror(file))
        status = -1;
    fclose(file);
    return status;
}

int companion_check(const char *map)
{
    struct stat about;

    if (lstat(map, &about) != 0) {
        if (errno == ENOENT)
            return 0;
        filter_say("%s: %s", map, strerror(errno));
        return STATUS_INCOMPLETE;
    }
    if (S_ISREG(about.st_mode) && check_lines(map) == 0)
        return 0;
    return filter_usage("%s exists and is not a companion file of --retry: choose another name for --retry", map);
}
