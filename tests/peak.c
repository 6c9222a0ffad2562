/* SPDX-License-Identifier: MIT */
/* peak COMMAND ARG...: runs it with its output thrown away and prints its largest
 * resident size in KiB. Exits with 0 if the command ended by itself. */
#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

_Noreturn static void run(char **command)
{
    int nothing = open("/dev/null", O_WRONLY);

    if (nothing >= 0 && dup2(nothing, STDOUT_FILENO) >= 0)
        execvp(command[0], command);
    perror(command[0]);
    _exit(127);
}

int main(int argc, char **argv)
{
    struct rusage usage;
    int status;
    pid_t child;

    if (argc < 2)
        return 2;
    child = fork();
    if (child == 0)
        run(argv + 1);
    if (child < 0 || waitpid(child, &status, 0) != child || getrusage(RUSAGE_CHILDREN, &usage) != 0)
        return 1;
    printf("%ld\n", usage.ru_maxrss);
    return WIFEXITED(status) && WEXITSTATUS(status) < 2 ? 0 : 1;
}
