"""`report.xlsx`: the batch as a workbook for people."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from dscope_gui.domain.record import Record
from dscope_gui.reports.csv_files import (
    DEFECT_COLUMNS,
    SUMMARY_COLUMNS,
    defect_row,
    file_name,
    summary_row,
    verdict_word,
)
from dscope_gui.reports.csv_files import Cell as Value

_HEADER_FILL: Final = PatternFill("solid", fgColor="23394D")
_HEADER_FONT: Final = Font(bold=True, color="FFFFFF")
_TITLE_FONT: Final = Font(bold=True, size=18, color="23394D")
_LINE: Final = Border(bottom=Side(style="thin", color="D5DBE1"))
_VERDICT_FILLS: Final = {"PASS": "C6E9CF", "FAIL": "F8C9C6", "NOT INSPECTABLE": "FCE3B4"}
_VERDICT_INKS: Final = {"PASS": "0B5A25", "FAIL": "8E1111", "NOT INSPECTABLE": "7A4B00"}
_WIDEST: Final = 70
_NARROWEST: Final = 9
_ROWS_MEASURED: Final = 200
"""Column widths are taken from this many rows; more only cost time."""
_UNPRINTABLE: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LONGEST_CELL: Final = 32767
_FOUR_DIGITS: Final = "0.0###"
_REASON_COLUMNS: Final = ("Image_Filename", "Zone", "Kind", "Limit", "Found", "Margin_um", "Defects", "Reason")


def workbook_bytes(records: Sequence[Record], settings: Mapping[str, str]) -> bytes:
    """The workbook with the sheets Summary, Verdicts, Defects, Reasons and Settings.

    Parameters
    ----------
    settings : what the batch ran with, by name.
    """
    book = Workbook()
    _summary_sheet(book.worksheets[0], records)
    _table(book.create_sheet("Verdicts"), SUMMARY_COLUMNS, [summary_row(record) for record in records])
    _table(book.create_sheet("Defects"), ("Image_Filename", *DEFECT_COLUMNS), _defect_rows(records))
    _table(book.create_sheet("Reasons"), _REASON_COLUMNS, _reason_rows(records))
    _table(book.create_sheet("Settings"), ("Setting", "Value"), [[name, text] for name, text in settings.items()])
    _color_verdicts(book["Verdicts"], len(records))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _summary_sheet(sheet: Worksheet, records: Sequence[Record]) -> None:
    sheet.title = "Summary"
    sheet.sheet_view.showGridLines = False
    sheet["A1"].value = "D-Scope Blink: end-face inspection"
    sheet["A1"].font = _TITLE_FONT
    row = 3
    for title, lines in _summary_blocks(records):
        _header_row(sheet, row, (title, ""))
        for name, value, style in lines:
            row += 1
            _put(sheet.cell(row, 1), name)
            _put(sheet.cell(row, 2), value)
            sheet.cell(row, 2).number_format = style
            sheet.cell(row, 2).alignment = Alignment(horizontal="right")
            sheet.cell(row, 1).border = sheet.cell(row, 2).border = _LINE
            _paint(sheet, row, name)
        row += 2
    sheet.column_dimensions["A"].width = 38
    sheet.column_dimensions["B"].width = 30


def _summary_blocks(records: Sequence[Record]) -> Iterable[tuple[str, list[tuple[str, Value, str]]]]:
    verdicts = Counter(verdict_word(record) for record in records)
    judged = verdicts["PASS"] + verdicts["FAIL"]
    passed: Value = verdicts["PASS"] / judged if judged else "no picture judged"
    seconds = sum(record["timing_ms"].get("total", 0.0) for record in records) / 1000.0
    moments = sorted(record["captured_at"] for record in records)
    yield (
        "Totals",
        [
            ("Pictures", len(records), "0"),
            *((word, verdicts[word], "0") for word in _VERDICT_FILLS),
            ("Yield (share of PASS among judged)", passed, "0.0%"),
            ("Unreadable files", sum(record["status"] == "unreadable" for record in records), "0"),
            ("No end face found", sum(record["status"] == "localization_failed" for record in records), "0"),
        ],
    )
    yield "Defects by type", _counts(defect["type"] for record in records for defect in record["defects"])
    yield "Defects by zone", _counts(defect["zone"] for record in records for defect in record["defects"])
    yield "Warnings", _counts(w for record in records for w in (record["quality"] or {"warnings": []})["warnings"])
    yield (
        "Time",
        [
            ("First inspection", moments[0] if moments else "", "@"),
            ("Last inspection", moments[-1] if moments else "", "@"),
            ("Mean time per picture in s", seconds / len(records) if records else 0.0, "0.000"),
        ],
    )


def _counts(names: Iterable[str]) -> list[tuple[str, Value, str]]:
    found = Counter(names)
    return [(name, count, "0") for name, count in sorted(found.items())] or [("none", 0, "0")]


def _defect_rows(records: Sequence[Record]) -> list[list[Value]]:
    return [[file_name(record), *defect_row(defect)] for record in records for defect in record["defects"]]


def _reason_rows(records: Sequence[Record]) -> list[list[Value]]:
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
        for record in records
        for reason in record["verdict"]["reasons"]
    ]


def _table(sheet: Worksheet, columns: Sequence[str], rows: Sequence[Sequence[Value]]) -> None:
    """A table with a frozen header, a filter and columns as wide as their content."""
    _header_row(sheet, 1, columns)
    for number, row in enumerate(rows, start=2):
        for place, value in enumerate(row, start=1):
            _put(sheet.cell(number, place), value)
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{len(rows) + 1}"
    for place, name in enumerate(columns):
        longest = max([len(name) + 3, *(len(str(row[place])) + 2 for row in rows[:_ROWS_MEASURED])])
        sheet.column_dimensions[get_column_letter(place + 1)].width = min(max(longest, _NARROWEST), _WIDEST)


def _header_row(sheet: Worksheet, row: int, names: Sequence[str]) -> None:
    for place, name in enumerate(names, start=1):
        cell = sheet.cell(row, place)
        cell.value, cell.fill, cell.font = name, _HEADER_FILL, _HEADER_FONT
        cell.alignment = Alignment(vertical="center")


def _put(cell: Cell | object, value: Value) -> None:
    """Write a value so that text stays text: nothing a file is called may become a formula."""
    if not isinstance(cell, Cell):
        raise TypeError("merged cells hold no values")
    if isinstance(value, str):
        cell.value = _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", value)[:_LONGEST_CELL]
        cell.data_type = "s"
        cell.quotePrefix = value.startswith(("=", "+", "-", "@"))
        return
    cell.value = value
    if isinstance(value, float):
        cell.number_format = _FOUR_DIGITS


def _paint(sheet: Worksheet, row: int, word: str) -> None:
    if word in _VERDICT_FILLS:
        for place in (1, 2):
            sheet.cell(row, place).fill = PatternFill("solid", fgColor=_VERDICT_FILLS[word])
            sheet.cell(row, place).font = Font(bold=True, color=_VERDICT_INKS[word])


def _color_verdicts(sheet: Worksheet, rows: int) -> None:
    """Colour beside the word, by a rule that follows when the table is sorted."""
    column = get_column_letter(SUMMARY_COLUMNS.index("Pass/Fail_Status") + 1)
    area = f"{column}2:{column}{max(rows, 1) + 1}"
    for word, fill in _VERDICT_FILLS.items():
        style = DifferentialStyle(font=Font(bold=True, color=_VERDICT_INKS[word]), fill=PatternFill(bgColor=fill))
        rule = Rule(type="cellIs", operator="equal", formula=[f'"{word}"'], dxf=style)
        sheet.conditional_formatting.add(area, rule)
