# shellcheck shell=bash
# Shared by run, test and prove-fresh-root: sourced, never run. Needs bash and dpkg, nothing else.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '\n==> %s\n' "$*"; }

fail() {
    printf '\nerror: %s\n' "$*" >&2
    exit 1
}

# Qt wants UTF-8, ccache wants a home: a bare root has neither.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
*[Uu][Tt][Ff]*) ;;
*) export LC_ALL=C.UTF-8 ;;
esac
if [ -z "${HOME:-}" ]; then
    export CCACHE_DIR="${CCACHE_DIR:-$ROOT/build/ccache}"
fi

# packages_of run|test: names, one a line; "test" includes "run".
packages_of() {
    local set name _
    while read -r set name _; do
        case "$set" in
        run) echo "$name" ;;
        test | fuzz) [ "$1" = "$set" ] && echo "$name" ;;
        esac
    done <"$ROOT/installer/packages.txt"
    return 0
}

# is_installed NAME…: one of them is. A package that others only speak of is "not-installed".
is_installed() {
    local name
    for name in "$@"; do
        case " $(dpkg-query -W -f='${db:Status-Status} ' "$name" 2>/dev/null || true)" in
        *" installed "*) return 0 ;;
        esac
    done
    return 1
}

# missing_packages run|test: those that dpkg does not report as installed; of alternatives, the first.
missing_packages() {
    local line names
    for line in $(packages_of "$1"); do
        IFS='|' read -r -a names <<<"$line"
        is_installed "${names[@]}" || echo "${names[0]}"
    done
}

# install_packages run|test|fuzz: installs what is missing; asks for root only when something is.
install_packages() {
    local missing as_root=()
    command -v dpkg-query >/dev/null ||
        fail "this script installs packages on Debian 12 only. On another system install the equivalents of installer/packages.txt, then build: cmake --preset release && cmake --build --preset release"
    mapfile -t missing < <(missing_packages "$1")
    if [ ${#missing[@]} -eq 0 ]; then
        say "Packages: all $(packages_of "$1" | grep -c .) are installed, nothing to download."
        return
    fi
    say "Packages: ${#missing[@]} are missing and will be installed from the distribution: ${missing[*]}"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            fail "installing them needs root and sudo is not there. Run this as root, then start again:
  apt-get update && apt-get install --no-install-recommends ${missing[*]}"
        echo "sudo may ask for your password, for this step only."
        as_root=(sudo)
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive)
    "${as_root[@]}" apt-get update -q || echo "warning: the package lists could not be refreshed; trying with the known ones." >&2
    "${as_root[@]}" apt-get install -q -y --no-install-recommends "${missing[@]}" ||
        fail "the packages above could not be installed (no network?). Nothing was built."
    say "Packages: installed in ${SECONDS} s."
}

# build PRESET [configure options …] [-- targets …]: configures and builds in build/PRESET.
build() {
    local preset=$1 options=() start=$SECONDS
    shift
    while [ $# -gt 0 ] && [ "$1" != -- ]; do
        options+=("$1")
        shift
    done
    [ $# -gt 0 ] && shift
    say "Building preset '$preset' in build/$preset (log: build/$preset.log)"
    mkdir -p "$ROOT/build"
    (
        cd "$ROOT"
        cmake --preset "$preset" "${options[@]}" >"build/$preset.log" 2>&1 || { tail -n 40 "build/$preset.log" && exit 1; }
        cmake --build --preset "$preset" ${1:+--target "$@"} 2>&1 | tee -a "build/$preset.log" | progress
    ) || fail "the build failed; the whole log is in build/$preset.log"
    say "Built in $((SECONDS - start)) s."
}

# Passes the compiler's messages on and thins ninja's step lines to one in twenty-five.
progress() {
    local line step=0
    while IFS= read -r line; do
        case "$line" in
        \[[0-9]*/*\]*) [ $((step++ % 25)) -eq 0 ] && printf '%s\n' "${line:0:110}" ;;
        *) printf '%s\n' "$line" ;;
        esac
    done
    return 0
}
