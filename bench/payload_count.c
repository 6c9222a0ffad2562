/* SPDX-License-Identifier: MIT */
/* payload_count FILE: reads contacts in JSON and counts them, with all that the reader
 * does by itself: members, places, encoding, keys given twice. */
#include <stdio.h>

#include "rollcall.h"

static int on_contact(void *context, const rc_contact *contact)
{
    *(unsigned long *)context += (unsigned long)contact->property_count;
    return 0;
}

static int read_all(FILE *file, rc_payload_reader *reader)
{
    static unsigned char bytes[65536];
    int status = RC_OK;

    while (status == RC_OK && !feof(file) && !ferror(file))
        status = rc_payload_reader_feed(reader, bytes, fread(bytes, 1, sizeof bytes, file));
    return status == RC_OK ? rc_payload_reader_end(reader) : status;
}

int main(int argc, char **argv)
{
    FILE *file = argc > 1 ? fopen(argv[1], "rb") : stdin;
    unsigned long properties = 0;
    rc_payload_handler handler = {on_contact, NULL, &properties};
    rc_payload_reader *reader = NULL;
    int status;

    if (file == NULL)
        return 1;
    status = rc_payload_reader_new(&reader, NULL, &handler, NULL);
    if (status == RC_OK) {
        status = read_all(file, reader);
        printf("%lu properties, %lu contacts\n", properties,
               (unsigned long)rc_payload_reader_counts(reader)->records);
    }
    rc_payload_reader_free(reader);
    fclose(file);
    return status != RC_OK;
}
