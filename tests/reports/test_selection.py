"""Stored inspections as CSV file and workbook."""

from __future__ import annotations

import csv
import errno
import io
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import HistoryLine, StoredInspection
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.record import inspection_of, record_of
from dscope_gui.domain.ticket import Ticket
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.errors import NotWritable, StoreUnavailable
from dscope_gui.reports import selection_csv, selection_workbook
from dscope_gui.rules import load_rule_set
from dscope_gui.rules.explained import explained
from tests import hand_built

FRONT = ("Part", "Serial", "Lot", "Operator", "Station", "Answer", "Cleanings")


def stored(
    serial: str = "SN1", answer: Answer = Answer.FAIL, cleanings: int = 0, found: Inspection | None = None
) -> StoredInspection:
    passed = answer is Answer.PASS
    if found is None:
        found = hand_built.inspection(status=VerdictStatus.PASS, defects=()) if passed else hand_built.inspection()
    record = record_of(found)
    ticket = Ticket("FC-UPC", serial, "L7", "Ann", "bench 2")
    line = HistoryLine(record["id"], found.captured_at, ticket, answer, "rules", 4, cleanings, "", False)
    return StoredInspection(line, record, Path("x.png"), None, ())


CHOSEN = (stored(), stored("=1+1", Answer.PASS, 2), stored("@cmd\x07", Answer.RETAKE))


@pytest.fixture(autouse=True)
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files of the test lie; it must be empty at the end."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def to_csv(chosen: Any, path: Path, **how: Any) -> bool:
    return selection_csv(chosen, path, **how)


def to_workbook(chosen: Any, path: Path, **how: Any) -> bool:
    return selection_workbook(chosen, path, {"Lot": "L7"}, **how)


WAYS = pytest.mark.parametrize("export", [to_csv, to_workbook])


def sheet(path: Path, name: str) -> list[tuple[Any, ...]]:
    return list(openpyxl.load_workbook(path)[name].iter_rows(values_only=True))


def test_the_csv_file_has_the_ticket_before_the_columns_of_the_summary(tmp_path: Path) -> None:
    assert selection_csv(CHOSEN, tmp_path / "a" / "chosen.csv")
    rows = list(csv.DictReader(io.StringIO((tmp_path / "a" / "chosen.csv").read_text(encoding="utf-8"))))
    assert tuple(rows[0])[:8] == (*FRONT, "Image_Filename")
    assert [row["Answer"] for row in rows] == ["FAIL", "PASS", "RETAKE"]
    assert [row["Cleanings"] for row in rows] == ["0", "2", "0"]
    assert [row["Serial"] for row in rows] == ["SN1", "'=1+1", "'@cmd\x07"]
    assert [row["Total_Defect_Count"] for row in rows] == ["4", "0", "4"]


def test_every_table_of_the_workbook_has_the_ticket_in_front(tmp_path: Path) -> None:
    path = tmp_path / "chosen.xlsx"
    assert selection_workbook(CHOSEN, path, {"Lot": "L7"})
    for name, rows in (("Verdicts", 3), ("Defects", 8), ("Reasons", 2)):
        head, *body = sheet(path, name)
        assert head[: len(FRONT)] == FRONT and len(body) == rows
        assert body[0][:7] == ("FC-UPC", "SN1", "L7", "Ann", "bench 2", "FAIL", 0)
    assert sheet(path, "Settings")[1] == ("Lot", "L7")
    summary = {row[0]: row[1] for row in sheet(path, "Summary") if row[0]}
    assert (summary["Pictures"], summary["PASS"], summary["FAIL"]) == (3, 1, 2)


def test_no_serial_becomes_a_formula_and_the_view_keeps_part_and_serial(tmp_path: Path) -> None:
    path = tmp_path / "chosen.xlsx"
    selection_workbook(CHOSEN, path, {})
    book = openpyxl.load_workbook(path)
    assert all(cell.data_type != "f" for page in book.worksheets for row in page.iter_rows() for cell in row)
    verdicts = book["Verdicts"]
    assert verdicts["B3"].value == "=1+1" and verdicts["B3"].quotePrefix
    assert verdicts.freeze_panes == "C2"
    (area,) = [str(formatting.sqref) for formatting in verdicts.conditional_formatting]
    assert verdicts[area.split(":")[0]].value == "FAIL"


