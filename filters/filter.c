/* SPDX-License-Identifier: MIT */
#include "filter.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    BUFFER_SIZE = 128 * 1024,
    TEMPORARIES = 8,
    LEDGER_CODES = 8
};

/* What a signal handler must reach: the only state at file scope. */
static const char *program_name = "rollcall";
static char *volatile temporaries[TEMPORARIES];

/* ---- Beginning, and what is said ---- */

static void remove_temporaries(int number)
{
    for (size_t i = 0; i < TEMPORARIES; i++)
        if (temporaries[i] != NULL)
            unlink(temporaries[i]);
    signal(number, SIG_DFL);
    raise(number);
}

/* A standard stream that is closed would give its number to the next file opened:
 * something takes its place that fails when it is used. */
static void occupy_standard_streams(void)
{
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
        if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) != fd)
            _exit(STATUS_INCOMPLETE);
}

/* A signal that is ignored, as nohup has it, stays ignored. */
static void catch_signals(void)
{
    static const int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGALRM, SIGXCPU};

    for (size_t i = 0; i < sizeof signals / sizeof signals[0]; i++)
        if (signal(signals[i], remove_temporaries) == SIG_IGN)
            signal(signals[i], SIG_IGN);
}

void filter_begin(const char *program)
{
    program_name = program;
    occupy_standard_streams();
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
    catch_signals();
}

static void __attribute__((format(printf, 1, 0))) say(const char *format, va_list arguments)
{
    fprintf(stderr, "%s: ", program_name);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
}

void filter_say(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    say(format, arguments);
    va_end(arguments);
}

int filter_usage(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    say(format, arguments);
    va_end(arguments);
    fprintf(stderr, "Try '%s --help'.\n", program_name);
    return STATUS_USAGE;
}

int filter_status(const reporter *report, int status)
{
    return status == STATUS_FINDINGS && report->exit_zero ? STATUS_CLEAN : status;
}

/* ---- Output ---- */

static void remember_temporary(char *path)
{
    for (size_t i = 0; i < TEMPORARIES; i++)
        if (temporaries[i] == NULL) {
            temporaries[i] = path;
            return;
        }
}

static void forget_temporary(const char *path)
{
    for (size_t i = 0; i < TEMPORARIES; i++)
        if (temporaries[i] == path)
            temporaries[i] = NULL;
}

static void release(output *o)
{
    if (o->temporary != NULL)
        forget_temporary(o->temporary);
    free(o->temporary);
    free(o->final);
    free(o->buffer);
    o->temporary = NULL;
    o->final = NULL;
    o->buffer = NULL;
    o->fd = -1;
}

static int output_begin(output *o, int fd, const char *name)
{
    o->fd = fd;
    o->name = name;
    o->used = 0;
    o->failed = 0;
    o->each_line = isatty(fd);
    o->buffer = (unsigned char *)malloc(BUFFER_SIZE);
    if (o->buffer != NULL)
        return 0;
    filter_say("%s: out of memory", name);
    return -1;
}

int output_standard(output *o, int fd)
{
    memset(o, 0, sizeof *o);
    return output_begin(o, fd, fd == STDOUT_FILENO ? "standard output" : "standard error");
}

static int is_same_file(int fd, const struct stat *about)
{
    struct stat other;

    return fstat(fd, &other) == 0 && other.st_dev == about->st_dev && other.st_ino == about->st_ino;
}

/* What stands under the name and is no regular file, such as a pipe or a device, is
 * written to as it is; so is what this program writes to already, such as
 * /dev/stdout. -1: it is neither. */
static int open_as_it_is(const char *path)
{
    struct stat about;

    if (stat(path, &about) != 0)
        return -1;
    for (int fd = STDOUT_FILENO; fd <= STDERR_FILENO; fd++)
        if (is_same_file(fd, &about))
            return dup(fd);
    return S_ISREG(about.st_mode) ? -1 : open(path, O_WRONLY);
}

/* A temporary file beside the one that is to appear; a link is followed, so that it
 * stays a link. */
