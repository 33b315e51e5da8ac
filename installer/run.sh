#!/usr/bin/env bash
# Starts D-Scope Blink. The first time it sets everything up: Debian packages, virtual environment, Python packages.
#
#   bash installer/run.sh               the workstation; without a display a batch on simulated connectors
#   bash installer/run.sh inspect …     any command of dscope
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"
prepare requirements.lock

dscope() { "$python" -m dscope_gui "$@"; }

if [ $# -gt 0 ]; then
  cd "$OLDPWD"
  dscope "$@"
  exit
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -f dscope_gui/qt/__init__.py ]; then
  dscope gui
  exit
fi

say "Without a display: inspecting simulated connectors"
dscope simulate out/demo/pictures -n 12 --seed 7 --fiber mm-50-125
dscope inspect out/demo/pictures --out out/demo/reports --fiber mm-50-125 --rules iec61300-3-35-2015-mm
say "Annotated pictures, polar maps and tables: $project/out/demo/reports"
say "Your own pictures: bash installer/run.sh inspect FOLDER --out FOLDER --fiber mm-50-125"
