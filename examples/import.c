/* SPDX-License-Identifier: MIT */
/*
 * import: takes a contact list into a system of yours, judging each row as it arrives.
 *
 *     cc import.c $(pkg-config --cflags --libs rollcall) -o import
 *     ./import < contacts.csv
 *
 * The list may be of any size and come in any pieces: from a file, a socket, an upload.
 */
#include <rollcall.h>
#include <stdio.h>

/* Where a good contact goes: a database, a queue; here a line of text. */
static int add(const rc_row *row)
{
    rc_span email = rc_row_value(row, rc_columns_email(row->columns));

    return printf("add %.*s\n", (int)email.length, (const char *)email.bytes) < 0;
}

static int write_to(void *stream, const unsigned char *bytes, size_t length)
{
    return fwrite(bytes, 1, length, (FILE *)stream) != length;
}

/* Every record, in order. Any positive number stops the reader and comes back from it. */
static int on_row(void *context, const rc_row *row)
{
    (void)context;
    return row->rejected ? 0 : add(row);
}

/* Every finding, before the row it is about: what its sender should be told. */
static int on_finding(void *context, const rc_finding *finding)
{
    const rc_finding_style style = {"contacts", 0, 0};

    (void)context;
    return rc_finding_write_text(finding, &style, write_to, stderr);
}

/* Returns RC_OK, an error, or what a callback returned. */
static int import(rc_row_reader *reader, FILE *list)
{
    static unsigned char piece[4096];
    size_t length;
    int result = RC_OK;

    while (result == RC_OK && (length = fread(piece, 1, sizeof piece, list)) > 0)
        result = rc_row_reader_feed(reader, piece, length);
    if (result == RC_OK && ferror(list))
        result = RC_ERROR_FILE;
    return result == RC_OK ? rc_row_reader_end(reader) : result;
}

int main(void)
{
    const rc_row_handler handler = {NULL, on_row, on_finding, NULL};
    rc_row_reader *reader;
    int result = rc_row_reader_new(&reader, NULL, &handler, NULL);

    if (result == RC_OK)
        result = import(reader, stdin);
    if (result < 0)
        fprintf(stderr, "import: %s\n", rc_error_text(result));
    else if (result == RC_OK)
        printf("%llu of %llu added\n", (unsigned long long)rc_row_reader_counts(reader)->passed,
               (unsigned long long)rc_row_reader_counts(reader)->records);
    rc_row_reader_free(reader);
    return result != RC_OK || fflush(stdout) != 0;
}
