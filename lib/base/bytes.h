/* SPDX-License-Identifier: MIT */
/* Bytes and offsets, for machines and all others. It does not include the public header, so a
 * change there does not compile the machines anew. */
#ifndef RC_BYTES_H
#define RC_BYTES_H

#include <stddef.h>
#include <stdint.h>

/* An offset that is none. */
#define NOWHERE SIZE_MAX

/* How many bytes a character has that begins with this byte, 0xC2 or above. */
size_t utf8_promised_length(unsigned char lead);

/* Bytes of the well-formed UTF-8 character at p; 0 when it is ill-formed or cut
 * off by pe. p < pe. From grammars/utf8.rl. */
size_t utf8_character(const unsigned char *p, const unsigned char *pe);

/* How many bytes of [p, pe), a local part or a label of an address, are safe. From
 * grammars/unicode.rl. */
size_t unicode_safe_length(const unsigned char *p, const unsigned char *pe);

/* Would this character be safe inside a part, whatever it is at the beginning? Where it is
 * refused there, it is a mark, then. */
int unicode_is_safe_inside(const unsigned char *bytes, size_t length);

/* ---- runs.c ---- */

/*
 * Steps over runs of bytes that would not change a machine's state. p is the byte
 * just read, of the kind that the run is made of, and has led the machine to a state
 * that this kind leads back to; the last byte of the run that is sure is returned,
 * so that the machine goes on with the first byte that may matter.
 */

/* Over plain ASCII text: ends at controls, at DEL and beyond, at quotes and at the
 * delimiter. */
const unsigned char *text_run(const unsigned char *p, const unsigned char *pe, unsigned char delimiter);

/* Over letters and digits. */
const unsigned char *atom_run(const unsigned char *p, const unsigned char *pe);

/* Over ASCII: ends at backslashes and beyond ASCII. */
const unsigned char *json_run(const unsigned char *p, const unsigned char *pe);

#endif
