"""How sharp the dots are: the rise of their edges, from many dots laid on top of each other."""

from __future__ import annotations

from typing import Final

import numpy as np

from dscope_gui.calibration.centres import Window, cut_signal
from dscope_gui.calibration.light import LitPicture
from dscope_gui.domain.images import Points

_MOST_DOTS: Final = 150
_BINS_PER_PX: Final = 2
_UPPER: Final = 0.75
_LOWER: Final = 0.25
_QUARTILES_APART: Final = 1.349
"""Standard deviations between the quartiles of a Gaussian, and so of an edge that one has blurred."""


def edge_sigma(lit: LitPicture, centres: Points, window: Window) -> float:
    """Standard deviation in px of the blur at the dots' edges; pixels themselves make 0.3.

    A single dot may be lost in noise; the mean of many as a function of the distance from the centre is not.
    """
    some = centres[:: max(len(centres) // _MOST_DOTS, 1)]
    signal, far = cut_signal(lit, some, window)
    bins = (far * _BINS_PER_PX).astype(np.int64).ravel()
    inside = far.ravel() <= window.outer
    many = np.bincount(bins[inside])
    levels = np.bincount(bins[inside], signal.ravel()[inside]) / np.maximum(many, 1)
    radii = (np.arange(len(levels)) + 0.5) / _BINS_PER_PX
    kept = many > 0
    return _between_quartiles(radii[kept], levels[kept], window.core)


def _between_quartiles(radii: Points, levels: Points, core: float) -> float:
    shares = levels / levels[radii <= max(core, radii[0])].mean()
    upper = np.interp(-_UPPER, -np.minimum.accumulate(shares), radii)
    lower = np.interp(-_LOWER, -np.minimum.accumulate(shares), radii)
    return float(lower - upper) / _QUARTILES_APART
