
/* #line 1 "lib/email_rfc5321_parser.rl" */
/* SPDX-License-Identifier: MIT */
/* One address on its own: grammars/email_rfc5321.rl. */
#include "email_machine.h"
#include "runs.h"

#define OFFSET ((size_t)(p - from))


/* #line 9 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
static const int email_rfc5321_parser_start = 1;


/* #line 26 "lib/email_rfc5321_parser.rl" */


int email_rfc5321_run(email_machine *m, const unsigned char *p, const unsigned char *pe)
{
    const unsigned char *from = p;

    email_machine_begin(m);

/* #line 18 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	{
	 m->cs = email_rfc5321_parser_start;
	}

/* #line 34 "lib/email_rfc5321_parser.rl" */

/* #line 21 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	{
	if ( p == pe )
		goto _test_eof;
	switch (  m->cs )
	{
case 1:
	switch( (*p) ) {
		case 34u: goto st271;
		case 45u:
		case 61u:
		case 63u: goto tr0;
		default: break;
	}
	if ( (*p) < 47u ) {
		if ( (*p) > 39u ) {
			if ( 42u <= (*p) && (*p) <= 43u )
				goto tr0;
		} else if ( (*p) >= 33u )
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
/* #line 14 "lib/email_rfc5321_parser.rl" */
	{ p = atom_run(p, pe); }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
	__attribute__((fallthrough));
case 2:
/* #line 58 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 33u: goto tr0;
		case 46u: goto st3;
		case 61u: goto tr0;
		case 64u: goto tr4;
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
st3:
	if ( ++p == pe )
		goto _test_eof3;
	__attribute__((fallthrough));
case 3:
	switch( (*p) ) {
		case 33u:
		case 45u:
		case 61u:
		case 63u: goto tr0;
		default: break;
	}
	if ( (*p) < 47u ) {
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
tr4:
/* #line 13 "lib/email_rfc5321_parser.rl" */
	{ m->at = OFFSET; }
	goto st4;
st4:
	if ( ++p == pe )
		goto _test_eof4;
	__attribute__((fallthrough));
case 4:
/* #line 111 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	if ( (*p) == 91u )
		goto st11;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr5;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto tr5;
	} else
		goto tr5;
	goto st0;
tr5:
/* #line 16 "lib/email_rfc5321_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st274;
st274:
	if ( ++p == pe )
		goto _test_eof274;
	__attribute__((fallthrough));
case 274:
/* #line 129 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 45u: goto st5;
		case 46u: goto st8;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr280;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto tr280;
	} else
		goto tr280;
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
	__attribute__((fallthrough));
case 5:
	if ( (*p) == 45u )
		goto st6;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr8;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto tr8;
	} else
		goto tr8;
	goto st0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
	__attribute__((fallthrough));
case 6:
	if ( (*p) == 45u )
		goto tr9;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr8;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto tr8;
	} else
		goto tr8;
	goto st0;
tr9:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st7;
st7:
	if ( ++p == pe )
		goto _test_eof7;
	__attribute__((fallthrough));
case 7:
/* #line 179 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	if ( (*p) == 45u )
		goto st7;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr8;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto tr8;
	} else
		goto tr8;
	goto st0;
tr8:
/* #line 16 "lib/email_rfc5321_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st275;
st275:
	if ( ++p == pe )
		goto _test_eof275;
	__attribute__((fallthrough));
case 275:
/* #line 197 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 45u: goto st7;
		case 46u: goto st8;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr8;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto tr8;
	} else
		goto tr8;
	goto st0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
	__attribute__((fallthrough));
case 8:
	switch( (*p) ) {
		case 88u:
		case 120u: goto tr12;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr5;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto tr11;
	} else
		goto tr11;
	goto st0;
tr11:
/* #line 16 "lib/email_rfc5321_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st276;
st276:
	if ( ++p == pe )
		goto _test_eof276;
	__attribute__((fallthrough));
case 276:
/* #line 234 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 45u: goto st5;
		case 46u: goto st8;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr280;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st278;
	} else
		goto st278;
	goto st0;
tr280:
/* #line 16 "lib/email_rfc5321_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st277;
st277:
	if ( ++p == pe )
		goto _test_eof277;
	__attribute__((fallthrough));
case 277:
/* #line 254 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 45u: goto st6;
		case 46u: goto st8;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr8;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto tr8;
	} else
		goto tr8;
	goto st0;
st278:
	if ( ++p == pe )
		goto _test_eof278;
	__attribute__((fallthrough));
case 278:
	switch( (*p) ) {
		case 45u: goto st6;
		case 46u: goto st8;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr8;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st279;
	} else
		goto st279;
	goto st0;
st279:
	if ( ++p == pe )
		goto _test_eof279;
	__attribute__((fallthrough));
case 279:
	switch( (*p) ) {
		case 45u: goto st7;
		case 46u: goto st8;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr8;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st279;
	} else
		goto st279;
	goto st0;
tr12:
/* #line 16 "lib/email_rfc5321_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st280;
st280:
	if ( ++p == pe )
		goto _test_eof280;
	__attribute__((fallthrough));
case 280:
/* #line 308 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 45u: goto st5;
		case 46u: goto st8;
		case 78u:
		case 110u: goto st281;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr280;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st278;
	} else
		goto st278;
	goto st0;
st281:
	if ( ++p == pe )
		goto _test_eof281;
	__attribute__((fallthrough));
case 281:
	switch( (*p) ) {
		case 45u: goto st9;
		case 46u: goto st8;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr8;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st279;
	} else
		goto st279;
	goto st0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
	__attribute__((fallthrough));
case 9:
	if ( (*p) == 45u )
		goto tr13;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto tr8;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto tr8;
	} else
		goto tr8;
	goto st0;
tr13:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st10;
st10:
	if ( ++p == pe )
		goto _test_eof10;
	__attribute__((fallthrough));
case 10:
/* #line 362 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	if ( (*p) == 45u )
		goto st10;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st282;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st282;
	} else
		goto st282;
	goto st0;
st282:
	if ( ++p == pe )
		goto _test_eof282;
	__attribute__((fallthrough));
case 282:
	switch( (*p) ) {
		case 45u: goto st10;
		case 46u: goto st8;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st282;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st282;
	} else
		goto st282;
	goto st0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
	__attribute__((fallthrough));
case 11:
	switch( (*p) ) {
		case 45u: goto st12;
		case 50u: goto st150;
		case 73u:
		case 105u: goto st155;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) > 49u ) {
			if ( 51u <= (*p) && (*p) <= 57u )
				goto st153;
		} else if ( (*p) >= 48u )
			goto st16;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 97u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto st13;
		} else if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 122u )
				goto st13;
		} else
			goto st154;
	} else
		goto st154;
	goto st0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
	__attribute__((fallthrough));
case 12:
	if ( (*p) == 45u )
		goto st12;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st13;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st13;
	} else
		goto st13;
	goto st0;
st13:
	if ( ++p == pe )
		goto _test_eof13;
	__attribute__((fallthrough));
case 13:
	switch( (*p) ) {
		case 45u: goto st12;
		case 58u: goto st14;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st13;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st13;
	} else
		goto st13;
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
	__attribute__((fallthrough));
case 14:
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr24;
	} else if ( (*p) >= 33u )
		goto tr24;
	goto st0;
tr24:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st15;
st15:
	if ( ++p == pe )
		goto _test_eof15;
	__attribute__((fallthrough));
case 15:
/* #line 467 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	if ( (*p) == 93u )
		goto st283;
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr24;
	} else if ( (*p) >= 33u )
		goto tr24;
	goto st0;
st283:
	if ( ++p == pe )
		goto _test_eof283;
	__attribute__((fallthrough));
case 283:
	goto st0;
st16:
	if ( ++p == pe )
		goto _test_eof16;
	__attribute__((fallthrough));
case 16:
	switch( (*p) ) {
		case 45u: goto st12;
		case 46u: goto st17;
		case 58u: goto st38;
		default: break;
	}
	if ( (*p) < 71u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 70u )
				goto st149;
		} else if ( (*p) >= 48u )
			goto st35;
	} else if ( (*p) > 90u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 122u )
				goto st13;
		} else if ( (*p) >= 97u )
			goto st149;
	} else
		goto st13;
	goto st0;
st17:
	if ( ++p == pe )
		goto _test_eof17;
	__attribute__((fallthrough));
case 17:
	if ( (*p) == 50u )
		goto st33;
	if ( (*p) > 49u ) {
		if ( 51u <= (*p) && (*p) <= 57u )
			goto st31;
	} else if ( (*p) >= 48u )
		goto st18;
	goto st0;
st18:
	if ( ++p == pe )
		goto _test_eof18;
	__attribute__((fallthrough));
case 18:
	if ( (*p) == 46u )
		goto st19;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st31;
	goto st0;
st19:
	if ( ++p == pe )
		goto _test_eof19;
	__attribute__((fallthrough));
case 19:
	if ( (*p) == 50u )
		goto st29;
	if ( (*p) > 49u ) {
		if ( 51u <= (*p) && (*p) <= 57u )
			goto st27;
	} else if ( (*p) >= 48u )
		goto st20;
	goto st0;
st20:
	if ( ++p == pe )
		goto _test_eof20;
	__attribute__((fallthrough));
case 20:
	if ( (*p) == 46u )
		goto st21;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st27;
	goto st0;
st21:
	if ( ++p == pe )
		goto _test_eof21;
	__attribute__((fallthrough));
case 21:
	if ( (*p) == 50u )
		goto st25;
	if ( (*p) > 49u ) {
		if ( 51u <= (*p) && (*p) <= 57u )
			goto st23;
	} else if ( (*p) >= 48u )
		goto st22;
	goto st0;
st22:
	if ( ++p == pe )
		goto _test_eof22;
	__attribute__((fallthrough));
case 22:
	if ( (*p) == 93u )
		goto st283;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st23;
	goto st0;
st23:
	if ( ++p == pe )
		goto _test_eof23;
	__attribute__((fallthrough));
case 23:
	if ( (*p) == 93u )
		goto st283;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st24;
	goto st0;
st24:
	if ( ++p == pe )
		goto _test_eof24;
	__attribute__((fallthrough));
case 24:
	if ( (*p) == 93u )
		goto st283;
	goto st0;
st25:
	if ( ++p == pe )
		goto _test_eof25;
	__attribute__((fallthrough));
case 25:
	switch( (*p) ) {
		case 53u: goto st26;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) > 52u ) {
		if ( 54u <= (*p) && (*p) <= 57u )
			goto st24;
	} else if ( (*p) >= 48u )
		goto st23;
	goto st0;
st26:
	if ( ++p == pe )
		goto _test_eof26;
	__attribute__((fallthrough));
case 26:
	if ( (*p) == 93u )
		goto st283;
	if ( 48u <= (*p) && (*p) <= 53u )
		goto st24;
	goto st0;
st27:
	if ( ++p == pe )
		goto _test_eof27;
	__attribute__((fallthrough));
case 27:
	if ( (*p) == 46u )
		goto st21;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st28;
	goto st0;
st28:
	if ( ++p == pe )
		goto _test_eof28;
	__attribute__((fallthrough));
case 28:
	if ( (*p) == 46u )
		goto st21;
	goto st0;
st29:
	if ( ++p == pe )
		goto _test_eof29;
	__attribute__((fallthrough));
case 29:
	switch( (*p) ) {
		case 46u: goto st21;
		case 53u: goto st30;
		default: break;
	}
	if ( (*p) > 52u ) {
		if ( 54u <= (*p) && (*p) <= 57u )
			goto st28;
	} else if ( (*p) >= 48u )
		goto st27;
	goto st0;
st30:
	if ( ++p == pe )
		goto _test_eof30;
	__attribute__((fallthrough));
case 30:
	if ( (*p) == 46u )
		goto st21;
	if ( 48u <= (*p) && (*p) <= 53u )
		goto st28;
	goto st0;
st31:
	if ( ++p == pe )
		goto _test_eof31;
	__attribute__((fallthrough));
case 31:
	if ( (*p) == 46u )
		goto st19;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st32;
	goto st0;
st32:
	if ( ++p == pe )
		goto _test_eof32;
	__attribute__((fallthrough));
case 32:
	if ( (*p) == 46u )
		goto st19;
	goto st0;
st33:
	if ( ++p == pe )
		goto _test_eof33;
	__attribute__((fallthrough));
case 33:
	switch( (*p) ) {
		case 46u: goto st19;
		case 53u: goto st34;
		default: break;
	}
	if ( (*p) > 52u ) {
		if ( 54u <= (*p) && (*p) <= 57u )
			goto st32;
	} else if ( (*p) >= 48u )
		goto st31;
	goto st0;
st34:
	if ( ++p == pe )
		goto _test_eof34;
	__attribute__((fallthrough));
case 34:
	if ( (*p) == 46u )
		goto st19;
	if ( 48u <= (*p) && (*p) <= 53u )
		goto st32;
	goto st0;
st35:
	if ( ++p == pe )
		goto _test_eof35;
	__attribute__((fallthrough));
case 35:
	switch( (*p) ) {
		case 45u: goto st12;
		case 46u: goto st17;
		case 58u: goto st38;
		default: break;
	}
	if ( (*p) < 71u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 70u )
				goto st148;
		} else if ( (*p) >= 48u )
			goto st36;
	} else if ( (*p) > 90u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 122u )
				goto st13;
		} else if ( (*p) >= 97u )
			goto st148;
	} else
		goto st13;
	goto st0;
st36:
	if ( ++p == pe )
		goto _test_eof36;
	__attribute__((fallthrough));
case 36:
	switch( (*p) ) {
		case 45u: goto st12;
		case 46u: goto st17;
		case 58u: goto st38;
		default: break;
	}
	if ( (*p) < 71u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 70u )
				goto st37;
		} else if ( (*p) >= 48u )
			goto st37;
	} else if ( (*p) > 90u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 122u )
				goto st13;
		} else if ( (*p) >= 97u )
			goto st37;
	} else
		goto st13;
	goto st0;
st37:
	if ( ++p == pe )
		goto _test_eof37;
	__attribute__((fallthrough));
case 37:
	switch( (*p) ) {
		case 45u: goto st12;
		case 58u: goto st38;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st13;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st13;
	} else
		goto st13;
	goto st0;
st38:
	if ( ++p == pe )
		goto _test_eof38;
	__attribute__((fallthrough));
case 38:
	if ( (*p) == 58u )
		goto st135;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr50;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr50;
		} else
			goto tr24;
	} else
		goto tr50;
	goto st0;
tr50:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st39;
st39:
	if ( ++p == pe )
		goto _test_eof39;
	__attribute__((fallthrough));
case 39:
/* #line 786 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr53;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr52;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr52;
		} else
			goto tr24;
	} else
		goto tr52;
	goto st0;
tr52:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st40;
st40:
	if ( ++p == pe )
		goto _test_eof40;
	__attribute__((fallthrough));
case 40:
/* #line 821 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr53;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr54;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr54;
		} else
			goto tr24;
	} else
		goto tr54;
	goto st0;
tr54:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st41;
st41:
	if ( ++p == pe )
		goto _test_eof41;
	__attribute__((fallthrough));
case 41:
/* #line 856 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr53;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr55;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr55;
		} else
			goto tr24;
	} else
		goto tr55;
	goto st0;
tr55:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st42;
st42:
	if ( ++p == pe )
		goto _test_eof42;
	__attribute__((fallthrough));
case 42:
/* #line 891 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr53;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr24;
	} else if ( (*p) >= 33u )
		goto tr24;
	goto st0;
tr53:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st43;
st43:
	if ( ++p == pe )
		goto _test_eof43;
	__attribute__((fallthrough));
case 43:
/* #line 908 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto st122;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr56;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr56;
		} else
			goto tr24;
	} else
		goto tr56;
	goto st0;
tr56:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st44;
st44:
	if ( ++p == pe )
		goto _test_eof44;
	__attribute__((fallthrough));
case 44:
/* #line 943 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr59;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr58;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr58;
		} else
			goto tr24;
	} else
		goto tr58;
	goto st0;
tr58:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st45;
st45:
	if ( ++p == pe )
		goto _test_eof45;
	__attribute__((fallthrough));
case 45:
/* #line 978 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr59;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr60;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr60;
		} else
			goto tr24;
	} else
		goto tr60;
	goto st0;
tr60:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st46;
st46:
	if ( ++p == pe )
		goto _test_eof46;
	__attribute__((fallthrough));
case 46:
/* #line 1013 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr59;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr61;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr61;
		} else
			goto tr24;
	} else
		goto tr61;
	goto st0;
tr61:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st47;
st47:
	if ( ++p == pe )
		goto _test_eof47;
	__attribute__((fallthrough));
case 47:
/* #line 1048 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr59;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr24;
	} else if ( (*p) >= 33u )
		goto tr24;
	goto st0;
tr59:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st48;
st48:
	if ( ++p == pe )
		goto _test_eof48;
	__attribute__((fallthrough));
case 48:
/* #line 1065 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto st109;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr62;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr62;
		} else
			goto tr24;
	} else
		goto tr62;
	goto st0;
tr62:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st49;
st49:
	if ( ++p == pe )
		goto _test_eof49;
	__attribute__((fallthrough));
case 49:
/* #line 1100 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr65;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr64;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr64;
		} else
			goto tr24;
	} else
		goto tr64;
	goto st0;
tr64:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st50;
st50:
	if ( ++p == pe )
		goto _test_eof50;
	__attribute__((fallthrough));
case 50:
/* #line 1135 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr65;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr66;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr66;
		} else
			goto tr24;
	} else
		goto tr66;
	goto st0;
tr66:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st51;
st51:
	if ( ++p == pe )
		goto _test_eof51;
	__attribute__((fallthrough));
case 51:
/* #line 1170 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr65;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr67;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr67;
		} else
			goto tr24;
	} else
		goto tr67;
	goto st0;
tr67:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st52;
st52:
	if ( ++p == pe )
		goto _test_eof52;
	__attribute__((fallthrough));
case 52:
/* #line 1205 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr65;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr24;
	} else if ( (*p) >= 33u )
		goto tr24;
	goto st0;
tr65:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st53;
st53:
	if ( ++p == pe )
		goto _test_eof53;
	__attribute__((fallthrough));
case 53:
/* #line 1222 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto st97;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr68;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr68;
		} else
			goto tr24;
	} else
		goto tr68;
	goto st0;
tr68:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st54;
st54:
	if ( ++p == pe )
		goto _test_eof54;
	__attribute__((fallthrough));
case 54:
/* #line 1257 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr71;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr70;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr70;
		} else
			goto tr24;
	} else
		goto tr70;
	goto st0;
tr70:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st55;
st55:
	if ( ++p == pe )
		goto _test_eof55;
	__attribute__((fallthrough));
case 55:
/* #line 1292 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr71;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr72;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr72;
		} else
			goto tr24;
	} else
		goto tr72;
	goto st0;
tr72:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st56;
st56:
	if ( ++p == pe )
		goto _test_eof56;
	__attribute__((fallthrough));
case 56:
/* #line 1327 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr71;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr73;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr73;
		} else
			goto tr24;
	} else
		goto tr73;
	goto st0;
tr73:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st57;
st57:
	if ( ++p == pe )
		goto _test_eof57;
	__attribute__((fallthrough));
case 57:
/* #line 1362 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr71;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr24;
	} else if ( (*p) >= 33u )
		goto tr24;
	goto st0;
tr71:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st58;
st58:
	if ( ++p == pe )
		goto _test_eof58;
	__attribute__((fallthrough));
case 58:
/* #line 1379 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto st96;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr74;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr74;
		} else
			goto tr24;
	} else
		goto tr74;
	goto st0;
tr74:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st59;
st59:
	if ( ++p == pe )
		goto _test_eof59;
	__attribute__((fallthrough));
case 59:
/* #line 1414 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr77;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr76;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr76;
		} else
			goto tr24;
	} else
		goto tr76;
	goto st0;
tr76:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st60;
st60:
	if ( ++p == pe )
		goto _test_eof60;
	__attribute__((fallthrough));
case 60:
/* #line 1449 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr77;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr78;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr78;
		} else
			goto tr24;
	} else
		goto tr78;
	goto st0;
tr78:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st61;
st61:
	if ( ++p == pe )
		goto _test_eof61;
	__attribute__((fallthrough));
case 61:
/* #line 1484 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr77;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr79;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr79;
		} else
			goto tr24;
	} else
		goto tr79;
	goto st0;
tr79:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st62;
st62:
	if ( ++p == pe )
		goto _test_eof62;
	__attribute__((fallthrough));
case 62:
/* #line 1519 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr77;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr24;
	} else if ( (*p) >= 33u )
		goto tr24;
	goto st0;
tr77:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st63;
st63:
	if ( ++p == pe )
		goto _test_eof63;
	__attribute__((fallthrough));
case 63:
/* #line 1536 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 50u: goto tr81;
		case 58u: goto st14;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 49u ) {
			if ( (*p) > 57u ) {
				if ( 59u <= (*p) && (*p) <= 64u )
					goto tr24;
			} else if ( (*p) >= 51u )
				goto tr82;
		} else
			goto tr80;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr83;
		} else
			goto tr24;
	} else
		goto tr83;
	goto st0;
tr80:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st64;
st64:
	if ( ++p == pe )
		goto _test_eof64;
	__attribute__((fallthrough));
case 64:
/* #line 1575 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr86;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr85;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr87;
		} else
			goto tr24;
	} else
		goto tr87;
	goto st0;
tr84:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st65;
st65:
	if ( ++p == pe )
		goto _test_eof65;
	__attribute__((fallthrough));
case 65:
/* #line 1611 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 50u: goto tr89;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 51u ) {
		if ( (*p) > 47u ) {
			if ( 48u <= (*p) && (*p) <= 49u )
				goto tr88;
		} else if ( (*p) >= 33u )
			goto tr24;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr24;
		} else if ( (*p) >= 58u )
			goto tr24;
	} else
		goto tr90;
	goto st0;
tr88:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st66;
st66:
	if ( ++p == pe )
		goto _test_eof66;
	__attribute__((fallthrough));
case 66:
/* #line 1637 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr91;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 48u ) {
		if ( 33u <= (*p) && (*p) <= 47u )
			goto tr24;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr24;
		} else if ( (*p) >= 58u )
			goto tr24;
	} else
		goto tr90;
	goto st0;
tr91:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st67;
st67:
	if ( ++p == pe )
		goto _test_eof67;
	__attribute__((fallthrough));
case 67:
/* #line 1660 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 50u: goto tr93;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 51u ) {
		if ( (*p) > 47u ) {
			if ( 48u <= (*p) && (*p) <= 49u )
				goto tr92;
		} else if ( (*p) >= 33u )
			goto tr24;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr24;
		} else if ( (*p) >= 58u )
			goto tr24;
	} else
		goto tr94;
	goto st0;
tr92:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st68;
st68:
	if ( ++p == pe )
		goto _test_eof68;
	__attribute__((fallthrough));
case 68:
/* #line 1686 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr95;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 48u ) {
		if ( 33u <= (*p) && (*p) <= 47u )
			goto tr24;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr24;
		} else if ( (*p) >= 58u )
			goto tr24;
	} else
		goto tr94;
	goto st0;
tr95:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st69;
st69:
	if ( ++p == pe )
		goto _test_eof69;
	__attribute__((fallthrough));
case 69:
/* #line 1709 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 50u: goto st72;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 51u ) {
		if ( (*p) > 47u ) {
			if ( 48u <= (*p) && (*p) <= 49u )
				goto st70;
		} else if ( (*p) >= 33u )
			goto tr24;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr24;
		} else if ( (*p) >= 58u )
			goto tr24;
	} else
		goto st71;
	goto st0;
st70:
	if ( ++p == pe )
		goto _test_eof70;
	__attribute__((fallthrough));
case 70:
	if ( (*p) < 48u ) {
		if ( 33u <= (*p) && (*p) <= 47u )
			goto tr24;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr24;
		} else if ( (*p) >= 58u )
			goto tr24;
	} else
		goto st71;
	goto st0;
st71:
	if ( ++p == pe )
		goto _test_eof71;
	__attribute__((fallthrough));
case 71:
	if ( (*p) < 48u ) {
		if ( 33u <= (*p) && (*p) <= 47u )
			goto tr24;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr24;
		} else if ( (*p) >= 58u )
			goto tr24;
	} else
		goto st14;
	goto st0;
st72:
	if ( ++p == pe )
		goto _test_eof72;
	__attribute__((fallthrough));
case 72:
	if ( (*p) == 53u )
		goto st73;
	if ( (*p) < 54u ) {
		if ( (*p) > 47u ) {
			if ( 48u <= (*p) && (*p) <= 52u )
				goto st71;
		} else if ( (*p) >= 33u )
			goto tr24;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr24;
		} else if ( (*p) >= 58u )
			goto tr24;
	} else
		goto st14;
	goto st0;
st73:
	if ( ++p == pe )
		goto _test_eof73;
	__attribute__((fallthrough));
case 73:
	if ( (*p) < 48u ) {
		if ( 33u <= (*p) && (*p) <= 47u )
			goto tr24;
	} else if ( (*p) > 53u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr24;
		} else if ( (*p) >= 54u )
			goto tr24;
	} else
		goto st14;
	goto st0;
tr94:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st74;
st74:
	if ( ++p == pe )
		goto _test_eof74;
	__attribute__((fallthrough));
case 74:
/* #line 1804 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr95;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 48u ) {
		if ( 33u <= (*p) && (*p) <= 47u )
			goto tr24;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr24;
		} else if ( (*p) >= 58u )
			goto tr24;
	} else
		goto tr100;
	goto st0;
tr100:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st75;
st75:
	if ( ++p == pe )
		goto _test_eof75;
	__attribute__((fallthrough));
case 75:
/* #line 1827 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr95;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr24;
	} else if ( (*p) >= 33u )
		goto tr24;
	goto st0;
tr93:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st76;
st76:
	if ( ++p == pe )
		goto _test_eof76;
	__attribute__((fallthrough));
case 76:
/* #line 1844 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr95;
		case 53u: goto tr101;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( (*p) > 47u ) {
			if ( 48u <= (*p) && (*p) <= 52u )
				goto tr94;
		} else if ( (*p) >= 33u )
			goto tr24;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr24;
		} else if ( (*p) >= 58u )
			goto tr24;
	} else
		goto tr100;
	goto st0;
tr101:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st77;
st77:
	if ( ++p == pe )
		goto _test_eof77;
	__attribute__((fallthrough));
case 77:
/* #line 1871 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr95;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 48u ) {
		if ( 33u <= (*p) && (*p) <= 47u )
			goto tr24;
	} else if ( (*p) > 53u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr24;
		} else if ( (*p) >= 54u )
			goto tr24;
	} else
		goto tr100;
	goto st0;
tr90:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st78;
st78:
	if ( ++p == pe )
		goto _test_eof78;
	__attribute__((fallthrough));
case 78:
/* #line 1894 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr91;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 48u ) {
		if ( 33u <= (*p) && (*p) <= 47u )
			goto tr24;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr24;
		} else if ( (*p) >= 58u )
			goto tr24;
	} else
		goto tr102;
	goto st0;
tr102:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st79;
st79:
	if ( ++p == pe )
		goto _test_eof79;
	__attribute__((fallthrough));
case 79:
/* #line 1917 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr91;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr24;
	} else if ( (*p) >= 33u )
		goto tr24;
	goto st0;
tr89:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st80;
st80:
	if ( ++p == pe )
		goto _test_eof80;
	__attribute__((fallthrough));
case 80:
/* #line 1934 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr91;
		case 53u: goto tr103;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( (*p) > 47u ) {
			if ( 48u <= (*p) && (*p) <= 52u )
				goto tr90;
		} else if ( (*p) >= 33u )
			goto tr24;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr24;
		} else if ( (*p) >= 58u )
			goto tr24;
	} else
		goto tr102;
	goto st0;
tr103:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st81;
st81:
	if ( ++p == pe )
		goto _test_eof81;
	__attribute__((fallthrough));
case 81:
/* #line 1961 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr91;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 48u ) {
		if ( 33u <= (*p) && (*p) <= 47u )
			goto tr24;
	} else if ( (*p) > 53u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr24;
		} else if ( (*p) >= 54u )
			goto tr24;
	} else
		goto tr102;
	goto st0;
tr85:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st82;
st82:
	if ( ++p == pe )
		goto _test_eof82;
	__attribute__((fallthrough));
case 82:
/* #line 1984 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr86;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr104;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr105;
		} else
			goto tr24;
	} else
		goto tr105;
	goto st0;
tr104:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st83;
st83:
	if ( ++p == pe )
		goto _test_eof83;
	__attribute__((fallthrough));
case 83:
/* #line 2020 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr86;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr106;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr106;
		} else
			goto tr24;
	} else
		goto tr106;
	goto st0;
tr106:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st84;
st84:
	if ( ++p == pe )
		goto _test_eof84;
	__attribute__((fallthrough));
case 84:
/* #line 2056 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr86;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr24;
	} else if ( (*p) >= 33u )
		goto tr24;
	goto st0;
tr86:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st85;
st85:
	if ( ++p == pe )
		goto _test_eof85;
	__attribute__((fallthrough));
case 85:
/* #line 2073 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	if ( (*p) == 93u )
		goto st283;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 58u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st86;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st86;
		} else
			goto tr24;
	} else
		goto st86;
	goto st0;
st86:
	if ( ++p == pe )
		goto _test_eof86;
	__attribute__((fallthrough));
case 86:
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 58u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st87;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st87;
		} else
			goto tr24;
	} else
		goto st87;
	goto st0;
st87:
	if ( ++p == pe )
		goto _test_eof87;
	__attribute__((fallthrough));
case 87:
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 58u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st88;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st88;
		} else
			goto tr24;
	} else
		goto st88;
	goto st0;
st88:
	if ( ++p == pe )
		goto _test_eof88;
	__attribute__((fallthrough));
case 88:
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 58u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st14;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st14;
		} else
			goto tr24;
	} else
		goto st14;
	goto st0;
tr105:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st89;
st89:
	if ( ++p == pe )
		goto _test_eof89;
	__attribute__((fallthrough));
case 89:
/* #line 2190 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr86;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr106;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr106;
		} else
			goto tr24;
	} else
		goto tr106;
	goto st0;
tr87:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st90;
st90:
	if ( ++p == pe )
		goto _test_eof90;
	__attribute__((fallthrough));
case 90:
/* #line 2225 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr86;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr105;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr105;
		} else
			goto tr24;
	} else
		goto tr105;
	goto st0;
tr81:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st91;
st91:
	if ( ++p == pe )
		goto _test_eof91;
	__attribute__((fallthrough));
case 91:
/* #line 2260 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr84;
		case 53u: goto tr110;
		case 58u: goto tr86;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 52u ) {
			if ( (*p) > 57u ) {
				if ( 59u <= (*p) && (*p) <= 64u )
					goto tr24;
			} else if ( (*p) >= 54u )
				goto tr111;
		} else
			goto tr85;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr87;
		} else
			goto tr24;
	} else
		goto tr87;
	goto st0;
tr110:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st92;
st92:
	if ( ++p == pe )
		goto _test_eof92;
	__attribute__((fallthrough));
case 92:
/* #line 2300 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr86;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 53u ) {
			if ( (*p) > 57u ) {
				if ( 59u <= (*p) && (*p) <= 64u )
					goto tr24;
			} else if ( (*p) >= 54u )
				goto tr105;
		} else
			goto tr104;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr105;
		} else
			goto tr24;
	} else
		goto tr105;
	goto st0;
tr111:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st93;
st93:
	if ( ++p == pe )
		goto _test_eof93;
	__attribute__((fallthrough));
case 93:
/* #line 2339 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr86;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr105;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr105;
		} else
			goto tr24;
	} else
		goto tr105;
	goto st0;
tr82:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st94;
st94:
	if ( ++p == pe )
		goto _test_eof94;
	__attribute__((fallthrough));
case 94:
/* #line 2375 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr86;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr111;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr87;
		} else
			goto tr24;
	} else
		goto tr87;
	goto st0;
tr83:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st95;
st95:
	if ( ++p == pe )
		goto _test_eof95;
	__attribute__((fallthrough));
case 95:
/* #line 2411 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr86;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto tr87;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto tr87;
		} else
			goto tr24;
	} else
		goto tr87;
	goto st0;
st96:
	if ( ++p == pe )
		goto _test_eof96;
	__attribute__((fallthrough));
case 96:
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 58u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st86;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st86;
		} else
			goto tr24;
	} else
		goto st86;
	goto st0;
st97:
	if ( ++p == pe )
		goto _test_eof97;
	__attribute__((fallthrough));
case 97:
	if ( (*p) == 50u )
		goto st104;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 49u ) {
			if ( (*p) > 57u ) {
				if ( 58u <= (*p) && (*p) <= 64u )
					goto tr24;
			} else if ( (*p) >= 51u )
				goto st107;
		} else
			goto st98;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st108;
		} else
			goto tr24;
	} else
		goto st108;
	goto st0;
st98:
	if ( ++p == pe )
		goto _test_eof98;
	__attribute__((fallthrough));
case 98:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr86;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st99;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st103;
		} else
			goto tr24;
	} else
		goto st103;
	goto st0;
st99:
	if ( ++p == pe )
		goto _test_eof99;
	__attribute__((fallthrough));
case 99:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr86;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st100;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st102;
		} else
			goto tr24;
	} else
		goto st102;
	goto st0;
st100:
	if ( ++p == pe )
		goto _test_eof100;
	__attribute__((fallthrough));
case 100:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr86;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st101;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st101;
		} else
			goto tr24;
	} else
		goto st101;
	goto st0;
st101:
	if ( ++p == pe )
		goto _test_eof101;
	__attribute__((fallthrough));
case 101:
	if ( (*p) == 58u )
		goto tr86;
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr24;
	} else if ( (*p) >= 33u )
		goto tr24;
	goto st0;
st102:
	if ( ++p == pe )
		goto _test_eof102;
	__attribute__((fallthrough));
case 102:
	if ( (*p) == 58u )
		goto tr86;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st101;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st101;
		} else
			goto tr24;
	} else
		goto st101;
	goto st0;
st103:
	if ( ++p == pe )
		goto _test_eof103;
	__attribute__((fallthrough));
case 103:
	if ( (*p) == 58u )
		goto tr86;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st102;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st102;
		} else
			goto tr24;
	} else
		goto st102;
	goto st0;
st104:
	if ( ++p == pe )
		goto _test_eof104;
	__attribute__((fallthrough));
case 104:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 53u: goto st105;
		case 58u: goto tr86;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 52u ) {
			if ( (*p) > 57u ) {
				if ( 59u <= (*p) && (*p) <= 64u )
					goto tr24;
			} else if ( (*p) >= 54u )
				goto st106;
		} else
			goto st99;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st103;
		} else
			goto tr24;
	} else
		goto st103;
	goto st0;
st105:
	if ( ++p == pe )
		goto _test_eof105;
	__attribute__((fallthrough));
case 105:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr86;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 53u ) {
			if ( (*p) > 57u ) {
				if ( 59u <= (*p) && (*p) <= 64u )
					goto tr24;
			} else if ( (*p) >= 54u )
				goto st102;
		} else
			goto st100;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st102;
		} else
			goto tr24;
	} else
		goto st102;
	goto st0;
st106:
	if ( ++p == pe )
		goto _test_eof106;
	__attribute__((fallthrough));
case 106:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr86;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st102;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st102;
		} else
			goto tr24;
	} else
		goto st102;
	goto st0;
st107:
	if ( ++p == pe )
		goto _test_eof107;
	__attribute__((fallthrough));
case 107:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr86;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st106;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st103;
		} else
			goto tr24;
	} else
		goto st103;
	goto st0;
st108:
	if ( ++p == pe )
		goto _test_eof108;
	__attribute__((fallthrough));
case 108:
	if ( (*p) == 58u )
		goto tr86;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st103;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st103;
		} else
			goto tr24;
	} else
		goto st103;
	goto st0;
st109:
	if ( ++p == pe )
		goto _test_eof109;
	__attribute__((fallthrough));
case 109:
	if ( (*p) == 50u )
		goto st117;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 49u ) {
			if ( (*p) > 57u ) {
				if ( 58u <= (*p) && (*p) <= 64u )
					goto tr24;
			} else if ( (*p) >= 51u )
				goto st120;
		} else
			goto st110;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st121;
		} else
			goto tr24;
	} else
		goto st121;
	goto st0;
st110:
	if ( ++p == pe )
		goto _test_eof110;
	__attribute__((fallthrough));
case 110:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr128;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st111;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st116;
		} else
			goto tr24;
	} else
		goto st116;
	goto st0;
st111:
	if ( ++p == pe )
		goto _test_eof111;
	__attribute__((fallthrough));
case 111:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr128;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st112;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st115;
		} else
			goto tr24;
	} else
		goto st115;
	goto st0;
st112:
	if ( ++p == pe )
		goto _test_eof112;
	__attribute__((fallthrough));
case 112:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr128;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st113;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st113;
		} else
			goto tr24;
	} else
		goto st113;
	goto st0;
st113:
	if ( ++p == pe )
		goto _test_eof113;
	__attribute__((fallthrough));
case 113:
	if ( (*p) == 58u )
		goto tr128;
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr24;
	} else if ( (*p) >= 33u )
		goto tr24;
	goto st0;
tr128:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st114;
st114:
	if ( ++p == pe )
		goto _test_eof114;
	__attribute__((fallthrough));
case 114:
/* #line 2981 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 50u: goto st104;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 49u ) {
			if ( (*p) > 57u ) {
				if ( 58u <= (*p) && (*p) <= 64u )
					goto tr24;
			} else if ( (*p) >= 51u )
				goto st107;
		} else
			goto st98;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st108;
		} else
			goto tr24;
	} else
		goto st108;
	goto st0;
st115:
	if ( ++p == pe )
		goto _test_eof115;
	__attribute__((fallthrough));
case 115:
	if ( (*p) == 58u )
		goto tr128;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st113;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st113;
		} else
			goto tr24;
	} else
		goto st113;
	goto st0;
st116:
	if ( ++p == pe )
		goto _test_eof116;
	__attribute__((fallthrough));
case 116:
	if ( (*p) == 58u )
		goto tr128;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st115;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st115;
		} else
			goto tr24;
	} else
		goto st115;
	goto st0;
st117:
	if ( ++p == pe )
		goto _test_eof117;
	__attribute__((fallthrough));
case 117:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 53u: goto st118;
		case 58u: goto tr128;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 52u ) {
			if ( (*p) > 57u ) {
				if ( 59u <= (*p) && (*p) <= 64u )
					goto tr24;
			} else if ( (*p) >= 54u )
				goto st119;
		} else
			goto st111;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st116;
		} else
			goto tr24;
	} else
		goto st116;
	goto st0;
st118:
	if ( ++p == pe )
		goto _test_eof118;
	__attribute__((fallthrough));
case 118:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr128;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 53u ) {
			if ( (*p) > 57u ) {
				if ( 59u <= (*p) && (*p) <= 64u )
					goto tr24;
			} else if ( (*p) >= 54u )
				goto st115;
		} else
			goto st112;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st115;
		} else
			goto tr24;
	} else
		goto st115;
	goto st0;
st119:
	if ( ++p == pe )
		goto _test_eof119;
	__attribute__((fallthrough));
case 119:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr128;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st115;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st115;
		} else
			goto tr24;
	} else
		goto st115;
	goto st0;
st120:
	if ( ++p == pe )
		goto _test_eof120;
	__attribute__((fallthrough));
case 120:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr128;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st119;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st116;
		} else
			goto tr24;
	} else
		goto st116;
	goto st0;
st121:
	if ( ++p == pe )
		goto _test_eof121;
	__attribute__((fallthrough));
case 121:
	if ( (*p) == 58u )
		goto tr128;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st116;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st116;
		} else
			goto tr24;
	} else
		goto st116;
	goto st0;
st122:
	if ( ++p == pe )
		goto _test_eof122;
	__attribute__((fallthrough));
case 122:
	if ( (*p) == 50u )
		goto st130;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 49u ) {
			if ( (*p) > 57u ) {
				if ( 58u <= (*p) && (*p) <= 64u )
					goto tr24;
			} else if ( (*p) >= 51u )
				goto st133;
		} else
			goto st123;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st134;
		} else
			goto tr24;
	} else
		goto st134;
	goto st0;
st123:
	if ( ++p == pe )
		goto _test_eof123;
	__attribute__((fallthrough));
case 123:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr140;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st124;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st129;
		} else
			goto tr24;
	} else
		goto st129;
	goto st0;
st124:
	if ( ++p == pe )
		goto _test_eof124;
	__attribute__((fallthrough));
case 124:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr140;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st125;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st128;
		} else
			goto tr24;
	} else
		goto st128;
	goto st0;
st125:
	if ( ++p == pe )
		goto _test_eof125;
	__attribute__((fallthrough));
case 125:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr140;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st126;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st126;
		} else
			goto tr24;
	} else
		goto st126;
	goto st0;
st126:
	if ( ++p == pe )
		goto _test_eof126;
	__attribute__((fallthrough));
case 126:
	if ( (*p) == 58u )
		goto tr140;
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr24;
	} else if ( (*p) >= 33u )
		goto tr24;
	goto st0;
tr140:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st127;
st127:
	if ( ++p == pe )
		goto _test_eof127;
	__attribute__((fallthrough));
case 127:
/* #line 3385 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 50u: goto st117;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 49u ) {
			if ( (*p) > 57u ) {
				if ( 58u <= (*p) && (*p) <= 64u )
					goto tr24;
			} else if ( (*p) >= 51u )
				goto st120;
		} else
			goto st110;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st121;
		} else
			goto tr24;
	} else
		goto st121;
	goto st0;
st128:
	if ( ++p == pe )
		goto _test_eof128;
	__attribute__((fallthrough));
case 128:
	if ( (*p) == 58u )
		goto tr140;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st126;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st126;
		} else
			goto tr24;
	} else
		goto st126;
	goto st0;
st129:
	if ( ++p == pe )
		goto _test_eof129;
	__attribute__((fallthrough));
case 129:
	if ( (*p) == 58u )
		goto tr140;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st128;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st128;
		} else
			goto tr24;
	} else
		goto st128;
	goto st0;
st130:
	if ( ++p == pe )
		goto _test_eof130;
	__attribute__((fallthrough));
case 130:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 53u: goto st131;
		case 58u: goto tr140;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 52u ) {
			if ( (*p) > 57u ) {
				if ( 59u <= (*p) && (*p) <= 64u )
					goto tr24;
			} else if ( (*p) >= 54u )
				goto st132;
		} else
			goto st124;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st129;
		} else
			goto tr24;
	} else
		goto st129;
	goto st0;
st131:
	if ( ++p == pe )
		goto _test_eof131;
	__attribute__((fallthrough));
case 131:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr140;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 53u ) {
			if ( (*p) > 57u ) {
				if ( 59u <= (*p) && (*p) <= 64u )
					goto tr24;
			} else if ( (*p) >= 54u )
				goto st128;
		} else
			goto st125;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st128;
		} else
			goto tr24;
	} else
		goto st128;
	goto st0;
st132:
	if ( ++p == pe )
		goto _test_eof132;
	__attribute__((fallthrough));
case 132:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr140;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st128;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st128;
		} else
			goto tr24;
	} else
		goto st128;
	goto st0;
st133:
	if ( ++p == pe )
		goto _test_eof133;
	__attribute__((fallthrough));
case 133:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr140;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st132;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st129;
		} else
			goto tr24;
	} else
		goto st129;
	goto st0;
st134:
	if ( ++p == pe )
		goto _test_eof134;
	__attribute__((fallthrough));
case 134:
	if ( (*p) == 58u )
		goto tr140;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st129;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st129;
		} else
			goto tr24;
	} else
		goto st129;
	goto st0;
st135:
	if ( ++p == pe )
		goto _test_eof135;
	__attribute__((fallthrough));
case 135:
	if ( (*p) == 50u )
		goto st143;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 49u ) {
			if ( (*p) > 57u ) {
				if ( 58u <= (*p) && (*p) <= 64u )
					goto tr24;
			} else if ( (*p) >= 51u )
				goto st146;
		} else
			goto st136;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st147;
		} else
			goto tr24;
	} else
		goto st147;
	goto st0;
st136:
	if ( ++p == pe )
		goto _test_eof136;
	__attribute__((fallthrough));
case 136:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr152;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st137;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st142;
		} else
			goto tr24;
	} else
		goto st142;
	goto st0;
st137:
	if ( ++p == pe )
		goto _test_eof137;
	__attribute__((fallthrough));
case 137:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr152;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st138;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st141;
		} else
			goto tr24;
	} else
		goto st141;
	goto st0;
st138:
	if ( ++p == pe )
		goto _test_eof138;
	__attribute__((fallthrough));
case 138:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr152;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st139;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st139;
		} else
			goto tr24;
	} else
		goto st139;
	goto st0;
st139:
	if ( ++p == pe )
		goto _test_eof139;
	__attribute__((fallthrough));
case 139:
	if ( (*p) == 58u )
		goto tr152;
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr24;
	} else if ( (*p) >= 33u )
		goto tr24;
	goto st0;
tr152:
/* #line 15 "lib/email_rfc5321_parser.rl" */
	{ m->remark = OFFSET; }
	goto st140;
st140:
	if ( ++p == pe )
		goto _test_eof140;
	__attribute__((fallthrough));
case 140:
/* #line 3789 "/tmp/merge/build-clang/gen/email_rfc5321_parser.c.raw" */
	switch( (*p) ) {
		case 50u: goto st130;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 49u ) {
			if ( (*p) > 57u ) {
				if ( 58u <= (*p) && (*p) <= 64u )
					goto tr24;
			} else if ( (*p) >= 51u )
				goto st133;
		} else
			goto st123;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st134;
		} else
			goto tr24;
	} else
		goto st134;
	goto st0;
