"""Records, tables, workbooks, maps and logs: what an inspection leaves behind."""

from dscope_gui.reports.audit_lines import audit_csv, audit_workbook
from dscope_gui.reports.batch_log import batch_log, log_picture
from dscope_gui.reports.csv_files import summary_csv, verdict_word
from dscope_gui.reports.picture_reports import PictureReportWriter, is_report_picture, picture_files
from dscope_gui.reports.selection import KeepGoing, selection_csv, selection_workbook
from dscope_gui.reports.station_checks import checks_csv, checks_workbook
from dscope_gui.reports.workbook import workbook_bytes

__all__ = [
    "KeepGoing",
    "PictureReportWriter",
    "audit_csv",
    "audit_workbook",
    "batch_log",
    "checks_csv",
    "checks_workbook",
    "is_report_picture",
    "log_picture",
    "picture_files",
    "selection_csv",
    "selection_workbook",
    "summary_csv",
    "verdict_word",
    "workbook_bytes",
]
