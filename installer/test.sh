#!/usr/bin/env bash
# Checks the project: style, types, floors and all tests. The first time it sets everything up, like run.sh.
#
#   bash installer/test.sh [ARGUMENTS FOR PYTEST]
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"
needed_programs="Xvfb chromium objdump=binutils desktop-file-validate=desktop-file-utils"
packs_python=yes  # a test packs the program
more_libraries="libatomic.so.1 libatomic1"  # of the program by which Playwright drives the browser
# The server of a shared history, which the tests start themselves; Debian keeps it off the path, others on it.
command -v initdb >/dev/null || needed_files="/usr/lib/postgresql/*/bin/initdb postgresql"
# An SSH server, which the tests start for themselves; Debian starts one of its own beside, `systemctl disable ssh` ends it.
needed_files="${needed_files:-}
/usr/sbin/sshd openssh-server"
prepare requirements-dev.lock
locked requirements-train.lock \
  || say "The tests of training will be SKIPPED, pip says above why. Where it found no torch: its build for processors" \
         "alone is in an index of its own; name it in pip's PIP_EXTRA_INDEX_URL and run this again."

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
# Many tests start the program in a process of its own, and each test process loads all tests: compiled once, and not by
# every one of them again where the surroundings forbid to keep what is compiled (images of build servers often do).
unset PYTHONDONTWRITEBYTECODE
# There are as many test processes as processors. A second thread of each, which after every small product of matrices
# waits busily for the next one, only takes a processor from the others: a third of the time of calibrations' tests.
export OPENBLAS_NUM_THREADS=1
# The screens run on a real X server with Qt's xcb plugin, where windows have a focus of their own; without a display
# each test process starts one for itself. What needs no display is tested without (`dscope gui --screenshots`).
unset DISPLAY
# A test process that crashes ends the run and names its test: pytest-xdist would wait for ever for what it had begun.
QT_QPA_PLATFORM=xcb check pytest -n auto --dist loadgroup --max-worker-restart=0 "$@"

[ ${#failed[@]} = 0 ] || give_up "failed: ${failed[*]}"
