# SPDX-License-Identifier: MIT
# Marks each state and each transition with actions in the C of a machine, for Eva to show.
{ print }
/^(case [0-9]+|tr[0-9]+):$/ {
    sub(/:$/, "")
    sub(/ /, "_")
    print "Frama_C_show_each_at_" $0 "();"
}
