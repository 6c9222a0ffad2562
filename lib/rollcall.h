/* SPDX-License-Identifier: MIT */
/*
 * rollcall.h - call the roll of a bulk contact list before it is uploaded.
 *
 * The library reads contact lists, says of every record whether it is fit to
 * go, and why not, and writes what the bulk contact API takes. It does no
 * input or output of its own, keeps no globals, starts no threads, never
 * exits, and asks no locale.
 *
 * How the pieces fit:
 *
 *     bytes -> rc_row_reader -> rc_row (good or rejected) -> rc_payload_writer
 *                 |                          |
 *             rc_finding                rc_error_file_row
 *
 *     payload bytes -> rc_payload_reader -> contacts -> rc_batcher -> batches
 *                                              |
 *                                        rc_list_writer
 *
 *     what came back -> rc_error_reader -> errors -> rc_matcher -> which record
 *
 *     an answer -> rc_response_reader -> rc_response: wait, go on, or mend?
 *
 * Conventions, true of everything below unless said otherwise:
 *
 * - Bytes are unsigned char. Text is a span: pointer and length, never
 *   terminated by a NUL. A span given to a callback is valid until the
 *   callback returns; copy what must live longer.
 * - Offsets count bytes from 0; records, lines and columns count from 1.
 * - Functions return RC_OK (0), a negative error code, or a positive number
 *   that a callback of yours returned: a callback returns 0 to go on, and any
 *   positive number to stop; that number comes back from the call in progress
 *   and from every later one. Errors are sticky in the same way, but for
 *   RC_ERROR_MISUSE, which changes nothing. A negative number from a callback
 *   is passed on like a positive one; keep to RC_ERROR_... if you return any.
 * - Bad data is not an error. It is delivered as findings and rejected rows,
 *   and reading goes on.
 * - rc_X_new makes, and leaves NULL where it fails; rc_X_free frees, and takes
 *   NULL. An object belongs to one thread at a time; different objects never
 *   share anything but what you lend to several. Functions without an object
 *   may be called from any thread.
 * - An argument of an enum is one of its names, unless it says otherwise.
 *
 * References: RFC 4180 (CSV), RFC 3629 (UTF-8), RFC 5321, 5322 and 6531 (addresses),
 * and "Managing Contacts in bulk" of the API's guide, here "the API guide".
 */
#ifndef ROLLCALL_H
#define ROLLCALL_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __GNUC__
#define RC_API __attribute__((visibility("default")))
#else
#define RC_API
#endif

/* ---- Version and limits ------------------------------- rc_version(3) ---- */

#define RC_VERSION "0.1.1"

/* The version of the library that is linked, as RC_VERSION is of this header.
 * A constant string; never NULL. */
RC_API const char *rc_version(void);

/* The optional libraries that are built in, separated by blanks: "libidn2
 * libunistring" (IDNA and normal form, see rc_email_check) or "". A constant string;
 * never NULL. */
RC_API const char *rc_features(void);

enum {
    /* Columns of an import file, the address included. Help page "Error logs
     * explained": more is refused with its message of 200. */
    RC_COLUMNS_MAX = 200,

    /* Octets of an address without angle brackets: a path is 256 with them
     * (RFC 5321 section 4.5.3.1.3); of its local part (4.5.3.1.1); of a
     * domain's label and of the domain as text (RFC 1035 section 2.3.4). */
    RC_ADDRESS_MAX = 254,
    RC_LOCAL_MAX = 64,
    RC_LABEL_MAX = 63,
    RC_DOMAIN_MAX = 253,

    /* Findings kept for one record; a record with more says so itself
     * (rc_row.findings_untold). */
    RC_ROW_FINDINGS_MAX = 16,

    /* Random bytes that key the digests of a roster, or of a matcher. */
    RC_ROSTER_KEY_BYTES = 192,

    /* Ways to read one entry of an error file (rc_record_error.reading). */
    RC_READINGS_MAX = 4,
    RC_READING_WHOLE = 0x100,

    /* Different errors kept for one record in each way of matching; a record with
     * more says so itself (rc_matched.untold). */
    RC_MATCHED_MAX = 16
};

/* Bytes of one record, line end included, unless the options say otherwise. */
#define RC_RECORD_MAX_DEFAULT ((size_t)1 << 20)

/* ---- Errors --------------------------------------------- rc_error(3) ---- */

enum {
    RC_OK = 0,
    RC_ERROR_MEMORY = -1,  /* an allocation failed */
    RC_ERROR_OPTION = -2,  /* an option or argument is out of its range */
    RC_ERROR_FILE = -3,    /* the input cannot be read as what it should be;
                              the last finding says why */
    RC_ERROR_MISUSE = -4   /* called out of order, such as feed after end */
};

/* What an error code means, for a message. A constant string; never NULL. */
RC_API const char *rc_error_text(int error);

/* ---- Spans, allocation, output --------------------------- rc_span(3) ---- */

typedef struct rc_span {
    const unsigned char *bytes; /* may be NULL when length is 0 */
    size_t length;
} rc_span;

/* Where memory comes from. Pass NULL instead of an allocator for the C
 * library's realloc and free. */
typedef struct rc_allocator {
    /* As realloc: block may be NULL, size is never 0; NULL when out of memory,
     * and then block is untouched. */
    void *(*resize)(void *context, void *block, size_t size);
    /* As free: block may be NULL. */
    void (*release)(void *context, void *block);
    void *context;
} rc_allocator;

/* Where written bytes go. Returns 0, or a positive number to stop. */
typedef int (*rc_sink)(void *context, const unsigned char *bytes, size_t length);

/* ---- Findings ----------------------------------------- rc_finding(3) ---- */

/* How much a finding weighs. Only errors reject a record. */
typedef enum rc_severity {
    RC_NOTE,
    RC_WARNING,
    RC_ERROR
} rc_severity;

/* What was found. Each keeps its number and its slug in later versions; new ones come before
 * RC_CODE_COUNT, which grows. */
typedef enum rc_code {
    RC_CODE_NONE,
#define RC_FINDING(name, slug, severity, api, message, expected, text) \
    RC_CODE_##name,
#include "findings.def"
#undef RC_FINDING
    RC_CODE_COUNT
} rc_code;

/* One line of the table of findings. Every string is constant and never NULL;
 * one that does not apply is empty. */
typedef struct rc_code_info {
    const char *slug;        /* stable name, such as "too-few-columns" */
    rc_severity severity;    /* unless the options make it another */
    const char *api_message; /* the API's own wording, where it has one */
    const char *message;     /* ours */
    const char *expected;    /* what would have been right, in general */
    const char *text;        /* a paragraph with an example */
} rc_code_info;

/* The line of the table for a code; that of RC_CODE_NONE when out of range. */
RC_API const rc_code_info *rc_code_lookup(rc_code code);

/* The code with this slug, or with this message, the API's or ours (case and a
 * final period do not count); RC_CODE_NONE when there is none. */
RC_API rc_code rc_code_find(const char *slug_or_message);

/* "note", "warning" or "error". */
RC_API const char *rc_severity_text(rc_severity severity);

/* One finding. What comes in thousands when it comes (text encoded twice, formulas,
 * typographic quotes) is told of the first record in each column, and, if others have it,
 * once more at the end of the list: with record 0, the place of that first one, the number
 * of records in found, and the line of the last in related_line. A list in Windows-1252 is
 * told so in this form, at the end alone; so are dates that could be read either way
 * round, with the line that decides it, if one does, in related_line. */
typedef struct rc_finding {
    rc_code code;
    rc_severity severity;
    uint64_t record;      /* 1 is the first after the header; 0: header or file */
    uint64_t record_line; /* physical line where the record begins */
    uint64_t line;        /* physical line of the fault */
    uint64_t column;      /* byte of that line */
    uint64_t offset;      /* byte of the file */
    uint64_t length;      /* bytes at fault; 0 where something is missing */
    /* Another line that matters: of the first occurrence of a duplicate, where
     * reading resumes after a record was broken off, the first line inside a
     * field, the last record of many. 0 when there is none. */
    uint64_t related_line;
    rc_span field;      /* the column's name as the header spells it, or empty */
    rc_span expected;   /* text; empty when the message says it all */
    rc_span found;      /* text or bytes of the file, any bytes; may be empty */
    rc_span suggestion; /* a repair that is certain, or empty */
} rc_finding;

/* ---- Addresses ------------------------------------------ rc_email(3) ---- */

/* Which law an address is held to; each has a grammar, grammars/email_NAME.rl.
 * Codes that begin with "bulk-" are for mode bulk alone. */
