# SPDX-License-Identifier: MIT
#
# findings_page.awk lib/findings.def lib/rollcall-findings.5: the page, with the catalogue of all
# findings where it says "Catalogue". With -v slugs=1 and the table alone: the slugs.

FILENAME ~ /\.def$/ && /^\/\* ---- / && !inside {
    gsub(/^\/\* -+ | -+ \*\/$/, "")
    catalogue = catalogue (catalogue == "" ? "" : ".El\n") ".Ss " $0 "\n.Bl -tag -width Ds\n"
    next
}

FILENAME ~ /\.def$/ && /^RC_FINDING\(/ { inside = 1; entry = "" }
FILENAME ~ /\.def$/ && inside {
    entry = entry $0 "\n"
    if (/[^\\]"\)$/) {
        inside = 0
        take()
    }
}
FILENAME ~ /\.def$/ { next }

/^\.\\" Catalogue/ { printf "%s.El\n", catalogue; said++; next }
{ print }

# RC_FINDING(NAME, "slug", SEVERITY, "api", "message", "expected", "text" "text" ...)
function take(   n, part, i, c, text, at, severity) {
    match(entry, /RC_(NOTE|WARNING|ERROR)/)
    severity = tolower(substr(entry, RSTART + 3, RLENGTH - 3))
    for (i = 1; i <= length(entry); i++) {
        c = substr(entry, i, 1)
        if (!at && c == "\"")
            at = 1
        else if (!at && c == "," )
            part[++n] = ""
        else if (at && c == "\\") {
            c = substr(entry, ++i, 1)
            text = c == "n" ? "\n" : c == "r" ? "\r" : c == "t" ? "\t" : c
            if (c !~ /[nrt"\\]/)
                refuse("\\" c)
            part[n] = part[n] text
        } else if (at && c == "\"")
            at = 0
        else if (at)
            part[n] = part[n] c
    }
    if (n != 6 || severity == "")
        refuse(n " commas")
    if (slugs)
        print part[1]
    count++
    catalogue = catalogue ".It Sy " part[1] " Pq " severity "\n" phrase(part[4]) "." \
        (part[5] == "" ? "" : "\nExpected: " phrase(part[5]) ".") \
        (part[3] == "" ? "" : "\nThe API says:\n.Dq " phrase(part[3]) ".") "\n.Pp\n" paragraphs(part[6])
}

# Two texts of this table begin with what is no word of ours: a dot or a quote would be a request.
function guarded(text) { return text ~ /^[.']/ ? "\\&" text : text }
function phrase(text) { gsub(/\\/, "\\e", text); return guarded(text) }

# A sentence begins a line; what is indented by four is an example.
function paragraphs(text,   n, i, line, out, example, gap) {
    n = split(text, line, "\n")
    for (i = 1; i <= n; i++) {
        if (line[i] == "") {
            gap = 1
            continue
        }
        if (line[i] ~ /^    / && !example)
            out = out ".Bd -literal -offset indent\n"
        else if (line[i] ~ /^    / && gap)
            out = out "\n"
        else if (line[i] !~ /^    / && example)
            out = out ".Ed\n.Pp\n"
        else if (gap)
            out = out ".Pp\n"
        example = line[i] ~ /^    /
        gap = 0
        if (example)
            out = out phrase(substr(line[i], 5)) "\n"
        else
            out = out sentences(line[i])
    }
    return out (example ? ".Ed\n" : "")
}

function sentences(text,   n, i, word, line, out) {
    n = split(text, word, " ")
    for (i = 1; i <= n; i++) {
        line = line (line == "" ? "" : " ") word[i]
        if (i == n || word[i] ~ /[.?!]["')]?$/) {
            out = out phrase(line) "\n"
            line = ""
        }
    }
    return out
}

function refuse(why) {
    print FILENAME ":" FNR ": findings_page.awk: " why ": " entry > "/dev/stderr"
    failed = 1
    exit 1
}

END {
    if (failed || count == 0 || (!slugs && said != 1))
        exit 1
}
