/* SPDX-License-Identifier: MIT */
/*
 * The machine from any byte on; and one character, with 1 to 8 and with N bytes to read. Eva keeps
 * no relation between a first byte and how long it says the character is: so each kind of first
 * byte on its own.
 */
#include <__fc_builtin.h>

#include "utf8_parser.c"

static unsigned char bytes[N];

static void character(size_t length, unsigned char first, unsigned char last)
{
    unsigned char *p = bytes + (N - length);

    *p = Frama_C_unsigned_char_interval(first, last);
    utf8_character(p, bytes + N);
}

static void characters(size_t length)
{
    Frama_C_make_unknown((char *)bytes, N);
    character(length, 0x00, 0x7F);
    character(length, 0x80, 0xDF);
    character(length, 0xE0, 0xEF);
    character(length, 0xF0, 0xFF);
}

int main(void)
{
    const unsigned char *at = bytes + Frama_C_long_interval(0, N);

    Frama_C_make_unknown((char *)bytes, N);
    run(&at, bytes + N);
    /*@ loop unroll 8; */
    for (size_t length = 1; length <= 8; length++)
        characters(length);
    characters(N);
    return 0;
}