typedef enum rc_email_mode {
    /* "bulk": what a bulk sender can deliver to. */
    RC_EMAIL_BULK,
    /* "rfc5321": a Mailbox of RFC 5321 section 4.1.2, with quoted local parts and
     * address literals (4.1.3); a domain that is not fully qualified, or whose
     * top-level label cannot be one, passes with a warning. */
    RC_EMAIL_RFC5321,
    /* "html5": WHATWG HTML, the "valid e-mail address" of input type=email, and
     * nothing else: dots anywhere before the @, no length but that of a label. */
    RC_EMAIL_HTML5,
    /* "eai": a Mailbox of RFC 6531 section 3.3, which is that of RFC 5321 with
     * characters beyond ASCII (UTF-8, strictly), as far as they can be seen and mean
     * something. Lengths are in octets. */
    RC_EMAIL_EAI,
    /* "rfc5322": an addr-spec of RFC 5322 section 3.4.1, as headers of messages have it:
     * with comments and folding white space, which a note names, and with the obsolete
     * forms of section 4.4 and lengths that SMTP would refuse, of which a warning
     * says so. The repair is the address without comments and folding. */
    RC_EMAIL_RFC5322
} rc_email_mode;

/* The mode of this name. Returns RC_OK, or RC_ERROR_OPTION when there is none. */
RC_API int rc_email_mode_find(rc_span name, rc_email_mode *mode);

typedef enum rc_verdict {
    RC_ACCEPT,
    RC_WARN,  /* accepted, with something worth knowing */
    RC_REJECT
} rc_verdict;

typedef struct rc_email_result {
    rc_verdict verdict;
    rc_code code; /* RC_CODE_NONE when there is nothing to say */
    /* The first byte that cannot continue the address; its length when more
     * was expected; behind the part when a part is too long; where the label begins
     * that IDNA refuses as a whole. 0 on acceptance. */
    size_t offset;
    /* Bytes of the offending character or label; 0 where something is missing, or
     * where a part as a whole is too long. */
    size_t length;
    int needs_smtputf8; /* accepted, and the local part is not ASCII (RFC 6531) */
    /* Of what is refused, a repair that is certain; of what is accepted, how IDNA and
     * NFC write it, or how it reads without comments and folding. 0: nothing of the
     * kind. */
    size_t repair_length;
    unsigned char repair[RC_ADDRESS_MAX];
    int repair_is_safe; /* the repair takes away what nobody can see around the address, and
                           nothing else */
} rc_email_result;

/* Judges one address, exactly the bytes given: nothing is trimmed. Reads nothing
 * outside address[0..length). Fills result whole.
 * Where a repair is certain (blanks, invisible characters or stray quotes around,
 * a trailing dot, "mailto:", angle brackets, a comma for a dot, a full-width at
 * sign) and makes the address acceptable, it is offered. address may be NULL when length is 0.
 *
 * With libidn2 and libunistring (rc_features), modes bulk and eai hold labels beyond
 * ASCII to IDNA 2008 (RFC 5891), and take with a warning what UTS 46 maps to a good
 * one, and what is not in NFC; a label that begins with xn-- is to be an A-label
 * (rfc5321 warns), and lengths are also those of A-labels. The two allocate with
 * malloc; nothing else here allocates. Without them all this is not checked, and the
 * note idn-unchecked says so of the domain.
 * Returns RC_OK, RC_ERROR_OPTION for an unknown mode, or RC_ERROR_MEMORY. */
RC_API int rc_email_check(rc_email_mode mode, const unsigned char *address,
                          size_t length, rc_email_result *result);

/* ---- Typed values --------------------------------------- rc_value(3) ---- */

/* The type of a property: its Datatype in /contactmetadata. grammars/value.rl says what
 * a value of each looks like; text may be anything. */
typedef enum rc_type {
    RC_TYPE_STR,
    RC_TYPE_INT,     /* of 64 bits, signed; a warning beyond 32 */
    RC_TYPE_FLOAT,   /* a JSON number that a double can hold */
    RC_TYPE_BOOL,    /* true, yes, ok, 1 and so on, in any case */
    RC_TYPE_DATETIME /* a day that exists, with a time or without, in one of the formats
                        of rc_date_format */
} rc_type;

/* The type of this name, str, int, float, bool or datetime, in any case. Returns RC_OK,
 * or RC_ERROR_OPTION when there is none. */
RC_API int rc_type_find(rc_span name, rc_type *type);

/* Its name, and what is expected of a value of it ("an integer"). Constant strings;
 * never NULL. */
RC_API const char *rc_type_text(rc_type type);
RC_API const char *rc_type_expected(rc_type type);

typedef enum rc_date_kind {
    RC_DATE_ANY, /* no format is named */
    RC_DATE_YMD,
    RC_DATE_DMY,
    RC_DATE_MDY,
    RC_DATE_YDM, /* only where it is named */
    RC_DATE_RFC3339,
    RC_DATE_EPOCH,   /* seconds since 1970 */
    RC_DATE_EPOCH_MS /* milliseconds since 1970 */
} rc_date_kind;

/* How dates are written: the DateTimeFormat of an import (API guide, "ImportOptions"). */
typedef struct rc_date_format {
    rc_date_kind kind;
    /* Of the kinds YMD to YDM, else 0. */
    unsigned char separator;   /* '-', '.' or '/' */
    unsigned char year_digits; /* 4, or 2 only where the format is named */
    unsigned char clock;       /* 0: no time; 2: hh:nn; 3: hh:nn:ss. A value may lack it */
} rc_date_format;

enum {
    RC_DATE_FORMAT_MAX = 32, /* bytes of a format as text */
    RC_DATETIME_MAX = 36,    /* bytes of an instant as text */
    RC_VALUE_REPAIR_MAX = 64
};

/* The format of this notation, the API's own: yyyy or yy, mm and dd in one of the orders
 * above, between them twice the same of - . /, and behind a space hh:nn:ss or hh:nn, or
 * nothing; yyyy-mm-ddThh:nn:ss, with nothing, Z or an offset behind it, or RFC3339;
 * Epoch; EpochMS. Case does not count. Returns RC_OK, or RC_ERROR_OPTION when it is none. */
RC_API int rc_date_format_find(rc_span notation, rc_date_format *format);

/* The notation of a format; returns its length, 0 for RC_DATE_ANY. */
RC_API size_t rc_date_format_text(const rc_date_format *format, unsigned char room[RC_DATE_FORMAT_MAX]);

/* A date and time, whatever it was written like. */
typedef struct rc_datetime {
    unsigned year; /* below 100 where the format has two digits: nobody knows the century */
    unsigned month;
    unsigned day;
    unsigned hour;
    unsigned minute;
    unsigned second;
    unsigned nanosecond;
    unsigned fraction_digits; /* how many digits of the second's fraction are known, 0 to 9 */
    unsigned char zone;       /* 'Z', '+' or '-' as in RFC 3339; 0: it was not said */
    unsigned char zone_hour;
    unsigned char zone_minute;
} rc_datetime;

/* RFC 3339, as the API wants it in JSON; where no zone was said, Z. Returns its length. */
RC_API size_t rc_datetime_text(const rc_datetime *datetime, unsigned char room[RC_DATETIME_MAX]);

typedef struct rc_value_result {
    rc_verdict verdict;
    rc_code code; /* RC_CODE_NONE when there is nothing to say */
    /* The first byte that cannot continue the value, its length when more was expected;
     * where the part begins that is out of range. 0 on acceptance. */
    size_t offset;
    size_t length; /* bytes at fault; 0 where something is missing, or for the whole */
    /* Of what is accepted. */
    int truth;    /* of a boolean */
    size_t zeros; /* of an integer: needless zeros, which JSON does not allow, behind its
                     sign if it has one */
    rc_datetime date;
    rc_date_format format; /* the one that the date is in; with clock as it has it */
    /* Day and month could change places, and it would be another date. date is that of
     * RC_DATE_DMY. Never where the format was named. */
    int is_ambiguous;
    /* Of what is refused, a repair that is certain. 0: there is none. */
    size_t repair_length;
    unsigned char repair[RC_VALUE_REPAIR_MAX];
} rc_value_result;

/* Judges one value, exactly the bytes given: nothing is trimmed. An empty value has no
 * type but text. format says how dates are written; NULL: in any way that says itself
 * what it is (four digits of the year, seconds if there is a time, Unix time of 9 or 10
 * digits in seconds or of 12 to 14 in milliseconds). Reads nothing outside
 * value[0..length), allocates nothing, fills result whole. value may be NULL when length
 * is 0. Returns RC_OK, or RC_ERROR_OPTION for an unknown type or format. */
RC_API int rc_value_check(rc_type type, const rc_date_format *format, const unsigned char *value, size_t length,
                          rc_value_result *result);

/* ---- The schema: which properties there are ------------ rc_schema(3) ---- */

/* The properties of an account, from an answer of /contactmetadata. */
typedef struct rc_schema rc_schema;

typedef struct rc_property {
    rc_span name;
    rc_type type;
    int historic; /* of the namespace "historic": bulk requests know static ones alone */
} rc_property;

typedef struct rc_schema_handler {
    /* Every finding, in order. May be NULL. */
    int (*finding)(void *context, const rc_finding *finding);
    void *context;
} rc_schema_handler;

/* Bytes of a schema: more is refused. */
#define RC_SCHEMA_MAX ((size_t)1 << 20)

