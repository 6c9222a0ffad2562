/* SPDX-License-Identifier: MIT */
/*
 * The judge of addresses against a second one that is slow and obvious.
 *
 * The reference below is written from the text of the rules: RFC 5321 section
 * 4.1.2 (Dot-string and Domain) with its lengths, what mode bulk refuses on top
 * of it (head of grammars/email_bulk.rl), and RFC 3629 section 3. It shares
 * nothing with the library, splits strings where the library runs a machine,
 * and decodes code points where the library looks at ranges of bytes.
 *
 * Compared are all short strings over a small alphabet, so that no pair of
 * neighbours is forgotten: the verdict, and the place of the fault.
 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rollcall.h"

enum {
    SHORT_MAX = 7,   /* of an exhaustive string; 8^7 of them are two million */
    TEXT_MAX = 280,  /* of any string here, the longest of lengths_together */
    SHOWN_MAX = 10   /* differences printed before only counting */
};

typedef struct text {
    size_t length;
    unsigned char bytes[TEXT_MAX];
} text;

static void text_set(text *t, const char *string)
{
    t->length = strlen(string);
    memcpy(t->bytes, string, t->length);
}

static void text_add(text *t, const void *bytes, size_t length)
{
    memcpy(t->bytes + t->length, bytes, length);
    t->length += length;
}

static void text_add_string(text *t, const char *string)
{
    text_add(t, string, strlen(string));
}

static void text_add_times(text *t, unsigned char byte, size_t times)
{
    memset(t->bytes + t->length, byte, times);
    t->length += times;
}

/* ---- The reference: RFC 5321 section 4.1.2 and mode bulk ---- */

