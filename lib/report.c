/* SPDX-License-Identifier: MIT */
/* Findings and verdicts as lines of text and of JSON, and as other tools read them. */
#include <string.h>

#include "json.h"
#include "json_text.h"
#include "text.h"

typedef struct writer {
    rc_sink sink;
    void *context;
    int mask;
    int status;
} writer;

static void put(writer *w, rc_span span)
{
    if (w->status == RC_OK && span.length > 0)
        w->status = w->sink(w->context, span.bytes, span.length);
}

static void put_text(writer *w, const char *text)
{
    put(w, text_span(text));
}

static void put_number(writer *w, uint64_t number)
{
    unsigned char room[20];
    rc_span span = {room, text_decimal(room, number)};

    put(w, span);
}

/* ---- Bytes of the file, made fit to be shown ---- */

static int is_word(unsigned char byte)
{
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (text_lower(byte) >= 'a' && text_lower(byte) <= 'z');
}

/* One character of the file as it is shown: itself, \xNN when it is a control or
 * no UTF-8, or a star when it is masked. Returns the bytes it took. */
static size_t show(const unsigned char *p, const unsigned char *pe, int mask, unsigned char room[4], size_t *shown)
{
    static const char digits[] = "0123456789ABCDEF";
    size_t length = utf8_character(p, pe);
    int odd = length == 0 || *p < 0x20 || *p == 0x7F || (*p == 0xC2 && length == 2 && p[1] < 0xA0);

    if (mask && is_word(*p)) {
        room[0] = '*';
        *shown = 1;
        return length > 0 ? length : 1;
    }
    if (odd) {
        room[0] = '\\';
        room[1] = 'x';
        room[2] = (unsigned char)digits[*p >> 4];
        room[3] = (unsigned char)digits[*p & 15];
        *shown = 4;
        return 1;
    }
    memcpy(room, p, length);
    *shown = length;
    return length;
}

/* How many bytes stand for themselves. */
static size_t plain_length(const unsigned char *p, const unsigned char *pe)
{
    const unsigned char *at = p;

    while (at < pe && *at >= 0x20 && *at < 0x7F)
        at++;
    return (size_t)(at - p);
}

static void put_shown(writer *w, rc_span span, int mask)
{
    const unsigned char *p = span.bytes;
    const unsigned char *pe = span.length > 0 ? p + span.length : p;

    while (p < pe) {
        unsigned char room[4];
        rc_span shown = {room, 0};
        rc_span plain = {p, mask ? 0 : plain_length(p, pe)};

        put(w, plain);
        p += plain.length;
        if (p == pe)
            return;
        p += show(p, pe, mask, room, &shown.length);
        put(w, shown);
    }
}

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
        || f->code == RC_CODE_ROWS_INSIDE_FIELD || is_of_the_file(f);
}

/* Is what is suggested a command that mends the whole file? */
static int suggests_a_command(const rc_finding *f)
{
    return f->code == RC_CODE_CR_LINE_ENDS || f->code == RC_CODE_WINDOWS_1252;
}

/* Is what is suggested an option or a command, not a repair of the text? */
static int is_ours(const rc_finding *f)
{
    return f->code == RC_CODE_OTHER_DELIMITER || f->code == RC_CODE_NO_EMAIL_COLUMN || f->code == RC_CODE_DATE_ORDER
        || suggests_a_command(f);
}

/* Text of the file in quotes, since blanks matter. */
static void put_found(writer *w, rc_span found)
{
    const char *quote = text_find(found.bytes, found.length, '"') == NULL ? "\"" : "'";

    put_text(w, quote);
    put_shown(w, found, w->mask);
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
    } else if (f->code == RC_CODE_RECORD_BENT) {
        before = "; it reads ";
        behind = "";
    }
    put_text(w, before);
    put_shown(w, f->suggestion, w->mask && !is_ours(f));
    put_text(w, behind);
}

static void put_details(writer *w, const rc_finding *f)
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

/* As compilers colour them: a note in cyan, a warning in magenta, an error in red. */
static void put_severity(writer *w, rc_severity severity, int colour)
{
    static const char *const colours[] = {"\033[1;36m", "\033[1;35m", "\033[1;31m"};

    put_text(w, colour ? colours[severity <= RC_ERROR ? severity : RC_ERROR] : "");
    put_text(w, rc_severity_text(severity));
    put_text(w, colour ? ":\033[0m " : ": ");
}

