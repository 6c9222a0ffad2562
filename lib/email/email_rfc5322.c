/* SPDX-License-Identifier: MIT */
/*
 * Words for mode rfc5322. The machine has judged the address; where there are comments,
 * folding or obsolete forms in it, it is walked through once more, to say which, and to
 * write it without them (RFC 5322 section 3.2.2: they mean no more than a blank does).
 */
#include "email_words.h"

typedef enum place {
    IN_TEXT,
    IN_COMMENT,
    IN_QUOTED,
    IN_LITERAL
} place;

typedef enum token {
    NOTHING,
    ATOM,
    DOT,
    QUOTED,
    AT,
    LITERAL
} token;

typedef enum fold {
    FOLD_NONE,
    FOLD_CR,  /* behind a CR */
    FOLD_CRLF /* behind CR LF: a blank must follow */
} fold;

typedef struct walk {
    place where;
    unsigned depth; /* of comments */
    int is_escaped; /* behind a backslash */
    fold folding;
    unsigned folds; /* in the white space at hand */
    token last;     /* whole, or at hand */
    int is_spaced;  /* comments or white space stand behind it */
    int in_domain;
    rc_code remark; /* the first thing worth a word */

    unsigned char *unfolded; /* as far as there is room for it: RC_ADDRESS_MAX */
    size_t written;          /* or would be */
    size_t domain;           /* where the domain begins, of these bytes */
    size_t label;            /* and the label at hand */
    unsigned char previous;  /* the byte written last */
} walk;

static void remark(walk *w, rc_code code)
{
    if (w->remark == RC_CODE_NONE)
        w->remark = code;
}

static void put(walk *w, unsigned char byte)
{
    if (w->written < RC_ADDRESS_MAX)
        w->unfolded[w->written] = byte;
    w->written++;
    w->previous = byte;
}

/* ---- White space and controls ---- */

static int is_control(unsigned char byte)
{
    return byte < 0x20 || byte == 0x7F;
}

/* White space, or a line end that is part of it. 0: neither. */
static int take_white_space(walk *w, unsigned char byte)
{
    if (byte == '\r') {
        w->folding = FOLD_CR;
        if (++w->folds > 1)
            remark(w, RC_CODE_EMAIL_OBS_FOLDING);
    } else if (byte == '\n') {
        w->folding = FOLD_CRLF;
    } else if (text_is_blank(byte)) {
        w->folding = FOLD_NONE;
        if (w->where == IN_QUOTED || w->where == IN_LITERAL)
            put(w, byte);
    } else {
        w->folds = 0;
        return 0;
    }
    if (w->where == IN_TEXT)
        w->is_spaced = 1;
    return 1;
}

/* The second byte of a quoted-pair (section 3.2.1), obsolete if it is a control. */
static void take_escaped(walk *w, unsigned char byte)
{
    w->is_escaped = 0;
    if (is_control(byte) && byte != '\t')
        remark(w, RC_CODE_EMAIL_OBS_QUOTED_PAIR);
    if (w->where != IN_COMMENT)
        put(w, byte);
}

/* ---- Comments, quotes, brackets ---- */

static void take_in_comment(walk *w, unsigned char byte)
{
    if (byte == '(')
        w->depth++;
    else if (byte == ')' && --w->depth == 0)
        w->where = IN_TEXT;
    else if (byte == '\\')
        w->is_escaped = 1;
    else if (is_control(byte))
        remark(w, RC_CODE_EMAIL_OBS_CTEXT);
}

static void take_in_quotes(walk *w, unsigned char byte)
{
    if (byte == '"')
        w->where = IN_TEXT;
    else if (byte == '\\')
        w->is_escaped = 1;
    else if (is_control(byte))
        remark(w, RC_CODE_EMAIL_OBS_QTEXT);
    put(w, byte);
}

static void take_in_literal(walk *w, unsigned char byte)
{
    if (byte == ']')
        w->where = IN_TEXT;
    w->is_escaped = byte == '\\';
    if (w->is_escaped || is_control(byte))
        remark(w, RC_CODE_EMAIL_OBS_DTEXT);
    put(w, byte);
}

/* ---- Tokens ---- */

