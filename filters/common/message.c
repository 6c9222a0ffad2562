/* SPDX-License-Identifier: MIT */
/* Messages on standard error, under the name of the program. */
#include <stdarg.h>

#include "filter.h"

enum {
    NAME_SIZE = 64
};

static const char *own_name = "rollcall";
static char called[NAME_SIZE] = "rollcall";

/* Anybody can start a program under any name, and a terminal obeys control characters. */
static int is_fit_name(const char *name)
{
    size_t length = strlen(name);

    for (size_t i = 0; i < length; i++)
        if (name[i] < ' ' || name[i] > '~')
            return 0;
    return length > 0 && length < NAME_SIZE;
}

void message_begin(char **argv, const char *program)
{
    const char *name = argv[0] != NULL ? base_name(argv[0]) : "";

    own_name = program;
    snprintf(called, sizeof called, "%s", is_fit_name(name) ? name : program);
    if (argv[0] != NULL)
        argv[0] = called; /* getopt_long prints it */
}

static void __attribute__((format(printf, 1, 0))) say(const char *format, va_list arguments)
{
    progress_hide();
    fprintf(stderr, "%s: ", called);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
}

void filter_say(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    say(format, arguments);
    va_end(arguments);
}

int filter_usage(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    say(format, arguments);
    va_end(arguments);
    fprintf(stderr, "Try '%s --help'.\n", called);
    return STATUS_USAGE;
}

const char *filter_program(void)
{
    return called;
}

const char *filter_own_name(void)
{
    return own_name;
}

/* Is the own name at this place a word, and not a part of another name? */
static int is_own_name(const char *text, const char *at, size_t length)
{
    static const char in_names[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";

    return (at == text || strchr(in_names, at[-1]) == NULL) && (at[length] == '\0' || strchr(in_names, at[length]) == NULL);
}

/* Stops when writing fails, so that no part is missing between others. */
static void print_text(const char *text)
{
    size_t length = strlen(own_name);
    const char *rest = text;

    for (const char *at = text; !ferror(stdout) && (at = strstr(at, own_name)) != NULL; at += length)
        if (is_own_name(text, at, length)) {
            printf("%.*s%s", (int)(at - rest), rest, called);
            rest = at + length;
        }
    if (!ferror(stdout))
        fputs(rest, stdout);
}

void print_usage(const char *usage, const char *reading, const char *common)
{
    print_text(usage);
    print_text(reading);
    print_text(common);
}
