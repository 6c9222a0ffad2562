# SPDX-License-Identifier: MIT
#
# Finishes the C that `ragel -G2 -L` writes, so that it stands the same warnings
# as the rest, and so that a machine in its error state stays there:
#
#   - every switch over a byte gets a default that leaves it, as it does anyway;
#   - the switch over the state gets a default that leaves the machine. Without
#     it a machine that has failed comes back to life when it is fed again;
#   - where one state runs into the next on purpose, it says so;
#   - neighbouring cases with one target are joined;
#   - what stands behind an action that leaves the machine is unreachable and goes.
#
# It counts what it did and fails on any shape it does not know, rather than
# pass it through. Plain -G1 needs less of this, and is half as fast (make bench).

function refuse(why) {
    print FILENAME ":" FNR ": finish.awk: " why ": " $0 > "/dev/stderr"
    failed = 1
    exit 1
}

# The case held back, once its target is known to differ from the next one's.
function release() {
    if (held != "")
        print held
    held = ""
    held_target = ""
}

function join_case(target) {
    if (target == held_target)
        sub(/ goto .*/, "", held)
    if (held != "")
        print held
    held = $0
    held_target = target
}

{ sub(/[ \t]+$/, "") }

/^\tswitch\( .*\) \{$/          { release(); print; in_bytes = 1; bytes++; next }
/^\tswitch \(  ?(m->)?cs \) \{$/ { release(); print; in_again = 1; again++; next }
/^\tswitch \(  ?(m->)?cs \)$/   { release(); print; getline; if ($0 != "\t{") refuse("no state switch"); print; states++; next }

in_bytes && /^\t\tcase [0-9]+u: goto (tr|st)[0-9]+;$/ { join_case($NF); next }
in_again && /^\t\tcase [0-9]+: goto st[0-9]+;$/       { print; next }
in_again && /^\tdefault: break;$/                     { print; next }
in_bytes && /^\t}$/ { release(); print "\t\tdefault: break;"; print; in_bytes = 0; defaults++; next }
in_again && /^\t}$/ { print; in_again = 0; next }
in_bytes || in_again { refuse("unknown line in a switch") }

/^\tif \( \+\+p == pe \)$/ { print; getline; if ($0 !~ /^\t\tgoto _test_eof[0-9]*;$/) refuse("unknown end test"); held_end = $0; next }

# The end test of a state is followed by its case, or by the first state switch.
held_end != "" {
    print held_end
    held_end = ""
    if ($0 ~ /^case [0-9]+:$/) {
        print "\t__attribute__((fallthrough));"
        falls++
    } else if ($0 !~ /^_resume:$/ && $0 !~ /^$/) {
        refuse("unknown line behind an end test")
    }
    print
    next
}

/^case [0-9]+:$/ { print; next }
/^\t*case / { refuse("unknown case") }
/^\t*default/ { refuse("unknown default") }

# The state switch closes where the chunk's end is handled.
/^\t}$/ && !closed && states { print "\tdefault:\n\t\tgoto _out;"; print; closed = 1; next }

/goto _(out|again);} ?}$/ { print; left = 1; next }
left { left = 0; if ($0 ~ /^\tgoto st[0-9]+;$/) { dropped++; next } }

{ print }

END {
    if (failed)
        exit 1
    if (bytes != defaults || states != 1 || closed != 1 || held_end != "") {
        print FILENAME ": finish.awk: " bytes " switches, " defaults " defaults, " states " state switches, " closed " closed" > "/dev/stderr"
        exit 1
    }
}
