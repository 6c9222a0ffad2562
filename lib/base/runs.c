/* SPDX-License-Identifier: MIT */
/*
 * Eight bytes at a time. Each test gives a byte's high bit when it ends the run. The
 * lowest one is exact; borrows and carries can only add marks above it. A byte is equal
 * to one of ASCII when their difference (^), less one, has its high bit set: as it does
 * for bytes beyond ASCII, which end these runs anyway.
 */
#include "bytes.h"

#include <string.h>

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define RUNS_CAN_STEP 1 /* the first byte of a word is its lowest */
#else
#define RUNS_CAN_STEP 0
#endif

#define RUNS_ONES UINT64_C(0x0101010101010101)
#define RUNS_HIGH (RUNS_ONES * 0x80)

/* Below 0x20, above 0x7E, a quote, or the delimiter. */
static uint64_t ends_text(uint64_t bytes, unsigned char delimiter)
{
    uint64_t quotes = bytes ^ (RUNS_ONES * '"');
    uint64_t delimiters = bytes ^ (RUNS_ONES * delimiter);

    return ((bytes - RUNS_ONES * 0x20) | (bytes + RUNS_ONES) | bytes | (quotes - RUNS_ONES) | (delimiters - RUNS_ONES))
        & RUNS_HIGH;
}

/* Neither a letter nor a digit. No carries here: seven bits and a sum below 256. */
static uint64_t ends_atom(uint64_t bytes)
{
    uint64_t low = bytes & (RUNS_ONES * 0x7F);
    uint64_t lower = low | (RUNS_ONES * 0x20);
    uint64_t letter = (lower + RUNS_ONES * (0x80 - 'a')) & ~(lower + RUNS_ONES * (0x80 - 'z' - 1));
    uint64_t digit = (low + RUNS_ONES * (0x80 - '0')) & ~(low + RUNS_ONES * (0x80 - '9' - 1));

    return (bytes | ~(letter | digit)) & RUNS_HIGH;
}

/* Beyond ASCII, or a backslash. */
static uint64_t ends_json(uint64_t bytes)
{
    uint64_t escapes = bytes ^ (RUNS_ONES * '\\');

    return (bytes | (escapes - RUNS_ONES)) & RUNS_HIGH;
}

/* How many bytes before the first mark. */
static unsigned run_length(uint64_t marks)
{
    return (unsigned)__builtin_ctzll(marks) / 8;
}

const unsigned char *text_run(const unsigned char *p, const unsigned char *pe, unsigned char delimiter)
{
    while (RUNS_CAN_STEP && pe - p > 8) {
        uint64_t bytes;
        uint64_t ends;

        memcpy(&bytes, p + 1, sizeof bytes);
        ends = ends_text(bytes, delimiter);
        if (ends != 0)
            return p + run_length(ends);
        p += sizeof bytes;
    }
    return p;
}

const unsigned char *atom_run(const unsigned char *p, const unsigned char *pe)
{
    while (RUNS_CAN_STEP && pe - p > 8) {
        uint64_t bytes;
        uint64_t ends;

        memcpy(&bytes, p + 1, sizeof bytes);
        ends = ends_atom(bytes);
        if (ends != 0)
            return p + run_length(ends);
        p += sizeof bytes;
    }
    return p;
}

/* Text is mostly ASCII: four words at a time, and then one. */
const unsigned char *json_run(const unsigned char *p, const unsigned char *pe)
{
    uint64_t bytes[4];

    while (RUNS_CAN_STEP && pe - p > (ptrdiff_t)sizeof bytes) {
        memcpy(bytes, p + 1, sizeof bytes);
        if ((ends_json(bytes[0]) | ends_json(bytes[1]) | ends_json(bytes[2]) | ends_json(bytes[3])) != 0)
            break;
        p += sizeof bytes;
    }
    while (RUNS_CAN_STEP && pe - p > 8) {
        uint64_t ends;

        memcpy(bytes, p + 1, sizeof *bytes);
        ends = ends_json(*bytes);
        if (ends != 0)
            return p + run_length(ends);
        p += sizeof *bytes;
    }
    return p;
}
