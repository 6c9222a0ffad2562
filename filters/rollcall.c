/* SPDX-License-Identifier: MIT */
/* rollcall: runs one of the programs, wherever they are installed. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "common/filter.h"

static const char usage[] =
    "Usage: rollcall PROGRAM [ARGUMENT]...\n"
    "Runs one of these programs with the arguments:\n"
    "\n"
    "    validate               check a contact list, and pass its good rows on\n"
    "    csv2contacts           make a JSON payload of a CSV list\n"
    "    contacts2csv           make a CSV list of contacts in JSON\n"
    "    split-batches          split a list or payload into batches\n"
    "    merge-errors           match API errors to the records they concern\n"
    "    api-request            write the body of a request\n"
    "    job-status             report where a job of the API stands\n"
    "\n"
    "rollcall PROGRAM --help names the options of a program. The exit status is that of\n"
    "the program, 2 if there is no such program, or 3 if it cannot be run.\n"
    "\n"
    "  -x, --explain SLUG         what a finding means, with an example\n"
    "  -h, --help                 this text\n"
    "  -V, --version              the version\n";

static const char *const programs[] = {
    "validate", "csv2contacts", "contacts2csv", "split-batches", "merge-errors", "api-request", "job-status",
};

enum {
    PROGRAM_COUNT = sizeof programs / sizeof programs[0],
    NAME_MAX_LENGTH = 32, /* longer ones are close to none */
    MISTAKES_MAX = 2,     /* characters to add, to remove or to replace */
    PATH_SIZE = 4096
};

static const struct option options_table[] = {
    {"explain", required_argument, NULL, 'x'},
    {"help", no_argument, NULL, 'h'},
    {"version", no_argument, NULL, 'V'},
    {NULL, 0, NULL, 0},
};

/* ---- Which program ---- */

static int is_program(const char *name)
{
    for (size_t i = 0; i < PROGRAM_COUNT; i++)
        if (strcmp(name, programs[i]) == 0)
            return 1;
    return 0;
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* The edits that make b of a (Levenshtein), where row[j] is for the first j bytes of b. */
static size_t distance(const char *a, const char *b)
{
    size_t row[NAME_MAX_LENGTH + 1];
    size_t length = strlen(b);

    for (size_t j = 0; j <= length; j++)
        row[j] = j;
    for (size_t i = 0; a[i] != '\0'; i++) {
        size_t diagonal = row[0]++;

        for (size_t j = 1; j <= length; j++) {
            size_t replaced = diagonal + (a[i] != b[j - 1]);

            diagonal = row[j];
            row[j] = least(replaced, least(row[j], row[j - 1]) + 1);
        }
    }
    return row[length];
}

static int is_close(const char *name, const char *program)
{
    return strncmp(name, program, strlen(name)) == 0 || distance(name, program) <= MISTAKES_MAX;
}

/* The name itself is not printed: it may hold anything, and who typed it can see it. */
static int refuse(const char *name)
{
    char close[PROGRAM_COUNT * NAME_MAX_LENGTH] = "";
    size_t used = 0;

    for (size_t i = 0; i < PROGRAM_COUNT && *name != '\0' && strlen(name) <= NAME_MAX_LENGTH; i++)
        if (is_close(name, programs[i]))
            used += (size_t)snprintf(close + used, sizeof close - used, "%s%s", used > 0 ? " or " : "", programs[i]);
    if (used > 0)
        return filter_usage("no program has this name; did you mean %s?", close);
    return filter_usage("no program has this name");
}

/* ---- Where it is ---- */

/* The file of this program, or NULL with errno. argv[0] serves where /proc is not mounted, if it
 * names a directory: the current one is not searched. */
static const char *own_path(const char *started_as)
{
    static char path[PATH_SIZE];
    ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);

    if (length <= 0)
        return strchr(started_as, '/') != NULL ? started_as : NULL;
    path[length] = '\0';
    return path;
}

/* Runs it from a directory, whose name ends with a slash, and returns only if that fails. */
static void run_from(const char *directory, size_t length, const char *prefix, char **arguments, const char *name)
{
    static char path[PATH_SIZE];
    int size = snprintf(path, sizeof path, "%.*s%s%s", (int)length, directory, prefix, name);

    if (size < 0 || (size_t)size >= sizeof path)
        errno = ENAMETOOLONG;
    else
        execv(path, arguments);
}

/* In the directory of this program, with the prefix that it has itself (PROGRAM_PREFIX):
 * rc-rollcall runs rc-validate. */
static void run_beside(const char *own, char **arguments, const char *name)
{
    const char *base = base_name(own);
    const char *end = strstr(base, filter_own_name());
    char prefix[NAME_MAX_LENGTH] = "";

    if (end != NULL && (size_t)(end - base) < sizeof prefix)
        memcpy(prefix, base, (size_t)(end - base));
    run_from(own, (size_t)(base - own), prefix, arguments, name);
}

/* The program's messages begin with both words, as it was run: "rollcall validate: ...". */
static int run(const char *started_as, char **arguments)
{
    const char *name = arguments[0];
    const char *own;
    char both[2 * NAME_MAX_LENGTH];

    if (!is_program(name))
        return refuse(name);
    snprintf(both, sizeof both, "%.*s %s", NAME_MAX_LENGTH, filter_program(), name);
    arguments[0] = both;
#ifdef LIBEXECDIR
    run_from(LIBEXECDIR "/", sizeof LIBEXECDIR, "", arguments, name);
#endif
    own = own_path(started_as);
    if (own != NULL)
        run_beside(own, arguments, name);
    filter_say("%s cannot be run: %s", name, strerror(errno));
    return STATUS_INCOMPLETE;
}

int main(int argc, char **argv)
{
    const char *started_as = argc > 0 ? argv[0] : "";
    int option;
    int status = -1;

    filter_begin(argv, "rollcall");
    while (status < 0 && (option = getopt_long(argc, argv, "+x:hV", options_table, NULL)) != -1)
        status = take_manners(option, usage, "", "");
    if (status >= 0)
        return status;
    return optind < argc ? run(started_as, argv + optind) : take_manners('h', usage, "", "");
}
