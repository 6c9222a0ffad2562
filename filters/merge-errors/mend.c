/* SPDX-License-Identifier: MIT */
/*
 * Which record is a mended row? With the companion, the n-th row is the n-th record
 * that failed, unless rows were taken out or moved. Rows whose address is still that
 * of one of those records are anchors: what stands between two of them is counted off.
 * Where that does not come out even nothing is guessed. Without the companion the
 * address alone decides.
 *
 * What is held grows with the failed records, not with the list.
 */
#include "mend.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "common/own_lines.h"

enum {
    LINE_BYTES = 256
};

/* Texts one behind the other. */
typedef struct texts {
    unsigned char *bytes;
    size_t length;
    size_t room;
} texts;

typedef struct text_at {
    size_t begin;
    size_t length;
} text_at;

/* A mended row. */
typedef struct mended_row {
    text_at text;  /* without its line end */
    text_at email; /* folded */
    uint64_t line;
    size_t slot;   /* from 1; 0: not known yet */
} mended_row;

/* A record that is to be replaced. */
typedef struct slot {
    uint64_t record;
    uint64_t line;
    uint64_t begin;
    uint64_t end;
    text_at email;
    size_t row; /* from 1; 0: none, it stays or goes */
} slot;

/* Something with an address, for finding equal ones. */
typedef struct address {
    const unsigned char *bytes;
    size_t length;
    size_t number; /* of the row, or of the slot, from 1 */
    int is_slot;
} address;

typedef struct mend {
    const mend_plan *plan;
    original list;
    original mended;
    char *map_path;
    texts names;               /* its header */
    texts text;
    texts scratch;             /* the address at hand */
    mended_row *rows;
    size_t row_count;
    size_t row_room;
    slot *slots;
    size_t slot_count;
    size_t slot_room;
    size_t at; /* the slot at hand, while records go by */
    address *addresses;
    listing out;
    uint64_t records;
    uint64_t replaced;
    uint64_t left;    /* failed records as they were */
    uint64_t dropped;
} mend;

/* ---- Space ---- */

static int no_memory(void)
{
    filter_say("out of memory");
    return STOP_OUTPUT;
}

static int keep(texts *t, const unsigned char *bytes, size_t length, int folded, text_at *kept)
{
    if (length > t->room - t->length) {
        size_t room = 2 * t->room + length + 1024; /* may wrap around where a size has 32 bits */
        unsigned char *more = room > t->room ? (unsigned char *)realloc(t->bytes, room) : NULL;

        if (more == NULL)
            return no_memory();
        t->bytes = more;
        t->room = room;
    }
    kept->begin = t->length;
    kept->length = length;
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = bytes[i];

        t->bytes[t->length++] = folded && byte >= 'A' && byte <= 'Z' ? (unsigned char)(byte + 'a' - 'A') : byte;
    }
    return 0;
}

/* Room for one more. */
static int grow(void **things, size_t count, size_t *room, size_t size)
{
    size_t wanted = *room > 0 ? 2 * *room : 64;
    void *more;

    if (count < *room)
        return 0;
    more = realloc(*things, wanted * size);
    if (more == NULL)
        return no_memory();
    *things = more;
    *room = wanted;
    return 0;
}

static rc_span trim(rc_span span)
{
    while (span.length > 0 && (span.bytes[0] == ' ' || span.bytes[0] == '\t')) {
        span.bytes++;
        span.length--;
    }
    while (span.length > 0 && (span.bytes[span.length - 1] == ' ' || span.bytes[span.length - 1] == '\t'))
        span.length--;
    return span;
}

static int keep_email(mend *m, rc_span email, text_at *kept)
{
    rc_span trimmed = trim(email);

    return keep(&m->text, trimmed.bytes, trimmed.length, 1, kept);
}

/* ---- The companion ---- */

static int add_slot(mend *m, const slot *s)
{
    void *slots = m->slots;
    int status = grow(&slots, m->slot_count, &m->slot_room, sizeof *s);

    m->slots = (slot *)slots;
    if (status == 0)
        m->slots[m->slot_count++] = *s;
    return status;
}

/* The number behind a name, both to stand at *at. 0, or -1. */
static int read_number(const char **at, const char *name, uint64_t *number)
{
    size_t length = strlen(name);
    char *end;

    if (strncmp(*at, name, length) != 0 || (*at)[length] < '0' || (*at)[length] > '9')
        return -1;
    errno = 0;
    *number = strtoull(*at + length, &end, 10);
    *at = end;
    return errno == 0 ? 0 : -1;
}

