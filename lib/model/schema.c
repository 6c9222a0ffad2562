/* SPDX-License-Identifier: MIT */
/*
 * Which properties there are: an answer of /contactmetadata, through yajl. What a
 * definition lacks is told of where its brace stands, the one place in JSON that yajl
 * lets us know exactly.
 */
#include <string.h>

#include "base/base.h"
#include "json/json.h"

enum {
    DEPTH_MAX = 16
};

/* What the next value is. */
typedef enum member_kind {
    MEMBER_OTHER,
    MEMBER_NAME,
    MEMBER_TYPE,
    MEMBER_NAMESPACE,
    MEMBER_TOTAL,
    MEMBER_DATA
} member_kind;

/* The definition at hand, and where it begins. */
typedef struct definition {
    rc_property property; /* its name is what lies behind the others in names */
    int is_known;         /* it has a member that definitions have */
    int is_bad;           /* its type or namespace is not known */
    rc_finding place;
} definition;

struct rc_schema {
    rc_allocator memory;
    rc_schema_handler handler;
    int result; /* sticky */
    int ended;
    int is_faulty;
    json_memory json;
    yajl_handle yajl;

    const unsigned char *piece; /* what yajl reads now */
    size_t piece_length;
    size_t counted;       /* bytes of the piece whose lines are counted */
    uint64_t offset;      /* byte of the file where the piece begins */
    uint64_t line;        /* line, and where it begins, at `counted` */
    uint64_t line_offset;
    size_t token_end;     /* in the piece: behind the last token */
    int broken_known;     /* the first byte behind it that is no blank has been seen */
    rc_finding broken;    /* where that is */

    unsigned depth;
    unsigned list_depth;  /* objects at this depth are definitions, or an envelope */
    int is_envelope;
    int is_begun;         /* a token was met */
    int is_met;           /* definitions, or an array that could hold some */
    member_kind member;
    uint64_t total;
    definition at_hand;

    buffer names;
    size_t name_end;      /* of the names of properties that are complete */
    buffer properties;
    unsigned char found[128];
};

/* ---- Places ---- */

static void place(rc_schema *s, rc_finding *f, size_t at)
{
    while (s->counted < at) {
        const unsigned char *lf = text_find(s->piece + s->counted, at - s->counted, '\n');

        s->counted = lf != NULL ? (size_t)(lf - s->piece) + 1 : at;
        if (lf == NULL)
            break;
        s->line++;
        s->line_offset = s->offset + s->counted;
    }
    memset(f, 0, sizeof *f);
    f->line = s->line;
    f->record_line = s->line;
    f->offset = s->offset + at;
    f->column = f->offset - s->line_offset + 1;
}

/* What comes behind the last token: where the JSON breaks, if it does. yajl's own count
 * is of no use after an error. */
static void find_broken(rc_schema *s)
{
    size_t at = s->token_end;

    s->token_end = 0;
    if (s->broken_known)
        return;
    while (at < s->piece_length && memchr(" \t\r\n", s->piece[at], 4) != NULL)
        at++;
    s->broken_known = at < s->piece_length;
    place(s, &s->broken, at);
}

/* Each event ends a token; returns where. */
static size_t token(rc_schema *s)
{
    size_t bytes = yajl_get_bytes_consumed(s->yajl);

    s->token_end = bytes < s->piece_length ? bytes : s->piece_length;
    s->broken_known = 0;
    s->is_begun = 1;
    return s->token_end;
}

/* ---- Findings ---- */

static int tell(rc_schema *s, const rc_finding *where, rc_code code, rc_severity severity, rc_span found)
{
    rc_finding f = *where;

    f.code = code;
    f.severity = severity;
    f.expected = text_span(rc_code_lookup(code)->expected);
    f.found = found;
    if (severity == RC_ERROR)
        s->is_faulty = 1;
    if (s->handler.finding != NULL && s->result == RC_OK)
        s->result = s->handler.finding(s->handler.context, &f);
    return s->result;
}

static int fault(rc_schema *s, const rc_finding *where, rc_code code, const char *found)
{
    int status = tell(s, where, code, RC_ERROR, text_span(found));

    if (status == RC_OK)
        s->result = RC_ERROR_FILE;
    return s->result;
}

/* ---- Definitions ---- */

static rc_property *properties_of(const rc_schema *s)
{
    return (rc_property *)(void *)s->properties.bytes;
}

