"""The report of a study as PDF: what it says, its tables, its charts."""

# ruff: noqa: PLC0415 - matplotlib takes half a second to import, which a window that opens does not need yet

from __future__ import annotations

from pathlib import Path
from typing import Final

from dscope_gui.reports.studies.figures import draw_charts
from dscope_gui.reports.studies.page import Footer, Pages
from dscope_gui.reports.studies.report import StudyReport
from dscope_gui.reports.studies.sentences import conclusions
from dscope_gui.reports.studies.tables import data_sheets, summary_tables
from dscope_gui.version import __version__
from dscope_gui.whole_file import being_written

_TITLE_PT: Final = 18.0


def study_pdf(report: StudyReport, path: Path) -> None:
    """Write the report.

    Raises
    ------
    NotWritable
        Disk full, no permission; nothing is left behind.
    """
    from matplotlib.backends.backend_pdf import PdfPages

    with being_written(path) as file, PdfPages(file, metadata={"Title": report.title}) as pdf:
        pages = Pages(pdf, Footer(report.title, f"D-Scope Blink {__version__}"))
        _write_front(pages, report)
        draw_charts(pages.whole_page(), report)
        for table in data_sheets(report):
            pages.table(table)
        pages.close()


def _write_front(pages: Pages, report: StudyReport) -> None:
    pages.heading(report.title, _TITLE_PT)
    for name, text in report.facts:
        pages.paragraph(f"{name}: {text}", muted=True)
    pages.gap()
    pages.heading("What it says")
    for sentence in conclusions(report):
        pages.paragraph(f"•  {sentence}")
    pages.gap()
    for table in summary_tables(report):
        pages.table(table)
