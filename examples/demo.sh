#!/bin/sh
# SPDX-License-Identifier: MIT
#
# demo.sh BUILD: a dirty list through the pipeline, and what became of it.
set -u
build=$1
out=$build/demo
here=$(dirname "$0")
rm -rf "$out"
mkdir -p "$out"
PATH=$(cd "$build/bin" && pwd):$PATH

echo "A contact list with the dirt that real lists have, on its way to the API:"
echo
echo "  validate $here/contacts.csv --errors rejects.csv --findings findings.txt |"
echo "    csv2contacts --list 57:addnoforce |"
echo "    split-batches --max-contacts 10 --output-dir batches"
echo
{
    validate "$here/contacts.csv" --errors "$out/rejects.csv" --findings "$out/findings.txt" 2>"$out/1"
    echo $? >"$out/status"
} | tee "$out/good.csv" |
    csv2contacts --quiet --list 57:addnoforce 2>"$out/2" |
    split-batches --max-contacts 10 --output-dir "$out/batches" 2>"$out/3"
status=$?
cat "$out/1" "$out/2" "$out/3"
# The list is dirty on purpose: validate must have found so.
[ "$status" -eq 0 ] && [ "$(cat "$out/status")" -eq 1 ] || exit 1
rm "$out/1" "$out/2" "$out/3" "$out/status"
echo
echo "Three of the findings:"
grep -e text-after-quote -e email-comma -e rows-inside-field "$out/findings.txt" | head -n 3 | sed 's/^/  /'
echo
echo "Where things are, in $out:"
echo "  good.csv       the rows that are fit to go, byte for byte as they were"
echo "  rejects.csv    the others, each with its reason, in the API's error-file format"
echo "  findings.txt   what is wrong with them: file, line, column"
echo "  batches/       payloads for contact/managemanycontacts, and their manifest"
echo
echo "What to type next:"
echo "  $build/bin/validate YOUR-LIST.csv --errors rejects.csv > good.csv"
echo "  $build/bin/validate --explain email-comma"
