/* SPDX-License-Identifier: MIT */
#include "response_property.h"

#include <stdlib.h>
#include <string.h>

typedef struct response_audit {
    byte_log log; /* everything that was said */
    const char *fault;
    uint64_t findings;
    uint64_t size;
} response_audit;

static void demand(response_audit *a, int truth, const char *promise)
{
    if (!truth && a->fault == NULL)
        a->fault = promise;
}

static int take_finding(void *context, const rc_finding *f)
{
    response_audit *a = (response_audit *)context;

    a->findings++;
    demand(a, f->line > 0 && f->column > 0 && f->offset <= a->size, "a finding has its place");
    demand(a, f->severity == RC_ERROR && f->record == 0, "a finding is about the answer");
    log_number(&a->log, (uint64_t)f->code);
    log_number(&a->log, f->line);
    log_number(&a->log, f->column);
    log_number(&a->log, f->offset);
    log_span(&a->log, f->expected);
    log_span(&a->log, f->found);
    return 0;
}

static int write_log(void *context, const unsigned char *bytes, size_t length)
{
    log_bytes((byte_log *)context, bytes, length);
    return 0;
}

static int is_id(rc_span id)
{
    for (size_t i = 0; i < id.length; i++)
        if (id.bytes[i] < '0' || id.bytes[i] > '9')
            return 0;
    return id.length < 20 && (id.length == 0 || id.bytes[0] != '0');
}

static int spells(rc_span text, const char *word)
{
    if (text.length != strlen(word))
        return 0;
    for (size_t i = 0; i < text.length; i++)
        if ((text.bytes[i] | 0x20) != (word[i] | 0x20))
            return 0;
    return 1;
}

static int is_silent(const rc_response *answer, rc_answer_member member)
{
    return answer->members[member].length == 0;
}

/* Success is never guessed. */
static void audit_success(response_audit *a, const rc_response *answer)
{
    rc_span errcount = answer->members[RC_ANSWER_ERRCOUNT];

    demand(a, answer->kind != RC_RESPONSE_ERROR, "an error is no success");
    if (answer->kind != RC_RESPONSE_JOB)
        return;
    demand(a, spells(answer->members[RC_ANSWER_STATUS], "Completed"), "only what is completed is a success");
    demand(a, errcount.length == 0 || spells(errcount, "0"), "errors that are counted are no success");
    demand(a, is_silent(answer, RC_ANSWER_ERROR) && is_silent(answer, RC_ANSWER_ERROR_FILE), "errors are no success");
}

static void audit_answer(response_audit *a, const rc_response *answer)
{
    demand(a, answer->kind != RC_RESPONSE_NONE, "an answer is of some kind");
    demand(a, is_id(answer->members[RC_ANSWER_JOB_ID]) && is_id(answer->members[RC_ANSWER_ID])
               && is_id(answer->members[RC_ANSWER_DATA_ID]),
           "ids are decimal");
    demand(a, answer->kind != RC_RESPONSE_JOB_ID || !is_silent(answer, RC_ANSWER_JOB_ID), "a job has its id");
    demand(a, answer->kind != RC_RESPONSE_DATA_ID || !is_silent(answer, RC_ANSWER_DATA_ID), "data has its id");
    if (answer->outcome == RC_OUTCOME_CLEAN)
        audit_success(a, answer);
    demand(a, rc_response_write_text(answer, write_log, &a->log) == RC_OK, "an answer can be told");
    demand(a, rc_response_write_json(answer, write_log, &a->log, NULL) == RC_OK, "an answer can be written");
}

static int feed_in_pieces(rc_response_reader *reader, rc_span input, rc_span cuts)
{
    size_t turn = 0;
    int status = RC_OK;

    while (input.length > 0 && status == RC_OK) {
        size_t length = cuts.length > 0 ? cuts.bytes[turn++ % cuts.length] & 0x7F : input.length;
        unsigned char *piece;

        if (length == 0)
            length = 1;
        if (length > input.length)
            length = input.length;
        /* A block of its own, so that a byte read too far is seen. */
        piece = (unsigned char *)malloc(length);
        if (piece == NULL)
            abort();
        memcpy(piece, input.bytes, length);
        status = rc_response_reader_feed(reader, piece, length);
        free(piece);
        input.bytes += length;
        input.length -= length;
    }
    return status == RC_OK ? rc_response_reader_end(reader) : status;
}

static int read_answer(response_audit *a, rc_span input, rc_span cuts)
{
    rc_response_handler handler = {take_finding, a};
    rc_response_reader *reader;
    int status;

    a->size = input.length;
    if (rc_response_reader_new(&reader, &handler, NULL) != RC_OK)
        abort();
    status = feed_in_pieces(reader, input, cuts);
    demand(a, status == RC_OK || status == RC_ERROR_FILE, "bad data is no error");
    demand(a, a->findings == (status == RC_ERROR_FILE), "what is no answer says why, once");
    if (status == RC_OK)
        audit_answer(a, rc_response_reader_response(reader));
    else
        demand(a, rc_response_reader_response(reader)->kind == RC_RESPONSE_NONE, "what is no answer is of no kind");
    rc_response_reader_free(reader);
    return status;
}

const char *response_property(rc_span input, rc_span cuts)
{
    rc_span whole = {NULL, 0};
    response_audit one;
    response_audit two;
    const char *fault;
    int status;

    memset(&one, 0, sizeof one);
    memset(&two, 0, sizeof two);
    status = read_answer(&one, input, whole);
    demand(&one, read_answer(&two, input, cuts) == status, "the result does not depend on the cuts");
    demand(&one, log_same(&one.log, &two.log), "what is said does not depend on the cuts");
    fault = one.fault != NULL ? one.fault : two.fault;
    log_free(&one.log);
    log_free(&two.log);
    return fault;
}

const char *response_property_everywhere(rc_span input)
{
    const char *fault = NULL;

    for (size_t i = 1; i < 128 && fault == NULL; i++) {
        unsigned char lengths[2] = {(unsigned char)i, 0x7F};
        rc_span first = {lengths, 2};
        rc_span each = {lengths, 1};

        fault = response_property(input, first);
        if (fault == NULL)
            fault = response_property(input, each);
    }
    return fault;
}
