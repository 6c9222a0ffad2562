/* SPDX-License-Identifier: MIT */
#include "batch_command.h"

#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static int set_number(const char *name, uint64_t number)
{
    char text[24];

    snprintf(text, sizeof text, "%" PRIu64, number);
    return setenv(name, text, 1);
}

/* What the command is told. A command that is told half of it is not run. */
static int set_all(uint64_t number, const batch *b)
{
    if (set_number("BATCH", number) != 0 || setenv("BATCH_FILE", b->name, 1) != 0)
        return -1;
    if (set_number("BATCH_FIRST", b->first) != 0 || set_number("BATCH_LAST", b->last) != 0)
        return -1;
    return set_number("BATCH_COUNT", b->contacts);
}

/* In the child. What was ignored for our own sake is a new program's default. */
static void __attribute__((noreturn)) become(const char *command, int input, uint64_t number, const batch *b)
{
    signal(SIGPIPE, SIG_DFL);
    signal(SIGXFSZ, SIG_DFL);
    if (set_all(number, b) == 0 && lseek(input, 0, SEEK_SET) == 0 && dup2(input, STDIN_FILENO) == STDIN_FILENO)
        execl("/bin/sh", "sh", "-c", command, (char *)NULL);
    filter_say("%s: %s", command, strerror(errno));
    _exit(127);
}

int batch_command(const char *command, int input, uint64_t number, const batch *b)
{
    pid_t child;
    int status = 0;
    pid_t ended;

    progress_hide(); /* the command may have something to say */
    child = fork();
    if (child == 0)
        become(command, input, number, b);
    if (child < 0) {
        filter_say("%s: %s", command, strerror(errno));
        return -1;
    }
    do
        ended = waitpid(child, &status, 0);
    while (ended < 0 && errno == EINTR);
    if (ended < 0) {
        filter_say("%s: %s", command, strerror(errno));
        return -1;
    }
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}
