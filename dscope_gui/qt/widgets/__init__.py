"""What several screens show alike: the picture with its overlay, the table of defects, the words of the field."""

from dscope_gui.qt.widgets.defect_rows import DefectRow, numbers_of, rows_of, rows_of_record
from dscope_gui.qt.widgets.defect_table import DefectTable
from dscope_gui.qt.widgets.overlay import Overlay, overlay_of, overlay_of_record
from dscope_gui.qt.widgets.picture_view import PictureView

__all__ = [
    "DefectRow",
    "DefectTable",
    "Overlay",
    "PictureView",
    "numbers_of",
    "overlay_of",
    "overlay_of_record",
    "rows_of",
    "rows_of_record",
]
