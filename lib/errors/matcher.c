/* SPDX-License-Identifier: MIT */
/*
 * Which record is an error about? The table holds digests of what the errors say of
 * their records: bytes, addresses, places. The original goes by twice; the first time
 * it is counted how many records each of them fits, the second time the records pick
 * up their errors. What is held grows with the errors alone.
 */
#include <string.h>

#include "base/base.h"
#include "text_store.h"

enum {
    WAYS = RC_WAY_POSITION + 1,
    CLAIMS_MAX = RC_READINGS_MAX + 2,
    KIND_TEXTS = WAYS /* of digests of texts */
};

/* What errors say of a record: its bytes, its address or its place. */
typedef struct key {
    digest id;
    uint64_t met;    /* records that it fits */
    uint64_t seen;   /* the same, in the second reading */
    uint32_t first;  /* its errors, from 1 in a chain; 0: none */
    uint32_t last;
    uint32_t errors; /* different ones */
    uint32_t untold;
    uint32_t repeats; /* entries of one file that say its address was met before */
    uint32_t repeats_from; /* that file */
    uint32_t repeats_most; /* of all files */
} key;

typedef struct stored_error {
    uint64_t line;
    uint32_t message; /* texts, from 1 */
    uint32_t field;
    uint32_t detail;
    uint32_t origin;
    uint32_t next; /* in the chain of its key, from 1 */
    rc_code code;
} stored_error;

/* A row of an error file whose lines come as entries of their own, too. */
typedef struct whole_row {
    size_t claim; /* its first */
    uint64_t line;
    uint64_t last_line;
    uint32_t origin;
    uint32_t needs_bytes; /* without a record of its bytes it does not count */
} whole_row;

/* One way to match an entry: if records fit the key, these errors are theirs. */
typedef struct claim {
    uint32_t key;
    uint32_t from; /* errors */
    uint32_t to;
    uint8_t way;
    uint8_t last; /* of its entry */
} claim;

typedef enum matcher_state {
    TAKING_ERRORS,
    MEETING,
    LOOKING
} matcher_state;

struct rc_matcher {
    rc_allocator memory;
    unsigned char secret[RC_ROSTER_KEY_BYTES];
    matcher_state state;
    int result; /* sticky */
    digest_table keys;
    text_store texts; /* messages and fields */
    buffer errors; /* stored_error */
    buffer claims;
    buffer wholes; /* whole_row */
    uint64_t keys_by[WAYS]; /* how many keys of each kind: is it worth looking? */

    /* The entry at hand. */
    uint64_t entry; /* 0: none */
    uint32_t origin;
    unsigned reading;
    whole_row whole; /* of no line: it is none */
    uint32_t from; /* the first error of the reading at hand */
    claim open[CLAIMS_MAX];
    size_t open_count;
    digest email; /* of the last reading */
    digest place;
    int has_email;
    int has_place;

    digester part; /* of a record in parts */
    rc_match_counts counts;
    rc_matched_error found[(size_t)WAYS * RC_MATCHED_MAX];
};

/* ---- Making and freeing ---- */

int rc_matcher_new(rc_matcher **matcher, const unsigned char *secret, const rc_allocator *allocator)
{
    rc_allocator memory;
    rc_matcher *m;

    memory_init(&memory, allocator);
    m = (rc_matcher *)memory_new(&memory, sizeof *m);
    *matcher = m;
    if (m == NULL)
        return RC_ERROR_MEMORY;
    m->memory = memory;
    memcpy(m->secret, secret, sizeof m->secret);
    m->keys.size = sizeof(key);
    text_store_init(&m->texts, m->secret, KIND_TEXTS);
    return RC_OK;
}

void rc_matcher_free(rc_matcher *m)
{
    rc_allocator memory;

    if (m == NULL)
        return;
    memory = m->memory;
    digest_table_free(&m->keys, &memory);
    text_store_free(&m->texts, &memory);
    buffer_free(&m->errors, &memory);
    buffer_free(&m->claims, &memory);
    buffer_free(&m->wholes, &memory);
    memory_free(&memory, m);
}

const rc_match_counts *rc_matcher_counts(const rc_matcher *m)
{
    return &m->counts;
}

