"""`report.xlsx`: many inspections as a workbook for people."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Self

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import Cell
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter

from dscope_gui.domain.record import Record
from dscope_gui.reports.csv_files import DEFECT_COLUMNS, SUMMARY_COLUMNS, defect_row, file_name, summary_row
from dscope_gui.reports.csv_files import Cell as Value
from dscope_gui.reports.table_sheet import TableSheet, harmless_cell, header_cells
from dscope_gui.reports.totals import Line, Totals
from dscope_gui.rules.explained import Explained
from dscope_gui.rules.trace_rows import TRACE_COLUMNS, trace_row
from dscope_gui.rules.turning.words import turning_sentences

_TITLE_FONT: Final = Font(bold=True, size=18, color="23394D")
_LINE: Final = Border(bottom=Side(style="thin", color="D5DBE1"))
_VERDICT_FILLS: Final = {"PASS": "C6E9CF", "FAIL": "F8C9C6", "NOT INSPECTABLE": "FCE3B4"}
_VERDICT_INKS: Final = {"PASS": "0B5A25", "FAIL": "8E1111", "NOT INSPECTABLE": "7A4B00"}
_REASON_COLUMNS: Final = ("Image_Filename", "Zone", "Kind", "Limit", "Found", "Margin_um", "Defects", "Reason")
_NAME_WIDTH: Final = 38
_VALUE_WIDTH: Final = 30


class InspectionBook:
    """A workbook with the sheets Summary, Verdicts, Defects, Reasons and Settings, filled one inspection at a time.

    Where verdicts are explained, Trace has every defect with its rule, and Turning what would turn each verdict.

    Used in a `with` block: its rows lie in temporary files, which are gone after the block.

    Parameters
    ----------
    front : columns that every table has before its own.
    fixed : how many columns stay in view when a table is moved sideways.
    """

    def __init__(self, front: Sequence[str] = (), *, fixed: int = 1) -> None:
        self._book = Workbook(write_only=True)
        self._summary: Any = self._book.create_sheet("Summary")
        self._totals = Totals()
        self._verdict_column = len(front) + SUMMARY_COLUMNS.index("Pass/Fail_Status") + 1
        self._verdicts = TableSheet(self._book, "Verdicts", (*front, *SUMMARY_COLUMNS), fixed=fixed)
        self._defects = TableSheet(self._book, "Defects", (*front, "Image_Filename", *DEFECT_COLUMNS), fixed=fixed)
        self._reasons = TableSheet(self._book, "Reasons", (*front, *_REASON_COLUMNS), fixed=fixed)
        self._front = (*front, "Image_Filename")
        self._fixed = fixed
        self._why: tuple[TableSheet, TableSheet] | None = None
        self._settings = TableSheet(self._book, "Settings", ("Setting", "Value"))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if not self._summary.closed:
            self._give_up()

    def add(self, record: Record, front: Sequence[Value] = ()) -> None:
        self._totals.add(record)
        self._verdicts.append([*front, *summary_row(record)])
        for defect in record["defects"]:
            self._defects.append([*front, file_name(record), *defect_row(defect)])
        for row in _reason_rows(record):
            self._reasons.append([*front, *row])

    def add_why(self, record: Record, why: Explained, front: Sequence[Value] = ()) -> None:
        """Explain an inspection that was added; the first one brings the sheets."""
        if self._why is None:
            self._why = (
                TableSheet(self._book, "Trace", (*self._front, *TRACE_COLUMNS), fixed=self._fixed),
                TableSheet(self._book, "Turning", (*self._front, "What_Would_Turn_It"), fixed=self._fixed),
            )
        trace_sheet, turning_sheet = self._why
        for trace in why.traces:
            trace_sheet.append([*front, file_name(record), *trace_row(trace)])
        for sentence in () if why.turning is None else turning_sentences(why.turning):
            turning_sheet.append([*front, file_name(record), sentence])

    def finished(self, settings: Mapping[str, str]) -> bytes:
        """The whole workbook.

        Parameters
        ----------
        settings : what the inspections ran with or were chosen by, by name.
        """
        for name, text in settings.items():
            self._settings.append([name, text])
        _write_summary(self._summary, self._totals)
        for table in self._tables():
            table.finish()
        _color_verdicts(self._verdicts, self._verdict_column)
        file = io.BytesIO()
        self._book.save(file)
        return file.getvalue()

    def _give_up(self) -> None:
        for sheet in (self._summary, *(table.sheet for table in self._tables())):
            sheet.close()
            sheet._writer.cleanup()  # openpyxl itself removes its file only when the workbook is saved

    def _tables(self) -> tuple[TableSheet, ...]:
        return self._verdicts, self._defects, self._reasons, *(self._why or ()), self._settings


def workbook_bytes(records: Iterable[Record], settings: Mapping[str, str]) -> bytes:
    """The workbook of a batch.

    Parameters
    ----------
    settings : what the batch ran with, by name.
    """
    with InspectionBook() as book:
        for record in records:
            book.add(record)
        return book.finished(settings)


def _reason_rows(record: Record) -> list[list[Value]]:
    return [
        [
            file_name(record),
            reason["zone"],
            reason["kind"],
            reason["limit"],
            reason["found"],
            reason["margin_um"],
            ", ".join(reason["defects"]),
            reason["text"],
        ]
        for reason in record["verdict"]["reasons"]
    ]


def _write_summary(sheet: Any, totals: Totals) -> None:
    sheet.sheet_view.showGridLines = False
    sheet.column_dimensions["A"].width = _NAME_WIDTH
    sheet.column_dimensions["B"].width = _VALUE_WIDTH
    title = WriteOnlyCell(sheet, "D-Scope Blink: end-face inspection")
    title.font = _TITLE_FONT
    sheet.append([title])
    for heading, lines in totals.blocks():
        sheet.append([])
        sheet.append(header_cells(sheet, (heading, "")))
        for line in lines:
            sheet.append(_summary_cells(sheet, line))


def _summary_cells(sheet: Any, line: Line) -> list[Cell]:
    name, value, style = line
    cells = [_styled(sheet, name), _styled(sheet, value)]
    cells[1].number_format = style
    cells[1].alignment = Alignment(horizontal="right")
    for cell in cells:
        cell.border = _LINE
        if name in _VERDICT_FILLS:
            cell.fill = PatternFill("solid", fgColor=_VERDICT_FILLS[name])
            cell.font = Font(bold=True, color=_VERDICT_INKS[name])
    return cells


def _styled(sheet: Any, value: Value) -> Cell:
    cell = harmless_cell(sheet, value)
    return cell if isinstance(cell, Cell) else WriteOnlyCell(sheet, cell)


def _color_verdicts(table: TableSheet, column_number: int) -> None:
    """Colour beside the word, by a rule that follows when the table is sorted."""
    column = get_column_letter(column_number)
    area = f"{column}2:{column}{max(table.rows, 1) + 1}"
    for word, fill in _VERDICT_FILLS.items():
        style = DifferentialStyle(font=Font(bold=True, color=_VERDICT_INKS[word]), fill=PatternFill(bgColor=fill))
        rule = Rule(type="cellIs", operator="equal", formula=[f'"{word}"'], dxf=style)
        table.sheet.conditional_formatting.add(area, rule)
