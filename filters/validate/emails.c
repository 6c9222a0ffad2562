/* SPDX-License-Identifier: MIT */
/* One address a line, or before a NUL: the conformance door of validate. */
#include "emails.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    PIECE = 65536
};

typedef struct judge {
    roll *r;
    output *out;
    int end; /* what ends an address: LF or NUL */
    uint64_t line;
    uint64_t verdicts[3];
    unsigned char *text; /* the line at hand, as much of it as the limit lets in */
    size_t length;
    size_t capacity;
    int cut; /* it is longer than that */
    unsigned char piece[PIECE];
} judge;

/* A line that is cut is judged by its length alone, since nobody has seen its end. */
static int check_line(const judge *j, rc_span address, rc_email_result *result)
{
    int status = rc_email_check(j->r->rows.email_mode, address.bytes, address.length, result);

    if (!j->cut || status != RC_OK)
        return status;
    result->verdict = RC_REJECT;
    result->code = RC_CODE_EMAIL_TOO_LONG;
    result->offset = address.length;
    result->length = 0;
    result->repair_length = 0;
    return RC_OK;
}

/* The line end is no part of the address, but a CR elsewhere is. Before a NUL all is address. */
static int judge_line(judge *j)
{
    rc_span address = {j->text, j->length};
    rc_email_result result;
    int status;

    if (j->end == '\n' && address.length > 0 && address.bytes[address.length - 1] == '\r' && !j->cut)
        address.length--;
    status = check_line(j, address, &result);
    if (status != RC_OK)
        return status;
    j->verdicts[result.verdict]++;
    j->line++;
    j->r->report.records = j->line;
    j->length = 0;
    j->cut = 0;
    if (j->r->report.format == FORMAT_JSONL)
        return rc_email_write_json(address, &result, j->line, j->r->report.mask, output_write, j->out, NULL);
    return rc_email_write_text(address, &result, j->r->report.mask, output_write, j->out);
}

static size_t line_limit(const judge *j)
{
    return j->r->rows.record_max > 0 ? j->r->rows.record_max : RC_RECORD_MAX_DEFAULT;
}

/* Room for more of the line. 0, or STOP_OUTPUT when out of memory. */
static int make_room(judge *j, size_t more)
{
    size_t capacity = j->capacity > 0 ? j->capacity : 4096;
    unsigned char *text;

    if (more <= j->capacity - j->length)
        return 0;
    while (capacity < j->length + more)
        capacity *= 2;
    text = (unsigned char *)realloc(j->text, capacity);
    if (text == NULL) {
        filter_say("out of memory");
        return STOP_OUTPUT;
    }
    j->text = text;
    j->capacity = capacity;
    return 0;
}

static int keep(judge *j, const unsigned char *bytes, size_t length)
{
    size_t room = line_limit(j) - j->length;

    if (length > room) {
        j->cut = 1;
        length = room;
    }
    if (length == 0)
        return 0;
    if (make_room(j, length) != 0)
        return STOP_OUTPUT;
    memcpy(j->text + j->length, bytes, length);
    j->length += length;
    return 0;
}

/* Returns 0 or a stop. pending: a line has begun. */
static int judge_piece(judge *j, const unsigned char *bytes, size_t length, int *pending)
{
    while (length > 0) {
        const unsigned char *end = (const unsigned char *)memchr(bytes, j->end, length);
        size_t taken = end != NULL ? (size_t)(end - bytes) : length;
        int status = keep(j, bytes, taken);

        *pending = end == NULL;
        if (status != 0 || end == NULL)
            return status;
        status = judge_line(j);
        if (status != 0)
            return status;
        bytes = end + 1;
        length -= taken + 1;
    }
    return 0;
}

static int judge_all(judge *j, int fd, const char *name)
{
    int pending = 0;
    long length;

    while ((length = input_read(fd, name, j->piece, sizeof j->piece)) > 0) {
        int status = judge_piece(j, j->piece, (size_t)length, &pending);

        if (status != 0)
            return status;
    }
    if (length < 0)
        return STOP_OUTPUT;
    return pending ? judge_line(j) : 0;
}

static int finish(judge *j, int status)
{
    progress_end();
    if (j->r->report.quiet < 2)
        filter_say("%" PRIu64 " address%s: %" PRIu64 " accepted, %" PRIu64 " accepted with a warning, %" PRIu64
                   " rejected",
                   j->line, j->line == 1 ? "" : "es", j->verdicts[RC_ACCEPT], j->verdicts[RC_WARN], j->verdicts[RC_REJECT]);
    if (status < 0)
        filter_say("%s", rc_error_text(status));
    if (status != 0)
        return STATUS_INCOMPLETE;
    return j->verdicts[RC_REJECT] > 0 ? STATUS_FINDINGS : STATUS_CLEAN;
}

int emails_check(roll *r, output *out, const char *path, int null)
{
    int fd = input_open(path);
    judge *j;
    int status;

    if (fd < 0)
        return STATUS_INCOMPLETE;
    j = (judge *)calloc(1, sizeof *j);
    if (j == NULL) {
        filter_say("out of memory");
        return STATUS_INCOMPLETE;
    }
    j->r = r;
    j->out = out;
    j->end = null ? '\0' : '\n';
    progress_begin(&r->report, filter_program());
    status = finish(j, judge_all(j, fd, input_name(path)));
    if (fd != STDIN_FILENO)
        close(fd);
    free(j->text);
    free(j);
    return status;
}
