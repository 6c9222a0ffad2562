/* SPDX-License-Identifier: MIT */
/*
 * One record: grammars/csv.rl, in the address column the mode's grammar,
 * grammars/email_*.rl, and grammars/value.rl in columns that have a type. Each field is read by the
 * machine of its column's kind, entered at its first byte; so structure, encoding, address and
 * values are judged in one pass.
 */
#include <string.h>

#include "base/bytes.h"
#include "csv/row_machine.h"

#define OFFSET (m->seen + (size_t)(p - from))

static void line_break(row_machine *m, size_t offset)
{
    if (m->breaks == 0)
        m->first_break = offset;
    m->breaks++;
}

/* Something legal about the field at hand that is worth a look. */
static void suspect(row_machine *m, row_suspicion what)
{
    if (!m->is_suspicious)
        memset(m->suspicions, 0, sizeof m->suspicions);
    m->is_suspicious = 1;
    if (m->field < ROW_FIELDS)
        m->suspicions[m->field] |= (unsigned char)what;
}

static void exponent(row_machine *m)
{
    if (m->field < ROW_FIELDS)
        m->values[m->field] |= ROW_EXPONENT;
}

static int next_field(row_machine *m, size_t end);

%%{
  machine row_parser;
  alphtype unsigned char;
  getkey (m->key[*p]);
  access m->;

  action at          { m->at = OFFSET; }
  action remark      { m->remark = OFFSET; }
  action tld_remark  { m->tld_remark = OFFSET; }
  action text_run    { p = text_run(p, pe, m->delimiter); }
  action atom_run    { p = atom_run(p, pe); }
  action odd_control { if (m->odd == NOWHERE) m->odd = OFFSET; }
  action beyond_ascii  { m->beyond_ascii = 1; }
  action twice_encoded { suspect(m, ROW_TWICE_ENCODED); }
  action formula       { suspect(m, ROW_FORMULA); }
  action typographic   { suspect(m, ROW_TYPOGRAPHIC); }
  action line_break  { line_break(m, OFFSET); }
  action doubled     { m->doubled = 1; }
  action exponent    { exponent(m); }
  action next_field  { fgoto *next_field(m, OFFSET); }
  action end_record  { m->stop = ROW_ENDED; fbreak; }
  action stray_quote { m->stop = ROW_STRAY_QUOTE; fbreak; }
  action after_quote { if (m->takes_errors && *p == ',') fgoto *next_field(m, OFFSET); m->stop = ROW_AFTER_QUOTE; fbreak; }
  action bare_cr     { m->stop = ROW_BARE_CR; fbreak; }

  include ascii "ascii.rl";
  include utf8 "utf8.rl";
  include damage "damage.rl";
  include csv "csv.rl";
  include host_name "host_name.rl";
  include address_literal "address_literal.rl";
  include international "international.rl";
  include email_bulk "email_bulk.rl";
  include email_rfc5321 "email_rfc5321.rl";
  include email_html5 "email_html5.rl";
  include email_eai "email_eai.rl";
  include email_rfc5322 "email_rfc5322.rl";
  include value "value.rl";

  plain_field := text_field;

  # Quoted local parts, address literals and comments are rare, and in a list written
  # otherwise (the quotes doubled, a comma taken): they are refused here, and the
  # reader has them judged on their own.
  email_field_bulk    := bulk_address field_end | DQUOTE bulk_address DQUOTE closed;
  email_field_rfc5321 := smtp_plain_address field_end
                       | DQUOTE smtp_plain_address DQUOTE closed;
  email_field_html5   := html5_address field_end | DQUOTE html5_address DQUOTE closed;
  email_field_eai     := eai_plain_address field_end
                       | DQUOTE eai_plain_address DQUOTE closed;
  email_field_rfc5322 := plain_addr_spec field_end | DQUOTE plain_addr_spec DQUOTE closed;

  # An empty cell is no value.
  int_field      := integer?  field_end | DQUOTE integer?  DQUOTE closed;
  float_field    := decimal?  field_end | DQUOTE decimal?  DQUOTE closed;
  bool_field     := boolean?  field_end | DQUOTE boolean?  DQUOTE closed;
  datetime_field := datetime? field_end | DQUOTE datetime? DQUOTE closed;

  in_bare        := bare_tail;
  in_quoted      := quoted_tail;
  in_bare_rest   := bare_rest;
  in_quoted_rest := quoted_rest;

  write data noerror nofinal;
}%%

int row_machine_is_typed(const row_machine *m)
{
    return m->types != NULL && m->field < ROW_FIELDS && m->types[m->field] != RC_TYPE_STR;
}

static int typed_entry(rc_type type)
{
    const int entries[] = {row_parser_en_plain_field, row_parser_en_int_field, row_parser_en_float_field,
                           row_parser_en_bool_field, row_parser_en_datetime_field};

    return entries[type];
}

static int entry(row_machine *m)
{
    size_t field = m->field;

    if (field == m->email_column)
        return m->email_entry;
    if (m->types == NULL || field >= ROW_FIELDS)
        return row_parser_en_plain_field;
    m->values[field] = 0;
    return typed_entry((rc_type)m->types[field]);
}

int row_machine_entry(rc_email_mode mode)
{
    const int entries[] = {row_parser_en_email_field_bulk, row_parser_en_email_field_rfc5321,
                           row_parser_en_email_field_html5, row_parser_en_email_field_eai,
                           row_parser_en_email_field_rfc5322};

    return entries[mode];
}

static int next_field(row_machine *m, size_t end)
{
    if (m->field < ROW_FIELDS)
        m->ends[m->field] = end;
    m->field++;
    m->field_begin = end + 1;
    return entry(m);
}

void row_machine_key(unsigned char key[256], unsigned char delimiter)
{
    for (int byte = 0; byte < 256; byte++)
        key[byte] = (unsigned char)byte;
    key[','] = ';';
    key[delimiter] = ',';
}

void row_machine_begin(row_machine *m)
{
    m->stop = ROW_GOES_ON;
    m->seen = 0;
    m->field = 0;
    m->field_begin = 0;
    m->at = NOWHERE;
    m->remark = NOWHERE;
    m->tld_remark = NOWHERE;
    m->odd = NOWHERE;
    m->is_suspicious = 0;
    m->breaks = 0;
    m->doubled = 0;
    %% write init;
    m->cs = entry(m);
}

row_stop row_machine_run(row_machine *m, const unsigned char *p, const unsigned char *pe)
{
    const unsigned char *from = p;

    m->stop = ROW_GOES_ON;
    %% write exec;
    m->seen += (size_t)(p - from);
    if (m->stop == ROW_BARE_CR)
        m->seen--; /* the byte behind it is still to be read; it may be the first of these */
    if (m->cs == %%{ write error; }%%)
        m->stop = ROW_REFUSED;
    return m->stop;
}

void row_machine_resume(row_machine *m, row_resume how, int quoted, size_t seen)
{
    m->seen = seen;
    if (how == ROW_IN_TEXT)
        m->cs = quoted ? row_parser_en_in_quoted : row_parser_en_in_bare;
    else
        m->cs = quoted ? row_parser_en_in_quoted_rest : row_parser_en_in_bare_rest;
}
