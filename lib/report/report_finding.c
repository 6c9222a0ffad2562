/* SPDX-License-Identifier: MIT */
/* Findings and verdicts as lines of text and of JSON, and as commands of a workflow. */
#include "report.h"

/* ---- Text ---- */

/* Is it told at the end, with the number of records? */
static int is_of_the_file(const rc_finding *f)
{
    return f->code == RC_CODE_WINDOWS_1252 || (f->record == 0 && f->code == RC_CODE_DATE_ORDER)
        || (f->record == 0 && f->related_line > 0
            && (f->code == RC_CODE_TWICE_ENCODED || f->code == RC_CODE_FORMULA
                || f->code == RC_CODE_TYPOGRAPHIC_QUOTES));
}

/* Is what was found a count of rollcall's, not text of the file? */
static int finds_a_number(const rc_finding *f)
{
    return f->code == RC_CODE_TOO_FEW_COLUMNS || f->code == RC_CODE_TOO_MANY_COLUMNS
        || f->code == RC_CODE_TRAILING_DELIMITER || f->code == RC_CODE_TOO_MANY_PROPERTIES
        || f->code == RC_CODE_ROWS_INSIDE_FIELD || f->code == RC_CODE_MANY_CONTACTS || is_of_the_file(f);
}

/* Is what is suggested a command that mends the whole file? */
static int suggests_a_command(const rc_finding *f)
{
    return f->code == RC_CODE_CR_LINE_ENDS || f->code == RC_CODE_WINDOWS_1252 || f->code == RC_CODE_UTF16
        || f->code == RC_CODE_TRAILING_DELIMITER || f->code == RC_CODE_SEPARATOR_LINE;
}

/* Is what is suggested an option or a command, not a repair of the text? */
static int is_ours(const rc_finding *f)
{
    return f->code == RC_CODE_OTHER_DELIMITER || f->code == RC_CODE_NO_EMAIL_COLUMN || f->code == RC_CODE_DATE_ORDER
        || f->code == RC_CODE_HEADER_IS_A_ROW || suggests_a_command(f);
}

/* Where the next character stands that nobody would see, or know: one that
 * grammars/unicode.rl refuses anywhere, even inside a part. length receives its bytes. */
static const unsigned char *find_unseen(const unsigned char *p, const unsigned char *pe, size_t *length)
{
    for (; p < pe; p += *length > 0 ? *length : 1) {
        *length = *p < 0x80 ? 1 : utf8_character(p, pe);
        if (*length > 1 && !unicode_is_safe_inside(p, *length))
            return p;
    }
    return pe;
}

/* With the bytes of what nobody would see as \xNN. */
static void put_seen(writer *w, rc_span text)
{
    const unsigned char *p = text.bytes;
    const unsigned char *pe = text.length > 0 ? p + text.length : p;

    while (p < pe) {
        size_t length = 0;
        const unsigned char *unseen = find_unseen(p, pe, &length);
        rc_span seen = {p, (size_t)(unseen - p)};

        put_shown(w, seen, 0);
        for (p = unseen; p < pe && length > 0; p++, length--) {
            rc_span byte = {p, 1};

            put_shown(w, byte, 0);
        }
    }
}

/* Text of the file in quotes, since blanks matter. */
static void put_found(writer *w, rc_span found)
{
    const char *quote = text_find(found.bytes, found.length, '"') == NULL ? "\"" : "'";

    put_text(w, quote);
    if (w->mask)
        put_shown(w, found, 1);
    else
        put_seen(w, found);
    put_text(w, quote);
}

/* Expectations come from rollcall, but for a delimiter, which is one byte. */
static void put_expected(writer *w, rc_span expected)
{
    if (expected.length == 1 && (*expected.bytes < '0' || *expected.bytes > '9'))
        put_found(w, expected);
    else
        put(w, expected);
}

