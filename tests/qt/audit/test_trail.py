"""The audit trail on the screen: found, read and taken along."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dscope_gui.domain.audit import AuditKind, AuditLine, AuditQuery
from dscope_gui.domain.station import Role
from dscope_gui.qt.audit.kind_words import audit_word
from dscope_gui.qt.audit.line_model import Column, text_of, who_words
from dscope_gui.qt.audit.trail_file import TrailFile
from dscope_gui.qt.audit.value_words import change_words
from tests.hand_built import NOON
from tests.qt.audit.conftest import Desk
from tests.qt.hands import click

BURST = AuditLine(AuditKind.SETTINGS_CHANGED, NOON, "Tom", Role.TECHNICIAN, "capture.burst", 5, 9, "better")


def shown(qtbot: QtBot, desk: Desk) -> Desk:
    """With all that the history holds."""
    desk.screen.show()
    qtbot.waitUntil(lambda: desk.screen.trail.total == desk.store.audit.count(AuditQuery()))
    return desk


def test_all_lines_are_listed_the_newest_first(qtbot: QtBot, desk: Desk) -> None:
    shown(qtbot, desk)
    assert desk.subjects()[:2] == ["qa", "capture.burst"]
    assert desk.screen.trail.summary.text() == f"{desk.screen.trail.total} events"


def test_words_and_kind_narrow_the_list(qtbot: QtBot, desk: Desk) -> None:
    filters = shown(qtbot, desk).screen.trail.filters
    filters.text.setText("BURST")
    qtbot.waitUntil(lambda: desk.subjects() == ["capture.burst"])
    filters.text.clear()
    filters.kind.setCurrentIndex(filters.kind.findData(AuditKind.LOGIN.value))
    qtbot.waitUntil(lambda: desk.subjects() == ["qa"])


def test_days_narrow_the_list_and_nothing_found_is_told(qtbot: QtBot, desk: Desk) -> None:
    trail = shown(qtbot, desk).screen.trail
    trail.filters.period.choose_dates(NOON.date(), NOON.date())
    qtbot.waitUntil(lambda: 0 < trail.total < desk.store.audit.count(AuditQuery()))
    assert "capture.burst" in desk.subjects()
    trail.filters.period.choose_dates(NOON.date().replace(year=1999), NOON.date().replace(year=1999))
    qtbot.waitUntil(trail.notice.isVisible)
    assert trail.notice.message.text() == "Nothing found"


def test_more_lines_come_when_the_list_is_scrolled_to_its_end(qtbot: QtBot, desk: Desk) -> None:
    for number in range(250):
        desk.store.audit.note(replace(BURST, subject=f"s{number}"))
    trail = shown(qtbot, desk).screen.trail
    assert trail.lines.rowCount() == 200
    trail.table.scrollToBottom()
    qtbot.waitUntil(lambda: trail.lines.rowCount() == trail.total)
    assert desk.subjects()[:250] == [f"s{number}" for number in reversed(range(250))]


def test_the_chosen_line_is_shown_whole(qtbot: QtBot, desk: Desk) -> None:
    trail = shown(qtbot, desk).screen.trail
    trail.table.selectRow(1)
    told = " ".join(label.text() for label in trail.facts.findChildren(QLabel))
    assert "Tom (Technician)" in told and "5  →  9" in told and "better" in told


@pytest.mark.parametrize("kind", TrailFile)
def test_what_is_found_is_taken_along(qtbot: QtBot, desk: Desk, kind: TrailFile, tmp_path: Path) -> None:
    path = tmp_path / f"trail.{kind.value}"
    shown(qtbot, desk).presenter.ask_path = lambda _pattern, _suggestion: path
    click(desk.screen.exports[list(TrailFile).index(kind)])
    qtbot.waitUntil(lambda: "Written" in desk.screen.message.text())
    if kind is TrailFile.CSV:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = [row["What"] for row in csv.DictReader(file)]
    else:
        book = openpyxl.load_workbook(path)
        rows = [str(row[3]) for row in book.worksheets[0].iter_rows(min_row=2, values_only=True)]
        book.close()
    assert len(rows) == desk.screen.trail.total and rows[0] == "login"


def test_a_file_that_cannot_be_written_is_told(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    shown(qtbot, desk).presenter.ask_path = lambda _pattern, _suggestion: tmp_path / "file" / "trail.csv"
    click(desk.screen.exports[1])
    qtbot.waitUntil(lambda: desk.screen.message.text().startswith("⚠"))


def test_a_history_that_cannot_be_read_is_told_in_place(qtbot: QtBot, desk: Desk) -> None:
    shown(qtbot, desk)
    desk.store.close()
    desk.presenter.refresh()
    qtbot.waitUntil(desk.screen.trail.notice.isVisible)
    assert "closed" in desk.screen.trail.notice.message.text()


@pytest.mark.parametrize("kind", AuditKind)
def test_every_kind_has_a_word(kind: AuditKind) -> None:
    assert audit_word(kind)
    assert text_of(replace(BURST, kind=kind), Column.KIND) == audit_word(kind)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (BURST, "5 → 9"),
        (replace(BURST, before=None, after={"a": 1, "b": [2, 3]}), "a 1,  b.0 2,  b.1 3"),
        (replace(BURST, before={"x": True}, after={"x": False}), "x yes → no"),
        (replace(BURST, before="old", after=None), "old → –"),
        (replace(BURST, before=None, after=None), ""),
    ],
)
def test_before_and_after_are_readable(line: AuditLine, words: str) -> None:
    assert change_words(line) == words


def test_who_did_it_is_told_also_without_a_name() -> None:
    assert who_words(BURST) == "Tom (Technician)"
    assert who_words(replace(BURST, by="")) == "Technician"
    assert who_words(replace(BURST, by="", role=None)) == "the program"


def test_titles_stand_over_the_columns(desk: Desk) -> None:
    lines = desk.screen.trail.lines
    titles = [lines.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert titles == ["When", "Who", "What", "Of what", "Before → after", "Reason"]
