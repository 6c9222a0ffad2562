# SPDX-License-Identifier: MIT
#
# version_map.awk lib/rollcall.h: what the shared library exports, for the linker: the
# functions that the header declares with RC_API, under a version that changes with the SONAME.

/^#define RC_VERSION "/ { split($3, part, /["."]/); major = part[2] }

/^RC_API / {
    if (!match($0, /rc_[a-z0-9_]+\(/)) {
        print FILENAME ":" FNR ": version_map.awk: no name: " $0 > "/dev/stderr"
        failed = 1
        exit 1
    }
    names = names "        " substr($0, RSTART, RLENGTH - 1) ";\n"
}

END {
    if (failed || names == "" || major == "")
        exit 1
    printf "ROLLCALL_%s {\n    global:\n%s    local:\n        *;\n};\n", major, names
}
