/* SPDX-License-Identifier: MIT */
/* contacts2csv: contacts in JSON as the list that the CSV upload takes. */
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "common/filter.h"
#include "common/listing.h"
#include "contacts2csv/list_columns.h"

static const char usage[] =
    "Usage: contacts2csv [OPTION]... [FILE]\n"
    "Reads contacts in JSON from FILE or standard input, as a payload of either bulk\n"
    "request, an array, or one a line, and writes them as a CSV list: the address as\n"
    "email, then a column for each property. Values are written as they are, null and\n"
    "the empty string both as an empty cell, which sets nothing. A contact is not\n"
    "written when its address is unfit, or a value would be lost.\n"
    "\n"
    "      --columns A,B,...      the columns; email stands first if it is not named\n"
    "                             (default: the properties of --properties, else\n"
    "                             those of the first contact that is fit)\n"
    "      --scan                 read all contacts twice, so that every property has a\n"
    "                             column; from a pipe by way of a temporary file\n"
    "      --name-column NAME     the column for the contact's Name, which a list cannot\n"
    "                             set (default: it is left out, with a warning)\n"
    "  -d, --delimiter C          what separates fields: a character, or tab\n"
    "      --email MODE           the law of addresses: bulk (default), rfc5321,\n"
    "                             html5, eai, rfc5322\n"
    "      --properties FILE      the static properties of an answer of\n"
    "                             /contactmetadata are the columns\n"
    "      --duplicates MODE      reject (default), report, or off\n"
    "      --max-record BYTES     longest contact, K and M allowed (default 1M)\n"
    "\n"
    "--errors takes rejected contacts as a payload, each with its errors as the member\n"
    "Error.\n"
    "\n";

enum {
    OPTION_SCAN = 2000,
    OPTION_NAME_COLUMN
};

static const struct option own_options[] = {
    {"scan", no_argument, NULL, OPTION_SCAN},
    {"name-column", required_argument, NULL, OPTION_NAME_COLUMN},
    {NULL, 0, NULL, 0},
};

/* What a list cannot set. */
typedef enum left_out {
    LEFT_NAME,
    LEFT_EXCLUSION,
    LEFT_OTHER,
    LEFT_COUNT
} left_out;

typedef struct conversion {
    roll *r;
    int scan;
    const char *name_column; /* NULL: there is none */
    int scanning;            /* the first of two readings: nothing is told */
    list_columns columns;
    int begun; /* the header is written */
    rc_span cells[RC_COLUMNS_MAX];
    rc_code fault; /* of the contact at hand */
    rc_matched_error errors[RC_MATCHED_MAX];
    rc_matched found;
    rc_list_writer *writer;
    rc_roster *roster;
    rc_row_counts counts;
    uint64_t left_out[LEFT_COUNT];
    int has_envelope;
    output out;
    listing rejects;
} conversion;

static int is_called(rc_span name, const char *other)
{
    return name.length == strlen(other) && strncasecmp((const char *)name.bytes, other, name.length) == 0;
}

/* ---- Findings ---- */

/* For the file of errors. */
static void keep_error(conversion *c, const rc_finding *f)
{
    const rc_code_info *info = rc_code_lookup(f->code);
    rc_matched_error *e = &c->errors[c->found.count];

    if (f->severity != RC_ERROR)
        return;
    if (c->fault == RC_CODE_NONE)
        c->fault = f->code;
    if (c->found.count == RC_MATCHED_MAX)
        return;
    memset(e, 0, sizeof *e);
    e->code = f->code;
    e->message = span_of(info->api_message[0] != '\0' ? info->api_message : info->message);
    e->field = f->field;
    c->found.count++;
}

static int tell(conversion *c, const rc_finding *f)
{
    keep_error(c, f);
    return c->scanning ? 0 : reporter_finding(&c->r->report, f);
}

