/* SPDX-License-Identifier: MIT */
/*
 * Reading a CSV list: bytes in, records out.
 *
 * The record at hand lies whole in the input buffer, from `begin`. The machine
 * reads on from where it stopped, so no byte is read twice, however small the
 * pieces are. Two things make it read again, both bounded: a record that is
 * broken gives up its first line only, and the lines behind it are read anew;
 * and an address that is refused is read on as text from the byte that was
 * refused.
 *
 * Why reading anew is linear: a record can only run on over a line end inside
 * quotes, and a line with an even number of quotes leaves that as it was. So the
 * lines that a broken record gives back are, up to the line that broke it,
 * records of their own.
 */
#include "row_reader.h"

#include <string.h>

#include "base/base.h"
#include "csv.h"

enum {
    INPUT_SIZE = 256 * 1024,
    SNIFFED = 4 /* bytes that tell the encoding */
};

static const unsigned char line_end[1] = {'\n'};

/* ---- Making and freeing ---- */

static int set_up(rc_row_reader *r, const rc_row_options *options)
{
    int status = row_options_copy(r, options);

    if (status == RC_OK)
        status = buffer_reserve(&r->input, &r->memory, INPUT_SIZE);
    if (status == RC_OK && options->duplicates != RC_DUPLICATES_OFF)
        status = rc_roster_new(&r->roster, options->roster_key, &r->memory);
    r->options.roster_key = NULL;
    r->columns.email = NOWHERE;
    r->columns.contact_name = NOWHERE;
    row_machine_key(r->key, options->delimiter);
    r->machine.key = r->key;
    r->machine.delimiter = options->delimiter;
    r->machine.email_column = NOWHERE;
    r->machine.email_entry = row_machine_entry(options->email_mode);
    r->line = options->line_base + 1;
    r->offset = options->offset_base;
    r->line_offset = options->offset_base;
    return status;
}

int rc_row_reader_new(rc_row_reader **reader, const rc_row_options *options, const rc_row_handler *handler,
                      const rc_allocator *allocator)
{
    rc_row_options chosen;
    rc_allocator memory;
    rc_row_reader *r;
    int status;

    *reader = NULL;
    memset(&chosen, 0, sizeof chosen);
    if (options != NULL)
        chosen = *options;
    if (chosen.delimiter == 0)
        chosen.delimiter = ',';
    if (chosen.record_max == 0)
        chosen.record_max = RC_RECORD_MAX_DEFAULT;
    if (!row_options_are_good(&chosen) || handler->row == NULL)
        return RC_ERROR_OPTION;
    memory_init(&memory, allocator);
    r = (rc_row_reader *)memory_new(&memory, sizeof *r);
    if (r == NULL)
        return RC_ERROR_MEMORY;
    r->memory = memory;
    r->handler = *handler;
    r->options = chosen;
    status = set_up(r, &chosen);
    if (status == RC_OK)
        *reader = r;
    else
        rc_row_reader_free(r);
    return status;
}

void row_reader_take_lines(rc_row_reader *r)
{
    r->reads_lines = 1;
}

void row_reader_take_errors(rc_row_reader *r)
{
    r->machine.takes_errors = 1;
}

void rc_row_reader_free(rc_row_reader *r)
{
    rc_allocator memory;

    if (r == NULL)
        return;
    memory = r->memory;
    rc_roster_free(r->roster);
    columns_free(&r->columns, &memory);
    buffer_free(&r->option_text, &memory);
    buffer_free(&r->input, &memory);
    buffer_free(&r->scratch, &memory);
    buffer_free(&r->original, &memory);
    buffer_free(&r->rewriting, &memory);
    buffer_free(&r->parts, &memory);
    buffer_free(&r->room, &memory);
    buffer_free(&r->tallies, &memory);
    buffer_free(&r->dates, &memory);
    memory_free(&memory, r);
}

const rc_row_counts *rc_row_reader_counts(const rc_row_reader *reader)
{
    return &reader->counts;
}

/* ---- One record after the other ---- */

static size_t available(const rc_row_reader *r)
{
    return r->input.length - r->begin;
}

/* Done with bytes of the input that end at a line end, or at the file's end. */
static void step_over(rc_row_reader *r, size_t bytes, uint64_t lines)
{
    r->begin += bytes;
    r->offset += r->is_rewritten ? r->original.length : bytes;
    r->line += lines;
    r->line_offset = r->offset;
    reader_begin_record(r);
}

