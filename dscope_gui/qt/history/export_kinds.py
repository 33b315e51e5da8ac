"""The files in which a selection is taken along."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.history import HistoryLine, HistoryQuery, StoredInspection
from dscope_gui.domain.record import Record
from dscope_gui.errors import WrongUse
from dscope_gui.protocols import ResultStore
from dscope_gui.qt.pdf import PdfReport, ReportFacts
from dscope_gui.qt.workers import Job, Report
from dscope_gui.reports import selection_csv, selection_workbook
from dscope_gui.reports.parquet import ParquetLayout, export_parquet
from dscope_gui.rules.explained import Explained
from dscope_gui.workstation.stored_rules import explained_record

translate = QCoreApplication.translate

_PAGE_LINES: Final = 500


class ExportKind(StrEnum):
    """The value is the file's ending."""

    EXCEL = "xlsx"
    CSV = "csv"
    PDF = "pdf"
    PARQUET = "parquet"
    """A folder of that name, with a file for each table."""


def export_word(kind: ExportKind) -> str:
    return {
        ExportKind.EXCEL: translate("Export", "Excel"),
        ExportKind.CSV: translate("Export", "CSV"),
        ExportKind.PDF: translate("Export", "PDF report"),
        ExportKind.PARQUET: translate("Export", "Parquet folder"),
    }[kind]


@dataclass(frozen=True, slots=True)
class Choice:
    """What is exported: the marked lines, or where there are none all that the query finds."""

    marked: tuple[HistoryLine, ...]
    query: HistoryQuery

    def lines(self, store: ResultStore) -> Sequence[HistoryLine]:
        """The newest first; what is stored meanwhile is not taken along twice."""
        if self.marked:
            return self.marked
        found: dict[str, HistoryLine] = {}
        for offset in range(0, store.count(self.query), _PAGE_LINES):
            found |= {line.id: line for line in store.find(self.query, limit=_PAGE_LINES, offset=offset)}
        return tuple(found.values())


def export_job(kind: ExportKind, path: Path, store: ResultStore, choice: Choice, facts: ReportFacts) -> Job:
    """What writes the file; the file is there whole, or not at all."""

    def run(report: Report) -> None:
        if kind is ExportKind.PARQUET:
            _write_parquet(path, store, choice, report)
            return
        lines = choice.lines(store)
        if kind is ExportKind.PDF:
            PdfReport(facts, lines, store.get, store.rules).write(path, report)
        elif kind is ExportKind.CSV:
            selection_csv(_fetched(store, lines, report), path)
        else:
            said = {"Station": facts.station, "Made": facts.made, "Selection": facts.selection}
            selection_workbook(_fetched(store, lines, report), path, said, explain=partial(_why, store))

    return run


def _write_parquet(path: Path, store: ResultStore, choice: Choice, report: Report) -> None:
    if choice.marked:
        said = translate("Export", "Parquet takes all that is found, not marked lines alone")
        raise WrongUse(said, translate("Export", "Unmark all lines, and narrow the filters instead"))
    export_parquet(store, choice.query, path, ParquetLayout.FILES, report)


def _why(store: ResultStore, record: Record) -> Explained | None:
    return explained_record(record, store.rules)


def _fetched(store: ResultStore, lines: Sequence[HistoryLine], report: Report) -> Iterator[StoredInspection]:
    for done, line in enumerate(lines):
        report(done, len(lines))
        yield store.get(line.id)
    report(len(lines), len(lines))
