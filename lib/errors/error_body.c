/* SPDX-License-Identifier: MIT */
#include "error_body.h"

#include "base/base.h"

key_kind error_key_kind(rc_span key)
{
    static const struct {
        const char *name;
        key_kind kind;
    } keys[] = {
        {"Email", KEY_EMAIL}, {"Contact", KEY_CONTACT}, {"Error", KEY_ERROR}, {"Errors", KEY_ERROR}, {"ErrorInfo", KEY_ERROR},
        {"ErrorMessage", KEY_ERROR}, {"Contacts", KEY_CONTACTS}, {"Properties", KEY_PROPERTIES}, {"ContactsLists", KEY_LISTS},
        {"ListID", KEY_LIST_ID}, {"Action", KEY_ACTION}, {"Data", KEY_DATA}, {"ID", KEY_ID}, {"JobID", KEY_ID},
        {"Status", KEY_STATUS}, {"StatusCode", KEY_STATUS_CODE},
    };

    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        if (text_same(key, text_span(keys[i].name)))
            return keys[i].kind;
    return KEY_OTHER;
}

unsigned error_key_part(key_kind key)
{
    switch ((int)key) {
    case KEY_DATA:
    case KEY_ID:
        return BODY_ANSWER;
    case KEY_STATUS:
        return BODY_STATE;
    default:
        return 0;
    }
}

/* The parts that leave most records without an answer come first. */
rc_errors_kind error_body_kind(unsigned parts)
{
    if (parts & BODY_FINDING)
        return RC_ERRORS_OF_RECORDS;
    if (parts & BODY_REFUSED)
        return RC_ERRORS_OF_REQUEST;
    if (parts & BODY_STATE)
        return RC_ERRORS_JOB;
    if ((parts & BODY_ANSWER) && !(parts & BODY_ENTRIES))
        return RC_ERRORS_ANSWER;
    if (parts & BODY_OWNERLESS)
        return RC_ERRORS_OF_REQUEST;
    if (parts & BODY_BARE)
        return RC_ERRORS_CONTACTS;
    return parts & BODY_ENTRIES ? RC_ERRORS_OF_RECORDS : RC_ERRORS_JSON;
}

uint64_t error_number(rc_span digits)
{
    uint64_t number = 0;

    for (size_t i = 0; i < digits.length; i++) {
        if (digits.bytes[i] < '0' || digits.bytes[i] > '9' || number > (UINT64_MAX - 9) / 10)
            return 0;
        number = number * 10 + (uint64_t)(digits.bytes[i] - '0');
    }
    return number;
}

rc_code error_slug_code(rc_span slug)
{
    for (int i = 1; i < RC_CODE_COUNT; i++)
        if (text_same(slug, text_span(rc_code_lookup((rc_code)i)->slug)))
            return (rc_code)i;
    return RC_CODE_API_ERROR;
}
