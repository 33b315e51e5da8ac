#!/usr/bin/env bash
# Packs the program with its own Python into one folder, which runs on a computer without Python; for developers.
#
#   bash installer/bundle.sh [FOLDER]     writes FOLDER/dscope-blink, dist/dscope-blink where none is named
#
# PYTHON names another interpreter with everything of installer/requirements-dev.lock; then nothing is installed here.
set -euo pipefail
folder=$(realpath -m "${1:-$(dirname "${BASH_SOURCE[0]}")/../dist}")
. "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"
if [ -z "${PYTHON:-}" ]; then
  needed_programs="objdump=binutils"
  packs_python=yes
  prepare requirements-dev.lock
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
say "Packing the program (one to two minutes)"
"${PYTHON:-$python}" -m PyInstaller --noconfirm --log-level ERROR --distpath "$folder" --workpath "$work" \
  installer/packaging/dscope.spec || give_up "PyInstaller could not pack the program"

# Names for debuggers: 50 MB. Left as they are: libraries that their wheels had moved (*.libs, cv2) and Basler's, whose
# layout a second tool may not touch.
bundle=$folder/dscope-blink
find "$bundle" -type f \( -name '*.so' -o -name '*.so.*' \) ! -path '*.libs/*' ! -path '*/cv2/*' ! -path '*/pypylon/*' \
  -exec strip --strip-unneeded {} +

say "$bundle: $(du -sm "$bundle" | cut -f 1) MB"
