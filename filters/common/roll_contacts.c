/* SPDX-License-Identifier: MIT */
/* The error file of contacts in JSON: rejected contacts as in that of a job. */
#include "filter.h"

int roll_contacts_begin(roll *r)
{
    return r->errors.fd >= 0 ? output_text(&r->errors, "{\"Contacts\":[") : 0;
}

static int put(roll *r, const rc_contact *contact)
{
    int status;

    if (r->errors.fd < 0)
        return 0;
    status = output_text(&r->errors, r->in_errors++ > 0 ? ",\n" : "\n");
    return status == 0 ? rc_error_json_contact(contact, output_write, &r->errors, NULL) : status;
}

int roll_reject_contact(roll *r, const rc_contact *contact)
{
    r->kept_back++;
    return put(r, contact);
}

int roll_turn_down_contact(roll *r, const rc_contact *contact, const rc_finding *finding)
{
    rc_contact turned = *contact;
    int status = reporter_finding(&r->report, finding);

    r->turned_down++;
    r->turned_down_by = finding->code;
    turned.fault = finding->code;
    turned.findings = finding;
    turned.finding_count = 1;
    return status == 0 ? put(r, &turned) : status;
}

int roll_contacts_end(roll *r)
{
    return r->errors.fd >= 0 ? output_text(&r->errors, "\n]}\n") : 0;
}