static int is_letter(unsigned char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

static int is_let_dig(unsigned char byte)
{
    return is_letter(byte) || (byte >= '0' && byte <= '9');
}

/* RFC 5322 section 3.2.3. */
static int is_atext(unsigned char byte)
{
    return is_let_dig(byte) || (byte != 0 && strchr("!#$%&'*+-/=?^_`{|}~", byte) != NULL);
}

/* Atom = 1*atext */
static int is_atom(const unsigned char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (!is_atext(bytes[i]))
            return 0;
    return length > 0;
}

/* sub-domain = Let-dig [Ldh-str], and the 63 octets of RFC 1035. */
static int is_label(const unsigned char *bytes, size_t length)
{
    if (length == 0 || length > 63)
        return 0;
    for (size_t i = 0; i < length; i++)
        if (!is_let_dig(bytes[i]) && bytes[i] != '-')
            return 0;
    return bytes[0] != '-' && bytes[length - 1] != '-';
}

static int is_word(const unsigned char *bytes, size_t length, const char *word)
{
    if (strlen(word) != length)
        return 0;
    for (size_t i = 0; i < length; i++)
        if ((bytes[i] | (is_letter(bytes[i]) ? 0x20 : 0)) != word[i])
            return 0;
    return 1;
}

/* RFC 6761, 6762, 7686, 9476, and the reserved internal. */
static int is_special_use(const unsigned char *bytes, size_t length)
{
    return is_word(bytes, length, "invalid") || is_word(bytes, length, "localhost")
        || is_word(bytes, length, "test") || is_word(bytes, length, "local")
        || is_word(bytes, length, "onion") || is_word(bytes, length, "alt")
        || is_word(bytes, length, "internal");
}

/* Two letters or more, or an A-label; a label already. */
static int is_top_label(const unsigned char *bytes, size_t length)
{
    if (length > 4 && is_word(bytes, 4, "xn--"))
        return 1;
    for (size_t i = 0; i < length; i++)
        if (!is_letter(bytes[i]))
            return 0;
    return length >= 2 && !is_special_use(bytes, length);
}

typedef int (*part_judge)(const unsigned char *bytes, size_t length);

/* Judges every part between dots. Returns how many there are, 0 when one is
 * refused; *last receives the length of the last one. */
static size_t judge_parts(const unsigned char *bytes, size_t length, part_judge judge, size_t *last)
{
    size_t parts = 0;
    size_t begin = 0;

    for (size_t i = 0; i <= length; i++) {
        if (i < length && bytes[i] != '.')
            continue;
        if (!judge(bytes + begin, i - begin))
            return 0;
        parts++;
        *last = i - begin;
        begin = i + 1;
    }
    return parts;
}

static int reference_accepts(const text *t)
{
    const unsigned char *at = (const unsigned char *)memchr(t->bytes, '@', t->length);
    size_t local;
    size_t domain;
    size_t last = 0;

    if (at == NULL || t->length > 254)
        return 0;
    local = (size_t)(at - t->bytes);
    domain = t->length - local - 1; /* within 253, as the address is within 254 */
    if (local > 64)
        return 0;
    if (judge_parts(t->bytes, local, is_atom, &last) == 0)
        return 0;
    if (judge_parts(at + 1, domain, is_label, &last) < 2)
        return 0;
    return is_top_label(t->bytes + t->length - last, last);
}

/* Whether some short address begins with the first bytes of t: if there is any,
 * one of these two endings makes one. */
static int reference_can_continue(const text *t, size_t length)
{
    text longer;

    longer.length = 0;
    text_add(&longer, t->bytes, length);
    text_add_string(&longer, "a@b.cc");
    if (reference_accepts(&longer))
        return 1;
    longer.length = length;
    text_add_string(&longer, "a.bc");
    return reference_accepts(&longer);
}

/* The first byte that cannot continue an address, or the length. */
static size_t reference_offset(const text *t)
{
    size_t offset = 0;

    while (offset < t->length && reference_can_continue(t, offset + 1))
        offset++;
    return offset;
}

/* ---- The reference: RFC 3629 section 3 ---- */

/* How many octets the first one announces by its leading bits; 0: none. */
static size_t announced(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if ((first & 0xE0) == 0xC0)
        return 2;
    if ((first & 0xF0) == 0xE0)
        return 3;
    return (first & 0xF8) == 0xF0 ? 4 : 0;
}

/* Whether so many octets are what this code point needs: no overlong form, no
 * surrogate, nothing above U+10FFFF. */
static int is_code_point_of(unsigned long code, size_t octets)
{
    static const unsigned long lowest[] = {0, 0, 0x80, 0x800, 0x10000};

    return code >= lowest[octets] && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
}

/* Octets of the character at the start of bytes; 0 when it is ill-formed. */
static size_t decoded(const unsigned char *bytes, size_t length)
{
    size_t octets = announced(bytes[0]);
    unsigned long code;

    if (octets < 2 || octets > length)
        return octets == 1;
    code = bytes[0] & (0x7Fu >> octets);
    for (size_t i = 1; i < octets; i++) {
        if ((bytes[i] & 0xC0) != 0x80)
            return 0;
        code = (code << 6) | (bytes[i] & 0x3Fu);
    }
    return is_code_point_of(code, octets) ? octets : 0;
}

/* Where the first ill-formed character begins, or the length. */
static size_t first_ill_formed(const text *t)
{
    size_t offset = 0;

    while (offset < t->length) {
        size_t octets = decoded(t->bytes + offset, t->length - offset);

        if (octets == 0)
            break;
        offset += octets;
    }
    return offset;
}

/* ---- Counting differences ---- */

#define ANYWHERE SIZE_MAX

typedef struct tally {
    unsigned long compared;
    unsigned long different;
} tally;

static void show(const text *t)
{
    for (size_t i = 0; i < t->length; i++) {
        if (t->bytes[i] >= 0x20 && t->bytes[i] < 0x7F && t->bytes[i] != '\\')
            putchar(t->bytes[i]);
        else
            printf("\\x%02X", t->bytes[i]);
    }
}

/* Wanted: what the reference says, with its offset unless that is ANYWHERE. */
static void differ(tally *count, const text *t, const char *wanted, size_t offset,
                   const rc_email_result *found)
{
    if (count->different++ >= SHOWN_MAX)
        return;
    printf("  [");
    show(t);
    printf("] wanted: %s", wanted);
    if (offset != ANYWHERE)
        printf(" offset %zu", offset);
    printf(", found: %s %s offset %zu length %zu\n", rc_verdict_text(found->verdict),
           rc_code_lookup(found->code)->slug, found->offset, found->length);
}

static void conclude(const tally *count, unsigned long expected)
{
    fflush(stdout);
    ck_assert_msg(count->different == 0, "%lu of %lu strings differ", count->different, count->compared);
    ck_assert_msg(count->compared == expected, "%lu strings compared, %lu expected", count->compared, expected);
}

/* No assertion of Check, which costs a system call each. */
static void judge(const text *t, rc_email_result *result)
{
    memset(result, 0xEE, sizeof *result);
    if (rc_email_check(RC_EMAIL_BULK, t->bytes, t->length, result) != RC_OK)
        ck_abort_msg("not judged");
}

/* Whether a label that begins with xn-- is an A-label is libidn2's affair, where the
 * library has it: tests/spec/email-idna.txt. Without it all is compared. */
static int is_left_to_idna(int wanted, const rc_email_result *found)
{
    return wanted && found->code == RC_CODE_EMAIL_BAD_A_LABEL && strstr(rc_features(), "libidn2") != NULL;
}

static void compare_verdict(tally *count, const text *t)
{
    int wanted = reference_accepts(t);
    rc_email_result found;

    judge(t, &found);
    count->compared++;
    if (wanted != (found.verdict != RC_REJECT) && !is_left_to_idna(wanted, &found))
        differ(count, t, wanted ? "no refusal" : "reject", ANYWHERE, &found);
}

/* Also where the fault is, and how long: one character of ASCII, or nothing
 * where more was expected. For strings within all limits of length. */
static void compare_place(tally *count, const text *t)
{
    int wanted = reference_accepts(t);
    size_t offset = wanted ? 0 : reference_offset(t);
    size_t length = !wanted && offset < t->length;
    rc_email_result found;

    judge(t, &found);
    count->compared++;
    if (is_left_to_idna(wanted, &found))
        return;
    if (wanted != (found.verdict != RC_REJECT) || offset != found.offset || length != found.length)
        differ(count, t, wanted ? "no refusal" : "reject", offset, &found);
}

/* ---- All short strings ---- */

/* The next string of this length over the alphabet, as an odometer turns. The
 * wheels are indices into the alphabet. Returns 0 after the last one. */
static int turn(size_t *wheels, size_t length, size_t letters)
{
    for (size_t i = 0; i < length; i++) {
        if (++wheels[i] < letters)
            return 1;
        wheels[i] = 0;
    }
    return 0;
}

static void compare_length(tally *count, const char *head, const char *alphabet, size_t length)
{
    size_t wheels[SHORT_MAX] = {0};
    size_t before = strlen(head);
    text t;

    text_set(&t, head);
    t.length = before + length;
    do {
        for (size_t i = 0; i < length; i++)
            t.bytes[before + i] = (unsigned char)alphabet[wheels[i]];
        compare_place(count, &t);
    } while (turn(wheels, length, strlen(alphabet)));
}

/* Every string of the head and up to SHORT_MAX characters of the alphabet. */
static void compare_all(const char *head, const char *alphabet)
{
    tally count = {0, 0};
    unsigned long expected = 0;
    unsigned long strings = 1;

    for (size_t length = 0; length <= SHORT_MAX; length++) {
        compare_length(&count, head, alphabet, length);
        expected += strings;
        strings *= strlen(alphabet);
    }
    conclude(&count, expected);
}

START_TEST(short_addresses)
{
    compare_all("", "a1.-@_ \"");
}
END_TEST

START_TEST(short_domains)
{
    compare_all("a@", "a1.-xn");
}
END_TEST

/* Behind a good first label: top-level labels that are A-labels or not. */
START_TEST(short_top_labels)
{
    compare_all("a@b.", "aX1-n.");
}
END_TEST

/* ---- Every byte in every place ---- */

static void compare_inserted(tally *count, const char *address, size_t place, unsigned char byte)
{
    text t;

    t.length = 0;
    text_add(&t, address, place);
    text_add(&t, &byte, 1);
    text_add_string(&t, address + place);
    compare_verdict(count, &t);
}

/* A byte beyond ASCII alone is never UTF-8, so the reference is right there. */
START_TEST(any_byte_anywhere)
{
    static const char address[] = "joe.b@ex-1.com";
    tally count = {0, 0};

    for (size_t place = 0; place < sizeof address; place++)
        for (unsigned byte = 0; byte < 256; byte++)
            compare_inserted(&count, address, place, (unsigned char)byte);
    conclude(&count, 256 * sizeof address);
}
END_TEST

/* ---- Top-level labels that are words ---- */

static const char words[][sizeof "localdomain"] = {
    "test", "tests", "tes", "local", "locale", "loca", "localhost", "localhosts", "alt", "alto",
    "al", "onion", "onions", "example", "examples", "arpa", "internal", "internals", "invalid",
    "invalidate", "com", "de", "c", "museum", "xn--p1ai", "xn--a-b", "xn--", "xn-a", "x", "xn",
    "ab--cd", "123", "c0m", "co-m", "1", "a1", "localdomain", "lan", "home", "corp", "mail"};

enum { WORDS = sizeof words / sizeof words[0], SPELLINGS = 4, SHAPES = 3, EDITS = 6 };

static unsigned char upper(unsigned char byte)
{
    return byte >= 'a' && byte <= 'z' ? (unsigned char)(byte - 0x20) : byte;
}

/* 0: as it is; 1: upper case; 2: the first letter; 3: every other one. */
static void spell(text *t, const char *word, int spelling)
{
    for (size_t i = 0; word[i] != '\0'; i++) {
        unsigned char byte[1] = {(unsigned char)word[i]};
        int raised = spelling == 1 || (spelling == 2 && i == 0) || (spelling == 3 && i % 2 == 1);

        if (raised)
            byte[0] = upper(byte[0]);
        text_add(t, byte, 1);
    }
}

/* The word as top-level label, as the only one, and as another one. */
static void compare_word(tally *count, const char *word, int spelling, int shape, int edit)
{
    static const char *const before[SHAPES] = {"a@b.", "a@", "a@"};
    static const char *const behind[SHAPES] = {"", "", ".com"};
    static const char *const added_before[EDITS] = {"", "a", "1", "", "", ""};
    static const char *const added_behind[EDITS] = {"", "", "", "a", "1", "-"};
    text t;

    text_set(&t, before[shape]);
    text_add_string(&t, added_before[edit]);
    spell(&t, word, spelling);
    text_add_string(&t, added_behind[edit]);
    text_add_string(&t, behind[shape]);
    compare_verdict(count, &t);
}

START_TEST(top_level_words)
{
    tally count = {0, 0};

    for (size_t word = 0; word < WORDS; word++)
        for (int spelling = 0; spelling < SPELLINGS; spelling++)
            for (int shape = 0; shape < SHAPES; shape++)
                for (int edit = 0; edit < EDITS; edit++)
                    compare_word(&count, words[word], spelling, shape, edit);
    conclude(&count, (unsigned long)WORDS * SPELLINGS * SHAPES * EDITS);
}
END_TEST

/* ---- Lengths ---- */

/* A local part and three labels of these lengths. */
static void compare_lengths(tally *count, size_t local, size_t first, size_t second, size_t last)
{
    text t;

    t.length = 0;
    text_add_times(&t, 'a', local);
    text_add_string(&t, "@");
    text_add_times(&t, 'b', first);
    text_add_string(&t, ".");
    text_add_times(&t, 'c', second);
    text_add_string(&t, ".");
    text_add_times(&t, 'd', last);
    compare_verdict(count, &t);
}

START_TEST(lengths_of_parts)
{
    tally count = {0, 0};

    for (size_t n = 0; n < 80; n++) {
        compare_lengths(&count, n, 5, 5, 3);
        compare_lengths(&count, 5, n, 5, 3);
        compare_lengths(&count, 5, 5, n, 3);
        compare_lengths(&count, 5, 5, 5, n);
    }
    conclude(&count, 4UL * 80);
}
END_TEST

/* Around each limit at once: no limit hides another. */
START_TEST(lengths_together)
{
    tally count = {0, 0};

    for (size_t local = 60; local <= 66; local++)
        for (size_t first = 59; first <= 65; first++)
            for (size_t second = 59; second <= 65; second++)
                for (size_t last = 59; last <= 65; last++)
                    compare_lengths(&count, local, first, second, last);
    conclude(&count, 7UL * 7 * 7 * 7);
}
END_TEST

/* ---- UTF-8 ---- */

/* Bytes on both sides of every boundary of RFC 3629 section 4. */
static const unsigned char boundary[] = {
    0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF,
    0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF};

enum { BOUNDARIES = sizeof boundary, SEQUENCE_MAX = 4 };

/* Do so many bytes of t, with this end, pass? Static: two texts and two results
 * are much for one stack frame. */
static int passes(const text *t, size_t length, const char *end)
{
    static rc_email_result result;
    static text whole;

    whole.length = 0;
    text_add(&whole, t->bytes, length);
    text_add_string(&whole, end);
    judge(&whole, &result);
    return result.verdict != RC_REJECT;
}

/* Bytes in a local part. That they are ill-formed is the reason for a refusal
 * unless something before them was one; whether it was, the library answers for
 * what comes before, which is well-formed. */
static void compare_utf8(tally *count, const unsigned char *bytes, size_t length)
{
    rc_email_result found;
    size_t offset;
    int wanted;
    text t;

    text_set(&t, "a");
    text_add(&t, bytes, length);
    text_add_string(&t, "@b.cc");
    offset = first_ill_formed(&t);
    wanted = offset < t.length && (passes(&t, offset, "a@b.cc") || passes(&t, offset, "b.cc"));
    judge(&t, &found);
    count->compared++;
    if (wanted != (found.code == rc_code_find("email-invalid-utf8")) || (wanted && offset != found.offset))
        differ(count, &t, wanted ? "email-invalid-utf8" : "no email-invalid-utf8", offset, &found);
}

/* An opening angle bracket is left out: wherever it stands, the address is
 * called a display name, whatever else is wrong. */
START_TEST(utf8_pairs)
{
    tally count = {0, 0};

    for (unsigned first = 0; first < 256; first++)
        for (unsigned second = 0; second < 256; second++) {
            unsigned char bytes[2] = {(unsigned char)first, (unsigned char)second};

            if (first != '<' && second != '<')
                compare_utf8(&count, bytes, 2);
        }
    conclude(&count, 255UL * 255);
}
END_TEST

static void compare_boundaries(size_t length, unsigned long expected)
{
    size_t wheels[SEQUENCE_MAX] = {0};
    unsigned char bytes[SEQUENCE_MAX];
    tally count = {0, 0};

    do {
        for (size_t i = 0; i < length; i++)
            bytes[i] = boundary[wheels[i]];
        compare_utf8(&count, bytes, length);
    } while (turn(wheels, length, BOUNDARIES));
    conclude(&count, expected);
}

START_TEST(utf8_triples)
{
    compare_boundaries(3, (unsigned long)BOUNDARIES * BOUNDARIES * BOUNDARIES);
}
END_TEST

START_TEST(utf8_quads)
{
    compare_boundaries(4, (unsigned long)BOUNDARIES * BOUNDARIES * BOUNDARIES * BOUNDARIES);
}
END_TEST

/* ---- Running them ---- */

static Suite *email_reference_suite(void)
{
    Suite *suite = suite_create("email_reference");
    TCase *cases = tcase_create("against the reference");

    /* Sanitizers are slow: no limit of time. */
    tcase_set_timeout(cases, 0);
    tcase_add_test(cases, short_addresses);
    tcase_add_test(cases, short_domains);
    tcase_add_test(cases, short_top_labels);
    tcase_add_test(cases, any_byte_anywhere);
    tcase_add_test(cases, top_level_words);
    tcase_add_test(cases, lengths_of_parts);
    tcase_add_test(cases, lengths_together);
    tcase_add_test(cases, utf8_pairs);
    tcase_add_test(cases, utf8_triples);
    tcase_add_test(cases, utf8_quads);
    suite_add_tcase(suite, cases);
    return suite;
}

int main(void)
{
    SRunner *runner = srunner_create(email_reference_suite());
    int failed;

    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
