/* SPDX-License-Identifier: MIT */
/*
 * What every reading of a file of errors must keep, whatever the bytes are, and what
 * every matching of its errors. Tests and fuzzers share it.
 */
#ifndef TESTS_ERROR_PROPERTY_H
#define TESTS_ERROR_PROPERTY_H

#include "property.h"

/* Reads the input whole and in pieces and compares; then takes its errors to the
 * records of a list, and audits the matching: the counts balance, and an error stands
 * at exactly the records that it fits. A cut is the length of a piece; they are taken in turn.
 * Returns NULL, or what is wrong. */
const char *error_property(rc_span input, rc_span list, rc_span cuts);

#endif
