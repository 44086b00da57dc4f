# Shell pieces shared by the commands of the house. Sourced, not run; also fixes the shell's error handling for them.
# shellcheck shell=bash
set -euo pipefail

house=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
logs=$house/build/log

say() { printf '%s\n' "$*"; }

fail() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# step SENTENCE LOG COMMAND…: says the sentence and runs the command with its output in build/log/LOG.log.
# When the command fails: shows the end of the log and ends the script.
step() {
    local sentence=$1 log=$logs/$2.log status=0
    shift 2
    mkdir -p "$logs"
    say "$sentence"
    "$@" >"$log" 2>&1 </dev/null || status=$?
    [[ $status -eq 0 ]] && return
    tail -n 40 "$log" >&2
    fail "\"$sentence\" failed (status $status); the whole output is in ${log#"$house"/}"
}

# as_root COMMAND…: runs the command as root, by sudo when this is another user.
as_root() {
    if [[ $(id -u) -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        printf 'neither root nor sudo: cannot run: %s\n' "$*" >&2
        return 1
    fi
}