/* What stood before this token, and between. */
static void meet(walk *w, token next)
{
    int is_dotted = (next == DOT && w->last == QUOTED) || (next == QUOTED && w->last == DOT);

    if (w->is_spaced && (next == AT || w->last == AT))
        remark(w, RC_CODE_EMAIL_CFWS_NEAR_AT);
    else if (w->is_spaced && w->last != NOTHING)
        remark(w, w->in_domain ? RC_CODE_EMAIL_OBS_DOMAIN : RC_CODE_EMAIL_OBS_LOCAL_PART);
    if (is_dotted)
        remark(w, RC_CODE_EMAIL_OBS_LOCAL_PART);
    w->is_spaced = 0;
    w->last = next;
}

static void end_label(walk *w)
{
    if (w->previous == '-')
        remark(w, RC_CODE_EMAIL_NO_HOST_NAME);
    if (w->written - w->label > RC_LABEL_MAX)
        remark(w, RC_CODE_EMAIL_LONG_LABEL);
}

static void take_at(walk *w)
{
    meet(w, AT);
    if (w->written == 2 && w->unfolded[0] == '"')
        remark(w, RC_CODE_EMAIL_EMPTY_QUOTED);
    if (w->written > RC_LOCAL_MAX)
        remark(w, RC_CODE_EMAIL_LONG_LOCAL_PART);
    put(w, '@');
    w->in_domain = 1;
    w->domain = w->written;
    w->label = w->written;
}

static void take_dot(walk *w)
{
    meet(w, DOT);
    if (w->in_domain)
        end_label(w);
    put(w, '.');
    w->label = w->written;
}

/* atext, of which the name of a host takes letters, digits and inner hyphens. */
static void take_atext(walk *w, unsigned char byte)
{
    unsigned char lower = text_lower(byte);
    int is_let_dig = (lower >= 'a' && lower <= 'z') || (byte >= '0' && byte <= '9');

    meet(w, ATOM);
    if (w->in_domain && !is_let_dig && (byte != '-' || w->written == w->label))
        remark(w, RC_CODE_EMAIL_NO_HOST_NAME);
    put(w, byte);
}

static void take_text(walk *w, unsigned char byte)
{
    switch (byte) {
    case '(':
        w->where = IN_COMMENT;
        w->depth = 1;
        w->is_spaced = 1;
        break;
    case '"':
        meet(w, QUOTED);
        w->where = IN_QUOTED;
        put(w, byte);
        break;
    case '[':
        meet(w, LITERAL);
        w->where = IN_LITERAL;
        put(w, byte);
        break;
    case '@':
        take_at(w);
        break;
    case '.':
        take_dot(w);
        break;
    default:
        take_atext(w, byte);
        break;
    }
}

/* ---- The whole ---- */

static void take(walk *w, unsigned char byte)
{
    if (w->is_escaped)
        take_escaped(w, byte);
    else if (take_white_space(w, byte))
        return;
    else if (w->where == IN_COMMENT)
        take_in_comment(w, byte);
    else if (w->where == IN_QUOTED)
        take_in_quotes(w, byte);
    else if (w->where == IN_LITERAL)
        take_in_literal(w, byte);
    else
        take_text(w, byte);
}

/* Through bytes that the machine has let pass. */
static void walk_through(walk *w, const unsigned char *bytes, size_t length, unsigned char *unfolded)
{
    memset(w, 0, sizeof *w);
    w->unfolded = unfolded;
    for (size_t i = 0; i < length; i++)
        take(w, bytes[i]);
}

/* Is the domain, in brackets, an address literal of RFC 5321 section 4.1.3? Its grammar
 * says so, behind a local part beyond doubt. */
static rc_code literal_code(const walk *w)
{
    unsigned char plain[RC_ADDRESS_MAX + 1];
    rc_span literal = {w->unfolded + w->domain, w->written - w->domain};
    email_machine m;

    if (w->written > RC_ADDRESS_MAX)
        return RC_CODE_NONE;
    memcpy(plain, "x@", 2);
    memcpy(plain + 2, literal.bytes, literal.length);
    if (!email_rfc5321_run(&m, plain, plain + 2 + literal.length))
        return RC_CODE_EMAIL_FOREIGN_LITERAL;
    return email_has_padded_number(literal) ? RC_CODE_EMAIL_PADDED_NUMBER : RC_CODE_NONE;
}