/* Bytes before the line end of a line, or of a last line without one. */
static size_t text_length(const rc_row_reader *r, size_t raw)
{
    const unsigned char *bytes = r->input.bytes + r->begin;

    if (raw == 0 || bytes[raw - 1] != '\n')
        return raw;
    return raw >= 2 && bytes[raw - 2] == '\r' ? raw - 2 : raw - 1;
}

/* The end of the last field, and space for values with doubled quotes. */
static int complete_fields(rc_row_reader *r, size_t raw, size_t text)
{
    if (r->machine.field < ROW_FIELDS)
        r->machine.ends[r->machine.field] = text;
    return r->machine.doubled && r->scratch.capacity < raw ? buffer_reserve(&r->scratch, &r->memory, raw) : RC_OK;
}

/* The machine has read a whole record. */
static int take_record(rc_row_reader *r)
{
    size_t raw = r->machine.seen < available(r) ? r->machine.seen : available(r);
    size_t text = text_length(r, raw);
    uint64_t lines = r->machine.breaks + 1;
    int is_mended = 0;
    int status;

    if (text == 0) {
        r->counts.blank_lines++;
        step_over(r, raw, lines);
        return RC_OK;
    }
    judge_final_cr(r, raw, text);
    status = complete_fields(r, raw, text);
    if (status != RC_OK)
        return status;
    if (r->state == READER_HEADER && !r->options.no_header) {
        status = header_from_record(r, raw, text);
        r->record = 1;
    } else {
        if (r->state == READER_HEADER)
            status = header_from_width(r, text);
        if (status == RC_OK)
            status = row_finish(r, raw, text, &is_mended);
        if (is_mended)
            return status;
        r->record++;
    }
    if (status == RC_OK)
        step_over(r, raw, lines);
    return status;
}

/* ---- Refusals ---- */

static int is_quoted(const rc_row_reader *r)
{
    size_t at = r->machine.field_begin;

    return at < available(r) && r->input.bytes[r->begin + at] == '"';
}

static void violate(rc_row_reader *r)
{
    r->violated_field = r->machine.field;
    if (r->machine.field == r->machine.email_column)
        r->email_violated = 1;
    else if (row_machine_is_typed(&r->machine))
        r->machine.values[r->machine.field] |= ROW_VIOLATED;
}

/* The content of a field is at fault: a control character, or no UTF-8. */
static void refuse_text(rc_row_reader *r)
{
    row_machine *m = &r->machine;
    const unsigned char *record = r->input.bytes + r->begin;
    size_t at = text_character_start(record, m->seen);
    rc_code code = RC_CODE_INVALID_UTF8;
    size_t length = m->seen > at ? m->seen - at : 1;
    rc_span found = {record + at, length};
    rc_finding *f;

    if (record[at] < 0x80)
        code = RC_CODE_CONTROL_CHARACTER;
    f = findings_add_in_field(r, code, m->field, at, length);
    finding_found(r, f, found);
    violate(r);
    row_machine_resume(m, ROW_IN_REST, is_quoted(r), m->seen);
}

/* Where text begins that the machine of the address or of a type refused: at the character
 * refused, or at the first one of two quotes that it took for a closing quote. */
static size_t refused_from(const rc_row_reader *r)
{
    const row_machine *m = &r->machine;
    const unsigned char *record = r->input.bytes + r->begin;
    size_t at = text_character_start(record, m->seen);

    if (is_quoted(r) && at > m->field_begin + 1 && at < available(r) && record[at] == '"' && record[at - 1] == '"')
        return at - 1;
    return at;
}

/* The machine of the field's kind said no. Has it been said before of this field, or is it
 * a field of text? */
static int is_refused_as_text(rc_row_reader *r)
{
    row_machine *m = &r->machine;
    int before;

    if (m->field == m->email_column) {
        before = r->email_refused;
        r->email_refused = 1;
        return before;
    }
    if (!row_machine_is_typed(m))
        return 1;
    before = (m->values[m->field] & ROW_MISFIT) != 0;
    m->values[m->field] |= ROW_MISFIT;
    return before;
}

static void refuse(rc_row_reader *r)
{
    row_machine *m = &r->machine;

    if (is_refused_as_text(r)) {
        refuse_text(r);
        return;
    }
    row_machine_resume(m, ROW_IN_TEXT, is_quoted(r), refused_from(r));
}

static void refuse_bare_cr(rc_row_reader *r)
{
    row_machine *m = &r->machine;

    findings_add_in_field(r, RC_CODE_BARE_CR, m->field, m->seen - 1, 1);
    if (r->lone_cr == NOWHERE)
        r->lone_cr = m->seen - 1;
    violate(r);
    row_machine_resume(m, ROW_IN_REST, 0, m->seen);
}

