/* SPDX-License-Identifier: MIT */
/* From a list to a payload, and from that to a list: no value is lost or changed. Tests
 * and fuzzers share it. */
#ifndef TESTS_ROUNDTRIP_PROPERTY_H
#define TESTS_ROUNDTRIP_PROPERTY_H

#include "property.h"

/* NULL, or what is wrong. rows: how many came back. */
const char *roundtrip_property(rc_span list, unsigned char delimiter, size_t *rows);

#endif
