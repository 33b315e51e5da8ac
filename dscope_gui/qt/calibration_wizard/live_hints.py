"""What to turn so that the dots are found: the first thing that is wrong with the live picture, with its remedy."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.calibration import RefusalCause
from dscope_gui.qt.camera_screen.frame_levels import FrameLevels
from dscope_gui.workstation.calibrating import DotsSeen

translate = QCoreApplication.translate

_DARK_LEVEL: Final = 40.0
_SATURATED_SHARE: Final = 0.02


def hint_of(levels: FrameLevels, seen: DotsSeen | None) -> str:
    """One sentence: what to do next."""
    if levels.mean < _DARK_LEVEL:
        return translate("CalibrationHints", "Too dark: turn the light up, or expose longer")
    if levels.saturated > _SATURATED_SHARE:
        return translate("CalibrationHints", "Too bright: turn the light down, or expose shorter")
    if seen is None:
        return translate("CalibrationHints", "Looking for dots…")
    if seen.refusal is not None:
        return remedy_of(seen.refusal.cause)
    return translate("CalibrationHints", "Good: the dots are found. Go on.")


def remedy_of(cause: RefusalCause) -> str:
    """What is wrong with a picture of the target, and what to do about it."""
    return {
        RefusalCause.TOO_DARK: translate("CalibrationHints", "Too dark: turn the light up, or expose longer"),
        RefusalCause.SATURATED: translate("CalibrationHints", "Too bright: turn the light down, or expose shorter"),
        RefusalCause.NO_DOTS: translate("CalibrationHints", "No dots: put the target in, and turn the focus"),
        RefusalCause.TOO_FEW_DOTS: translate(
            "CalibrationHints", "Too few dots: move the target until dots fill the picture, or use a finer target"
        ),
        RefusalCause.DOTS_TOO_SMALL: translate(
            "CalibrationHints", "The dots are too small: use a coarser target, or a stronger objective"
        ),
        RefusalCause.BLURRED: translate("CalibrationHints", "Not sharp: turn the focus until the bar is full"),
        RefusalCause.NO_GRID: translate(
            "CalibrationHints", "No square grid: use a target with a square grid of dots, and clean it"
        ),
        RefusalCause.NOT_SQUARE: translate(
            "CalibrationHints", "The grid is not square: lay the target flat, and check that its grid is square"
        ),
        RefusalCause.AMBIGUOUS: translate(
            "CalibrationHints", "Fainter dots lie in between: clean the target, and check its pitch"
        ),
        RefusalCause.WRONG_PITCH: translate(
            "CalibrationHints", "The scale is far from what is expected: go back and check pitch and objective"
        ),
        RefusalCause.PERSPECTIVE: translate(
            "CalibrationHints", "The target is tilted: lay it flat, square to the microscope"
        ),
        RefusalCause.RESIDUAL_TOO_LARGE: translate(
            "CalibrationHints", "The dots do not lie on a grid: clean the target, and keep the table still"
        ),
        RefusalCause.TOO_UNCERTAIN: translate(
            "CalibrationHints", "Too uncertain: get more dots into the picture, sharper and without dirt"
        ),
    }[cause]