/* ---- Broken records: the first physical line is set aside ---- */

static void break_off_in_field(rc_row_reader *r, rc_code code, size_t at, size_t length)
{
    rc_span found = {r->input.bytes + r->begin + at, length};

    reader_break_off(r);
    finding_found(r, findings_add_in_field(r, code, r->machine.field, at, length), found);
}

static void break_off_at_quote(rc_row_reader *r, row_stop stop)
{
    const unsigned char *record = r->input.bytes + r->begin;
    size_t at = r->machine.seen - 1;

    if (stop == ROW_STRAY_QUOTE)
        break_off_in_field(r, RC_CODE_QUOTE_IN_FIELD, at, 1);
    else if (at >= 2 && record[at - 1] == '"' && record[at - 2] == '\\')
        break_off_in_field(r, RC_CODE_BACKSLASH_QUOTE, at - 2, 2);
    else
        break_off_in_field(r, RC_CODE_TEXT_AFTER_QUOTE, at, 1);
}

static void break_off_too_long(rc_row_reader *r)
{
    reader_break_off(r);
    finding_expect(r, findings_add(r, RC_CODE_RECORD_TOO_LONG, 0, 0), "at most ", r->options.record_max, " bytes");
}

/* The part of the line set aside that can go now: 0 when more input is needed.
 * A line longer than the limit goes in parts of exactly that length. */
static size_t aside_part(rc_row_reader *r, int *last)
{
    const unsigned char *bytes = r->input.bytes + r->begin;
    size_t limit = r->options.record_max;
    /* One byte more, so that CR and LF stay together. */
    size_t window = available(r) > limit ? limit + 1 : available(r);
    size_t seen = r->aside_seen < window ? r->aside_seen : window;
    const unsigned char *lf = text_find(bytes + seen, window - seen, '\n');

    r->aside_seen = window;
    *last = 1;
    if (lf != NULL)
        return (size_t)(lf - bytes) + 1;
    if (r->ended && available(r) <= limit)
        return available(r);
    *last = 0;
    return available(r) > limit ? limit : 0;
}

static int deliver_aside(rc_row_reader *r, size_t raw, int last)
{
    rc_row row = row_at_hand(r, raw, text_length(r, raw));
    int status = RC_OK;

    row.field_count = 0;
    if (r->aside_parts)
        row.part = last ? RC_PART_LAST : RC_PART_MORE;
    else
        row.part = last ? RC_PART_WHOLE : RC_PART_FIRST;
    if (!r->aside_parts) {
        if (row.raw.bytes[raw - 1] == '\n')
            r->findings[0].related_line = r->line + 1;
        else if (last)
            findings_add(r, RC_CODE_NO_FINAL_NEWLINE, raw, 0);
        row.finding_count = r->finding_count;
        status = findings_deliver(r);
    }
    return status == RC_OK ? row_deliver(r, &row) : status;
}

/* One part of it. waits: more input is needed. */
static int set_aside(rc_row_reader *r, int *waits)
{
    int last;
    size_t raw = aside_part(r, &last);
    int status = RC_OK;

    *waits = raw == 0;
    if (*waits)
        return RC_OK;
    if (r->state == READER_HEADER) {
        status = r->options.no_header ? header_look_ahead(r) : header_broken(r);
        *waits = r->state == READER_HEADER;
        r->aside_seen = 0;
        if (status != RC_OK || *waits)
            return status;
    }
    if (r->options.lenient && last && !r->aside_parts)
        status = rewrite_leniently(r, raw, text_length(r, raw));
    if (status == RC_OK && r->aside)
        status = deliver_aside(r, raw, last);
    if (status != RC_OK || !r->aside)
        return status;
    if (last) {
        r->aside = 0;
        r->record++;
        step_over(r, raw, 1);
        return RC_OK;
    }
    r->aside_parts = 1;
    r->aside_seen = 0;
    r->begin += raw;
    r->offset += raw;
    return RC_OK;
}

/* ---- The loop ---- */

static int start(rc_row_reader *r)
{
    int status;

    if (available(r) < SNIFFED && !r->ended)
        return RC_OK;
    if (available(r) == 0)
        return RC_OK;
    status = header_sniff(r);
    if (status != RC_OK)
        return status;
    r->state = READER_HEADER;
    if (r->options.no_header) {
        if (r->options.name_count > 0)
            status = header_from_options(r);
        else if (!r->options.structure_only && r->options.email_name.length == 0)
            r->machine.email_column = r->options.email_number > 0 ? r->options.email_number - 1 : 0;
    }
    r->record = r->options.no_header ? r->options.record_base + 1 : 0;
    reader_begin_record(r);
    return status;
}

