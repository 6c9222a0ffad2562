/* SPDX-License-Identifier: MIT */
/*
 * The reader of contacts in JSON, from within: payload_reader.c feeds yajl,
 * payload_events.c hears what it says, payload_lines.c frames lines, payload_kind.c
 * sees which of all this it is, and contact.c keeps the contact at hand.
 */
#ifndef RC_PAYLOAD_READER_H
#define RC_PAYLOAD_READER_H

#include "base/base.h"
#include "json/json.h"

#define NO_TOKEN SIZE_MAX

enum {
    JSON_DEPTH_MAX = 256,
    JSON_WORDS_MAX = 128
};

/* Where the event at hand belongs. */
typedef enum json_scope {
    SCOPE_FILE,
    SCOPE_ENVELOPE,
    SCOPE_VALUE,      /* within the value of a member of the envelope */
    SCOPE_CONTACTS,   /* between contacts */
    SCOPE_ELEMENT,    /* within a contact that is no object */
    SCOPE_CONTACT,
    SCOPE_PROPERTIES,
    SCOPE_NESTED      /* within any other value of a contact */
} json_scope;

/* Members of the contact at hand. */
typedef struct member_table {
    buffer room; /* rc_member */
    size_t count;
    size_t capacity;
    size_t pinned; /* those before do not lie in the piece */
} member_table;

/* What sees of which kind the input is. */
typedef struct kind_probe {
    json_memory json;
    yajl_handle yajl; /* NULL: not begun */
    unsigned depth;
    size_t seen; /* bytes looked at */
    int knows_small; /* requests without contacts */
    int has_lists;
    rc_payload_kind kind;
} kind_probe;

/* What an object is held to. */
typedef enum judging {
    JUDGE_STRUCTURE,
    JUDGE_CONTACT,
    JUDGE_ENTRY /* of ContactsLists */
} judging;

/* Members of the envelope that mean something. */
typedef enum request_name {
    REQUEST_OTHER,
    REQUEST_ACTION,
    REQUEST_LISTS
} request_name;

struct rc_payload_reader {
    rc_allocator memory;
    rc_payload_handler handler;
    rc_payload_read_options options;
    rc_payload_kind kind;
    int result; /* sticky */
    int ended;
    json_memory json;
    yajl_handle yajl;
    json_gen escaper; /* keys of the envelope, into envelope */
    kind_probe probe;
    buffer ahead; /* what was read before the kind was known */
    buffer held;  /* what yajl is not yet told of */

    const unsigned char *piece; /* what yajl reads now */
    size_t piece_length;
    uint64_t offset;      /* byte of the file where the piece begins */
    uint64_t line;        /* line, and where it begins, at `counted` */
    uint64_t line_offset;
    size_t counted;       /* bytes of the piece whose lines are counted */
    size_t mark;          /* bytes of a byte order mark seen */

    /* Where the JSON breaks, if it does: yajl's own count is of no use after an
     * error, so it is the first byte behind the last token read that is no
     * blank. */
    size_t token_end; /* in the piece; NO_TOKEN if none has ended there */
    uint64_t token_offset; /* the same, in the file */
    int place_known;
    rc_finding place;
    unsigned char place_byte;

    json_scope scope;
    json_scope outer;   /* of what is nested */
    unsigned depth;
    unsigned nested;    /* brackets open in SCOPE_VALUE, SCOPE_ELEMENT, SCOPE_NESTED */
    int key_is_contacts;
    int has_contacts;
    unsigned values;    /* whole ones, of the file or of the line */

    int recording; /* bytes from `from` on are kept in text */
    size_t from;
    int is_unplaced; /* an element may begin there, but its line is not counted yet */
    buffer text;
    int too_long;
    int is_cut_off; /* the contact at hand is no JSON, or two values: not all of it was read */
    uint64_t taken; /* bytes of NDJSON; text is the line at hand */
    buffer envelope;

    rc_contact contact;
    uint64_t ahead_of_piece; /* bytes of the contact before the piece; wraps if it begins in it */
    member_table members;
    member_table properties;
    size_t properties_begin; /* in the contact */
    buffer scratch; /* names and texts that do not lie in the piece */
    buffer moved;   /* moved_text: which ones */
    buffer order;   /* members in the order of their names */
    buffer spelled; /* the contact with its names as the API spells them */
    int is_respelled;
    rc_finding findings[RC_ROW_FINDINGS_MAX];
    unsigned char repairs[RC_ROW_FINDINGS_MAX][RC_ADDRESS_MAX];
    rc_row_counts counts;

    judging held_to;
    rc_contact_rules rules;
    int has_action;
    int has_lists;
    int is_condemned; /* something is wrong with the envelope */
    request_name name; /* of the member of the envelope at hand */
    rc_finding value;  /* where it ends, and its value begins */

