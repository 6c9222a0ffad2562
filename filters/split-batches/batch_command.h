/* SPDX-License-Identifier: MIT */
/* The command that takes a batch. */
#ifndef BATCH_COMMAND_H
#define BATCH_COMMAND_H

#include "batch.h"

/* Runs a shell command with the file at standard input, and of the batch, in the
 * environment, BATCH (its number), BATCH_FILE, BATCH_FIRST, BATCH_LAST (records) and
 * BATCH_COUNT. Returns its exit status, 128 and the number if a signal ended it, or
 * -1 after saying why it could not be run. */
int batch_command(const char *command, int input, uint64_t number, const batch *b);

#endif