static int read_slot(mend *m, const char *line)
{
    const char *at = line;
    slot s;

    memset(&s, 0, sizeof s);
    if (read_number(&at, "{\"record\":", &s.record) != 0 || read_number(&at, ",\"line\":", &s.line) != 0
        || read_number(&at, ",\"begin\":", &s.begin) != 0 || read_number(&at, ",\"end\":", &s.end) != 0
        || strcmp(at, "}\n") != 0 || s.record == 0 || (m->slot_count > 0 && s.record <= m->slots[m->slot_count - 1].record)) {
        filter_say("%s: this is no companion of --retry", m->map_path);
        return STOP_OUTPUT;
    }
    return add_slot(m, &s);
}

static int read_map(mend *m)
{
    FILE *file = fopen(m->map_path, "re");
    char line[LINE_BYTES];
    int status = 0;

    if (file == NULL) {
        filter_say("%s: %s", m->map_path, strerror(errno));
        return STOP_OUTPUT;
    }
    while (status == 0 && fgets(line, sizeof line, file) != NULL)
        status = read_slot(m, line);
    if (ferror(file)) {
        filter_say("%s: %s", m->map_path, strerror(errno));
        status = STOP_OUTPUT;
    }
    fclose(file);
    return status;
}

/* ---- The mended rows ---- */

static int take_mended(void *context, const original_record *record)
{
    mend *m = (mend *)context;
    mended_row row;
    void *rows = m->rows;
    int status;

    memset(&row, 0, sizeof row);
    if (record->part != RC_PART_WHOLE) {
        filter_say("%s:%" PRIu64 ": the record is too long: --max-record", m->mended.name, record->line);
        return STOP_OUTPUT;
    }
    row.line = record->line;
    status = grow(&rows, m->row_count, &m->row_room, sizeof row);
    m->rows = (mended_row *)rows;
    if (status == 0)
        status = keep(&m->text, record->text.bytes, record->text.length, 0, &row.text);
    if (status == 0)
        status = keep_email(m, record->email, &row.email);
    if (status == 0)
        m->rows[m->row_count++] = row;
    return status;
}

/* The names of the columns, to compare with those of the list. */
static int take_mended_head(void *context, const original_head *head)
{
    mend *m = (mend *)context;
    int status = 0;

    if (head->columns == NULL)
        return 0;
    for (size_t i = 0; i < rc_columns_count(head->columns) && status == 0; i++) {
        rc_span name = rc_columns_name(head->columns, i);
        text_at kept;

        status = keep(&m->names, name.bytes, name.length, 1, &kept);
        if (status == 0)
            status = keep(&m->names, (const unsigned char *)"\n", 1, 0, &kept);
    }
    return status;
}

static int compare_head(void *context, const original_head *head)
{
    mend *m = (mend *)context;
    size_t at = 0;

    if (head->columns == NULL)
        return 0;
    for (size_t i = 0; i < rc_columns_count(head->columns); i++) {
        rc_span name = rc_columns_name(head->columns, i);
        texts folded = {NULL, 0, 0};
        text_at kept;
        int same = keep(&folded, name.bytes, name.length, 1, &kept) == 0 && at + name.length < m->names.length
            && memcmp(m->names.bytes + at, folded.bytes, name.length) == 0 && m->names.bytes[at + name.length] == '\n';

        free(folded.bytes);
        if (!same)
            break;
        at += name.length + 1;
    }
    if (m->row_count == 0 || at == m->names.length)
        return 0;
    filter_say("%s: has not the columns of %s", m->mended.name, m->list.name);
    return STOP_OUTPUT;
}

static int tell_finding(void *context, const rc_finding *finding)
{
    mend *m = (mend *)context;

    if (finding->record != 0 || finding->severity != RC_ERROR)
        return 0;
    return reporter_finding(&m->plan->r->report, finding);
}

static int read_list(mend *m, original *list, int (*head)(void *, const original_head *),
                     int (*record)(void *, const original_record *))
{
    int status;

    list->context = m;
    list->head = head;
    list->record = record;
    list->finding = tell_finding;
    m->plan->r->report.file = list->name;
    status = original_read(list);
    if (status < 0)
        filter_say("%s: %s", list->name, rc_error_text(status));
    return status == RC_OK ? 0 : STOP_OUTPUT;
}

