"""The files in which the audit trail is taken along."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.audit import AuditLine, AuditQuery
from dscope_gui.protocols import AuditTrail
from dscope_gui.reports import audit_csv, audit_workbook

_AT_ONCE: Final = 1000


class TrailFile(StrEnum):
    """The value is the file's ending."""

    EXCEL = "xlsx"
    CSV = "csv"


def trail_file_word(kind: TrailFile) -> str:
    return {
        TrailFile.EXCEL: QCoreApplication.translate("Audit", "Export Excel"),
        TrailFile.CSV: QCoreApplication.translate("Audit", "Export CSV"),
    }[kind]


def write_trail(trail: AuditTrail, query: AuditQuery, kind: TrailFile, path: Path) -> Path:
    """Write all lines that fit, the newest first; the file is there whole, or not at all. Raises `NotWritable`."""
    (audit_csv if kind is TrailFile.CSV else audit_workbook)(_all(trail, query), path)
    return path


def _all(trail: AuditTrail, query: AuditQuery) -> list[AuditLine]:
    total = trail.count(query)
    found: list[AuditLine] = []
    for offset in range(0, total, _AT_ONCE):
        found += trail.lines(query, limit=_AT_ONCE, offset=offset)
    return found
