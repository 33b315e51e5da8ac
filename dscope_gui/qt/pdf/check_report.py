"""A station check as PDF: who did it, what came out, and every value with its limits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PyQt6.QtCore import QCoreApplication
from PyQt6.QtGui import QPainter

from dscope_gui.domain.station_check import CheckResult, StepResult
from dscope_gui.errors import NotWritable
from dscope_gui.qt.pdf.saving import pdf_file
from dscope_gui.qt.pdf.sheet import INK, Ink, Sheet
from dscope_gui.qt.pdf.table import Cell, TableColumn, draw_table
from dscope_gui.qt.theme import LIGHT
from dscope_gui.qt.widgets.check_words import (
    doer,
    limits_text,
    outcome_word,
    reading_word,
    sentence,
    step_title,
    value_text,
)
from dscope_gui.qt.widgets.stored_facts import local_time

translate = QCoreApplication.translate

_TITLE: Final = Ink(16.0, bold=True)
_PLAIN: Final = Ink(9.5)


def write_check_report(check: CheckResult, path: Path) -> None:
    """Draw one check into one file.

    Raises
    ------
    NotWritable
        Disk full, no permission; nothing is left behind.
    """
    with pdf_file(path) as file:
        file.writer.setTitle(translate("CheckReport", "Station check"))
        file.writer.setCreator("D-Scope Blink")
        painter = QPainter()
        if not painter.begin(file.writer):
            raise NotWritable(f"{path} could not be drawn", "Choose another folder")
        try:
            _draw(Sheet(file.writer, painter), check)
        finally:
            painter.end()


def _draw(sheet: Sheet, check: CheckResult) -> None:
    color = LIGHT.good if check.is_green else LIGHT.fault
    sheet.paragraph(translate("CheckReport", "D-Scope Blink   ·   Station check"), _TITLE, after_mm=3.0)
    sheet.paragraph(outcome_word(check.is_green), Ink(20.0, bold=True, color=color), after_mm=3.0)
    facts = (
        translate("CheckReport", "Station: {}").format(check.station),
        translate("CheckReport", "Camera: {}").format(check.camera),
        translate("CheckReport", "Done by: {}").format(doer(check)),
        translate("CheckReport", "Ended: {}").format(local_time(check.ended_at)),
        translate("CheckReport", "Number: {}").format(check.id),
    )
    for fact in facts:
        sheet.paragraph(fact, _PLAIN)
    if not check.is_complete:
        sheet.paragraph(translate("CheckReport", "The check was broken off."), _PLAIN)
    sheet.y_mm += 3.0
    draw_table(sheet, _columns(), (row for step in check.steps for row in _rows(step)))


def _columns() -> tuple[TableColumn, ...]:
    return (
        TableColumn("", 8.0),
        TableColumn(translate("CheckReport", "Step and quantity"), 100.0),
        TableColumn(translate("CheckReport", "Value"), 32.0, right=True),
        TableColumn(translate("CheckReport", "Limits"), 40.0, right=True),
    )


def _rows(step: StepResult) -> Iterator[tuple[Cell, Cell, Cell, Cell]]:
    color = LIGHT.good if step.is_ok else LIGHT.fault
    sign = "✔" if step.is_ok else "✖" if step.is_required else "⚠"
    title = f"{step_title(step.kind, step.connector)}: {sentence(step)}"
    yield Cell(sign, color, bold=True), Cell(title, bold=True), Cell(""), Cell("")
    for reading in step.readings:
        sign = "✔" if reading.is_ok else "✖"
        color = INK if reading.is_ok else LIGHT.fault
        yield (
            Cell(sign, color),
            Cell(reading_word(reading.name), color),
            Cell(value_text(reading), color),
            Cell(limits_text(reading), color),
        )
