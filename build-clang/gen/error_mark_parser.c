
/* #line 1 "lib/error_mark_parser.rl" */
/* SPDX-License-Identifier: MIT */
/* The errors of a row, one after the other: grammars/error_mark.rl. */
#include "error_mark.h"
#include "text.h"

#define OFFSET ((size_t)(p - m->text.bytes))


/* #line 9 "/tmp/merge/build-clang/gen/error_mark_parser.c.raw" */
static const int error_mark_parser_start = 1;


/* #line 21 "lib/error_mark_parser.rl" */


/* Up to behind the next mark of an error. Returns where what came before it ends. */
static size_t run(mark_errors *m)
{
    const unsigned char *p = m->text.bytes + m->seen;
    const unsigned char *pe = m->text.bytes + m->text.length;
    size_t end = m->text.length;


/* #line 20 "/tmp/merge/build-clang/gen/error_mark_parser.c.raw" */
	{
	if ( p == pe )
		goto _test_eof;
	switch (  m->cs )
	{
case 1:
	if ( (*p) == 35u )
		goto st2;
	goto st0;
st0:
 m->cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
	__attribute__((fallthrough));
case 2:
	if ( (*p) == 35u )
		goto st3;
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
	__attribute__((fallthrough));
case 3:
	if ( (*p) == 35u )
		goto tr3;
	goto st0;
tr3:
/* #line 13 "lib/error_mark_parser.rl" */
	{ end = OFFSET - 2; {p++;  m->cs = 4; goto _out;} }
st4:
	if ( ++p == pe )
		goto _test_eof4;
	__attribute__((fallthrough));
case 4:
/* #line 53 "/tmp/merge/build-clang/gen/error_mark_parser.c.raw" */
	switch( (*p) ) {
		case 32u: goto st5;
		case 35u: goto st8;
		default: break;
	}
	goto st4;
st5:
	if ( ++p == pe )
		goto _test_eof5;
	__attribute__((fallthrough));
case 5:
	switch( (*p) ) {
		case 32u: goto st5;
		case 35u: goto st6;
		default: break;
	}
	goto st4;
st6:
	if ( ++p == pe )
		goto _test_eof6;
	__attribute__((fallthrough));
case 6:
	switch( (*p) ) {
		case 32u: goto st5;
		case 35u: goto st7;
		default: break;
	}
	goto st4;
st7:
	if ( ++p == pe )
		goto _test_eof7;
	__attribute__((fallthrough));
case 7:
	switch( (*p) ) {
		case 32u: goto st5;
		case 35u: goto tr3;
		default: break;
	}
	goto st4;
st8:
	if ( ++p == pe )
		goto _test_eof8;
	__attribute__((fallthrough));
case 8:
	switch( (*p) ) {
		case 32u: goto st5;
		case 35u: goto st9;
		default: break;
	}
	goto st4;
st9:
	if ( ++p == pe )
		goto _test_eof9;
	__attribute__((fallthrough));
case 9:
	switch( (*p) ) {
		case 32u: goto st5;
		case 35u: goto tr10;
		default: break;
	}
	goto st4;
tr10:
/* #line 14 "lib/error_mark_parser.rl" */
	{ m->field = OFFSET + 1; }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
	__attribute__((fallthrough));
case 10:
/* #line 110 "/tmp/merge/build-clang/gen/error_mark_parser.c.raw" */
	if ( (*p) == 35u )
		goto st11;
	goto st10;
st11:
	if ( ++p == pe )
		goto _test_eof11;
	__attribute__((fallthrough));
case 11:
	if ( (*p) == 35u )
		goto st12;
	goto st10;
st12:
	if ( ++p == pe )
		goto _test_eof12;
	__attribute__((fallthrough));
case 12:
	if ( (*p) == 35u )
		goto tr3;
	goto st10;
	default:
		goto _out;
	}
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;
	_test_eof7:  m->cs = 7; goto _test_eof;
	_test_eof8:  m->cs = 8; goto _test_eof;
	_test_eof9:  m->cs = 9; goto _test_eof;
	_test_eof10:  m->cs = 10; goto _test_eof;
	_test_eof11:  m->cs = 11; goto _test_eof;
	_test_eof12:  m->cs = 12; goto _test_eof;

	_test_eof: {}
	_out: {}
	}

/* #line 31 "lib/error_mark_parser.rl" */
    m->seen = OFFSET;
    return end;
}

void mark_errors_begin(mark_errors *m, rc_span text)
{
    m->text = text;
    m->seen = 0;
    m->field = 0;

/* #line 152 "/tmp/merge/build-clang/gen/error_mark_parser.c.raw" */
	{
	 m->cs = error_mark_parser_start;
	}

/* #line 41 "lib/error_mark_parser.rl" */
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
