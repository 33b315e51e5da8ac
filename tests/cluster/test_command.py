"""`dscope … --engine dask`, as it is typed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from dscope_gui.cli.app import run
from dscope_gui.paths import DATA_VARIABLE
from tests.cluster.loss import small_pictures, text_of
from tests.conftest import PROJECT

OPTIONS = ("--profile", "fast_scan", "--fiber", "mm-50-125", "--records-only")
LOCAL = """
import sys
from dscope_gui.cli.app import run
code = run(sys.argv[1:])
sys.exit(code or bool({"dask", "distributed", "fsspec", "tornado"} & set(sys.modules)))
"""


@pytest.fixture(autouse=True)
def new_station(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "data"))


def lines(out: Path) -> list[str]:
    text = (out / "records.jsonl").read_text(encoding="utf-8")
    return [text_of(json.loads(line)) for line in text.splitlines()]


@pytest.mark.slow
def test_the_pool_does_without_dask_and_a_cluster_of_this_machine_gives_the_same_records(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pictures = small_pictures(tmp_path / "in", 4, 4)
    words = ["inspect", str(pictures[0].parent), *OPTIONS, "--out"]
    alone = [sys.executable, "-c", LOCAL, *words, str(tmp_path / "pool"), "--jobs", "2"]
    assert subprocess.run(alone, cwd=PROJECT, capture_output=True, check=False).returncode == 0
    assert run([*words, str(tmp_path / "dask"), "--engine", "dask", "--jobs", "1"]) == 0
    assert lines(tmp_path / "dask") == lines(tmp_path / "pool") and len(lines(tmp_path / "pool")) == 4
    assert "Results are in" in capsys.readouterr().out


def test_a_pattern_without_pictures_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["inspect", f"file://{tmp_path}/*.png", "--out", str(tmp_path / "out")]) == 1
    assert "there are no pictures in file://" in capsys.readouterr().err


def test_an_address_is_inspected_and_told_by_its_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (picture,) = small_pictures(tmp_path / "in", 1, 1)
    assert run(["inspect", f"file://{picture}", *OPTIONS, "--out", str(tmp_path / "out")]) == 0
    assert "end00000.png" in capsys.readouterr().out
    (record,) = (json.loads(line) for line in (tmp_path / "out" / "records.jsonl").read_text("utf-8").splitlines())
    assert record["image"]["path"] == f"file://{picture}" and record["status"] == "inspected"
