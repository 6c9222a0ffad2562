/* SPDX-License-Identifier: MIT */
/* How far a long input has been read: a line on a terminal that goes away again, and
 * nothing anywhere else. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "filter.h"

enum {
    FIRST_AFTER = 1000, /* milliseconds: what is quicker needs no progress */
    EVERY = 200,
    SIZE_TEXT = 16
};

/* A terminal has one such line. */
static struct {
    const reporter *report; /* NULL: none is wanted */
    const char *program;
    uint64_t bytes;
    uint64_t begun;
    uint64_t next;
    int is_shown;
} progress;

static uint64_t milliseconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

int terminal_is_smart(void)
{
    const char *name = getenv("TERM");

    return name != NULL && *name != '\0' && strcmp(name, "dumb") != 0;
}

/* Where rows go to the terminal, they are progress enough. */
void progress_begin(const reporter *report, const char *program)
{
    int is_wanted = !report->quiet && isatty(STDERR_FILENO) && !isatty(STDOUT_FILENO) && terminal_is_smart();

    memset(&progress, 0, sizeof progress);
    if (!is_wanted)
        return;
    progress.report = report;
    progress.program = program;
    progress.begun = milliseconds();
    progress.next = progress.begun + FIRST_AFTER;
}

static const char *size_text(char text[SIZE_TEXT], double size)
{
    static const char *const units[] = {"B", "kB", "MB", "GB", "TB"};
    size_t unit = 0;

    while (size >= 1000 && unit < 4) {
        size /= 1000;
        unit++;
    }
    snprintf(text, SIZE_TEXT, unit == 0 ? "%.0f %s" : "%.1f %s", size, units[unit]);
    return text;
}

static const char *plural(uint64_t number)
{
    return number == 1 ? "" : "s";
}

static void draw(uint64_t elapsed)
{
    char size[SIZE_TEXT];
    char rate[SIZE_TEXT];
    const reporter *report = progress.report;
    double bytes = (double)progress.bytes;

    fprintf(stderr, "\r\033[K%s: %s, %s/s, %" PRIu64 " record%s, %" PRIu64 " finding%s", progress.program,
            size_text(size, bytes), size_text(rate, bytes * 1000 / (double)elapsed), report->records,
            plural(report->records), report->told, plural(report->told));
    progress.is_shown = 1;
}

void progress_read(size_t length)
{
    uint64_t now;

    if (progress.report == NULL)
        return;
    progress.bytes += length;
    now = milliseconds();
    if (now < progress.next)
        return;
    progress.next = now + EVERY;
    draw(now - progress.begun);
}

void progress_hide(void)
{
    if (progress.is_shown)
        fputs("\r\033[K", stderr);
    progress.is_shown = 0;
}

void progress_end(void)
{
    progress_hide();
    progress.report = NULL;
}
