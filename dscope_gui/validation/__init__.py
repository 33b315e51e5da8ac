"""How good the engine is: records scored against labelled pictures."""

from dscope_gui.validation.figures import Errors, Share
from dscope_gui.validation.html import render_html
from dscope_gui.validation.matching import Criteria
from dscope_gui.validation.repeats import REPEATS_HEAD, Twice, repeatabilities, repeatability_rows
from dscope_gui.validation.score import BandScore, FamilyScore, PictureScore, ValidationResult, validate
from dscope_gui.validation.tables import HEADS, band_rows, error_rows, family_rows
from dscope_gui.validation.truth import load_truth, picture_path

__all__ = [
    "HEADS",
    "REPEATS_HEAD",
    "BandScore",
    "Criteria",
    "Errors",
    "FamilyScore",
    "PictureScore",
    "Share",
    "Twice",
    "ValidationResult",
    "band_rows",
    "error_rows",
    "family_rows",
    "load_truth",
    "picture_path",
    "render_html",
    "repeatabilities",
    "repeatability_rows",
    "validate",
]
