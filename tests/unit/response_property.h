/* SPDX-License-Identifier: MIT */
/* What every reading of an answer must keep, whatever the bytes are. Tests and fuzzers
 * share it. */
#ifndef TESTS_RESPONSE_PROPERTY_H
#define TESTS_RESPONSE_PROPERTY_H

#include "property.h"

/* Reads the input whole and in pieces and compares; audits what it was taken for. A cut
 * is the length of a piece; they are taken in turn. Returns NULL, or what is wrong. */
const char *response_property(rc_span input, rc_span cuts);

/* The same for a cut at every place, and byte by byte. */
const char *response_property_everywhere(rc_span input);

#endif
