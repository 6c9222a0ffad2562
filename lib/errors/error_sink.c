/* SPDX-License-Identifier: MIT */
/* The handler of a reader of errors, for all kinds of files. */
#include "error_sink.h"

#include <string.h>

#include "base/base.h"

enum {
    MESSAGE_MAX = 256 /* a known message is shorter */
};

static rc_code code_of(rc_span message)
{
    char text[MESSAGE_MAX];
    rc_code code = RC_CODE_NONE;

    message = text_trim(message);
    if (message.length > 0 && message.length < sizeof text) {
        memcpy(text, message.bytes, message.length);
        text[message.length] = '\0';
        code = rc_code_find(text);
    }
    return code != RC_CODE_NONE ? code : RC_CODE_API_ERROR;
}

int error_deliver(error_sink *sink, rc_record_error *error)
{
    sink->errors += error->message.length > 0;
    error->entry = sink->entries;
    if (error->code == RC_CODE_NONE)
        error->code = code_of(error->message);
    return sink->handler.error(sink->handler.context, error);
}

int error_fault(const error_sink *sink, rc_code code, rc_finding *place)
{
    const rc_code_info *info = rc_code_lookup(code);

    place->code = code;
    place->severity = info->severity;
    if (place->expected.length == 0)
        place->expected = text_span(info->expected);
    return sink->handler.finding != NULL ? sink->handler.finding(sink->handler.context, place) : RC_OK;
}

void error_found(error_sink *sink, rc_errors_kind kind)
{
    if (sink->found == RC_ERRORS_UNKNOWN || sink->found == RC_ERRORS_OF_RECORDS)
        sink->found = kind;
}
