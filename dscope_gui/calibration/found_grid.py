"""From a lit picture to dots with columns and rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from dscope_gui.calibration.indexing import index_dots
from dscope_gui.calibration.lattice import Basis, find_lattice
from dscope_gui.calibration.light import LitPicture
from dscope_gui.calibration.marks import Marks, find_marks
from dscope_gui.calibration.refusal import CalibrationRefused, RefusalCause
from dscope_gui.calibration.settings import CalibrationSettings
from dscope_gui.calibration.target_fit import Places
from dscope_gui.domain.images import Points

_FOCUS: Final = "Put the dot target under the camera, focus on it, and let the picture show twenty dots or more."


@dataclass(frozen=True, slots=True)
class FoundGrid:
    """Dots with a place on a grid.

    Parameters
    ----------
    rough_px : (N, 2) centres, good to a few tenths of a pixel.
    index : (N, 2)
    basis : the grid's steps about the middle of the picture.
    radius_px : of the dots, about.
    strays_px : (M, 2) marks as large as the dots that lie on no place of the grid.
    marks : all that was taken for a dot at first.
    """

    rough_px: Points
    index: Places
    basis: Basis
    radius_px: float
    strays_px: Points
    marks: Marks

    @property
    def pitch_px(self) -> float:
        return float(np.sqrt(abs(np.linalg.det(self.basis))))

    @property
    def on_grid(self) -> float:
        """Share of the marks that lie on it."""
        return len(self.index) / max(len(self.marks), 1)


def find_grid(lit: LitPicture, settings: CalibrationSettings) -> FoundGrid:
    """The grid of dark dots or that of light dots, whichever has more dots.

    Raises
    ------
    CalibrationRefused
        There are too few dots, or they make no grid.
    """
    both = [find_marks(lit, dark=dark, settings=settings) for dark in (True, False)]
    grids = [_grid(marks, lit.levels.shape) for marks in both if len(marks) >= settings.least_dots]
    found = max((grid for grid in grids if grid is not None), key=lambda grid: len(grid.index), default=None)
    if found is not None and len(found.index) >= settings.least_dots and found.on_grid >= 1.0 - settings.most_strays:
        return found
    raise _no_grid(max(both, key=len), settings)


def _grid(marks: Marks, shape: tuple[int, ...]) -> FoundGrid | None:
    basis = find_lattice(marks.centres_px)
    if basis is None:
        return None
    height, width = shape[:2]
    on_grid, index = index_dots(marks.centres_px, basis, (width / 2.0, height / 2.0))
    if not len(index):
        return None
    radius = float(np.median(marks.radius_px[on_grid]))
    return FoundGrid(marks.centres_px[on_grid], index, basis, radius, marks.centres_px[~on_grid], marks)


def _no_grid(marks: Marks, settings: CalibrationSettings) -> CalibrationRefused:
    most = len(marks)
    if most == 0 or float(np.median(marks.radius_px)) < settings.least_radius_px:
        return CalibrationRefused(RefusalCause.NO_DOTS, "No dots are to be seen", _FOCUS)
    if most < settings.least_dots:
        return CalibrationRefused(
            RefusalCause.TOO_FEW_DOTS,
            f"Only {most} whole dots are to be seen, {settings.least_dots} are needed",
            "Take a target with a smaller pitch, move it until dots fill the picture, or clean it.",
        )
    said = f"{most} marks are to be seen, but they make no square grid"
    return CalibrationRefused(RefusalCause.NO_GRID, said, _FOCUS)
