/* SPDX-License-Identifier: MIT */
/* What stands behind rc_row_reader, for the files that make it up. */
#ifndef RC_ROW_READER_H
#define RC_ROW_READER_H

#include "base/base.h"
#include "model/model.h"
#include "row_machine.h"

/* What a finding's spans point to. */
typedef struct finding_text {
    unsigned char expected[80]; /* the longest is of two formats that could be named */
    unsigned char found[RC_ADDRESS_MAX];
    unsigned char suggestion[RC_ADDRESS_MAX];
} finding_text;

typedef enum reader_state {
    READER_START,  /* the first bytes have not been looked at */
    READER_HEADER, /* the next record is the header */
    READER_ROWS
} reader_state;

/* A fault that is told once: where it was first met, and in how many records. */
typedef struct row_tally {
    uint64_t records;
    uint64_t line;
    uint64_t column;
    uint64_t offset;
    uint64_t last_line;
    int told; /* of its first record */
} row_tally;

/* What is known of the dates of a column. On the way to CSV its first two members are
 * those of the first such column: the file has one format. */
typedef struct row_dates {
    unsigned candidates; /* a bit for each format that fits all dates so far */
    uint64_t decided_by; /* the line that told day from month; 0: none has */
    unsigned left;       /* what the record at hand leaves of them */
    int is_doubtful;     /* it holds a date that could be read either way round */
    unsigned char clock; /* of the formats, as in rc_date_format */
    unsigned char clock_left;
    row_tally doubtful;  /* records with such a date that rest on it */
} row_dates;

struct rc_row_reader {
    rc_allocator memory;
    rc_row_handler handler;
    rc_row_options options; /* its spans point into option_text */
    buffer option_text;
    unsigned char key[256];
    reader_state state;
    int result; /* sticky: an error, or what a callback returned */
    int ended;  /* rc_row_reader_end was called */

    buffer input;  /* bytes taken in; those before begin are done with */
    size_t begin;  /* the record at hand */
    size_t lent;   /* bytes of space in the caller's hands */
    row_machine machine;
    row_machine probe;     /* for lines inside a field */
    size_t lone_cr;        /* the first CR of the record that ends nothing, or NOWHERE */
    size_t violated_field; /* the last field whose content is at fault */
    int email_violated;    /* that of the address is */
    int email_refused;     /* the machine of the address said no */

    /* A line being set aside: its code, and whether parts of it have gone. */
    int aside;
    int aside_parts;
    size_t aside_seen; /* bytes without a line end */
    size_t looked_at; /* bytes seen when looking ahead for the first whole record */
    int reads_lines;  /* the handler of rows sets it: its lines are to be read by themselves, too */

    uint64_t offset;      /* byte of the file at begin */
    uint64_t line;        /* physical line at begin */
    uint64_t line_offset; /* byte of the file where that line begins */
    uint64_t record;      /* number of the record at hand */

    rc_columns columns;
    int has_error_column; /* the last one is that of an error file, and rows are checked */
    unsigned char typed[RC_COLUMNS_MAX]; /* the columns that have a type */
    size_t typed_count;
    buffer dates;                        /* row_dates for each of them */
    rc_roster *roster;
    buffer scratch; /* for values with doubled quotes */

    /* The record at hand when it reads otherwise than it stands: row_rewrite.c. */
    int is_rewritten;
    buffer original;  /* how it stands */
    buffer rewriting; /* how it reads */
    buffer parts;     /* from one to the other */
    buffer room;      /* for libcsv */

    rc_finding findings[RC_ROW_FINDINGS_MAX];
    finding_text texts[RC_ROW_FINDINGS_MAX];
    size_t finding_fields[RC_ROW_FINDINGS_MAX]; /* NOWHERE: the whole record */
    size_t finding_count;
    size_t findings_untold;
    rc_code first_error; /* RC_CODE_NONE: the record is good so far */

    buffer tallies;         /* ROW_SUSPICIONS for each column; empty until needed */
    row_tally windows_1252; /* records that are no UTF-8 but read so */
    uint64_t not_utf8;      /* records that are no UTF-8 */

    rc_row_counts counts;
};

/* ---- row_origin.c: from a rewritten record to the original ---- */

/* From at on, length bytes of the original stand there, from origin on: as they are, or as one field.
 * RC_OK or RC_ERROR_MEMORY. */
int origin_add(rc_row_reader *r, size_t at, size_t origin, size_t length, int is_same);

/* From a byte of the rewritten record to one of the original. A length of bytes there
 * becomes that of the field. */
size_t rewrite_origin(const rc_row_reader *r, size_t at, size_t *length);

/* ---- row_record.c: the current record ---- */

/* At the first byte of a record. */
void reader_begin_record(rc_row_reader *r);

/* The record counts as broken: its first line goes alone, those after it are read anew. */
void reader_break_off(rc_row_reader *r);

/* The record at hand as far as it is known. */
rc_row row_at_hand(const rc_row_reader *r, size_t raw, size_t text);

static inline const unsigned char *record_bytes(const rc_row_reader *r)
{
    return r->input.bytes + r->begin;
}

static inline size_t field_begin(const row_machine *m, size_t field)
{
    return field == 0 ? 0 : m->ends[field - 1] + 1;
}

/* ---- row_options.c ---- */

int row_options_are_good(const rc_row_options *o);

/* Keeps the text of options. RC_OK or RC_ERROR_MEMORY. */
int row_options_copy(rc_row_reader *r, const rc_row_options *options);

/* Can the byte stand between fields? */
int row_can_delimit(unsigned char byte);

/* ---- row_findings.c: findings about the record at hand ---- */

void findings_clear(rc_row_reader *r);

/* Adds one at a byte of the record. Returns it for more to be said, or NULL
 * when the record has too many. */
