
/* #line 1 "lib/row_parser.rl" */
/* SPDX-License-Identifier: MIT */
/*
 * One record: grammars/csv.rl, and in the address column the mode's grammar,
 * grammars/email_*.rl. Each field is read by the machine of its column's kind, entered at its first
 * byte; so structure, encoding and address are judged in one pass.
 */
#include <string.h>

#include "row_machine.h"
#include "runs.h"

#define OFFSET (m->seen + (size_t)(p - from))

static void line_break(row_machine *m, size_t offset)
{
    if (m->breaks == 0)
        m->first_break = offset;
    m->breaks++;
}

/* Something legal about the field at hand that is worth a look. */
static void suspect(row_machine *m, row_suspicion what)
{
    if (!m->is_suspicious)
        memset(m->suspicions, 0, sizeof m->suspicions);
    m->is_suspicious = 1;
    if (m->field < ROW_FIELDS)
        m->suspicions[m->field] |= (unsigned char)what;
}

static int next_field(row_machine *m, size_t end);


/* #line 34 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
static const int row_parser_start = 1;

static const int row_parser_en_plain_field = 4;
static const int row_parser_en_email_field_bulk = 95;
static const int row_parser_en_email_field_rfc5321 = 475;
static const int row_parser_en_email_field_html5 = 514;
static const int row_parser_en_email_field_eai = 526;
static const int row_parser_en_in_bare = 834;
static const int row_parser_en_in_quoted = 875;
static const int row_parser_en_in_bare_rest = 917;
static const int row_parser_en_in_quoted_rest = 1;


/* #line 87 "lib/row_parser.rl" */


static int entry(const row_machine *m)
{
    return m->field == m->email_column ? m->email_entry : row_parser_en_plain_field;
}

int row_machine_entry(rc_email_mode mode)
{
    const int entries[] = {row_parser_en_email_field_bulk, row_parser_en_email_field_rfc5321,
                           row_parser_en_email_field_html5, row_parser_en_email_field_eai};

    return entries[mode];
}

static int next_field(row_machine *m, size_t end)
{
    if (m->field < ROW_FIELDS)
        m->ends[m->field] = end;
    m->field++;
    m->field_begin = end + 1;
    return entry(m);
}

void row_machine_key(unsigned char key[256], unsigned char delimiter)
{
    for (int byte = 0; byte < 256; byte++)
        key[byte] = (unsigned char)byte;
    key[','] = ';';
    key[delimiter] = ',';
}

void row_machine_begin(row_machine *m)
{
    m->stop = ROW_GOES_ON;
    m->seen = 0;
    m->field = 0;
    m->field_begin = 0;
    m->at = NOWHERE;
    m->remark = NOWHERE;
    m->tld_remark = NOWHERE;
    m->odd = NOWHERE;
    m->is_suspicious = 0;
    m->breaks = 0;
    m->doubled = 0;

/* #line 91 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	{
	 m->cs = row_parser_start;
	}

/* #line 133 "lib/row_parser.rl" */
    m->cs = entry(m);
}

row_stop row_machine_run(row_machine *m, const unsigned char *p, const unsigned char *pe)
{
    const unsigned char *from = p;

    m->stop = ROW_GOES_ON;

/* #line 102 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	{
	if ( p == pe )
		goto _test_eof;
	goto _resume;

_again:
	switch (  m->cs ) {
		case 1: goto st1;
		case 2: goto st2;
		case 918: goto st918;
		case 0: goto st0;
		case 3: goto st3;
		case 4: goto st4;
		case 5: goto st5;
		case 919: goto st919;
		case 6: goto st6;
		case 7: goto st7;
		case 8: goto st8;
		case 9: goto st9;
		case 10: goto st10;
		case 11: goto st11;
		case 12: goto st12;
		case 13: goto st13;
		case 14: goto st14;
		case 15: goto st15;
		case 16: goto st16;
		case 17: goto st17;
		case 18: goto st18;
		case 19: goto st19;
		case 20: goto st20;
		case 21: goto st21;
		case 22: goto st22;
		case 23: goto st23;
		case 24: goto st24;
		case 25: goto st25;
		case 26: goto st26;
		case 27: goto st27;
		case 28: goto st28;
		case 29: goto st29;
		case 30: goto st30;
		case 31: goto st31;
		case 32: goto st32;
		case 33: goto st33;
		case 34: goto st34;
		case 35: goto st35;
		case 36: goto st36;
		case 37: goto st37;
		case 38: goto st38;
		case 39: goto st39;
		case 40: goto st40;
		case 41: goto st41;
		case 42: goto st42;
		case 43: goto st43;
		case 44: goto st44;
		case 45: goto st45;
		case 46: goto st46;
		case 47: goto st47;
		case 48: goto st48;
		case 49: goto st49;
		case 50: goto st50;
		case 51: goto st51;
		case 52: goto st52;
		case 53: goto st53;
		case 54: goto st54;
		case 55: goto st55;
		case 56: goto st56;
		case 57: goto st57;
		case 58: goto st58;
		case 59: goto st59;
		case 60: goto st60;
		case 61: goto st61;
		case 62: goto st62;
		case 63: goto st63;
		case 64: goto st64;
		case 65: goto st65;
		case 66: goto st66;
		case 67: goto st67;
		case 68: goto st68;
		case 69: goto st69;
		case 70: goto st70;
		case 71: goto st71;
		case 72: goto st72;
		case 73: goto st73;
		case 74: goto st74;
		case 75: goto st75;
		case 76: goto st76;
		case 77: goto st77;
		case 78: goto st78;
		case 79: goto st79;
		case 80: goto st80;
		case 81: goto st81;
		case 82: goto st82;
		case 83: goto st83;
		case 84: goto st84;
		case 85: goto st85;
		case 86: goto st86;
		case 87: goto st87;
		case 88: goto st88;
		case 89: goto st89;
		case 90: goto st90;
		case 91: goto st91;
		case 92: goto st92;
		case 93: goto st93;
		case 94: goto st94;
		case 95: goto st95;
		case 96: goto st96;
		case 97: goto st97;
		case 98: goto st98;
		case 99: goto st99;
		case 100: goto st100;
		case 101: goto st101;
		case 102: goto st102;
		case 103: goto st103;
		case 104: goto st104;
		case 105: goto st105;
		case 106: goto st106;
		case 107: goto st107;
		case 108: goto st108;
		case 109: goto st109;
		case 110: goto st110;
		case 111: goto st111;
		case 112: goto st112;
		case 113: goto st113;
		case 114: goto st114;
		case 115: goto st115;
		case 116: goto st116;
		case 117: goto st117;
		case 118: goto st118;
		case 119: goto st119;
		case 120: goto st120;
		case 121: goto st121;
		case 122: goto st122;
		case 123: goto st123;
		case 124: goto st124;
		case 125: goto st125;
		case 126: goto st126;
		case 127: goto st127;
		case 128: goto st128;
		case 129: goto st129;
		case 130: goto st130;
		case 131: goto st131;
		case 132: goto st132;
		case 133: goto st133;
		case 134: goto st134;
		case 135: goto st135;
		case 136: goto st136;
		case 137: goto st137;
		case 138: goto st138;
		case 139: goto st139;
		case 140: goto st140;
		case 141: goto st141;
		case 142: goto st142;
		case 143: goto st143;
		case 920: goto st920;
		case 144: goto st144;
		case 145: goto st145;
		case 146: goto st146;
		case 147: goto st147;
		case 148: goto st148;
		case 149: goto st149;
		case 150: goto st150;
		case 151: goto st151;
		case 152: goto st152;
		case 153: goto st153;
		case 154: goto st154;
		case 155: goto st155;
		case 156: goto st156;
		case 157: goto st157;
		case 158: goto st158;
		case 159: goto st159;
		case 160: goto st160;
		case 161: goto st161;
		case 162: goto st162;
		case 163: goto st163;
		case 164: goto st164;
		case 165: goto st165;
		case 166: goto st166;
		case 167: goto st167;
		case 168: goto st168;
		case 169: goto st169;
		case 170: goto st170;
		case 171: goto st171;
		case 172: goto st172;
		case 173: goto st173;
		case 174: goto st174;
		case 175: goto st175;
		case 176: goto st176;
		case 177: goto st177;
		case 178: goto st178;
		case 179: goto st179;
		case 180: goto st180;
		case 181: goto st181;
		case 182: goto st182;
		case 183: goto st183;
		case 184: goto st184;
		case 185: goto st185;
		case 186: goto st186;
		case 187: goto st187;
		case 188: goto st188;
		case 189: goto st189;
		case 190: goto st190;
		case 191: goto st191;
		case 192: goto st192;
		case 193: goto st193;
		case 194: goto st194;
		case 195: goto st195;
		case 196: goto st196;
		case 197: goto st197;
		case 198: goto st198;
		case 199: goto st199;
		case 200: goto st200;
		case 201: goto st201;
		case 202: goto st202;
		case 203: goto st203;
		case 204: goto st204;
		case 205: goto st205;
		case 206: goto st206;
		case 207: goto st207;
		case 208: goto st208;
		case 209: goto st209;
		case 210: goto st210;
		case 211: goto st211;
		case 212: goto st212;
		case 213: goto st213;
		case 214: goto st214;
		case 215: goto st215;
		case 216: goto st216;
		case 217: goto st217;
		case 218: goto st218;
		case 219: goto st219;
		case 220: goto st220;
		case 221: goto st221;
		case 222: goto st222;
		case 223: goto st223;
		case 224: goto st224;
		case 225: goto st225;
		case 226: goto st226;
		case 227: goto st227;
		case 228: goto st228;
		case 229: goto st229;
		case 230: goto st230;
		case 231: goto st231;
		case 232: goto st232;
		case 233: goto st233;
		case 234: goto st234;
		case 235: goto st235;
		case 236: goto st236;
		case 237: goto st237;
		case 238: goto st238;
		case 239: goto st239;
		case 240: goto st240;
		case 241: goto st241;
		case 242: goto st242;
		case 243: goto st243;
		case 244: goto st244;
		case 245: goto st245;
		case 246: goto st246;
		case 247: goto st247;
		case 248: goto st248;
		case 249: goto st249;
		case 250: goto st250;
		case 251: goto st251;
		case 252: goto st252;
		case 253: goto st253;
		case 254: goto st254;
		case 255: goto st255;
		case 256: goto st256;
		case 257: goto st257;
		case 258: goto st258;
		case 259: goto st259;
		case 260: goto st260;
		case 261: goto st261;
		case 262: goto st262;
		case 263: goto st263;
		case 264: goto st264;
		case 265: goto st265;
		case 266: goto st266;
		case 267: goto st267;
		case 268: goto st268;
		case 269: goto st269;
		case 270: goto st270;
		case 271: goto st271;
		case 272: goto st272;
		case 273: goto st273;
		case 274: goto st274;
		case 275: goto st275;
		case 276: goto st276;
		case 277: goto st277;
		case 278: goto st278;
		case 279: goto st279;
		case 280: goto st280;
		case 281: goto st281;
		case 282: goto st282;
		case 283: goto st283;
		case 284: goto st284;
		case 285: goto st285;
		case 286: goto st286;
		case 287: goto st287;
		case 288: goto st288;
		case 289: goto st289;
		case 290: goto st290;
		case 291: goto st291;
		case 292: goto st292;
		case 293: goto st293;
		case 294: goto st294;
		case 295: goto st295;
		case 296: goto st296;
		case 297: goto st297;
		case 298: goto st298;
		case 299: goto st299;
		case 300: goto st300;
		case 301: goto st301;
		case 302: goto st302;
		case 303: goto st303;
		case 304: goto st304;
		case 305: goto st305;
		case 306: goto st306;
		case 307: goto st307;
		case 308: goto st308;
		case 309: goto st309;
		case 310: goto st310;
		case 311: goto st311;
		case 312: goto st312;
		case 313: goto st313;
		case 314: goto st314;
		case 315: goto st315;
		case 316: goto st316;
		case 317: goto st317;
		case 318: goto st318;
		case 319: goto st319;
		case 320: goto st320;
		case 321: goto st321;
		case 322: goto st322;
		case 323: goto st323;
		case 324: goto st324;
		case 325: goto st325;
		case 326: goto st326;
		case 327: goto st327;
		case 328: goto st328;
		case 329: goto st329;
		case 330: goto st330;
		case 331: goto st331;
		case 332: goto st332;
		case 333: goto st333;
		case 334: goto st334;
		case 335: goto st335;
		case 336: goto st336;
		case 337: goto st337;
		case 338: goto st338;
		case 339: goto st339;
		case 340: goto st340;
		case 341: goto st341;
		case 342: goto st342;
		case 343: goto st343;
		case 344: goto st344;
		case 345: goto st345;
		case 346: goto st346;
		case 347: goto st347;
		case 348: goto st348;
		case 349: goto st349;
		case 350: goto st350;
		case 351: goto st351;
		case 352: goto st352;
		case 353: goto st353;
		case 354: goto st354;
		case 355: goto st355;
		case 356: goto st356;
		case 357: goto st357;
		case 358: goto st358;
		case 359: goto st359;
		case 360: goto st360;
		case 361: goto st361;
		case 362: goto st362;
		case 363: goto st363;
		case 364: goto st364;
		case 365: goto st365;
		case 366: goto st366;
		case 367: goto st367;
		case 368: goto st368;
		case 369: goto st369;
		case 370: goto st370;
		case 371: goto st371;
		case 372: goto st372;
		case 373: goto st373;
		case 374: goto st374;
		case 375: goto st375;
		case 376: goto st376;
		case 377: goto st377;
		case 378: goto st378;
		case 379: goto st379;
		case 380: goto st380;
		case 381: goto st381;
		case 382: goto st382;
		case 383: goto st383;
		case 384: goto st384;
		case 385: goto st385;
		case 386: goto st386;
		case 387: goto st387;
		case 388: goto st388;
		case 389: goto st389;
		case 390: goto st390;
		case 391: goto st391;
		case 392: goto st392;
		case 393: goto st393;
		case 394: goto st394;
		case 395: goto st395;
		case 396: goto st396;
		case 397: goto st397;
		case 398: goto st398;
		case 399: goto st399;
		case 400: goto st400;
		case 401: goto st401;
		case 402: goto st402;
		case 403: goto st403;
		case 404: goto st404;
		case 405: goto st405;
		case 406: goto st406;
		case 407: goto st407;
		case 408: goto st408;
		case 409: goto st409;
		case 410: goto st410;
		case 411: goto st411;
		case 412: goto st412;
		case 413: goto st413;
		case 414: goto st414;
		case 415: goto st415;
		case 416: goto st416;
		case 417: goto st417;
		case 418: goto st418;
		case 419: goto st419;
		case 420: goto st420;
		case 421: goto st421;
		case 422: goto st422;
		case 423: goto st423;
		case 424: goto st424;
		case 425: goto st425;
		case 426: goto st426;
		case 427: goto st427;
		case 428: goto st428;
		case 429: goto st429;
		case 430: goto st430;
		case 431: goto st431;
		case 432: goto st432;
		case 433: goto st433;
		case 434: goto st434;
		case 435: goto st435;
		case 436: goto st436;
		case 437: goto st437;
		case 438: goto st438;
		case 439: goto st439;
		case 440: goto st440;
		case 441: goto st441;
		case 442: goto st442;
		case 443: goto st443;
		case 444: goto st444;
		case 445: goto st445;
		case 446: goto st446;
		case 447: goto st447;
		case 448: goto st448;
		case 449: goto st449;
		case 450: goto st450;
		case 451: goto st451;
		case 452: goto st452;
		case 453: goto st453;
		case 454: goto st454;
		case 455: goto st455;
		case 456: goto st456;
		case 457: goto st457;
		case 458: goto st458;
		case 459: goto st459;
		case 460: goto st460;
		case 461: goto st461;
		case 462: goto st462;
		case 463: goto st463;
		case 464: goto st464;
		case 465: goto st465;
		case 466: goto st466;
		case 467: goto st467;
		case 468: goto st468;
		case 469: goto st469;
		case 470: goto st470;
		case 471: goto st471;
		case 472: goto st472;
		case 473: goto st473;
		case 474: goto st474;
		case 475: goto st475;
		case 476: goto st476;
		case 477: goto st477;
		case 478: goto st478;
		case 479: goto st479;
		case 921: goto st921;
		case 480: goto st480;
		case 481: goto st481;
		case 482: goto st482;
		case 483: goto st483;
		case 484: goto st484;
		case 485: goto st485;
		case 486: goto st486;
		case 487: goto st487;
		case 488: goto st488;
		case 489: goto st489;
		case 490: goto st490;
		case 491: goto st491;
		case 492: goto st492;
		case 493: goto st493;
		case 494: goto st494;
		case 495: goto st495;
		case 496: goto st496;
		case 497: goto st497;
		case 498: goto st498;
		case 499: goto st499;
		case 500: goto st500;
		case 501: goto st501;
		case 502: goto st502;
		case 503: goto st503;
		case 504: goto st504;
		case 505: goto st505;
		case 506: goto st506;
		case 507: goto st507;
		case 508: goto st508;
		case 509: goto st509;
		case 510: goto st510;
		case 511: goto st511;
		case 512: goto st512;
		case 513: goto st513;
		case 514: goto st514;
		case 515: goto st515;
		case 516: goto st516;
		case 517: goto st517;
		case 922: goto st922;
		case 518: goto st518;
		case 519: goto st519;
		case 520: goto st520;
		case 521: goto st521;
		case 522: goto st522;
		case 523: goto st523;
		case 524: goto st524;
		case 525: goto st525;
		case 526: goto st526;
		case 527: goto st527;
		case 528: goto st528;
		case 529: goto st529;
		case 530: goto st530;
		case 531: goto st531;
		case 532: goto st532;
		case 533: goto st533;
		case 534: goto st534;
		case 535: goto st535;
		case 536: goto st536;
		case 537: goto st537;
		case 538: goto st538;
		case 539: goto st539;
		case 540: goto st540;
		case 541: goto st541;
		case 542: goto st542;
		case 543: goto st543;
		case 544: goto st544;
		case 545: goto st545;
		case 546: goto st546;
		case 547: goto st547;
		case 548: goto st548;
		case 549: goto st549;
		case 550: goto st550;
		case 551: goto st551;
		case 552: goto st552;
		case 553: goto st553;
		case 554: goto st554;
		case 555: goto st555;
		case 556: goto st556;
		case 557: goto st557;
		case 558: goto st558;
		case 559: goto st559;
		case 560: goto st560;
		case 561: goto st561;
		case 562: goto st562;
		case 923: goto st923;
		case 563: goto st563;
		case 564: goto st564;
		case 565: goto st565;
		case 566: goto st566;
		case 567: goto st567;
		case 568: goto st568;
		case 569: goto st569;
		case 570: goto st570;
		case 571: goto st571;
		case 572: goto st572;
		case 573: goto st573;
		case 574: goto st574;
		case 575: goto st575;
		case 576: goto st576;
		case 577: goto st577;
		case 578: goto st578;
		case 579: goto st579;
		case 580: goto st580;
		case 581: goto st581;
		case 582: goto st582;
		case 583: goto st583;
		case 584: goto st584;
		case 585: goto st585;
		case 586: goto st586;
		case 587: goto st587;
		case 588: goto st588;
		case 589: goto st589;
		case 590: goto st590;
		case 591: goto st591;
		case 592: goto st592;
		case 593: goto st593;
		case 594: goto st594;
		case 595: goto st595;
		case 596: goto st596;
		case 597: goto st597;
		case 598: goto st598;
		case 599: goto st599;
		case 600: goto st600;
		case 601: goto st601;
		case 602: goto st602;
		case 603: goto st603;
		case 604: goto st604;
		case 605: goto st605;
		case 606: goto st606;
		case 607: goto st607;
		case 608: goto st608;
		case 609: goto st609;
		case 610: goto st610;
		case 611: goto st611;
		case 612: goto st612;
		case 613: goto st613;
		case 614: goto st614;
		case 615: goto st615;
		case 616: goto st616;
		case 617: goto st617;
		case 618: goto st618;
		case 619: goto st619;
		case 620: goto st620;
		case 621: goto st621;
		case 622: goto st622;
		case 623: goto st623;
		case 624: goto st624;
		case 625: goto st625;
		case 626: goto st626;
		case 627: goto st627;
		case 628: goto st628;
		case 629: goto st629;
		case 630: goto st630;
		case 631: goto st631;
		case 632: goto st632;
		case 633: goto st633;
		case 634: goto st634;
		case 635: goto st635;
		case 636: goto st636;
		case 637: goto st637;
		case 638: goto st638;
		case 639: goto st639;
		case 640: goto st640;
		case 641: goto st641;
		case 642: goto st642;
		case 643: goto st643;
		case 644: goto st644;
		case 645: goto st645;
		case 646: goto st646;
		case 647: goto st647;
		case 648: goto st648;
		case 649: goto st649;
		case 650: goto st650;
		case 651: goto st651;
		case 652: goto st652;
		case 653: goto st653;
		case 654: goto st654;
		case 655: goto st655;
		case 656: goto st656;
		case 657: goto st657;
		case 658: goto st658;
		case 659: goto st659;
		case 660: goto st660;
		case 661: goto st661;
		case 662: goto st662;
		case 663: goto st663;
		case 664: goto st664;
		case 665: goto st665;
		case 666: goto st666;
		case 667: goto st667;
		case 668: goto st668;
		case 669: goto st669;
		case 670: goto st670;
		case 671: goto st671;
		case 672: goto st672;
		case 673: goto st673;
		case 674: goto st674;
		case 675: goto st675;
		case 676: goto st676;
		case 677: goto st677;
		case 678: goto st678;
		case 679: goto st679;
		case 680: goto st680;
		case 681: goto st681;
		case 682: goto st682;
		case 683: goto st683;
		case 684: goto st684;
		case 685: goto st685;
		case 686: goto st686;
		case 687: goto st687;
		case 688: goto st688;
		case 689: goto st689;
		case 690: goto st690;
		case 691: goto st691;
		case 692: goto st692;
		case 693: goto st693;
		case 694: goto st694;
		case 695: goto st695;
		case 696: goto st696;
		case 697: goto st697;
		case 698: goto st698;
		case 699: goto st699;
		case 700: goto st700;
		case 701: goto st701;
		case 702: goto st702;
		case 703: goto st703;
		case 704: goto st704;
		case 705: goto st705;
		case 706: goto st706;
		case 707: goto st707;
		case 708: goto st708;
		case 709: goto st709;
		case 710: goto st710;
		case 711: goto st711;
		case 712: goto st712;
		case 713: goto st713;
		case 714: goto st714;
		case 715: goto st715;
		case 716: goto st716;
		case 717: goto st717;
		case 718: goto st718;
		case 719: goto st719;
		case 720: goto st720;
		case 721: goto st721;
		case 722: goto st722;
		case 723: goto st723;
		case 724: goto st724;
		case 725: goto st725;
		case 726: goto st726;
		case 727: goto st727;
		case 728: goto st728;
		case 729: goto st729;
		case 730: goto st730;
		case 731: goto st731;
		case 732: goto st732;
		case 733: goto st733;
		case 734: goto st734;
		case 735: goto st735;
		case 736: goto st736;
		case 737: goto st737;
		case 738: goto st738;
		case 739: goto st739;
		case 740: goto st740;
		case 741: goto st741;
		case 742: goto st742;
		case 743: goto st743;
		case 744: goto st744;
		case 745: goto st745;
		case 746: goto st746;
		case 747: goto st747;
		case 748: goto st748;
		case 749: goto st749;
		case 750: goto st750;
		case 751: goto st751;
		case 752: goto st752;
		case 753: goto st753;
		case 754: goto st754;
		case 755: goto st755;
		case 756: goto st756;
		case 757: goto st757;
		case 758: goto st758;
		case 759: goto st759;
		case 760: goto st760;
		case 761: goto st761;
		case 762: goto st762;
		case 763: goto st763;
		case 764: goto st764;
		case 765: goto st765;
		case 766: goto st766;
		case 767: goto st767;
		case 768: goto st768;
		case 769: goto st769;
		case 770: goto st770;
		case 771: goto st771;
		case 772: goto st772;
		case 773: goto st773;
		case 774: goto st774;
		case 775: goto st775;
		case 776: goto st776;
		case 777: goto st777;
		case 778: goto st778;
		case 779: goto st779;
		case 780: goto st780;
		case 781: goto st781;
		case 782: goto st782;
		case 783: goto st783;
		case 784: goto st784;
		case 785: goto st785;
		case 786: goto st786;
		case 787: goto st787;
		case 788: goto st788;
		case 789: goto st789;
		case 790: goto st790;
		case 791: goto st791;
		case 792: goto st792;
		case 793: goto st793;
		case 794: goto st794;
		case 795: goto st795;
		case 796: goto st796;
		case 797: goto st797;
		case 798: goto st798;
		case 799: goto st799;
		case 800: goto st800;
		case 801: goto st801;
		case 802: goto st802;
		case 803: goto st803;
		case 804: goto st804;
		case 805: goto st805;
		case 806: goto st806;
		case 807: goto st807;
		case 808: goto st808;
		case 809: goto st809;
		case 810: goto st810;
		case 811: goto st811;
		case 812: goto st812;
		case 813: goto st813;
		case 814: goto st814;
		case 815: goto st815;
		case 816: goto st816;
		case 817: goto st817;
		case 818: goto st818;
		case 819: goto st819;
		case 820: goto st820;
		case 821: goto st821;
		case 822: goto st822;
		case 823: goto st823;
		case 824: goto st824;
		case 825: goto st825;
		case 826: goto st826;
		case 827: goto st827;
		case 828: goto st828;
		case 829: goto st829;
		case 830: goto st830;
		case 831: goto st831;
		case 832: goto st832;
		case 833: goto st833;
		case 834: goto st834;
		case 924: goto st924;
		case 835: goto st835;
		case 836: goto st836;
		case 837: goto st837;
		case 838: goto st838;
		case 839: goto st839;
		case 840: goto st840;
		case 841: goto st841;
		case 842: goto st842;
		case 843: goto st843;
		case 844: goto st844;
		case 845: goto st845;
		case 846: goto st846;
		case 847: goto st847;
		case 848: goto st848;
		case 849: goto st849;
		case 850: goto st850;
		case 851: goto st851;
		case 852: goto st852;
		case 853: goto st853;
		case 854: goto st854;
		case 855: goto st855;
		case 856: goto st856;
		case 857: goto st857;
		case 858: goto st858;
		case 859: goto st859;
		case 860: goto st860;
		case 861: goto st861;
		case 862: goto st862;
		case 863: goto st863;
		case 864: goto st864;
		case 865: goto st865;
		case 866: goto st866;
		case 867: goto st867;
		case 868: goto st868;
		case 869: goto st869;
		case 870: goto st870;
		case 871: goto st871;
		case 872: goto st872;
		case 873: goto st873;
		case 874: goto st874;
		case 875: goto st875;
		case 876: goto st876;
		case 925: goto st925;
		case 877: goto st877;
		case 878: goto st878;
		case 879: goto st879;
		case 880: goto st880;
		case 881: goto st881;
		case 882: goto st882;
		case 883: goto st883;
		case 884: goto st884;
		case 885: goto st885;
		case 886: goto st886;
		case 887: goto st887;
		case 888: goto st888;
		case 889: goto st889;
		case 890: goto st890;
		case 891: goto st891;
		case 892: goto st892;
		case 893: goto st893;
		case 894: goto st894;
		case 895: goto st895;
		case 896: goto st896;
		case 897: goto st897;
		case 898: goto st898;
		case 899: goto st899;
		case 900: goto st900;
		case 901: goto st901;
		case 902: goto st902;
		case 903: goto st903;
		case 904: goto st904;
		case 905: goto st905;
		case 906: goto st906;
		case 907: goto st907;
		case 908: goto st908;
		case 909: goto st909;
		case 910: goto st910;
		case 911: goto st911;
		case 912: goto st912;
		case 913: goto st913;
		case 914: goto st914;
		case 915: goto st915;
		case 916: goto st916;
		case 917: goto st917;
		case 926: goto st926;
	default: break;
	}

	if ( ++p == pe )
		goto _test_eof;
_resume:
	switch (  m->cs )
	{
tr1:
/* #line 49 "lib/row_parser.rl" */
	{ line_break(m, OFFSET); }
	goto st1;
st1:
	if ( ++p == pe )
		goto _test_eof1;
	__attribute__((fallthrough));
case 1:
/* #line 1051 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr1;
		case 34u: goto st2;
		default: break;
	}
	goto st1;
st2:
	if ( ++p == pe )
		goto _test_eof2;
	__attribute__((fallthrough));
case 2:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr4;
		case 13u: goto st3;
		case 34u: goto st1;
		case 44u: goto tr6;
		default: break;
	}
	goto tr3;
tr3:
/* #line 54 "lib/row_parser.rl" */
	{ m->stop = ROW_AFTER_QUOTE; {p++;  m->cs = 918; goto _out;} }
tr4:
/* #line 52 "lib/row_parser.rl" */
	{ m->stop = ROW_ENDED; {p++;  m->cs = 918; goto _out;} }
tr6:
/* #line 51 "lib/row_parser.rl" */
	{ { m->cs = (next_field(m, OFFSET));goto _again;} }
tr7:
/* #line 55 "lib/row_parser.rl" */
	{ m->stop = ROW_BARE_CR; p--; {p++;  m->cs = 918; goto _out;} }
st918:
	if ( ++p == pe )
		goto _test_eof918;
	__attribute__((fallthrough));
case 918:
/* #line 1083 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	goto st0;
st0:
 m->cs = 0;
	goto _out;
st3:
	if ( ++p == pe )
		goto _test_eof3;
	__attribute__((fallthrough));
case 3:
	if ( ( (m->key[*p])) == 10u )
		goto tr4;
	goto tr7;
st4:
	if ( ++p == pe )
		goto _test_eof4;
	__attribute__((fallthrough));
case 4:
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr8;
		case 10u: goto tr10;
		case 13u: goto st6;
		case 34u: goto st46;
		case 43u: goto st90;
		case 44u: goto tr15;
		case 45u: goto st90;
		case 61u:
		case 64u: goto tr8;
		case 127u: goto tr16;
		case 194u: goto st92;
		case 195u: goto st8;
		case 224u: goto st13;
		case 226u: goto st93;
		case 237u: goto st15;
		case 240u: goto st16;
		case 244u: goto st18;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr12;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st17;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st14;
	} else
		goto st12;
	goto st0;
tr8:
/* #line 47 "lib/row_parser.rl" */
	{ suspect(m, ROW_FORMULA); }
	goto st5;
tr12:
/* #line 42 "lib/row_parser.rl" */
	{ p = text_run(p, pe, m->delimiter); }
	goto st5;
tr16:
/* #line 44 "lib/row_parser.rl" */
	{ if (m->odd == NOWHERE) m->odd = OFFSET; }
	goto st5;
tr30:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st5;
tr39:
/* #line 46 "lib/row_parser.rl" */
	{ suspect(m, ROW_TWICE_ENCODED); }
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
/* #line 44 "lib/row_parser.rl" */
	{ if (m->odd == NOWHERE) m->odd = OFFSET; }
	goto st5;
tr41:
/* #line 46 "lib/row_parser.rl" */
	{ suspect(m, ROW_TWICE_ENCODED); }
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st5;
tr42:
/* #line 46 "lib/row_parser.rl" */
	{ suspect(m, ROW_TWICE_ENCODED); }
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
/* #line 42 "lib/row_parser.rl" */
	{ p = text_run(p, pe, m->delimiter); }
	goto st5;
tr122:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
/* #line 48 "lib/row_parser.rl" */
	{ suspect(m, ROW_TYPOGRAPHIC); }
	goto st5;
st5:
	if ( ++p == pe )
		goto _test_eof5;
	__attribute__((fallthrough));
case 5:
/* #line 1163 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr12;
		case 10u: goto tr10;
		case 13u: goto st6;
		case 34u: goto tr27;
		case 44u: goto tr15;
		case 127u: goto tr16;
		case 194u: goto st7;
		case 195u: goto st8;
		case 224u: goto st13;
		case 237u: goto st15;
		case 240u: goto st16;
		case 244u: goto st18;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr12;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st17;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st14;
	} else
		goto st12;
	goto st0;
tr82:
/* #line 54 "lib/row_parser.rl" */
	{ m->stop = ROW_AFTER_QUOTE; {p++;  m->cs = 919; goto _out;} }
tr10:
/* #line 52 "lib/row_parser.rl" */
	{ m->stop = ROW_ENDED; {p++;  m->cs = 919; goto _out;} }
tr15:
/* #line 51 "lib/row_parser.rl" */
	{ { m->cs = (next_field(m, OFFSET));goto _again;} }
tr29:
/* #line 55 "lib/row_parser.rl" */
	{ m->stop = ROW_BARE_CR; p--; {p++;  m->cs = 919; goto _out;} }
tr27:
/* #line 53 "lib/row_parser.rl" */
	{ m->stop = ROW_STRAY_QUOTE; {p++;  m->cs = 919; goto _out;} }
st919:
	if ( ++p == pe )
		goto _test_eof919;
	__attribute__((fallthrough));
case 919:
/* #line 1208 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	goto st0;
st6:
	if ( ++p == pe )
		goto _test_eof6;
	__attribute__((fallthrough));
case 6:
	if ( ( (m->key[*p])) == 10u )
		goto tr10;
	goto tr29;
st7:
	if ( ++p == pe )
		goto _test_eof7;
	__attribute__((fallthrough));
case 7:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr30;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr16;
	goto st0;
st8:
	if ( ++p == pe )
		goto _test_eof8;
	__attribute__((fallthrough));
case 8:
	switch( ( (m->key[*p])) ) {
		case 162u: goto tr32;
		case 176u: goto tr33;
		default: break;
	}
	if ( ( (m->key[*p])) < 134u ) {
		if ( ( (m->key[*p])) > 129u ) {
			if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 133u )
				goto tr31;
		} else if ( ( (m->key[*p])) >= 128u )
			goto tr30;
	} else if ( ( (m->key[*p])) > 141u ) {
		if ( ( (m->key[*p])) > 145u ) {
			if ( 146u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
				goto tr30;
		} else if ( ( (m->key[*p])) >= 142u )
			goto tr31;
	} else
		goto tr30;
	goto st0;
tr31:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st9;
st9:
	if ( ++p == pe )
		goto _test_eof9;
	__attribute__((fallthrough));
case 9:
/* #line 1256 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr12;
		case 10u: goto tr10;
		case 13u: goto st6;
		case 34u: goto tr27;
		case 44u: goto tr15;
		case 127u: goto tr16;
		case 194u: goto st10;
		case 195u: goto st8;
		case 197u: goto st19;
		case 198u: goto st20;
		case 203u: goto st21;
		case 224u: goto st13;
		case 226u: goto st22;
		case 237u: goto st15;
		case 240u: goto st16;
		case 244u: goto st18;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr12;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st17;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st14;
	} else
		goto st12;
	goto st0;
st10:
	if ( ++p == pe )
		goto _test_eof10;
	__attribute__((fallthrough));
case 10:
	switch( ( (m->key[*p])) ) {
		case 160u:
		case 187u: goto tr40;
		default: break;
	}
	if ( ( (m->key[*p])) > 159u ) {
		if ( 161u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr41;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr39;
	goto st0;
tr40:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st11;
st11:
	if ( ++p == pe )
		goto _test_eof11;
	__attribute__((fallthrough));
case 11:
/* #line 1307 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr12;
		case 10u: goto tr10;
		case 13u: goto st6;
		case 34u: goto tr27;
		case 44u: goto tr15;
		case 127u: goto tr16;
		case 194u: goto st7;
		case 195u: goto st8;
		case 224u: goto st13;
		case 237u: goto st15;
		case 240u: goto st16;
		case 244u: goto st18;
		default: break;
	}
	if ( ( (m->key[*p])) < 123u ) {
		if ( ( (m->key[*p])) > 96u ) {
			if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
				goto tr42;
		} else if ( ( (m->key[*p])) >= 32u )
			goto tr12;
	} else if ( ( (m->key[*p])) > 126u ) {
		if ( ( (m->key[*p])) < 225u ) {
			if ( 196u <= ( (m->key[*p])) && ( (m->key[*p])) <= 223u )
				goto st12;
		} else if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st17;
		} else
			goto st14;
	} else
		goto tr12;
	goto st0;
st12:
	if ( ++p == pe )
		goto _test_eof12;
	__attribute__((fallthrough));
case 12:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr30;
	goto st0;
st13:
	if ( ++p == pe )
		goto _test_eof13;
	__attribute__((fallthrough));
case 13:
	if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st12;
	goto st0;
st14:
	if ( ++p == pe )
		goto _test_eof14;
	__attribute__((fallthrough));
case 14:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st12;
	goto st0;
st15:
	if ( ++p == pe )
		goto _test_eof15;
	__attribute__((fallthrough));
case 15:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 159u )
		goto st12;
	goto st0;
st16:
	if ( ++p == pe )
		goto _test_eof16;
	__attribute__((fallthrough));
case 16:
	if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st14;
	goto st0;
st17:
	if ( ++p == pe )
		goto _test_eof17;
	__attribute__((fallthrough));
case 17:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st14;
	goto st0;
st18:
	if ( ++p == pe )
		goto _test_eof18;
	__attribute__((fallthrough));
case 18:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 143u )
		goto st14;
	goto st0;
st19:
	if ( ++p == pe )
		goto _test_eof19;
	__attribute__((fallthrough));
case 19:
	switch( ( (m->key[*p])) ) {
		case 184u: goto tr41;
		case 191u: goto tr30;
		default: break;
	}
	if ( ( (m->key[*p])) < 148u ) {
		if ( ( (m->key[*p])) > 145u ) {
			if ( 146u <= ( (m->key[*p])) && ( (m->key[*p])) <= 147u )
				goto tr41;
		} else if ( ( (m->key[*p])) >= 128u )
			goto tr30;
	} else if ( ( (m->key[*p])) > 159u ) {
		if ( ( (m->key[*p])) < 162u ) {
			if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 161u )
				goto tr41;
		} else if ( ( (m->key[*p])) > 188u ) {
			if ( 189u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
				goto tr41;
		} else
			goto tr30;
	} else
		goto tr30;
	goto st0;
st20:
	if ( ++p == pe )
		goto _test_eof20;
	__attribute__((fallthrough));
case 20:
	if ( ( (m->key[*p])) == 146u )
		goto tr41;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr30;
	goto st0;
st21:
	if ( ++p == pe )
		goto _test_eof21;
	__attribute__((fallthrough));
case 21:
	switch( ( (m->key[*p])) ) {
		case 134u:
		case 156u: goto tr41;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr30;
	goto st0;
st22:
	if ( ++p == pe )
		goto _test_eof22;
	__attribute__((fallthrough));
case 22:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st23;
		case 130u: goto st24;
		case 132u: goto st25;
		default: break;
	}
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st12;
	goto st0;
st23:
	if ( ++p == pe )
		goto _test_eof23;
	__attribute__((fallthrough));
case 23:
	switch( ( (m->key[*p])) ) {
		case 154u: goto tr41;
		case 155u:
		case 159u: goto tr30;
		case 166u: goto tr40;
		case 176u:
		case 185u: goto tr41;
		case 186u: goto tr40;
		default: break;
	}
	if ( ( (m->key[*p])) < 149u ) {
		if ( ( (m->key[*p])) > 146u ) {
			if ( 147u <= ( (m->key[*p])) && ( (m->key[*p])) <= 148u )
				goto tr40;
		} else if ( ( (m->key[*p])) >= 128u )
			goto tr30;
	} else if ( ( (m->key[*p])) > 151u ) {
		if ( ( (m->key[*p])) < 158u ) {
			if ( 152u <= ( (m->key[*p])) && ( (m->key[*p])) <= 157u )
				goto tr40;
		} else if ( ( (m->key[*p])) > 162u ) {
			if ( 163u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
				goto tr30;
		} else
			goto tr41;
	} else
		goto tr30;
	goto st0;
st24:
	if ( ++p == pe )
		goto _test_eof24;
	__attribute__((fallthrough));
case 24:
	if ( ( (m->key[*p])) == 172u )
		goto tr41;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr30;
	goto st0;
st25:
	if ( ++p == pe )
		goto _test_eof25;
	__attribute__((fallthrough));
case 25:
	if ( ( (m->key[*p])) == 162u )
		goto tr41;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr30;
	goto st0;
tr32:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st26;
st26:
	if ( ++p == pe )
		goto _test_eof26;
	__attribute__((fallthrough));
case 26:
/* #line 1502 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr12;
		case 10u: goto tr10;
		case 13u: goto st6;
		case 34u: goto tr27;
		case 44u: goto tr15;
		case 127u: goto tr16;
		case 194u: goto st27;
		case 195u: goto st8;
		case 224u: goto st13;
		case 226u: goto st32;
		case 237u: goto st15;
		case 240u: goto st16;
		case 244u: goto st18;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr12;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st17;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st14;
	} else
		goto st12;
	goto st0;
st27:
	if ( ++p == pe )
		goto _test_eof27;
	__attribute__((fallthrough));
case 27:
	if ( ( (m->key[*p])) == 131u )
		goto tr16;
	if ( ( (m->key[*p])) < 133u ) {
		if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 132u )
			goto tr48;
	} else if ( ( (m->key[*p])) > 159u ) {
		if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr30;
	} else
		goto tr16;
	goto st0;
tr48:
/* #line 44 "lib/row_parser.rl" */
	{ if (m->odd == NOWHERE) m->odd = OFFSET; }
	goto st28;
tr54:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st28;
st28:
	if ( ++p == pe )
		goto _test_eof28;
	__attribute__((fallthrough));
case 28:
/* #line 1554 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr12;
		case 10u: goto tr10;
		case 13u: goto st6;
		case 34u: goto tr27;
		case 44u: goto tr15;
		case 127u: goto tr16;
		case 194u: goto st29;
		case 195u: goto st8;
		case 197u: goto st19;
		case 198u: goto st20;
		case 203u: goto st21;
		case 224u: goto st13;
		case 226u: goto st30;
		case 237u: goto st15;
		case 240u: goto st16;
		case 244u: goto st18;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr12;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st17;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st14;
	} else
		goto st12;
	goto st0;
st29:
	if ( ++p == pe )
		goto _test_eof29;
	__attribute__((fallthrough));
case 29:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr41;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr39;
	goto st0;
st30:
	if ( ++p == pe )
		goto _test_eof30;
	__attribute__((fallthrough));
case 30:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st31;
		case 130u: goto st24;
		case 132u: goto st25;
		default: break;
	}
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st12;
	goto st0;
st31:
	if ( ++p == pe )
		goto _test_eof31;
	__attribute__((fallthrough));
case 31:
	switch( ( (m->key[*p])) ) {
		case 155u:
		case 159u: goto tr30;
		case 166u:
		case 176u: goto tr41;
		default: break;
	}
	if ( ( (m->key[*p])) < 152u ) {
		if ( ( (m->key[*p])) < 147u ) {
			if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 146u )
				goto tr30;
		} else if ( ( (m->key[*p])) > 148u ) {
			if ( 149u <= ( (m->key[*p])) && ( (m->key[*p])) <= 151u )
				goto tr30;
		} else
			goto tr41;
	} else if ( ( (m->key[*p])) > 162u ) {
		if ( ( (m->key[*p])) < 185u ) {
			if ( 163u <= ( (m->key[*p])) && ( (m->key[*p])) <= 184u )
				goto tr30;
		} else if ( ( (m->key[*p])) > 186u ) {
			if ( 187u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
				goto tr30;
		} else
			goto tr41;
	} else
		goto tr41;
	goto st0;
st32:
	if ( ++p == pe )
		goto _test_eof32;
	__attribute__((fallthrough));
case 32:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st33;
		case 130u: goto st34;
		default: break;
	}
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st12;
	goto st0;
st33:
	if ( ++p == pe )
		goto _test_eof33;
	__attribute__((fallthrough));
case 33:
	switch( ( (m->key[*p])) ) {
		case 154u:
		case 158u: goto tr54;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr30;
	goto st0;
st34:
	if ( ++p == pe )
		goto _test_eof34;
	__attribute__((fallthrough));
case 34:
	if ( ( (m->key[*p])) == 172u )
		goto tr54;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr30;
	goto st0;
tr33:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st35;
st35:
	if ( ++p == pe )
		goto _test_eof35;
	__attribute__((fallthrough));
case 35:
/* #line 1675 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr12;
		case 10u: goto tr10;
		case 13u: goto st6;
		case 34u: goto tr27;
		case 44u: goto tr15;
		case 127u: goto tr16;
		case 194u: goto st36;
		case 195u: goto st8;
		case 197u: goto st45;
		case 224u: goto st13;
		case 237u: goto st15;
		case 240u: goto st16;
		case 244u: goto st18;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr12;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st17;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st14;
	} else
		goto st12;
	goto st0;
st36:
	if ( ++p == pe )
		goto _test_eof36;
	__attribute__((fallthrough));
case 36:
	if ( ( (m->key[*p])) == 159u )
		goto tr57;
	if ( ( (m->key[*p])) > 158u ) {
		if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr30;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr16;
	goto st0;
tr57:
/* #line 44 "lib/row_parser.rl" */
	{ if (m->odd == NOWHERE) m->odd = OFFSET; }
	goto st37;
tr65:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st37;
st37:
	if ( ++p == pe )
		goto _test_eof37;
	__attribute__((fallthrough));
case 37:
/* #line 1724 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr12;
		case 10u: goto tr10;
		case 13u: goto st6;
		case 34u: goto tr27;
		case 44u: goto tr15;
		case 127u: goto tr16;
		case 194u: goto st38;
		case 195u: goto st8;
		case 197u: goto st39;
		case 198u: goto st40;
		case 203u: goto st41;
		case 224u: goto st13;
		case 226u: goto st42;
		case 237u: goto st15;
		case 240u: goto st16;
		case 244u: goto st18;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr12;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st17;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st14;
	} else
		goto st12;
	goto st0;
st38:
	if ( ++p == pe )
		goto _test_eof38;
	__attribute__((fallthrough));
case 38:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr54;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr48;
	goto st0;
st39:
	if ( ++p == pe )
		goto _test_eof39;
	__attribute__((fallthrough));
case 39:
	switch( ( (m->key[*p])) ) {
		case 184u: goto tr54;
		case 191u: goto tr30;
		default: break;
	}
	if ( ( (m->key[*p])) < 148u ) {
		if ( ( (m->key[*p])) > 145u ) {
			if ( 146u <= ( (m->key[*p])) && ( (m->key[*p])) <= 147u )
				goto tr54;
		} else if ( ( (m->key[*p])) >= 128u )
			goto tr30;
	} else if ( ( (m->key[*p])) > 159u ) {
		if ( ( (m->key[*p])) < 162u ) {
			if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 161u )
				goto tr54;
		} else if ( ( (m->key[*p])) > 188u ) {
			if ( 189u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
				goto tr54;
		} else
			goto tr30;
	} else
		goto tr30;
	goto st0;
st40:
	if ( ++p == pe )
		goto _test_eof40;
	__attribute__((fallthrough));
case 40:
	if ( ( (m->key[*p])) == 146u )
		goto tr54;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr30;
	goto st0;
st41:
	if ( ++p == pe )
		goto _test_eof41;
	__attribute__((fallthrough));
case 41:
	switch( ( (m->key[*p])) ) {
		case 134u:
		case 156u: goto tr54;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr30;
	goto st0;
st42:
	if ( ++p == pe )
		goto _test_eof42;
	__attribute__((fallthrough));
case 42:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st43;
		case 130u: goto st34;
		case 132u: goto st44;
		default: break;
	}
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st12;
	goto st0;
st43:
	if ( ++p == pe )
		goto _test_eof43;
	__attribute__((fallthrough));
case 43:
	switch( ( (m->key[*p])) ) {
		case 155u:
		case 159u: goto tr30;
		case 166u:
		case 176u: goto tr54;
		default: break;
	}
	if ( ( (m->key[*p])) < 152u ) {
		if ( ( (m->key[*p])) < 147u ) {
			if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 146u )
				goto tr30;
		} else if ( ( (m->key[*p])) > 148u ) {
			if ( 149u <= ( (m->key[*p])) && ( (m->key[*p])) <= 151u )
				goto tr30;
		} else
			goto tr54;
	} else if ( ( (m->key[*p])) > 162u ) {
		if ( ( (m->key[*p])) < 185u ) {
			if ( 163u <= ( (m->key[*p])) && ( (m->key[*p])) <= 184u )
				goto tr30;
		} else if ( ( (m->key[*p])) > 186u ) {
			if ( 187u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
				goto tr30;
		} else
			goto tr54;
	} else
		goto tr54;
	goto st0;
st44:
	if ( ++p == pe )
		goto _test_eof44;
	__attribute__((fallthrough));
case 44:
	if ( ( (m->key[*p])) == 162u )
		goto tr54;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr30;
	goto st0;
st45:
	if ( ++p == pe )
		goto _test_eof45;
	__attribute__((fallthrough));
case 45:
	if ( ( (m->key[*p])) == 184u )
		goto tr65;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr30;
	goto st0;
st46:
	if ( ++p == pe )
		goto _test_eof46;
	__attribute__((fallthrough));
case 46:
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr66;
		case 10u: goto tr67;
		case 13u: goto tr66;
		case 34u: goto st48;
		case 43u:
		case 45u: goto st88;
		case 61u:
		case 64u: goto tr66;
		case 127u: goto tr71;
		case 194u: goto st49;
		case 195u: goto st50;
		case 224u: goto st55;
		case 237u: goto st57;
		case 240u: goto st58;
		case 244u: goto st60;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr68;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st59;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st56;
	} else
		goto st54;
	goto st0;
tr67:
/* #line 49 "lib/row_parser.rl" */
	{ line_break(m, OFFSET); }
	goto st47;
tr66:
/* #line 47 "lib/row_parser.rl" */
	{ suspect(m, ROW_FORMULA); }
	goto st47;
tr68:
/* #line 42 "lib/row_parser.rl" */
	{ p = text_run(p, pe, m->delimiter); }
	goto st47;
tr71:
/* #line 44 "lib/row_parser.rl" */
	{ if (m->odd == NOWHERE) m->odd = OFFSET; }
	goto st47;
tr84:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st47;
tr93:
/* #line 46 "lib/row_parser.rl" */
	{ suspect(m, ROW_TWICE_ENCODED); }
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
/* #line 44 "lib/row_parser.rl" */
	{ if (m->odd == NOWHERE) m->odd = OFFSET; }
	goto st47;
tr95:
/* #line 46 "lib/row_parser.rl" */
	{ suspect(m, ROW_TWICE_ENCODED); }
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st47;
tr96:
/* #line 46 "lib/row_parser.rl" */
	{ suspect(m, ROW_TWICE_ENCODED); }
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
/* #line 42 "lib/row_parser.rl" */
	{ p = text_run(p, pe, m->delimiter); }
	goto st47;
tr83:
/* #line 50 "lib/row_parser.rl" */
	{ m->doubled = 1; }
	goto st47;
st47:
	if ( ++p == pe )
		goto _test_eof47;
	__attribute__((fallthrough));
case 47:
/* #line 1940 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr68;
		case 10u: goto tr67;
		case 13u: goto st47;
		case 34u: goto st48;
		case 127u: goto tr71;
		case 194u: goto st49;
		case 195u: goto st50;
		case 224u: goto st55;
		case 237u: goto st57;
		case 240u: goto st58;
		case 244u: goto st60;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr68;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st59;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st56;
	} else
		goto st54;
	goto st0;
st48:
	if ( ++p == pe )
		goto _test_eof48;
	__attribute__((fallthrough));
case 48:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr10;
		case 13u: goto st6;
		case 34u: goto tr83;
		case 44u: goto tr15;
		default: break;
	}
	goto tr82;
st49:
	if ( ++p == pe )
		goto _test_eof49;
	__attribute__((fallthrough));
case 49:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr84;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr71;
	goto st0;
st50:
	if ( ++p == pe )
		goto _test_eof50;
	__attribute__((fallthrough));
case 50:
	switch( ( (m->key[*p])) ) {
		case 162u: goto tr86;
		case 176u: goto tr87;
		default: break;
	}
	if ( ( (m->key[*p])) < 134u ) {
		if ( ( (m->key[*p])) > 129u ) {
			if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 133u )
				goto tr85;
		} else if ( ( (m->key[*p])) >= 128u )
			goto tr84;
	} else if ( ( (m->key[*p])) > 141u ) {
		if ( ( (m->key[*p])) > 145u ) {
			if ( 146u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
				goto tr84;
		} else if ( ( (m->key[*p])) >= 142u )
			goto tr85;
	} else
		goto tr84;
	goto st0;
tr85:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st51;
st51:
	if ( ++p == pe )
		goto _test_eof51;
	__attribute__((fallthrough));
case 51:
/* #line 2016 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr68;
		case 10u: goto tr67;
		case 13u: goto st47;
		case 34u: goto st48;
		case 127u: goto tr71;
		case 194u: goto st52;
		case 195u: goto st50;
		case 197u: goto st61;
		case 198u: goto st62;
		case 203u: goto st63;
		case 224u: goto st55;
		case 226u: goto st64;
		case 237u: goto st57;
		case 240u: goto st58;
		case 244u: goto st60;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr68;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st59;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st56;
	} else
		goto st54;
	goto st0;
st52:
	if ( ++p == pe )
		goto _test_eof52;
	__attribute__((fallthrough));
case 52:
	switch( ( (m->key[*p])) ) {
		case 160u:
		case 187u: goto tr94;
		default: break;
	}
	if ( ( (m->key[*p])) > 159u ) {
		if ( 161u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr95;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr93;
	goto st0;
tr94:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st53;
st53:
	if ( ++p == pe )
		goto _test_eof53;
	__attribute__((fallthrough));
case 53:
/* #line 2066 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr68;
		case 10u: goto tr67;
		case 13u: goto st47;
		case 34u: goto st48;
		case 127u: goto tr71;
		case 194u: goto st49;
		case 195u: goto st50;
		case 224u: goto st55;
		case 237u: goto st57;
		case 240u: goto st58;
		case 244u: goto st60;
		default: break;
	}
	if ( ( (m->key[*p])) < 123u ) {
		if ( ( (m->key[*p])) > 96u ) {
			if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
				goto tr96;
		} else if ( ( (m->key[*p])) >= 32u )
			goto tr68;
	} else if ( ( (m->key[*p])) > 126u ) {
		if ( ( (m->key[*p])) < 225u ) {
			if ( 196u <= ( (m->key[*p])) && ( (m->key[*p])) <= 223u )
				goto st54;
		} else if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st59;
		} else
			goto st56;
	} else
		goto tr68;
	goto st0;
st54:
	if ( ++p == pe )
		goto _test_eof54;
	__attribute__((fallthrough));
case 54:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr84;
	goto st0;
st55:
	if ( ++p == pe )
		goto _test_eof55;
	__attribute__((fallthrough));
case 55:
	if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st54;
	goto st0;
st56:
	if ( ++p == pe )
		goto _test_eof56;
	__attribute__((fallthrough));
case 56:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st54;
	goto st0;
st57:
	if ( ++p == pe )
		goto _test_eof57;
	__attribute__((fallthrough));
case 57:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 159u )
		goto st54;
	goto st0;
st58:
	if ( ++p == pe )
		goto _test_eof58;
	__attribute__((fallthrough));
case 58:
	if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st56;
	goto st0;
st59:
	if ( ++p == pe )
		goto _test_eof59;
	__attribute__((fallthrough));
case 59:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st56;
	goto st0;
st60:
	if ( ++p == pe )
		goto _test_eof60;
	__attribute__((fallthrough));
case 60:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 143u )
		goto st56;
	goto st0;
st61:
	if ( ++p == pe )
		goto _test_eof61;
	__attribute__((fallthrough));
case 61:
	switch( ( (m->key[*p])) ) {
		case 184u: goto tr95;
		case 191u: goto tr84;
		default: break;
	}
	if ( ( (m->key[*p])) < 148u ) {
		if ( ( (m->key[*p])) > 145u ) {
			if ( 146u <= ( (m->key[*p])) && ( (m->key[*p])) <= 147u )
				goto tr95;
		} else if ( ( (m->key[*p])) >= 128u )
			goto tr84;
	} else if ( ( (m->key[*p])) > 159u ) {
		if ( ( (m->key[*p])) < 162u ) {
			if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 161u )
				goto tr95;
		} else if ( ( (m->key[*p])) > 188u ) {
			if ( 189u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
				goto tr95;
		} else
			goto tr84;
	} else
		goto tr84;
	goto st0;
st62:
	if ( ++p == pe )
		goto _test_eof62;
	__attribute__((fallthrough));
case 62:
	if ( ( (m->key[*p])) == 146u )
		goto tr95;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr84;
	goto st0;
st63:
	if ( ++p == pe )
		goto _test_eof63;
	__attribute__((fallthrough));
case 63:
	switch( ( (m->key[*p])) ) {
		case 134u:
		case 156u: goto tr95;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr84;
	goto st0;
st64:
	if ( ++p == pe )
		goto _test_eof64;
	__attribute__((fallthrough));
case 64:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st65;
		case 130u: goto st66;
		case 132u: goto st67;
		default: break;
	}
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st54;
	goto st0;
st65:
	if ( ++p == pe )
		goto _test_eof65;
	__attribute__((fallthrough));
case 65:
	switch( ( (m->key[*p])) ) {
		case 154u: goto tr95;
		case 155u:
		case 159u: goto tr84;
		case 166u: goto tr94;
		case 176u:
		case 185u: goto tr95;
		case 186u: goto tr94;
		default: break;
	}
	if ( ( (m->key[*p])) < 149u ) {
		if ( ( (m->key[*p])) > 146u ) {
			if ( 147u <= ( (m->key[*p])) && ( (m->key[*p])) <= 148u )
				goto tr94;
		} else if ( ( (m->key[*p])) >= 128u )
			goto tr84;
	} else if ( ( (m->key[*p])) > 151u ) {
		if ( ( (m->key[*p])) < 158u ) {
			if ( 152u <= ( (m->key[*p])) && ( (m->key[*p])) <= 157u )
				goto tr94;
		} else if ( ( (m->key[*p])) > 162u ) {
			if ( 163u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
				goto tr84;
		} else
			goto tr95;
	} else
		goto tr84;
	goto st0;
st66:
	if ( ++p == pe )
		goto _test_eof66;
	__attribute__((fallthrough));
case 66:
	if ( ( (m->key[*p])) == 172u )
		goto tr95;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr84;
	goto st0;
st67:
	if ( ++p == pe )
		goto _test_eof67;
	__attribute__((fallthrough));
case 67:
	if ( ( (m->key[*p])) == 162u )
		goto tr95;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr84;
	goto st0;
tr86:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st68;
st68:
	if ( ++p == pe )
		goto _test_eof68;
	__attribute__((fallthrough));
case 68:
/* #line 2260 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr68;
		case 10u: goto tr67;
		case 13u: goto st47;
		case 34u: goto st48;
		case 127u: goto tr71;
		case 194u: goto st69;
		case 195u: goto st50;
		case 224u: goto st55;
		case 226u: goto st74;
		case 237u: goto st57;
		case 240u: goto st58;
		case 244u: goto st60;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr68;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st59;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st56;
	} else
		goto st54;
	goto st0;
st69:
	if ( ++p == pe )
		goto _test_eof69;
	__attribute__((fallthrough));
case 69:
	if ( ( (m->key[*p])) == 131u )
		goto tr71;
	if ( ( (m->key[*p])) < 133u ) {
		if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 132u )
			goto tr102;
	} else if ( ( (m->key[*p])) > 159u ) {
		if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr84;
	} else
		goto tr71;
	goto st0;
tr102:
/* #line 44 "lib/row_parser.rl" */
	{ if (m->odd == NOWHERE) m->odd = OFFSET; }
	goto st70;
tr108:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st70;
st70:
	if ( ++p == pe )
		goto _test_eof70;
	__attribute__((fallthrough));
case 70:
/* #line 2311 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr68;
		case 10u: goto tr67;
		case 13u: goto st47;
		case 34u: goto st48;
		case 127u: goto tr71;
		case 194u: goto st71;
		case 195u: goto st50;
		case 197u: goto st61;
		case 198u: goto st62;
		case 203u: goto st63;
		case 224u: goto st55;
		case 226u: goto st72;
		case 237u: goto st57;
		case 240u: goto st58;
		case 244u: goto st60;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr68;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st59;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st56;
	} else
		goto st54;
	goto st0;
st71:
	if ( ++p == pe )
		goto _test_eof71;
	__attribute__((fallthrough));
case 71:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr95;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr93;
	goto st0;
st72:
	if ( ++p == pe )
		goto _test_eof72;
	__attribute__((fallthrough));
case 72:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st73;
		case 130u: goto st66;
		case 132u: goto st67;
		default: break;
	}
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st54;
	goto st0;
st73:
	if ( ++p == pe )
		goto _test_eof73;
	__attribute__((fallthrough));
case 73:
	switch( ( (m->key[*p])) ) {
		case 155u:
		case 159u: goto tr84;
		case 166u:
		case 176u: goto tr95;
		default: break;
	}
	if ( ( (m->key[*p])) < 152u ) {
		if ( ( (m->key[*p])) < 147u ) {
			if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 146u )
				goto tr84;
		} else if ( ( (m->key[*p])) > 148u ) {
			if ( 149u <= ( (m->key[*p])) && ( (m->key[*p])) <= 151u )
				goto tr84;
		} else
			goto tr95;
	} else if ( ( (m->key[*p])) > 162u ) {
		if ( ( (m->key[*p])) < 185u ) {
			if ( 163u <= ( (m->key[*p])) && ( (m->key[*p])) <= 184u )
				goto tr84;
		} else if ( ( (m->key[*p])) > 186u ) {
			if ( 187u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
				goto tr84;
		} else
			goto tr95;
	} else
		goto tr95;
	goto st0;
st74:
	if ( ++p == pe )
		goto _test_eof74;
	__attribute__((fallthrough));
case 74:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st75;
		case 130u: goto st76;
		default: break;
	}
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st54;
	goto st0;
st75:
	if ( ++p == pe )
		goto _test_eof75;
	__attribute__((fallthrough));
case 75:
	switch( ( (m->key[*p])) ) {
		case 154u:
		case 158u: goto tr108;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr84;
	goto st0;
st76:
	if ( ++p == pe )
		goto _test_eof76;
	__attribute__((fallthrough));
case 76:
	if ( ( (m->key[*p])) == 172u )
		goto tr108;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr84;
	goto st0;
tr87:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st77;
st77:
	if ( ++p == pe )
		goto _test_eof77;
	__attribute__((fallthrough));
case 77:
/* #line 2431 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr68;
		case 10u: goto tr67;
		case 13u: goto st47;
		case 34u: goto st48;
		case 127u: goto tr71;
		case 194u: goto st78;
		case 195u: goto st50;
		case 197u: goto st87;
		case 224u: goto st55;
		case 237u: goto st57;
		case 240u: goto st58;
		case 244u: goto st60;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr68;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st59;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st56;
	} else
		goto st54;
	goto st0;
st78:
	if ( ++p == pe )
		goto _test_eof78;
	__attribute__((fallthrough));
case 78:
	if ( ( (m->key[*p])) == 159u )
		goto tr111;
	if ( ( (m->key[*p])) > 158u ) {
		if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr84;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr71;
	goto st0;
tr111:
/* #line 44 "lib/row_parser.rl" */
	{ if (m->odd == NOWHERE) m->odd = OFFSET; }
	goto st79;
tr119:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st79;
st79:
	if ( ++p == pe )
		goto _test_eof79;
	__attribute__((fallthrough));
case 79:
/* #line 2479 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr68;
		case 10u: goto tr67;
		case 13u: goto st47;
		case 34u: goto st48;
		case 127u: goto tr71;
		case 194u: goto st80;
		case 195u: goto st50;
		case 197u: goto st81;
		case 198u: goto st82;
		case 203u: goto st83;
		case 224u: goto st55;
		case 226u: goto st84;
		case 237u: goto st57;
		case 240u: goto st58;
		case 244u: goto st60;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr68;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st59;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st56;
	} else
		goto st54;
	goto st0;
st80:
	if ( ++p == pe )
		goto _test_eof80;
	__attribute__((fallthrough));
case 80:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr108;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr102;
	goto st0;
st81:
	if ( ++p == pe )
		goto _test_eof81;
	__attribute__((fallthrough));
case 81:
	switch( ( (m->key[*p])) ) {
		case 184u: goto tr108;
		case 191u: goto tr84;
		default: break;
	}
	if ( ( (m->key[*p])) < 148u ) {
		if ( ( (m->key[*p])) > 145u ) {
			if ( 146u <= ( (m->key[*p])) && ( (m->key[*p])) <= 147u )
				goto tr108;
		} else if ( ( (m->key[*p])) >= 128u )
			goto tr84;
	} else if ( ( (m->key[*p])) > 159u ) {
		if ( ( (m->key[*p])) < 162u ) {
			if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 161u )
				goto tr108;
		} else if ( ( (m->key[*p])) > 188u ) {
			if ( 189u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
				goto tr108;
		} else
			goto tr84;
	} else
		goto tr84;
	goto st0;
st82:
	if ( ++p == pe )
		goto _test_eof82;
	__attribute__((fallthrough));
case 82:
	if ( ( (m->key[*p])) == 146u )
		goto tr108;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr84;
	goto st0;
st83:
	if ( ++p == pe )
		goto _test_eof83;
	__attribute__((fallthrough));
case 83:
	switch( ( (m->key[*p])) ) {
		case 134u:
		case 156u: goto tr108;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr84;
	goto st0;
st84:
	if ( ++p == pe )
		goto _test_eof84;
	__attribute__((fallthrough));
case 84:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st85;
		case 130u: goto st76;
		case 132u: goto st86;
		default: break;
	}
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st54;
	goto st0;
st85:
	if ( ++p == pe )
		goto _test_eof85;
	__attribute__((fallthrough));
case 85:
	switch( ( (m->key[*p])) ) {
		case 155u:
		case 159u: goto tr84;
		case 166u:
		case 176u: goto tr108;
		default: break;
	}
	if ( ( (m->key[*p])) < 152u ) {
		if ( ( (m->key[*p])) < 147u ) {
			if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 146u )
				goto tr84;
		} else if ( ( (m->key[*p])) > 148u ) {
			if ( 149u <= ( (m->key[*p])) && ( (m->key[*p])) <= 151u )
				goto tr84;
		} else
			goto tr108;
	} else if ( ( (m->key[*p])) > 162u ) {
		if ( ( (m->key[*p])) < 185u ) {
			if ( 163u <= ( (m->key[*p])) && ( (m->key[*p])) <= 184u )
				goto tr84;
		} else if ( ( (m->key[*p])) > 186u ) {
			if ( 187u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
				goto tr84;
		} else
			goto tr108;
	} else
		goto tr108;
	goto st0;
st86:
	if ( ++p == pe )
		goto _test_eof86;
	__attribute__((fallthrough));
case 86:
	if ( ( (m->key[*p])) == 162u )
		goto tr108;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr84;
	goto st0;
st87:
	if ( ++p == pe )
		goto _test_eof87;
	__attribute__((fallthrough));
case 87:
	if ( ( (m->key[*p])) == 184u )
		goto tr119;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr84;
	goto st0;
st88:
	if ( ++p == pe )
		goto _test_eof88;
	__attribute__((fallthrough));
case 88:
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr68;
		case 10u: goto tr67;
		case 13u: goto st47;
		case 32u: goto st89;
		case 34u: goto st48;
		case 46u: goto st89;
		case 61u: goto tr66;
		case 127u: goto tr71;
		case 194u: goto st49;
		case 195u: goto st50;
		case 224u: goto st55;
		case 237u: goto st57;
		case 240u: goto st58;
		case 244u: goto st60;
		default: break;
	}
	if ( ( (m->key[*p])) < 91u ) {
		if ( ( (m->key[*p])) < 48u ) {
			if ( 33u <= ( (m->key[*p])) && ( (m->key[*p])) <= 47u )
				goto tr68;
		} else if ( ( (m->key[*p])) > 57u ) {
			if ( ( (m->key[*p])) > 63u ) {
				if ( 64u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
					goto tr66;
			} else if ( ( (m->key[*p])) >= 58u )
				goto tr68;
		} else
			goto st89;
	} else if ( ( (m->key[*p])) > 96u ) {
		if ( ( (m->key[*p])) < 196u ) {
			if ( ( (m->key[*p])) > 122u ) {
				if ( 123u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
					goto tr68;
			} else if ( ( (m->key[*p])) >= 97u )
				goto tr66;
		} else if ( ( (m->key[*p])) > 223u ) {
			if ( ( (m->key[*p])) > 239u ) {
				if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
					goto st59;
			} else if ( ( (m->key[*p])) >= 225u )
				goto st56;
		} else
			goto st54;
	} else
		goto tr68;
	goto st0;
st89:
	if ( ++p == pe )
		goto _test_eof89;
	__attribute__((fallthrough));
case 89:
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr68;
		case 10u: goto tr67;
		case 13u: goto st47;
		case 32u: goto st89;
		case 33u: goto tr66;
		case 34u: goto st48;
		case 38u: goto tr66;
		case 46u: goto st89;
		case 61u:
		case 94u:
		case 124u: goto tr66;
		case 127u: goto tr71;
		case 194u: goto st49;
		case 195u: goto st50;
		case 224u: goto st55;
		case 237u: goto st57;
		case 240u: goto st58;
		case 244u: goto st60;
		default: break;
	}
	if ( ( (m->key[*p])) < 48u ) {
		if ( ( (m->key[*p])) < 42u ) {
			if ( 35u <= ( (m->key[*p])) && ( (m->key[*p])) <= 41u )
				goto tr68;
		} else if ( ( (m->key[*p])) > 43u ) {
			if ( 44u <= ( (m->key[*p])) && ( (m->key[*p])) <= 47u )
				goto tr68;
		} else
			goto tr66;
	} else if ( ( (m->key[*p])) > 57u ) {
		if ( ( (m->key[*p])) < 196u ) {
			if ( 58u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
				goto tr68;
		} else if ( ( (m->key[*p])) > 223u ) {
			if ( ( (m->key[*p])) > 239u ) {
				if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
					goto st59;
			} else if ( ( (m->key[*p])) >= 225u )
				goto st56;
		} else
			goto st54;
	} else
		goto st89;
	goto st0;
st90:
	if ( ++p == pe )
		goto _test_eof90;
	__attribute__((fallthrough));
case 90:
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr12;
		case 10u: goto tr10;
		case 13u: goto st6;
		case 32u: goto st91;
		case 34u: goto tr27;
		case 44u: goto tr15;
		case 46u: goto st91;
		case 61u: goto tr8;
		case 127u: goto tr16;
		case 194u: goto st7;
		case 195u: goto st8;
		case 224u: goto st13;
		case 237u: goto st15;
		case 240u: goto st16;
		case 244u: goto st18;
		default: break;
	}
	if ( ( (m->key[*p])) < 91u ) {
		if ( ( (m->key[*p])) < 48u ) {
			if ( 33u <= ( (m->key[*p])) && ( (m->key[*p])) <= 47u )
				goto tr12;
		} else if ( ( (m->key[*p])) > 57u ) {
			if ( ( (m->key[*p])) > 63u ) {
				if ( 64u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
					goto tr8;
			} else if ( ( (m->key[*p])) >= 58u )
				goto tr12;
		} else
			goto st91;
	} else if ( ( (m->key[*p])) > 96u ) {
		if ( ( (m->key[*p])) < 196u ) {
			if ( ( (m->key[*p])) > 122u ) {
				if ( 123u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
					goto tr12;
			} else if ( ( (m->key[*p])) >= 97u )
				goto tr8;
		} else if ( ( (m->key[*p])) > 223u ) {
			if ( ( (m->key[*p])) > 239u ) {
				if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
					goto st17;
			} else if ( ( (m->key[*p])) >= 225u )
				goto st14;
		} else
			goto st12;
	} else
		goto tr12;
	goto st0;
st91:
	if ( ++p == pe )
		goto _test_eof91;
	__attribute__((fallthrough));
case 91:
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr12;
		case 10u: goto tr10;
		case 13u: goto st6;
		case 32u: goto st91;
		case 33u: goto tr8;
		case 34u: goto tr27;
		case 38u: goto tr8;
		case 44u: goto tr15;
		case 46u: goto st91;
		case 61u:
		case 94u:
		case 124u: goto tr8;
		case 127u: goto tr16;
		case 194u: goto st7;
		case 195u: goto st8;
		case 224u: goto st13;
		case 237u: goto st15;
		case 240u: goto st16;
		case 244u: goto st18;
		default: break;
	}
	if ( ( (m->key[*p])) < 48u ) {
		if ( ( (m->key[*p])) < 42u ) {
			if ( 35u <= ( (m->key[*p])) && ( (m->key[*p])) <= 41u )
				goto tr12;
		} else if ( ( (m->key[*p])) > 43u ) {
			if ( 45u <= ( (m->key[*p])) && ( (m->key[*p])) <= 47u )
				goto tr12;
		} else
			goto tr8;
	} else if ( ( (m->key[*p])) > 57u ) {
		if ( ( (m->key[*p])) < 196u ) {
			if ( 58u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
				goto tr12;
		} else if ( ( (m->key[*p])) > 223u ) {
			if ( ( (m->key[*p])) > 239u ) {
				if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
					goto st17;
			} else if ( ( (m->key[*p])) >= 225u )
				goto st14;
		} else
			goto st12;
	} else
		goto st91;
	goto st0;
st92:
	if ( ++p == pe )
		goto _test_eof92;
	__attribute__((fallthrough));
case 92:
	if ( ( (m->key[*p])) == 171u )
		goto tr122;
	if ( ( (m->key[*p])) > 159u ) {
		if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr30;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr16;
	goto st0;
st93:
	if ( ++p == pe )
		goto _test_eof93;
	__attribute__((fallthrough));
case 93:
	if ( ( (m->key[*p])) == 128u )
		goto st94;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st12;
	goto st0;
st94:
	if ( ++p == pe )
		goto _test_eof94;
	__attribute__((fallthrough));
case 94:
	if ( ( (m->key[*p])) < 156u ) {
		if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 155u )
			goto tr30;
	} else if ( ( (m->key[*p])) > 159u ) {
		if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr30;
	} else
		goto tr122;
	goto st0;
st95:
	if ( ++p == pe )
		goto _test_eof95;
	__attribute__((fallthrough));
case 95:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st279;
		case 45u:
		case 61u:
		case 63u: goto tr124;
		case 194u: goto st98;
		case 205u: goto st469;
		case 216u: goto st100;
		case 219u: goto st101;
		case 220u: goto st102;
		case 224u: goto st103;
		case 225u: goto st470;
		case 226u: goto st471;
		case 227u: goto st112;
		case 237u: goto st114;
		case 239u: goto st473;
		case 240u: goto st119;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( ( (m->key[*p])) < 42u ) {
			if ( 33u <= ( (m->key[*p])) && ( (m->key[*p])) <= 39u )
				goto tr124;
		} else if ( ( (m->key[*p])) > 43u ) {
			if ( 47u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
				goto tr124;
		} else
			goto tr124;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( ( (m->key[*p])) < 195u ) {
			if ( 94u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
				goto tr124;
		} else if ( ( (m->key[*p])) > 203u ) {
			if ( ( (m->key[*p])) > 223u ) {
				if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
					goto st113;
			} else if ( ( (m->key[*p])) >= 206u )
				goto st99;
		} else
			goto st99;
	} else
		goto tr124;
	goto st0;
tr124:
/* #line 43 "lib/row_parser.rl" */
	{ p = atom_run(p, pe); }
	goto st96;
tr145:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st96;
st96:
	if ( ++p == pe )
		goto _test_eof96;
	__attribute__((fallthrough));
case 96:
/* #line 2913 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 33u: goto tr124;
		case 46u: goto st97;
		case 61u: goto tr124;
		case 64u: goto tr141;
		case 194u: goto st98;
		case 216u: goto st100;
		case 219u: goto st101;
		case 220u: goto st102;
		case 224u: goto st103;
		case 225u: goto st106;
		case 226u: goto st109;
		case 227u: goto st112;
		case 237u: goto st114;
		case 239u: goto st115;
		case 240u: goto st119;
		default: break;
	}
	if ( ( (m->key[*p])) < 63u ) {
		if ( ( (m->key[*p])) < 42u ) {
			if ( 35u <= ( (m->key[*p])) && ( (m->key[*p])) <= 39u )
				goto tr124;
		} else if ( ( (m->key[*p])) > 43u ) {
			if ( 45u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
				goto tr124;
		} else
			goto tr124;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( ( (m->key[*p])) < 195u ) {
			if ( 94u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
				goto tr124;
		} else if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st113;
		} else
			goto st99;
	} else
		goto tr124;
	goto st0;
st97:
	if ( ++p == pe )
		goto _test_eof97;
	__attribute__((fallthrough));
case 97:
	switch( ( (m->key[*p])) ) {
		case 33u:
		case 45u:
		case 61u:
		case 63u: goto tr124;
		case 194u: goto st98;
		case 216u: goto st100;
		case 219u: goto st101;
		case 220u: goto st102;
		case 224u: goto st103;
		case 225u: goto st106;
		case 226u: goto st109;
		case 227u: goto st112;
		case 237u: goto st114;
		case 239u: goto st115;
		case 240u: goto st119;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( ( (m->key[*p])) < 42u ) {
			if ( 35u <= ( (m->key[*p])) && ( (m->key[*p])) <= 39u )
				goto tr124;
		} else if ( ( (m->key[*p])) > 43u ) {
			if ( 47u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
				goto tr124;
		} else
			goto tr124;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( ( (m->key[*p])) < 195u ) {
			if ( 94u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
				goto tr124;
		} else if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st113;
		} else
			goto st99;
	} else
		goto tr124;
	goto st0;
st98:
	if ( ++p == pe )
		goto _test_eof98;
	__attribute__((fallthrough));
case 98:
	if ( ( (m->key[*p])) == 172u )
		goto tr145;
	if ( ( (m->key[*p])) < 174u ) {
		if ( 161u <= ( (m->key[*p])) && ( (m->key[*p])) <= 170u )
			goto tr145;
	} else if ( ( (m->key[*p])) > 186u ) {
		if ( 188u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr145;
	} else
		goto tr145;
	goto st0;
st99:
	if ( ++p == pe )
		goto _test_eof99;
	__attribute__((fallthrough));
case 99:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr145;
	goto st0;
st100:
	if ( ++p == pe )
		goto _test_eof100;
	__attribute__((fallthrough));
case 100:
	if ( ( (m->key[*p])) > 155u ) {
		if ( 157u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr145;
	} else if ( ( (m->key[*p])) >= 134u )
		goto tr145;
	goto st0;
st101:
	if ( ++p == pe )
		goto _test_eof101;
	__attribute__((fallthrough));
case 101:
	if ( ( (m->key[*p])) > 156u ) {
		if ( 158u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr145;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr145;
	goto st0;
st102:
	if ( ++p == pe )
		goto _test_eof102;
	__attribute__((fallthrough));
case 102:
	if ( ( (m->key[*p])) > 142u ) {
		if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr145;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr145;
	goto st0;
st103:
	if ( ++p == pe )
		goto _test_eof103;
	__attribute__((fallthrough));
case 103:
	switch( ( (m->key[*p])) ) {
		case 162u: goto st104;
		case 163u: goto st105;
		default: break;
	}
	if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st99;
	goto st0;
st104:
	if ( ++p == pe )
		goto _test_eof104;
	__attribute__((fallthrough));
case 104:
	if ( ( (m->key[*p])) > 143u ) {
		if ( 146u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr145;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr145;
	goto st0;
st105:
	if ( ++p == pe )
		goto _test_eof105;
	__attribute__((fallthrough));
case 105:
	if ( ( (m->key[*p])) > 161u ) {
		if ( 163u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr145;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr145;
	goto st0;
st106:
	if ( ++p == pe )
		goto _test_eof106;
	__attribute__((fallthrough));
case 106:
	switch( ( (m->key[*p])) ) {
		case 154u: goto st107;
		case 160u: goto st108;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st99;
	goto st0;
st107:
	if ( ++p == pe )
		goto _test_eof107;
	__attribute__((fallthrough));
case 107:
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr145;
	goto st0;
st108:
	if ( ++p == pe )
		goto _test_eof108;
	__attribute__((fallthrough));
case 108:
	if ( ( (m->key[*p])) > 141u ) {
		if ( 143u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr145;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr145;
	goto st0;
st109:
	if ( ++p == pe )
		goto _test_eof109;
	__attribute__((fallthrough));
case 109:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st110;
		case 129u: goto st111;
		default: break;
	}
	if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st99;
	goto st0;
st110:
	if ( ++p == pe )
		goto _test_eof110;
	__attribute__((fallthrough));
case 110:
	if ( ( (m->key[*p])) < 160u ) {
		if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 151u )
			goto tr145;
	} else if ( ( (m->key[*p])) > 167u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr145;
	} else
		goto tr145;
	goto st0;
st111:
	if ( ++p == pe )
		goto _test_eof111;
	__attribute__((fallthrough));
case 111:
	if ( ( (m->key[*p])) > 158u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr145;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr145;
	goto st0;
st112:
	if ( ++p == pe )
		goto _test_eof112;
	__attribute__((fallthrough));
case 112:
	if ( ( (m->key[*p])) == 128u )
		goto st107;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st99;
	goto st0;
st113:
	if ( ++p == pe )
		goto _test_eof113;
	__attribute__((fallthrough));
case 113:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st99;
	goto st0;
st114:
	if ( ++p == pe )
		goto _test_eof114;
	__attribute__((fallthrough));
case 114:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 159u )
		goto st99;
	goto st0;
st115:
	if ( ++p == pe )
		goto _test_eof115;
	__attribute__((fallthrough));
case 115:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st116;
		case 187u: goto st117;
		case 191u: goto st118;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st99;
	goto st0;
st116:
	if ( ++p == pe )
		goto _test_eof116;
	__attribute__((fallthrough));
case 116:
	if ( ( (m->key[*p])) > 143u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr145;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr145;
	goto st0;
st117:
	if ( ++p == pe )
		goto _test_eof117;
	__attribute__((fallthrough));
case 117:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto tr145;
	goto st0;
st118:
	if ( ++p == pe )
		goto _test_eof118;
	__attribute__((fallthrough));
case 118:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 175u )
		goto tr145;
	goto st0;
st119:
	if ( ++p == pe )
		goto _test_eof119;
	__attribute__((fallthrough));
case 119:
	switch( ( (m->key[*p])) ) {
		case 145u: goto st120;
		case 147u: goto st123;
		case 155u: goto st124;
		case 157u: goto st126;
		case 159u:
		case 175u:
		case 191u: goto st128;
		default: break;
	}
	if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st113;
	goto st0;
st120:
	if ( ++p == pe )
		goto _test_eof120;
	__attribute__((fallthrough));
case 120:
	switch( ( (m->key[*p])) ) {
		case 130u: goto st121;
		case 131u: goto st122;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st99;
	goto st0;
st121:
	if ( ++p == pe )
		goto _test_eof121;
	__attribute__((fallthrough));
case 121:
	if ( ( (m->key[*p])) > 188u ) {
		if ( 190u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr145;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr145;
	goto st0;
st122:
	if ( ++p == pe )
		goto _test_eof122;
	__attribute__((fallthrough));
case 122:
	if ( ( (m->key[*p])) > 140u ) {
		if ( 142u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr145;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr145;
	goto st0;
st123:
	if ( ++p == pe )
		goto _test_eof123;
	__attribute__((fallthrough));
case 123:
	if ( ( (m->key[*p])) == 144u )
		goto st118;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st99;
	goto st0;
st124:
	if ( ++p == pe )
		goto _test_eof124;
	__attribute__((fallthrough));
case 124:
	if ( ( (m->key[*p])) == 178u )
		goto st125;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st99;
	goto st0;
st125:
	if ( ++p == pe )
		goto _test_eof125;
	__attribute__((fallthrough));
case 125:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr145;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr145;
	goto st0;
st126:
	if ( ++p == pe )
		goto _test_eof126;
	__attribute__((fallthrough));
case 126:
	if ( ( (m->key[*p])) == 133u )
		goto st127;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st99;
	goto st0;
st127:
	if ( ++p == pe )
		goto _test_eof127;
	__attribute__((fallthrough));
case 127:
	if ( ( (m->key[*p])) > 178u ) {
		if ( 187u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr145;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr145;
	goto st0;
st128:
	if ( ++p == pe )
		goto _test_eof128;
	__attribute__((fallthrough));
case 128:
	if ( ( (m->key[*p])) == 191u )
		goto st129;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st99;
	goto st0;
st129:
	if ( ++p == pe )
		goto _test_eof129;
	__attribute__((fallthrough));
case 129:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 189u )
		goto tr145;
	goto st0;
tr141:
/* #line 39 "lib/row_parser.rl" */
	{ m->at = OFFSET; }
	goto st130;
st130:
	if ( ++p == pe )
		goto _test_eof130;
	__attribute__((fallthrough));
case 130:
/* #line 3314 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 194u: goto st233;
		case 205u: goto st273;
		case 216u: goto st235;
		case 219u: goto st236;
		case 220u: goto st237;
		case 224u: goto st238;
		case 225u: goto st274;
		case 226u: goto st275;
		case 227u: goto st268;
		case 237u: goto st250;
		case 239u: goto st277;
		case 240u: goto st257;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st131;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st131;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) < 206u ) {
			if ( 195u <= ( (m->key[*p])) && ( (m->key[*p])) <= 203u )
				goto st234;
		} else if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st249;
		} else
			goto st234;
	} else
		goto st131;
	goto st0;
st131:
	if ( ++p == pe )
		goto _test_eof131;
	__attribute__((fallthrough));
case 131:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st132;
		case 46u: goto st136;
		case 194u: goto st233;
		case 216u: goto st235;
		case 219u: goto st236;
		case 220u: goto st237;
		case 224u: goto st238;
		case 225u: goto st241;
		case 226u: goto st244;
		case 227u: goto st247;
		case 237u: goto st250;
		case 239u: goto st251;
		case 240u: goto st257;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st272;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st272;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st249;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st234;
	} else
		goto st272;
	goto st0;
st132:
	if ( ++p == pe )
		goto _test_eof132;
	__attribute__((fallthrough));
case 132:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st133;
		case 194u: goto st233;
		case 216u: goto st235;
		case 219u: goto st236;
		case 220u: goto st237;
		case 224u: goto st238;
		case 225u: goto st241;
		case 226u: goto st244;
		case 227u: goto st268;
		case 237u: goto st250;
		case 239u: goto st270;
		case 240u: goto st257;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st135;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st135;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st249;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st234;
	} else
		goto st135;
	goto st0;
st133:
	if ( ++p == pe )
		goto _test_eof133;
	__attribute__((fallthrough));
case 133:
	switch( ( (m->key[*p])) ) {
		case 45u: goto tr190;
		case 194u: goto st233;
		case 216u: goto st235;
		case 219u: goto st236;
		case 220u: goto st237;
		case 224u: goto st238;
		case 225u: goto st241;
		case 226u: goto st244;
		case 227u: goto st268;
		case 237u: goto st250;
		case 239u: goto st270;
		case 240u: goto st257;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st135;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st135;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st249;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st234;
	} else
		goto st135;
	goto st0;
tr190:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st134;
st134:
	if ( ++p == pe )
		goto _test_eof134;
	__attribute__((fallthrough));
case 134:
/* #line 3453 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 45u: goto st134;
		case 194u: goto st233;
		case 216u: goto st235;
		case 219u: goto st236;
		case 220u: goto st237;
		case 224u: goto st238;
		case 225u: goto st241;
		case 226u: goto st244;
		case 227u: goto st268;
		case 237u: goto st250;
		case 239u: goto st270;
		case 240u: goto st257;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st135;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st135;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st249;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st234;
	} else
		goto st135;
	goto st0;
tr296:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st135;
st135:
	if ( ++p == pe )
		goto _test_eof135;
	__attribute__((fallthrough));
case 135:
/* #line 3489 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 45u: goto st134;
		case 46u: goto st136;
		case 194u: goto st233;
		case 216u: goto st235;
		case 219u: goto st236;
		case 220u: goto st237;
		case 224u: goto st238;
		case 225u: goto st241;
		case 226u: goto st244;
		case 227u: goto st247;
		case 237u: goto st250;
		case 239u: goto st251;
		case 240u: goto st257;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st135;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st135;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st249;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st234;
	} else
		goto st135;
	goto st0;
tr255:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st136;
st136:
	if ( ++p == pe )
		goto _test_eof136;
	__attribute__((fallthrough));
case 136:
/* #line 3526 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 65u: goto st185;
		case 69u: goto st193;
		case 73u: goto st199;
		case 76u: goto st210;
		case 79u: goto st218;
		case 84u: goto st222;
		case 88u: goto st224;
		case 97u: goto st185;
		case 101u: goto st193;
		case 105u: goto st199;
		case 108u: goto st210;
		case 111u: goto st218;
		case 116u: goto st222;
		case 120u: goto st224;
		case 194u: goto st142;
		case 205u: goto st227;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st228;
		case 226u: goto st229;
		case 227u: goto st159;
		case 237u: goto st162;
		case 239u: goto st231;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 98u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 66u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st192;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st137;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) < 206u ) {
			if ( 195u <= ( (m->key[*p])) && ( (m->key[*p])) <= 203u )
				goto st146;
		} else if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else
			goto st146;
	} else
		goto st192;
	goto st0;
st137:
	if ( ++p == pe )
		goto _test_eof137;
	__attribute__((fallthrough));
case 137:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st138;
		case 46u: goto st136;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st184;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st184;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st184;
	goto st0;
st138:
	if ( ++p == pe )
		goto _test_eof138;
	__attribute__((fallthrough));
case 138:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st139;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st159;
		case 237u: goto st162;
		case 239u: goto st163;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st141;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st141;
	goto st0;
st139:
	if ( ++p == pe )
		goto _test_eof139;
	__attribute__((fallthrough));
case 139:
	switch( ( (m->key[*p])) ) {
		case 45u: goto tr224;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st159;
		case 237u: goto st162;
		case 239u: goto st163;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st141;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st141;
	goto st0;
tr224:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st140;
st140:
	if ( ++p == pe )
		goto _test_eof140;
	__attribute__((fallthrough));
case 140:
/* #line 3679 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 45u: goto st140;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st159;
		case 237u: goto st162;
		case 239u: goto st163;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st141;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st141;
	goto st0;
st141:
	if ( ++p == pe )
		goto _test_eof141;
	__attribute__((fallthrough));
case 141:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st140;
		case 46u: goto st136;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st141;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st141;
	goto st0;
st142:
	if ( ++p == pe )
		goto _test_eof142;
	__attribute__((fallthrough));
case 142:
	if ( ( (m->key[*p])) == 172u )
		goto tr226;
	if ( ( (m->key[*p])) < 174u ) {
		if ( 161u <= ( (m->key[*p])) && ( (m->key[*p])) <= 170u )
			goto tr226;
	} else if ( ( (m->key[*p])) > 186u ) {
		if ( 188u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr226;
	} else
		goto tr226;
	goto st0;
tr226:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st143;
st143:
	if ( ++p == pe )
		goto _test_eof143;
	__attribute__((fallthrough));
case 143:
/* #line 3764 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st145;
		case 46u: goto st136;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st143;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st143;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st143;
	goto st0;
tr428:
/* #line 54 "lib/row_parser.rl" */
	{ m->stop = ROW_AFTER_QUOTE; {p++;  m->cs = 920; goto _out;} }
tr227:
/* #line 52 "lib/row_parser.rl" */
	{ m->stop = ROW_ENDED; {p++;  m->cs = 920; goto _out;} }
tr229:
/* #line 51 "lib/row_parser.rl" */
	{ { m->cs = (next_field(m, OFFSET));goto _again;} }
tr232:
/* #line 55 "lib/row_parser.rl" */
	{ m->stop = ROW_BARE_CR; p--; {p++;  m->cs = 920; goto _out;} }
st920:
	if ( ++p == pe )
		goto _test_eof920;
	__attribute__((fallthrough));
case 920:
/* #line 3813 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	goto st0;
st144:
	if ( ++p == pe )
		goto _test_eof144;
	__attribute__((fallthrough));
case 144:
	if ( ( (m->key[*p])) == 10u )
		goto tr227;
	goto tr232;
tr293:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st145;
st145:
	if ( ++p == pe )
		goto _test_eof145;
	__attribute__((fallthrough));
case 145:
/* #line 3828 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 45u: goto st145;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st159;
		case 237u: goto st162;
		case 239u: goto st163;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st143;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st143;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st143;
	goto st0;
st146:
	if ( ++p == pe )
		goto _test_eof146;
	__attribute__((fallthrough));
case 146:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr226;
	goto st0;
st147:
	if ( ++p == pe )
		goto _test_eof147;
	__attribute__((fallthrough));
case 147:
	if ( ( (m->key[*p])) > 155u ) {
		if ( 157u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr226;
	} else if ( ( (m->key[*p])) >= 134u )
		goto tr226;
	goto st0;
st148:
	if ( ++p == pe )
		goto _test_eof148;
	__attribute__((fallthrough));
case 148:
	if ( ( (m->key[*p])) > 156u ) {
		if ( 158u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr226;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr226;
	goto st0;
st149:
	if ( ++p == pe )
		goto _test_eof149;
	__attribute__((fallthrough));
case 149:
	if ( ( (m->key[*p])) > 142u ) {
		if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr226;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr226;
	goto st0;
st150:
	if ( ++p == pe )
		goto _test_eof150;
	__attribute__((fallthrough));
case 150:
	switch( ( (m->key[*p])) ) {
		case 162u: goto st151;
		case 163u: goto st152;
		default: break;
	}
	if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st146;
	goto st0;
st151:
	if ( ++p == pe )
		goto _test_eof151;
	__attribute__((fallthrough));
case 151:
	if ( ( (m->key[*p])) > 143u ) {
		if ( 146u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr226;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr226;
	goto st0;
st152:
	if ( ++p == pe )
		goto _test_eof152;
	__attribute__((fallthrough));
case 152:
	if ( ( (m->key[*p])) > 161u ) {
		if ( 163u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr226;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr226;
	goto st0;
st153:
	if ( ++p == pe )
		goto _test_eof153;
	__attribute__((fallthrough));
case 153:
	switch( ( (m->key[*p])) ) {
		case 154u: goto st154;
		case 160u: goto st155;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st146;
	goto st0;
st154:
	if ( ++p == pe )
		goto _test_eof154;
	__attribute__((fallthrough));
case 154:
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr226;
	goto st0;
st155:
	if ( ++p == pe )
		goto _test_eof155;
	__attribute__((fallthrough));
case 155:
	if ( ( (m->key[*p])) > 141u ) {
		if ( 143u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr226;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr226;
	goto st0;
st156:
	if ( ++p == pe )
		goto _test_eof156;
	__attribute__((fallthrough));
case 156:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st157;
		case 129u: goto st158;
		default: break;
	}
	if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st146;
	goto st0;
st157:
	if ( ++p == pe )
		goto _test_eof157;
	__attribute__((fallthrough));
case 157:
	if ( ( (m->key[*p])) < 160u ) {
		if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 151u )
			goto tr226;
	} else if ( ( (m->key[*p])) > 167u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr226;
	} else
		goto tr226;
	goto st0;
st158:
	if ( ++p == pe )
		goto _test_eof158;
	__attribute__((fallthrough));
case 158:
	if ( ( (m->key[*p])) > 158u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr226;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr226;
	goto st0;
st159:
	if ( ++p == pe )
		goto _test_eof159;
	__attribute__((fallthrough));
case 159:
	if ( ( (m->key[*p])) == 128u )
		goto st160;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st146;
	goto st0;
st160:
	if ( ++p == pe )
		goto _test_eof160;
	__attribute__((fallthrough));
case 160:
	if ( ( (m->key[*p])) == 129u )
		goto tr226;
	if ( 131u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr226;
	goto st0;
st161:
	if ( ++p == pe )
		goto _test_eof161;
	__attribute__((fallthrough));
case 161:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st146;
	goto st0;
st162:
	if ( ++p == pe )
		goto _test_eof162;
	__attribute__((fallthrough));
case 162:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 159u )
		goto st146;
	goto st0;
st163:
	if ( ++p == pe )
		goto _test_eof163;
	__attribute__((fallthrough));
case 163:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st164;
		case 187u: goto st165;
		case 188u: goto st155;
		case 189u: goto st166;
		case 191u: goto st167;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st146;
	goto st0;
st164:
	if ( ++p == pe )
		goto _test_eof164;
	__attribute__((fallthrough));
case 164:
	if ( ( (m->key[*p])) > 143u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr226;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr226;
	goto st0;
st165:
	if ( ++p == pe )
		goto _test_eof165;
	__attribute__((fallthrough));
case 165:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto tr226;
	goto st0;
st166:
	if ( ++p == pe )
		goto _test_eof166;
	__attribute__((fallthrough));
case 166:
	if ( ( (m->key[*p])) > 160u ) {
		if ( 162u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr226;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr226;
	goto st0;
st167:
	if ( ++p == pe )
		goto _test_eof167;
	__attribute__((fallthrough));
case 167:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 175u )
		goto tr226;
	goto st0;
st168:
	if ( ++p == pe )
		goto _test_eof168;
	__attribute__((fallthrough));
case 168:
	switch( ( (m->key[*p])) ) {
		case 145u: goto st169;
		case 147u: goto st172;
		case 155u: goto st173;
		case 157u: goto st175;
		case 159u:
		case 175u:
		case 191u: goto st177;
		default: break;
	}
	if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st161;
	goto st0;
st169:
	if ( ++p == pe )
		goto _test_eof169;
	__attribute__((fallthrough));
case 169:
	switch( ( (m->key[*p])) ) {
		case 130u: goto st170;
		case 131u: goto st171;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st146;
	goto st0;
st170:
	if ( ++p == pe )
		goto _test_eof170;
	__attribute__((fallthrough));
case 170:
	if ( ( (m->key[*p])) > 188u ) {
		if ( 190u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr226;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr226;
	goto st0;
st171:
	if ( ++p == pe )
		goto _test_eof171;
	__attribute__((fallthrough));
case 171:
	if ( ( (m->key[*p])) > 140u ) {
		if ( 142u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr226;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr226;
	goto st0;
st172:
	if ( ++p == pe )
		goto _test_eof172;
	__attribute__((fallthrough));
case 172:
	if ( ( (m->key[*p])) == 144u )
		goto st167;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st146;
	goto st0;
st173:
	if ( ++p == pe )
		goto _test_eof173;
	__attribute__((fallthrough));
case 173:
	if ( ( (m->key[*p])) == 178u )
		goto st174;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st146;
	goto st0;
st174:
	if ( ++p == pe )
		goto _test_eof174;
	__attribute__((fallthrough));
case 174:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr226;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr226;
	goto st0;
st175:
	if ( ++p == pe )
		goto _test_eof175;
	__attribute__((fallthrough));
case 175:
	if ( ( (m->key[*p])) == 133u )
		goto st176;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st146;
	goto st0;
st176:
	if ( ++p == pe )
		goto _test_eof176;
	__attribute__((fallthrough));
case 176:
	if ( ( (m->key[*p])) > 178u ) {
		if ( 187u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr226;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr226;
	goto st0;
st177:
	if ( ++p == pe )
		goto _test_eof177;
	__attribute__((fallthrough));
case 177:
	if ( ( (m->key[*p])) == 191u )
		goto st178;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st146;
	goto st0;
st178:
	if ( ++p == pe )
		goto _test_eof178;
	__attribute__((fallthrough));
case 178:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 189u )
		goto tr226;
	goto st0;
st179:
	if ( ++p == pe )
		goto _test_eof179;
	__attribute__((fallthrough));
case 179:
	if ( ( (m->key[*p])) == 128u )
		goto st180;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st146;
	goto st0;
st180:
	if ( ++p == pe )
		goto _test_eof180;
	__attribute__((fallthrough));
case 180:
	if ( ( (m->key[*p])) == 130u )
		goto tr255;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr226;
	goto st0;
st181:
	if ( ++p == pe )
		goto _test_eof181;
	__attribute__((fallthrough));
case 181:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st164;
		case 187u: goto st165;
		case 188u: goto st182;
		case 189u: goto st183;
		case 191u: goto st167;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st146;
	goto st0;
st182:
	if ( ++p == pe )
		goto _test_eof182;
	__attribute__((fallthrough));
case 182:
	if ( ( (m->key[*p])) == 142u )
		goto tr255;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr226;
	goto st0;
st183:
	if ( ++p == pe )
		goto _test_eof183;
	__attribute__((fallthrough));
case 183:
	if ( ( (m->key[*p])) == 161u )
		goto tr255;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr226;
	goto st0;
st184:
	if ( ++p == pe )
		goto _test_eof184;
	__attribute__((fallthrough));
case 184:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st139;
		case 46u: goto st136;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st141;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st141;
	goto st0;
st185:
	if ( ++p == pe )
		goto _test_eof185;
	__attribute__((fallthrough));
case 185:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st138;
		case 46u: goto st136;
		case 76u: goto st188;
		case 82u: goto st190;
		case 108u: goto st188;
		case 114u: goto st190;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st186;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st184;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st186;
	goto st0;
st186:
	if ( ++p == pe )
		goto _test_eof186;
	__attribute__((fallthrough));
case 186:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st139;
		case 46u: goto st136;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
tr264:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st187;
st187:
	if ( ++p == pe )
		goto _test_eof187;
	__attribute__((fallthrough));
case 187:
/* #line 4343 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st140;
		case 46u: goto st136;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st188:
	if ( ++p == pe )
		goto _test_eof188;
	__attribute__((fallthrough));
case 188:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st139;
		case 46u: goto st136;
		case 84u:
		case 116u: goto st189;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st189:
	if ( ++p == pe )
		goto _test_eof189;
	__attribute__((fallthrough));
case 189:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st140;
		case 46u: goto st136;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st190:
	if ( ++p == pe )
		goto _test_eof190;
	__attribute__((fallthrough));
case 190:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st139;
		case 46u: goto st136;
		case 80u:
		case 112u: goto st191;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st191:
	if ( ++p == pe )
		goto _test_eof191;
	__attribute__((fallthrough));
case 191:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st140;
		case 46u: goto st136;
		case 65u:
		case 97u: goto tr264;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 98u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 66u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st192:
	if ( ++p == pe )
		goto _test_eof192;
	__attribute__((fallthrough));
case 192:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st138;
		case 46u: goto st136;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st186;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st184;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st186;
	goto st0;
st193:
	if ( ++p == pe )
		goto _test_eof193;
	__attribute__((fallthrough));
case 193:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st138;
		case 46u: goto st136;
		case 88u:
		case 120u: goto st194;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st186;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st184;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st186;
	goto st0;
st194:
	if ( ++p == pe )
		goto _test_eof194;
	__attribute__((fallthrough));
case 194:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st139;
		case 46u: goto st136;
		case 65u:
		case 97u: goto st195;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 98u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 66u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st195:
	if ( ++p == pe )
		goto _test_eof195;
	__attribute__((fallthrough));
case 195:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st140;
		case 46u: goto st136;
		case 77u:
		case 109u: goto st196;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st196:
	if ( ++p == pe )
		goto _test_eof196;
	__attribute__((fallthrough));
case 196:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st140;
		case 46u: goto st136;
		case 80u:
		case 112u: goto st197;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st197:
	if ( ++p == pe )
		goto _test_eof197;
	__attribute__((fallthrough));
case 197:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st140;
		case 46u: goto st136;
		case 76u:
		case 108u: goto st198;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st198:
	if ( ++p == pe )
		goto _test_eof198;
	__attribute__((fallthrough));
case 198:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st140;
		case 46u: goto st136;
		case 69u:
		case 101u: goto tr264;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st199:
	if ( ++p == pe )
		goto _test_eof199;
	__attribute__((fallthrough));
case 199:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st138;
		case 46u: goto st136;
		case 78u:
		case 110u: goto st200;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st186;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st184;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st186;
	goto st0;
st200:
	if ( ++p == pe )
		goto _test_eof200;
	__attribute__((fallthrough));
case 200:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st139;
		case 46u: goto st136;
		case 84u: goto st201;
		case 86u: goto st206;
		case 116u: goto st201;
		case 118u: goto st206;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st201:
	if ( ++p == pe )
		goto _test_eof201;
	__attribute__((fallthrough));
case 201:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st140;
		case 46u: goto st136;
		case 69u:
		case 101u: goto st202;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st202:
	if ( ++p == pe )
		goto _test_eof202;
	__attribute__((fallthrough));
case 202:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st140;
		case 46u: goto st136;
		case 82u:
		case 114u: goto st203;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st203:
	if ( ++p == pe )
		goto _test_eof203;
	__attribute__((fallthrough));
case 203:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st140;
		case 46u: goto st136;
		case 78u:
		case 110u: goto st204;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st204:
	if ( ++p == pe )
		goto _test_eof204;
	__attribute__((fallthrough));
case 204:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st140;
		case 46u: goto st136;
		case 65u:
		case 97u: goto st205;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 98u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 66u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st205:
	if ( ++p == pe )
		goto _test_eof205;
	__attribute__((fallthrough));
case 205:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st140;
		case 46u: goto st136;
		case 76u:
		case 108u: goto st189;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st206:
	if ( ++p == pe )
		goto _test_eof206;
	__attribute__((fallthrough));
case 206:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st140;
		case 46u: goto st136;
		case 65u:
		case 97u: goto st207;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 98u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 66u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st207:
	if ( ++p == pe )
		goto _test_eof207;
	__attribute__((fallthrough));
case 207:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st140;
		case 46u: goto st136;
		case 76u:
		case 108u: goto st208;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st208:
	if ( ++p == pe )
		goto _test_eof208;
	__attribute__((fallthrough));
case 208:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st140;
		case 46u: goto st136;
		case 73u:
		case 105u: goto st209;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st209:
	if ( ++p == pe )
		goto _test_eof209;
	__attribute__((fallthrough));
case 209:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st140;
		case 46u: goto st136;
		case 68u:
		case 100u: goto st189;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st210:
	if ( ++p == pe )
		goto _test_eof210;
	__attribute__((fallthrough));
case 210:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st138;
		case 46u: goto st136;
		case 79u:
		case 111u: goto st211;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st186;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st184;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st186;
	goto st0;
st211:
	if ( ++p == pe )
		goto _test_eof211;
	__attribute__((fallthrough));
case 211:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st139;
		case 46u: goto st136;
		case 67u:
		case 99u: goto st212;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st212:
	if ( ++p == pe )
		goto _test_eof212;
	__attribute__((fallthrough));
case 212:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st140;
		case 46u: goto st136;
		case 65u:
		case 97u: goto st213;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 98u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 66u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st213:
	if ( ++p == pe )
		goto _test_eof213;
	__attribute__((fallthrough));
case 213:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st140;
		case 46u: goto st136;
		case 76u:
		case 108u: goto st214;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st214:
	if ( ++p == pe )
		goto _test_eof214;
	__attribute__((fallthrough));
case 214:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st140;
		case 46u: goto st136;
		case 72u:
		case 104u: goto st215;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st215:
	if ( ++p == pe )
		goto _test_eof215;
	__attribute__((fallthrough));
case 215:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st140;
		case 46u: goto st136;
		case 79u:
		case 111u: goto st216;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st216:
	if ( ++p == pe )
		goto _test_eof216;
	__attribute__((fallthrough));
case 216:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st140;
		case 46u: goto st136;
		case 83u:
		case 115u: goto st217;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st217:
	if ( ++p == pe )
		goto _test_eof217;
	__attribute__((fallthrough));
case 217:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st140;
		case 46u: goto st136;
		case 84u:
		case 116u: goto st189;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st218:
	if ( ++p == pe )
		goto _test_eof218;
	__attribute__((fallthrough));
case 218:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st138;
		case 46u: goto st136;
		case 78u:
		case 110u: goto st219;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st186;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st184;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st186;
	goto st0;
st219:
	if ( ++p == pe )
		goto _test_eof219;
	__attribute__((fallthrough));
case 219:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st139;
		case 46u: goto st136;
		case 73u:
		case 105u: goto st220;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st220:
	if ( ++p == pe )
		goto _test_eof220;
	__attribute__((fallthrough));
case 220:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st140;
		case 46u: goto st136;
		case 79u:
		case 111u: goto st221;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st221:
	if ( ++p == pe )
		goto _test_eof221;
	__attribute__((fallthrough));
case 221:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st140;
		case 46u: goto st136;
		case 78u:
		case 110u: goto st189;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st222:
	if ( ++p == pe )
		goto _test_eof222;
	__attribute__((fallthrough));
case 222:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st138;
		case 46u: goto st136;
		case 69u:
		case 101u: goto st223;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st186;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st184;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st186;
	goto st0;
st223:
	if ( ++p == pe )
		goto _test_eof223;
	__attribute__((fallthrough));
case 223:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st139;
		case 46u: goto st136;
		case 83u:
		case 115u: goto st217;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st224:
	if ( ++p == pe )
		goto _test_eof224;
	__attribute__((fallthrough));
case 224:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st138;
		case 46u: goto st136;
		case 78u:
		case 110u: goto st225;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st186;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st184;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st186;
	goto st0;
st225:
	if ( ++p == pe )
		goto _test_eof225;
	__attribute__((fallthrough));
case 225:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 44u: goto tr229;
		case 45u: goto st226;
		case 46u: goto st136;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st179;
		case 237u: goto st162;
		case 239u: goto st181;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st187;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st187;
	goto st0;
st226:
	if ( ++p == pe )
		goto _test_eof226;
	__attribute__((fallthrough));
case 226:
	switch( ( (m->key[*p])) ) {
		case 45u: goto tr293;
		case 194u: goto st142;
		case 216u: goto st147;
		case 219u: goto st148;
		case 220u: goto st149;
		case 224u: goto st150;
		case 225u: goto st153;
		case 226u: goto st156;
		case 227u: goto st159;
		case 237u: goto st162;
		case 239u: goto st163;
		case 240u: goto st168;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st141;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st141;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st161;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st146;
	} else
		goto st141;
	goto st0;
st227:
	if ( ++p == pe )
		goto _test_eof227;
	__attribute__((fallthrough));
case 227:
	if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr226;
	goto st0;
st228:
	if ( ++p == pe )
		goto _test_eof228;
	__attribute__((fallthrough));
case 228:
	switch( ( (m->key[*p])) ) {
		case 154u: goto st154;
		case 160u: goto st155;
		case 170u: goto st167;
		default: break;
	}
	if ( ( (m->key[*p])) < 172u ) {
		if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 169u )
			goto st146;
	} else if ( ( (m->key[*p])) > 182u ) {
		if ( 184u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto st146;
	} else
		goto st146;
	goto st0;
st229:
	if ( ++p == pe )
		goto _test_eof229;
	__attribute__((fallthrough));
case 229:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st157;
		case 129u: goto st158;
		case 131u: goto st230;
		default: break;
	}
	if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st146;
	goto st0;
st230:
	if ( ++p == pe )
		goto _test_eof230;
	__attribute__((fallthrough));
case 230:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 143u )
		goto tr226;
	goto st0;
st231:
	if ( ++p == pe )
		goto _test_eof231;
	__attribute__((fallthrough));
case 231:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st164;
		case 184u: goto st232;
		case 187u: goto st165;
		case 188u: goto st155;
		case 189u: goto st166;
		case 191u: goto st167;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st146;
	goto st0;
st232:
	if ( ++p == pe )
		goto _test_eof232;
	__attribute__((fallthrough));
case 232:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr226;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr226;
	goto st0;
st233:
	if ( ++p == pe )
		goto _test_eof233;
	__attribute__((fallthrough));
case 233:
	if ( ( (m->key[*p])) == 172u )
		goto tr296;
	if ( ( (m->key[*p])) < 174u ) {
		if ( 161u <= ( (m->key[*p])) && ( (m->key[*p])) <= 170u )
			goto tr296;
	} else if ( ( (m->key[*p])) > 186u ) {
		if ( 188u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr296;
	} else
		goto tr296;
	goto st0;
st234:
	if ( ++p == pe )
		goto _test_eof234;
	__attribute__((fallthrough));
case 234:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr296;
	goto st0;
st235:
	if ( ++p == pe )
		goto _test_eof235;
	__attribute__((fallthrough));
case 235:
	if ( ( (m->key[*p])) > 155u ) {
		if ( 157u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr296;
	} else if ( ( (m->key[*p])) >= 134u )
		goto tr296;
	goto st0;
st236:
	if ( ++p == pe )
		goto _test_eof236;
	__attribute__((fallthrough));
case 236:
	if ( ( (m->key[*p])) > 156u ) {
		if ( 158u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr296;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr296;
	goto st0;
st237:
	if ( ++p == pe )
		goto _test_eof237;
	__attribute__((fallthrough));
case 237:
	if ( ( (m->key[*p])) > 142u ) {
		if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr296;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr296;
	goto st0;
st238:
	if ( ++p == pe )
		goto _test_eof238;
	__attribute__((fallthrough));
case 238:
	switch( ( (m->key[*p])) ) {
		case 162u: goto st239;
		case 163u: goto st240;
		default: break;
	}
	if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st234;
	goto st0;
st239:
	if ( ++p == pe )
		goto _test_eof239;
	__attribute__((fallthrough));
case 239:
	if ( ( (m->key[*p])) > 143u ) {
		if ( 146u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr296;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr296;
	goto st0;
st240:
	if ( ++p == pe )
		goto _test_eof240;
	__attribute__((fallthrough));
case 240:
	if ( ( (m->key[*p])) > 161u ) {
		if ( 163u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr296;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr296;
	goto st0;
st241:
	if ( ++p == pe )
		goto _test_eof241;
	__attribute__((fallthrough));
case 241:
	switch( ( (m->key[*p])) ) {
		case 154u: goto st242;
		case 160u: goto st243;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st234;
	goto st0;
st242:
	if ( ++p == pe )
		goto _test_eof242;
	__attribute__((fallthrough));
case 242:
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr296;
	goto st0;
st243:
	if ( ++p == pe )
		goto _test_eof243;
	__attribute__((fallthrough));
case 243:
	if ( ( (m->key[*p])) > 141u ) {
		if ( 143u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr296;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr296;
	goto st0;
st244:
	if ( ++p == pe )
		goto _test_eof244;
	__attribute__((fallthrough));
case 244:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st245;
		case 129u: goto st246;
		default: break;
	}
	if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st234;
	goto st0;
st245:
	if ( ++p == pe )
		goto _test_eof245;
	__attribute__((fallthrough));
case 245:
	if ( ( (m->key[*p])) < 160u ) {
		if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 151u )
			goto tr296;
	} else if ( ( (m->key[*p])) > 167u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr296;
	} else
		goto tr296;
	goto st0;
st246:
	if ( ++p == pe )
		goto _test_eof246;
	__attribute__((fallthrough));
case 246:
	if ( ( (m->key[*p])) > 158u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr296;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr296;
	goto st0;
st247:
	if ( ++p == pe )
		goto _test_eof247;
	__attribute__((fallthrough));
case 247:
	if ( ( (m->key[*p])) == 128u )
		goto st248;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st234;
	goto st0;
st248:
	if ( ++p == pe )
		goto _test_eof248;
	__attribute__((fallthrough));
case 248:
	if ( ( (m->key[*p])) == 130u )
		goto tr255;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr296;
	goto st0;
st249:
	if ( ++p == pe )
		goto _test_eof249;
	__attribute__((fallthrough));
case 249:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st234;
	goto st0;
st250:
	if ( ++p == pe )
		goto _test_eof250;
	__attribute__((fallthrough));
case 250:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 159u )
		goto st234;
	goto st0;
st251:
	if ( ++p == pe )
		goto _test_eof251;
	__attribute__((fallthrough));
case 251:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st252;
		case 187u: goto st253;
		case 188u: goto st254;
		case 189u: goto st255;
		case 191u: goto st256;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st234;
	goto st0;
st252:
	if ( ++p == pe )
		goto _test_eof252;
	__attribute__((fallthrough));
case 252:
	if ( ( (m->key[*p])) > 143u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr296;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr296;
	goto st0;
st253:
	if ( ++p == pe )
		goto _test_eof253;
	__attribute__((fallthrough));
case 253:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto tr296;
	goto st0;
st254:
	if ( ++p == pe )
		goto _test_eof254;
	__attribute__((fallthrough));
case 254:
	if ( ( (m->key[*p])) == 142u )
		goto tr255;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr296;
	goto st0;
st255:
	if ( ++p == pe )
		goto _test_eof255;
	__attribute__((fallthrough));
case 255:
	if ( ( (m->key[*p])) == 161u )
		goto tr255;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr296;
	goto st0;
st256:
	if ( ++p == pe )
		goto _test_eof256;
	__attribute__((fallthrough));
case 256:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 175u )
		goto tr296;
	goto st0;
st257:
	if ( ++p == pe )
		goto _test_eof257;
	__attribute__((fallthrough));
case 257:
	switch( ( (m->key[*p])) ) {
		case 145u: goto st258;
		case 147u: goto st261;
		case 155u: goto st262;
		case 157u: goto st264;
		case 159u:
		case 175u:
		case 191u: goto st266;
		default: break;
	}
	if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st249;
	goto st0;
st258:
	if ( ++p == pe )
		goto _test_eof258;
	__attribute__((fallthrough));
case 258:
	switch( ( (m->key[*p])) ) {
		case 130u: goto st259;
		case 131u: goto st260;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st234;
	goto st0;
st259:
	if ( ++p == pe )
		goto _test_eof259;
	__attribute__((fallthrough));
case 259:
	if ( ( (m->key[*p])) > 188u ) {
		if ( 190u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr296;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr296;
	goto st0;
st260:
	if ( ++p == pe )
		goto _test_eof260;
	__attribute__((fallthrough));
case 260:
	if ( ( (m->key[*p])) > 140u ) {
		if ( 142u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr296;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr296;
	goto st0;
st261:
	if ( ++p == pe )
		goto _test_eof261;
	__attribute__((fallthrough));
case 261:
	if ( ( (m->key[*p])) == 144u )
		goto st256;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st234;
	goto st0;
st262:
	if ( ++p == pe )
		goto _test_eof262;
	__attribute__((fallthrough));
case 262:
	if ( ( (m->key[*p])) == 178u )
		goto st263;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st234;
	goto st0;
st263:
	if ( ++p == pe )
		goto _test_eof263;
	__attribute__((fallthrough));
case 263:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr296;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr296;
	goto st0;
st264:
	if ( ++p == pe )
		goto _test_eof264;
	__attribute__((fallthrough));
case 264:
	if ( ( (m->key[*p])) == 133u )
		goto st265;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st234;
	goto st0;
st265:
	if ( ++p == pe )
		goto _test_eof265;
	__attribute__((fallthrough));
case 265:
	if ( ( (m->key[*p])) > 178u ) {
		if ( 187u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr296;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr296;
	goto st0;
st266:
	if ( ++p == pe )
		goto _test_eof266;
	__attribute__((fallthrough));
case 266:
	if ( ( (m->key[*p])) == 191u )
		goto st267;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st234;
	goto st0;
st267:
	if ( ++p == pe )
		goto _test_eof267;
	__attribute__((fallthrough));
case 267:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 189u )
		goto tr296;
	goto st0;
st268:
	if ( ++p == pe )
		goto _test_eof268;
	__attribute__((fallthrough));
case 268:
	if ( ( (m->key[*p])) == 128u )
		goto st269;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st234;
	goto st0;
st269:
	if ( ++p == pe )
		goto _test_eof269;
	__attribute__((fallthrough));
case 269:
	if ( ( (m->key[*p])) == 129u )
		goto tr296;
	if ( 131u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr296;
	goto st0;
st270:
	if ( ++p == pe )
		goto _test_eof270;
	__attribute__((fallthrough));
case 270:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st252;
		case 187u: goto st253;
		case 188u: goto st243;
		case 189u: goto st271;
		case 191u: goto st256;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st234;
	goto st0;
st271:
	if ( ++p == pe )
		goto _test_eof271;
	__attribute__((fallthrough));
case 271:
	if ( ( (m->key[*p])) > 160u ) {
		if ( 162u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr296;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr296;
	goto st0;
st272:
	if ( ++p == pe )
		goto _test_eof272;
	__attribute__((fallthrough));
case 272:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st133;
		case 46u: goto st136;
		case 194u: goto st233;
		case 216u: goto st235;
		case 219u: goto st236;
		case 220u: goto st237;
		case 224u: goto st238;
		case 225u: goto st241;
		case 226u: goto st244;
		case 227u: goto st247;
		case 237u: goto st250;
		case 239u: goto st251;
		case 240u: goto st257;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st135;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st135;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st249;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st234;
	} else
		goto st135;
	goto st0;
st273:
	if ( ++p == pe )
		goto _test_eof273;
	__attribute__((fallthrough));
case 273:
	if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr296;
	goto st0;
st274:
	if ( ++p == pe )
		goto _test_eof274;
	__attribute__((fallthrough));
case 274:
	switch( ( (m->key[*p])) ) {
		case 154u: goto st242;
		case 160u: goto st243;
		case 170u: goto st256;
		default: break;
	}
	if ( ( (m->key[*p])) < 172u ) {
		if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 169u )
			goto st234;
	} else if ( ( (m->key[*p])) > 182u ) {
		if ( 184u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto st234;
	} else
		goto st234;
	goto st0;
st275:
	if ( ++p == pe )
		goto _test_eof275;
	__attribute__((fallthrough));
case 275:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st245;
		case 129u: goto st246;
		case 131u: goto st276;
		default: break;
	}
	if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st234;
	goto st0;
st276:
	if ( ++p == pe )
		goto _test_eof276;
	__attribute__((fallthrough));
case 276:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 143u )
		goto tr296;
	goto st0;
st277:
	if ( ++p == pe )
		goto _test_eof277;
	__attribute__((fallthrough));
case 277:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st252;
		case 184u: goto st278;
		case 187u: goto st253;
		case 188u: goto st243;
		case 189u: goto st271;
		case 191u: goto st256;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st234;
	goto st0;
st278:
	if ( ++p == pe )
		goto _test_eof278;
	__attribute__((fallthrough));
case 278:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr296;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr296;
	goto st0;
st279:
	if ( ++p == pe )
		goto _test_eof279;
	__attribute__((fallthrough));
case 279:
	switch( ( (m->key[*p])) ) {
		case 33u:
		case 45u:
		case 61u:
		case 63u: goto tr323;
		case 194u: goto st282;
		case 205u: goto st463;
		case 216u: goto st284;
		case 219u: goto st285;
		case 220u: goto st286;
		case 224u: goto st287;
		case 225u: goto st464;
		case 226u: goto st465;
		case 227u: goto st296;
		case 237u: goto st298;
		case 239u: goto st467;
		case 240u: goto st303;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( ( (m->key[*p])) < 42u ) {
			if ( 35u <= ( (m->key[*p])) && ( (m->key[*p])) <= 39u )
				goto tr323;
		} else if ( ( (m->key[*p])) > 43u ) {
			if ( 47u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
				goto tr323;
		} else
			goto tr323;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( ( (m->key[*p])) < 195u ) {
			if ( 94u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
				goto tr323;
		} else if ( ( (m->key[*p])) > 203u ) {
			if ( ( (m->key[*p])) > 223u ) {
				if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
					goto st297;
			} else if ( ( (m->key[*p])) >= 206u )
				goto st283;
		} else
			goto st283;
	} else
		goto tr323;
	goto st0;
tr323:
/* #line 43 "lib/row_parser.rl" */
	{ p = atom_run(p, pe); }
	goto st280;
tr343:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st280;
st280:
	if ( ++p == pe )
		goto _test_eof280;
	__attribute__((fallthrough));
case 280:
/* #line 6473 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 33u: goto tr323;
		case 46u: goto st281;
		case 61u: goto tr323;
		case 64u: goto tr339;
		case 194u: goto st282;
		case 216u: goto st284;
		case 219u: goto st285;
		case 220u: goto st286;
		case 224u: goto st287;
		case 225u: goto st290;
		case 226u: goto st293;
		case 227u: goto st296;
		case 237u: goto st298;
		case 239u: goto st299;
		case 240u: goto st303;
		default: break;
	}
	if ( ( (m->key[*p])) < 63u ) {
		if ( ( (m->key[*p])) < 42u ) {
			if ( 35u <= ( (m->key[*p])) && ( (m->key[*p])) <= 39u )
				goto tr323;
		} else if ( ( (m->key[*p])) > 43u ) {
			if ( 45u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
				goto tr323;
		} else
			goto tr323;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( ( (m->key[*p])) < 195u ) {
			if ( 94u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
				goto tr323;
		} else if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st297;
		} else
			goto st283;
	} else
		goto tr323;
	goto st0;
st281:
	if ( ++p == pe )
		goto _test_eof281;
	__attribute__((fallthrough));
case 281:
	switch( ( (m->key[*p])) ) {
		case 33u:
		case 45u:
		case 61u:
		case 63u: goto tr323;
		case 194u: goto st282;
		case 216u: goto st284;
		case 219u: goto st285;
		case 220u: goto st286;
		case 224u: goto st287;
		case 225u: goto st290;
		case 226u: goto st293;
		case 227u: goto st296;
		case 237u: goto st298;
		case 239u: goto st299;
		case 240u: goto st303;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( ( (m->key[*p])) < 42u ) {
			if ( 35u <= ( (m->key[*p])) && ( (m->key[*p])) <= 39u )
				goto tr323;
		} else if ( ( (m->key[*p])) > 43u ) {
			if ( 47u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
				goto tr323;
		} else
			goto tr323;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( ( (m->key[*p])) < 195u ) {
			if ( 94u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
				goto tr323;
		} else if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st297;
		} else
			goto st283;
	} else
		goto tr323;
	goto st0;
st282:
	if ( ++p == pe )
		goto _test_eof282;
	__attribute__((fallthrough));
case 282:
	if ( ( (m->key[*p])) == 172u )
		goto tr343;
	if ( ( (m->key[*p])) < 174u ) {
		if ( 161u <= ( (m->key[*p])) && ( (m->key[*p])) <= 170u )
			goto tr343;
	} else if ( ( (m->key[*p])) > 186u ) {
		if ( 188u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr343;
	} else
		goto tr343;
	goto st0;
st283:
	if ( ++p == pe )
		goto _test_eof283;
	__attribute__((fallthrough));
case 283:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr343;
	goto st0;
st284:
	if ( ++p == pe )
		goto _test_eof284;
	__attribute__((fallthrough));
case 284:
	if ( ( (m->key[*p])) > 155u ) {
		if ( 157u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr343;
	} else if ( ( (m->key[*p])) >= 134u )
		goto tr343;
	goto st0;
st285:
	if ( ++p == pe )
		goto _test_eof285;
	__attribute__((fallthrough));
case 285:
	if ( ( (m->key[*p])) > 156u ) {
		if ( 158u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr343;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr343;
	goto st0;
st286:
	if ( ++p == pe )
		goto _test_eof286;
	__attribute__((fallthrough));
case 286:
	if ( ( (m->key[*p])) > 142u ) {
		if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr343;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr343;
	goto st0;
st287:
	if ( ++p == pe )
		goto _test_eof287;
	__attribute__((fallthrough));
case 287:
	switch( ( (m->key[*p])) ) {
		case 162u: goto st288;
		case 163u: goto st289;
		default: break;
	}
	if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st283;
	goto st0;
st288:
	if ( ++p == pe )
		goto _test_eof288;
	__attribute__((fallthrough));
case 288:
	if ( ( (m->key[*p])) > 143u ) {
		if ( 146u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr343;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr343;
	goto st0;
st289:
	if ( ++p == pe )
		goto _test_eof289;
	__attribute__((fallthrough));
case 289:
	if ( ( (m->key[*p])) > 161u ) {
		if ( 163u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr343;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr343;
	goto st0;
st290:
	if ( ++p == pe )
		goto _test_eof290;
	__attribute__((fallthrough));
case 290:
	switch( ( (m->key[*p])) ) {
		case 154u: goto st291;
		case 160u: goto st292;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st283;
	goto st0;
st291:
	if ( ++p == pe )
		goto _test_eof291;
	__attribute__((fallthrough));
case 291:
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr343;
	goto st0;
st292:
	if ( ++p == pe )
		goto _test_eof292;
	__attribute__((fallthrough));
case 292:
	if ( ( (m->key[*p])) > 141u ) {
		if ( 143u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr343;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr343;
	goto st0;
st293:
	if ( ++p == pe )
		goto _test_eof293;
	__attribute__((fallthrough));
case 293:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st294;
		case 129u: goto st295;
		default: break;
	}
	if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st283;
	goto st0;
st294:
	if ( ++p == pe )
		goto _test_eof294;
	__attribute__((fallthrough));
case 294:
	if ( ( (m->key[*p])) < 160u ) {
		if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 151u )
			goto tr343;
	} else if ( ( (m->key[*p])) > 167u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr343;
	} else
		goto tr343;
	goto st0;
st295:
	if ( ++p == pe )
		goto _test_eof295;
	__attribute__((fallthrough));
case 295:
	if ( ( (m->key[*p])) > 158u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr343;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr343;
	goto st0;
st296:
	if ( ++p == pe )
		goto _test_eof296;
	__attribute__((fallthrough));
case 296:
	if ( ( (m->key[*p])) == 128u )
		goto st291;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st283;
	goto st0;
st297:
	if ( ++p == pe )
		goto _test_eof297;
	__attribute__((fallthrough));
case 297:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st283;
	goto st0;
st298:
	if ( ++p == pe )
		goto _test_eof298;
	__attribute__((fallthrough));
case 298:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 159u )
		goto st283;
	goto st0;
st299:
	if ( ++p == pe )
		goto _test_eof299;
	__attribute__((fallthrough));
case 299:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st300;
		case 187u: goto st301;
		case 191u: goto st302;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st283;
	goto st0;
st300:
	if ( ++p == pe )
		goto _test_eof300;
	__attribute__((fallthrough));
case 300:
	if ( ( (m->key[*p])) > 143u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr343;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr343;
	goto st0;
st301:
	if ( ++p == pe )
		goto _test_eof301;
	__attribute__((fallthrough));
case 301:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto tr343;
	goto st0;
st302:
	if ( ++p == pe )
		goto _test_eof302;
	__attribute__((fallthrough));
case 302:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 175u )
		goto tr343;
	goto st0;
st303:
	if ( ++p == pe )
		goto _test_eof303;
	__attribute__((fallthrough));
case 303:
	switch( ( (m->key[*p])) ) {
		case 145u: goto st304;
		case 147u: goto st307;
		case 155u: goto st308;
		case 157u: goto st310;
		case 159u:
		case 175u:
		case 191u: goto st312;
		default: break;
	}
	if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st297;
	goto st0;
st304:
	if ( ++p == pe )
		goto _test_eof304;
	__attribute__((fallthrough));
case 304:
	switch( ( (m->key[*p])) ) {
		case 130u: goto st305;
		case 131u: goto st306;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st283;
	goto st0;
st305:
	if ( ++p == pe )
		goto _test_eof305;
	__attribute__((fallthrough));
case 305:
	if ( ( (m->key[*p])) > 188u ) {
		if ( 190u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr343;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr343;
	goto st0;
st306:
	if ( ++p == pe )
		goto _test_eof306;
	__attribute__((fallthrough));
case 306:
	if ( ( (m->key[*p])) > 140u ) {
		if ( 142u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr343;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr343;
	goto st0;
st307:
	if ( ++p == pe )
		goto _test_eof307;
	__attribute__((fallthrough));
case 307:
	if ( ( (m->key[*p])) == 144u )
		goto st302;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st283;
	goto st0;
st308:
	if ( ++p == pe )
		goto _test_eof308;
	__attribute__((fallthrough));
case 308:
	if ( ( (m->key[*p])) == 178u )
		goto st309;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st283;
	goto st0;
st309:
	if ( ++p == pe )
		goto _test_eof309;
	__attribute__((fallthrough));
case 309:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr343;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr343;
	goto st0;
st310:
	if ( ++p == pe )
		goto _test_eof310;
	__attribute__((fallthrough));
case 310:
	if ( ( (m->key[*p])) == 133u )
		goto st311;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st283;
	goto st0;
st311:
	if ( ++p == pe )
		goto _test_eof311;
	__attribute__((fallthrough));
case 311:
	if ( ( (m->key[*p])) > 178u ) {
		if ( 187u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr343;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr343;
	goto st0;
st312:
	if ( ++p == pe )
		goto _test_eof312;
	__attribute__((fallthrough));
case 312:
	if ( ( (m->key[*p])) == 191u )
		goto st313;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st283;
	goto st0;
st313:
	if ( ++p == pe )
		goto _test_eof313;
	__attribute__((fallthrough));
case 313:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 189u )
		goto tr343;
	goto st0;
tr339:
/* #line 39 "lib/row_parser.rl" */
	{ m->at = OFFSET; }
	goto st314;
st314:
	if ( ++p == pe )
		goto _test_eof314;
	__attribute__((fallthrough));
case 314:
/* #line 6874 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 194u: goto st417;
		case 205u: goto st457;
		case 216u: goto st419;
		case 219u: goto st420;
		case 220u: goto st421;
		case 224u: goto st422;
		case 225u: goto st458;
		case 226u: goto st459;
		case 227u: goto st452;
		case 237u: goto st434;
		case 239u: goto st461;
		case 240u: goto st441;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st315;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st315;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) < 206u ) {
			if ( 195u <= ( (m->key[*p])) && ( (m->key[*p])) <= 203u )
				goto st418;
		} else if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st433;
		} else
			goto st418;
	} else
		goto st315;
	goto st0;
st315:
	if ( ++p == pe )
		goto _test_eof315;
	__attribute__((fallthrough));
case 315:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st316;
		case 46u: goto st320;
		case 194u: goto st417;
		case 216u: goto st419;
		case 219u: goto st420;
		case 220u: goto st421;
		case 224u: goto st422;
		case 225u: goto st425;
		case 226u: goto st428;
		case 227u: goto st431;
		case 237u: goto st434;
		case 239u: goto st435;
		case 240u: goto st441;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st456;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st456;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st433;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st418;
	} else
		goto st456;
	goto st0;
st316:
	if ( ++p == pe )
		goto _test_eof316;
	__attribute__((fallthrough));
case 316:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st317;
		case 194u: goto st417;
		case 216u: goto st419;
		case 219u: goto st420;
		case 220u: goto st421;
		case 224u: goto st422;
		case 225u: goto st425;
		case 226u: goto st428;
		case 227u: goto st452;
		case 237u: goto st434;
		case 239u: goto st454;
		case 240u: goto st441;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st319;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st319;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st433;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st418;
	} else
		goto st319;
	goto st0;
st317:
	if ( ++p == pe )
		goto _test_eof317;
	__attribute__((fallthrough));
case 317:
	switch( ( (m->key[*p])) ) {
		case 45u: goto tr388;
		case 194u: goto st417;
		case 216u: goto st419;
		case 219u: goto st420;
		case 220u: goto st421;
		case 224u: goto st422;
		case 225u: goto st425;
		case 226u: goto st428;
		case 227u: goto st452;
		case 237u: goto st434;
		case 239u: goto st454;
		case 240u: goto st441;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st319;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st319;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st433;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st418;
	} else
		goto st319;
	goto st0;
tr388:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st318;
st318:
	if ( ++p == pe )
		goto _test_eof318;
	__attribute__((fallthrough));
case 318:
/* #line 7013 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 45u: goto st318;
		case 194u: goto st417;
		case 216u: goto st419;
		case 219u: goto st420;
		case 220u: goto st421;
		case 224u: goto st422;
		case 225u: goto st425;
		case 226u: goto st428;
		case 227u: goto st452;
		case 237u: goto st434;
		case 239u: goto st454;
		case 240u: goto st441;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st319;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st319;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st433;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st418;
	} else
		goto st319;
	goto st0;
tr492:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st319;
st319:
	if ( ++p == pe )
		goto _test_eof319;
	__attribute__((fallthrough));
case 319:
/* #line 7049 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 45u: goto st318;
		case 46u: goto st320;
		case 194u: goto st417;
		case 216u: goto st419;
		case 219u: goto st420;
		case 220u: goto st421;
		case 224u: goto st422;
		case 225u: goto st425;
		case 226u: goto st428;
		case 227u: goto st431;
		case 237u: goto st434;
		case 239u: goto st435;
		case 240u: goto st441;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st319;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st319;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st433;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st418;
	} else
		goto st319;
	goto st0;
tr451:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st320;
st320:
	if ( ++p == pe )
		goto _test_eof320;
	__attribute__((fallthrough));
case 320:
/* #line 7086 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 65u: goto st369;
		case 69u: goto st377;
		case 73u: goto st383;
		case 76u: goto st394;
		case 79u: goto st402;
		case 84u: goto st406;
		case 88u: goto st408;
		case 97u: goto st369;
		case 101u: goto st377;
		case 105u: goto st383;
		case 108u: goto st394;
		case 111u: goto st402;
		case 116u: goto st406;
		case 120u: goto st408;
		case 194u: goto st326;
		case 205u: goto st411;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st412;
		case 226u: goto st413;
		case 227u: goto st343;
		case 237u: goto st346;
		case 239u: goto st415;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 98u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 66u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st376;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st321;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) < 206u ) {
			if ( 195u <= ( (m->key[*p])) && ( (m->key[*p])) <= 203u )
				goto st330;
		} else if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else
			goto st330;
	} else
		goto st376;
	goto st0;
st321:
	if ( ++p == pe )
		goto _test_eof321;
	__attribute__((fallthrough));
case 321:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st322;
		case 46u: goto st320;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st368;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st368;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st368;
	goto st0;
st322:
	if ( ++p == pe )
		goto _test_eof322;
	__attribute__((fallthrough));
case 322:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st323;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st343;
		case 237u: goto st346;
		case 239u: goto st347;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st325;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st325;
	goto st0;
st323:
	if ( ++p == pe )
		goto _test_eof323;
	__attribute__((fallthrough));
case 323:
	switch( ( (m->key[*p])) ) {
		case 45u: goto tr422;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st343;
		case 237u: goto st346;
		case 239u: goto st347;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st325;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st325;
	goto st0;
tr422:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st324;
st324:
	if ( ++p == pe )
		goto _test_eof324;
	__attribute__((fallthrough));
case 324:
/* #line 7239 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 45u: goto st324;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st343;
		case 237u: goto st346;
		case 239u: goto st347;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st325;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st325;
	goto st0;
st325:
	if ( ++p == pe )
		goto _test_eof325;
	__attribute__((fallthrough));
case 325:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st324;
		case 46u: goto st320;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st325;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st325;
	goto st0;
st326:
	if ( ++p == pe )
		goto _test_eof326;
	__attribute__((fallthrough));
case 326:
	if ( ( (m->key[*p])) == 172u )
		goto tr424;
	if ( ( (m->key[*p])) < 174u ) {
		if ( 161u <= ( (m->key[*p])) && ( (m->key[*p])) <= 170u )
			goto tr424;
	} else if ( ( (m->key[*p])) > 186u ) {
		if ( 188u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr424;
	} else
		goto tr424;
	goto st0;
tr424:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st327;
st327:
	if ( ++p == pe )
		goto _test_eof327;
	__attribute__((fallthrough));
case 327:
/* #line 7324 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st329;
		case 46u: goto st320;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st327;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st327;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st327;
	goto st0;
st328:
	if ( ++p == pe )
		goto _test_eof328;
	__attribute__((fallthrough));
case 328:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr227;
		case 13u: goto st144;
		case 34u: goto st0;
		case 44u: goto tr229;
		default: break;
	}
	goto tr428;
tr489:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st329;
st329:
	if ( ++p == pe )
		goto _test_eof329;
	__attribute__((fallthrough));
case 329:
/* #line 7373 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 45u: goto st329;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st343;
		case 237u: goto st346;
		case 239u: goto st347;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st327;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st327;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st327;
	goto st0;
st330:
	if ( ++p == pe )
		goto _test_eof330;
	__attribute__((fallthrough));
case 330:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr424;
	goto st0;
st331:
	if ( ++p == pe )
		goto _test_eof331;
	__attribute__((fallthrough));
case 331:
	if ( ( (m->key[*p])) > 155u ) {
		if ( 157u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr424;
	} else if ( ( (m->key[*p])) >= 134u )
		goto tr424;
	goto st0;
st332:
	if ( ++p == pe )
		goto _test_eof332;
	__attribute__((fallthrough));
case 332:
	if ( ( (m->key[*p])) > 156u ) {
		if ( 158u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr424;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr424;
	goto st0;
st333:
	if ( ++p == pe )
		goto _test_eof333;
	__attribute__((fallthrough));
case 333:
	if ( ( (m->key[*p])) > 142u ) {
		if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr424;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr424;
	goto st0;
st334:
	if ( ++p == pe )
		goto _test_eof334;
	__attribute__((fallthrough));
case 334:
	switch( ( (m->key[*p])) ) {
		case 162u: goto st335;
		case 163u: goto st336;
		default: break;
	}
	if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st330;
	goto st0;
st335:
	if ( ++p == pe )
		goto _test_eof335;
	__attribute__((fallthrough));
case 335:
	if ( ( (m->key[*p])) > 143u ) {
		if ( 146u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr424;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr424;
	goto st0;
st336:
	if ( ++p == pe )
		goto _test_eof336;
	__attribute__((fallthrough));
case 336:
	if ( ( (m->key[*p])) > 161u ) {
		if ( 163u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr424;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr424;
	goto st0;
st337:
	if ( ++p == pe )
		goto _test_eof337;
	__attribute__((fallthrough));
case 337:
	switch( ( (m->key[*p])) ) {
		case 154u: goto st338;
		case 160u: goto st339;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st330;
	goto st0;
st338:
	if ( ++p == pe )
		goto _test_eof338;
	__attribute__((fallthrough));
case 338:
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr424;
	goto st0;
st339:
	if ( ++p == pe )
		goto _test_eof339;
	__attribute__((fallthrough));
case 339:
	if ( ( (m->key[*p])) > 141u ) {
		if ( 143u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr424;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr424;
	goto st0;
st340:
	if ( ++p == pe )
		goto _test_eof340;
	__attribute__((fallthrough));
case 340:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st341;
		case 129u: goto st342;
		default: break;
	}
	if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st330;
	goto st0;
st341:
	if ( ++p == pe )
		goto _test_eof341;
	__attribute__((fallthrough));
case 341:
	if ( ( (m->key[*p])) < 160u ) {
		if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 151u )
			goto tr424;
	} else if ( ( (m->key[*p])) > 167u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr424;
	} else
		goto tr424;
	goto st0;
st342:
	if ( ++p == pe )
		goto _test_eof342;
	__attribute__((fallthrough));
case 342:
	if ( ( (m->key[*p])) > 158u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr424;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr424;
	goto st0;
st343:
	if ( ++p == pe )
		goto _test_eof343;
	__attribute__((fallthrough));
case 343:
	if ( ( (m->key[*p])) == 128u )
		goto st344;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st330;
	goto st0;
st344:
	if ( ++p == pe )
		goto _test_eof344;
	__attribute__((fallthrough));
case 344:
	if ( ( (m->key[*p])) == 129u )
		goto tr424;
	if ( 131u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr424;
	goto st0;
st345:
	if ( ++p == pe )
		goto _test_eof345;
	__attribute__((fallthrough));
case 345:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st330;
	goto st0;
st346:
	if ( ++p == pe )
		goto _test_eof346;
	__attribute__((fallthrough));
case 346:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 159u )
		goto st330;
	goto st0;
st347:
	if ( ++p == pe )
		goto _test_eof347;
	__attribute__((fallthrough));
case 347:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st348;
		case 187u: goto st349;
		case 188u: goto st339;
		case 189u: goto st350;
		case 191u: goto st351;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st330;
	goto st0;
st348:
	if ( ++p == pe )
		goto _test_eof348;
	__attribute__((fallthrough));
case 348:
	if ( ( (m->key[*p])) > 143u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr424;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr424;
	goto st0;
st349:
	if ( ++p == pe )
		goto _test_eof349;
	__attribute__((fallthrough));
case 349:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto tr424;
	goto st0;
st350:
	if ( ++p == pe )
		goto _test_eof350;
	__attribute__((fallthrough));
case 350:
	if ( ( (m->key[*p])) > 160u ) {
		if ( 162u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr424;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr424;
	goto st0;
st351:
	if ( ++p == pe )
		goto _test_eof351;
	__attribute__((fallthrough));
case 351:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 175u )
		goto tr424;
	goto st0;
st352:
	if ( ++p == pe )
		goto _test_eof352;
	__attribute__((fallthrough));
case 352:
	switch( ( (m->key[*p])) ) {
		case 145u: goto st353;
		case 147u: goto st356;
		case 155u: goto st357;
		case 157u: goto st359;
		case 159u:
		case 175u:
		case 191u: goto st361;
		default: break;
	}
	if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st345;
	goto st0;
st353:
	if ( ++p == pe )
		goto _test_eof353;
	__attribute__((fallthrough));
case 353:
	switch( ( (m->key[*p])) ) {
		case 130u: goto st354;
		case 131u: goto st355;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st330;
	goto st0;
st354:
	if ( ++p == pe )
		goto _test_eof354;
	__attribute__((fallthrough));
case 354:
	if ( ( (m->key[*p])) > 188u ) {
		if ( 190u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr424;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr424;
	goto st0;
st355:
	if ( ++p == pe )
		goto _test_eof355;
	__attribute__((fallthrough));
case 355:
	if ( ( (m->key[*p])) > 140u ) {
		if ( 142u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr424;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr424;
	goto st0;
st356:
	if ( ++p == pe )
		goto _test_eof356;
	__attribute__((fallthrough));
case 356:
	if ( ( (m->key[*p])) == 144u )
		goto st351;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st330;
	goto st0;
st357:
	if ( ++p == pe )
		goto _test_eof357;
	__attribute__((fallthrough));
case 357:
	if ( ( (m->key[*p])) == 178u )
		goto st358;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st330;
	goto st0;
st358:
	if ( ++p == pe )
		goto _test_eof358;
	__attribute__((fallthrough));
case 358:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr424;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr424;
	goto st0;
st359:
	if ( ++p == pe )
		goto _test_eof359;
	__attribute__((fallthrough));
case 359:
	if ( ( (m->key[*p])) == 133u )
		goto st360;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st330;
	goto st0;
st360:
	if ( ++p == pe )
		goto _test_eof360;
	__attribute__((fallthrough));
case 360:
	if ( ( (m->key[*p])) > 178u ) {
		if ( 187u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr424;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr424;
	goto st0;
st361:
	if ( ++p == pe )
		goto _test_eof361;
	__attribute__((fallthrough));
case 361:
	if ( ( (m->key[*p])) == 191u )
		goto st362;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st330;
	goto st0;
st362:
	if ( ++p == pe )
		goto _test_eof362;
	__attribute__((fallthrough));
case 362:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 189u )
		goto tr424;
	goto st0;
st363:
	if ( ++p == pe )
		goto _test_eof363;
	__attribute__((fallthrough));
case 363:
	if ( ( (m->key[*p])) == 128u )
		goto st364;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st330;
	goto st0;
st364:
	if ( ++p == pe )
		goto _test_eof364;
	__attribute__((fallthrough));
case 364:
	if ( ( (m->key[*p])) == 130u )
		goto tr451;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr424;
	goto st0;
st365:
	if ( ++p == pe )
		goto _test_eof365;
	__attribute__((fallthrough));
case 365:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st348;
		case 187u: goto st349;
		case 188u: goto st366;
		case 189u: goto st367;
		case 191u: goto st351;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st330;
	goto st0;
st366:
	if ( ++p == pe )
		goto _test_eof366;
	__attribute__((fallthrough));
case 366:
	if ( ( (m->key[*p])) == 142u )
		goto tr451;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr424;
	goto st0;
st367:
	if ( ++p == pe )
		goto _test_eof367;
	__attribute__((fallthrough));
case 367:
	if ( ( (m->key[*p])) == 161u )
		goto tr451;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr424;
	goto st0;
st368:
	if ( ++p == pe )
		goto _test_eof368;
	__attribute__((fallthrough));
case 368:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st323;
		case 46u: goto st320;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st325;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st325;
	goto st0;
st369:
	if ( ++p == pe )
		goto _test_eof369;
	__attribute__((fallthrough));
case 369:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st322;
		case 46u: goto st320;
		case 76u: goto st372;
		case 82u: goto st374;
		case 108u: goto st372;
		case 114u: goto st374;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st370;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st368;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st370;
	goto st0;
st370:
	if ( ++p == pe )
		goto _test_eof370;
	__attribute__((fallthrough));
case 370:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st323;
		case 46u: goto st320;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
tr460:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st371;
st371:
	if ( ++p == pe )
		goto _test_eof371;
	__attribute__((fallthrough));
case 371:
/* #line 7886 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st324;
		case 46u: goto st320;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st372:
	if ( ++p == pe )
		goto _test_eof372;
	__attribute__((fallthrough));
case 372:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st323;
		case 46u: goto st320;
		case 84u:
		case 116u: goto st373;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st373:
	if ( ++p == pe )
		goto _test_eof373;
	__attribute__((fallthrough));
case 373:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st324;
		case 46u: goto st320;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st374:
	if ( ++p == pe )
		goto _test_eof374;
	__attribute__((fallthrough));
case 374:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st323;
		case 46u: goto st320;
		case 80u:
		case 112u: goto st375;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st375:
	if ( ++p == pe )
		goto _test_eof375;
	__attribute__((fallthrough));
case 375:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st324;
		case 46u: goto st320;
		case 65u:
		case 97u: goto tr460;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 98u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 66u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st376:
	if ( ++p == pe )
		goto _test_eof376;
	__attribute__((fallthrough));
case 376:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st322;
		case 46u: goto st320;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st370;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st368;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st370;
	goto st0;
st377:
	if ( ++p == pe )
		goto _test_eof377;
	__attribute__((fallthrough));
case 377:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st322;
		case 46u: goto st320;
		case 88u:
		case 120u: goto st378;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st370;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st368;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st370;
	goto st0;
st378:
	if ( ++p == pe )
		goto _test_eof378;
	__attribute__((fallthrough));
case 378:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st323;
		case 46u: goto st320;
		case 65u:
		case 97u: goto st379;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 98u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 66u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st379:
	if ( ++p == pe )
		goto _test_eof379;
	__attribute__((fallthrough));
case 379:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st324;
		case 46u: goto st320;
		case 77u:
		case 109u: goto st380;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st380:
	if ( ++p == pe )
		goto _test_eof380;
	__attribute__((fallthrough));
case 380:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st324;
		case 46u: goto st320;
		case 80u:
		case 112u: goto st381;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st381:
	if ( ++p == pe )
		goto _test_eof381;
	__attribute__((fallthrough));
case 381:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st324;
		case 46u: goto st320;
		case 76u:
		case 108u: goto st382;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st382:
	if ( ++p == pe )
		goto _test_eof382;
	__attribute__((fallthrough));
case 382:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st324;
		case 46u: goto st320;
		case 69u:
		case 101u: goto tr460;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st383:
	if ( ++p == pe )
		goto _test_eof383;
	__attribute__((fallthrough));
case 383:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st322;
		case 46u: goto st320;
		case 78u:
		case 110u: goto st384;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st370;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st368;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st370;
	goto st0;
st384:
	if ( ++p == pe )
		goto _test_eof384;
	__attribute__((fallthrough));
case 384:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st323;
		case 46u: goto st320;
		case 84u: goto st385;
		case 86u: goto st390;
		case 116u: goto st385;
		case 118u: goto st390;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st385:
	if ( ++p == pe )
		goto _test_eof385;
	__attribute__((fallthrough));
case 385:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st324;
		case 46u: goto st320;
		case 69u:
		case 101u: goto st386;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st386:
	if ( ++p == pe )
		goto _test_eof386;
	__attribute__((fallthrough));
case 386:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st324;
		case 46u: goto st320;
		case 82u:
		case 114u: goto st387;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st387:
	if ( ++p == pe )
		goto _test_eof387;
	__attribute__((fallthrough));
case 387:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st324;
		case 46u: goto st320;
		case 78u:
		case 110u: goto st388;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st388:
	if ( ++p == pe )
		goto _test_eof388;
	__attribute__((fallthrough));
case 388:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st324;
		case 46u: goto st320;
		case 65u:
		case 97u: goto st389;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 98u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 66u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st389:
	if ( ++p == pe )
		goto _test_eof389;
	__attribute__((fallthrough));
case 389:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st324;
		case 46u: goto st320;
		case 76u:
		case 108u: goto st373;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st390:
	if ( ++p == pe )
		goto _test_eof390;
	__attribute__((fallthrough));
case 390:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st324;
		case 46u: goto st320;
		case 65u:
		case 97u: goto st391;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 98u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 66u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st391:
	if ( ++p == pe )
		goto _test_eof391;
	__attribute__((fallthrough));
case 391:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st324;
		case 46u: goto st320;
		case 76u:
		case 108u: goto st392;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st392:
	if ( ++p == pe )
		goto _test_eof392;
	__attribute__((fallthrough));
case 392:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st324;
		case 46u: goto st320;
		case 73u:
		case 105u: goto st393;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st393:
	if ( ++p == pe )
		goto _test_eof393;
	__attribute__((fallthrough));
case 393:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st324;
		case 46u: goto st320;
		case 68u:
		case 100u: goto st373;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st394:
	if ( ++p == pe )
		goto _test_eof394;
	__attribute__((fallthrough));
case 394:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st322;
		case 46u: goto st320;
		case 79u:
		case 111u: goto st395;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st370;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st368;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st370;
	goto st0;
st395:
	if ( ++p == pe )
		goto _test_eof395;
	__attribute__((fallthrough));
case 395:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st323;
		case 46u: goto st320;
		case 67u:
		case 99u: goto st396;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st396:
	if ( ++p == pe )
		goto _test_eof396;
	__attribute__((fallthrough));
case 396:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st324;
		case 46u: goto st320;
		case 65u:
		case 97u: goto st397;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 98u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 66u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st397:
	if ( ++p == pe )
		goto _test_eof397;
	__attribute__((fallthrough));
case 397:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st324;
		case 46u: goto st320;
		case 76u:
		case 108u: goto st398;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st398:
	if ( ++p == pe )
		goto _test_eof398;
	__attribute__((fallthrough));
case 398:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st324;
		case 46u: goto st320;
		case 72u:
		case 104u: goto st399;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st399:
	if ( ++p == pe )
		goto _test_eof399;
	__attribute__((fallthrough));
case 399:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st324;
		case 46u: goto st320;
		case 79u:
		case 111u: goto st400;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st400:
	if ( ++p == pe )
		goto _test_eof400;
	__attribute__((fallthrough));
case 400:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st324;
		case 46u: goto st320;
		case 83u:
		case 115u: goto st401;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st401:
	if ( ++p == pe )
		goto _test_eof401;
	__attribute__((fallthrough));
case 401:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st324;
		case 46u: goto st320;
		case 84u:
		case 116u: goto st373;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st402:
	if ( ++p == pe )
		goto _test_eof402;
	__attribute__((fallthrough));
case 402:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st322;
		case 46u: goto st320;
		case 78u:
		case 110u: goto st403;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st370;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st368;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st370;
	goto st0;
st403:
	if ( ++p == pe )
		goto _test_eof403;
	__attribute__((fallthrough));
case 403:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st323;
		case 46u: goto st320;
		case 73u:
		case 105u: goto st404;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st404:
	if ( ++p == pe )
		goto _test_eof404;
	__attribute__((fallthrough));
case 404:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st324;
		case 46u: goto st320;
		case 79u:
		case 111u: goto st405;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st405:
	if ( ++p == pe )
		goto _test_eof405;
	__attribute__((fallthrough));
case 405:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st324;
		case 46u: goto st320;
		case 78u:
		case 110u: goto st373;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st406:
	if ( ++p == pe )
		goto _test_eof406;
	__attribute__((fallthrough));
case 406:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st322;
		case 46u: goto st320;
		case 69u:
		case 101u: goto st407;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st370;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st368;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st370;
	goto st0;
st407:
	if ( ++p == pe )
		goto _test_eof407;
	__attribute__((fallthrough));
case 407:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st323;
		case 46u: goto st320;
		case 83u:
		case 115u: goto st401;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st408:
	if ( ++p == pe )
		goto _test_eof408;
	__attribute__((fallthrough));
case 408:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st322;
		case 46u: goto st320;
		case 78u:
		case 110u: goto st409;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st370;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st368;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st370;
	goto st0;
st409:
	if ( ++p == pe )
		goto _test_eof409;
	__attribute__((fallthrough));
case 409:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st328;
		case 45u: goto st410;
		case 46u: goto st320;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st363;
		case 237u: goto st346;
		case 239u: goto st365;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st371;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st371;
	goto st0;
st410:
	if ( ++p == pe )
		goto _test_eof410;
	__attribute__((fallthrough));
case 410:
	switch( ( (m->key[*p])) ) {
		case 45u: goto tr489;
		case 194u: goto st326;
		case 216u: goto st331;
		case 219u: goto st332;
		case 220u: goto st333;
		case 224u: goto st334;
		case 225u: goto st337;
		case 226u: goto st340;
		case 227u: goto st343;
		case 237u: goto st346;
		case 239u: goto st347;
		case 240u: goto st352;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st325;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st325;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st345;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st330;
	} else
		goto st325;
	goto st0;
st411:
	if ( ++p == pe )
		goto _test_eof411;
	__attribute__((fallthrough));
case 411:
	if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr424;
	goto st0;
st412:
	if ( ++p == pe )
		goto _test_eof412;
	__attribute__((fallthrough));
case 412:
	switch( ( (m->key[*p])) ) {
		case 154u: goto st338;
		case 160u: goto st339;
		case 170u: goto st351;
		default: break;
	}
	if ( ( (m->key[*p])) < 172u ) {
		if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 169u )
			goto st330;
	} else if ( ( (m->key[*p])) > 182u ) {
		if ( 184u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto st330;
	} else
		goto st330;
	goto st0;
st413:
	if ( ++p == pe )
		goto _test_eof413;
	__attribute__((fallthrough));
case 413:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st341;
		case 129u: goto st342;
		case 131u: goto st414;
		default: break;
	}
	if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st330;
	goto st0;
st414:
	if ( ++p == pe )
		goto _test_eof414;
	__attribute__((fallthrough));
case 414:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 143u )
		goto tr424;
	goto st0;
st415:
	if ( ++p == pe )
		goto _test_eof415;
	__attribute__((fallthrough));
case 415:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st348;
		case 184u: goto st416;
		case 187u: goto st349;
		case 188u: goto st339;
		case 189u: goto st350;
		case 191u: goto st351;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st330;
	goto st0;
st416:
	if ( ++p == pe )
		goto _test_eof416;
	__attribute__((fallthrough));
case 416:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr424;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr424;
	goto st0;
st417:
	if ( ++p == pe )
		goto _test_eof417;
	__attribute__((fallthrough));
case 417:
	if ( ( (m->key[*p])) == 172u )
		goto tr492;
	if ( ( (m->key[*p])) < 174u ) {
		if ( 161u <= ( (m->key[*p])) && ( (m->key[*p])) <= 170u )
			goto tr492;
	} else if ( ( (m->key[*p])) > 186u ) {
		if ( 188u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr492;
	} else
		goto tr492;
	goto st0;
st418:
	if ( ++p == pe )
		goto _test_eof418;
	__attribute__((fallthrough));
case 418:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr492;
	goto st0;
st419:
	if ( ++p == pe )
		goto _test_eof419;
	__attribute__((fallthrough));
case 419:
	if ( ( (m->key[*p])) > 155u ) {
		if ( 157u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr492;
	} else if ( ( (m->key[*p])) >= 134u )
		goto tr492;
	goto st0;
st420:
	if ( ++p == pe )
		goto _test_eof420;
	__attribute__((fallthrough));
case 420:
	if ( ( (m->key[*p])) > 156u ) {
		if ( 158u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr492;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr492;
	goto st0;
st421:
	if ( ++p == pe )
		goto _test_eof421;
	__attribute__((fallthrough));
case 421:
	if ( ( (m->key[*p])) > 142u ) {
		if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr492;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr492;
	goto st0;
st422:
	if ( ++p == pe )
		goto _test_eof422;
	__attribute__((fallthrough));
case 422:
	switch( ( (m->key[*p])) ) {
		case 162u: goto st423;
		case 163u: goto st424;
		default: break;
	}
	if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st418;
	goto st0;
st423:
	if ( ++p == pe )
		goto _test_eof423;
	__attribute__((fallthrough));
case 423:
	if ( ( (m->key[*p])) > 143u ) {
		if ( 146u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr492;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr492;
	goto st0;
st424:
	if ( ++p == pe )
		goto _test_eof424;
	__attribute__((fallthrough));
case 424:
	if ( ( (m->key[*p])) > 161u ) {
		if ( 163u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr492;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr492;
	goto st0;
st425:
	if ( ++p == pe )
		goto _test_eof425;
	__attribute__((fallthrough));
case 425:
	switch( ( (m->key[*p])) ) {
		case 154u: goto st426;
		case 160u: goto st427;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st418;
	goto st0;
st426:
	if ( ++p == pe )
		goto _test_eof426;
	__attribute__((fallthrough));
case 426:
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr492;
	goto st0;
st427:
	if ( ++p == pe )
		goto _test_eof427;
	__attribute__((fallthrough));
case 427:
	if ( ( (m->key[*p])) > 141u ) {
		if ( 143u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr492;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr492;
	goto st0;
st428:
	if ( ++p == pe )
		goto _test_eof428;
	__attribute__((fallthrough));
case 428:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st429;
		case 129u: goto st430;
		default: break;
	}
	if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st418;
	goto st0;
st429:
	if ( ++p == pe )
		goto _test_eof429;
	__attribute__((fallthrough));
case 429:
	if ( ( (m->key[*p])) < 160u ) {
		if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 151u )
			goto tr492;
	} else if ( ( (m->key[*p])) > 167u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr492;
	} else
		goto tr492;
	goto st0;
st430:
	if ( ++p == pe )
		goto _test_eof430;
	__attribute__((fallthrough));
case 430:
	if ( ( (m->key[*p])) > 158u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr492;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr492;
	goto st0;
st431:
	if ( ++p == pe )
		goto _test_eof431;
	__attribute__((fallthrough));
case 431:
	if ( ( (m->key[*p])) == 128u )
		goto st432;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st418;
	goto st0;
st432:
	if ( ++p == pe )
		goto _test_eof432;
	__attribute__((fallthrough));
case 432:
	if ( ( (m->key[*p])) == 130u )
		goto tr451;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr492;
	goto st0;
st433:
	if ( ++p == pe )
		goto _test_eof433;
	__attribute__((fallthrough));
case 433:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st418;
	goto st0;
st434:
	if ( ++p == pe )
		goto _test_eof434;
	__attribute__((fallthrough));
case 434:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 159u )
		goto st418;
	goto st0;
st435:
	if ( ++p == pe )
		goto _test_eof435;
	__attribute__((fallthrough));
case 435:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st436;
		case 187u: goto st437;
		case 188u: goto st438;
		case 189u: goto st439;
		case 191u: goto st440;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st418;
	goto st0;
st436:
	if ( ++p == pe )
		goto _test_eof436;
	__attribute__((fallthrough));
case 436:
	if ( ( (m->key[*p])) > 143u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr492;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr492;
	goto st0;
st437:
	if ( ++p == pe )
		goto _test_eof437;
	__attribute__((fallthrough));
case 437:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto tr492;
	goto st0;
st438:
	if ( ++p == pe )
		goto _test_eof438;
	__attribute__((fallthrough));
case 438:
	if ( ( (m->key[*p])) == 142u )
		goto tr451;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr492;
	goto st0;
st439:
	if ( ++p == pe )
		goto _test_eof439;
	__attribute__((fallthrough));
case 439:
	if ( ( (m->key[*p])) == 161u )
		goto tr451;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr492;
	goto st0;
st440:
	if ( ++p == pe )
		goto _test_eof440;
	__attribute__((fallthrough));
case 440:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 175u )
		goto tr492;
	goto st0;
st441:
	if ( ++p == pe )
		goto _test_eof441;
	__attribute__((fallthrough));
case 441:
	switch( ( (m->key[*p])) ) {
		case 145u: goto st442;
		case 147u: goto st445;
		case 155u: goto st446;
		case 157u: goto st448;
		case 159u:
		case 175u:
		case 191u: goto st450;
		default: break;
	}
	if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st433;
	goto st0;
st442:
	if ( ++p == pe )
		goto _test_eof442;
	__attribute__((fallthrough));
case 442:
	switch( ( (m->key[*p])) ) {
		case 130u: goto st443;
		case 131u: goto st444;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st418;
	goto st0;
st443:
	if ( ++p == pe )
		goto _test_eof443;
	__attribute__((fallthrough));
case 443:
	if ( ( (m->key[*p])) > 188u ) {
		if ( 190u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr492;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr492;
	goto st0;
st444:
	if ( ++p == pe )
		goto _test_eof444;
	__attribute__((fallthrough));
case 444:
	if ( ( (m->key[*p])) > 140u ) {
		if ( 142u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr492;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr492;
	goto st0;
st445:
	if ( ++p == pe )
		goto _test_eof445;
	__attribute__((fallthrough));
case 445:
	if ( ( (m->key[*p])) == 144u )
		goto st440;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st418;
	goto st0;
st446:
	if ( ++p == pe )
		goto _test_eof446;
	__attribute__((fallthrough));
case 446:
	if ( ( (m->key[*p])) == 178u )
		goto st447;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st418;
	goto st0;
st447:
	if ( ++p == pe )
		goto _test_eof447;
	__attribute__((fallthrough));
case 447:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr492;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr492;
	goto st0;
st448:
	if ( ++p == pe )
		goto _test_eof448;
	__attribute__((fallthrough));
case 448:
	if ( ( (m->key[*p])) == 133u )
		goto st449;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st418;
	goto st0;
st449:
	if ( ++p == pe )
		goto _test_eof449;
	__attribute__((fallthrough));
case 449:
	if ( ( (m->key[*p])) > 178u ) {
		if ( 187u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr492;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr492;
	goto st0;
st450:
	if ( ++p == pe )
		goto _test_eof450;
	__attribute__((fallthrough));
case 450:
	if ( ( (m->key[*p])) == 191u )
		goto st451;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st418;
	goto st0;
st451:
	if ( ++p == pe )
		goto _test_eof451;
	__attribute__((fallthrough));
case 451:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 189u )
		goto tr492;
	goto st0;
st452:
	if ( ++p == pe )
		goto _test_eof452;
	__attribute__((fallthrough));
case 452:
	if ( ( (m->key[*p])) == 128u )
		goto st453;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st418;
	goto st0;
st453:
	if ( ++p == pe )
		goto _test_eof453;
	__attribute__((fallthrough));
case 453:
	if ( ( (m->key[*p])) == 129u )
		goto tr492;
	if ( 131u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr492;
	goto st0;
st454:
	if ( ++p == pe )
		goto _test_eof454;
	__attribute__((fallthrough));
case 454:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st436;
		case 187u: goto st437;
		case 188u: goto st427;
		case 189u: goto st455;
		case 191u: goto st440;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st418;
	goto st0;
st455:
	if ( ++p == pe )
		goto _test_eof455;
	__attribute__((fallthrough));
case 455:
	if ( ( (m->key[*p])) > 160u ) {
		if ( 162u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr492;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr492;
	goto st0;
st456:
	if ( ++p == pe )
		goto _test_eof456;
	__attribute__((fallthrough));
case 456:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st317;
		case 46u: goto st320;
		case 194u: goto st417;
		case 216u: goto st419;
		case 219u: goto st420;
		case 220u: goto st421;
		case 224u: goto st422;
		case 225u: goto st425;
		case 226u: goto st428;
		case 227u: goto st431;
		case 237u: goto st434;
		case 239u: goto st435;
		case 240u: goto st441;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st319;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st319;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st433;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st418;
	} else
		goto st319;
	goto st0;
st457:
	if ( ++p == pe )
		goto _test_eof457;
	__attribute__((fallthrough));
case 457:
	if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr492;
	goto st0;
st458:
	if ( ++p == pe )
		goto _test_eof458;
	__attribute__((fallthrough));
case 458:
	switch( ( (m->key[*p])) ) {
		case 154u: goto st426;
		case 160u: goto st427;
		case 170u: goto st440;
		default: break;
	}
	if ( ( (m->key[*p])) < 172u ) {
		if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 169u )
			goto st418;
	} else if ( ( (m->key[*p])) > 182u ) {
		if ( 184u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto st418;
	} else
		goto st418;
	goto st0;
st459:
	if ( ++p == pe )
		goto _test_eof459;
	__attribute__((fallthrough));
case 459:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st429;
		case 129u: goto st430;
		case 131u: goto st460;
		default: break;
	}
	if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st418;
	goto st0;
st460:
	if ( ++p == pe )
		goto _test_eof460;
	__attribute__((fallthrough));
case 460:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 143u )
		goto tr492;
	goto st0;
st461:
	if ( ++p == pe )
		goto _test_eof461;
	__attribute__((fallthrough));
case 461:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st436;
		case 184u: goto st462;
		case 187u: goto st437;
		case 188u: goto st427;
		case 189u: goto st455;
		case 191u: goto st440;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st418;
	goto st0;
st462:
	if ( ++p == pe )
		goto _test_eof462;
	__attribute__((fallthrough));
case 462:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr492;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr492;
	goto st0;
st463:
	if ( ++p == pe )
		goto _test_eof463;
	__attribute__((fallthrough));
case 463:
	if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr343;
	goto st0;
st464:
	if ( ++p == pe )
		goto _test_eof464;
	__attribute__((fallthrough));
case 464:
	switch( ( (m->key[*p])) ) {
		case 154u: goto st291;
		case 160u: goto st292;
		case 170u: goto st302;
		default: break;
	}
	if ( ( (m->key[*p])) < 172u ) {
		if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 169u )
			goto st283;
	} else if ( ( (m->key[*p])) > 182u ) {
		if ( 184u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto st283;
	} else
		goto st283;
	goto st0;
st465:
	if ( ++p == pe )
		goto _test_eof465;
	__attribute__((fallthrough));
case 465:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st294;
		case 129u: goto st295;
		case 131u: goto st466;
		default: break;
	}
	if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st283;
	goto st0;
st466:
	if ( ++p == pe )
		goto _test_eof466;
	__attribute__((fallthrough));
case 466:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 143u )
		goto tr343;
	goto st0;
st467:
	if ( ++p == pe )
		goto _test_eof467;
	__attribute__((fallthrough));
case 467:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st300;
		case 184u: goto st468;
		case 187u: goto st301;
		case 191u: goto st302;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st283;
	goto st0;
st468:
	if ( ++p == pe )
		goto _test_eof468;
	__attribute__((fallthrough));
case 468:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr343;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr343;
	goto st0;
st469:
	if ( ++p == pe )
		goto _test_eof469;
	__attribute__((fallthrough));
case 469:
	if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr145;
	goto st0;
st470:
	if ( ++p == pe )
		goto _test_eof470;
	__attribute__((fallthrough));
case 470:
	switch( ( (m->key[*p])) ) {
		case 154u: goto st107;
		case 160u: goto st108;
		case 170u: goto st118;
		default: break;
	}
	if ( ( (m->key[*p])) < 172u ) {
		if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 169u )
			goto st99;
	} else if ( ( (m->key[*p])) > 182u ) {
		if ( 184u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto st99;
	} else
		goto st99;
	goto st0;
st471:
	if ( ++p == pe )
		goto _test_eof471;
	__attribute__((fallthrough));
case 471:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st110;
		case 129u: goto st111;
		case 131u: goto st472;
		default: break;
	}
	if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st99;
	goto st0;
st472:
	if ( ++p == pe )
		goto _test_eof472;
	__attribute__((fallthrough));
case 472:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 143u )
		goto tr145;
	goto st0;
st473:
	if ( ++p == pe )
		goto _test_eof473;
	__attribute__((fallthrough));
case 473:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st116;
		case 184u: goto st474;
		case 187u: goto st117;
		case 191u: goto st118;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st99;
	goto st0;
st474:
	if ( ++p == pe )
		goto _test_eof474;
	__attribute__((fallthrough));
case 474:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr145;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr145;
	goto st0;
st475:
	if ( ++p == pe )
		goto _test_eof475;
	__attribute__((fallthrough));
case 475:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st495;
		case 45u:
		case 61u:
		case 63u: goto tr523;
		default: break;
	}
	if ( ( (m->key[*p])) < 47u ) {
		if ( ( (m->key[*p])) > 39u ) {
			if ( 42u <= ( (m->key[*p])) && ( (m->key[*p])) <= 43u )
				goto tr523;
		} else if ( ( (m->key[*p])) >= 33u )
			goto tr523;
	} else if ( ( (m->key[*p])) > 57u ) {
		if ( ( (m->key[*p])) > 90u ) {
			if ( 94u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
				goto tr523;
		} else if ( ( (m->key[*p])) >= 65u )
			goto tr523;
	} else
		goto tr523;
	goto st0;
tr523:
/* #line 43 "lib/row_parser.rl" */
	{ p = atom_run(p, pe); }
	goto st476;
st476:
	if ( ++p == pe )
		goto _test_eof476;
	__attribute__((fallthrough));
case 476:
/* #line 10066 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 33u: goto tr523;
		case 46u: goto st477;
		case 61u: goto tr523;
		case 64u: goto tr526;
		default: break;
	}
	if ( ( (m->key[*p])) < 45u ) {
		if ( ( (m->key[*p])) > 39u ) {
			if ( 42u <= ( (m->key[*p])) && ( (m->key[*p])) <= 43u )
				goto tr523;
		} else if ( ( (m->key[*p])) >= 35u )
			goto tr523;
	} else if ( ( (m->key[*p])) > 57u ) {
		if ( ( (m->key[*p])) > 90u ) {
			if ( 94u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
				goto tr523;
		} else if ( ( (m->key[*p])) >= 63u )
			goto tr523;
	} else
		goto tr523;
	goto st0;
st477:
	if ( ++p == pe )
		goto _test_eof477;
	__attribute__((fallthrough));
case 477:
	switch( ( (m->key[*p])) ) {
		case 33u:
		case 45u:
		case 61u:
		case 63u: goto tr523;
		default: break;
	}
	if ( ( (m->key[*p])) < 47u ) {
		if ( ( (m->key[*p])) > 39u ) {
			if ( 42u <= ( (m->key[*p])) && ( (m->key[*p])) <= 43u )
				goto tr523;
		} else if ( ( (m->key[*p])) >= 35u )
			goto tr523;
	} else if ( ( (m->key[*p])) > 57u ) {
		if ( ( (m->key[*p])) > 90u ) {
			if ( 94u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
				goto tr523;
		} else if ( ( (m->key[*p])) >= 65u )
			goto tr523;
	} else
		goto tr523;
	goto st0;
tr526:
/* #line 39 "lib/row_parser.rl" */
	{ m->at = OFFSET; }
	goto st478;
st478:
	if ( ++p == pe )
		goto _test_eof478;
	__attribute__((fallthrough));
case 478:
/* #line 10119 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr527;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto tr527;
	} else
		goto tr527;
	goto st0;
tr527:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st479;
st479:
	if ( ++p == pe )
		goto _test_eof479;
	__attribute__((fallthrough));
case 479:
/* #line 10135 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr528;
		case 13u: goto st480;
		case 44u: goto tr530;
		case 45u: goto st481;
		case 46u: goto st485;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr533;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto tr533;
	} else
		goto tr533;
	goto st0;
tr555:
/* #line 54 "lib/row_parser.rl" */
	{ m->stop = ROW_AFTER_QUOTE; {p++;  m->cs = 921; goto _out;} }
tr528:
/* #line 52 "lib/row_parser.rl" */
	{ m->stop = ROW_ENDED; {p++;  m->cs = 921; goto _out;} }
tr530:
/* #line 51 "lib/row_parser.rl" */
	{ { m->cs = (next_field(m, OFFSET));goto _again;} }
tr534:
/* #line 55 "lib/row_parser.rl" */
	{ m->stop = ROW_BARE_CR; p--; {p++;  m->cs = 921; goto _out;} }
st921:
	if ( ++p == pe )
		goto _test_eof921;
	__attribute__((fallthrough));
case 921:
/* #line 10167 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	goto st0;
st480:
	if ( ++p == pe )
		goto _test_eof480;
	__attribute__((fallthrough));
case 480:
	if ( ( (m->key[*p])) == 10u )
		goto tr528;
	goto tr534;
st481:
	if ( ++p == pe )
		goto _test_eof481;
	__attribute__((fallthrough));
case 481:
	if ( ( (m->key[*p])) == 45u )
		goto st482;
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr536;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto tr536;
	} else
		goto tr536;
	goto st0;
st482:
	if ( ++p == pe )
		goto _test_eof482;
	__attribute__((fallthrough));
case 482:
	if ( ( (m->key[*p])) == 45u )
		goto tr537;
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr536;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto tr536;
	} else
		goto tr536;
	goto st0;
tr537:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st483;
st483:
	if ( ++p == pe )
		goto _test_eof483;
	__attribute__((fallthrough));
case 483:
/* #line 10212 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	if ( ( (m->key[*p])) == 45u )
		goto st483;
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr536;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto tr536;
	} else
		goto tr536;
	goto st0;
tr536:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st484;
st484:
	if ( ++p == pe )
		goto _test_eof484;
	__attribute__((fallthrough));
case 484:
/* #line 10230 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr528;
		case 13u: goto st480;
		case 44u: goto tr530;
		case 45u: goto st483;
		case 46u: goto st485;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr536;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto tr536;
	} else
		goto tr536;
	goto st0;
st485:
	if ( ++p == pe )
		goto _test_eof485;
	__attribute__((fallthrough));
case 485:
	switch( ( (m->key[*p])) ) {
		case 88u:
		case 120u: goto tr540;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr527;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto tr539;
	} else
		goto tr539;
	goto st0;
tr539:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st486;
st486:
	if ( ++p == pe )
		goto _test_eof486;
	__attribute__((fallthrough));
case 486:
/* #line 10270 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr528;
		case 13u: goto st480;
		case 44u: goto tr530;
		case 45u: goto st481;
		case 46u: goto st485;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr533;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto st488;
	} else
		goto st488;
	goto st0;
tr533:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st487;
st487:
	if ( ++p == pe )
		goto _test_eof487;
	__attribute__((fallthrough));
case 487:
/* #line 10293 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr528;
		case 13u: goto st480;
		case 44u: goto tr530;
		case 45u: goto st482;
		case 46u: goto st485;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr536;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto tr536;
	} else
		goto tr536;
	goto st0;
st488:
	if ( ++p == pe )
		goto _test_eof488;
	__attribute__((fallthrough));
case 488:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr528;
		case 13u: goto st480;
		case 44u: goto tr530;
		case 45u: goto st482;
		case 46u: goto st485;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr536;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto st489;
	} else
		goto st489;
	goto st0;
st489:
	if ( ++p == pe )
		goto _test_eof489;
	__attribute__((fallthrough));
case 489:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr528;
		case 13u: goto st480;
		case 44u: goto tr530;
		case 45u: goto st483;
		case 46u: goto st485;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr536;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto st489;
	} else
		goto st489;
	goto st0;
tr540:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st490;
st490:
	if ( ++p == pe )
		goto _test_eof490;
	__attribute__((fallthrough));
case 490:
/* #line 10356 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr528;
		case 13u: goto st480;
		case 44u: goto tr530;
		case 45u: goto st481;
		case 46u: goto st485;
		case 78u:
		case 110u: goto st491;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr533;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto st488;
	} else
		goto st488;
	goto st0;
st491:
	if ( ++p == pe )
		goto _test_eof491;
	__attribute__((fallthrough));
case 491:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr528;
		case 13u: goto st480;
		case 44u: goto tr530;
		case 45u: goto st492;
		case 46u: goto st485;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr536;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto st489;
	} else
		goto st489;
	goto st0;
st492:
	if ( ++p == pe )
		goto _test_eof492;
	__attribute__((fallthrough));
case 492:
	if ( ( (m->key[*p])) == 45u )
		goto tr545;
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr536;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto tr536;
	} else
		goto tr536;
	goto st0;
tr545:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st493;
st493:
	if ( ++p == pe )
		goto _test_eof493;
	__attribute__((fallthrough));
case 493:
/* #line 10416 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	if ( ( (m->key[*p])) == 45u )
		goto st493;
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto st494;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto st494;
	} else
		goto st494;
	goto st0;
st494:
	if ( ++p == pe )
		goto _test_eof494;
	__attribute__((fallthrough));
case 494:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr528;
		case 13u: goto st480;
		case 44u: goto tr530;
		case 45u: goto st493;
		case 46u: goto st485;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto st494;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto st494;
	} else
		goto st494;
	goto st0;
st495:
	if ( ++p == pe )
		goto _test_eof495;
	__attribute__((fallthrough));
case 495:
	switch( ( (m->key[*p])) ) {
		case 33u:
		case 45u:
		case 61u:
		case 63u: goto tr548;
		default: break;
	}
	if ( ( (m->key[*p])) < 47u ) {
		if ( ( (m->key[*p])) > 39u ) {
			if ( 42u <= ( (m->key[*p])) && ( (m->key[*p])) <= 43u )
				goto tr548;
		} else if ( ( (m->key[*p])) >= 35u )
			goto tr548;
	} else if ( ( (m->key[*p])) > 57u ) {
		if ( ( (m->key[*p])) > 90u ) {
			if ( 94u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
				goto tr548;
		} else if ( ( (m->key[*p])) >= 65u )
			goto tr548;
	} else
		goto tr548;
	goto st0;
tr548:
/* #line 43 "lib/row_parser.rl" */
	{ p = atom_run(p, pe); }
	goto st496;
st496:
	if ( ++p == pe )
		goto _test_eof496;
	__attribute__((fallthrough));
case 496:
/* #line 10479 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 33u: goto tr548;
		case 46u: goto st495;
		case 61u: goto tr548;
		case 64u: goto tr549;
		default: break;
	}
	if ( ( (m->key[*p])) < 45u ) {
		if ( ( (m->key[*p])) > 39u ) {
			if ( 42u <= ( (m->key[*p])) && ( (m->key[*p])) <= 43u )
				goto tr548;
		} else if ( ( (m->key[*p])) >= 35u )
			goto tr548;
	} else if ( ( (m->key[*p])) > 57u ) {
		if ( ( (m->key[*p])) > 90u ) {
			if ( 94u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
				goto tr548;
		} else if ( ( (m->key[*p])) >= 63u )
			goto tr548;
	} else
		goto tr548;
	goto st0;
tr549:
/* #line 39 "lib/row_parser.rl" */
	{ m->at = OFFSET; }
	goto st497;
st497:
	if ( ++p == pe )
		goto _test_eof497;
	__attribute__((fallthrough));
case 497:
/* #line 10507 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr550;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto tr550;
	} else
		goto tr550;
	goto st0;
tr550:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st498;
st498:
	if ( ++p == pe )
		goto _test_eof498;
	__attribute__((fallthrough));
case 498:
/* #line 10523 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 34u: goto st499;
		case 45u: goto st500;
		case 46u: goto st504;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr554;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto tr554;
	} else
		goto tr554;
	goto st0;
st499:
	if ( ++p == pe )
		goto _test_eof499;
	__attribute__((fallthrough));
case 499:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr528;
		case 13u: goto st480;
		case 34u: goto st0;
		case 44u: goto tr530;
		default: break;
	}
	goto tr555;
st500:
	if ( ++p == pe )
		goto _test_eof500;
	__attribute__((fallthrough));
case 500:
	if ( ( (m->key[*p])) == 45u )
		goto st501;
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr557;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto tr557;
	} else
		goto tr557;
	goto st0;
st501:
	if ( ++p == pe )
		goto _test_eof501;
	__attribute__((fallthrough));
case 501:
	if ( ( (m->key[*p])) == 45u )
		goto tr558;
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr557;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto tr557;
	} else
		goto tr557;
	goto st0;
tr558:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st502;
st502:
	if ( ++p == pe )
		goto _test_eof502;
	__attribute__((fallthrough));
case 502:
/* #line 10585 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	if ( ( (m->key[*p])) == 45u )
		goto st502;
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr557;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto tr557;
	} else
		goto tr557;
	goto st0;
tr557:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st503;
st503:
	if ( ++p == pe )
		goto _test_eof503;
	__attribute__((fallthrough));
case 503:
/* #line 10603 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 34u: goto st499;
		case 45u: goto st502;
		case 46u: goto st504;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr557;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto tr557;
	} else
		goto tr557;
	goto st0;
st504:
	if ( ++p == pe )
		goto _test_eof504;
	__attribute__((fallthrough));
case 504:
	switch( ( (m->key[*p])) ) {
		case 88u:
		case 120u: goto tr561;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr550;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto tr560;
	} else
		goto tr560;
	goto st0;
tr560:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st505;
st505:
	if ( ++p == pe )
		goto _test_eof505;
	__attribute__((fallthrough));
case 505:
/* #line 10641 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 34u: goto st499;
		case 45u: goto st500;
		case 46u: goto st504;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr554;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto st507;
	} else
		goto st507;
	goto st0;
tr554:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st506;
st506:
	if ( ++p == pe )
		goto _test_eof506;
	__attribute__((fallthrough));
case 506:
/* #line 10662 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 34u: goto st499;
		case 45u: goto st501;
		case 46u: goto st504;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr557;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto tr557;
	} else
		goto tr557;
	goto st0;
st507:
	if ( ++p == pe )
		goto _test_eof507;
	__attribute__((fallthrough));
case 507:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st499;
		case 45u: goto st501;
		case 46u: goto st504;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr557;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto st508;
	} else
		goto st508;
	goto st0;
st508:
	if ( ++p == pe )
		goto _test_eof508;
	__attribute__((fallthrough));
case 508:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st499;
		case 45u: goto st502;
		case 46u: goto st504;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr557;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto st508;
	} else
		goto st508;
	goto st0;
tr561:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st509;
st509:
	if ( ++p == pe )
		goto _test_eof509;
	__attribute__((fallthrough));
case 509:
/* #line 10719 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 34u: goto st499;
		case 45u: goto st500;
		case 46u: goto st504;
		case 78u:
		case 110u: goto st510;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr554;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto st507;
	} else
		goto st507;
	goto st0;
st510:
	if ( ++p == pe )
		goto _test_eof510;
	__attribute__((fallthrough));
case 510:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st499;
		case 45u: goto st511;
		case 46u: goto st504;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr557;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto st508;
	} else
		goto st508;
	goto st0;
st511:
	if ( ++p == pe )
		goto _test_eof511;
	__attribute__((fallthrough));
case 511:
	if ( ( (m->key[*p])) == 45u )
		goto tr566;
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto tr557;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto tr557;
	} else
		goto tr557;
	goto st0;
tr566:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st512;
st512:
	if ( ++p == pe )
		goto _test_eof512;
	__attribute__((fallthrough));
case 512:
/* #line 10775 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	if ( ( (m->key[*p])) == 45u )
		goto st512;
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto st513;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto st513;
	} else
		goto st513;
	goto st0;
st513:
	if ( ++p == pe )
		goto _test_eof513;
	__attribute__((fallthrough));
case 513:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st499;
		case 45u: goto st512;
		case 46u: goto st504;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto st513;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto st513;
	} else
		goto st513;
	goto st0;
st514:
	if ( ++p == pe )
		goto _test_eof514;
	__attribute__((fallthrough));
case 514:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st520;
		case 61u:
		case 63u: goto tr569;
		default: break;
	}
	if ( ( (m->key[*p])) < 45u ) {
		if ( ( (m->key[*p])) > 39u ) {
			if ( 42u <= ( (m->key[*p])) && ( (m->key[*p])) <= 43u )
				goto tr569;
		} else if ( ( (m->key[*p])) >= 33u )
			goto tr569;
	} else if ( ( (m->key[*p])) > 57u ) {
		if ( ( (m->key[*p])) > 90u ) {
			if ( 94u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
				goto tr569;
		} else if ( ( (m->key[*p])) >= 65u )
			goto tr569;
	} else
		goto tr569;
	goto st0;
tr569:
/* #line 43 "lib/row_parser.rl" */
	{ p = atom_run(p, pe); }
	goto st515;
st515:
	if ( ++p == pe )
		goto _test_eof515;
	__attribute__((fallthrough));
case 515:
/* #line 10835 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 33u:
		case 61u: goto tr569;
		case 64u: goto tr571;
		default: break;
	}
	if ( ( (m->key[*p])) < 45u ) {
		if ( ( (m->key[*p])) > 39u ) {
			if ( 42u <= ( (m->key[*p])) && ( (m->key[*p])) <= 43u )
				goto tr569;
		} else if ( ( (m->key[*p])) >= 35u )
			goto tr569;
	} else if ( ( (m->key[*p])) > 57u ) {
		if ( ( (m->key[*p])) > 90u ) {
			if ( 94u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
				goto tr569;
		} else if ( ( (m->key[*p])) >= 63u )
			goto tr569;
	} else
		goto tr569;
	goto st0;
tr571:
/* #line 39 "lib/row_parser.rl" */
	{ m->at = OFFSET; }
	goto st516;
st516:
	if ( ++p == pe )
		goto _test_eof516;
	__attribute__((fallthrough));
case 516:
/* #line 10862 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto st517;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto st517;
	} else
		goto st517;
	goto st0;
st517:
	if ( ++p == pe )
		goto _test_eof517;
	__attribute__((fallthrough));
case 517:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr573;
		case 13u: goto st518;
		case 44u: goto tr575;
		case 45u: goto st519;
		case 46u: goto st516;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto st517;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto st517;
	} else
		goto st517;
	goto st0;
tr585:
/* #line 54 "lib/row_parser.rl" */
	{ m->stop = ROW_AFTER_QUOTE; {p++;  m->cs = 922; goto _out;} }
tr573:
/* #line 52 "lib/row_parser.rl" */
	{ m->stop = ROW_ENDED; {p++;  m->cs = 922; goto _out;} }
tr575:
/* #line 51 "lib/row_parser.rl" */
	{ { m->cs = (next_field(m, OFFSET));goto _again;} }
tr578:
/* #line 55 "lib/row_parser.rl" */
	{ m->stop = ROW_BARE_CR; p--; {p++;  m->cs = 922; goto _out;} }
st922:
	if ( ++p == pe )
		goto _test_eof922;
	__attribute__((fallthrough));
case 922:
/* #line 10907 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	goto st0;
st518:
	if ( ++p == pe )
		goto _test_eof518;
	__attribute__((fallthrough));
case 518:
	if ( ( (m->key[*p])) == 10u )
		goto tr573;
	goto tr578;
st519:
	if ( ++p == pe )
		goto _test_eof519;
	__attribute__((fallthrough));
case 519:
	if ( ( (m->key[*p])) == 45u )
		goto st519;
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto st517;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto st517;
	} else
		goto st517;
	goto st0;
st520:
	if ( ++p == pe )
		goto _test_eof520;
	__attribute__((fallthrough));
case 520:
	switch( ( (m->key[*p])) ) {
		case 33u:
		case 61u:
		case 63u: goto tr579;
		default: break;
	}
	if ( ( (m->key[*p])) < 45u ) {
		if ( ( (m->key[*p])) > 39u ) {
			if ( 42u <= ( (m->key[*p])) && ( (m->key[*p])) <= 43u )
				goto tr579;
		} else if ( ( (m->key[*p])) >= 35u )
			goto tr579;
	} else if ( ( (m->key[*p])) > 57u ) {
		if ( ( (m->key[*p])) > 90u ) {
			if ( 94u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
				goto tr579;
		} else if ( ( (m->key[*p])) >= 65u )
			goto tr579;
	} else
		goto tr579;
	goto st0;
tr579:
/* #line 43 "lib/row_parser.rl" */
	{ p = atom_run(p, pe); }
	goto st521;
st521:
	if ( ++p == pe )
		goto _test_eof521;
	__attribute__((fallthrough));
case 521:
/* #line 10961 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 33u:
		case 61u: goto tr579;
		case 64u: goto tr580;
		default: break;
	}
	if ( ( (m->key[*p])) < 45u ) {
		if ( ( (m->key[*p])) > 39u ) {
			if ( 42u <= ( (m->key[*p])) && ( (m->key[*p])) <= 43u )
				goto tr579;
		} else if ( ( (m->key[*p])) >= 35u )
			goto tr579;
	} else if ( ( (m->key[*p])) > 57u ) {
		if ( ( (m->key[*p])) > 90u ) {
			if ( 94u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
				goto tr579;
		} else if ( ( (m->key[*p])) >= 63u )
			goto tr579;
	} else
		goto tr579;
	goto st0;
tr580:
/* #line 39 "lib/row_parser.rl" */
	{ m->at = OFFSET; }
	goto st522;
st522:
	if ( ++p == pe )
		goto _test_eof522;
	__attribute__((fallthrough));
case 522:
/* #line 10988 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto st523;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto st523;
	} else
		goto st523;
	goto st0;
st523:
	if ( ++p == pe )
		goto _test_eof523;
	__attribute__((fallthrough));
case 523:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st524;
		case 45u: goto st525;
		case 46u: goto st522;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto st523;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto st523;
	} else
		goto st523;
	goto st0;
st524:
	if ( ++p == pe )
		goto _test_eof524;
	__attribute__((fallthrough));
case 524:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr573;
		case 13u: goto st518;
		case 34u: goto st0;
		case 44u: goto tr575;
		default: break;
	}
	goto tr585;
st525:
	if ( ++p == pe )
		goto _test_eof525;
	__attribute__((fallthrough));
case 525:
	if ( ( (m->key[*p])) == 45u )
		goto st525;
	if ( ( (m->key[*p])) < 65u ) {
		if ( 48u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
			goto st523;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
			goto st523;
	} else
		goto st523;
	goto st0;
st526:
	if ( ++p == pe )
		goto _test_eof526;
	__attribute__((fallthrough));
case 526:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st674;
		case 45u:
		case 61u:
		case 63u: goto tr586;
		case 194u: goto st529;
		case 205u: goto st828;
		case 216u: goto st531;
		case 219u: goto st532;
		case 220u: goto st533;
		case 224u: goto st534;
		case 225u: goto st829;
		case 226u: goto st830;
		case 227u: goto st543;
		case 237u: goto st545;
		case 239u: goto st832;
		case 240u: goto st550;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( ( (m->key[*p])) < 42u ) {
			if ( 33u <= ( (m->key[*p])) && ( (m->key[*p])) <= 39u )
				goto tr586;
		} else if ( ( (m->key[*p])) > 43u ) {
			if ( 47u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
				goto tr586;
		} else
			goto tr586;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( ( (m->key[*p])) < 195u ) {
			if ( 94u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
				goto tr586;
		} else if ( ( (m->key[*p])) > 203u ) {
			if ( ( (m->key[*p])) > 223u ) {
				if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
					goto st544;
			} else if ( ( (m->key[*p])) >= 206u )
				goto st530;
		} else
			goto st530;
	} else
		goto tr586;
	goto st0;
tr586:
/* #line 43 "lib/row_parser.rl" */
	{ p = atom_run(p, pe); }
	goto st527;
tr607:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st527;
st527:
	if ( ++p == pe )
		goto _test_eof527;
	__attribute__((fallthrough));
case 527:
/* #line 11097 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 33u: goto tr586;
		case 46u: goto st528;
		case 61u: goto tr586;
		case 64u: goto tr603;
		case 194u: goto st529;
		case 216u: goto st531;
		case 219u: goto st532;
		case 220u: goto st533;
		case 224u: goto st534;
		case 225u: goto st537;
		case 226u: goto st540;
		case 227u: goto st543;
		case 237u: goto st545;
		case 239u: goto st546;
		case 240u: goto st550;
		default: break;
	}
	if ( ( (m->key[*p])) < 63u ) {
		if ( ( (m->key[*p])) < 42u ) {
			if ( 35u <= ( (m->key[*p])) && ( (m->key[*p])) <= 39u )
				goto tr586;
		} else if ( ( (m->key[*p])) > 43u ) {
			if ( 45u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
				goto tr586;
		} else
			goto tr586;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( ( (m->key[*p])) < 195u ) {
			if ( 94u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
				goto tr586;
		} else if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st544;
		} else
			goto st530;
	} else
		goto tr586;
	goto st0;
st528:
	if ( ++p == pe )
		goto _test_eof528;
	__attribute__((fallthrough));
case 528:
	switch( ( (m->key[*p])) ) {
		case 33u:
		case 45u:
		case 61u:
		case 63u: goto tr586;
		case 194u: goto st529;
		case 216u: goto st531;
		case 219u: goto st532;
		case 220u: goto st533;
		case 224u: goto st534;
		case 225u: goto st537;
		case 226u: goto st540;
		case 227u: goto st543;
		case 237u: goto st545;
		case 239u: goto st546;
		case 240u: goto st550;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( ( (m->key[*p])) < 42u ) {
			if ( 35u <= ( (m->key[*p])) && ( (m->key[*p])) <= 39u )
				goto tr586;
		} else if ( ( (m->key[*p])) > 43u ) {
			if ( 47u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
				goto tr586;
		} else
			goto tr586;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( ( (m->key[*p])) < 195u ) {
			if ( 94u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
				goto tr586;
		} else if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st544;
		} else
			goto st530;
	} else
		goto tr586;
	goto st0;
st529:
	if ( ++p == pe )
		goto _test_eof529;
	__attribute__((fallthrough));
case 529:
	if ( ( (m->key[*p])) > 172u ) {
		if ( 174u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr607;
	} else if ( ( (m->key[*p])) >= 161u )
		goto tr607;
	goto st0;
st530:
	if ( ++p == pe )
		goto _test_eof530;
	__attribute__((fallthrough));
case 530:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr607;
	goto st0;
st531:
	if ( ++p == pe )
		goto _test_eof531;
	__attribute__((fallthrough));
case 531:
	if ( ( (m->key[*p])) > 155u ) {
		if ( 157u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr607;
	} else if ( ( (m->key[*p])) >= 134u )
		goto tr607;
	goto st0;
st532:
	if ( ++p == pe )
		goto _test_eof532;
	__attribute__((fallthrough));
case 532:
	if ( ( (m->key[*p])) > 156u ) {
		if ( 158u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr607;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr607;
	goto st0;
st533:
	if ( ++p == pe )
		goto _test_eof533;
	__attribute__((fallthrough));
case 533:
	if ( ( (m->key[*p])) > 142u ) {
		if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr607;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr607;
	goto st0;
st534:
	if ( ++p == pe )
		goto _test_eof534;
	__attribute__((fallthrough));
case 534:
	switch( ( (m->key[*p])) ) {
		case 162u: goto st535;
		case 163u: goto st536;
		default: break;
	}
	if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st530;
	goto st0;
st535:
	if ( ++p == pe )
		goto _test_eof535;
	__attribute__((fallthrough));
case 535:
	if ( ( (m->key[*p])) > 143u ) {
		if ( 146u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr607;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr607;
	goto st0;
st536:
	if ( ++p == pe )
		goto _test_eof536;
	__attribute__((fallthrough));
case 536:
	if ( ( (m->key[*p])) > 161u ) {
		if ( 163u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr607;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr607;
	goto st0;
st537:
	if ( ++p == pe )
		goto _test_eof537;
	__attribute__((fallthrough));
case 537:
	switch( ( (m->key[*p])) ) {
		case 154u: goto st538;
		case 160u: goto st539;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st530;
	goto st0;
st538:
	if ( ++p == pe )
		goto _test_eof538;
	__attribute__((fallthrough));
case 538:
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr607;
	goto st0;
st539:
	if ( ++p == pe )
		goto _test_eof539;
	__attribute__((fallthrough));
case 539:
	if ( ( (m->key[*p])) > 141u ) {
		if ( 143u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr607;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr607;
	goto st0;
st540:
	if ( ++p == pe )
		goto _test_eof540;
	__attribute__((fallthrough));
case 540:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st541;
		case 129u: goto st542;
		default: break;
	}
	if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st530;
	goto st0;
st541:
	if ( ++p == pe )
		goto _test_eof541;
	__attribute__((fallthrough));
case 541:
	if ( ( (m->key[*p])) > 167u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr607;
	} else if ( ( (m->key[*p])) >= 144u )
		goto tr607;
	goto st0;
st542:
	if ( ++p == pe )
		goto _test_eof542;
	__attribute__((fallthrough));
case 542:
	if ( ( (m->key[*p])) > 158u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr607;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr607;
	goto st0;
st543:
	if ( ++p == pe )
		goto _test_eof543;
	__attribute__((fallthrough));
case 543:
	if ( ( (m->key[*p])) == 128u )
		goto st538;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st530;
	goto st0;
st544:
	if ( ++p == pe )
		goto _test_eof544;
	__attribute__((fallthrough));
case 544:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st530;
	goto st0;
st545:
	if ( ++p == pe )
		goto _test_eof545;
	__attribute__((fallthrough));
case 545:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 159u )
		goto st530;
	goto st0;
st546:
	if ( ++p == pe )
		goto _test_eof546;
	__attribute__((fallthrough));
case 546:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st547;
		case 187u: goto st548;
		case 191u: goto st549;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st530;
	goto st0;
st547:
	if ( ++p == pe )
		goto _test_eof547;
	__attribute__((fallthrough));
case 547:
	if ( ( (m->key[*p])) > 143u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr607;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr607;
	goto st0;
st548:
	if ( ++p == pe )
		goto _test_eof548;
	__attribute__((fallthrough));
case 548:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto tr607;
	goto st0;
st549:
	if ( ++p == pe )
		goto _test_eof549;
	__attribute__((fallthrough));
case 549:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 175u )
		goto tr607;
	goto st0;
st550:
	if ( ++p == pe )
		goto _test_eof550;
	__attribute__((fallthrough));
case 550:
	switch( ( (m->key[*p])) ) {
		case 145u: goto st551;
		case 147u: goto st554;
		case 155u: goto st555;
		case 157u: goto st557;
		case 159u:
		case 175u:
		case 191u: goto st559;
		default: break;
	}
	if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st544;
	goto st0;
st551:
	if ( ++p == pe )
		goto _test_eof551;
	__attribute__((fallthrough));
case 551:
	switch( ( (m->key[*p])) ) {
		case 130u: goto st552;
		case 131u: goto st553;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st530;
	goto st0;
st552:
	if ( ++p == pe )
		goto _test_eof552;
	__attribute__((fallthrough));
case 552:
	if ( ( (m->key[*p])) > 188u ) {
		if ( 190u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr607;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr607;
	goto st0;
st553:
	if ( ++p == pe )
		goto _test_eof553;
	__attribute__((fallthrough));
case 553:
	if ( ( (m->key[*p])) > 140u ) {
		if ( 142u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr607;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr607;
	goto st0;
st554:
	if ( ++p == pe )
		goto _test_eof554;
	__attribute__((fallthrough));
case 554:
	if ( ( (m->key[*p])) == 144u )
		goto st549;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st530;
	goto st0;
st555:
	if ( ++p == pe )
		goto _test_eof555;
	__attribute__((fallthrough));
case 555:
	if ( ( (m->key[*p])) == 178u )
		goto st556;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st530;
	goto st0;
st556:
	if ( ++p == pe )
		goto _test_eof556;
	__attribute__((fallthrough));
case 556:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr607;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr607;
	goto st0;
st557:
	if ( ++p == pe )
		goto _test_eof557;
	__attribute__((fallthrough));
case 557:
	if ( ( (m->key[*p])) == 133u )
		goto st558;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st530;
	goto st0;
st558:
	if ( ++p == pe )
		goto _test_eof558;
	__attribute__((fallthrough));
case 558:
	if ( ( (m->key[*p])) > 178u ) {
		if ( 187u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr607;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr607;
	goto st0;
st559:
	if ( ++p == pe )
		goto _test_eof559;
	__attribute__((fallthrough));
case 559:
	if ( ( (m->key[*p])) == 191u )
		goto st560;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st530;
	goto st0;
st560:
	if ( ++p == pe )
		goto _test_eof560;
	__attribute__((fallthrough));
case 560:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 189u )
		goto tr607;
	goto st0;
tr603:
/* #line 39 "lib/row_parser.rl" */
	{ m->at = OFFSET; }
	goto st561;
st561:
	if ( ++p == pe )
		goto _test_eof561;
	__attribute__((fallthrough));
case 561:
/* #line 11490 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 194u: goto st628;
		case 205u: goto st668;
		case 216u: goto st630;
		case 219u: goto st631;
		case 220u: goto st632;
		case 224u: goto st633;
		case 225u: goto st669;
		case 226u: goto st670;
		case 227u: goto st663;
		case 237u: goto st645;
		case 239u: goto st672;
		case 240u: goto st652;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr627;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr627;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) < 206u ) {
			if ( 195u <= ( (m->key[*p])) && ( (m->key[*p])) <= 203u )
				goto st629;
		} else if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st644;
		} else
			goto st629;
	} else
		goto tr627;
	goto st0;
tr627:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st562;
st562:
	if ( ++p == pe )
		goto _test_eof562;
	__attribute__((fallthrough));
case 562:
/* #line 11529 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr642;
		case 13u: goto st563;
		case 44u: goto tr644;
		case 45u: goto st564;
		case 46u: goto st568;
		case 194u: goto st628;
		case 216u: goto st630;
		case 219u: goto st631;
		case 220u: goto st632;
		case 224u: goto st633;
		case 225u: goto st636;
		case 226u: goto st639;
		case 227u: goto st642;
		case 237u: goto st645;
		case 239u: goto st646;
		case 240u: goto st652;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr647;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr647;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st644;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st629;
	} else
		goto tr647;
	goto st0;
tr811:
/* #line 54 "lib/row_parser.rl" */
	{ m->stop = ROW_AFTER_QUOTE; {p++;  m->cs = 923; goto _out;} }
tr642:
/* #line 52 "lib/row_parser.rl" */
	{ m->stop = ROW_ENDED; {p++;  m->cs = 923; goto _out;} }
tr644:
/* #line 51 "lib/row_parser.rl" */
	{ { m->cs = (next_field(m, OFFSET));goto _again;} }
tr652:
/* #line 55 "lib/row_parser.rl" */
	{ m->stop = ROW_BARE_CR; p--; {p++;  m->cs = 923; goto _out;} }
st923:
	if ( ++p == pe )
		goto _test_eof923;
	__attribute__((fallthrough));
case 923:
/* #line 11578 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	goto st0;
st563:
	if ( ++p == pe )
		goto _test_eof563;
	__attribute__((fallthrough));
case 563:
	if ( ( (m->key[*p])) == 10u )
		goto tr642;
	goto tr652;
st564:
	if ( ++p == pe )
		goto _test_eof564;
	__attribute__((fallthrough));
case 564:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st565;
		case 194u: goto st628;
		case 216u: goto st630;
		case 219u: goto st631;
		case 220u: goto st632;
		case 224u: goto st633;
		case 225u: goto st636;
		case 226u: goto st639;
		case 227u: goto st663;
		case 237u: goto st645;
		case 239u: goto st665;
		case 240u: goto st652;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr654;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr654;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st644;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st629;
	} else
		goto tr654;
	goto st0;
st565:
	if ( ++p == pe )
		goto _test_eof565;
	__attribute__((fallthrough));
case 565:
	switch( ( (m->key[*p])) ) {
		case 45u: goto tr656;
		case 194u: goto st628;
		case 216u: goto st630;
		case 219u: goto st631;
		case 220u: goto st632;
		case 224u: goto st633;
		case 225u: goto st636;
		case 226u: goto st639;
		case 227u: goto st663;
		case 237u: goto st645;
		case 239u: goto st665;
		case 240u: goto st652;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr654;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr654;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st644;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st629;
	} else
		goto tr654;
	goto st0;
tr656:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st566;
st566:
	if ( ++p == pe )
		goto _test_eof566;
	__attribute__((fallthrough));
case 566:
/* #line 11659 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 45u: goto st566;
		case 194u: goto st628;
		case 216u: goto st630;
		case 219u: goto st631;
		case 220u: goto st632;
		case 224u: goto st633;
		case 225u: goto st636;
		case 226u: goto st639;
		case 227u: goto st663;
		case 237u: goto st645;
		case 239u: goto st665;
		case 240u: goto st652;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr654;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr654;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st644;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st629;
	} else
		goto tr654;
	goto st0;
tr654:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st567;
tr721:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st567;
st567:
	if ( ++p == pe )
		goto _test_eof567;
	__attribute__((fallthrough));
case 567:
/* #line 11699 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr642;
		case 13u: goto st563;
		case 44u: goto tr644;
		case 45u: goto st566;
		case 46u: goto st568;
		case 194u: goto st628;
		case 216u: goto st630;
		case 219u: goto st631;
		case 220u: goto st632;
		case 224u: goto st633;
		case 225u: goto st636;
		case 226u: goto st639;
		case 227u: goto st642;
		case 237u: goto st645;
		case 239u: goto st646;
		case 240u: goto st652;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr654;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr654;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st644;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st629;
	} else
		goto tr654;
	goto st0;
tr711:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st568;
st568:
	if ( ++p == pe )
		goto _test_eof568;
	__attribute__((fallthrough));
case 568:
/* #line 11739 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 88u:
		case 120u: goto tr660;
		case 194u: goto st574;
		case 205u: goto st622;
		case 216u: goto st578;
		case 219u: goto st579;
		case 220u: goto st580;
		case 224u: goto st581;
		case 225u: goto st623;
		case 226u: goto st624;
		case 227u: goto st590;
		case 237u: goto st593;
		case 239u: goto st626;
		case 240u: goto st599;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr659;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr658;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) < 206u ) {
			if ( 195u <= ( (m->key[*p])) && ( (m->key[*p])) <= 203u )
				goto st577;
		} else if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st592;
		} else
			goto st577;
	} else
		goto tr659;
	goto st0;
tr658:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st569;
st569:
	if ( ++p == pe )
		goto _test_eof569;
	__attribute__((fallthrough));
case 569:
/* #line 11780 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr642;
		case 13u: goto st563;
		case 44u: goto tr644;
		case 45u: goto st570;
		case 46u: goto st568;
		case 194u: goto st574;
		case 216u: goto st578;
		case 219u: goto st579;
		case 220u: goto st580;
		case 224u: goto st581;
		case 225u: goto st584;
		case 226u: goto st587;
		case 227u: goto st610;
		case 237u: goto st593;
		case 239u: goto st612;
		case 240u: goto st599;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr676;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr676;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st592;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st577;
	} else
		goto tr676;
	goto st0;
st570:
	if ( ++p == pe )
		goto _test_eof570;
	__attribute__((fallthrough));
case 570:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st571;
		case 194u: goto st574;
		case 216u: goto st578;
		case 219u: goto st579;
		case 220u: goto st580;
		case 224u: goto st581;
		case 225u: goto st584;
		case 226u: goto st587;
		case 227u: goto st590;
		case 237u: goto st593;
		case 239u: goto st594;
		case 240u: goto st599;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr682;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr682;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st592;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st577;
	} else
		goto tr682;
	goto st0;
st571:
	if ( ++p == pe )
		goto _test_eof571;
	__attribute__((fallthrough));
case 571:
	switch( ( (m->key[*p])) ) {
		case 45u: goto tr684;
		case 194u: goto st574;
		case 216u: goto st578;
		case 219u: goto st579;
		case 220u: goto st580;
		case 224u: goto st581;
		case 225u: goto st584;
		case 226u: goto st587;
		case 227u: goto st590;
		case 237u: goto st593;
		case 239u: goto st594;
		case 240u: goto st599;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr682;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr682;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st592;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st577;
	} else
		goto tr682;
	goto st0;
tr684:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st572;
st572:
	if ( ++p == pe )
		goto _test_eof572;
	__attribute__((fallthrough));
case 572:
/* #line 11886 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 45u: goto st572;
		case 194u: goto st574;
		case 216u: goto st578;
		case 219u: goto st579;
		case 220u: goto st580;
		case 224u: goto st581;
		case 225u: goto st584;
		case 226u: goto st587;
		case 227u: goto st590;
		case 237u: goto st593;
		case 239u: goto st594;
		case 240u: goto st599;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr682;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr682;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st592;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st577;
	} else
		goto tr682;
	goto st0;
tr682:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st573;
st573:
	if ( ++p == pe )
		goto _test_eof573;
	__attribute__((fallthrough));
case 573:
/* #line 11922 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr642;
		case 13u: goto st563;
		case 44u: goto tr644;
		case 45u: goto st572;
		case 46u: goto st568;
		case 194u: goto st574;
		case 216u: goto st578;
		case 219u: goto st579;
		case 220u: goto st580;
		case 224u: goto st581;
		case 225u: goto st584;
		case 226u: goto st587;
		case 227u: goto st610;
		case 237u: goto st593;
		case 239u: goto st612;
		case 240u: goto st599;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr682;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr682;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st592;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st577;
	} else
		goto tr682;
	goto st0;
st574:
	if ( ++p == pe )
		goto _test_eof574;
	__attribute__((fallthrough));
case 574:
	if ( ( (m->key[*p])) > 172u ) {
		if ( 174u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr686;
	} else if ( ( (m->key[*p])) >= 161u )
		goto tr686;
	goto st0;
tr686:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st575;
st575:
	if ( ++p == pe )
		goto _test_eof575;
	__attribute__((fallthrough));
case 575:
/* #line 11972 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr642;
		case 13u: goto st563;
		case 44u: goto tr644;
		case 45u: goto st576;
		case 46u: goto st568;
		case 194u: goto st574;
		case 216u: goto st578;
		case 219u: goto st579;
		case 220u: goto st580;
		case 224u: goto st581;
		case 225u: goto st584;
		case 226u: goto st587;
		case 227u: goto st610;
		case 237u: goto st593;
		case 239u: goto st612;
		case 240u: goto st599;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st575;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st575;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st592;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st577;
	} else
		goto st575;
	goto st0;
tr718:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st576;
st576:
	if ( ++p == pe )
		goto _test_eof576;
	__attribute__((fallthrough));
case 576:
/* #line 12012 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 45u: goto st576;
		case 194u: goto st574;
		case 216u: goto st578;
		case 219u: goto st579;
		case 220u: goto st580;
		case 224u: goto st581;
		case 225u: goto st584;
		case 226u: goto st587;
		case 227u: goto st590;
		case 237u: goto st593;
		case 239u: goto st594;
		case 240u: goto st599;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st575;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st575;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st592;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st577;
	} else
		goto st575;
	goto st0;
st577:
	if ( ++p == pe )
		goto _test_eof577;
	__attribute__((fallthrough));
case 577:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr686;
	goto st0;
st578:
	if ( ++p == pe )
		goto _test_eof578;
	__attribute__((fallthrough));
case 578:
	if ( ( (m->key[*p])) > 155u ) {
		if ( 157u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr686;
	} else if ( ( (m->key[*p])) >= 134u )
		goto tr686;
	goto st0;
st579:
	if ( ++p == pe )
		goto _test_eof579;
	__attribute__((fallthrough));
case 579:
	if ( ( (m->key[*p])) > 156u ) {
		if ( 158u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr686;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr686;
	goto st0;
st580:
	if ( ++p == pe )
		goto _test_eof580;
	__attribute__((fallthrough));
case 580:
	if ( ( (m->key[*p])) > 142u ) {
		if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr686;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr686;
	goto st0;
st581:
	if ( ++p == pe )
		goto _test_eof581;
	__attribute__((fallthrough));
case 581:
	switch( ( (m->key[*p])) ) {
		case 162u: goto st582;
		case 163u: goto st583;
		default: break;
	}
	if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st577;
	goto st0;
st582:
	if ( ++p == pe )
		goto _test_eof582;
	__attribute__((fallthrough));
case 582:
	if ( ( (m->key[*p])) > 143u ) {
		if ( 146u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr686;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr686;
	goto st0;
st583:
	if ( ++p == pe )
		goto _test_eof583;
	__attribute__((fallthrough));
case 583:
	if ( ( (m->key[*p])) > 161u ) {
		if ( 163u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr686;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr686;
	goto st0;
st584:
	if ( ++p == pe )
		goto _test_eof584;
	__attribute__((fallthrough));
case 584:
	switch( ( (m->key[*p])) ) {
		case 154u: goto st585;
		case 160u: goto st586;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st577;
	goto st0;
st585:
	if ( ++p == pe )
		goto _test_eof585;
	__attribute__((fallthrough));
case 585:
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr686;
	goto st0;
st586:
	if ( ++p == pe )
		goto _test_eof586;
	__attribute__((fallthrough));
case 586:
	if ( ( (m->key[*p])) > 141u ) {
		if ( 143u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr686;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr686;
	goto st0;
st587:
	if ( ++p == pe )
		goto _test_eof587;
	__attribute__((fallthrough));
case 587:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st588;
		case 129u: goto st589;
		default: break;
	}
	if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st577;
	goto st0;
st588:
	if ( ++p == pe )
		goto _test_eof588;
	__attribute__((fallthrough));
case 588:
	if ( ( (m->key[*p])) > 167u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr686;
	} else if ( ( (m->key[*p])) >= 144u )
		goto tr686;
	goto st0;
st589:
	if ( ++p == pe )
		goto _test_eof589;
	__attribute__((fallthrough));
case 589:
	if ( ( (m->key[*p])) > 158u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr686;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr686;
	goto st0;
st590:
	if ( ++p == pe )
		goto _test_eof590;
	__attribute__((fallthrough));
case 590:
	if ( ( (m->key[*p])) == 128u )
		goto st591;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st577;
	goto st0;
st591:
	if ( ++p == pe )
		goto _test_eof591;
	__attribute__((fallthrough));
case 591:
	if ( ( (m->key[*p])) == 129u )
		goto tr686;
	if ( 131u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr686;
	goto st0;
st592:
	if ( ++p == pe )
		goto _test_eof592;
	__attribute__((fallthrough));
case 592:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st577;
	goto st0;
st593:
	if ( ++p == pe )
		goto _test_eof593;
	__attribute__((fallthrough));
case 593:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 159u )
		goto st577;
	goto st0;
st594:
	if ( ++p == pe )
		goto _test_eof594;
	__attribute__((fallthrough));
case 594:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st595;
		case 187u: goto st596;
		case 188u: goto st586;
		case 189u: goto st597;
		case 191u: goto st598;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st577;
	goto st0;
st595:
	if ( ++p == pe )
		goto _test_eof595;
	__attribute__((fallthrough));
case 595:
	if ( ( (m->key[*p])) > 143u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr686;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr686;
	goto st0;
st596:
	if ( ++p == pe )
		goto _test_eof596;
	__attribute__((fallthrough));
case 596:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto tr686;
	goto st0;
st597:
	if ( ++p == pe )
		goto _test_eof597;
	__attribute__((fallthrough));
case 597:
	if ( ( (m->key[*p])) > 160u ) {
		if ( 162u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr686;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr686;
	goto st0;
st598:
	if ( ++p == pe )
		goto _test_eof598;
	__attribute__((fallthrough));
case 598:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 175u )
		goto tr686;
	goto st0;
st599:
	if ( ++p == pe )
		goto _test_eof599;
	__attribute__((fallthrough));
case 599:
	switch( ( (m->key[*p])) ) {
		case 145u: goto st600;
		case 147u: goto st603;
		case 155u: goto st604;
		case 157u: goto st606;
		case 159u:
		case 175u:
		case 191u: goto st608;
		default: break;
	}
	if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st592;
	goto st0;
st600:
	if ( ++p == pe )
		goto _test_eof600;
	__attribute__((fallthrough));
case 600:
	switch( ( (m->key[*p])) ) {
		case 130u: goto st601;
		case 131u: goto st602;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st577;
	goto st0;
st601:
	if ( ++p == pe )
		goto _test_eof601;
	__attribute__((fallthrough));
case 601:
	if ( ( (m->key[*p])) > 188u ) {
		if ( 190u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr686;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr686;
	goto st0;
st602:
	if ( ++p == pe )
		goto _test_eof602;
	__attribute__((fallthrough));
case 602:
	if ( ( (m->key[*p])) > 140u ) {
		if ( 142u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr686;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr686;
	goto st0;
st603:
	if ( ++p == pe )
		goto _test_eof603;
	__attribute__((fallthrough));
case 603:
	if ( ( (m->key[*p])) == 144u )
		goto st598;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st577;
	goto st0;
st604:
	if ( ++p == pe )
		goto _test_eof604;
	__attribute__((fallthrough));
case 604:
	if ( ( (m->key[*p])) == 178u )
		goto st605;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st577;
	goto st0;
st605:
	if ( ++p == pe )
		goto _test_eof605;
	__attribute__((fallthrough));
case 605:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr686;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr686;
	goto st0;
st606:
	if ( ++p == pe )
		goto _test_eof606;
	__attribute__((fallthrough));
case 606:
	if ( ( (m->key[*p])) == 133u )
		goto st607;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st577;
	goto st0;
st607:
	if ( ++p == pe )
		goto _test_eof607;
	__attribute__((fallthrough));
case 607:
	if ( ( (m->key[*p])) > 178u ) {
		if ( 187u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr686;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr686;
	goto st0;
st608:
	if ( ++p == pe )
		goto _test_eof608;
	__attribute__((fallthrough));
case 608:
	if ( ( (m->key[*p])) == 191u )
		goto st609;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st577;
	goto st0;
st609:
	if ( ++p == pe )
		goto _test_eof609;
	__attribute__((fallthrough));
case 609:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 189u )
		goto tr686;
	goto st0;
st610:
	if ( ++p == pe )
		goto _test_eof610;
	__attribute__((fallthrough));
case 610:
	if ( ( (m->key[*p])) == 128u )
		goto st611;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st577;
	goto st0;
st611:
	if ( ++p == pe )
		goto _test_eof611;
	__attribute__((fallthrough));
case 611:
	if ( ( (m->key[*p])) == 130u )
		goto tr711;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr686;
	goto st0;
st612:
	if ( ++p == pe )
		goto _test_eof612;
	__attribute__((fallthrough));
case 612:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st595;
		case 187u: goto st596;
		case 188u: goto st613;
		case 189u: goto st614;
		case 191u: goto st598;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st577;
	goto st0;
st613:
	if ( ++p == pe )
		goto _test_eof613;
	__attribute__((fallthrough));
case 613:
	if ( ( (m->key[*p])) == 142u )
		goto tr711;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr686;
	goto st0;
st614:
	if ( ++p == pe )
		goto _test_eof614;
	__attribute__((fallthrough));
case 614:
	if ( ( (m->key[*p])) == 161u )
		goto tr711;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr686;
	goto st0;
tr676:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st615;
st615:
	if ( ++p == pe )
		goto _test_eof615;
	__attribute__((fallthrough));
case 615:
/* #line 12415 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr642;
		case 13u: goto st563;
		case 44u: goto tr644;
		case 45u: goto st571;
		case 46u: goto st568;
		case 194u: goto st574;
		case 216u: goto st578;
		case 219u: goto st579;
		case 220u: goto st580;
		case 224u: goto st581;
		case 225u: goto st584;
		case 226u: goto st587;
		case 227u: goto st610;
		case 237u: goto st593;
		case 239u: goto st612;
		case 240u: goto st599;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr682;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr682;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st592;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st577;
	} else
		goto tr682;
	goto st0;
tr659:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st616;
st616:
	if ( ++p == pe )
		goto _test_eof616;
	__attribute__((fallthrough));
case 616:
/* #line 12455 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr642;
		case 13u: goto st563;
		case 44u: goto tr644;
		case 45u: goto st570;
		case 46u: goto st568;
		case 194u: goto st574;
		case 216u: goto st578;
		case 219u: goto st579;
		case 220u: goto st580;
		case 224u: goto st581;
		case 225u: goto st584;
		case 226u: goto st587;
		case 227u: goto st610;
		case 237u: goto st593;
		case 239u: goto st612;
		case 240u: goto st599;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st617;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr676;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st592;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st577;
	} else
		goto st617;
	goto st0;
st617:
	if ( ++p == pe )
		goto _test_eof617;
	__attribute__((fallthrough));
case 617:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr642;
		case 13u: goto st563;
		case 44u: goto tr644;
		case 45u: goto st571;
		case 46u: goto st568;
		case 194u: goto st574;
		case 216u: goto st578;
		case 219u: goto st579;
		case 220u: goto st580;
		case 224u: goto st581;
		case 225u: goto st584;
		case 226u: goto st587;
		case 227u: goto st610;
		case 237u: goto st593;
		case 239u: goto st612;
		case 240u: goto st599;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st618;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr682;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st592;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st577;
	} else
		goto st618;
	goto st0;
st618:
	if ( ++p == pe )
		goto _test_eof618;
	__attribute__((fallthrough));
case 618:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr642;
		case 13u: goto st563;
		case 44u: goto tr644;
		case 45u: goto st572;
		case 46u: goto st568;
		case 194u: goto st574;
		case 216u: goto st578;
		case 219u: goto st579;
		case 220u: goto st580;
		case 224u: goto st581;
		case 225u: goto st584;
		case 226u: goto st587;
		case 227u: goto st610;
		case 237u: goto st593;
		case 239u: goto st612;
		case 240u: goto st599;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st618;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr682;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st592;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st577;
	} else
		goto st618;
	goto st0;
tr660:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st619;
st619:
	if ( ++p == pe )
		goto _test_eof619;
	__attribute__((fallthrough));
case 619:
/* #line 12569 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr642;
		case 13u: goto st563;
		case 44u: goto tr644;
		case 45u: goto st570;
		case 46u: goto st568;
		case 78u:
		case 110u: goto st620;
		case 194u: goto st574;
		case 216u: goto st578;
		case 219u: goto st579;
		case 220u: goto st580;
		case 224u: goto st581;
		case 225u: goto st584;
		case 226u: goto st587;
		case 227u: goto st610;
		case 237u: goto st593;
		case 239u: goto st612;
		case 240u: goto st599;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st617;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr676;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st592;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st577;
	} else
		goto st617;
	goto st0;
st620:
	if ( ++p == pe )
		goto _test_eof620;
	__attribute__((fallthrough));
case 620:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr642;
		case 13u: goto st563;
		case 44u: goto tr644;
		case 45u: goto st621;
		case 46u: goto st568;
		case 194u: goto st574;
		case 216u: goto st578;
		case 219u: goto st579;
		case 220u: goto st580;
		case 224u: goto st581;
		case 225u: goto st584;
		case 226u: goto st587;
		case 227u: goto st610;
		case 237u: goto st593;
		case 239u: goto st612;
		case 240u: goto st599;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st618;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr682;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st592;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st577;
	} else
		goto st618;
	goto st0;
st621:
	if ( ++p == pe )
		goto _test_eof621;
	__attribute__((fallthrough));
case 621:
	switch( ( (m->key[*p])) ) {
		case 45u: goto tr718;
		case 194u: goto st574;
		case 216u: goto st578;
		case 219u: goto st579;
		case 220u: goto st580;
		case 224u: goto st581;
		case 225u: goto st584;
		case 226u: goto st587;
		case 227u: goto st590;
		case 237u: goto st593;
		case 239u: goto st594;
		case 240u: goto st599;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr682;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr682;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st592;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st577;
	} else
		goto tr682;
	goto st0;
st622:
	if ( ++p == pe )
		goto _test_eof622;
	__attribute__((fallthrough));
case 622:
	if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr686;
	goto st0;
st623:
	if ( ++p == pe )
		goto _test_eof623;
	__attribute__((fallthrough));
case 623:
	switch( ( (m->key[*p])) ) {
		case 154u: goto st585;
		case 160u: goto st586;
		case 170u: goto st598;
		default: break;
	}
	if ( ( (m->key[*p])) < 172u ) {
		if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 169u )
			goto st577;
	} else if ( ( (m->key[*p])) > 182u ) {
		if ( 184u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto st577;
	} else
		goto st577;
	goto st0;
st624:
	if ( ++p == pe )
		goto _test_eof624;
	__attribute__((fallthrough));
case 624:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st588;
		case 129u: goto st589;
		case 131u: goto st625;
		default: break;
	}
	if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st577;
	goto st0;
st625:
	if ( ++p == pe )
		goto _test_eof625;
	__attribute__((fallthrough));
case 625:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 143u )
		goto tr686;
	goto st0;
st626:
	if ( ++p == pe )
		goto _test_eof626;
	__attribute__((fallthrough));
case 626:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st595;
		case 184u: goto st627;
		case 187u: goto st596;
		case 188u: goto st586;
		case 189u: goto st597;
		case 191u: goto st598;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st577;
	goto st0;
st627:
	if ( ++p == pe )
		goto _test_eof627;
	__attribute__((fallthrough));
case 627:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr686;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr686;
	goto st0;
st628:
	if ( ++p == pe )
		goto _test_eof628;
	__attribute__((fallthrough));
case 628:
	if ( ( (m->key[*p])) > 172u ) {
		if ( 174u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr721;
	} else if ( ( (m->key[*p])) >= 161u )
		goto tr721;
	goto st0;
st629:
	if ( ++p == pe )
		goto _test_eof629;
	__attribute__((fallthrough));
case 629:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr721;
	goto st0;
st630:
	if ( ++p == pe )
		goto _test_eof630;
	__attribute__((fallthrough));
case 630:
	if ( ( (m->key[*p])) > 155u ) {
		if ( 157u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr721;
	} else if ( ( (m->key[*p])) >= 134u )
		goto tr721;
	goto st0;
st631:
	if ( ++p == pe )
		goto _test_eof631;
	__attribute__((fallthrough));
case 631:
	if ( ( (m->key[*p])) > 156u ) {
		if ( 158u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr721;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr721;
	goto st0;
st632:
	if ( ++p == pe )
		goto _test_eof632;
	__attribute__((fallthrough));
case 632:
	if ( ( (m->key[*p])) > 142u ) {
		if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr721;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr721;
	goto st0;
st633:
	if ( ++p == pe )
		goto _test_eof633;
	__attribute__((fallthrough));
case 633:
	switch( ( (m->key[*p])) ) {
		case 162u: goto st634;
		case 163u: goto st635;
		default: break;
	}
	if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st629;
	goto st0;
st634:
	if ( ++p == pe )
		goto _test_eof634;
	__attribute__((fallthrough));
case 634:
	if ( ( (m->key[*p])) > 143u ) {
		if ( 146u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr721;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr721;
	goto st0;
st635:
	if ( ++p == pe )
		goto _test_eof635;
	__attribute__((fallthrough));
case 635:
	if ( ( (m->key[*p])) > 161u ) {
		if ( 163u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr721;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr721;
	goto st0;
st636:
	if ( ++p == pe )
		goto _test_eof636;
	__attribute__((fallthrough));
case 636:
	switch( ( (m->key[*p])) ) {
		case 154u: goto st637;
		case 160u: goto st638;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st629;
	goto st0;
st637:
	if ( ++p == pe )
		goto _test_eof637;
	__attribute__((fallthrough));
case 637:
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr721;
	goto st0;
st638:
	if ( ++p == pe )
		goto _test_eof638;
	__attribute__((fallthrough));
case 638:
	if ( ( (m->key[*p])) > 141u ) {
		if ( 143u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr721;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr721;
	goto st0;
st639:
	if ( ++p == pe )
		goto _test_eof639;
	__attribute__((fallthrough));
case 639:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st640;
		case 129u: goto st641;
		default: break;
	}
	if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st629;
	goto st0;
st640:
	if ( ++p == pe )
		goto _test_eof640;
	__attribute__((fallthrough));
case 640:
	if ( ( (m->key[*p])) > 167u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr721;
	} else if ( ( (m->key[*p])) >= 144u )
		goto tr721;
	goto st0;
st641:
	if ( ++p == pe )
		goto _test_eof641;
	__attribute__((fallthrough));
case 641:
	if ( ( (m->key[*p])) > 158u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr721;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr721;
	goto st0;
st642:
	if ( ++p == pe )
		goto _test_eof642;
	__attribute__((fallthrough));
case 642:
	if ( ( (m->key[*p])) == 128u )
		goto st643;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st629;
	goto st0;
st643:
	if ( ++p == pe )
		goto _test_eof643;
	__attribute__((fallthrough));
case 643:
	if ( ( (m->key[*p])) == 130u )
		goto tr711;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr721;
	goto st0;
st644:
	if ( ++p == pe )
		goto _test_eof644;
	__attribute__((fallthrough));
case 644:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st629;
	goto st0;
st645:
	if ( ++p == pe )
		goto _test_eof645;
	__attribute__((fallthrough));
case 645:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 159u )
		goto st629;
	goto st0;
st646:
	if ( ++p == pe )
		goto _test_eof646;
	__attribute__((fallthrough));
case 646:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st647;
		case 187u: goto st648;
		case 188u: goto st649;
		case 189u: goto st650;
		case 191u: goto st651;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st629;
	goto st0;
st647:
	if ( ++p == pe )
		goto _test_eof647;
	__attribute__((fallthrough));
case 647:
	if ( ( (m->key[*p])) > 143u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr721;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr721;
	goto st0;
st648:
	if ( ++p == pe )
		goto _test_eof648;
	__attribute__((fallthrough));
case 648:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto tr721;
	goto st0;
st649:
	if ( ++p == pe )
		goto _test_eof649;
	__attribute__((fallthrough));
case 649:
	if ( ( (m->key[*p])) == 142u )
		goto tr711;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr721;
	goto st0;
st650:
	if ( ++p == pe )
		goto _test_eof650;
	__attribute__((fallthrough));
case 650:
	if ( ( (m->key[*p])) == 161u )
		goto tr711;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr721;
	goto st0;
st651:
	if ( ++p == pe )
		goto _test_eof651;
	__attribute__((fallthrough));
case 651:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 175u )
		goto tr721;
	goto st0;
st652:
	if ( ++p == pe )
		goto _test_eof652;
	__attribute__((fallthrough));
case 652:
	switch( ( (m->key[*p])) ) {
		case 145u: goto st653;
		case 147u: goto st656;
		case 155u: goto st657;
		case 157u: goto st659;
		case 159u:
		case 175u:
		case 191u: goto st661;
		default: break;
	}
	if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st644;
	goto st0;
st653:
	if ( ++p == pe )
		goto _test_eof653;
	__attribute__((fallthrough));
case 653:
	switch( ( (m->key[*p])) ) {
		case 130u: goto st654;
		case 131u: goto st655;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st629;
	goto st0;
st654:
	if ( ++p == pe )
		goto _test_eof654;
	__attribute__((fallthrough));
case 654:
	if ( ( (m->key[*p])) > 188u ) {
		if ( 190u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr721;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr721;
	goto st0;
st655:
	if ( ++p == pe )
		goto _test_eof655;
	__attribute__((fallthrough));
case 655:
	if ( ( (m->key[*p])) > 140u ) {
		if ( 142u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr721;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr721;
	goto st0;
st656:
	if ( ++p == pe )
		goto _test_eof656;
	__attribute__((fallthrough));
case 656:
	if ( ( (m->key[*p])) == 144u )
		goto st651;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st629;
	goto st0;
st657:
	if ( ++p == pe )
		goto _test_eof657;
	__attribute__((fallthrough));
case 657:
	if ( ( (m->key[*p])) == 178u )
		goto st658;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st629;
	goto st0;
st658:
	if ( ++p == pe )
		goto _test_eof658;
	__attribute__((fallthrough));
case 658:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr721;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr721;
	goto st0;
st659:
	if ( ++p == pe )
		goto _test_eof659;
	__attribute__((fallthrough));
case 659:
	if ( ( (m->key[*p])) == 133u )
		goto st660;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st629;
	goto st0;
st660:
	if ( ++p == pe )
		goto _test_eof660;
	__attribute__((fallthrough));
case 660:
	if ( ( (m->key[*p])) > 178u ) {
		if ( 187u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr721;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr721;
	goto st0;
st661:
	if ( ++p == pe )
		goto _test_eof661;
	__attribute__((fallthrough));
case 661:
	if ( ( (m->key[*p])) == 191u )
		goto st662;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st629;
	goto st0;
st662:
	if ( ++p == pe )
		goto _test_eof662;
	__attribute__((fallthrough));
case 662:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 189u )
		goto tr721;
	goto st0;
st663:
	if ( ++p == pe )
		goto _test_eof663;
	__attribute__((fallthrough));
case 663:
	if ( ( (m->key[*p])) == 128u )
		goto st664;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st629;
	goto st0;
st664:
	if ( ++p == pe )
		goto _test_eof664;
	__attribute__((fallthrough));
case 664:
	if ( ( (m->key[*p])) == 129u )
		goto tr721;
	if ( 131u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr721;
	goto st0;
st665:
	if ( ++p == pe )
		goto _test_eof665;
	__attribute__((fallthrough));
case 665:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st647;
		case 187u: goto st648;
		case 188u: goto st638;
		case 189u: goto st666;
		case 191u: goto st651;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st629;
	goto st0;
st666:
	if ( ++p == pe )
		goto _test_eof666;
	__attribute__((fallthrough));
case 666:
	if ( ( (m->key[*p])) > 160u ) {
		if ( 162u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr721;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr721;
	goto st0;
tr647:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st667;
st667:
	if ( ++p == pe )
		goto _test_eof667;
	__attribute__((fallthrough));
case 667:
/* #line 13127 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr642;
		case 13u: goto st563;
		case 44u: goto tr644;
		case 45u: goto st565;
		case 46u: goto st568;
		case 194u: goto st628;
		case 216u: goto st630;
		case 219u: goto st631;
		case 220u: goto st632;
		case 224u: goto st633;
		case 225u: goto st636;
		case 226u: goto st639;
		case 227u: goto st642;
		case 237u: goto st645;
		case 239u: goto st646;
		case 240u: goto st652;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr654;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr654;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st644;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st629;
	} else
		goto tr654;
	goto st0;
st668:
	if ( ++p == pe )
		goto _test_eof668;
	__attribute__((fallthrough));
case 668:
	if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr721;
	goto st0;
st669:
	if ( ++p == pe )
		goto _test_eof669;
	__attribute__((fallthrough));
case 669:
	switch( ( (m->key[*p])) ) {
		case 154u: goto st637;
		case 160u: goto st638;
		case 170u: goto st651;
		default: break;
	}
	if ( ( (m->key[*p])) < 172u ) {
		if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 169u )
			goto st629;
	} else if ( ( (m->key[*p])) > 182u ) {
		if ( 184u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto st629;
	} else
		goto st629;
	goto st0;
st670:
	if ( ++p == pe )
		goto _test_eof670;
	__attribute__((fallthrough));
case 670:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st640;
		case 129u: goto st641;
		case 131u: goto st671;
		default: break;
	}
	if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st629;
	goto st0;
st671:
	if ( ++p == pe )
		goto _test_eof671;
	__attribute__((fallthrough));
case 671:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 143u )
		goto tr721;
	goto st0;
st672:
	if ( ++p == pe )
		goto _test_eof672;
	__attribute__((fallthrough));
case 672:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st647;
		case 184u: goto st673;
		case 187u: goto st648;
		case 188u: goto st638;
		case 189u: goto st666;
		case 191u: goto st651;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st629;
	goto st0;
st673:
	if ( ++p == pe )
		goto _test_eof673;
	__attribute__((fallthrough));
case 673:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr721;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr721;
	goto st0;
st674:
	if ( ++p == pe )
		goto _test_eof674;
	__attribute__((fallthrough));
case 674:
	switch( ( (m->key[*p])) ) {
		case 33u:
		case 45u:
		case 61u:
		case 63u: goto tr748;
		case 194u: goto st677;
		case 205u: goto st822;
		case 216u: goto st679;
		case 219u: goto st680;
		case 220u: goto st681;
		case 224u: goto st682;
		case 225u: goto st823;
		case 226u: goto st824;
		case 227u: goto st691;
		case 237u: goto st693;
		case 239u: goto st826;
		case 240u: goto st698;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( ( (m->key[*p])) < 42u ) {
			if ( 35u <= ( (m->key[*p])) && ( (m->key[*p])) <= 39u )
				goto tr748;
		} else if ( ( (m->key[*p])) > 43u ) {
			if ( 47u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
				goto tr748;
		} else
			goto tr748;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( ( (m->key[*p])) < 195u ) {
			if ( 94u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
				goto tr748;
		} else if ( ( (m->key[*p])) > 203u ) {
			if ( ( (m->key[*p])) > 223u ) {
				if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
					goto st692;
			} else if ( ( (m->key[*p])) >= 206u )
				goto st678;
		} else
			goto st678;
	} else
		goto tr748;
	goto st0;
tr748:
/* #line 43 "lib/row_parser.rl" */
	{ p = atom_run(p, pe); }
	goto st675;
tr768:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st675;
st675:
	if ( ++p == pe )
		goto _test_eof675;
	__attribute__((fallthrough));
case 675:
/* #line 13285 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 33u: goto tr748;
		case 46u: goto st676;
		case 61u: goto tr748;
		case 64u: goto tr764;
		case 194u: goto st677;
		case 216u: goto st679;
		case 219u: goto st680;
		case 220u: goto st681;
		case 224u: goto st682;
		case 225u: goto st685;
		case 226u: goto st688;
		case 227u: goto st691;
		case 237u: goto st693;
		case 239u: goto st694;
		case 240u: goto st698;
		default: break;
	}
	if ( ( (m->key[*p])) < 63u ) {
		if ( ( (m->key[*p])) < 42u ) {
			if ( 35u <= ( (m->key[*p])) && ( (m->key[*p])) <= 39u )
				goto tr748;
		} else if ( ( (m->key[*p])) > 43u ) {
			if ( 45u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
				goto tr748;
		} else
			goto tr748;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( ( (m->key[*p])) < 195u ) {
			if ( 94u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
				goto tr748;
		} else if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st692;
		} else
			goto st678;
	} else
		goto tr748;
	goto st0;
st676:
	if ( ++p == pe )
		goto _test_eof676;
	__attribute__((fallthrough));
case 676:
	switch( ( (m->key[*p])) ) {
		case 33u:
		case 45u:
		case 61u:
		case 63u: goto tr748;
		case 194u: goto st677;
		case 216u: goto st679;
		case 219u: goto st680;
		case 220u: goto st681;
		case 224u: goto st682;
		case 225u: goto st685;
		case 226u: goto st688;
		case 227u: goto st691;
		case 237u: goto st693;
		case 239u: goto st694;
		case 240u: goto st698;
		default: break;
	}
	if ( ( (m->key[*p])) < 65u ) {
		if ( ( (m->key[*p])) < 42u ) {
			if ( 35u <= ( (m->key[*p])) && ( (m->key[*p])) <= 39u )
				goto tr748;
		} else if ( ( (m->key[*p])) > 43u ) {
			if ( 47u <= ( (m->key[*p])) && ( (m->key[*p])) <= 57u )
				goto tr748;
		} else
			goto tr748;
	} else if ( ( (m->key[*p])) > 90u ) {
		if ( ( (m->key[*p])) < 195u ) {
			if ( 94u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
				goto tr748;
		} else if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st692;
		} else
			goto st678;
	} else
		goto tr748;
	goto st0;
st677:
	if ( ++p == pe )
		goto _test_eof677;
	__attribute__((fallthrough));
case 677:
	if ( ( (m->key[*p])) > 172u ) {
		if ( 174u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr768;
	} else if ( ( (m->key[*p])) >= 161u )
		goto tr768;
	goto st0;
st678:
	if ( ++p == pe )
		goto _test_eof678;
	__attribute__((fallthrough));
case 678:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr768;
	goto st0;
st679:
	if ( ++p == pe )
		goto _test_eof679;
	__attribute__((fallthrough));
case 679:
	if ( ( (m->key[*p])) > 155u ) {
		if ( 157u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr768;
	} else if ( ( (m->key[*p])) >= 134u )
		goto tr768;
	goto st0;
st680:
	if ( ++p == pe )
		goto _test_eof680;
	__attribute__((fallthrough));
case 680:
	if ( ( (m->key[*p])) > 156u ) {
		if ( 158u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr768;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr768;
	goto st0;
st681:
	if ( ++p == pe )
		goto _test_eof681;
	__attribute__((fallthrough));
case 681:
	if ( ( (m->key[*p])) > 142u ) {
		if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr768;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr768;
	goto st0;
st682:
	if ( ++p == pe )
		goto _test_eof682;
	__attribute__((fallthrough));
case 682:
	switch( ( (m->key[*p])) ) {
		case 162u: goto st683;
		case 163u: goto st684;
		default: break;
	}
	if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st678;
	goto st0;
st683:
	if ( ++p == pe )
		goto _test_eof683;
	__attribute__((fallthrough));
case 683:
	if ( ( (m->key[*p])) > 143u ) {
		if ( 146u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr768;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr768;
	goto st0;
st684:
	if ( ++p == pe )
		goto _test_eof684;
	__attribute__((fallthrough));
case 684:
	if ( ( (m->key[*p])) > 161u ) {
		if ( 163u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr768;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr768;
	goto st0;
st685:
	if ( ++p == pe )
		goto _test_eof685;
	__attribute__((fallthrough));
case 685:
	switch( ( (m->key[*p])) ) {
		case 154u: goto st686;
		case 160u: goto st687;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st678;
	goto st0;
st686:
	if ( ++p == pe )
		goto _test_eof686;
	__attribute__((fallthrough));
case 686:
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr768;
	goto st0;
st687:
	if ( ++p == pe )
		goto _test_eof687;
	__attribute__((fallthrough));
case 687:
	if ( ( (m->key[*p])) > 141u ) {
		if ( 143u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr768;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr768;
	goto st0;
st688:
	if ( ++p == pe )
		goto _test_eof688;
	__attribute__((fallthrough));
case 688:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st689;
		case 129u: goto st690;
		default: break;
	}
	if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st678;
	goto st0;
st689:
	if ( ++p == pe )
		goto _test_eof689;
	__attribute__((fallthrough));
case 689:
	if ( ( (m->key[*p])) > 167u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr768;
	} else if ( ( (m->key[*p])) >= 144u )
		goto tr768;
	goto st0;
st690:
	if ( ++p == pe )
		goto _test_eof690;
	__attribute__((fallthrough));
case 690:
	if ( ( (m->key[*p])) > 158u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr768;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr768;
	goto st0;
st691:
	if ( ++p == pe )
		goto _test_eof691;
	__attribute__((fallthrough));
case 691:
	if ( ( (m->key[*p])) == 128u )
		goto st686;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st678;
	goto st0;
st692:
	if ( ++p == pe )
		goto _test_eof692;
	__attribute__((fallthrough));
case 692:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st678;
	goto st0;
st693:
	if ( ++p == pe )
		goto _test_eof693;
	__attribute__((fallthrough));
case 693:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 159u )
		goto st678;
	goto st0;
st694:
	if ( ++p == pe )
		goto _test_eof694;
	__attribute__((fallthrough));
case 694:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st695;
		case 187u: goto st696;
		case 191u: goto st697;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st678;
	goto st0;
st695:
	if ( ++p == pe )
		goto _test_eof695;
	__attribute__((fallthrough));
case 695:
	if ( ( (m->key[*p])) > 143u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr768;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr768;
	goto st0;
st696:
	if ( ++p == pe )
		goto _test_eof696;
	__attribute__((fallthrough));
case 696:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto tr768;
	goto st0;
st697:
	if ( ++p == pe )
		goto _test_eof697;
	__attribute__((fallthrough));
case 697:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 175u )
		goto tr768;
	goto st0;
st698:
	if ( ++p == pe )
		goto _test_eof698;
	__attribute__((fallthrough));
case 698:
	switch( ( (m->key[*p])) ) {
		case 145u: goto st699;
		case 147u: goto st702;
		case 155u: goto st703;
		case 157u: goto st705;
		case 159u:
		case 175u:
		case 191u: goto st707;
		default: break;
	}
	if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st692;
	goto st0;
st699:
	if ( ++p == pe )
		goto _test_eof699;
	__attribute__((fallthrough));
case 699:
	switch( ( (m->key[*p])) ) {
		case 130u: goto st700;
		case 131u: goto st701;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st678;
	goto st0;
st700:
	if ( ++p == pe )
		goto _test_eof700;
	__attribute__((fallthrough));
case 700:
	if ( ( (m->key[*p])) > 188u ) {
		if ( 190u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr768;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr768;
	goto st0;
st701:
	if ( ++p == pe )
		goto _test_eof701;
	__attribute__((fallthrough));
case 701:
	if ( ( (m->key[*p])) > 140u ) {
		if ( 142u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr768;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr768;
	goto st0;
st702:
	if ( ++p == pe )
		goto _test_eof702;
	__attribute__((fallthrough));
case 702:
	if ( ( (m->key[*p])) == 144u )
		goto st697;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st678;
	goto st0;
st703:
	if ( ++p == pe )
		goto _test_eof703;
	__attribute__((fallthrough));
case 703:
	if ( ( (m->key[*p])) == 178u )
		goto st704;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st678;
	goto st0;
st704:
	if ( ++p == pe )
		goto _test_eof704;
	__attribute__((fallthrough));
case 704:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr768;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr768;
	goto st0;
st705:
	if ( ++p == pe )
		goto _test_eof705;
	__attribute__((fallthrough));
case 705:
	if ( ( (m->key[*p])) == 133u )
		goto st706;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st678;
	goto st0;
st706:
	if ( ++p == pe )
		goto _test_eof706;
	__attribute__((fallthrough));
case 706:
	if ( ( (m->key[*p])) > 178u ) {
		if ( 187u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr768;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr768;
	goto st0;
st707:
	if ( ++p == pe )
		goto _test_eof707;
	__attribute__((fallthrough));
case 707:
	if ( ( (m->key[*p])) == 191u )
		goto st708;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st678;
	goto st0;
st708:
	if ( ++p == pe )
		goto _test_eof708;
	__attribute__((fallthrough));
case 708:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 189u )
		goto tr768;
	goto st0;
tr764:
/* #line 39 "lib/row_parser.rl" */
	{ m->at = OFFSET; }
	goto st709;
st709:
	if ( ++p == pe )
		goto _test_eof709;
	__attribute__((fallthrough));
case 709:
/* #line 13678 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 194u: goto st776;
		case 205u: goto st816;
		case 216u: goto st778;
		case 219u: goto st779;
		case 220u: goto st780;
		case 224u: goto st781;
		case 225u: goto st817;
		case 226u: goto st818;
		case 227u: goto st811;
		case 237u: goto st793;
		case 239u: goto st820;
		case 240u: goto st800;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr788;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr788;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) < 206u ) {
			if ( 195u <= ( (m->key[*p])) && ( (m->key[*p])) <= 203u )
				goto st777;
		} else if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st792;
		} else
			goto st777;
	} else
		goto tr788;
	goto st0;
tr788:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st710;
st710:
	if ( ++p == pe )
		goto _test_eof710;
	__attribute__((fallthrough));
case 710:
/* #line 13717 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 34u: goto st711;
		case 45u: goto st712;
		case 46u: goto st716;
		case 194u: goto st776;
		case 216u: goto st778;
		case 219u: goto st779;
		case 220u: goto st780;
		case 224u: goto st781;
		case 225u: goto st784;
		case 226u: goto st787;
		case 227u: goto st790;
		case 237u: goto st793;
		case 239u: goto st794;
		case 240u: goto st800;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr806;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr806;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st792;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st777;
	} else
		goto tr806;
	goto st0;
st711:
	if ( ++p == pe )
		goto _test_eof711;
	__attribute__((fallthrough));
case 711:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr642;
		case 13u: goto st563;
		case 34u: goto st0;
		case 44u: goto tr644;
		default: break;
	}
	goto tr811;
st712:
	if ( ++p == pe )
		goto _test_eof712;
	__attribute__((fallthrough));
case 712:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st713;
		case 194u: goto st776;
		case 216u: goto st778;
		case 219u: goto st779;
		case 220u: goto st780;
		case 224u: goto st781;
		case 225u: goto st784;
		case 226u: goto st787;
		case 227u: goto st811;
		case 237u: goto st793;
		case 239u: goto st813;
		case 240u: goto st800;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr813;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr813;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st792;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st777;
	} else
		goto tr813;
	goto st0;
st713:
	if ( ++p == pe )
		goto _test_eof713;
	__attribute__((fallthrough));
case 713:
	switch( ( (m->key[*p])) ) {
		case 45u: goto tr815;
		case 194u: goto st776;
		case 216u: goto st778;
		case 219u: goto st779;
		case 220u: goto st780;
		case 224u: goto st781;
		case 225u: goto st784;
		case 226u: goto st787;
		case 227u: goto st811;
		case 237u: goto st793;
		case 239u: goto st813;
		case 240u: goto st800;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr813;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr813;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st792;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st777;
	} else
		goto tr813;
	goto st0;
tr815:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st714;
st714:
	if ( ++p == pe )
		goto _test_eof714;
	__attribute__((fallthrough));
case 714:
/* #line 13832 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 45u: goto st714;
		case 194u: goto st776;
		case 216u: goto st778;
		case 219u: goto st779;
		case 220u: goto st780;
		case 224u: goto st781;
		case 225u: goto st784;
		case 226u: goto st787;
		case 227u: goto st811;
		case 237u: goto st793;
		case 239u: goto st813;
		case 240u: goto st800;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr813;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr813;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st792;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st777;
	} else
		goto tr813;
	goto st0;
tr813:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st715;
tr880:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st715;
st715:
	if ( ++p == pe )
		goto _test_eof715;
	__attribute__((fallthrough));
case 715:
/* #line 13872 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 34u: goto st711;
		case 45u: goto st714;
		case 46u: goto st716;
		case 194u: goto st776;
		case 216u: goto st778;
		case 219u: goto st779;
		case 220u: goto st780;
		case 224u: goto st781;
		case 225u: goto st784;
		case 226u: goto st787;
		case 227u: goto st790;
		case 237u: goto st793;
		case 239u: goto st794;
		case 240u: goto st800;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr813;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr813;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st792;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st777;
	} else
		goto tr813;
	goto st0;
tr870:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st716;
st716:
	if ( ++p == pe )
		goto _test_eof716;
	__attribute__((fallthrough));
case 716:
/* #line 13910 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 88u:
		case 120u: goto tr819;
		case 194u: goto st722;
		case 205u: goto st770;
		case 216u: goto st726;
		case 219u: goto st727;
		case 220u: goto st728;
		case 224u: goto st729;
		case 225u: goto st771;
		case 226u: goto st772;
		case 227u: goto st738;
		case 237u: goto st741;
		case 239u: goto st774;
		case 240u: goto st747;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr818;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr817;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) < 206u ) {
			if ( 195u <= ( (m->key[*p])) && ( (m->key[*p])) <= 203u )
				goto st725;
		} else if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st740;
		} else
			goto st725;
	} else
		goto tr818;
	goto st0;
tr817:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st717;
st717:
	if ( ++p == pe )
		goto _test_eof717;
	__attribute__((fallthrough));
case 717:
/* #line 13951 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 34u: goto st711;
		case 45u: goto st718;
		case 46u: goto st716;
		case 194u: goto st722;
		case 216u: goto st726;
		case 219u: goto st727;
		case 220u: goto st728;
		case 224u: goto st729;
		case 225u: goto st732;
		case 226u: goto st735;
		case 227u: goto st758;
		case 237u: goto st741;
		case 239u: goto st760;
		case 240u: goto st747;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr835;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr835;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st740;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st725;
	} else
		goto tr835;
	goto st0;
st718:
	if ( ++p == pe )
		goto _test_eof718;
	__attribute__((fallthrough));
case 718:
	switch( ( (m->key[*p])) ) {
		case 45u: goto st719;
		case 194u: goto st722;
		case 216u: goto st726;
		case 219u: goto st727;
		case 220u: goto st728;
		case 224u: goto st729;
		case 225u: goto st732;
		case 226u: goto st735;
		case 227u: goto st738;
		case 237u: goto st741;
		case 239u: goto st742;
		case 240u: goto st747;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr841;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr841;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st740;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st725;
	} else
		goto tr841;
	goto st0;
st719:
	if ( ++p == pe )
		goto _test_eof719;
	__attribute__((fallthrough));
case 719:
	switch( ( (m->key[*p])) ) {
		case 45u: goto tr843;
		case 194u: goto st722;
		case 216u: goto st726;
		case 219u: goto st727;
		case 220u: goto st728;
		case 224u: goto st729;
		case 225u: goto st732;
		case 226u: goto st735;
		case 227u: goto st738;
		case 237u: goto st741;
		case 239u: goto st742;
		case 240u: goto st747;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr841;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr841;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st740;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st725;
	} else
		goto tr841;
	goto st0;
tr843:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st720;
st720:
	if ( ++p == pe )
		goto _test_eof720;
	__attribute__((fallthrough));
case 720:
/* #line 14055 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 45u: goto st720;
		case 194u: goto st722;
		case 216u: goto st726;
		case 219u: goto st727;
		case 220u: goto st728;
		case 224u: goto st729;
		case 225u: goto st732;
		case 226u: goto st735;
		case 227u: goto st738;
		case 237u: goto st741;
		case 239u: goto st742;
		case 240u: goto st747;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr841;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr841;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st740;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st725;
	} else
		goto tr841;
	goto st0;
tr841:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st721;
st721:
	if ( ++p == pe )
		goto _test_eof721;
	__attribute__((fallthrough));
case 721:
/* #line 14091 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 34u: goto st711;
		case 45u: goto st720;
		case 46u: goto st716;
		case 194u: goto st722;
		case 216u: goto st726;
		case 219u: goto st727;
		case 220u: goto st728;
		case 224u: goto st729;
		case 225u: goto st732;
		case 226u: goto st735;
		case 227u: goto st758;
		case 237u: goto st741;
		case 239u: goto st760;
		case 240u: goto st747;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr841;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr841;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st740;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st725;
	} else
		goto tr841;
	goto st0;
st722:
	if ( ++p == pe )
		goto _test_eof722;
	__attribute__((fallthrough));
case 722:
	if ( ( (m->key[*p])) > 172u ) {
		if ( 174u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr845;
	} else if ( ( (m->key[*p])) >= 161u )
		goto tr845;
	goto st0;
tr845:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st723;
st723:
	if ( ++p == pe )
		goto _test_eof723;
	__attribute__((fallthrough));
case 723:
/* #line 14139 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 34u: goto st711;
		case 45u: goto st724;
		case 46u: goto st716;
		case 194u: goto st722;
		case 216u: goto st726;
		case 219u: goto st727;
		case 220u: goto st728;
		case 224u: goto st729;
		case 225u: goto st732;
		case 226u: goto st735;
		case 227u: goto st758;
		case 237u: goto st741;
		case 239u: goto st760;
		case 240u: goto st747;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st723;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st723;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st740;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st725;
	} else
		goto st723;
	goto st0;
tr877:
/* #line 40 "lib/row_parser.rl" */
	{ m->remark = OFFSET; }
	goto st724;
st724:
	if ( ++p == pe )
		goto _test_eof724;
	__attribute__((fallthrough));
case 724:
/* #line 14177 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 45u: goto st724;
		case 194u: goto st722;
		case 216u: goto st726;
		case 219u: goto st727;
		case 220u: goto st728;
		case 224u: goto st729;
		case 225u: goto st732;
		case 226u: goto st735;
		case 227u: goto st738;
		case 237u: goto st741;
		case 239u: goto st742;
		case 240u: goto st747;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st723;
		} else if ( ( (m->key[*p])) >= 48u )
			goto st723;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st740;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st725;
	} else
		goto st723;
	goto st0;
st725:
	if ( ++p == pe )
		goto _test_eof725;
	__attribute__((fallthrough));
case 725:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr845;
	goto st0;
st726:
	if ( ++p == pe )
		goto _test_eof726;
	__attribute__((fallthrough));
case 726:
	if ( ( (m->key[*p])) > 155u ) {
		if ( 157u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr845;
	} else if ( ( (m->key[*p])) >= 134u )
		goto tr845;
	goto st0;
st727:
	if ( ++p == pe )
		goto _test_eof727;
	__attribute__((fallthrough));
case 727:
	if ( ( (m->key[*p])) > 156u ) {
		if ( 158u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr845;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr845;
	goto st0;
st728:
	if ( ++p == pe )
		goto _test_eof728;
	__attribute__((fallthrough));
case 728:
	if ( ( (m->key[*p])) > 142u ) {
		if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr845;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr845;
	goto st0;
st729:
	if ( ++p == pe )
		goto _test_eof729;
	__attribute__((fallthrough));
case 729:
	switch( ( (m->key[*p])) ) {
		case 162u: goto st730;
		case 163u: goto st731;
		default: break;
	}
	if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st725;
	goto st0;
st730:
	if ( ++p == pe )
		goto _test_eof730;
	__attribute__((fallthrough));
case 730:
	if ( ( (m->key[*p])) > 143u ) {
		if ( 146u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr845;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr845;
	goto st0;
st731:
	if ( ++p == pe )
		goto _test_eof731;
	__attribute__((fallthrough));
case 731:
	if ( ( (m->key[*p])) > 161u ) {
		if ( 163u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr845;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr845;
	goto st0;
st732:
	if ( ++p == pe )
		goto _test_eof732;
	__attribute__((fallthrough));
case 732:
	switch( ( (m->key[*p])) ) {
		case 154u: goto st733;
		case 160u: goto st734;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st725;
	goto st0;
st733:
	if ( ++p == pe )
		goto _test_eof733;
	__attribute__((fallthrough));
case 733:
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr845;
	goto st0;
st734:
	if ( ++p == pe )
		goto _test_eof734;
	__attribute__((fallthrough));
case 734:
	if ( ( (m->key[*p])) > 141u ) {
		if ( 143u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr845;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr845;
	goto st0;
st735:
	if ( ++p == pe )
		goto _test_eof735;
	__attribute__((fallthrough));
case 735:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st736;
		case 129u: goto st737;
		default: break;
	}
	if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st725;
	goto st0;
st736:
	if ( ++p == pe )
		goto _test_eof736;
	__attribute__((fallthrough));
case 736:
	if ( ( (m->key[*p])) > 167u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr845;
	} else if ( ( (m->key[*p])) >= 144u )
		goto tr845;
	goto st0;
st737:
	if ( ++p == pe )
		goto _test_eof737;
	__attribute__((fallthrough));
case 737:
	if ( ( (m->key[*p])) > 158u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr845;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr845;
	goto st0;
st738:
	if ( ++p == pe )
		goto _test_eof738;
	__attribute__((fallthrough));
case 738:
	if ( ( (m->key[*p])) == 128u )
		goto st739;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st725;
	goto st0;
st739:
	if ( ++p == pe )
		goto _test_eof739;
	__attribute__((fallthrough));
case 739:
	if ( ( (m->key[*p])) == 129u )
		goto tr845;
	if ( 131u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr845;
	goto st0;
st740:
	if ( ++p == pe )
		goto _test_eof740;
	__attribute__((fallthrough));
case 740:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st725;
	goto st0;
st741:
	if ( ++p == pe )
		goto _test_eof741;
	__attribute__((fallthrough));
case 741:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 159u )
		goto st725;
	goto st0;
st742:
	if ( ++p == pe )
		goto _test_eof742;
	__attribute__((fallthrough));
case 742:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st743;
		case 187u: goto st744;
		case 188u: goto st734;
		case 189u: goto st745;
		case 191u: goto st746;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st725;
	goto st0;
st743:
	if ( ++p == pe )
		goto _test_eof743;
	__attribute__((fallthrough));
case 743:
	if ( ( (m->key[*p])) > 143u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr845;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr845;
	goto st0;
st744:
	if ( ++p == pe )
		goto _test_eof744;
	__attribute__((fallthrough));
case 744:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto tr845;
	goto st0;
st745:
	if ( ++p == pe )
		goto _test_eof745;
	__attribute__((fallthrough));
case 745:
	if ( ( (m->key[*p])) > 160u ) {
		if ( 162u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr845;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr845;
	goto st0;
st746:
	if ( ++p == pe )
		goto _test_eof746;
	__attribute__((fallthrough));
case 746:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 175u )
		goto tr845;
	goto st0;
st747:
	if ( ++p == pe )
		goto _test_eof747;
	__attribute__((fallthrough));
case 747:
	switch( ( (m->key[*p])) ) {
		case 145u: goto st748;
		case 147u: goto st751;
		case 155u: goto st752;
		case 157u: goto st754;
		case 159u:
		case 175u:
		case 191u: goto st756;
		default: break;
	}
	if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st740;
	goto st0;
st748:
	if ( ++p == pe )
		goto _test_eof748;
	__attribute__((fallthrough));
case 748:
	switch( ( (m->key[*p])) ) {
		case 130u: goto st749;
		case 131u: goto st750;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st725;
	goto st0;
st749:
	if ( ++p == pe )
		goto _test_eof749;
	__attribute__((fallthrough));
case 749:
	if ( ( (m->key[*p])) > 188u ) {
		if ( 190u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr845;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr845;
	goto st0;
st750:
	if ( ++p == pe )
		goto _test_eof750;
	__attribute__((fallthrough));
case 750:
	if ( ( (m->key[*p])) > 140u ) {
		if ( 142u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr845;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr845;
	goto st0;
st751:
	if ( ++p == pe )
		goto _test_eof751;
	__attribute__((fallthrough));
case 751:
	if ( ( (m->key[*p])) == 144u )
		goto st746;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st725;
	goto st0;
st752:
	if ( ++p == pe )
		goto _test_eof752;
	__attribute__((fallthrough));
case 752:
	if ( ( (m->key[*p])) == 178u )
		goto st753;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st725;
	goto st0;
st753:
	if ( ++p == pe )
		goto _test_eof753;
	__attribute__((fallthrough));
case 753:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr845;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr845;
	goto st0;
st754:
	if ( ++p == pe )
		goto _test_eof754;
	__attribute__((fallthrough));
case 754:
	if ( ( (m->key[*p])) == 133u )
		goto st755;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st725;
	goto st0;
st755:
	if ( ++p == pe )
		goto _test_eof755;
	__attribute__((fallthrough));
case 755:
	if ( ( (m->key[*p])) > 178u ) {
		if ( 187u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr845;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr845;
	goto st0;
st756:
	if ( ++p == pe )
		goto _test_eof756;
	__attribute__((fallthrough));
case 756:
	if ( ( (m->key[*p])) == 191u )
		goto st757;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st725;
	goto st0;
st757:
	if ( ++p == pe )
		goto _test_eof757;
	__attribute__((fallthrough));
case 757:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 189u )
		goto tr845;
	goto st0;
st758:
	if ( ++p == pe )
		goto _test_eof758;
	__attribute__((fallthrough));
case 758:
	if ( ( (m->key[*p])) == 128u )
		goto st759;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st725;
	goto st0;
st759:
	if ( ++p == pe )
		goto _test_eof759;
	__attribute__((fallthrough));
case 759:
	if ( ( (m->key[*p])) == 130u )
		goto tr870;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr845;
	goto st0;
st760:
	if ( ++p == pe )
		goto _test_eof760;
	__attribute__((fallthrough));
case 760:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st743;
		case 187u: goto st744;
		case 188u: goto st761;
		case 189u: goto st762;
		case 191u: goto st746;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st725;
	goto st0;
st761:
	if ( ++p == pe )
		goto _test_eof761;
	__attribute__((fallthrough));
case 761:
	if ( ( (m->key[*p])) == 142u )
		goto tr870;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr845;
	goto st0;
st762:
	if ( ++p == pe )
		goto _test_eof762;
	__attribute__((fallthrough));
case 762:
	if ( ( (m->key[*p])) == 161u )
		goto tr870;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr845;
	goto st0;
tr835:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st763;
st763:
	if ( ++p == pe )
		goto _test_eof763;
	__attribute__((fallthrough));
case 763:
/* #line 14580 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 34u: goto st711;
		case 45u: goto st719;
		case 46u: goto st716;
		case 194u: goto st722;
		case 216u: goto st726;
		case 219u: goto st727;
		case 220u: goto st728;
		case 224u: goto st729;
		case 225u: goto st732;
		case 226u: goto st735;
		case 227u: goto st758;
		case 237u: goto st741;
		case 239u: goto st760;
		case 240u: goto st747;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr841;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr841;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st740;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st725;
	} else
		goto tr841;
	goto st0;
tr818:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st764;
st764:
	if ( ++p == pe )
		goto _test_eof764;
	__attribute__((fallthrough));
case 764:
/* #line 14618 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 34u: goto st711;
		case 45u: goto st718;
		case 46u: goto st716;
		case 194u: goto st722;
		case 216u: goto st726;
		case 219u: goto st727;
		case 220u: goto st728;
		case 224u: goto st729;
		case 225u: goto st732;
		case 226u: goto st735;
		case 227u: goto st758;
		case 237u: goto st741;
		case 239u: goto st760;
		case 240u: goto st747;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st765;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr835;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st740;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st725;
	} else
		goto st765;
	goto st0;
st765:
	if ( ++p == pe )
		goto _test_eof765;
	__attribute__((fallthrough));
case 765:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st711;
		case 45u: goto st719;
		case 46u: goto st716;
		case 194u: goto st722;
		case 216u: goto st726;
		case 219u: goto st727;
		case 220u: goto st728;
		case 224u: goto st729;
		case 225u: goto st732;
		case 226u: goto st735;
		case 227u: goto st758;
		case 237u: goto st741;
		case 239u: goto st760;
		case 240u: goto st747;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st766;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr841;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st740;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st725;
	} else
		goto st766;
	goto st0;
st766:
	if ( ++p == pe )
		goto _test_eof766;
	__attribute__((fallthrough));
case 766:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st711;
		case 45u: goto st720;
		case 46u: goto st716;
		case 194u: goto st722;
		case 216u: goto st726;
		case 219u: goto st727;
		case 220u: goto st728;
		case 224u: goto st729;
		case 225u: goto st732;
		case 226u: goto st735;
		case 227u: goto st758;
		case 237u: goto st741;
		case 239u: goto st760;
		case 240u: goto st747;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st766;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr841;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st740;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st725;
	} else
		goto st766;
	goto st0;
tr819:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st767;
st767:
	if ( ++p == pe )
		goto _test_eof767;
	__attribute__((fallthrough));
case 767:
/* #line 14726 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 34u: goto st711;
		case 45u: goto st718;
		case 46u: goto st716;
		case 78u:
		case 110u: goto st768;
		case 194u: goto st722;
		case 216u: goto st726;
		case 219u: goto st727;
		case 220u: goto st728;
		case 224u: goto st729;
		case 225u: goto st732;
		case 226u: goto st735;
		case 227u: goto st758;
		case 237u: goto st741;
		case 239u: goto st760;
		case 240u: goto st747;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st765;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr835;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st740;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st725;
	} else
		goto st765;
	goto st0;
st768:
	if ( ++p == pe )
		goto _test_eof768;
	__attribute__((fallthrough));
case 768:
	switch( ( (m->key[*p])) ) {
		case 34u: goto st711;
		case 45u: goto st769;
		case 46u: goto st716;
		case 194u: goto st722;
		case 216u: goto st726;
		case 219u: goto st727;
		case 220u: goto st728;
		case 224u: goto st729;
		case 225u: goto st732;
		case 226u: goto st735;
		case 227u: goto st758;
		case 237u: goto st741;
		case 239u: goto st760;
		case 240u: goto st747;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto st766;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr841;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st740;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st725;
	} else
		goto st766;
	goto st0;
st769:
	if ( ++p == pe )
		goto _test_eof769;
	__attribute__((fallthrough));
case 769:
	switch( ( (m->key[*p])) ) {
		case 45u: goto tr877;
		case 194u: goto st722;
		case 216u: goto st726;
		case 219u: goto st727;
		case 220u: goto st728;
		case 224u: goto st729;
		case 225u: goto st732;
		case 226u: goto st735;
		case 227u: goto st738;
		case 237u: goto st741;
		case 239u: goto st742;
		case 240u: goto st747;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr841;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr841;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st740;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st725;
	} else
		goto tr841;
	goto st0;
st770:
	if ( ++p == pe )
		goto _test_eof770;
	__attribute__((fallthrough));
case 770:
	if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr845;
	goto st0;
st771:
	if ( ++p == pe )
		goto _test_eof771;
	__attribute__((fallthrough));
case 771:
	switch( ( (m->key[*p])) ) {
		case 154u: goto st733;
		case 160u: goto st734;
		case 170u: goto st746;
		default: break;
	}
	if ( ( (m->key[*p])) < 172u ) {
		if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 169u )
			goto st725;
	} else if ( ( (m->key[*p])) > 182u ) {
		if ( 184u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto st725;
	} else
		goto st725;
	goto st0;
st772:
	if ( ++p == pe )
		goto _test_eof772;
	__attribute__((fallthrough));
case 772:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st736;
		case 129u: goto st737;
		case 131u: goto st773;
		default: break;
	}
	if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st725;
	goto st0;
st773:
	if ( ++p == pe )
		goto _test_eof773;
	__attribute__((fallthrough));
case 773:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 143u )
		goto tr845;
	goto st0;
st774:
	if ( ++p == pe )
		goto _test_eof774;
	__attribute__((fallthrough));
case 774:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st743;
		case 184u: goto st775;
		case 187u: goto st744;
		case 188u: goto st734;
		case 189u: goto st745;
		case 191u: goto st746;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st725;
	goto st0;
st775:
	if ( ++p == pe )
		goto _test_eof775;
	__attribute__((fallthrough));
case 775:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr845;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr845;
	goto st0;
st776:
	if ( ++p == pe )
		goto _test_eof776;
	__attribute__((fallthrough));
case 776:
	if ( ( (m->key[*p])) > 172u ) {
		if ( 174u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr880;
	} else if ( ( (m->key[*p])) >= 161u )
		goto tr880;
	goto st0;
st777:
	if ( ++p == pe )
		goto _test_eof777;
	__attribute__((fallthrough));
case 777:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr880;
	goto st0;
st778:
	if ( ++p == pe )
		goto _test_eof778;
	__attribute__((fallthrough));
case 778:
	if ( ( (m->key[*p])) > 155u ) {
		if ( 157u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr880;
	} else if ( ( (m->key[*p])) >= 134u )
		goto tr880;
	goto st0;
st779:
	if ( ++p == pe )
		goto _test_eof779;
	__attribute__((fallthrough));
case 779:
	if ( ( (m->key[*p])) > 156u ) {
		if ( 158u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr880;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr880;
	goto st0;
st780:
	if ( ++p == pe )
		goto _test_eof780;
	__attribute__((fallthrough));
case 780:
	if ( ( (m->key[*p])) > 142u ) {
		if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr880;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr880;
	goto st0;
st781:
	if ( ++p == pe )
		goto _test_eof781;
	__attribute__((fallthrough));
case 781:
	switch( ( (m->key[*p])) ) {
		case 162u: goto st782;
		case 163u: goto st783;
		default: break;
	}
	if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st777;
	goto st0;
st782:
	if ( ++p == pe )
		goto _test_eof782;
	__attribute__((fallthrough));
case 782:
	if ( ( (m->key[*p])) > 143u ) {
		if ( 146u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr880;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr880;
	goto st0;
st783:
	if ( ++p == pe )
		goto _test_eof783;
	__attribute__((fallthrough));
case 783:
	if ( ( (m->key[*p])) > 161u ) {
		if ( 163u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr880;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr880;
	goto st0;
st784:
	if ( ++p == pe )
		goto _test_eof784;
	__attribute__((fallthrough));
case 784:
	switch( ( (m->key[*p])) ) {
		case 154u: goto st785;
		case 160u: goto st786;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st777;
	goto st0;
st785:
	if ( ++p == pe )
		goto _test_eof785;
	__attribute__((fallthrough));
case 785:
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr880;
	goto st0;
st786:
	if ( ++p == pe )
		goto _test_eof786;
	__attribute__((fallthrough));
case 786:
	if ( ( (m->key[*p])) > 141u ) {
		if ( 143u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr880;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr880;
	goto st0;
st787:
	if ( ++p == pe )
		goto _test_eof787;
	__attribute__((fallthrough));
case 787:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st788;
		case 129u: goto st789;
		default: break;
	}
	if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st777;
	goto st0;
st788:
	if ( ++p == pe )
		goto _test_eof788;
	__attribute__((fallthrough));
case 788:
	if ( ( (m->key[*p])) > 167u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr880;
	} else if ( ( (m->key[*p])) >= 144u )
		goto tr880;
	goto st0;
st789:
	if ( ++p == pe )
		goto _test_eof789;
	__attribute__((fallthrough));
case 789:
	if ( ( (m->key[*p])) > 158u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr880;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr880;
	goto st0;
st790:
	if ( ++p == pe )
		goto _test_eof790;
	__attribute__((fallthrough));
case 790:
	if ( ( (m->key[*p])) == 128u )
		goto st791;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st777;
	goto st0;
st791:
	if ( ++p == pe )
		goto _test_eof791;
	__attribute__((fallthrough));
case 791:
	if ( ( (m->key[*p])) == 130u )
		goto tr870;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr880;
	goto st0;
st792:
	if ( ++p == pe )
		goto _test_eof792;
	__attribute__((fallthrough));
case 792:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st777;
	goto st0;
st793:
	if ( ++p == pe )
		goto _test_eof793;
	__attribute__((fallthrough));
case 793:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 159u )
		goto st777;
	goto st0;
st794:
	if ( ++p == pe )
		goto _test_eof794;
	__attribute__((fallthrough));
case 794:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st795;
		case 187u: goto st796;
		case 188u: goto st797;
		case 189u: goto st798;
		case 191u: goto st799;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st777;
	goto st0;
st795:
	if ( ++p == pe )
		goto _test_eof795;
	__attribute__((fallthrough));
case 795:
	if ( ( (m->key[*p])) > 143u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr880;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr880;
	goto st0;
st796:
	if ( ++p == pe )
		goto _test_eof796;
	__attribute__((fallthrough));
case 796:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto tr880;
	goto st0;
st797:
	if ( ++p == pe )
		goto _test_eof797;
	__attribute__((fallthrough));
case 797:
	if ( ( (m->key[*p])) == 142u )
		goto tr870;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr880;
	goto st0;
st798:
	if ( ++p == pe )
		goto _test_eof798;
	__attribute__((fallthrough));
case 798:
	if ( ( (m->key[*p])) == 161u )
		goto tr870;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr880;
	goto st0;
st799:
	if ( ++p == pe )
		goto _test_eof799;
	__attribute__((fallthrough));
case 799:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 175u )
		goto tr880;
	goto st0;
st800:
	if ( ++p == pe )
		goto _test_eof800;
	__attribute__((fallthrough));
case 800:
	switch( ( (m->key[*p])) ) {
		case 145u: goto st801;
		case 147u: goto st804;
		case 155u: goto st805;
		case 157u: goto st807;
		case 159u:
		case 175u:
		case 191u: goto st809;
		default: break;
	}
	if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st792;
	goto st0;
st801:
	if ( ++p == pe )
		goto _test_eof801;
	__attribute__((fallthrough));
case 801:
	switch( ( (m->key[*p])) ) {
		case 130u: goto st802;
		case 131u: goto st803;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st777;
	goto st0;
st802:
	if ( ++p == pe )
		goto _test_eof802;
	__attribute__((fallthrough));
case 802:
	if ( ( (m->key[*p])) > 188u ) {
		if ( 190u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr880;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr880;
	goto st0;
st803:
	if ( ++p == pe )
		goto _test_eof803;
	__attribute__((fallthrough));
case 803:
	if ( ( (m->key[*p])) > 140u ) {
		if ( 142u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr880;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr880;
	goto st0;
st804:
	if ( ++p == pe )
		goto _test_eof804;
	__attribute__((fallthrough));
case 804:
	if ( ( (m->key[*p])) == 144u )
		goto st799;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st777;
	goto st0;
st805:
	if ( ++p == pe )
		goto _test_eof805;
	__attribute__((fallthrough));
case 805:
	if ( ( (m->key[*p])) == 178u )
		goto st806;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st777;
	goto st0;
st806:
	if ( ++p == pe )
		goto _test_eof806;
	__attribute__((fallthrough));
case 806:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr880;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr880;
	goto st0;
st807:
	if ( ++p == pe )
		goto _test_eof807;
	__attribute__((fallthrough));
case 807:
	if ( ( (m->key[*p])) == 133u )
		goto st808;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st777;
	goto st0;
st808:
	if ( ++p == pe )
		goto _test_eof808;
	__attribute__((fallthrough));
case 808:
	if ( ( (m->key[*p])) > 178u ) {
		if ( 187u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr880;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr880;
	goto st0;
st809:
	if ( ++p == pe )
		goto _test_eof809;
	__attribute__((fallthrough));
case 809:
	if ( ( (m->key[*p])) == 191u )
		goto st810;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st777;
	goto st0;
st810:
	if ( ++p == pe )
		goto _test_eof810;
	__attribute__((fallthrough));
case 810:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 189u )
		goto tr880;
	goto st0;
st811:
	if ( ++p == pe )
		goto _test_eof811;
	__attribute__((fallthrough));
case 811:
	if ( ( (m->key[*p])) == 128u )
		goto st812;
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st777;
	goto st0;
st812:
	if ( ++p == pe )
		goto _test_eof812;
	__attribute__((fallthrough));
case 812:
	if ( ( (m->key[*p])) == 129u )
		goto tr880;
	if ( 131u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr880;
	goto st0;
st813:
	if ( ++p == pe )
		goto _test_eof813;
	__attribute__((fallthrough));
case 813:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st795;
		case 187u: goto st796;
		case 188u: goto st786;
		case 189u: goto st814;
		case 191u: goto st799;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st777;
	goto st0;
st814:
	if ( ++p == pe )
		goto _test_eof814;
	__attribute__((fallthrough));
case 814:
	if ( ( (m->key[*p])) > 160u ) {
		if ( 162u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr880;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr880;
	goto st0;
tr806:
/* #line 41 "lib/row_parser.rl" */
	{ m->tld_remark = OFFSET; }
	goto st815;
st815:
	if ( ++p == pe )
		goto _test_eof815;
	__attribute__((fallthrough));
case 815:
/* #line 15280 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 34u: goto st711;
		case 45u: goto st713;
		case 46u: goto st716;
		case 194u: goto st776;
		case 216u: goto st778;
		case 219u: goto st779;
		case 220u: goto st780;
		case 224u: goto st781;
		case 225u: goto st784;
		case 226u: goto st787;
		case 227u: goto st790;
		case 237u: goto st793;
		case 239u: goto st794;
		case 240u: goto st800;
		default: break;
	}
	if ( ( (m->key[*p])) < 97u ) {
		if ( ( (m->key[*p])) > 57u ) {
			if ( 65u <= ( (m->key[*p])) && ( (m->key[*p])) <= 90u )
				goto tr813;
		} else if ( ( (m->key[*p])) >= 48u )
			goto tr813;
	} else if ( ( (m->key[*p])) > 122u ) {
		if ( ( (m->key[*p])) > 223u ) {
			if ( 228u <= ( (m->key[*p])) && ( (m->key[*p])) <= 236u )
				goto st792;
		} else if ( ( (m->key[*p])) >= 195u )
			goto st777;
	} else
		goto tr813;
	goto st0;
st816:
	if ( ++p == pe )
		goto _test_eof816;
	__attribute__((fallthrough));
case 816:
	if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr880;
	goto st0;
st817:
	if ( ++p == pe )
		goto _test_eof817;
	__attribute__((fallthrough));
case 817:
	switch( ( (m->key[*p])) ) {
		case 154u: goto st785;
		case 160u: goto st786;
		case 170u: goto st799;
		default: break;
	}
	if ( ( (m->key[*p])) < 172u ) {
		if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 169u )
			goto st777;
	} else if ( ( (m->key[*p])) > 182u ) {
		if ( 184u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto st777;
	} else
		goto st777;
	goto st0;
st818:
	if ( ++p == pe )
		goto _test_eof818;
	__attribute__((fallthrough));
case 818:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st788;
		case 129u: goto st789;
		case 131u: goto st819;
		default: break;
	}
	if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st777;
	goto st0;
st819:
	if ( ++p == pe )
		goto _test_eof819;
	__attribute__((fallthrough));
case 819:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 143u )
		goto tr880;
	goto st0;
st820:
	if ( ++p == pe )
		goto _test_eof820;
	__attribute__((fallthrough));
case 820:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st795;
		case 184u: goto st821;
		case 187u: goto st796;
		case 188u: goto st786;
		case 189u: goto st814;
		case 191u: goto st799;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st777;
	goto st0;
st821:
	if ( ++p == pe )
		goto _test_eof821;
	__attribute__((fallthrough));
case 821:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr880;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr880;
	goto st0;
st822:
	if ( ++p == pe )
		goto _test_eof822;
	__attribute__((fallthrough));
case 822:
	if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr768;
	goto st0;
st823:
	if ( ++p == pe )
		goto _test_eof823;
	__attribute__((fallthrough));
case 823:
	switch( ( (m->key[*p])) ) {
		case 154u: goto st686;
		case 160u: goto st687;
		case 170u: goto st697;
		default: break;
	}
	if ( ( (m->key[*p])) < 172u ) {
		if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 169u )
			goto st678;
	} else if ( ( (m->key[*p])) > 182u ) {
		if ( 184u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto st678;
	} else
		goto st678;
	goto st0;
st824:
	if ( ++p == pe )
		goto _test_eof824;
	__attribute__((fallthrough));
case 824:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st689;
		case 129u: goto st690;
		case 131u: goto st825;
		default: break;
	}
	if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st678;
	goto st0;
st825:
	if ( ++p == pe )
		goto _test_eof825;
	__attribute__((fallthrough));
case 825:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 143u )
		goto tr768;
	goto st0;
st826:
	if ( ++p == pe )
		goto _test_eof826;
	__attribute__((fallthrough));
case 826:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st695;
		case 184u: goto st827;
		case 187u: goto st696;
		case 191u: goto st697;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st678;
	goto st0;
st827:
	if ( ++p == pe )
		goto _test_eof827;
	__attribute__((fallthrough));
case 827:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr768;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr768;
	goto st0;
st828:
	if ( ++p == pe )
		goto _test_eof828;
	__attribute__((fallthrough));
case 828:
	if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr607;
	goto st0;
st829:
	if ( ++p == pe )
		goto _test_eof829;
	__attribute__((fallthrough));
case 829:
	switch( ( (m->key[*p])) ) {
		case 154u: goto st538;
		case 160u: goto st539;
		case 170u: goto st549;
		default: break;
	}
	if ( ( (m->key[*p])) < 172u ) {
		if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 169u )
			goto st530;
	} else if ( ( (m->key[*p])) > 182u ) {
		if ( 184u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto st530;
	} else
		goto st530;
	goto st0;
st830:
	if ( ++p == pe )
		goto _test_eof830;
	__attribute__((fallthrough));
case 830:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st541;
		case 129u: goto st542;
		case 131u: goto st831;
		default: break;
	}
	if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st530;
	goto st0;
st831:
	if ( ++p == pe )
		goto _test_eof831;
	__attribute__((fallthrough));
case 831:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 143u )
		goto tr607;
	goto st0;
st832:
	if ( ++p == pe )
		goto _test_eof832;
	__attribute__((fallthrough));
case 832:
	switch( ( (m->key[*p])) ) {
		case 183u: goto st547;
		case 184u: goto st833;
		case 187u: goto st548;
		case 191u: goto st549;
		default: break;
	}
	if ( 164u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
		goto st530;
	goto st0;
st833:
	if ( ++p == pe )
		goto _test_eof833;
	__attribute__((fallthrough));
case 833:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 176u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr607;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr607;
	goto st0;
tr911:
/* #line 42 "lib/row_parser.rl" */
	{ p = text_run(p, pe, m->delimiter); }
	goto st834;
tr916:
/* #line 44 "lib/row_parser.rl" */
	{ if (m->odd == NOWHERE) m->odd = OFFSET; }
	goto st834;
tr927:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st834;
tr936:
/* #line 46 "lib/row_parser.rl" */
	{ suspect(m, ROW_TWICE_ENCODED); }
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
/* #line 44 "lib/row_parser.rl" */
	{ if (m->odd == NOWHERE) m->odd = OFFSET; }
	goto st834;
tr938:
/* #line 46 "lib/row_parser.rl" */
	{ suspect(m, ROW_TWICE_ENCODED); }
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st834;
tr939:
/* #line 46 "lib/row_parser.rl" */
	{ suspect(m, ROW_TWICE_ENCODED); }
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
/* #line 42 "lib/row_parser.rl" */
	{ p = text_run(p, pe, m->delimiter); }
	goto st834;
st834:
	if ( ++p == pe )
		goto _test_eof834;
	__attribute__((fallthrough));
case 834:
/* #line 15541 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr911;
		case 10u: goto tr912;
		case 13u: goto st835;
		case 34u: goto tr914;
		case 44u: goto tr915;
		case 127u: goto tr916;
		case 194u: goto st836;
		case 195u: goto st837;
		case 224u: goto st842;
		case 237u: goto st844;
		case 240u: goto st845;
		case 244u: goto st847;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr911;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st846;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st843;
	} else
		goto st841;
	goto st0;
tr912:
/* #line 52 "lib/row_parser.rl" */
	{ m->stop = ROW_ENDED; {p++;  m->cs = 924; goto _out;} }
tr915:
/* #line 51 "lib/row_parser.rl" */
	{ { m->cs = (next_field(m, OFFSET));goto _again;} }
tr926:
/* #line 55 "lib/row_parser.rl" */
	{ m->stop = ROW_BARE_CR; p--; {p++;  m->cs = 924; goto _out;} }
tr914:
/* #line 53 "lib/row_parser.rl" */
	{ m->stop = ROW_STRAY_QUOTE; {p++;  m->cs = 924; goto _out;} }
st924:
	if ( ++p == pe )
		goto _test_eof924;
	__attribute__((fallthrough));
case 924:
/* #line 15583 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	goto st0;
st835:
	if ( ++p == pe )
		goto _test_eof835;
	__attribute__((fallthrough));
case 835:
	if ( ( (m->key[*p])) == 10u )
		goto tr912;
	goto tr926;
st836:
	if ( ++p == pe )
		goto _test_eof836;
	__attribute__((fallthrough));
case 836:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr927;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr916;
	goto st0;
st837:
	if ( ++p == pe )
		goto _test_eof837;
	__attribute__((fallthrough));
case 837:
	switch( ( (m->key[*p])) ) {
		case 162u: goto tr929;
		case 176u: goto tr930;
		default: break;
	}
	if ( ( (m->key[*p])) < 134u ) {
		if ( ( (m->key[*p])) > 129u ) {
			if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 133u )
				goto tr928;
		} else if ( ( (m->key[*p])) >= 128u )
			goto tr927;
	} else if ( ( (m->key[*p])) > 141u ) {
		if ( ( (m->key[*p])) > 145u ) {
			if ( 146u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
				goto tr927;
		} else if ( ( (m->key[*p])) >= 142u )
			goto tr928;
	} else
		goto tr927;
	goto st0;
tr928:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st838;
st838:
	if ( ++p == pe )
		goto _test_eof838;
	__attribute__((fallthrough));
case 838:
/* #line 15631 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr911;
		case 10u: goto tr912;
		case 13u: goto st835;
		case 34u: goto tr914;
		case 44u: goto tr915;
		case 127u: goto tr916;
		case 194u: goto st839;
		case 195u: goto st837;
		case 197u: goto st848;
		case 198u: goto st849;
		case 203u: goto st850;
		case 224u: goto st842;
		case 226u: goto st851;
		case 237u: goto st844;
		case 240u: goto st845;
		case 244u: goto st847;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr911;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st846;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st843;
	} else
		goto st841;
	goto st0;
st839:
	if ( ++p == pe )
		goto _test_eof839;
	__attribute__((fallthrough));
case 839:
	switch( ( (m->key[*p])) ) {
		case 160u:
		case 187u: goto tr937;
		default: break;
	}
	if ( ( (m->key[*p])) > 159u ) {
		if ( 161u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr938;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr936;
	goto st0;
tr937:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st840;
st840:
	if ( ++p == pe )
		goto _test_eof840;
	__attribute__((fallthrough));
case 840:
/* #line 15682 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr911;
		case 10u: goto tr912;
		case 13u: goto st835;
		case 34u: goto tr914;
		case 44u: goto tr915;
		case 127u: goto tr916;
		case 194u: goto st836;
		case 195u: goto st837;
		case 224u: goto st842;
		case 237u: goto st844;
		case 240u: goto st845;
		case 244u: goto st847;
		default: break;
	}
	if ( ( (m->key[*p])) < 123u ) {
		if ( ( (m->key[*p])) > 96u ) {
			if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
				goto tr939;
		} else if ( ( (m->key[*p])) >= 32u )
			goto tr911;
	} else if ( ( (m->key[*p])) > 126u ) {
		if ( ( (m->key[*p])) < 225u ) {
			if ( 196u <= ( (m->key[*p])) && ( (m->key[*p])) <= 223u )
				goto st841;
		} else if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st846;
		} else
			goto st843;
	} else
		goto tr911;
	goto st0;
st841:
	if ( ++p == pe )
		goto _test_eof841;
	__attribute__((fallthrough));
case 841:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr927;
	goto st0;
st842:
	if ( ++p == pe )
		goto _test_eof842;
	__attribute__((fallthrough));
case 842:
	if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st841;
	goto st0;
st843:
	if ( ++p == pe )
		goto _test_eof843;
	__attribute__((fallthrough));
case 843:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st841;
	goto st0;
st844:
	if ( ++p == pe )
		goto _test_eof844;
	__attribute__((fallthrough));
case 844:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 159u )
		goto st841;
	goto st0;
st845:
	if ( ++p == pe )
		goto _test_eof845;
	__attribute__((fallthrough));
case 845:
	if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st843;
	goto st0;
st846:
	if ( ++p == pe )
		goto _test_eof846;
	__attribute__((fallthrough));
case 846:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st843;
	goto st0;
st847:
	if ( ++p == pe )
		goto _test_eof847;
	__attribute__((fallthrough));
case 847:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 143u )
		goto st843;
	goto st0;
st848:
	if ( ++p == pe )
		goto _test_eof848;
	__attribute__((fallthrough));
case 848:
	switch( ( (m->key[*p])) ) {
		case 184u: goto tr938;
		case 191u: goto tr927;
		default: break;
	}
	if ( ( (m->key[*p])) < 148u ) {
		if ( ( (m->key[*p])) > 145u ) {
			if ( 146u <= ( (m->key[*p])) && ( (m->key[*p])) <= 147u )
				goto tr938;
		} else if ( ( (m->key[*p])) >= 128u )
			goto tr927;
	} else if ( ( (m->key[*p])) > 159u ) {
		if ( ( (m->key[*p])) < 162u ) {
			if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 161u )
				goto tr938;
		} else if ( ( (m->key[*p])) > 188u ) {
			if ( 189u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
				goto tr938;
		} else
			goto tr927;
	} else
		goto tr927;
	goto st0;
st849:
	if ( ++p == pe )
		goto _test_eof849;
	__attribute__((fallthrough));
case 849:
	if ( ( (m->key[*p])) == 146u )
		goto tr938;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr927;
	goto st0;
st850:
	if ( ++p == pe )
		goto _test_eof850;
	__attribute__((fallthrough));
case 850:
	switch( ( (m->key[*p])) ) {
		case 134u:
		case 156u: goto tr938;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr927;
	goto st0;
st851:
	if ( ++p == pe )
		goto _test_eof851;
	__attribute__((fallthrough));
case 851:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st852;
		case 130u: goto st853;
		case 132u: goto st854;
		default: break;
	}
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st841;
	goto st0;
st852:
	if ( ++p == pe )
		goto _test_eof852;
	__attribute__((fallthrough));
case 852:
	switch( ( (m->key[*p])) ) {
		case 154u: goto tr938;
		case 155u:
		case 159u: goto tr927;
		case 166u: goto tr937;
		case 176u:
		case 185u: goto tr938;
		case 186u: goto tr937;
		default: break;
	}
	if ( ( (m->key[*p])) < 149u ) {
		if ( ( (m->key[*p])) > 146u ) {
			if ( 147u <= ( (m->key[*p])) && ( (m->key[*p])) <= 148u )
				goto tr937;
		} else if ( ( (m->key[*p])) >= 128u )
			goto tr927;
	} else if ( ( (m->key[*p])) > 151u ) {
		if ( ( (m->key[*p])) < 158u ) {
			if ( 152u <= ( (m->key[*p])) && ( (m->key[*p])) <= 157u )
				goto tr937;
		} else if ( ( (m->key[*p])) > 162u ) {
			if ( 163u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
				goto tr927;
		} else
			goto tr938;
	} else
		goto tr927;
	goto st0;
st853:
	if ( ++p == pe )
		goto _test_eof853;
	__attribute__((fallthrough));
case 853:
	if ( ( (m->key[*p])) == 172u )
		goto tr938;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr927;
	goto st0;
st854:
	if ( ++p == pe )
		goto _test_eof854;
	__attribute__((fallthrough));
case 854:
	if ( ( (m->key[*p])) == 162u )
		goto tr938;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr927;
	goto st0;
tr929:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st855;
st855:
	if ( ++p == pe )
		goto _test_eof855;
	__attribute__((fallthrough));
case 855:
/* #line 15877 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr911;
		case 10u: goto tr912;
		case 13u: goto st835;
		case 34u: goto tr914;
		case 44u: goto tr915;
		case 127u: goto tr916;
		case 194u: goto st856;
		case 195u: goto st837;
		case 224u: goto st842;
		case 226u: goto st861;
		case 237u: goto st844;
		case 240u: goto st845;
		case 244u: goto st847;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr911;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st846;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st843;
	} else
		goto st841;
	goto st0;
st856:
	if ( ++p == pe )
		goto _test_eof856;
	__attribute__((fallthrough));
case 856:
	if ( ( (m->key[*p])) == 131u )
		goto tr916;
	if ( ( (m->key[*p])) < 133u ) {
		if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 132u )
			goto tr945;
	} else if ( ( (m->key[*p])) > 159u ) {
		if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr927;
	} else
		goto tr916;
	goto st0;
tr945:
/* #line 44 "lib/row_parser.rl" */
	{ if (m->odd == NOWHERE) m->odd = OFFSET; }
	goto st857;
tr951:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st857;
st857:
	if ( ++p == pe )
		goto _test_eof857;
	__attribute__((fallthrough));
case 857:
/* #line 15929 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr911;
		case 10u: goto tr912;
		case 13u: goto st835;
		case 34u: goto tr914;
		case 44u: goto tr915;
		case 127u: goto tr916;
		case 194u: goto st858;
		case 195u: goto st837;
		case 197u: goto st848;
		case 198u: goto st849;
		case 203u: goto st850;
		case 224u: goto st842;
		case 226u: goto st859;
		case 237u: goto st844;
		case 240u: goto st845;
		case 244u: goto st847;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr911;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st846;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st843;
	} else
		goto st841;
	goto st0;
st858:
	if ( ++p == pe )
		goto _test_eof858;
	__attribute__((fallthrough));
case 858:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr938;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr936;
	goto st0;
st859:
	if ( ++p == pe )
		goto _test_eof859;
	__attribute__((fallthrough));
case 859:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st860;
		case 130u: goto st853;
		case 132u: goto st854;
		default: break;
	}
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st841;
	goto st0;
st860:
	if ( ++p == pe )
		goto _test_eof860;
	__attribute__((fallthrough));
case 860:
	switch( ( (m->key[*p])) ) {
		case 155u:
		case 159u: goto tr927;
		case 166u:
		case 176u: goto tr938;
		default: break;
	}
	if ( ( (m->key[*p])) < 152u ) {
		if ( ( (m->key[*p])) < 147u ) {
			if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 146u )
				goto tr927;
		} else if ( ( (m->key[*p])) > 148u ) {
			if ( 149u <= ( (m->key[*p])) && ( (m->key[*p])) <= 151u )
				goto tr927;
		} else
			goto tr938;
	} else if ( ( (m->key[*p])) > 162u ) {
		if ( ( (m->key[*p])) < 185u ) {
			if ( 163u <= ( (m->key[*p])) && ( (m->key[*p])) <= 184u )
				goto tr927;
		} else if ( ( (m->key[*p])) > 186u ) {
			if ( 187u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
				goto tr927;
		} else
			goto tr938;
	} else
		goto tr938;
	goto st0;
st861:
	if ( ++p == pe )
		goto _test_eof861;
	__attribute__((fallthrough));
case 861:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st862;
		case 130u: goto st863;
		default: break;
	}
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st841;
	goto st0;
st862:
	if ( ++p == pe )
		goto _test_eof862;
	__attribute__((fallthrough));
case 862:
	switch( ( (m->key[*p])) ) {
		case 154u:
		case 158u: goto tr951;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr927;
	goto st0;
st863:
	if ( ++p == pe )
		goto _test_eof863;
	__attribute__((fallthrough));
case 863:
	if ( ( (m->key[*p])) == 172u )
		goto tr951;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr927;
	goto st0;
tr930:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st864;
st864:
	if ( ++p == pe )
		goto _test_eof864;
	__attribute__((fallthrough));
case 864:
/* #line 16050 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr911;
		case 10u: goto tr912;
		case 13u: goto st835;
		case 34u: goto tr914;
		case 44u: goto tr915;
		case 127u: goto tr916;
		case 194u: goto st865;
		case 195u: goto st837;
		case 197u: goto st874;
		case 224u: goto st842;
		case 237u: goto st844;
		case 240u: goto st845;
		case 244u: goto st847;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr911;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st846;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st843;
	} else
		goto st841;
	goto st0;
st865:
	if ( ++p == pe )
		goto _test_eof865;
	__attribute__((fallthrough));
case 865:
	if ( ( (m->key[*p])) == 159u )
		goto tr954;
	if ( ( (m->key[*p])) > 158u ) {
		if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr927;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr916;
	goto st0;
tr954:
/* #line 44 "lib/row_parser.rl" */
	{ if (m->odd == NOWHERE) m->odd = OFFSET; }
	goto st866;
tr962:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st866;
st866:
	if ( ++p == pe )
		goto _test_eof866;
	__attribute__((fallthrough));
case 866:
/* #line 16099 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr911;
		case 10u: goto tr912;
		case 13u: goto st835;
		case 34u: goto tr914;
		case 44u: goto tr915;
		case 127u: goto tr916;
		case 194u: goto st867;
		case 195u: goto st837;
		case 197u: goto st868;
		case 198u: goto st869;
		case 203u: goto st870;
		case 224u: goto st842;
		case 226u: goto st871;
		case 237u: goto st844;
		case 240u: goto st845;
		case 244u: goto st847;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr911;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st846;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st843;
	} else
		goto st841;
	goto st0;
st867:
	if ( ++p == pe )
		goto _test_eof867;
	__attribute__((fallthrough));
case 867:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr951;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr945;
	goto st0;
st868:
	if ( ++p == pe )
		goto _test_eof868;
	__attribute__((fallthrough));
case 868:
	switch( ( (m->key[*p])) ) {
		case 184u: goto tr951;
		case 191u: goto tr927;
		default: break;
	}
	if ( ( (m->key[*p])) < 148u ) {
		if ( ( (m->key[*p])) > 145u ) {
			if ( 146u <= ( (m->key[*p])) && ( (m->key[*p])) <= 147u )
				goto tr951;
		} else if ( ( (m->key[*p])) >= 128u )
			goto tr927;
	} else if ( ( (m->key[*p])) > 159u ) {
		if ( ( (m->key[*p])) < 162u ) {
			if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 161u )
				goto tr951;
		} else if ( ( (m->key[*p])) > 188u ) {
			if ( 189u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
				goto tr951;
		} else
			goto tr927;
	} else
		goto tr927;
	goto st0;
st869:
	if ( ++p == pe )
		goto _test_eof869;
	__attribute__((fallthrough));
case 869:
	if ( ( (m->key[*p])) == 146u )
		goto tr951;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr927;
	goto st0;
st870:
	if ( ++p == pe )
		goto _test_eof870;
	__attribute__((fallthrough));
case 870:
	switch( ( (m->key[*p])) ) {
		case 134u:
		case 156u: goto tr951;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr927;
	goto st0;
st871:
	if ( ++p == pe )
		goto _test_eof871;
	__attribute__((fallthrough));
case 871:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st872;
		case 130u: goto st863;
		case 132u: goto st873;
		default: break;
	}
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st841;
	goto st0;
st872:
	if ( ++p == pe )
		goto _test_eof872;
	__attribute__((fallthrough));
case 872:
	switch( ( (m->key[*p])) ) {
		case 155u:
		case 159u: goto tr927;
		case 166u:
		case 176u: goto tr951;
		default: break;
	}
	if ( ( (m->key[*p])) < 152u ) {
		if ( ( (m->key[*p])) < 147u ) {
			if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 146u )
				goto tr927;
		} else if ( ( (m->key[*p])) > 148u ) {
			if ( 149u <= ( (m->key[*p])) && ( (m->key[*p])) <= 151u )
				goto tr927;
		} else
			goto tr951;
	} else if ( ( (m->key[*p])) > 162u ) {
		if ( ( (m->key[*p])) < 185u ) {
			if ( 163u <= ( (m->key[*p])) && ( (m->key[*p])) <= 184u )
				goto tr927;
		} else if ( ( (m->key[*p])) > 186u ) {
			if ( 187u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
				goto tr927;
		} else
			goto tr951;
	} else
		goto tr951;
	goto st0;
st873:
	if ( ++p == pe )
		goto _test_eof873;
	__attribute__((fallthrough));
case 873:
	if ( ( (m->key[*p])) == 162u )
		goto tr951;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr927;
	goto st0;
st874:
	if ( ++p == pe )
		goto _test_eof874;
	__attribute__((fallthrough));
case 874:
	if ( ( (m->key[*p])) == 184u )
		goto tr962;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr927;
	goto st0;
tr964:
/* #line 49 "lib/row_parser.rl" */
	{ line_break(m, OFFSET); }
	goto st875;
tr963:
/* #line 42 "lib/row_parser.rl" */
	{ p = text_run(p, pe, m->delimiter); }
	goto st875;
tr967:
/* #line 44 "lib/row_parser.rl" */
	{ if (m->odd == NOWHERE) m->odd = OFFSET; }
	goto st875;
tr983:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st875;
tr992:
/* #line 46 "lib/row_parser.rl" */
	{ suspect(m, ROW_TWICE_ENCODED); }
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
/* #line 44 "lib/row_parser.rl" */
	{ if (m->odd == NOWHERE) m->odd = OFFSET; }
	goto st875;
tr994:
/* #line 46 "lib/row_parser.rl" */
	{ suspect(m, ROW_TWICE_ENCODED); }
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st875;
tr995:
/* #line 46 "lib/row_parser.rl" */
	{ suspect(m, ROW_TWICE_ENCODED); }
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
/* #line 42 "lib/row_parser.rl" */
	{ p = text_run(p, pe, m->delimiter); }
	goto st875;
tr980:
/* #line 50 "lib/row_parser.rl" */
	{ m->doubled = 1; }
	goto st875;
st875:
	if ( ++p == pe )
		goto _test_eof875;
	__attribute__((fallthrough));
case 875:
/* #line 16279 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr963;
		case 10u: goto tr964;
		case 13u: goto st875;
		case 34u: goto st876;
		case 127u: goto tr967;
		case 194u: goto st878;
		case 195u: goto st879;
		case 224u: goto st884;
		case 237u: goto st886;
		case 240u: goto st887;
		case 244u: goto st889;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr963;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st888;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st885;
	} else
		goto st883;
	goto st0;
st876:
	if ( ++p == pe )
		goto _test_eof876;
	__attribute__((fallthrough));
case 876:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr978;
		case 13u: goto st877;
		case 34u: goto tr980;
		case 44u: goto tr981;
		default: break;
	}
	goto tr977;
tr977:
/* #line 54 "lib/row_parser.rl" */
	{ m->stop = ROW_AFTER_QUOTE; {p++;  m->cs = 925; goto _out;} }
tr978:
/* #line 52 "lib/row_parser.rl" */
	{ m->stop = ROW_ENDED; {p++;  m->cs = 925; goto _out;} }
tr981:
/* #line 51 "lib/row_parser.rl" */
	{ { m->cs = (next_field(m, OFFSET));goto _again;} }
tr982:
/* #line 55 "lib/row_parser.rl" */
	{ m->stop = ROW_BARE_CR; p--; {p++;  m->cs = 925; goto _out;} }
st925:
	if ( ++p == pe )
		goto _test_eof925;
	__attribute__((fallthrough));
case 925:
/* #line 16331 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	goto st0;
st877:
	if ( ++p == pe )
		goto _test_eof877;
	__attribute__((fallthrough));
case 877:
	if ( ( (m->key[*p])) == 10u )
		goto tr978;
	goto tr982;
st878:
	if ( ++p == pe )
		goto _test_eof878;
	__attribute__((fallthrough));
case 878:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr983;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr967;
	goto st0;
st879:
	if ( ++p == pe )
		goto _test_eof879;
	__attribute__((fallthrough));
case 879:
	switch( ( (m->key[*p])) ) {
		case 162u: goto tr985;
		case 176u: goto tr986;
		default: break;
	}
	if ( ( (m->key[*p])) < 134u ) {
		if ( ( (m->key[*p])) > 129u ) {
			if ( 130u <= ( (m->key[*p])) && ( (m->key[*p])) <= 133u )
				goto tr984;
		} else if ( ( (m->key[*p])) >= 128u )
			goto tr983;
	} else if ( ( (m->key[*p])) > 141u ) {
		if ( ( (m->key[*p])) > 145u ) {
			if ( 146u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
				goto tr983;
		} else if ( ( (m->key[*p])) >= 142u )
			goto tr984;
	} else
		goto tr983;
	goto st0;
tr984:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st880;
st880:
	if ( ++p == pe )
		goto _test_eof880;
	__attribute__((fallthrough));
case 880:
/* #line 16379 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr963;
		case 10u: goto tr964;
		case 13u: goto st875;
		case 34u: goto st876;
		case 127u: goto tr967;
		case 194u: goto st881;
		case 195u: goto st879;
		case 197u: goto st890;
		case 198u: goto st891;
		case 203u: goto st892;
		case 224u: goto st884;
		case 226u: goto st893;
		case 237u: goto st886;
		case 240u: goto st887;
		case 244u: goto st889;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr963;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st888;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st885;
	} else
		goto st883;
	goto st0;
st881:
	if ( ++p == pe )
		goto _test_eof881;
	__attribute__((fallthrough));
case 881:
	switch( ( (m->key[*p])) ) {
		case 160u:
		case 187u: goto tr993;
		default: break;
	}
	if ( ( (m->key[*p])) > 159u ) {
		if ( 161u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr994;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr992;
	goto st0;
tr993:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st882;
st882:
	if ( ++p == pe )
		goto _test_eof882;
	__attribute__((fallthrough));
case 882:
/* #line 16429 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr963;
		case 10u: goto tr964;
		case 13u: goto st875;
		case 34u: goto st876;
		case 127u: goto tr967;
		case 194u: goto st878;
		case 195u: goto st879;
		case 224u: goto st884;
		case 237u: goto st886;
		case 240u: goto st887;
		case 244u: goto st889;
		default: break;
	}
	if ( ( (m->key[*p])) < 123u ) {
		if ( ( (m->key[*p])) > 96u ) {
			if ( 97u <= ( (m->key[*p])) && ( (m->key[*p])) <= 122u )
				goto tr995;
		} else if ( ( (m->key[*p])) >= 32u )
			goto tr963;
	} else if ( ( (m->key[*p])) > 126u ) {
		if ( ( (m->key[*p])) < 225u ) {
			if ( 196u <= ( (m->key[*p])) && ( (m->key[*p])) <= 223u )
				goto st883;
		} else if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st888;
		} else
			goto st885;
	} else
		goto tr963;
	goto st0;
st883:
	if ( ++p == pe )
		goto _test_eof883;
	__attribute__((fallthrough));
case 883:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr983;
	goto st0;
st884:
	if ( ++p == pe )
		goto _test_eof884;
	__attribute__((fallthrough));
case 884:
	if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st883;
	goto st0;
st885:
	if ( ++p == pe )
		goto _test_eof885;
	__attribute__((fallthrough));
case 885:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st883;
	goto st0;
st886:
	if ( ++p == pe )
		goto _test_eof886;
	__attribute__((fallthrough));
case 886:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 159u )
		goto st883;
	goto st0;
st887:
	if ( ++p == pe )
		goto _test_eof887;
	__attribute__((fallthrough));
case 887:
	if ( 144u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st885;
	goto st0;
st888:
	if ( ++p == pe )
		goto _test_eof888;
	__attribute__((fallthrough));
case 888:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st885;
	goto st0;
st889:
	if ( ++p == pe )
		goto _test_eof889;
	__attribute__((fallthrough));
case 889:
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 143u )
		goto st885;
	goto st0;
st890:
	if ( ++p == pe )
		goto _test_eof890;
	__attribute__((fallthrough));
case 890:
	switch( ( (m->key[*p])) ) {
		case 184u: goto tr994;
		case 191u: goto tr983;
		default: break;
	}
	if ( ( (m->key[*p])) < 148u ) {
		if ( ( (m->key[*p])) > 145u ) {
			if ( 146u <= ( (m->key[*p])) && ( (m->key[*p])) <= 147u )
				goto tr994;
		} else if ( ( (m->key[*p])) >= 128u )
			goto tr983;
	} else if ( ( (m->key[*p])) > 159u ) {
		if ( ( (m->key[*p])) < 162u ) {
			if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 161u )
				goto tr994;
		} else if ( ( (m->key[*p])) > 188u ) {
			if ( 189u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
				goto tr994;
		} else
			goto tr983;
	} else
		goto tr983;
	goto st0;
st891:
	if ( ++p == pe )
		goto _test_eof891;
	__attribute__((fallthrough));
case 891:
	if ( ( (m->key[*p])) == 146u )
		goto tr994;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr983;
	goto st0;
st892:
	if ( ++p == pe )
		goto _test_eof892;
	__attribute__((fallthrough));
case 892:
	switch( ( (m->key[*p])) ) {
		case 134u:
		case 156u: goto tr994;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr983;
	goto st0;
st893:
	if ( ++p == pe )
		goto _test_eof893;
	__attribute__((fallthrough));
case 893:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st894;
		case 130u: goto st895;
		case 132u: goto st896;
		default: break;
	}
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st883;
	goto st0;
st894:
	if ( ++p == pe )
		goto _test_eof894;
	__attribute__((fallthrough));
case 894:
	switch( ( (m->key[*p])) ) {
		case 154u: goto tr994;
		case 155u:
		case 159u: goto tr983;
		case 166u: goto tr993;
		case 176u:
		case 185u: goto tr994;
		case 186u: goto tr993;
		default: break;
	}
	if ( ( (m->key[*p])) < 149u ) {
		if ( ( (m->key[*p])) > 146u ) {
			if ( 147u <= ( (m->key[*p])) && ( (m->key[*p])) <= 148u )
				goto tr993;
		} else if ( ( (m->key[*p])) >= 128u )
			goto tr983;
	} else if ( ( (m->key[*p])) > 151u ) {
		if ( ( (m->key[*p])) < 158u ) {
			if ( 152u <= ( (m->key[*p])) && ( (m->key[*p])) <= 157u )
				goto tr993;
		} else if ( ( (m->key[*p])) > 162u ) {
			if ( 163u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
				goto tr983;
		} else
			goto tr994;
	} else
		goto tr983;
	goto st0;
st895:
	if ( ++p == pe )
		goto _test_eof895;
	__attribute__((fallthrough));
case 895:
	if ( ( (m->key[*p])) == 172u )
		goto tr994;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr983;
	goto st0;
st896:
	if ( ++p == pe )
		goto _test_eof896;
	__attribute__((fallthrough));
case 896:
	if ( ( (m->key[*p])) == 162u )
		goto tr994;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr983;
	goto st0;
tr985:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st897;
st897:
	if ( ++p == pe )
		goto _test_eof897;
	__attribute__((fallthrough));
case 897:
/* #line 16623 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr963;
		case 10u: goto tr964;
		case 13u: goto st875;
		case 34u: goto st876;
		case 127u: goto tr967;
		case 194u: goto st898;
		case 195u: goto st879;
		case 224u: goto st884;
		case 226u: goto st903;
		case 237u: goto st886;
		case 240u: goto st887;
		case 244u: goto st889;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr963;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st888;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st885;
	} else
		goto st883;
	goto st0;
st898:
	if ( ++p == pe )
		goto _test_eof898;
	__attribute__((fallthrough));
case 898:
	if ( ( (m->key[*p])) == 131u )
		goto tr967;
	if ( ( (m->key[*p])) < 133u ) {
		if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 132u )
			goto tr1001;
	} else if ( ( (m->key[*p])) > 159u ) {
		if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr983;
	} else
		goto tr967;
	goto st0;
tr1001:
/* #line 44 "lib/row_parser.rl" */
	{ if (m->odd == NOWHERE) m->odd = OFFSET; }
	goto st899;
tr1007:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st899;
st899:
	if ( ++p == pe )
		goto _test_eof899;
	__attribute__((fallthrough));
case 899:
/* #line 16674 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr963;
		case 10u: goto tr964;
		case 13u: goto st875;
		case 34u: goto st876;
		case 127u: goto tr967;
		case 194u: goto st900;
		case 195u: goto st879;
		case 197u: goto st890;
		case 198u: goto st891;
		case 203u: goto st892;
		case 224u: goto st884;
		case 226u: goto st901;
		case 237u: goto st886;
		case 240u: goto st887;
		case 244u: goto st889;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr963;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st888;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st885;
	} else
		goto st883;
	goto st0;
st900:
	if ( ++p == pe )
		goto _test_eof900;
	__attribute__((fallthrough));
case 900:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr994;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr992;
	goto st0;
st901:
	if ( ++p == pe )
		goto _test_eof901;
	__attribute__((fallthrough));
case 901:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st902;
		case 130u: goto st895;
		case 132u: goto st896;
		default: break;
	}
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st883;
	goto st0;
st902:
	if ( ++p == pe )
		goto _test_eof902;
	__attribute__((fallthrough));
case 902:
	switch( ( (m->key[*p])) ) {
		case 155u:
		case 159u: goto tr983;
		case 166u:
		case 176u: goto tr994;
		default: break;
	}
	if ( ( (m->key[*p])) < 152u ) {
		if ( ( (m->key[*p])) < 147u ) {
			if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 146u )
				goto tr983;
		} else if ( ( (m->key[*p])) > 148u ) {
			if ( 149u <= ( (m->key[*p])) && ( (m->key[*p])) <= 151u )
				goto tr983;
		} else
			goto tr994;
	} else if ( ( (m->key[*p])) > 162u ) {
		if ( ( (m->key[*p])) < 185u ) {
			if ( 163u <= ( (m->key[*p])) && ( (m->key[*p])) <= 184u )
				goto tr983;
		} else if ( ( (m->key[*p])) > 186u ) {
			if ( 187u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
				goto tr983;
		} else
			goto tr994;
	} else
		goto tr994;
	goto st0;
st903:
	if ( ++p == pe )
		goto _test_eof903;
	__attribute__((fallthrough));
case 903:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st904;
		case 130u: goto st905;
		default: break;
	}
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st883;
	goto st0;
st904:
	if ( ++p == pe )
		goto _test_eof904;
	__attribute__((fallthrough));
case 904:
	switch( ( (m->key[*p])) ) {
		case 154u:
		case 158u: goto tr1007;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr983;
	goto st0;
st905:
	if ( ++p == pe )
		goto _test_eof905;
	__attribute__((fallthrough));
case 905:
	if ( ( (m->key[*p])) == 172u )
		goto tr1007;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr983;
	goto st0;
tr986:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st906;
st906:
	if ( ++p == pe )
		goto _test_eof906;
	__attribute__((fallthrough));
case 906:
/* #line 16794 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr963;
		case 10u: goto tr964;
		case 13u: goto st875;
		case 34u: goto st876;
		case 127u: goto tr967;
		case 194u: goto st907;
		case 195u: goto st879;
		case 197u: goto st916;
		case 224u: goto st884;
		case 237u: goto st886;
		case 240u: goto st887;
		case 244u: goto st889;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr963;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st888;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st885;
	} else
		goto st883;
	goto st0;
st907:
	if ( ++p == pe )
		goto _test_eof907;
	__attribute__((fallthrough));
case 907:
	if ( ( (m->key[*p])) == 159u )
		goto tr1010;
	if ( ( (m->key[*p])) > 158u ) {
		if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr983;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr967;
	goto st0;
tr1010:
/* #line 44 "lib/row_parser.rl" */
	{ if (m->odd == NOWHERE) m->odd = OFFSET; }
	goto st908;
tr1018:
/* #line 45 "lib/row_parser.rl" */
	{ m->beyond_ascii = 1; }
	goto st908;
st908:
	if ( ++p == pe )
		goto _test_eof908;
	__attribute__((fallthrough));
case 908:
/* #line 16842 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	switch( ( (m->key[*p])) ) {
		case 9u: goto tr963;
		case 10u: goto tr964;
		case 13u: goto st875;
		case 34u: goto st876;
		case 127u: goto tr967;
		case 194u: goto st909;
		case 195u: goto st879;
		case 197u: goto st910;
		case 198u: goto st911;
		case 203u: goto st912;
		case 224u: goto st884;
		case 226u: goto st913;
		case 237u: goto st886;
		case 240u: goto st887;
		case 244u: goto st889;
		default: break;
	}
	if ( ( (m->key[*p])) < 196u ) {
		if ( 32u <= ( (m->key[*p])) && ( (m->key[*p])) <= 126u )
			goto tr963;
	} else if ( ( (m->key[*p])) > 223u ) {
		if ( ( (m->key[*p])) > 239u ) {
			if ( 241u <= ( (m->key[*p])) && ( (m->key[*p])) <= 243u )
				goto st888;
		} else if ( ( (m->key[*p])) >= 225u )
			goto st885;
	} else
		goto st883;
	goto st0;
st909:
	if ( ++p == pe )
		goto _test_eof909;
	__attribute__((fallthrough));
case 909:
	if ( ( (m->key[*p])) > 159u ) {
		if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
			goto tr1007;
	} else if ( ( (m->key[*p])) >= 128u )
		goto tr1001;
	goto st0;
st910:
	if ( ++p == pe )
		goto _test_eof910;
	__attribute__((fallthrough));
case 910:
	switch( ( (m->key[*p])) ) {
		case 184u: goto tr1007;
		case 191u: goto tr983;
		default: break;
	}
	if ( ( (m->key[*p])) < 148u ) {
		if ( ( (m->key[*p])) > 145u ) {
			if ( 146u <= ( (m->key[*p])) && ( (m->key[*p])) <= 147u )
				goto tr1007;
		} else if ( ( (m->key[*p])) >= 128u )
			goto tr983;
	} else if ( ( (m->key[*p])) > 159u ) {
		if ( ( (m->key[*p])) < 162u ) {
			if ( 160u <= ( (m->key[*p])) && ( (m->key[*p])) <= 161u )
				goto tr1007;
		} else if ( ( (m->key[*p])) > 188u ) {
			if ( 189u <= ( (m->key[*p])) && ( (m->key[*p])) <= 190u )
				goto tr1007;
		} else
			goto tr983;
	} else
		goto tr983;
	goto st0;
st911:
	if ( ++p == pe )
		goto _test_eof911;
	__attribute__((fallthrough));
case 911:
	if ( ( (m->key[*p])) == 146u )
		goto tr1007;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr983;
	goto st0;
st912:
	if ( ++p == pe )
		goto _test_eof912;
	__attribute__((fallthrough));
case 912:
	switch( ( (m->key[*p])) ) {
		case 134u:
		case 156u: goto tr1007;
		default: break;
	}
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr983;
	goto st0;
st913:
	if ( ++p == pe )
		goto _test_eof913;
	__attribute__((fallthrough));
case 913:
	switch( ( (m->key[*p])) ) {
		case 128u: goto st914;
		case 130u: goto st905;
		case 132u: goto st915;
		default: break;
	}
	if ( 129u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto st883;
	goto st0;
st914:
	if ( ++p == pe )
		goto _test_eof914;
	__attribute__((fallthrough));
case 914:
	switch( ( (m->key[*p])) ) {
		case 155u:
		case 159u: goto tr983;
		case 166u:
		case 176u: goto tr1007;
		default: break;
	}
	if ( ( (m->key[*p])) < 152u ) {
		if ( ( (m->key[*p])) < 147u ) {
			if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 146u )
				goto tr983;
		} else if ( ( (m->key[*p])) > 148u ) {
			if ( 149u <= ( (m->key[*p])) && ( (m->key[*p])) <= 151u )
				goto tr983;
		} else
			goto tr1007;
	} else if ( ( (m->key[*p])) > 162u ) {
		if ( ( (m->key[*p])) < 185u ) {
			if ( 163u <= ( (m->key[*p])) && ( (m->key[*p])) <= 184u )
				goto tr983;
		} else if ( ( (m->key[*p])) > 186u ) {
			if ( 187u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
				goto tr983;
		} else
			goto tr1007;
	} else
		goto tr1007;
	goto st0;
st915:
	if ( ++p == pe )
		goto _test_eof915;
	__attribute__((fallthrough));
case 915:
	if ( ( (m->key[*p])) == 162u )
		goto tr1007;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr983;
	goto st0;
st916:
	if ( ++p == pe )
		goto _test_eof916;
	__attribute__((fallthrough));
case 916:
	if ( ( (m->key[*p])) == 184u )
		goto tr1018;
	if ( 128u <= ( (m->key[*p])) && ( (m->key[*p])) <= 191u )
		goto tr983;
	goto st0;
st917:
	if ( ++p == pe )
		goto _test_eof917;
	__attribute__((fallthrough));
case 917:
	switch( ( (m->key[*p])) ) {
		case 10u: goto tr1020;
		case 34u: goto tr1021;
		case 44u: goto tr1022;
		default: break;
	}
	goto st917;
tr1020:
/* #line 52 "lib/row_parser.rl" */
	{ m->stop = ROW_ENDED; {p++;  m->cs = 926; goto _out;} }
tr1022:
/* #line 51 "lib/row_parser.rl" */
	{ { m->cs = (next_field(m, OFFSET));goto _again;} }
tr1021:
/* #line 53 "lib/row_parser.rl" */
	{ m->stop = ROW_STRAY_QUOTE; {p++;  m->cs = 926; goto _out;} }
st926:
	if ( ++p == pe )
		goto _test_eof926;
	__attribute__((fallthrough));
case 926:
/* #line 17011 "/tmp/merge/build-clang/gen/row_parser.c.raw" */
	goto st0;
	default:
		goto _out;
	}
	_test_eof1:  m->cs = 1; goto _test_eof;
	_test_eof2:  m->cs = 2; goto _test_eof;
	_test_eof918:  m->cs = 918; goto _test_eof;
	_test_eof3:  m->cs = 3; goto _test_eof;
	_test_eof4:  m->cs = 4; goto _test_eof;
	_test_eof5:  m->cs = 5; goto _test_eof;
	_test_eof919:  m->cs = 919; goto _test_eof;
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
	_test_eof920:  m->cs = 920; goto _test_eof;
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
	_test_eof444:  m->cs = 444; goto _test_eof;
	_test_eof445:  m->cs = 445; goto _test_eof;
	_test_eof446:  m->cs = 446; goto _test_eof;
	_test_eof447:  m->cs = 447; goto _test_eof;
	_test_eof448:  m->cs = 448; goto _test_eof;
	_test_eof449:  m->cs = 449; goto _test_eof;
	_test_eof450:  m->cs = 450; goto _test_eof;
	_test_eof451:  m->cs = 451; goto _test_eof;
	_test_eof452:  m->cs = 452; goto _test_eof;
	_test_eof453:  m->cs = 453; goto _test_eof;
	_test_eof454:  m->cs = 454; goto _test_eof;
	_test_eof455:  m->cs = 455; goto _test_eof;
	_test_eof456:  m->cs = 456; goto _test_eof;
	_test_eof457:  m->cs = 457; goto _test_eof;
	_test_eof458:  m->cs = 458; goto _test_eof;
	_test_eof459:  m->cs = 459; goto _test_eof;
	_test_eof460:  m->cs = 460; goto _test_eof;
	_test_eof461:  m->cs = 461; goto _test_eof;
	_test_eof462:  m->cs = 462; goto _test_eof;
	_test_eof463:  m->cs = 463; goto _test_eof;
	_test_eof464:  m->cs = 464; goto _test_eof;
	_test_eof465:  m->cs = 465; goto _test_eof;
	_test_eof466:  m->cs = 466; goto _test_eof;
	_test_eof467:  m->cs = 467; goto _test_eof;
	_test_eof468:  m->cs = 468; goto _test_eof;
	_test_eof469:  m->cs = 469; goto _test_eof;
	_test_eof470:  m->cs = 470; goto _test_eof;
	_test_eof471:  m->cs = 471; goto _test_eof;
	_test_eof472:  m->cs = 472; goto _test_eof;
	_test_eof473:  m->cs = 473; goto _test_eof;
	_test_eof474:  m->cs = 474; goto _test_eof;
	_test_eof475:  m->cs = 475; goto _test_eof;
	_test_eof476:  m->cs = 476; goto _test_eof;
	_test_eof477:  m->cs = 477; goto _test_eof;
	_test_eof478:  m->cs = 478; goto _test_eof;
	_test_eof479:  m->cs = 479; goto _test_eof;
	_test_eof921:  m->cs = 921; goto _test_eof;
	_test_eof480:  m->cs = 480; goto _test_eof;
	_test_eof481:  m->cs = 481; goto _test_eof;
	_test_eof482:  m->cs = 482; goto _test_eof;
	_test_eof483:  m->cs = 483; goto _test_eof;
	_test_eof484:  m->cs = 484; goto _test_eof;
	_test_eof485:  m->cs = 485; goto _test_eof;
	_test_eof486:  m->cs = 486; goto _test_eof;
	_test_eof487:  m->cs = 487; goto _test_eof;
	_test_eof488:  m->cs = 488; goto _test_eof;
	_test_eof489:  m->cs = 489; goto _test_eof;
	_test_eof490:  m->cs = 490; goto _test_eof;
	_test_eof491:  m->cs = 491; goto _test_eof;
	_test_eof492:  m->cs = 492; goto _test_eof;
	_test_eof493:  m->cs = 493; goto _test_eof;
	_test_eof494:  m->cs = 494; goto _test_eof;
	_test_eof495:  m->cs = 495; goto _test_eof;
	_test_eof496:  m->cs = 496; goto _test_eof;
	_test_eof497:  m->cs = 497; goto _test_eof;
	_test_eof498:  m->cs = 498; goto _test_eof;
	_test_eof499:  m->cs = 499; goto _test_eof;
	_test_eof500:  m->cs = 500; goto _test_eof;
	_test_eof501:  m->cs = 501; goto _test_eof;
	_test_eof502:  m->cs = 502; goto _test_eof;
	_test_eof503:  m->cs = 503; goto _test_eof;
	_test_eof504:  m->cs = 504; goto _test_eof;
	_test_eof505:  m->cs = 505; goto _test_eof;
	_test_eof506:  m->cs = 506; goto _test_eof;
	_test_eof507:  m->cs = 507; goto _test_eof;
	_test_eof508:  m->cs = 508; goto _test_eof;
	_test_eof509:  m->cs = 509; goto _test_eof;
	_test_eof510:  m->cs = 510; goto _test_eof;
	_test_eof511:  m->cs = 511; goto _test_eof;
	_test_eof512:  m->cs = 512; goto _test_eof;
	_test_eof513:  m->cs = 513; goto _test_eof;
	_test_eof514:  m->cs = 514; goto _test_eof;
	_test_eof515:  m->cs = 515; goto _test_eof;
	_test_eof516:  m->cs = 516; goto _test_eof;
	_test_eof517:  m->cs = 517; goto _test_eof;
	_test_eof922:  m->cs = 922; goto _test_eof;
	_test_eof518:  m->cs = 518; goto _test_eof;
	_test_eof519:  m->cs = 519; goto _test_eof;
	_test_eof520:  m->cs = 520; goto _test_eof;
	_test_eof521:  m->cs = 521; goto _test_eof;
	_test_eof522:  m->cs = 522; goto _test_eof;
	_test_eof523:  m->cs = 523; goto _test_eof;
	_test_eof524:  m->cs = 524; goto _test_eof;
	_test_eof525:  m->cs = 525; goto _test_eof;
	_test_eof526:  m->cs = 526; goto _test_eof;
	_test_eof527:  m->cs = 527; goto _test_eof;
	_test_eof528:  m->cs = 528; goto _test_eof;
	_test_eof529:  m->cs = 529; goto _test_eof;
	_test_eof530:  m->cs = 530; goto _test_eof;
	_test_eof531:  m->cs = 531; goto _test_eof;
	_test_eof532:  m->cs = 532; goto _test_eof;
	_test_eof533:  m->cs = 533; goto _test_eof;
	_test_eof534:  m->cs = 534; goto _test_eof;
	_test_eof535:  m->cs = 535; goto _test_eof;
	_test_eof536:  m->cs = 536; goto _test_eof;
	_test_eof537:  m->cs = 537; goto _test_eof;
	_test_eof538:  m->cs = 538; goto _test_eof;
	_test_eof539:  m->cs = 539; goto _test_eof;
	_test_eof540:  m->cs = 540; goto _test_eof;
	_test_eof541:  m->cs = 541; goto _test_eof;
	_test_eof542:  m->cs = 542; goto _test_eof;
	_test_eof543:  m->cs = 543; goto _test_eof;
	_test_eof544:  m->cs = 544; goto _test_eof;
	_test_eof545:  m->cs = 545; goto _test_eof;
	_test_eof546:  m->cs = 546; goto _test_eof;
	_test_eof547:  m->cs = 547; goto _test_eof;
	_test_eof548:  m->cs = 548; goto _test_eof;
	_test_eof549:  m->cs = 549; goto _test_eof;
	_test_eof550:  m->cs = 550; goto _test_eof;
	_test_eof551:  m->cs = 551; goto _test_eof;
	_test_eof552:  m->cs = 552; goto _test_eof;
	_test_eof553:  m->cs = 553; goto _test_eof;
	_test_eof554:  m->cs = 554; goto _test_eof;
	_test_eof555:  m->cs = 555; goto _test_eof;
	_test_eof556:  m->cs = 556; goto _test_eof;
	_test_eof557:  m->cs = 557; goto _test_eof;
	_test_eof558:  m->cs = 558; goto _test_eof;
	_test_eof559:  m->cs = 559; goto _test_eof;
	_test_eof560:  m->cs = 560; goto _test_eof;
	_test_eof561:  m->cs = 561; goto _test_eof;
	_test_eof562:  m->cs = 562; goto _test_eof;
	_test_eof923:  m->cs = 923; goto _test_eof;
	_test_eof563:  m->cs = 563; goto _test_eof;
	_test_eof564:  m->cs = 564; goto _test_eof;
	_test_eof565:  m->cs = 565; goto _test_eof;
	_test_eof566:  m->cs = 566; goto _test_eof;
	_test_eof567:  m->cs = 567; goto _test_eof;
	_test_eof568:  m->cs = 568; goto _test_eof;
	_test_eof569:  m->cs = 569; goto _test_eof;
	_test_eof570:  m->cs = 570; goto _test_eof;
	_test_eof571:  m->cs = 571; goto _test_eof;
	_test_eof572:  m->cs = 572; goto _test_eof;
	_test_eof573:  m->cs = 573; goto _test_eof;
	_test_eof574:  m->cs = 574; goto _test_eof;
	_test_eof575:  m->cs = 575; goto _test_eof;
	_test_eof576:  m->cs = 576; goto _test_eof;
	_test_eof577:  m->cs = 577; goto _test_eof;
	_test_eof578:  m->cs = 578; goto _test_eof;
	_test_eof579:  m->cs = 579; goto _test_eof;
	_test_eof580:  m->cs = 580; goto _test_eof;
	_test_eof581:  m->cs = 581; goto _test_eof;
	_test_eof582:  m->cs = 582; goto _test_eof;
	_test_eof583:  m->cs = 583; goto _test_eof;
	_test_eof584:  m->cs = 584; goto _test_eof;
	_test_eof585:  m->cs = 585; goto _test_eof;
	_test_eof586:  m->cs = 586; goto _test_eof;
	_test_eof587:  m->cs = 587; goto _test_eof;
	_test_eof588:  m->cs = 588; goto _test_eof;
	_test_eof589:  m->cs = 589; goto _test_eof;
	_test_eof590:  m->cs = 590; goto _test_eof;
	_test_eof591:  m->cs = 591; goto _test_eof;
	_test_eof592:  m->cs = 592; goto _test_eof;
	_test_eof593:  m->cs = 593; goto _test_eof;
	_test_eof594:  m->cs = 594; goto _test_eof;
	_test_eof595:  m->cs = 595; goto _test_eof;
	_test_eof596:  m->cs = 596; goto _test_eof;
	_test_eof597:  m->cs = 597; goto _test_eof;
	_test_eof598:  m->cs = 598; goto _test_eof;
	_test_eof599:  m->cs = 599; goto _test_eof;
	_test_eof600:  m->cs = 600; goto _test_eof;
	_test_eof601:  m->cs = 601; goto _test_eof;
	_test_eof602:  m->cs = 602; goto _test_eof;
	_test_eof603:  m->cs = 603; goto _test_eof;
	_test_eof604:  m->cs = 604; goto _test_eof;
	_test_eof605:  m->cs = 605; goto _test_eof;
	_test_eof606:  m->cs = 606; goto _test_eof;
	_test_eof607:  m->cs = 607; goto _test_eof;
	_test_eof608:  m->cs = 608; goto _test_eof;
	_test_eof609:  m->cs = 609; goto _test_eof;
	_test_eof610:  m->cs = 610; goto _test_eof;
	_test_eof611:  m->cs = 611; goto _test_eof;
	_test_eof612:  m->cs = 612; goto _test_eof;
	_test_eof613:  m->cs = 613; goto _test_eof;
	_test_eof614:  m->cs = 614; goto _test_eof;
	_test_eof615:  m->cs = 615; goto _test_eof;
	_test_eof616:  m->cs = 616; goto _test_eof;
	_test_eof617:  m->cs = 617; goto _test_eof;
	_test_eof618:  m->cs = 618; goto _test_eof;
	_test_eof619:  m->cs = 619; goto _test_eof;
	_test_eof620:  m->cs = 620; goto _test_eof;
	_test_eof621:  m->cs = 621; goto _test_eof;
	_test_eof622:  m->cs = 622; goto _test_eof;
	_test_eof623:  m->cs = 623; goto _test_eof;
	_test_eof624:  m->cs = 624; goto _test_eof;
	_test_eof625:  m->cs = 625; goto _test_eof;
	_test_eof626:  m->cs = 626; goto _test_eof;
	_test_eof627:  m->cs = 627; goto _test_eof;
	_test_eof628:  m->cs = 628; goto _test_eof;
	_test_eof629:  m->cs = 629; goto _test_eof;
	_test_eof630:  m->cs = 630; goto _test_eof;
	_test_eof631:  m->cs = 631; goto _test_eof;
	_test_eof632:  m->cs = 632; goto _test_eof;
	_test_eof633:  m->cs = 633; goto _test_eof;
	_test_eof634:  m->cs = 634; goto _test_eof;
	_test_eof635:  m->cs = 635; goto _test_eof;
	_test_eof636:  m->cs = 636; goto _test_eof;
	_test_eof637:  m->cs = 637; goto _test_eof;
	_test_eof638:  m->cs = 638; goto _test_eof;
	_test_eof639:  m->cs = 639; goto _test_eof;
	_test_eof640:  m->cs = 640; goto _test_eof;
	_test_eof641:  m->cs = 641; goto _test_eof;
	_test_eof642:  m->cs = 642; goto _test_eof;
	_test_eof643:  m->cs = 643; goto _test_eof;
	_test_eof644:  m->cs = 644; goto _test_eof;
	_test_eof645:  m->cs = 645; goto _test_eof;
	_test_eof646:  m->cs = 646; goto _test_eof;
	_test_eof647:  m->cs = 647; goto _test_eof;
	_test_eof648:  m->cs = 648; goto _test_eof;
	_test_eof649:  m->cs = 649; goto _test_eof;
	_test_eof650:  m->cs = 650; goto _test_eof;
	_test_eof651:  m->cs = 651; goto _test_eof;
	_test_eof652:  m->cs = 652; goto _test_eof;
	_test_eof653:  m->cs = 653; goto _test_eof;
	_test_eof654:  m->cs = 654; goto _test_eof;
	_test_eof655:  m->cs = 655; goto _test_eof;
	_test_eof656:  m->cs = 656; goto _test_eof;
	_test_eof657:  m->cs = 657; goto _test_eof;
	_test_eof658:  m->cs = 658; goto _test_eof;
	_test_eof659:  m->cs = 659; goto _test_eof;
	_test_eof660:  m->cs = 660; goto _test_eof;
	_test_eof661:  m->cs = 661; goto _test_eof;
	_test_eof662:  m->cs = 662; goto _test_eof;
	_test_eof663:  m->cs = 663; goto _test_eof;
	_test_eof664:  m->cs = 664; goto _test_eof;
	_test_eof665:  m->cs = 665; goto _test_eof;
	_test_eof666:  m->cs = 666; goto _test_eof;
	_test_eof667:  m->cs = 667; goto _test_eof;
	_test_eof668:  m->cs = 668; goto _test_eof;
	_test_eof669:  m->cs = 669; goto _test_eof;
	_test_eof670:  m->cs = 670; goto _test_eof;
	_test_eof671:  m->cs = 671; goto _test_eof;
	_test_eof672:  m->cs = 672; goto _test_eof;
	_test_eof673:  m->cs = 673; goto _test_eof;
	_test_eof674:  m->cs = 674; goto _test_eof;
	_test_eof675:  m->cs = 675; goto _test_eof;
	_test_eof676:  m->cs = 676; goto _test_eof;
	_test_eof677:  m->cs = 677; goto _test_eof;
	_test_eof678:  m->cs = 678; goto _test_eof;
	_test_eof679:  m->cs = 679; goto _test_eof;
	_test_eof680:  m->cs = 680; goto _test_eof;
	_test_eof681:  m->cs = 681; goto _test_eof;
	_test_eof682:  m->cs = 682; goto _test_eof;
	_test_eof683:  m->cs = 683; goto _test_eof;
	_test_eof684:  m->cs = 684; goto _test_eof;
	_test_eof685:  m->cs = 685; goto _test_eof;
	_test_eof686:  m->cs = 686; goto _test_eof;
	_test_eof687:  m->cs = 687; goto _test_eof;
	_test_eof688:  m->cs = 688; goto _test_eof;
	_test_eof689:  m->cs = 689; goto _test_eof;
	_test_eof690:  m->cs = 690; goto _test_eof;
	_test_eof691:  m->cs = 691; goto _test_eof;
	_test_eof692:  m->cs = 692; goto _test_eof;
	_test_eof693:  m->cs = 693; goto _test_eof;
	_test_eof694:  m->cs = 694; goto _test_eof;
	_test_eof695:  m->cs = 695; goto _test_eof;
	_test_eof696:  m->cs = 696; goto _test_eof;
	_test_eof697:  m->cs = 697; goto _test_eof;
	_test_eof698:  m->cs = 698; goto _test_eof;
	_test_eof699:  m->cs = 699; goto _test_eof;
	_test_eof700:  m->cs = 700; goto _test_eof;
	_test_eof701:  m->cs = 701; goto _test_eof;
	_test_eof702:  m->cs = 702; goto _test_eof;
	_test_eof703:  m->cs = 703; goto _test_eof;
	_test_eof704:  m->cs = 704; goto _test_eof;
	_test_eof705:  m->cs = 705; goto _test_eof;
	_test_eof706:  m->cs = 706; goto _test_eof;
	_test_eof707:  m->cs = 707; goto _test_eof;
	_test_eof708:  m->cs = 708; goto _test_eof;
	_test_eof709:  m->cs = 709; goto _test_eof;
	_test_eof710:  m->cs = 710; goto _test_eof;
	_test_eof711:  m->cs = 711; goto _test_eof;
	_test_eof712:  m->cs = 712; goto _test_eof;
	_test_eof713:  m->cs = 713; goto _test_eof;
	_test_eof714:  m->cs = 714; goto _test_eof;
	_test_eof715:  m->cs = 715; goto _test_eof;
	_test_eof716:  m->cs = 716; goto _test_eof;
	_test_eof717:  m->cs = 717; goto _test_eof;
	_test_eof718:  m->cs = 718; goto _test_eof;
	_test_eof719:  m->cs = 719; goto _test_eof;
	_test_eof720:  m->cs = 720; goto _test_eof;
	_test_eof721:  m->cs = 721; goto _test_eof;
	_test_eof722:  m->cs = 722; goto _test_eof;
	_test_eof723:  m->cs = 723; goto _test_eof;
	_test_eof724:  m->cs = 724; goto _test_eof;
	_test_eof725:  m->cs = 725; goto _test_eof;
	_test_eof726:  m->cs = 726; goto _test_eof;
	_test_eof727:  m->cs = 727; goto _test_eof;
	_test_eof728:  m->cs = 728; goto _test_eof;
	_test_eof729:  m->cs = 729; goto _test_eof;
	_test_eof730:  m->cs = 730; goto _test_eof;
	_test_eof731:  m->cs = 731; goto _test_eof;
	_test_eof732:  m->cs = 732; goto _test_eof;
	_test_eof733:  m->cs = 733; goto _test_eof;
	_test_eof734:  m->cs = 734; goto _test_eof;
	_test_eof735:  m->cs = 735; goto _test_eof;
	_test_eof736:  m->cs = 736; goto _test_eof;
	_test_eof737:  m->cs = 737; goto _test_eof;
	_test_eof738:  m->cs = 738; goto _test_eof;
	_test_eof739:  m->cs = 739; goto _test_eof;
	_test_eof740:  m->cs = 740; goto _test_eof;
	_test_eof741:  m->cs = 741; goto _test_eof;
	_test_eof742:  m->cs = 742; goto _test_eof;
	_test_eof743:  m->cs = 743; goto _test_eof;
	_test_eof744:  m->cs = 744; goto _test_eof;
	_test_eof745:  m->cs = 745; goto _test_eof;
	_test_eof746:  m->cs = 746; goto _test_eof;
	_test_eof747:  m->cs = 747; goto _test_eof;
	_test_eof748:  m->cs = 748; goto _test_eof;
	_test_eof749:  m->cs = 749; goto _test_eof;
	_test_eof750:  m->cs = 750; goto _test_eof;
	_test_eof751:  m->cs = 751; goto _test_eof;
	_test_eof752:  m->cs = 752; goto _test_eof;
	_test_eof753:  m->cs = 753; goto _test_eof;
	_test_eof754:  m->cs = 754; goto _test_eof;
	_test_eof755:  m->cs = 755; goto _test_eof;
	_test_eof756:  m->cs = 756; goto _test_eof;
	_test_eof757:  m->cs = 757; goto _test_eof;
	_test_eof758:  m->cs = 758; goto _test_eof;
	_test_eof759:  m->cs = 759; goto _test_eof;
	_test_eof760:  m->cs = 760; goto _test_eof;
	_test_eof761:  m->cs = 761; goto _test_eof;
	_test_eof762:  m->cs = 762; goto _test_eof;
	_test_eof763:  m->cs = 763; goto _test_eof;
	_test_eof764:  m->cs = 764; goto _test_eof;
	_test_eof765:  m->cs = 765; goto _test_eof;
	_test_eof766:  m->cs = 766; goto _test_eof;
	_test_eof767:  m->cs = 767; goto _test_eof;
	_test_eof768:  m->cs = 768; goto _test_eof;
	_test_eof769:  m->cs = 769; goto _test_eof;
	_test_eof770:  m->cs = 770; goto _test_eof;
	_test_eof771:  m->cs = 771; goto _test_eof;
	_test_eof772:  m->cs = 772; goto _test_eof;
	_test_eof773:  m->cs = 773; goto _test_eof;
	_test_eof774:  m->cs = 774; goto _test_eof;
	_test_eof775:  m->cs = 775; goto _test_eof;
	_test_eof776:  m->cs = 776; goto _test_eof;
	_test_eof777:  m->cs = 777; goto _test_eof;
	_test_eof778:  m->cs = 778; goto _test_eof;
	_test_eof779:  m->cs = 779; goto _test_eof;
	_test_eof780:  m->cs = 780; goto _test_eof;
	_test_eof781:  m->cs = 781; goto _test_eof;
	_test_eof782:  m->cs = 782; goto _test_eof;
	_test_eof783:  m->cs = 783; goto _test_eof;
	_test_eof784:  m->cs = 784; goto _test_eof;
	_test_eof785:  m->cs = 785; goto _test_eof;
	_test_eof786:  m->cs = 786; goto _test_eof;
	_test_eof787:  m->cs = 787; goto _test_eof;
	_test_eof788:  m->cs = 788; goto _test_eof;
	_test_eof789:  m->cs = 789; goto _test_eof;
	_test_eof790:  m->cs = 790; goto _test_eof;
	_test_eof791:  m->cs = 791; goto _test_eof;
	_test_eof792:  m->cs = 792; goto _test_eof;
	_test_eof793:  m->cs = 793; goto _test_eof;
	_test_eof794:  m->cs = 794; goto _test_eof;
	_test_eof795:  m->cs = 795; goto _test_eof;
	_test_eof796:  m->cs = 796; goto _test_eof;
	_test_eof797:  m->cs = 797; goto _test_eof;
	_test_eof798:  m->cs = 798; goto _test_eof;
	_test_eof799:  m->cs = 799; goto _test_eof;
	_test_eof800:  m->cs = 800; goto _test_eof;
	_test_eof801:  m->cs = 801; goto _test_eof;
	_test_eof802:  m->cs = 802; goto _test_eof;
	_test_eof803:  m->cs = 803; goto _test_eof;
	_test_eof804:  m->cs = 804; goto _test_eof;
	_test_eof805:  m->cs = 805; goto _test_eof;
	_test_eof806:  m->cs = 806; goto _test_eof;
	_test_eof807:  m->cs = 807; goto _test_eof;
	_test_eof808:  m->cs = 808; goto _test_eof;
	_test_eof809:  m->cs = 809; goto _test_eof;
	_test_eof810:  m->cs = 810; goto _test_eof;
	_test_eof811:  m->cs = 811; goto _test_eof;
	_test_eof812:  m->cs = 812; goto _test_eof;
	_test_eof813:  m->cs = 813; goto _test_eof;
	_test_eof814:  m->cs = 814; goto _test_eof;
	_test_eof815:  m->cs = 815; goto _test_eof;
	_test_eof816:  m->cs = 816; goto _test_eof;
	_test_eof817:  m->cs = 817; goto _test_eof;
	_test_eof818:  m->cs = 818; goto _test_eof;
	_test_eof819:  m->cs = 819; goto _test_eof;
	_test_eof820:  m->cs = 820; goto _test_eof;
	_test_eof821:  m->cs = 821; goto _test_eof;
	_test_eof822:  m->cs = 822; goto _test_eof;
	_test_eof823:  m->cs = 823; goto _test_eof;
	_test_eof824:  m->cs = 824; goto _test_eof;
	_test_eof825:  m->cs = 825; goto _test_eof;
	_test_eof826:  m->cs = 826; goto _test_eof;
	_test_eof827:  m->cs = 827; goto _test_eof;
	_test_eof828:  m->cs = 828; goto _test_eof;
	_test_eof829:  m->cs = 829; goto _test_eof;
	_test_eof830:  m->cs = 830; goto _test_eof;
	_test_eof831:  m->cs = 831; goto _test_eof;
	_test_eof832:  m->cs = 832; goto _test_eof;
	_test_eof833:  m->cs = 833; goto _test_eof;
	_test_eof834:  m->cs = 834; goto _test_eof;
	_test_eof924:  m->cs = 924; goto _test_eof;
	_test_eof835:  m->cs = 835; goto _test_eof;
	_test_eof836:  m->cs = 836; goto _test_eof;
	_test_eof837:  m->cs = 837; goto _test_eof;
	_test_eof838:  m->cs = 838; goto _test_eof;
	_test_eof839:  m->cs = 839; goto _test_eof;
	_test_eof840:  m->cs = 840; goto _test_eof;
	_test_eof841:  m->cs = 841; goto _test_eof;
	_test_eof842:  m->cs = 842; goto _test_eof;
	_test_eof843:  m->cs = 843; goto _test_eof;
	_test_eof844:  m->cs = 844; goto _test_eof;
	_test_eof845:  m->cs = 845; goto _test_eof;
	_test_eof846:  m->cs = 846; goto _test_eof;
	_test_eof847:  m->cs = 847; goto _test_eof;
	_test_eof848:  m->cs = 848; goto _test_eof;
	_test_eof849:  m->cs = 849; goto _test_eof;
	_test_eof850:  m->cs = 850; goto _test_eof;
	_test_eof851:  m->cs = 851; goto _test_eof;
	_test_eof852:  m->cs = 852; goto _test_eof;
	_test_eof853:  m->cs = 853; goto _test_eof;
	_test_eof854:  m->cs = 854; goto _test_eof;
	_test_eof855:  m->cs = 855; goto _test_eof;
	_test_eof856:  m->cs = 856; goto _test_eof;
	_test_eof857:  m->cs = 857; goto _test_eof;
	_test_eof858:  m->cs = 858; goto _test_eof;
	_test_eof859:  m->cs = 859; goto _test_eof;
	_test_eof860:  m->cs = 860; goto _test_eof;
	_test_eof861:  m->cs = 861; goto _test_eof;
	_test_eof862:  m->cs = 862; goto _test_eof;
	_test_eof863:  m->cs = 863; goto _test_eof;
	_test_eof864:  m->cs = 864; goto _test_eof;
	_test_eof865:  m->cs = 865; goto _test_eof;
	_test_eof866:  m->cs = 866; goto _test_eof;
	_test_eof867:  m->cs = 867; goto _test_eof;
	_test_eof868:  m->cs = 868; goto _test_eof;
	_test_eof869:  m->cs = 869; goto _test_eof;
	_test_eof870:  m->cs = 870; goto _test_eof;
	_test_eof871:  m->cs = 871; goto _test_eof;
	_test_eof872:  m->cs = 872; goto _test_eof;
	_test_eof873:  m->cs = 873; goto _test_eof;
	_test_eof874:  m->cs = 874; goto _test_eof;
	_test_eof875:  m->cs = 875; goto _test_eof;
	_test_eof876:  m->cs = 876; goto _test_eof;
	_test_eof925:  m->cs = 925; goto _test_eof;
	_test_eof877:  m->cs = 877; goto _test_eof;
	_test_eof878:  m->cs = 878; goto _test_eof;
	_test_eof879:  m->cs = 879; goto _test_eof;
	_test_eof880:  m->cs = 880; goto _test_eof;
	_test_eof881:  m->cs = 881; goto _test_eof;
	_test_eof882:  m->cs = 882; goto _test_eof;
	_test_eof883:  m->cs = 883; goto _test_eof;
	_test_eof884:  m->cs = 884; goto _test_eof;
	_test_eof885:  m->cs = 885; goto _test_eof;
	_test_eof886:  m->cs = 886; goto _test_eof;
	_test_eof887:  m->cs = 887; goto _test_eof;
	_test_eof888:  m->cs = 888; goto _test_eof;
	_test_eof889:  m->cs = 889; goto _test_eof;
	_test_eof890:  m->cs = 890; goto _test_eof;
	_test_eof891:  m->cs = 891; goto _test_eof;
	_test_eof892:  m->cs = 892; goto _test_eof;
	_test_eof893:  m->cs = 893; goto _test_eof;
	_test_eof894:  m->cs = 894; goto _test_eof;
	_test_eof895:  m->cs = 895; goto _test_eof;
	_test_eof896:  m->cs = 896; goto _test_eof;
	_test_eof897:  m->cs = 897; goto _test_eof;
	_test_eof898:  m->cs = 898; goto _test_eof;
	_test_eof899:  m->cs = 899; goto _test_eof;
	_test_eof900:  m->cs = 900; goto _test_eof;
	_test_eof901:  m->cs = 901; goto _test_eof;
	_test_eof902:  m->cs = 902; goto _test_eof;
	_test_eof903:  m->cs = 903; goto _test_eof;
	_test_eof904:  m->cs = 904; goto _test_eof;
	_test_eof905:  m->cs = 905; goto _test_eof;
	_test_eof906:  m->cs = 906; goto _test_eof;
	_test_eof907:  m->cs = 907; goto _test_eof;
	_test_eof908:  m->cs = 908; goto _test_eof;
	_test_eof909:  m->cs = 909; goto _test_eof;
	_test_eof910:  m->cs = 910; goto _test_eof;
	_test_eof911:  m->cs = 911; goto _test_eof;
	_test_eof912:  m->cs = 912; goto _test_eof;
	_test_eof913:  m->cs = 913; goto _test_eof;
	_test_eof914:  m->cs = 914; goto _test_eof;
	_test_eof915:  m->cs = 915; goto _test_eof;
	_test_eof916:  m->cs = 916; goto _test_eof;
	_test_eof917:  m->cs = 917; goto _test_eof;
	_test_eof926:  m->cs = 926; goto _test_eof;

	_test_eof: {}
	_out: {}
	}

/* #line 142 "lib/row_parser.rl" */
    m->seen += (size_t)(p - from);
    if (m->cs == 0)
        m->stop = ROW_REFUSED;
    return m->stop;
}

void row_machine_resume(row_machine *m, row_resume how, int quoted, size_t seen)
{
    m->seen = seen;
    if (how == ROW_IN_TEXT)
        m->cs = quoted ? row_parser_en_in_quoted : row_parser_en_in_bare;
    else
        m->cs = quoted ? row_parser_en_in_quoted_rest : row_parser_en_in_bare_rest;
}
