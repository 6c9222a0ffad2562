/* SPDX-License-Identifier: MIT */
/* Looks at all of its file again for each byte of it: what the test of hard inputs must see. */
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
    static char bytes[1 << 20];
    FILE *in = fopen(argc > 1 ? argv[1] : "in", "rb");
    size_t length = in != NULL ? fread(bytes, 1, sizeof bytes, in) : 0;
    size_t found = 0;

    for (size_t i = 0; i < length; i += 64)
        found += memchr(bytes, '\0', length - i) != NULL;
    if (in != NULL)
        fclose(in);
    return found > 0;
}
