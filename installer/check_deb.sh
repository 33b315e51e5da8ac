#!/usr/bin/env bash
# Installs the Debian package on a Debian with nothing else, not even Python, and uses it; for developers, as root.
#
#   bash installer/check_deb.sh [FOLDER]    checks the package in FOLDER; makes it in dist where none is named or there
#
# Prints size, start times and the judged picture. What was seen lies in FOLDER/check: the window, the screens' pictures
# and the annotated picture. The bare system is made once and kept as a tar in the temporary folder.
set -euo pipefail
folder=$(realpath -m "${1:-$(dirname "${BASH_SOURCE[0]}")/../dist}")
here=$(realpath "$(dirname "${BASH_SOURCE[0]}")")
work=${TMPDIR:-/tmp}/dscope_check_deb
root=$work/root
base=$work/base.tar

say() { printf '%s\n' "$*" >&2; }
give_up() { say "check_deb: $*"; exit 1; }

[ "$(id -u)" = 0 ] || give_up "only root can make a system in a folder"
ls "$folder"/dscope-blink_*.deb >/dev/null 2>&1 || bash "$here/deb.sh" "$folder"
package=$(ls -t "$folder"/dscope-blink_*.deb | head -n 1)
command -v debootstrap >/dev/null \
  || { apt-get update -qq && apt-get install -y -qq --no-install-recommends debootstrap >/dev/null; } \
  || give_up "debootstrap is missing"

unmount() { for place in dev/shm dev/pts dev proc; do ! mountpoint -q "$root/$place" || umount -l "$root/$place"; done; }
trap unmount EXIT
mkdir -p "$work"
unmount
rm -rf --one-file-system "$root"
mkdir -p "$root"

if [ ! -f "$base" ]; then
  say "Making a bare Debian (a minute)"
  mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list 2>/dev/null \
    | sed -n 's/^URIs: *//p; s/^deb  *\(\[[^]]*\] *\)\{0,1\}\(http[^ ]*\) .*/\2/p' | head -n 1) || true  # few have all three
  [ -n "$mirror" ] || give_up "no address of packages in /etc/apt"
  debootstrap --variant=minbase --include=ca-certificates "$(. /etc/os-release && echo "$VERSION_CODENAME")" "$root" \
    "$mirror" >"$work/debootstrap.log" 2>&1 || { tail -n 3 "$work/debootstrap.log" >&2; give_up "no bare Debian"; }
  tar -C "$root" -cf "$base" .
else
  tar -C "$root" -xf "$base"
fi
[ -z "$(find "$root/usr/bin" -name 'python*')" ] || give_up "the bare system has a Python"

# Where packages come from is this machine's; all else is the bare system's own.
rm -rf "$root/etc/apt"
cp -a /etc/apt "$root/etc/apt"
mkdir -p "$root/usr/share/keyrings"
cp -a /usr/share/keyrings/. "$root/usr/share/keyrings/"
cp -a /etc/ssl/certs/. "$root/etc/ssl/certs/"
for file in /etc/resolv.conf /etc/hosts; do cp -L "$file" "$root$file"; done
if [ -d /usr/local/share/ca-certificates ]; then
  mkdir -p "$root/usr/local/share/ca-certificates"
  cp -a /usr/local/share/ca-certificates/. "$root/usr/local/share/ca-certificates/"
fi
mount --bind /dev "$root/dev"
mount --bind /dev/pts "$root/dev/pts"
# Worker processes share locks there; the folder under this mount is root's alone.
mount --bind /dev/shm "$root/dev/shm"
mount -t proc proc "$root/proc"

mkdir -p "$root/check"
cp "$package" "$here/packaging/on_bare_system.sh" "$root/check/"
proxies=$(env | grep -iE '^(https?|no)_proxy=' || true)
# shellcheck disable=SC2086 - one word for each variable
env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 $proxies \
  chroot "$root" /bin/bash /check/on_bare_system.sh "/check/$(basename "$package")"
rm -rf "$folder/check"
cp -a "$root/check/seen" "$folder/check"
say "What was seen: $folder/check"