st141:
	if ( ++p == pe )
		goto _test_eof141;
	__attribute__((fallthrough));
case 141:
	if ( (*p) == 58u )
		goto tr152;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st139;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st139;
		} else
			goto tr24;
	} else
		goto st139;
	goto st0;
st142:
	if ( ++p == pe )
		goto _test_eof142;
	__attribute__((fallthrough));
case 142:
	if ( (*p) == 58u )
		goto tr152;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st141;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st141;
		} else
			goto tr24;
	} else
		goto st141;
	goto st0;
st143:
	if ( ++p == pe )
		goto _test_eof143;
	__attribute__((fallthrough));
case 143:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 53u: goto st144;
		case 58u: goto tr152;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 52u ) {
			if ( (*p) > 57u ) {
				if ( 59u <= (*p) && (*p) <= 64u )
					goto tr24;
			} else if ( (*p) >= 54u )
				goto st145;
		} else
			goto st137;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st142;
		} else
			goto tr24;
	} else
		goto st142;
	goto st0;
st144:
	if ( ++p == pe )
		goto _test_eof144;
	__attribute__((fallthrough));
case 144:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr152;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 53u ) {
			if ( (*p) > 57u ) {
				if ( 59u <= (*p) && (*p) <= 64u )
					goto tr24;
			} else if ( (*p) >= 54u )
				goto st141;
		} else
			goto st138;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st141;
		} else
			goto tr24;
	} else
		goto st141;
	goto st0;
