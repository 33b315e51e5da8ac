"""The report of a study as a workbook: a sheet for each table, with charts that follow the cells."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from dscope_gui.reports.csv_files import Cell
from dscope_gui.reports.printed_sheet import print_on_pages
from dscope_gui.reports.studies.report import StudyReport
from dscope_gui.reports.studies.sentences import conclusions
from dscope_gui.reports.studies.table import Table
from dscope_gui.reports.studies.tables import data_tables, summary_tables
from dscope_gui.reports.table_sheet import harmless_cell, header_cells
from dscope_gui.validation.studies import GaugeResult
from dscope_gui.whole_file import write_whole

_TITLE_FONT: Final = Font(bold=True, size=18, color="23394D")
_LONGEST_NAME: Final = 31
"""Of a sheet, in Excel."""
_FORBIDDEN: Final = str.maketrans("", "", "[]:*?/\\'")
_NAME_WIDTH, _TEXT_WIDTH, _WIDEST = 28, 90, 60
_CHART_CM: Final = (16.0, 8.0)
_OF_VARIANCE, _OF_SPREAD = 7, 8
"""Columns of the table of components, from 1."""
_COMPONENTS: Final = "Components of variation"


def study_workbook(report: StudyReport, path: Path) -> None:
    """Write the workbook.

    Raises
    ------
    NotWritable
        Disk full, no permission, or the file is open in another program; nothing is left behind.
    """
    book = Workbook()
    sheet: Any = book.active
    sheet.title = "Summary"
    _write_summary(sheet, report)
    for table in (*summary_tables(report), *data_tables(report)):
        made = _write_table(book, table)
        if table.title == _COMPONENTS:
            made.add_chart(_components_chart(made), f"A{len(table.rows) + 4}")
    if report.gauge is not None:
        _write_means(book, report, report.gauge)
    content = io.BytesIO()
    book.save(content)
    write_whole(path, content.getvalue())


def _write_summary(sheet: Any, report: StudyReport) -> None:
    sheet.sheet_view.showGridLines = False
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = _NAME_WIDTH, _TEXT_WIDTH
    sheet.append([harmless_cell(sheet, report.title)])
    sheet["A1"].font = _TITLE_FONT
    sheet.append([])
    for name, text in (*report.facts, ("Quantity", report.quantity_with_unit)):
        sheet.append([harmless_cell(sheet, name), harmless_cell(sheet, text)])
    sheet.append([])
    sheet.append(header_cells(sheet, ("What it says", "")))
    for sentence in conclusions(report):
        sheet.append([None, harmless_cell(sheet, sentence)])


def _write_table(book: Workbook, table: Table) -> Any:
    sheet: Any = book.create_sheet(table.title.translate(_FORBIDDEN)[:_LONGEST_NAME])
    sheet.append(header_cells(sheet, table.heads))
    for row in table.rows:
        sheet.append([harmless_cell(sheet, cell) for cell in row])
    sheet.freeze_panes = "A2"
    widths = []
    for place, head in enumerate(table.heads):
        longest = max([len(head), *(len(row[place]) for row in table.words())], default=0)
        widths.append(min(longest + 3, _WIDEST))
        sheet.column_dimensions[get_column_letter(place + 1)].width = widths[-1]
    print_on_pages(sheet, sum(widths))
    return sheet


def _components_chart(sheet: Any) -> Any:
    chart = BarChart()
    chart.title, chart.y_axis.title = "Components of variation", "%"
    last = sheet.max_row - 1  # the last row is the total: always 100 %
    chart.add_data(
        Reference(sheet, min_col=_OF_VARIANCE, max_col=_OF_SPREAD, min_row=1, max_row=last), titles_from_data=True
    )
    chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=last))
    return _sized(chart)


def _write_means(book: Workbook, report: StudyReport, gauge: GaugeResult) -> None:
    """Means by part and operator, which the chart of the interaction is drawn from."""
    means = gauge.values.mean(axis=2)
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (part, *(float(mean) for mean in row)) for part, row in zip(gauge.design.parts, means, strict=True)
    )
    formats = ("", *(".4f",) * len(gauge.design.operators))
    sheet = _write_table(book, Table("Means", ("Part", *gauge.design.operators), rows, formats))
    chart = LineChart()
    chart.title, chart.y_axis.title = "Part × operator (means)", report.quantity_with_unit
    columns, last = len(gauge.design.operators) + 1, len(rows) + 1
    chart.add_data(Reference(sheet, min_col=2, max_col=columns, min_row=1, max_row=last), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=last))
    sheet.add_chart(_sized(chart), f"{get_column_letter(columns + 2)}2")


def _sized(chart: Any) -> Any:
    chart.width, chart.height = _CHART_CM
    # Excel hides the axes of charts that do not say they want them.
    chart.x_axis.delete = chart.y_axis.delete = False
    return chart