static int open_temporary(output *o, const char *path)
{
    size_t size;
    struct stat about;
    mode_t mask = umask(0);
    int exists = stat(path, &about) == 0;
    int fd;

    umask(mask);
    o->final = exists ? realpath(path, NULL) : strdup(path);
    size = o->final != NULL ? strlen(o->final) + sizeof ".XXXXXX" : 0;
    o->temporary = (char *)malloc(size + 1);
    if (o->final == NULL || o->temporary == NULL)
        return -1;
    snprintf(o->temporary, size, "%s.XXXXXX", o->final);
    fd = mkstemp(o->temporary);
    if (fd < 0)
        return -1;
    remember_temporary(o->temporary);
    fchmod(fd, exists ? about.st_mode & 07777 : 0666 & ~mask);
    return fd;
}

int output_open(output *o, const char *path)
{
    int fd;

    memset(o, 0, sizeof *o);
    o->fd = -1;
    fd = open_as_it_is(path);
    if (fd < 0)
        fd = open_temporary(o, path);
    if (fd < 0) {
        filter_say("%s: %s", path, strerror(errno));
        release(o);
        return -1;
    }
    if (output_begin(o, fd, path) == 0)
        return 0;
    output_discard(o);
    return -1;
}

static int fail(output *o)
{
    if (!o->failed)
        filter_say("%s: %s", o->name, strerror(errno));
    o->failed = 1;
    return STOP_OUTPUT;
}

int write_fully(int fd, const unsigned char *bytes, size_t length)
{
    while (length > 0) {
        ssize_t written = write(fd, bytes, length);

        if (written < 0 && errno == EINTR)
            continue;
        if (written == 0)
            errno = ENOSPC;
        if (written <= 0)
            return -1;
        bytes += written;
        length -= (size_t)written;
    }
    return 0;
}

static int write_all(output *o, const unsigned char *bytes, size_t length)
{
    return write_fully(o->fd, bytes, length) == 0 ? 0 : fail(o);
}

int output_flush(output *o)
{
    size_t used = o->used;

    o->used = 0;
    return o->failed ? STOP_OUTPUT : write_all(o, o->buffer, used);
}

int output_write(void *context, const unsigned char *bytes, size_t length)
{
    output *o = (output *)context;
    int status = 0;

    if (o->failed)
        return STOP_OUTPUT;
    if (length > BUFFER_SIZE - o->used)
        status = output_flush(o);
    if (status == 0 && length > BUFFER_SIZE)
        return write_all(o, bytes, length);
    if (status != 0)
        return status;
    memcpy(o->buffer + o->used, bytes, length);
    o->used += length;
    if (o->each_line && length > 0 && bytes[length - 1] == '\n')
        return output_flush(o);
    return 0;
}

int output_format(output *o, const char *format, ...)
{
    char line[512];
    va_list arguments;
    int length;

    va_start(arguments, format);
    length = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    if (length < 0 || (size_t)length >= sizeof line)
        return fail(o);
    return output_write(o, (const unsigned char *)line, (size_t)length);
}

int output_close(output *o)
{
    output_flush(o);
    if (!o->failed && o->temporary != NULL && fsync(o->fd) != 0)
        fail(o);
    if (close(o->fd) != 0 && !o->failed)
        fail(o);
    if (!o->failed && o->temporary != NULL && rename(o->temporary, o->final) != 0)
        fail(o);
    if (o->failed && o->temporary != NULL)
        unlink(o->temporary);
    release(o);
    return o->failed ? -1 : 0;
}

void output_discard(output *o)
{
    if (o->fd >= 0)
        close(o->fd);
    if (o->temporary != NULL)
        unlink(o->temporary);
    release(o);
}

/* ---- Input ---- */

const char *input_name(const char *path)
{
    return path == NULL || strcmp(path, "-") == 0 ? "-" : path;
}

/* cmd <f >f and cmd f >f would read what they write. */
static int is_own_output(int fd)
{
    struct stat in;
    struct stat out;

    return fstat(fd, &in) == 0 && fstat(STDOUT_FILENO, &out) == 0 && S_ISREG(in.st_mode) && in.st_size > 0
        && in.st_dev == out.st_dev && in.st_ino == out.st_ino;
}