static int payload_finding(void *context, const rc_finding *f)
{
    conversion *c = (conversion *)context;

    return c->scanning ? 0 : reporter_finding(&c->r->report, f);
}

/* About the value of a member, or (NULL) the whole contact. */
static rc_finding finding_about(rc_code code, const rc_contact *contact, const rc_member *m)
{
    const rc_code_info *info = rc_code_lookup(code);
    rc_finding f;

    memset(&f, 0, sizeof f);
    f.code = code;
    f.severity = info->severity;
    f.expected = span_of(info->expected);
    f.record = contact->index;
    f.record_line = contact->line;
    f.line = contact->line;
    f.column = contact->column;
    f.offset = contact->offset;
    if (m == NULL)
        return f;
    rc_contact_place(contact, m, &f);
    f.field = m->name;
    f.found = m->text.length > 0 ? m->text : rc_contact_value(contact, m);
    return f;
}

/* The same about its name. */
static int tell_name(conversion *c, rc_code code, const rc_contact *contact, const rc_member *m)
{
    rc_finding f = finding_about(code, contact, m);

    f.found = m->name;
    return tell(c, &f);
}

static int tell_about(conversion *c, rc_code code, const rc_contact *contact, const rc_member *m)
{
    rc_finding f = finding_about(code, contact, m);

    return tell(c, &f);
}

/* ---- The address ---- */

/* Without escapes the byte at fault is known. */
static int tell_address(conversion *c, const rc_contact *contact, const rc_member *email, const rc_email_result *result)
{
    rc_finding f = finding_about(result->code, contact, email);

    f.found = email->text;
    f.suggestion.bytes = result->repair;
    f.suggestion.length = result->repair_length;
    if (f.length == email->text.length + 2) {
        f.column += 1 + result->offset;
        f.offset += 1 + result->offset;
        f.length = result->length;
    }
    return tell(c, &f);
}

static int meet_address(conversion *c, const rc_contact *contact, const rc_member *email)
{
    rc_finding f = finding_about(RC_CODE_DUPLICATE_EMAIL, contact, email);
    int status;

    if (c->roster == NULL || c->scanning || c->fault != RC_CODE_NONE)
        return 0;
    status = rc_roster_meet(c->roster, email->text, contact->line, &f.related_line);
    if (status != RC_OK || f.related_line == 0)
        return status;
    if (c->r->rows.duplicates == RC_DUPLICATES_REPORT)
        f.severity = RC_WARNING;
    return tell(c, &f);
}

static int judge_address(conversion *c, const rc_contact *contact, const rc_member *email)
{
    rc_email_result result;
    int status;

    if (contact->email.length == 0)
        return tell_about(c, RC_CODE_EMAIL_EMPTY, contact, email);
    status = rc_email_check(c->r->rows.email_mode, contact->email.bytes, contact->email.length, &result);
    if (status != RC_OK || result.code == RC_CODE_NONE)
        return status;
    return tell_address(c, contact, email, &result);
}

/* ---- Columns ---- */

static int is_full(const conversion *c)
{
    return c->columns.count == RC_COLUMNS_MAX;
}

/* The columns that every list has. 0 or STOP_OUTPUT. */
static int begin_columns(conversion *c)
{
    c->columns.email = 0;
    c->columns.contact_name = RC_COLUMNS_MAX;
    if (list_columns_add(&c->columns, span_of("email")) != 0)
        return STOP_OUTPUT;
    if (c->name_column == NULL)
        return 0;
    c->columns.contact_name = 1;
    return list_columns_add(&c->columns, span_of(c->name_column)) == 0 ? 0 : STOP_OUTPUT;
}

/* The properties of a fit contact that are not there yet, as far as there is room. */
static int add_columns(conversion *c, const rc_contact *contact)
{
    for (size_t i = 0; i < contact->property_count; i++) {
        rc_span name = contact->properties[i].name;

        if (!is_full(c) && list_columns_find(&c->columns, name, i) == c->columns.count
            && list_columns_add(&c->columns, name) != 0)
            return STOP_OUTPUT;
    }
    return 0;
}

