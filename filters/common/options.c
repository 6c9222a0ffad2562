/* SPDX-License-Identifier: MIT */
/* The options that all filters share. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "filter.h"

/* ---- Options ---- */

enum {
    OPTION_COLUMNS = 1000,
    OPTION_NO_HEADER,
    OPTION_FINDINGS,
    OPTION_FORMAT,
    OPTION_COLOUR,
    OPTION_DUPLICATES,
    OPTION_EMAIL,
    OPTION_PROPERTIES,
    OPTION_DATE_FORMAT,
    OPTION_MAX_ERRORS,
    OPTION_MAX_RECORD,
    OPTION_LENIENT,
    OPTION_FIX,
    OPTION_RECORD_BASE,
    OPTION_LINE_BASE,
    OPTION_OFFSET_BASE,
    OPTION_MASK,
    OPTION_EXIT_ZERO
};

/* The first ones are for lists alone. */
enum {
    LIST_OPTIONS = 8
};

static const struct option shared[] = {
    {"email-column", required_argument, NULL, 'c'},
    {"no-header", no_argument, NULL, OPTION_NO_HEADER},
    {"date-format", required_argument, NULL, OPTION_DATE_FORMAT},
    {"lenient", no_argument, NULL, OPTION_LENIENT},
    {"fix", required_argument, NULL, OPTION_FIX},
    {"record-base", required_argument, NULL, OPTION_RECORD_BASE},
    {"line-base", required_argument, NULL, OPTION_LINE_BASE},
    {"offset-base", required_argument, NULL, OPTION_OFFSET_BASE},
    {"email", required_argument, NULL, OPTION_EMAIL},
    {"delimiter", required_argument, NULL, 'd'},
    {"columns", required_argument, NULL, OPTION_COLUMNS},
    {"properties", required_argument, NULL, OPTION_PROPERTIES},
    {"errors", required_argument, NULL, 'e'},
    {"findings", required_argument, NULL, 'f'},
    {"format", required_argument, NULL, OPTION_FORMAT},
    {"color", required_argument, NULL, OPTION_COLOUR},
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

#define LIST_SHORT "c:"
#define SHARED_SHORT "d:e:f:m:qx:hV"
#define PLAIN_SHORT "qx:hV"
#define MANNERS_HELP \
    "  -x, --explain SLUG         what a finding means, with an example\n" \
    "  -h, --help                 this text\n" \
    "  -V, --version              the version\n"

static const char list_help[] =
    "Reading the list:\n"
    "  -c, --email-column NAME|N  the column of the address, by name or number\n"
    "                             (default: the one named email)\n"
    "  -d, --delimiter C          what separates fields: a character, or tab\n"
    "      --columns A,B,...      the file has no header: names of its columns\n"
    "      --no-header            the file has no header\n"
    "      --email MODE           the law of addresses: bulk (default), rfc5321,\n"
    "                             html5, eai, rfc5322\n"
    "      --properties FILE      which properties there are, and their types: an answer\n"
    "                             of /contactmetadata\n"
    "      --date-format FMT      how dates are written, as in dd/mm/yyyy hh:nn:ss,\n"
    "                             yyyy-mm-ddThh:nn:ss+01:00, Epoch, EpochMS (default:\n"
    "                             what all dates fit)\n"
    "      --duplicates MODE      reject (default), report, or off\n"
    "      --max-record BYTES     longest record, K and M allowed (default 1M)\n"
    "      --lenient              read lines that are no CSV with tolerance, and say so\n"
    "      --fix safe             let an address pass without the blanks and invisible\n"
    "                             characters around it, and say so\n"
    "      --record-base N        of a piece without header: records of the list before it\n"
    "      --line-base N          the same: lines before it\n"
    "      --offset-base N        the same: bytes before it\n"
    "\n";

static const char faults_help[] =
    "What becomes of faults:\n"
    "  -e, --errors FILE          rejected records, as the API's error file\n"
    "  -f, --findings FILE        findings go there instead of standard error\n"
    "      --format FORMAT        how findings are written: text (default), jsonl,\n"
    "                             github (workflow commands), sarif (with --findings)\n"
    "      --color WHEN           auto (default; on a terminal), always, never\n"
    "  -m, --max-errors N|P%      stop when more records than that are rejected; a\n"
    "                             share is judged from the 100th record on\n"
    "      --mask                 hide personal data in findings\n"
    "      --exit-zero            exit with 0 where it would be 1\n"
    "  -q, --quiet                no findings on standard error; twice: no ledger\n"
    "\n"
    MANNERS_HELP
    "\n"
    "Exit status: 0 all good; 1 findings; 2 usage; 3 input, output or a limit made\n"
    "the result incomplete; 4 stopped by --max-errors.\n";

static const char plain_help[] =
    "  -q, --quiet                no findings on standard error\n"
    MANNERS_HELP;

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
    if (r != NULL)
        rc_schema_free(r->schema);
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

int parse_email_column(const char *text, rc_row_options *rows)
{
    uint64_t number;

    if (parse_size(text, &number) == 0 && number >= 1 && number <= RC_COLUMNS_MAX) {
        rows->email_number = (size_t)number;
        rows->email_name.length = 0;
        return 0;
    }
    rows->email_number = 0;
    rows->email_name = span_of(text);
    return *text != '\0' ? 0 : -1;
}

int parse_id(const char *text, char **end, uint64_t *id)
{
    errno = 0;
    *id = strtoull(text, end, 10);
    return *text >= '1' && *text <= '9' && errno == 0 && *id <= INT64_MAX ? 0 : -1;
}

int take_list_action(const char *text, rc_list_action *list)
{
    char *colon;

    if (parse_id(text, &colon, &list->list_id) != 0 || *colon != ':')
        return filter_usage("'%s' is not ID:ACTION", text);
    list->action = rc_action_find(span_of(colon + 1));
    if (list->action == RC_ACTION_NONE)
        return filter_usage("'%s' is none of addforce, addnoforce, remove, unsub", colon + 1);
    return -1;
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

/* The place of a word among others; -1 when it is none of them. */
static int find_word(const char *const *words, size_t count, const char *text)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(text, words[i]) == 0)
            return (int)i;
    return -1;
}

