"""Draws a rule set into a PDF file or on a printer: first the pages are counted, then they are drawn."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PyQt6.QtCore import QCoreApplication, QMarginsF
from PyQt6.QtGui import QPageLayout, QPageSize, QPainter
from PyQt6.QtPrintSupport import QPrinter

from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.errors import NotWritable
from dscope_gui.qt.languages import spoken
from dscope_gui.qt.pdf.rules.printed import PrintedRules, facts_of
from dscope_gui.qt.pdf.rules.rings import draw_rings
from dscope_gui.qt.pdf.rules.tables import draw_acceptance_table, draw_marks, draw_sources
from dscope_gui.qt.pdf.saving import pdf_file
from dscope_gui.qt.pdf.sheet import MARGIN_MM, MUTED, PAGE_HEIGHT_MM, WIDTH_MM, Ink, Sheet, Writer
from dscope_gui.qt.widgets.stored_facts import Fact

translate = QCoreApplication.translate

_HEAD_MM: Final = 12.0
_RULE_MM: Final = 20.0
_FOOT_MM: Final = PAGE_HEIGHT_MM - 12.0
_SMALL: Final = Ink(8.0, color=MUTED)
_TITLE: Final = Ink(17.0, bold=True)
_HEADING: Final = Ink(12.0, bold=True)
_BODY: Final = Ink(9.5)
_NAME: Final = Ink(9.5, color=MUTED)
_NAME_MM: Final = 36.0
_WARNING: Final = Ink(10.5, bold=True, color="#6b3d00")
_WARNING_BAND: Final = "#fdf0d8"
_WARNING_EDGE: Final = "#c77700"
_EDGE_MM: Final = 1.5
_PAD_MM: Final = 3.0
_GAP_MM: Final = 4.0
_HASH_LETTERS: Final = 16
_LEAST_TABLE_MM: Final = 30.0
"""A heading is not left alone at the end of a page."""


def write_rules_pdf(printed: PrintedRules, path: Path) -> None:
    """Write one rule set.

    Raises
    ------
    NotWritable
        Disk full, no permission; nothing is left behind.
    """
    with pdf_file(path) as file:
        file.writer.setTitle(printed.rule_set.title)
        file.writer.setCreator("D-Scope Blink")
        painter = QPainter()
        if not painter.begin(file.writer):
            raise NotWritable(f"{path} could not be drawn", "Choose another folder")
        try:
            _draw_all(file.writer, painter, printed)
        finally:
            painter.end()


def print_rules(printed: PrintedRules, printer: QPrinter) -> None:
    """Draw it on a printer that the user chose; raises NotWritable where the printer takes no pages."""
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    )
    printer.setDocName(printed.name)
    painter = QPainter()
    if not painter.begin(printer):
        raise NotWritable(f"{printer.printerName() or 'The printer'} takes no pages", "Choose another printer")
    try:
        _draw_all(printer, painter, printed)
    finally:
        painter.end()


def _draw_all(writer: Writer, painter: QPainter, printed: PrintedRules) -> None:
    counted = Sheet(writer, None)
    draw_rules(counted, printed)
    draw_rules(_Paper(writer, painter, printed, counted.page), printed)


def draw_rules(sheet: Sheet, printed: PrintedRules) -> None:
    """Title, warning, facts, rings, table, sources and notes, from the sheet's cursor on."""
    rules = printed.rule_set
    sheet.paragraph(rules.title, _TITLE, after_mm=_GAP_MM)
    if not rules.verified:
        _draw_warning(sheet, rules)
    for fact in facts_of(printed):
        _draw_fact(sheet, fact)
    sheet.y_mm += _GAP_MM
    draw_rings(sheet, rules)
    sheet.y_mm += _GAP_MM
    _draw_heading(sheet, translate("RulesOnPaper", "What each zone may carry"))
    draw_acceptance_table(sheet, rules)
    if rules.notes:
        _draw_heading(sheet, translate("RulesOnPaper", "Notes"))
        for number, note in enumerate(rules.notes, start=1):
            sheet.paragraph(f"{number}.  {note}", _BODY)
        sheet.y_mm += _GAP_MM
    _draw_heading(sheet, translate("RulesOnPaper", "Where each limit comes from"))
    draw_sources(sheet, rules)
    draw_marks(sheet, rules)
    sheet.paragraph(translate("RulesOnPaper", "Letters in brackets name the source itself."), _NAME)


def _draw_warning(sheet: Sheet, rules: RuleSet) -> None:
    """So that nobody takes the page for the standard itself."""
    text = f"⚠  {spoken(rules.notice)}"
    room = WIDTH_MM - _EDGE_MM - 2 * _PAD_MM
    height = sheet.height_of(text, room, _WARNING) + 2 * _PAD_MM
    sheet.need(height)
    sheet.band(MARGIN_MM, sheet.y_mm, WIDTH_MM, height, _WARNING_BAND)
    sheet.band(MARGIN_MM, sheet.y_mm, _EDGE_MM, height, _WARNING_EDGE)
    sheet.write(text, MARGIN_MM + _EDGE_MM + _PAD_MM, sheet.y_mm + _PAD_MM, room, _WARNING)
    sheet.y_mm += height + _GAP_MM


def _draw_fact(sheet: Sheet, fact: Fact) -> None:
    room = WIDTH_MM - _NAME_MM
    height = max(sheet.height_of(fact.value, room, _BODY), sheet.height_of(fact.name, _NAME_MM - 2.0, _NAME))
    sheet.need(height)
    sheet.write(fact.name, MARGIN_MM, sheet.y_mm, _NAME_MM - 2.0, _NAME)
    sheet.write(fact.value, MARGIN_MM + _NAME_MM, sheet.y_mm, room, _BODY)
    sheet.y_mm += height + 0.8


def _draw_heading(sheet: Sheet, text: str) -> None:
    sheet.need(_LEAST_TABLE_MM)
    sheet.paragraph(text, _HEADING)


class _Paper(Sheet):
    """A sheet that says on each page what it is, which version, and where it ends."""

    def __init__(self, writer: Writer, painter: QPainter, printed: PrintedRules, pages: int) -> None:
        super().__init__(writer, painter)
        self._printed, self._pages = printed, pages
        self._draw_frame()

    def new_page(self) -> None:
        super().new_page()
        self._draw_frame()

    def _draw_frame(self) -> None:
        name = "   ·   ".join(part for part in (self._printed.name, self._printed.state) if part)
        title = translate("RulesOnPaper", "D-Scope Blink   ·   Acceptance criteria")
        self.write(title, MARGIN_MM, _HEAD_MM, WIDTH_MM, _SMALL)
        self.write(name, MARGIN_MM, _HEAD_MM, WIDTH_MM, _SMALL, right=True)
        self.line(_RULE_MM)
        self.line(_FOOT_MM - 2.0)
        page = translate("RulesOnPaper", "Page {page} of {pages}").format(page=self.page, pages=self._pages)
        foot = translate("RulesOnPaper", "Printed {made}   ·   SHA-256 {sha256}…")
        words = foot.format(made=self._printed.made, sha256=self._printed.sha256[:_HASH_LETTERS])
        self.write(words, MARGIN_MM, _FOOT_MM, WIDTH_MM, _SMALL)
        self.write(page, MARGIN_MM, _FOOT_MM, WIDTH_MM, _SMALL, right=True)