static int write_header(conversion *c)
{
    c->begun = 1;
    return rc_list_writer_begin(c->writer, c->columns.names, c->columns.count);
}

/* ---- A contact ---- */

static int is_text(const rc_member *m)
{
    return m->type != RC_JSON_OBJECT && m->type != RC_JSON_ARRAY;
}

static int judge_property(conversion *c, const rc_contact *contact, const rc_member *m)
{
    rc_code code = rc_column_name_check(m->name);

    if (rc_code_lookup(code)->severity == RC_ERROR)
        return tell_name(c, code, contact, m);
    return is_text(m) ? 0 : tell_about(c, RC_CODE_NO_CELL_VALUE, contact, m);
}

static int judge_properties(conversion *c, const rc_contact *contact, const rc_member *m)
{
    rc_finding f;
    int status = 0;

    if (m->type == RC_JSON_OBJECT) {
        for (size_t i = 0; i < contact->property_count && status == 0; i++)
            status = judge_property(c, contact, &contact->properties[i]);
        return status;
    }
    if (m->type == RC_JSON_NULL)
        return 0;
    f = finding_about(RC_CODE_NO_CELL_VALUE, contact, m);
    f.expected = span_of("an object");
    return tell(c, &f);
}

static int judge_member(conversion *c, const rc_contact *contact, const rc_member *m)
{
    if (is_called(m->name, "Properties"))
        return judge_properties(c, contact, m);
    if (is_called(m->name, "Name") && c->name_column != NULL && !is_text(m))
        return tell_about(c, RC_CODE_NO_CELL_VALUE, contact, m);
    return 0;
}

/* All that is wrong with it whatever the columns are. */
static int judge_contact(conversion *c, const rc_contact *contact)
{
    const rc_member *email = rc_contact_member(contact, "Email");
    int status = judge_address(c, contact, email);

    for (size_t i = 0; i < contact->member_count && status == 0; i++)
        status = judge_member(c, contact, &contact->members[i]);
    return status;
}

/* A property named like the column of the address, or of the Name, has none. */
static rc_code column_fault(const conversion *c, size_t column)
{
    if (column == c->columns.count)
        return is_full(c) ? RC_CODE_TOO_MANY_PROPERTIES : RC_CODE_NO_COLUMN_FOR_PROPERTY;
    return column == c->columns.email || column == c->columns.contact_name ? RC_CODE_DUPLICATE_COLUMN : RC_CODE_NONE;
}

static int fill_cell(conversion *c, const rc_contact *contact, const rc_member *m, size_t from)
{
    size_t column = list_columns_find(&c->columns, m->name, from);
    rc_code code = column_fault(c, column);

    if (code != RC_CODE_NONE)
        return tell_name(c, code, contact, m);
    if (m->type != RC_JSON_NULL)
        c->cells[column] = m->text;
    return 0;
}

/* Properties mostly come in the order of the columns. */
static int fill_cells(conversion *c, const rc_contact *contact)
{
    const rc_member *name = rc_contact_member(contact, "Name");
    int status = 0;

    memset(c->cells, 0, sizeof c->cells);
    c->cells[c->columns.email] = contact->email;
    if (c->name_column != NULL && name != NULL && name->type != RC_JSON_NULL)
        c->cells[c->columns.contact_name] = name->text;
    for (size_t i = 0; i < contact->property_count && status == 0; i++)
        status = fill_cell(c, contact, &contact->properties[i], i + 1 + (c->name_column != NULL));
    return status;
}

/* ---- Where contacts go ---- */

static left_out left_out_of(rc_span name)
{
    if (is_called(name, "Name"))
        return LEFT_NAME;
    return is_called(name, "IsExcludedFromCampaigns") ? LEFT_EXCLUSION : LEFT_OTHER;
}