const char *rc_way_text(rc_way way)
{
    static const char *const texts[] = {"nothing", "bytes", "address", "position"};

    return texts[way <= RC_WAY_POSITION ? way : RC_WAY_NONE];
}

/* ---- What is kept ---- */

static key *key_of(const rc_matcher *m, uint32_t number)
{
    return (key *)(void *)m->keys.things.bytes + (number - 1);
}

static stored_error *error_of(const rc_matcher *m, uint32_t number)
{
    return (stored_error *)(void *)m->errors.bytes + (number - 1);
}

static uint32_t error_count(const rc_matcher *m)
{
    return (uint32_t)(m->errors.length / sizeof(stored_error));
}

static claim *claim_of(const rc_matcher *m, size_t at)
{
    return (claim *)(void *)m->claims.bytes + at;
}

/* ---- Digests ---- */

static digest digest_of(const rc_matcher *m, unsigned char kind, rc_span bytes)
{
    digester d;

    digest_begin(&d, m->secret, kind);
    digest_add(&d, bytes);
    return digest_end(&d);
}

static digest digest_of_email(const rc_matcher *m, rc_span email)
{
    digester d;

    digest_begin(&d, m->secret, RC_WAY_EMAIL);
    digest_add_folded(&d, text_trim(email));
    return digest_end(&d);
}

static digest digest_of_place(const rc_matcher *m, uint64_t batch, uint64_t position)
{
    uint64_t numbers[2] = {batch, position};
    rc_span bytes = {(const unsigned char *)(const void *)numbers, sizeof numbers};

    return digest_of(m, RC_WAY_POSITION, bytes);
}

/* ---- Errors ---- */

static int store_error(rc_matcher *m, const rc_record_error *error)
{
    stored_error stored;
    int status;

    memset(&stored, 0, sizeof stored);
    stored.line = error->line;
    stored.origin = error->origin;
    stored.code = error->code;
    if (error_count(m) == UINT32_MAX - 1)
        return RC_ERROR_MEMORY;
    status = text_store_add(&m->texts, &m->memory, error->message, &stored.message);
    if (status == RC_OK)
        status = text_store_add(&m->texts, &m->memory, error->field, &stored.field);
    if (status == RC_OK)
        status = text_store_add(&m->texts, &m->memory, error->detail, &stored.detail);
    return status == RC_OK ? buffer_add(&m->errors, &m->memory, &stored, sizeof stored) : status;
}

static int open_claim(rc_matcher *m, rc_way way, digest d)
{
    claim *c = &m->open[m->open_count];
    uint32_t before = m->keys.used;
    key k;
    int status;

    memset(&k, 0, sizeof k);
    k.id = d;
    memset(c, 0, sizeof *c);
    c->way = (uint8_t)way;
    c->from = m->from;
    status = digest_table_enter(&m->keys, &m->memory, &k, &c->key);
    if (status == RC_OK)
        m->open_count++;
    m->keys_by[way] += m->keys.used > before;
    return status;
}

static void end_reading(rc_matcher *m)
{
    uint32_t to = error_count(m) + 1;

    for (size_t i = 0; i < m->open_count; i++)
        if (m->open[i].to == 0)
            m->open[i].to = to;
}

/* The entry at hand is whole: its bytes come first, in all readings, then its address,
 * then its place. Where its bytes are not found the widest reading holds, the last:
 * nothing of what it says is lost. */
static int end_entry(rc_matcher *m)
{
    int status = RC_OK;

    if (m->entry == 0)
        return RC_OK;
    end_reading(m);
    if (m->has_email && !m->whole.needs_bytes)
        status = open_claim(m, RC_WAY_EMAIL, m->email);
    if (status == RC_OK && m->has_place)
        status = open_claim(m, RC_WAY_POSITION, m->place);
    if (status != RC_OK)
        return status;
    if (m->open_count == 0) {
        memset(&m->open[0], 0, sizeof m->open[0]);
        m->open[0].from = m->from;
        m->open_count = 1;
    }
    end_reading(m);
    m->open[m->open_count - 1].last = 1;
    m->whole.claim = m->claims.length / sizeof(claim);
    if (m->whole.last_line > 0)
        status = buffer_add(&m->wholes, &m->memory, &m->whole, sizeof m->whole);
    if (status == RC_OK)
        status = buffer_add(&m->claims, &m->memory, m->open, m->open_count * sizeof m->open[0]);
    m->entry = 0;
    m->open_count = 0;
    return status;
}

