#!/usr/bin/env bash
# Checks the project: style, types, floors and all tests. The first time it sets everything up, like run.sh.
#
#   bash installer/test.sh [ARGUMENTS FOR PYTEST]
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"
needed_programs="Xvfb xauth"
prepare requirements-dev.lock

failed=()
check() {
  say "== $*"
  "$python" -m "$@" || failed+=("$1")
}

check ruff check .
check ruff format --check .
check mypy
# import-linter has no module of its own to run.
say "== lint-imports"
"$venv/bin/lint-imports" --no-cache || failed+=(lint-imports)
check pytest -n auto "$@"

# The screens once more on a real X server with Qt's xcb plugin, where windows have a focus of their own.
if [ $# = 0 ]; then
  say "== pytest tests/qt under Xvfb"
  QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1920x1080x24" "$python" -m pytest -q tests/qt || failed+=("pytest under Xvfb")
fi

[ ${#failed[@]} = 0 ] || give_up "failed: ${failed[*]}"