    unsigned char words[JSON_WORDS_MAX];
};

/* ---- payload_place.c ---- */

/* Counts lines up to a byte of the piece. */
void payload_count_lines(rc_payload_reader *r, size_t to);

rc_finding payload_finding(rc_code code);

/* A finding of the file. Returns RC_OK or the handler's. */
int payload_tell(rc_payload_reader *r, const rc_finding *finding);

/* The same about a byte of the piece. */
int payload_tell_at(rc_payload_reader *r, rc_code code, size_t at, rc_span found);

/* Keeps bytes of the piece from one on, as far as contact_max allows. */
void payload_record_begin(rc_payload_reader *r, size_t from);

int payload_record_to(rc_payload_reader *r, size_t to);

/* The first byte that JSON has nowhere and yajl takes for a blank: form feed or
 * vertical tab. NULL when there is none. */
const unsigned char *payload_strange_blank(const unsigned char *bytes, size_t length);

/* The member of the envelope that holds what is delivered is missing; an element is no object. */
rc_code no_records_code(const rc_payload_reader *r);
rc_code no_object_code(const rc_payload_reader *r);

/* ---- payload_reader.c ---- */

/* How many bytes of the piece yajl has read. */
static inline size_t payload_consumed(const rc_payload_reader *r)
{
    size_t bytes = yajl_get_bytes_consumed(r->yajl);

    return bytes < r->piece_length ? bytes : r->piece_length;
}

/* yajl anew, for other JSON. RC_OK or RC_ERROR_MEMORY. */
int payload_renew(rc_payload_reader *r);

/* A piece through yajl, as it is. Its status; RC_ERROR_MEMORY is in result. */
yajl_status payload_parse(rc_payload_reader *r, const unsigned char *bytes, size_t length);

/* yajl's words for what is wrong, without the picture it draws. */
rc_span payload_words(rc_payload_reader *r);

/* ---- payload_events.c ---- */

extern const yajl_callbacks payload_callbacks;

/* The piece ends, or it is no contact: finds the line of the element at hand, if that is
 * not known. */
void payload_element_place(rc_payload_reader *r);

/* The member of the envelope that holds what is delivered. */
static inline rc_span records_name(const rc_payload_reader *r)
{
    return r->kind == RC_KIND_SUBSCRIPTIONS ? TEXT_SPAN("ContactsLists") : TEXT_SPAN("Contacts");
}

/* ---- payload_kind.c ---- */

/* Looks at more bytes; probe->kind is not RC_KIND_UNKNOWN when it is seen. RC_OK or
 * RC_ERROR_MEMORY. */
int kind_look(kind_probe *probe, const rc_allocator *memory, const unsigned char *bytes, size_t length);

void kind_free(kind_probe *probe);

/* ---- payload_lines.c ---- */

/* Bytes of NDJSON; and its end. RC_OK, an error or a stop. */
int lines_feed(rc_payload_reader *r, const unsigned char *bytes, size_t length);
int lines_end(rc_payload_reader *r);

/* ---- contact.c ---- */

/* A contact begins at a byte of the piece, or an element that may be one. */
void contact_place(rc_payload_reader *r, size_t at);
void contact_begin(rc_payload_reader *r);

/* Where the last token of the piece ends, in the contact: one beyond the limit has any length, so
 * only a position within the limit fits a size_t. */
static inline uint64_t contact_position(const rc_payload_reader *r)
{
    return r->ahead_of_piece + r->token_end;
}

static inline rc_member *contact_members(const member_table *table)
{
    return (rc_member *)(void *)table->room.bytes;
}

static inline int contact_in_piece(const rc_payload_reader *r, rc_span span)
{
    return (uintptr_t)span.bytes - (uintptr_t)r->piece < r->piece_length;
}

/* Room for more members; a copy of a name or text that does not lie in the piece. RC_OK
 * or RC_ERROR_MEMORY. */
int contact_grow(rc_payload_reader *r, member_table *table);
int contact_move(rc_payload_reader *r, member_table *table, size_t index, int is_name);

/* What is beyond the limit is rejected, and not remembered. */
static inline int contact_is_beyond(const rc_payload_reader *r)
{
    return contact_position(r) > r->options.contact_max;
}

/* The name of a member; then its value, or where it begins. RC_OK or RC_ERROR_MEMORY. */
static inline int contact_key(rc_payload_reader *r, member_table *table, rc_span name)
{
    rc_member *m;

    if (contact_is_beyond(r))
        return RC_OK;
    if (table->count == table->capacity && contact_grow(r, table) != RC_OK)
        return RC_ERROR_MEMORY;
    m = &contact_members(table)[table->count++];
    m->name = name;
    m->text.bytes = NULL;
    m->text.length = 0;
    m->name_end = (size_t)contact_position(r);
    return contact_in_piece(r, name) ? RC_OK : contact_move(r, table, table->count - 1, 1);
}

