# SPDX-License-Identifier: MIT
#
# completions.awk -v shell=bash|zsh|fish -v program=NAME [options, as options.awk writes them]:
# the completions of a filter for that shell. An option is followed by one of its values where
# they can be listed, by a file or directory where it names one, and else by nothing that could
# be guessed; what is no option is a file, or one of the words that options.awk lists.

BEGIN {
    FS = "\t"
    called = "_rollcall_" program
    is_first = program == "rollcall" # the word is the first operand, and files follow
    gsub(/-/, "_", called)
    quote = sprintf("%c", 39)
}

$2 == "-" { operands = $4; next }

{
    letter[++count] = $1
    name[count] = $2
    argument[count] = $3
    values[count] = $4
    what[count] = $5
    kind[count] = $3 == "-" ? "none" : $4 != "-" ? "values" : $3 ~ /^(FILE|MENDED)$/ ? "file" : $3 == "DIR" ? "directory" : "other"
}

# The first clause is enough beside a name; a text that only lists values has none.
function brief(text) {
    if (text ~ /^[^ ]+ \(default\)/)
        return text
    sub(/[;:(,] .*|[:;]$/, "", text)
    sub(/ +$/, "", text)
    return text
}

# Between single quotes, for zsh (where brackets and colons mean something) and fish.
function quoted(text, special) {
    gsub(special, "\\\\&", text)
    gsub(quote, shell == "fish" ? "\\" quote : quote "\\" quote quote, text)
    return text
}

function bash_case(which,   i, names) {
    for (i = 1; i <= count; i++)
        if (kind[i] == which)
            names = names (names == "" ? "" : " | ") "--" name[i] (letter[i] == "-" ? "" : " | -" letter[i])
    return names
}

# Bash cuts --name=value at the equals sign.
function bash(   i, all, other) {
    print "# SPDX-License-Identifier: MIT"
    print "# Completions of " program " for bash, made from its --help."
    print called "() {"
    print "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}"
    print "    if [[ $word == = ]]; then"
    print "        word="
    print "    elif [[ $before == = && COMP_CWORD -gt 1 ]]; then"
    print "        before=${COMP_WORDS[COMP_CWORD - 2]}"
    print "    fi"
    print "    case $before in"
    for (i = 1; i <= count; i++)
        if (kind[i] == "values")
            printf "%s)\n        mapfile -t COMPREPLY < <(compgen -W \"%s\" -- \"$word\")\n        return ;;\n", \
                "    --" name[i] (letter[i] == "-" ? "" : " | -" letter[i]), values[i]
    if (bash_case("directory") != "")
        printf "    %s)\n        compopt -o filenames\n        mapfile -t COMPREPLY < <(compgen -d -- \"$word\")\n        return ;;\n", bash_case("directory")
    other = bash_case("other")
    if (other != "")
        printf "    %s)\n        return ;;\n", other
    print "    esac"
    for (i = 1; i <= count; i++)
        all = all (i == 1 ? "" : " ") "--" name[i]
    file = bash_case("file")
    if (file == "")
        print "    if [[ $word == -* ]]; then"
    else
        print "    if [[ $word == -* && $before != @(" pattern(file) ") ]]; then"
    print "        mapfile -t COMPREPLY < <(compgen -W \"" all "\" -- \"$word\")"
    if (operands != "") {
        file = file == "" ? "" : " && $before != @(" pattern(file) ")"
        if (is_first)
            file = file " && COMP_CWORD -eq 1"
        print "    elif [[ $word == *" file " ]]; then"
        print "        mapfile -t COMPREPLY < <(compgen -W \"" operands "\" -- \"$word\")"
    }
    print "    else"
    print "        compopt -o filenames"
    print "        mapfile -t COMPREPLY < <(compgen -f -- \"$word\")"
    print "    fi"
    print "}"
    print "complete -F " called " " program
}

function pattern(names) {
    gsub(/ \| /, "|", names)
    return names
}

function zsh(   i, then, both) {
    print "#compdef " program
    print "# SPDX-License-Identifier: MIT"
    print "# Completions of " program " for zsh, made from its --help."
    print "_arguments -s -S \\"
    for (i = 1; i <= count; i++) {
        then = ""
        if (kind[i] != "none")
            then = ":" quoted(argument[i], "[]:[]") ":" \
                (kind[i] == "values" ? "(" values[i] ")" : kind[i] == "file" ? "_files" : kind[i] == "directory" ? "_files -/" : "")
        both = "[" quoted(brief(what[i]), "[]:[]") "]" then quote " \\"
        if (letter[i] == "-")
            print "    " quote "*--" name[i] (then == "" ? "" : "=") both
        else {
            print "    " quote "*-" letter[i] (then == "" ? "" : "+") both
            print "    " quote "*--" name[i] (then == "" ? "" : "=") both
        }
    }
    print "    " quote (operands == "" ? "*:file:_files" : "1:what:(" operands ")") quote (is_first ? " " quote "*:file:_files" quote : "")
}

function fish(   i) {
    print "# SPDX-License-Identifier: MIT"
    print "# Completions of " program " for fish, made from its --help."
    if (operands != "")
        print "complete -c " program (is_first ? " -n __fish_use_subcommand" : "") " -f -a " quote operands quote
    for (i = 1; i <= count; i++)
        printf "complete -c %s%s -l %s%s -d %s\n", program, letter[i] == "-" ? "" : " -s " letter[i], name[i], \
            kind[i] == "none" ? "" : kind[i] == "file" ? " -r -F" : \
            kind[i] == "directory" ? " -x -a " quote "(__fish_complete_directories (commandline -ct))" quote : \
            kind[i] == "values" ? " -x -a " quote values[i] quote : " -x", \
            quote quoted(brief(what[i]), "\\\\") quote
}

END {
    if (count == 0)
        exit 1
    if (shell == "bash")
        bash()
    else if (shell == "zsh")
        zsh()
    else
        fish()
}
