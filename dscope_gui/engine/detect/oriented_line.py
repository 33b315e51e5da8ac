"""Bars in many directions, each compared with its parallels on both sides; only what beats both counts.

An edge or a ring beats one side only, so the smaller of the two contrasts, taken when both have the same sign,
leaves scratches alone. Averaging along the bar lifts scratches far below the noise of single pixels.
"""

from __future__ import annotations

import cv2
import numpy as np

from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.detect import LineSize, OrientedLineSettings
from dscope_gui.engine.detect.kernels import odd
from dscope_gui.engine.detect.levels import Levels
from dscope_gui.engine.detect.turned import Turned, along_rows


def oriented_line(levels: Levels, settings: OrientedLineSettings) -> FloatImage:
    """(h, w) float32: largest contrast-to-noise ratio over all directions and sizes."""
    strongest = _of_size(levels, settings.sizes[0], settings.directions)
    for size in settings.sizes[1:]:
        cv2.max(strongest, _of_size(levels, size, settings.directions), dst=strongest)
    return strongest


def _of_size(levels: Levels, size: LineSize, directions: int) -> FloatImage:
    level = levels.at(size.shrink)
    response = np.zeros_like(level.residual)
    for turned in levels.turned(size.shrink, directions):
        cv2.max(response, turned.back(_both_sides(turned, size)), dst=response)
    return levels.full_size(level.rings.ratio(response, size.floor), size.shrink)


def _both_sides(turned: Turned, size: LineSize) -> FloatImage:
    """Contrast of level bars against the weaker of their two sides, light or dark; 0 where the sides disagree."""
    bars = along_rows(turned, odd(size.length_px, size.shrink), size.sigma_px / size.shrink)
    gap = max(1, round(size.gap_px / size.shrink))
    response = np.zeros_like(bars)
    if len(bars) <= 2 * gap:
        return response  # too narrow a strip of the fiber to have parallels
    above, middle, below = bars[: -2 * gap], bars[gap:-gap], bars[2 * gap :]
    light = cv2.subtract(middle, cv2.max(above, below))
    dark = cv2.subtract(cv2.min(above, below), middle)
    np.maximum(cv2.max(light, dark), np.float32(0.0), out=response[gap:-gap])
    return response
