"""How evenly the end face is lit, read off the ferrule around the fiber.

The light falls off towards the corners and from one side to the other. The angular windows of the background follow
that well in the middle of the picture, but not where a circle leaves it and the window becomes one-sided; so the
light is taken out first, as a smooth surface through the ferrule.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.flatten import LightSettings
from dscope_gui.engine.median import median


def relative_light(grey: FloatImage, radius: FloatImage, settings: LightSettings) -> FloatImage | None:
    """(h, w) float32 light on each pixel relative to the fiber's centre; None when too little ferrule is seen.

    Parameters
    ----------
    radius : (h, w) float32, in cladding radii.
    """
    step = settings.stride_px
    ferrule = radius[::step, ::step] > settings.inner_radius
    if float(ferrule.mean()) < settings.smallest_share:
        return None
    height, width = grey.shape
    y, x = _unit_coordinates(height)[::step], _unit_coordinates(width)[::step]
    terms = _terms(x, y)[:, ferrule]
    weights = _robust_fit(terms, grey[::step, ::step][ferrule].astype(np.float64), settings)
    middle = np.unravel_index(int(np.argmin(radius)), radius.shape)
    full_x, full_y = _unit_coordinates(width), _unit_coordinates(height)
    light = _surface(weights, full_x, full_y)
    level = float(light[middle])
    if level <= 0.0:
        return None
    return np.asarray(np.clip(light / level, settings.darkest, settings.lightest), dtype=np.float32)


def measured_light(flat_field: FloatImage, radius: FloatImage) -> FloatImage:
    """(h, w) float32 light on each pixel relative to the fiber's centre, from a flat field that is black nowhere."""
    middle = np.unravel_index(int(np.argmin(radius)), radius.shape)
    return np.asarray(flat_field / flat_field[middle], dtype=np.float32)


def _unit_coordinates(size: int) -> NDArray[np.float32]:
    """Pixel positions along one side, from -1 to 1."""
    return np.linspace(-1.0, 1.0, size, dtype=np.float32)


def _terms(x: NDArray[np.float32], y: NDArray[np.float32]) -> NDArray[np.float64]:
    """(6, h, w): the terms of a surface of second order."""
    xx, yy = np.meshgrid(x.astype(np.float64), y.astype(np.float64))
    return np.stack([np.ones_like(xx), xx, yy, xx * xx, xx * yy, yy * yy])


def _surface(weights: NDArray[np.float64], x: NDArray[np.float32], y: NDArray[np.float32]) -> FloatImage:
    """(h, w) float32: `_terms` weighted, without building them at full size."""
    c, cx, cy, cxx, cxy, cyy = (np.float32(weight) for weight in weights)
    row = c + cx * x + cxx * x * x
    column = cy * y + cyy * y * y
    return np.asarray(row[None, :] + column[:, None] + cxy * y[:, None] * x[None, :], dtype=np.float32)


def _robust_fit(terms: NDArray[np.float64], grey: NDArray[np.float64], settings: LightSettings) -> NDArray[np.float64]:
    """Least squares, repeated without what lies far off: dirt is not light."""
    kept = np.ones(grey.size, dtype=np.bool_)
    weights = np.zeros(terms.shape[0], dtype=np.float64)
    for _ in range(settings.rounds):
        used = terms * kept
        # Six well-scaled terms: the normal equations are exact enough and a hundred times faster than a general fit.
        weights = np.asarray(np.linalg.solve(used @ terms.T, used @ grey), dtype=np.float64)
        off = np.abs(grey - weights @ terms)
        kept = off <= settings.cut * max(median(off), settings.smallest_spread)
    return weights
