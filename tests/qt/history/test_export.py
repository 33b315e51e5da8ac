"""The selection as Excel, CSV and PDF."""

from __future__ import annotations

import csv
import errno
import os
import resource
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import openpyxl
import pyarrow.parquet as pq
import pytest
from PyQt6.QtCore import QSettings
from PyQt6.QtGui import QFontDatabase
from PyQt6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import StoredInspection
from dscope_gui.qt.history import HistoryScreen
from dscope_gui.qt.history.export_kinds import ExportKind
from dscope_gui.qt.history.export_presenter import AskPath
from dscope_gui.store import SqliteStore
from tests.qt.hands import click
from tests.qt.history.filled import Filled, StandingClock
from tests.qt.history.heat_maps import heat_maps
from tests.qt.history.looking import shown

_INI = QSettings.Format.IniFormat


def answering(path: Path) -> AskPath:
    """Stands for the file dialog."""
    return lambda _kind, _suggestion: path


def export(qtbot: QtBot, screen: HistoryScreen, kind: ExportKind, path: Path) -> str:
    """Export to `path`; returns what the screen says in the end."""
    screen.export_presenter.ask_path = answering(path)
    screen.exports.export_wanted.emit(kind)
    qtbot.waitUntil(lambda: not screen.exports.is_busy, timeout=20_000)
    return screen.exports.message.text()


@pytest.fixture
def three(qtbot: QtBot, screen: HistoryScreen, history: Filled) -> tuple[StoredInspection, ...]:
    made = (history.add("LC-1", Answer.PASS), history.add("LC-2"), history.add("=LC-3", lot="检验"))
    shown(qtbot, screen, ["=LC-3", "LC-2", "LC-1"])
    return made


def pdf_texts(path: Path) -> list[str]:
    document = QPdfDocument(None)
    assert document.load(str(path)) == QPdfDocument.Error.None_
    texts = [document.getAllText(page).text() for page in range(document.pageCount())]
    document.close()
    return texts


def test_all_that_is_found_goes_into_the_csv(
    qtbot: QtBot, screen: HistoryScreen, three: tuple[StoredInspection, ...], tmp_path: Path
) -> None:
    path = tmp_path / "out" / "all.csv"
    assert "Written" in export(qtbot, screen, ExportKind.CSV, path)
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Serial"] for row in rows] == ["'=LC-3", "LC-2", "LC-1"]
    assert [row["Answer"].lower() for row in rows] == ["fail", "fail", "pass"]


def test_marked_lines_alone_go_into_the_workbook(
    qtbot: QtBot, screen: HistoryScreen, three: tuple[StoredInspection, ...], tmp_path: Path
) -> None:
    screen.list.lines.toggle_mark(1)
    path = tmp_path / "marked.xlsx"
    export(qtbot, screen, ExportKind.EXCEL, path)
    book = openpyxl.load_workbook(path)
    cells = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row}
    book.close()
    assert "LC-2" in cells and "LC-1" not in cells and "1 marked inspections" in cells


def test_all_that_is_found_goes_into_parquet_and_marked_lines_alone_do_not(
    qtbot: QtBot, screen: HistoryScreen, three: tuple[StoredInspection, ...], tmp_path: Path
) -> None:
    path = tmp_path / "all.parquet"
    assert "Written" in export(qtbot, screen, ExportKind.PARQUET, path)
    rows = pq.read_table(path / "inspections.parquet").to_pylist()
    assert sorted(row["inspection_id"] for row in rows) == sorted(one.line.id for one in three)
    screen.list.lines.toggle_mark(1)
    assert "not marked lines alone" in export(qtbot, screen, ExportKind.PARQUET, tmp_path / "marked.parquet")
    assert not (tmp_path / "marked.parquet").exists()