static int begin_reading(rc_matcher *m, const rc_record_error *error)
{
    m->reading = error->reading;
    m->from = error_count(m) + 1;
    m->has_email = text_trim(error->email).length > 0;
    if (m->has_email)
        m->email = digest_of_email(m, error->email);
    m->has_place = error->position > 0;
    if (m->has_place)
        m->place = digest_of_place(m, error->batch, error->position);
    return error->raw.length > 0 ? open_claim(m, RC_WAY_RAW, digest_of(m, RC_WAY_RAW, error->raw)) : RC_OK;
}

static int begin_entry(rc_matcher *m, const rc_record_error *error)
{
    int status = end_entry(m);

    if (status != RC_OK)
        return status;
    memset(&m->whole, 0, sizeof m->whole);
    if (error->source == RC_SOURCE_CSV && error->positions > 0) {
        m->whole.line = error->line;
        m->whole.last_line = error->line + error->positions - 1;
        m->whole.origin = error->origin;
        m->whole.needs_bytes = (error->reading & RC_READING_WHOLE) != 0;
    }
    m->entry = error->entry;
    m->origin = error->origin;
    m->counts.entries++;
    return begin_reading(m, error);
}

/* A whole row without an error. */
static int is_well(const rc_record_error *error)
{
    return error->source == RC_SOURCE_CSV && error->positions > 0 && error->code == RC_CODE_NONE && error->message.length == 0;
}

int rc_matcher_error(rc_matcher *m, const rc_record_error *error)
{
    if (m->result != RC_OK)
        return m->result;
    if (m->state != TAKING_ERRORS || error->entry == 0
        || (error->reading & ~(unsigned)RC_READING_WHOLE) >= RC_READINGS_MAX)
        return RC_ERROR_MISUSE;
    if (m->entry != error->entry || m->origin != error->origin) {
        m->result = begin_entry(m, error);
    } else if (m->reading != error->reading) {
        end_reading(m);
        if (m->open_count < RC_READINGS_MAX)
            m->result = begin_reading(m, error);
    }
    if (m->result == RC_OK && !is_well(error))
        m->result = store_error(m, error);
    return m->result;
}

/* ---- Records: the first time ---- */

/* The digest of a record's bytes, once it is whole: 0 before that. */
static int digest_of_record(rc_matcher *m, const rc_original *record, digest *raw)
{
    if (record->part == RC_PART_WHOLE || record->part == RC_PART_FIRST)
        digest_begin(&m->part, m->secret, RC_WAY_RAW);
    digest_add(&m->part, record->raw);
    if (record->part != RC_PART_WHOLE && record->part != RC_PART_LAST)
        return 0;
    *raw = digest_end(&m->part);
    return 1;
}

/* The keys that a record fits, one a way; 0 where none does. Returns whether the
 * record is whole. */
static int keys_of_record(rc_matcher *m, const rc_original *record, uint32_t numbers[WAYS])
{
    digest raw;

    memset(numbers, 0, WAYS * sizeof numbers[0]);
    if (m->keys.used == 0)
        return record->part == RC_PART_WHOLE || record->part == RC_PART_LAST;
    if (!digest_of_record(m, record, &raw))
        return 0;
    numbers[RC_WAY_RAW] = digest_table_find(&m->keys, raw);
    if (m->keys_by[RC_WAY_EMAIL] > 0 && record->email.length > 0)
        numbers[RC_WAY_EMAIL] = digest_table_find(&m->keys, digest_of_email(m, record->email));
    if (m->keys_by[RC_WAY_POSITION] == 0)
        return 1;
    numbers[RC_WAY_POSITION] = digest_table_find(&m->keys, digest_of_place(m, 0, record->record));
    if (record->batch > 0)
        numbers[RC_WAY_NONE] = digest_table_find(&m->keys, digest_of_place(m, record->batch, record->position));
    return 1;
}