st145:
	if ( ++p == pe )
		goto _test_eof145;
	__attribute__((fallthrough));
case 145:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr152;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st141;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st141;
		} else
			goto tr24;
	} else
		goto st141;
	goto st0;
st146:
	if ( ++p == pe )
		goto _test_eof146;
	__attribute__((fallthrough));
case 146:
	switch( (*p) ) {
		case 46u: goto tr84;
		case 58u: goto tr152;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st145;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st142;
		} else
			goto tr24;
	} else
		goto st142;
	goto st0;
st147:
	if ( ++p == pe )
		goto _test_eof147;
	__attribute__((fallthrough));
case 147:
	if ( (*p) == 58u )
		goto tr152;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr24;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr24;
		} else
			goto st142;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr24;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr24;
			} else if ( (*p) >= 97u )
				goto st142;
		} else
			goto tr24;
	} else
		goto st142;
	goto st0;
st148:
	if ( ++p == pe )
		goto _test_eof148;
	__attribute__((fallthrough));
case 148:
	switch( (*p) ) {
		case 45u: goto st12;
		case 58u: goto st38;
		default: break;
	}
	if ( (*p) < 71u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 70u )
				goto st37;
		} else if ( (*p) >= 48u )
			goto st37;
	} else if ( (*p) > 90u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 122u )
				goto st13;
		} else if ( (*p) >= 97u )
			goto st37;
	} else
		goto st13;
	goto st0;
