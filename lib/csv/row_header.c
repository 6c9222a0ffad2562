/* SPDX-License-Identifier: MIT */
/* The beginning of a file: its encoding, and what its columns are. */
#include <string.h>

#include "base/base.h"
#include "row_reader.h"

/* What has been found goes out at once: a header may have more oddities than
 * there is room for. */
static int tell(rc_row_reader *r)
{
    int status = findings_deliver(r);

    findings_clear(r);
    return status;
}

/* A fault of the file: its finding, and nothing more is read. */
static int file_fault(rc_row_reader *r)
{
    int status = tell(r);

    return status != RC_OK ? status : RC_ERROR_FILE;
}

/* ---- Encoding ---- */

/* What makes UTF-8 of UTF-16 and UTF-32, known by the mark, or by the NULs among the
 * first bytes that ASCII has there. Without a mark the order of the bytes must be said.
 * NULL: it is neither. */
static const char *mending_command(const unsigned char *bytes, size_t length)
{
    int nuls = 0; /* a bit for each byte that is one, the first byte's the highest */

    for (size_t i = 0; i < 4 && i < length; i++)
        nuls |= bytes[i] == 0 ? 8 >> i : 0;
    if (length >= 4 && (memcmp(bytes, "\xFF\xFE\0\0", 4) == 0 || memcmp(bytes, "\0\0\xFE\xFF", 4) == 0))
        return "iconv -f UTF-32 -t UTF-8";
    if (length >= 2 && (memcmp(bytes, "\xFF\xFE", 2) == 0 || memcmp(bytes, "\xFE\xFF", 2) == 0))
        return "iconv -f UTF-16 -t UTF-8";
    if (length < 4)
        return NULL;
    switch (nuls) {
    case 7:
        return "iconv -f UTF-32LE -t UTF-8";
    case 14:
        return "iconv -f UTF-32BE -t UTF-8";
    case 5:
        return "iconv -f UTF-16LE -t UTF-8";
    case 10:
        return "iconv -f UTF-16BE -t UTF-8";
    default:
        return NULL;
    }
}

int header_sniff(rc_row_reader *r)
{
    const unsigned char *bytes = r->input.bytes + r->begin;
    size_t length = r->input.length - r->begin;
    const char *command = mending_command(bytes, length);
    int status;

    if (command != NULL) {
        finding_suggest(r, findings_add(r, RC_CODE_UTF16, 0, 2), text_span(command));
        return file_fault(r);
    }
    if (length < 3 || memcmp(bytes, "\xEF\xBB\xBF", 3) != 0)
        return RC_OK;
    findings_add(r, RC_CODE_BOM, 0, 3);
    status = tell(r);
    r->begin += 3;
    r->offset += 3;
    return status;
}

/* ---- Names ---- */

/* sep= and a delimiter, as some spreadsheets write for themselves. */
static int is_separator_line(rc_row_reader *r, rc_span record)
{
    rc_span head = {record.bytes, 4};
    rc_finding *f;

    if (record.length != sizeof "sep=;" - 1 || !text_same(head, text_span("sep=")))
        return 0;
    f = findings_add(r, RC_CODE_SEPARATOR_LINE, 0, record.length);
    finding_found(r, f, record);
    finding_suggest(r, f, text_span("sed 1d"));
    return 1;
}

/* Have this column and those behind it no name, and it is not the only one? The
 * line ends with delimiters, then. */
static int is_trailing(const rc_columns *columns, size_t column)
{
    for (size_t i = column; i < columns->count; i++)
        if (rc_columns_name(columns, i).length > 0)
            return 0;
    return column > 0;
}

enum { SED_MAX = sizeof "sed 's/\\t\\{18446744073709551615\\}\\r$//'" };

/* The command that takes so many delimiters from the end of each line. Empty where the
 * delimiter may mean something else in a pattern. */
