
/* #line 1 "lib/email_bulk_parser.rl" */
/* SPDX-License-Identifier: MIT */
/* One address on its own: grammars/email_bulk.rl. */
#include "email_machine.h"
#include "runs.h"

#define OFFSET ((size_t)(p - from))


/* #line 9 "/tmp/merge/build-clang/gen/email_bulk_parser.c.raw" */
static const int email_bulk_parser_start = 1;


/* #line 27 "lib/email_bulk_parser.rl" */


int email_bulk_run(email_machine *m, const unsigned char *p, const unsigned char *pe)
{
    const unsigned char *from = p;

    email_machine_begin(m);

/* #line 18 "/tmp/merge/build-clang/gen/email_bulk_parser.c.raw" */
	{
	 m->cs = email_bulk_parser_start;
	}

/* #line 35 "lib/email_bulk_parser.rl" */

/* #line 21 "/tmp/merge/build-clang/gen/email_bulk_parser.c.raw" */
	{
	if ( p == pe )
		goto _test_eof;
	switch (  m->cs )
	{
case 1:
	switch( (*p) ) {
		case 33u:
		case 45u:
		case 61u:
		case 63u: goto tr0;
		case 194u: goto st4;
		case 205u: goto st152;
		case 216u: goto st6;
		case 219u: goto st7;
		case 220u: goto st8;
		case 224u: goto st9;
		case 225u: goto st153;
		case 226u: goto st154;
		case 227u: goto st18;
		case 237u: goto st20;
		case 239u: goto st156;
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
/* #line 14 "lib/email_bulk_parser.rl" */
	{ p = atom_run(p, pe); }
	goto st2;
tr21:
/* #line 15 "lib/email_bulk_parser.rl" */
	{ m->remark = OFFSET; }
	goto st2;
st2:
	if ( ++p == pe )
		goto _test_eof2;
	__attribute__((fallthrough));
case 2:
/* #line 82 "/tmp/merge/build-clang/gen/email_bulk_parser.c.raw" */
	switch( (*p) ) {
		case 33u: goto tr0;
		case 46u: goto st3;
		case 61u: goto tr0;
		case 64u: goto tr17;
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
	if ( (*p) == 172u )
		goto tr21;
	if ( (*p) < 174u ) {
		if ( 161u <= (*p) && (*p) <= 170u )
			goto tr21;
	} else if ( (*p) > 186u ) {
		if ( 188u <= (*p) && (*p) <= 191u )
			goto tr21;
	} else
		goto tr21;
	goto st0;
st5:
	if ( ++p == pe )
		goto _test_eof5;
	__attribute__((fallthrough));
case 5:
	if ( 128u <= (*p) && (*p) <= 191u )
		goto tr21;
	goto st0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
	__attribute__((fallthrough));
case 6:
	if ( (*p) > 155u ) {
		if ( 157u <= (*p) && (*p) <= 191u )
			goto tr21;
	} else if ( (*p) >= 134u )
		goto tr21;
	goto st0;
st7:
	if ( ++p == pe )
		goto _test_eof7;
	__attribute__((fallthrough));
case 7:
	if ( (*p) > 156u ) {
		if ( 158u <= (*p) && (*p) <= 191u )
			goto tr21;
	} else if ( (*p) >= 128u )
		goto tr21;
	goto st0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
	__attribute__((fallthrough));
case 8:
	if ( (*p) > 142u ) {
		if ( 144u <= (*p) && (*p) <= 191u )
			goto tr21;
	} else if ( (*p) >= 128u )
		goto tr21;
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
			goto tr21;
	} else if ( (*p) >= 128u )
		goto tr21;
	goto st0;
st11:
	if ( ++p == pe )
		goto _test_eof11;
	__attribute__((fallthrough));
case 11:
	if ( (*p) > 161u ) {
		if ( 163u <= (*p) && (*p) <= 191u )
			goto tr21;
	} else if ( (*p) >= 128u )
		goto tr21;
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
		goto tr21;
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
	__attribute__((fallthrough));
case 14:
	if ( (*p) > 141u ) {
		if ( 143u <= (*p) && (*p) <= 191u )
			goto tr21;
	} else if ( (*p) >= 128u )
		goto tr21;
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
	if ( (*p) < 160u ) {
		if ( 144u <= (*p) && (*p) <= 151u )
			goto tr21;
	} else if ( (*p) > 167u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr21;
	} else
		goto tr21;
	goto st0;
st17:
	if ( ++p == pe )
		goto _test_eof17;
	__attribute__((fallthrough));
case 17:
	if ( (*p) > 158u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr21;
	} else if ( (*p) >= 128u )
		goto tr21;
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
			goto tr21;
	} else if ( (*p) >= 128u )
		goto tr21;
	goto st0;
st23:
	if ( ++p == pe )
		goto _test_eof23;
	__attribute__((fallthrough));
case 23:
	if ( 128u <= (*p) && (*p) <= 190u )
		goto tr21;
	goto st0;
st24:
	if ( ++p == pe )
		goto _test_eof24;
	__attribute__((fallthrough));
case 24:
	if ( 128u <= (*p) && (*p) <= 175u )
		goto tr21;
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
			goto tr21;
	} else if ( (*p) >= 128u )
		goto tr21;
	goto st0;
st28:
	if ( ++p == pe )
		goto _test_eof28;
	__attribute__((fallthrough));
case 28:
	if ( (*p) > 140u ) {
		if ( 142u <= (*p) && (*p) <= 191u )
			goto tr21;
	} else if ( (*p) >= 128u )
		goto tr21;
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
			goto tr21;
	} else if ( (*p) >= 128u )
		goto tr21;
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
			goto tr21;
	} else if ( (*p) >= 128u )
		goto tr21;
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
		goto tr21;
	goto st0;
tr17:
/* #line 13 "lib/email_bulk_parser.rl" */
	{ m->at = OFFSET; }
	goto st36;
st36:
	if ( ++p == pe )
		goto _test_eof36;
	__attribute__((fallthrough));
case 36:
/* #line 483 "/tmp/merge/build-clang/gen/email_bulk_parser.c.raw" */
	switch( (*p) ) {
		case 194u: goto st106;
		case 205u: goto st146;
		case 216u: goto st108;
		case 219u: goto st109;
		case 220u: goto st110;
		case 224u: goto st111;
		case 225u: goto st147;
		case 226u: goto st148;
		case 227u: goto st141;
		case 237u: goto st123;
		case 239u: goto st150;
		case 240u: goto st130;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st37;
		} else if ( (*p) >= 48u )
			goto st37;
	} else if ( (*p) > 122u ) {
		if ( (*p) < 206u ) {
			if ( 195u <= (*p) && (*p) <= 203u )
				goto st107;
		} else if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st122;
		} else
			goto st107;
	} else
		goto st37;
	goto st0;
st37:
	if ( ++p == pe )
		goto _test_eof37;
	__attribute__((fallthrough));
