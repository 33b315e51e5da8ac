"""A table on a sheet of a workbook, written row by row so that thousands of rows cost no memory."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from dscope_gui.reports.csv_files import Cell as Value
from dscope_gui.reports.printed_sheet import print_on_pages

_HEADER_FILL: Final = PatternFill("solid", fgColor="23394D")
_HEADER_FONT: Final = Font(bold=True, color="FFFFFF")
_WIDEST: Final = 70
_IN_LINES: Final = Alignment(wrap_text=True, vertical="top")
_LINE_POINTS: Final = 15.0
_MOST_LINES: Final = 20
"""The rest of a longer text is read in the cell itself."""
_NARROWEST: Final = 9
_ROWS_MEASURED: Final = 200
"""Column widths stand before the rows and are taken from this many of them."""
_UNPRINTABLE: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LONGEST_CELL: Final = 32767
_FOUR_DIGITS: Final = "0.0###"


class TableSheet:
    """A sheet with a frozen header, a filter and columns as wide as their content.

    Parameters
    ----------
    book : opened to be written only.
    fixed : columns that stay in view when the table is moved sideways.
    """

    def __init__(self, book: Workbook, title: str, columns: Sequence[str], *, fixed: int = 1) -> None:
        self.sheet: Any = book.create_sheet(title)  # the stubs do not know what sheets that are only written can do
        self.rows = self._written = 0
        self._columns, self._fixed = columns, fixed
        self._waiting: list[Sequence[Value]] | None = []
        self.sheet.freeze_panes = f"{get_column_letter(fixed + 1)}2"

    def append(self, row: Sequence[Value]) -> None:
        self.rows += 1
        if self._waiting is None:
            self._write(row)
            return
        self._waiting.append(row)
        if len(self._waiting) == _ROWS_MEASURED:
            self._begin()

    def finish(self) -> None:
        """Write what is left; nothing can be appended any more."""
        self._begin()
        self.sheet.auto_filter.ref = f"A1:{get_column_letter(len(self._columns))}{self.rows + 1}"

    def _begin(self) -> None:
        """Set the widths, and write the header and the rows that waited for them."""
        waiting, self._waiting = self._waiting, None
        if waiting is None:
            return
        widths = []
        for place, name in enumerate(self._columns):
            longest = max([len(name) + 3, *(len(str(row[place])) + 2 for row in waiting)])
            widths.append(min(max(longest, _NARROWEST), _WIDEST))
            self.sheet.column_dimensions[get_column_letter(place + 1)].width = widths[-1]
        print_on_pages(self.sheet, sum(widths), fixed=self._fixed)
        self.sheet.append(header_cells(self.sheet, self._columns))
        self._written = 1
        for row in waiting:
            self._write(row)

    def _write(self, row: Sequence[Value]) -> None:
        self._written += 1
        lines = max((_lines(value) for value in row), default=1)
        if lines == 1:
            self.sheet.append([harmless_cell(self.sheet, value) for value in row])
            return
        self.sheet.row_dimensions[self._written].height = lines * _LINE_POINTS
        self.sheet.append([_at_the_top(self.sheet, value) for value in row])
        del self.sheet.row_dimensions[self._written]  # it is written, and thousands of them would be kept


def _lines(value: Value) -> int:
    """Which a cell takes in a column of the greatest width: letters are as much narrower than the digits by which a
    column is measured as unbroken words leave free at the end of a line.
    """
    if not isinstance(value, str) or len(value) <= _WIDEST:
        return 1
    return min(math.ceil(len(value) / _WIDEST), _MOST_LINES)


def _at_the_top(sheet: Any, value: Value) -> Cell:
    """Of a row of several lines."""
    made = harmless_cell(sheet, value)
    cell = made if isinstance(made, Cell) else WriteOnlyCell(sheet, made)
    cell.alignment = _IN_LINES
    return cell


def header_cells(sheet: Any, names: Sequence[str]) -> list[Cell]:
    cells = [WriteOnlyCell(sheet, name) for name in names]
    for cell in cells:
        cell.fill, cell.font, cell.alignment = _HEADER_FILL, _HEADER_FONT, Alignment(vertical="center")
    return cells


def harmless_cell(sheet: Any, value: Value) -> Cell | int | None:
    """A value such that text stays text: nothing a file or a part is called may become a formula."""
    if isinstance(value, str):
        cell = WriteOnlyCell(sheet, _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", value)[:_LONGEST_CELL])
        cell.data_type = "s"
        if value.startswith(("=", "+", "-", "@")):
            cell.quotePrefix = True
        return cell
    if isinstance(value, float):
        cell = WriteOnlyCell(sheet, value)
        cell.number_format = _FOUR_DIGITS
        return cell
    return value
