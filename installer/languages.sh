#!/usr/bin/env bash
# Renews the translations from the program's own words, and the list of sentences that floors below the screens say;
# for developers.
#
#   bash installer/languages.sh          finds new words, then compiles
#
# Translate what is new in resources/languages/dscope_*.ts (Qt Linguist or any editor) and run it again. A further
# language begins as a copy of one of these files under a new name. Needs Debian's qt6-l10n-tools for compiling.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

find_lrelease() {
  local found
  for found in lrelease-qt6 /usr/lib/qt6/bin/lrelease pyside6-lrelease; do
    if command -v "$found" >/dev/null; then echo "$found"; return; fi
  done
  echo "lrelease is missing: apt-get install qt6-l10n-tools" >&2
  exit 1
}

lrelease=$(find_lrelease)
python=${PYTHON:-.venv/bin/python}
below=$(mktemp -d)  # what floors below the screens say, as pylupdate reads it
trap 'rm -rf "$below"' EXIT
"$python" installer/sentences.py "$below/sentences.py"
for words in resources/languages/dscope_{es,de}.ts; do
  "$python" -m PyQt6.lupdate.pylupdate --no-obsolete --ts "$words" dscope_gui/qt "$below"
  sed -i '/<location /d' "$words"  # line numbers would change with every line of the program
  "$lrelease" -silent "$words" -qm "${words%.ts}.qm"
done
