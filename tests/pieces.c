/* SPDX-License-Identifier: MIT */
/* Contacts in JSON, or errors that came back, through the library in small pieces, for the test of
 * hard inputs: pieces contacts|errors FILE. Nothing is said of what they hold. */
#include <stdio.h>
#include <string.h>

#include "rollcall.h"

enum {
    PIECE = 64,
    MOST = 1 << 30
};

static int read_contacts(FILE *in)
{
    static unsigned char piece[PIECE];
    rc_payload_read_options options = {RC_KIND_ANY, MOST};
    rc_payload_handler handler = {NULL, NULL, NULL};
    rc_payload_reader *reader;
    int status = rc_payload_reader_new(&reader, &options, &handler, NULL);
    size_t length;

    while (status == RC_OK && (length = fread(piece, 1, PIECE, in)) > 0)
        status = rc_payload_reader_feed(reader, piece, length);
    if (status == RC_OK)
        status = rc_payload_reader_end(reader);
    rc_payload_reader_free(reader);
    return status;
}

static int take_error(void *context, const rc_record_error *error)
{
    (void)context;
    (void)error;
    return RC_OK;
}

static int read_errors(FILE *in)
{
    static unsigned char piece[PIECE];
    rc_error_options options = {0, {NULL, 0}, 0, MOST};
    rc_error_handler handler = {take_error, NULL, NULL};
    rc_error_reader *reader;
    int status = rc_error_reader_new(&reader, &options, &handler, NULL);
    size_t length;

    while (status == RC_OK && (length = fread(piece, 1, PIECE, in)) > 0)
        status = rc_error_reader_feed(reader, piece, length);
    if (status == RC_OK)
        status = rc_error_reader_end(reader);
    rc_error_reader_free(reader);
    return status;
}

int main(int argc, char **argv)
{
    FILE *in = argc == 3 ? fopen(argv[2], "rb") : NULL;
    int status;

    if (in == NULL)
        return 2;
    status = strcmp(argv[1], "errors") == 0 ? read_errors(in) : read_contacts(in);
    fclose(in);
    if (status == RC_OK)
        return 0;
    return status == RC_ERROR_FILE ? 1 : 3;
}