int rc_finding_write_text(const rc_finding *f, const rc_finding_style *style, rc_sink sink, void *context)
{
    const rc_code_info *info = rc_code_lookup(f->code);
    writer w = {sink, context, style->mask, RC_OK};

    put_text(&w, style->file);
    put_text(&w, ":");
    put_number(&w, f->line);
    put_text(&w, ":");
    put_number(&w, f->column);
    put_text(&w, ": ");
    put_severity(&w, f->severity, style->colour);
    put_text(&w, info->message);
    put_details(&w, f);
    put_text(&w, " [");
    put_text(&w, info->slug);
    put_text(&w, "]\n");
    return w.status;
}

/* ---- JSON ---- */

typedef struct object {
    json_gen json;
    buffer text; /* a value, made fit to be shown */
} object;

static int json_open(object *o, const rc_allocator *allocator, rc_sink sink, void *context)
{
    rc_allocator memory;

    memory_init(&memory, allocator);
    memset(&o->text, 0, sizeof o->text);
    return json_gen_init(&o->json, &memory, sink, context);
}

static int json_close(object *o)
{
    buffer_free(&o->text, &o->json.memory.memory);
    json_gen_free(&o->json);
    return o->json.status;
}

static int object_open(object *o, const rc_allocator *allocator, rc_sink sink, void *context)
{
    int status = json_open(o, allocator, sink, context);

    if (status == RC_OK)
        yajl_gen_map_open(o->json.gen);
    return status;
}

/* Ends the line, too. */
static int object_close(object *o)
{
    static const unsigned char line_end[1] = {'\n'};

    yajl_gen_map_close(o->json.gen);
    if (o->json.status == RC_OK)
        o->json.status = o->json.sink(o->json.context, line_end, 1);
    return json_close(o);
}

static void member(object *o, const char *name)
{
    yajl_gen_string(o->json.gen, (const unsigned char *)name, strlen(name));
}

static void member_text(object *o, const char *name, const char *text)
{
    member(o, name);
    yajl_gen_string(o->json.gen, (const unsigned char *)text, strlen(text));
}

static void member_number(object *o, const char *name, uint64_t number)
{
    unsigned char room[20];

    member(o, name);
    yajl_gen_number(o->json.gen, (const char *)room, text_decimal(room, number));
}

static int add_shown(void *context, const unsigned char *bytes, size_t length)
{
    object *o = (object *)context;

    return buffer_add(&o->text, &o->json.memory.memory, bytes, length);
}

/* What was added to the text, status telling how that ended. */
static void string_gathered(object *o, int status)
{
    if (status != RC_OK)
        o->json.status = status;
    yajl_gen_string(o->json.gen, o->text.length > 0 ? o->text.bytes : (const unsigned char *)"", o->text.length);
}

static void string_shown(object *o, rc_span span, int mask)
{
    writer w = {add_shown, o, mask, RC_OK};

    o->text.length = 0;
    put_shown(&w, span, mask);
    string_gathered(o, w.status);
}

static void member_shown(object *o, const char *name, rc_span span, int mask)
{
    member(o, name);
    string_shown(o, span, mask);
}

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
    int status = object_open(&o, allocator, sink, context);

    if (status != RC_OK)
        return status;
    finding_members(&o, f, style);
    return object_close(&o);
}

/* ---- Workflow commands ---- */

static void put_escaped(writer *w, unsigned char byte)
{
    static const char digits[] = "0123456789ABCDEF";
    unsigned char shown[3] = {'%', (unsigned char)digits[byte >> 4], (unsigned char)digits[byte & 15]};
    rc_span span = {shown, sizeof shown};

    put(w, span);
}

static int is_among(const char *set, unsigned char byte)
{
    return text_find((const unsigned char *)set, strlen(set), byte) != NULL;
}

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
        put_escaped(e->to, bytes[i]);
        plain.bytes = bytes + i + 1;
        plain.length = 0;
    }
    put(e->to, plain);
    return e->to->status;
}

