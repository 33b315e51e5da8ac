"""Without the optional libraries: one clear line, and nothing written."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from dscope_gui.__main__ import train_quality
from dscope_gui.cli.app import run
from dscope_gui.errors import how_to_install
from tests.training.sorted_pictures import write_sorted


def test_without_torch_it_says_how_to_install_the_extra(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    folder, out = write_sorted(tmp_path / "sorted", each=1), tmp_path / "out"
    assert run(["train", "quality", str(folder), "--out", str(out)], train_quality=train_quality) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "needs torch" in told
    assert "pip install '.[train]'" in told
    assert not out.exists()


def test_a_start_without_trainings_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["train", "quality", str(tmp_path), "--out", str(tmp_path / "out")]) == 2
    assert "started without its trainings" in capsys.readouterr().err


def test_alone_it_shows_what_can_be_trained(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["train"]) == 0
    assert "quality" in capsys.readouterr().out


def test_the_packed_program_says_that_it_comes_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert "comes without [train]" in how_to_install("train") and "pip" not in how_to_install("train")