static rc_span sed_command(unsigned char delimiter, size_t count, int has_cr, unsigned char room[SED_MAX])
{
    char one[2] = {(char)delimiter, '\0'};
    rc_span text = {room, 0};

    if (memchr(",;|\t", delimiter, 4) == NULL)
        return text;
    text_append(&text, room, "sed 's/");
    text_append(&text, room, delimiter == '\t' ? "\\t" : one);
    if (count > 1) {
        text_append(&text, room, "\\{");
        text.length += text_decimal(room + text.length, count);
        text_append(&text, room, "\\}");
    }
    text_append(&text, room, has_cr ? "\\r$//'" : "$//'");
    return text;
}

/* From a column on the header has nothing but delimiters. */
static void tell_trailing(rc_row_reader *r, const rc_row *row, size_t column)
{
    size_t at = (size_t)(rc_row_raw_field(row, column).bytes - row->raw.bytes);
    rc_finding *f = findings_add(r, RC_CODE_TRAILING_DELIMITER, at - 1, row->raw_text - at + 1);
    int has_cr = row->raw.length - row->raw_text == 2;
    unsigned char room[SED_MAX];

    finding_expect(r, f, "", column, "");
    finding_found_number(r, f, r->columns.count, "");
    finding_suggest(r, f, sed_command(r->machine.delimiter, r->columns.count - column, has_cr, room));
}

/* The fault of a name as a finding. row: the header's record, or NULL. */
static void tell_name(rc_row_reader *r, const rc_row *row, rc_code code, size_t column)
{
    rc_span name = rc_columns_name(&r->columns, column);
    rc_span raw = row != NULL ? rc_row_raw_field(row, column) : text_span("");
    size_t at = row != NULL ? (size_t)(raw.bytes - row->raw.bytes) : 0;
    unsigned char once[RC_ADDRESS_MAX];
    rc_finding *f;

    if (code == RC_CODE_EMPTY_COLUMN_NAME && row != NULL && raw.length == 0 && is_trailing(&r->columns, column)) {
        tell_trailing(r, row, column);
        return;
    }
    f = findings_add(r, code, at, raw.length);
    if (code != RC_CODE_NAME_COLUMN)
        finding_found(r, f, name);
    if (code == RC_CODE_BAD_COLUMN_NAME && columns_can_be_trimmed(name))
        finding_suggest(r, f, text_trim(name));
    if (code == RC_CODE_TWICE_ENCODED)
        finding_suggest(r, f, encoded_once(name, once));
    if (f != NULL)
        f->field = name;
}

/* The part of a name behind its last blank. */
static rc_span last_word(rc_span name)
{
    rc_span word = {name.bytes + name.length, 0};

    while (word.length < name.length && !text_is_blank(word.bytes[-1])) {
        word.bytes--;
        word.length++;
    }
    return word;
}

/* What is odd about a name of the header, where there is more to say. Names that no
 * property gets may hold anything but an address. RC_OK or RC_ERROR_MEMORY. */
static int judge_odd_name(const rc_row_reader *r, size_t column, rc_code *code)
{
    unsigned suspicions = *code != RC_CODE_NONE && r->machine.is_suspicious ? r->machine.suspicions[column] : 0;
    int is_contact;
    int status = header_is_address(r, last_word(rc_columns_name(&r->columns, column)), &is_contact);

    if (is_contact)
        *code = RC_CODE_ADDRESS_IN_HEADER;
    else if ((suspicions & ROW_TWICE_ENCODED) != 0)
        *code = RC_CODE_TWICE_ENCODED;
    else if ((suspicions & ROW_TYPOGRAPHIC) != 0)
        *code = RC_CODE_TYPOGRAPHIC_QUOTES;
    return status;
}

/* RC_OK, or the fault of a name as a file fault. Oddities are only told. */
static int check_names(rc_row_reader *r, const rc_row *row)
{
    int status = RC_OK;

    for (size_t i = 0; i < r->columns.count; i++) {
        rc_code code = columns_name_fault(&r->columns, i);

        if ((code == RC_CODE_NONE || code == RC_CODE_ODD_COLUMN_NAME) && row != NULL)
            status = judge_odd_name(r, i, &code);
        if (status != RC_OK)
            return status;
        if (code == RC_CODE_NONE || (code == RC_CODE_NAME_COLUMN && r->options.structure_only))
            continue;
        tell_name(r, row, code, i);
        status = rc_code_lookup(code)->severity == RC_ERROR ? file_fault(r) : tell(r);
        if (status != RC_OK)
            return status;
    }
    return RC_OK;
}

