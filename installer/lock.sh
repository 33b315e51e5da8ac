#!/usr/bin/env bash
# Writes the two lock files anew from pyproject.toml; for developers, needs uv.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# setuptools builds the project itself; Python 3.12 and later do not bring it along.
lock() {
  echo "setuptools>=77" | uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
    --no-emit-index-url --no-emit-find-links --no-annotate --no-header "${@:2}" pyproject.toml - --output-file "$1"
}

lock installer/requirements.lock
lock installer/requirements-dev.lock --extra dev