int rc_matcher_meet(rc_matcher *m, const rc_original *record)
{
    uint32_t numbers[WAYS];

    if (m->result != RC_OK)
        return m->result;
    if (m->state == TAKING_ERRORS) {
        m->result = end_entry(m);
        m->state = MEETING;
    }
    if (m->state != MEETING)
        return RC_ERROR_MISUSE;
    if (m->result != RC_OK || !keys_of_record(m, record, numbers))
        return m->result;
    for (size_t i = 0; i < WAYS; i++)
        if (numbers[i] != 0)
            key_of(m, numbers[i])->met++;
    return RC_OK;
}

/* ---- Which way each entry is matched ---- */

static int is_same_error(const stored_error *a, const stored_error *b)
{
    return a->message == b->message && a->field == b->field;
}

/* Puts an error on the chain of a key, unless it is there already. */
static void chain(const rc_matcher *m, key *k, uint32_t number)
{
    for (uint32_t at = k->first; at != 0; at = error_of(m, at)->next)
        if (is_same_error(error_of(m, at), error_of(m, number)))
            return;
    if (k->errors == RC_MATCHED_MAX) {
        k->untold++;
        return;
    }
    k->errors++;
    if (k->first == 0)
        k->first = number;
    else
        error_of(m, k->last)->next = number;
    k->last = number;
}

static rc_matched_error shown(const rc_matcher *m, uint32_t number, rc_way way, uint64_t records)
{
    const stored_error *stored = error_of(m, number);
    rc_matched_error e;

    memset(&e, 0, sizeof e);
    e.way = way;
    e.code = stored->code;
    e.message = text_store_get(&m->texts, stored->message);
    e.field = text_store_get(&m->texts, stored->field);
    e.detail = text_store_get(&m->texts, stored->detail);
    e.line = stored->line;
    e.origin = stored->origin;
    e.records = records;
    return e;
}

typedef struct doubter {
    int (*doubt)(void *context, const rc_matched_error *error);
    void *context;
} doubter;

static int tell_doubt(const rc_matcher *m, const claim *c, rc_way way, uint64_t records, const doubter *d)
{
    int status = RC_OK;

    for (uint32_t number = c->from; number < c->to && status == RC_OK && d->doubt != NULL; number++) {
        rc_matched_error e = shown(m, number, way, records);

        status = d->doubt(d->context, &e);
    }
    return status;
}

/* Several files may say the same of the same records, one file says it once of each. */
static void count_repeat(const rc_matcher *m, key *k, const claim *c)
{
    uint32_t number = c->from;

    while (number < c->to && error_of(m, number)->code != RC_CODE_DUPLICATE_EMAIL)
        number++;
    if (number == c->to)
        return;
    if (k->repeats_from != error_of(m, number)->origin)
        k->repeats = 0;
    k->repeats_from = error_of(m, number)->origin;
    k->repeats++;
    if (k->repeats > k->repeats_most)
        k->repeats_most = k->repeats;
}

/* Its errors go to the records of the first key that has any. */
static int settle_entry(rc_matcher *m, const claim *claims, size_t count, const doubter *d)
{
    for (size_t i = 0; i < count; i++) {
        key *k = claims[i].way != RC_WAY_NONE ? key_of(m, claims[i].key) : NULL;

        if (k == NULL || k->met == 0)
            continue;
        m->counts.matched++;
        m->counts.by[claims[i].way]++;
        m->counts.several += k->met > 1;
        count_repeat(m, k, &claims[i]);
        for (uint32_t number = claims[i].from; number < claims[i].to; number++)
            chain(m, k, number);
        return k->met > 1 ? tell_doubt(m, &claims[i], (rc_way)claims[i].way, k->met, d) : RC_OK;
    }
    m->counts.unmatched++;
    m->counts.by[RC_WAY_NONE]++;
    return tell_doubt(m, &claims[count - 1], RC_WAY_NONE, 0, d);
}

/* ---- Rows of several lines ---- */

/* The lines that the last whole row takes up. */
typedef struct taken_lines {
    size_t next; /* of the whole rows */
    uint64_t line;
    uint64_t last_line;
    uint32_t origin;
} taken_lines;

static int is_met(const rc_matcher *m, const claim *claims, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (claims[i].way != RC_WAY_NONE && key_of(m, claims[i].key)->met > 0)
            return 1;
    return 0;
}

