/* SPDX-License-Identifier: MIT */
/*
 * One address: the verdict (email_verdict.c), why it is refused (email_refusal.c), and what
 * was meant (email_repair.c).
 */
#include "email.h"

#include "email_words.h"

int email_is_mode(rc_email_mode mode)
{
    return email_law_of(mode) != NULL;
}

int rc_email_check(rc_email_mode mode, const unsigned char *address, size_t length, rc_email_result *result)
{
    static const unsigned char nothing[1] = {0};
    const email_law *law = email_law_of(mode);
    int status;

    email_clear(result);
    if (law == NULL)
        return RC_ERROR_OPTION;
    if (address == NULL)
        address = nothing;
    status = email_judge(law, address, length, result);
    if (status == RC_OK && result->verdict == RC_REJECT)
        status = email_repair(law, address, length, result);
    if (status != RC_OK)
        email_clear(result);
    return status;
}
