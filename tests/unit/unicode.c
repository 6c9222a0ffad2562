/* SPDX-License-Identifier: MIT */
#include "unicode.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define UNICODE_FILES "/usr/share/unicode/"

enum {
    CODE_POINTS = 0x110000,
    /* The version in the head of grammars/unicode_tables.rl. What has been assigned
     * since, in files of a later version, was not assigned then. */
    MAJOR = 15,
    MINOR = 0
};

/* Two letters for each code point. What no file names is not assigned. */
static char categories[CODE_POINTS][2];
static int are_read;
static char line[1024];

static FILE *open_table(const char *path)
{
    FILE *file = fopen(path, "r");

    if (file == NULL)
        ck_abort_msg("%s: not there: tools/need test installs unicode-data", path);
    return file;
}

/* 0041;LATIN CAPITAL LETTER A;Lu;... and for many at once two lines, of which the
 * first is named <..., First> and the second <..., Last>. */
static void read_categories(void)
{
    FILE *file = open_table(UNICODE_FILES "UnicodeData.txt");
    unsigned long first = 0;
    int is_range = 0;

    while (fgets(line, sizeof line, file) != NULL) {
        char *name;
        unsigned long c = strtoul(line, &name, 16);
        const char *category = strchr(name + 1, ';');

        if (category == NULL)
            ck_abort_msg("%s: a line without a category", line);
        if (!is_range)
            first = c;
        is_range = strstr(name, ", First>;") != NULL;
        if (is_range)
            continue;
        for (unsigned long at = first; at <= c; at++)
            memcpy(categories[at], category + 1, 2);
    }
    fclose(file);
}

/* 0000..001F    ; 1.1 #  [32] <control-0000>..<control-001F> */
static void forget_later_ones(void)
{
    FILE *file = open_table(UNICODE_FILES "DerivedAge.txt");
    unsigned long newest = 0;

    while (fgets(line, sizeof line, file) != NULL) {
        char *rest;
        unsigned long first = strtoul(line, &rest, 16);
        unsigned long last = rest[0] == '.' ? strtoul(rest + 2, &rest, 16) : first;
        unsigned long major;
        unsigned long minor;

        if (rest == line || strchr(rest, ';') == NULL)
            continue;
        major = strtoul(strchr(rest, ';') + 1, &rest, 10);
        minor = strtoul(rest + 1, NULL, 10);
        newest = major > newest ? major : newest;
        for (unsigned long at = first; (major > MAJOR || (major == MAJOR && minor > MINOR)) && at <= last; at++)
            memcpy(categories[at], "Cn", 2);
    }
    fclose(file);
    ck_assert_msg(newest >= MAJOR, "unicode-data is older than the grammar: %lu", newest);
}

static void read_all(void)
{
    for (size_t i = 0; i < CODE_POINTS; i++)
        memcpy(categories[i], "Cn", 2);
    read_categories();
    forget_later_ones();
    are_read = 1;
}

unicode_kind unicode_kind_of(unsigned long c)
{
    if (!are_read)
        read_all();
    if (c == 0xFFFD || categories[c][0] == 'C' || categories[c][0] == 'Z')
        return UNICODE_UNSAFE;
    return categories[c][0] == 'M' ? UNICODE_MARK : UNICODE_FINE;
}