static void put_related_line(writer *w, const rc_finding *f)
{
    if (f->related_line == 0 && f->record == 0 && f->code == RC_CODE_DATE_ORDER)
        put_text(w, "; no line decides");
    if (f->related_line == 0)
        return;
    switch ((int)f->code) {
    case RC_CODE_DUPLICATE_EMAIL:
        put_text(w, "; first on line ");
        break;
    case RC_CODE_WINDOWS_1252:
    case RC_CODE_TWICE_ENCODED:
    case RC_CODE_FORMULA:
    case RC_CODE_TYPOGRAPHIC_QUOTES:
        put_text(w, "; the last on line ");
        break;
    case RC_CODE_ROWS_INSIDE_FIELD:
        put_text(w, "; from line ");
        break;
    case RC_CODE_DATE_FORMAT:
    case RC_CODE_DATE_ORDER:
        put_text(w, "; decided on line ");
        break;
    default:
        put_text(w, "; line ");
        put_number(w, f->record_line);
        put_text(w, " is set aside, reading resumes on line ");
        break;
    }
    put_number(w, f->related_line);
}

static void put_suggestion(writer *w, const rc_finding *f)
{
    const char *before = "; did you mean ";
    const char *behind = "?";

    if (suggests_a_command(f)) {
        before = "; run it through ";
        behind = "";
    } else if (f->code == RC_CODE_RECORD_BENT || f->code == RC_CODE_EMAIL_MENDED) {
        before = "; it reads ";
        behind = "";
    }
    put_text(w, before);
    put_shown(w, f->suggestion, w->mask && !is_ours(f));
    put_text(w, behind);
}

void put_details(writer *w, const rc_finding *f)
{
    if (f->expected.length > 0) {
        put_text(w, ": expected ");
        put_expected(w, f->expected);
    }
    if (f->found.length > 0) {
        put_text(w, f->expected.length > 0 ? ", found " : ": found ");
        if (finds_a_number(f))
            put(w, f->found);
        else
            put_found(w, f->found);
    }
    if (f->suggestion.length > 0)
        put_suggestion(w, f);
    put_related_line(w, f);
}

void put_severity(writer *w, rc_severity severity, int colour)
{
    static const char *const colours[] = {"\033[1;36m", "\033[1;35m", "\033[1;31m"};

    put_text(w, colour ? colours[severity <= RC_ERROR ? severity : RC_ERROR] : "");
    put_text(w, rc_severity_text(severity));
    put_text(w, colour ? ":\033[0m " : ": ");
}

int rc_finding_write_text(const rc_finding *f, const rc_finding_style *style, rc_sink sink, void *context)
{
    const rc_code_info *info = rc_code_lookup(f->code);
    writer w;

    writer_init(&w, sink, context, style->mask);
    put_text(&w, style->file);
    put_number_with(&w, ":", f->line);
    put_number_with(&w, ":", f->column);
    put_text(&w, ": ");
    put_severity(&w, f->severity, style->colour);
    put_text(&w, info->message);
    put_details(&w, f);
    put_text(&w, " [");
    put_text(&w, info->slug);
    put_text(&w, "]\n");
    return writer_end(&w);
}

/* ---- JSON ---- */

static void finding_members(object *o, const rc_finding *f, const rc_finding_style *style)
{
    const rc_code_info *info = rc_code_lookup(f->code);

    member_shown(o, "file", text_span(style->file), 0);
    member_number(o, "record", f->record);
    member_number(o, "record_line", f->record_line);
    member_number(o, "line", f->line);
    member_number(o, "column", f->column);
    member_number(o, "offset", f->offset);
    member_number(o, "length", f->length);
    member_shown(o, "field", f->field, 0);
    member_text(o, "code", info->slug);
    member_text(o, "severity", rc_severity_text(f->severity));
    member_text(o, "message", info->message);
    member_shown(o, "expected", f->expected, 0);
    member_shown(o, "found", f->found, style->mask && !finds_a_number(f));
    member_shown(o, "suggestion", f->suggestion, style->mask && !is_ours(f));
    member_number(o, "related_line", f->related_line);
    member_text(o, "api_message", info->api_message);
}

int rc_finding_write_json(const rc_finding *f, const rc_finding_style *style, rc_sink sink, void *context,
                          const rc_allocator *allocator)
{
    object o;

    object_open(&o, sink, context, allocator);
    finding_members(&o, f, style);
    return object_close(&o);
}