/* Makes an empty schema; handler is copied, and may be NULL. Returns RC_OK or
 * RC_ERROR_MEMORY. */
RC_API int rc_schema_new(rc_schema **schema, const rc_schema_handler *handler, const rc_allocator *allocator);

/* Takes the next bytes of the JSON; how they are cut changes nothing. Taken are an answer
 * of the API ({"Count", "Data": [...], "Total"}), the array alone, one property, and any
 * number of these one behind the other. A property has a Name, a Datatype (or DataType;
 * str when there is none) and a NameSpace (static when there is none); keys count without
 * regard to case, and all others are passed over. Returns RC_OK, a callback's number,
 * RC_ERROR_MEMORY, RC_ERROR_FILE (the finding says where the JSON breaks) or
 * RC_ERROR_MISUSE. */
RC_API int rc_schema_feed(rc_schema *schema, const unsigned char *bytes, size_t length);

/* The JSON is over. Return values as above; RC_ERROR_FILE also when a definition was at
 * fault, or none was meant to be there. */
RC_API int rc_schema_end(rc_schema *schema);

/* What was read, once rc_schema_end returned RC_OK; nothing before. Properties lie in the
 * order read, a static one and a historic one of the same name beside each other. */
RC_API size_t rc_schema_count(const rc_schema *schema);

/* The property at an index from 0; NULL when out of range. Valid as long as the schema. */
RC_API const rc_property *rc_schema_property(const rc_schema *schema, size_t index);

/* The property of this name, a static one if there are two; ASCII case and outer blanks do
 * not count. NULL when there is none. */
RC_API const rc_property *rc_schema_find(const rc_schema *schema, rc_span name);

RC_API void rc_schema_free(rc_schema *schema);

/* ---- Duplicates: the roster ---------------------------- rc_roster(3) ---- */

/* A roster remembers addresses by a keyed 128-bit digest with ASCII case folded: 24 bytes
 * for each distinct one, at most 40 with the table's slack once there are a thousand. */
typedef struct rc_roster rc_roster;

/* key: RC_ROSTER_KEY_BYTES random bytes, copied; they keep anybody from
 * preparing addresses that collide. Returns RC_OK or RC_ERROR_MEMORY. */
RC_API int rc_roster_new(rc_roster **roster, const unsigned char *key,
                         const rc_allocator *allocator);

/* Enters an address that was met on a line (from 1). first_line receives the
 * line of its first occurrence, or 0 when this is the first.
 * Returns RC_OK, RC_ERROR_MEMORY, or RC_ERROR_OPTION when line is 0 or above
 * 2^63-1. */
RC_API int rc_roster_meet(rc_roster *roster, rc_span address, uint64_t line,
                          uint64_t *first_line);

/* How many distinct addresses it holds, and the bytes of its table. */
RC_API uint64_t rc_roster_count(const rc_roster *roster);
RC_API size_t rc_roster_bytes(const rc_roster *roster);

RC_API void rc_roster_free(rc_roster *roster);

/* ---- Rows: reading a CSV list ----------------------------- rc_row(3) ---- */

/* What to do with an address met before. */
typedef enum rc_duplicates {
    RC_DUPLICATES_OFF,
    RC_DUPLICATES_REPORT, /* a warning; the row passes */
    RC_DUPLICATES_REJECT  /* an error: the first one wins */
} rc_duplicates;

/* Which way the rows will go: the two do not judge alike. */
typedef enum rc_upload {
    /* As CSV (API guide, "Managing contacts by CSV"): undefined columns become properties,
     * which is a note; all dates have one format; a header with dates is told of. Dates
     * that could be read either way round pass, and are an error of the file at its end
     * if no row has said which way. */
    RC_UPLOAD_CSV,
    /* As JSON (API guide, "Managing multiple contacts"): undefined columns are an error of
     * the file, since they would cost every contact. Each column has its own format of
     * dates, and may hold RFC 3339 besides. A date that could be read either way round
     * while no row before it has said which way rejects its row: it is never guessed. */
    RC_UPLOAD_JSON
} rc_upload;

/* What is mended without asking. */
typedef enum rc_fix {
    RC_FIX_NONE,
    RC_FIX_SAFE /* blanks and invisible characters around the address */
} rc_fix;

typedef struct rc_row_options {
    /* The byte between fields: TAB or an ASCII punctuation mark, but not the
     * quote and none of @ . - _ + which addresses are full of. 0 means a comma. */
    unsigned char delimiter;

    /* Without a header, names of the columns from outside. A reader with
     * no_header and no names takes the number of columns from the first whole
     * record within record_max bytes, and calls them column1, column2, ... The
     * names are copied. */
    int no_header;
    const rc_span *names;
    size_t name_count;

    /* The address column: by name (ASCII case and outer blanks do not count),
     * else by number from 1, else the one named "email". */
    rc_span email_name;
    size_t email_number;

    /* Do not look for an address column and judge no address: rows of any
     * meaning, structure and encoding alone. duplicates must be off. Otherwise two
     * mistakes are errors: an address for the name of the address column (of the file:
     * header-is-a-row), and, under a last column called error, a last field that begins
     * with " ###" (of the row: has-error-column). */
    int structure_only;

    rc_email_mode email_mode;

    /* The types of the columns, by their names; NULL: all are text. It must live as long
     * as the reader. An empty cell is no value, and has any type. */
    const rc_schema *schema;

    /* How dates are written. RC_DATE_ANY: each column says so itself, row by row; what
     * fits no format that is left is rejected. A row that is rejected says nothing. A year
     * of two digits cannot go as JSON, since nobody knows the century. */
    rc_date_format date_format;

    rc_upload upload;

    /* The column that becomes the contact's Name in JSON, by its name: it is no property.
     * Empty: none does. */
    rc_span contact_name;

    rc_duplicates duplicates;
    const unsigned char *roster_key; /* needed unless duplicates are off */

    /* Bytes of one record, line end included; 0: RC_RECORD_MAX_DEFAULT.
     * At least 64, at most 1 GiB. */
    size_t record_max;

    /* A line that is no CSV is read as libcsv reads it in its tolerant setting (quotes
     * anywhere, blanks around fields dropped), instead of being set aside. Written as
     * CSV again it is judged like any other row: rc_row.rewritten. Its fault becomes a
     * warning, and another, record-bent, says how it reads. The header, and lines
     * longer than record_max, stay refused. */
    int lenient;

    /* With RC_FIX_SAFE a row whose address has such a repair reads with it
     * (rc_email_result.repair_is_safe): rc_row.rewritten. Of its bytes nothing else
     * changes, it is judged like any other row, and email-mended says what was done. A
     * row that was read leniently is not mended, too. */
    rc_fix fix;

    /* Of a list without a header that was cut into pieces: how many records, lines and
     * bytes of it stand before this one, so that rows and findings have their places in
     * the whole. At most INT64_MAX each. */
    uint64_t record_base;
    uint64_t line_base;
    uint64_t offset_base;
} rc_row_options;

/* Whether a row is whole. Only a physical line that is longer than record_max, its
 * LF not counted, comes in parts: RC_PART_FIRST, RC_PART_MORE any number of times, RC_PART_LAST. */
typedef enum rc_part {
    RC_PART_WHOLE,
    RC_PART_FIRST,
    RC_PART_MORE,
    RC_PART_LAST
} rc_part;

typedef struct rc_columns rc_columns;

/* One record, or one physical line set aside. */
typedef struct rc_row {
    int rejected;         /* it has an error */
    rc_part part;
    uint64_t record;      /* 1 is the first after the header; 0: the header */
    uint64_t line;        /* physical line where it begins */
    uint64_t offset;      /* byte of the file where it begins */
    rc_span raw;          /* its original bytes, with its line end if it has one */
    size_t raw_text;      /* how many of them come before the line end */
    rc_span rewritten;    /* how it reads, where that is not how it stands (lenient, fix):
                             a whole record, with its line end if it has one; else empty */
    const rc_columns *columns;
    size_t field_count;   /* 0 where quoting is broken */
    const rc_finding *findings; /* errors, warnings and notes, in order found */
    size_t finding_count;
    size_t findings_untold;     /* found beyond RC_ROW_FINDINGS_MAX */
    const void *reserved;       /* private */
} rc_row;

/* What to pass on: the row as it reads, which is rewritten, or raw. */
RC_API rc_span rc_row_text(const rc_row *row);

/* The value of a field (from 0): quotes removed, doubled quotes made single.
 * The span lies in the row or in the reader's scratch space: it is valid until
 * the next call for the same row, or until the callback returns. Empty when
 * field is not below field_count. */
RC_API rc_span rc_row_value(const rc_row *row, size_t field);

/* What the value of a field is by the type of its column, as rc_value_check says it, with
 * the format that the column's dates have so far. For rows that are not rejected. An empty
 * cell, and one of text, is accepted and says nothing. */
RC_API void rc_row_typed(const rc_row *row, size_t field, rc_value_result *result);

