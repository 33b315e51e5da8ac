"""Which dots lie next to a place."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import Points


def nearest(centres: Points, places: Points, many: int) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """Distances in px to the nearest centres of every place, and which they are; both (N, many), nearest first."""
    from scipy.spatial import cKDTree  # noqa: PLC0415 - takes a quarter of a second, which opening the window has not

    distances, which = cKDTree(centres).query(places, k=range(1, many + 1))
    return np.asarray(distances), np.asarray(which)