static rc_span name_at_hand(const rc_schema *s)
{
    rc_span name = {s->names.bytes + s->name_end, s->names.length - s->name_end};

    return name;
}

static size_t count_of(const rc_schema *s)
{
    return s->properties.length / sizeof(rc_property);
}

/* Names lie one behind the other; where is decided when all are there. */
static const rc_property *find_same(const rc_schema *s, rc_span name, int historic)
{
    rc_span other = {s->names.bytes, 0};

    for (size_t i = 0; i < count_of(s); i++) {
        const rc_property *p = properties_of(s) + i;

        other.length = p->name.length;
        if (p->historic == historic && text_same(other, name))
            return p;
        other.bytes += other.length;
    }
    return NULL;
}

static void definition_begin(rc_schema *s, size_t at)
{
    memset(&s->at_hand, 0, sizeof s->at_hand);
    place(s, &s->at_hand.place, at);
    s->names.length = s->name_end;
    s->is_envelope = 0;
}

static int definition_keep(rc_schema *s)
{
    definition *d = &s->at_hand;
    rc_span name = name_at_hand(s);
    const rc_property *same = find_same(s, name, d->property.historic);

    if (same != NULL)
        return tell(s, &d->place, RC_CODE_SCHEMA_REPEATED, same->type == d->property.type ? RC_WARNING : RC_ERROR, name);
    d->property.name.length = name.length;
    s->name_end = s->names.length;
    return buffer_add(&s->properties, &s->memory, &d->property, sizeof d->property);
}

/* An object that could be one has ended. */
static int definition_end(rc_schema *s)
{
    const definition *d = &s->at_hand;

    if (s->is_envelope && s->list_depth == 0)
        return RC_OK;
    if (s->list_depth == 0 && !d->is_known)
        return fault(s, &d->place, RC_CODE_NO_SCHEMA, "");
    s->is_met = 1;
    if (name_at_hand(s).length == 0)
        return tell(s, &d->place, RC_CODE_SCHEMA_NAME, RC_ERROR, text_span(""));
    return d->is_bad ? RC_OK : definition_keep(s);
}

static int is_in_definition(const rc_schema *s)
{
    return s->depth == s->list_depth + 1;
}

/* The value of a member that a definition must have as text. */
static int definition_text(rc_schema *s, rc_span text)
{
    definition *d = &s->at_hand;

    if (s->member == MEMBER_NAME) {
        s->names.length = s->name_end;
        return buffer_add(&s->names, &s->memory, text.bytes, text.length);
    }
    if (s->member == MEMBER_TYPE && rc_type_find(text, &d->property.type) == RC_OK)
        return RC_OK;
    if (s->member == MEMBER_NAMESPACE) {
        d->property.historic = text_same(text, text_span("historic"));
        if (d->property.historic || text_same(text, text_span("static")))
            return RC_OK;
    }
    d->is_bad = 1;
    return tell(s, &d->place, RC_CODE_SCHEMA_VALUE, RC_ERROR, text);
}

/* ---- yajl's events: 1 to go on, 0 to stop ---- */

static int go_on(rc_schema *s, int status)
{
    if (s->result == RC_OK)
        s->result = status;
    return s->result == RC_OK;
}

/* A value where a definition should be, or none of the text that one needs. at: a byte
 * of it, or behind it. */
static int on_other(rc_schema *s, size_t at)
{
    rc_finding here;

    if (s->depth == s->list_depth) {
        place(s, &here, at);
        if (s->depth == 0)
            return go_on(s, fault(s, &here, RC_CODE_NO_SCHEMA, ""));
        return go_on(s, tell(s, &here, RC_CODE_SCHEMA_NAME, RC_ERROR, text_span("")));
    }
    if (is_in_definition(s) && (s->member == MEMBER_TYPE || s->member == MEMBER_NAMESPACE))
        return go_on(s, definition_text(s, text_span("")));
    return 1;
}

static int on_null(void *context)
{
    rc_schema *s = (rc_schema *)context;

    return on_other(s, token(s));
}

static int on_boolean(void *context, int value)
{
    (void)value;
    return on_null(context);
}

