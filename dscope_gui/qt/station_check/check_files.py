"""The files in which a check is taken along."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.station_check import CheckResult
from dscope_gui.qt.pdf.check_report import write_check_report
from dscope_gui.reports import checks_csv, checks_workbook


class CheckFile(StrEnum):
    """The value is the file's ending."""

    EXCEL = "xlsx"
    CSV = "csv"
    PDF = "pdf"


def file_word(kind: CheckFile) -> str:
    return {
        CheckFile.EXCEL: QCoreApplication.translate("Export", "Excel"),
        CheckFile.CSV: QCoreApplication.translate("Export", "CSV"),
        CheckFile.PDF: QCoreApplication.translate("Export", "PDF report"),
    }[kind]


def write_check(check: CheckResult, kind: CheckFile, path: Path) -> Path:
    """Write one check; the file is there whole, or not at all. Raises `NotWritable`."""
    if kind is CheckFile.PDF:
        write_check_report(check, path)
    elif kind is CheckFile.CSV:
        checks_csv([check], path)
    else:
        checks_workbook([check], path)
    return path
