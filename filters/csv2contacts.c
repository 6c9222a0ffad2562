/* SPDX-License-Identifier: MIT */
/* csv2contacts: the good rows of a list as the payload of a bulk request. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "common/filter.h"

static const char usage[] =
    "Usage: csv2contacts [OPTION]... [FILE]\n"
    "Reads a CSV contact list from FILE or standard input and writes its good rows as\n"
    "the payload of contact/managemanycontacts, or with --action as that of\n"
    "contactslist/$ID/managemanycontacts. Every check of validate applies. Every\n"
    "column but the address becomes a property: text, or by --properties what its\n"
    "type is in JSON. Dates that could be read either way round are never guessed.\n"
    "\n"
    "  -l, --list ID:ACTION       what to do with a list; may be repeated\n"
    "  -a, --action ACTION        the action for the list named in the URL\n"
    "      --ndjson               one contact a line, without an envelope\n"
    "      --name-column NAME     the column that becomes the contact's Name, and no\n"
    "                             property (default: none does)\n"
    "      --empty MODE           what an empty cell becomes: omit (default: nothing),\n"
    "                             null (takes the value away), or string\n"
    "\n"
    "ACTION is addforce, addnoforce, remove or unsub.\n"
    "\n";

enum {
    OPTION_NDJSON = 2000,
    OPTION_NAME_COLUMN,
    OPTION_EMPTY
};

enum {
    LISTS_MAX = 256
};

static const struct option own_options[] = {
    {"list", required_argument, NULL, 'l'},
    {"action", required_argument, NULL, 'a'},
    {"ndjson", no_argument, NULL, OPTION_NDJSON},
    {"name-column", required_argument, NULL, OPTION_NAME_COLUMN},
    {"empty", required_argument, NULL, OPTION_EMPTY},
    {NULL, 0, NULL, 0},
};

typedef struct conversion {
    rc_payload_options payload;
    rc_list_action lists[LISTS_MAX];
    rc_payload_writer *writer;
    int begun;
    output out;
} conversion;

static int begin(void *context, const rc_row *header)
{
    conversion *c = (conversion *)context;

    c->begun = 1;
    return rc_payload_writer_begin(c->writer, header->columns);
}

static int convert(void *context, const rc_row *row)
{
    conversion *c = (conversion *)context;

    return rc_payload_writer_row(c->writer, row);
}

/* A payload is closed only when the whole list has been read. */
static int end(void *context)
{
    conversion *c = (conversion *)context;
    int status = c->begun ? rc_payload_writer_end(c->writer) : RC_OK;

    return status == RC_OK ? output_flush(&c->out) : status;
}

static int run(roll *r, conversion *c, const char *path)
{
    int result = rc_payload_writer_new(&c->writer, &c->payload, output_write, &c->out, NULL);
    int status;

    if (result != RC_OK) {
        filter_say("%s", rc_error_text(result));
        return result == RC_ERROR_OPTION ? STATUS_USAGE : STATUS_INCOMPLETE;
    }
    if (output_standard(&c->out, STDOUT_FILENO) != 0) {
        rc_payload_writer_free(c->writer);
        return STATUS_INCOMPLETE;
    }
    r->header = begin;
    r->row = convert;
    r->end = end;
    r->context = c;
    status = roll_call(r, path);
    rc_payload_writer_free(c->writer);
    if (output_close(&c->out) != 0)
        status = STATUS_INCOMPLETE;
    return filter_status(&r->report, status);
}

/* ---- Options ---- */

static rc_action find_action(const char *text)
{
    return rc_action_find(span_of(text));
}

static int take_list(conversion *c, const char *text)
{
    int status;

    if (c->payload.list_count == LISTS_MAX)
        return filter_usage("more than %d lists", LISTS_MAX);
    status = take_list_action(text, &c->lists[c->payload.list_count]);
    c->payload.list_count += status < 0;
    return status;
}

static int take_action(conversion *c, const char *text)
{
    c->payload.shape = RC_PAYLOAD_LIST;
    c->payload.action = find_action(text);
    if (c->payload.action == RC_ACTION_NONE)
        return filter_usage("'%s' is none of addforce, addnoforce, remove, unsub", text);
    return -1;
}

static int take_name_column(roll *r, const char *text)
{
    r->rows.contact_name.bytes = (const unsigned char *)text;
    r->rows.contact_name.length = strlen(text);
    return *text != '\0' ? -1 : filter_usage("--name-column needs a name");
}

static int take_empty(conversion *c, const char *text)
{
    static const char *const modes[] = {"omit", "null", "string"};

    for (size_t i = 0; i < sizeof modes / sizeof modes[0]; i++)
        if (strcmp(text, modes[i]) == 0) {
            c->payload.empty = (rc_empty)i;
            return -1;
        }
    return filter_usage("'%s' is none of omit, null, string", text);
}

static int check_options(const roll *r, conversion *c, int ndjson)
{
    if (r->rows.date_format.year_digits == 2)
        return filter_usage("with a year of two digits nobody knows the century of a date");
    if (c->payload.shape == RC_PAYLOAD_LIST && c->payload.list_count > 0)
        return filter_usage("--list and --action are for different resources");
    if (ndjson && (c->payload.shape == RC_PAYLOAD_LIST || c->payload.list_count > 0))
        return filter_usage("--ndjson has no envelope for --list or --action");
    if (ndjson)
        c->payload.shape = RC_PAYLOAD_NDJSON;
    return -1;
}

/* Returns the exit status, or -1 when the list is to be read. */
static int take_options(roll *r, conversion *c, int argc, char **argv)
{
    int ndjson = 0;
    int status = -1;

    while (status < 0) {
        switch (roll_option(r, argc, argv, "l:a:", own_options)) {
        case ROLL_NO_MORE:
            return check_options(r, c, ndjson);
        case 'l':
            status = take_list(c, optarg);
            break;
        case 'a':
            status = take_action(c, optarg);
            break;
        case OPTION_NDJSON:
            ndjson = 1;
            break;
        case OPTION_NAME_COLUMN:
            status = take_name_column(r, optarg);
            break;
        case OPTION_EMPTY:
            status = take_empty(c, optarg);
            break;
        default:
            return r->status;
        }
    }
    return status;
}

int main(int argc, char **argv)
{
    conversion *c;
    roll *r;
    int status;

    filter_begin(argv, "csv2contacts");
    r = roll_new(usage);
    if (r == NULL)
        return STATUS_INCOMPLETE;
    c = (conversion *)calloc(1, sizeof *c);
    if (c == NULL) {
        filter_say("out of memory");
        roll_free(r);
        return STATUS_INCOMPLETE;
    }
    r->rows.upload = RC_UPLOAD_JSON;
    c->payload.shape = RC_PAYLOAD_CONTACTS;
    c->payload.lists = c->lists;
    status = take_options(r, c, argc, argv);
    if (status < 0)
        status = run(r, c, argv[optind]);
    free(c);
    roll_free(r);
    return status;
}
