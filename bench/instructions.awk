# SPDX-License-Identifier: MIT
#
# TABLE MEASURED: compares the instructions of each job. Exits with 1 when one takes over 3 percent
# more than in the table, or is in one of the two alone; not where versions differ.
BEGIN { FS = "\t"; most = 3 }

/^#/ || NF != 3 { next }

FNR == NR { known[$1, $2] = $3; next }

$1 == "version" {
    if (known[$1, $2] != $3) {
        differs = 1
        print $2 ": " $3 "; in the table: " known[$1, $2]
    }
}

$1 == "job" {
    count++
    was = known[$1, $2]
    seen[$1, $2] = 1
    if ($3 + 0 == 0 || was + 0 == 0) {
        bad++
        print $2 ": " ($3 + 0 == 0 ? "not counted" : $3 " instructions; not in the table")
        next
    }
    change = 100 * ($3 - was) / was
    remark = ""
    if (change > most) {
        bad++
        remark = "  more than " most " %: too much"
    } else if (change < -most)
        remark = "  less: write the table anew"
    printf "%s: %s instructions, %+.1f %%%s\n", $2, $3, change, remark
}

END {
    for (key in known) {
        split(key, part, SUBSEP)
        if (part[1] == "job" && !(key in seen)) {
            bad++
            print part[2] ": in the table, not measured"
        }
    }
    if (differs)
        print "not enforced: the table is of other versions"
    else
        print count + 0 " jobs, " bad + 0 " failed"
    exit !differs && (bad > 0 || count == 0)
}
