"""A table over as many pages as it needs, its head on each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from dscope_gui.qt.pdf.sheet import INK, MARGIN_MM, MUTED, Ink, Sheet

_HEAD: Final = Ink(8.0, bold=True, color=MUTED)
_PAD_MM: Final = 1.0
_GAP_MM: Final = 2.0


@dataclass(frozen=True, slots=True)
class TableColumn:
    title: str
    width_mm: float
    right: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """`color` : for what is good or bad; the text says it as well."""

    text: str
    color: str = INK
    bold: bool = False


def draw_table(sheet: Sheet, columns: Sequence[TableColumn], rows: Iterable[Sequence[Cell]]) -> None:
    """Draw at the sheet's cursor and leave it below the table."""
    _draw_head(sheet, columns)
    for row in rows:
        height = _height_of(sheet, columns, row)
        if sheet.need(height):
            _draw_head(sheet, columns)
        _draw_row(sheet, columns, row)
        sheet.y_mm += height
        sheet.line(sheet.y_mm)
    sheet.y_mm += _GAP_MM


def _draw_head(sheet: Sheet, columns: Sequence[TableColumn]) -> None:
    head = [Cell(column.title) for column in columns]
    height = max(sheet.height_of(cell.text, c.width_mm - _GAP_MM, _HEAD) for cell, c in zip(head, columns, strict=True))
    sheet.need(2 * (height + 2 * _PAD_MM))
    x = MARGIN_MM
    for column in columns:
        sheet.write(column.title, x, sheet.y_mm + _PAD_MM, column.width_mm - _GAP_MM, _HEAD, right=column.right)
        x += column.width_mm
    sheet.y_mm += height + 2 * _PAD_MM
    sheet.line(sheet.y_mm)


def _draw_row(sheet: Sheet, columns: Sequence[TableColumn], row: Sequence[Cell]) -> None:
    x = MARGIN_MM
    for column, cell in zip(columns, row, strict=True):
        sheet.write(cell.text, x, sheet.y_mm + _PAD_MM, column.width_mm - _GAP_MM, _ink(cell), right=column.right)
        x += column.width_mm


def _height_of(sheet: Sheet, columns: Sequence[TableColumn], row: Sequence[Cell]) -> float:
    pairs = zip(columns, row, strict=True)
    return max(sheet.height_of(cell.text, c.width_mm - _GAP_MM, _ink(cell)) for c, cell in pairs) + 2 * _PAD_MM


def _ink(cell: Cell) -> Ink:
    return Ink(8.5, bold=cell.bold, color=cell.color)