/* The largest Total there is: answers may come page by page. */
static int on_number(void *context, const char *text, size_t length)
{
    rc_schema *s = (rc_schema *)context;
    size_t end = token(s);
    uint64_t total = 0;

    if (s->depth != 1 || s->list_depth != 0 || s->member != MEMBER_TOTAL)
        return on_other(s, end);
    for (size_t i = 0; i < length && i < 18 && text[i] >= '0' && text[i] <= '9'; i++)
        total = total * 10 + (uint64_t)(text[i] - '0');
    if (total > s->total)
        s->total = total;
    return 1;
}

static int on_string(void *context, const unsigned char *bytes, size_t length)
{
    rc_schema *s = (rc_schema *)context;
    rc_span text = {bytes, length};
    size_t end = token(s);

    if (is_in_definition(s) && s->member >= MEMBER_NAME && s->member <= MEMBER_NAMESPACE)
        return go_on(s, definition_text(s, text));
    return on_other(s, end);
}

static int open_value(rc_schema *s, size_t at)
{
    rc_finding here;

    if (s->depth == DEPTH_MAX) {
        place(s, &here, at);
        return go_on(s, fault(s, &here, RC_CODE_BAD_JSON, "nested too deeply"));
    }
    s->depth++;
    s->member = MEMBER_OTHER;
    return 1;
}

static int on_map_open(void *context)
{
    rc_schema *s = (rc_schema *)context;
    size_t at = token(s) - 1;

    if (s->depth == s->list_depth)
        definition_begin(s, at);
    return open_value(s, at);
}

static member_kind member_of(rc_span key)
{
    static const struct {
        const char *key;
        member_kind member;
    } members[] = {
        {"Name", MEMBER_NAME},           {"Datatype", MEMBER_TYPE}, {"NameSpace", MEMBER_NAMESPACE},
        {"Total", MEMBER_TOTAL},         {"Data", MEMBER_DATA},
    };

    for (size_t i = 0; i < sizeof members / sizeof members[0]; i++)
        if (text_same(key, text_span(members[i].key)))
            return members[i].member;
    return MEMBER_OTHER;
}

static int on_map_key(void *context, const unsigned char *bytes, size_t length)
{
    rc_schema *s = (rc_schema *)context;
    rc_span key = {bytes, length};

    token(s);
    s->member = member_of(key);
    if (is_in_definition(s) && s->member >= MEMBER_NAME && s->member <= MEMBER_NAMESPACE)
        s->at_hand.is_known = 1;
    return 1;
}

static int on_map_close(void *context)
{
    rc_schema *s = (rc_schema *)context;

    token(s);
    s->depth--;
    s->member = MEMBER_OTHER;
    return s->depth == s->list_depth ? go_on(s, definition_end(s)) : 1;
}

/* An array of definitions: at the top, or named Data in an object at the top. */
static int on_array_open(void *context)
{
    rc_schema *s = (rc_schema *)context;
    int is_data = s->depth == 1 && s->list_depth == 0 && s->member == MEMBER_DATA;
    size_t at = token(s) - 1;

    if (s->depth == 0 || is_data) {
        s->list_depth = s->depth + 1;
        s->is_met = 1;
        return open_value(s, at);
    }
    return on_other(s, at) ? open_value(s, at) : 0;
}

static int on_array_close(void *context)
{
    rc_schema *s = (rc_schema *)context;

    token(s);
    if (s->depth == s->list_depth) {
        s->is_envelope = s->depth == 2;
        s->list_depth = 0;
    }
    s->depth--;
    s->member = MEMBER_OTHER;
    return 1;
}

static const yajl_callbacks callbacks = {
    on_null, on_boolean, NULL, NULL, on_number, on_string, on_map_open, on_map_key, on_map_close, on_array_open, on_array_close,
};

/* ---- Making and freeing ---- */

static int set_up(rc_schema *s)
{
    json_memory_init(&s->json, &s->memory);
    if (setjmp(s->json.escape) != 0)
        return RC_ERROR_MEMORY;
    s->yajl = yajl_alloc(&callbacks, &s->json.functions, s);
    yajl_config(s->yajl, yajl_allow_multiple_values, 1);
    return buffer_reserve(&s->names, &s->memory, 1);
}

int rc_schema_new(rc_schema **schema, const rc_schema_handler *handler, const rc_allocator *allocator)
{
    rc_allocator memory;
    rc_schema *s;
    int status;

    *schema = NULL;
    memory_init(&memory, allocator);
    s = (rc_schema *)memory_new(&memory, sizeof *s);
    if (s == NULL)
        return RC_ERROR_MEMORY;
    s->memory = memory;
    if (handler != NULL)
        s->handler = *handler;
    s->line = 1;
    status = set_up(s);
    if (status == RC_OK)
        *schema = s;
    else
        rc_schema_free(s);
    return status;
}