static int set_duplicates(roll *r, const char *text)
{
    static const char *const modes[] = {"off", "report", "reject"};
    int mode = find_word(modes, sizeof modes / sizeof modes[0], text);

    r->rows.duplicates = mode >= 0 ? (rc_duplicates)mode : RC_DUPLICATES_REJECT;
    return mode >= 0 ? 0 : -1;
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
    static const char *const formats[] = {"text", "jsonl", "github", "sarif"};
    int format = find_word(formats, sizeof formats / sizeof formats[0], text);

    r->report.format = format >= 0 ? (report_format)format : FORMAT_TEXT;
    return format >= 0 ? 0 : -1;
}

static int set_colour(roll *r, const char *text)
{
    static const char *const times[] = {"auto", "always", "never"};
    int when = find_word(times, sizeof times / sizeof times[0], text);

    r->report.colour = when >= 0 ? (report_when)when : WHEN_AUTO;
    return when >= 0 ? 0 : -1;
}

static int set_max_record(roll *r, const char *text)
{
    uint64_t number;

    if (parse_size(text, &number) != 0 || number < 64 || number > (uint64_t)1 << 30)
        return -1;
    r->rows.record_max = (size_t)number;
    return 0;
}

static int set_base(uint64_t *base, const char *text)
{
    return parse_size(text, base) == 0 && *base <= INT64_MAX ? 0 : -1;
}

/* How the list is read. 0: taken; 1: not one of these; -1: its value is wrong. */
static int take_reading(roll *r, int option, const char *value)
{
    switch (option) {
    case 'c':
        return parse_email_column(value, &r->rows);
    case 'd':
        return set_delimiter(r, value);
    case OPTION_COLUMNS:
        return set_columns(r, value);
    case OPTION_NO_HEADER:
        r->rows.no_header = 1;
        return 0;
    case OPTION_EMAIL:
        return set_email_mode(r, value);
    case OPTION_PROPERTIES:
        r->properties_path = value;
        return *value != '\0' ? 0 : -1;
    case OPTION_DATE_FORMAT:
        return rc_date_format_find(span_of(value), &r->rows.date_format);
    case OPTION_DUPLICATES:
        return set_duplicates(r, value);
    case OPTION_MAX_RECORD:
        return set_max_record(r, value);
    case OPTION_LENIENT:
        r->rows.lenient = 1;
        return 0;
    case OPTION_FIX:
        r->rows.fix = RC_FIX_SAFE;
        return strcmp(value, "safe") == 0 ? 0 : -1;
    case OPTION_RECORD_BASE:
        return set_base(&r->rows.record_base, value);
    case OPTION_LINE_BASE:
        return set_base(&r->rows.line_base, value);
    case OPTION_OFFSET_BASE:
        return set_base(&r->rows.offset_base, value);
    default:
        return 1;
    }
}

