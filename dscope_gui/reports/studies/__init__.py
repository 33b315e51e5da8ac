"""Reports of studies, as PDF and as workbook."""

from dscope_gui.reports.studies.book import study_workbook
from dscope_gui.reports.studies.pdf import study_pdf
from dscope_gui.reports.studies.report import StudyReport
from dscope_gui.reports.studies.sentences import conclusions
from dscope_gui.reports.studies.tables import Table, summary_tables

__all__ = ["StudyReport", "Table", "conclusions", "study_pdf", "study_workbook", "summary_tables"]
