/* SPDX-License-Identifier: MIT */
#include "support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int support_run(Suite *suite)
{
    SRunner *runner = srunner_create(suite);
    int failed;
    int run;

    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    run = srunner_ntests_run(runner);
    srunner_free(runner);
    if (run == 0)
        printf("no test ran\n");
    return run > 0 && failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

Suite *support_suite(const char *name, TCase **cases)
{
    Suite *suite = suite_create(name);

    *cases = tcase_create(name);
    tcase_set_timeout(*cases, 0);
    suite_add_tcase(suite, *cases);
    return suite;
}

uint64_t support_number(const char *variable, uint64_t otherwise)
{
    const char *value = getenv(variable);

    return value != NULL && *value != '\0' ? strtoull(value, NULL, 10) : otherwise;
}

uint64_t random_next(support_random *r)
{
    uint64_t z = (r->state += 0x9E3779B97F4A7C15u);

    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

size_t random_below(support_random *r, size_t below)
{
    return (size_t)(random_next(r) % below);
}

static void show_byte(unsigned char byte)
{
    if (byte == '\n')
        printf("\\n");
    else if (byte == '\r')
        printf("\\r");
    else if (byte == '"' || byte == '\\')
        printf("\\%c", byte);
    else if (byte < 0x20 || byte >= 0x7F)
        printf("\\%03o", byte);
    else
        printf("%c", byte);
}

void support_show(const char *what, rc_span bytes)
{
    printf("%s: \"", what);
    for (size_t i = 0; i < bytes.length; i++)
        show_byte(bytes.bytes[i]);
    printf("\"\n");
    fflush(NULL);
}

rc_span support_span(const char *text)
{
    rc_span span = {(const unsigned char *)text, strlen(text)};

    return span;
}
