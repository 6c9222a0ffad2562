/* SPDX-License-Identifier: MIT */
/* Reading what came back: what it is. */
#include "error_reader.h"

#include <string.h>

#include "base/base.h"

static const unsigned char order_mark[] = {0xEF, 0xBB, 0xBF};

enum {
    AHEAD_MAX = 4096
};

/* ---- Making and freeing ---- */

static int copy_options(rc_error_reader *r, const rc_error_options *options)
{
    int status;

    if (options != NULL)
        r->options = *options;
    if (r->options.delimiter == 0)
        r->options.delimiter = ',';
    if (r->options.entry_max == 0)
        r->options.entry_max = 2 * RC_RECORD_MAX_DEFAULT;
    if (r->options.entry_max < 64 || r->options.entry_max > (size_t)1 << 30)
        return RC_ERROR_OPTION;
    if (r->options.email_name.length == 0 && r->options.email_number == 0)
        r->options.email_name = text_span("email");
    status = buffer_add(&r->option_text, &r->memory, r->options.email_name.bytes, r->options.email_name.length);
    r->options.email_name.bytes = r->option_text.bytes;
    return status;
}

int rc_error_reader_new(rc_error_reader **reader, const rc_error_options *options, const rc_error_handler *handler,
                        const rc_allocator *allocator)
{
    rc_allocator memory;
    rc_error_reader *r;
    int status;

    *reader = NULL;
    if (handler->error == NULL)
        return RC_ERROR_OPTION;
    memory_init(&memory, allocator);
    r = (rc_error_reader *)memory_new(&memory, sizeof *r);
    if (r == NULL)
        return RC_ERROR_MEMORY;
    r->memory = memory;
    r->sink.handler = *handler;
    r->email_column = NOWHERE;
    status = copy_options(r, options);
    if (status == RC_OK)
        *reader = r;
    else
        rc_error_reader_free(r);
    return status;
}

void rc_error_reader_free(rc_error_reader *r)
{
    rc_allocator memory;

    if (r == NULL)
        return;
    memory = r->memory;
    rc_row_reader_free(r->rows);
    error_json_free(r);
    buffer_free(&r->option_text, &memory);
    buffer_free(&r->ahead, &memory);
    buffer_free(&r->room, &memory);
    buffer_free(&r->email, &memory);
    buffer_free(&r->cell, &memory);
    memory_free(&memory, r);
}

/* ---- What it is ---- */

/* The first byte that is neither blank nor of a byte order mark says it. */
static error_kind kind_of(const buffer *ahead)
{
    size_t i = 0;

    while (i < sizeof order_mark && i < ahead->length && ahead->bytes[i] == order_mark[i])
        i++;
    if (i > 0 && i < sizeof order_mark)
        return i < ahead->length ? KIND_CSV : KIND_UNKNOWN;
    while (i < ahead->length && memchr(" \t\r\n", ahead->bytes[i], 4) != NULL)
        i++;
    if (i == ahead->length)
        return i < AHEAD_MAX ? KIND_UNKNOWN : KIND_CSV;
    return ahead->bytes[i] == '{' || ahead->bytes[i] == '[' ? KIND_JSON : KIND_CSV;
}

static int feed(rc_error_reader *r, rc_span bytes)
{
    return r->kind == KIND_JSON ? error_json_feed(r, bytes) : error_rows_feed(r, bytes);
}

/* A byte order mark is no JSON; the reader of lists drops it itself. */
static int begin(rc_error_reader *r, error_kind kind)
{
    rc_span ahead = {r->ahead.bytes, r->ahead.length};
    int is_marked = ahead.length > sizeof order_mark && memcmp(ahead.bytes, order_mark, sizeof order_mark) == 0;
    int status;

    r->kind = kind;
    r->is_markup = ahead.length > 0 && ahead.bytes[ahead.length - 1] == '<';
    if (kind == KIND_CSV)
        status = error_rows_begin(r);
    else
        status = error_json_begin(r, is_marked ? sizeof order_mark : 0);
    if (kind == KIND_JSON && is_marked) {
        ahead.bytes += sizeof order_mark;
        ahead.length -= sizeof order_mark;
    }
    return status == RC_OK && ahead.length > 0 ? feed(r, ahead) : status;
}

/* Takes bytes into ahead until they say what this is. */
static int look(rc_error_reader *r, rc_span *bytes)
{
    while (bytes->length > 0) {
        error_kind kind;
        int status = buffer_add(&r->ahead, &r->memory, bytes->bytes, 1);

        if (status != RC_OK)
            return status;
        bytes->bytes++;
        bytes->length--;
        kind = kind_of(&r->ahead);
        if (kind != KIND_UNKNOWN)
            return begin(r, kind);
    }
    return RC_OK;
}

/* ---- The public calls ---- */

int rc_error_reader_feed(rc_error_reader *r, const unsigned char *bytes, size_t length)
{
    rc_span span = {bytes, length};

    if (r->result != RC_OK)
        return r->result;
    if (r->ended)
        return RC_ERROR_MISUSE;
    if (r->kind == KIND_UNKNOWN)
        r->result = look(r, &span);
    if (r->result == RC_OK && span.length > 0)
        r->result = feed(r, span);
    return r->result;
}

int rc_error_reader_end(rc_error_reader *r)
{
    int is_blank = r->kind == KIND_UNKNOWN;

    if (r->result != RC_OK)
        return r->result;
    if (r->ended)
        return RC_ERROR_MISUSE;
    r->ended = 1;
    if (is_blank)
        r->result = begin(r, KIND_CSV);
    if (r->result == RC_OK)
        r->result = r->kind == KIND_JSON ? error_json_end(r) : error_rows_end(r);
    if (is_blank)
        r->sink.found = RC_ERRORS_EMPTY;
    return r->result;
}

rc_errors_kind rc_error_reader_kind(const rc_error_reader *r)
{
    if (r->result == RC_ERROR_FILE)
        return RC_ERRORS_BROKEN;
    if (r->sink.found == RC_ERRORS_UNKNOWN && r->ended)
        return RC_ERRORS_EMPTY;
    return r->sink.found == RC_ERRORS_TEXT && r->is_markup ? RC_ERRORS_MARKUP : r->sink.found;
}

const char *rc_errors_kind_text(rc_errors_kind kind)
{
    static const char *const texts[] = {
        "it has not been read",
        "it holds errors of records",
        "it is the error of a whole request",
        "it is empty",
        "it has no column named error",
        "it is HTML or XML",
        "it is the state of a job",
        "it is the answer to a request",
        "it lists contacts without an error",
        "it is JSON without errors of contacts",
        "it cannot be read to its end",
        "it holds no errors and has no column of addresses",
    };

    return texts[kind <= RC_ERRORS_NO_ADDRESSES ? kind : RC_ERRORS_UNKNOWN];
}