int input_open(const char *path)
{
    int fd = strcmp(input_name(path), "-") == 0 ? STDIN_FILENO : open(path, O_RDONLY);

    if (fd < 0)
        filter_say("%s: %s", path, strerror(errno));
    else if (is_own_output(fd))
        filter_say("%s: the input is also the output", input_name(path));
    else
        return fd;
    if (fd > STDIN_FILENO)
        close(fd);
    return -1;
}

long input_read(int fd, const char *name, void *bytes, size_t size)
{
    ssize_t length;

    do
        length = read(fd, bytes, size);
    while (length < 0 && errno == EINTR);
    if (length < 0)
        filter_say("%s: %s", name, strerror(errno));
    return length;
}

/* ---- Findings ---- */

void reporter_init(reporter *report)
{
    memset(report, 0, sizeof *report);
    report->errors_allowed = UINT64_MAX;
    report->percent_allowed = 101;
    report->out.fd = -1;
}

int reporter_open(reporter *report, const char *file)
{
    report->file = file;
    if (report->findings_path != NULL)
        return output_open(&report->out, report->findings_path);
    return output_standard(&report->out, STDERR_FILENO);
}

int reporter_finding(void *context, const rc_finding *finding)
{
    reporter *report = (reporter *)context;
    rc_finding_style style = {report->file, report->mask};

    if (report->quiet && report->findings_path == NULL) {
        report->untold++;
        return 0;
    }
    if (report->json)
        return rc_finding_write_json(finding, &style, output_write, &report->out, NULL);
    return rc_finding_write_text(finding, &style, output_write, &report->out);
}

int reporter_close(reporter *report, int status)
{
    if (report->findings_path != NULL && status == STATUS_INCOMPLETE) {
        output_discard(&report->out);
        return -1;
    }
    if (report->findings_path != NULL)
        return output_close(&report->out);
    output_flush(&report->out);
    release(&report->out);
    return report->out.failed ? -1 : 0;
}

/* ---- The ledger ---- */

static const char *plural(uint64_t number)
{
    return number == 1 ? "" : "s";
}

/* The code that rejected most records, of those not told yet. */
static int most_frequent(const uint64_t *rejected_by)
{
    int most = 0;

    for (int i = 1; i < RC_CODE_COUNT; i++)
        if (rejected_by[i] > rejected_by[most])
            most = i;
    return most;
}

/* The codes that rejected records, the most frequent first. The line should fit
 * a screen: the rest is summed up. */
static void ledger_codes(const rc_row_counts *counts)
{
    uint64_t left[RC_CODE_COUNT];
    uint64_t rest = counts->rejected;
    int kinds = 0;

    memcpy(left, counts->rejected_by, sizeof left);
    for (int told = 0; told < LEDGER_CODES && rest > 0; told++) {
        int code = most_frequent(left);

        fprintf(stderr, "%s%" PRIu64 " %s", told == 0 ? " (" : ", ", left[code], rc_code_lookup((rc_code)code)->slug);
        rest -= left[code];
        left[code] = 0;
    }
    for (int i = 0; i < RC_CODE_COUNT; i++)
        kinds += left[i] > 0;
    if (kinds > 0)
        fprintf(stderr, ", %" PRIu64 " of %d other kind%s", rest, kinds, plural((uint64_t)kinds));
    if (counts->rejected > 0)
        fputc(')', stderr);
}

void ledger_say(const rc_row_counts *c, const reporter *report, const char *stopped)
{
    if (stopped != NULL)
        filter_say("%s", stopped);
    if (report->quiet > 1)
        return;
    fprintf(stderr, "%s: %" PRIu64 " record%s: %" PRIu64 " passed, %" PRIu64 " rejected", program_name, c->records,
            plural(c->records), c->passed, c->rejected);
    ledger_codes(c);
    fputc('\n', stderr);
    if (c->blank_lines > 0)
        filter_say("%" PRIu64 " blank line%s skipped", c->blank_lines, plural(c->blank_lines));
    if (report->untold > 0)
        filter_say("%" PRIu64 " finding%s not shown", report->untold, plural(report->untold));
}

