/* SPDX-License-Identifier: MIT */
/* Addresses, for other rooms: rc_email_check is public. */
#ifndef RC_EMAIL_H
#define RC_EMAIL_H

#include "rollcall.h"

/* Is there such a mode? */
int email_is_mode(rc_email_mode mode);

#endif
