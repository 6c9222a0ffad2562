/* SPDX-License-Identifier: MIT */
/* The marks of an error file, from grammars/error_opening.rl and error_mark.rl. */
#ifndef RC_ERROR_MARK_H
#define RC_ERROR_MARK_H

#include "rollcall.h"

/* Where marks open in a row: the last few commas, in turn. */
typedef struct mark_places {
    size_t count; /* of all openings */
    size_t commas[RC_READINGS_MAX];
} mark_places;

/* Finds them outside quotes, or without regard to quotes. */
void mark_places_find(mark_places *places, rc_span row, int in_quotes_too);

/* The comma of an opening, 0 being the last one; turn < RC_READINGS_MAX and < count. */
size_t mark_places_comma(const mark_places *places, size_t turn);

/* The errors behind a mark, one after the other. */
typedef struct mark_errors {
    rc_span text; /* from the first mark on */
    int cs;
    size_t seen;
    size_t message; /* where the message at hand begins */
    size_t field;   /* where its field begins; 0: none */
} mark_errors;

void mark_errors_begin(mark_errors *m, rc_span text);

/* 1 with the next one, or 0 when there is none. */
int mark_errors_next(mark_errors *m, rc_span *message, rc_span *field);

#endif
