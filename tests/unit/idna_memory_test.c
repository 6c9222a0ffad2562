/* SPDX-License-Identifier: MIT */
/*
 * Out of memory inside libidn2 and libunistring, which allocate with malloc: each of
 * their allocations is made to fail in turn. rc_email_check, and a reader in the
 * middle of a list, must say RC_ERROR_MEMORY, or what they say with memory enough:
 * libunistring goes on when it cannot give room back. Nothing may leak.
 *
 * malloc and its kin are this program's own here, so it is made for builds with the
 * two libraries and without sanitizers only, and for the C library whose own names
 * are below.
 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rollcall.h"
#include "support.h"

/* ---- The heap ---- */

void *plain_malloc(size_t size) __asm__("__libc_malloc");
void *plain_realloc(void *block, size_t size) __asm__("__libc_realloc");
void plain_free(void *block) __asm__("__libc_free");

static size_t calls;
static size_t fail_at; /* from 1; 0: the heap is as always */
static size_t live;

static int fails(void)
{
    return fail_at != 0 && ++calls == fail_at;
}

void *malloc(size_t size)
{
    void *block = fails() ? NULL : plain_malloc(size);

    live += fail_at != 0 && block != NULL;
    return block;
}

void *realloc(void *block, size_t size)
{
    void *given = fails() ? NULL : plain_realloc(block, size);

    live += fail_at != 0 && block == NULL && given != NULL;
    return given;
}

void free(void *block)
{
    live -= fail_at != 0 && block != NULL;
    plain_free(block);
}

/* ---- Addresses ---- */

/* What each takes of the libraries: a U-label, one that is mapped, an A-label, one that
 * is none, a character to be found, a normal form, a long one that takes room, a
 * repair, and a comma that may be meant. */
#define MARKS "\xCC\x81\xCC\x80\xCC\x81\xCC\x80\xCC\x81\xCC\x80\xCC\x81\xCC\x80\xCC\x81\xCC\x80\xCC\x81\xCC\x80\xCC\x81\xCC\x80"

static const char *const addresses[] = {
    "joe@m\xC3\xBCller.de",
    "joe@M\xC3\x9CLLER.de",
    "joe@xn--mller-kva.de",
    "joe@xn--a.com",
    "joe@a\xE2\x98\x83.com",
    "jo\xCC\x88@mu\xCC\x88ller.de",
    "joe@a" MARKS MARKS MARKS MARKS MARKS ".cc",
    "<joe@m\xC3\xBCller.de>",
    "joe@m\xC3\xBCller,de",
    "joe@m\xC3\xBCller.de,x",
    "\"a b\"@m\xC3\xBCller.de",
};

enum { ADDRESSES = sizeof addresses / sizeof addresses[0] };

static int check_starved(const char *address, size_t n, rc_email_result *result)
{
    int status;

    calls = 0;
    live = 0;
    fail_at = n;
    status = rc_email_check(RC_EMAIL_BULK, (const unsigned char *)address, strlen(address), result);
    fail_at = 0;
    return status;
}

static int is_same(const rc_email_result *a, const rc_email_result *b)
{
    return a->verdict == b->verdict && a->code == b->code && a->offset == b->offset && a->length == b->length
        && a->needs_smtputf8 == b->needs_smtputf8 && a->repair_length == b->repair_length
        && memcmp(a->repair, b->repair, a->repair_length) == 0;
}

/* Returns how many allocations were missed. */
static size_t starve(const char *address)
{
    rc_email_result wanted;
    rc_email_result found;
    size_t missed = 0;
    size_t n = 0;
    int status;

    memset(&wanted, 0, sizeof wanted);
    ck_assert_int_eq(rc_email_check(RC_EMAIL_BULK, (const unsigned char *)address, strlen(address), &wanted), RC_OK);
    do {
        memset(&found, 0, sizeof found);
        status = check_starved(address, ++n, &found);
        ck_assert_msg(live == 0, "%s: %zu blocks leak when allocation %zu fails", address, live, n);
        missed += status == RC_ERROR_MEMORY;
        if (status != RC_ERROR_MEMORY)
            ck_assert_msg(is_same(&wanted, &found), "%s: another verdict when allocation %zu fails", address, n);
    } while (calls >= n);
    ck_assert_int_eq(status, RC_OK);
    return missed;
}

START_TEST(every_allocation_of_an_address)
{
    size_t missed = starve(addresses[_i]);

    printf("memory: %s: %zu allocations failed and were missed\n", addresses[_i], missed);
    fflush(stdout);
    ck_assert_uint_gt(missed, 0);
}
END_TEST

/* ---- A list ---- */

static void *own_resize(void *context, void *block, size_t size)
{
    (void)context;
    return plain_realloc(block, size);
}

static void own_release(void *context, void *block)
{
    (void)context;
    plain_free(block);
}

static int take_row(void *context, const rc_row *row)
{
    *(size_t *)context += !row->rejected;
    return 0;
}

/* Reads a list with the reader's own memory in order. Returns what came of it. */
static int read_starved(const char *list, int no_header, size_t n, size_t *rows)
{
    rc_allocator allocator = {own_resize, own_release, NULL};
    rc_row_handler handler = {NULL, take_row, NULL, rows};
    rc_row_options options;
    rc_row_reader *reader;
    int status;

    *rows = 0;
    memset(&options, 0, sizeof options);
    options.no_header = no_header;
    ck_assert_int_eq(rc_row_reader_new(&reader, &options, &handler, &allocator), RC_OK);
    calls = 0;
    live = 0;
    fail_at = n;
    status = rc_row_reader_feed(reader, (const unsigned char *)list, strlen(list));
    if (status == RC_OK)
        status = rc_row_reader_end(reader);
    fail_at = 0;
    if (status == RC_ERROR_MEMORY)
        ck_assert_int_eq(rc_row_reader_feed(reader, (const unsigned char *)"x", 1), RC_ERROR_MEMORY);
    rc_row_reader_free(reader);
    return status;
}

/* wanted: with memory enough. */
static void starve_list(const char *list, int no_header, int wanted, size_t wanted_rows)
{
    size_t missed = 0;
    size_t n = 0;
    size_t rows;
    int status;

    do {
        status = read_starved(list, no_header, ++n, &rows);
        ck_assert_msg(live == 0, "%zu blocks leak when allocation %zu fails", live, n);
        missed += status == RC_ERROR_MEMORY;
        ck_assert(status == RC_ERROR_MEMORY || (status == wanted && rows == wanted_rows));
    } while (calls >= n);
    ck_assert_int_eq(status, wanted);
    ck_assert_uint_gt(missed, 0);
}

START_TEST(every_allocation_of_a_list)
{
    starve_list("email\njoe@example.com\njoe@m\xC3\xBCller.de\n", 0, RC_OK, 2);
}
END_TEST

/* The address column is not there: is it another one, or a list of addresses alone? */
START_TEST(every_allocation_of_a_header)
{
    starve_list("name,joe@m\xC3\xBCller.de\n", 0, RC_ERROR_FILE, 0);
    starve_list("joe@m\xC3\xBCller.de\n", 0, RC_ERROR_FILE, 0);
    starve_list("name,joe@m\xC3\xBCller.de\n", 1, RC_ERROR_FILE, 0);
}
END_TEST

int main(void)
{
    TCase *cases;
    Suite *suite = support_suite("idna_memory", &cases);

    tcase_add_loop_test(cases, every_allocation_of_an_address, 0, ADDRESSES);
    tcase_add_test(cases, every_allocation_of_a_list);
    tcase_add_test(cases, every_allocation_of_a_header);
    return support_run(suite);
}