st149:
	if ( ++p == pe )
		goto _test_eof149;
	__attribute__((fallthrough));
case 149:
	switch( (*p) ) {
		case 45u: goto st12;
		case 58u: goto st38;
		default: break;
	}
	if ( (*p) < 71u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 70u )
				goto st148;
		} else if ( (*p) >= 48u )
			goto st148;
	} else if ( (*p) > 90u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 122u )
				goto st13;
		} else if ( (*p) >= 97u )
			goto st148;
	} else
		goto st13;
	goto st0;
st150:
	if ( ++p == pe )
		goto _test_eof150;
	__attribute__((fallthrough));
case 150:
	switch( (*p) ) {
		case 45u: goto st12;
		case 46u: goto st17;
		case 53u: goto st151;
		case 58u: goto st38;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) > 52u ) {
			if ( 54u <= (*p) && (*p) <= 57u )
				goto st152;
		} else if ( (*p) >= 48u )
			goto st35;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 97u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto st13;
		} else if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 122u )
				goto st13;
		} else
			goto st149;
	} else
		goto st149;
	goto st0;
st151:
	if ( ++p == pe )
		goto _test_eof151;
	__attribute__((fallthrough));
case 151:
	switch( (*p) ) {
		case 45u: goto st12;
		case 46u: goto st17;
		case 58u: goto st38;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) > 53u ) {
			if ( 54u <= (*p) && (*p) <= 57u )
				goto st148;
		} else if ( (*p) >= 48u )
			goto st36;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 97u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto st13;
		} else if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 122u )
				goto st13;
		} else
			goto st148;
	} else
		goto st148;
	goto st0;
