# SPDX-License-Identifier: MIT
#
# prefixed.awk -v prefix=P -v programs="A B ...": a man page or completions, with the programs called
# as they are installed: names and references, commands of examples, what is completed.

BEGIN { count = split(programs, program, " ") }

/^\.Dt / && prefix != "" { for (i = 1; i <= count; i++) if ($2 == toupper(program[i])) $2 = toupper(prefix) $2 }
/^\.(It )?(Nm|Xr|Dl) / || /^\$ / || /^complete / || /^#compdef / { for (i = 1; i <= count; i++) $0 = renamed($0, program[i]) }
{ print }

# Where it is a word of its own.
function renamed(line, name,   out, at, before) {
    while ((at = index(line, name)) > 0) {
        before = substr(line, 1, at - 1)
        line = substr(line, at + length(name))
        out = out before ((before == "" ? out : before) ~ /[A-Za-z0-9_-]$/ || line ~ /^[A-Za-z0-9_-]/ ? "" : prefix) name
    }
    return out line
}
