/* SPDX-License-Identifier: MIT */
/* Places in the input, findings about them, and the bytes that are kept. */
#include "base/base.h"
#include "payload_reader.h"

void payload_count_lines(rc_payload_reader *r, size_t to)
{
    while (r->counted < to) {
        const unsigned char *lf = text_find(r->piece + r->counted, to - r->counted, '\n');

        r->counted = lf != NULL ? (size_t)(lf - r->piece) + 1 : to;
        if (lf == NULL)
            return;
        r->line++;
        r->line_offset = r->offset + r->counted;
    }
}

rc_finding payload_finding(rc_code code)
{
    const rc_code_info *info = rc_code_lookup(code);
    rc_finding f;

    memset(&f, 0, sizeof f);
    f.code = code;
    f.severity = info->severity;
    f.expected = text_span(info->expected);
    return f;
}

int payload_tell(rc_payload_reader *r, const rc_finding *f)
{
    r->counts.notes += f->severity == RC_NOTE;
    r->counts.warnings += f->severity == RC_WARNING;
    r->counts.errors += f->severity == RC_ERROR;
    return r->handler.finding != NULL ? r->handler.finding(r->handler.context, f) : RC_OK;
}

int payload_tell_at(rc_payload_reader *r, rc_code code, size_t at, rc_span found)
{
    rc_finding f = payload_finding(code);

    payload_count_lines(r, at);
    f.line = r->line;
    f.offset = r->offset + at;
    f.column = f.offset - r->line_offset + 1;
    f.found = found;
    return payload_tell(r, &f);
}

void payload_record_begin(rc_payload_reader *r, size_t from)
{
    r->recording = 1;
    r->from = from;
    r->too_long = 0;
    r->text.length = 0;
}

int payload_record_to(rc_payload_reader *r, size_t to)
{
    size_t length = to - r->from;
    size_t room = r->options.contact_max - r->text.length;

    r->too_long |= length > room;
    if (length > room)
        length = room;
    return buffer_add(&r->text, &r->memory, r->piece + r->from, length);
}

const unsigned char *payload_strange_blank(const unsigned char *bytes, size_t length)
{
    const unsigned char *feed = text_find(bytes, length, '\f');
    const unsigned char *tab = text_find(bytes, feed != NULL ? (size_t)(feed - bytes) : length, '\v');

    return tab != NULL ? tab : feed;
}

rc_code no_records_code(const rc_payload_reader *r)
{
    if (r->kind == RC_KIND_SUBSCRIPTIONS)
        return RC_CODE_NO_LISTS;
    return r->kind == RC_KIND_IMPORT ? RC_CODE_NO_IMPORT : RC_CODE_NO_CONTACTS;
}

rc_code no_object_code(const rc_payload_reader *r)
{
    int is_entry = r->kind == RC_KIND_SUBSCRIPTIONS || r->held_to == JUDGE_ENTRY;

    return is_entry ? RC_CODE_ENTRY_NO_OBJECT : RC_CODE_CONTACT_NO_OBJECT;
}
