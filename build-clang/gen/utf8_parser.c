
/* #line 1 "lib/utf8_parser.rl" */
/* SPDX-License-Identifier: MIT */
/* One character beyond ASCII: grammars/utf8.rl. */
#include "text.h"


/* #line 6 "/tmp/merge/build-clang/gen/utf8_parser.c.raw" */
static const int utf8_parser_start = 1;


/* #line 13 "lib/utf8_parser.rl" */


/* Reads one character of [p, pe); the machine stops behind it. */
static int run(const unsigned char **at, const unsigned char *pe)
{
    const unsigned char *p = *at;
    int cs = 0;


/* #line 16 "/tmp/merge/build-clang/gen/utf8_parser.c.raw" */
	{
	cs = utf8_parser_start;
	}

/* #line 22 "lib/utf8_parser.rl" */

/* #line 19 "/tmp/merge/build-clang/gen/utf8_parser.c.raw" */
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
case 1:
	switch( (*p) ) {
		case 224u: goto st3;
		case 237u: goto st5;
		case 240u: goto st6;
		case 244u: goto st8;
		default: break;
	}
	if ( (*p) < 225u ) {
		if ( 194u <= (*p) && (*p) <= 223u )
			goto st2;
	} else if ( (*p) > 239u ) {
		if ( 241u <= (*p) && (*p) <= 243u )
			goto st7;
	} else
		goto st4;
	goto st0;
st0:
cs = 0;
	goto _out;
st2:
	if ( ++p == pe )
		goto _test_eof2;
	__attribute__((fallthrough));
case 2:
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st9;
	goto st0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
	__attribute__((fallthrough));
case 9:
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
	__attribute__((fallthrough));
case 3:
	if ( 160u <= (*p) && (*p) <= 191u )
		goto st2;
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
	__attribute__((fallthrough));
case 4:
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st2;
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
	__attribute__((fallthrough));
case 5:
	if ( 128u <= (*p) && (*p) <= 159u )
		goto st2;
	goto st0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
	__attribute__((fallthrough));
case 6:
	if ( 144u <= (*p) && (*p) <= 191u )
		goto st4;
	goto st0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
	__attribute__((fallthrough));
case 7:
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st4;
	goto st0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
	__attribute__((fallthrough));
case 8:
	if ( 128u <= (*p) && (*p) <= 143u )
		goto st4;
	goto st0;
	default:
		goto _out;
	}
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;

	_test_eof: {}
	_out: {}
	}

/* #line 23 "lib/utf8_parser.rl" */
    *at = p;
    return cs >= 9;
}

size_t utf8_character(const unsigned char *p, const unsigned char *pe)
{
    const unsigned char *at = p;

    if (*p < 0x80)
        return 1;
    if (pe - p > (ptrdiff_t)text_promised_length(*p))
        pe = p + text_promised_length(*p);
    return run(&at, pe) ? (size_t)(at - p) : 0;
}