/* The field as it stands in rc_row_text, quotes included. */
RC_API rc_span rc_row_raw_field(const rc_row *row, size_t field);

typedef struct rc_row_handler {
    /* The header, once, before any row; with no_header its raw span is empty.
     * Not called for empty input. May be NULL. */
    int (*header)(void *context, const rc_row *header);
    /* Every record in order, good or rejected. Must not be NULL. */
    int (*row)(void *context, const rc_row *row);
    /* Every finding in order; those of a record come before its row. May be
     * NULL. */
    int (*finding)(void *context, const rc_finding *finding);
    void *context;
} rc_row_handler;

/* What was counted. records == passed + rejected, always. */
typedef struct rc_row_counts {
    uint64_t records;
    uint64_t passed;
    uint64_t rejected;
    uint64_t blank_lines; /* empty lines: no records */
    uint64_t bytes;       /* taken in */
    uint64_t notes;
    uint64_t warnings;
    uint64_t errors;      /* findings, not records: a record may have several */
    uint64_t rejected_by[RC_CODE_COUNT]; /* records, by their first error */
} rc_row_counts;

typedef struct rc_row_reader rc_row_reader;

/* Makes a reader. options may be NULL for all defaults (duplicates off);
 * handler is copied. Returns RC_OK, RC_ERROR_MEMORY or RC_ERROR_OPTION. */
RC_API int rc_row_reader_new(rc_row_reader **reader,
                             const rc_row_options *options,
                             const rc_row_handler *handler,
                             const rc_allocator *allocator);

/* Takes the next bytes of the list, any number of them; how it is cut into
 * pieces changes nothing. Rows are delivered during the call. The bytes are
 * copied. Returns RC_OK, a callback's number, RC_ERROR_MEMORY, RC_ERROR_FILE
 * (no address column, UTF-16, ...; no row was delivered, findings alone) or
 * RC_ERROR_MISUSE. */
RC_API int rc_row_reader_feed(rc_row_reader *reader, const unsigned char *bytes,
                              size_t length);

/* The same without the copy: borrow space for at least one byte, fill it from
 * wherever the bytes come from, and say how many were filled. The space is
 * valid until the next call. Return values as above. */
RC_API int rc_row_reader_space(rc_row_reader *reader, unsigned char **space,
                               size_t *size);
RC_API int rc_row_reader_filled(rc_row_reader *reader, size_t length);

/* The list is over: delivers what is left, such as a last line without a line
 * end. Return values as above. */
RC_API int rc_row_reader_end(rc_row_reader *reader);

/* The counts so far; valid until the reader is freed. */
RC_API const rc_row_counts *rc_row_reader_counts(const rc_row_reader *reader);

RC_API void rc_row_reader_free(rc_row_reader *reader);

/* ---- Columns ------------------------------------------ rc_columns(3) ---- */

/* Columns of a row that was delivered; valid as long as the reader. */
RC_API size_t rc_columns_count(const rc_columns *columns);

/* Name of a column (from 0) as the header spells it, quotes removed; empty
 * when out of range. */
RC_API rc_span rc_columns_name(const rc_columns *columns, size_t column);

/* Which column (from 0) has this name; ASCII case and outer blanks do not count.
 * The count when none has. */
RC_API size_t rc_columns_find(const rc_columns *columns, rc_span name);

/* Which column (from 0) holds the address; the count when none does
 * (structure_only). */
RC_API size_t rc_columns_email(const rc_columns *columns);

/* Which column (from 0) becomes the contact's Name; the count when none does. */
RC_API size_t rc_columns_contact_name(const rc_columns *columns);

/* The type of a column (from 0) by the schema; RC_TYPE_STR when it has none. */
RC_API rc_type rc_columns_type(const rc_columns *columns, size_t column);

/* Can this be the name of a column that becomes a property? RC_CODE_NONE, or what a
 * reader of rows says of it: RC_CODE_EMPTY_COLUMN_NAME or RC_CODE_BAD_COLUMN_NAME, which
 * refuse the list; RC_CODE_NAME_COLUMN or RC_CODE_ODD_COLUMN_NAME, with which it passes. */
RC_API rc_code rc_column_name_check(rc_span name);

/* ---- Lists: writing ------------------------------- rc_list_writer(3) ---- */

/* A list as the CSV upload takes it (API guide, "Managing contacts by CSV"): UTF-8 without
 * a byte order mark, a header first, every row as wide as that, LF at its end. A field is
 * quoted, with its quotes doubled, where it holds the delimiter, a quote or a line break,
 * or begins or ends with a blank; all others stand bare, as numbers do in the API's
 * samples. What is written, rc_row_reader reads back as it was. */
typedef struct rc_list_writer rc_list_writer;

/* Makes a writer to a sink. delimiter as in rc_row_options; 0 means a comma. Returns RC_OK,
 * RC_ERROR_MEMORY, or RC_ERROR_OPTION for a delimiter that cannot be one. */
RC_API int rc_list_writer_new(rc_list_writer **writer, unsigned char delimiter, rc_sink sink, void *sink_context,
                              const rc_allocator *allocator);

/* Writes the header, once, before any row. The names are not judged: see
 * rc_column_name_check; the one of the address should be "email". Returns RC_OK,
 * RC_ERROR_MEMORY, RC_ERROR_MISUSE, the sink's, or RC_ERROR_OPTION when there are no
 * names or more than RC_COLUMNS_MAX, which changes nothing. */
RC_API int rc_list_writer_begin(rc_list_writer *writer, const rc_span *names, size_t count);

/* Writes a row of as many values as the header has names, in their order; an empty one
 * may be NULL. Values are not judged: they should be UTF-8 without control characters
 * but TAB, CR and LF. The sink is called once for each row. Returns RC_OK, RC_ERROR_MEMORY,
 * RC_ERROR_MISUSE, the sink's, or RC_ERROR_OPTION for another number of values, which
 * changes nothing. A list needs no end. */
RC_API int rc_list_writer_row(rc_list_writer *writer, const rc_span *values, size_t count);

RC_API void rc_list_writer_free(rc_list_writer *writer);

/* ---- The error file -------------------------------- rc_error_file(3) ---- */

/* The CSV error file as the API writes it (API guide, "Error handling"). Its
 * header: the names, unquoted, joined by commas, and "error" at the end. LF.
 * Returns RC_OK or what the sink returned. */
RC_API int rc_error_file_header(const rc_columns *columns, rc_sink sink,
                                void *context);

/* One rejected row, or a part of one: its original bytes without the line
 * end, ", ###" and the message of its first error, "###" and the column's name
 * when a field is at fault, then the same for each further error after a
 * blank; LF. Where the API has a message of its own, that one is used.
 * Returns RC_OK or what the sink returned. */
RC_API int rc_error_file_row(const rc_row *row, rc_sink sink, void *context);

/* ---- Lists and actions --------------------------------- rc_action(3) ---- */

/* What is to happen to contacts and a list (API guide, "Action"). */
typedef enum rc_action {
    RC_ACTION_NONE,
    RC_ACTION_ADDFORCE,
    RC_ACTION_ADDNOFORCE,
    RC_ACTION_REMOVE,
    RC_ACTION_UNSUB
} rc_action;

/* The action of that name, lower case as the API wants it; RC_ACTION_NONE when
 * it is none of the four. */
RC_API rc_action rc_action_find(rc_span name);

/* Its name; "" for RC_ACTION_NONE. */
RC_API const char *rc_action_text(rc_action action);

typedef struct rc_list_action {
    uint64_t list_id; /* 1 .. 2^63-1 */
    rc_action action;
} rc_list_action;

/* ---- Payloads: writing ------------------------- rc_payload_writer(3) ---- */

/* The shape of what is written. */
typedef enum rc_payload_shape {
    RC_PAYLOAD_CONTACTS, /* contact/managemanycontacts: ContactsLists, if any */
    RC_PAYLOAD_LIST,     /* contactslist/$ID/managemanycontacts: Action */
    RC_PAYLOAD_NDJSON    /* no envelope: one contact a line */
} rc_payload_shape;

/* What an empty cell becomes. The API says that null takes a value away; what an empty
 * string does to a contact is not documented. */
typedef enum rc_empty {
    RC_EMPTY_OMIT,  /* nothing: the contact keeps what it has */
    RC_EMPTY_NULL,  /* null */
    RC_EMPTY_STRING /* "" for text; other types have no empty value, and nothing is written */
} rc_empty;

typedef struct rc_payload_options {
    rc_payload_shape shape;
    const rc_list_action *lists; /* for RC_PAYLOAD_CONTACTS; copied */
    size_t list_count;           /* may be 0 */
    rc_action action;            /* for RC_PAYLOAD_LIST */
    rc_empty empty;
} rc_payload_options;

typedef struct rc_payload_writer rc_payload_writer;

/* Makes a writer to a sink. Returns RC_OK, RC_ERROR_MEMORY, or RC_ERROR_OPTION
 * (a list id of 0 or above 2^63-1, an action missing, lists where the shape has
 * none, an unknown shape or kind of emptiness). */