/* ---- Options ---- */

enum {
    OPTION_COLUMNS = 1000,
    OPTION_NO_HEADER,
    OPTION_FINDINGS,
    OPTION_FORMAT,
    OPTION_DUPLICATES,
    OPTION_EMAIL,
    OPTION_MAX_ERRORS,
    OPTION_MAX_RECORD,
    OPTION_MASK,
    OPTION_EXIT_ZERO
};

static const struct option shared[] = {
    {"email", required_argument, NULL, OPTION_EMAIL},
    {"email-column", required_argument, NULL, 'c'},
    {"delimiter", required_argument, NULL, 'd'},
    {"columns", required_argument, NULL, OPTION_COLUMNS},
    {"no-header", no_argument, NULL, OPTION_NO_HEADER},
    {"errors", required_argument, NULL, 'e'},
    {"findings", required_argument, NULL, 'f'},
    {"format", required_argument, NULL, OPTION_FORMAT},
    {"duplicates", required_argument, NULL, OPTION_DUPLICATES},
    {"max-errors", required_argument, NULL, 'm'},
    {"max-record", required_argument, NULL, OPTION_MAX_RECORD},
    {"mask", no_argument, NULL, OPTION_MASK},
    {"exit-zero", no_argument, NULL, OPTION_EXIT_ZERO},
    {"quiet", no_argument, NULL, 'q'},
    {"explain", required_argument, NULL, 'x'},
    {"help", no_argument, NULL, 'h'},
    {"version", no_argument, NULL, 'V'},
};

#define SHARED_SHORT "c:d:e:f:m:qx:hV"

static const char shared_help[] =
    "Reading the list:\n"
    "  -c, --email-column NAME|N  the column of the address, by name or number\n"
    "                             (default: the one named email)\n"
    "  -d, --delimiter C          what separates fields: a character, or tab\n"
    "      --columns A,B,...      the file has no header: names of its columns\n"
    "      --no-header            the file has no header\n"
    "      --email MODE           the law of addresses: bulk (default), rfc5321,\n"
    "                             html5, eai\n"
    "      --duplicates MODE      reject (default), report, or off\n"
    "      --max-record BYTES     longest record, K and M allowed (default 1M)\n"
    "\n"
    "What becomes of faults:\n"
    "  -e, --errors FILE          rejected records, as the API's error file\n"
    "  -f, --findings FILE        findings go there instead of standard error\n"
    "      --format text|jsonl    how findings are written (default text)\n"
    "  -m, --max-errors N|P%      stop when more records than that are rejected; a\n"
    "                             share is judged from the 100th record on\n"
    "      --mask                 hide personal data in findings\n"
    "      --exit-zero            exit with 0 where it would be 1\n"
    "  -q, --quiet                no findings on standard error; twice: no ledger\n"
    "\n"
    "  -x, --explain SLUG         what a finding means, with an example\n"
    "  -h, --help                 this text\n"
    "  -V, --version              the version\n"
    "\n"
    "Exit status: 0 all good; 1 findings; 2 usage; 3 input, output or a limit made\n"
    "the result incomplete; 4 stopped by --max-errors.\n";

roll *roll_new(const char *usage)
{
    roll *r = (roll *)calloc(1, sizeof *r);

    if (r == NULL) {
        filter_say("out of memory");
        return NULL;
    }
    r->usage = usage;
    reporter_init(&r->report);
    r->rows.duplicates = RC_DUPLICATES_REJECT;
    r->rows.names = r->names;
    r->errors.fd = -1;
    return r;
}

void roll_free(roll *r)
{
    free(r);
}

int parse_size(const char *text, uint64_t *number)
{
    static const char units[] = "KMG";
    char *end;
    const char *unit;

    errno = 0;
    if (*text < '0' || *text > '9')
        return -1;
    *number = strtoull(text, &end, 10);
    unit = *end != '\0' ? strchr(units, *end) : NULL;
    if (unit != NULL && end[1] == '\0') {
        unsigned shift = 10 * ((unsigned)(unit - units) + 1);

        if (*number > UINT64_MAX >> shift)
            return -1;
        *number <<= shift;
        return 0;
    }
    return errno == 0 && *end == '\0' ? 0 : -1;
}

