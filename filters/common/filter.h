/* SPDX-License-Identifier: MIT */
/* What the filters share: exit statuses, files that appear whole or not at all,
 * options, reading a list, and the ledger. */
#ifndef FILTER_H
#define FILTER_H

#include <getopt.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>

#include "rollcall.h"

enum {
    STATUS_CLEAN = 0,
    STATUS_FINDINGS = 1,   /* records were rejected, or the file was */
    STATUS_USAGE = 2,
    STATUS_INCOMPLETE = 3, /* input, output, or a limit */
    STATUS_STOPPED = 4     /* --max-errors */
};

/* What a callback returns to stop the library. */
enum {
    STOP_OUTPUT = 1, /* an output failed; it has been said */
    STOP_ERRORS = 2  /* --max-errors */
};

/* First thing in main: a broken pipe and a file too large become errors of write,
 * and temporary files go when a signal ends the program. */
void filter_begin(char **argv, const char *program);

/* filter_begin calls it. From now on messages use the name that the program was started with: the
 * last part of argv[0], or program if that is empty or cannot be printed. */
void message_begin(char **argv, const char *program);

/* The name in messages, and the program's own name, which is the same however it is installed. */
const char *filter_program(void);
const char *filter_own_name(void);

/* The texts of --help, with the name in messages in place of the program's own. */
void print_usage(const char *usage, const char *reading, const char *common);