static int leave_out(conversion *c, const rc_contact *contact, const rc_member *m)
{
    left_out what = left_out_of(m->name);

    if (m->type == RC_JSON_NULL || is_called(m->name, "Email") || is_called(m->name, "Properties")
        || (what == LEFT_NAME && c->name_column != NULL))
        return 0;
    return c->left_out[what]++ == 0 ? tell_about(c, RC_CODE_NOT_IN_LIST, contact, m) : 0;
}

static int pass(conversion *c, const rc_contact *contact)
{
    int status = 0;

    c->counts.passed++;
    for (size_t i = 0; i < contact->member_count && status == 0; i++)
        status = leave_out(c, contact, &contact->members[i]);
    return status != 0 ? status : rc_list_writer_row(c->writer, c->cells, c->columns.count);
}

static int reject(conversion *c, const rc_contact *contact)
{
    int status = 0;

    c->counts.rejected++;
    c->counts.rejected_by[c->fault]++;
    if (c->rejects.out.fd >= 0)
        status = listing_next(&c->rejects);
    if (status == 0 && c->rejects.out.fd >= 0)
        status = rc_error_json_matched(contact, &c->found, output_write, &c->rejects.out, NULL);
    return status == 0 ? reporter_limits(&c->r->report, &c->counts) : status;
}

static int begin_contact(conversion *c, const rc_contact *contact)
{
    c->fault = RC_CODE_NONE;
    c->found.count = 0;
    c->found.errors = c->errors;
    for (size_t i = 0; i < contact->finding_count; i++)
        keep_error(c, &contact->findings[i]);
    return contact->fault == RC_CODE_NONE ? judge_contact(c, contact) : 0;
}

/* Not before there is something to pass on. Unless its columns are known, they are those of
 * the first contact. */
static int begin_list(conversion *c, const rc_contact *contact)
{
    int is_known = c->scan || c->r->rows.name_count > 0 || c->r->schema != NULL;
    int status = is_known ? 0 : add_columns(c, contact);

    return status == 0 ? write_header(c) : status;
}

static int take_contact(void *context, const rc_contact *contact)
{
    conversion *c = (conversion *)context;
    int status = begin_contact(c, contact);

    c->counts.records++;
    c->r->report.records = c->counts.records;
    if (status == 0 && c->fault == RC_CODE_NONE && !c->begun)
        status = begin_list(c, contact);
    if (status == 0 && c->fault == RC_CODE_NONE)
        status = fill_cells(c, contact);
    if (status == 0 && c->fault == RC_CODE_NONE)
        status = meet_address(c, contact, rc_contact_member(contact, "Email"));
    if (status != 0)
        return status;
    return c->fault == RC_CODE_NONE ? pass(c, contact) : reject(c, contact);
}

/* The first of two readings. */
static int scan_contact(void *context, const rc_contact *contact)
{
    conversion *c = (conversion *)context;
    int status = begin_contact(c, contact);

    return status == 0 && c->fault == RC_CODE_NONE && contact->fault == RC_CODE_NONE ? add_columns(c, contact) : status;
}

/* ---- Reading ---- */

/* All contacts through a reader. RC_OK, an error or a stop. */
static int read_contacts(conversion *c, int fd, const rc_payload_handler *handler)
{
    rc_payload_read_options options = {RC_KIND_UNKNOWN, c->r->rows.record_max};
    rc_payload_reader *reader;
    int status = rc_payload_reader_new(&reader, &options, handler, NULL);

    if (status == RC_OK)
        status = input_feed(fd, c->r->report.file, reader);
    if (status == RC_OK)
        c->has_envelope = rc_payload_reader_envelope(reader).length > 0;
    rc_payload_reader_free(reader);
    return status;
}