static rc_span span_of(const char *text)
{
    rc_span span = {(const unsigned char *)text, strlen(text)};

    return span;
}

static int set_email_column(roll *r, const char *text)
{
    uint64_t number;

    if (parse_size(text, &number) == 0 && number >= 1 && number <= RC_COLUMNS_MAX) {
        r->rows.email_number = (size_t)number;
        r->rows.email_name.length = 0;
        return 0;
    }
    r->rows.email_number = 0;
    r->rows.email_name = span_of(text);
    return *text != '\0' ? 0 : -1;
}

static int set_email_mode(roll *r, const char *text)
{
    return rc_email_mode_find(span_of(text), &r->rows.email_mode);
}

static int set_delimiter(roll *r, const char *text)
{
    if (strcmp(text, "tab") == 0 || strcmp(text, "\\t") == 0)
        text = "\t";
    r->rows.delimiter = (unsigned char)text[0];
    return text[0] != '\0' && text[1] == '\0' ? 0 : -1;
}

static int set_columns(roll *r, const char *text)
{
    r->rows.no_header = 1;
    r->rows.name_count = 0;
    for (;;) {
        size_t length = strcspn(text, ",");
        rc_span name = {(const unsigned char *)text, length};

        if (r->rows.name_count == RC_COLUMNS_MAX)
            return -1;
        r->names[r->rows.name_count++] = name;
        if (text[length] == '\0')
            return 0;
        text += length + 1;
    }
}

static int set_duplicates(roll *r, const char *text)
{
    static const char *const modes[] = {"off", "report", "reject"};

    for (size_t i = 0; i < sizeof modes / sizeof modes[0]; i++)
        if (strcmp(text, modes[i]) == 0) {
            r->rows.duplicates = (rc_duplicates)i;
            return 0;
        }
    return -1;
}

static int set_max_errors(roll *r, const char *text)
{
    size_t length = strlen(text);
    char *end;

    r->report.errors_allowed = UINT64_MAX;
    r->report.percent_allowed = 101;
    if (length > 1 && text[length - 1] == '%') {
        unsigned long percent = strtoul(text, &end, 10);

        r->report.percent_allowed = (unsigned)percent;
        return *text >= '0' && *text <= '9' && end == text + length - 1 && percent <= 100 ? 0 : -1;
    }
    return parse_size(text, &r->report.errors_allowed);
}

static int set_format(roll *r, const char *text)
{
    r->report.json = strcmp(text, "jsonl") == 0;
    return r->report.json || strcmp(text, "text") == 0 ? 0 : -1;
}

static int set_max_record(roll *r, const char *text)
{
    uint64_t number;

    if (parse_size(text, &number) != 0 || number < 64 || number > (uint64_t)1 << 30)
        return -1;
    r->rows.record_max = (size_t)number;
    return 0;
}

/* 0: taken; 1: not one of the shared ones; -1: its value is wrong. */
static int take_shared(roll *r, int option, const char *value)
{
    switch (option) {
    case 'c':
        return set_email_column(r, value);
    case 'd':
        return set_delimiter(r, value);
    case OPTION_COLUMNS:
        return set_columns(r, value);
    case OPTION_NO_HEADER:
        r->rows.no_header = 1;
        return 0;
    case 'e':
        r->report.errors_path = value;
        return *value != '\0' ? 0 : -1;
    case 'f':
        r->report.findings_path = value;
        return *value != '\0' ? 0 : -1;
    case OPTION_FORMAT:
        return set_format(r, value);
    case OPTION_EMAIL:
        return set_email_mode(r, value);
    case OPTION_DUPLICATES:
        return set_duplicates(r, value);
    case 'm':
        return set_max_errors(r, value);
    case OPTION_MAX_RECORD:
        return set_max_record(r, value);
    case OPTION_MASK:
        r->report.mask = 1;
        return 0;
    case OPTION_EXIT_ZERO:
        r->report.exit_zero = 1;
        return 0;
    case 'q':
        r->report.quiet++;
        return 0;
    default:
        return 1;
    }
}

