"""Keeps marks that fill whole angular windows out of the background.

A chip that takes more than half of a window at the rim, or a patch of dirt as wide, would be taken for part of the end
face: it is hollowed out, and the glass beside it lights up instead. But light changes slowly with the angle, and a ring
out of round does so too: what few neighbouring windows show against all those around them is a mark. How much windows
differ from those around them elsewhere on the same circle says what is much.
"""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.flatten import SectorSettings
from dscope_gui.engine.median import medians

_TURN_DEG = 360.0


def without_sectors(windows: FloatImage, settings: SectorSettings) -> FloatImage:
    """(positions, radii) float32: windowed medians, freed from what only few neighbouring positions show."""
    around = _median_around(windows, round(settings.reach_deg * len(windows) / _TURN_DEG))
    own = windows - around
    usual = np.maximum(settings.spreads * medians(np.abs(own), axis=0), np.float32(settings.least_levels))
    light = np.clip(2.0 - np.abs(own) / usual, 0.0, 1.0)
    return np.asarray(around + light * own, dtype=np.float32)


def _median_around(medians: FloatImage, reach: int) -> FloatImage:
    """Median over `reach` positions on either side around the circle, at each radius."""
    rows = np.take(medians, np.arange(-reach, len(medians) + reach), axis=0, mode="wrap")
    windows = sliding_window_view(rows, 2 * reach + 1, axis=0)
    return np.asarray(np.sort(windows, axis=2)[..., reach])
