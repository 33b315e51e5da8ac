"""A selection of the history is exported: CSV, workbook and PDF, over what an earlier export left there."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import cv2
from PyQt6.QtGui import QGuiApplication
from PyQt6.QtPdf import QPdfDocument

from dscope_gui.domain.history import HistoryQuery
from dscope_gui.domain.inspection import Inspection
from dscope_gui.qt.history import export_kinds
from dscope_gui.qt.history.export_kinds import Choice, ExportKind, export_job
from dscope_gui.qt.pdf import PdfReport, ReportFacts
from dscope_gui.store import SqliteStore
from tests import hand_built
from tests.faults.outcome import Findings
from tests.faults.steps import Steps
from tests.faults.works import history
from tests.faults.works.reporting import content_of
from tests.faults.works.work import PER_RUN, Said, Tell
from tests.store.entries import entry

_FACTS: Final = ReportFacts("Station 1", "2026-11-21 18:00", "all")
_FILES: Final = (ExportKind.EXCEL, ExportKind.CSV, ExportKind.PDF)
"""The kinds that are one file."""
_FEW, _MANY = "L1", ""
"""Lots: exports in turn of two inspections and of all four."""
_SIZE: Final = (320, 240)


class Exporting:
    """Implements `Work`."""

    name = "export"
    steps = ("CSV", "Excel", "PDF", "to the disk")

    def prepare(self, home: Path) -> None:
        home.mkdir(parents=True)
        store = SqliteStore(history.folder_of(home))
        for number in range(4):
            found = hand_built.inspection(width=_SIZE[0], height=_SIZE[1])
            new = entry(number, found=found, lot="L1" if number < 2 else "L2")
            store.add(replace(new, picture=_png(found)))
        store.close()
        for lot in (_FEW, _MANY):
            for kind in _FILES:
                _export(home, kind, _named(home, f"undisturbed{lot}", kind), lot)

    def do(self, home: Path, number: int, tell: Tell, steps: Steps) -> None:
        steps.mark(export_kinds, "selection_csv", "CSV")
        steps.mark(export_kinds, "selection_workbook", "Excel")
        steps.mark(PdfReport, "write", "PDF")
        steps.mark(os, "fsync", "to the disk")
        steps.mark(Path, "replace", "to the disk")
        for kind in _FILES:
            _export(home, kind, _named(home, "list", kind), _lot(number))
            tell(export=kind.value, run=number)

    def look(self, home: Path, number: int, told: list[Said]) -> Findings:
        """Each file is whole: the last that was told, or a later one."""
        found = Findings()
        for kind in _FILES:
            runs = [said["run"] for said in told if said.get("export") == kind.value]
            self._look_at(found, home, kind, runs[-1] if runs else None, number)
        found.add(history.look_at(home, [], lambda _stored: iter(())))
        for kind in _FILES:
            _export(home, kind, _named(home, "again", kind), _MANY)
            same = _content(_named(home, "again", kind)) == _content(_named(home, "undisturbed", kind))
            found.expect(same, f"the next export as {kind.value} differs from an undisturbed one")
        return found

    def _look_at(self, found: Findings, home: Path, kind: ExportKind, told: int | None, number: int) -> None:
        path = _named(home, "list", kind)
        if not path.exists():
            found.miss(told is None, f"{path.name} was told and is not there")
            return
        try:
            there = _content(path)
        except Exception as error:  # noqa: BLE001 - whatever a torn file makes a reader raise
            found.wrong.append(f"{path.name} is torn: {type(error).__name__}: {error}")
            return
        # Of a run that was killed between writing and telling, the whole file may be there as well.
        allowed = {_FEW, _MANY} if told is None else {_lot(run) for run in range(told, number + 1, PER_RUN)}
        is_known = any(there == _content(_named(home, f"undisturbed{lot}", kind)) for lot in allowed)
        found.expect(is_known, f"{path.name} is neither the earlier nor the newer export")


def _lot(number: int) -> str:
    return (_FEW, _MANY)[number // PER_RUN % 2]


def _named(home: Path, name: str, kind: ExportKind) -> Path:
    return home / f"{name}.{kind.value}"


def _export(home: Path, kind: ExportKind, path: Path, lot: str) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # pages need Qt's fonts, not a display
    app = QGuiApplication.instance() or QGuiApplication(["dscope"])
    store = SqliteStore(history.folder_of(home))
    try:
        export_job(kind, path, store, Choice((), HistoryQuery(lot=lot)), _FACTS)(lambda _done, _total: None)
    finally:
        store.close()
        del app


def _png(found: Inspection) -> bytes:
    return bytes(cv2.imencode(".png", hand_built.picture(found))[1].tobytes())


def _content(path: Path) -> Any:
    return _pages(path) if path.suffix == ".pdf" else content_of(path)


def _pages(path: Path) -> list[str]:
    """Text of each page; the last line of a whole file says that it ends."""
    content = path.read_bytes()
    if not content.rstrip().endswith(b"%%EOF"):
        raise ValueError("it has no end")
    document = QPdfDocument(None)
    if document.load(str(path)) != QPdfDocument.Error.None_:
        raise ValueError("it is no PDF")
    texts = [document.getAllText(page).text() for page in range(document.pageCount())]
    document.close()
    return texts
