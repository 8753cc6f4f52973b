#!/bin/bash
# Builds the .deb, takes it out into a scratch root, starts the programs there and checks the metadata.
# Usage: deb.sh BUILD_DIR VERSION
set -euo pipefail
build=$1
version=$2
id=org.isegorie.Isegorie
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
root=$scratch/root

fail() {
    echo "FAILED: $*" >&2
    exit 1
}
expect() { # expect TEXT COMMAND …: the command succeeds and says TEXT
    local text=$1 output
    shift
    output=$("$@" 2>&1) || fail "$* ended with $?: $output"
    grep -qF -- "$text" <<<"$output" || fail "$*: no \"$text\" in: ${output:0:2000}"
}

(cd "$build" && cpack -G DEB -B "$scratch/packages" >"$scratch/cpack.log" 2>&1) || { cat "$scratch/cpack.log" && fail "cpack"; }
deb=$(echo "$scratch"/packages/*.deb)
[ -f "$deb" ] || fail "no package was built"
expect "isegorie_${version}_" basename "$deb"
for depends in libqt6widgets6 libsqlite3-0 libc6; do
    expect "$depends" dpkg-deb --field "$deb" Depends
done
expect fonts-inter dpkg-deb --field "$deb" Recommends
# Built by whoever runs the tests, owned by root all the same.
[ -z "$(dpkg-deb --contents "$deb" | grep -v ' root/root ' || true)" ] || fail "files not owned by root"

dpkg-deb --extract "$deb" "$root"
[ -z "$(find "$root" -type f -size +64M)" ] || fail "a file above 64 MiB: are the programs stripped?"

# The installed programs, not those of the build: a bare environment and another folder.
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$scratch/run HOME=$scratch/home
mkdir -m 700 "$XDG_RUNTIME_DIR" "$HOME"
cd "$scratch"
expect "$version" "$root/usr/bin/isegorie-cli" --version
expect '"lot"' "$root/usr/bin/isegorie-cli" catalogue lister --lot 4 --json
expect "$version" "$root/usr/bin/isegorie" --version

share=$root/usr/share
desktop-file-validate "$share/applications/$id.desktop"
appstreamcli validate --no-net "$share/metainfo/$id.metainfo.xml"
update-mime-database "$share/mime"
grep -qF 'application/vnd.isegorie+sqlite3:*.isegorie' "$share/mime/globs" || fail "the MIME type has no glob"
grep -qaF ISEG "$share/mime/magic" || fail "the MIME type has no magic"
for side in 16 48 256; do
    expect "$side x $side" file "$share/icons/hicolor/${side}x$side/apps/$id.png"
done
[ -f "$share/icons/hicolor/scalable/apps/$id.svg" ] || fail "no scalable icon"
echo "$(basename "$deb"): $(du -k "$deb" | cut -f1) KiB, $(dpkg-deb --contents "$deb" | grep -c '^-') files"
