/* SPDX-License-Identifier: MIT */
/* One address a line: the conformance door of validate. */
#include "emails.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    PIECE = 65536,
    LINE_KEPT = 65536 /* of a longer line; an address ends at 254 in all modes but html5 */
};

typedef struct judge {
    const roll *r;
    output *out;
    uint64_t line;
    uint64_t verdicts[3];
    unsigned char text[LINE_KEPT];
    unsigned char piece[PIECE];
    size_t length;
} judge;

/* The line end is no part of the address, but a CR elsewhere is. */
static int judge_line(judge *j)
{
    rc_span address = {j->text, j->length};
    rc_email_result result;

    if (address.length > 0 && address.bytes[address.length - 1] == '\r')
        address.length--;
    rc_email_check(j->r->rows.email_mode, address.bytes, address.length, &result);
    j->verdicts[result.verdict]++;
    j->line++;
    j->length = 0;
    if (j->r->report.json)
        return rc_email_write_json(address, &result, j->line, j->r->report.mask, output_write, j->out, NULL);
    return rc_email_write_text(address, &result, j->r->report.mask, output_write, j->out);
}

static void keep(judge *j, const unsigned char *bytes, size_t length)
{
    size_t room = sizeof j->text - j->length;

    if (length > room)
        length = room;
    memcpy(j->text + j->length, bytes, length);
    j->length += length;
}

/* Returns 0 or a stop. pending: a line has begun. */
static int judge_piece(judge *j, const unsigned char *bytes, size_t length, int *pending)
{
    while (length > 0) {
        const unsigned char *lf = (const unsigned char *)memchr(bytes, '\n', length);
        size_t taken = lf != NULL ? (size_t)(lf - bytes) : length;
        int status;

        keep(j, bytes, taken);
        *pending = lf == NULL;
        if (lf == NULL)
            return 0;
        status = judge_line(j);
        if (status != 0)
            return status;
        bytes = lf + 1;
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
    if (j->r->report.quiet < 2)
        filter_say("%" PRIu64 " addresses: %" PRIu64 " accepted, %" PRIu64 " accepted with a warning, %" PRIu64
                   " rejected",
                   j->line, j->verdicts[RC_ACCEPT], j->verdicts[RC_WARN], j->verdicts[RC_REJECT]);
    if (status != 0)
        return STATUS_INCOMPLETE;
    return j->verdicts[RC_REJECT] > 0 ? STATUS_FINDINGS : STATUS_CLEAN;
}

int emails_check(roll *r, output *out, const char *path)
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
    status = finish(j, judge_all(j, fd, input_name(path)));
    if (fd != STDIN_FILENO)
        close(fd);
    free(j);
    return status;
}