st152:
	if ( ++p == pe )
		goto _test_eof152;
	__attribute__((fallthrough));
case 152:
	switch( (*p) ) {
		case 45u: goto st12;
		case 46u: goto st17;
		case 58u: goto st38;
		default: break;
	}
	if ( (*p) < 71u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 70u )
				goto st148;
		} else if ( (*p) >= 48u )
			goto st148;
	} else if ( (*p) > 90u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 122u )
				goto st13;
		} else if ( (*p) >= 97u )
			goto st148;
	} else
		goto st13;
	goto st0;
st153:
	if ( ++p == pe )
		goto _test_eof153;
	__attribute__((fallthrough));
case 153:
	switch( (*p) ) {
		case 45u: goto st12;
		case 46u: goto st17;
		case 58u: goto st38;
		default: break;
	}
	if ( (*p) < 71u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 70u )
				goto st149;
		} else if ( (*p) >= 48u )
			goto st152;
	} else if ( (*p) > 90u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 122u )
				goto st13;
		} else if ( (*p) >= 97u )
			goto st149;
	} else
		goto st13;
	goto st0;
st154:
	if ( ++p == pe )
		goto _test_eof154;
	__attribute__((fallthrough));
case 154:
	switch( (*p) ) {
		case 45u: goto st12;
		case 58u: goto st38;
		default: break;
	}
	if ( (*p) < 71u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 70u )
				goto st149;
		} else if ( (*p) >= 48u )
			goto st149;
	} else if ( (*p) > 90u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 122u )
				goto st13;
		} else if ( (*p) >= 97u )
			goto st149;
	} else
		goto st13;
	goto st0;
st155:
	if ( ++p == pe )
		goto _test_eof155;
	__attribute__((fallthrough));
case 155:
	switch( (*p) ) {
		case 45u: goto st12;
		case 58u: goto st14;
		case 80u:
		case 112u: goto st156;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st13;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st13;
	} else
		goto st13;
	goto st0;
st156:
	if ( ++p == pe )
		goto _test_eof156;
	__attribute__((fallthrough));
case 156:
	switch( (*p) ) {
		case 45u: goto st12;
		case 58u: goto st14;
		case 86u:
		case 118u: goto st157;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st13;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st13;
	} else
		goto st13;
	goto st0;
st157:
	if ( ++p == pe )
		goto _test_eof157;
	__attribute__((fallthrough));
case 157:
	switch( (*p) ) {
		case 45u: goto st12;
		case 54u: goto st158;
		case 58u: goto st14;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st13;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st13;
	} else
		goto st13;
	goto st0;
st158:
	if ( ++p == pe )
		goto _test_eof158;
	__attribute__((fallthrough));
case 158:
	switch( (*p) ) {
		case 45u: goto st12;
		case 58u: goto st159;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st13;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st13;
	} else
		goto st13;
	goto st0;
st159:
	if ( ++p == pe )
		goto _test_eof159;
	__attribute__((fallthrough));
case 159:
	if ( (*p) == 58u )
		goto st257;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st160;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st160;
	} else
		goto st160;
	goto st0;
st160:
	if ( ++p == pe )
		goto _test_eof160;
	__attribute__((fallthrough));
case 160:
	if ( (*p) == 58u )
		goto st164;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st161;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st161;
	} else
		goto st161;
	goto st0;
st161:
	if ( ++p == pe )
		goto _test_eof161;
	__attribute__((fallthrough));
case 161:
	if ( (*p) == 58u )
		goto st164;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st162;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st162;
	} else
		goto st162;
	goto st0;
st162:
	if ( ++p == pe )
		goto _test_eof162;
	__attribute__((fallthrough));
case 162:
	if ( (*p) == 58u )
		goto st164;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st163;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st163;
	} else
		goto st163;
	goto st0;
st163:
	if ( ++p == pe )
		goto _test_eof163;
	__attribute__((fallthrough));
case 163:
	if ( (*p) == 58u )
		goto st164;
	goto st0;
st164:
	if ( ++p == pe )
		goto _test_eof164;
	__attribute__((fallthrough));
case 164:
	if ( (*p) == 58u )
		goto st244;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st165;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st165;
	} else
		goto st165;
	goto st0;
st165:
	if ( ++p == pe )
		goto _test_eof165;
	__attribute__((fallthrough));
case 165:
	if ( (*p) == 58u )
		goto st169;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st166;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st166;
	} else
		goto st166;
	goto st0;
st166:
	if ( ++p == pe )
		goto _test_eof166;
	__attribute__((fallthrough));
case 166:
	if ( (*p) == 58u )
		goto st169;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st167;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st167;
	} else
		goto st167;
	goto st0;
st167:
	if ( ++p == pe )
		goto _test_eof167;
	__attribute__((fallthrough));
case 167:
	if ( (*p) == 58u )
		goto st169;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st168;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st168;
	} else
		goto st168;
	goto st0;
st168:
	if ( ++p == pe )
		goto _test_eof168;
	__attribute__((fallthrough));
case 168:
	if ( (*p) == 58u )
		goto st169;
	goto st0;
st169:
	if ( ++p == pe )
		goto _test_eof169;
	__attribute__((fallthrough));
case 169:
	if ( (*p) == 58u )
		goto st231;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st170;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st170;
	} else
		goto st170;
	goto st0;
st170:
	if ( ++p == pe )
		goto _test_eof170;
	__attribute__((fallthrough));
case 170:
	if ( (*p) == 58u )
		goto st174;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st171;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st171;
	} else
		goto st171;
	goto st0;
st171:
	if ( ++p == pe )
		goto _test_eof171;
	__attribute__((fallthrough));
case 171:
	if ( (*p) == 58u )
		goto st174;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st172;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st172;
	} else
		goto st172;
	goto st0;
st172:
	if ( ++p == pe )
		goto _test_eof172;
	__attribute__((fallthrough));
case 172:
	if ( (*p) == 58u )
		goto st174;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st173;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st173;
	} else
		goto st173;
	goto st0;
st173:
	if ( ++p == pe )
		goto _test_eof173;
	__attribute__((fallthrough));
case 173:
	if ( (*p) == 58u )
		goto st174;
	goto st0;
st174:
	if ( ++p == pe )
		goto _test_eof174;
	__attribute__((fallthrough));
case 174:
	if ( (*p) == 58u )
		goto st218;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st175;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st175;
	} else
		goto st175;
	goto st0;
st175:
	if ( ++p == pe )
		goto _test_eof175;
	__attribute__((fallthrough));
case 175:
	if ( (*p) == 58u )
		goto st179;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st176;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st176;
	} else
		goto st176;
	goto st0;
st176:
	if ( ++p == pe )
		goto _test_eof176;
	__attribute__((fallthrough));
case 176:
	if ( (*p) == 58u )
		goto st179;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st177;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st177;
	} else
		goto st177;
	goto st0;
st177:
	if ( ++p == pe )
		goto _test_eof177;
	__attribute__((fallthrough));
case 177:
	if ( (*p) == 58u )
		goto st179;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st178;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st178;
	} else
		goto st178;
	goto st0;
st178:
	if ( ++p == pe )
		goto _test_eof178;
	__attribute__((fallthrough));
case 178:
	if ( (*p) == 58u )
		goto st179;
	goto st0;
st179:
	if ( ++p == pe )
		goto _test_eof179;
	__attribute__((fallthrough));
case 179:
	if ( (*p) == 58u )
		goto st206;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st180;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st180;
	} else
		goto st180;
	goto st0;
st180:
	if ( ++p == pe )
		goto _test_eof180;
	__attribute__((fallthrough));
case 180:
	if ( (*p) == 58u )
		goto st184;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st181;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st181;
	} else
		goto st181;
	goto st0;
st181:
	if ( ++p == pe )
		goto _test_eof181;
	__attribute__((fallthrough));
case 181:
	if ( (*p) == 58u )
		goto st184;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st182;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st182;
	} else
		goto st182;
	goto st0;
st182:
	if ( ++p == pe )
		goto _test_eof182;
	__attribute__((fallthrough));
case 182:
	if ( (*p) == 58u )
		goto st184;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st183;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st183;
	} else
		goto st183;
	goto st0;
st183:
	if ( ++p == pe )
		goto _test_eof183;
	__attribute__((fallthrough));
case 183:
	if ( (*p) == 58u )
		goto st184;
	goto st0;
st184:
	if ( ++p == pe )
		goto _test_eof184;
	__attribute__((fallthrough));
case 184:
	if ( (*p) == 58u )
		goto st205;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st185;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st185;
	} else
		goto st185;
	goto st0;
st185:
	if ( ++p == pe )
		goto _test_eof185;
	__attribute__((fallthrough));
case 185:
	if ( (*p) == 58u )
		goto st189;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st186;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st186;
	} else
		goto st186;
	goto st0;
st186:
	if ( ++p == pe )
		goto _test_eof186;
	__attribute__((fallthrough));
case 186:
	if ( (*p) == 58u )
		goto st189;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st187;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st187;
	} else
		goto st187;
	goto st0;
st187:
	if ( ++p == pe )
		goto _test_eof187;
	__attribute__((fallthrough));
case 187:
	if ( (*p) == 58u )
		goto st189;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st188;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st188;
	} else
		goto st188;
	goto st0;
st188:
	if ( ++p == pe )
		goto _test_eof188;
	__attribute__((fallthrough));
case 188:
	if ( (*p) == 58u )
		goto st189;
	goto st0;
st189:
	if ( ++p == pe )
		goto _test_eof189;
	__attribute__((fallthrough));
case 189:
	switch( (*p) ) {
		case 50u: goto st200;
		case 58u: goto st24;
		default: break;
	}
	if ( (*p) < 51u ) {
		if ( 48u <= (*p) && (*p) <= 49u )
			goto st190;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st204;
		} else if ( (*p) >= 65u )
			goto st204;
	} else
		goto st203;
	goto st0;
st190:
	if ( ++p == pe )
		goto _test_eof190;
	__attribute__((fallthrough));
case 190:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st194;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st191;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st199;
	} else
		goto st199;
	goto st0;
st191:
	if ( ++p == pe )
		goto _test_eof191;
	__attribute__((fallthrough));
case 191:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st194;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st192;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st198;
	} else
		goto st198;
	goto st0;
st192:
	if ( ++p == pe )
		goto _test_eof192;
	__attribute__((fallthrough));
case 192:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st194;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st193;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st193;
	} else
		goto st193;
	goto st0;
st193:
	if ( ++p == pe )
		goto _test_eof193;
	__attribute__((fallthrough));
case 193:
	if ( (*p) == 58u )
		goto st194;
	goto st0;
st194:
	if ( ++p == pe )
		goto _test_eof194;
	__attribute__((fallthrough));
case 194:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st195;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st195;
	} else
		goto st195;
	goto st0;
st195:
	if ( ++p == pe )
		goto _test_eof195;
	__attribute__((fallthrough));
case 195:
	if ( (*p) == 93u )
		goto st283;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st196;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st196;
	} else
		goto st196;
	goto st0;
st196:
	if ( ++p == pe )
		goto _test_eof196;
	__attribute__((fallthrough));
case 196:
	if ( (*p) == 93u )
		goto st283;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st197;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st197;
	} else
		goto st197;
	goto st0;
st197:
	if ( ++p == pe )
		goto _test_eof197;
	__attribute__((fallthrough));
case 197:
	if ( (*p) == 93u )
		goto st283;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st24;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st24;
	} else
		goto st24;
	goto st0;
st198:
	if ( ++p == pe )
		goto _test_eof198;
	__attribute__((fallthrough));
