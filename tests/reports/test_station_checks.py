"""Station checks as files."""

from __future__ import annotations

import csv
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from dscope_gui.domain.station_check import Trouble
from dscope_gui.errors import NotWritable
from dscope_gui.reports import checks_csv, checks_workbook
from tests.workstation.station_check.results import check, red, step


def test_every_value_has_its_line_with_its_limits(tmp_path: Path) -> None:
    file = tmp_path / "checks.csv"
    checks_csv([red(2), check(1)], file)
    with file.open(encoding="utf-8", newline="") as text:
        rows = list(csv.DictReader(text))
    assert [(row["Quantity"], row["Result"], row["Within_Limits"]) for row in rows] == [
        ("focus", "RED", "no"),
        ("mean_level", "RED", "yes"),
        ("focus", "GREEN", "yes"),
        ("mean_level", "GREEN", "yes"),
    ]
    assert (rows[0]["Value"], rows[0]["Lower_Limit"], rows[0]["Upper_Limit"]) == ("0.2", "0.45", "")


def test_a_step_without_values_has_a_line_as_well(tmp_path: Path) -> None:
    file = tmp_path / "checks.csv"
    checks_csv([check(1, replace(step(trouble=Trouble.NO_END_FACE), readings=()))], file)
    with file.open(encoding="utf-8", newline="") as text:
        rows = list(csv.DictReader(text))
    assert [(row["Trouble"], row["Quantity"]) for row in rows] == [("no_end_face", "")]


def test_the_workbook_has_the_checks_and_their_values(tmp_path: Path) -> None:
    file = tmp_path / "checks.xlsx"
    checks_workbook([replace(check(1), by="=2+2")], file)
    with closing(load_workbook(file)) as book:
        assert book.sheetnames == ["Checks", "Values"]
        assert book["Checks"]["C2"].value == "=2+2"
        assert book["Checks"]["C2"].data_type == "s"
        assert book["Values"].max_row == 3


def test_a_folder_that_is_gone_leaves_no_file(tmp_path: Path) -> None:
    (tmp_path / "file.txt").write_text("no folder", encoding="utf-8")
    with pytest.raises(NotWritable):
        checks_workbook([check(1)], tmp_path / "file.txt" / "checks.xlsx")
