/* SPDX-License-Identifier: MIT */
/* Copies list.csv to copy.csv, and does not mind: what the test of faults must see. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    const char *wanted = argc > 1 ? argv[1] : "";
    char bytes[64];
    int in = open("list.csv", O_RDONLY);
    int out = open("copy.csv", O_WRONLY | O_CREAT, 0666);
    char *held = (char *)malloc(8);
    ssize_t length;

    if (in < 0 || out < 0 || held == NULL) {
        fprintf(stderr, "careless: what is the matter?\n");
        if (strcmp(wanted, "leaks") != 0)
            free(held);
        return 3;
    }
    held[0] = 'a';
    while ((length = read(in, bytes, sizeof bytes)) > 0)
        if (write(out, bytes, (size_t)length) != length && strcmp(wanted, "leaves-half") == 0) {
            perror("careless");
            free(held);
            return 3;
        }
    close(out);
    free(held);
    return 0;
}