/* ---- What the columns become ---- */

/* Something about a column, where its name stands. row: the header's record, or NULL. */
static int tell_column(rc_row_reader *r, const rc_row *row, rc_code code, rc_severity severity, size_t column)
{
    rc_span raw = row != NULL ? rc_row_raw_field(row, column) : text_span("");
    size_t at = row != NULL ? (size_t)(raw.bytes - row->raw.bytes) : 0;
    rc_finding *f = findings_add_weighed(r, code, severity, at, raw.length);

    if (f != NULL)
        f->field = rc_columns_name(&r->columns, column);
    finding_found(r, f, rc_columns_name(&r->columns, column));
    return tell(r);
}

/* The column that becomes the contact's Name, if one should. */
static int find_contact_name(rc_row_reader *r)
{
    rc_span name = r->options.contact_name;

    if (name.length == 0)
        return RC_OK;
    r->columns.contact_name = columns_find(&r->columns, name);
    if (r->columns.contact_name != NOWHERE && r->columns.contact_name != r->columns.email)
        return RC_OK;
    finding_found(r, findings_add(r, RC_CODE_NO_SUCH_COLUMN, 0, 0), name);
    return file_fault(r);
}

/* What the schema says of a column. Both faults would cost every contact in JSON; a CSV
 * import makes the property. */
static rc_code property_fault(const rc_property *property)
{
    if (property == NULL)
        return RC_CODE_UNDEFINED_PROPERTY;
    return property->historic ? RC_CODE_HISTORIC_PROPERTY : RC_CODE_NONE;
}

/* RC_OK, or a fault of the file when all columns have been looked at. */
static int check_properties(rc_row_reader *r, const rc_row *row)
{
    int is_json = r->options.upload == RC_UPLOAD_JSON;
    int is_faulty = 0;
    int status = RC_OK;

    for (size_t i = 0; i < r->columns.count && status == RC_OK; i++) {
        const rc_property *property = rc_schema_find(r->options.schema, rc_columns_name(&r->columns, i));
        rc_code code = property_fault(property);

        if (i == r->columns.email || i == r->columns.contact_name)
            continue;
        if (code == RC_CODE_NONE) {
            r->columns.types[i] = (unsigned char)property->type;
            continue;
        }
        is_faulty |= is_json;
        status = tell_column(r, row, code, is_json ? RC_ERROR : rc_code_lookup(code)->severity, i);
    }
    return status == RC_OK && is_faulty ? RC_ERROR_FILE : status;
}

/* A CSV import with dates is to have no header, but its names beside it. */
static int check_header_with_dates(rc_row_reader *r, const rc_row *row)
{
    for (size_t i = 0; i < r->columns.count; i++)
        if (r->columns.types[i] == RC_TYPE_DATETIME && r->options.upload == RC_UPLOAD_CSV)
            return tell_column(r, row, RC_CODE_HEADER_WITH_DATES, RC_WARNING, i);
    return RC_OK;
}

/* What becomes of the columns, when they have names. */
static int check_columns(rc_row_reader *r, const rc_row *row)
{
    int status = find_contact_name(r);

    if (status == RC_OK)
        status = check_names(r, row);
    if (status == RC_OK && r->options.schema != NULL && !r->options.structure_only)
        status = check_properties(r, row);
    return status == RC_OK && row != NULL ? check_header_with_dates(r, row) : status;
}

static size_t wanted_email_column(const rc_row_reader *r)
{
    if (r->options.structure_only)
        return NOWHERE;
    if (r->options.email_name.length > 0)
        return columns_find(&r->columns, r->options.email_name);
    if (r->options.email_number > 0)
        return r->options.email_number <= r->columns.count ? r->options.email_number - 1 : NOWHERE;
    return columns_find(&r->columns, text_span("email"));
}