/* ---- Workflow commands ---- */

/* A sink before another one: what would end a command, or a property of it, goes
 * there as %XX. */
typedef struct escaper {
    writer *to;
    const char *special;
} escaper;

static int escape(void *context, const unsigned char *bytes, size_t length)
{
    const escaper *e = (const escaper *)context;
    rc_span plain = {bytes, 0};

    for (size_t i = 0; i < length; i++) {
        plain.length++;
        if (!is_among(e->special, bytes[i]))
            continue;
        plain.length--;
        put(e->to, plain);
        put_percent(e->to, bytes[i]);
        plain.bytes = bytes + i + 1;
        plain.length = 0;
    }
    put(e->to, plain);
    return e->to->status;
}

static void put_property(writer *w, const char *before, const char *text)
{
    escaper before_w = {w, "%\r\n:,"};
    writer property;

    put_text(w, before);
    writer_init(&property, escape, &before_w, 0);
    put_shown(&property, text_span(text), 0);
    writer_end(&property);
}

static void put_data(writer *w, const rc_finding *f, int mask)
{
    escaper before_w = {w, "%\r\n"};
    writer data;

    writer_init(&data, escape, &before_w, mask);
    put_text(&data, rc_code_lookup(f->code)->message);
    put_details(&data, f);
    writer_end(&data);
}

int rc_finding_write_github(const rc_finding *f, const rc_finding_style *style, rc_sink sink, void *context)
{
    writer w;

    writer_init(&w, sink, context, 0);
    put_text(&w, "::");
    put_text(&w, f->severity == RC_NOTE ? "notice" : rc_severity_text(f->severity));
    put_property(&w, " file=", style->file);
    put_number_with(&w, ",line=", f->line);
    put_number_with(&w, ",col=", f->column);
    put_property(&w, ",title=", rc_code_lookup(f->code)->slug);
    put_text(&w, "::");
    put_data(&w, f, style->mask);
    put_text(&w, "\n");
    return writer_end(&w);
}

/* ---- Verdicts ---- */

const char *rc_verdict_text(rc_verdict verdict)
{
    static const char *const texts[] = {"accept", "warn", "reject"};

    return texts[verdict <= RC_REJECT ? verdict : RC_REJECT];
}

/* The address goes last and as it is, so whatever it holds, even a TAB, the
 * columns before it can be told apart. */
int rc_email_write_text(rc_span address, const rc_email_result *result, int mask, rc_sink sink, void *context)
{
    rc_span repair = {result->repair, result->repair_length};
    writer w;

    writer_init(&w, sink, context, mask);
    put_text(&w, rc_verdict_text(result->verdict));
    put_text(&w, "\t");
    put_text(&w, rc_code_lookup(result->code)->slug);
    put_text(&w, "\t");
    if (result->verdict == RC_REJECT)
        put_number(&w, result->offset);
    put_text(&w, "\t");
    put_shown(&w, repair, mask);
    put_text(&w, "\t");
    if (mask)
        put_shown(&w, address, mask);
    else
        put(&w, address);
    put_text(&w, "\n");
    return writer_end(&w);
}

int rc_email_write_json(rc_span address, const rc_email_result *result, uint64_t line, int mask, rc_sink sink,
                        void *context, const rc_allocator *allocator)
{
    const rc_code_info *info = rc_code_lookup(result->code);
    rc_span repair = {result->repair, result->repair_length};
    object o;

    object_open(&o, sink, context, allocator);
    member_number(&o, "line", line);
    member_text(&o, "verdict", rc_verdict_text(result->verdict));
    member_text(&o, "code", info->slug);
    member_text(&o, "message", info->message);
    member_number(&o, "offset", result->offset);
    member_number(&o, "length", result->length);
    member_bool(&o, "needs_smtputf8", result->needs_smtputf8);
    member_shown(&o, "suggestion", repair, mask);
    member_shown(&o, "address", address, mask);
    return object_close(&o);
}