static inline int contact_value(rc_payload_reader *r, member_table *table, rc_json_type type, rc_span text)
{
    rc_member *m;

    if (contact_is_beyond(r))
        return RC_OK;
    m = &contact_members(table)[table->count - 1];
    m->type = type;
    m->text = text;
    m->end = (size_t)contact_position(r);
    if (contact_in_piece(r, text) || (type != RC_JSON_STRING && type != RC_JSON_NUMBER))
        return RC_OK;
    return contact_move(r, table, table->count - 1, 0);
}

/* The object or array that is the last member's value ends here. */
static inline void contact_value_end(rc_payload_reader *r, member_table *table)
{
    if (!contact_is_beyond(r))
        contact_members(table)[table->count - 1].end = (size_t)contact_position(r);
}

/* Is the last member of this name? */
int contact_at(const rc_payload_reader *r, rc_span name);

/* The piece ends, the contact does not. RC_OK or RC_ERROR_MEMORY. */
int contact_keep(rc_payload_reader *r);

/* The member of a name, whatever its case; NULL when there is none. */
const rc_member *contact_find(const rc_contact *c, rc_span name);

/* Something about bytes of the contact; NULL when it has too many findings. */
rc_finding *contact_add(rc_payload_reader *r, rc_code code, size_t at, size_t length);

rc_finding *contact_add_weighed(rc_payload_reader *r, rc_code code, rc_severity severity, size_t at, size_t length);

/* The same about the name of a member. */
rc_finding *contact_add_to_name(rc_payload_reader *r, rc_code code, const member_table *table, size_t index);

/* Makes contact.sent, with names as right says; which returns the name it was given when
 * it knows no other. RC_OK or RC_ERROR_MEMORY. */
int contact_respell(rc_payload_reader *r, rc_span (*right)(rc_span name));

void contact_free(rc_payload_reader *r);

/* The members, as they are delivered; none of a contact that is not whole. */
void contact_show(rc_payload_reader *r, int is_whole);

/* ---- contact_member.c ---- */

/* What was written, and what it should be. */
typedef struct known_mistake {
    const char *name;
    const char *right;
} known_mistake;

/* The right name for a mistake, or NULL. */
const char *known_mistake_find(const known_mistake *mistakes, size_t count, rc_span name);

/* About the value of a member, which is what was found. */
rc_finding *contact_add_to_value(rc_payload_reader *r, rc_code code, rc_severity severity, const rc_member *m);

/* Is a member called that, but for case? Another spelling is told. */
int contact_is_called(rc_payload_reader *r, size_t index, rc_span right);

/* A member that the API does not know, and the name that may be meant. */
void member_unknown(rc_payload_reader *r, size_t index, const known_mistake *mistakes, size_t count);

/* 1 .. 2^63-1, as a number or as text. */
int is_id(const rc_member *m);

/* What must be there and is not. */
void member_missing(rc_payload_reader *r, rc_code code, rc_severity severity, rc_span name);

/* ---- contact_judge.c ---- */

/* Holds the contact to the rules. RC_OK or RC_ERROR_MEMORY. */
int contact_judge_members(rc_payload_reader *r);

/* ---- list_entry.c ---- */

/* Checks an entry of ContactsLists. RC_OK or RC_ERROR_MEMORY. */
int entry_judge(rc_payload_reader *r);

/* The text of a value; empty when it is none, or has escapes, which no action has. */
rc_span action_text(rc_span value);

/* An action in any case: RC_CODE_NONE, a warning, or RC_CODE_BAD_ACTION. */
rc_code action_judge(rc_span name);

/* ---- envelope.c ---- */

/* A member begins: its name is said again as the API spells it. RC_OK or a stop. */
int envelope_judge_name(rc_payload_reader *r, rc_span *name);

/* Its value is known, and where it begins is in r->value. Adds it to the envelope. RC_OK, an
 * error or a stop. */
int envelope_judge_value(rc_payload_reader *r, rc_span value);

/* The request is over. RC_OK or a stop. */
int envelope_judge_end(rc_payload_reader *r);

/* ---- import_judge.c ---- */

/* Checks the body of csvimport. RC_OK or RC_ERROR_MEMORY. */
int import_judge(rc_payload_reader *r);

/* ---- contact_finish.c ---- */

/* Its raw bytes are known: judges it. RC_OK or RC_ERROR_MEMORY. */
int contact_judge(rc_payload_reader *r);

/* Hands its findings and itself on. RC_OK, or what a callback returned. */
int contact_deliver(rc_payload_reader *r);

#endif