/* The severity's name there, and where it is. */
static void put_command(writer *w, writer *property, const rc_finding *f, const rc_finding_style *style)
{
    put_text(w, "::");
    put_text(w, f->severity == RC_NOTE ? "notice" : rc_severity_text(f->severity));
    put_text(w, " file=");
    put_shown(property, text_span(style->file), 0);
    put_text(w, ",line=");
    put_number(w, f->line);
    put_text(w, ",col=");
    put_number(w, f->column);
    put_text(w, ",title=");
    put_text(property, rc_code_lookup(f->code)->slug);
    put_text(w, "::");
}

int rc_finding_write_github(const rc_finding *f, const rc_finding_style *style, rc_sink sink, void *context)
{
    writer w = {sink, context, 0, RC_OK};
    escaper of_data = {&w, "%\r\n"};
    escaper of_property = {&w, "%\r\n:,"};
    writer data = {escape, &of_data, style->mask, RC_OK};
    writer property = {escape, &of_property, 0, RC_OK};

    put_command(&w, &property, f, style);
    put_text(&data, rc_code_lookup(f->code)->message);
    put_details(&data, f);
    put_text(&w, "\n");
    return w.status;
}

/* ---- SARIF ---- */

/* A part that yajl sees nothing of, such as the beginning of what ends later. */
static void put_part(object *o, const char *text)
{
    rc_span part = text_span(text);

    if (o->json.status == RC_OK)
        o->json.status = o->json.sink(o->json.context, part.bytes, part.length);
}

static void member_map(object *o, const char *name)
{
    member(o, name);
    yajl_gen_map_open(o->json.gen);
}

static void map_close(object *o)
{
    yajl_gen_map_close(o->json.gen);
}

/* A message object. */
static void member_message(object *o, const char *name, const char *text)
{
    member_map(o, name);
    member_text(o, "text", text);
    map_close(o);
}

static void member_gathered(object *o, const char *name, int status)
{
    member(o, name);
    string_gathered(o, status);
}

static void sarif_rule(object *o, const rc_code_info *info)
{
    yajl_gen_map_open(o->json.gen);
    member_text(o, "id", info->slug);
    member_message(o, "shortDescription", info->message);
    member_message(o, "help", info->text);
    member_map(o, "defaultConfiguration");
    member_text(o, "level", rc_severity_text(info->severity));
    map_close(o);
    map_close(o);
}