rc_code email_rfc5322_acceptance(const unsigned char *bytes, size_t length, const email_machine *m,
                                 rc_email_result *result)
{
    walk w;

    (void)m;
    walk_through(&w, bytes, length, result->repair);
    if (w.written != length && w.written <= RC_ADDRESS_MAX)
        result->repair_length = w.written;
    if (w.last == LITERAL)
        remark(&w, literal_code(&w));
    else
        end_label(&w);
    if (w.written > RC_ADDRESS_MAX)
        remark(&w, RC_CODE_EMAIL_LONG);
    if (w.written != length)
        remark(&w, RC_CODE_EMAIL_UNFOLDED);
    return w.remark;
}

/* ---- Refusals ---- */

static int is_word(const email_refusal *r)
{
    unsigned char byte = r->bytes[r->offset];

    return byte == '"' || (byte > ' ' && byte < 0x7F && memchr("()<>[]:;@\\,.", byte, 12) == NULL);
}

/* Before the @, outside of comments and quotes. */
static rc_code local_part_code(const email_refusal *r, const walk *w)
{
    rc_span whole = {r->bytes, r->length};
    unsigned char byte;

    if (text_begins(whole, "mailto:"))
        return RC_CODE_EMAIL_MAILTO;
    if (r->offset == r->length)
        return RC_CODE_EMAIL_NO_AT;
    byte = r->bytes[r->offset];
    if (email_is_display_name(r, byte))
        return RC_CODE_EMAIL_DISPLAY_NAME;
    if (byte == '@' && w->last == NOTHING)
        return RC_CODE_EMAIL_NO_LOCAL;
    if (byte == '@' || byte == '.')
        return RC_CODE_EMAIL_DOTS;
    if (w->is_spaced && is_word(r))
        return RC_CODE_EMAIL_AFTER_CFWS;
    return w->last == QUOTED ? RC_CODE_EMAIL_AFTER_QUOTED : RC_CODE_EMAIL_LOCAL_CHARACTER;
}

/* Behind it, outside of comments and brackets. */
static rc_code domain_code(const email_refusal *r, const walk *w)
{
    unsigned char byte;

    if (r->offset == r->length)
        return w->last == AT ? RC_CODE_EMAIL_NO_DOMAIN : RC_CODE_EMAIL_TRAILING_DOT;
    byte = r->bytes[r->offset];
    if (byte == '@')
        return RC_CODE_EMAIL_TWO_ATS;
    if ((w->is_spaced || memchr(",;|", byte, 3) != NULL) && email_has_byte(r, r->offset, '@'))
        return RC_CODE_EMAIL_SEVERAL;
    if (w->last == LITERAL)
        return RC_CODE_EMAIL_AFTER_LITERAL;
    if (byte == '.')
        return RC_CODE_EMAIL_DOMAIN_DOTS;
    if (w->is_spaced && w->last == ATOM && is_word(r))
        return RC_CODE_EMAIL_AFTER_CFWS;
    return email_domain_character_code(r, byte);
}

/* A comment, a quoted string or a literal, where the machine stopped in it. */
static rc_code inside_code(const email_refusal *r, const walk *w)
{
    int is_end = r->offset == r->length;

    if (w->where == IN_QUOTED)
        return is_end ? RC_CODE_EMAIL_UNCLOSED_QUOTE : RC_CODE_EMAIL_QUOTED_CHARACTER;
    if (w->where == IN_LITERAL)
        return is_end ? RC_CODE_EMAIL_UNCLOSED_LITERAL : RC_CODE_EMAIL_LITERAL;
    if (is_end)
        return RC_CODE_EMAIL_UNCLOSED_COMMENT;
    return r->bytes[r->offset] == '(' ? RC_CODE_EMAIL_COMMENT_DEPTH : RC_CODE_EMAIL_COMMENT_CHARACTER;
}

rc_code email_rfc5322_refusal_code(const email_refusal *r)
{
    unsigned char unfolded[RC_ADDRESS_MAX];
    walk w;

    walk_through(&w, r->bytes, r->offset, unfolded);
    if (w.folding != FOLD_NONE)
        return RC_CODE_EMAIL_FOLDING;
    if (r->offset < r->length && r->bytes[r->offset] >= 0x80)
        return email_wide_character_code(r);
    if (r->offset < r->length && r->bytes[r->offset] == '\n')
        return RC_CODE_EMAIL_FOLDING;
    if (w.where != IN_TEXT)
        return inside_code(r, &w);
    return w.in_domain ? domain_code(r, &w) : local_part_code(r, &w);
}
