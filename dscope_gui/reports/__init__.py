"""Records, tables, workbooks, maps and logs: what an inspection leaves behind."""

from dscope_gui.reports.batch_log import batch_log, log_picture
from dscope_gui.reports.csv_files import summary_csv, verdict_word
from dscope_gui.reports.picture_reports import PictureReportWriter, is_report_picture
from dscope_gui.reports.record import printable, record_of
from dscope_gui.reports.record_types import Record
from dscope_gui.reports.records_file import parse_record, record_line, records_text
from dscope_gui.reports.whole_file import make_folder, not_writable, remove_torn_files, write_text, write_whole
from dscope_gui.reports.workbook import workbook_bytes

__all__ = [
    "PictureReportWriter",
    "Record",
    "batch_log",
    "is_report_picture",
    "log_picture",
    "make_folder",
    "not_writable",
    "parse_record",
    "printable",
    "record_line",
    "record_of",
    "records_text",
    "remove_torn_files",
    "summary_csv",
    "verdict_word",
    "workbook_bytes",
    "write_text",
    "write_whole",
]
