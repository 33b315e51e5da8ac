"""Reports of studies, as PDF and as workbook; of a comparison of stations as a folder too."""

from dscope_gui.reports.studies.book import study_workbook
from dscope_gui.reports.studies.pdf import study_pdf
from dscope_gui.reports.studies.report import StudyReport
from dscope_gui.reports.studies.sentences import conclusions
from dscope_gui.reports.studies.stations_answer import stations_answer
from dscope_gui.reports.studies.stations_files import PAGE, write_stations
from dscope_gui.reports.studies.table import Table
from dscope_gui.reports.studies.tables import summary_tables

__all__ = [
    "PAGE",
    "StudyReport",
    "Table",
    "conclusions",
    "stations_answer",
    "study_pdf",
    "study_workbook",
    "summary_tables",
    "write_stations",
]
