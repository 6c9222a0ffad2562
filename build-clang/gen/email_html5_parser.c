
/* #line 1 "lib/email_html5_parser.rl" */
/* SPDX-License-Identifier: MIT */
/* One address on its own: grammars/email_html5.rl. */
#include "email_machine.h"
#include "runs.h"

#define OFFSET ((size_t)(p - from))


/* #line 9 "/tmp/merge/build-clang/gen/email_html5_parser.c.raw" */
static const int email_html5_parser_start = 1;


/* #line 22 "lib/email_html5_parser.rl" */


int email_html5_run(email_machine *m, const unsigned char *p, const unsigned char *pe)
{
    const unsigned char *from = p;

    email_machine_begin(m);

/* #line 18 "/tmp/merge/build-clang/gen/email_html5_parser.c.raw" */
	{
	 m->cs = email_html5_parser_start;
	}

/* #line 30 "lib/email_html5_parser.rl" */

/* #line 21 "/tmp/merge/build-clang/gen/email_html5_parser.c.raw" */
	{
	if ( p == pe )
		goto _test_eof;
	switch (  m->cs )
	{
case 1:
	switch( (*p) ) {
		case 33u:
		case 61u:
		case 63u: goto tr0;
		default: break;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr0;
		} else if ( (*p) >= 35u )
			goto tr0;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr0;
		} else if ( (*p) >= 65u )
			goto tr0;
	} else
		goto tr0;
	goto st0;
st0:
 m->cs = 0;
	goto _out;
tr0:
/* #line 14 "lib/email_html5_parser.rl" */
	{ p = atom_run(p, pe); }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
	__attribute__((fallthrough));
case 2:
/* #line 57 "/tmp/merge/build-clang/gen/email_html5_parser.c.raw" */
	switch( (*p) ) {
		case 33u:
		case 61u: goto tr0;
		case 64u: goto tr2;
		default: break;
	}
	if ( (*p) < 45u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr0;
		} else if ( (*p) >= 35u )
			goto tr0;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr0;
		} else if ( (*p) >= 63u )
			goto tr0;
	} else
		goto tr0;
	goto st0;
tr2:
/* #line 13 "lib/email_html5_parser.rl" */
	{ m->at = OFFSET; }
	goto st3;
st3:
	if ( ++p == pe )
		goto _test_eof3;
	__attribute__((fallthrough));
case 3:
/* #line 84 "/tmp/merge/build-clang/gen/email_html5_parser.c.raw" */
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st5;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st5;
	} else
		goto st5;
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
	__attribute__((fallthrough));
case 5:
	switch( (*p) ) {
		case 45u: goto st4;
		case 46u: goto st3;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st5;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st5;
	} else
		goto st5;
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
	__attribute__((fallthrough));
case 4:
	if ( (*p) == 45u )
		goto st4;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st5;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st5;
	} else
		goto st5;
	goto st0;
	default:
		goto _out;
	}
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;

	_test_eof: {}
	_out: {}
	}

/* #line 31 "lib/email_html5_parser.rl" */
    m->seen = OFFSET;
    return m->cs >= 5;
}
