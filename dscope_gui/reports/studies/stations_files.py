"""Everything about a comparison of stations in one folder: page, workbook, figures and plots."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

from dscope_gui.reports.csv_files import csv_text
from dscope_gui.reports.studies.book import study_workbook
from dscope_gui.reports.studies.report import StudyReport
from dscope_gui.reports.studies.stations_answer import stations_answer
from dscope_gui.reports.studies.stations_data import ends_table, marks_table, sizes_table
from dscope_gui.reports.studies.stations_page import stations_page
from dscope_gui.reports.studies.stations_plots import stations_plots
from dscope_gui.reports.studies.table import Table
from dscope_gui.validation.stations import StationsResult
from dscope_gui.whole_file import write_text, write_whole

_DIGITS: Final = 5
PAGE: Final = "agreement.html"
_TABLES: Final[dict[str, Callable[[StationsResult], Table]]] = {
    "sizes": sizes_table,
    "marks": marks_table,
    "ends": ends_table,
}


def write_stations(report: StudyReport, folder: Path) -> Path:
    """Write `agreement.html`, `.xlsx`, `.json`, and of each station tables as CSV and plots; returns the page.

    Raises
    ------
    NotWritable
        Disk full, no permission; what is written is whole.
    """
    plots: dict[str, dict[str, bytes]] = {}
    for result in report.stations:
        station = result.names[1]
        place = folder / _folder_name(station) if len(report.stations) > 1 else folder
        plots[station] = dict(stations_plots(result))
        for name, png in plots[station].items():
            write_whole(place / "plots" / f"{name}.png", png)
        for name, table in _TABLES.items():
            write_text(place / f"{name}.csv", _csv(table(result)))
    write_text(
        folder / "agreement.json", json.dumps(stations_answer(report.stations), ensure_ascii=False, indent=2) + "\n"
    )
    study_workbook(report, folder / "agreement.xlsx")
    write_text(folder / PAGE, stations_page(report, plots))
    return folder / PAGE


def _csv(table: Table) -> str:
    rows = [[round(cell, _DIGITS) if isinstance(cell, float) else cell for cell in row] for row in table.rows]
    return csv_text(table.heads, rows)


def _folder_name(station: str) -> str:
    return re.sub(r"[^\w.-]+", "_", station).strip("._") or "station"
