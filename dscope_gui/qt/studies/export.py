"""The two files in which a study is taken along; the same writers as those of `dscope study`."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Final

from dscope_gui.reports.studies import StudyReport, study_pdf, study_workbook


class ExportKind(StrEnum):
    """The value is the file's ending."""

    PDF = "pdf"
    EXCEL = "xlsx"


_WRITERS: Final[dict[ExportKind, Callable[[StudyReport, Path], None]]] = {
    ExportKind.PDF: study_pdf,
    ExportKind.EXCEL: study_workbook,
}


def export_study(report: StudyReport, kind: ExportKind, path: Path) -> Path:
    """Write the file and return where it is. Raises `NotWritable`."""
    _WRITERS[kind](report, path)
    return path
