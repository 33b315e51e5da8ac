#!/usr/bin/env bash
# Packs the program with its own Python into one folder, which runs on a computer without Python; for developers.
#
#   bash installer/bundle.sh [FOLDER]     writes FOLDER/dscope-blink, dist/dscope-blink where none is named
#
# PYTHON names another interpreter with everything of installer/requirements-dev.lock; then no environment is made here.
set -euo pipefail
folder=$(realpath -m "${1:-$(dirname "${BASH_SOURCE[0]}")/../dist}")
. "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"
if [ -z "${PYTHON:-}" ]; then
  needed_programs="objdump=binutils"
  packs_python=yes
  prepare requirements-dev.lock
fi

python=${PYTHON:-$python}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The same OpenCV built without windows of its own, which would bring Qt 5 (30 MB) to lie beside Qt 6. Both wheels use
# one folder, so this one is put before the other and not in its place; as a user's package, which PyInstaller keeps
# together with its libraries.
export PYTHONUSERBASE=$work/user
without_windows=$("$python" -c 'import site; print(site.getusersitepackages())')
pip_ install --target "$without_windows" --require-hashes --no-deps --only-binary :all: \
  -r installer/requirements-bundle.lock || give_up "OpenCV without windows could not be installed"
say "Packing the program (one to two minutes)"
PYTHONPATH=$without_windows "$python" -m PyInstaller --noconfirm --log-level ERROR --distpath "$folder" --workpath "$work" \
  installer/packaging/dscope.spec || give_up "PyInstaller could not pack the program"

# Names for debuggers: 50 MB. Left as they are: libraries that their wheels had moved (*.libs, cv2) and Basler's, whose
# layout a second tool may not touch.
bundle=$folder/dscope-blink
find "$bundle" -type f \( -name '*.so' -o -name '*.so.*' \) ! -path '*.libs/*' ! -path '*/cv2/*' ! -path '*/pypylon/*' \
  -exec strip --strip-unneeded {} +

say "$bundle: $(du -sm "$bundle" | cut -f 1) MB"