int rc_sarif_begin(const char *program, rc_sink sink, void *context, const rc_allocator *allocator)
{
    object o;
    int status = json_open(&o, allocator, sink, context);

    if (status != RC_OK)
        return status;
    put_part(&o, "{\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json\","
                 "\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":");
    yajl_gen_map_open(o.json.gen);
    member_text(&o, "name", program);
    member_text(&o, "semanticVersion", rc_version());
    member(&o, "rules");
    yajl_gen_array_open(o.json.gen);
    for (int code = RC_CODE_NONE + 1; code < RC_CODE_COUNT; code++)
        sarif_rule(&o, rc_code_lookup((rc_code)code));
    yajl_gen_array_close(o.json.gen);
    map_close(&o);
    put_part(&o, "},\"results\":[");
    return json_close(&o);
}

/* What text says behind the severity. */
static void sarif_message(object *o, const rc_finding *f, int mask)
{
    writer w = {add_shown, o, mask, RC_OK};

    o->text.length = 0;
    put_text(&w, rc_code_lookup(f->code)->message);
    put_details(&w, f);
    member_map(o, "message");
    member_gathered(o, "text", w.status);
    map_close(o);
}

static int is_uri_byte(unsigned char byte)
{
    return byte < 0x80 && (is_word(byte) || is_among("-._~/", byte));
}

/* A name as a reference of RFC 3986: a colon would make a scheme of its beginning. */
static void member_uri(object *o, const char *name, const char *path)
{
    const unsigned char *p = text_span(path).bytes;
    writer w = {add_shown, o, 0, RC_OK};

    o->text.length = 0;
    put_text(&w, *path == '/' ? "file://" : "");
    for (; *p != '\0'; p++) {
        rc_span same = {p, 1};

        if (is_uri_byte(*p))
            put(&w, same);
        else
            put_escaped(&w, *p);
    }
    member_gathered(o, name, w.status);
}

/* Lines and columns of SARIF begin with 1; what has none is about the whole file. */
static void sarif_region(object *o, const rc_finding *f)
{
    if (f->line == 0 || f->column == 0)
        return;
    member_map(o, "region");
    member_number(o, "startLine", f->line);
    member_number(o, "startColumn", f->column);
    member_number(o, "byteOffset", f->offset);
    member_number(o, "byteLength", f->length);
    map_close(o);
}

static void sarif_location(object *o, const rc_finding *f, const char *file)
{
    member(o, "locations");
    yajl_gen_array_open(o->json.gen);
    yajl_gen_map_open(o->json.gen);
    member_map(o, "physicalLocation");
    member_map(o, "artifactLocation");
    member_uri(o, "uri", file);
    map_close(o);
    sarif_region(o, f);
    map_close(o);
    map_close(o);
    yajl_gen_array_close(o->json.gen);
}

int rc_sarif_result(const rc_finding *f, const rc_finding_style *style, int is_first, rc_sink sink, void *context,
                    const rc_allocator *allocator)
{
    object o;
    int status = json_open(&o, allocator, sink, context);

    if (status != RC_OK)
        return status;
    put_part(&o, is_first ? "\n" : ",\n");
    yajl_gen_map_open(o.json.gen);
    member_text(&o, "ruleId", rc_code_lookup(f->code)->slug);
    member_number(&o, "ruleIndex", (uint64_t)f->code - 1);
    member_text(&o, "level", rc_severity_text(f->severity));
    sarif_message(&o, f, style->mask);
    sarif_location(&o, f, style->file);
    member_map(&o, "properties");
    member_number(&o, "record", f->record);
    member_number(&o, "record_line", f->record_line);
    member_shown(&o, "field", f->field, 0);
    map_close(&o);
    map_close(&o);
    return json_close(&o);
}

int rc_sarif_end(int is_whole, rc_sink sink, void *context)
{
    writer w = {sink, context, 0, RC_OK};

    put_text(&w, "\n],\"invocations\":[{\"executionSuccessful\":");
    put_text(&w, is_whole ? "true" : "false");
    put_text(&w, "}]}]}\n");
    return w.status;
}

/* ---- Matched errors ---- */

static void put_number_with(writer *w, const char *before, uint64_t number)
{
    put_text(w, before);
    put_number(w, number);
}

static void put_origin(writer *w, const rc_matched_error *e, const rc_matched_place *place)
{
    put_text(w, place->error_file);
    if (e->line > 0)
        put_number_with(w, ":", e->line);
    if (e->way != RC_WAY_NONE) {
        put_text(w, ", matched by ");
        put_text(w, rc_way_text(e->way));
    }
    if (e->records > 1) {
        put_number_with(w, " with ", e->records);
        put_text(w, " records");
    }
}

int rc_matched_write_text(const rc_matched_error *e, const rc_matched_place *place, rc_sink sink, void *context)
{
    writer w = {sink, context, place->mask, RC_OK};

    put_text(&w, place->file);
    put_number_with(&w, ":", place->line);
    put_number_with(&w, ":", place->column);
    put_text(&w, ": ");
    put_severity(&w, RC_ERROR, place->colour);
    put_shown(&w, e->message, place->mask && e->code == RC_CODE_API_ERROR);
    if (e->field.length > 0) {
        put_text(&w, " (");
        put_shown(&w, e->field, 0);
        put_text(&w, ")");
    }
    put_text(&w, "; ");
    put_origin(&w, e, place);
    put_text(&w, " [");
    put_text(&w, rc_code_lookup(e->code)->slug);
    put_text(&w, "]\n");
    return w.status;
}

static void matched_members(object *o, const rc_matched_error *e, const rc_matched_place *place)
{
    member_shown(o, "file", text_span(place->file), 0);
    member_number(o, "record", place->record);
    member_number(o, "line", place->line);
    member_number(o, "column", place->column);
    member_number(o, "offset", place->offset);
    member_number(o, "length", place->length);
    member_shown(o, "field", e->field, 0);
    member_text(o, "code", rc_code_lookup(e->code)->slug);
    member_shown(o, "message", e->message, place->mask && e->code == RC_CODE_API_ERROR);
    member_text(o, "matched", rc_way_text(e->way));
    member_number(o, "records", e->records);
    member_shown(o, "error_file", text_span(place->error_file), 0);
    member_number(o, "error_line", e->line);
}

int rc_matched_write_json(const rc_matched_error *e, const rc_matched_place *place, rc_sink sink, void *context,
                          const rc_allocator *allocator)
{
    object o;
    int status = object_open(&o, allocator, sink, context);

    if (status != RC_OK)
        return status;
    matched_members(&o, e, place);
    return object_close(&o);
}

static void put_json_error(object *o, const rc_matched_error *e)
{
    if (e->field.length == 0) {
        string_shown(o, e->message, 0);
        return;
    }
    yajl_gen_map_open(o->json.gen);
    string_shown(o, e->field, 0);
    string_shown(o, e->message, 0);
    yajl_gen_map_close(o->json.gen);
}

int rc_error_json_errors(const rc_matched *matched, rc_sink sink, void *context, const rc_allocator *allocator)
{
    rc_span key = text_span("\"Error\":");
    object o;
    int status = json_open(&o, allocator, sink, context);

    if (status != RC_OK)
        return status;
    o.json.status = sink(context, key.bytes, key.length);
    yajl_gen_array_open(o.json.gen);
    for (size_t i = 0; i < matched->count; i++)
        put_json_error(&o, &matched->errors[i]);
    yajl_gen_array_close(o.json.gen);
    return json_close(&o);
}

/* ---- Contacts with their errors ---- */

static void put_finding_error(object *o, const rc_finding *f)
{
    const rc_code_info *info = rc_code_lookup(f->code);
    rc_matched_error e;

    if (f->severity != RC_ERROR)
        return;
    memset(&e, 0, sizeof e);
    e.message = text_span(info->api_message[0] != '\0' ? info->api_message : info->message);
    e.field = f->field;
    put_json_error(o, &e);
}

/* Is what was read of it a JSON object that others can read? */
static int is_readable(const rc_contact *c)
{
    const unsigned char *end = c->raw.bytes + c->raw.length;

    if (c->fault == RC_CODE_BAD_JSON || c->fault == RC_CODE_SECOND_VALUE || c->fault == RC_CODE_RECORD_TOO_LONG
        || c->fault == RC_CODE_CONTACT_NO_OBJECT)
        return 0;
    return json_text_fault(c->raw.bytes, end) == NULL;
}

static void put_contact_text(object *o, const rc_contact *c)
{
    yajl_gen_map_open(o->json.gen);
    member_shown(o, "Contact", c->raw, 0);
    if (c->email.length > 0)
        member_shown(o, "Email", c->email, 0);
    member(o, "Error");
}

/* Its own bytes but for the bracket at the end; and how the next member is begun. */
static void put_contact_bytes(object *o, const rc_contact *c)
{
    rc_span key = c->member_count > 0 ? TEXT_SPAN(",\"Error\":") : TEXT_SPAN("\"Error\":");

    o->json.status = o->json.sink(o->json.context, c->raw.bytes, c->raw.length - 1);
    if (o->json.status == RC_OK)
        o->json.status = o->json.sink(o->json.context, key.bytes, key.length);
}

int rc_error_json_contact(const rc_contact *c, rc_sink sink, void *context, const rc_allocator *allocator)
{
    object o;
    int is_text = !is_readable(c);
    int status = json_open(&o, allocator, sink, context);

    if (status != RC_OK)
        return status;
    if (is_text)
        put_contact_text(&o, c);
    else
        put_contact_bytes(&o, c);
    yajl_gen_array_open(o.json.gen);
    for (size_t i = 0; i < c->finding_count; i++)
        put_finding_error(&o, &c->findings[i]);
    yajl_gen_array_close(o.json.gen);
    if (is_text)
        yajl_gen_map_close(o.json.gen);
    else if (o.json.status == RC_OK)
        o.json.status = sink(context, (const unsigned char *)"}", 1);
    return json_close(&o);
}

/* ---- Responses ---- */

static void put_member(writer *w, const rc_response *a, rc_answer_member member, const char *between, int *count)
{
    if (a->members[member].length == 0)
        return;
    put_text(w, (*count)++ == 0 ? ": " : between);
    if (a->kind == RC_RESPONSE_JOB) {
        put_text(w, rc_answer_name(member));
        put_text(w, " ");
    }
    put_shown(w, a->members[member], 0);
}

static void put_members(writer *w, const rc_response *a, rc_answer_member from, rc_answer_member to, const char *between)
{
    int count = 0;

    for (int i = (int)from; i <= (int)to; i++)
        put_member(w, a, (rc_answer_member)i, between, &count);
}

static void put_job(writer *w, const rc_response *a)
{
    static const char *const words[] = {", without errors", ", still running", ", with errors", ""};
    rc_span id = a->members[a->members[RC_ANSWER_JOB_ID].length > 0 ? RC_ANSWER_JOB_ID : RC_ANSWER_ID];

    put_text(w, id.length > 0 ? "job " : "job");
    put(w, id);
    put_text(w, ": ");
    put_shown(w, a->members[RC_ANSWER_STATUS], 0);
    put_text(w, words[a->outcome]);
    put_members(w, a, RC_ANSWER_COUNTED, RC_ANSWER_JOB_END, ", ");
}

static void put_response(writer *w, const rc_response *a)
{
    switch ((int)a->kind) {
    case RC_RESPONSE_JOB_ID:
        put_text(w, "job ");
        put(w, a->members[RC_ANSWER_JOB_ID]);
        put_text(w, " accepted");
        break;
    case RC_RESPONSE_DATA_ID:
        put_text(w, "data ");
        put(w, a->members[RC_ANSWER_DATA_ID]);
        put_text(w, " uploaded");
        break;
    case RC_RESPONSE_LISTS:
        put_text(w, "lists managed");
        put_members(w, a, RC_ANSWER_CONTACTS_LISTS, RC_ANSWER_CONTACTS_LISTS, "");
        break;
    case RC_RESPONSE_JOB:
        put_job(w, a);
        break;
    default:
        put_text(w, "error");
        put_members(w, a, RC_ANSWER_ERROR, RC_ANSWER_ERROR, "");
        put_members(w, a, RC_ANSWER_STATUS_CODE, RC_ANSWER_ERROR_IDENTIFIER, ": ");
        break;
    }
}

int rc_response_write_text(const rc_response *a, rc_sink sink, void *context)
{
    writer w = {sink, context, 0, RC_OK};

    put_response(&w, a);
    put_text(&w, "\n");
    return w.status;
}

int rc_response_write_json(const rc_response *a, rc_sink sink, void *context, const rc_allocator *allocator)
{
    static const char *const kinds[] = {"", "job-id", "data-id", "lists", "job", "error"};
    static const char *const outcomes[] = {"clean", "running", "errors", "failed"};
    object o;
    int status = object_open(&o, allocator, sink, context);

    if (status != RC_OK)
        return status;
    member_text(&o, "answer", kinds[a->kind]);
    member_text(&o, "outcome", outcomes[a->outcome]);
    member_shown(&o, "error_file", a->error_file, 0);
    for (int i = 0; i < RC_ANSWER_COUNT; i++)
        member_shown(&o, rc_answer_name((rc_answer_member)i), a->members[i], 0);
    return object_close(&o);
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
    writer w = {sink, context, mask, RC_OK};
    rc_span repair = {result->repair, result->repair_length};

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
    return w.status;
}

int rc_email_write_json(rc_span address, const rc_email_result *result, uint64_t line, int mask, rc_sink sink,
                        void *context, const rc_allocator *allocator)
{
    const rc_code_info *info = rc_code_lookup(result->code);
    rc_span repair = {result->repair, result->repair_length};
    object o;
    int status = object_open(&o, allocator, sink, context);

    if (status != RC_OK)
        return status;
    member_number(&o, "line", line);
    member_text(&o, "verdict", rc_verdict_text(result->verdict));
    member_text(&o, "code", info->slug);
    member_text(&o, "message", info->message);
    member_number(&o, "offset", result->offset);
    member_number(&o, "length", result->length);
    member(&o, "needs_smtputf8");
    yajl_gen_bool(o.json.gen, result->needs_smtputf8);
    member_shown(&o, "suggestion", repair, mask);
    member_shown(&o, "address", address, mask);
    return object_close(&o);
}