case 198:
	if ( (*p) == 58u )
		goto st194;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st193;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st193;
	} else
		goto st193;
	goto st0;
st199:
	if ( ++p == pe )
		goto _test_eof199;
	__attribute__((fallthrough));
case 199:
	if ( (*p) == 58u )
		goto st194;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st198;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st198;
	} else
		goto st198;
	goto st0;
st200:
	if ( ++p == pe )
		goto _test_eof200;
	__attribute__((fallthrough));
case 200:
	switch( (*p) ) {
		case 46u: goto st17;
		case 53u: goto st201;
		case 58u: goto st194;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( 48u <= (*p) && (*p) <= 52u )
			goto st191;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st199;
		} else if ( (*p) >= 65u )
			goto st199;
	} else
		goto st202;
	goto st0;
st201:
	if ( ++p == pe )
		goto _test_eof201;
	__attribute__((fallthrough));
case 201:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st194;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( 48u <= (*p) && (*p) <= 53u )
			goto st192;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st198;
		} else if ( (*p) >= 65u )
			goto st198;
	} else
		goto st198;
	goto st0;
st202:
	if ( ++p == pe )
		goto _test_eof202;
	__attribute__((fallthrough));
case 202:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st194;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st198;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st198;
	} else
		goto st198;
	goto st0;
st203:
	if ( ++p == pe )
		goto _test_eof203;
	__attribute__((fallthrough));
case 203:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st194;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st202;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st199;
	} else
		goto st199;
	goto st0;
st204:
	if ( ++p == pe )
		goto _test_eof204;
	__attribute__((fallthrough));
case 204:
	if ( (*p) == 58u )
		goto st194;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st199;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st199;
	} else
		goto st199;
	goto st0;
st205:
	if ( ++p == pe )
		goto _test_eof205;
	__attribute__((fallthrough));
case 205:
	if ( (*p) == 93u )
		goto st283;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st195;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st195;
	} else
		goto st195;
	goto st0;
st206:
	if ( ++p == pe )
		goto _test_eof206;
	__attribute__((fallthrough));
case 206:
	switch( (*p) ) {
		case 50u: goto st213;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 51u ) {
		if ( 48u <= (*p) && (*p) <= 49u )
			goto st207;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st217;
		} else if ( (*p) >= 65u )
			goto st217;
	} else
		goto st216;
	goto st0;
st207:
	if ( ++p == pe )
		goto _test_eof207;
	__attribute__((fallthrough));
case 207:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st194;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st208;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st212;
	} else
		goto st212;
	goto st0;
st208:
	if ( ++p == pe )
		goto _test_eof208;
	__attribute__((fallthrough));
case 208:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st194;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st209;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st211;
	} else
		goto st211;
	goto st0;
st209:
	if ( ++p == pe )
		goto _test_eof209;
	__attribute__((fallthrough));
case 209:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st194;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st210;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st210;
	} else
		goto st210;
	goto st0;
st210:
	if ( ++p == pe )
		goto _test_eof210;
	__attribute__((fallthrough));
case 210:
	switch( (*p) ) {
		case 58u: goto st194;
		case 93u: goto st283;
		default: break;
	}
	goto st0;
st211:
	if ( ++p == pe )
		goto _test_eof211;
	__attribute__((fallthrough));
case 211:
	switch( (*p) ) {
		case 58u: goto st194;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st210;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st210;
	} else
		goto st210;
	goto st0;
st212:
	if ( ++p == pe )
		goto _test_eof212;
	__attribute__((fallthrough));
case 212:
	switch( (*p) ) {
		case 58u: goto st194;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st211;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st211;
	} else
		goto st211;
	goto st0;
st213:
	if ( ++p == pe )
		goto _test_eof213;
	__attribute__((fallthrough));
case 213:
	switch( (*p) ) {
		case 46u: goto st17;
		case 53u: goto st214;
		case 58u: goto st194;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( 48u <= (*p) && (*p) <= 52u )
			goto st208;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st212;
		} else if ( (*p) >= 65u )
			goto st212;
	} else
		goto st215;
	goto st0;
st214:
	if ( ++p == pe )
		goto _test_eof214;
	__attribute__((fallthrough));
case 214:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st194;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( 48u <= (*p) && (*p) <= 53u )
			goto st209;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st211;
		} else if ( (*p) >= 65u )
			goto st211;
	} else
		goto st211;
	goto st0;
st215:
	if ( ++p == pe )
		goto _test_eof215;
	__attribute__((fallthrough));
case 215:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st194;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st211;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st211;
	} else
		goto st211;
	goto st0;
st216:
	if ( ++p == pe )
		goto _test_eof216;
	__attribute__((fallthrough));
case 216:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st194;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st215;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st212;
	} else
		goto st212;
	goto st0;
st217:
	if ( ++p == pe )
		goto _test_eof217;
	__attribute__((fallthrough));
case 217:
	switch( (*p) ) {
		case 58u: goto st194;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st212;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st212;
	} else
		goto st212;
	goto st0;
st218:
	if ( ++p == pe )
		goto _test_eof218;
	__attribute__((fallthrough));
case 218:
	switch( (*p) ) {
		case 50u: goto st226;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 51u ) {
		if ( 48u <= (*p) && (*p) <= 49u )
			goto st219;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st230;
		} else if ( (*p) >= 65u )
			goto st230;
	} else
		goto st229;
	goto st0;
st219:
	if ( ++p == pe )
		goto _test_eof219;
	__attribute__((fallthrough));
case 219:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st223;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st220;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st225;
	} else
		goto st225;
	goto st0;
st220:
	if ( ++p == pe )
		goto _test_eof220;
	__attribute__((fallthrough));
case 220:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st223;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st221;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st224;
	} else
		goto st224;
	goto st0;
st221:
	if ( ++p == pe )
		goto _test_eof221;
	__attribute__((fallthrough));
case 221:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st223;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st222;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st222;
	} else
		goto st222;
	goto st0;
st222:
	if ( ++p == pe )
		goto _test_eof222;
	__attribute__((fallthrough));
case 222:
	switch( (*p) ) {
		case 58u: goto st223;
		case 93u: goto st283;
		default: break;
	}
	goto st0;
st223:
	if ( ++p == pe )
		goto _test_eof223;
	__attribute__((fallthrough));
case 223:
	if ( (*p) == 50u )
		goto st213;
	if ( (*p) < 51u ) {
		if ( 48u <= (*p) && (*p) <= 49u )
			goto st207;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st217;
		} else if ( (*p) >= 65u )
			goto st217;
	} else
		goto st216;
	goto st0;
st224:
	if ( ++p == pe )
		goto _test_eof224;
	__attribute__((fallthrough));
case 224:
	switch( (*p) ) {
		case 58u: goto st223;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st222;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st222;
	} else
		goto st222;
	goto st0;
st225:
	if ( ++p == pe )
		goto _test_eof225;
	__attribute__((fallthrough));
case 225:
	switch( (*p) ) {
		case 58u: goto st223;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st224;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st224;
	} else
		goto st224;
	goto st0;
st226:
	if ( ++p == pe )
		goto _test_eof226;
	__attribute__((fallthrough));
case 226:
	switch( (*p) ) {
		case 46u: goto st17;
		case 53u: goto st227;
		case 58u: goto st223;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( 48u <= (*p) && (*p) <= 52u )
			goto st220;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st225;
		} else if ( (*p) >= 65u )
			goto st225;
	} else
		goto st228;
	goto st0;
st227:
	if ( ++p == pe )
		goto _test_eof227;
	__attribute__((fallthrough));
case 227:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st223;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( 48u <= (*p) && (*p) <= 53u )
			goto st221;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st224;
		} else if ( (*p) >= 65u )
			goto st224;
	} else
		goto st224;
	goto st0;
st228:
	if ( ++p == pe )
		goto _test_eof228;
	__attribute__((fallthrough));
case 228:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st223;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st224;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st224;
	} else
		goto st224;
	goto st0;
st229:
	if ( ++p == pe )
		goto _test_eof229;
	__attribute__((fallthrough));
case 229:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st223;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st228;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st225;
	} else
		goto st225;
	goto st0;
st230:
	if ( ++p == pe )
		goto _test_eof230;
	__attribute__((fallthrough));
case 230:
	switch( (*p) ) {
		case 58u: goto st223;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st225;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st225;
	} else
		goto st225;
	goto st0;
st231:
	if ( ++p == pe )
		goto _test_eof231;
	__attribute__((fallthrough));
case 231:
	switch( (*p) ) {
		case 50u: goto st239;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 51u ) {
		if ( 48u <= (*p) && (*p) <= 49u )
			goto st232;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st243;
		} else if ( (*p) >= 65u )
			goto st243;
	} else
		goto st242;
	goto st0;
st232:
	if ( ++p == pe )
		goto _test_eof232;
	__attribute__((fallthrough));
case 232:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st236;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st233;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st238;
	} else
		goto st238;
	goto st0;
st233:
	if ( ++p == pe )
		goto _test_eof233;
	__attribute__((fallthrough));
case 233:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st236;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st234;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st237;
	} else
		goto st237;
	goto st0;
st234:
	if ( ++p == pe )
		goto _test_eof234;
	__attribute__((fallthrough));
case 234:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st236;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st235;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st235;
	} else
		goto st235;
	goto st0;
st235:
	if ( ++p == pe )
		goto _test_eof235;
	__attribute__((fallthrough));
case 235:
	switch( (*p) ) {
		case 58u: goto st236;
		case 93u: goto st283;
		default: break;
	}
	goto st0;
st236:
	if ( ++p == pe )
		goto _test_eof236;
	__attribute__((fallthrough));
case 236:
	if ( (*p) == 50u )
		goto st226;
	if ( (*p) < 51u ) {
		if ( 48u <= (*p) && (*p) <= 49u )
			goto st219;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st230;
		} else if ( (*p) >= 65u )
			goto st230;
	} else
		goto st229;
	goto st0;
st237:
	if ( ++p == pe )
		goto _test_eof237;
	__attribute__((fallthrough));
case 237:
	switch( (*p) ) {
		case 58u: goto st236;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st235;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st235;
	} else
		goto st235;
	goto st0;
st238:
	if ( ++p == pe )
		goto _test_eof238;
	__attribute__((fallthrough));
case 238:
	switch( (*p) ) {
		case 58u: goto st236;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st237;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st237;
	} else
		goto st237;
	goto st0;
st239:
	if ( ++p == pe )
		goto _test_eof239;
	__attribute__((fallthrough));
case 239:
	switch( (*p) ) {
		case 46u: goto st17;
		case 53u: goto st240;
		case 58u: goto st236;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( 48u <= (*p) && (*p) <= 52u )
			goto st233;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st238;
		} else if ( (*p) >= 65u )
			goto st238;
	} else
		goto st241;
	goto st0;
st240:
	if ( ++p == pe )
		goto _test_eof240;
	__attribute__((fallthrough));
case 240:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st236;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( 48u <= (*p) && (*p) <= 53u )
			goto st234;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st237;
		} else if ( (*p) >= 65u )
			goto st237;
	} else
		goto st237;
	goto st0;
st241:
	if ( ++p == pe )
		goto _test_eof241;
	__attribute__((fallthrough));
case 241:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st236;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st237;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st237;
	} else
		goto st237;
	goto st0;
st242:
	if ( ++p == pe )
		goto _test_eof242;
	__attribute__((fallthrough));
case 242:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st236;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st241;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st238;
	} else
		goto st238;
	goto st0;
st243:
	if ( ++p == pe )
		goto _test_eof243;
	__attribute__((fallthrough));
case 243:
	switch( (*p) ) {
		case 58u: goto st236;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st238;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st238;
	} else
		goto st238;
	goto st0;
st244:
	if ( ++p == pe )
		goto _test_eof244;
	__attribute__((fallthrough));
case 244:
	switch( (*p) ) {
		case 50u: goto st252;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 51u ) {
		if ( 48u <= (*p) && (*p) <= 49u )
			goto st245;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st256;
		} else if ( (*p) >= 65u )
			goto st256;
	} else
		goto st255;
	goto st0;
st245:
	if ( ++p == pe )
		goto _test_eof245;
	__attribute__((fallthrough));
case 245:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st249;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st246;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st251;
	} else
		goto st251;
	goto st0;
st246:
	if ( ++p == pe )
		goto _test_eof246;
	__attribute__((fallthrough));
case 246:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st249;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st247;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st250;
	} else
		goto st250;
	goto st0;
