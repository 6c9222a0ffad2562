/* SPDX-License-Identifier: MIT */
/* The characters of JSON whose structure is right already. */
#ifndef RC_JSON_TEXT_H
#define RC_JSON_TEXT_H

#include "rollcall.h"

/* The first character or escape of [p, pe) that must not be there, or that is cut off;
 * NULL when all is well. From grammars/json_text.rl. */
const unsigned char *json_text_fault(const unsigned char *p, const unsigned char *pe);

#endif
