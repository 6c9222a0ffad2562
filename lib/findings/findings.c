/* SPDX-License-Identifier: MIT */
/* The table of findings, and findings as text. */
#include "rollcall.h"

#include <string.h>

#include "base/base.h"

static const rc_code_info codes[RC_CODE_COUNT] = {
    {"", RC_NOTE, "", "", "", ""},
#define RC_FINDING(name, slug, severity, api, message, expected, text) \
    {slug, severity, api, message, expected, text},
#include "findings.def"
#undef RC_FINDING
};

const rc_code_info *rc_code_lookup(rc_code code)
{
    return &codes[code < RC_CODE_COUNT ? code : RC_CODE_NONE];
}

/* The API's messages come back with and without a final period. */
static int same_message(const char *a, const char *b)
{
    while (*a != '\0' && text_lower((unsigned char)*a) == text_lower((unsigned char)*b)) {
        a++;
        b++;
    }
    return *a == '\0' && (*b == '\0' || strcmp(b, ".") == 0);
}

rc_code rc_code_find(const char *slug_or_message)
{
    for (int i = 1; i < RC_CODE_COUNT; i++) {
        if (strcmp(codes[i].slug, slug_or_message) == 0)
            return (rc_code)i;
        if (codes[i].api_message[0] != '\0' && same_message(codes[i].api_message, slug_or_message))
            return (rc_code)i;
        if (same_message(codes[i].message, slug_or_message))
            return (rc_code)i;
    }
    return RC_CODE_NONE;
}

const char *rc_severity_text(rc_severity severity)
{
    static const char *const texts[] = {"note", "warning", "error"};

    return texts[severity <= RC_ERROR ? severity : RC_ERROR];
}

const char *rc_error_text(int error)
{
    switch (error) {
    case RC_OK:
        return "no error";
    case RC_ERROR_MEMORY:
        return "out of memory";
    case RC_ERROR_OPTION:
        return "an option is out of its range";
    case RC_ERROR_FILE:
        return "the input cannot be read as what it should be";
    case RC_ERROR_MISUSE:
        return "called out of order";
    default:
        return error > 0 ? "stopped by a callback" : "unknown error";
    }
}

const char *rc_version(void)
{
    return RC_VERSION;
}
