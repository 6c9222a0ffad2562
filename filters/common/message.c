/* SPDX-License-Identifier: MIT */
/* Messages on standard error, under the name of the program. */
#include <stdarg.h>

#include "filter.h"

static const char *program_name = "rollcall";

void message_begin(const char *program)
{
    program_name = program;
}

static void __attribute__((format(printf, 1, 0))) say(const char *format, va_list arguments)
{
    progress_hide();
    fprintf(stderr, "%s: ", program_name);
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
    fprintf(stderr, "Try '%s --help'.\n", program_name);
    return STATUS_USAGE;
}

const char *filter_program(void)
{
    return program_name;
}
