"""`dscope rules export` and `import`, as they are typed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

from dscope_gui.cli.app import run
from dscope_gui.cli.exits import ExitCode
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.rules import load_rule_set, read_rule_set, rule_set_sha256

NAME = "house-guarded-sm-upc"


def test_a_workbook_comes_back_as_the_same_rule_set(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book, back = tmp_path / "house.xlsx", tmp_path / "house.json"
    assert run(["rules", "export", NAME, "--out", str(book)]) == ExitCode.DONE
    assert run(["rules", "import", str(book), "--out", str(back)]) == ExitCode.DONE
    assert read_rule_set(back) == load_rule_set(NAME)
    told = "".join(capsys.readouterr().out.split())  # the terminal breaks long lines
    assert told.count(f"(sha256{rule_set_sha256(load_rule_set(NAME))[:12]}…)") == 2


def test_a_file_is_exported_like_a_name(tmp_path: Path) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    assert run(["rules", "export", NAME, "--out", str(first)]) == ExitCode.DONE
    assert run(["rules", "export", str(first), "--out", str(second)]) == ExitCode.DONE
    assert first.read_text(encoding="utf-8") == second.read_text(encoding="utf-8")


def test_a_fault_is_one_line_with_sheet_row_and_column(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, out = tmp_path / "house.xlsx", tmp_path / "house.json"
    run(["rules", "export", NAME, "--out", str(path)])
    book = load_workbook(path)
    book["Limits"]["G4"] = "a few"
    book.save(path)
    capsys.readouterr()
    assert run(["rules", "import", str(path), "--out", str(out)]) == ExitCode.WRONG_USE
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("dscope: house.xlsx, sheet 'Limits', row 4, column 'Number allowed': a whole number or")
    assert not out.exists()


def test_what_was_left_out_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "house.xlsx"
    run(["rules", "export", NAME, "--out", str(path)])
    book = load_workbook(path)
    book["Zones"]["F1"] = "Remarks"
    book.save(path)
    assert run(["rules", "import", str(path), "--out", str(tmp_path / "house.json")]) == ExitCode.DONE
    assert "Note: sheet 'Zones', row 1, column 'Remarks'" in capsys.readouterr().err


def test_pages_are_drawn_by_the_screens(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    drawn: list[tuple[RuleSet, Path]] = []
    out = tmp_path / "house.pdf"
    words = ["rules", "export", NAME, "--out", str(out)]
    assert run(words, print_rules=lambda rules, path: drawn.append((rules, path))) == ExitCode.DONE
    assert drawn == [(load_rule_set(NAME), out)]
    assert run(words) == ExitCode.WRONG_USE
    assert "without its screens" in capsys.readouterr().err


def test_a_pdf_needs_no_display(tmp_path: Path) -> None:
    surroundings = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    out = tmp_path / "house.pdf"
    words = [sys.executable, "-m", "dscope_gui", "rules", "export", NAME, "--out", str(out)]
    done = subprocess.run(words, env=surroundings, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert out.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["export", NAME, "--out", "rules.docx"], "A rule set cannot be written as rules.docx. Name a file that ends"),
        (["export", "house-garded", "--out", "a.xlsx"], "There is no rule set 'house-garded'"),
        (["import", "none.xlsx", "--out", "a.json"], "none.xlsx cannot be read"),
        (["import", "none.xlsx", "--out", "a.xlsx"], "Name a file that ends in .json"),
    ],
)
def test_wrong_use_is_told_in_one_line(words: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", *words]) == ExitCode.WRONG_USE
    assert told in capsys.readouterr().err
