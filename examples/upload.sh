#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# upload.sh json|csv LIST_ID ACTION LIST.csv DIRECTORY: a whole upload, from a list to the
# lines of it that failed.
#
#   json    in batches, to contact/managemanycontacts: the JSON way
#   csv     in one file, to csvimport: the CSV way
#
# In DIRECTORY at the end: failed.csv (the API's error file, for the whole list, in its
# order), findings.txt (file:line:column of each), accepted.csv, and retry.csv, to mend:
#
#   merge-errors --original LIST.csv --fixed DIRECTORY/retry.csv > NEXT.csv
#
# and upload NEXT.csv, with a directory of its own. Exit status: 0 all accepted, 1 some
# failed, 2 usage, 3 not finished: run the same command again, and it goes on. If the API sends
# something else instead of an error file, the status is 3, too, and the records that have no
# error are in neither failed.csv nor accepted.csv.
#
# What has been answered is never sent again: each answer is a file of DIRECTORY/answers,
# and what stands there is done. Where a connection drops after sending, or this script is
# killed, the answer is not known, and the request is sent again. That is safe: the address
# is the key of a contact, and a repeated upload "will not add duplicate entries in neither
# the contacts and list subscription" (API guide, "Managing multiple contacts"); an import
# that runs twice writes the same contacts twice, and data uploaded twice is imported once.
#
# Environment: MJ_APIKEY_PUBLIC and MJ_APIKEY_PRIVATE, the keys; MJ_API_URL, where the API
# is (https://api.mailjet.com); MJ_BATCH, contacts in a batch (1000); MJ_TRIES, how often a
# request is sent (8); MJ_WAIT and MJ_POLL, seconds before the second try, which double with
# each (2), and between two looks at a job (10).
set -uo pipefail

if [ $# -ne 5 ] || { [ "$1" != json ] && [ "$1" != csv ]; }; then
    echo "usage: upload.sh json|csv LIST_ID ACTION LIST.csv DIRECTORY" >&2
    exit 2
fi
way=$1 list_id=$2 action=$3 list=$4 dir=$5
: "${MJ_APIKEY_PUBLIC:?is not set}" "${MJ_APIKEY_PRIVATE:?is not set}"
api=${MJ_API_URL:-https://api.mailjet.com}
mkdir -p "$dir/answers" "$dir/errors" || exit 3

say() { echo "upload: $*" >&2; }

stop() {
    say "$*"
    say "not finished; the same command goes on from here"
    exit 3
}

# Sends a request until it is answered, and keeps the answer under its name. The keys go
# through a pipe, since every user can see the arguments of a command.
request() { # ANSWER PATH [OPTION OF CURL]...
    local answer=$1 path=$2 wait=${MJ_WAIT:-2} try code
    shift 2
    for ((try = 1; try <= ${MJ_TRIES:-8}; try++)); do
        code=$(printf 'user = "%s:%s"\n' "$MJ_APIKEY_PUBLIC" "$MJ_APIKEY_PRIVATE" |
            curl --silent --show-error --config - --output "$answer.part" --write-out '%{http_code}' "$@" "$api/v3/$path") ||
            code=dropped
        case $code in
            2??)
                mv "$answer.part" "$answer"
                return
                ;;
            429 | 5?? | dropped)
                say "$path: $code; again in $wait s"
                sleep "$wait"
                wait=$((wait * 2))
                ;;
            *)
                say "$path: $code: $(job-status "$answer.part")"
                return 1
                ;;
        esac
    done
    say "$path: no answer in $((try - 1)) tries"
    return 1
}

# Asks for a job until it is over; the status is that of job-status.
wait_for_job() { # ANSWER PATH
    local status
    while
        request "$1" "$2" || return 3
        job-status "$1" >&2
        status=$?
        [ $status -eq 75 ]
    do
        sleep "${MJ_POLL:-10}"
    done
    return $status
}