rc_finding *findings_add(rc_row_reader *r, rc_code code, size_t at, size_t length);

/* The same, with a severity other than the table's. */
rc_finding *findings_add_weighed(rc_row_reader *r, rc_code code, rc_severity severity, size_t at, size_t length);

/* The same, in a column. While the columns have no names yet, the field is only
 * remembered. */
rc_finding *findings_add_in_field(rc_row_reader *r, rc_code code, size_t field, size_t at, size_t length);

/* What was expected and found, and what to write instead. All take NULL. */
void finding_expect(rc_row_reader *r, rc_finding *f, const char *before, uint64_t number, const char *after);
void finding_expect_text(rc_finding *f, const char *text);
void finding_expect_span(rc_row_reader *r, rc_finding *f, rc_span text);
void finding_found_number(rc_row_reader *r, rc_finding *f, uint64_t number, const char *after);
void finding_found(rc_row_reader *r, rc_finding *f, rc_span found);
void finding_suggest(rc_row_reader *r, rc_finding *f, rc_span suggestion);
void finding_suggest_number(rc_row_reader *r, rc_finding *f, const char *before, uint64_t number);

/* The columns have names now. */
void findings_name_fields(rc_row_reader *r);

/* Hands them to the handler and counts them. */
int findings_deliver(rc_row_reader *r);

/* ---- row_judge.c: what is said of a whole record ---- */

/* A carriage return that is the file's last byte ends nothing. Before the rest. */
void judge_final_cr(rc_row_reader *r, size_t raw, size_t text);

/* Judges a data record whose structure is whole, and delivers it; unless it is mended: then
 * it is there to be read anew, as it is where the handler asks for its lines. */
int row_finish(rc_row_reader *r, size_t raw, size_t text, int *is_mended);

/* Hands a row to the handler and counts it. */
int row_deliver(rc_row_reader *r, const rc_row *row);

/* ---- row_values.c: columns that have a type ---- */

/* The columns are known: which of them have one? RC_OK or RC_ERROR_MEMORY. */
int values_begin(rc_row_reader *r);

/* Judges the typed fields of the record at hand. RC_OK or an error. */
int judge_values(rc_row_reader *r);

/* The record passes: what its dates say of their format counts. */
void values_count(rc_row_reader *r);

/* At the end of the file, which dates could be read either way round. */
int tell_values(rc_row_reader *r);

/* Bytes of the record. */
typedef struct row_stretch {
    size_t begin;
    size_t end;
} row_stretch;

/* ---- row_rewrite.c: records that read otherwise than they stand ---- */

/* Reads the line that would be set aside with libcsv's tolerance, and puts what it
 * finds in its place as CSV; then nothing is aside any more. But not when that would be
 * longer than a record can be. RC_OK or RC_ERROR_MEMORY. */
int rewrite_leniently(rc_row_reader *r, size_t raw, size_t text);

/* Of a stretch of the record only a part of it stays. RC_OK or RC_ERROR_MEMORY. */
int rewrite_stretch(rc_row_reader *r, size_t raw, row_stretch stretch, row_stretch part);

/* ---- row_suspicions.c: what is told once ---- */

/* Keeps where a fault was first met that is told once. f may be NULL. */
void tally_place(const rc_row_reader *r, row_tally *tally, const rc_finding *f);

/* One more record. Is it the first? */
int tally_meets(const rc_row_reader *r, row_tally *tally);

/* A finding of the file about what was tallied, for more to be said of it; and out it
 * goes. */
rc_finding *tally_finding(rc_row_reader *r, rc_code code, rc_severity severity, rc_span field, const row_tally *tally);
int tally_deliver(rc_row_reader *r);

/* The text before it was encoded the second time: certain when every character of
 * it can be taken back, and what comes out is UTF-8. Empty otherwise. */
rc_span encoded_once(rc_span text, unsigned char room[RC_ADDRESS_MAX]);

/* Of the fields that the machine had suspicions of. RC_OK or RC_ERROR_MEMORY. */
int judge_suspicions(rc_row_reader *r);

/* Of a record with bytes that are no UTF-8, when that has been found. */
void judge_encoding(rc_row_reader *r);

/* At the end of the file, how many records there were. */
int tell_suspicions(rc_row_reader *r);

/* The same of bytes of another encoding alone. */
int tell_encoding(rc_row_reader *r);

/* ---- row_header.c: the beginning of a file ---- */

/* Looks at the first bytes: byte order marks, UTF-16. */
int header_sniff(rc_row_reader *r);

/* Columns from outside the file. */
int header_from_options(rc_row_reader *r);

/* Columns from the first record. */
int header_from_record(rc_row_reader *r, size_t raw, size_t text);

/* The first record of a file without header, when nobody named the columns. */
int header_from_width(rc_row_reader *r, size_t text);

/* The same when that record is broken: the width is that of the first whole one
 * behind it. RC_OK while the state is still READER_HEADER: more input is needed. */
int header_look_ahead(rc_row_reader *r);

/* The header's record is broken off. */
int header_broken(rc_row_reader *r);

/* ---- row_mistakes.c: a header that is a row, rows of an error file ---- */

/* Is the text an address? That goes to yes. RC_OK or RC_ERROR_MEMORY. */
int header_is_address(const rc_row_reader *r, rc_span text, int *yes);

/* Is the header a row of the list, with an address where the name of the address column
 * should be? Then the finding is added. RC_OK or RC_ERROR_MEMORY. */
int header_is_row(rc_row_reader *r, const rc_row *header, int *yes);

/* Is the last column called as that of an error file? */
int columns_end_with_error(const rc_columns *columns);

/* Of the current record, in a list with such a column: does it hold an error? */
void check_error_column(rc_row_reader *r);

#endif
