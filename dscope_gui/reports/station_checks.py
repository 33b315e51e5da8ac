"""Station checks as CSV or as a workbook: one line for each value that was measured."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from openpyxl import Workbook

from dscope_gui.domain.station_check import CheckResult
from dscope_gui.reports.csv_files import Cell, csv_text
from dscope_gui.reports.table_sheet import TableSheet
from dscope_gui.whole_file import not_writable, write_text, write_whole

CHECK_COLUMNS: Final = ("Check_Id", "Ended_At", "By", "Role", "Station", "Camera", "Result", "Complete")
STEP_COLUMNS: Final = ("Step", "Kind", "Connector", "Required", "Step_Result", "Trouble", "Detail", "Tries")
READING_COLUMNS: Final = ("Quantity", "Value", "Lower_Limit", "Upper_Limit", "Unit", "Within_Limits")
_NOTHING: Final = (None,) * len(READING_COLUMNS)


def checks_csv(checks: Iterable[CheckResult], path: Path) -> None:
    """Write every value on its own line, whole file or no file.

    Raises
    ------
    NotWritable
        Disk full, no permission, or the file is open in another program.
    """
    rows = (row for check in checks for row in _rows(check))
    write_text(path, csv_text((*CHECK_COLUMNS, *STEP_COLUMNS, *READING_COLUMNS), rows))


def checks_workbook(checks: Iterable[CheckResult], path: Path) -> None:
    """Write a sheet of checks and a sheet of their values; else as `checks_csv`."""
    listed = list(checks)
    with not_writable(path):
        content = _book(listed)
    write_whole(path, content)


def _book(checks: list[CheckResult]) -> bytes:
    book = Workbook(write_only=True)
    overview = TableSheet(book, "Checks", (*CHECK_COLUMNS, "Not_Green"), fixed=2)
    values = TableSheet(book, "Values", (*CHECK_COLUMNS, *STEP_COLUMNS, *READING_COLUMNS), fixed=2)
    for check in checks:
        overview.append([*_check_cells(check), "; ".join(step.name for step in check.steps if not step.is_ok)])
        for row in _rows(check):
            values.append(row)
    overview.finish()
    values.finish()
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _rows(check: CheckResult) -> Iterator[list[Cell]]:
    for step in check.steps:
        named: list[Cell] = [step.name, step.kind.value, step.connector, _yes(step.is_required), _word(step.is_ok)]
        head = [*_check_cells(check), *named, step.trouble.value, step.detail, step.tries]
        for reading in step.readings:
            limits = [reading.lower, reading.upper, reading.unit.value, _yes(reading.is_ok)]
            yield [*head, reading.name, reading.value, *limits]
        if not step.readings:
            yield [*head, *_NOTHING]


def _check_cells(check: CheckResult) -> list[Cell]:
    who: list[Cell] = [check.id, check.ended_at.isoformat(timespec="seconds"), check.by, check.role.value]
    return [*who, check.station, check.camera, _word(check.is_green), _yes(check.is_complete)]


def _word(ok: bool) -> str:
    return "GREEN" if ok else "RED"


def _yes(is_so: bool) -> str:
    return "yes" if is_so else "no"