# Sees to the end of a job: its error file is there when it is over.
finish_job() { # NAME PATH KIND-OF-ERRORS
    local job=$dir/answers/$1.done.json errors=$dir/errors/$1.errors.$3 from
    if ! [ -e "$job" ]; then
        wait_for_job "$dir/answers/$1.job.json" "$2"
        [ $? -le 1 ] || stop "$1: the state of its job is not known"
        mv "$dir/answers/$1.job.json" "$job"
    fi
    from=$(job-status --quiet --error-file "$job") # an address, or a path behind /v3/
    [ -n "$from" ] || job-status "$job" >/dev/null || stop "$1: the job failed, and does not say for whom"
    [ -z "$from" ] || [ -e "$errors" ] || request "$errors" "${from#*/v3/}" || stop "$1: its errors are not known"
}

post_json() { # ANSWER PATH BODY
    [ -e "$1" ] || request "$1" "$2" --header 'Content-Type: application/json' --data-binary "@$3" || stop "$3 is not accepted"
}

# What is fit to go, once.
prepare() { # FILE COMMAND...
    local file=$1
    shift
    [ -e "$file" ] && return
    "$@" --quiet --errors "$dir/rejects.csv" "$list" >"$file.part"
    [ $? -le 1 ] || stop "$list could not be read"
    mv "$file.part" "$file"
}

upload_json() {
    local batch name job
    prepare "$dir/payload.json" csv2contacts --list "$list_id:$action"
    [ -e "$dir/batches/manifest.ndjson" ] ||
        split-batches --quiet --resume --max-contacts "${MJ_BATCH:-1000}" --output-dir "$dir/batches" "$dir/payload.json" ||
        stop "$dir/payload.json could not be split"
    for batch in "$dir"/batches/batch-*.json; do
        [ -e "$batch" ] || break # no contact is fit to go
        name=$(basename "$batch" .json)
        post_json "$dir/answers/$name.json" REST/contact/managemanycontacts "$batch"
    done
    for batch in "$dir"/batches/batch-*.json; do
        [ -e "$batch" ] || break
        name=$(basename "$batch" .json)
        job=$(job-status --id "$dir/answers/$name.json") || stop "$name: no job"
        finish_job "$name" "REST/contact/managemanycontacts/$job" json
    done
}

upload_csv() {
    local data job
    prepare "$dir/good.csv" validate
    [ -e "$dir/answers/data.json" ] ||
        request "$dir/answers/data.json" "DATA/contactslist/$list_id/CSVData/text:plain" \
            --header 'Content-Type: text/plain' --data-binary "@$dir/good.csv" || stop "the upload is not accepted"
    data=$(job-status --data-id "$dir/answers/data.json") || stop "the upload has no id"
    api-request csvimport --contacts-list "$list_id" --data-id "$data" --method "$action" >"$dir/import.json" ||
        stop "no request"
    post_json "$dir/answers/import.json" REST/csvimport "$dir/import.json"
    job=$(job-status --quiet --id "$dir/answers/import.json") # it may be running already
    [ -n "$job" ] || stop "the import has no id"
    finish_job import "REST/csvimport/$job" csv
}

# A directory belongs to one list and one way to upload it.
plan="$way $list_id $action $(cksum <"$list")" || exit 3
[ -e "$dir/plan" ] || { echo "$plan" >"$dir/plan.part" && mv "$dir/plan.part" "$dir/plan"; } || exit 3
[ "$plan" = "$(cat "$dir/plan")" ] || stop "$dir belongs to another list, or to this one as it was before"

if [ "$way" = json ]; then upload_json; else upload_csv; fi

# Every error back to the line it came from.
errors=("$dir/rejects.csv")
for file in "$dir"/errors/*.errors.*; do
    case $file in *.part | *'*'*) ;; *) errors+=("$file") ;; esac
done
# findings.txt gets its name last, so with status 3 it shows that the other files are complete.
rm -f "$dir/findings.txt"
merge-errors --original "$list" --findings "$dir/findings.txt" --retry "$dir/retry.csv" \
    --accepted "$dir/accepted.csv" "${errors[@]}" >"$dir/failed.csv.part"
status=$?
[ $status -le 1 ] || { [ $status -eq 3 ] && [ -e "$dir/findings.txt" ]; } || stop "the errors could not be merged"
mv "$dir/failed.csv.part" "$dir/failed.csv"
[ $status -ne 3 ] || stop "some records are unanswered: see the messages above and $dir/findings.txt." \
    "Delete the files in $dir/errors that are not error files, to request them again"
exit $status
