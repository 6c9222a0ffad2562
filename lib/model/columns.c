/* SPDX-License-Identifier: MIT */
#include "model.h"

#include <string.h>

#include "base/base.h"

size_t rc_columns_count(const rc_columns *columns)
{
    return columns->count;
}

size_t rc_columns_email(const rc_columns *columns)
{
    return columns->email < columns->count ? columns->email : columns->count;
}

size_t rc_columns_contact_name(const rc_columns *columns)
{
    return columns->contact_name < columns->count ? columns->contact_name : columns->count;
}

rc_type rc_columns_type(const rc_columns *columns, size_t column)
{
    return column < columns->count ? (rc_type)columns->types[column] : RC_TYPE_STR;
}

rc_span rc_columns_name(const rc_columns *columns, size_t column)
{
    rc_span name = {NULL, 0};

    if (column >= columns->count || columns->begin[column] == columns->begin[column + 1])
        return name;
    name.bytes = columns->text.bytes + columns->begin[column];
    name.length = columns->begin[column + 1] - columns->begin[column];
    return name;
}

int columns_add(rc_columns *columns, const rc_allocator *memory, rc_span name)
{
    int status = buffer_add(&columns->text, memory, name.bytes, name.length);

    if (status != RC_OK)
        return status;
    columns->count++;
    columns->begin[columns->count] = columns->text.length;
    return RC_OK;
}

int columns_add_numbered(rc_columns *columns, const rc_allocator *memory, size_t count)
{
    unsigned char name[32] = "column";

    for (size_t i = 1; i <= count; i++) {
        rc_span span = {name, 6 + text_decimal(name + 6, i)};
        int status = columns_add(columns, memory, span);

        if (status != RC_OK)
            return status;
    }
    return RC_OK;
}

size_t columns_find(const rc_columns *columns, rc_span name)
{
    for (size_t i = 0; i < columns->count; i++)
        if (text_same(text_trim(rc_columns_name(columns, i)), text_trim(name)))
            return i;
    return NOWHERE;
}

size_t rc_columns_find(const rc_columns *columns, rc_span name)
{
    size_t column = columns_find(columns, name);

    return column < columns->count ? column : columns->count;
}

int columns_is_like_email(rc_span name)
{
    static const char *const known[] = {"email", "emails", "mail", "emailaddress", "emailadress", "mailaddress",
                                        "emailid", "adresseemail", "adressemail", "courriel", "emailadresse",
                                        "mailadresse", "correo", "useremail", "contactemail", "customeremail"};
    unsigned char letters[16];
    rc_span word = {letters, 0};

    for (size_t i = 0; i < name.length; i++) {
        unsigned char byte = text_lower(name.bytes[i]);

        if (byte < 'a' || byte > 'z')
            continue;
        if (word.length == sizeof letters)
            return 0;
        letters[word.length++] = byte;
    }
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        if (text_same(word, text_span(known[i])))
            return 1;
    return 0;
}

static int has_forbidden_byte(rc_span name)
{
    for (size_t i = 0; i < name.length; i++)
        if (name.bytes[i] < 0x20 || name.bytes[i] == 0x7F || name.bytes[i] == '"' || name.bytes[i] == ',')
            return 1;
    return 0;
}

int columns_can_be_trimmed(rc_span name)
{
    return text_trim(name).length > 0 && text_trim(name).length < name.length && !has_forbidden_byte(text_trim(name));
}

static int is_usual(rc_span name)
{
    for (size_t i = 0; i < name.length; i++) {
        unsigned char byte = text_lower(name.bytes[i]);

        if (!(byte >= 'a' && byte <= 'z') && !(byte >= '0' && byte <= '9') && byte != '_')
            return 0;
    }
    return 1;
}

static int is_repeated(const rc_columns *columns, size_t column)
{
    for (size_t i = 0; i < column; i++)
        if (text_same(text_trim(rc_columns_name(columns, i)), text_trim(rc_columns_name(columns, column))))
            return 1;
    return 0;
}

rc_code rc_column_name_check(rc_span name)
{
    if (text_trim(name).length == 0)
        return RC_CODE_EMPTY_COLUMN_NAME;
    if (has_forbidden_byte(name) || text_trim(name).length != name.length)
        return RC_CODE_BAD_COLUMN_NAME;
    if (text_same(name, text_span("name")))
        return RC_CODE_NAME_COLUMN;
    return is_usual(name) ? RC_CODE_NONE : RC_CODE_ODD_COLUMN_NAME;
}

rc_code columns_name_fault(const rc_columns *columns, size_t column)
{
    rc_span name = rc_columns_name(columns, column);

    if (column == columns->email)
        name = text_trim(name);
    if (text_trim(name).length == 0)
        return RC_CODE_EMPTY_COLUMN_NAME;
    if (is_repeated(columns, column))
        return RC_CODE_DUPLICATE_COLUMN;
    if (has_forbidden_byte(name))
        return RC_CODE_BAD_COLUMN_NAME;
    if (column == columns->email || column == columns->contact_name)
        return RC_CODE_NONE;
    return rc_column_name_check(name);
}

void columns_free(rc_columns *columns, const rc_allocator *memory)
{
    buffer_free(&columns->text, memory);
}
