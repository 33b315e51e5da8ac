"""What changes when a history is judged again, as a workbook."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from openpyxl import Workbook

from dscope_gui.reports.csv_files import Cell
from dscope_gui.reports.table_sheet import TableSheet
from dscope_gui.whole_file import write_whole


def flips_workbook(
    path: Path,
    totals: tuple[Sequence[str], Iterable[Sequence[Cell]]],
    flips: tuple[Sequence[str], Iterable[Sequence[Cell]]],
    settings: Mapping[str, str],
) -> None:
    """Write a sheet of totals by part and month, one of all that flip, and one of what was asked.

    Parameters
    ----------
    totals, flips : columns and rows.

    Raises
    ------
    NotWritable
        Disk full, no permission, or the file is open in another program; nothing is left behind.
    """
    book = Workbook(write_only=True)
    asked = (("Setting", "Value"), settings.items())
    for title, (columns, rows) in (("By part and month", totals), ("Flips", flips), ("Settings", asked)):
        sheet = TableSheet(book, title, columns)
        for row in rows:
            sheet.append(row)
        sheet.finish()
    content = io.BytesIO()
    book.save(content)
    write_whole(path, content.getvalue())
