"""Keeps marks that run along a circle out of the background.

A scratch along a circle fills the angular windows it passes and would be taken for part of the end face. But rings of
the end face run all around, and uneven light changes slowly with the radius: what a window shows of its own, narrow in
radius, is a mark. Where the background is steep (rim, edge of the core) a ring a little out of round looks the same,
and the windows are left as they are.
"""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.flatten import ArcSettings
from dscope_gui.engine.median import medians


def without_arcs(windows: FloatImage, settings: ArcSettings) -> FloatImage:
    """(positions, radii) float32: windowed medians, freed from what is narrow in radius and not there all around."""
    everywhere = medians(windows, axis=0)
    own = windows - everywhere
    slow = _running_median(own, settings.half_width_px)
    steep = np.clip(_steepest_nearby(everywhere, settings) / settings.steep_levels - 1.0, 0.0, 1.0)
    return np.asarray(everywhere + slow + steep * (own - slow), dtype=np.float32)


def _running_median(rows: FloatImage, half_width: int) -> FloatImage:
    """Median along the radius over `half_width` samples on either side."""
    padded = np.pad(rows, ((0, 0), (half_width, half_width)), mode="edge")
    windows = sliding_window_view(padded, 2 * half_width + 1, axis=1)
    return np.asarray(np.sort(windows, axis=2)[..., half_width])


def _steepest_nearby(profile: NDArray[np.float32], settings: ArcSettings) -> NDArray[np.float32]:
    """(radii,) largest slope in grey levels per px within `steep_reach_px`."""
    reach = settings.steep_reach_px
    slope = np.pad(np.abs(np.gradient(profile)), reach, mode="edge")
    return np.asarray(sliding_window_view(slope, 2 * reach + 1).max(axis=1), dtype=np.float32)