/* ---- Equal addresses ---- */

static int compare_addresses(const void *a, const void *b)
{
    const address *x = (const address *)a;
    const address *y = (const address *)b;
    size_t n = x->length < y->length ? x->length : y->length;
    int order = n > 0 ? memcmp(x->bytes, y->bytes, n) : 0;

    if (order != 0)
        return order;
    return (x->length > y->length) - (x->length < y->length);
}

static address address_at(const mend *m, text_at email, size_t number, int is_slot)
{
    address a = {m->text.bytes + email.begin, email.length, number, is_slot};

    return a;
}

/* Addresses of rows, and of slots if they are known, sorted. Returns how many. */
static size_t sort_addresses(mend *m, int with_slots)
{
    size_t count = 0;

    m->addresses = (address *)malloc((m->row_count + m->slot_count + 1) * sizeof *m->addresses);
    if (m->addresses == NULL)
        return SIZE_MAX;
    for (size_t i = 0; i < m->row_count; i++)
        if (m->rows[i].email.length > 0)
            m->addresses[count++] = address_at(m, m->rows[i].email, i + 1, 0);
    for (size_t i = 0; i < m->slot_count && with_slots; i++)
        if (m->slots[i].email.length > 0)
            m->addresses[count++] = address_at(m, m->slots[i].email, i + 1, 1);
    qsort(m->addresses, count, sizeof *m->addresses, compare_addresses);
    return count;
}

/* ---- With the companion ---- */

static void pair(mend *m, size_t row, size_t slot_number)
{
    m->rows[row - 1].slot = slot_number;
    m->slots[slot_number - 1].row = row;
}

/* Exactly one row and one slot with the same address are an anchor. */
static void pair_anchors(mend *m, size_t count)
{
    for (size_t i = 0; i < count;) {
        const address *a = &m->addresses[i];
        size_t same = 1;

        while (i + same < count && compare_addresses(a, a + same) == 0)
            same++;
        if (same == 2 && a[0].is_slot != a[1].is_slot)
            pair(m, a[a[0].is_slot].number, a[!a[0].is_slot].number);
        i += same;
    }
}

static int refuse(const mend *m, size_t row)
{
    filter_say("%s:%" PRIu64 ": nobody can say which record this was: leave the rows in their order, and those out that "
               "are to go",
               m->mended.name, row <= m->row_count ? m->rows[row - 1].line : 0);
    return STOP_OUTPUT;
}

/* The rows between two anchors, against the slots between them. */
static int fill_gap(mend *m, size_t row, size_t rows, size_t slot_number, size_t slots)
{
    if (rows == 0)
        return 0;
    if (rows != slots)
        return refuse(m, row);
    for (size_t i = 0; i < rows; i++)
        pair(m, row + i, slot_number + i);
    return 0;
}

static int fill_gaps(mend *m)
{
    size_t row = 0; /* of the last anchor */
    size_t slot_number = 0;
    int status = 0;

    for (size_t i = 1; i <= m->row_count + 1 && status == 0; i++) {
        size_t next = i <= m->row_count ? m->rows[i - 1].slot : m->slot_count + 1;

        if (next == 0)
            continue;
        if (next <= slot_number)
            return refuse(m, i);
        status = fill_gap(m, row + 1, i - row - 1, slot_number + 1, next - slot_number - 1);
        row = i;
        slot_number = next;
    }
    return status;
}

static int all_paired(const mend *m)
{
    for (size_t i = 0; i < m->row_count; i++)
        if (m->rows[i].slot == 0)
            return 0;
    return 1;
}

/* The records of the companion: are they there, and what are their addresses? */
static int meet_slot(void *context, const original_record *record)
{
    mend *m = (mend *)context;
    slot *s = m->at < m->slot_count ? &m->slots[m->at] : NULL;

    if (!original_is_whole(record))
        return 0;
    if (s == NULL || s->record != record->record)
        return 0;
    m->at++;
    if (s->begin == record->begin && s->end == record->end)
        return keep_email(m, record->email, &s->email);
    filter_say("%s: is the companion of another list", m->map_path);
    return STOP_OUTPUT;
}

