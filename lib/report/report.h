/* SPDX-License-Identifier: MIT */
/*
 * What findings, verdicts, errors and answers are written with: a writer of text that
 * gathers small parts before it calls the sink, and an object of JSON on top of it. What
 * every line repeats is copied, and so is a value that needs no escaping; the others go
 * through yajl, whose generator is made only then.
 */
#ifndef RC_REPORT_H
#define RC_REPORT_H

#include "base/base.h"
#include "json/json.h"

enum {
    WRITER_ROOM = 256
};

/* Sticky: after an error nothing is written. */
typedef struct writer {
    rc_sink sink;
    void *context;
    int mask;
    int status;
    size_t used;
    unsigned char room[WRITER_ROOM];
} writer;

void writer_init(writer *w, rc_sink sink, void *context, int mask);

/* What does not fit into the room: sends what is there, and then the bytes. */
void writer_send(writer *w, rc_span span);

/* Sends what was gathered. The writer's status. */
int writer_end(writer *w);

static inline void put(writer *w, rc_span span)
{
    if (span.length > sizeof w->room - w->used) {
        writer_send(w, span);
        return;
    }
    if (span.length > 0)
        memcpy(w->room + w->used, span.bytes, span.length);
    w->used += span.length;
}

static inline void put_text(writer *w, const char *text)
{
    put(w, text_span(text));
}

void put_number(writer *w, uint64_t number);
void put_number_with(writer *w, const char *before, uint64_t number);

/* Bytes of the file, made fit to be shown: controls and what is no UTF-8 as \xNN; masked,
 * with stars for letters and digits. */
void put_shown(writer *w, rc_span span, int mask);

/* A byte as %XX. */
void put_percent(writer *w, unsigned char byte);

int is_among(const char *set, unsigned char byte);
int is_word(unsigned char byte);

/* As compilers colour them: a note in cyan, a warning in magenta, an error in red. */
void put_severity(writer *w, rc_severity severity, int colour);

/* What is expected, found and suggested, behind the message of a finding. */
void put_details(writer *w, const rc_finding *f);

/* ---- JSON ---- */

typedef struct object {
    writer out;
    rc_allocator memory;
    int is_first; /* nothing stands before the next member or value: no comma */
    int has_escaper;
    json_gen escaper; /* into out */
    buffer text;      /* a value, made fit to be shown */
} object;

/* Begins nothing yet. Must not move until it ends. */
void object_init(object *o, rc_sink sink, void *context, const rc_allocator *allocator);

/* Its own status or the writer's. */
int object_end(object *o);

/* The same with the brackets of an object around it, and the end of a line behind. */
void object_open(object *o, rc_sink sink, void *context, const rc_allocator *allocator);
int object_close(object *o);

/* A bracket that opens is a value, with a comma before it if it needs one. */
void bracket_open(object *o, char bracket);
void bracket_close(object *o, char bracket);

/* A name, of letters and digits; its value comes next. */
void member(object *o, const char *name);
void member_map(object *o, const char *name);
void member_array(object *o, const char *name);

/* Text of ours. */
void member_text(object *o, const char *name, const char *text);
void member_number(object *o, const char *name, uint64_t number);
void member_bool(object *o, const char *name, int truth);

/* Text of the file, as put_shown has it: a value, a name, a member. */
void string_shown(object *o, rc_span span, int mask);
void name_shown(object *o, rc_span span);
void member_shown(object *o, const char *name, rc_span span, int mask);

/* The same, but UTF-8 as it is, controls and all: nothing of it is lost. */
void member_bytes(object *o, const char *name, rc_span span);

/* A value of parts: what is put into the writer becomes a string when it is gathered. */
void gather_begin(object *o, writer *parts, int mask);
void member_gathered(object *o, const char *name, writer *parts);

#endif
