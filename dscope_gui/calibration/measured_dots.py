"""The dots of a grid, measured: those that are whole, and which of them are clean."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.calibration.centres import Centres, measure_centres, window_for
from dscope_gui.calibration.edges import edge_sigma
from dscope_gui.calibration.found_grid import FoundGrid
from dscope_gui.calibration.light import LitPicture
from dscope_gui.calibration.target_fit import Places, Used

_DISC: Final = 4.0
_MAD: Final = 1.4826
_MADS: Final = 6.0
_RADIUS_OFF: Final = 0.1
_CONTRAST_OFF: Final = 0.2
_OBLONG_OFF: Final = 0.1
"""Deviations below these are what light and focus do; dirt that does less moves a centre too little to matter."""


@dataclass(frozen=True, slots=True)
class MeasuredDots:
    """Dots that lie within the picture with their surroundings.

    Parameters
    ----------
    looks : centres and looks of the dots
    index : (N, 2) their columns and rows.
    clean : (N,) looks like the others.
    edge_px : standard deviation of the blur at their edges.
    """

    looks: Centres
    index: Places
    clean: Used
    edge_px: float

    @property
    def radius_px(self) -> float:
        """The usual one."""
        return float(np.median(self.looks.radius_px))

    @property
    def pull(self) -> float:
        """By how much uneven light would have changed the scale, as a share, had it not been taken into account.

        Light that grows by a share `s` per pixel pulls the centre of gravity of a disc by `s r² / 4` (its second moment
        over its area); pulls that grow with the place stretch the grid.
        """
        at, pulls = self.looks.xy_px, self.looks.light * (self.looks.radius_px[:, None] ** 2 / _DISC)
        terms = np.concatenate([at - at.mean(axis=0), np.ones((len(at), 1))], axis=1)
        return float(np.abs(np.linalg.lstsq(terms, pulls, rcond=None)[0][:2]).max())


def measure_dots(lit: LitPicture, found: FoundGrid) -> MeasuredDots:
    """Measure all dots of the grid; those that are cut by the picture's border are left out."""
    window = window_for(found.radius_px, found.pitch_px)
    looks = measure_centres(lit, found.rough_px, window)
    whole = np.isfinite(looks.xy_px).all(axis=1)
    kept = Centres(*(getattr(looks, field.name)[whole] for field in fields(Centres)))
    if not whole.any():
        return MeasuredDots(kept, found.index[whole], np.zeros(0, dtype=bool), 0.0)
    return MeasuredDots(kept, found.index[whole], _clean(kept), edge_sigma(lit, kept.xy_px, window))


def _clean(looks: Centres) -> NDArray[np.bool_]:
    """Neither dirt on them nor pieces missing."""
    return (
        _usual(looks.radius_px / np.median(looks.radius_px), _RADIUS_OFF)
        & _usual(looks.contrast, _CONTRAST_OFF)
        & _usual(1.0 + looks.oblong, _OBLONG_OFF)
    )


def _usual(values: NDArray[np.float64], off: float) -> NDArray[np.bool_]:
    away = np.abs(values - np.median(values))
    return away <= max(off, _MADS * _MAD * float(np.median(away)))
