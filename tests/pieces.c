/* SPDX-License-Identifier: MIT */
/* Contacts in JSON through the library in small pieces, for the test of hard inputs: a file of
 * contacts, of which nothing is said. */
#include <stdio.h>

#include "rollcall.h"

static int read_pieces(rc_payload_reader *reader, FILE *in)
{
    static unsigned char piece[64];
    int status = RC_OK;
    size_t length;

    while (status == RC_OK && (length = fread(piece, 1, sizeof piece, in)) > 0)
        status = rc_payload_reader_feed(reader, piece, length);
    return status == RC_OK ? rc_payload_reader_end(reader) : status;
}

int main(int argc, char **argv)
{
    rc_payload_read_options options = {RC_KIND_ANY, (size_t)1 << 30};
    rc_payload_handler handler = {NULL, NULL, NULL};
    rc_payload_reader *reader = NULL;
    FILE *in = fopen(argc > 1 ? argv[1] : "in", "rb");
    int status = in != NULL ? rc_payload_reader_new(&reader, &options, &handler, NULL) : RC_ERROR_OPTION;

    if (status == RC_OK)
        status = read_pieces(reader, in);
    rc_payload_reader_free(reader);
    if (in != NULL)
        fclose(in);
    return status == RC_OK ? 0 : status == RC_ERROR_FILE ? 1 : 3;
}
