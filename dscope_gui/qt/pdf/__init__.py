"""Reports on paper: A4 pages with pictures, drawn by Qt."""

from dscope_gui.qt.pdf.report import PdfReport, ReportFacts
from dscope_gui.qt.pdf.saving import pdf_file

__all__ = ["PdfReport", "ReportFacts", "pdf_file"]
