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

int main(int argc, char **argv)
{
    static unsigned char bytes[65536];
    FILE *file = argc > 1 ? fopen(argv[1], "rb") : stdin;
    unsigned long properties = 0;
    rc_payload_handler handler = {on_contact, NULL, &properties};
    rc_payload_reader *reader;
    size_t length;

    if (file == NULL || rc_payload_reader_new(&reader, NULL, &handler, NULL) != RC_OK)
        return 1;
    while ((length = fread(bytes, 1, sizeof bytes, file)) > 0)
        if (rc_payload_reader_feed(reader, bytes, length) != RC_OK)
            return 1;
    if (rc_payload_reader_end(reader) != RC_OK)
        return 1;
    printf("%lu properties, %lu contacts\n", properties, (unsigned long)rc_payload_reader_counts(reader)->records);
    rc_payload_reader_free(reader);
    return 0;
}