case 37:
	switch( (*p) ) {
		case 45u: goto st38;
		case 46u: goto st42;
		case 194u: goto st106;
		case 216u: goto st108;
		case 219u: goto st109;
		case 220u: goto st110;
		case 224u: goto st111;
		case 225u: goto st114;
		case 226u: goto st117;
		case 227u: goto st120;
		case 237u: goto st123;
		case 239u: goto st124;
		case 240u: goto st130;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st145;
		} else if ( (*p) >= 48u )
			goto st145;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st122;
		} else if ( (*p) >= 195u )
			goto st107;
	} else
		goto st145;
	goto st0;
st38:
	if ( ++p == pe )
		goto _test_eof38;
	__attribute__((fallthrough));
case 38:
	switch( (*p) ) {
		case 45u: goto st39;
		case 194u: goto st106;
		case 216u: goto st108;
		case 219u: goto st109;
		case 220u: goto st110;
		case 224u: goto st111;
		case 225u: goto st114;
		case 226u: goto st117;
		case 227u: goto st141;
		case 237u: goto st123;
		case 239u: goto st143;
		case 240u: goto st130;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st41;
		} else if ( (*p) >= 48u )
			goto st41;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st122;
		} else if ( (*p) >= 195u )
			goto st107;
	} else
		goto st41;
	goto st0;
st39:
	if ( ++p == pe )
		goto _test_eof39;
	__attribute__((fallthrough));
case 39:
	switch( (*p) ) {
		case 45u: goto tr66;
		case 194u: goto st106;
		case 216u: goto st108;
		case 219u: goto st109;
		case 220u: goto st110;
		case 224u: goto st111;
		case 225u: goto st114;
		case 226u: goto st117;
		case 227u: goto st141;
		case 237u: goto st123;
		case 239u: goto st143;
		case 240u: goto st130;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st41;
		} else if ( (*p) >= 48u )
			goto st41;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st122;
		} else if ( (*p) >= 195u )
			goto st107;
	} else
		goto st41;
	goto st0;
tr66:
/* #line 15 "lib/email_bulk_parser.rl" */
	{ m->remark = OFFSET; }
	goto st40;
st40:
	if ( ++p == pe )
		goto _test_eof40;
	__attribute__((fallthrough));
case 40:
/* #line 622 "/tmp/merge/build-clang/gen/email_bulk_parser.c.raw" */
	switch( (*p) ) {
		case 45u: goto st40;
		case 194u: goto st106;
		case 216u: goto st108;
		case 219u: goto st109;
		case 220u: goto st110;
		case 224u: goto st111;
		case 225u: goto st114;
		case 226u: goto st117;
		case 227u: goto st141;
		case 237u: goto st123;
		case 239u: goto st143;
		case 240u: goto st130;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st41;
		} else if ( (*p) >= 48u )
			goto st41;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st122;
		} else if ( (*p) >= 195u )
			goto st107;
	} else
		goto st41;
	goto st0;
tr144:
/* #line 15 "lib/email_bulk_parser.rl" */
	{ m->remark = OFFSET; }
	goto st41;
st41:
	if ( ++p == pe )
		goto _test_eof41;
	__attribute__((fallthrough));
case 41:
/* #line 658 "/tmp/merge/build-clang/gen/email_bulk_parser.c.raw" */
	switch( (*p) ) {
		case 45u: goto st40;
		case 46u: goto st42;
		case 194u: goto st106;
		case 216u: goto st108;
		case 219u: goto st109;
		case 220u: goto st110;
		case 224u: goto st111;
		case 225u: goto st114;
		case 226u: goto st117;
		case 227u: goto st120;
		case 237u: goto st123;
		case 239u: goto st124;
		case 240u: goto st130;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st41;
		} else if ( (*p) >= 48u )
			goto st41;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st122;
		} else if ( (*p) >= 195u )
			goto st107;
	} else
		goto st41;
	goto st0;
tr127:
/* #line 15 "lib/email_bulk_parser.rl" */
	{ m->remark = OFFSET; }
	goto st42;
st42:
	if ( ++p == pe )
		goto _test_eof42;
	__attribute__((fallthrough));
case 42:
/* #line 695 "/tmp/merge/build-clang/gen/email_bulk_parser.c.raw" */
	switch( (*p) ) {
		case 65u: goto st89;
		case 69u: goto st92;
		case 73u: goto st93;
		case 76u: goto st94;
		case 79u: goto st96;
		case 84u: goto st97;
		case 88u: goto st98;
		case 97u: goto st89;
		case 101u: goto st92;
		case 105u: goto st93;
		case 108u: goto st94;
		case 111u: goto st96;
		case 116u: goto st97;
		case 120u: goto st98;
		case 194u: goto st48;
		case 205u: goto st100;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st101;
		case 226u: goto st102;
		case 227u: goto st63;
		case 237u: goto st66;
		case 239u: goto st104;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 98u ) {
		if ( (*p) > 57u ) {
			if ( 66u <= (*p) && (*p) <= 90u )
				goto st91;
		} else if ( (*p) >= 48u )
			goto st43;
	} else if ( (*p) > 122u ) {
		if ( (*p) < 206u ) {
			if ( 195u <= (*p) && (*p) <= 203u )
				goto st50;
		} else if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else
			goto st50;
	} else
		goto st91;
	goto st0;
st43:
	if ( ++p == pe )
		goto _test_eof43;
	__attribute__((fallthrough));
case 43:
	switch( (*p) ) {
		case 45u: goto st44;
		case 46u: goto st42;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st88;
		} else if ( (*p) >= 48u )
			goto st88;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st88;
	goto st0;
st44:
	if ( ++p == pe )
		goto _test_eof44;
	__attribute__((fallthrough));
