"""The report of a selection: first the pages are counted, then they are drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PyQt6.QtCore import QCoreApplication
from PyQt6.QtGui import QPainter, QPdfWriter

from dscope_gui.domain.history import HistoryLine, StoredInspection
from dscope_gui.errors import NotWritable
from dscope_gui.protocols import RuleShelf
from dscope_gui.qt.pdf.cover import draw_cover, period_words
from dscope_gui.qt.pdf.inspection_page import draw_inspection
from dscope_gui.qt.pdf.saving import PdfFile, pdf_file
from dscope_gui.qt.pdf.sheet import MARGIN_MM, MUTED, PAGE_HEIGHT_MM, WIDTH_MM, Ink, Sheet
from dscope_gui.qt.widgets.stored_facts import Fact
from dscope_gui.qt.workers import Report

translate = QCoreApplication.translate

_HEAD_MM: Final = 12.0
_RULE_MM: Final = 20.0
_FOOT_MM: Final = PAGE_HEIGHT_MM - 12.0
_INK: Final = Ink(8.0, color=MUTED)


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """What is said on top: `station`, `made` in local time, `selection` in words."""

    station: str
    made: str
    selection: str


class PdfReport:
    """Writes the report of the inspections that `lines` names, each fetched by `get` when its page is drawn.

    Parameters
    ----------
    rules : where the versions of rule sets are kept that this station had.
    """

    def __init__(
        self,
        facts: ReportFacts,
        lines: Sequence[HistoryLine],
        get: Callable[[str], StoredInspection],
        rules: RuleShelf | None = None,
    ) -> None:
        self._facts, self._lines, self._get, self._rules = facts, lines, get, rules

    def write(self, path: Path, report: Report) -> None:
        """Draw everything into one file.

        Raises
        ------
        NotWritable
            Disk full, no permission; nothing is left behind.
        """
        with pdf_file(path) as file:
            file.writer.setTitle(translate("Report", "Inspection report"))
            file.writer.setCreator("D-Scope Blink")
            firsts, total = self._count(file.writer, report)
            painter = QPainter()
            if not painter.begin(file.writer):
                raise NotWritable(f"{path} could not be drawn", "Choose another folder")
            try:
                self._draw(_Paper(file.writer, painter, self._facts, total), file, firsts, report)
            finally:
                painter.end()

    def _count(self, writer: QPdfWriter, report: Report) -> tuple[list[int], int]:
        """The first page of each inspection, and how many pages there are."""
        sheet = Sheet(writer, None)
        draw_cover(sheet, self._cover_facts(), self._lines, [0] * len(self._lines))
        firsts = []
        for line in self._lines:
            report(0, len(self._lines))
            sheet.new_page()
            firsts.append(sheet.page)
            draw_inspection(sheet, self._get(line.id), self._rules)
        return firsts, sheet.page

    def _draw(self, paper: _Paper, file: PdfFile, firsts: list[int], report: Report) -> None:
        draw_cover(paper, self._cover_facts(), self._lines, firsts)
        for done, line in enumerate(self._lines):
            report(done, len(self._lines))
            paper.new_page()
            draw_inspection(paper, self._get(line.id), self._rules)
            file.hand_on()
        report(len(self._lines), len(self._lines))

    def _cover_facts(self) -> tuple[Fact, ...]:
        lots = sorted({line.ticket.lot for line in self._lines if line.ticket.lot})
        return (
            Fact(translate("Report", "Station"), self._facts.station),
            Fact(translate("Report", "Made"), self._facts.made),
            Fact(translate("Report", "Selection"), self._facts.selection),
            Fact(translate("Report", "Lots"), ", ".join(lots) or "–"),
            Fact(translate("Report", "From – to"), period_words(self._lines)),
        )


class _Paper(Sheet):
    """A sheet that puts header and footer on each page."""

    def __init__(self, writer: QPdfWriter, painter: QPainter, facts: ReportFacts, pages: int) -> None:
        super().__init__(writer, painter)
        self._facts, self._pages = facts, pages
        self._draw_frame()

    def new_page(self) -> None:
        super().new_page()
        self._draw_frame()

    def _draw_frame(self) -> None:
        title = translate("Report", "D-Scope Blink   ·   Inspection report")
        self.write(title, MARGIN_MM, _HEAD_MM, WIDTH_MM, _INK)
        made = f"{self._facts.station}   ·   {self._facts.made}"
        self.write(made, MARGIN_MM, _HEAD_MM, WIDTH_MM, _INK, right=True)
        self.line(_RULE_MM)
        self.line(_FOOT_MM - 2.0)
        page = translate("Report", "Page {page} of {pages}").format(page=self.page, pages=self._pages)
        self.write(page, MARGIN_MM, _FOOT_MM, WIDTH_MM, _INK, right=True)
