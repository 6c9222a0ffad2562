# SPDX-License-Identifier: MIT
#
# Which grammars each machine is made of, for the Makefile: prints "NAME|grammars/FILE" for every
# grammar that NAME_parser.rl includes, itself or through another grammar.
FNR == 1 {
    base = FILENAME
    sub(/.*\//, "", base)
    if (base ~ /_parser\.rl$/)
        machines[base] = 1
}

$1 == "include" && match($0, /"[^"]+"/) { includes[base] = includes[base] " " substr($0, RSTART + 1, RLENGTH - 2) }

function list(machine, file,    names, count, i) {
    count = split(includes[file], names)
    for (i = 1; i <= count; i++)
        if (!((machine, names[i]) in listed)) {
            listed[machine, names[i]] = 1
            print machine "|grammars/" names[i]
            list(machine, names[i])
        }
}

END {
    for (base in machines) {
        name = base
        sub(/_parser\.rl$/, "", name)
        list(name, base)
    }
}
