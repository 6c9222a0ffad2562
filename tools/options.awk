# SPDX-License-Identifier: MIT
#
# options.awk -v slugs="..." [--help of a filter]: its options, one a line, as letter, name, argument,
# values, what it does, separated by TAB ("-" for nothing). Values are those that can be
# listed, which --help says in one of these ways:
#
#       --from csv|json        what the input is          the argument is the values
#       --email MODE           the law of addresses: bulk (default), rfc5321, eai
#       --action ACTION        what to do                 with a line "ACTION is add, remove or unsub."
#       --explain SLUG         what a finding means       the slugs given
#
# An option that stands there twice is one, with the values of both. Where the usage has a word
# behind the program's name, "Usage: api-request csvimport ...", the operand is one of such words:
# they are the values of a line without a name. So are the programs that rollcall lists.

/^  (-[A-Za-z0-9], |    )--[a-z]/ {
    letter = substr($1, 1, 2) == "--" ? "-" : substr($1, 2, 1)
    line = $0
    sub(/^ *(-., )?--/, "", line)
    name = line
    sub(/ .*/, "", name)
    line = substr(line, length(name) + 2)
    argument = line ~ /^ / || line == "" ? "-" : line
    sub(/   *.*/, "", argument)
    sub(/^.*[^ ]   */, "", line)
    sub(/^ +/, "", line)
    if (line == argument) # too wide: what it does begins on the next line
        line = ""
    again = name in what
    if (!again)
        names[++count] = name
    letters[name] = letter
    arguments[name] = again ? arguments[name] "|" argument : argument
    what[name] = again ? what[name] "; " line : line
    at = name
    next
}

/^                    / && at != "" { sub(/^ +/, ""); what[at] = what[at] (what[at] == "" ? "" : " ") $0; next }

/^(Usage| +or): +[^ ]+ [a-z]/ { operands = operands (operands == "" ? "" : " ") $3 }

/^    [a-z][a-z0-9-]+  / { operands = operands (operands == "" ? "" : " ") $1 }

/^[A-Z]+ is [a-z0-9]+, / { kind = $1; sub(/^[A-Z]+ is /, ""); list = "" }
kind != "" {
    list = list (list == "" ? "" : " ") $0
    if (sub(/\..*$/, "", list)) {
        listed[kind] = words(list)
        kind = ""
    }
}

{ at = "" }

# "a (default), b, or c (rarely)" as "a b c"; nothing when it is no such list.
function words(text) {
    gsub(/ \([^)]*\)/, "", text)
    gsub(/,? or /, ", ", text)
    if (text !~ /^[a-z0-9][a-z0-9-]*(, [a-z0-9][a-z0-9-]*)+$/)
        return ""
    gsub(/,/, "", text)
    return text
}

function values(name,   argument, text) {
    argument = arguments[name]
    text = what[name]
    if (argument ~ /^[a-z0-9-]+(\|[a-z0-9-]+)*$/ && argument != "-") {
        gsub(/\|/, " ", argument)
        return unique(argument)
    }
    if (argument in listed)
        return listed[argument]
    if (argument == "SLUG")
        return slugs
    if (text !~ /\(default[);:]/)
        return ""
    gsub(/ \([^)]*\)/, "", text)
    sub(/^.*: /, "", text)
    return words(text)
}

function unique(text,   word, n, i, seen, out) {
    n = split(text, word, " ")
    for (i = 1; i <= n; i++)
        if (!(word[i] in seen)) {
            seen[word[i]] = 1
            out = out (out == "" ? "" : " ") word[i]
        }
    return out
}

END {
    if (operands != "")
        printf "-\t-\t-\t%s\t-\n", operands
    for (i = 1; i <= count; i++) {
        v = values(names[i])
        printf "%s\t%s\t%s\t%s\t%s\n", letters[names[i]], names[i], arguments[names[i]], v == "" ? "-" : v, what[names[i]]
    }
    exit count == 0
}
