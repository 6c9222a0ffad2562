/* SPDX-License-Identifier: MIT */
#ifndef PLANTED_H
#define PLANTED_H

#include <stddef.h>

unsigned char planted(int number);

#endif
