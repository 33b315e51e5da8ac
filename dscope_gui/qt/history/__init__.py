"""The history: look for old inspections, open them, see trends, and take them along."""

from dscope_gui.qt.history.inspection_view import InspectionView
from dscope_gui.qt.history.screen import HistoryScreen

__all__ = ["HistoryScreen", "InspectionView"]