def test_the_pdf_tells_everything_on_numbered_pages(
    qtbot: QtBot, screen: HistoryScreen, three: tuple[StoredInspection, ...], tmp_path: Path
) -> None:
    path = tmp_path / "report.pdf"
    export(qtbot, screen, ExportKind.PDF, path)
    pages = pdf_texts(path)
    assert len(pages) == 4 and all(f"Page {n} of 4" in text for n, text in enumerate(pages, start=1))
    assert "Yield 33.3%" in pages[0] and "Station 1" in pages[0]
    if QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        assert "检验" in pages[0]
    failed = pages[2]
    assert "LC-2" in failed and "✖ FAIL" in failed and "6.9 µm" in failed and "±" in failed and "Ana K." in failed
    assert "✔ PASS" in pages[3] and "sha256" in pages[3]


class HeldStore(SqliteStore):
    """Stops at the second inspection that is fetched until it is let go."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.fetched, self.reached, self.go = 0, threading.Event(), threading.Event()

    def get(self, inspection_id: str) -> StoredInspection:
        self.fetched += 1
        if self.fetched == 2:
            self.reached.set()
            self.go.wait(10)
        return super().get(inspection_id)


@pytest.mark.parametrize("kind", [kind for kind in ExportKind if kind is not ExportKind.PARQUET])
def test_an_export_cancelled_in_the_middle_leaves_no_file(
    qtbot: QtBot, history: Filled, tmp_path: Path, kind: ExportKind
) -> None:
    for n in range(4):
        history.add(f"LC-{n}")
    store, path = HeldStore(history.store.folder), tmp_path / "out" / f"a.{kind.value}"
    path.parent.mkdir()
    settings = QSettings(str(tmp_path / "a.ini"), _INI)
    screen = HistoryScreen(store, StandingClock(), heat=heat_maps(tmp_path), station="1", settings=settings)
    qtbot.addWidget(screen)
    shown(qtbot, screen, ["LC-3", "LC-2", "LC-1", "LC-0"])
    screen.export_presenter.ask_path = answering(path)
    screen.exports.export_wanted.emit(kind)
    qtbot.waitUntil(store.reached.is_set)
    click(screen.exports.cancel)
    store.go.set()
    qtbot.waitUntil(lambda: not screen.exports.is_busy)
    assert "Cancelled" in screen.exports.message.text() and list(path.parent.iterdir()) == []
    screen.close_down()
    store.close()


@contextmanager
def no_file_larger_than(size_bytes: int) -> Iterator[None]:
    """A real refusal by the system, as from a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)


def full(_descriptor: int) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("kind", [ExportKind.CSV, ExportKind.EXCEL])
def test_a_full_disk_is_told_and_what_was_there_stays(
    qtbot: QtBot,
    screen: HistoryScreen,
    three: tuple[StoredInspection, ...],
    tmp_path: Path,
    kind: ExportKind,
) -> None:
    path = tmp_path / "out" / f"a.{kind.value}"
    path.parent.mkdir()
    path.write_text("earlier")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", full)
        said = export(qtbot, screen, kind, path)
    _check_refused(screen, path, said)


def test_a_pdf_on_a_full_disk_is_told_and_what_was_there_stays(
    qtbot: QtBot, screen: HistoryScreen, three: tuple[StoredInspection, ...], tmp_path: Path
) -> None:
    path = tmp_path / "out" / "a.pdf"
    path.parent.mkdir()
    path.write_text("earlier")
    with no_file_larger_than(5000):
        said = export(qtbot, screen, ExportKind.PDF, path)
    _check_refused(screen, path, said)


def _check_refused(screen: HistoryScreen, path: Path, said: str) -> None:
    assert "could not be written" in said and screen.exports.message.property("fault")
    assert path.read_text() == "earlier" and list(path.parent.iterdir()) == [path]


def test_the_last_folder_is_remembered_over_a_restart(
    qtbot: QtBot, screen: HistoryScreen, three: tuple[StoredInspection, ...], tmp_path: Path
) -> None:
    export(qtbot, screen, ExportKind.CSV, tmp_path / "kept" / "a.csv")
    again = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    assert again.value("history/export_folder") == str(tmp_path / "kept")
    assert screen.export_presenter.last_folder() == tmp_path / "kept"
