# SPDX-License-Identifier: MIT
#
# prefixed.awk -v prefix=P -v only=1 -v programs="A B ...": a man page or completions, with the programs
# called as they are installed: names and references, commands of examples, and the program that is
# completed. With only, programs are run as "rollcall A", and their pages are called rollcall-A.

BEGIN { count = split(programs, program, " ") }

/^\.Sh / { in_name = $2 == "NAME" }

# rollcall is also what the library is called, on pages of other sections.
/^\.Dt / {
    is_library = $3 != 1
    for (i = 1; i <= count; i++)
        if (!is_library && $2 == toupper(program[i]) && prefix only != "") {
            $2 = toupper(page(program[i]))
            break
        }
}

/^\.(It )?Xr [^ ]+ 1( |$)/ || (/^\.Nm / && in_name) { rename_all("page") }
/^\.Nm / && !in_name || /^\.(It )?Dl / || /^\$ / { rename_all("command") }
/^#compdef / { $2 = prefix $2 }
/^complete -c / { sub(/^complete -c /, "&" prefix) }
/^complete -F / { $4 = prefix $4 }
{ print }

function page(name) { return prefix (only && name != "rollcall" ? "rollcall-" : "") name }
function command(name) { return prefix (only && name != "rollcall" ? "rollcall " : "") name }

function rename_all(kind,   i) {
    for (i = 1; i <= count; i++)
        if (!is_library || program[i] != "rollcall")
            $0 = renamed($0, program[i], kind == "page" ? page(program[i]) : command(program[i]))
}

# Where it is a word of its own, and not one that rollcall runs.
function renamed(line, name, new,   out, at, before) {
    while ((at = index(line, name)) > 0) {
        before = out substr(line, 1, at - 1)
        line = substr(line, at + length(name))
        out = before (before ~ /[A-Za-z0-9_-]$/ || before ~ /rollcall $/ || line ~ /^[A-Za-z0-9_-]/ ? name : new)
    }
    return out line
}
