"""Lines of the audit trail as CSV or as a workbook."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from openpyxl import Workbook
from pydantic import JsonValue

from dscope_gui.domain.audit import AuditLine
from dscope_gui.reports.csv_files import Cell, csv_text
from dscope_gui.reports.table_sheet import TableSheet
from dscope_gui.whole_file import not_writable, write_text, write_whole

AUDIT_COLUMNS: Final = ("At_UTC", "By", "Role", "What", "Subject", "Before", "After", "Reason")


def audit_csv(lines: Iterable[AuditLine], path: Path) -> None:
    """Write every line, whole file or no file; raises `NotWritable`."""
    write_text(path, csv_text(AUDIT_COLUMNS, (_cells(line) for line in lines)))


def audit_workbook(lines: Iterable[AuditLine], path: Path) -> None:
    """Write every line to one sheet, whole file or no file; raises `NotWritable`."""
    with not_writable(path):
        book = Workbook(write_only=True)
        sheet = TableSheet(book, "Audit trail", AUDIT_COLUMNS)
        for line in lines:
            sheet.append(_cells(line))
        sheet.finish()
        content = io.BytesIO()
        book.save(content)
    write_whole(path, content.getvalue())


def _cells(line: AuditLine) -> list[Cell]:
    who: list[Cell] = [
        line.at.isoformat(timespec="milliseconds"),
        line.by,
        "" if line.role is None else line.role.value,
    ]
    return [*who, line.kind.value, line.subject, _text(line.before), _text(line.after), line.reason]


def _text(value: JsonValue) -> str:
    return "" if value is None else json.dumps(value, ensure_ascii=False)