RC_API int rc_payload_writer_new(rc_payload_writer **writer,
                                 const rc_payload_options *options,
                                 rc_sink sink, void *sink_context,
                                 const rc_allocator *allocator);

/* Writes what comes before the contacts, and prepares the columns' names as
 * property names: every column is a property but the address and that of the Name
 * (rc_row_options.contact_name). Once, before any contact. Returns RC_OK,
 * RC_ERROR_MEMORY, RC_ERROR_MISUSE or the sink's. */
RC_API int rc_payload_writer_begin(rc_payload_writer *writer,
                                   const rc_columns *columns);

/* Writes one accepted row as a contact: Email, Name unless it is empty, and Properties,
 * in the order of the columns. Values are strings, but in columns that have a type:
 * numbers stand as they stood, but for zeros that JSON does not allow; booleans are true
 * and false; dates are instants of RFC 3339. The row must come from a reader of rows for
 * RC_UPLOAD_JSON, or a date may be one nobody can read. Returns RC_OK, RC_ERROR_MEMORY,
 * RC_ERROR_MISUSE or the sink's. */
RC_API int rc_payload_writer_row(rc_payload_writer *writer, const rc_row *row);

/* Closes the payload. A payload that is never closed is no JSON, so nobody
 * mistakes it for a whole one. Return values as above. */
RC_API int rc_payload_writer_end(rc_payload_writer *writer);

RC_API void rc_payload_writer_free(rc_payload_writer *writer);

/* ---- Small requests ----------------------------------- rc_request(3) ---- */

/* Writes the body of contact/$ID/managecontactslists (API guide, "Subscriptions for a
 * contact"): one line, LF included. Returns RC_OK, RC_ERROR_MEMORY, RC_ERROR_OPTION (no
 * list at all, or one whose id or action is none), or what the sink returned. */
RC_API int rc_request_lists(const rc_list_action *lists, size_t count, rc_sink sink, void *context,
                            const rc_allocator *allocator);

/* What csvimport does with the contacts: the four actions, or, for the account as a
 * whole, excluding them from marketing campaigns. */
typedef enum rc_import_method {
    RC_IMPORT_NONE,
    RC_IMPORT_ADDFORCE,
    RC_IMPORT_ADDNOFORCE,
    RC_IMPORT_REMOVE,
    RC_IMPORT_UNSUB,
    RC_IMPORT_EXCLUDEMARKETING,
    RC_IMPORT_INCLUDEMARKETING
} rc_import_method;

/* The method of that name, lower case; RC_IMPORT_NONE when there is none. */
RC_API rc_import_method rc_import_method_find(rc_span name);

/* A request to import uploaded data. Only what is given is written. */
typedef struct rc_import {
    uint64_t contacts_list_id; /* 1 .. 2^63-1; 0 with exclude- and includemarketing */
    uint64_t data_id;          /* 1 .. 2^63-1 */
    rc_import_method method;
    /* ErrTreshold, 0 .. 32767. Whether it counts errors or is a share is not
     * documented. */
    int has_error_threshold;
    int error_threshold;
    /* ImportOptions: how dates are written, from yyyy, yy, mm, dd, hh, nn (minutes) and
     * ss, with - . / : blank or T between and a zone behind; the zone, in hours, -12 ..
     * 12; and the names of the columns of a file without a header, the address under
     * the name "email". */
    rc_span date_format; /* empty: not given */
    int has_timezone_offset;
    int timezone_offset;
    const rc_columns *columns; /* NULL: not given */
} rc_import;

/* Writes the body of csvimport (API guide, "Adding the contacts and subscriptions to
 * the contact list"): one line, LF included. Returns RC_OK, RC_ERROR_MEMORY,
 * RC_ERROR_OPTION for what is out of its range, or what the sink returned. */
RC_API int rc_request_import(const rc_import *import, rc_sink sink, void *context, const rc_allocator *allocator);

/* ---- Payloads: reading ------------------------- rc_payload_reader(3) ---- */

/* What JSON is read as. The two small requests hold no contacts: entries of ContactsLists,
 * or the one object of csvimport, are delivered in their place. */
typedef enum rc_payload_kind {
    RC_KIND_UNKNOWN,  /* as an option: what its first members say, but no small request; blanks
                       * alone are contacts on no lines */
    RC_KIND_CONTACTS, /* the body of contact/managemanycontacts */
    RC_KIND_LIST,     /* of contactslist/$ID/managemanycontacts: Action beside Contacts */
    RC_KIND_ARRAY,    /* contacts in an array, without an envelope */
    RC_KIND_NDJSON,   /* a contact a line; blank lines are skipped, CR LF is taken */
    RC_KIND_SUBSCRIPTIONS, /* the body of contact/$ID/managecontactslists: ContactsLists alone */
    RC_KIND_IMPORT,   /* the body of csvimport */
    RC_KIND_ANY       /* as an option: any of these, as far as contact_max bytes show which */
} rc_payload_kind;

/* Its name, such as "contact/managemanycontacts"; never NULL. */
RC_API const char *rc_payload_kind_text(rc_payload_kind kind);

/* What a value of JSON is. */
typedef enum rc_json_type {
    RC_JSON_NULL,
    RC_JSON_BOOL,
    RC_JSON_NUMBER,
    RC_JSON_STRING,
    RC_JSON_OBJECT,
    RC_JSON_ARRAY
} rc_json_type;

/* "null", "boolean", "number", "string", "object" or "array". */
RC_API const char *rc_json_type_text(rc_json_type type);

/* A member of an object. */
typedef struct rc_member {
    rc_span name;      /* escapes resolved */
    rc_json_type type;
    /* Of a string the text, escapes resolved; of a number, true, false and null its
     * bytes as they stand; of an object or array nothing. */
    rc_span text;
    size_t name_end;   /* bytes of the contact behind its name, and behind its value */
    size_t end;
} rc_member;

/* One contact: an element of Contacts, or a line. Its spans are valid until the
 * callback returns. */
typedef struct rc_contact {
    rc_code fault;        /* its first error; RC_CODE_NONE: it is good */
    uint64_t index;       /* from 1 */
    uint64_t line;        /* physical line where it begins */
    uint64_t column;      /* byte of that line */
    uint64_t offset;      /* byte of the file */
    rc_span raw;          /* its original bytes; cut at contact_max if longer */
    rc_span email;        /* its Email as text, escapes resolved; may be empty */

    /* Its members in order, those that mean nothing to the API, too; none when it is
     * no object, or broken, or too long. Names are known whatever their case:
     * rc_contact_member finds them. */
    const rc_member *members;
    size_t member_count;
    const rc_member *properties; /* the members of Properties, if that is an object */
    size_t property_count;

    const rc_finding *findings;  /* errors, warnings and notes, in order found */
    size_t finding_count;
    size_t findings_untold;      /* found beyond RC_ROW_FINDINGS_MAX */

    /* As it goes on: its original bytes, but that names that the API knows are spelled as
     * it spells them where rc_payload_reader_judge was asked for. */
    rc_span sent;
} rc_contact;

/* The member of that name, such as "Name" or "IsExcludedFromCampaigns"; ASCII case
 * does not count. NULL when there is none. */
RC_API const rc_member *rc_contact_member(const rc_contact *contact, const char *name);

/* The bytes of a member's value as they stand in the contact, quotes and brackets
 * included. */
RC_API rc_span rc_contact_value(const rc_contact *contact, const rc_member *member);

/* Where that value stands: fills record, record_line, line, column, offset and length
 * of a finding about it. */
RC_API void rc_contact_place(const rc_contact *contact, const rc_member *member, rc_finding *finding);

typedef struct rc_payload_handler {
    /* Every contact in order, good or rejected. May be NULL. */
    int (*contact)(void *context, const rc_contact *contact);
    /* Every finding in order; those of a contact come before it. May be NULL. */
    int (*finding)(void *context, const rc_finding *finding);
    void *context;
} rc_payload_handler;

typedef struct rc_payload_read_options {
    rc_payload_kind kind;

    /* Bytes of one contact, 0 for RC_RECORD_MAX_DEFAULT; a longer one is rejected. An
     * envelope that is longer, or a string outside of NDJSON, is a fault of the file. */
    size_t contact_max;
} rc_payload_read_options;

typedef struct rc_payload_reader rc_payload_reader;

/* Makes a reader of contacts in JSON. options may be NULL for all defaults; handler is
 * copied. Returns RC_OK, RC_ERROR_MEMORY or RC_ERROR_OPTION. */
RC_API int rc_payload_reader_new(rc_payload_reader **reader, const rc_payload_read_options *options,
                                 const rc_payload_handler *handler, const rc_allocator *allocator);

/* What contacts and requests are held to beyond the structure of JSON. */
typedef struct rc_contact_rules {
    rc_email_mode email_mode;
    /* The properties that there are, and their types; NULL: any. An int is a number without
     * fraction or exponent, a float a number, a bool true or false, a datetime RFC 3339 as
     * text or Unix time as a number, a str text; null, which takes a value away, is of any
     * type. */
    const rc_schema *schema;
    /* Addresses met so far; NULL: repeats are not looked for. The API merges repeats (API
     * guide, "Managing multiple contacts"), so they pass with a warning. */
    rc_roster *roster;
} rc_contact_rules;