static int pair_by_map(mend *m)
{
    size_t count;
    int status = read_list(m, &m->list, compare_head, meet_slot);

    if (status == 0 && m->at < m->slot_count) {
        filter_say("%s: is the companion of another list", m->map_path);
        status = STOP_OUTPUT;
    }
    if (status != 0)
        return status;
    count = sort_addresses(m, 1);
    if (count == SIZE_MAX)
        return no_memory();
    pair_anchors(m, count);
    return all_paired(m) ? 0 : fill_gaps(m);
}

/* ---- By address alone ---- */

static int add_record(mend *m, const original_record *record, size_t row)
{
    slot s = {record->record, record->line, record->begin, record->end, {0, 0}, row};

    if (m->rows[row - 1].slot != 0) {
        filter_say("%s:%" PRIu64 ": several records have this address: lines %" PRIu64 " and %" PRIu64, m->mended.name,
                   m->rows[row - 1].line, m->slots[m->rows[row - 1].slot - 1].line, s.line);
        return STOP_OUTPUT;
    }
    m->rows[row - 1].slot = m->slot_count + 1;
    return add_slot(m, &s);
}

static int meet_address(void *context, const original_record *record)
{
    mend *m = (mend *)context;
    rc_span email = trim(record->email);
    const address *found;
    address wanted;
    text_at kept;

    m->scratch.length = 0;
    if (email.length == 0)
        return 0;
    if (keep(&m->scratch, email.bytes, email.length, 1, &kept) != 0)
        return STOP_OUTPUT;
    wanted.bytes = m->scratch.bytes;
    wanted.length = kept.length;
    found = (const address *)bsearch(&wanted, m->addresses, m->at, sizeof wanted, compare_addresses);
    return found != NULL ? add_record(m, record, found->number) : 0;
}

/* Two mended rows with one address would need two records with it. */
static int check_addresses(const mend *m, size_t count)
{
    for (size_t i = 1; i < count; i++)
        if (compare_addresses(&m->addresses[i - 1], &m->addresses[i]) == 0) {
            filter_say("%s:%" PRIu64 ": another row has this address", m->mended.name,
                       m->rows[m->addresses[i].number - 1].line);
            return STOP_OUTPUT;
        }
    return 0;
}

static int all_found(const mend *m)
{
    for (size_t i = 0; i < m->row_count; i++)
        if (m->rows[i].slot == 0) {
            filter_say("%s:%" PRIu64 ": no record has this address: the companion (--map) says which one it was",
                       m->mended.name, m->rows[i].line);
            return 0;
        }
    return 1;
}

static int pair_by_address(mend *m)
{
    size_t count = sort_addresses(m, 0);
    int status;

    if (count == SIZE_MAX)
        return no_memory();
    status = check_addresses(m, count);
    m->at = count;
    if (status == 0)
        status = read_list(m, &m->list, compare_head, meet_address);
    return status == 0 && !all_found(m) ? STOP_OUTPUT : status;
}

/* ---- The whole list ---- */

static int put_head(void *context, const original_head *head)
{
    return listing_begin(&((mend *)context)->out, head, "");
}

static int put_original(mend *m, const original_record *record)
{
    int status = listing_next(&m->out);

    return status == 0 ? listing_record(&m->out, &m->list, record, 1) : status;
}

/* With the line end that the record had. */
static int put_mended(mend *m, const original_record *record, const mended_row *row)
{
    rc_span text = {m->text.bytes + row->text.begin, row->text.length};
    rc_span line_end = {record->raw.bytes + record->text.length, record->raw.length - record->text.length};
    int status = listing_next(&m->out);

    m->replaced++;
    if (status == 0)
        status = listing_bytes(&m->out, text);
    return status == 0 ? listing_bytes(&m->out, line_end) : status;
}

/* A record that failed and is not in the mended file. */
static int put_left(mend *m, const original_record *record, const slot *s)
{
    const mend_plan *plan = m->plan;

    if (!plan->r->report.quiet)
        filter_say("%s:%" PRIu64 ": is not in %s: %s", m->list.name, s->line, m->mended.name,
                   plan->drop ? "left out" : "stays as it was");
    m->dropped += plan->drop != 0;
    m->left += !plan->drop;
    return plan->drop ? 0 : put_original(m, record);
}

static int put_record(void *context, const original_record *record)
{
    mend *m = (mend *)context;
    const slot *s = m->at < m->slot_count ? &m->slots[m->at] : NULL;

    if (!original_is_whole(record))
        return 0;
    m->records++;
    if (s == NULL || s->record != record->record)
        return put_original(m, record);
    m->at++;
    return s->row > 0 ? put_mended(m, record, &m->rows[s->row - 1]) : put_left(m, record, s);
}