/* "program: message\n" to standard error; a mistake of usage also names --help. */
void filter_say(const char *format, ...) __attribute__((format(printf, 1, 2)));
int filter_usage(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Its bytes, without the NUL. */
rc_span span_of(const char *text);

/* ---- Names of files ---- */

/* What files of split-batches are called before they are whole. */
#define TEMPORARY_BATCH ".rollcall-batch-XXXXXX"

typedef enum file_use {
    FILE_READ,
    FILE_WRITTEN,
    FILE_BATCHES /* path is the directory of any number of batches */
} file_use;

typedef struct named_file {
    const char *path;   /* "-": standard input */
    const char *what;   /* "the input", "--errors" */
    file_use use;
    int descriptor;     /* of standard output and standard error; else -1 */
    const char *prefix; /* of batches */
} named_file;

/* All the files that a run reads and writes; zero it first. */
typedef struct file_list {
    named_file *named;
    size_t count;
    size_t room;
    int is_short; /* there was no memory */
} file_list;

/* They add a file; a path of NULL adds nothing. The texts must live as long as the list. */
void files_read(file_list *files, const char *path, const char *what);
void files_written(file_list *files, const char *path, const char *what);
void files_batches(file_list *files, const char *directory, const char *prefix);
void files_standard(file_list *files);
void files_free(file_list *files);

/* No regular file is an input and an output, or two outputs: the same device and inode, or the
 * same directory and name if it is not there yet. Devices, pipes and terminals may be. 0, or an
 * exit status after saying which. */
int files_check(const file_list *files);

/* Is it called as what split-batches writes before it is whole? */
int is_temporary_batch(const char *name);

/* PREFIX, digits, and the extension of a batch. */
int is_batch_name(const char *name, const char *prefix);

/* The last part of a path. */
const char *base_name(const char *path);

/* They return memory to be freed, or NULL. A resolved path is where a file is, or will be: links
 * are followed, also one to a file that is not there yet. */
char *directory_name(const char *path);
char *join_path(const char *directory, const char *name);
char *resolve_path(const char *path);

/* A signal that ends this process removes its temporary files. */
void temporaries_begin(void);

/* Makes a file of a name that ends in XXXXXX, which must stay until it is forgotten. -1 with errno. */
int temporary_create(char *path);
void temporary_forget(const char *path);

/* A file without a name, to write and to read again, in a directory or (NULL) where
 * temporary files go. -1 after saying why not. */
int temporary_open(const char *directory);

/* Gives a file its final name; without replaces only if nothing has that name. 0, or -1 with errno. */
int name_file(const char *from, const char *to, int replaces);

/* Keeps a second run out until the file or directory is closed. 0, or STATUS_INCOMPLETE after saying
 * why not. */
int file_lock(int fd, const char *name);

/* Makes the names in a directory last. 0, or -1 with errno. */
int sync_directory(const char *path);

/* ---- Output ---- */

/* Buffered, and sticky on errors. A regular file is written under a temporary
 * name beside it; only output_close gives it its own. */
typedef struct output {
    int fd; /* -1: not open */
    const char *name;
    char *temporary; /* NULL: written directly */
    char *final;     /* the name it gets */
    int is_new;      /* it gets that name only if nothing has it */
    unsigned char *buffer;
    size_t used;
    int is_synced; /* what has been written is on the disk */
    int each_line; /* a terminal: nobody should wait */
    int failed;
} output;

/* Standard output or standard error. */
int output_standard(output *o, int fd);

/* What is open already. 0 or -1. */
int output_on(output *o, int fd, const char *name);

/* 0, or -1 when it cannot be opened; that has been said. */
int output_open(output *o, const char *path);

/* A file under a name of ours in a directory; what has that name already is not replaced. name
 * is for messages, and both must live as long. */
int output_create(output *o, const char *directory, const char *name);

/* An rc_sink: context is an output. 0 or STOP_OUTPUT. */
int output_write(void *context, const unsigned char *bytes, size_t length);

/* Writes what is left. 0 or STOP_OUTPUT. */
int output_flush(output *o);

int output_format(output *o, const char *format, ...) __attribute__((format(printf, 2, 3)));
int output_text(output *o, const char *text);

/* Writes what is left, and the file lasts under its temporary name. 0 or STOP_OUTPUT. */
int output_sync(output *o);

/* Writes what is left, and gives the file its name. 0, or -1 after saying what
 * failed; then nothing stands under the name that did not stand there before. */
int output_close(output *o);

/* Forgets it: no file under its name. */
void output_discard(output *o);

/* Gives back its memory and leaves its file open, as standard error stays. */
void output_release(output *o);

/* write(2) until all is written. 0, or -1 with errno. */
int write_fully(int fd, const unsigned char *bytes, size_t length);

/* ---- Input ---- */

/* A file name, or "-" or NULL for standard input. -1 after saying why not. */
int input_open(const char *path);

/* Of a program that writes no files: the input is not standard output. 0, or an exit status after
 * saying so. */
int input_check(const char *path);

/* "-" as people know it. */
const char *input_name(const char *path);

/* All that is left of an input, in a file that can be read again, at its beginning; ahead
 * is what has been read of it. Where the file lies is as for temporary_open. -1 after
 * saying why not. */
int input_spool(int fd, const char *name, const char *directory, rc_span ahead);

/* As read(2) and pread(2), through interruptions. They say what failed. */
long input_read(int fd, const char *name, void *bytes, size_t size);
long input_read_at(int fd, const char *name, void *bytes, size_t size, off_t at);

/* _FILE_OFFSET_BITS is defined where it is needed: a list may have more than 2 GiB. */
_Static_assert(sizeof(off_t) == 8, "an offset in a file has 64 bits");

/* Reads until the input says what it is, or size bytes. -1 after saying what failed. */
long input_look_ahead(int fd, const char *name, unsigned char *bytes, size_t size);

/* What the input is taken for. */
typedef enum input_kind {
    INPUT_UNKNOWN, /* its first byte says */
    INPUT_CSV,
    INPUT_JSON,    /* which contacts in JSON, their first members say */
    INPUT_NDJSON
} input_kind;

/* Is it contacts in JSON? They begin with a bracket; the header of a list does not. */
int input_is_json(input_kind taken_for, rc_span begun);

/* Nothing in it but blanks, and a byte order mark? */
int input_is_blank(rc_span bytes);

/* How contacts in JSON are to be read. */
rc_payload_kind input_contacts(input_kind taken_for);

/* csv, json or ndjson. -1, or the status of a mistake. */
int take_input_kind(const char *text, input_kind *kind);

/* What is left of an input, through a reader of contacts, and its end. RC_OK, an error of
 * the library, or a stop; a failure to read has been said and counts as STOP_OUTPUT. */
int input_feed(int fd, const char *name, rc_payload_reader *reader);

/* ---- Findings and the roll ---- */

typedef enum report_format {
    FORMAT_TEXT,
    FORMAT_JSONL,
    FORMAT_GITHUB,
    FORMAT_SARIF
} report_format;

typedef enum report_when {
    WHEN_AUTO, /* on a terminal, unless it or the environment says no */
    WHEN_ALWAYS,
    WHEN_NEVER
} report_when;

/* How findings are told, and when to stop. */
typedef struct reporter {
    const char *errors_path;
    const char *findings_path;
    report_format format;
    report_when colour;
    int is_coloured; /* what comes of it */
    int mask;
    int quiet;
    int exit_zero;
    uint64_t errors_allowed; /* UINT64_MAX: any number */
    unsigned percent_allowed; /* above 100: any share */
    const char *file;
    output out;      /* where findings go */
    uint64_t records; /* seen so far, for the progress */
    uint64_t told;
    uint64_t untold; /* not printed, because of --quiet */
} reporter;

enum {
    OPTIONS_MAX = 64
};

/* One calling of the roll: a CSV list through the row reader. */
typedef struct roll {
    const char *usage;
    int many;   /* takes any number of operands */
    int reads_contacts; /* not a list: usage says how they are read, and options of lists alone are none */
    int status; /* see ROLL_DONE */
    struct option options[OPTIONS_MAX]; /* the shared ones and the filter's own */
    char letters[64];
    rc_row_options rows;
    const char *properties_path; /* NULL: all columns are text */
    rc_schema *schema;           /* what was read there */
    reporter report;
    rc_span names[RC_COLUMNS_MAX + 1];
    unsigned char key[RC_ROSTER_KEY_BYTES];
    output errors; /* the error file, if wanted */
    rc_span ahead; /* bytes of the input that have been read already */
    rc_row_reader *reader;
    rc_row_counts counts; /* the ledger, as it was when last looked at */
    uint64_t handed_on; /* rows given to the filter, and the others */
    uint64_t kept_back;
    uint64_t turned_down; /* good rows that the filter did not take */
    rc_code turned_down_by;
    uint64_t in_errors; /* contacts in the error file */
    /* The filter's own: what to do with the header, with good rows, and at the
     * end. Rejected rows are taken care of. All but row may be NULL. */
    int (*header)(void *context, const rc_row *header);
    int (*row)(void *context, const rc_row *row);
    /* After the last row, before the ledger: write what is left. 0 or a stop. */
    int (*end)(void *context);
    void *context;
} roll;

void reporter_init(reporter *report);

/* Opens where findings go. 0 or -1. */
int reporter_open(reporter *report, const char *file);

/* STOP_ERRORS when more is rejected than --max-errors allows, else 0. */
int reporter_limits(const reporter *report, const rc_row_counts *counts);

/* The same for a share of any number of records, when reading has ended. */
int reporter_final_limits(const reporter *report, const rc_row_counts *counts);

/* A handler of findings: context is a reporter. */
int reporter_finding(void *context, const rc_finding *finding);

/* Closes; what was told of a reading that is incomplete gets no name. 0 or -1. */
int reporter_close(reporter *report, int status);

/* On a terminal, how far reading is: from reporter_open to reporter_close, as far as
 * input_read is used. The line goes away before anything else is written there. */
void progress_begin(const reporter *report, const char *program);
void progress_read(size_t length);
void progress_hide(void);
void progress_end(void);

/* Does the terminal know colours, and how to erase a line? */
int terminal_is_smart(void);

/* usage: the filter's own part of --help. NULL when out of memory, which has been
 * said. */
roll *roll_new(const char *usage);
void roll_free(roll *r);

enum {
    ROLL_NO_MORE = -1, /* the options are over; at most one operand is left */
    ROLL_DONE = 0      /* --help and the like, or a mistake: exit with r->status */
};

/* Takes the next option from the command line: those that all filters share are
 * seen to here, the filter's own are returned. own ends with a zero entry, as for
 * getopt_long. */
int roll_option(roll *r, int argc, char **argv, const char *own_short, const struct option *own);

/* Options of a filter that reads no list: these end its table, which has no other
 * letters. */
#define PLAIN_OPTIONS \
    {"quiet", no_argument, NULL, 'q'}, {"explain", required_argument, NULL, 'x'}, {"help", no_argument, NULL, 'h'}, \
    {"version", no_argument, NULL, 'V'}, {NULL, 0, NULL, 0},

typedef struct plain_options {
    const char *usage;
    int quiet;
    int status; /* see ROLL_DONE */
} plain_options;

/* --help, --version and --explain, which every program has; reading and common follow usage in
 * --help. The status to exit with, or -1: it is another option. */
int take_manners(int option, const char *usage, const char *reading, const char *common);

/* As roll_option; what PLAIN_OPTIONS names is seen to here. */
int plain_option(plain_options *p, int argc, char **argv, const struct option *options);

/* Reads the whole list and closes what it opened. Returns the exit status as
 * far as the list goes. */
int roll_call(roll *r, const char *path);

/* The same for input that is open; what has been read of it lies in r->ahead. */
int roll_call_open(roll *r, int fd, const char *name);

/* The same in parts, for contacts that are no rows: opens what the options name, and reads
 * the file of --properties; makes the key of the roster; ends with what the reader counted
 * and what reading came to. roll_begin and roll_end return an exit status, roll_key 0 or -1. */
int roll_begin(roll *r, const char *name);
int roll_key(roll *r);
int roll_end(roll *r, const rc_row_counts *counts, int result);

/* Adds the files that the options of a list name, and the input. */
void roll_files(const roll *r, file_list *files, const char *input);

/* Checks these alone. 0, or an exit status after saying why. */
int roll_check_files(const roll *r, const char *input);

/* Closes what roll_begin opened when nothing can be read. Returns the status given. */
int roll_give_up(roll *r, int status);

/* Reads the file of --properties, if there is one, and gives it to the rows; findings
 * are told under its name. The reporter is open. Returns 0, or an exit status. */
int roll_read_properties(roll *r);

/* STOP_ERRORS when more is rejected, or turned down, than --max-errors allows, else 0;
 * counts: the reader's. */
int roll_limits(roll *r, const rc_row_counts *counts);

/* Turns down a row that the reader let pass, for a reason of the filter's own: it
 * goes where rejected rows go. Returns 0 or a stop. */
int roll_turn_down(roll *r, const rc_row *row, const rc_finding *finding);

/* The error file of contacts in JSON is JSON, too: it begins behind roll_begin, and ends
 * before roll_end. A contact that is rejected goes there, and one that the filter turns
 * down. Each returns 0 or a stop. */
int roll_contacts_begin(roll *r);
int roll_reject_contact(roll *r, const rc_contact *contact);
int roll_turn_down_contact(roll *r, const rc_contact *contact, const rc_finding *finding);
int roll_contacts_end(roll *r);

/* The lines of the ledger. stopped: why reading ended early, or NULL. */
void ledger_say(const rc_row_counts *counts, const reporter *report, const char *stopped);

/* Turns 1 into 0 if so asked. */
int filter_status(const reporter *report, int status);

/* N, NK, NM or NG. 0, or -1 when it is no such number. */
int parse_size(const char *text, uint64_t *number);

/* An id as the API counts them: from 1 to 2^63-1; end: behind its digits. 0 or -1. */
int parse_id(const char *text, char **end, uint64_t *id);

/* ID:ACTION. -1, or the status of a mistake. */
int take_list_action(const char *text, rc_list_action *list);

/* The address column, by name or number. 0 or -1. */
int parse_email_column(const char *text, rc_row_options *rows);

/* Is it told what of the list stands before the input? */
int is_piece(const rc_row_options *rows);

#endif
