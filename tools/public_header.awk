# SPDX-License-Identifier: MIT
#
# public_header.awk lib/findings.def lib/rollcall.h: the header that is installed, one file,
# with the names of the findings written out where the source includes their table.

FILENAME ~ /findings\.def$/ {
    if (/^RC_FINDING\(/ && !(/^RC_FINDING\([A-Z0-9_]+, "[a-z0-9-]+", /))
        refuse("unknown line of the table")
    if (/^RC_FINDING\(/) {
        split($0, part, /[(,"]/) # RC_FINDING, the name, a blank, the slug
        names = names "    RC_CODE_" part[2] ", /* " part[4] " */\n"
        count++
    }
    next
}

/^#define RC_FINDING\(/ { skipping = 1 }
/^#include "/ { if (!skipping || $2 != "\"findings.def\"") refuse("unknown include"); printf "%s", names; written++ }
!skipping { print }
/^#undef RC_FINDING$/ { skipping = 0 }

function refuse(why) {
    print FILENAME ":" FNR ": public_header.awk: " why ": " $0 > "/dev/stderr"
    failed = 1
    exit 1
}

END {
    if (failed || written != 1 || count == 0 || skipping) {
        print "public_header.awk: " count + 0 " names written " written + 0 " times" > "/dev/stderr"
        exit 1
    }
}