def test_more_rows_than_are_measured_for_the_widths_are_all_there(tmp_path: Path) -> None:
    path = tmp_path / "many.xlsx"
    selection_workbook((stored(f"SN{number}") for number in range(450)), path, {})
    assert [row[1] for row in sheet(path, "Verdicts")[1:]] == [f"SN{number}" for number in range(450)]
    assert len(sheet(path, "Defects")) == 1 + 4 * 450


@WAYS
def test_an_empty_selection_makes_a_file_with_headers(export: Callable[..., bool], tmp_path: Path) -> None:
    assert export((), tmp_path / "none") and (tmp_path / "none").stat().st_size > 0


@WAYS
def test_an_export_that_is_stopped_leaves_what_was_there(
    export: Callable[..., bool], tmp_path: Path, scratch: Path
) -> None:
    path, told = tmp_path / "chosen", []
    path.write_text("from yesterday")

    def twice(done: int) -> bool:
        told.append(done)
        return done < 2

    assert not export((stored() for _ in range(1000)), path, keep_going=twice)
    assert told == [1, 2] and path.read_text() == "from yesterday"
    assert sorted(tmp_path.iterdir()) == sorted([path, scratch]) and not list(scratch.iterdir())


@WAYS
def test_a_history_that_fails_in_the_middle_leaves_no_file(
    export: Callable[..., bool], tmp_path: Path, scratch: Path
) -> None:
    def failing() -> Iterator[StoredInspection]:
        yield stored()
        raise StoreUnavailable("The history is gone")

    with pytest.raises(StoreUnavailable):
        export(failing(), tmp_path / "chosen")
    assert list(tmp_path.iterdir()) == [scratch] and not list(scratch.iterdir())


@WAYS
def test_a_path_that_cannot_be_written_is_told(export: Callable[..., bool], tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(NotWritable, match="folder"):
        export(CHOSEN, tmp_path / "folder")


def test_a_full_disk_for_temporary_files_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_args: object, **_kwargs: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(tempfile, "NamedTemporaryFile", full)
    monkeypatch.setattr("openpyxl.worksheet._writer.NamedTemporaryFile", full)
    with pytest.raises(NotWritable, match="No space left"):
        selection_workbook(CHOSEN, tmp_path / "chosen.xlsx", {})


def test_inspections_are_taken_one_by_one(tmp_path: Path) -> None:
    """The export asks for the next one only when the last one is done."""
    asked: list[int] = []

    def one_by_one() -> Iterator[StoredInspection]:
        for number in range(5):
            asked.append(number)
            yield replace(stored(), before=str(number))

    seen: list[tuple[int, int]] = []

    def note(done: int) -> bool:
        seen.append((done, len(asked)))
        return True

    selection_workbook(one_by_one(), tmp_path / "chosen.xlsx", {}, keep_going=note)
    assert seen == [(done, done) for done in range(1, 6)]


def test_a_workbook_that_explains_has_each_rule_with_its_source_and_what_would_turn_the_verdicts(
    tmp_path: Path,
) -> None:
    rules = load_rule_set("house-guarded-sm-upc")
    path = tmp_path / "chosen.xlsx"
    one = stored("SN1", found=hand_built.on_condition())
    selection_workbook([one], path, {}, explain=lambda record: explained(rules, inspection_of(record)))
    head, body = sheet(path, "Trace")
    row = dict(zip(head, body, strict=True))
    assert row["Defect_ID"] == "S1" and row["Limit"] == "none > 3 µm" and row["Source"]
    assert row["Margin_um"] == pytest.approx(0.1, abs=1e-3) and "guard band" in row["Outcome"]
    turning = [line[-1] for line in sheet(path, "Turning")]
    assert any("Scratch S1 fails at 0.10 µm more, over 3 µm wide" in sentence for sentence in turning)


def test_where_no_rule_set_is_at_hand_the_workbook_has_no_such_sheets(tmp_path: Path) -> None:
    path = tmp_path / "chosen.xlsx"
    selection_workbook(CHOSEN, path, {})
    assert not {"Trace", "Turning"} & set(openpyxl.load_workbook(path).sheetnames)