/* From now on contacts are judged: address, Name, IsExcludedFromCampaigns, Properties, and
 * members that the API does not know. So are the members of the envelope, whose names
 * rc_payload_reader_envelope then spells as the API does: what is wrong with them is a fault
 * of the file, told whole before the first contact if it stands there. Entries of
 * ContactsLists are held to an id and an action (API guide, "Subscriptions for a contact"),
 * the body of csvimport to ids, method and options (API guide, "Adding the contacts and
 * subscriptions to the contact list"). The kind of the options, if it is not RC_KIND_UNKNOWN
 * or RC_KIND_ANY, says what the request must have. Once, before any byte; rules is copied,
 * what it points to must outlive the reader. Returns RC_OK, RC_ERROR_OPTION for an unknown
 * mode, or RC_ERROR_MISUSE. */
RC_API int rc_payload_reader_judge(rc_payload_reader *reader, const rc_contact_rules *rules);

/* Takes the next bytes; how they are cut changes nothing. Returns RC_OK, a
 * callback's number, RC_ERROR_MEMORY, RC_ERROR_FILE (the finding says where
 * the JSON breaks; contacts before that have been delivered) or RC_ERROR_MISUSE. */
RC_API int rc_payload_reader_feed(rc_payload_reader *reader,
                                  const unsigned char *bytes, size_t length);

/* The body is over. Return values as above. */
RC_API int rc_payload_reader_end(rc_payload_reader *reader);

/* The members of the envelope other than Contacts, original bytes joined by
 * commas, such as "Action":"addforce": those met so far, all of them after
 * rc_payload_reader_end. Valid until the next call. */
RC_API rc_span rc_payload_reader_envelope(const rc_payload_reader *reader);

/* What it is read as: known when the first contact is delivered, except which of the
 * two requests a payload is, since Action may stand behind Contacts. */
RC_API rc_payload_kind rc_payload_reader_kind(const rc_payload_reader *reader);

/* The counts so far, of contacts instead of rows; valid until the reader is freed. */
RC_API const rc_row_counts *rc_payload_reader_counts(const rc_payload_reader *reader);

RC_API void rc_payload_reader_free(rc_payload_reader *reader);

/* A contact as an entry of a job's error file, as far as that is known: its members and
 * one more, "Error":[{"field":"message"},"message of the whole contact"], with the API's
 * messages where it has them. One whose bytes are no JSON object of UTF-8 is shown as text
 * instead, under the name Contact, by which rc_error_reader knows its bytes; those that are
 * no UTF-8 are shown as \xNN. Returns RC_OK, RC_ERROR_MEMORY or what the sink
 * returned. */
RC_API int rc_error_json_contact(const rc_contact *contact, rc_sink sink, void *context,
                                 const rc_allocator *allocator);

/* ---- Errors of subscriptions ---------------------- rc_error_lists(3) ---- */

/* What the API answers to contact/$ID/managecontactslists when entries of ContactsLists are
 * in error, with status 400 (API guide, "Subscriptions for a contact"): byte for byte as its
 * sample, in three parts. The body is whole with the end, whatever entries there are.
 * Returns RC_OK or what the sink returned. */
RC_API int rc_error_lists_begin(rc_sink sink, void *context);

/* A rejected entry, as a reader of RC_KIND_SUBSCRIPTIONS delivers it: an object for each of
 * its errors, with ListID and Action as they came, "" where there is none, and Error, the
 * API's message where it has one. Of an entry that is no JSON object of UTF-8 the bytes are
 * shown as text, under the name Entry. is_first: no other stands before it. Returns RC_OK,
 * RC_ERROR_MEMORY or what the sink returned. */
RC_API int rc_error_lists_entry(const rc_contact *entry, int is_first, rc_sink sink, void *context,
                                const rc_allocator *allocator);

/* Closes the body. Returns RC_OK or what the sink returned. */
RC_API int rc_error_lists_end(rc_sink sink, void *context);

/* ---- Batches ------------------------------------------ rc_batcher(3) ---- */

/* Where to cut: no more than contacts_max records and bytes_max bytes in one
 * batch, each counted exactly. A struct of yours; its members are private. */
typedef struct rc_batcher {
    uint64_t contacts_max;
    uint64_t bytes_max;
    uint64_t head;
    uint64_t between;
    uint64_t contacts;
    uint64_t bytes;
} rc_batcher;

/* What to do with the next record. */
typedef enum rc_cut {
    RC_CUT_ADD,      /* it belongs to the batch at hand */
    RC_CUT_NEW,      /* it opens a new batch */
    RC_CUT_TOO_BIG   /* it fits in no batch; nothing has changed */
} rc_cut;

/* Cannot fail. contacts_max and bytes_max: 0 means no limit. envelope: bytes
 * of a batch besides its records; between: bytes between two records. */
RC_API void rc_batcher_init(rc_batcher *batcher, uint64_t contacts_max,
                            uint64_t bytes_max, uint64_t envelope,
                            uint64_t between);

/* Decides for a record of that many bytes, and counts it in. The first record
 * always answers RC_CUT_NEW, or RC_CUT_TOO_BIG. */
RC_API rc_cut rc_batcher_next(rc_batcher *batcher, uint64_t bytes);

/* Records and exact bytes of the batch at hand, envelope included. */
RC_API uint64_t rc_batcher_contacts(const rc_batcher *batcher);
RC_API uint64_t rc_batcher_bytes(const rc_batcher *batcher);

/* ---- Errors that come back: reading -------------- rc_error_reader(3) ---- */

/* What an error was read from. */
typedef enum rc_error_source {
    RC_SOURCE_CSV,     /* an error file, the API's or ours (API guide, "Error
                          handling"): the row, and behind it the error */
    RC_SOURCE_JSON,    /* a body of the API */
    RC_SOURCE_FINDING  /* a line that rc_finding_write_json wrote */
} rc_error_source;

/* One error that was reported of one record. What is not known is empty, or 0. */
typedef struct rc_record_error {
    rc_error_source source;
    uint64_t line;      /* physical line: of a row where it begins, of JSON that of
                           the message */

    /* Errors of the same entry (from 1) are about the same record. An entry of an
     * error file can sometimes be read in more than one way, since a value may look
     * like a mark: reading 0 cuts at the last mark, 1 at the one before, and so on.
     * Of the readings of an entry one is true: that whose raw is a record of the
     * original. rc_matcher finds out which.
     *
     * Two rows with a quote too many each can look like one row of several lines, and
     * a value with line breaks can look like rows. So a row of several lines, where
     * that is in doubt, comes as a whole, and its lines come after it as entries of
     * their own. RC_READING_WHOLE in its readings: it counts only if its raw is a
     * record of the original. If it counts, entries on its lines do not; rc_matcher
     * sees to both. positions says of how many lines it is. */
    uint64_t entry;
    unsigned reading;

    rc_span raw;        /* the record's original bytes, without its line end; of JSON
                           only what stands as text under Contact */
    rc_span email;      /* its address */
    uint64_t position;  /* which element of Contacts it is, from 1; which record of
                           its file, for a finding */
    uint64_t positions; /* how many elements Contacts has; of a row that comes line by
                           line, too, how many lines it has */
    rc_span file;       /* the file that a finding names */

    rc_code code;       /* RC_CODE_API_ERROR for a message that is not known;
                           RC_CODE_NO_ERROR_MARK for a line without an error, with its
                           text as message, and RC_CODE_NONE for a whole row without
                           one, both only where the lines of a row are in doubt */
    rc_span message;    /* as it came */
    rc_span field;      /* the column or property at fault */
    rc_span detail;     /* JSON: the list and the action it is about, as text */

    /* Yours, and 0 from a reader; rc_matcher hands origin back, and takes position
     * for one in that batch, 0 being the original itself. */
    uint32_t origin;
    uint64_t batch;
} rc_record_error;

typedef struct rc_error_handler {
    /* Every error in order. Must not be NULL. */
    int (*error)(void *context, const rc_record_error *error);
    /* Faults of the file of errors itself, such as a line without an error: nothing
     * in it is passed over in silence. May be NULL. */
    int (*finding)(void *context, const rc_finding *finding);
    void *context;
} rc_error_handler;

typedef struct rc_error_options {
    unsigned char delimiter; /* of the original; 0 means a comma */

    /* The column of the address, where it is not named "email". */
    rc_span email_name;
    size_t email_number; /* from 1 */

    /* Bytes of one entry, of one string of JSON. 0: twice RC_RECORD_MAX_DEFAULT. At
     * least 64, at most 1 GiB. */
    size_t entry_max;
} rc_error_options;

typedef struct rc_error_reader rc_error_reader;

