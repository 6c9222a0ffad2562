# SPDX-License-Identifier: MIT
#
# library_page.awk -v page=NAME lib/rollcall.3 examples/import.c lib/rollcall.h: the page NAME(3) of
# the library, made from the header: its section "/* ---- Title ---- NAME(3) ---- */", the comment
# above each declaration, the declarations as they stand. Page rollcall is lib/rollcall.3, with the
# head of the header where it says "Conventions", the sections where it says "Pages", and the example
# where it says "Example". All pages take their date from there.

FNR == 1 { file++ }

file == 1 {
    if ($1 == ".Dd")
        date = $0
    overview[++overview_lines] = $0
    next
}

file == 2 { example = example $0 "\n"; next }

# ---- Reading the header ----

/^\/\* ---- / {
    section = ""
    if (!match($0, / rc_[a-z_]+\(3\) -* *\*\/$/))
        refuse("which page? /* ---- Title ---- rc_NAME(3) ---- */")
    section = substr($0, RSTART + 1, index(substr($0, RSTART), "(3)") - 2)
    title = substr($0, 9, RSTART - 9)
    sub(/ -+$/, "", title)
    if (section in titles)
        refuse("two sections on one page")
    pages[++page_count] = section
    titles[section] = title
    next
}

section == "" && !in_comment && /^\/\*$/ { in_comment = 1; next }
section == "" && in_comment {
    if (/\*\/$/)
        in_comment = 0
    else if (head_lines > 0 || !/^ \*( rollcall\.h - .*)?$/)
        head[++head_lines] = substr($0, 4)
    next
}

section != page { next }

