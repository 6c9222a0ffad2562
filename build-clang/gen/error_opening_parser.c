
/* #line 1 "lib/error_opening_parser.rl" */
/* SPDX-License-Identifier: MIT */
/* Where the marks of a row of an error file open: grammars/error_opening.rl. */
#include "error_mark.h"


/* #line 6 "/tmp/merge/build-clang/gen/error_opening_parser.c.raw" */
static const int error_opening_parser_start = 0;

static const int error_opening_parser_en_in_order = 7;
static const int error_opening_parser_en_anywhere = 0;


/* #line 18 "lib/error_opening_parser.rl" */


void mark_places_find(mark_places *places, rc_span row, int in_quotes_too)
{
    const unsigned char *p = row.bytes;
    const unsigned char *pe = p + row.length;
    size_t comma = 0;
    int cs;

    places->count = 0;

/* #line 21 "/tmp/merge/build-clang/gen/error_opening_parser.c.raw" */
	{
	cs = error_opening_parser_start;
	}

/* #line 29 "lib/error_opening_parser.rl" */
    cs = in_quotes_too ? error_opening_parser_en_anywhere : error_opening_parser_en_in_order;
    while (p < pe) {

/* #line 26 "/tmp/merge/build-clang/gen/error_opening_parser.c.raw" */
	{
	if ( p == pe )
		goto _test_eof;
	switch ( cs )
	{
tr7:
/* #line 10 "lib/error_opening_parser.rl" */
	{ places->commas[places->count++ % RC_READINGS_MAX] = comma; {p++; cs = 0; goto _out;} }
st0:
	if ( ++p == pe )
		goto _test_eof0;
	__attribute__((fallthrough));
case 0:
/* #line 38 "/tmp/merge/build-clang/gen/error_opening_parser.c.raw" */
	if ( (*p) == 44u )
		goto tr1;
	goto st0;
tr1:
/* #line 9 "lib/error_opening_parser.rl" */
	{ comma = (size_t)(p - row.bytes); }
	goto st1;
st1:
	if ( ++p == pe )
		goto _test_eof1;
	__attribute__((fallthrough));
case 1:
/* #line 48 "/tmp/merge/build-clang/gen/error_opening_parser.c.raw" */
	switch( (*p) ) {
		case 32u: goto st2;
		case 34u: goto st6;
		case 44u: goto tr1;
		default: break;
	}
	goto st0;
st2:
	if ( ++p == pe )
		goto _test_eof2;
	__attribute__((fallthrough));
case 2:
	switch( (*p) ) {
		case 34u: goto st3;
		case 35u: goto st4;
		case 44u: goto tr1;
		default: break;
	}
	goto st0;
st3:
	if ( ++p == pe )
		goto _test_eof3;
	__attribute__((fallthrough));
case 3:
	switch( (*p) ) {
		case 35u: goto st4;
		case 44u: goto tr1;
		default: break;
	}
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
	__attribute__((fallthrough));
case 4:
	switch( (*p) ) {
		case 35u: goto st5;
		case 44u: goto tr1;
		default: break;
	}
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
	__attribute__((fallthrough));
case 5:
	switch( (*p) ) {
		case 35u: goto tr7;
		case 44u: goto tr1;
		default: break;
	}
	goto st0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
	__attribute__((fallthrough));
case 6:
	switch( (*p) ) {
		case 32u: goto st3;
		case 35u: goto st4;
		case 44u: goto tr1;
		default: break;
	}
	goto st0;
tr19:
/* #line 10 "lib/error_opening_parser.rl" */
	{ places->commas[places->count++ % RC_READINGS_MAX] = comma; {p++; cs = 7; goto _out;} }
st7:
	if ( ++p == pe )
		goto _test_eof7;
	__attribute__((fallthrough));
case 7:
/* #line 108 "/tmp/merge/build-clang/gen/error_opening_parser.c.raw" */
	switch( (*p) ) {
		case 34u: goto st8;
		case 44u: goto tr10;
		default: break;
	}
	goto st7;
tr17:
/* #line 10 "lib/error_opening_parser.rl" */
	{ places->commas[places->count++ % RC_READINGS_MAX] = comma; {p++; cs = 8; goto _out;} }
st8:
	if ( ++p == pe )
		goto _test_eof8;
	__attribute__((fallthrough));
case 8:
/* #line 120 "/tmp/merge/build-clang/gen/error_opening_parser.c.raw" */
	if ( (*p) == 34u )
		goto st7;
	goto st8;
tr10:
/* #line 9 "lib/error_opening_parser.rl" */
	{ comma = (size_t)(p - row.bytes); }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
	__attribute__((fallthrough));
case 9:
/* #line 130 "/tmp/merge/build-clang/gen/error_opening_parser.c.raw" */
	switch( (*p) ) {
		case 32u: goto st10;
		case 34u: goto st16;
		case 44u: goto tr10;
		default: break;
	}
	goto st7;
st10:
	if ( ++p == pe )
		goto _test_eof10;
	__attribute__((fallthrough));
case 10:
	switch( (*p) ) {
		case 34u: goto st11;
		case 35u: goto st14;
		case 44u: goto tr10;
		default: break;
	}
	goto st7;
st11:
	if ( ++p == pe )
		goto _test_eof11;
	__attribute__((fallthrough));
case 11:
	switch( (*p) ) {
		case 34u: goto st7;
		case 35u: goto st12;
		default: break;
	}
	goto st8;
st12:
	if ( ++p == pe )
		goto _test_eof12;
	__attribute__((fallthrough));
case 12:
	switch( (*p) ) {
		case 34u: goto st7;
		case 35u: goto st13;
		default: break;
	}
	goto st8;
st13:
	if ( ++p == pe )
		goto _test_eof13;
	__attribute__((fallthrough));
case 13:
	switch( (*p) ) {
		case 34u: goto st7;
		case 35u: goto tr17;
		default: break;
	}
	goto st8;
st14:
	if ( ++p == pe )
		goto _test_eof14;
	__attribute__((fallthrough));
case 14:
	switch( (*p) ) {
		case 34u: goto st8;
		case 35u: goto st15;
		case 44u: goto tr10;
		default: break;
	}
	goto st7;
st15:
	if ( ++p == pe )
		goto _test_eof15;
	__attribute__((fallthrough));
case 15:
	switch( (*p) ) {
		case 34u: goto st8;
		case 35u: goto tr19;
		case 44u: goto tr10;
		default: break;
	}
	goto st7;
st16:
	if ( ++p == pe )
		goto _test_eof16;
	__attribute__((fallthrough));
case 16:
	switch( (*p) ) {
		case 32u: goto st11;
		case 34u: goto st7;
		case 35u: goto st12;
		default: break;
	}
	goto st8;
	default:
		goto _out;
	}
	_test_eof0: cs = 0; goto _test_eof;
	_test_eof1: cs = 1; goto _test_eof;
	_test_eof2: cs = 2; goto _test_eof;
	_test_eof3: cs = 3; goto _test_eof;
	_test_eof4: cs = 4; goto _test_eof;
	_test_eof5: cs = 5; goto _test_eof;
	_test_eof6: cs = 6; goto _test_eof;
	_test_eof7: cs = 7; goto _test_eof;
	_test_eof8: cs = 8; goto _test_eof;
	_test_eof9: cs = 9; goto _test_eof;
	_test_eof10: cs = 10; goto _test_eof;
	_test_eof11: cs = 11; goto _test_eof;
	_test_eof12: cs = 12; goto _test_eof;
	_test_eof13: cs = 13; goto _test_eof;
	_test_eof14: cs = 14; goto _test_eof;
	_test_eof15: cs = 15; goto _test_eof;
	_test_eof16: cs = 16; goto _test_eof;

	_test_eof: {}
	_out: {}
	}

/* #line 32 "lib/error_opening_parser.rl" */
    }
}

size_t mark_places_comma(const mark_places *places, size_t turn)
{
    return places->commas[(places->count - 1 - turn) % RC_READINGS_MAX];
}
