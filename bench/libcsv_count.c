/* SPDX-License-Identifier: MIT */
/* libcsv_count FILE: the least that libcsv can be asked to do in strict mode:
 * count fields and rows. It judges no address and no UTF-8, and keeps nothing. */
#include <csv.h>
#include <stdio.h>

typedef struct counts {
    unsigned long fields;
    unsigned long rows;
} counts;

static void on_field(void *field, size_t length, void *context)
{
    (void)field;
    (void)length;
    ((counts *)context)->fields++;
}

static void on_row(int end, void *context)
{
    (void)end;
    ((counts *)context)->rows++;
}

int main(int argc, char **argv)
{
    static char bytes[65536];
    FILE *file = argc > 1 ? fopen(argv[1], "rb") : stdin;
    counts c = {0, 0};
    struct csv_parser parser;
    int parsed;

    if (file == NULL)
        return 1;
    parsed = csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) == 0;
    if (parsed) {
        while (parsed && !feof(file) && !ferror(file)) {
            size_t length = fread(bytes, 1, sizeof bytes, file);

            parsed = csv_parse(&parser, bytes, length, on_field, on_row, &c) == length;
        }
        csv_fini(&parser, on_field, on_row, &c);
        csv_free(&parser);
        printf("%lu fields, %lu rows\n", c.fields, c.rows);
    }
    fclose(file);
    return !parsed;
}
