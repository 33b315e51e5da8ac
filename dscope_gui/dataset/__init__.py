"""Labelled pictures of a station, kept in a folder: collected, corrected, counted, exported and imported."""

from dscope_gui.dataset.arriving import Arrival
from dscope_gui.dataset.by_hand import drawn_item, good_face_item
from dscope_gui.dataset.cutting import Planned, cut_item, is_only_a_hull, planned_face, planned_from
from dscope_gui.dataset.cutting_faces import cut_face
from dscope_gui.dataset.end_faces import LabelledEndFace, labelled_end_faces
from dscope_gui.dataset.exporting import export, write_archive
from dscope_gui.dataset.folders import Sorted, export_as_folders
from dscope_gui.dataset.importing import import_
from dscope_gui.dataset.reading import Damaged, Dataset
from dscope_gui.dataset.sent_faces import labelled_face
from dscope_gui.dataset.statistics import ClassCount, Statistics, statistics_of
from dscope_gui.dataset.writing import DatasetWriter, reading, writing

__all__ = [
    "Arrival",
    "ClassCount",
    "Damaged",
    "Dataset",
    "DatasetWriter",
    "LabelledEndFace",
    "Planned",
    "Sorted",
    "Statistics",
    "cut_face",
    "cut_item",
    "drawn_item",
    "export",
    "export_as_folders",
    "good_face_item",
    "import_",
    "is_only_a_hull",
    "labelled_end_faces",
    "labelled_face",
    "planned_face",
    "planned_from",
    "reading",
    "statistics_of",
    "write_archive",
    "writing",
]
