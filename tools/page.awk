# SPDX-License-Identifier: MIT
#
# page.awk filters/NAME.1: the page, with the files that its ".so" requests name in their places, so
# that an option of all filters is described once and read on every page.

/^\.so / { include($2); next }
{ print }

function include(path,   line, got) {
    while ((got = (getline line < path)) > 0)
        if (line !~ /^\.\\" SPDX/)
            print line
    close(path)
    if (got < 0) {
        print FILENAME ":" FNR ": page.awk: no file " path > "/dev/stderr"
        exit 1
    }
}
