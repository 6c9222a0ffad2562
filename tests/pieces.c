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

/* The next piece. */
static rc_span cut(rc_span *text)
{
    rc_span piece = {text->bytes, text->length < PIECE ? text->length : PIECE};

    text->bytes += piece.length;
    text->length -= piece.length;
    return piece;
}

static int read_contacts(rc_span text)
{
    rc_payload_read_options options = {RC_KIND_ANY, MOST};
    rc_payload_handler handler = {NULL, NULL, NULL};
    rc_payload_reader *reader;
    int status = rc_payload_reader_new(&reader, &options, &handler, NULL);

    while (status == RC_OK && text.length > 0) {
        rc_span piece = cut(&text);

        status = rc_payload_reader_feed(reader, piece.bytes, piece.length);
    }
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

static int read_errors(rc_span text)
{
    rc_error_options options = {0, {NULL, 0}, 0, MOST};
    rc_error_handler handler = {take_error, NULL, NULL};
    rc_error_reader *reader;
    int status = rc_error_reader_new(&reader, &options, &handler, NULL);

    while (status == RC_OK && text.length > 0) {
        rc_span piece = cut(&text);

        status = rc_error_reader_feed(reader, piece.bytes, piece.length);
    }
    if (status == RC_OK)
        status = rc_error_reader_end(reader);
    rc_error_reader_free(reader);
    return status;
}

int main(int argc, char **argv)
{
    static unsigned char bytes[1 << 20];
    FILE *in = argc == 3 ? fopen(argv[2], "rb") : NULL;
    rc_span text = {bytes, 0};
    int status;

    if (in == NULL)
        return 2;
    text.length = fread(bytes, 1, sizeof bytes, in);
    fclose(in);
    status = strcmp(argv[1], "errors") == 0 ? read_errors(text) : read_contacts(text);
    if (status == RC_OK)
        return 0;
    return status == RC_ERROR_FILE ? 1 : 3;
}