/* The machine over what there is of the record, up to the limit, and at the end
 * of the file over a line end that is not there. */
static row_stop run(rc_row_reader *r)
{
    const unsigned char *record = r->input.bytes + r->begin;
    size_t window = available(r) < r->options.record_max ? available(r) : r->options.record_max;

    if (r->machine.seen < window)
        return row_machine_run(&r->machine, record + r->machine.seen, record + window);
    return row_machine_run(&r->machine, line_end, line_end + 1);
}

/* Can the machine go on with the record at hand? */
static int can_run(const rc_row_reader *r)
{
    if (r->machine.seen < available(r) && r->machine.seen < r->options.record_max)
        return 1;
    return r->ended && r->machine.seen == available(r) && available(r) > 0;
}

/* The machine is behind all there is, or at the limit. */
static int wait_or_break_off(rc_row_reader *r)
{
    if (available(r) > r->options.record_max)
        break_off_too_long(r);
    else if (r->ended && available(r) > 0)
        break_off_in_field(r, RC_CODE_UNCLOSED_QUOTE, r->machine.field_begin, 1);
    return r->aside;
}

static int step(rc_row_reader *r)
{
    row_stop stop = run(r);

    switch ((int)stop) {
    case ROW_ENDED:
        return take_record(r);
    case ROW_REFUSED:
        refuse(r);
        return RC_OK;
    case ROW_BARE_CR:
        refuse_bare_cr(r);
        return RC_OK;
    case ROW_STRAY_QUOTE:
    case ROW_AFTER_QUOTE:
        break_off_at_quote(r, stop);
        return RC_OK;
    case ROW_GOES_ON:
    default:
        return RC_OK;
    }
}

static int pump(rc_row_reader *r)
{
    int status = RC_OK;
    int waits = 0;

    if (r->state == READER_START)
        status = start(r);
    while (status == RC_OK && r->state != READER_START) {
        if (r->aside) {
            status = set_aside(r, &waits);
            if (waits)
                break;
        } else if (can_run(r)) {
            status = step(r);
        } else if (!wait_or_break_off(r)) {
            break;
        }
    }
    r->result = status;
    return status;
}

/* ---- The public calls ---- */

int rc_row_reader_space(rc_row_reader *r, unsigned char **space, size_t *size)
{
    int status;

    if (r->result != RC_OK)
        return r->result;
    if (r->ended)
        return RC_ERROR_MISUSE;
    if (r->begin > 0) {
        memmove(r->input.bytes, r->input.bytes + r->begin, available(r));
        r->input.length -= r->begin;
        r->begin = 0;
    }
    status = buffer_reserve(&r->input, &r->memory, r->input.capacity - r->input.length < INPUT_SIZE / 4 ? INPUT_SIZE / 4 : 1);
    if (status != RC_OK) {
        r->result = status;
        return status;
    }
    r->lent = r->input.capacity - r->input.length;
    *space = r->input.bytes + r->input.length;
    *size = r->lent;
    return RC_OK;
}

int rc_row_reader_filled(rc_row_reader *r, size_t length)
{
    if (r->result != RC_OK)
        return r->result;
    if (r->ended || length > r->lent)
        return RC_ERROR_MISUSE;
    r->lent = 0;
    r->input.length += length;
    r->counts.bytes += length;
    return pump(r);
}

int rc_row_reader_feed(rc_row_reader *r, const unsigned char *bytes, size_t length)
{
    int status = r->result;

    if (status == RC_OK && r->ended)
        return RC_ERROR_MISUSE;
    while (length > 0 && status == RC_OK) {
        unsigned char *space;
        size_t size;
        size_t n;

        status = rc_row_reader_space(r, &space, &size);
        if (status != RC_OK)
            break;
        n = length < size ? length : size;
        memcpy(space, bytes, n);
        status = rc_row_reader_filled(r, n);
        bytes += n;
        length -= n;
    }
    return status;
}

int rc_row_reader_end(rc_row_reader *r)
{
    if (r->result != RC_OK)
        return r->result;
    if (r->ended)
        return RC_ERROR_MISUSE;
    r->ended = 1;
    if (pump(r) == RC_OK)
        r->result = tell_suspicions(r);
    if (r->result == RC_OK)
        r->result = tell_values(r);
    return r->result;
}
