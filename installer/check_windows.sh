#!/usr/bin/env bash
# What can be said on Linux of the files for Windows: whether each locked package has a wheel for Windows with a hash that
# the lock allows, and whether PowerShell, where there is one, can read the scripts. It does not run them.
#
#   bash installer/check_windows.sh
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"
python=${PYTHON:-$python}
[ -x "$python" ] || give_up "set up the project first: bash installer/test.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for lock in requirements.lock requirements-dev.lock; do
  for version in 3.11 3.12; do
    "$python" installer/packaging/windows/lock_for_windows.py "installer/$lock" "$version" >"$work/lock"
    "$python" -m pip --disable-pip-version-check --quiet --quiet install --dry-run --ignore-installed --target "$work/none" \
      --platform win_amd64 --python-version "$version" --no-deps --ignore-requires-python --only-binary :all: --require-hashes \
      -r "$work/lock" \
      || give_up "$lock does not hold on Windows with Python $version"
    say "$lock: $(grep -c == "$work/lock") packages have wheels for Windows and Python $version, with hashes of the lock"
  done
done

if command -v pwsh >/dev/null; then
  for script in installer/*.ps1; do
    pwsh -NoProfile -Command "\$faults = \$null; [void][System.Management.Automation.Language.Parser]::ParseFile('$script',
      [ref]\$null, [ref]\$faults); \$faults; exit \$faults.Count" || give_up "PowerShell cannot read $script"
    say "$script: PowerShell can read it"
  done
else
  say "No PowerShell here: the scripts were not read by it"
fi
