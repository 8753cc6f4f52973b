#!/bin/bash
# Every C++ file is formatted as .clang-format says. Usage: clang-format.sh SOURCE_ROOT
set -euo pipefail
cd "$1"
mapfile -d '' -t files < <(find app core installer resources tests ui -name '*.h' -print0 -o -name '*.cpp' -print0)
[ ${#files[@]} -gt 0 ] || { echo "no C++ file found under $1" && exit 1; }
echo "${#files[@]} files"
clang-format --dry-run -Werror "${files[@]}" || {
    echo "Mend: clang-format -i on the files above."
    exit 1
}
