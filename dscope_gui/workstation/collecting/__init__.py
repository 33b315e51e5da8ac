"""Collects labelled pictures from what was inspected."""

from dscope_gui.workstation.collecting.cases import (
    Case,
    Unusable,
    case_of,
    cases_of_history,
    cases_of_results,
    end_face_of,
)
from dscope_gui.workstation.collecting.collecting import Collected, Wish, collect
from dscope_gui.workstation.collecting.desk import StationDesk

__all__ = [
    "Case",
    "Collected",
    "StationDesk",
    "Unusable",
    "Wish",
    "case_of",
    "cases_of_history",
    "cases_of_results",
    "collect",
    "end_face_of",
]