case 44:
	switch( (*p) ) {
		case 45u: goto st45;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st63;
		case 237u: goto st66;
		case 239u: goto st67;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st47;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st47;
	goto st0;
st45:
	if ( ++p == pe )
		goto _test_eof45;
	__attribute__((fallthrough));
case 45:
	switch( (*p) ) {
		case 45u: goto tr100;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st63;
		case 237u: goto st66;
		case 239u: goto st67;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st47;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st47;
	goto st0;
tr100:
/* #line 15 "lib/email_bulk_parser.rl" */
	{ m->remark = OFFSET; }
	goto st46;
st46:
	if ( ++p == pe )
		goto _test_eof46;
	__attribute__((fallthrough));
case 46:
/* #line 848 "/tmp/merge/build-clang/gen/email_bulk_parser.c.raw" */
	switch( (*p) ) {
		case 45u: goto st46;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st63;
		case 237u: goto st66;
		case 239u: goto st67;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st47;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st47;
	goto st0;
st47:
	if ( ++p == pe )
		goto _test_eof47;
	__attribute__((fallthrough));
case 47:
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st47;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st47;
	goto st0;
st48:
	if ( ++p == pe )
		goto _test_eof48;
	__attribute__((fallthrough));
case 48:
	if ( (*p) == 172u )
		goto tr102;
	if ( (*p) < 174u ) {
		if ( 161u <= (*p) && (*p) <= 170u )
			goto tr102;
	} else if ( (*p) > 186u ) {
		if ( 188u <= (*p) && (*p) <= 191u )
			goto tr102;
	} else
		goto tr102;
	goto st0;
tr102:
/* #line 15 "lib/email_bulk_parser.rl" */
	{ m->remark = OFFSET; }
	goto st158;
st158:
	if ( ++p == pe )
		goto _test_eof158;
	__attribute__((fallthrough));
case 158:
/* #line 933 "/tmp/merge/build-clang/gen/email_bulk_parser.c.raw" */
	switch( (*p) ) {
		case 45u: goto st49;
		case 46u: goto st42;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st158;
		} else if ( (*p) >= 48u )
			goto st158;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st158;
	goto st0;
tr141:
/* #line 15 "lib/email_bulk_parser.rl" */
	{ m->remark = OFFSET; }
	goto st49;
st49:
	if ( ++p == pe )
		goto _test_eof49;
	__attribute__((fallthrough));
case 49:
/* #line 970 "/tmp/merge/build-clang/gen/email_bulk_parser.c.raw" */
	switch( (*p) ) {
		case 45u: goto st49;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st63;
		case 237u: goto st66;
		case 239u: goto st67;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st158;
		} else if ( (*p) >= 48u )
			goto st158;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st158;
	goto st0;
st50:
	if ( ++p == pe )
		goto _test_eof50;
	__attribute__((fallthrough));
case 50:
	if ( 128u <= (*p) && (*p) <= 191u )
		goto tr102;
	goto st0;
st51:
	if ( ++p == pe )
		goto _test_eof51;
	__attribute__((fallthrough));
case 51:
	if ( (*p) > 155u ) {
		if ( 157u <= (*p) && (*p) <= 191u )
			goto tr102;
	} else if ( (*p) >= 134u )
		goto tr102;
	goto st0;
st52:
	if ( ++p == pe )
		goto _test_eof52;
	__attribute__((fallthrough));
case 52:
	if ( (*p) > 156u ) {
		if ( 158u <= (*p) && (*p) <= 191u )
			goto tr102;
	} else if ( (*p) >= 128u )
		goto tr102;
	goto st0;
st53:
	if ( ++p == pe )
		goto _test_eof53;
	__attribute__((fallthrough));
case 53:
	if ( (*p) > 142u ) {
		if ( 144u <= (*p) && (*p) <= 191u )
			goto tr102;
	} else if ( (*p) >= 128u )
		goto tr102;
	goto st0;
st54:
	if ( ++p == pe )
		goto _test_eof54;
	__attribute__((fallthrough));
case 54:
	switch( (*p) ) {
		case 162u: goto st55;
		case 163u: goto st56;
		default: break;
	}
	if ( 160u <= (*p) && (*p) <= 191u )
		goto st50;
	goto st0;
st55:
	if ( ++p == pe )
		goto _test_eof55;
	__attribute__((fallthrough));
case 55:
	if ( (*p) > 143u ) {
		if ( 146u <= (*p) && (*p) <= 191u )
			goto tr102;
	} else if ( (*p) >= 128u )
		goto tr102;
	goto st0;
st56:
	if ( ++p == pe )
		goto _test_eof56;
	__attribute__((fallthrough));
case 56:
	if ( (*p) > 161u ) {
		if ( 163u <= (*p) && (*p) <= 191u )
			goto tr102;
	} else if ( (*p) >= 128u )
		goto tr102;
	goto st0;
st57:
	if ( ++p == pe )
		goto _test_eof57;
	__attribute__((fallthrough));
case 57:
	switch( (*p) ) {
		case 154u: goto st58;
		case 160u: goto st59;
		default: break;
	}
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st50;
	goto st0;
st58:
	if ( ++p == pe )
		goto _test_eof58;
	__attribute__((fallthrough));
case 58:
	if ( 129u <= (*p) && (*p) <= 191u )
		goto tr102;
	goto st0;
st59:
	if ( ++p == pe )
		goto _test_eof59;
	__attribute__((fallthrough));
case 59:
	if ( (*p) > 141u ) {
		if ( 143u <= (*p) && (*p) <= 191u )
			goto tr102;
	} else if ( (*p) >= 128u )
		goto tr102;
	goto st0;
st60:
	if ( ++p == pe )
		goto _test_eof60;
	__attribute__((fallthrough));
case 60:
	switch( (*p) ) {
		case 128u: goto st61;
		case 129u: goto st62;
		default: break;
	}
	if ( 130u <= (*p) && (*p) <= 191u )
		goto st50;
	goto st0;
st61:
	if ( ++p == pe )
		goto _test_eof61;
	__attribute__((fallthrough));
case 61:
	if ( (*p) < 160u ) {
		if ( 144u <= (*p) && (*p) <= 151u )
			goto tr102;
	} else if ( (*p) > 167u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr102;
	} else
		goto tr102;
	goto st0;
st62:
	if ( ++p == pe )
		goto _test_eof62;
	__attribute__((fallthrough));
case 62:
	if ( (*p) > 158u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr102;
	} else if ( (*p) >= 128u )
		goto tr102;
	goto st0;
st63:
	if ( ++p == pe )
		goto _test_eof63;
	__attribute__((fallthrough));
case 63:
	if ( (*p) == 128u )
		goto st64;
	if ( 129u <= (*p) && (*p) <= 191u )
		goto st50;
	goto st0;
st64:
	if ( ++p == pe )
		goto _test_eof64;
	__attribute__((fallthrough));
case 64:
	if ( (*p) == 129u )
		goto tr102;
	if ( 131u <= (*p) && (*p) <= 191u )
		goto tr102;
	goto st0;
st65:
	if ( ++p == pe )
		goto _test_eof65;
	__attribute__((fallthrough));
case 65:
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st50;
	goto st0;
st66:
	if ( ++p == pe )
		goto _test_eof66;
	__attribute__((fallthrough));
case 66:
	if ( 128u <= (*p) && (*p) <= 159u )
		goto st50;
	goto st0;
st67:
	if ( ++p == pe )
		goto _test_eof67;
	__attribute__((fallthrough));
case 67:
	switch( (*p) ) {
		case 183u: goto st68;
		case 187u: goto st69;
		case 188u: goto st59;
		case 189u: goto st70;
		case 191u: goto st71;
		default: break;
	}
	if ( 164u <= (*p) && (*p) <= 190u )
		goto st50;
	goto st0;
st68:
	if ( ++p == pe )
		goto _test_eof68;
	__attribute__((fallthrough));
case 68:
	if ( (*p) > 143u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr102;
	} else if ( (*p) >= 128u )
		goto tr102;
	goto st0;
st69:
	if ( ++p == pe )
		goto _test_eof69;
	__attribute__((fallthrough));
case 69:
	if ( 128u <= (*p) && (*p) <= 190u )
		goto tr102;
	goto st0;
st70:
	if ( ++p == pe )
		goto _test_eof70;
	__attribute__((fallthrough));
case 70:
	if ( (*p) > 160u ) {
		if ( 162u <= (*p) && (*p) <= 191u )
			goto tr102;
	} else if ( (*p) >= 128u )
		goto tr102;
	goto st0;
st71:
	if ( ++p == pe )
		goto _test_eof71;
	__attribute__((fallthrough));
case 71:
	if ( 128u <= (*p) && (*p) <= 175u )
		goto tr102;
	goto st0;
st72:
	if ( ++p == pe )
		goto _test_eof72;
	__attribute__((fallthrough));
case 72:
	switch( (*p) ) {
		case 145u: goto st73;
		case 147u: goto st76;
		case 155u: goto st77;
		case 157u: goto st79;
		case 159u:
		case 175u:
		case 191u: goto st81;
		default: break;
	}
	if ( 144u <= (*p) && (*p) <= 190u )
		goto st65;
	goto st0;
st73:
	if ( ++p == pe )
		goto _test_eof73;
	__attribute__((fallthrough));
case 73:
	switch( (*p) ) {
		case 130u: goto st74;
		case 131u: goto st75;
		default: break;
	}
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st50;
	goto st0;
st74:
	if ( ++p == pe )
		goto _test_eof74;
	__attribute__((fallthrough));
case 74:
	if ( (*p) > 188u ) {
		if ( 190u <= (*p) && (*p) <= 191u )
			goto tr102;
	} else if ( (*p) >= 128u )
		goto tr102;
	goto st0;
st75:
	if ( ++p == pe )
		goto _test_eof75;
	__attribute__((fallthrough));
case 75:
	if ( (*p) > 140u ) {
		if ( 142u <= (*p) && (*p) <= 191u )
			goto tr102;
	} else if ( (*p) >= 128u )
		goto tr102;
	goto st0;
st76:
	if ( ++p == pe )
		goto _test_eof76;
	__attribute__((fallthrough));
case 76:
	if ( (*p) == 144u )
		goto st71;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st50;
	goto st0;
st77:
	if ( ++p == pe )
		goto _test_eof77;
	__attribute__((fallthrough));
case 77:
	if ( (*p) == 178u )
		goto st78;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st50;
	goto st0;
st78:
	if ( ++p == pe )
		goto _test_eof78;
	__attribute__((fallthrough));
case 78:
	if ( (*p) > 159u ) {
		if ( 164u <= (*p) && (*p) <= 191u )
			goto tr102;
	} else if ( (*p) >= 128u )
		goto tr102;
	goto st0;
st79:
	if ( ++p == pe )
		goto _test_eof79;
	__attribute__((fallthrough));
case 79:
	if ( (*p) == 133u )
		goto st80;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st50;
	goto st0;
st80:
	if ( ++p == pe )
		goto _test_eof80;
	__attribute__((fallthrough));
case 80:
	if ( (*p) > 178u ) {
		if ( 187u <= (*p) && (*p) <= 191u )
			goto tr102;
	} else if ( (*p) >= 128u )
		goto tr102;
	goto st0;
st81:
	if ( ++p == pe )
		goto _test_eof81;
	__attribute__((fallthrough));
case 81:
	if ( (*p) == 191u )
		goto st82;
	if ( 128u <= (*p) && (*p) <= 190u )
		goto st50;
	goto st0;
st82:
	if ( ++p == pe )
		goto _test_eof82;
	__attribute__((fallthrough));
case 82:
	if ( 128u <= (*p) && (*p) <= 189u )
		goto tr102;
	goto st0;
st83:
	if ( ++p == pe )
		goto _test_eof83;
	__attribute__((fallthrough));
case 83:
	if ( (*p) == 128u )
		goto st84;
	if ( 129u <= (*p) && (*p) <= 191u )
		goto st50;
	goto st0;
st84:
	if ( ++p == pe )
		goto _test_eof84;
	__attribute__((fallthrough));
case 84:
	if ( (*p) == 130u )
		goto tr127;
	if ( 129u <= (*p) && (*p) <= 191u )
		goto tr102;
	goto st0;
st85:
	if ( ++p == pe )
		goto _test_eof85;
	__attribute__((fallthrough));
case 85:
	switch( (*p) ) {
		case 183u: goto st68;
		case 187u: goto st69;
		case 188u: goto st86;
		case 189u: goto st87;
		case 191u: goto st71;
		default: break;
	}
	if ( 164u <= (*p) && (*p) <= 190u )
		goto st50;
	goto st0;
st86:
	if ( ++p == pe )
		goto _test_eof86;
	__attribute__((fallthrough));
case 86:
	if ( (*p) == 142u )
		goto tr127;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto tr102;
	goto st0;
st87:
	if ( ++p == pe )
		goto _test_eof87;
	__attribute__((fallthrough));
case 87:
	if ( (*p) == 161u )
		goto tr127;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto tr102;
	goto st0;
st88:
	if ( ++p == pe )
		goto _test_eof88;
	__attribute__((fallthrough));
case 88:
	switch( (*p) ) {
		case 45u: goto st45;
		case 46u: goto st42;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st47;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st47;
	goto st0;
st89:
	if ( ++p == pe )
		goto _test_eof89;
	__attribute__((fallthrough));
case 89:
	switch( (*p) ) {
		case 45u: goto st44;
		case 46u: goto st42;
		case 76u: goto st161;
		case 82u: goto st162;
		case 108u: goto st161;
		case 114u: goto st162;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st159;
		} else if ( (*p) >= 48u )
			goto st88;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st159;
	goto st0;
st159:
	if ( ++p == pe )
		goto _test_eof159;
	__attribute__((fallthrough));
case 159:
	switch( (*p) ) {
		case 45u: goto st45;
		case 46u: goto st42;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
tr175:
/* #line 16 "lib/email_bulk_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st160;
st160:
	if ( ++p == pe )
		goto _test_eof160;
	__attribute__((fallthrough));
case 160:
/* #line 1482 "/tmp/merge/build-clang/gen/email_bulk_parser.c.raw" */
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st161:
	if ( ++p == pe )
		goto _test_eof161;
	__attribute__((fallthrough));
case 161:
	switch( (*p) ) {
		case 45u: goto st45;
		case 46u: goto st42;
		case 84u:
		case 116u: goto st90;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st90:
	if ( ++p == pe )
		goto _test_eof90;
	__attribute__((fallthrough));
case 90:
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st162:
	if ( ++p == pe )
		goto _test_eof162;
	__attribute__((fallthrough));
case 162:
	switch( (*p) ) {
		case 45u: goto st45;
		case 46u: goto st42;
		case 80u:
		case 112u: goto st163;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st163:
	if ( ++p == pe )
		goto _test_eof163;
	__attribute__((fallthrough));
case 163:
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 65u:
		case 97u: goto tr175;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 98u ) {
		if ( (*p) > 57u ) {
			if ( 66u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st91:
	if ( ++p == pe )
		goto _test_eof91;
	__attribute__((fallthrough));
case 91:
	switch( (*p) ) {
		case 45u: goto st44;
		case 46u: goto st42;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st159;
		} else if ( (*p) >= 48u )
			goto st88;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st159;
	goto st0;
st92:
	if ( ++p == pe )
		goto _test_eof92;
	__attribute__((fallthrough));
case 92:
	switch( (*p) ) {
		case 45u: goto st44;
		case 46u: goto st42;
		case 88u:
		case 120u: goto st164;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st159;
		} else if ( (*p) >= 48u )
			goto st88;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st159;
	goto st0;
st164:
	if ( ++p == pe )
		goto _test_eof164;
	__attribute__((fallthrough));
case 164:
	switch( (*p) ) {
		case 45u: goto st45;
		case 46u: goto st42;
		case 65u:
		case 97u: goto st165;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 98u ) {
		if ( (*p) > 57u ) {
			if ( 66u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st165:
	if ( ++p == pe )
		goto _test_eof165;
	__attribute__((fallthrough));
case 165:
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 77u:
		case 109u: goto st166;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st166:
	if ( ++p == pe )
		goto _test_eof166;
	__attribute__((fallthrough));
case 166:
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 80u:
		case 112u: goto st167;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st167:
	if ( ++p == pe )
		goto _test_eof167;
	__attribute__((fallthrough));
case 167:
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 76u:
		case 108u: goto st168;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st168:
	if ( ++p == pe )
		goto _test_eof168;
	__attribute__((fallthrough));
case 168:
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 69u:
		case 101u: goto tr175;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st93:
	if ( ++p == pe )
		goto _test_eof93;
	__attribute__((fallthrough));
case 93:
	switch( (*p) ) {
		case 45u: goto st44;
		case 46u: goto st42;
		case 78u:
		case 110u: goto st169;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st159;
		} else if ( (*p) >= 48u )
			goto st88;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st159;
	goto st0;
st169:
	if ( ++p == pe )
		goto _test_eof169;
	__attribute__((fallthrough));
case 169:
	switch( (*p) ) {
		case 45u: goto st45;
		case 46u: goto st42;
		case 84u: goto st170;
		case 86u: goto st175;
		case 116u: goto st170;
		case 118u: goto st175;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st170:
	if ( ++p == pe )
		goto _test_eof170;
	__attribute__((fallthrough));
case 170:
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 69u:
		case 101u: goto st171;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st171:
	if ( ++p == pe )
		goto _test_eof171;
	__attribute__((fallthrough));
case 171:
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 82u:
		case 114u: goto st172;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st172:
	if ( ++p == pe )
		goto _test_eof172;
	__attribute__((fallthrough));
case 172:
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 78u:
		case 110u: goto st173;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st173:
	if ( ++p == pe )
		goto _test_eof173;
	__attribute__((fallthrough));
case 173:
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 65u:
		case 97u: goto st174;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 98u ) {
		if ( (*p) > 57u ) {
			if ( 66u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st174:
	if ( ++p == pe )
		goto _test_eof174;
	__attribute__((fallthrough));
case 174:
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 76u:
		case 108u: goto st90;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st175:
	if ( ++p == pe )
		goto _test_eof175;
	__attribute__((fallthrough));
case 175:
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 65u:
		case 97u: goto st176;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 98u ) {
		if ( (*p) > 57u ) {
			if ( 66u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st176:
	if ( ++p == pe )
		goto _test_eof176;
	__attribute__((fallthrough));
case 176:
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 76u:
		case 108u: goto st177;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st177:
	if ( ++p == pe )
		goto _test_eof177;
	__attribute__((fallthrough));
case 177:
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 73u:
		case 105u: goto st178;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st178:
	if ( ++p == pe )
		goto _test_eof178;
	__attribute__((fallthrough));
case 178:
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 68u:
		case 100u: goto st90;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st94:
	if ( ++p == pe )
		goto _test_eof94;
	__attribute__((fallthrough));
case 94:
	switch( (*p) ) {
		case 45u: goto st44;
		case 46u: goto st42;
		case 79u:
		case 111u: goto st179;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st159;
		} else if ( (*p) >= 48u )
			goto st88;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st159;
	goto st0;
st179:
	if ( ++p == pe )
		goto _test_eof179;
	__attribute__((fallthrough));
case 179:
	switch( (*p) ) {
		case 45u: goto st45;
		case 46u: goto st42;
		case 67u:
		case 99u: goto st180;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st180:
	if ( ++p == pe )
		goto _test_eof180;
	__attribute__((fallthrough));
case 180:
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 65u:
		case 97u: goto st181;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 98u ) {
		if ( (*p) > 57u ) {
			if ( 66u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st181:
	if ( ++p == pe )
		goto _test_eof181;
	__attribute__((fallthrough));
case 181:
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 76u:
		case 108u: goto st95;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st95:
	if ( ++p == pe )
		goto _test_eof95;
	__attribute__((fallthrough));
case 95:
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 72u:
		case 104u: goto st182;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st182:
	if ( ++p == pe )
		goto _test_eof182;
	__attribute__((fallthrough));
case 182:
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 79u:
		case 111u: goto st183;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st183:
	if ( ++p == pe )
		goto _test_eof183;
	__attribute__((fallthrough));
case 183:
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 83u:
		case 115u: goto st184;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st184:
	if ( ++p == pe )
		goto _test_eof184;
	__attribute__((fallthrough));
case 184:
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 84u:
		case 116u: goto st90;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st96:
	if ( ++p == pe )
		goto _test_eof96;
	__attribute__((fallthrough));
case 96:
	switch( (*p) ) {
		case 45u: goto st44;
		case 46u: goto st42;
		case 78u:
		case 110u: goto st185;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st159;
		} else if ( (*p) >= 48u )
			goto st88;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st159;
	goto st0;
st185:
	if ( ++p == pe )
		goto _test_eof185;
	__attribute__((fallthrough));
case 185:
	switch( (*p) ) {
		case 45u: goto st45;
		case 46u: goto st42;
		case 73u:
		case 105u: goto st186;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st186:
	if ( ++p == pe )
		goto _test_eof186;
	__attribute__((fallthrough));
case 186:
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 79u:
		case 111u: goto st187;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st187:
	if ( ++p == pe )
		goto _test_eof187;
	__attribute__((fallthrough));
case 187:
	switch( (*p) ) {
		case 45u: goto st46;
		case 46u: goto st42;
		case 78u:
		case 110u: goto st90;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st97:
	if ( ++p == pe )
		goto _test_eof97;
	__attribute__((fallthrough));
case 97:
	switch( (*p) ) {
		case 45u: goto st44;
		case 46u: goto st42;
		case 69u:
		case 101u: goto st188;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st159;
		} else if ( (*p) >= 48u )
			goto st88;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st159;
	goto st0;
st188:
	if ( ++p == pe )
		goto _test_eof188;
	__attribute__((fallthrough));
case 188:
	switch( (*p) ) {
		case 45u: goto st45;
		case 46u: goto st42;
		case 83u:
		case 115u: goto st184;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st98:
	if ( ++p == pe )
		goto _test_eof98;
	__attribute__((fallthrough));
case 98:
	switch( (*p) ) {
		case 45u: goto st44;
		case 46u: goto st42;
		case 78u:
		case 110u: goto st189;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st159;
		} else if ( (*p) >= 48u )
			goto st88;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st159;
	goto st0;
st189:
	if ( ++p == pe )
		goto _test_eof189;
	__attribute__((fallthrough));
case 189:
	switch( (*p) ) {
		case 45u: goto st99;
		case 46u: goto st42;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st83;
		case 237u: goto st66;
		case 239u: goto st85;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st160;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st160;
	goto st0;
st99:
	if ( ++p == pe )
		goto _test_eof99;
	__attribute__((fallthrough));
case 99:
	switch( (*p) ) {
		case 45u: goto tr141;
		case 194u: goto st48;
		case 216u: goto st51;
		case 219u: goto st52;
		case 220u: goto st53;
		case 224u: goto st54;
		case 225u: goto st57;
		case 226u: goto st60;
		case 227u: goto st63;
		case 237u: goto st66;
		case 239u: goto st67;
		case 240u: goto st72;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st47;
		} else if ( (*p) >= 48u )
			goto st47;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st65;
		} else if ( (*p) >= 195u )
			goto st50;
	} else
		goto st47;
	goto st0;
st100:
	if ( ++p == pe )
		goto _test_eof100;
	__attribute__((fallthrough));
case 100:
	if ( 176u <= (*p) && (*p) <= 191u )
		goto tr102;
	goto st0;
st101:
	if ( ++p == pe )
		goto _test_eof101;
	__attribute__((fallthrough));
case 101:
	switch( (*p) ) {
		case 154u: goto st58;
		case 160u: goto st59;
		case 170u: goto st71;
		default: break;
	}
	if ( (*p) < 172u ) {
		if ( 128u <= (*p) && (*p) <= 169u )
			goto st50;
	} else if ( (*p) > 182u ) {
		if ( 184u <= (*p) && (*p) <= 191u )
			goto st50;
	} else
		goto st50;
	goto st0;
st102:
	if ( ++p == pe )
		goto _test_eof102;
	__attribute__((fallthrough));
case 102:
	switch( (*p) ) {
		case 128u: goto st61;
		case 129u: goto st62;
		case 131u: goto st103;
		default: break;
	}
	if ( 130u <= (*p) && (*p) <= 191u )
		goto st50;
	goto st0;
st103:
	if ( ++p == pe )
		goto _test_eof103;
	__attribute__((fallthrough));
case 103:
	if ( 128u <= (*p) && (*p) <= 143u )
		goto tr102;
	goto st0;
st104:
	if ( ++p == pe )
		goto _test_eof104;
	__attribute__((fallthrough));
case 104:
	switch( (*p) ) {
		case 183u: goto st68;
		case 184u: goto st105;
		case 187u: goto st69;
		case 188u: goto st59;
		case 189u: goto st70;
		case 191u: goto st71;
		default: break;
	}
	if ( 164u <= (*p) && (*p) <= 190u )
		goto st50;
	goto st0;
st105:
	if ( ++p == pe )
		goto _test_eof105;
	__attribute__((fallthrough));
case 105:
	if ( (*p) > 159u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr102;
	} else if ( (*p) >= 128u )
		goto tr102;
	goto st0;
st106:
	if ( ++p == pe )
		goto _test_eof106;
	__attribute__((fallthrough));
case 106:
	if ( (*p) == 172u )
		goto tr144;
	if ( (*p) < 174u ) {
		if ( 161u <= (*p) && (*p) <= 170u )
			goto tr144;
	} else if ( (*p) > 186u ) {
		if ( 188u <= (*p) && (*p) <= 191u )
			goto tr144;
	} else
		goto tr144;
	goto st0;
st107:
	if ( ++p == pe )
		goto _test_eof107;
	__attribute__((fallthrough));
case 107:
	if ( 128u <= (*p) && (*p) <= 191u )
		goto tr144;
	goto st0;
st108:
	if ( ++p == pe )
		goto _test_eof108;
	__attribute__((fallthrough));
case 108:
	if ( (*p) > 155u ) {
		if ( 157u <= (*p) && (*p) <= 191u )
			goto tr144;
	} else if ( (*p) >= 134u )
		goto tr144;
	goto st0;
st109:
	if ( ++p == pe )
		goto _test_eof109;
	__attribute__((fallthrough));
case 109:
	if ( (*p) > 156u ) {
		if ( 158u <= (*p) && (*p) <= 191u )
			goto tr144;
	} else if ( (*p) >= 128u )
		goto tr144;
	goto st0;
st110:
	if ( ++p == pe )
		goto _test_eof110;
	__attribute__((fallthrough));
case 110:
	if ( (*p) > 142u ) {
		if ( 144u <= (*p) && (*p) <= 191u )
			goto tr144;
	} else if ( (*p) >= 128u )
		goto tr144;
	goto st0;
st111:
	if ( ++p == pe )
		goto _test_eof111;
	__attribute__((fallthrough));
case 111:
	switch( (*p) ) {
		case 162u: goto st112;
		case 163u: goto st113;
		default: break;
	}
	if ( 160u <= (*p) && (*p) <= 191u )
		goto st107;
	goto st0;
st112:
	if ( ++p == pe )
		goto _test_eof112;
	__attribute__((fallthrough));
case 112:
	if ( (*p) > 143u ) {
		if ( 146u <= (*p) && (*p) <= 191u )
			goto tr144;
	} else if ( (*p) >= 128u )
		goto tr144;
	goto st0;
st113:
	if ( ++p == pe )
		goto _test_eof113;
	__attribute__((fallthrough));
case 113:
	if ( (*p) > 161u ) {
		if ( 163u <= (*p) && (*p) <= 191u )
			goto tr144;
	} else if ( (*p) >= 128u )
		goto tr144;
	goto st0;
st114:
	if ( ++p == pe )
		goto _test_eof114;
	__attribute__((fallthrough));
case 114:
	switch( (*p) ) {
		case 154u: goto st115;
		case 160u: goto st116;
		default: break;
	}
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st107;
	goto st0;
st115:
	if ( ++p == pe )
		goto _test_eof115;
	__attribute__((fallthrough));
case 115:
	if ( 129u <= (*p) && (*p) <= 191u )
		goto tr144;
	goto st0;
st116:
	if ( ++p == pe )
		goto _test_eof116;
	__attribute__((fallthrough));
case 116:
	if ( (*p) > 141u ) {
		if ( 143u <= (*p) && (*p) <= 191u )
			goto tr144;
	} else if ( (*p) >= 128u )
		goto tr144;
	goto st0;
st117:
	if ( ++p == pe )
		goto _test_eof117;
	__attribute__((fallthrough));
case 117:
	switch( (*p) ) {
		case 128u: goto st118;
		case 129u: goto st119;
		default: break;
	}
	if ( 130u <= (*p) && (*p) <= 191u )
		goto st107;
	goto st0;
st118:
	if ( ++p == pe )
		goto _test_eof118;
	__attribute__((fallthrough));
case 118:
	if ( (*p) < 160u ) {
		if ( 144u <= (*p) && (*p) <= 151u )
			goto tr144;
	} else if ( (*p) > 167u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr144;
	} else
		goto tr144;
	goto st0;
st119:
	if ( ++p == pe )
		goto _test_eof119;
	__attribute__((fallthrough));
case 119:
	if ( (*p) > 158u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr144;
	} else if ( (*p) >= 128u )
		goto tr144;
	goto st0;
st120:
	if ( ++p == pe )
		goto _test_eof120;
	__attribute__((fallthrough));
case 120:
	if ( (*p) == 128u )
		goto st121;
	if ( 129u <= (*p) && (*p) <= 191u )
		goto st107;
	goto st0;
st121:
	if ( ++p == pe )
		goto _test_eof121;
	__attribute__((fallthrough));
case 121:
	if ( (*p) == 130u )
		goto tr127;
	if ( 129u <= (*p) && (*p) <= 191u )
		goto tr144;
	goto st0;
st122:
	if ( ++p == pe )
		goto _test_eof122;
	__attribute__((fallthrough));
case 122:
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st107;
	goto st0;
st123:
	if ( ++p == pe )
		goto _test_eof123;
	__attribute__((fallthrough));
case 123:
	if ( 128u <= (*p) && (*p) <= 159u )
		goto st107;
	goto st0;
st124:
	if ( ++p == pe )
		goto _test_eof124;
	__attribute__((fallthrough));
case 124:
	switch( (*p) ) {
		case 183u: goto st125;
		case 187u: goto st126;
		case 188u: goto st127;
		case 189u: goto st128;
		case 191u: goto st129;
		default: break;
	}
	if ( 164u <= (*p) && (*p) <= 190u )
		goto st107;
	goto st0;
st125:
	if ( ++p == pe )
		goto _test_eof125;
	__attribute__((fallthrough));
case 125:
	if ( (*p) > 143u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr144;
	} else if ( (*p) >= 128u )
		goto tr144;
	goto st0;
st126:
	if ( ++p == pe )
		goto _test_eof126;
	__attribute__((fallthrough));
case 126:
	if ( 128u <= (*p) && (*p) <= 190u )
		goto tr144;
	goto st0;
st127:
	if ( ++p == pe )
		goto _test_eof127;
	__attribute__((fallthrough));
case 127:
	if ( (*p) == 142u )
		goto tr127;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto tr144;
	goto st0;
st128:
	if ( ++p == pe )
		goto _test_eof128;
	__attribute__((fallthrough));
case 128:
	if ( (*p) == 161u )
		goto tr127;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto tr144;
	goto st0;
st129:
	if ( ++p == pe )
		goto _test_eof129;
	__attribute__((fallthrough));
case 129:
	if ( 128u <= (*p) && (*p) <= 175u )
		goto tr144;
	goto st0;
st130:
	if ( ++p == pe )
		goto _test_eof130;
	__attribute__((fallthrough));
case 130:
	switch( (*p) ) {
		case 145u: goto st131;
		case 147u: goto st134;
		case 155u: goto st135;
		case 157u: goto st137;
		case 159u:
		case 175u:
		case 191u: goto st139;
		default: break;
	}
	if ( 144u <= (*p) && (*p) <= 190u )
		goto st122;
	goto st0;
st131:
	if ( ++p == pe )
		goto _test_eof131;
	__attribute__((fallthrough));
case 131:
	switch( (*p) ) {
		case 130u: goto st132;
		case 131u: goto st133;
		default: break;
	}
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st107;
	goto st0;
st132:
	if ( ++p == pe )
		goto _test_eof132;
	__attribute__((fallthrough));
case 132:
	if ( (*p) > 188u ) {
		if ( 190u <= (*p) && (*p) <= 191u )
			goto tr144;
	} else if ( (*p) >= 128u )
		goto tr144;
	goto st0;
st133:
	if ( ++p == pe )
		goto _test_eof133;
	__attribute__((fallthrough));
case 133:
	if ( (*p) > 140u ) {
		if ( 142u <= (*p) && (*p) <= 191u )
			goto tr144;
	} else if ( (*p) >= 128u )
		goto tr144;
	goto st0;
st134:
	if ( ++p == pe )
		goto _test_eof134;
	__attribute__((fallthrough));
case 134:
	if ( (*p) == 144u )
		goto st129;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st107;
	goto st0;
st135:
	if ( ++p == pe )
		goto _test_eof135;
	__attribute__((fallthrough));
case 135:
	if ( (*p) == 178u )
		goto st136;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st107;
	goto st0;
st136:
	if ( ++p == pe )
		goto _test_eof136;
	__attribute__((fallthrough));
case 136:
	if ( (*p) > 159u ) {
		if ( 164u <= (*p) && (*p) <= 191u )
			goto tr144;
	} else if ( (*p) >= 128u )
		goto tr144;
	goto st0;
st137:
	if ( ++p == pe )
		goto _test_eof137;
	__attribute__((fallthrough));
case 137:
	if ( (*p) == 133u )
		goto st138;
	if ( 128u <= (*p) && (*p) <= 191u )
		goto st107;
	goto st0;
st138:
	if ( ++p == pe )
		goto _test_eof138;
	__attribute__((fallthrough));
case 138:
	if ( (*p) > 178u ) {
		if ( 187u <= (*p) && (*p) <= 191u )
			goto tr144;
	} else if ( (*p) >= 128u )
		goto tr144;
	goto st0;
st139:
	if ( ++p == pe )
		goto _test_eof139;
	__attribute__((fallthrough));
case 139:
	if ( (*p) == 191u )
		goto st140;
	if ( 128u <= (*p) && (*p) <= 190u )
		goto st107;
	goto st0;
st140:
	if ( ++p == pe )
		goto _test_eof140;
	__attribute__((fallthrough));
case 140:
	if ( 128u <= (*p) && (*p) <= 189u )
		goto tr144;
	goto st0;
st141:
	if ( ++p == pe )
		goto _test_eof141;
	__attribute__((fallthrough));
case 141:
	if ( (*p) == 128u )
		goto st142;
	if ( 129u <= (*p) && (*p) <= 191u )
		goto st107;
	goto st0;
st142:
	if ( ++p == pe )
		goto _test_eof142;
	__attribute__((fallthrough));
case 142:
	if ( (*p) == 129u )
		goto tr144;
	if ( 131u <= (*p) && (*p) <= 191u )
		goto tr144;
	goto st0;
st143:
	if ( ++p == pe )
		goto _test_eof143;
	__attribute__((fallthrough));
case 143:
	switch( (*p) ) {
		case 183u: goto st125;
		case 187u: goto st126;
		case 188u: goto st116;
		case 189u: goto st144;
		case 191u: goto st129;
		default: break;
	}
	if ( 164u <= (*p) && (*p) <= 190u )
		goto st107;
	goto st0;
st144:
	if ( ++p == pe )
		goto _test_eof144;
	__attribute__((fallthrough));
case 144:
	if ( (*p) > 160u ) {
		if ( 162u <= (*p) && (*p) <= 191u )
			goto tr144;
	} else if ( (*p) >= 128u )
		goto tr144;
	goto st0;
st145:
	if ( ++p == pe )
		goto _test_eof145;
	__attribute__((fallthrough));
case 145:
	switch( (*p) ) {
		case 45u: goto st39;
		case 46u: goto st42;
		case 194u: goto st106;
		case 216u: goto st108;
		case 219u: goto st109;
		case 220u: goto st110;
		case 224u: goto st111;
		case 225u: goto st114;
		case 226u: goto st117;
		case 227u: goto st120;
		case 237u: goto st123;
		case 239u: goto st124;
		case 240u: goto st130;
		default: break;
	}
	if ( (*p) < 97u ) {
		if ( (*p) > 57u ) {
			if ( 65u <= (*p) && (*p) <= 90u )
				goto st41;
		} else if ( (*p) >= 48u )
			goto st41;
	} else if ( (*p) > 122u ) {
		if ( (*p) > 223u ) {
			if ( 228u <= (*p) && (*p) <= 236u )
				goto st122;
		} else if ( (*p) >= 195u )
			goto st107;
	} else
		goto st41;
	goto st0;
st146:
	if ( ++p == pe )
		goto _test_eof146;
	__attribute__((fallthrough));
case 146:
	if ( 176u <= (*p) && (*p) <= 191u )
		goto tr144;
	goto st0;
st147:
	if ( ++p == pe )
		goto _test_eof147;
	__attribute__((fallthrough));
case 147:
	switch( (*p) ) {
		case 154u: goto st115;
		case 160u: goto st116;
		case 170u: goto st129;
		default: break;
	}
	if ( (*p) < 172u ) {
		if ( 128u <= (*p) && (*p) <= 169u )
			goto st107;
	} else if ( (*p) > 182u ) {
		if ( 184u <= (*p) && (*p) <= 191u )
			goto st107;
	} else
		goto st107;
	goto st0;
st148:
	if ( ++p == pe )
		goto _test_eof148;
	__attribute__((fallthrough));
case 148:
	switch( (*p) ) {
		case 128u: goto st118;
		case 129u: goto st119;
		case 131u: goto st149;
		default: break;
	}
	if ( 130u <= (*p) && (*p) <= 191u )
		goto st107;
	goto st0;
st149:
	if ( ++p == pe )
		goto _test_eof149;
	__attribute__((fallthrough));
case 149:
	if ( 128u <= (*p) && (*p) <= 143u )
		goto tr144;
	goto st0;
st150:
	if ( ++p == pe )
		goto _test_eof150;
	__attribute__((fallthrough));
case 150:
	switch( (*p) ) {
		case 183u: goto st125;
		case 184u: goto st151;
		case 187u: goto st126;
		case 188u: goto st116;
		case 189u: goto st144;
		case 191u: goto st129;
		default: break;
	}
	if ( 164u <= (*p) && (*p) <= 190u )
		goto st107;
	goto st0;
st151:
	if ( ++p == pe )
		goto _test_eof151;
	__attribute__((fallthrough));
case 151:
	if ( (*p) > 159u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr144;
	} else if ( (*p) >= 128u )
		goto tr144;
	goto st0;
st152:
	if ( ++p == pe )
		goto _test_eof152;
	__attribute__((fallthrough));
case 152:
	if ( 176u <= (*p) && (*p) <= 191u )
		goto tr21;
	goto st0;
st153:
	if ( ++p == pe )
		goto _test_eof153;
	__attribute__((fallthrough));
case 153:
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
st154:
	if ( ++p == pe )
		goto _test_eof154;
	__attribute__((fallthrough));
case 154:
	switch( (*p) ) {
		case 128u: goto st16;
		case 129u: goto st17;
		case 131u: goto st155;
		default: break;
	}
	if ( 130u <= (*p) && (*p) <= 191u )
		goto st5;
	goto st0;
st155:
	if ( ++p == pe )
		goto _test_eof155;
	__attribute__((fallthrough));
case 155:
	if ( 128u <= (*p) && (*p) <= 143u )
		goto tr21;
	goto st0;
st156:
	if ( ++p == pe )
		goto _test_eof156;
	__attribute__((fallthrough));
case 156:
	switch( (*p) ) {
		case 183u: goto st22;
		case 184u: goto st157;
		case 187u: goto st23;
		case 191u: goto st24;
		default: break;
	}
	if ( 164u <= (*p) && (*p) <= 190u )
		goto st5;
	goto st0;
st157:
	if ( ++p == pe )
		goto _test_eof157;
	__attribute__((fallthrough));
case 157:
	if ( (*p) > 159u ) {
		if ( 176u <= (*p) && (*p) <= 191u )
			goto tr21;
	} else if ( (*p) >= 128u )
		goto tr21;
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
	_test_eof158:  m->cs = 158; goto _test_eof;
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
	_test_eof159:  m->cs = 159; goto _test_eof;
	_test_eof160:  m->cs = 160; goto _test_eof;
	_test_eof161:  m->cs = 161; goto _test_eof;
	_test_eof90:  m->cs = 90; goto _test_eof;
	_test_eof162:  m->cs = 162; goto _test_eof;
	_test_eof163:  m->cs = 163; goto _test_eof;
	_test_eof91:  m->cs = 91; goto _test_eof;
	_test_eof92:  m->cs = 92; goto _test_eof;
	_test_eof164:  m->cs = 164; goto _test_eof;
	_test_eof165:  m->cs = 165; goto _test_eof;
	_test_eof166:  m->cs = 166; goto _test_eof;
	_test_eof167:  m->cs = 167; goto _test_eof;
	_test_eof168:  m->cs = 168; goto _test_eof;
	_test_eof93:  m->cs = 93; goto _test_eof;
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
	_test_eof94:  m->cs = 94; goto _test_eof;
	_test_eof179:  m->cs = 179; goto _test_eof;
	_test_eof180:  m->cs = 180; goto _test_eof;
	_test_eof181:  m->cs = 181; goto _test_eof;
	_test_eof95:  m->cs = 95; goto _test_eof;
	_test_eof182:  m->cs = 182; goto _test_eof;
	_test_eof183:  m->cs = 183; goto _test_eof;
	_test_eof184:  m->cs = 184; goto _test_eof;
	_test_eof96:  m->cs = 96; goto _test_eof;
	_test_eof185:  m->cs = 185; goto _test_eof;
	_test_eof186:  m->cs = 186; goto _test_eof;
	_test_eof187:  m->cs = 187; goto _test_eof;
	_test_eof97:  m->cs = 97; goto _test_eof;
	_test_eof188:  m->cs = 188; goto _test_eof;
	_test_eof98:  m->cs = 98; goto _test_eof;
	_test_eof189:  m->cs = 189; goto _test_eof;
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

	_test_eof: {}
	_out: {}
	}

/* #line 36 "lib/email_bulk_parser.rl" */
    m->seen = OFFSET;
    return m->cs >= 158;
}
