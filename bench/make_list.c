/* SPDX-License-Identifier: MIT */
/*
 * make_list ROWS [mixed|plain|clean]: writes a contact list to standard output.
 *
 * mixed: a tenth of the fields quoted; one row in a hundred with a doubled
 * quote, a comma or a line break inside quotes; 8 % of the names beyond ASCII;
 * 1 % bad and 2 % repeated addresses; 0.5 % short rows. plain: nothing quoted,
 * nothing wrong. clean: as mixed, without what is wrong. The same every time.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t state = 88172645463325252u;

static unsigned dice(unsigned sides)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (unsigned)(state >> 33) % sides;
}

static const char *const first[] = {"Anna", "Bruno", "Claire", "David", "Emma", "Felix", "Greta", "Hugo"};
static const char *const wide[] = {"Ren\xC3\xA9", "Zo\xC3\xAB", "J\xC3\xBCrgen", "\xC5\x81ukasz"};
static const char *const last[] = {"Martin", "Bernard", "Dubois", "Schneider", "Rossi", "Novak", "Silva", "Jensen"};
static const char *const city[] = {"Paris", "Lyon", "Berlin", "Milano", "Porto", "Gdynia", "Antwerpen", "Oslo"};
static const char *const host[] = {"mail.com", "web.de", "orange.fr", "posteo.net", "company.co.uk", "uni-hamburg.de"};
static const char *const odd[] = {"said \"\"hi\"\"", "Paris, France", "line one\nline two"};

static void field(const char *text, int quoting)
{
    if (quoting && dice(10) == 0)
        printf("\"%s\"", text);
    else
        fputs(text, stdout);
}

static void address(uint64_t row, int faults)
{
    if (faults && row > 100 && dice(50) == 0)
        row -= 1 + dice(100);
    if (faults && dice(100) == 0)
        printf("%s.%llu@@%s", first[row % 8], (unsigned long long)row, host[row % 6]);
    else
        printf("%s.%s%llu@%s", first[row % 8], last[row / 8 % 8], (unsigned long long)row, host[row % 6]);
}

int main(int argc, char **argv)
{
    uint64_t rows = argc > 1 ? strtoull(argv[1], NULL, 10) : 1000;
    int plain = argc > 2 && strcmp(argv[2], "plain") == 0;
    int faults = argc < 3 || strcmp(argv[2], "mixed") == 0;

    puts("email,firstname,lastname,city,age,signup");
    for (uint64_t row = 0; row < rows; row++) {
        address(row, faults);
        putchar(',');
        field(!plain && dice(100) < 8 ? wide[row % 4] : first[row % 8], !plain);
        putchar(',');
        field(last[row / 8 % 8], !plain);
        putchar(',');
        if (!plain && dice(100) == 0)
            printf("\"%s\"", odd[dice(3)]);
        else
            field(city[dice(8)], !plain);
        if (!faults || dice(200) != 0)
            printf(",%u,20%02u-%02u-%02u", 18 + dice(70), 10 + dice(16), 1 + dice(12), 1 + dice(28));
        putchar('\n');
    }
    return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 1;
}
