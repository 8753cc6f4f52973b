#!/bin/bash
# Runs a test program beside a desktop's keyring of its own: a session bus and gnome-keyring, unlocked, that live
# and keep their files no longer than it. Usage: with-keyring.sh PROGRAM [ARGUMENT…]. Status 77: no such keyring.
set -euo pipefail
for tool in dbus-run-session gnome-keyring-daemon; do
    if ! command -v "$tool" >/dev/null; then
        echo "SKIPPED (no keyring: $tool is needed)"
        exit 77
    fi
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -p "$home/run" "$home/data"
chmod 700 "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data ISEGORIE_KEYRING_TEST=1
unset DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL
# shellcheck disable=SC2016 # the inner shell expands them
dbus-run-session -- bash -c '
    printf essai | gnome-keyring-daemon --unlock --components=secrets >/dev/null || exit 77
    "$@"' with-keyring "$@"
