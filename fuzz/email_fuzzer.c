/* SPDX-License-Identifier: MIT */
/*
 * Addresses: what a verdict says of itself must hold, and an address must be
 * judged alike alone and as the field of a list.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "property.h"

static void need(int kept, const char *promise)
{
    if (kept)
        return;
    fprintf(stderr, "broken: %s\n", promise);
    abort();
}

static void check_severity(const rc_email_result *result)
{
    rc_severity severity = rc_code_lookup(result->code)->severity;

    if (result->verdict == RC_REJECT)
        need(result->code != RC_CODE_NONE && severity == RC_ERROR, "a refusal has an error");
    else if (result->verdict == RC_WARN)
        need(result->code != RC_CODE_NONE && severity == RC_WARNING, "a warning has a warning");
    else
        need(result->code == RC_CODE_NONE || severity == RC_NOTE, "acceptance has a note at most");
}

static void check_place(const rc_email_result *result, size_t length)
{
    need(result->offset <= length, "the offset lies in the address");
    need(result->length <= length - result->offset, "what is at fault lies in the address");
    if (result->verdict != RC_REJECT)
        need(result->offset == 0 && result->length == 0, "acceptance points nowhere");
}

static void check_repair(rc_email_mode mode, const rc_email_result *result, rc_span address)
{
    rc_email_result again;

    if (result->repair_length == 0)
        return;
    if (result->verdict == RC_REJECT)
        need(!result->needs_smtputf8, "only what is accepted needs SMTPUTF8");
    else
        need(result->code != RC_CODE_NONE, "only what is worth a word is written otherwise");
    need(result->repair_length <= RC_ADDRESS_MAX, "a repair is no longer than an address");
    need(result->repair_length != address.length || memcmp(result->repair, address.bytes, address.length) != 0,
         "a repair changes something");
    need(rc_email_check(mode, result->repair, result->repair_length, &again) == RC_OK, "a repair is judged");
    need(again.verdict != RC_REJECT, "a repair is accepted");
}

/* ---- The same address in a list ---- */

typedef struct seen {
    size_t rows;
    int rejected;
    rc_code code; /* of the first finding that is not about the line's end */
    uint64_t offset;
} seen;

static int note_row(void *context, const rc_row *row)
{
    seen *s = (seen *)context;

    s->rows++;
    s->rejected = row->rejected;
    if (row->finding_count > 0) {
        s->code = row->findings[0].code;
        s->offset = row->findings[0].offset;
    }
    return 0;
}

static void add_quoted(byte_log *list, rc_span address)
{
    log_text(list, "\"");
    for (size_t i = 0; i < address.length; i++) {
        if (address.bytes[i] == '"')
            log_text(list, "\"");
        log_bytes(list, address.bytes + i, 1);
    }
    log_text(list, "\"");
}

static int can_stand_bare(rc_span address)
{
    for (size_t i = 0; i < address.length; i++)
        if (memchr(",\"\r\n", address.bytes[i], 4) != NULL)
            return 0;
    return address.length > 0;
}

static void read_list(rc_email_mode mode, const byte_log *list, seen *s)
{
    rc_row_handler handler = {NULL, note_row, NULL, s};
    rc_row_options options;
    rc_row_reader *reader;

    memset(&options, 0, sizeof options);
    options.email_mode = mode;
    need(rc_row_reader_new(&reader, &options, &handler, NULL) == RC_OK, "a reader is made");
    need(rc_row_reader_feed(reader, list->bytes, list->length) == RC_OK, "a list is read");
    need(rc_row_reader_end(reader) == RC_OK, "a list is read to its end");
    rc_row_reader_free(reader);
}

/* Text that no field can hold is refused in the list's own words, though an obsolete
 * form of mode rfc5322 holds it. */
static int is_word_of_list(rc_code code)
{
    return code == RC_CODE_CONTROL_CHARACTER || code == RC_CODE_INVALID_UTF8 || code == RC_CODE_ODD_CONTROL
        || code == RC_CODE_ROWS_INSIDE_FIELD;
}

static void check_in_list(rc_email_mode mode, rc_span address, const rc_email_result *result, int quoted)
{
    static const char head[] = "email\n";
    byte_log list = {NULL, 0, 0};
    seen s;

    memset(&s, 0, sizeof s);
    log_text(&list, head);
    if (quoted)
        add_quoted(&list, address);
    else
        log_bytes(&list, address.bytes, address.length);
    log_text(&list, "\n");
    read_list(mode, &list, &s);
    log_free(&list);
    need(s.rows == 1, "an address is one row");
    if (s.rejected && is_word_of_list(s.code))
        return;
    need(s.rejected == (result->verdict == RC_REJECT), "an address is judged alike in a list");
    if (is_word_of_list(s.code))
        return;
    need(s.code == result->code, "a list says the same of an address");
    if (!quoted && result->verdict == RC_REJECT)
        need(s.offset == sizeof head - 1 + result->offset, "a list points at the same byte");
}

static void check_mode(rc_email_mode mode, rc_span address)
{
    rc_email_result result;

    memset(&result, 0xAA, sizeof result);
    need(rc_email_check(mode, address.bytes, address.length, &result) == RC_OK, "an address is judged");
    check_severity(&result);
    check_place(&result, address.length);
    check_repair(mode, &result, address);
    check_in_list(mode, address, &result, 1);
    if (can_stand_bare(address))
        check_in_list(mode, address, &result, 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    unsigned char *copy = (unsigned char *)malloc(size);
    rc_span address = {copy, size};

    if (copy == NULL)
        return 0;
    if (size > 0)
        memcpy(copy, data, size);
    for (int mode = RC_EMAIL_BULK; mode <= RC_EMAIL_RFC5322; mode++)
        check_mode((rc_email_mode)mode, address);
    free(copy);
    return 0;
}