void rc_schema_free(rc_schema *s)
{
    rc_allocator memory;

    if (s == NULL)
        return;
    memory = s->memory;
    json_memory_free(&s->json);
    buffer_free(&s->names, &memory);
    buffer_free(&s->properties, &memory);
    memory_free(&memory, s);
}

/* ---- Reading ---- */

static const char *yajl_words(rc_schema *s)
{
    rc_span words = json_words(s->yajl, s->found, sizeof s->found - 1);

    s->found[words.length] = '\0';
    return (const char *)s->found;
}

/* Bytes through yajl; none: it is over. */
static int parse(rc_schema *s, const unsigned char *bytes, size_t length)
{
    rc_finding ignored;
    yajl_status outcome;

    if (setjmp(s->json.escape) != 0) {
        s->result = RC_ERROR_MEMORY;
        return s->result;
    }
    s->piece = bytes;
    s->piece_length = length;
    s->counted = 0;
    outcome = length > 0 ? yajl_parse(s->yajl, bytes, length) : yajl_complete_parse(s->yajl);
    find_broken(s);
    if (outcome == yajl_status_error && s->result == RC_OK)
        return fault(s, &s->broken, RC_CODE_BAD_JSON, yajl_words(s));
    place(s, &ignored, length);
    s->offset += length;
    return s->result;
}

int rc_schema_feed(rc_schema *s, const unsigned char *bytes, size_t length)
{
    if (s->result != RC_OK)
        return s->result;
    if (s->ended)
        return RC_ERROR_MISUSE;
    while (length > 0 && s->result == RC_OK) {
        size_t allowed = RC_SCHEMA_MAX - (size_t)s->offset;
        size_t part = length < allowed ? length : allowed;

        if (part == 0)
            return fault(s, &s->broken, RC_CODE_NO_SCHEMA, "more than 1 MiB");
        parse(s, bytes, part);
        bytes += part;
        length -= part;
    }
    return s->result;
}

/* All names are there and move no more. */
static void settle_names(rc_schema *s)
{
    const unsigned char *name = s->names.bytes;

    for (size_t i = 0; i < rc_schema_count(s); i++) {
        properties_of(s)[i].name.bytes = name;
        name += properties_of(s)[i].name.length;
    }
}

/* Some were met that are not there, or none at all. */
static int check_whole(rc_schema *s)
{
    unsigned char number[20];
    rc_span total = {number, text_decimal(number, s->total)};
    rc_finding top;

    memset(&top, 0, sizeof top);
    top.line = 1;
    top.record_line = 1;
    top.column = 1;
    if (!s->is_met)
        return fault(s, &top, RC_CODE_NO_SCHEMA, "");
    if (!s->is_faulty && s->total > count_of(s))
        return tell(s, &top, RC_CODE_SCHEMA_INCOMPLETE, RC_WARNING, total);
    return RC_OK;
}

int rc_schema_end(rc_schema *s)
{
    static const unsigned char nothing[1] = {0};

    if (s->result != RC_OK)
        return s->result;
    if (s->ended)
        return RC_ERROR_MISUSE;
    s->ended = 1;
    if (s->is_begun || s->broken_known) {
        s->broken_known = 0;
        parse(s, nothing, 0);
    }
    if (s->result == RC_OK)
        check_whole(s);
    if (s->result == RC_OK && s->is_faulty)
        s->result = RC_ERROR_FILE;
    settle_names(s);
    return s->result;
}

/* ---- What was read ---- */

size_t rc_schema_count(const rc_schema *s)
{
    return s->ended && s->result == RC_OK ? count_of(s) : 0;
}

const rc_property *rc_schema_property(const rc_schema *s, size_t index)
{
    return index < rc_schema_count(s) ? properties_of(s) + index : NULL;
}

const rc_property *rc_schema_find(const rc_schema *s, rc_span name)
{
    const rc_property *historic = NULL;

    name = text_trim(name);
    for (size_t i = 0; i < rc_schema_count(s); i++) {
        const rc_property *p = properties_of(s) + i;

        if (!text_same(text_trim(p->name), name))
            continue;
        if (!p->historic)
            return p;
        historic = p;
    }
    return historic;
}
