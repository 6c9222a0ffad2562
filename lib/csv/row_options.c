/* SPDX-License-Identifier: MIT */
/* The options of the row reader: which are good, and a copy of their text. */
#include <string.h>

#include "base/base.h"
#include "email/email.h"
#include "row_reader.h"
#include "value/value.h"

int row_can_delimit(unsigned char byte)
{
    return byte == '\t' || (byte > ' ' && byte < 0x7F && memchr("\"@.-_+", byte, 6) == NULL
                            && !(byte >= '0' && byte <= '9')
                            && !(text_lower(byte) >= 'a' && text_lower(byte) <= 'z'));
}

static int bases_are_good(const rc_row_options *o)
{
    uint64_t any = o->record_base | o->line_base | o->offset_base;

    return any == 0 || (o->no_header && any <= INT64_MAX);
}

int row_options_are_good(const rc_row_options *o)
{
    if (!row_can_delimit(o->delimiter) || !email_is_mode(o->email_mode))
        return 0;
    if (o->name_count > RC_COLUMNS_MAX || (o->name_count > 0 && (!o->no_header || o->names == NULL)))
        return 0;
    if (!bases_are_good(o))
        return 0;
    if (o->upload > RC_UPLOAD_JSON || !value_is_format(&o->date_format)
        || (o->upload == RC_UPLOAD_JSON && o->date_format.year_digits == 2))
        return 0;
    if (o->duplicates != RC_DUPLICATES_OFF && (o->roster_key == NULL || o->structure_only))
        return 0;
    return o->record_max >= 64 && o->record_max <= (size_t)1 << 30;
}

static int copy_span(rc_row_reader *r, rc_span *span)
{
    size_t at = r->option_text.length;
    int status = buffer_add(&r->option_text, &r->memory, span->bytes, span->length);

    span->bytes = r->option_text.bytes + at;
    return status;
}

/* First the names, then those of single columns. The room is made at once, so that nothing moves. */
int row_options_copy(rc_row_reader *r, const rc_row_options *options)
{
    size_t names = options->name_count * sizeof(rc_span);
    size_t text = options->email_name.length + options->contact_name.length;
    rc_span *copies;
    int status;

    for (size_t i = 0; i < options->name_count; i++)
        text += options->names[i].length;
    status = buffer_reserve(&r->option_text, &r->memory, names + text + 1);
    if (status != RC_OK)
        return status;
    copies = (rc_span *)(void *)r->option_text.bytes;
    r->option_text.length = names;
    for (size_t i = 0; i < options->name_count; i++) {
        copies[i] = options->names[i];
        copy_span(r, &copies[i]);
    }
    r->options.names = copies;
    copy_span(r, &r->options.contact_name);
    return copy_span(r, &r->options.email_name);
}