/* The whole row that begins with this claim, or NULL. */
static const whole_row *next_whole(const rc_matcher *m, taken_lines *taken, size_t begin)
{
    const whole_row *w = (const whole_row *)(const void *)m->wholes.bytes;

    if (taken->next == m->wholes.length / sizeof *w || w[taken->next].claim != begin)
        return NULL;
    return &w[taken->next++];
}

/* Does a whole row that counts hold it? */
static int is_taken(const rc_matcher *m, const taken_lines *taken, const claim *c, const whole_row *w)
{
    uint64_t line = w != NULL ? w->line : error_of(m, c->from)->line;
    uint32_t origin = w != NULL ? w->origin : error_of(m, c->from)->origin;

    return taken->last_line > 0 && origin == taken->origin && line >= taken->line && line <= taken->last_line;
}

/* An entry that does not count is none. */
static int settle_row(rc_matcher *m, size_t begin, size_t count, taken_lines *taken, const doubter *d)
{
    const claim *claims = claim_of(m, begin);
    const whole_row *w = next_whole(m, taken, begin);

    if (is_taken(m, taken, claims, w) || (w != NULL && w->needs_bytes && !is_met(m, claims, count))) {
        m->counts.entries--;
        return RC_OK;
    }
    if (w == NULL)
        return settle_entry(m, claims, count, d);
    taken->line = w->line;
    taken->last_line = w->last_line;
    taken->origin = w->origin;
    if (claims->from < claims->to)
        return settle_entry(m, claims, count, d);
    m->counts.entries--;
    return RC_OK;
}

int rc_matcher_settle(rc_matcher *m, int (*doubt)(void *context, const rc_matched_error *error), void *context)
{
    doubter d = {doubt, context};
    taken_lines taken = {0, 0, 0, 0};
    size_t count;
    size_t begin = 0;

    if (m->result != RC_OK)
        return m->result;
    if (m->state == LOOKING)
        return RC_ERROR_MISUSE;
    if (m->state == TAKING_ERRORS)
        m->result = end_entry(m);
    m->state = LOOKING;
    count = m->claims.length / sizeof(claim);
    for (size_t i = 0; i < count && m->result == RC_OK; i++)
        if (claim_of(m, i)->last) {
            m->result = settle_row(m, begin, i + 1 - begin, &taken, &d);
            begin = i + 1;
        }
    return m->result;
}

/* ---- Records: the second time ---- */

static int is_found(const rc_matcher *m, size_t count, const rc_matched_error *e)
{
    for (size_t i = 0; i < count; i++)
        if (m->found[i].message.bytes == e->message.bytes && m->found[i].message.length == e->message.length
            && m->found[i].field.bytes == e->field.bytes && m->found[i].field.length == e->field.length)
            return 1;
    return 0;
}

/* Nobody repeats an address for the first time, unless that was in another spelling: then
 * as many repeat it as there are. */
static int is_excused(const key *k, const rc_matched_error *e)
{
    return e->code == RC_CODE_DUPLICATE_EMAIL && k->met > k->repeats_most && k->seen == 1;
}

static void pick_up(rc_matcher *m, key *k, rc_way way, rc_matched *matched)
{
    k->seen++;
    matched->untold += k->untold;
    for (uint32_t number = k->first; number != 0; number = error_of(m, number)->next) {
        rc_matched_error e = shown(m, number, way, k->met);

        if (!is_excused(k, &e) && !is_found(m, matched->count, &e))
            m->found[matched->count++] = e;
    }
}

int rc_matcher_look(rc_matcher *m, const rc_original *record, rc_matched *matched)
{
    static const rc_way order[WAYS] = {RC_WAY_RAW, RC_WAY_EMAIL, RC_WAY_POSITION, RC_WAY_NONE};
    uint32_t numbers[WAYS];

    memset(matched, 0, sizeof *matched);
    matched->errors = m->found;
    if (m->result != RC_OK)
        return m->result;
    if (m->state != LOOKING)
        return RC_ERROR_MISUSE;
    if (!keys_of_record(m, record, numbers))
        return RC_OK;
    for (size_t i = 0; i < WAYS; i++)
        if (numbers[order[i]] != 0)
            pick_up(m, key_of(m, numbers[order[i]]), order[i] != RC_WAY_NONE ? order[i] : RC_WAY_POSITION, matched);
    return RC_OK;
}
