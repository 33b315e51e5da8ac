#!/usr/bin/env bash
# Makes the Debian package of the bundle, and the bundle before where there is none; for developers.
#
#   bash installer/deb.sh [FOLDER]     writes FOLDER/dscope-blink_VERSION_ARCHITECTURE.deb; dist where none is named
#
# Maintainer and license are placeholders until a person decides on them; the script says so at its end.
# DEB_COMPRESSION=zstd packs in seconds what takes xz a minute, and is a fifth larger.
set -euo pipefail
folder=$(realpath -m "${1:-$(dirname "${BASH_SOURCE[0]}")/../dist}")
bundle=$folder/dscope-blink
[ -x "$bundle/dscope" ] || bash "$(dirname "${BASH_SOURCE[0]}")/bundle.sh" "$folder"
. "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' dscope_gui/version.py)
architecture=$(dpkg --print-architecture)
parts=$project/installer/packaging/debian
maintainer='D-Scope Blink <dscope-blink@localhost>'
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT

# put FILE PLACE [MODE]: one file of this folder, with version and date filled in.
put() {
  mkdir -p "$tree/$(dirname "$2")"
  sed "s/@VERSION@/$version/; s/@DATE@/$(date -u +%F)/" "$parts/$1" >"$tree/$2"
  chmod "${3:-644}" "$tree/$2"
}

# The newest C library that any file of the bundle asks for; it comes with the system on which the bundle was made.
least_libc() {
  find "$bundle" -type f \( -name '*.so*' -o -name dscope \) -exec objdump -T {} + 2>/dev/null \
    | grep -o 'GLIBC_2\.[0-9]*' | sort -Vu | tail -n 1 | cut -d _ -f 2
}

# What prepare.sh installs for a program from source, and what every Debian has.
dependencies() {
  { needed_libraries | cut -d ' ' -f 2; printf '%s\n' "libc6 (>= $(least_libc))" libstdc++6 libgcc-s1 fonts-dejavu-core; } \
    | sort -u | paste -sd , | sed 's/,/, /g'
}

mkdir -p "$tree/DEBIAN" "$tree/usr/lib"
cp -a "$bundle" "$tree/usr/lib/dscope-blink"
put dscope.sh usr/bin/dscope 755
put default etc/default/dscope-blink
put dscope-blink.desktop usr/share/applications/dscope-blink.desktop
put dscope-blink.metainfo.xml usr/share/metainfo/dscope_blink.dscope_blink.metainfo.xml
put dscope-blink.svg usr/share/icons/hicolor/scalable/apps/dscope-blink.svg
put 60-dscope-blink-basler.rules usr/lib/udev/rules.d/60-dscope-blink-basler.rules
put dscope.1 usr/share/man/man1/dscope.1
gzip -9n "$tree/usr/share/man/man1/dscope.1"
put postinst DEBIAN/postinst 755
put postrm DEBIAN/postrm 755
echo /etc/default/dscope-blink >"$tree/DEBIAN/conffiles"

cat >"$tree/DEBIAN/control" <<CONTROL
Package: dscope-blink
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Section: science
Priority: optional
Installed-Size: $(du -sk --exclude=DEBIAN "$tree" | cut -f 1)
Depends: $(dependencies)
Recommends: udev
Suggests: cups-client
Description: fiber-optic end-face inspection station
 Finds, measures and judges defects on the polished end faces of fiber-optic
 connectors: from a picture to pass or fail under a named edition of a
 standard, with the reason in one sentence. Brings its own Python and the
 libraries for Basler cameras on USB and GigE.
CONTROL

# A folder on which the umask left its mark would be closed to others than root.
chmod -R u+rwX,go=rX "$tree"
chmod 755 "$tree/DEBIAN/postinst" "$tree/DEBIAN/postrm" "$tree/usr/bin/dscope"
package=$folder/dscope-blink_${version}_$architecture.deb
case ${DEB_COMPRESSION:-xz} in
  zstd) how=(-Zzstd -z3) ;;
  *) how=(-Zxz -z2) ;;
esac
dpkg-deb --root-owner-group "${how[@]}" --build "$tree" "$package" >/dev/null
say "$package: $(du -m "$package" | cut -f 1) MB"

undecided() { say "Before it is handed on, a person has to decide: $*"; }
[[ $maintainer != *@localhost* ]] || undecided "the maintainer is a placeholder ($maintainer, in installer/deb.sh)"
license=$(sed -n 's|.*<project_license>\(.*\)</project_license>.*|\1|p' "$parts/dscope-blink.metainfo.xml")
[ "$license" != LicenseRef-proprietary ] \
  || undecided "the license is a placeholder ($license, in installer/packaging/debian/dscope-blink.metainfo.xml)"
