/* SPDX-License-Identifier: MIT */
/* Unicode as the consortium's own files have it, for comparison with grammars. */
#ifndef TESTS_UNICODE_H
#define TESTS_UNICODE_H

typedef enum unicode_kind {
    UNICODE_UNSAFE, /* C, Z, and U+FFFD */
    UNICODE_MARK,   /* M */
    UNICODE_FINE
} unicode_kind;

/* Of a code point up to U+10FFFF, in the version that grammars/unicode_tables.rl is
 * made from. Reads UnicodeData.txt and DerivedAge.txt of Debian's package
 * unicode-data when first asked; a test that cannot have them fails. */
unicode_kind unicode_kind_of(unsigned long c);

#endif