static void join_options(roll *r, const char *own_short, const struct option *own)
{
    size_t count = sizeof shared / sizeof shared[0];

    memcpy(r->options, shared, sizeof shared);
    for (; own->name != NULL && count < OPTIONS_MAX - 1; own++)
        r->options[count++] = *own;
    snprintf(r->letters, sizeof r->letters, "%s%s", SHARED_SHORT, own_short);
}

static int flush_stdout(void)
{
    if (fflush(stdout) == 0)
        return STATUS_CLEAN;
    filter_say("standard output: %s", strerror(errno));
    return STATUS_INCOMPLETE;
}

static int print_version(void)
{
    printf("%s (rollcall) %s\n", program_name, rc_version());
    return flush_stdout();
}

static int print_help(const roll *r)
{
    printf("%s%s", r->usage, shared_help);
    return flush_stdout();
}

static int explain(const char *slug)
{
    const rc_code_info *info = rc_code_lookup(rc_code_find(slug));

    if (info->slug[0] == '\0')
        return filter_usage("no finding is called '%s'", slug);
    printf("%s (%s): %s\n", info->slug, rc_severity_text(info->severity), info->message);
    if (info->api_message[0] != '\0')
        printf("The API says: %s\n", info->api_message);
    printf("\n%s", info->text);
    return flush_stdout();
}

static int done(roll *r, int status)
{
    r->status = status;
    return ROLL_DONE;
}

static int check_operands(roll *r, int argc, char **argv)
{
    if (argc - optind > 1)
        return done(r, filter_usage("one file at a time: '%s' is one too many", argv[optind + 1]));
    return ROLL_NO_MORE;
}

int roll_option(roll *r, int argc, char **argv, const char *own_short, const struct option *own)
{
    if (r->letters[0] == '\0')
        join_options(r, own_short, own);
    for (;;) {
        int option = getopt_long(argc, argv, r->letters, r->options, NULL);
        int taken;

        switch (option) {
        case -1:
            return check_operands(r, argc, argv);
        case '?':
            return done(r, filter_usage("see the line above"));
        case 'h':
            return done(r, print_help(r));
        case 'V':
            return done(r, print_version());
        case 'x':
            return done(r, explain(optarg));
        default:
            break;
        }
        taken = take_shared(r, option, optarg);
        if (taken > 0)
            return option;
        if (taken < 0)
            return done(r, filter_usage("'%s' is no value for this option", optarg));
    }
}

/* ---- The roll ---- */

static int has_too_many_errors(const reporter *report, const rc_row_counts *c)
{
    return c->rejected > report->errors_allowed;
}

/* A share means little at the beginning of a file. */
static int has_too_large_a_share(const reporter *report, const rc_row_counts *c, uint64_t from)
{
    return report->percent_allowed <= 100 && c->records >= from
        && c->rejected * 100 > c->records * report->percent_allowed;
}

/* What the reader counted, with the good rows that the filter turned down. */
static rc_row_counts counts_of(const roll *r)
{
    rc_row_counts c = *rc_row_reader_counts(r->reader);

    c.passed -= r->turned_down;
    c.rejected += r->turned_down;
    c.rejected_by[r->turned_down_by] += r->turned_down;
    return c;
}

int reporter_limits(const reporter *report, const rc_row_counts *c)
{
    return has_too_many_errors(report, c) || has_too_large_a_share(report, c, 100) ? STOP_ERRORS : 0;
}

static int check_limits(const roll *r)
{
    rc_row_counts c = counts_of(r);

    return reporter_limits(&r->report, &c);
}

static int take_header(void *context, const rc_row *header)
{
    roll *r = (roll *)context;
    int status = 0;

    if (r->errors.fd >= 0)
        status = rc_error_file_header(header->columns, output_write, &r->errors);
    if (status == 0 && r->header != NULL)
        status = r->header(r->context, header);
    return status;
}

