/* SPDX-License-Identifier: MIT */
/* Lines that rollcall itself writes, recognized again: only what consists of them is replaced. */
#ifndef OWN_LINES_H
#define OWN_LINES_H

/* Is this line, LF included, of that form? In a form # stands for digits, ~ for a name without
 * quotes, @ for the 32 digits of a digest, ? for one character of a padded number. */
int line_has_form(const char *line, const char *form);

/* The companion of a file of --retry: its name and ".map". 0, or -1 when out of memory, which has
 * been said. A pipe or a device has none: *map is NULL. */
int companion_find(const char *retry, char **map);

/* May it be replaced? 0 if it is not there or rollcall wrote it; else an exit status after saying
 * why not. */
int companion_check(const char *map);

/* The form of its lines, without the LF. */
#define COMPANION_FORM "{\"record\":#,\"line\":#,\"begin\":#,\"end\":#}"

#endif