/* A file that breaks off somewhere is told of when it is read the second time. */
static int scan(conversion *c, int fd)
{
    rc_payload_handler handler = {scan_contact, payload_finding, c};
    off_t start = lseek(fd, 0, SEEK_CUR);
    int status;

    c->scanning = 1;
    status = read_contacts(c, fd, &handler);
    c->scanning = 0;
    if (status != RC_OK && status != RC_ERROR_FILE)
        return status;
    if (start >= 0 && lseek(fd, start, SEEK_SET) == start)
        return 0;
    filter_say("%s: %s", c->r->report.file, strerror(errno));
    return STOP_OUTPUT;
}

/* A pipe can be read once. -1 after saying why not. */
static int scan_input(int fd, const char *name)
{
    rc_span nothing = {NULL, 0};

    return lseek(fd, 0, SEEK_CUR) >= 0 ? fd : input_spool(fd, name, NULL, nothing);
}

static int convert(conversion *c, int fd)
{
    rc_payload_handler handler = {take_contact, payload_finding, c};
    int input = c->scan ? scan_input(fd, c->r->report.file) : fd;
    int status = input >= 0 ? 0 : STOP_OUTPUT;

    if (status == RC_OK && c->scan)
        status = scan(c, input);
    if (status == RC_OK)
        status = read_contacts(c, input, &handler);
    if (status == RC_OK && !c->begun)
        status = write_header(c);
    if (status == RC_OK && c->rejects.out.fd >= 0)
        status = listing_end(&c->rejects);
    if (input >= 0 && input != fd)
        close(input);
    return status;
}

/* ---- The header from outside ---- */

static int add_properties(conversion *c)
{
    const rc_schema *schema = c->r->schema;

    for (size_t i = 0; i < rc_schema_count(schema); i++) {
        const rc_property *property = rc_schema_property(schema, i);

        if (property->historic || list_columns_find(&c->columns, property->name, i) < c->columns.count)
            continue;
        if (is_full(c)) {
            filter_say("%s: more properties than a list has columns: --columns", c->r->properties_path);
            return STOP_OUTPUT;
        }
        if (list_columns_add(&c->columns, property->name) != 0)
            return STOP_OUTPUT;
    }
    return 0;
}

/* The columns as they are named: the address and the Name may stand anywhere. */
static int add_named(conversion *c)
{
    const rc_row_options *rows = &c->r->rows;

    for (size_t i = 0; i < rows->name_count; i++) {
        if (is_called(rows->names[i], "email"))
            c->columns.email = c->columns.count;
        if (c->name_column != NULL && is_called(rows->names[i], c->name_column))
            c->columns.contact_name = c->columns.count;
        if (list_columns_add(&c->columns, rows->names[i]) != 0)
            return STOP_OUTPUT;
    }
    return 0;
}

static int has_name(const rc_row_options *rows, size_t count, rc_span name)
{
    for (size_t i = 0; i < count; i++)
        if (rows->names[i].length == name.length
            && strncasecmp((const char *)rows->names[i].bytes, (const char *)name.bytes, name.length) == 0)
            return 1;
    return 0;
}

/* Of the two that every list has, those that --columns does not name stand first. */
static int begin_named(conversion *c)
{
    const rc_row_options *rows = &c->r->rows;
    int status = 0;

    c->columns.contact_name = RC_COLUMNS_MAX;
    if (!has_name(rows, rows->name_count, span_of("email")))
        status = list_columns_add(&c->columns, span_of("email"));
    if (status == 0 && c->name_column != NULL && !has_name(rows, rows->name_count, span_of(c->name_column))) {
        c->columns.contact_name = c->columns.count;
        status = list_columns_add(&c->columns, span_of(c->name_column));
    }
    return status == 0 ? add_named(c) : STOP_OUTPUT;
}

static int settle_columns(conversion *c)
{
    int status;

    if (c->r->rows.name_count > 0)
        return begin_named(c);
    status = begin_columns(c);
    return status == 0 && c->r->schema != NULL ? add_properties(c) : status;
}

/* ---- The whole ---- */