/* What becomes of faults. The same. */
static int take_faults(roll *r, int option, const char *value)
{
    switch (option) {
    case 'e':
        r->report.errors_path = value;
        return *value != '\0' ? 0 : -1;
    case 'f':
        r->report.findings_path = value;
        return *value != '\0' ? 0 : -1;
    case OPTION_FORMAT:
        return set_format(r, value);
    case OPTION_COLOUR:
        return set_colour(r, value);
    case 'm':
        return set_max_errors(r, value);
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

static int take_shared(roll *r, int option, const char *value)
{
    int taken = take_reading(r, option, value);

    return taken > 0 ? take_faults(r, option, value) : taken;
}

static void join_options(roll *r, const char *own_short, const struct option *own)
{
    size_t skipped = r->reads_contacts ? LIST_OPTIONS : 0;
    size_t count = sizeof shared / sizeof shared[0] - skipped;

    memcpy(r->options, shared + skipped, count * sizeof shared[0]);
    for (; own->name != NULL && count < OPTIONS_MAX - 1; own++)
        r->options[count++] = *own;
    snprintf(r->letters, sizeof r->letters, "%s%s%s", r->reads_contacts ? "" : LIST_SHORT, SHARED_SHORT, own_short);
}

static int flush_stdout(void)
{
    if (!ferror(stdout) && fflush(stdout) == 0)
        return STATUS_CLEAN;
    filter_say("standard output: %s", strerror(errno));
    return STATUS_INCOMPLETE;
}

static int print_version(void)
{
    printf("%s (rollcall) %s\n", filter_own_name(), rc_version());
    if (rc_features()[0] != '\0')
        printf("with %s\n", rc_features());
    return flush_stdout();
}

static int print_help(const char *usage, const char *reading, const char *common)
{
    print_usage(usage, reading, common);
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

int is_piece(const rc_row_options *rows)
{
    return rows->record_base > 0 || rows->line_base > 0 || rows->offset_base > 0;
}

/* What can only be read with the others. */
static int check_together(roll *r, int argc, char **argv)
{
    if (r->report.format == FORMAT_SARIF && r->report.findings_path == NULL)
        return done(r, filter_usage("--format sarif makes a file: --findings says which"));
    if (argc - optind > 1 && !r->many)
        return done(r, filter_usage("one file at a time: '%s' is one too many", argv[optind + 1]));
    if (r->rows.date_format.kind != RC_DATE_ANY && r->properties_path == NULL)
        return done(r, filter_usage("--date-format needs --properties, which say what is a date"));
    if (is_piece(&r->rows) && !r->rows.no_header)
        return done(r, filter_usage("a piece of a list has no header: --columns says what they are called"));
    return ROLL_NO_MORE;
}

int take_manners(int option, const char *usage, const char *reading, const char *common)
{
    switch (option) {
    case '?':
        return filter_usage("see the line above");
    case 'h':
        return print_help(usage, reading, common);
    case 'V':
        return print_version();
    case 'x':
        return explain(optarg);
    default:
        return -1;
    }
}

/* The long name of an option that was taken. */
static const char *name_of(const roll *r, int option)
{
    const struct option *o = r->options;

    while (o->name != NULL && o->val != option)
        o++;
    return o->name != NULL ? o->name : "";
}

int roll_option(roll *r, int argc, char **argv, const char *own_short, const struct option *own)
{
    if (r->letters[0] == '\0')
        join_options(r, own_short, own);
    for (;;) {
        int option = getopt_long(argc, argv, r->letters, r->options, NULL);
        int status;
        int taken;

        if (option == -1)
            return check_together(r, argc, argv);
        status = take_manners(option, r->usage, r->reads_contacts ? "" : list_help, faults_help);
        if (status >= 0)
            return done(r, status);
        taken = take_shared(r, option, optarg);
        if (taken > 0)
            return option;
        if (taken < 0)
            return done(r, filter_usage("'%s' is no value for --%s", optarg, name_of(r, option)));
    }
}

int plain_option(plain_options *p, int argc, char **argv, const struct option *options)
{
    for (;;) {
        int option = getopt_long(argc, argv, PLAIN_SHORT, options, NULL);

        if (option == -1)
            return ROLL_NO_MORE;
        if (option == 'q') {
            p->quiet++;
            continue;
        }
        p->status = take_manners(option, p->usage, "", plain_help);
        return p->status >= 0 ? ROLL_DONE : option;
    }
}
