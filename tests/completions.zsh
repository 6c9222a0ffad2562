# SPDX-License-Identifier: MIT
#
# completions.zsh FUNCTIONS LINES: what zsh offers behind each line of LINES, with the completions of
# the directory FUNCTIONS: "> LINE", and below it the matches. An interactive zsh in a terminal of
# its own is typed at; what its completions hand to compadd is written down.
emulate -L zsh
zmodload zsh/zpty zsh/zselect
directory=$1 lines=$2 log=$(mktemp)
trap 'zpty -d inner; rm -f $log' EXIT

zpty inner TERM=dumb zsh -f -i
zpty -w inner "
PROMPT= LISTMAX=100000 LOG=${(q)log}
setopt no_auto_list no_auto_menu no_list_beep no_prompt_cr no_prompt_sp
fpath=(${(q)directory} \$fpath)
autoload -Uz compinit && compinit -u -D
zstyle ':completion:*' completer _complete
compadd() {
    local -a got
    if [[ \"\$*\" == *-[OAD]\ * ]]; then builtin compadd \"\$@\"; return; fi
    builtin compadd -O got \"\$@\"
    print -lr -- \$got >>\$LOG
    builtin compadd \"\$@\"
}
print READY >>\$LOG"

wait_for() { # WORD
    local i
    for i in {1..2000}; do
        [[ ${(f)"$(<$log)"} == *$1 ]] && return
        zpty -rt inner discarded 2>/dev/null || zselect -t 1
    done
    print -u2 "completions.zsh: zsh does not answer"
    exit 1
}

wait_for READY
number=0
while IFS= read -r line; do
    : >$log
    (( number++ ))
    zpty -n -w inner $line$'\t'
    zpty -w inner $'\x15'"print DONE$number >>\$LOG"
    wait_for DONE$number
    print -r -- "> $line"
    grep -vx "DONE$number" $log | grep .
done <$lines
exit 0
