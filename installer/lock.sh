#!/usr/bin/env bash
# Writes the lock files anew from pyproject.toml; for developers, needs uv.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# lock LOCK [OPTIONS FOR UV]: what pyproject.toml and the names read here need.
lock() {
  uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
    --no-emit-index-url --no-emit-find-links --no-annotate --no-header "${@:2}" pyproject.toml - --output-file "$1"
}

# torch as its build for processors alone. PyPI's build for Linux draws in gigabytes that only a graphics card uses, and
# does not start without them. This one has an index of its own, unknown to uv: so what it needs is named here, with the
# sums of its files for Python 3.11 to 3.14 on x86_64 as that index lists them.
torch_needs() { printf '%s\n' filelock 'fsspec>=0.8.5' jinja2 'networkx>=2.5.1' 'sympy>=1.13.3' 'typing-extensions>=4.10'; }
torch_itself() { cat <<'ENTRY'
torch==2.13.0+cpu ; sys_platform == 'linux' and platform_machine == 'x86_64' \
    --hash=sha256:6746dbcbeb526eb61330b76b41ff1b4eb848951103a892eeb080dfa2b264667b \
    --hash=sha256:4ca4a9394b0c771238a4f73590fdbbc4debad85ed0fa63d026ae1b085da7d6e2 \
    --hash=sha256:3fbf9c9d1f3c10c2d59d04aca426dee9ccc6ceb32d255c61e93acc3b4f75fae6 \
    --hash=sha256:d20fa53ee744502fa4c69818a720b05ca0d37abd055d4f6e66cae155114bc691
ENTRY
}

# lock_training LOCK BASE: what training needs beside the packages of BASE.
lock_training() {
  local name known=()
  for name in $(sed -n 's/^\([a-z0-9._-]*\)==.*/\1/p' "$2" | sort -u); do known+=(--no-emit-package "$name"); done
  torch_needs | lock "$1" --extra train --constraint "$2" --override <(echo 'torch ; python_version < "0"') "${known[@]}"
  torch_itself >>"$1"
}

# setuptools builds the project itself; Python 3.12 and later do not bring it along.
echo "setuptools>=77" | lock installer/requirements.lock
echo "setuptools>=77" | lock installer/requirements-dev.lock --extra dev
lock_training installer/requirements-train.lock installer/requirements-dev.lock
# What only the packed program has: OpenCV in the version of all others, built without windows (see bundle.sh).
sed -n 's/^opencv-contrib-python==\([^ ]*\).*/opencv-contrib-python-headless==\1/p' installer/requirements.lock \
  | uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-deps \
    --no-emit-index-url --no-emit-find-links --no-annotate --no-header - --output-file installer/requirements-bundle.lock
