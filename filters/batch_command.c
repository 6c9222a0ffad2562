/* SPDX-License-Identifier: MIT */
#include "batch_command.h"

#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void set_number(const char *name, uint64_t number)
{
    char text[24];

    snprintf(text, sizeof text, "%" PRIu64, number);
    setenv(name, text, 1);
}

/* In the child. What was ignored for our own sake is a new program's default. */
static void __attribute__((noreturn)) become(const char *command, int input, uint64_t number, const batch *b)
{
    signal(SIGPIPE, SIG_DFL);
    signal(SIGXFSZ, SIG_DFL);
    set_number("BATCH", number);
    setenv("BATCH_FILE", b->name, 1);
    set_number("BATCH_FIRST", b->first);
    set_number("BATCH_LAST", b->last);
    set_number("BATCH_COUNT", b->contacts);
    if (lseek(input, 0, SEEK_SET) == 0 && dup2(input, STDIN_FILENO) == STDIN_FILENO)
        execl("/bin/sh", "sh", "-c", command, (char *)NULL);
    _exit(127);
}

int batch_command(const char *command, int input, uint64_t number, const batch *b)
{
    pid_t child = fork();
    int status = 0;
    pid_t ended;

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