/* Makes a reader of what came back; it sees from the first bytes what that is. Taken
 * is what is documented of it, and whatever else can be understood: an error file
 * with LF or CR LF, with a byte order mark, with names of columns in another case or
 * without any, with rows whose quoting is broken; a JSON body where ErrorInfo,
 * ErrorMessage and Error are texts, objects or arrays, keys have any case, and
 * contacts stand anywhere; several bodies one behind the other; findings one a line,
 * of which only errors count. options may be NULL; its spans are copied, and so is
 * handler. Returns RC_OK, RC_ERROR_MEMORY or RC_ERROR_OPTION. */
RC_API int rc_error_reader_new(rc_error_reader **reader, const rc_error_options *options,
                               const rc_error_handler *handler, const rc_allocator *allocator);

/* Takes the next bytes; how they are cut changes nothing. Returns RC_OK, a
 * callback's number, RC_ERROR_MEMORY, RC_ERROR_FILE (the finding says where it
 * breaks; errors before that have been delivered) or RC_ERROR_MISUSE. */
RC_API int rc_error_reader_feed(rc_error_reader *reader, const unsigned char *bytes, size_t length);

/* The file of errors is over. Return values as above. */
RC_API int rc_error_reader_end(rc_error_reader *reader);

/* The kinds of files that a reader of errors tells apart. */
typedef enum rc_errors_kind {
    RC_ERRORS_UNKNOWN,    /* not known yet */
    RC_ERRORS_OF_RECORDS, /* an error file, a body with errors of contacts, findings */
    RC_ERRORS_OF_REQUEST, /* a body whose error is about no contact, or whose StatusCode is
                             400 or more: the whole request failed */
    RC_ERRORS_EMPTY,      /* nothing but spaces and line ends */
    RC_ERRORS_TEXT,       /* no error file: the first line has no column named error, and
                             the second one no error */
    RC_ERRORS_MARKUP,     /* the same, and it begins like HTML */
    RC_ERRORS_JOB,        /* the state of a job */
    RC_ERRORS_ANSWER,     /* the answer to a request */
    RC_ERRORS_CONTACTS,   /* contacts of which at least one has no error: a payload */
    RC_ERRORS_JSON,       /* JSON of another shape */
    RC_ERRORS_BROKEN,     /* the reader returned RC_ERROR_FILE */
    RC_ERRORS_NO_ADDRESSES /* a text that ends its first line with error: no errors, and no column of
                             addresses */
} rc_errors_kind;

/* What the file was, known when it is over. If that is not RC_ERRORS_OF_RECORDS, it does
 * not say of all records what is wrong with them: one that it does not name may have
 * failed. Errors that it does name have been delivered, whatever it is. Of several bodies
 * one after the other, the first that is not RC_ERRORS_OF_RECORDS decides. */
RC_API rc_errors_kind rc_error_reader_kind(const rc_error_reader *reader);

/* "it is the state of a job" and the like. */
RC_API const char *rc_errors_kind_text(rc_errors_kind kind);

RC_API void rc_error_reader_free(rc_error_reader *reader);

/* ---- Errors that come back: which record? ------------- rc_matcher(3) ---- */

/*
 * A matcher takes errors first and the original second, twice: so it holds the
 * errors and never the original.
 *
 *     rc_matcher_error    for every error
 *     rc_matcher_meet     for every record of the original
 *     rc_matcher_settle   once
 *     rc_matcher_look     for every record again: what is its error?
 */
typedef struct rc_matcher rc_matcher;

/* How an error was matched to its record, the surest way first. */
typedef enum rc_way {
    RC_WAY_NONE,
    RC_WAY_RAW,      /* by its original bytes */
    RC_WAY_EMAIL,    /* by its address; ASCII case and outer blanks do not count */
    RC_WAY_POSITION  /* by its number, in the original or in a batch */
} rc_way;

/* "nothing", "bytes", "address" or "position". */
RC_API const char *rc_way_text(rc_way way);

/* A record of the original. */
typedef struct rc_original {
    rc_part part;      /* of a record in parts, raw is one after the other */
    uint64_t record;   /* from 1 */
    rc_span raw;       /* without its line end */
    rc_span email;     /* may be empty */
    uint64_t batch;    /* the batch it was sent in, 0 when that is not known */
    uint64_t position; /* its place in that batch, from 1 */
} rc_original;

/* An error of a record. */
typedef struct rc_matched_error {
    rc_way way;
    rc_code code;
    rc_span message; /* as it came; valid as long as the matcher, like the others */
    rc_span field;
    rc_span detail;
    uint64_t line;   /* of the file of errors */
    uint32_t origin;
    uint64_t records; /* how many records it may be about: 1, or it is not certain */
} rc_matched_error;

/* All of them, the surest first; the same message and field stand there once. */
typedef struct rc_matched {
    size_t count;
    size_t untold; /* beyond RC_MATCHED_MAX */
    const rc_matched_error *errors; /* valid until the next call */
} rc_matched;

/* What was matched. entries == matched + unmatched once the matcher has settled, which
 * takes off those that do not count (RC_READING_WHOLE); several are of the matched ones. */
typedef struct rc_match_counts {
    uint64_t entries;
    uint64_t matched;
    uint64_t unmatched;
    uint64_t several; /* more than one record is meant */
    uint64_t by[RC_WAY_POSITION + 1]; /* entries, by rc_way */
} rc_match_counts;

/* key: RC_ROSTER_KEY_BYTES random bytes, copied. Returns RC_OK or RC_ERROR_MEMORY. */
RC_API int rc_matcher_new(rc_matcher **matcher, const unsigned char *key, const rc_allocator *allocator);

/* Takes an error. Entries are told apart by a change of entry or origin, so they come
 * one after the other, as a reader delivers them. Returns RC_OK, RC_ERROR_MEMORY or
 * RC_ERROR_MISUSE. */
RC_API int rc_matcher_error(rc_matcher *matcher, const rc_record_error *error);

/* Takes a record, or a part of one. Returns RC_OK, RC_ERROR_MEMORY or RC_ERROR_MISUSE. */
RC_API int rc_matcher_meet(rc_matcher *matcher, const rc_original *record);

/* All records were met: decides which way each entry is matched. Its bytes win over
 * its address, that over its position. Entries that match no record, or several, are
 * handed to doubt (which may be NULL), each error of them, with the way and records
 * set. Where an error matches several it belongs to all of them, since nobody can say
 * which one was meant; but one of a repeated address (duplicate-email) belongs to all
 * but the first. Returns RC_OK, RC_ERROR_MEMORY, RC_ERROR_MISUSE or what doubt returned. */
RC_API int rc_matcher_settle(rc_matcher *matcher, int (*doubt)(void *context, const rc_matched_error *error),
                             void *context);

/* The errors of a record, in the order of the original. Of a record in parts they are
 * known at its last part, and none before. Returns RC_OK or RC_ERROR_MISUSE. */
RC_API int rc_matcher_look(rc_matcher *matcher, const rc_original *record, rc_matched *matched);

/* The counts so far; valid until the matcher is freed. */
RC_API const rc_match_counts *rc_matcher_counts(const rc_matcher *matcher);

RC_API void rc_matcher_free(rc_matcher *matcher);

/* The error file's form of a record's errors: ", ###", the first message, "###" and
 * the field if there is one, then the others, each behind a blank; no line end. A
 * field is spelled as in columns, where they have it; columns may be NULL. Line
 * breaks become blanks. Returns RC_OK or what the sink returned. */
RC_API int rc_error_file_errors(const rc_matched *matched, const rc_columns *columns, rc_sink sink,
                                void *context);

/* The same for a contact, as rc_error_json_contact writes it, with these errors instead of
 * its own. Returns RC_OK, RC_ERROR_MEMORY or what the sink returned. */
RC_API int rc_error_json_matched(const rc_contact *contact, const rc_matched *matched, rc_sink sink,
                                 void *context, const rc_allocator *allocator);

/* ---- Responses --------------------------------------- rc_response(3) ---- */

/* What kind of answer it is. */
typedef enum rc_response_kind {
    RC_RESPONSE_NONE,
    RC_RESPONSE_JOB_ID,  /* managemanycontacts has taken a payload: JobID */
    RC_RESPONSE_DATA_ID, /* a CSV file was uploaded: DataID, from {"ID": 57} */
    RC_RESPONSE_LISTS,   /* managecontactslists is done: ContactsLists */
    RC_RESPONSE_JOB,     /* where a job stands, of either kind: Status */
    RC_RESPONSE_ERROR    /* an error body: StatusCode, ErrorMessage, ErrorInfo */
} rc_response_kind;

/* What it comes to, from good to bad. Of a job only the states Completed, Error and
 * Abort are an end; one that is not known is no end, and no success. */
typedef enum rc_outcome {
    RC_OUTCOME_CLEAN,   /* completed without errors; or nothing to wait for */
    RC_OUTCOME_RUNNING,
    RC_OUTCOME_ERRORS,  /* completed, but Errcount, Error or ErrorFile says more */
    RC_OUTCOME_FAILED   /* Error, Abort, an error body */
} rc_outcome;

