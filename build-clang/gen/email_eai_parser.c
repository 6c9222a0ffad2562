
/* #line 1 "lib/email_eai_parser.rl" */
/* SPDX-License-Identifier: MIT */
/* One address on its own: grammars/email_eai.rl. */
#include "email_machine.h"
#include "runs.h"

#define OFFSET ((size_t)(p - from))


/* #line 9 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
static const int email_eai_parser_start = 1;


/* #line 29 "lib/email_eai_parser.rl" */


int email_eai_run(email_machine *m, const unsigned char *p, const unsigned char *pe)
{
    const unsigned char *from = p;

    email_machine_begin(m);

/* #line 18 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	{
	 m->cs = email_eai_parser_start;
	}

/* #line 37 "lib/email_eai_parser.rl" */

/* #line 21 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	{
	if ( p == pe )
		goto _test_eof;
	switch (  m->cs )
	{
case 1:
	switch( (*p) ) {
		case 34u: goto st396;
		case 45u:
		case 61u:
		case 63u: goto tr0;
		case 194u: goto st4;
		case 205u: goto st438;
		case 216u: goto st6;
		case 219u: goto st7;
		case 220u: goto st8;
		case 224u: goto st9;
		case 225u: goto st439;
		case 226u: goto st440;
		case 227u: goto st18;
		case 237u: goto st20;
		case 239u: goto st442;
		case 240u: goto st25;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 42u ) {
			if ( 33u <= (*p) && (*p) <= 39u )
				goto tr0;
		} else if ( (*p) > 43u ) {
			if ( 47u <= (*p) && (*p) <= 57u )
				goto tr0;
		} else
			goto tr0;
	} else if ( (*p) > 90u ) {
		if ( (*p) < 195u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr0;
		} else if ( (*p) > 203u ) {
			if ( (*p) > 223u ) {
				if ( 228u <= (*p) && (*p) <= 236u )
					goto st19;
			} else if ( (*p) >= 206u )
				goto st5;
		} else
			goto st5;
	} else
		goto tr0;
	goto st0;
st0:
 m->cs = 0;
	goto _out;
tr0:
/* #line 14 "lib/email_eai_parser.rl" */
	{ p = atom_run(p, pe); }
	goto st2;
tr22:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
	__attribute__((fallthrough));
case 2:
/* #line 82 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 33u: goto tr0;
		case 46u: goto st3;
		case 61u: goto tr0;
		case 64u: goto tr18;
		case 194u: goto st4;
		case 216u: goto st6;
		case 219u: goto st7;
		case 220u: goto st8;
		case 224u: goto st9;
		case 225u: goto st12;
		case 226u: goto st15;
		case 227u: goto st18;
		case 237u: goto st20;
		case 239u: goto st21;
		case 240u: goto st25;
		default: break;
	}
	if ( (*p) < 63u ) {
		if ( (*p) < 42u ) {
			if ( 35u <= (*p) && (*p) <= 39u )
				goto tr0;
		} else if ( (*p) > 43u ) {
			if ( 45u <= (*p) && (*p) <= 57u )
				goto tr0;
		} else
			goto tr0;
	} else if ( (*p) > 90u ) {
		if ( (*p) < 195u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr0;
		} else if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st19;
		} else
			goto st5;
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
		case 194u: goto st4;
		case 216u: goto st6;
		case 219u: goto st7;
		case 220u: goto st8;
		case 224u: goto st9;
		case 225u: goto st12;
		case 226u: goto st15;
		case 227u: goto st18;
		case 237u: goto st20;
		case 239u: goto st21;
		case 240u: goto st25;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 42u ) {
			if ( 35u <= (*p) && (*p) <= 39u )
				goto tr0;
		} else if ( (*p) > 43u ) {
			if ( 47u <= (*p) && (*p) <= 57u )
				goto tr0;
		} else
			goto tr0;
	} else if ( (*p) > 90u ) {
		if ( (*p) < 195u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr0;
		} else if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st19;
		} else
			goto st5;
	} else
		goto tr0;
	goto st0;
st4:
	if ( ++p == pe )
		goto _test_eof4;
	__attribute__((fallthrough));
case 4:
	if ( (*p) > 172u ) {
		if ( 174u <= (*p) && (*p) <= 191u )
			goto tr22;
	} else if ( (*p) >= 161u )
		goto tr22;
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
	__attribute__((fallthrough));
case 5:
	if ( 128u <= (*p) && (*p) <= 191u )
		goto tr22;
	goto st0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
	__attribute__((fallthrough));
case 6:
	if ( (*p) > 155u ) {
		if ( 157u <= (*p) && (*p) <= 191u )
			goto tr22;
	} else if ( (*p) >= 134u )
		goto tr22;
	goto st0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
	__attribute__((fallthrough));
case 7:
	if ( (*p) > 156u ) {
		if ( 158u <= (*p) && (*p) <= 191u )
			goto tr22;
	} else if ( (*p) >= 128u )
		goto tr22;
	goto st0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
	__attribute__((fallthrough));
case 8:
	if ( (*p) > 142u ) {
		if ( 144u <= (*p) && (*p) <= 191u )
			goto tr22;
	} else if ( (*p) >= 128u )
		goto tr22;
	goto st0;
st9:
	if ( ++p == pe )
		goto _test_eof9;
	__attribute__((fallthrough));
case 9:
	switch( (*p) ) {
		case 162u: goto st10;
		case 163u: goto st11;
		default: break;
	}
	if ( 160u <= (*p) && (*p) <= 191u )
		goto st5;
	goto st0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
	__attribute__((fallthrough));
case 10:
	if ( (*p) > 143u ) {
		if ( 146u <= (*p) && (*p) <= 191u )
			goto tr22;
	} else if ( (*p) >= 128u )
		goto tr22;
	goto st0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
	__attribute__((fallthrough));
case 11:
	if ( (*p) > 161u ) {
		if ( 163u <= (*p) && (*p) <= 191u )
			goto tr22;
	} else if ( (*p) >= 128u )
		goto tr22;
	goto st0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
	__attribute__((fallthrough));
case 12:
	switch( (*p) ) {
		case 154u: goto st13;
		case 160u: goto st14;
		default: break;
	}
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st5;
	goto st0;
st13:
	if ( ++p == pe )
		goto _test_eof13;
	__attribute__((fallthrough));
case 13:
	if ( 129u <= (*p) && (*p) <= 191u )
		goto tr22;
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
	__attribute__((fallthrough));
case 14:
	if ( (*p) > 141u ) {
		if ( 143u <= (*p) && (*p) <= 191u )
			goto tr22;
	} else if ( (*p) >= 128u )
		goto tr22;
	goto st0;
st15:
	if ( ++p == pe )
		goto _test_eof15;
	__attribute__((fallthrough));
case 15:
	switch( (*p) ) {
		case 128u: goto st16;
		case 129u: goto st17;
		default: break;
	}
	if ( 130u <= (*p) && (*p) <= 191u )
		goto st5;
	goto st0;
st16:
	if ( ++p == pe )
		goto _test_eof16;
	__attribute__((fallthrough));
case 16:
	if ( (*p) > 167u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr22;
	} else if ( (*p) >= 144u )
		goto tr22;
	goto st0;
st17:
	if ( ++p == pe )
		goto _test_eof17;
	__attribute__((fallthrough));
case 17:
	if ( (*p) > 158u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr22;
	} else if ( (*p) >= 128u )
		goto tr22;
	goto st0;
st18:
	if ( ++p == pe )
		goto _test_eof18;
	__attribute__((fallthrough));
case 18:
	if ( (*p) == 128u )
		goto st13;
	if ( 129u <= (*p) && (*p) <= 191u )
		goto st5;
	goto st0;
st19:
	if ( ++p == pe )
		goto _test_eof19;
	__attribute__((fallthrough));
case 19:
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st5;
	goto st0;
st20:
	if ( ++p == pe )
		goto _test_eof20;
	__attribute__((fallthrough));
case 20:
	if ( 128u <= (*p) && (*p) <= 159u )
		goto st5;
	goto st0;
st21:
	if ( ++p == pe )
		goto _test_eof21;
	__attribute__((fallthrough));
case 21:
	switch( (*p) ) {
		case 183u: goto st22;
		case 187u: goto st23;
		case 191u: goto st24;
		default: break;
	}
	if ( 164u <= (*p) && (*p) <= 190u )
		goto st5;
	goto st0;
st22:
	if ( ++p == pe )
		goto _test_eof22;
	__attribute__((fallthrough));
case 22:
	if ( (*p) > 143u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr22;
	} else if ( (*p) >= 128u )
		goto tr22;
	goto st0;
st23:
	if ( ++p == pe )
		goto _test_eof23;
	__attribute__((fallthrough));
case 23:
	if ( 128u <= (*p) && (*p) <= 190u )
		goto tr22;
	goto st0;
st24:
	if ( ++p == pe )
		goto _test_eof24;
	__attribute__((fallthrough));
case 24:
	if ( 128u <= (*p) && (*p) <= 175u )
		goto tr22;
	goto st0;
st25:
	if ( ++p == pe )
		goto _test_eof25;
	__attribute__((fallthrough));
case 25:
	switch( (*p) ) {
		case 145u: goto st26;
		case 147u: goto st29;
		case 155u: goto st30;
		case 157u: goto st32;
		case 159u:
		case 175u:
		case 191u: goto st34;
		default: break;
	}
	if ( 144u <= (*p) && (*p) <= 190u )
		goto st19;
	goto st0;
st26:
	if ( ++p == pe )
		goto _test_eof26;
	__attribute__((fallthrough));
case 26:
	switch( (*p) ) {
		case 130u: goto st27;
		case 131u: goto st28;
		default: break;
	}
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st5;
	goto st0;
st27:
	if ( ++p == pe )
		goto _test_eof27;
	__attribute__((fallthrough));
case 27:
	if ( (*p) > 188u ) {
		if ( 190u <= (*p) && (*p) <= 191u )
			goto tr22;
	} else if ( (*p) >= 128u )
		goto tr22;
	goto st0;
st28:
	if ( ++p == pe )
		goto _test_eof28;
	__attribute__((fallthrough));
case 28:
	if ( (*p) > 140u ) {
		if ( 142u <= (*p) && (*p) <= 191u )
			goto tr22;
	} else if ( (*p) >= 128u )
		goto tr22;
	goto st0;
st29:
	if ( ++p == pe )
		goto _test_eof29;
	__attribute__((fallthrough));
case 29:
	if ( (*p) == 144u )
		goto st24;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st5;
	goto st0;
st30:
	if ( ++p == pe )
		goto _test_eof30;
	__attribute__((fallthrough));
case 30:
	if ( (*p) == 178u )
		goto st31;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st5;
	goto st0;
st31:
	if ( ++p == pe )
		goto _test_eof31;
	__attribute__((fallthrough));
case 31:
	if ( (*p) > 159u ) {
		if ( 164u <= (*p) && (*p) <= 191u )
			goto tr22;
	} else if ( (*p) >= 128u )
		goto tr22;
	goto st0;
st32:
	if ( ++p == pe )
		goto _test_eof32;
	__attribute__((fallthrough));
case 32:
	if ( (*p) == 133u )
		goto st33;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st5;
	goto st0;
st33:
	if ( ++p == pe )
		goto _test_eof33;
	__attribute__((fallthrough));
case 33:
	if ( (*p) > 178u ) {
		if ( 187u <= (*p) && (*p) <= 191u )
			goto tr22;
	} else if ( (*p) >= 128u )
		goto tr22;
	goto st0;
st34:
	if ( ++p == pe )
		goto _test_eof34;
	__attribute__((fallthrough));
case 34:
	if ( (*p) == 191u )
		goto st35;
	if ( 128u <= (*p) && (*p) <= 190u )
		goto st5;
	goto st0;
st35:
	if ( ++p == pe )
		goto _test_eof35;
	__attribute__((fallthrough));
case 35:
	if ( 128u <= (*p) && (*p) <= 189u )
		goto tr22;
	goto st0;
tr18:
/* #line 13 "lib/email_eai_parser.rl" */
	{ m->at = OFFSET; }
	goto st36;
st36:
	if ( ++p == pe )
		goto _test_eof36;
	__attribute__((fallthrough));
case 36:
/* #line 475 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 91u: goto st130;
		case 194u: goto st91;
		case 205u: goto st390;
		case 216u: goto st93;
		case 219u: goto st94;
		case 220u: goto st95;
		case 224u: goto st96;
		case 225u: goto st391;
		case 226u: goto st392;
		case 227u: goto st126;
		case 237u: goto st108;
		case 239u: goto st394;
		case 240u: goto st115;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto tr42;
		} else if ( (*p) >= 48u )
			goto tr42;
	} else if ( (*p) > 122u ) {
		if ( (*p) < 206u ) {
			if ( 195u <= (*p) && (*p) <= 203u )
				goto st92;
		} else if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st107;
		} else
			goto st92;
	} else
		goto tr42;
	goto st0;
tr42:
/* #line 16 "lib/email_eai_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st444;
st444:
	if ( ++p == pe )
		goto _test_eof444;
	__attribute__((fallthrough));
case 444:
/* #line 515 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 45u: goto st37;
		case 46u: goto st40;
		case 194u: goto st91;
		case 216u: goto st93;
		case 219u: goto st94;
		case 220u: goto st95;
		case 224u: goto st96;
		case 225u: goto st99;
		case 226u: goto st102;
		case 227u: goto st105;
		case 237u: goto st108;
		case 239u: goto st109;
		case 240u: goto st115;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto tr453;
		} else if ( (*p) >= 48u )
			goto tr453;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st107;
		} else if ( (*p) >= 195u )
			goto st92;
	} else
		goto tr453;
	goto st0;
st37:
	if ( ++p == pe )
		goto _test_eof37;
	__attribute__((fallthrough));
case 37:
	switch( (*p) ) {
		case 45u: goto st38;
		case 194u: goto st91;
		case 216u: goto st93;
		case 219u: goto st94;
		case 220u: goto st95;
		case 224u: goto st96;
		case 225u: goto st99;
		case 226u: goto st102;
		case 227u: goto st126;
		case 237u: goto st108;
		case 239u: goto st128;
		case 240u: goto st115;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto tr59;
		} else if ( (*p) >= 48u )
			goto tr59;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st107;
		} else if ( (*p) >= 195u )
			goto st92;
	} else
		goto tr59;
	goto st0;
st38:
	if ( ++p == pe )
		goto _test_eof38;
	__attribute__((fallthrough));
case 38:
	switch( (*p) ) {
		case 45u: goto tr63;
		case 194u: goto st91;
		case 216u: goto st93;
		case 219u: goto st94;
		case 220u: goto st95;
		case 224u: goto st96;
		case 225u: goto st99;
		case 226u: goto st102;
		case 227u: goto st126;
		case 237u: goto st108;
		case 239u: goto st128;
		case 240u: goto st115;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto tr59;
		} else if ( (*p) >= 48u )
			goto tr59;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st107;
		} else if ( (*p) >= 195u )
			goto st92;
	} else
		goto tr59;
	goto st0;
tr63:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st39;
st39:
	if ( ++p == pe )
		goto _test_eof39;
	__attribute__((fallthrough));
case 39:
/* #line 618 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 45u: goto st39;
		case 194u: goto st91;
		case 216u: goto st93;
		case 219u: goto st94;
		case 220u: goto st95;
		case 224u: goto st96;
		case 225u: goto st99;
		case 226u: goto st102;
		case 227u: goto st126;
		case 237u: goto st108;
		case 239u: goto st128;
		case 240u: goto st115;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto tr59;
		} else if ( (*p) >= 48u )
			goto tr59;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st107;
		} else if ( (*p) >= 195u )
			goto st92;
	} else
		goto tr59;
	goto st0;
tr59:
/* #line 16 "lib/email_eai_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st445;
tr120:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
/* #line 16 "lib/email_eai_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st445;
st445:
	if ( ++p == pe )
		goto _test_eof445;
	__attribute__((fallthrough));
case 445:
/* #line 658 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 45u: goto st39;
		case 46u: goto st40;
		case 194u: goto st91;
		case 216u: goto st93;
		case 219u: goto st94;
		case 220u: goto st95;
		case 224u: goto st96;
		case 225u: goto st99;
		case 226u: goto st102;
		case 227u: goto st105;
		case 237u: goto st108;
		case 239u: goto st109;
		case 240u: goto st115;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto tr59;
		} else if ( (*p) >= 48u )
			goto tr59;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st107;
		} else if ( (*p) >= 195u )
			goto st92;
	} else
		goto tr59;
	goto st0;
tr114:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st40;
st40:
	if ( ++p == pe )
		goto _test_eof40;
	__attribute__((fallthrough));
case 40:
/* #line 695 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 88u:
		case 120u: goto tr67;
		case 194u: goto st44;
		case 205u: goto st85;
		case 216u: goto st47;
		case 219u: goto st48;
		case 220u: goto st49;
		case 224u: goto st50;
		case 225u: goto st86;
		case 226u: goto st87;
		case 227u: goto st59;
		case 237u: goto st62;
		case 239u: goto st89;
		case 240u: goto st68;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto tr66;
		} else if ( (*p) >= 48u )
			goto tr65;
	} else if ( (*p) > 122u ) {
		if ( (*p) < 206u ) {
			if ( 195u <= (*p) && (*p) <= 203u )
				goto st46;
		} else if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st61;
		} else
			goto st46;
	} else
		goto tr66;
	goto st0;
tr65:
/* #line 16 "lib/email_eai_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st446;
st446:
	if ( ++p == pe )
		goto _test_eof446;
	__attribute__((fallthrough));
case 446:
/* #line 736 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 45u: goto st41;
		case 46u: goto st40;
		case 194u: goto st44;
		case 216u: goto st47;
		case 219u: goto st48;
		case 220u: goto st49;
		case 224u: goto st50;
		case 225u: goto st53;
		case 226u: goto st56;
		case 227u: goto st79;
		case 237u: goto st62;
		case 239u: goto st81;
		case 240u: goto st68;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto tr457;
		} else if ( (*p) >= 48u )
			goto tr457;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st61;
		} else if ( (*p) >= 195u )
			goto st46;
	} else
		goto tr457;
	goto st0;
st41:
	if ( ++p == pe )
		goto _test_eof41;
	__attribute__((fallthrough));
case 41:
	switch( (*p) ) {
		case 45u: goto st42;
		case 194u: goto st44;
		case 216u: goto st47;
		case 219u: goto st48;
		case 220u: goto st49;
		case 224u: goto st50;
		case 225u: goto st53;
		case 226u: goto st56;
		case 227u: goto st59;
		case 237u: goto st62;
		case 239u: goto st63;
		case 240u: goto st68;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto tr83;
		} else if ( (*p) >= 48u )
			goto tr83;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st61;
		} else if ( (*p) >= 195u )
			goto st46;
	} else
		goto tr83;
	goto st0;
st42:
	if ( ++p == pe )
		goto _test_eof42;
	__attribute__((fallthrough));
case 42:
	switch( (*p) ) {
		case 45u: goto tr87;
		case 194u: goto st44;
		case 216u: goto st47;
		case 219u: goto st48;
		case 220u: goto st49;
		case 224u: goto st50;
		case 225u: goto st53;
		case 226u: goto st56;
		case 227u: goto st59;
		case 237u: goto st62;
		case 239u: goto st63;
		case 240u: goto st68;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto tr83;
		} else if ( (*p) >= 48u )
			goto tr83;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st61;
		} else if ( (*p) >= 195u )
			goto st46;
	} else
		goto tr83;
	goto st0;
tr87:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st43;
st43:
	if ( ++p == pe )
		goto _test_eof43;
	__attribute__((fallthrough));
case 43:
/* #line 839 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 45u: goto st43;
		case 194u: goto st44;
		case 216u: goto st47;
		case 219u: goto st48;
		case 220u: goto st49;
		case 224u: goto st50;
		case 225u: goto st53;
		case 226u: goto st56;
		case 227u: goto st59;
		case 237u: goto st62;
		case 239u: goto st63;
		case 240u: goto st68;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto tr83;
		} else if ( (*p) >= 48u )
			goto tr83;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st61;
		} else if ( (*p) >= 195u )
			goto st46;
	} else
		goto tr83;
	goto st0;
tr83:
/* #line 16 "lib/email_eai_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st447;
st447:
	if ( ++p == pe )
		goto _test_eof447;
	__attribute__((fallthrough));
case 447:
/* #line 875 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 45u: goto st43;
		case 46u: goto st40;
		case 194u: goto st44;
		case 216u: goto st47;
		case 219u: goto st48;
		case 220u: goto st49;
		case 224u: goto st50;
		case 225u: goto st53;
		case 226u: goto st56;
		case 227u: goto st79;
		case 237u: goto st62;
		case 239u: goto st81;
		case 240u: goto st68;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto tr83;
		} else if ( (*p) >= 48u )
			goto tr83;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st61;
		} else if ( (*p) >= 195u )
			goto st46;
	} else
		goto tr83;
	goto st0;
st44:
	if ( ++p == pe )
		goto _test_eof44;
	__attribute__((fallthrough));
case 44:
	if ( (*p) > 172u ) {
		if ( 174u <= (*p) && (*p) <= 191u )
			goto tr89;
	} else if ( (*p) >= 161u )
		goto tr89;
	goto st0;
tr89:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st448;
st448:
	if ( ++p == pe )
		goto _test_eof448;
	__attribute__((fallthrough));
case 448:
/* #line 922 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 45u: goto st45;
		case 46u: goto st40;
		case 194u: goto st44;
		case 216u: goto st47;
		case 219u: goto st48;
		case 220u: goto st49;
		case 224u: goto st50;
		case 225u: goto st53;
		case 226u: goto st56;
		case 227u: goto st79;
		case 237u: goto st62;
		case 239u: goto st81;
		case 240u: goto st68;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st448;
		} else if ( (*p) >= 48u )
			goto st448;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st61;
		} else if ( (*p) >= 195u )
			goto st46;
	} else
		goto st448;
	goto st0;
tr117:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st45;
st45:
	if ( ++p == pe )
		goto _test_eof45;
	__attribute__((fallthrough));
case 45:
/* #line 959 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 45u: goto st45;
		case 194u: goto st44;
		case 216u: goto st47;
		case 219u: goto st48;
		case 220u: goto st49;
		case 224u: goto st50;
		case 225u: goto st53;
		case 226u: goto st56;
		case 227u: goto st59;
		case 237u: goto st62;
		case 239u: goto st63;
		case 240u: goto st68;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st448;
		} else if ( (*p) >= 48u )
			goto st448;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st61;
		} else if ( (*p) >= 195u )
			goto st46;
	} else
		goto st448;
	goto st0;
st46:
	if ( ++p == pe )
		goto _test_eof46;
	__attribute__((fallthrough));
case 46:
	if ( 128u <= (*p) && (*p) <= 191u )
		goto tr89;
	goto st0;
st47:
	if ( ++p == pe )
		goto _test_eof47;
	__attribute__((fallthrough));
case 47:
	if ( (*p) > 155u ) {
		if ( 157u <= (*p) && (*p) <= 191u )
			goto tr89;
	} else if ( (*p) >= 134u )
		goto tr89;
	goto st0;
st48:
	if ( ++p == pe )
		goto _test_eof48;
	__attribute__((fallthrough));
case 48:
	if ( (*p) > 156u ) {
		if ( 158u <= (*p) && (*p) <= 191u )
			goto tr89;
	} else if ( (*p) >= 128u )
		goto tr89;
	goto st0;
st49:
	if ( ++p == pe )
		goto _test_eof49;
	__attribute__((fallthrough));
case 49:
	if ( (*p) > 142u ) {
		if ( 144u <= (*p) && (*p) <= 191u )
			goto tr89;
	} else if ( (*p) >= 128u )
		goto tr89;
	goto st0;
st50:
	if ( ++p == pe )
		goto _test_eof50;
	__attribute__((fallthrough));
case 50:
	switch( (*p) ) {
		case 162u: goto st51;
		case 163u: goto st52;
		default: break;
	}
	if ( 160u <= (*p) && (*p) <= 191u )
		goto st46;
	goto st0;
st51:
	if ( ++p == pe )
		goto _test_eof51;
	__attribute__((fallthrough));
case 51:
	if ( (*p) > 143u ) {
		if ( 146u <= (*p) && (*p) <= 191u )
			goto tr89;
	} else if ( (*p) >= 128u )
		goto tr89;
	goto st0;
st52:
	if ( ++p == pe )
		goto _test_eof52;
	__attribute__((fallthrough));
case 52:
	if ( (*p) > 161u ) {
		if ( 163u <= (*p) && (*p) <= 191u )
			goto tr89;
	} else if ( (*p) >= 128u )
		goto tr89;
	goto st0;
st53:
	if ( ++p == pe )
		goto _test_eof53;
	__attribute__((fallthrough));
case 53:
	switch( (*p) ) {
		case 154u: goto st54;
		case 160u: goto st55;
		default: break;
	}
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st46;
	goto st0;
st54:
	if ( ++p == pe )
		goto _test_eof54;
	__attribute__((fallthrough));
case 54:
	if ( 129u <= (*p) && (*p) <= 191u )
		goto tr89;
	goto st0;
st55:
	if ( ++p == pe )
		goto _test_eof55;
	__attribute__((fallthrough));
case 55:
	if ( (*p) > 141u ) {
		if ( 143u <= (*p) && (*p) <= 191u )
			goto tr89;
	} else if ( (*p) >= 128u )
		goto tr89;
	goto st0;
st56:
	if ( ++p == pe )
		goto _test_eof56;
	__attribute__((fallthrough));
case 56:
	switch( (*p) ) {
		case 128u: goto st57;
		case 129u: goto st58;
		default: break;
	}
	if ( 130u <= (*p) && (*p) <= 191u )
		goto st46;
	goto st0;
st57:
	if ( ++p == pe )
		goto _test_eof57;
	__attribute__((fallthrough));
case 57:
	if ( (*p) > 167u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr89;
	} else if ( (*p) >= 144u )
		goto tr89;
	goto st0;
st58:
	if ( ++p == pe )
		goto _test_eof58;
	__attribute__((fallthrough));
case 58:
	if ( (*p) > 158u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr89;
	} else if ( (*p) >= 128u )
		goto tr89;
	goto st0;
st59:
	if ( ++p == pe )
		goto _test_eof59;
	__attribute__((fallthrough));
case 59:
	if ( (*p) == 128u )
		goto st60;
	if ( 129u <= (*p) && (*p) <= 191u )
		goto st46;
	goto st0;
st60:
	if ( ++p == pe )
		goto _test_eof60;
	__attribute__((fallthrough));
case 60:
	if ( (*p) == 129u )
		goto tr89;
	if ( 131u <= (*p) && (*p) <= 191u )
		goto tr89;
	goto st0;
st61:
	if ( ++p == pe )
		goto _test_eof61;
	__attribute__((fallthrough));
case 61:
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st46;
	goto st0;
st62:
	if ( ++p == pe )
		goto _test_eof62;
	__attribute__((fallthrough));
case 62:
	if ( 128u <= (*p) && (*p) <= 159u )
		goto st46;
	goto st0;
st63:
	if ( ++p == pe )
		goto _test_eof63;
	__attribute__((fallthrough));
case 63:
	switch( (*p) ) {
		case 183u: goto st64;
		case 187u: goto st65;
		case 188u: goto st55;
		case 189u: goto st66;
		case 191u: goto st67;
		default: break;
	}
	if ( 164u <= (*p) && (*p) <= 190u )
		goto st46;
	goto st0;
st64:
	if ( ++p == pe )
		goto _test_eof64;
	__attribute__((fallthrough));
case 64:
	if ( (*p) > 143u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr89;
	} else if ( (*p) >= 128u )
		goto tr89;
	goto st0;
st65:
	if ( ++p == pe )
		goto _test_eof65;
	__attribute__((fallthrough));
case 65:
	if ( 128u <= (*p) && (*p) <= 190u )
		goto tr89;
	goto st0;
st66:
	if ( ++p == pe )
		goto _test_eof66;
	__attribute__((fallthrough));
case 66:
	if ( (*p) > 160u ) {
		if ( 162u <= (*p) && (*p) <= 191u )
			goto tr89;
	} else if ( (*p) >= 128u )
		goto tr89;
	goto st0;
st67:
	if ( ++p == pe )
		goto _test_eof67;
	__attribute__((fallthrough));
case 67:
	if ( 128u <= (*p) && (*p) <= 175u )
		goto tr89;
	goto st0;
st68:
	if ( ++p == pe )
		goto _test_eof68;
	__attribute__((fallthrough));
case 68:
	switch( (*p) ) {
		case 145u: goto st69;
		case 147u: goto st72;
		case 155u: goto st73;
		case 157u: goto st75;
		case 159u:
		case 175u:
		case 191u: goto st77;
		default: break;
	}
	if ( 144u <= (*p) && (*p) <= 190u )
		goto st61;
	goto st0;
st69:
	if ( ++p == pe )
		goto _test_eof69;
	__attribute__((fallthrough));
case 69:
	switch( (*p) ) {
		case 130u: goto st70;
		case 131u: goto st71;
		default: break;
	}
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st46;
	goto st0;
st70:
	if ( ++p == pe )
		goto _test_eof70;
	__attribute__((fallthrough));
case 70:
	if ( (*p) > 188u ) {
		if ( 190u <= (*p) && (*p) <= 191u )
			goto tr89;
	} else if ( (*p) >= 128u )
		goto tr89;
	goto st0;
st71:
	if ( ++p == pe )
		goto _test_eof71;
	__attribute__((fallthrough));
case 71:
	if ( (*p) > 140u ) {
		if ( 142u <= (*p) && (*p) <= 191u )
			goto tr89;
	} else if ( (*p) >= 128u )
		goto tr89;
	goto st0;
st72:
	if ( ++p == pe )
		goto _test_eof72;
	__attribute__((fallthrough));
case 72:
	if ( (*p) == 144u )
		goto st67;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st46;
	goto st0;
st73:
	if ( ++p == pe )
		goto _test_eof73;
	__attribute__((fallthrough));
case 73:
	if ( (*p) == 178u )
		goto st74;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st46;
	goto st0;
st74:
	if ( ++p == pe )
		goto _test_eof74;
	__attribute__((fallthrough));
case 74:
	if ( (*p) > 159u ) {
		if ( 164u <= (*p) && (*p) <= 191u )
			goto tr89;
	} else if ( (*p) >= 128u )
		goto tr89;
	goto st0;
st75:
	if ( ++p == pe )
		goto _test_eof75;
	__attribute__((fallthrough));
case 75:
	if ( (*p) == 133u )
		goto st76;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st46;
	goto st0;
st76:
	if ( ++p == pe )
		goto _test_eof76;
	__attribute__((fallthrough));
case 76:
	if ( (*p) > 178u ) {
		if ( 187u <= (*p) && (*p) <= 191u )
			goto tr89;
	} else if ( (*p) >= 128u )
		goto tr89;
	goto st0;
st77:
	if ( ++p == pe )
		goto _test_eof77;
	__attribute__((fallthrough));
case 77:
	if ( (*p) == 191u )
		goto st78;
	if ( 128u <= (*p) && (*p) <= 190u )
		goto st46;
	goto st0;
st78:
	if ( ++p == pe )
		goto _test_eof78;
	__attribute__((fallthrough));
case 78:
	if ( 128u <= (*p) && (*p) <= 189u )
		goto tr89;
	goto st0;
st79:
	if ( ++p == pe )
		goto _test_eof79;
	__attribute__((fallthrough));
case 79:
	if ( (*p) == 128u )
		goto st80;
	if ( 129u <= (*p) && (*p) <= 191u )
		goto st46;
	goto st0;
st80:
	if ( ++p == pe )
		goto _test_eof80;
	__attribute__((fallthrough));
case 80:
	if ( (*p) == 130u )
		goto tr114;
	if ( 129u <= (*p) && (*p) <= 191u )
		goto tr89;
	goto st0;
st81:
	if ( ++p == pe )
		goto _test_eof81;
	__attribute__((fallthrough));
case 81:
	switch( (*p) ) {
		case 183u: goto st64;
		case 187u: goto st65;
		case 188u: goto st82;
		case 189u: goto st83;
		case 191u: goto st67;
		default: break;
	}
	if ( 164u <= (*p) && (*p) <= 190u )
		goto st46;
	goto st0;
st82:
	if ( ++p == pe )
		goto _test_eof82;
	__attribute__((fallthrough));
case 82:
	if ( (*p) == 142u )
		goto tr114;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto tr89;
	goto st0;
st83:
	if ( ++p == pe )
		goto _test_eof83;
	__attribute__((fallthrough));
case 83:
	if ( (*p) == 161u )
		goto tr114;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto tr89;
	goto st0;
tr457:
/* #line 16 "lib/email_eai_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st449;
st449:
	if ( ++p == pe )
		goto _test_eof449;
	__attribute__((fallthrough));
case 449:
/* #line 1362 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 45u: goto st42;
		case 46u: goto st40;
		case 194u: goto st44;
		case 216u: goto st47;
		case 219u: goto st48;
		case 220u: goto st49;
		case 224u: goto st50;
		case 225u: goto st53;
		case 226u: goto st56;
		case 227u: goto st79;
		case 237u: goto st62;
		case 239u: goto st81;
		case 240u: goto st68;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto tr83;
		} else if ( (*p) >= 48u )
			goto tr83;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st61;
		} else if ( (*p) >= 195u )
			goto st46;
	} else
		goto tr83;
	goto st0;
tr66:
/* #line 16 "lib/email_eai_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st450;
st450:
	if ( ++p == pe )
		goto _test_eof450;
	__attribute__((fallthrough));
case 450:
/* #line 1399 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 45u: goto st41;
		case 46u: goto st40;
		case 194u: goto st44;
		case 216u: goto st47;
		case 219u: goto st48;
		case 220u: goto st49;
		case 224u: goto st50;
		case 225u: goto st53;
		case 226u: goto st56;
		case 227u: goto st79;
		case 237u: goto st62;
		case 239u: goto st81;
		case 240u: goto st68;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st451;
		} else if ( (*p) >= 48u )
			goto tr457;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st61;
		} else if ( (*p) >= 195u )
			goto st46;
	} else
		goto st451;
	goto st0;
st451:
	if ( ++p == pe )
		goto _test_eof451;
	__attribute__((fallthrough));
case 451:
	switch( (*p) ) {
		case 45u: goto st42;
		case 46u: goto st40;
		case 194u: goto st44;
		case 216u: goto st47;
		case 219u: goto st48;
		case 220u: goto st49;
		case 224u: goto st50;
		case 225u: goto st53;
		case 226u: goto st56;
		case 227u: goto st79;
		case 237u: goto st62;
		case 239u: goto st81;
		case 240u: goto st68;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st452;
		} else if ( (*p) >= 48u )
			goto tr83;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st61;
		} else if ( (*p) >= 195u )
			goto st46;
	} else
		goto st452;
	goto st0;
st452:
	if ( ++p == pe )
		goto _test_eof452;
	__attribute__((fallthrough));
case 452:
	switch( (*p) ) {
		case 45u: goto st43;
		case 46u: goto st40;
		case 194u: goto st44;
		case 216u: goto st47;
		case 219u: goto st48;
		case 220u: goto st49;
		case 224u: goto st50;
		case 225u: goto st53;
		case 226u: goto st56;
		case 227u: goto st79;
		case 237u: goto st62;
		case 239u: goto st81;
		case 240u: goto st68;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st452;
		} else if ( (*p) >= 48u )
			goto tr83;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st61;
		} else if ( (*p) >= 195u )
			goto st46;
	} else
		goto st452;
	goto st0;
tr67:
/* #line 16 "lib/email_eai_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st453;
st453:
	if ( ++p == pe )
		goto _test_eof453;
	__attribute__((fallthrough));
case 453:
/* #line 1504 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 45u: goto st41;
		case 46u: goto st40;
		case 78u:
		case 110u: goto st454;
		case 194u: goto st44;
		case 216u: goto st47;
		case 219u: goto st48;
		case 220u: goto st49;
		case 224u: goto st50;
		case 225u: goto st53;
		case 226u: goto st56;
		case 227u: goto st79;
		case 237u: goto st62;
		case 239u: goto st81;
		case 240u: goto st68;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st451;
		} else if ( (*p) >= 48u )
			goto tr457;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st61;
		} else if ( (*p) >= 195u )
			goto st46;
	} else
		goto st451;
	goto st0;
st454:
	if ( ++p == pe )
		goto _test_eof454;
	__attribute__((fallthrough));
case 454:
	switch( (*p) ) {
		case 45u: goto st84;
		case 46u: goto st40;
		case 194u: goto st44;
		case 216u: goto st47;
		case 219u: goto st48;
		case 220u: goto st49;
		case 224u: goto st50;
		case 225u: goto st53;
		case 226u: goto st56;
		case 227u: goto st79;
		case 237u: goto st62;
		case 239u: goto st81;
		case 240u: goto st68;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st452;
		} else if ( (*p) >= 48u )
			goto tr83;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st61;
		} else if ( (*p) >= 195u )
			goto st46;
	} else
		goto st452;
	goto st0;
st84:
	if ( ++p == pe )
		goto _test_eof84;
	__attribute__((fallthrough));
case 84:
	switch( (*p) ) {
		case 45u: goto tr117;
		case 194u: goto st44;
		case 216u: goto st47;
		case 219u: goto st48;
		case 220u: goto st49;
		case 224u: goto st50;
		case 225u: goto st53;
		case 226u: goto st56;
		case 227u: goto st59;
		case 237u: goto st62;
		case 239u: goto st63;
		case 240u: goto st68;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto tr83;
		} else if ( (*p) >= 48u )
			goto tr83;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st61;
		} else if ( (*p) >= 195u )
			goto st46;
	} else
		goto tr83;
	goto st0;
st85:
	if ( ++p == pe )
		goto _test_eof85;
	__attribute__((fallthrough));
case 85:
	if ( 176u <= (*p) && (*p) <= 191u )
		goto tr89;
	goto st0;
st86:
	if ( ++p == pe )
		goto _test_eof86;
	__attribute__((fallthrough));
case 86:
	switch( (*p) ) {
		case 154u: goto st54;
		case 160u: goto st55;
		case 170u: goto st67;
		default: break;
	}
	if ( (*p) < 172u ) {
		if ( 128u <= (*p) && (*p) <= 169u )
			goto st46;
	} else if ( (*p) > 182u ) {
		if ( 184u <= (*p) && (*p) <= 191u )
			goto st46;
	} else
		goto st46;
	goto st0;
st87:
	if ( ++p == pe )
		goto _test_eof87;
	__attribute__((fallthrough));
case 87:
	switch( (*p) ) {
		case 128u: goto st57;
		case 129u: goto st58;
		case 131u: goto st88;
		default: break;
	}
	if ( 130u <= (*p) && (*p) <= 191u )
		goto st46;
	goto st0;
st88:
	if ( ++p == pe )
		goto _test_eof88;
	__attribute__((fallthrough));
case 88:
	if ( 128u <= (*p) && (*p) <= 143u )
		goto tr89;
	goto st0;
st89:
	if ( ++p == pe )
		goto _test_eof89;
	__attribute__((fallthrough));
case 89:
	switch( (*p) ) {
		case 183u: goto st64;
		case 184u: goto st90;
		case 187u: goto st65;
		case 188u: goto st55;
		case 189u: goto st66;
		case 191u: goto st67;
		default: break;
	}
	if ( 164u <= (*p) && (*p) <= 190u )
		goto st46;
	goto st0;
st90:
	if ( ++p == pe )
		goto _test_eof90;
	__attribute__((fallthrough));
case 90:
	if ( (*p) > 159u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr89;
	} else if ( (*p) >= 128u )
		goto tr89;
	goto st0;
st91:
	if ( ++p == pe )
		goto _test_eof91;
	__attribute__((fallthrough));
case 91:
	if ( (*p) > 172u ) {
		if ( 174u <= (*p) && (*p) <= 191u )
			goto tr120;
	} else if ( (*p) >= 161u )
		goto tr120;
	goto st0;
st92:
	if ( ++p == pe )
		goto _test_eof92;
	__attribute__((fallthrough));
case 92:
	if ( 128u <= (*p) && (*p) <= 191u )
		goto tr120;
	goto st0;
st93:
	if ( ++p == pe )
		goto _test_eof93;
	__attribute__((fallthrough));
case 93:
	if ( (*p) > 155u ) {
		if ( 157u <= (*p) && (*p) <= 191u )
			goto tr120;
	} else if ( (*p) >= 134u )
		goto tr120;
	goto st0;
st94:
	if ( ++p == pe )
		goto _test_eof94;
	__attribute__((fallthrough));
case 94:
	if ( (*p) > 156u ) {
		if ( 158u <= (*p) && (*p) <= 191u )
			goto tr120;
	} else if ( (*p) >= 128u )
		goto tr120;
	goto st0;
st95:
	if ( ++p == pe )
		goto _test_eof95;
	__attribute__((fallthrough));
case 95:
	if ( (*p) > 142u ) {
		if ( 144u <= (*p) && (*p) <= 191u )
			goto tr120;
	} else if ( (*p) >= 128u )
		goto tr120;
	goto st0;
st96:
	if ( ++p == pe )
		goto _test_eof96;
	__attribute__((fallthrough));
case 96:
	switch( (*p) ) {
		case 162u: goto st97;
		case 163u: goto st98;
		default: break;
	}
	if ( 160u <= (*p) && (*p) <= 191u )
		goto st92;
	goto st0;
st97:
	if ( ++p == pe )
		goto _test_eof97;
	__attribute__((fallthrough));
case 97:
	if ( (*p) > 143u ) {
		if ( 146u <= (*p) && (*p) <= 191u )
			goto tr120;
	} else if ( (*p) >= 128u )
		goto tr120;
	goto st0;
st98:
	if ( ++p == pe )
		goto _test_eof98;
	__attribute__((fallthrough));
case 98:
	if ( (*p) > 161u ) {
		if ( 163u <= (*p) && (*p) <= 191u )
			goto tr120;
	} else if ( (*p) >= 128u )
		goto tr120;
	goto st0;
st99:
	if ( ++p == pe )
		goto _test_eof99;
	__attribute__((fallthrough));
case 99:
	switch( (*p) ) {
		case 154u: goto st100;
		case 160u: goto st101;
		default: break;
	}
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st92;
	goto st0;
st100:
	if ( ++p == pe )
		goto _test_eof100;
	__attribute__((fallthrough));
case 100:
	if ( 129u <= (*p) && (*p) <= 191u )
		goto tr120;
	goto st0;
st101:
	if ( ++p == pe )
		goto _test_eof101;
	__attribute__((fallthrough));
case 101:
	if ( (*p) > 141u ) {
		if ( 143u <= (*p) && (*p) <= 191u )
			goto tr120;
	} else if ( (*p) >= 128u )
		goto tr120;
	goto st0;
st102:
	if ( ++p == pe )
		goto _test_eof102;
	__attribute__((fallthrough));
case 102:
	switch( (*p) ) {
		case 128u: goto st103;
		case 129u: goto st104;
		default: break;
	}
	if ( 130u <= (*p) && (*p) <= 191u )
		goto st92;
	goto st0;
st103:
	if ( ++p == pe )
		goto _test_eof103;
	__attribute__((fallthrough));
case 103:
	if ( (*p) > 167u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr120;
	} else if ( (*p) >= 144u )
		goto tr120;
	goto st0;
st104:
	if ( ++p == pe )
		goto _test_eof104;
	__attribute__((fallthrough));
case 104:
	if ( (*p) > 158u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr120;
	} else if ( (*p) >= 128u )
		goto tr120;
	goto st0;
st105:
	if ( ++p == pe )
		goto _test_eof105;
	__attribute__((fallthrough));
case 105:
	if ( (*p) == 128u )
		goto st106;
	if ( 129u <= (*p) && (*p) <= 191u )
		goto st92;
	goto st0;
st106:
	if ( ++p == pe )
		goto _test_eof106;
	__attribute__((fallthrough));
case 106:
	if ( (*p) == 130u )
		goto tr114;
	if ( 129u <= (*p) && (*p) <= 191u )
		goto tr120;
	goto st0;
st107:
	if ( ++p == pe )
		goto _test_eof107;
	__attribute__((fallthrough));
case 107:
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st92;
	goto st0;
st108:
	if ( ++p == pe )
		goto _test_eof108;
	__attribute__((fallthrough));
case 108:
	if ( 128u <= (*p) && (*p) <= 159u )
		goto st92;
	goto st0;
st109:
	if ( ++p == pe )
		goto _test_eof109;
	__attribute__((fallthrough));
case 109:
	switch( (*p) ) {
		case 183u: goto st110;
		case 187u: goto st111;
		case 188u: goto st112;
		case 189u: goto st113;
		case 191u: goto st114;
		default: break;
	}
	if ( 164u <= (*p) && (*p) <= 190u )
		goto st92;
	goto st0;
st110:
	if ( ++p == pe )
		goto _test_eof110;
	__attribute__((fallthrough));
case 110:
	if ( (*p) > 143u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr120;
	} else if ( (*p) >= 128u )
		goto tr120;
	goto st0;
st111:
	if ( ++p == pe )
		goto _test_eof111;
	__attribute__((fallthrough));
case 111:
	if ( 128u <= (*p) && (*p) <= 190u )
		goto tr120;
	goto st0;
st112:
	if ( ++p == pe )
		goto _test_eof112;
	__attribute__((fallthrough));
case 112:
	if ( (*p) == 142u )
		goto tr114;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto tr120;
	goto st0;
st113:
	if ( ++p == pe )
		goto _test_eof113;
	__attribute__((fallthrough));
case 113:
	if ( (*p) == 161u )
		goto tr114;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto tr120;
	goto st0;
st114:
	if ( ++p == pe )
		goto _test_eof114;
	__attribute__((fallthrough));
case 114:
	if ( 128u <= (*p) && (*p) <= 175u )
		goto tr120;
	goto st0;
st115:
	if ( ++p == pe )
		goto _test_eof115;
	__attribute__((fallthrough));
case 115:
	switch( (*p) ) {
		case 145u: goto st116;
		case 147u: goto st119;
		case 155u: goto st120;
		case 157u: goto st122;
		case 159u:
		case 175u:
		case 191u: goto st124;
		default: break;
	}
	if ( 144u <= (*p) && (*p) <= 190u )
		goto st107;
	goto st0;
st116:
	if ( ++p == pe )
		goto _test_eof116;
	__attribute__((fallthrough));
case 116:
	switch( (*p) ) {
		case 130u: goto st117;
		case 131u: goto st118;
		default: break;
	}
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st92;
	goto st0;
st117:
	if ( ++p == pe )
		goto _test_eof117;
	__attribute__((fallthrough));
case 117:
	if ( (*p) > 188u ) {
		if ( 190u <= (*p) && (*p) <= 191u )
			goto tr120;
	} else if ( (*p) >= 128u )
		goto tr120;
	goto st0;
st118:
	if ( ++p == pe )
		goto _test_eof118;
	__attribute__((fallthrough));
case 118:
	if ( (*p) > 140u ) {
		if ( 142u <= (*p) && (*p) <= 191u )
			goto tr120;
	} else if ( (*p) >= 128u )
		goto tr120;
	goto st0;
st119:
	if ( ++p == pe )
		goto _test_eof119;
	__attribute__((fallthrough));
case 119:
	if ( (*p) == 144u )
		goto st114;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st92;
	goto st0;
st120:
	if ( ++p == pe )
		goto _test_eof120;
	__attribute__((fallthrough));
case 120:
	if ( (*p) == 178u )
		goto st121;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st92;
	goto st0;
st121:
	if ( ++p == pe )
		goto _test_eof121;
	__attribute__((fallthrough));
case 121:
	if ( (*p) > 159u ) {
		if ( 164u <= (*p) && (*p) <= 191u )
			goto tr120;
	} else if ( (*p) >= 128u )
		goto tr120;
	goto st0;
st122:
	if ( ++p == pe )
		goto _test_eof122;
	__attribute__((fallthrough));
case 122:
	if ( (*p) == 133u )
		goto st123;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st92;
	goto st0;
st123:
	if ( ++p == pe )
		goto _test_eof123;
	__attribute__((fallthrough));
case 123:
	if ( (*p) > 178u ) {
		if ( 187u <= (*p) && (*p) <= 191u )
			goto tr120;
	} else if ( (*p) >= 128u )
		goto tr120;
	goto st0;
st124:
	if ( ++p == pe )
		goto _test_eof124;
	__attribute__((fallthrough));
case 124:
	if ( (*p) == 191u )
		goto st125;
	if ( 128u <= (*p) && (*p) <= 190u )
		goto st92;
	goto st0;
st125:
	if ( ++p == pe )
		goto _test_eof125;
	__attribute__((fallthrough));
case 125:
	if ( 128u <= (*p) && (*p) <= 189u )
		goto tr120;
	goto st0;
st126:
	if ( ++p == pe )
		goto _test_eof126;
	__attribute__((fallthrough));
case 126:
	if ( (*p) == 128u )
		goto st127;
	if ( 129u <= (*p) && (*p) <= 191u )
		goto st92;
	goto st0;
st127:
	if ( ++p == pe )
		goto _test_eof127;
	__attribute__((fallthrough));
case 127:
	if ( (*p) == 129u )
		goto tr120;
	if ( 131u <= (*p) && (*p) <= 191u )
		goto tr120;
	goto st0;
st128:
	if ( ++p == pe )
		goto _test_eof128;
	__attribute__((fallthrough));
case 128:
	switch( (*p) ) {
		case 183u: goto st110;
		case 187u: goto st111;
		case 188u: goto st101;
		case 189u: goto st129;
		case 191u: goto st114;
		default: break;
	}
	if ( 164u <= (*p) && (*p) <= 190u )
		goto st92;
	goto st0;
st129:
	if ( ++p == pe )
		goto _test_eof129;
	__attribute__((fallthrough));
case 129:
	if ( (*p) > 160u ) {
		if ( 162u <= (*p) && (*p) <= 191u )
			goto tr120;
	} else if ( (*p) >= 128u )
		goto tr120;
	goto st0;
tr453:
/* #line 16 "lib/email_eai_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st455;
st455:
	if ( ++p == pe )
		goto _test_eof455;
	__attribute__((fallthrough));
case 455:
/* #line 2056 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 45u: goto st38;
		case 46u: goto st40;
		case 194u: goto st91;
		case 216u: goto st93;
		case 219u: goto st94;
		case 220u: goto st95;
		case 224u: goto st96;
		case 225u: goto st99;
		case 226u: goto st102;
		case 227u: goto st105;
		case 237u: goto st108;
		case 239u: goto st109;
		case 240u: goto st115;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto tr59;
		} else if ( (*p) >= 48u )
			goto tr59;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st107;
		} else if ( (*p) >= 195u )
			goto st92;
	} else
		goto tr59;
	goto st0;
st130:
	if ( ++p == pe )
		goto _test_eof130;
	__attribute__((fallthrough));
case 130:
	switch( (*p) ) {
		case 45u: goto st131;
		case 50u: goto st269;
		case 73u:
		case 105u: goto st274;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) > 49u ) {
			if ( 51u <= (*p) && (*p) <= 57u )
				goto st272;
		} else if ( (*p) >= 48u )
			goto st135;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 97u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto st132;
		} else if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 122u )
				goto st132;
		} else
			goto st273;
	} else
		goto st273;
	goto st0;
st131:
	if ( ++p == pe )
		goto _test_eof131;
	__attribute__((fallthrough));
case 131:
	if ( (*p) == 45u )
		goto st131;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st132;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st132;
	} else
		goto st132;
	goto st0;
st132:
	if ( ++p == pe )
		goto _test_eof132;
	__attribute__((fallthrough));
case 132:
	switch( (*p) ) {
		case 45u: goto st131;
		case 58u: goto st133;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st132;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st132;
	} else
		goto st132;
	goto st0;
st133:
	if ( ++p == pe )
		goto _test_eof133;
	__attribute__((fallthrough));
case 133:
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr153;
	} else if ( (*p) >= 33u )
		goto tr153;
	goto st0;
tr153:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st134;
st134:
	if ( ++p == pe )
		goto _test_eof134;
	__attribute__((fallthrough));
case 134:
/* #line 2163 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	if ( (*p) == 93u )
		goto st456;
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr153;
	} else if ( (*p) >= 33u )
		goto tr153;
	goto st0;
st456:
	if ( ++p == pe )
		goto _test_eof456;
	__attribute__((fallthrough));
case 456:
	goto st0;
st135:
	if ( ++p == pe )
		goto _test_eof135;
	__attribute__((fallthrough));
case 135:
	switch( (*p) ) {
		case 45u: goto st131;
		case 46u: goto st136;
		case 58u: goto st157;
		default: break;
	}
	if ( (*p) < 71u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 70u )
				goto st268;
		} else if ( (*p) >= 48u )
			goto st154;
	} else if ( (*p) > 90u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 122u )
				goto st132;
		} else if ( (*p) >= 97u )
			goto st268;
	} else
		goto st132;
	goto st0;
st136:
	if ( ++p == pe )
		goto _test_eof136;
	__attribute__((fallthrough));
case 136:
	if ( (*p) == 50u )
		goto st152;
	if ( (*p) > 49u ) {
		if ( 51u <= (*p) && (*p) <= 57u )
			goto st150;
	} else if ( (*p) >= 48u )
		goto st137;
	goto st0;
st137:
	if ( ++p == pe )
		goto _test_eof137;
	__attribute__((fallthrough));
case 137:
	if ( (*p) == 46u )
		goto st138;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st150;
	goto st0;
st138:
	if ( ++p == pe )
		goto _test_eof138;
	__attribute__((fallthrough));
case 138:
	if ( (*p) == 50u )
		goto st148;
	if ( (*p) > 49u ) {
		if ( 51u <= (*p) && (*p) <= 57u )
			goto st146;
	} else if ( (*p) >= 48u )
		goto st139;
	goto st0;
st139:
	if ( ++p == pe )
		goto _test_eof139;
	__attribute__((fallthrough));
case 139:
	if ( (*p) == 46u )
		goto st140;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st146;
	goto st0;
st140:
	if ( ++p == pe )
		goto _test_eof140;
	__attribute__((fallthrough));
case 140:
	if ( (*p) == 50u )
		goto st144;
	if ( (*p) > 49u ) {
		if ( 51u <= (*p) && (*p) <= 57u )
			goto st142;
	} else if ( (*p) >= 48u )
		goto st141;
	goto st0;
st141:
	if ( ++p == pe )
		goto _test_eof141;
	__attribute__((fallthrough));
case 141:
	if ( (*p) == 93u )
		goto st456;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st142;
	goto st0;
st142:
	if ( ++p == pe )
		goto _test_eof142;
	__attribute__((fallthrough));
case 142:
	if ( (*p) == 93u )
		goto st456;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st143;
	goto st0;
st143:
	if ( ++p == pe )
		goto _test_eof143;
	__attribute__((fallthrough));
case 143:
	if ( (*p) == 93u )
		goto st456;
	goto st0;
st144:
	if ( ++p == pe )
		goto _test_eof144;
	__attribute__((fallthrough));
case 144:
	switch( (*p) ) {
		case 53u: goto st145;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) > 52u ) {
		if ( 54u <= (*p) && (*p) <= 57u )
			goto st143;
	} else if ( (*p) >= 48u )
		goto st142;
	goto st0;
st145:
	if ( ++p == pe )
		goto _test_eof145;
	__attribute__((fallthrough));
case 145:
	if ( (*p) == 93u )
		goto st456;
	if ( 48u <= (*p) && (*p) <= 53u )
		goto st143;
	goto st0;
st146:
	if ( ++p == pe )
		goto _test_eof146;
	__attribute__((fallthrough));
case 146:
	if ( (*p) == 46u )
		goto st140;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st147;
	goto st0;
st147:
	if ( ++p == pe )
		goto _test_eof147;
	__attribute__((fallthrough));
case 147:
	if ( (*p) == 46u )
		goto st140;
	goto st0;
st148:
	if ( ++p == pe )
		goto _test_eof148;
	__attribute__((fallthrough));
case 148:
	switch( (*p) ) {
		case 46u: goto st140;
		case 53u: goto st149;
		default: break;
	}
	if ( (*p) > 52u ) {
		if ( 54u <= (*p) && (*p) <= 57u )
			goto st147;
	} else if ( (*p) >= 48u )
		goto st146;
	goto st0;
st149:
	if ( ++p == pe )
		goto _test_eof149;
	__attribute__((fallthrough));
case 149:
	if ( (*p) == 46u )
		goto st140;
	if ( 48u <= (*p) && (*p) <= 53u )
		goto st147;
	goto st0;
st150:
	if ( ++p == pe )
		goto _test_eof150;
	__attribute__((fallthrough));
case 150:
	if ( (*p) == 46u )
		goto st138;
	if ( 48u <= (*p) && (*p) <= 57u )
		goto st151;
	goto st0;
st151:
	if ( ++p == pe )
		goto _test_eof151;
	__attribute__((fallthrough));
case 151:
	if ( (*p) == 46u )
		goto st138;
	goto st0;
st152:
	if ( ++p == pe )
		goto _test_eof152;
	__attribute__((fallthrough));
case 152:
	switch( (*p) ) {
		case 46u: goto st138;
		case 53u: goto st153;
		default: break;
	}
	if ( (*p) > 52u ) {
		if ( 54u <= (*p) && (*p) <= 57u )
			goto st151;
	} else if ( (*p) >= 48u )
		goto st150;
	goto st0;
st153:
	if ( ++p == pe )
		goto _test_eof153;
	__attribute__((fallthrough));
case 153:
	if ( (*p) == 46u )
		goto st138;
	if ( 48u <= (*p) && (*p) <= 53u )
		goto st151;
	goto st0;
st154:
	if ( ++p == pe )
		goto _test_eof154;
	__attribute__((fallthrough));
case 154:
	switch( (*p) ) {
		case 45u: goto st131;
		case 46u: goto st136;
		case 58u: goto st157;
		default: break;
	}
	if ( (*p) < 71u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 70u )
				goto st267;
		} else if ( (*p) >= 48u )
			goto st155;
	} else if ( (*p) > 90u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 122u )
				goto st132;
		} else if ( (*p) >= 97u )
			goto st267;
	} else
		goto st132;
	goto st0;
st155:
	if ( ++p == pe )
		goto _test_eof155;
	__attribute__((fallthrough));
case 155:
	switch( (*p) ) {
		case 45u: goto st131;
		case 46u: goto st136;
		case 58u: goto st157;
		default: break;
	}
	if ( (*p) < 71u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 70u )
				goto st156;
		} else if ( (*p) >= 48u )
			goto st156;
	} else if ( (*p) > 90u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 122u )
				goto st132;
		} else if ( (*p) >= 97u )
			goto st156;
	} else
		goto st132;
	goto st0;
st156:
	if ( ++p == pe )
		goto _test_eof156;
	__attribute__((fallthrough));
case 156:
	switch( (*p) ) {
		case 45u: goto st131;
		case 58u: goto st157;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st132;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st132;
	} else
		goto st132;
	goto st0;
st157:
	if ( ++p == pe )
		goto _test_eof157;
	__attribute__((fallthrough));
case 157:
	if ( (*p) == 58u )
		goto st254;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr179;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr179;
		} else
			goto tr153;
	} else
		goto tr179;
	goto st0;
tr179:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st158;
st158:
	if ( ++p == pe )
		goto _test_eof158;
	__attribute__((fallthrough));
case 158:
/* #line 2482 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr182;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr181;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr181;
		} else
			goto tr153;
	} else
		goto tr181;
	goto st0;
tr181:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st159;
st159:
	if ( ++p == pe )
		goto _test_eof159;
	__attribute__((fallthrough));
case 159:
/* #line 2517 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr182;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr183;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr183;
		} else
			goto tr153;
	} else
		goto tr183;
	goto st0;
tr183:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st160;
st160:
	if ( ++p == pe )
		goto _test_eof160;
	__attribute__((fallthrough));
case 160:
/* #line 2552 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr182;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr184;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr184;
		} else
			goto tr153;
	} else
		goto tr184;
	goto st0;
tr184:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st161;
st161:
	if ( ++p == pe )
		goto _test_eof161;
	__attribute__((fallthrough));
case 161:
/* #line 2587 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr182;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr153;
	} else if ( (*p) >= 33u )
		goto tr153;
	goto st0;
tr182:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st162;
st162:
	if ( ++p == pe )
		goto _test_eof162;
	__attribute__((fallthrough));
case 162:
/* #line 2604 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto st241;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr185;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr185;
		} else
			goto tr153;
	} else
		goto tr185;
	goto st0;
tr185:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st163;
st163:
	if ( ++p == pe )
		goto _test_eof163;
	__attribute__((fallthrough));
case 163:
/* #line 2639 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr188;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr187;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr187;
		} else
			goto tr153;
	} else
		goto tr187;
	goto st0;
tr187:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st164;
st164:
	if ( ++p == pe )
		goto _test_eof164;
	__attribute__((fallthrough));
case 164:
/* #line 2674 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr188;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr189;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr189;
		} else
			goto tr153;
	} else
		goto tr189;
	goto st0;
tr189:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st165;
st165:
	if ( ++p == pe )
		goto _test_eof165;
	__attribute__((fallthrough));
case 165:
/* #line 2709 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr188;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr190;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr190;
		} else
			goto tr153;
	} else
		goto tr190;
	goto st0;
tr190:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st166;
st166:
	if ( ++p == pe )
		goto _test_eof166;
	__attribute__((fallthrough));
case 166:
/* #line 2744 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr188;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr153;
	} else if ( (*p) >= 33u )
		goto tr153;
	goto st0;
tr188:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st167;
st167:
	if ( ++p == pe )
		goto _test_eof167;
	__attribute__((fallthrough));
case 167:
/* #line 2761 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto st228;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr191;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr191;
		} else
			goto tr153;
	} else
		goto tr191;
	goto st0;
tr191:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st168;
st168:
	if ( ++p == pe )
		goto _test_eof168;
	__attribute__((fallthrough));
case 168:
/* #line 2796 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr194;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr193;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr193;
		} else
			goto tr153;
	} else
		goto tr193;
	goto st0;
tr193:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st169;
st169:
	if ( ++p == pe )
		goto _test_eof169;
	__attribute__((fallthrough));
case 169:
/* #line 2831 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr194;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr195;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr195;
		} else
			goto tr153;
	} else
		goto tr195;
	goto st0;
tr195:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st170;
st170:
	if ( ++p == pe )
		goto _test_eof170;
	__attribute__((fallthrough));
case 170:
/* #line 2866 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr194;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr196;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr196;
		} else
			goto tr153;
	} else
		goto tr196;
	goto st0;
tr196:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st171;
st171:
	if ( ++p == pe )
		goto _test_eof171;
	__attribute__((fallthrough));
case 171:
/* #line 2901 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr194;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr153;
	} else if ( (*p) >= 33u )
		goto tr153;
	goto st0;
tr194:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st172;
st172:
	if ( ++p == pe )
		goto _test_eof172;
	__attribute__((fallthrough));
case 172:
/* #line 2918 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto st216;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr197;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr197;
		} else
			goto tr153;
	} else
		goto tr197;
	goto st0;
tr197:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st173;
st173:
	if ( ++p == pe )
		goto _test_eof173;
	__attribute__((fallthrough));
case 173:
/* #line 2953 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr200;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr199;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr199;
		} else
			goto tr153;
	} else
		goto tr199;
	goto st0;
tr199:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st174;
st174:
	if ( ++p == pe )
		goto _test_eof174;
	__attribute__((fallthrough));
case 174:
/* #line 2988 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr200;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr201;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr201;
		} else
			goto tr153;
	} else
		goto tr201;
	goto st0;
tr201:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st175;
st175:
	if ( ++p == pe )
		goto _test_eof175;
	__attribute__((fallthrough));
case 175:
/* #line 3023 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr200;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr202;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr202;
		} else
			goto tr153;
	} else
		goto tr202;
	goto st0;
tr202:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st176;
st176:
	if ( ++p == pe )
		goto _test_eof176;
	__attribute__((fallthrough));
case 176:
/* #line 3058 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr200;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr153;
	} else if ( (*p) >= 33u )
		goto tr153;
	goto st0;
tr200:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st177;
st177:
	if ( ++p == pe )
		goto _test_eof177;
	__attribute__((fallthrough));
case 177:
/* #line 3075 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto st215;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr203;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr203;
		} else
			goto tr153;
	} else
		goto tr203;
	goto st0;
tr203:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st178;
st178:
	if ( ++p == pe )
		goto _test_eof178;
	__attribute__((fallthrough));
case 178:
/* #line 3110 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr206;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr205;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr205;
		} else
			goto tr153;
	} else
		goto tr205;
	goto st0;
tr205:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st179;
st179:
	if ( ++p == pe )
		goto _test_eof179;
	__attribute__((fallthrough));
case 179:
/* #line 3145 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr206;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr207;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr207;
		} else
			goto tr153;
	} else
		goto tr207;
	goto st0;
tr207:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st180;
st180:
	if ( ++p == pe )
		goto _test_eof180;
	__attribute__((fallthrough));
case 180:
/* #line 3180 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr206;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr208;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr208;
		} else
			goto tr153;
	} else
		goto tr208;
	goto st0;
tr208:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st181;
st181:
	if ( ++p == pe )
		goto _test_eof181;
	__attribute__((fallthrough));
case 181:
/* #line 3215 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr206;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr153;
	} else if ( (*p) >= 33u )
		goto tr153;
	goto st0;
tr206:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st182;
st182:
	if ( ++p == pe )
		goto _test_eof182;
	__attribute__((fallthrough));
case 182:
/* #line 3232 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 50u: goto tr210;
		case 58u: goto st133;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 49u ) {
			if ( (*p) > 57u ) {
				if ( 59u <= (*p) && (*p) <= 64u )
					goto tr153;
			} else if ( (*p) >= 51u )
				goto tr211;
		} else
			goto tr209;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr212;
		} else
			goto tr153;
	} else
		goto tr212;
	goto st0;
tr209:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st183;
st183:
	if ( ++p == pe )
		goto _test_eof183;
	__attribute__((fallthrough));
case 183:
/* #line 3271 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr215;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr214;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr216;
		} else
			goto tr153;
	} else
		goto tr216;
	goto st0;
tr213:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st184;
st184:
	if ( ++p == pe )
		goto _test_eof184;
	__attribute__((fallthrough));
case 184:
/* #line 3307 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 50u: goto tr218;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 51u ) {
		if ( (*p) > 47u ) {
			if ( 48u <= (*p) && (*p) <= 49u )
				goto tr217;
		} else if ( (*p) >= 33u )
			goto tr153;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr153;
		} else if ( (*p) >= 58u )
			goto tr153;
	} else
		goto tr219;
	goto st0;
tr217:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st185;
st185:
	if ( ++p == pe )
		goto _test_eof185;
	__attribute__((fallthrough));
case 185:
/* #line 3333 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr220;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 48u ) {
		if ( 33u <= (*p) && (*p) <= 47u )
			goto tr153;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr153;
		} else if ( (*p) >= 58u )
			goto tr153;
	} else
		goto tr219;
	goto st0;
tr220:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st186;
st186:
	if ( ++p == pe )
		goto _test_eof186;
	__attribute__((fallthrough));
case 186:
/* #line 3356 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 50u: goto tr222;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 51u ) {
		if ( (*p) > 47u ) {
			if ( 48u <= (*p) && (*p) <= 49u )
				goto tr221;
		} else if ( (*p) >= 33u )
			goto tr153;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr153;
		} else if ( (*p) >= 58u )
			goto tr153;
	} else
		goto tr223;
	goto st0;
tr221:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st187;
st187:
	if ( ++p == pe )
		goto _test_eof187;
	__attribute__((fallthrough));
case 187:
/* #line 3382 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr224;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 48u ) {
		if ( 33u <= (*p) && (*p) <= 47u )
			goto tr153;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr153;
		} else if ( (*p) >= 58u )
			goto tr153;
	} else
		goto tr223;
	goto st0;
tr224:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st188;
st188:
	if ( ++p == pe )
		goto _test_eof188;
	__attribute__((fallthrough));
case 188:
/* #line 3405 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 50u: goto st191;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 51u ) {
		if ( (*p) > 47u ) {
			if ( 48u <= (*p) && (*p) <= 49u )
				goto st189;
		} else if ( (*p) >= 33u )
			goto tr153;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr153;
		} else if ( (*p) >= 58u )
			goto tr153;
	} else
		goto st190;
	goto st0;
st189:
	if ( ++p == pe )
		goto _test_eof189;
	__attribute__((fallthrough));
case 189:
	if ( (*p) < 48u ) {
		if ( 33u <= (*p) && (*p) <= 47u )
			goto tr153;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr153;
		} else if ( (*p) >= 58u )
			goto tr153;
	} else
		goto st190;
	goto st0;
st190:
	if ( ++p == pe )
		goto _test_eof190;
	__attribute__((fallthrough));
case 190:
	if ( (*p) < 48u ) {
		if ( 33u <= (*p) && (*p) <= 47u )
			goto tr153;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr153;
		} else if ( (*p) >= 58u )
			goto tr153;
	} else
		goto st133;
	goto st0;
st191:
	if ( ++p == pe )
		goto _test_eof191;
	__attribute__((fallthrough));
case 191:
	if ( (*p) == 53u )
		goto st192;
	if ( (*p) < 54u ) {
		if ( (*p) > 47u ) {
			if ( 48u <= (*p) && (*p) <= 52u )
				goto st190;
		} else if ( (*p) >= 33u )
			goto tr153;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr153;
		} else if ( (*p) >= 58u )
			goto tr153;
	} else
		goto st133;
	goto st0;
st192:
	if ( ++p == pe )
		goto _test_eof192;
	__attribute__((fallthrough));
case 192:
	if ( (*p) < 48u ) {
		if ( 33u <= (*p) && (*p) <= 47u )
			goto tr153;
	} else if ( (*p) > 53u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr153;
		} else if ( (*p) >= 54u )
			goto tr153;
	} else
		goto st133;
	goto st0;
tr223:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st193;
st193:
	if ( ++p == pe )
		goto _test_eof193;
	__attribute__((fallthrough));
case 193:
/* #line 3500 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr224;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 48u ) {
		if ( 33u <= (*p) && (*p) <= 47u )
			goto tr153;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr153;
		} else if ( (*p) >= 58u )
			goto tr153;
	} else
		goto tr229;
	goto st0;
tr229:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st194;
st194:
	if ( ++p == pe )
		goto _test_eof194;
	__attribute__((fallthrough));
case 194:
/* #line 3523 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr224;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr153;
	} else if ( (*p) >= 33u )
		goto tr153;
	goto st0;
tr222:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st195;
st195:
	if ( ++p == pe )
		goto _test_eof195;
	__attribute__((fallthrough));
case 195:
/* #line 3540 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr224;
		case 53u: goto tr230;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( (*p) > 47u ) {
			if ( 48u <= (*p) && (*p) <= 52u )
				goto tr223;
		} else if ( (*p) >= 33u )
			goto tr153;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr153;
		} else if ( (*p) >= 58u )
			goto tr153;
	} else
		goto tr229;
	goto st0;
tr230:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st196;
st196:
	if ( ++p == pe )
		goto _test_eof196;
	__attribute__((fallthrough));
case 196:
/* #line 3567 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr224;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 48u ) {
		if ( 33u <= (*p) && (*p) <= 47u )
			goto tr153;
	} else if ( (*p) > 53u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr153;
		} else if ( (*p) >= 54u )
			goto tr153;
	} else
		goto tr229;
	goto st0;
tr219:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st197;
st197:
	if ( ++p == pe )
		goto _test_eof197;
	__attribute__((fallthrough));
case 197:
/* #line 3590 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr220;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 48u ) {
		if ( 33u <= (*p) && (*p) <= 47u )
			goto tr153;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr153;
		} else if ( (*p) >= 58u )
			goto tr153;
	} else
		goto tr231;
	goto st0;
tr231:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st198;
st198:
	if ( ++p == pe )
		goto _test_eof198;
	__attribute__((fallthrough));
case 198:
/* #line 3613 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr220;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr153;
	} else if ( (*p) >= 33u )
		goto tr153;
	goto st0;
tr218:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st199;
st199:
	if ( ++p == pe )
		goto _test_eof199;
	__attribute__((fallthrough));
case 199:
/* #line 3630 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr220;
		case 53u: goto tr232;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( (*p) > 47u ) {
			if ( 48u <= (*p) && (*p) <= 52u )
				goto tr219;
		} else if ( (*p) >= 33u )
			goto tr153;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr153;
		} else if ( (*p) >= 58u )
			goto tr153;
	} else
		goto tr231;
	goto st0;
tr232:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st200;
st200:
	if ( ++p == pe )
		goto _test_eof200;
	__attribute__((fallthrough));
case 200:
/* #line 3657 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr220;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 48u ) {
		if ( 33u <= (*p) && (*p) <= 47u )
			goto tr153;
	} else if ( (*p) > 53u ) {
		if ( (*p) > 90u ) {
			if ( 94u <= (*p) && (*p) <= 126u )
				goto tr153;
		} else if ( (*p) >= 54u )
			goto tr153;
	} else
		goto tr231;
	goto st0;
tr214:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st201;
st201:
	if ( ++p == pe )
		goto _test_eof201;
	__attribute__((fallthrough));
case 201:
/* #line 3680 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr215;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr233;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr234;
		} else
			goto tr153;
	} else
		goto tr234;
	goto st0;
tr233:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st202;
st202:
	if ( ++p == pe )
		goto _test_eof202;
	__attribute__((fallthrough));
case 202:
/* #line 3716 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr215;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr235;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr235;
		} else
			goto tr153;
	} else
		goto tr235;
	goto st0;
tr235:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st203;
st203:
	if ( ++p == pe )
		goto _test_eof203;
	__attribute__((fallthrough));
case 203:
/* #line 3752 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr215;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr153;
	} else if ( (*p) >= 33u )
		goto tr153;
	goto st0;
tr215:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st204;
st204:
	if ( ++p == pe )
		goto _test_eof204;
	__attribute__((fallthrough));
case 204:
/* #line 3769 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	if ( (*p) == 93u )
		goto st456;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 58u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st205;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st205;
		} else
			goto tr153;
	} else
		goto st205;
	goto st0;
st205:
	if ( ++p == pe )
		goto _test_eof205;
	__attribute__((fallthrough));
case 205:
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 58u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st206;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st206;
		} else
			goto tr153;
	} else
		goto st206;
	goto st0;
st206:
	if ( ++p == pe )
		goto _test_eof206;
	__attribute__((fallthrough));
case 206:
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 58u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st207;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st207;
		} else
			goto tr153;
	} else
		goto st207;
	goto st0;
st207:
	if ( ++p == pe )
		goto _test_eof207;
	__attribute__((fallthrough));
case 207:
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 58u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st133;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st133;
		} else
			goto tr153;
	} else
		goto st133;
	goto st0;
tr234:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st208;
st208:
	if ( ++p == pe )
		goto _test_eof208;
	__attribute__((fallthrough));
case 208:
/* #line 3886 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr215;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr235;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr235;
		} else
			goto tr153;
	} else
		goto tr235;
	goto st0;
tr216:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st209;
st209:
	if ( ++p == pe )
		goto _test_eof209;
	__attribute__((fallthrough));
case 209:
/* #line 3921 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr215;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr234;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr234;
		} else
			goto tr153;
	} else
		goto tr234;
	goto st0;
tr210:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st210;
st210:
	if ( ++p == pe )
		goto _test_eof210;
	__attribute__((fallthrough));
case 210:
/* #line 3956 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr213;
		case 53u: goto tr239;
		case 58u: goto tr215;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 52u ) {
			if ( (*p) > 57u ) {
				if ( 59u <= (*p) && (*p) <= 64u )
					goto tr153;
			} else if ( (*p) >= 54u )
				goto tr240;
		} else
			goto tr214;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr216;
		} else
			goto tr153;
	} else
		goto tr216;
	goto st0;
tr239:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st211;
st211:
	if ( ++p == pe )
		goto _test_eof211;
	__attribute__((fallthrough));
case 211:
/* #line 3996 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr215;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 53u ) {
			if ( (*p) > 57u ) {
				if ( 59u <= (*p) && (*p) <= 64u )
					goto tr153;
			} else if ( (*p) >= 54u )
				goto tr234;
		} else
			goto tr233;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr234;
		} else
			goto tr153;
	} else
		goto tr234;
	goto st0;
tr240:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st212;
st212:
	if ( ++p == pe )
		goto _test_eof212;
	__attribute__((fallthrough));
case 212:
/* #line 4035 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr215;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr234;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr234;
		} else
			goto tr153;
	} else
		goto tr234;
	goto st0;
tr211:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st213;
st213:
	if ( ++p == pe )
		goto _test_eof213;
	__attribute__((fallthrough));
case 213:
/* #line 4071 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr215;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr240;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr216;
		} else
			goto tr153;
	} else
		goto tr216;
	goto st0;
tr212:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st214;
st214:
	if ( ++p == pe )
		goto _test_eof214;
	__attribute__((fallthrough));
case 214:
/* #line 4107 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 58u: goto tr215;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto tr216;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto tr216;
		} else
			goto tr153;
	} else
		goto tr216;
	goto st0;
st215:
	if ( ++p == pe )
		goto _test_eof215;
	__attribute__((fallthrough));
case 215:
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 58u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st205;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st205;
		} else
			goto tr153;
	} else
		goto st205;
	goto st0;
st216:
	if ( ++p == pe )
		goto _test_eof216;
	__attribute__((fallthrough));
case 216:
	if ( (*p) == 50u )
		goto st223;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 49u ) {
			if ( (*p) > 57u ) {
				if ( 58u <= (*p) && (*p) <= 64u )
					goto tr153;
			} else if ( (*p) >= 51u )
				goto st226;
		} else
			goto st217;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st227;
		} else
			goto tr153;
	} else
		goto st227;
	goto st0;
st217:
	if ( ++p == pe )
		goto _test_eof217;
	__attribute__((fallthrough));
case 217:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr215;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st218;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st222;
		} else
			goto tr153;
	} else
		goto st222;
	goto st0;
st218:
	if ( ++p == pe )
		goto _test_eof218;
	__attribute__((fallthrough));
case 218:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr215;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st219;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st221;
		} else
			goto tr153;
	} else
		goto st221;
	goto st0;
st219:
	if ( ++p == pe )
		goto _test_eof219;
	__attribute__((fallthrough));
case 219:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr215;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st220;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st220;
		} else
			goto tr153;
	} else
		goto st220;
	goto st0;
st220:
	if ( ++p == pe )
		goto _test_eof220;
	__attribute__((fallthrough));
case 220:
	if ( (*p) == 58u )
		goto tr215;
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr153;
	} else if ( (*p) >= 33u )
		goto tr153;
	goto st0;
st221:
	if ( ++p == pe )
		goto _test_eof221;
	__attribute__((fallthrough));
case 221:
	if ( (*p) == 58u )
		goto tr215;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st220;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st220;
		} else
			goto tr153;
	} else
		goto st220;
	goto st0;
st222:
	if ( ++p == pe )
		goto _test_eof222;
	__attribute__((fallthrough));
case 222:
	if ( (*p) == 58u )
		goto tr215;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st221;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st221;
		} else
			goto tr153;
	} else
		goto st221;
	goto st0;
st223:
	if ( ++p == pe )
		goto _test_eof223;
	__attribute__((fallthrough));
case 223:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 53u: goto st224;
		case 58u: goto tr215;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 52u ) {
			if ( (*p) > 57u ) {
				if ( 59u <= (*p) && (*p) <= 64u )
					goto tr153;
			} else if ( (*p) >= 54u )
				goto st225;
		} else
			goto st218;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st222;
		} else
			goto tr153;
	} else
		goto st222;
	goto st0;
st224:
	if ( ++p == pe )
		goto _test_eof224;
	__attribute__((fallthrough));
case 224:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr215;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 53u ) {
			if ( (*p) > 57u ) {
				if ( 59u <= (*p) && (*p) <= 64u )
					goto tr153;
			} else if ( (*p) >= 54u )
				goto st221;
		} else
			goto st219;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st221;
		} else
			goto tr153;
	} else
		goto st221;
	goto st0;
st225:
	if ( ++p == pe )
		goto _test_eof225;
	__attribute__((fallthrough));
case 225:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr215;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st221;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st221;
		} else
			goto tr153;
	} else
		goto st221;
	goto st0;
st226:
	if ( ++p == pe )
		goto _test_eof226;
	__attribute__((fallthrough));
case 226:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr215;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st225;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st222;
		} else
			goto tr153;
	} else
		goto st222;
	goto st0;
st227:
	if ( ++p == pe )
		goto _test_eof227;
	__attribute__((fallthrough));
case 227:
	if ( (*p) == 58u )
		goto tr215;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st222;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st222;
		} else
			goto tr153;
	} else
		goto st222;
	goto st0;
st228:
	if ( ++p == pe )
		goto _test_eof228;
	__attribute__((fallthrough));
case 228:
	if ( (*p) == 50u )
		goto st236;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 49u ) {
			if ( (*p) > 57u ) {
				if ( 58u <= (*p) && (*p) <= 64u )
					goto tr153;
			} else if ( (*p) >= 51u )
				goto st239;
		} else
			goto st229;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st240;
		} else
			goto tr153;
	} else
		goto st240;
	goto st0;
st229:
	if ( ++p == pe )
		goto _test_eof229;
	__attribute__((fallthrough));
case 229:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr257;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st230;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st235;
		} else
			goto tr153;
	} else
		goto st235;
	goto st0;
st230:
	if ( ++p == pe )
		goto _test_eof230;
	__attribute__((fallthrough));
case 230:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr257;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st231;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st234;
		} else
			goto tr153;
	} else
		goto st234;
	goto st0;
st231:
	if ( ++p == pe )
		goto _test_eof231;
	__attribute__((fallthrough));
case 231:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr257;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st232;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st232;
		} else
			goto tr153;
	} else
		goto st232;
	goto st0;
st232:
	if ( ++p == pe )
		goto _test_eof232;
	__attribute__((fallthrough));
case 232:
	if ( (*p) == 58u )
		goto tr257;
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr153;
	} else if ( (*p) >= 33u )
		goto tr153;
	goto st0;
tr257:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st233;
st233:
	if ( ++p == pe )
		goto _test_eof233;
	__attribute__((fallthrough));
case 233:
/* #line 4677 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 50u: goto st223;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 49u ) {
			if ( (*p) > 57u ) {
				if ( 58u <= (*p) && (*p) <= 64u )
					goto tr153;
			} else if ( (*p) >= 51u )
				goto st226;
		} else
			goto st217;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st227;
		} else
			goto tr153;
	} else
		goto st227;
	goto st0;
st234:
	if ( ++p == pe )
		goto _test_eof234;
	__attribute__((fallthrough));
case 234:
	if ( (*p) == 58u )
		goto tr257;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st232;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st232;
		} else
			goto tr153;
	} else
		goto st232;
	goto st0;
st235:
	if ( ++p == pe )
		goto _test_eof235;
	__attribute__((fallthrough));
case 235:
	if ( (*p) == 58u )
		goto tr257;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st234;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st234;
		} else
			goto tr153;
	} else
		goto st234;
	goto st0;
st236:
	if ( ++p == pe )
		goto _test_eof236;
	__attribute__((fallthrough));
case 236:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 53u: goto st237;
		case 58u: goto tr257;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 52u ) {
			if ( (*p) > 57u ) {
				if ( 59u <= (*p) && (*p) <= 64u )
					goto tr153;
			} else if ( (*p) >= 54u )
				goto st238;
		} else
			goto st230;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st235;
		} else
			goto tr153;
	} else
		goto st235;
	goto st0;
st237:
	if ( ++p == pe )
		goto _test_eof237;
	__attribute__((fallthrough));
case 237:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr257;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 53u ) {
			if ( (*p) > 57u ) {
				if ( 59u <= (*p) && (*p) <= 64u )
					goto tr153;
			} else if ( (*p) >= 54u )
				goto st234;
		} else
			goto st231;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st234;
		} else
			goto tr153;
	} else
		goto st234;
	goto st0;
st238:
	if ( ++p == pe )
		goto _test_eof238;
	__attribute__((fallthrough));
case 238:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr257;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st234;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st234;
		} else
			goto tr153;
	} else
		goto st234;
	goto st0;
st239:
	if ( ++p == pe )
		goto _test_eof239;
	__attribute__((fallthrough));
case 239:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr257;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st238;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st235;
		} else
			goto tr153;
	} else
		goto st235;
	goto st0;
st240:
	if ( ++p == pe )
		goto _test_eof240;
	__attribute__((fallthrough));
case 240:
	if ( (*p) == 58u )
		goto tr257;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st235;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st235;
		} else
			goto tr153;
	} else
		goto st235;
	goto st0;
st241:
	if ( ++p == pe )
		goto _test_eof241;
	__attribute__((fallthrough));
case 241:
	if ( (*p) == 50u )
		goto st249;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 49u ) {
			if ( (*p) > 57u ) {
				if ( 58u <= (*p) && (*p) <= 64u )
					goto tr153;
			} else if ( (*p) >= 51u )
				goto st252;
		} else
			goto st242;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st253;
		} else
			goto tr153;
	} else
		goto st253;
	goto st0;
st242:
	if ( ++p == pe )
		goto _test_eof242;
	__attribute__((fallthrough));
case 242:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr269;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st243;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st248;
		} else
			goto tr153;
	} else
		goto st248;
	goto st0;
st243:
	if ( ++p == pe )
		goto _test_eof243;
	__attribute__((fallthrough));
case 243:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr269;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st244;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st247;
		} else
			goto tr153;
	} else
		goto st247;
	goto st0;
st244:
	if ( ++p == pe )
		goto _test_eof244;
	__attribute__((fallthrough));
case 244:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr269;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st245;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st245;
		} else
			goto tr153;
	} else
		goto st245;
	goto st0;
st245:
	if ( ++p == pe )
		goto _test_eof245;
	__attribute__((fallthrough));
case 245:
	if ( (*p) == 58u )
		goto tr269;
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr153;
	} else if ( (*p) >= 33u )
		goto tr153;
	goto st0;
tr269:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st246;
st246:
	if ( ++p == pe )
		goto _test_eof246;
	__attribute__((fallthrough));
case 246:
/* #line 5081 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 50u: goto st236;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 49u ) {
			if ( (*p) > 57u ) {
				if ( 58u <= (*p) && (*p) <= 64u )
					goto tr153;
			} else if ( (*p) >= 51u )
				goto st239;
		} else
			goto st229;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st240;
		} else
			goto tr153;
	} else
		goto st240;
	goto st0;
st247:
	if ( ++p == pe )
		goto _test_eof247;
	__attribute__((fallthrough));
case 247:
	if ( (*p) == 58u )
		goto tr269;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st245;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st245;
		} else
			goto tr153;
	} else
		goto st245;
	goto st0;
st248:
	if ( ++p == pe )
		goto _test_eof248;
	__attribute__((fallthrough));
case 248:
	if ( (*p) == 58u )
		goto tr269;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st247;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st247;
		} else
			goto tr153;
	} else
		goto st247;
	goto st0;
st249:
	if ( ++p == pe )
		goto _test_eof249;
	__attribute__((fallthrough));
case 249:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 53u: goto st250;
		case 58u: goto tr269;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 52u ) {
			if ( (*p) > 57u ) {
				if ( 59u <= (*p) && (*p) <= 64u )
					goto tr153;
			} else if ( (*p) >= 54u )
				goto st251;
		} else
			goto st243;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st248;
		} else
			goto tr153;
	} else
		goto st248;
	goto st0;
st250:
	if ( ++p == pe )
		goto _test_eof250;
	__attribute__((fallthrough));
case 250:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr269;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 53u ) {
			if ( (*p) > 57u ) {
				if ( 59u <= (*p) && (*p) <= 64u )
					goto tr153;
			} else if ( (*p) >= 54u )
				goto st247;
		} else
			goto st244;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st247;
		} else
			goto tr153;
	} else
		goto st247;
	goto st0;
st251:
	if ( ++p == pe )
		goto _test_eof251;
	__attribute__((fallthrough));
case 251:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr269;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st247;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st247;
		} else
			goto tr153;
	} else
		goto st247;
	goto st0;
st252:
	if ( ++p == pe )
		goto _test_eof252;
	__attribute__((fallthrough));
case 252:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr269;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st251;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st248;
		} else
			goto tr153;
	} else
		goto st248;
	goto st0;
st253:
	if ( ++p == pe )
		goto _test_eof253;
	__attribute__((fallthrough));
case 253:
	if ( (*p) == 58u )
		goto tr269;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st248;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st248;
		} else
			goto tr153;
	} else
		goto st248;
	goto st0;
st254:
	if ( ++p == pe )
		goto _test_eof254;
	__attribute__((fallthrough));
case 254:
	if ( (*p) == 50u )
		goto st262;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 49u ) {
			if ( (*p) > 57u ) {
				if ( 58u <= (*p) && (*p) <= 64u )
					goto tr153;
			} else if ( (*p) >= 51u )
				goto st265;
		} else
			goto st255;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st266;
		} else
			goto tr153;
	} else
		goto st266;
	goto st0;
st255:
	if ( ++p == pe )
		goto _test_eof255;
	__attribute__((fallthrough));
case 255:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr281;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st256;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st261;
		} else
			goto tr153;
	} else
		goto st261;
	goto st0;
st256:
	if ( ++p == pe )
		goto _test_eof256;
	__attribute__((fallthrough));
case 256:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr281;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st257;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st260;
		} else
			goto tr153;
	} else
		goto st260;
	goto st0;
st257:
	if ( ++p == pe )
		goto _test_eof257;
	__attribute__((fallthrough));
case 257:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr281;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st258;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st258;
		} else
			goto tr153;
	} else
		goto st258;
	goto st0;
st258:
	if ( ++p == pe )
		goto _test_eof258;
	__attribute__((fallthrough));
case 258:
	if ( (*p) == 58u )
		goto tr281;
	if ( (*p) > 90u ) {
		if ( 94u <= (*p) && (*p) <= 126u )
			goto tr153;
	} else if ( (*p) >= 33u )
		goto tr153;
	goto st0;
tr281:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st259;
st259:
	if ( ++p == pe )
		goto _test_eof259;
	__attribute__((fallthrough));
case 259:
/* #line 5485 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 50u: goto st249;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 49u ) {
			if ( (*p) > 57u ) {
				if ( 58u <= (*p) && (*p) <= 64u )
					goto tr153;
			} else if ( (*p) >= 51u )
				goto st252;
		} else
			goto st242;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st253;
		} else
			goto tr153;
	} else
		goto st253;
	goto st0;
st260:
	if ( ++p == pe )
		goto _test_eof260;
	__attribute__((fallthrough));
case 260:
	if ( (*p) == 58u )
		goto tr281;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st258;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st258;
		} else
			goto tr153;
	} else
		goto st258;
	goto st0;
st261:
	if ( ++p == pe )
		goto _test_eof261;
	__attribute__((fallthrough));
case 261:
	if ( (*p) == 58u )
		goto tr281;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st260;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st260;
		} else
			goto tr153;
	} else
		goto st260;
	goto st0;
st262:
	if ( ++p == pe )
		goto _test_eof262;
	__attribute__((fallthrough));
case 262:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 53u: goto st263;
		case 58u: goto tr281;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 52u ) {
			if ( (*p) > 57u ) {
				if ( 59u <= (*p) && (*p) <= 64u )
					goto tr153;
			} else if ( (*p) >= 54u )
				goto st264;
		} else
			goto st256;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st261;
		} else
			goto tr153;
	} else
		goto st261;
	goto st0;
st263:
	if ( ++p == pe )
		goto _test_eof263;
	__attribute__((fallthrough));
case 263:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr281;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 53u ) {
			if ( (*p) > 57u ) {
				if ( 59u <= (*p) && (*p) <= 64u )
					goto tr153;
			} else if ( (*p) >= 54u )
				goto st260;
		} else
			goto st257;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st260;
		} else
			goto tr153;
	} else
		goto st260;
	goto st0;
st264:
	if ( ++p == pe )
		goto _test_eof264;
	__attribute__((fallthrough));
case 264:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr281;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st260;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st260;
		} else
			goto tr153;
	} else
		goto st260;
	goto st0;
st265:
	if ( ++p == pe )
		goto _test_eof265;
	__attribute__((fallthrough));
case 265:
	switch( (*p) ) {
		case 46u: goto tr213;
		case 58u: goto tr281;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st264;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st261;
		} else
			goto tr153;
	} else
		goto st261;
	goto st0;
st266:
	if ( ++p == pe )
		goto _test_eof266;
	__attribute__((fallthrough));
case 266:
	if ( (*p) == 58u )
		goto tr281;
	if ( (*p) < 65u ) {
		if ( (*p) < 48u ) {
			if ( 33u <= (*p) && (*p) <= 47u )
				goto tr153;
		} else if ( (*p) > 57u ) {
			if ( 59u <= (*p) && (*p) <= 64u )
				goto tr153;
		} else
			goto st261;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 94u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto tr153;
		} else if ( (*p) > 96u ) {
			if ( (*p) > 102u ) {
				if ( 103u <= (*p) && (*p) <= 126u )
					goto tr153;
			} else if ( (*p) >= 97u )
				goto st261;
		} else
			goto tr153;
	} else
		goto st261;
	goto st0;
st267:
	if ( ++p == pe )
		goto _test_eof267;
	__attribute__((fallthrough));
case 267:
	switch( (*p) ) {
		case 45u: goto st131;
		case 58u: goto st157;
		default: break;
	}
	if ( (*p) < 71u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 70u )
				goto st156;
		} else if ( (*p) >= 48u )
			goto st156;
	} else if ( (*p) > 90u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 122u )
				goto st132;
		} else if ( (*p) >= 97u )
			goto st156;
	} else
		goto st132;
	goto st0;
st268:
	if ( ++p == pe )
		goto _test_eof268;
	__attribute__((fallthrough));
case 268:
	switch( (*p) ) {
		case 45u: goto st131;
		case 58u: goto st157;
		default: break;
	}
	if ( (*p) < 71u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 70u )
				goto st267;
		} else if ( (*p) >= 48u )
			goto st267;
	} else if ( (*p) > 90u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 122u )
				goto st132;
		} else if ( (*p) >= 97u )
			goto st267;
	} else
		goto st132;
	goto st0;
st269:
	if ( ++p == pe )
		goto _test_eof269;
	__attribute__((fallthrough));
case 269:
	switch( (*p) ) {
		case 45u: goto st131;
		case 46u: goto st136;
		case 53u: goto st270;
		case 58u: goto st157;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) > 52u ) {
			if ( 54u <= (*p) && (*p) <= 57u )
				goto st271;
		} else if ( (*p) >= 48u )
			goto st154;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 97u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto st132;
		} else if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 122u )
				goto st132;
		} else
			goto st268;
	} else
		goto st268;
	goto st0;
st270:
	if ( ++p == pe )
		goto _test_eof270;
	__attribute__((fallthrough));
case 270:
	switch( (*p) ) {
		case 45u: goto st131;
		case 46u: goto st136;
		case 58u: goto st157;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( (*p) > 53u ) {
			if ( 54u <= (*p) && (*p) <= 57u )
				goto st267;
		} else if ( (*p) >= 48u )
			goto st155;
	} else if ( (*p) > 70u ) {
		if ( (*p) < 97u ) {
			if ( 71u <= (*p) && (*p) <= 90u )
				goto st132;
		} else if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 122u )
				goto st132;
		} else
			goto st267;
	} else
		goto st267;
	goto st0;
st271:
	if ( ++p == pe )
		goto _test_eof271;
	__attribute__((fallthrough));
case 271:
	switch( (*p) ) {
		case 45u: goto st131;
		case 46u: goto st136;
		case 58u: goto st157;
		default: break;
	}
	if ( (*p) < 71u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 70u )
				goto st267;
		} else if ( (*p) >= 48u )
			goto st267;
	} else if ( (*p) > 90u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 122u )
				goto st132;
		} else if ( (*p) >= 97u )
			goto st267;
	} else
		goto st132;
	goto st0;
st272:
	if ( ++p == pe )
		goto _test_eof272;
	__attribute__((fallthrough));
case 272:
	switch( (*p) ) {
		case 45u: goto st131;
		case 46u: goto st136;
		case 58u: goto st157;
		default: break;
	}
	if ( (*p) < 71u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 70u )
				goto st268;
		} else if ( (*p) >= 48u )
			goto st271;
	} else if ( (*p) > 90u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 122u )
				goto st132;
		} else if ( (*p) >= 97u )
			goto st268;
	} else
		goto st132;
	goto st0;
st273:
	if ( ++p == pe )
		goto _test_eof273;
	__attribute__((fallthrough));
case 273:
	switch( (*p) ) {
		case 45u: goto st131;
		case 58u: goto st157;
		default: break;
	}
	if ( (*p) < 71u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 70u )
				goto st268;
		} else if ( (*p) >= 48u )
			goto st268;
	} else if ( (*p) > 90u ) {
		if ( (*p) > 102u ) {
			if ( 103u <= (*p) && (*p) <= 122u )
				goto st132;
		} else if ( (*p) >= 97u )
			goto st268;
	} else
		goto st132;
	goto st0;
st274:
	if ( ++p == pe )
		goto _test_eof274;
	__attribute__((fallthrough));
case 274:
	switch( (*p) ) {
		case 45u: goto st131;
		case 58u: goto st133;
		case 80u:
		case 112u: goto st275;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st132;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st132;
	} else
		goto st132;
	goto st0;
st275:
	if ( ++p == pe )
		goto _test_eof275;
	__attribute__((fallthrough));
case 275:
	switch( (*p) ) {
		case 45u: goto st131;
		case 58u: goto st133;
		case 86u:
		case 118u: goto st276;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st132;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st132;
	} else
		goto st132;
	goto st0;
st276:
	if ( ++p == pe )
		goto _test_eof276;
	__attribute__((fallthrough));
case 276:
	switch( (*p) ) {
		case 45u: goto st131;
		case 54u: goto st277;
		case 58u: goto st133;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st132;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st132;
	} else
		goto st132;
	goto st0;
st277:
	if ( ++p == pe )
		goto _test_eof277;
	__attribute__((fallthrough));
case 277:
	switch( (*p) ) {
		case 45u: goto st131;
		case 58u: goto st278;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st132;
	} else if ( (*p) > 90u ) {
		if ( 97u <= (*p) && (*p) <= 122u )
			goto st132;
	} else
		goto st132;
	goto st0;
st278:
	if ( ++p == pe )
		goto _test_eof278;
	__attribute__((fallthrough));
case 278:
	if ( (*p) == 58u )
		goto st376;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st279;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st279;
	} else
		goto st279;
	goto st0;
st279:
	if ( ++p == pe )
		goto _test_eof279;
	__attribute__((fallthrough));
case 279:
	if ( (*p) == 58u )
		goto st283;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st280;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st280;
	} else
		goto st280;
	goto st0;
st280:
	if ( ++p == pe )
		goto _test_eof280;
	__attribute__((fallthrough));
case 280:
	if ( (*p) == 58u )
		goto st283;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st281;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st281;
	} else
		goto st281;
	goto st0;
st281:
	if ( ++p == pe )
		goto _test_eof281;
	__attribute__((fallthrough));
case 281:
	if ( (*p) == 58u )
		goto st283;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st282;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st282;
	} else
		goto st282;
	goto st0;
st282:
	if ( ++p == pe )
		goto _test_eof282;
	__attribute__((fallthrough));
case 282:
	if ( (*p) == 58u )
		goto st283;
	goto st0;
st283:
	if ( ++p == pe )
		goto _test_eof283;
	__attribute__((fallthrough));
case 283:
	if ( (*p) == 58u )
		goto st363;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st284;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st284;
	} else
		goto st284;
	goto st0;
st284:
	if ( ++p == pe )
		goto _test_eof284;
	__attribute__((fallthrough));
case 284:
	if ( (*p) == 58u )
		goto st288;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st285;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st285;
	} else
		goto st285;
	goto st0;
st285:
	if ( ++p == pe )
		goto _test_eof285;
	__attribute__((fallthrough));
case 285:
	if ( (*p) == 58u )
		goto st288;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st286;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st286;
	} else
		goto st286;
	goto st0;
st286:
	if ( ++p == pe )
		goto _test_eof286;
	__attribute__((fallthrough));
case 286:
	if ( (*p) == 58u )
		goto st288;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st287;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st287;
	} else
		goto st287;
	goto st0;
st287:
	if ( ++p == pe )
		goto _test_eof287;
	__attribute__((fallthrough));
case 287:
	if ( (*p) == 58u )
		goto st288;
	goto st0;
st288:
	if ( ++p == pe )
		goto _test_eof288;
	__attribute__((fallthrough));
case 288:
	if ( (*p) == 58u )
		goto st350;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st289;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st289;
	} else
		goto st289;
	goto st0;
st289:
	if ( ++p == pe )
		goto _test_eof289;
	__attribute__((fallthrough));
case 289:
	if ( (*p) == 58u )
		goto st293;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st290;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st290;
	} else
		goto st290;
	goto st0;
st290:
	if ( ++p == pe )
		goto _test_eof290;
	__attribute__((fallthrough));
case 290:
	if ( (*p) == 58u )
		goto st293;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st291;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st291;
	} else
		goto st291;
	goto st0;
st291:
	if ( ++p == pe )
		goto _test_eof291;
	__attribute__((fallthrough));
case 291:
	if ( (*p) == 58u )
		goto st293;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st292;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st292;
	} else
		goto st292;
	goto st0;
st292:
	if ( ++p == pe )
		goto _test_eof292;
	__attribute__((fallthrough));
case 292:
	if ( (*p) == 58u )
		goto st293;
	goto st0;
st293:
	if ( ++p == pe )
		goto _test_eof293;
	__attribute__((fallthrough));
case 293:
	if ( (*p) == 58u )
		goto st337;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st294;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st294;
	} else
		goto st294;
	goto st0;
st294:
	if ( ++p == pe )
		goto _test_eof294;
	__attribute__((fallthrough));
case 294:
	if ( (*p) == 58u )
		goto st298;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st295;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st295;
	} else
		goto st295;
	goto st0;
st295:
	if ( ++p == pe )
		goto _test_eof295;
	__attribute__((fallthrough));
case 295:
	if ( (*p) == 58u )
		goto st298;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st296;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st296;
	} else
		goto st296;
	goto st0;
st296:
	if ( ++p == pe )
		goto _test_eof296;
	__attribute__((fallthrough));
case 296:
	if ( (*p) == 58u )
		goto st298;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st297;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st297;
	} else
		goto st297;
	goto st0;
st297:
	if ( ++p == pe )
		goto _test_eof297;
	__attribute__((fallthrough));
case 297:
	if ( (*p) == 58u )
		goto st298;
	goto st0;
st298:
	if ( ++p == pe )
		goto _test_eof298;
	__attribute__((fallthrough));
case 298:
	if ( (*p) == 58u )
		goto st325;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st299;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st299;
	} else
		goto st299;
	goto st0;
st299:
	if ( ++p == pe )
		goto _test_eof299;
	__attribute__((fallthrough));
case 299:
	if ( (*p) == 58u )
		goto st303;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st300;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st300;
	} else
		goto st300;
	goto st0;
st300:
	if ( ++p == pe )
		goto _test_eof300;
	__attribute__((fallthrough));
case 300:
	if ( (*p) == 58u )
		goto st303;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st301;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st301;
	} else
		goto st301;
	goto st0;
st301:
	if ( ++p == pe )
		goto _test_eof301;
	__attribute__((fallthrough));
case 301:
	if ( (*p) == 58u )
		goto st303;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st302;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st302;
	} else
		goto st302;
	goto st0;
st302:
	if ( ++p == pe )
		goto _test_eof302;
	__attribute__((fallthrough));
case 302:
	if ( (*p) == 58u )
		goto st303;
	goto st0;
st303:
	if ( ++p == pe )
		goto _test_eof303;
	__attribute__((fallthrough));
case 303:
	if ( (*p) == 58u )
		goto st324;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st304;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st304;
	} else
		goto st304;
	goto st0;
st304:
	if ( ++p == pe )
		goto _test_eof304;
	__attribute__((fallthrough));
case 304:
	if ( (*p) == 58u )
		goto st308;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st305;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st305;
	} else
		goto st305;
	goto st0;
st305:
	if ( ++p == pe )
		goto _test_eof305;
	__attribute__((fallthrough));
case 305:
	if ( (*p) == 58u )
		goto st308;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st306;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st306;
	} else
		goto st306;
	goto st0;
st306:
	if ( ++p == pe )
		goto _test_eof306;
	__attribute__((fallthrough));
case 306:
	if ( (*p) == 58u )
		goto st308;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st307;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st307;
	} else
		goto st307;
	goto st0;
st307:
	if ( ++p == pe )
		goto _test_eof307;
	__attribute__((fallthrough));
case 307:
	if ( (*p) == 58u )
		goto st308;
	goto st0;
st308:
	if ( ++p == pe )
		goto _test_eof308;
	__attribute__((fallthrough));
case 308:
	switch( (*p) ) {
		case 50u: goto st319;
		case 58u: goto st143;
		default: break;
	}
	if ( (*p) < 51u ) {
		if ( 48u <= (*p) && (*p) <= 49u )
			goto st309;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st323;
		} else if ( (*p) >= 65u )
			goto st323;
	} else
		goto st322;
	goto st0;
st309:
	if ( ++p == pe )
		goto _test_eof309;
	__attribute__((fallthrough));
case 309:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st313;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st310;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st318;
	} else
		goto st318;
	goto st0;
st310:
	if ( ++p == pe )
		goto _test_eof310;
	__attribute__((fallthrough));
case 310:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st313;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st311;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st317;
	} else
		goto st317;
	goto st0;
st311:
	if ( ++p == pe )
		goto _test_eof311;
	__attribute__((fallthrough));
case 311:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st313;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st312;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st312;
	} else
		goto st312;
	goto st0;
st312:
	if ( ++p == pe )
		goto _test_eof312;
	__attribute__((fallthrough));
case 312:
	if ( (*p) == 58u )
		goto st313;
	goto st0;
st313:
	if ( ++p == pe )
		goto _test_eof313;
	__attribute__((fallthrough));
case 313:
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st314;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st314;
	} else
		goto st314;
	goto st0;
st314:
	if ( ++p == pe )
		goto _test_eof314;
	__attribute__((fallthrough));
case 314:
	if ( (*p) == 93u )
		goto st456;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st315;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st315;
	} else
		goto st315;
	goto st0;
st315:
	if ( ++p == pe )
		goto _test_eof315;
	__attribute__((fallthrough));
case 315:
	if ( (*p) == 93u )
		goto st456;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st316;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st316;
	} else
		goto st316;
	goto st0;
st316:
	if ( ++p == pe )
		goto _test_eof316;
	__attribute__((fallthrough));
case 316:
	if ( (*p) == 93u )
		goto st456;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st143;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st143;
	} else
		goto st143;
	goto st0;
st317:
	if ( ++p == pe )
		goto _test_eof317;
	__attribute__((fallthrough));
case 317:
	if ( (*p) == 58u )
		goto st313;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st312;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st312;
	} else
		goto st312;
	goto st0;
st318:
	if ( ++p == pe )
		goto _test_eof318;
	__attribute__((fallthrough));
case 318:
	if ( (*p) == 58u )
		goto st313;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st317;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st317;
	} else
		goto st317;
	goto st0;
st319:
	if ( ++p == pe )
		goto _test_eof319;
	__attribute__((fallthrough));
case 319:
	switch( (*p) ) {
		case 46u: goto st136;
		case 53u: goto st320;
		case 58u: goto st313;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( 48u <= (*p) && (*p) <= 52u )
			goto st310;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st318;
		} else if ( (*p) >= 65u )
			goto st318;
	} else
		goto st321;
	goto st0;
st320:
	if ( ++p == pe )
		goto _test_eof320;
	__attribute__((fallthrough));
case 320:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st313;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( 48u <= (*p) && (*p) <= 53u )
			goto st311;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st317;
		} else if ( (*p) >= 65u )
			goto st317;
	} else
		goto st317;
	goto st0;
st321:
	if ( ++p == pe )
		goto _test_eof321;
	__attribute__((fallthrough));
case 321:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st313;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st317;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st317;
	} else
		goto st317;
	goto st0;
st322:
	if ( ++p == pe )
		goto _test_eof322;
	__attribute__((fallthrough));
case 322:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st313;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st321;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st318;
	} else
		goto st318;
	goto st0;
st323:
	if ( ++p == pe )
		goto _test_eof323;
	__attribute__((fallthrough));
case 323:
	if ( (*p) == 58u )
		goto st313;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st318;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st318;
	} else
		goto st318;
	goto st0;
st324:
	if ( ++p == pe )
		goto _test_eof324;
	__attribute__((fallthrough));
case 324:
	if ( (*p) == 93u )
		goto st456;
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st314;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st314;
	} else
		goto st314;
	goto st0;
st325:
	if ( ++p == pe )
		goto _test_eof325;
	__attribute__((fallthrough));
case 325:
	switch( (*p) ) {
		case 50u: goto st332;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 51u ) {
		if ( 48u <= (*p) && (*p) <= 49u )
			goto st326;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st336;
		} else if ( (*p) >= 65u )
			goto st336;
	} else
		goto st335;
	goto st0;
st326:
	if ( ++p == pe )
		goto _test_eof326;
	__attribute__((fallthrough));
case 326:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st313;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st327;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st331;
	} else
		goto st331;
	goto st0;
st327:
	if ( ++p == pe )
		goto _test_eof327;
	__attribute__((fallthrough));
case 327:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st313;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st328;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st330;
	} else
		goto st330;
	goto st0;
st328:
	if ( ++p == pe )
		goto _test_eof328;
	__attribute__((fallthrough));
case 328:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st313;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st329;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st329;
	} else
		goto st329;
	goto st0;
st329:
	if ( ++p == pe )
		goto _test_eof329;
	__attribute__((fallthrough));
case 329:
	switch( (*p) ) {
		case 58u: goto st313;
		case 93u: goto st456;
		default: break;
	}
	goto st0;
st330:
	if ( ++p == pe )
		goto _test_eof330;
	__attribute__((fallthrough));
case 330:
	switch( (*p) ) {
		case 58u: goto st313;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st329;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st329;
	} else
		goto st329;
	goto st0;
st331:
	if ( ++p == pe )
		goto _test_eof331;
	__attribute__((fallthrough));
case 331:
	switch( (*p) ) {
		case 58u: goto st313;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st330;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st330;
	} else
		goto st330;
	goto st0;
st332:
	if ( ++p == pe )
		goto _test_eof332;
	__attribute__((fallthrough));
case 332:
	switch( (*p) ) {
		case 46u: goto st136;
		case 53u: goto st333;
		case 58u: goto st313;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( 48u <= (*p) && (*p) <= 52u )
			goto st327;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st331;
		} else if ( (*p) >= 65u )
			goto st331;
	} else
		goto st334;
	goto st0;
st333:
	if ( ++p == pe )
		goto _test_eof333;
	__attribute__((fallthrough));
case 333:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st313;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( 48u <= (*p) && (*p) <= 53u )
			goto st328;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st330;
		} else if ( (*p) >= 65u )
			goto st330;
	} else
		goto st330;
	goto st0;
st334:
	if ( ++p == pe )
		goto _test_eof334;
	__attribute__((fallthrough));
case 334:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st313;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st330;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st330;
	} else
		goto st330;
	goto st0;
st335:
	if ( ++p == pe )
		goto _test_eof335;
	__attribute__((fallthrough));
case 335:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st313;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st334;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st331;
	} else
		goto st331;
	goto st0;
st336:
	if ( ++p == pe )
		goto _test_eof336;
	__attribute__((fallthrough));
case 336:
	switch( (*p) ) {
		case 58u: goto st313;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st331;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st331;
	} else
		goto st331;
	goto st0;
st337:
	if ( ++p == pe )
		goto _test_eof337;
	__attribute__((fallthrough));
case 337:
	switch( (*p) ) {
		case 50u: goto st345;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 51u ) {
		if ( 48u <= (*p) && (*p) <= 49u )
			goto st338;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st349;
		} else if ( (*p) >= 65u )
			goto st349;
	} else
		goto st348;
	goto st0;
st338:
	if ( ++p == pe )
		goto _test_eof338;
	__attribute__((fallthrough));
case 338:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st342;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st339;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st344;
	} else
		goto st344;
	goto st0;
st339:
	if ( ++p == pe )
		goto _test_eof339;
	__attribute__((fallthrough));
case 339:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st342;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st340;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st343;
	} else
		goto st343;
	goto st0;
st340:
	if ( ++p == pe )
		goto _test_eof340;
	__attribute__((fallthrough));
case 340:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st342;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st341;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st341;
	} else
		goto st341;
	goto st0;
st341:
	if ( ++p == pe )
		goto _test_eof341;
	__attribute__((fallthrough));
case 341:
	switch( (*p) ) {
		case 58u: goto st342;
		case 93u: goto st456;
		default: break;
	}
	goto st0;
st342:
	if ( ++p == pe )
		goto _test_eof342;
	__attribute__((fallthrough));
case 342:
	if ( (*p) == 50u )
		goto st332;
	if ( (*p) < 51u ) {
		if ( 48u <= (*p) && (*p) <= 49u )
			goto st326;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st336;
		} else if ( (*p) >= 65u )
			goto st336;
	} else
		goto st335;
	goto st0;
st343:
	if ( ++p == pe )
		goto _test_eof343;
	__attribute__((fallthrough));
case 343:
	switch( (*p) ) {
		case 58u: goto st342;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st341;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st341;
	} else
		goto st341;
	goto st0;
st344:
	if ( ++p == pe )
		goto _test_eof344;
	__attribute__((fallthrough));
case 344:
	switch( (*p) ) {
		case 58u: goto st342;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st343;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st343;
	} else
		goto st343;
	goto st0;
st345:
	if ( ++p == pe )
		goto _test_eof345;
	__attribute__((fallthrough));
case 345:
	switch( (*p) ) {
		case 46u: goto st136;
		case 53u: goto st346;
		case 58u: goto st342;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( 48u <= (*p) && (*p) <= 52u )
			goto st339;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st344;
		} else if ( (*p) >= 65u )
			goto st344;
	} else
		goto st347;
	goto st0;
st346:
	if ( ++p == pe )
		goto _test_eof346;
	__attribute__((fallthrough));
case 346:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st342;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( 48u <= (*p) && (*p) <= 53u )
			goto st340;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st343;
		} else if ( (*p) >= 65u )
			goto st343;
	} else
		goto st343;
	goto st0;
st347:
	if ( ++p == pe )
		goto _test_eof347;
	__attribute__((fallthrough));
case 347:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st342;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st343;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st343;
	} else
		goto st343;
	goto st0;
st348:
	if ( ++p == pe )
		goto _test_eof348;
	__attribute__((fallthrough));
case 348:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st342;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st347;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st344;
	} else
		goto st344;
	goto st0;
st349:
	if ( ++p == pe )
		goto _test_eof349;
	__attribute__((fallthrough));
case 349:
	switch( (*p) ) {
		case 58u: goto st342;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st344;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st344;
	} else
		goto st344;
	goto st0;
st350:
	if ( ++p == pe )
		goto _test_eof350;
	__attribute__((fallthrough));
case 350:
	switch( (*p) ) {
		case 50u: goto st358;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 51u ) {
		if ( 48u <= (*p) && (*p) <= 49u )
			goto st351;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st362;
		} else if ( (*p) >= 65u )
			goto st362;
	} else
		goto st361;
	goto st0;
st351:
	if ( ++p == pe )
		goto _test_eof351;
	__attribute__((fallthrough));
case 351:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st355;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st352;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st357;
	} else
		goto st357;
	goto st0;
st352:
	if ( ++p == pe )
		goto _test_eof352;
	__attribute__((fallthrough));
case 352:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st355;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st353;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st356;
	} else
		goto st356;
	goto st0;
st353:
	if ( ++p == pe )
		goto _test_eof353;
	__attribute__((fallthrough));
case 353:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st355;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st354;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st354;
	} else
		goto st354;
	goto st0;
st354:
	if ( ++p == pe )
		goto _test_eof354;
	__attribute__((fallthrough));
case 354:
	switch( (*p) ) {
		case 58u: goto st355;
		case 93u: goto st456;
		default: break;
	}
	goto st0;
st355:
	if ( ++p == pe )
		goto _test_eof355;
	__attribute__((fallthrough));
case 355:
	if ( (*p) == 50u )
		goto st345;
	if ( (*p) < 51u ) {
		if ( 48u <= (*p) && (*p) <= 49u )
			goto st338;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st349;
		} else if ( (*p) >= 65u )
			goto st349;
	} else
		goto st348;
	goto st0;
st356:
	if ( ++p == pe )
		goto _test_eof356;
	__attribute__((fallthrough));
case 356:
	switch( (*p) ) {
		case 58u: goto st355;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st354;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st354;
	} else
		goto st354;
	goto st0;
st357:
	if ( ++p == pe )
		goto _test_eof357;
	__attribute__((fallthrough));
case 357:
	switch( (*p) ) {
		case 58u: goto st355;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st356;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st356;
	} else
		goto st356;
	goto st0;
st358:
	if ( ++p == pe )
		goto _test_eof358;
	__attribute__((fallthrough));
case 358:
	switch( (*p) ) {
		case 46u: goto st136;
		case 53u: goto st359;
		case 58u: goto st355;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( 48u <= (*p) && (*p) <= 52u )
			goto st352;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st357;
		} else if ( (*p) >= 65u )
			goto st357;
	} else
		goto st360;
	goto st0;
st359:
	if ( ++p == pe )
		goto _test_eof359;
	__attribute__((fallthrough));
case 359:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st355;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( 48u <= (*p) && (*p) <= 53u )
			goto st353;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st356;
		} else if ( (*p) >= 65u )
			goto st356;
	} else
		goto st356;
	goto st0;
st360:
	if ( ++p == pe )
		goto _test_eof360;
	__attribute__((fallthrough));
case 360:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st355;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st356;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st356;
	} else
		goto st356;
	goto st0;
st361:
	if ( ++p == pe )
		goto _test_eof361;
	__attribute__((fallthrough));
case 361:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st355;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st360;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st357;
	} else
		goto st357;
	goto st0;
st362:
	if ( ++p == pe )
		goto _test_eof362;
	__attribute__((fallthrough));
case 362:
	switch( (*p) ) {
		case 58u: goto st355;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st357;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st357;
	} else
		goto st357;
	goto st0;
st363:
	if ( ++p == pe )
		goto _test_eof363;
	__attribute__((fallthrough));
case 363:
	switch( (*p) ) {
		case 50u: goto st371;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 51u ) {
		if ( 48u <= (*p) && (*p) <= 49u )
			goto st364;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st375;
		} else if ( (*p) >= 65u )
			goto st375;
	} else
		goto st374;
	goto st0;
st364:
	if ( ++p == pe )
		goto _test_eof364;
	__attribute__((fallthrough));
case 364:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st368;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st365;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st370;
	} else
		goto st370;
	goto st0;
st365:
	if ( ++p == pe )
		goto _test_eof365;
	__attribute__((fallthrough));
case 365:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st368;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st366;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st369;
	} else
		goto st369;
	goto st0;
st366:
	if ( ++p == pe )
		goto _test_eof366;
	__attribute__((fallthrough));
case 366:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st368;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st367;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st367;
	} else
		goto st367;
	goto st0;
st367:
	if ( ++p == pe )
		goto _test_eof367;
	__attribute__((fallthrough));
case 367:
	switch( (*p) ) {
		case 58u: goto st368;
		case 93u: goto st456;
		default: break;
	}
	goto st0;
st368:
	if ( ++p == pe )
		goto _test_eof368;
	__attribute__((fallthrough));
case 368:
	if ( (*p) == 50u )
		goto st358;
	if ( (*p) < 51u ) {
		if ( 48u <= (*p) && (*p) <= 49u )
			goto st351;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st362;
		} else if ( (*p) >= 65u )
			goto st362;
	} else
		goto st361;
	goto st0;
st369:
	if ( ++p == pe )
		goto _test_eof369;
	__attribute__((fallthrough));
case 369:
	switch( (*p) ) {
		case 58u: goto st368;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st367;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st367;
	} else
		goto st367;
	goto st0;
st370:
	if ( ++p == pe )
		goto _test_eof370;
	__attribute__((fallthrough));
case 370:
	switch( (*p) ) {
		case 58u: goto st368;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st369;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st369;
	} else
		goto st369;
	goto st0;
st371:
	if ( ++p == pe )
		goto _test_eof371;
	__attribute__((fallthrough));
case 371:
	switch( (*p) ) {
		case 46u: goto st136;
		case 53u: goto st372;
		case 58u: goto st368;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( 48u <= (*p) && (*p) <= 52u )
			goto st365;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st370;
		} else if ( (*p) >= 65u )
			goto st370;
	} else
		goto st373;
	goto st0;
st372:
	if ( ++p == pe )
		goto _test_eof372;
	__attribute__((fallthrough));
case 372:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st368;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( 48u <= (*p) && (*p) <= 53u )
			goto st366;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st369;
		} else if ( (*p) >= 65u )
			goto st369;
	} else
		goto st369;
	goto st0;
st373:
	if ( ++p == pe )
		goto _test_eof373;
	__attribute__((fallthrough));
case 373:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st368;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st369;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st369;
	} else
		goto st369;
	goto st0;
st374:
	if ( ++p == pe )
		goto _test_eof374;
	__attribute__((fallthrough));
case 374:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st368;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st373;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st370;
	} else
		goto st370;
	goto st0;
st375:
	if ( ++p == pe )
		goto _test_eof375;
	__attribute__((fallthrough));
case 375:
	switch( (*p) ) {
		case 58u: goto st368;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st370;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st370;
	} else
		goto st370;
	goto st0;
st376:
	if ( ++p == pe )
		goto _test_eof376;
	__attribute__((fallthrough));
case 376:
	if ( (*p) == 58u )
		goto st377;
	goto st0;
st377:
	if ( ++p == pe )
		goto _test_eof377;
	__attribute__((fallthrough));
case 377:
	switch( (*p) ) {
		case 50u: goto st385;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 51u ) {
		if ( 48u <= (*p) && (*p) <= 49u )
			goto st378;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st389;
		} else if ( (*p) >= 65u )
			goto st389;
	} else
		goto st388;
	goto st0;
st378:
	if ( ++p == pe )
		goto _test_eof378;
	__attribute__((fallthrough));
case 378:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st382;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st379;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st384;
	} else
		goto st384;
	goto st0;
st379:
	if ( ++p == pe )
		goto _test_eof379;
	__attribute__((fallthrough));
case 379:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st382;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st380;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st383;
	} else
		goto st383;
	goto st0;
st380:
	if ( ++p == pe )
		goto _test_eof380;
	__attribute__((fallthrough));
case 380:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st382;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st381;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st381;
	} else
		goto st381;
	goto st0;
st381:
	if ( ++p == pe )
		goto _test_eof381;
	__attribute__((fallthrough));
case 381:
	switch( (*p) ) {
		case 58u: goto st382;
		case 93u: goto st456;
		default: break;
	}
	goto st0;
st382:
	if ( ++p == pe )
		goto _test_eof382;
	__attribute__((fallthrough));
case 382:
	if ( (*p) == 50u )
		goto st371;
	if ( (*p) < 51u ) {
		if ( 48u <= (*p) && (*p) <= 49u )
			goto st364;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st375;
		} else if ( (*p) >= 65u )
			goto st375;
	} else
		goto st374;
	goto st0;
st383:
	if ( ++p == pe )
		goto _test_eof383;
	__attribute__((fallthrough));
case 383:
	switch( (*p) ) {
		case 58u: goto st382;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st381;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st381;
	} else
		goto st381;
	goto st0;
st384:
	if ( ++p == pe )
		goto _test_eof384;
	__attribute__((fallthrough));
case 384:
	switch( (*p) ) {
		case 58u: goto st382;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st383;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st383;
	} else
		goto st383;
	goto st0;
st385:
	if ( ++p == pe )
		goto _test_eof385;
	__attribute__((fallthrough));
case 385:
	switch( (*p) ) {
		case 46u: goto st136;
		case 53u: goto st386;
		case 58u: goto st382;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( 48u <= (*p) && (*p) <= 52u )
			goto st379;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st384;
		} else if ( (*p) >= 65u )
			goto st384;
	} else
		goto st387;
	goto st0;
st386:
	if ( ++p == pe )
		goto _test_eof386;
	__attribute__((fallthrough));
case 386:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st382;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 54u ) {
		if ( 48u <= (*p) && (*p) <= 53u )
			goto st380;
	} else if ( (*p) > 57u ) {
		if ( (*p) > 70u ) {
			if ( 97u <= (*p) && (*p) <= 102u )
				goto st383;
		} else if ( (*p) >= 65u )
			goto st383;
	} else
		goto st383;
	goto st0;
st387:
	if ( ++p == pe )
		goto _test_eof387;
	__attribute__((fallthrough));
case 387:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st382;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st383;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st383;
	} else
		goto st383;
	goto st0;
st388:
	if ( ++p == pe )
		goto _test_eof388;
	__attribute__((fallthrough));
case 388:
	switch( (*p) ) {
		case 46u: goto st136;
		case 58u: goto st382;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st387;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st384;
	} else
		goto st384;
	goto st0;
st389:
	if ( ++p == pe )
		goto _test_eof389;
	__attribute__((fallthrough));
case 389:
	switch( (*p) ) {
		case 58u: goto st382;
		case 93u: goto st456;
		default: break;
	}
	if ( (*p) < 65u ) {
		if ( 48u <= (*p) && (*p) <= 57u )
			goto st384;
	} else if ( (*p) > 70u ) {
		if ( 97u <= (*p) && (*p) <= 102u )
			goto st384;
	} else
		goto st384;
	goto st0;
st390:
	if ( ++p == pe )
		goto _test_eof390;
	__attribute__((fallthrough));
case 390:
	if ( 176u <= (*p) && (*p) <= 191u )
		goto tr120;
	goto st0;
st391:
	if ( ++p == pe )
		goto _test_eof391;
	__attribute__((fallthrough));
case 391:
	switch( (*p) ) {
		case 154u: goto st100;
		case 160u: goto st101;
		case 170u: goto st114;
		default: break;
	}
	if ( (*p) < 172u ) {
		if ( 128u <= (*p) && (*p) <= 169u )
			goto st92;
	} else if ( (*p) > 182u ) {
		if ( 184u <= (*p) && (*p) <= 191u )
			goto st92;
	} else
		goto st92;
	goto st0;
st392:
	if ( ++p == pe )
		goto _test_eof392;
	__attribute__((fallthrough));
case 392:
	switch( (*p) ) {
		case 128u: goto st103;
		case 129u: goto st104;
		case 131u: goto st393;
		default: break;
	}
	if ( 130u <= (*p) && (*p) <= 191u )
		goto st92;
	goto st0;
st393:
	if ( ++p == pe )
		goto _test_eof393;
	__attribute__((fallthrough));
case 393:
	if ( 128u <= (*p) && (*p) <= 143u )
		goto tr120;
	goto st0;
st394:
	if ( ++p == pe )
		goto _test_eof394;
	__attribute__((fallthrough));
case 394:
	switch( (*p) ) {
		case 183u: goto st110;
		case 184u: goto st395;
		case 187u: goto st111;
		case 188u: goto st101;
		case 189u: goto st129;
		case 191u: goto st114;
		default: break;
	}
	if ( 164u <= (*p) && (*p) <= 190u )
		goto st92;
	goto st0;
st395:
	if ( ++p == pe )
		goto _test_eof395;
	__attribute__((fallthrough));
case 395:
	if ( (*p) > 159u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr120;
	} else if ( (*p) >= 128u )
		goto tr120;
	goto st0;
st396:
	if ( ++p == pe )
		goto _test_eof396;
	__attribute__((fallthrough));
case 396:
	switch( (*p) ) {
		case 34u: goto st398;
		case 92u: goto st399;
		case 194u: goto st400;
		case 205u: goto st432;
		case 216u: goto st402;
		case 219u: goto st403;
		case 220u: goto st404;
		case 224u: goto st405;
		case 225u: goto st433;
		case 226u: goto st434;
		case 227u: goto st414;
		case 237u: goto st416;
		case 239u: goto st436;
		case 240u: goto st421;
		default: break;
	}
	if ( (*p) < 195u ) {
		if ( 32u <= (*p) && (*p) <= 126u )
			goto st397;
	} else if ( (*p) > 203u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st415;
		} else if ( (*p) >= 206u )
			goto st401;
	} else
		goto st401;
	goto st0;
tr427:
/* #line 15 "lib/email_eai_parser.rl" */
	{ m->remark = OFFSET; }
	goto st397;
st397:
	if ( ++p == pe )
		goto _test_eof397;
	__attribute__((fallthrough));
case 397:
/* #line 7911 "/tmp/merge/build-clang/gen/email_eai_parser.c.raw" */
	switch( (*p) ) {
		case 34u: goto st398;
		case 92u: goto st399;
		case 194u: goto st400;
		case 216u: goto st402;
		case 219u: goto st403;
		case 220u: goto st404;
		case 224u: goto st405;
		case 225u: goto st408;
		case 226u: goto st411;
		case 227u: goto st414;
		case 237u: goto st416;
		case 239u: goto st417;
		case 240u: goto st421;
		default: break;
	}
	if ( (*p) < 195u ) {
		if ( 32u <= (*p) && (*p) <= 126u )
			goto st397;
	} else if ( (*p) > 223u ) {
		if ( 228u <= (*p) && (*p) <= 236u )
			goto st415;
	} else
		goto st401;
	goto st0;
st398:
	if ( ++p == pe )
		goto _test_eof398;
	__attribute__((fallthrough));
case 398:
	if ( (*p) == 64u )
		goto tr18;
	goto st0;
st399:
	if ( ++p == pe )
		goto _test_eof399;
	__attribute__((fallthrough));
case 399:
	if ( 32u <= (*p) && (*p) <= 126u )
		goto st397;
	goto st0;
st400:
	if ( ++p == pe )
		goto _test_eof400;
	__attribute__((fallthrough));
case 400:
	if ( (*p) > 172u ) {
		if ( 174u <= (*p) && (*p) <= 191u )
			goto tr427;
	} else if ( (*p) >= 161u )
		goto tr427;
	goto st0;
st401:
	if ( ++p == pe )
		goto _test_eof401;
	__attribute__((fallthrough));
case 401:
	if ( 128u <= (*p) && (*p) <= 191u )
		goto tr427;
	goto st0;
st402:
	if ( ++p == pe )
		goto _test_eof402;
	__attribute__((fallthrough));
case 402:
	if ( (*p) > 155u ) {
		if ( 157u <= (*p) && (*p) <= 191u )
			goto tr427;
	} else if ( (*p) >= 134u )
		goto tr427;
	goto st0;
st403:
	if ( ++p == pe )
		goto _test_eof403;
	__attribute__((fallthrough));
case 403:
	if ( (*p) > 156u ) {
		if ( 158u <= (*p) && (*p) <= 191u )
			goto tr427;
	} else if ( (*p) >= 128u )
		goto tr427;
	goto st0;
st404:
	if ( ++p == pe )
		goto _test_eof404;
	__attribute__((fallthrough));
case 404:
	if ( (*p) > 142u ) {
		if ( 144u <= (*p) && (*p) <= 191u )
			goto tr427;
	} else if ( (*p) >= 128u )
		goto tr427;
	goto st0;
st405:
	if ( ++p == pe )
		goto _test_eof405;
	__attribute__((fallthrough));
case 405:
	switch( (*p) ) {
		case 162u: goto st406;
		case 163u: goto st407;
		default: break;
	}
	if ( 160u <= (*p) && (*p) <= 191u )
		goto st401;
	goto st0;
st406:
	if ( ++p == pe )
		goto _test_eof406;
	__attribute__((fallthrough));
case 406:
	if ( (*p) > 143u ) {
		if ( 146u <= (*p) && (*p) <= 191u )
			goto tr427;
	} else if ( (*p) >= 128u )
		goto tr427;
	goto st0;
st407:
	if ( ++p == pe )
		goto _test_eof407;
	__attribute__((fallthrough));
case 407:
	if ( (*p) > 161u ) {
		if ( 163u <= (*p) && (*p) <= 191u )
			goto tr427;
	} else if ( (*p) >= 128u )
		goto tr427;
	goto st0;
st408:
	if ( ++p == pe )
		goto _test_eof408;
	__attribute__((fallthrough));
case 408:
	switch( (*p) ) {
		case 154u: goto st409;
		case 160u: goto st410;
		default: break;
	}
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st401;
	goto st0;
st409:
	if ( ++p == pe )
		goto _test_eof409;
	__attribute__((fallthrough));
case 409:
	if ( 129u <= (*p) && (*p) <= 191u )
		goto tr427;
	goto st0;
st410:
	if ( ++p == pe )
		goto _test_eof410;
	__attribute__((fallthrough));
case 410:
	if ( (*p) > 141u ) {
		if ( 143u <= (*p) && (*p) <= 191u )
			goto tr427;
	} else if ( (*p) >= 128u )
		goto tr427;
	goto st0;
st411:
	if ( ++p == pe )
		goto _test_eof411;
	__attribute__((fallthrough));
case 411:
	switch( (*p) ) {
		case 128u: goto st412;
		case 129u: goto st413;
		default: break;
	}
	if ( 130u <= (*p) && (*p) <= 191u )
		goto st401;
	goto st0;
st412:
	if ( ++p == pe )
		goto _test_eof412;
	__attribute__((fallthrough));
case 412:
	if ( (*p) > 167u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr427;
	} else if ( (*p) >= 144u )
		goto tr427;
	goto st0;
st413:
	if ( ++p == pe )
		goto _test_eof413;
	__attribute__((fallthrough));
case 413:
	if ( (*p) > 158u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr427;
	} else if ( (*p) >= 128u )
		goto tr427;
	goto st0;
st414:
	if ( ++p == pe )
		goto _test_eof414;
	__attribute__((fallthrough));
case 414:
	if ( (*p) == 128u )
		goto st409;
	if ( 129u <= (*p) && (*p) <= 191u )
		goto st401;
	goto st0;
st415:
	if ( ++p == pe )
		goto _test_eof415;
	__attribute__((fallthrough));
case 415:
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st401;
	goto st0;
st416:
	if ( ++p == pe )
		goto _test_eof416;
	__attribute__((fallthrough));
case 416:
	if ( 128u <= (*p) && (*p) <= 159u )
		goto st401;
	goto st0;
st417:
	if ( ++p == pe )
		goto _test_eof417;
	__attribute__((fallthrough));
case 417:
	switch( (*p) ) {
		case 183u: goto st418;
		case 187u: goto st419;
		case 191u: goto st420;
		default: break;
	}
	if ( 164u <= (*p) && (*p) <= 190u )
		goto st401;
	goto st0;
st418:
	if ( ++p == pe )
		goto _test_eof418;
	__attribute__((fallthrough));
case 418:
	if ( (*p) > 143u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr427;
	} else if ( (*p) >= 128u )
		goto tr427;
	goto st0;
st419:
	if ( ++p == pe )
		goto _test_eof419;
	__attribute__((fallthrough));
case 419:
	if ( 128u <= (*p) && (*p) <= 190u )
		goto tr427;
	goto st0;
st420:
	if ( ++p == pe )
		goto _test_eof420;
	__attribute__((fallthrough));
case 420:
	if ( 128u <= (*p) && (*p) <= 175u )
		goto tr427;
	goto st0;
st421:
	if ( ++p == pe )
		goto _test_eof421;
	__attribute__((fallthrough));
case 421:
	switch( (*p) ) {
		case 145u: goto st422;
		case 147u: goto st425;
		case 155u: goto st426;
		case 157u: goto st428;
		case 159u:
		case 175u:
		case 191u: goto st430;
		default: break;
	}
	if ( 144u <= (*p) && (*p) <= 190u )
		goto st415;
	goto st0;
st422:
	if ( ++p == pe )
		goto _test_eof422;
	__attribute__((fallthrough));
case 422:
	switch( (*p) ) {
		case 130u: goto st423;
		case 131u: goto st424;
		default: break;
	}
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st401;
	goto st0;
st423:
	if ( ++p == pe )
		goto _test_eof423;
	__attribute__((fallthrough));
case 423:
	if ( (*p) > 188u ) {
		if ( 190u <= (*p) && (*p) <= 191u )
			goto tr427;
	} else if ( (*p) >= 128u )
		goto tr427;
	goto st0;
st424:
	if ( ++p == pe )
		goto _test_eof424;
	__attribute__((fallthrough));
case 424:
	if ( (*p) > 140u ) {
		if ( 142u <= (*p) && (*p) <= 191u )
			goto tr427;
	} else if ( (*p) >= 128u )
		goto tr427;
	goto st0;
st425:
	if ( ++p == pe )
		goto _test_eof425;
	__attribute__((fallthrough));
case 425:
	if ( (*p) == 144u )
		goto st420;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st401;
	goto st0;
st426:
	if ( ++p == pe )
		goto _test_eof426;
	__attribute__((fallthrough));
case 426:
	if ( (*p) == 178u )
		goto st427;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st401;
	goto st0;
st427:
	if ( ++p == pe )
		goto _test_eof427;
	__attribute__((fallthrough));
case 427:
	if ( (*p) > 159u ) {
		if ( 164u <= (*p) && (*p) <= 191u )
			goto tr427;
	} else if ( (*p) >= 128u )
		goto tr427;
	goto st0;
st428:
	if ( ++p == pe )
		goto _test_eof428;
	__attribute__((fallthrough));
case 428:
	if ( (*p) == 133u )
		goto st429;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st401;
	goto st0;
st429:
	if ( ++p == pe )
		goto _test_eof429;
	__attribute__((fallthrough));
case 429:
	if ( (*p) > 178u ) {
		if ( 187u <= (*p) && (*p) <= 191u )
			goto tr427;
	} else if ( (*p) >= 128u )
		goto tr427;
	goto st0;
st430:
	if ( ++p == pe )
		goto _test_eof430;
	__attribute__((fallthrough));
case 430:
	if ( (*p) == 191u )
		goto st431;
	if ( 128u <= (*p) && (*p) <= 190u )
		goto st401;
	goto st0;
st431:
	if ( ++p == pe )
		goto _test_eof431;
	__attribute__((fallthrough));
case 431:
	if ( 128u <= (*p) && (*p) <= 189u )
		goto tr427;
	goto st0;
st432:
	if ( ++p == pe )
		goto _test_eof432;
	__attribute__((fallthrough));
case 432:
	if ( 176u <= (*p) && (*p) <= 191u )
		goto tr427;
	goto st0;
st433:
	if ( ++p == pe )
		goto _test_eof433;
	__attribute__((fallthrough));
case 433:
	switch( (*p) ) {
		case 154u: goto st409;
		case 160u: goto st410;
		case 170u: goto st420;
		default: break;
	}
	if ( (*p) < 172u ) {
		if ( 128u <= (*p) && (*p) <= 169u )
			goto st401;
	} else if ( (*p) > 182u ) {
		if ( 184u <= (*p) && (*p) <= 191u )
			goto st401;
	} else
		goto st401;
	goto st0;
st434:
	if ( ++p == pe )
		goto _test_eof434;
	__attribute__((fallthrough));
case 434:
	switch( (*p) ) {
		case 128u: goto st412;
		case 129u: goto st413;
		case 131u: goto st435;
		default: break;
	}
	if ( 130u <= (*p) && (*p) <= 191u )
		goto st401;
	goto st0;
st435:
	if ( ++p == pe )
		goto _test_eof435;
	__attribute__((fallthrough));
case 435:
	if ( 128u <= (*p) && (*p) <= 143u )
		goto tr427;
	goto st0;
st436:
	if ( ++p == pe )
		goto _test_eof436;
	__attribute__((fallthrough));
case 436:
	switch( (*p) ) {
		case 183u: goto st418;
		case 184u: goto st437;
		case 187u: goto st419;
		case 191u: goto st420;
		default: break;
	}
	if ( 164u <= (*p) && (*p) <= 190u )
		goto st401;
	goto st0;
st437:
	if ( ++p == pe )
		goto _test_eof437;
	__attribute__((fallthrough));
case 437:
	if ( (*p) > 159u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr427;
	} else if ( (*p) >= 128u )
		goto tr427;
	goto st0;
st438:
	if ( ++p == pe )
		goto _test_eof438;
	__attribute__((fallthrough));
case 438:
	if ( 176u <= (*p) && (*p) <= 191u )
		goto tr22;
	goto st0;
st439:
	if ( ++p == pe )
		goto _test_eof439;
	__attribute__((fallthrough));
case 439:
	switch( (*p) ) {
		case 154u: goto st13;
		case 160u: goto st14;
		case 170u: goto st24;
		default: break;
	}
	if ( (*p) < 172u ) {
		if ( 128u <= (*p) && (*p) <= 169u )
			goto st5;
	} else if ( (*p) > 182u ) {
		if ( 184u <= (*p) && (*p) <= 191u )
			goto st5;
	} else
		goto st5;
	goto st0;
st440:
	if ( ++p == pe )
		goto _test_eof440;
	__attribute__((fallthrough));
case 440:
	switch( (*p) ) {
		case 128u: goto st16;
		case 129u: goto st17;
		case 131u: goto st441;
		default: break;
	}
	if ( 130u <= (*p) && (*p) <= 191u )
		goto st5;
	goto st0;
st441:
	if ( ++p == pe )
		goto _test_eof441;
	__attribute__((fallthrough));
case 441:
	if ( 128u <= (*p) && (*p) <= 143u )
		goto tr22;
	goto st0;
st442:
	if ( ++p == pe )
		goto _test_eof442;
	__attribute__((fallthrough));
case 442:
	switch( (*p) ) {
		case 183u: goto st22;
		case 184u: goto st443;
		case 187u: goto st23;
		case 191u: goto st24;
		default: break;
	}
	if ( 164u <= (*p) && (*p) <= 190u )
		goto st5;
	goto st0;
st443:
	if ( ++p == pe )
		goto _test_eof443;
	__attribute__((fallthrough));
case 443:
	if ( (*p) > 159u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr22;
	} else if ( (*p) >= 128u )
		goto tr22;
	goto st0;
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
	_test_eof13:  m->cs = 13; goto _test_eof;
	_test_eof14:  m->cs = 14; goto _test_eof;
	_test_eof15:  m->cs = 15; goto _test_eof;
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
	_test_eof444:  m->cs = 444; goto _test_eof;
	_test_eof37:  m->cs = 37; goto _test_eof;
	_test_eof38:  m->cs = 38; goto _test_eof;
	_test_eof39:  m->cs = 39; goto _test_eof;
	_test_eof445:  m->cs = 445; goto _test_eof;
	_test_eof40:  m->cs = 40; goto _test_eof;
	_test_eof446:  m->cs = 446; goto _test_eof;
	_test_eof41:  m->cs = 41; goto _test_eof;
	_test_eof42:  m->cs = 42; goto _test_eof;
	_test_eof43:  m->cs = 43; goto _test_eof;
	_test_eof447:  m->cs = 447; goto _test_eof;
	_test_eof44:  m->cs = 44; goto _test_eof;
	_test_eof448:  m->cs = 448; goto _test_eof;
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
	_test_eof449:  m->cs = 449; goto _test_eof;
	_test_eof450:  m->cs = 450; goto _test_eof;
	_test_eof451:  m->cs = 451; goto _test_eof;
	_test_eof452:  m->cs = 452; goto _test_eof;
	_test_eof453:  m->cs = 453; goto _test_eof;
	_test_eof454:  m->cs = 454; goto _test_eof;
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
	_test_eof455:  m->cs = 455; goto _test_eof;
	_test_eof130:  m->cs = 130; goto _test_eof;
	_test_eof131:  m->cs = 131; goto _test_eof;
	_test_eof132:  m->cs = 132; goto _test_eof;
	_test_eof133:  m->cs = 133; goto _test_eof;
	_test_eof134:  m->cs = 134; goto _test_eof;
	_test_eof456:  m->cs = 456; goto _test_eof;
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
	_test_eof274:  m->cs = 274; goto _test_eof;
	_test_eof275:  m->cs = 275; goto _test_eof;
	_test_eof276:  m->cs = 276; goto _test_eof;
	_test_eof277:  m->cs = 277; goto _test_eof;
	_test_eof278:  m->cs = 278; goto _test_eof;
	_test_eof279:  m->cs = 279; goto _test_eof;
	_test_eof280:  m->cs = 280; goto _test_eof;
	_test_eof281:  m->cs = 281; goto _test_eof;
	_test_eof282:  m->cs = 282; goto _test_eof;
	_test_eof283:  m->cs = 283; goto _test_eof;
	_test_eof284:  m->cs = 284; goto _test_eof;
	_test_eof285:  m->cs = 285; goto _test_eof;
	_test_eof286:  m->cs = 286; goto _test_eof;
	_test_eof287:  m->cs = 287; goto _test_eof;
	_test_eof288:  m->cs = 288; goto _test_eof;
	_test_eof289:  m->cs = 289; goto _test_eof;
	_test_eof290:  m->cs = 290; goto _test_eof;
	_test_eof291:  m->cs = 291; goto _test_eof;
	_test_eof292:  m->cs = 292; goto _test_eof;
	_test_eof293:  m->cs = 293; goto _test_eof;
	_test_eof294:  m->cs = 294; goto _test_eof;
	_test_eof295:  m->cs = 295; goto _test_eof;
	_test_eof296:  m->cs = 296; goto _test_eof;
	_test_eof297:  m->cs = 297; goto _test_eof;
	_test_eof298:  m->cs = 298; goto _test_eof;
	_test_eof299:  m->cs = 299; goto _test_eof;
	_test_eof300:  m->cs = 300; goto _test_eof;
	_test_eof301:  m->cs = 301; goto _test_eof;
	_test_eof302:  m->cs = 302; goto _test_eof;
	_test_eof303:  m->cs = 303; goto _test_eof;
	_test_eof304:  m->cs = 304; goto _test_eof;
	_test_eof305:  m->cs = 305; goto _test_eof;
	_test_eof306:  m->cs = 306; goto _test_eof;
	_test_eof307:  m->cs = 307; goto _test_eof;
	_test_eof308:  m->cs = 308; goto _test_eof;
	_test_eof309:  m->cs = 309; goto _test_eof;
	_test_eof310:  m->cs = 310; goto _test_eof;
	_test_eof311:  m->cs = 311; goto _test_eof;
	_test_eof312:  m->cs = 312; goto _test_eof;
	_test_eof313:  m->cs = 313; goto _test_eof;
	_test_eof314:  m->cs = 314; goto _test_eof;
	_test_eof315:  m->cs = 315; goto _test_eof;
	_test_eof316:  m->cs = 316; goto _test_eof;
	_test_eof317:  m->cs = 317; goto _test_eof;
	_test_eof318:  m->cs = 318; goto _test_eof;
	_test_eof319:  m->cs = 319; goto _test_eof;
	_test_eof320:  m->cs = 320; goto _test_eof;
	_test_eof321:  m->cs = 321; goto _test_eof;
	_test_eof322:  m->cs = 322; goto _test_eof;
	_test_eof323:  m->cs = 323; goto _test_eof;
	_test_eof324:  m->cs = 324; goto _test_eof;
	_test_eof325:  m->cs = 325; goto _test_eof;
	_test_eof326:  m->cs = 326; goto _test_eof;
	_test_eof327:  m->cs = 327; goto _test_eof;
	_test_eof328:  m->cs = 328; goto _test_eof;
	_test_eof329:  m->cs = 329; goto _test_eof;
	_test_eof330:  m->cs = 330; goto _test_eof;
	_test_eof331:  m->cs = 331; goto _test_eof;
	_test_eof332:  m->cs = 332; goto _test_eof;
	_test_eof333:  m->cs = 333; goto _test_eof;
	_test_eof334:  m->cs = 334; goto _test_eof;
	_test_eof335:  m->cs = 335; goto _test_eof;
	_test_eof336:  m->cs = 336; goto _test_eof;
	_test_eof337:  m->cs = 337; goto _test_eof;
	_test_eof338:  m->cs = 338; goto _test_eof;
	_test_eof339:  m->cs = 339; goto _test_eof;
	_test_eof340:  m->cs = 340; goto _test_eof;
	_test_eof341:  m->cs = 341; goto _test_eof;
	_test_eof342:  m->cs = 342; goto _test_eof;
	_test_eof343:  m->cs = 343; goto _test_eof;
	_test_eof344:  m->cs = 344; goto _test_eof;
	_test_eof345:  m->cs = 345; goto _test_eof;
	_test_eof346:  m->cs = 346; goto _test_eof;
	_test_eof347:  m->cs = 347; goto _test_eof;
	_test_eof348:  m->cs = 348; goto _test_eof;
	_test_eof349:  m->cs = 349; goto _test_eof;
	_test_eof350:  m->cs = 350; goto _test_eof;
	_test_eof351:  m->cs = 351; goto _test_eof;
	_test_eof352:  m->cs = 352; goto _test_eof;
	_test_eof353:  m->cs = 353; goto _test_eof;
	_test_eof354:  m->cs = 354; goto _test_eof;
	_test_eof355:  m->cs = 355; goto _test_eof;
	_test_eof356:  m->cs = 356; goto _test_eof;
	_test_eof357:  m->cs = 357; goto _test_eof;
	_test_eof358:  m->cs = 358; goto _test_eof;
	_test_eof359:  m->cs = 359; goto _test_eof;
	_test_eof360:  m->cs = 360; goto _test_eof;
	_test_eof361:  m->cs = 361; goto _test_eof;
	_test_eof362:  m->cs = 362; goto _test_eof;
	_test_eof363:  m->cs = 363; goto _test_eof;
	_test_eof364:  m->cs = 364; goto _test_eof;
	_test_eof365:  m->cs = 365; goto _test_eof;
	_test_eof366:  m->cs = 366; goto _test_eof;
	_test_eof367:  m->cs = 367; goto _test_eof;
	_test_eof368:  m->cs = 368; goto _test_eof;
	_test_eof369:  m->cs = 369; goto _test_eof;
	_test_eof370:  m->cs = 370; goto _test_eof;
	_test_eof371:  m->cs = 371; goto _test_eof;
	_test_eof372:  m->cs = 372; goto _test_eof;
	_test_eof373:  m->cs = 373; goto _test_eof;
	_test_eof374:  m->cs = 374; goto _test_eof;
	_test_eof375:  m->cs = 375; goto _test_eof;
	_test_eof376:  m->cs = 376; goto _test_eof;
	_test_eof377:  m->cs = 377; goto _test_eof;
	_test_eof378:  m->cs = 378; goto _test_eof;
	_test_eof379:  m->cs = 379; goto _test_eof;
	_test_eof380:  m->cs = 380; goto _test_eof;
	_test_eof381:  m->cs = 381; goto _test_eof;
	_test_eof382:  m->cs = 382; goto _test_eof;
	_test_eof383:  m->cs = 383; goto _test_eof;
	_test_eof384:  m->cs = 384; goto _test_eof;
	_test_eof385:  m->cs = 385; goto _test_eof;
	_test_eof386:  m->cs = 386; goto _test_eof;
	_test_eof387:  m->cs = 387; goto _test_eof;
	_test_eof388:  m->cs = 388; goto _test_eof;
	_test_eof389:  m->cs = 389; goto _test_eof;
	_test_eof390:  m->cs = 390; goto _test_eof;
	_test_eof391:  m->cs = 391; goto _test_eof;
	_test_eof392:  m->cs = 392; goto _test_eof;
	_test_eof393:  m->cs = 393; goto _test_eof;
	_test_eof394:  m->cs = 394; goto _test_eof;
	_test_eof395:  m->cs = 395; goto _test_eof;
	_test_eof396:  m->cs = 396; goto _test_eof;
	_test_eof397:  m->cs = 397; goto _test_eof;
	_test_eof398:  m->cs = 398; goto _test_eof;
	_test_eof399:  m->cs = 399; goto _test_eof;
	_test_eof400:  m->cs = 400; goto _test_eof;
	_test_eof401:  m->cs = 401; goto _test_eof;
	_test_eof402:  m->cs = 402; goto _test_eof;
	_test_eof403:  m->cs = 403; goto _test_eof;
	_test_eof404:  m->cs = 404; goto _test_eof;
	_test_eof405:  m->cs = 405; goto _test_eof;
	_test_eof406:  m->cs = 406; goto _test_eof;
	_test_eof407:  m->cs = 407; goto _test_eof;
	_test_eof408:  m->cs = 408; goto _test_eof;
	_test_eof409:  m->cs = 409; goto _test_eof;
	_test_eof410:  m->cs = 410; goto _test_eof;
	_test_eof411:  m->cs = 411; goto _test_eof;
	_test_eof412:  m->cs = 412; goto _test_eof;
	_test_eof413:  m->cs = 413; goto _test_eof;
	_test_eof414:  m->cs = 414; goto _test_eof;
	_test_eof415:  m->cs = 415; goto _test_eof;
	_test_eof416:  m->cs = 416; goto _test_eof;
	_test_eof417:  m->cs = 417; goto _test_eof;
	_test_eof418:  m->cs = 418; goto _test_eof;
	_test_eof419:  m->cs = 419; goto _test_eof;
	_test_eof420:  m->cs = 420; goto _test_eof;
	_test_eof421:  m->cs = 421; goto _test_eof;
	_test_eof422:  m->cs = 422; goto _test_eof;
	_test_eof423:  m->cs = 423; goto _test_eof;
	_test_eof424:  m->cs = 424; goto _test_eof;
	_test_eof425:  m->cs = 425; goto _test_eof;
	_test_eof426:  m->cs = 426; goto _test_eof;
	_test_eof427:  m->cs = 427; goto _test_eof;
	_test_eof428:  m->cs = 428; goto _test_eof;
	_test_eof429:  m->cs = 429; goto _test_eof;
	_test_eof430:  m->cs = 430; goto _test_eof;
	_test_eof431:  m->cs = 431; goto _test_eof;
	_test_eof432:  m->cs = 432; goto _test_eof;
	_test_eof433:  m->cs = 433; goto _test_eof;
	_test_eof434:  m->cs = 434; goto _test_eof;
	_test_eof435:  m->cs = 435; goto _test_eof;
	_test_eof436:  m->cs = 436; goto _test_eof;
	_test_eof437:  m->cs = 437; goto _test_eof;
	_test_eof438:  m->cs = 438; goto _test_eof;
	_test_eof439:  m->cs = 439; goto _test_eof;
	_test_eof440:  m->cs = 440; goto _test_eof;
	_test_eof441:  m->cs = 441; goto _test_eof;
	_test_eof442:  m->cs = 442; goto _test_eof;
	_test_eof443:  m->cs = 443; goto _test_eof;

	_test_eof: {}
	_out: {}
	}

/* #line 38 "lib/email_eai_parser.rl" */
    m->seen = OFFSET;
    return m->cs >= 444;
}