/* The delimiter that a record of one field seems to have: the most frequent of
 * the usual ones. 0: none. */
static unsigned char other_delimiter(const rc_row_reader *r, rc_span record)
{
    static const unsigned char usual[] = {',', ';', '\t', '|'};
    unsigned char best = 0;
    size_t most = 0;

    for (size_t i = 0; i < sizeof usual; i++) {
        size_t count = 0;

        for (size_t j = 0; j < record.length; j++)
            count += record.bytes[j] == usual[i];
        if (usual[i] != r->machine.delimiter && count > most) {
            most = count;
            best = usual[i];
        }
    }
    return best;
}

static int is_other_delimiter(rc_row_reader *r, rc_span record)
{
    unsigned char delimiter = r->machine.field == 0 ? other_delimiter(r, record) : 0;
    unsigned char option[] = "--delimiter ';'";
    rc_span suggestion;
    rc_span found = {&delimiter, 1};
    rc_finding *f;

    if (delimiter == 0)
        return 0;
    option[13] = delimiter;
    suggestion.bytes = option;
    suggestion.length = sizeof option - 1;
    if (delimiter == '\t')
        suggestion = text_span("--delimiter tab");
    f = findings_add(r, RC_CODE_OTHER_DELIMITER, (size_t)(text_find(record.bytes, record.length, delimiter) - record.bytes), 1);
    finding_found(r, f, found);
    finding_suggest(r, f, suggestion);
    found.bytes = &r->machine.delimiter;
    if (f != NULL)
        f->expected = found;
    return 1;
}

/* Which option would name the column of the address: for a header, the one column
 * whose name is nearly right; for a record, the first that holds an address. */
static int suggest_email_column(const rc_row *row, rc_row_reader *r, rc_finding *f)
{
    size_t like = NOWHERE;
    int yes;

    for (size_t i = 0; i < row->field_count && i < ROW_FIELDS; i++) {
        rc_span value = rc_row_value(row, i);
        int status = header_is_address(r, value, &yes);

        if (status != RC_OK)
            return status;
        if (yes) {
            finding_suggest_number(r, f, r->options.no_header ? "--email-column " : "--no-header --email-column ", i + 1);
            return RC_OK;
        }
        if (columns_is_like_email(value) && !r->options.no_header) {
            if (like != NOWHERE)
                return RC_OK;
            like = i;
        }
    }
    if (like != NOWHERE)
        finding_suggest_number(r, f, "--email-column ", like + 1);
    return RC_OK;
}

/* Names in typographic quotes are names with quotes in them. */
static int is_in_typographic_quotes(rc_row_reader *r, const rc_row *row)
{
    rc_span raw = rc_row_raw_field(row, 0);

    if (!r->machine.is_suspicious || (r->machine.suspicions[0] & ROW_TYPOGRAPHIC) == 0)
        return 0;
    finding_found(r, findings_add(r, RC_CODE_TYPOGRAPHIC_QUOTES, 0, raw.length), raw);
    return 1;
}

/* Says that no column holds the address, and what the user may have meant. row: the
 * record at hand, or NULL. */
static int no_email_column(rc_row_reader *r, rc_span found, const rc_row *row)
{
    int is_marked = row != NULL && is_in_typographic_quotes(r, row);
    rc_finding *f = findings_add(r, RC_CODE_NO_EMAIL_COLUMN, 0, 0);
    int is_list = 0; /* of addresses and nothing else */
    int status = RC_OK;

    finding_found(r, f, found);
    if (is_marked || row == NULL)
        return file_fault(r);
    if (row->field_count == 1 && !r->options.no_header)
        status = header_is_address(r, found, &is_list);
    if (is_list)
        finding_suggest(r, f, text_span("--columns email"));
    else if (status == RC_OK)
        status = suggest_email_column(row, r, f);
    return status == RC_OK ? file_fault(r) : status;
}

