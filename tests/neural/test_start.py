"""ONNX Runtime costs a fifth of a second, which nobody has to spend who asks no model."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import cv2

from dscope_gui.paths import DATA_VARIABLE
from dscope_gui.simulator import clean_scene, draw
from tests.neural.small_models import dropped

PROGRAM = """
import sys
import dscope_gui.qt.app, dscope_gui.qt.build, dscope_gui.workstation.build
from dscope_gui.cli.app import run
assert run(['--help']) == 0  # loads all commands
assert run(['models', 'list']) == 0
before = 'onnxruntime' in sys.modules
assert run(['inspect', sys.argv[1], '--out', sys.argv[2], '--records-only', '--jobs', '1']) == 0
before = before or 'onnxruntime' in sys.modules
assert run(['models', 'show', 'brightness@1']) == 0
print(before, 'onnxruntime' in sys.modules)
"""


def test_only_a_model_that_is_opened_loads_it_no_command_no_window_and_no_list(tmp_path: Path) -> None:
    dropped(tmp_path / "models")
    environment = {**os.environ, DATA_VARIABLE: str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    cv2.imwrite(str(tmp_path / "end.png"), draw(clean_scene("mm-50-125", 0.6), 1).picture)
    words = [sys.executable, "-c", PROGRAM, str(tmp_path / "end.png"), str(tmp_path / "out")]
    done = subprocess.run(words, capture_output=True, text=True, check=True, timeout=120, env=environment)
    assert done.stdout.splitlines()[-1] == "False True"