/* The members of an answer (API guide, the samples of "API response"). */
typedef enum rc_answer_member {
    RC_ANSWER_JOB_ID,
    RC_ANSWER_ID,
    RC_ANSWER_DATA_ID,
    RC_ANSWER_STATUS,
    RC_ANSWER_COUNTED, /* Count: of the job, not the one beside Data */
    RC_ANSWER_CURRENT,
    RC_ANSWER_ERRCOUNT,
    RC_ANSWER_ERROR,
    RC_ANSWER_ERROR_FILE,
    RC_ANSWER_REQUEST_AT,
    RC_ANSWER_JOB_START,
    RC_ANSWER_ALIVE_AT,
    RC_ANSWER_JOB_END,
    RC_ANSWER_CONTACTS_LIST, /* ContactsListID or ContactsList */
    RC_ANSWER_METHOD,
    RC_ANSWER_ERR_TRESHOLD,
    RC_ANSWER_IMPORT_OPTIONS,
    RC_ANSWER_CONTACTS_LISTS,
    RC_ANSWER_STATUS_CODE,
    RC_ANSWER_ERROR_MESSAGE,
    RC_ANSWER_ERROR_INFO,
    RC_ANSWER_ERROR_IDENTIFIER,
    RC_ANSWER_COUNT
} rc_answer_member;

/* Its name as the API spells it; "" when out of range. A constant string. */
RC_API const char *rc_answer_name(rc_answer_member member);

/* An answer. Texts are as they came, escapes resolved; numbers keep their digits; null
 * and false are empty; what is an object or an array reads "key: value, key: value".
 * JobID, ID and DataID are decimal numbers from 1 to 2^63-1, or empty. */
typedef struct rc_response {
    rc_response_kind kind;
    rc_outcome outcome;
    rc_span members[RC_ANSWER_COUNT]; /* empty when not there */
    /* Where the error file is, if there should be one: what ErrorFile says, which is
     * an address, or a path behind https://api.mailjet.com/v3/; of an import with
     * errors that path by the API guide, "Error handling". */
    rc_span error_file;
} rc_response;

typedef struct rc_response_handler {
    /* Why it is no answer; one finding at most. May be NULL. */
    int (*finding)(void *context, const rc_finding *finding);
    void *context;
} rc_response_handler;

typedef struct rc_response_reader rc_response_reader;

/* Makes a reader of one answer. Keys may have any case, and values may be numbers or
 * strings; a job may come without what surrounds it. handler may be NULL, and is
 * copied. Returns RC_OK or RC_ERROR_MEMORY. */
RC_API int rc_response_reader_new(rc_response_reader **reader, const rc_response_handler *handler,
                                  const rc_allocator *allocator);

/* Takes the next bytes; how they are cut changes nothing. Returns RC_OK, the
 * callback's number, RC_ERROR_MEMORY, RC_ERROR_MISUSE, or RC_ERROR_FILE: this is no
 * answer of the API (no JSON, an answer about something else or about several jobs, an
 * id that is none, more than 1 MiB), and the finding says why. */
RC_API int rc_response_reader_feed(rc_response_reader *reader, const unsigned char *bytes, size_t length);

/* The answer is over. Return values as above. */
RC_API int rc_response_reader_end(rc_response_reader *reader);

/* What it says, once rc_response_reader_end has returned RC_OK; its kind is
 * RC_RESPONSE_NONE otherwise. Valid until the reader is freed. */
RC_API const rc_response *rc_response_reader_response(const rc_response_reader *reader);

RC_API void rc_response_reader_free(rc_response_reader *reader);

/* ---- Findings as text --------------------------- rc_finding_write(3) ---- */

typedef struct rc_finding_style {
    const char *file; /* its name, for the reader; must not be NULL */
    int mask;         /* hide personal data: letters and digits become '*' */
    int colour;       /* of the severity in text, by the sequences of ECMA-48 */
} rc_finding_style;

/* One line, LF included: file:line:column: severity: message [slug]. Bytes that are not
 * UTF-8, and those of what was found that nobody could see (a zero width space, a mark of
 * direction), are shown as \xNN. Returns RC_OK or what the sink returned. */
RC_API int rc_finding_write_text(const rc_finding *finding,
                                 const rc_finding_style *style, rc_sink sink,
                                 void *context);

/* One JSON object and LF, with the members file, record, record_line, line,
 * column, offset, length, field, code, severity, message, expected, found,
 * suggestion, related_line, api_message, in this order, all of them always.
 * Bytes that are not UTF-8 are shown as \xNN. Returns RC_OK, RC_ERROR_MEMORY
 * or what the sink returned. */
RC_API int rc_finding_write_json(const rc_finding *finding,
                                 const rc_finding_style *style, rc_sink sink,
                                 void *context,
                                 const rc_allocator *allocator);

/* One line, LF included, a workflow command that GitHub shows at the line it is about:
 * ::severity file=F,line=L,col=C,title=SLUG::message, a note being a "notice".
 * Returns RC_OK or what the sink returned. */
RC_API int rc_finding_write_github(const rc_finding *finding, const rc_finding_style *style, rc_sink sink,
                                   void *context);

/* A log of SARIF 2.1.0 in three parts: the tool with all findings that it knows, as
 * rules; a result for each finding, one a line; the end. With the end it is whole,
 * wherever reading stopped. A region has byteOffset and byteLength, which are exact,
 * and startLine and startColumn, which counts bytes like every column here: SARIF
 * knows characters alone, and beyond ASCII the two differ. Return values as of
 * rc_finding_write_json. */
RC_API int rc_sarif_begin(const char *program, rc_sink sink, void *context, const rc_allocator *allocator);

/* is_first: no other result stands before it. */
RC_API int rc_sarif_result(const rc_finding *finding, const rc_finding_style *style, int is_first, rc_sink sink,
                           void *context, const rc_allocator *allocator);

/* is_whole: all of the input was read. Returns RC_OK or what the sink returned. */
RC_API int rc_sarif_end(int is_whole, rc_sink sink, void *context);

/* ---- Matched errors as text --------------------- rc_matched_write(3) ---- */

/* Where the record of an error stands in the original, and where the error came
 * from. */
typedef struct rc_matched_place {
    const char *file;       /* the original, for the reader */
    const char *error_file;
    int mask;               /* hide personal data in the message */
    int colour;             /* as of rc_finding_style */
    uint64_t record;        /* 0 in JSON: it matches none, and the rest is 0 */
    uint64_t line;          /* where the field at fault begins, or the record */
    uint64_t column;
    uint64_t offset;
    uint64_t length;
} rc_matched_place;

/* One line, LF included: file:line:column: error: message (field); error_file:line,
 * matched by way [slug]. Returns RC_OK or what the sink returned. */
RC_API int rc_matched_write_text(const rc_matched_error *error, const rc_matched_place *place, rc_sink sink,
                                 void *context);

/* One JSON object and LF, with the members file, record, line, column, offset, length,
 * field, code, message, matched, records, error_file, error_line, in this order, all
 * of them always. Bytes that are not UTF-8 are shown as \xNN. Return values as of
 * rc_finding_write_json. */
RC_API int rc_matched_write_json(const rc_matched_error *error, const rc_matched_place *place, rc_sink sink,
                                 void *context, const rc_allocator *allocator);

/* ---- Responses as text ------------------------- rc_response_write(3) ---- */

/* One line for a person, LF included, such as
 * job 57: Completed, with errors: Count 10, Errcount 2
 * Returns RC_OK or what the sink returned. */
RC_API int rc_response_write_text(const rc_response *response, rc_sink sink, void *context);

/* One JSON object and LF: answer ("job-id", "data-id", "lists", "job", "error"),
 * outcome ("clean", "running", "errors", "failed"), error_file, and the members under
 * the API's names, in this order, all of them always, as strings. Bytes that are not
 * UTF-8 are shown as \xNN. Return values as of rc_finding_write_json. */
RC_API int rc_response_write_json(const rc_response *response, rc_sink sink, void *context,
                                  const rc_allocator *allocator);

/* ---- Verdicts as text ----------------------------- rc_email_write(3) ---- */

/* "accept", "warn" or "reject". */
RC_API const char *rc_verdict_text(rc_verdict verdict);

/* One line: verdict, slug, offset, suggestion, address, separated by TAB. What
 * does not apply is empty. The address is last and unchanged, unless masked.
 * Returns RC_OK or what the sink returned. */
RC_API int rc_email_write_text(rc_span address, const rc_email_result *result,
                               int mask, rc_sink sink, void *context);

/* One JSON object and LF, with the members line, verdict, code, message, offset,
 * length, needs_smtputf8, suggestion, address. Return values as of
 * rc_finding_write_json. */
RC_API int rc_email_write_json(rc_span address, const rc_email_result *result,
                               uint64_t line, int mask, rc_sink sink,
                               void *context, const rc_allocator *allocator);

#ifdef __cplusplus
}
#endif

#endif /* ROLLCALL_H */
