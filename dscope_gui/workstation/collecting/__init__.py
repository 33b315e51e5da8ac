"""Collects labelled pictures from what was inspected."""

from dscope_gui.workstation.collecting.cases import (
    Case,
    Unusable,
    cases_of_history,
    cases_of_results,
    end_face_of,
)
from dscope_gui.workstation.collecting.collecting import Collected, Wish, collect

__all__ = ["Case", "Collected", "Unusable", "Wish", "cases_of_history", "cases_of_results", "collect", "end_face_of"]