# Names of findings are a page of their own.
/^#define RC_FINDING\(/ { in_table = 1; body = body "    /* one for each finding: rollcall-findings(5) */\n"; next }
in_table { in_table = !/^#undef/; next }

/^#(ifdef|endif)/ || /^}$/ { next } # around all, for C++

/^$/ { if (!in_comment && !in_body) block(); if (in_body) body = body "\n"; next }

# A comment that opens a block.
!in_body && !in_comment && /^\/\*/ {
    if (declared)
        block()
    sub(/^\/\* */, "")
    in_comment = 1
    if ($0 == "" )
        next
    take_comment($0)
    next
}
in_comment { if (!/^ \*\/$/) sub(/^ \* ?/, ""); take_comment($0); next }

{ declare($0) }

function take_comment(text) {
    if (text ~ /\*\/$/) {
        in_comment = 0
        sub(/ *\*\/$/, "", text)
        if (text == "")
            return
    }
    comment[++comment_lines] = text
}

# A line of a declaration. It ends with a semicolon at the depth where it began.
function declare(line,   bare) {
    declared = 1
    body = body line "\n"
    bare = line
    gsub(/\/\*[^*]*\*\//, "", bare)
    depth += gsub(/\{/, "{", bare) - gsub(/\}/, "}", bare)
    in_body = depth > 0 || (bare !~ /;[ ]*$/ && line !~ /^#define/)
    if (line ~ /\*\/$/ && in_body && depth == 0)
        in_body = 0
    if (line ~ /^#define/)
        in_body = 0
    if (!in_body && body ~ /(^|\n)RC_API /)
        take_function()
}

function take_function(   text, name, n, i, part) {
    text = body
    body = ""
    sub(/^RC_API /, "", text)
    gsub(/\n */, " ", text)
    sub(/; *$/, "", text)
    match(text, /rc_[a-z0-9_]+\(/)
    name = substr(text, RSTART, RLENGTH - 1)
    functions[++function_count] = name
    own[++own_count] = name
    type = substr(text, 1, RSTART - 1)
    sub(/ $/, "", type)
    synopsis = synopsis ".Ft \"" type "\"\n.Fo " name "\n"
    n = arguments(substr(text, RSTART + RLENGTH, length(text) - RSTART - RLENGTH), part)
    for (i = 1; i <= n; i++)
        synopsis = synopsis ".Fa \"" part[i] "\"\n"
    synopsis = synopsis ".Fc\n"
}

# Cut at commas outside parentheses.
function arguments(text, part,   i, c, n, level) {
    n = 1
    part[1] = ""
    for (i = 1; i <= length(text); i++) {
        c = substr(text, i, 1)
        level += (c == "(") - (c == ")")
        if (c == "," && level == 0) {
            part[++n] = ""
            i++ # the blank behind it
        } else
            part[n] = part[n] c
    }
    return n
}

# ---- Writing a block: a comment and what it is about ----

function block(   i, title) {
    if (!declared && comment_lines == 0)
        return
    if (own_count > 0) {
        for (i = 1; i <= own_count; i++)
            title = title (i > 1 ? ", " : "") own[i]
        description = description ".Ss " title "\n"
        if (comment_lines == 0 && title ~ /_free$/)
            description = description "Frees it; takes\n.Dv NULL .\n"
        else if (comment_lines == 0)
            refuse(title ": not a word about it")
    } else if (declared && body ~ /^typedef struct [a-z_]+ [a-z_]+;\n$/) {
        synopsis = synopsis ".Vt \"" substr(body, 1, length(body) - 2) "\" ;\n"
        type_name = body
        sub(/;\n$/, "", type_name)
        sub(/.* /, "", type_name)
        if (comment_lines > 0)
            description = description ".Ss " type_name "\n"
        body = ""
    } else if (declared)
        description = description ".Ss " type_title() "\n"
    description = description (!declared && description ~ /\n\.Ed\n$/ ? ".Pp\n" : "") prose(comment, comment_lines)
    if (body != "")
        description = description ".Bd -literal\n" literal(body) ".Ed\n"
    body = ""
    comment_lines = own_count = declared = depth = in_body = 0
}

function type_title(   line, name) {
    if (body ~ /^enum/)
        return "Constants"
    if (match(body, /^typedef (struct|enum) [a-z_]+/))
        return substr(body, 9, RLENGTH - 8)
    if (match(body, /^#define [A-Z_]+/))
        return substr(body, 9, RLENGTH - 8)
    match(body, /\(\*[a-z_]+/)
    return substr(body, RSTART + 2, RLENGTH - 2)
}

function escaped(text) {
    gsub(/\\/, "\\e", text)
    return text
}

function literal(text,   n, i, line, out) {
    n = split(text, line, "\n")
    for (i = 1; i < n; i++)
        out = out guarded(escaped(line[i])) "\n"
    return out
}

function guarded(text) { return text ~ /^[.']/ ? "\\&" text : text }

# Names of the library stand out; a sentence begins a line.
function marked(word,   before, name) {
    word = escaped(word)
    if (!match(word, /(rc|RC)_[A-Za-z0-9_]+/))
        return word
    before = substr(word, 1, RSTART - 1)
    name = substr(word, RSTART, RLENGTH)
    return before "\\fB" name "\\fP" substr(word, RSTART + RLENGTH)
}

function flowing(text,   n, i, word, line, out) {
    n = split(text, word, " ")
    for (i = 1; i <= n; i++) {
        if (line != "" && length(line) + length(word[i]) > 68) {
            out = out guarded(line) "\n"
            line = ""
        }
        line = line (line == "" ? "" : " ") marked(word[i])
        if (word[i] ~ /..[.?!]["')]?$/ || i == n) {
            out = out guarded(line) "\n"
            line = ""
        }
    }
    return out
}

# Paragraphs; what is indented by four stands as it is; "- " is an item of a list.
function prose(lines, count,   i, text, out, state, line) {
    state = "start"
    for (i = 1; i <= count + 1; i++) {
        line = i <= count ? lines[i] : ""
        if (line ~ /^    / || (line == "" && state == "literal" && i < count && lines[i + 1] ~ /^    /)) {
            out = out flowing(text)
            text = ""
            if (state != "literal")
                out = out (state == "list" ? ".El\n" : "") ".Bd -literal -offset indent\n"
            state = "literal"
            out = out guarded(escaped(substr(line, 5))) "\n"
            continue
        }
        if (state == "literal") {
            out = out ".Ed\n"
            state = i > count ? "end" : line == "" ? "break" : "text"
            if (line == "")
                continue
        }
        if (line ~ /^- /) {
            out = out flowing(text)
            text = ""
            if (state != "list")
                out = out ".Bl -bullet\n"
            out = out ".It\n"
            state = "list"
            text = substr(line, 3)
        } else if (line == "") {
            out = out flowing(text)
            text = ""
            if (state == "list" && i <= count && lines[i + 1] ~ /^- /)
                continue
            if (state == "list") {
                out = out ".El\n"
                state = "text"
            }
            if (i < count)
                state = "break"
        } else {
            if (state == "break")
                out = out ".Pp\n"
            state = state == "list" ? "list" : "text"
            text = text " " line
        }
    }
    return out
}

# ---- The pages ----

function say_overview(   i) {
    for (i = 1; i <= overview_lines; i++)
        if (overview[i] ~ /^\.\\" Conventions/)
            printf "%s", prose(head, head_lines)
        else if (overview[i] ~ /^\.\\" Pages/)
            say_pages()
        else if (overview[i] ~ /^\.\\" Example/)
            printf "%s", literal(example)
        else
            print overview[i]
}

function say_pages(   i) {
    print ".Bl -tag -width \"rc_payload_writer(3)\" -compact"
    for (i = 1; i <= page_count; i++)
        print ".It Xr " pages[i] " 3\n" what(pages[i])
    print ".El"
}

function what(page,   text) {
    text = tolower(substr(titles[page], 1, 1)) substr(titles[page], 2)
    sub(/\?$/, "", text)
    return text
}

function say_page(   i) {
    print ".\\\" SPDX-License-Identifier: MIT\n.\\\" Made from rollcall.h."
    print date
    print ".Dt " toupper(page) " 3\n.Os\n.Sh NAME\n.Nm " page (function_count > (functions[1] == page) ? " ," : "")
    for (i = 1; i <= function_count; i++)
        if (functions[i] != page)
            print ".Nm " functions[i] (i < function_count ? " ," : "")
    print ".Nd " what(page)
    printf ".Sh SYNOPSIS\n.In rollcall.h\n%s.Sh DESCRIPTION\n%s", synopsis, description
    print ".Sh SEE ALSO\n.Xr rollcall 3"
}

function refuse(why) {
    print FILENAME ":" FNR ": library_page.awk: " why > "/dev/stderr"
    failed = 1
    exit 1
}

END {
    if (failed)
        exit 1
    block()
    if (page == "rollcall")
        say_overview()
    else if (page in titles)
        say_page()
    else
        refuse("no section is called " page "(3)")
}
