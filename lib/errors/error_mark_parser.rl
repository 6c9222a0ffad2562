/* SPDX-License-Identifier: MIT */
/* The errors of a row, one after the other: grammars/error_mark.rl. */
#include "base/base.h"
#include "errors/error_mark.h"

#define OFFSET ((size_t)(p - m->text.bytes))

%%{
  machine error_mark_parser;
  alphtype unsigned char;
  access m->;

  action error_mark { end = OFFSET - 2; fbreak; }
  action field_mark { m->field = OFFSET + 1; }

  include error_mark "error_mark.rl";

  main := errors;

  write data noerror nofinal noentry;
}%%

/* Up to behind the next mark of an error. Returns where what came before it ends. */
static size_t run(mark_errors *m)
{
    const unsigned char *p = m->text.bytes + m->seen;
    const unsigned char *pe = m->text.bytes + m->text.length;
    size_t end = m->text.length;

    %% write exec;
    m->seen = OFFSET;
    return end;
}

void mark_errors_begin(mark_errors *m, rc_span text)
{
    m->text = text;
    m->seen = 0;
    m->field = 0;
    %% write init;
    run(m);
    m->message = m->seen;
}

/* Without the blank, or comma and blank, before the next mark. */
static rc_span piece(const mark_errors *m, size_t begin, size_t end)
{
    rc_span span = {m->text.bytes + begin, end - begin};
    int is_last = end == m->text.length;

    span = text_trim(span);
    if (!is_last && span.length > 0 && span.bytes[span.length - 1] == ',')
        span.length--;
    return span;
}

int mark_errors_next(mark_errors *m, rc_span *message, rc_span *field)
{
    static const rc_span nothing = {NULL, 0};
    size_t begin = m->message;
    size_t end;

    if (begin == 0)
        return 0;
    end = run(m);
    *message = piece(m, begin, m->field > 0 ? m->field - 3 : end);
    *field = m->field > 0 ? piece(m, m->field, end) : nothing;
    m->message = end < m->text.length ? m->seen : 0;
    m->field = 0;
    return 1;
}