static int take_row(void *context, const rc_row *row)
{
    roll *r = (roll *)context;
    int status = 0;

    if (!row->rejected) {
        r->handed_on++;
        return r->row(r->context, row);
    }
    if (row->part == RC_PART_WHOLE || row->part == RC_PART_FIRST)
        r->kept_back++;
    if (r->errors.fd >= 0)
        status = rc_error_file_row(row, output_write, &r->errors);
    if (status != 0 || row->part == RC_PART_FIRST || row->part == RC_PART_MORE)
        return status;
    return check_limits(r);
}

int roll_turn_down(roll *r, const rc_row *row, const rc_finding *finding)
{
    rc_row turned = *row;
    int status = reporter_finding(&r->report, finding);

    r->turned_down++;
    r->turned_down_by = finding->code;
    turned.rejected = 1;
    turned.findings = finding;
    turned.finding_count = 1;
    if (status == 0 && r->errors.fd >= 0)
        status = rc_error_file_row(&turned, output_write, &r->errors);
    return status == 0 ? check_limits(r) : status;
}

static int take_finding(void *context, const rc_finding *finding)
{
    roll *r = (roll *)context;

    return reporter_finding(&r->report, finding);
}

static int make_reader(roll *r)
{
    rc_row_handler handler = {take_header, take_row, take_finding, r};
    int status;

    if (r->rows.duplicates != RC_DUPLICATES_OFF) {
        if (getentropy(r->key, sizeof r->key) != 0) {
            filter_say("no random bytes: %s", strerror(errno));
            return -1;
        }
        r->rows.roster_key = r->key;
    }
    status = rc_row_reader_new(&r->reader, &r->rows, &handler, NULL);
    if (status == RC_ERROR_OPTION)
        filter_usage("this delimiter cannot be one");
    else if (status != RC_OK)
        filter_say("%s", rc_error_text(status));
    return status;
}

/* All of the input through the reader. RC_OK, a negative error, a positive stop;
 * a failure to read has been said and counts as STOP_OUTPUT. */
static int read_all(roll *r, int fd)
{
    int begun = rc_row_reader_feed(r->reader, r->ahead.bytes, r->ahead.length);

    if (begun != RC_OK)
        return begun;
    for (;;) {
        unsigned char *space;
        size_t size;
        long length;
        int status = rc_row_reader_space(r->reader, &space, &size);

        if (status != RC_OK)
            return status;
        length = input_read(fd, r->report.file, space, size);
        if (length < 0)
            return STOP_OUTPUT;
        if (length == 0)
            return rc_row_reader_end(r->reader);
        status = rc_row_reader_filled(r->reader, (size_t)length);
        if (status != RC_OK)
            return status;
    }
}

/* From how reading ended to an exit status, and words for the ledger. */
static int judge_ending(const roll *r, int result, const char **stopped)
{
    const rc_row_counts *c = &r->counts;

    *stopped = NULL;
    if (result == RC_ERROR_FILE) {
        *stopped = "the file cannot be read: nothing was passed on";
        return STATUS_FINDINGS;
    }
    if (result == STOP_ERRORS) {
        *stopped = "stopped: more records are rejected than --max-errors allows";
        return STATUS_STOPPED;
    }
    if (result == RC_OK && has_too_large_a_share(&r->report, c, 1)) {
        *stopped = "more records are rejected than --max-errors allows";
        return STATUS_STOPPED;
    }
    if (result < 0)
        filter_say("%s", rc_error_text(result));
    if (result != RC_OK) {
        *stopped = "the result is incomplete";
        return STATUS_INCOMPLETE;
    }
    return c->rejected > 0 ? STATUS_FINDINGS : STATUS_CLEAN;
}

/* What was handed on and kept back here, against what the reader counted. */
static int is_balanced(const roll *r)
{
    const rc_row_counts *c = rc_row_reader_counts(r->reader);

    return c->records == c->passed + c->rejected && c->passed == r->handed_on && c->rejected == r->kept_back;
}

/* An error file that is incomplete gets no name. */
static int close_errors(roll *r, int status)
{
    if (r->errors.fd < 0)
        return status;
    if (status == STATUS_INCOMPLETE)
        output_discard(&r->errors);
    else if (output_close(&r->errors) != 0)
        return STATUS_INCOMPLETE;
    return status;
}

