/* SPDX-License-Identifier: MIT */
/* The machine of one record, made from grammars/csv.rl, email_*.rl and value.rl. */
#ifndef RC_ROW_MACHINE_H
#define RC_ROW_MACHINE_H

#include "base/bytes.h"
#include "rollcall.h"

/* Where fields end is kept for this many; the rest are only counted. */
#define ROW_FIELDS (RC_COLUMNS_MAX + 1)

/* Why the machine came to rest before the end of the bytes. */
typedef enum row_stop {
    ROW_GOES_ON,     /* all bytes read, the record is not over */
    ROW_REFUSED,     /* the byte at `seen` cannot stand there */
    ROW_ENDED,       /* the line end has been read */
    ROW_STRAY_QUOTE, /* broken: the quote before `seen` */
    ROW_AFTER_QUOTE, /* broken: the byte before `seen` */
    ROW_BARE_CR      /* the carriage return before `seen` stands alone */
} row_stop;

/* Where to go on after a refusal. */
typedef enum row_resume {
    ROW_IN_TEXT, /* the bytes are held to the kind of text only */
    ROW_IN_REST  /* the bytes are held to nothing: look for the field's end */
} row_resume;

/* What became of a field that has a type. */
typedef enum row_value {
    ROW_EXPONENT = 1, /* it is a number with an exponent */
    ROW_MISFIT = 2,   /* the machine of its type said no, and it was read on as text */
    ROW_VIOLATED = 4  /* not even text can hold it */
} row_value;

/* What is legal in a field and worth a look: grammars/damage.rl. */
typedef enum row_suspicion {
    ROW_TWICE_ENCODED = 1,
    ROW_FORMULA = 2,
    ROW_TYPOGRAPHIC = 4
} row_suspicion;

enum { ROW_SUSPICIONS = 3 };

/* Offsets from the first byte of the record. */
typedef struct row_machine {
    int cs;
    row_stop stop;
    const unsigned char *key;   /* what the grammar sees for each byte */
    unsigned char delimiter;
    int takes_errors;           /* a comma behind a closing quote separates, too: of error files */
    size_t email_column;        /* NOWHERE: none */
    int email_entry;            /* where its machine begins: row_machine_entry */
    const unsigned char *types; /* rc_type of each of ROW_FIELDS columns; NULL: all are text */
    size_t seen;
    size_t field;               /* number of the field at hand, from 0 */
    size_t field_begin;
    size_t at;                  /* the @ of the address, or NOWHERE */
    size_t remark;
    size_t tld_remark;
    size_t odd;                 /* the first odd control, or NOWHERE */
    size_t breaks;              /* line ends inside quotes */
    size_t first_break;
    int doubled;                /* a doubled quote was read */
    int beyond_ascii;           /* a character beyond ASCII was read; stays */
    int is_suspicious;          /* suspicions of this record's fields are set */
    unsigned char suspicions[ROW_FIELDS];
    unsigned char values[ROW_FIELDS]; /* row_value, of fields of columns that have a type */
    size_t ends[ROW_FIELDS];    /* where each field before this one ends */
} row_machine;

/* What the grammar must see for each byte when fields are separated by
 * delimiter: itself, but for the delimiter, which is shown as a comma, and the
 * comma, which is then shown as a semicolon. No grammar treats a semicolon
 * otherwise than a comma that does not delimit. */
void row_machine_key(unsigned char key[256], unsigned char delimiter);

/* Where the machine for the address column begins in this mode. */
int row_machine_entry(rc_email_mode mode);

/* Is the field at hand in a column that has a type? */
int row_machine_is_typed(const row_machine *m);

/* Before the first byte of a record. key, delimiter and what is of the columns stay. */
void row_machine_begin(row_machine *m);

/* Reads [p, pe), the bytes behind `seen`, and says why it stopped. */
row_stop row_machine_run(row_machine *m, const unsigned char *p, const unsigned char *pe);

/* After a refusal or a bare CR: go on from seen, in or out of quotes. */
void row_machine_resume(row_machine *m, row_resume how, int quoted, size_t seen);

#endif
