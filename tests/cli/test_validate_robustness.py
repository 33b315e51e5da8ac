"""`dscope validate --robustness` from the command line, on a tiny drawn set."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dscope_gui.cli.app import run
from tests.validation.robustness.drawn import labelled_set


def command(folder: Path, out: Path) -> list[str]:
    wanted = ["--robustness", "--pictures", "2", "--knob", "jpeg"]
    return ["validate", str(folder), *wanted, "--jobs", "1", "--out", str(out)]


def test_curves_are_in_the_page_and_figures_beside_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, out = labelled_set(tmp_path / "set", 3), tmp_path / "out"
    assert run(command(folder, out)) == 0
    assert "JPEG: " in capsys.readouterr().out
    page = (out / "validation.html").read_text("utf-8")
    assert "<h2>Robustness</h2>" in page and page.count("data:image/png;base64,") == 1
    content = json.loads((out / "robustness.json").read_text("utf-8"))
    assert len(content["pictures"]) == 2
    assert [point["level"] for point in content["disturbances"][0]["points"]][-1] == 100
    assert (out / "robustness.csv").read_text("utf-8").count("\n") == 9


def test_a_second_run_with_other_pictures_missing_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, out = labelled_set(tmp_path / "set", 2), tmp_path / "out"
    (folder / "pictures" / "p1.png").unlink()
    assert run(command(folder, out)) == 0
    assert "could not be read: p1.png" in capsys.readouterr().err
