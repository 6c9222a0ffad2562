/* SPDX-License-Identifier: MIT */
/* What the API answered, as a line of text and of JSON. */
#include "report.h"

static void put_member(writer *w, const rc_response *a, rc_answer_member member, const char *between, int *count)
{
    if (a->members[member].length == 0)
        return;
    put_text(w, (*count)++ == 0 ? ": " : between);
    if (a->kind == RC_RESPONSE_JOB) {
        put_text(w, rc_answer_name(member));
        put_text(w, " ");
    }
    put_shown(w, a->members[member], 0);
}

static void put_members(writer *w, const rc_response *a, rc_answer_member from, rc_answer_member to, const char *between)
{
    int count = 0;

    for (int i = (int)from; i <= (int)to; i++)
        put_member(w, a, (rc_answer_member)i, between, &count);
}

static void put_job(writer *w, const rc_response *a)
{
    static const char *const words[] = {", without errors", ", still running", ", with errors", ""};
    rc_span id = a->members[a->members[RC_ANSWER_JOB_ID].length > 0 ? RC_ANSWER_JOB_ID : RC_ANSWER_ID];

    put_text(w, id.length > 0 ? "job " : "job");
    put(w, id);
    put_text(w, ": ");
    put_shown(w, a->members[RC_ANSWER_STATUS], 0);
    put_text(w, words[a->outcome]);
    put_members(w, a, RC_ANSWER_COUNTED, RC_ANSWER_JOB_END, ", ");
}

static void put_response(writer *w, const rc_response *a)
{
    switch ((int)a->kind) {
    case RC_RESPONSE_JOB_ID:
        put_text(w, "job ");
        put(w, a->members[RC_ANSWER_JOB_ID]);
        put_text(w, " accepted");
        break;
    case RC_RESPONSE_DATA_ID:
        put_text(w, "data ");
        put(w, a->members[RC_ANSWER_DATA_ID]);
        put_text(w, " uploaded");
        break;
    case RC_RESPONSE_LISTS:
        put_text(w, "lists managed");
        put_members(w, a, RC_ANSWER_CONTACTS_LISTS, RC_ANSWER_CONTACTS_LISTS, "");
        break;
    case RC_RESPONSE_JOB:
        put_job(w, a);
        break;
    default:
        put_text(w, "error");
        put_members(w, a, RC_ANSWER_ERROR, RC_ANSWER_ERROR, "");
        put_members(w, a, RC_ANSWER_STATUS_CODE, RC_ANSWER_ERROR_IDENTIFIER, ": ");
        break;
    }
}

int rc_response_write_text(const rc_response *a, rc_sink sink, void *context)
{
    writer w;

    writer_init(&w, sink, context, 0);
    put_response(&w, a);
    put_text(&w, "\n");
    return writer_end(&w);
}

int rc_response_write_json(const rc_response *a, rc_sink sink, void *context, const rc_allocator *allocator)
{
    static const char *const kinds[] = {"", "job-id", "data-id", "lists", "job", "error"};
    static const char *const outcomes[] = {"clean", "running", "errors", "failed"};
    object o;

    object_open(&o, sink, context, allocator);
    member_text(&o, "answer", kinds[a->kind]);
    member_text(&o, "outcome", outcomes[a->outcome]);
    member_shown(&o, "error_file", a->error_file, 0);
    for (int i = 0; i < RC_ANSWER_COUNT; i++)
        member_shown(&o, rc_answer_name((rc_answer_member)i), a->members[i], 0);
    return object_close(&o);
}
