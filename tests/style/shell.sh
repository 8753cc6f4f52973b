#!/bin/bash
# Every shell script parses and passes shellcheck. Usage: shell.sh SOURCE_ROOT
set -euo pipefail
cd "$1"
mapfile -t scripts < <(grep -rlE --exclude-dir=build --exclude-dir=.git -m 1 '^#!/bin/(ba)?sh|^# shellcheck shell=' .ci installer tests)
[ ${#scripts[@]} -ge 4 ] || { echo "only ${#scripts[@]} scripts found: the search is broken" && exit 1; }
for script in "${scripts[@]}"; do bash -n "$script"; done
shellcheck --external-sources "${scripts[@]}"
echo "${#scripts[@]} scripts"