static int too_many_columns(rc_row_reader *r, size_t fields, size_t text)
{
    rc_finding *f = findings_add(r, RC_CODE_TOO_MANY_PROPERTIES, 0, text);

    finding_found_number(r, f, fields, "");
    return file_fault(r);
}

/* Every way to the columns ends here. fields: of the header's record, if any. */
static int columns_known(rc_row_reader *r, size_t fields, size_t raw, size_t text)
{
    rc_row header = row_at_hand(r, raw, text);
    int status = values_begin(r);

    if (status != RC_OK)
        return status;
    header.field_count = fields;
    header.rejected = 0;
    r->machine.email_column = r->columns.email;
    r->has_error_column = !r->options.structure_only && columns_end_with_error(&r->columns);
    r->state = READER_ROWS;
    header.record = 0;
    header.findings = NULL;
    header.finding_count = 0;
    if (r->handler.header != NULL)
        status = r->handler.header(r->handler.context, &header);
    return status;
}

int header_from_options(rc_row_reader *r)
{
    int status = RC_OK;

    for (size_t i = 0; i < r->options.name_count && status == RC_OK; i++)
        status = columns_add(&r->columns, &r->memory, r->options.names[i]);
    if (status != RC_OK)
        return status;
    r->columns.email = wanted_email_column(r);
    status = check_columns(r, NULL);
    if (status != RC_OK)
        return status;
    if (r->columns.email == NOWHERE && !r->options.structure_only)
        return no_email_column(r, rc_columns_name(&r->columns, 0), NULL);
    return columns_known(r, 0, 0, 0);
}

/* Without names, a record of one field is an address, if nothing else is said. */
static size_t unnamed_email_column(const rc_row_reader *r, size_t fields)
{
    int is_said = r->options.email_number > 0 || r->options.email_name.length > 0;

    return fields == 1 && !r->options.structure_only && !is_said ? 0 : wanted_email_column(r);
}

/* Columns without names, as many as the first whole record has fields. row: that
 * record, or NULL when it lies further on. */
static int number_columns(rc_row_reader *r, size_t fields, size_t text, const rc_row *row)
{
    rc_span record = {r->input.bytes + r->begin, text};
    int status;

    if (fields > RC_COLUMNS_MAX)
        return too_many_columns(r, fields, text);
    status = columns_add_numbered(&r->columns, &r->memory, fields);
    if (status != RC_OK)
        return status;
    r->columns.email = unnamed_email_column(r, fields);
    if (r->columns.email == NOWHERE && !r->options.structure_only)
        return no_email_column(r, record, row);
    r->record = r->options.record_base + 1;
    findings_name_fields(r);
    return columns_known(r, 0, 0, 0);
}

int header_from_width(rc_row_reader *r, size_t text)
{
    rc_span record = {r->input.bytes + r->begin, text};
    rc_row row = row_at_hand(r, text, text);
    int is_list; /* of addresses and nothing else */
    int status = header_is_address(r, record, &is_list);

    r->record = 0;
    if (status != RC_OK)
        return status;
    if (!is_list && (is_separator_line(r, record) || is_other_delimiter(r, record)))
        return file_fault(r);
    return number_columns(r, r->machine.field + 1, text, &row);
}

/* ---- Looking ahead: the first line of a file without header is broken ---- */

typedef enum look {
    LOOK_FOUND,
    LOOK_NOTHING, /* no record begins here, or a blank line */
    LOOK_UNKNOWN  /* it takes more input to tell */
} look;

/* Is there a whole record at p? Then the probe knows its fields. */
static look look_at(rc_row_reader *r, const unsigned char *p, const unsigned char *end)
{
    row_machine *m = &r->probe;
    row_stop stop;

    m->key = r->machine.key;
    m->delimiter = r->machine.delimiter;
    m->email_column = NOWHERE;
    m->types = NULL;
    row_machine_begin(m);
    do {
        stop = row_machine_run(m, p + m->seen, end);
        if (stop == ROW_REFUSED || stop == ROW_BARE_CR)
            row_machine_resume(m, ROW_IN_REST, stop == ROW_REFUSED && p[m->field_begin] == '"', m->seen);
    } while (stop == ROW_REFUSED || stop == ROW_BARE_CR);
    if (stop == ROW_GOES_ON)
        return LOOK_UNKNOWN;
    if (stop != ROW_ENDED || *p == '\n' || (*p == '\r' && p[1] == '\n'))
        return LOOK_NOTHING;
    return LOOK_FOUND;
}

