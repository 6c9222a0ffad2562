/* SPDX-License-Identifier: MIT */
/* What the Check programs share. */
#ifndef TESTS_SUPPORT_H
#define TESTS_SUPPORT_H

#include <check.h>
#include <stdint.h>

#include "rollcall.h"

/* Runs the suite and frees it. The exit status: 0 only when something ran and
 * nothing failed. */
int support_run(Suite *suite);

/* A suite with one test case; tests are added to *cases. There is no time limit:
 * sanitizers and valgrind are slow. */
Suite *support_suite(const char *name, TCase **cases);

/* An assertion for hot loops: Check notes the place of each of its own, with a
 * system call, even when it holds. */
#define support_assert(condition) \
    do { \
        if (!(condition)) \
            ck_abort_msg("%s", #condition); \
    } while (0)

/* A number from the environment, or the one given. */
uint64_t support_number(const char *variable, uint64_t otherwise);

/* Random numbers that are the same everywhere (splitmix64). */
typedef struct support_random {
    uint64_t state;
} support_random;

uint64_t random_next(support_random *r);
/* From 0 to below. */
size_t random_below(support_random *r, size_t below);

/* Bytes as a string that printf(1) and C read back. */
void support_show(const char *what, rc_span bytes);

rc_span support_span(const char *text);

#endif
