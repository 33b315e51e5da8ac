"""Writes a rule set as a workbook: head, zones, limits and notes, with lists to choose from where words are fixed."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from dscope_gui.domain.limit import Limit
from dscope_gui.domain.rule_set import FeatureClass, RuleSet, Zone
from dscope_gui.errors import NotWritable
from dscope_gui.reports.printed_sheet import print_on_pages
from dscope_gui.reports.rule_sheets import layout
from dscope_gui.reports.rule_sheets.about import about_lines
from dscope_gui.reports.rule_sheets.cell_text import LONGEST, escaped
from dscope_gui.reports.rule_sheets.choices import head_choices, limit_choices
from dscope_gui.reports.rule_sheets.head_lines import Value, head_lines
from dscope_gui.whole_file import write_whole

_HEADER_FILL: Final = PatternFill("solid", fgColor="23394D")
_HEADER_FONT: Final = Font(bold=True, color="FFFFFF")
_ZONE_FILL: Final = PatternFill("solid", fgColor="F1F4F7")
_MUTED_FONT: Final = Font(color="5B6670", italic=True)
_NAME_FONT: Final = Font(bold=True)
_LINE: Final = Border(bottom=Side(style="thin", color="D5DBE1"))
_TOP: Final = Alignment(vertical="top", wrap_text=True)
_TOP_RIGHT: Final = Alignment(vertical="top", horizontal="right")
_TEXT: Final = "@"
"""So that Excel makes no date of `3-5` and no number of `007`."""
_SPARE_ROWS: Final = 200
"""Lists to choose from reach that far below the last line, for lines to be added."""

_HEAD_WIDTHS: Final = (30, 70, 70)
_ZONE_WIDTHS: Final = (16, 16, 24, 24, 80)
_LIMIT_WIDTHS: Final = (16, 12, 12, 15, 12, 13, 17, 26, 80)
_TEXT_WIDTHS: Final = (120,)


def write_rule_workbook(rule_set: RuleSet, path: Path, about: Mapping[str, str] | None = None) -> None:
    """Write `rule_workbook` to a file; raises NotWritable."""
    write_whole(path, rule_workbook(rule_set, about))


def rule_workbook(rule_set: RuleSet, about: Mapping[str, str] | None = None) -> bytes:
    """The whole workbook.

    Parameters
    ----------
    about : further lines for the sheet About, such as version and state.

    Raises
    ------
    NotWritable
        A text is longer than a cell can be.
    """
    book = Workbook()
    head: Any = book.active
    head.title = layout.HEAD
    _write_head(head, rule_set)
    _write_zones(book.create_sheet(layout.ZONES), rule_set)
    _write_limits(book.create_sheet(layout.LIMITS), rule_set)
    _write_table(book.create_sheet(layout.NOTES), (layout.NOTE,), [(note,) for note in rule_set.notes], _TEXT_WIDTHS)
    _write_about(book.create_sheet(layout.ABOUT), rule_set, about or {})
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _write_head(sheet: Any, rule_set: RuleSet) -> None:
    lines = [(name, value, layout.MEANINGS[name]) for name, value in head_lines(rule_set)]
    _write_table(sheet, (layout.FIELD, layout.VALUE, layout.MEANING), lines, _HEAD_WIDTHS)
    choices = head_choices()
    for row, (name, _value, _meaning) in enumerate(lines, start=2):
        sheet.cell(row, 1).font, sheet.cell(row, 3).font = _NAME_FONT, _MUTED_FONT
        sheet.cell(row, 2).alignment = _TOP
        if name in choices:
            _offer(sheet, choices[name], f"B{row}")


def _write_zones(sheet: Any, rule_set: RuleSet) -> None:
    rows = [(zone.name, zone.label, zone.inner, zone.outer, zone.source) for zone in rule_set.zones]
    _write_table(sheet, layout.zone_columns(rule_set.unit), rows, _ZONE_WIDTHS)


def _write_limits(sheet: Any, rule_set: RuleSet) -> None:
    bands = [
        (place, zone, feature, band)
        for place, zone in enumerate(rule_set.zones)
        for feature in FeatureClass
        for band in zone.limits(feature) or ()
    ]
    rows = [_band_row(zone, feature, band) for _place, zone, feature, band in bands]
    _write_table(sheet, layout.LIMIT_COLUMNS, rows, _LIMIT_WIDTHS)
    for row, (place, _zone, _feature, _band) in enumerate(bands, start=2):
        sheet.cell(row, layout.LIMIT_COLUMNS.index(layout.WORDS) + 1).font = _MUTED_FONT
        if place % 2:
            for cell in sheet[row]:
                cell.fill = _ZONE_FILL
    for name, formula in limit_choices(len(rule_set.zones) + _SPARE_ROWS).items():
        letter = get_column_letter(layout.LIMIT_COLUMNS.index(name) + 1)
        _offer(sheet, formula, f"{letter}2:{letter}{len(rows) + _SPARE_ROWS}")


def _band_row(zone: Zone, feature: FeatureClass, band: Limit) -> tuple[Value, ...]:
    return (
        zone.name,
        feature.value,
        *_bound(band.gt, band.ge),
        *_bound(band.lt, band.le),
        layout.NO_LIMIT if band.max is None else band.max,
        band.wording,
        band.source,
    )


def _bound(excluded: float | None, included: float | None) -> tuple[Value, Value]:
    """A bound and whether it belongs to the band; both empty where there is none."""
    if excluded is not None:
        return excluded, layout.NO
    return (None, None) if included is None else (included, layout.YES)


def _write_about(sheet: Any, rule_set: RuleSet, about: Mapping[str, str]) -> None:
    _write_table(sheet, (layout.FIELD, layout.VALUE), about_lines(rule_set, about), _HEAD_WIDTHS[:2])
    for (cell,) in sheet.iter_rows(min_row=2, max_col=1):
        cell.font = _NAME_FONT


def _write_table(sheet: Any, columns: Sequence[str], rows: Iterable[Sequence[Value]], widths: Sequence[int]) -> None:
    """Header and rows."""
    for place, (name, width) in enumerate(zip(columns, widths, strict=True), start=1):
        cell = sheet.cell(1, place, name)
        cell.fill, cell.font, cell.alignment = _HEADER_FILL, _HEADER_FONT, Alignment(vertical="center", wrap_text=True)
        sheet.column_dimensions[get_column_letter(place)].width = width
    for number, row in enumerate(rows, start=2):
        for place, value in enumerate(row, start=1):
            _fill(sheet.cell(number, place), value)
    sheet.freeze_panes = "A2"
    print_on_pages(sheet, sum(widths))


def _fill(cell: Any, value: Value) -> None:
    cell.border, cell.alignment = _LINE, _TOP
    if isinstance(value, str):
        text = escaped(value)
        if len(text) > LONGEST:
            where = f"sheet {cell.parent.title}, row {cell.row}"
            raise NotWritable(f"A text on {where} is {len(text)} letters long; a cell holds {LONGEST}", "Shorten it")
        cell.value, cell.data_type, cell.number_format = text, "s", _TEXT
        cell.quotePrefix = text.startswith(("=", "+", "-", "@"))
    elif value is not None:
        # openpyxl would write 16 digits of a number, and some need 17 to come back as they were.
        cell.value, cell.data_type, cell.alignment = repr(value), "n", _TOP_RIGHT


def _offer(sheet: Any, formula: str, cells: str) -> None:
    """A list to choose from; what is not on it is refused when typed."""
    offered = DataValidation(type="list", formula1=formula, allow_blank=True, showErrorMessage=True)
    offered.error = "Choose one of the list"
    sheet.add_data_validation(offered)
    offered.add(cells)