static void say_left_out(const conversion *c)
{
    if (c->r->report.quiet > 1)
        return;
    if (c->left_out[LEFT_NAME] + c->left_out[LEFT_EXCLUSION] + c->left_out[LEFT_OTHER] > 0)
        filter_say("left out: %" PRIu64 " Name, %" PRIu64 " IsExcludedFromCampaigns, %" PRIu64 " of other names",
                   c->left_out[LEFT_NAME], c->left_out[LEFT_EXCLUSION], c->left_out[LEFT_OTHER]);
    if (c->has_envelope)
        filter_say("the list says nothing of lists and actions: that is for api-request csvimport");
}

/* From how reading ended to an exit status, and to words for the ledger. */
static int judge_ending(const conversion *c, int result, const char **stopped)
{
    *stopped = NULL;
    if (result == RC_OK)
        result = reporter_final_limits(&c->r->report, &c->counts);
    if (result == RC_OK)
        return c->counts.rejected > 0 ? STATUS_FINDINGS : STATUS_CLEAN;
    if (result == STOP_ERRORS) {
        *stopped = "stopped: more records are rejected than --max-errors allows";
        return STATUS_STOPPED;
    }
    if (result == RC_ERROR_FILE && c->counts.passed == 0) {
        *stopped = "the contacts cannot be read: nothing was passed on";
        return STATUS_FINDINGS;
    }
    if (result < 0 && result != RC_ERROR_FILE)
        filter_say("%s", rc_error_text(result));
    *stopped = result == RC_ERROR_FILE ? "the contacts break off: the list is incomplete" : "the result is incomplete";
    return STATUS_INCOMPLETE;
}

/* Of contacts that break off the findings are whole: they say where. */
static int close_all(conversion *c, int result, int status)
{
    int told = result == RC_ERROR_FILE ? STATUS_STOPPED : status;

    if (output_close(&c->out) != 0)
        status = STATUS_INCOMPLETE;
    if (c->rejects.out.fd >= 0 && (status == STATUS_INCOMPLETE || result != RC_OK))
        output_discard(&c->rejects.out);
    else if (c->rejects.out.fd >= 0 && output_close(&c->rejects.out) != 0)
        status = STATUS_INCOMPLETE;
    if (reporter_close(&c->r->report, status == STATUS_INCOMPLETE ? told : status) != 0)
        status = STATUS_INCOMPLETE;
    return status;
}

static int make_roster(conversion *c)
{
    if (c->r->rows.duplicates == RC_DUPLICATES_OFF)
        return RC_OK;
    if (getentropy(c->r->key, sizeof c->r->key) == 0)
        return rc_roster_new(&c->roster, c->r->key, NULL);
    filter_say("no random bytes: %s", strerror(errno));
    return STOP_OUTPUT;
}

static int begin_rejects(conversion *c)
{
    original_head head;

    memset(&head, 0, sizeof head);
    head.kind = RC_KIND_CONTACTS;
    if (c->r->report.errors_path == NULL)
        return 0;
    if (output_open(&c->rejects.out, c->r->report.errors_path) != 0)
        return STOP_OUTPUT;
    return listing_begin(&c->rejects, &head, "");
}

/* Everything is open. */
static int convert_all(conversion *c, int fd)
{
    const char *stopped;
    int result = make_roster(c);
    int status;

    if (result == RC_OK)
        result = begin_rejects(c);
    if (result == RC_OK)
        result = settle_columns(c);
    if (result == RC_OK)
        result = convert(c, fd);
    status = judge_ending(c, result, &stopped);
    status = close_all(c, result, status);
    ledger_say(&c->counts, &c->r->report, stopped);
    say_left_out(c);
    return status;
}

