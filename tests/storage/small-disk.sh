#!/bin/bash
# Runs a test program with a disk of four mebibytes of its own, named by ISEGORIE_SMALL_DISK, which the program
# may fill and remount. Usage: small-disk.sh PROGRAM [ARGUMENT…]. Status 77: this system gives no such disk.
set -euo pipefail
disk=$(mktemp -d)
trap 'rmdir "$disk"' EXIT
# shellcheck disable=SC2016 # the inner shell expands them
mounted=(unshare --user --map-root-user --mount bash -c 'mount -t tmpfs -o size=4m isegorie "$0" && exec "$@"' "$disk")
if ! "${mounted[@]}" true 2>/dev/null; then
    echo "SKIPPED (no small disk: unshare and tmpfs are needed)"
    exit 77
fi
ISEGORIE_SMALL_DISK=$disk "${mounted[@]}" "$@"
