/* SPDX-License-Identifier: MIT */
/*
 * Steps over runs of bytes that would not change a machine's state. p is the byte
 * just read, of the kind that the run is made of, and has led the machine to a state
 * that this kind leads back to; the last byte of the run that is sure is returned,
 * so that the machine goes on with the first byte that may matter.
 */
#ifndef RC_RUNS_H
#define RC_RUNS_H

/* Over plain ASCII text: ends at controls, at DEL and beyond, at quotes and at the
 * delimiter. */
const unsigned char *text_run(const unsigned char *p, const unsigned char *pe, unsigned char delimiter);

/* Over letters and digits. */
const unsigned char *atom_run(const unsigned char *p, const unsigned char *pe);

/* Over ASCII: ends at backslashes and beyond ASCII. */
const unsigned char *json_run(const unsigned char *p, const unsigned char *pe);

#endif