static int convert_open(conversion *c, int fd, const char *name)
{
    roll *r = c->r;
    int status;

    if (reporter_open(&r->report, name) != 0)
        return STATUS_INCOMPLETE;
    status = roll_read_properties(r);
    if (status == 0 && output_standard(&c->out, STDOUT_FILENO) != 0)
        status = STATUS_INCOMPLETE;
    if (status == 0)
        return convert_all(c, fd);
    reporter_close(&r->report, status);
    return status;
}

static int run(conversion *c, const char *path)
{
    int status = roll_check_files(c->r, path);
    int fd;

    if (status != 0)
        return status;
    status = rc_list_writer_new(&c->writer, c->r->rows.delimiter, output_write, &c->out, NULL);
    if (status == RC_ERROR_OPTION)
        return filter_usage("this delimiter cannot be one");
    if (status != RC_OK) {
        filter_say("%s", rc_error_text(status));
        return STATUS_INCOMPLETE;
    }
    fd = input_open(path);
    if (fd < 0)
        return STATUS_INCOMPLETE;
    status = convert_open(c, fd, input_name(path));
    if (fd != STDIN_FILENO)
        close(fd);
    return filter_status(&c->r->report, status);
}

/* ---- Options ---- */

/* Names from outside are held to what names of the contacts are held to. -1, or the
 * status of a mistake. */
static int check_columns(const conversion *c)
{
    const rc_row_options *rows = &c->r->rows;
    size_t count = rows->name_count;

    for (size_t i = 0; i < count; i++) {
        rc_span name = rows->names[i];

        if (rc_code_lookup(rc_column_name_check(name))->severity == RC_ERROR)
            return filter_usage("--columns: '%.*s' is no name of a column", (int)name.length, (const char *)name.bytes);
        if (has_name(rows, i, name))
            return filter_usage("--columns: '%.*s' stands there twice", (int)name.length, (const char *)name.bytes);
    }
    count += !has_name(rows, rows->name_count, span_of("email"));
    count += c->name_column != NULL && !has_name(rows, rows->name_count, span_of(c->name_column));
    return count <= RC_COLUMNS_MAX ? -1 : filter_usage("--columns: more than %d", RC_COLUMNS_MAX);
}

static int check_options(const conversion *c)
{
    const rc_row_options *rows = &c->r->rows;

    if (c->scan && (rows->name_count > 0 || c->r->properties_path != NULL))
        return filter_usage("--scan looks for columns, which --columns or --properties names");
    return check_columns(c);
}

static int take_name_column(conversion *c, const char *text)
{
    if (rc_code_lookup(rc_column_name_check(span_of(text)))->severity == RC_ERROR || is_called(span_of(text), "email"))
        return filter_usage("'%s' is no name of a column", text);
    c->name_column = text;
    return -1;
}

/* Returns the exit status, or -1 when the contacts are to be read. */
static int take_options(conversion *c, int argc, char **argv)
{
    int status = -1;

    while (status < 0) {
        switch (roll_option(c->r, argc, argv, "", own_options)) {
        case ROLL_NO_MORE:
            return check_options(c);
        case OPTION_SCAN:
            c->scan = 1;
            break;
        case OPTION_NAME_COLUMN:
            status = take_name_column(c, optarg);
            break;
        default:
            return c->r->status;
        }
    }
    return status;
}

int main(int argc, char **argv)
{
    conversion *c;
    int status;

    filter_begin(argv, "contacts2csv");
    c = (conversion *)calloc(1, sizeof *c);
    if (c == NULL) {
        filter_say("out of memory");
        return STATUS_INCOMPLETE;
    }
    c->rejects.out.fd = -1;
    c->r = roll_new(usage);
    status = c->r != NULL ? -1 : STATUS_INCOMPLETE;
    if (status < 0) {
        c->r->reads_contacts = 1;
        status = take_options(c, argc, argv);
    }
    if (status < 0)
        status = run(c, argv[optind]);
    rc_list_writer_free(c->writer);
    rc_roster_free(c->roster);
    list_columns_free(&c->columns);
    roll_free(c->r);
    free(c);
    return status;
}