st247:
	if ( ++p == pe )
		goto _test_eof247;
	__attribute__((fallthrough));
case 247:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st249;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st248;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st248;
	} else
		goto st248;
	goto st0;
st248:
	if ( ++p == pe )
		goto _test_eof248;
	__attribute__((fallthrough));
case 248:
	switch( (*p) ) {
		case 58u: goto st249;
		case 93u: goto st283;
		default: break;
	}
	goto st0;
st249:
	if ( ++p == pe )
		goto _test_eof249;
	__attribute__((fallthrough));
case 249:
	if ( (*p) == 50u )
		goto st239;
	if ( (*p) < 51u ) {
		if ( 48u <= (*p) && (*p) <= 49u )
			goto st232;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st243;
		} else if ( (*p) >= 65u )
			goto st243;
	} else
		goto st242;
	goto st0;
st250:
	if ( ++p == pe )
		goto _test_eof250;
	__attribute__((fallthrough));
case 250:
	switch( (*p) ) {
		case 58u: goto st249;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st248;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st248;
	} else
		goto st248;
	goto st0;
st251:
	if ( ++p == pe )
		goto _test_eof251;
	__attribute__((fallthrough));
case 251:
	switch( (*p) ) {
		case 58u: goto st249;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st250;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st250;
	} else
		goto st250;
	goto st0;
st252:
	if ( ++p == pe )
		goto _test_eof252;
	__attribute__((fallthrough));
case 252:
	switch( (*p) ) {
		case 46u: goto st17;
		case 53u: goto st253;
		case 58u: goto st249;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( 48u <= (*p) && (*p) <= 52u )
			goto st246;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st251;
		} else if ( (*p) >= 65u )
			goto st251;
	} else
		goto st254;
	goto st0;
st253:
	if ( ++p == pe )
		goto _test_eof253;
	__attribute__((fallthrough));
case 253:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st249;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( 48u <= (*p) && (*p) <= 53u )
			goto st247;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st250;
		} else if ( (*p) >= 65u )
			goto st250;
	} else
		goto st250;
	goto st0;
st254:
	if ( ++p == pe )
		goto _test_eof254;
	__attribute__((fallthrough));
case 254:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st249;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st250;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st250;
	} else
		goto st250;
	goto st0;
st255:
	if ( ++p == pe )
		goto _test_eof255;
	__attribute__((fallthrough));
case 255:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st249;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st254;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st251;
	} else
		goto st251;
	goto st0;
st256:
	if ( ++p == pe )
		goto _test_eof256;
	__attribute__((fallthrough));
case 256:
	switch( (*p) ) {
		case 58u: goto st249;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st251;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st251;
	} else
		goto st251;
	goto st0;
st257:
	if ( ++p == pe )
		goto _test_eof257;
	__attribute__((fallthrough));
case 257:
	if ( (*p) == 58u )
		goto st258;
	goto st0;
st258:
	if ( ++p == pe )
		goto _test_eof258;
	__attribute__((fallthrough));
case 258:
	switch( (*p) ) {
		case 50u: goto st266;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 51u ) {
		if ( 48u <= (*p) && (*p) <= 49u )
			goto st259;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st270;
		} else if ( (*p) >= 65u )
			goto st270;
	} else
		goto st269;
	goto st0;
st259:
	if ( ++p == pe )
		goto _test_eof259;
	__attribute__((fallthrough));
case 259:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st263;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st260;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st265;
	} else
		goto st265;
	goto st0;
st260:
	if ( ++p == pe )
		goto _test_eof260;
	__attribute__((fallthrough));
case 260:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st263;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st261;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st264;
	} else
		goto st264;
	goto st0;
st261:
	if ( ++p == pe )
		goto _test_eof261;
	__attribute__((fallthrough));
case 261:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st263;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st262;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st262;
	} else
		goto st262;
	goto st0;
st262:
	if ( ++p == pe )
		goto _test_eof262;
	__attribute__((fallthrough));
case 262:
	switch( (*p) ) {
		case 58u: goto st263;
		case 93u: goto st283;
		default: break;
	}
	goto st0;
st263:
	if ( ++p == pe )
		goto _test_eof263;
	__attribute__((fallthrough));
case 263:
	if ( (*p) == 50u )
		goto st252;
	if ( (*p) < 51u ) {
		if ( 48u <= (*p) && (*p) <= 49u )
			goto st245;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st256;
		} else if ( (*p) >= 65u )
			goto st256;
	} else
		goto st255;
	goto st0;
st264:
	if ( ++p == pe )
		goto _test_eof264;
	__attribute__((fallthrough));
case 264:
	switch( (*p) ) {
		case 58u: goto st263;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st262;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st262;
	} else
		goto st262;
	goto st0;
st265:
	if ( ++p == pe )
		goto _test_eof265;
	__attribute__((fallthrough));
case 265:
	switch( (*p) ) {
		case 58u: goto st263;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st264;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st264;
	} else
		goto st264;
	goto st0;
st266:
	if ( ++p == pe )
		goto _test_eof266;
	__attribute__((fallthrough));
case 266:
	switch( (*p) ) {
		case 46u: goto st17;
		case 53u: goto st267;
		case 58u: goto st263;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( 48u <= (*p) && (*p) <= 52u )
			goto st260;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st265;
		} else if ( (*p) >= 65u )
			goto st265;
	} else
		goto st268;
	goto st0;
st267:
	if ( ++p == pe )
		goto _test_eof267;
	__attribute__((fallthrough));
case 267:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st263;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( 48u <= (*p) && (*p) <= 53u )
			goto st261;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st264;
		} else if ( (*p) >= 65u )
			goto st264;
	} else
		goto st264;
	goto st0;
st268:
	if ( ++p == pe )
		goto _test_eof268;
	__attribute__((fallthrough));
case 268:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st263;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st264;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st264;
	} else
		goto st264;
	goto st0;
st269:
	if ( ++p == pe )
		goto _test_eof269;
	__attribute__((fallthrough));
case 269:
	switch( (*p) ) {
		case 46u: goto st17;
		case 58u: goto st263;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st268;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st265;
	} else
		goto st265;
	goto st0;
st270:
	if ( ++p == pe )
		goto _test_eof270;
	__attribute__((fallthrough));
case 270:
	switch( (*p) ) {
		case 58u: goto st263;
		case 93u: goto st283;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st265;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st265;
	} else
		goto st265;
	goto st0;
st271:
	if ( ++p == pe )
		goto _test_eof271;
	__attribute__((fallthrough));
case 271:
	switch( (*p) ) {
		case 34u: goto st272;
		case 92u: goto st273;
		default: break;
	}
	if ( 32u <= (*p) && (*p) <= 126u )
		goto st271;
	goto st0;
st272:
	if ( ++p == pe )
		goto _test_eof272;
	__attribute__((fallthrough));
case 272:
	if ( (*p) == 64u )
		goto tr4;
	goto st0;
st273:
	if ( ++p == pe )
		goto _test_eof273;
	__attribute__((fallthrough));