/* The lines behind the one at hand, as they will be read once it is set aside. */
int header_look_ahead(rc_row_reader *r)
{
    size_t available = r->input.length - r->begin;
    size_t limit = r->options.record_max;
    int is_all = r->ended || available > limit;
    const unsigned char *begin = r->input.bytes + r->begin;
    const unsigned char *end = begin + (available < limit ? available : limit);
    const unsigned char *lf = text_find(begin, (size_t)(end - begin), '\n');

    /* Each look begins anew: only when there is twice as much to see. */
    if (!is_all && available < 2 * r->looked_at)
        return RC_OK;
    r->looked_at = available;
    while (lf != NULL && lf + 1 < end) {
        look seen = look_at(r, lf + 1, end);

        if (seen == LOOK_FOUND)
            return number_columns(r, r->probe.field + 1, (size_t)(lf - begin), NULL);
        if (seen == LOOK_UNKNOWN && !is_all)
            return RC_OK;
        lf = text_find(lf + 1, (size_t)(end - lf - 1), '\n');
    }
    return is_all ? header_broken(r) : RC_OK;
}

int header_from_record(rc_row_reader *r, size_t raw, size_t text)
{
    row_machine *m = &r->machine;
    size_t fields = m->field + 1;
    rc_span record = {r->input.bytes + r->begin, text};
    rc_row row = row_at_hand(r, raw, text);
    int status = RC_OK;
    int is_row = 0;

    if (r->first_error != RC_CODE_NONE)
        return header_broken(r);
    if (fields > RC_COLUMNS_MAX)
        return too_many_columns(r, fields, text);
    for (size_t i = 0; i < fields && status == RC_OK; i++)
        status = columns_add(&r->columns, &r->memory, rc_row_value(&row, i));
    if (status != RC_OK)
        return status;
    r->columns.email = wanted_email_column(r);
    if ((r->columns.email == NOWHERE || r->options.email_number > 0)
        && (is_separator_line(r, record) || is_other_delimiter(r, record)))
        return file_fault(r);
    if (r->columns.email == NOWHERE && !r->options.structure_only)
        return no_email_column(r, rc_row_value(&row, 0), &row);
    if (r->columns.email != NOWHERE)
        status = header_is_row(r, &row, &is_row);
    if (is_row)
        return file_fault(r);
    if (status == RC_OK)
        status = check_columns(r, &row);
    if (status != RC_OK)
        return status;
    if (raw == text)
        findings_add(r, RC_CODE_NO_FINAL_NEWLINE, text, 0);
    status = tell(r);
    return status == RC_OK ? columns_known(r, fields, raw, text) : status;
}

/* Has the record at hand a CR of its own, and is there no LF as far as it goes? */
static int has_cr_line_ends(const rc_row_reader *r)
{
    size_t available = r->input.length - r->begin;
    size_t window = available < r->options.record_max ? available : r->options.record_max;

    return r->lone_cr != NOWHERE && text_find(r->input.bytes + r->begin, window, '\n') == NULL;
}

int header_broken(rc_row_reader *r)
{
    int status;

    if (has_cr_line_ends(r)) {
        findings_clear(r);
        finding_suggest(r, findings_add(r, RC_CODE_CR_LINE_ENDS, r->lone_cr, 1), text_span("tr '\\r' '\\n'"));
        return file_fault(r);
    }
    judge_encoding(r);
    status = tell(r);
    if (status == RC_OK)
        status = tell_encoding(r);
    if (status != RC_OK)
        return status;
    findings_add(r, RC_CODE_BROKEN_HEADER, 0, 0);
    return file_fault(r);
}
