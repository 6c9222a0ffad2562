/* SPDX-License-Identifier: MIT */
#include "report.h"

/* ---- Text ---- */

void writer_init(writer *w, rc_sink sink, void *context, int mask)
{
    w->sink = sink;
    w->context = context;
    w->mask = mask;
    w->status = RC_OK;
    w->used = 0;
}

static void hand_over(writer *w, const unsigned char *bytes, size_t length)
{
    if (w->status == RC_OK && length > 0)
        w->status = w->sink(w->context, bytes, length);
}

void writer_send(writer *w, rc_span span)
{
    writer_end(w);
    if (span.length > sizeof w->room) {
        hand_over(w, span.bytes, span.length);
        return;
    }
    memcpy(w->room, span.bytes, span.length);
    w->used = span.length;
}

int writer_end(writer *w)
{
    hand_over(w, w->room, w->used);
    w->used = 0;
    return w->status;
}

void put_number(writer *w, uint64_t number)
{
    unsigned char room[20];
    rc_span span = {room, text_decimal(room, number)};

    put(w, span);
}

void put_number_with(writer *w, const char *before, uint64_t number)
{
    put_text(w, before);
    put_number(w, number);
}

void put_percent(writer *w, unsigned char byte)
{
    static const char digits[] = "0123456789ABCDEF";
    unsigned char shown[3] = {'%', (unsigned char)digits[byte >> 4], (unsigned char)digits[byte & 15]};
    rc_span span = {shown, sizeof shown};

    put(w, span);
}

int is_among(const char *set, unsigned char byte)
{
    return text_find((const unsigned char *)set, strlen(set), byte) != NULL;
}

/* ---- Bytes of the file, made fit to be shown ---- */

int is_word(unsigned char byte)
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

void put_shown(writer *w, rc_span span, int mask)
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

/* ---- JSON ---- */

void object_init(object *o, rc_sink sink, void *context, const rc_allocator *allocator)
{
    writer_init(&o->out, sink, context, 0);
    memory_init(&o->memory, allocator);
    memset(&o->text, 0, sizeof o->text);
    o->is_first = 1;
    o->has_escaper = 0;
}

int object_end(object *o)
{
    buffer_free(&o->text, &o->memory);
    if (o->has_escaper)
        json_gen_free(&o->escaper);
    return writer_end(&o->out);
}

void object_open(object *o, rc_sink sink, void *context, const rc_allocator *allocator)
{
    object_init(o, sink, context, allocator);
    bracket_open(o, '{');
}

int object_close(object *o)
{
    bracket_close(o, '}');
    put_text(&o->out, "\n");
    return object_end(o);
}

static void put_byte(object *o, char byte)
{
    unsigned char room = (unsigned char)byte;
    rc_span span = {&room, 1};

    put(&o->out, span);
}

/* Before a name or a value. */
static void separate(object *o)
{
    if (!o->is_first)
        put_text(&o->out, ",");
    o->is_first = 0;
}

void bracket_open(object *o, char bracket)
{
    separate(o);
    put_byte(o, bracket);
    o->is_first = 1;
}

void bracket_close(object *o, char bracket)
{
    put_byte(o, bracket);
    o->is_first = 0;
}

void member(object *o, const char *name)
{
    separate(o);
    put_text(&o->out, "\"");
    put_text(&o->out, name);
    put_text(&o->out, "\":");
    o->is_first = 1;
}

void member_map(object *o, const char *name)
{
    member(o, name);
    bracket_open(o, '{');
}

void member_array(object *o, const char *name)
{
    member(o, name);
    bracket_open(o, '[');
}

void member_number(object *o, const char *name, uint64_t number)
{
    member(o, name);
    separate(o);
    put_number(&o->out, number);
}

void member_bool(object *o, const char *name, int truth)
{
    member(o, name);
    separate(o);
    put_text(&o->out, truth ? "true" : "false");
}

/* ---- Strings ---- */

static int put_escaped(void *context, const unsigned char *bytes, size_t length)
{
    object *o = (object *)context;
    rc_span span = {bytes, length};

    put(&o->out, span);
    return RC_OK;
}

static void put_through_yajl(object *o, rc_span text)
{
    if (!o->has_escaper && o->out.status == RC_OK)
        o->out.status = json_gen_init(&o->escaper, &o->memory, put_escaped, o);
    if (o->out.status != RC_OK)
        return;
    o->has_escaper = 1;
    json_gen_string(&o->escaper, text);
}

/* UTF-8. */
static void string(object *o, rc_span text)
{
    separate(o);
    if (json_needs_escaping(text)) {
        put_through_yajl(o, text);
        return;
    }
    put_text(&o->out, "\"");
    put(&o->out, text);
    put_text(&o->out, "\"");
}

void member_text(object *o, const char *name, const char *text)
{
    member(o, name);
    string(o, text_span(text));
}

static int add_part(void *context, const unsigned char *bytes, size_t length)
{
    object *o = (object *)context;

    return buffer_add(&o->text, &o->memory, bytes, length);
}

void gather_begin(object *o, writer *parts, int mask)
{
    o->text.length = 0;
    writer_init(parts, add_part, o, mask);
}

static void gathered(object *o, writer *parts)
{
    rc_span text;
    int status = writer_end(parts);

    if (o->out.status == RC_OK)
        o->out.status = status;
    text.bytes = o->text.bytes;
    text.length = o->text.length;
    string(o, text);
}

void member_gathered(object *o, const char *name, writer *parts)
{
    member(o, name);
    gathered(o, parts);
}

/* Mostly it is shown as it is. */
void string_shown(object *o, rc_span span, int mask)
{
    writer parts;

    if (!mask && (span.length == 0 || plain_length(span.bytes, span.bytes + span.length) == span.length)) {
        string(o, span);
        return;
    }
    gather_begin(o, &parts, mask);
    put_shown(&parts, span, mask);
    gathered(o, &parts);
}

void name_shown(object *o, rc_span span)
{
    string_shown(o, span, 0);
    put_text(&o->out, ":");
    o->is_first = 1;
}

void member_shown(object *o, const char *name, rc_span span, int mask)
{
    member(o, name);
    string_shown(o, span, mask);
}

void member_bytes(object *o, const char *name, rc_span span)
{
    member(o, name);
    if (text_is_utf8(span))
        string(o, span);
    else
        string_shown(o, span, 0);
}