case 273:
	if ( 32u <= (*p) && (*p) <= 126u )
		goto st271;
	goto st0;
	default:
		goto _out;
	}
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof274:  m->cs = 274; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof6:  m->cs = 6; goto _test_eof;
	_test_eof7:  m->cs = 7; goto _test_eof;
	_test_eof275:  m->cs = 275; goto _test_eof;
	_test_eof8:  m->cs = 8; goto _test_eof;
	_test_eof276:  m->cs = 276; goto _test_eof;
	_test_eof277:  m->cs = 277; goto _test_eof;
	_test_eof278:  m->cs = 278; goto _test_eof;
	_test_eof279:  m->cs = 279; goto _test_eof;
	_test_eof280:  m->cs = 280; goto _test_eof;
	_test_eof281:  m->cs = 281; goto _test_eof;
	_test_eof9:  m->cs = 9; goto _test_eof;
	_test_eof10:  m->cs = 10; goto _test_eof;
	_test_eof282:  m->cs = 282; goto _test_eof;
	_test_eof11:  m->cs = 11; goto _test_eof;
	_test_eof12:  m->cs = 12; goto _test_eof;
	_test_eof13:  m->cs = 13; goto _test_eof;
	_test_eof14:  m->cs = 14; goto _test_eof;
	_test_eof15:  m->cs = 15; goto _test_eof;
	_test_eof283:  m->cs = 283; goto _test_eof;
	_test_eof16:  m->cs = 16; goto _test_eof;
	_test_eof17:  m->cs = 17; goto _test_eof;
	_test_eof18:  m->cs = 18; goto _test_eof;
	_test_eof19:  m->cs = 19; goto _test_eof;
	_test_eof20:  m->cs = 20; goto _test_eof;
	_test_eof21:  m->cs = 21; goto _test_eof;
	_test_eof22:  m->cs = 22; goto _test_eof;
	_test_eof23:  m->cs = 23; goto _test_eof;
	_test_eof24:  m->cs = 24; goto _test_eof;
	_test_eof25:  m->cs = 25; goto _test_eof;
	_test_eof26:  m->cs = 26; goto _test_eof;
	_test_eof27:  m->cs = 27; goto _test_eof;
	_test_eof28:  m->cs = 28; goto _test_eof;
	_test_eof29:  m->cs = 29; goto _test_eof;
	_test_eof30:  m->cs = 30; goto _test_eof;
	_test_eof31:  m->cs = 31; goto _test_eof;
	_test_eof32:  m->cs = 32; goto _test_eof;
	_test_eof33:  m->cs = 33; goto _test_eof;
	_test_eof34:  m->cs = 34; goto _test_eof;
	_test_eof35:  m->cs = 35; goto _test_eof;
	_test_eof36:  m->cs = 36; goto _test_eof;
	_test_eof37:  m->cs = 37; goto _test_eof;
	_test_eof38:  m->cs = 38; goto _test_eof;
	_test_eof39:  m->cs = 39; goto _test_eof;
	_test_eof40:  m->cs = 40; goto _test_eof;
	_test_eof41:  m->cs = 41; goto _test_eof;
	_test_eof42:  m->cs = 42; goto _test_eof;
	_test_eof43:  m->cs = 43; goto _test_eof;
	_test_eof44:  m->cs = 44; goto _test_eof;
	_test_eof45:  m->cs = 45; goto _test_eof;
	_test_eof46:  m->cs = 46; goto _test_eof;
	_test_eof47:  m->cs = 47; goto _test_eof;
	_test_eof48:  m->cs = 48; goto _test_eof;
	_test_eof49:  m->cs = 49; goto _test_eof;
	_test_eof50:  m->cs = 50; goto _test_eof;
	_test_eof51:  m->cs = 51; goto _test_eof;
	_test_eof52:  m->cs = 52; goto _test_eof;
	_test_eof53:  m->cs = 53; goto _test_eof;
	_test_eof54:  m->cs = 54; goto _test_eof;
	_test_eof55:  m->cs = 55; goto _test_eof;
	_test_eof56:  m->cs = 56; goto _test_eof;
	_test_eof57:  m->cs = 57; goto _test_eof;
	_test_eof58:  m->cs = 58; goto _test_eof;
	_test_eof59:  m->cs = 59; goto _test_eof;
	_test_eof60:  m->cs = 60; goto _test_eof;
	_test_eof61:  m->cs = 61; goto _test_eof;
	_test_eof62:  m->cs = 62; goto _test_eof;
	_test_eof63:  m->cs = 63; goto _test_eof;
	_test_eof64:  m->cs = 64; goto _test_eof;
	_test_eof65:  m->cs = 65; goto _test_eof;
	_test_eof66:  m->cs = 66; goto _test_eof;
	_test_eof67:  m->cs = 67; goto _test_eof;
	_test_eof68:  m->cs = 68; goto _test_eof;
	_test_eof69:  m->cs = 69; goto _test_eof;
	_test_eof70:  m->cs = 70; goto _test_eof;
	_test_eof71:  m->cs = 71; goto _test_eof;
	_test_eof72:  m->cs = 72; goto _test_eof;
	_test_eof73:  m->cs = 73; goto _test_eof;
	_test_eof74:  m->cs = 74; goto _test_eof;
	_test_eof75:  m->cs = 75; goto _test_eof;
	_test_eof76:  m->cs = 76; goto _test_eof;
	_test_eof77:  m->cs = 77; goto _test_eof;
	_test_eof78:  m->cs = 78; goto _test_eof;
	_test_eof79:  m->cs = 79; goto _test_eof;
	_test_eof80:  m->cs = 80; goto _test_eof;
	_test_eof81:  m->cs = 81; goto _test_eof;
	_test_eof82:  m->cs = 82; goto _test_eof;
	_test_eof83:  m->cs = 83; goto _test_eof;
	_test_eof84:  m->cs = 84; goto _test_eof;
	_test_eof85:  m->cs = 85; goto _test_eof;
	_test_eof86:  m->cs = 86; goto _test_eof;
	_test_eof87:  m->cs = 87; goto _test_eof;
	_test_eof88:  m->cs = 88; goto _test_eof;
	_test_eof89:  m->cs = 89; goto _test_eof;
	_test_eof90:  m->cs = 90; goto _test_eof;
	_test_eof91:  m->cs = 91; goto _test_eof;
	_test_eof92:  m->cs = 92; goto _test_eof;
	_test_eof93:  m->cs = 93; goto _test_eof;
	_test_eof94:  m->cs = 94; goto _test_eof;
	_test_eof95:  m->cs = 95; goto _test_eof;
	_test_eof96:  m->cs = 96; goto _test_eof;
	_test_eof97:  m->cs = 97; goto _test_eof;
	_test_eof98:  m->cs = 98; goto _test_eof;
	_test_eof99:  m->cs = 99; goto _test_eof;
	_test_eof100:  m->cs = 100; goto _test_eof;
	_test_eof101:  m->cs = 101; goto _test_eof;
	_test_eof102:  m->cs = 102; goto _test_eof;
	_test_eof103:  m->cs = 103; goto _test_eof;
	_test_eof104:  m->cs = 104; goto _test_eof;
	_test_eof105:  m->cs = 105; goto _test_eof;
	_test_eof106:  m->cs = 106; goto _test_eof;
	_test_eof107:  m->cs = 107; goto _test_eof;
	_test_eof108:  m->cs = 108; goto _test_eof;
	_test_eof109:  m->cs = 109; goto _test_eof;
	_test_eof110:  m->cs = 110; goto _test_eof;
	_test_eof111:  m->cs = 111; goto _test_eof;
	_test_eof112:  m->cs = 112; goto _test_eof;
	_test_eof113:  m->cs = 113; goto _test_eof;
	_test_eof114:  m->cs = 114; goto _test_eof;
	_test_eof115:  m->cs = 115; goto _test_eof;
	_test_eof116:  m->cs = 116; goto _test_eof;
	_test_eof117:  m->cs = 117; goto _test_eof;
	_test_eof118:  m->cs = 118; goto _test_eof;
	_test_eof119:  m->cs = 119; goto _test_eof;
	_test_eof120:  m->cs = 120; goto _test_eof;
	_test_eof121:  m->cs = 121; goto _test_eof;
	_test_eof122:  m->cs = 122; goto _test_eof;
	_test_eof123:  m->cs = 123; goto _test_eof;
	_test_eof124:  m->cs = 124; goto _test_eof;
	_test_eof125:  m->cs = 125; goto _test_eof;
	_test_eof126:  m->cs = 126; goto _test_eof;
	_test_eof127:  m->cs = 127; goto _test_eof;
	_test_eof128:  m->cs = 128; goto _test_eof;
	_test_eof129:  m->cs = 129; goto _test_eof;
	_test_eof130:  m->cs = 130; goto _test_eof;
	_test_eof131:  m->cs = 131; goto _test_eof;
	_test_eof132:  m->cs = 132; goto _test_eof;
	_test_eof133:  m->cs = 133; goto _test_eof;
	_test_eof134:  m->cs = 134; goto _test_eof;
	_test_eof135:  m->cs = 135; goto _test_eof;
	_test_eof136:  m->cs = 136; goto _test_eof;
	_test_eof137:  m->cs = 137; goto _test_eof;
	_test_eof138:  m->cs = 138; goto _test_eof;
	_test_eof139:  m->cs = 139; goto _test_eof;
	_test_eof140:  m->cs = 140; goto _test_eof;
	_test_eof141:  m->cs = 141; goto _test_eof;
	_test_eof142:  m->cs = 142; goto _test_eof;
	_test_eof143:  m->cs = 143; goto _test_eof;
	_test_eof144:  m->cs = 144; goto _test_eof;
	_test_eof145:  m->cs = 145; goto _test_eof;
	_test_eof146:  m->cs = 146; goto _test_eof;
	_test_eof147:  m->cs = 147; goto _test_eof;
	_test_eof148:  m->cs = 148; goto _test_eof;
	_test_eof149:  m->cs = 149; goto _test_eof;
	_test_eof150:  m->cs = 150; goto _test_eof;
	_test_eof151:  m->cs = 151; goto _test_eof;
	_test_eof152:  m->cs = 152; goto _test_eof;
	_test_eof153:  m->cs = 153; goto _test_eof;
	_test_eof154:  m->cs = 154; goto _test_eof;
	_test_eof155:  m->cs = 155; goto _test_eof;
	_test_eof156:  m->cs = 156; goto _test_eof;
	_test_eof157:  m->cs = 157; goto _test_eof;
	_test_eof158:  m->cs = 158; goto _test_eof;
	_test_eof159:  m->cs = 159; goto _test_eof;
	_test_eof160:  m->cs = 160; goto _test_eof;
	_test_eof161:  m->cs = 161; goto _test_eof;
	_test_eof162:  m->cs = 162; goto _test_eof;
	_test_eof163:  m->cs = 163; goto _test_eof;
	_test_eof164:  m->cs = 164; goto _test_eof;
	_test_eof165:  m->cs = 165; goto _test_eof;
	_test_eof166:  m->cs = 166; goto _test_eof;
	_test_eof167:  m->cs = 167; goto _test_eof;
	_test_eof168:  m->cs = 168; goto _test_eof;
	_test_eof169:  m->cs = 169; goto _test_eof;
	_test_eof170:  m->cs = 170; goto _test_eof;
	_test_eof171:  m->cs = 171; goto _test_eof;
	_test_eof172:  m->cs = 172; goto _test_eof;
	_test_eof173:  m->cs = 173; goto _test_eof;
	_test_eof174:  m->cs = 174; goto _test_eof;
	_test_eof175:  m->cs = 175; goto _test_eof;
	_test_eof176:  m->cs = 176; goto _test_eof;
	_test_eof177:  m->cs = 177; goto _test_eof;
	_test_eof178:  m->cs = 178; goto _test_eof;
	_test_eof179:  m->cs = 179; goto _test_eof;
	_test_eof180:  m->cs = 180; goto _test_eof;
	_test_eof181:  m->cs = 181; goto _test_eof;
	_test_eof182:  m->cs = 182; goto _test_eof;
	_test_eof183:  m->cs = 183; goto _test_eof;
	_test_eof184:  m->cs = 184; goto _test_eof;
	_test_eof185:  m->cs = 185; goto _test_eof;
	_test_eof186:  m->cs = 186; goto _test_eof;
	_test_eof187:  m->cs = 187; goto _test_eof;
	_test_eof188:  m->cs = 188; goto _test_eof;
	_test_eof189:  m->cs = 189; goto _test_eof;
	_test_eof190:  m->cs = 190; goto _test_eof;
	_test_eof191:  m->cs = 191; goto _test_eof;
	_test_eof192:  m->cs = 192; goto _test_eof;
	_test_eof193:  m->cs = 193; goto _test_eof;
	_test_eof194:  m->cs = 194; goto _test_eof;
	_test_eof195:  m->cs = 195; goto _test_eof;
	_test_eof196:  m->cs = 196; goto _test_eof;
	_test_eof197:  m->cs = 197; goto _test_eof;
	_test_eof198:  m->cs = 198; goto _test_eof;
	_test_eof199:  m->cs = 199; goto _test_eof;
	_test_eof200:  m->cs = 200; goto _test_eof;
	_test_eof201:  m->cs = 201; goto _test_eof;
	_test_eof202:  m->cs = 202; goto _test_eof;
	_test_eof203:  m->cs = 203; goto _test_eof;
	_test_eof204:  m->cs = 204; goto _test_eof;
	_test_eof205:  m->cs = 205; goto _test_eof;
	_test_eof206:  m->cs = 206; goto _test_eof;
	_test_eof207:  m->cs = 207; goto _test_eof;
	_test_eof208:  m->cs = 208; goto _test_eof;
	_test_eof209:  m->cs = 209; goto _test_eof;
	_test_eof210:  m->cs = 210; goto _test_eof;
	_test_eof211:  m->cs = 211; goto _test_eof;
	_test_eof212:  m->cs = 212; goto _test_eof;
	_test_eof213:  m->cs = 213; goto _test_eof;
	_test_eof214:  m->cs = 214; goto _test_eof;
	_test_eof215:  m->cs = 215; goto _test_eof;
	_test_eof216:  m->cs = 216; goto _test_eof;
	_test_eof217:  m->cs = 217; goto _test_eof;
	_test_eof218:  m->cs = 218; goto _test_eof;
	_test_eof219:  m->cs = 219; goto _test_eof;
	_test_eof220:  m->cs = 220; goto _test_eof;
	_test_eof221:  m->cs = 221; goto _test_eof;
	_test_eof222:  m->cs = 222; goto _test_eof;
	_test_eof223:  m->cs = 223; goto _test_eof;
	_test_eof224:  m->cs = 224; goto _test_eof;
	_test_eof225:  m->cs = 225; goto _test_eof;
	_test_eof226:  m->cs = 226; goto _test_eof;
	_test_eof227:  m->cs = 227; goto _test_eof;
	_test_eof228:  m->cs = 228; goto _test_eof;
	_test_eof229:  m->cs = 229; goto _test_eof;
	_test_eof230:  m->cs = 230; goto _test_eof;
	_test_eof231:  m->cs = 231; goto _test_eof;
	_test_eof232:  m->cs = 232; goto _test_eof;
	_test_eof233:  m->cs = 233; goto _test_eof;
	_test_eof234:  m->cs = 234; goto _test_eof;
	_test_eof235:  m->cs = 235; goto _test_eof;
	_test_eof236:  m->cs = 236; goto _test_eof;
	_test_eof237:  m->cs = 237; goto _test_eof;
	_test_eof238:  m->cs = 238; goto _test_eof;
	_test_eof239:  m->cs = 239; goto _test_eof;
	_test_eof240:  m->cs = 240; goto _test_eof;
	_test_eof241:  m->cs = 241; goto _test_eof;
	_test_eof242:  m->cs = 242; goto _test_eof;
	_test_eof243:  m->cs = 243; goto _test_eof;
	_test_eof244:  m->cs = 244; goto _test_eof;
	_test_eof245:  m->cs = 245; goto _test_eof;
	_test_eof246:  m->cs = 246; goto _test_eof;
	_test_eof247:  m->cs = 247; goto _test_eof;
	_test_eof248:  m->cs = 248; goto _test_eof;
	_test_eof249:  m->cs = 249; goto _test_eof;
	_test_eof250:  m->cs = 250; goto _test_eof;
	_test_eof251:  m->cs = 251; goto _test_eof;
	_test_eof252:  m->cs = 252; goto _test_eof;
	_test_eof253:  m->cs = 253; goto _test_eof;
	_test_eof254:  m->cs = 254; goto _test_eof;
	_test_eof255:  m->cs = 255; goto _test_eof;
	_test_eof256:  m->cs = 256; goto _test_eof;
	_test_eof257:  m->cs = 257; goto _test_eof;
	_test_eof258:  m->cs = 258; goto _test_eof;
	_test_eof259:  m->cs = 259; goto _test_eof;
	_test_eof260:  m->cs = 260; goto _test_eof;
	_test_eof261:  m->cs = 261; goto _test_eof;
	_test_eof262:  m->cs = 262; goto _test_eof;
	_test_eof263:  m->cs = 263; goto _test_eof;
	_test_eof264:  m->cs = 264; goto _test_eof;
	_test_eof265:  m->cs = 265; goto _test_eof;
	_test_eof266:  m->cs = 266; goto _test_eof;
	_test_eof267:  m->cs = 267; goto _test_eof;
	_test_eof268:  m->cs = 268; goto _test_eof;
	_test_eof269:  m->cs = 269; goto _test_eof;
	_test_eof270:  m->cs = 270; goto _test_eof;
	_test_eof271:  m->cs = 271; goto _test_eof;
	_test_eof272:  m->cs = 272; goto _test_eof;
	_test_eof273:  m->cs = 273; goto _test_eof;

	_test_eof: {}
	_out: {}
	}

/* #line 35 "lib/email_rfc5321_parser.rl" */
    m->seen = OFFSET;
    return m->cs >= 274;
}