static int call(roll *r, int fd)
{
    const char *stopped;
    int result;
    int status;

    result = read_all(r, fd);
    if (result == RC_OK && r->end != NULL)
        result = r->end(r->context);
    r->counts = counts_of(r);
    status = judge_ending(r, result, &stopped);
    status = close_errors(r, status);
    if (reporter_close(&r->report, status) != 0)
        status = STATUS_INCOMPLETE;
    if (!is_balanced(r)) {
        filter_say("the ledger does not balance: this is a mistake in %s", program_name);
        status = STATUS_INCOMPLETE;
    }
    ledger_say(&r->counts, &r->report, stopped);
    rc_row_reader_free(r->reader);
    r->reader = NULL;
    return status;
}

/* An output under the name of the input would take its place. */
static int is_input(int fd, const char *path)
{
    struct stat in;
    struct stat out;

    if (path == NULL || fstat(fd, &in) != 0 || !S_ISREG(in.st_mode) || stat(path, &out) != 0)
        return 0;
    return in.st_dev == out.st_dev && in.st_ino == out.st_ino;
}

/* One that standard output goes to would lose what it writes. As a device it only
 * gets both. */
static int is_standard_output(const char *path)
{
    return path != NULL && strncmp(path, "/dev/", 5) != 0 && is_input(STDOUT_FILENO, path);
}

/* The directory of a path, "." when it has none. */
static int stat_directory(const char *path, struct stat *about)
{
    const char *slash = strrchr(path, '/');
    char *directory;
    int status;

    if (slash == NULL)
        return stat(".", about);
    directory = strndup(path, (size_t)(slash - path) + 1);
    status = directory != NULL ? stat(directory, about) : -1;
    free(directory);
    return status;
}

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash != NULL ? slash + 1 : path;
}

/* Two files that need not be there yet. */
static int are_one_file(const char *a, const char *b)
{
    struct stat of_a;
    struct stat of_b;

    if (a == NULL || b == NULL)
        return 0;
    if (stat(a, &of_a) == 0 && stat(b, &of_b) == 0)
        return S_ISREG(of_a.st_mode) && of_a.st_dev == of_b.st_dev && of_a.st_ino == of_b.st_ino;
    return stat_directory(a, &of_a) == 0 && stat_directory(b, &of_b) == 0 && of_a.st_dev == of_b.st_dev
        && of_a.st_ino == of_b.st_ino && strcmp(base_name(a), base_name(b)) == 0;
}

int reporter_paths_clash(const reporter *report, int input)
{
    if (is_input(input, report->errors_path) || is_input(input, report->findings_path))
        return filter_usage("the input is also an output");
    if (is_standard_output(report->errors_path) || is_standard_output(report->findings_path))
        return filter_usage("standard output goes to the same file");
    if (are_one_file(report->errors_path, report->findings_path))
        return filter_usage("--errors and --findings name the same file");
    return 0;
}

int roll_call_open(roll *r, int fd, const char *name)
{
    int status;

    if (reporter_paths_clash(&r->report, fd) != 0)
        return STATUS_USAGE;
    if (reporter_open(&r->report, name) != 0)
        return STATUS_INCOMPLETE;
    if (r->report.errors_path != NULL && output_open(&r->errors, r->report.errors_path) != 0) {
        reporter_close(&r->report, STATUS_INCOMPLETE);
        return STATUS_INCOMPLETE;
    }
    status = make_reader(r);
    if (status == RC_OK)
        return call(r, fd);
    close_errors(r, STATUS_INCOMPLETE);
    reporter_close(&r->report, STATUS_INCOMPLETE);
    return status == RC_ERROR_OPTION ? STATUS_USAGE : STATUS_INCOMPLETE;
}

int roll_call(roll *r, const char *path)
{
    int fd = input_open(path);
    int status;

    if (fd < 0)
        return STATUS_INCOMPLETE;
    status = roll_call_open(r, fd, input_name(path));
    if (fd != STDIN_FILENO)
        close(fd);
    return status;
}
