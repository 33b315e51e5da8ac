"""Guided studies of the station: gauge R&R and agreement of verdicts, from the plan to the result."""

from dscope_gui.workstation.studies.results import quantity_words, report_of
from dscope_gui.workstation.studies.shelf import FOLDER, Shelved, StudyShelf
from dscope_gui.workstation.studies.studies import CapturesForStudies, Studies, zone_names

__all__ = [
    "FOLDER",
    "CapturesForStudies",
    "Shelved",
    "Studies",
    "StudyShelf",
    "quantity_words",
    "report_of",
    "zone_names",
]
