#!/usr/bin/env bash
# Checks the project: style, types, floors and all tests. The first time it sets everything up, like run.sh.
#
#   bash installer/test.sh [ARGUMENTS FOR PYTEST]
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"
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

[ ${#failed[@]} = 0 ] || give_up "failed: ${failed[*]}"