static int write_all(mend *m)
{
    int status;

    m->at = 0;
    status = read_list(m, &m->list, put_head, put_record);
    if (status == 0)
        status = listing_end(&m->out);
    if (status != 0 || (m->at == m->slot_count && m->replaced == m->row_count))
        return status;
    filter_say("%s: has changed while it was read", m->list.name);
    return STOP_OUTPUT;
}

static void say_ledger(const mend *m)
{
    if (m->plan->r->report.quiet > 1)
        return;
    filter_say("%" PRIu64 " records = %" PRIu64 " untouched + %" PRIu64 " mended + %" PRIu64 " as they were + %" PRIu64
               " left out",
               m->records, m->records - m->replaced - m->left - m->dropped, m->replaced, m->left, m->dropped);
}

/* The companion asked for, or the one beside the mended file if there is one. */
static int find_map(mend *m)
{
    int status = 0;

    if (m->plan->map_path != NULL)
        m->map_path = strdup(m->plan->map_path);
    else
        status = companion_find(m->plan->mended_path, &m->map_path);
    if (status != 0 || (m->plan->map_path != NULL && m->map_path == NULL))
        return status != 0 ? STOP_OUTPUT : no_memory();
    if (m->map_path == NULL)
        return 0;
    if (m->plan->map_path != NULL || access(m->map_path, F_OK) == 0)
        return read_map(m);
    if (errno != ENOENT) {
        filter_say("%s: %s", m->map_path, strerror(errno));
        return STOP_OUTPUT;
    }
    free(m->map_path);
    m->map_path = NULL;
    return 0;
}

static int mend_all(mend *m)
{
    int status;

    if (m->mended.is_blank && m->list.kind == RC_KIND_NDJSON) /* no lines are left */
        m->mended.kind = RC_KIND_NDJSON;
    if (m->list.kind != m->mended.kind) {
        filter_say("%s: is not of the same kind as %s", m->mended.name, m->list.name);
        return STOP_OUTPUT;
    }
    status = find_map(m);
    if (status == 0)
        status = read_list(m, &m->mended, take_mended_head, take_mended);
    if (status == 0)
        status = m->map_path != NULL ? pair_by_map(m) : pair_by_address(m);
    return status == 0 ? write_all(m) : status;
}

static void mend_free(mend *m)
{
    original_close(&m->list);
    original_close(&m->mended);
    free(m->map_path);
    free(m->names.bytes);
    free(m->text.bytes);
    free(m->scratch.bytes);
    free(m->rows);
    free(m->slots);
    free(m->addresses);
}

static int check_files(const mend_plan *plan)
{
    file_list files = {NULL, 0, 0, 0};
    int status;

    files_read(&files, input_name(plan->original_path), "the original");
    files_read(&files, input_name(plan->mended_path), "--fixed");
    files_read(&files, plan->map_path, "--map");
    files_standard(&files);
    files_written(&files, plan->r->report.findings_path, "--findings");
    status = files_check(&files);
    files_free(&files);
    return status;
}

int mend_run(const mend_plan *plan)
{
    mend m;
    reporter *report = &plan->r->report;
    int status = check_files(plan);

    if (status != 0)
        return status;
    status = STATUS_INCOMPLETE;
    memset(&m, 0, sizeof m);
    m.plan = plan;
    m.list.fd = m.mended.fd = m.out.out.fd = -1;
    if (original_open(&m.list, plan->original_path, plan->from, &plan->r->rows) == 0
        && original_open(&m.mended, plan->mended_path, plan->from, &plan->r->rows) == 0 && reporter_open(report, m.list.name) == 0) {
        if (output_standard(&m.out.out, STDOUT_FILENO) == 0 && mend_all(&m) == 0)
            status = m.left + m.dropped > 0 ? STATUS_FINDINGS : STATUS_CLEAN;
        if (m.out.out.fd >= 0 && output_close(&m.out.out) != 0)
            status = STATUS_INCOMPLETE;
        if (reporter_close(report, status) != 0)
            status = STATUS_INCOMPLETE;
        if (status == STATUS_INCOMPLETE)
            filter_say("the result is incomplete");
        else
            say_ledger(&m);
    }
    mend_free(&m);
    return filter_status(report, status);
}
