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
    level = levels.at(settings.shrink)
    responses = [np.zeros_like(level.residual) for _ in settings.sizes]
    for turned in levels.turned(settings.shrink, settings.directions):
        for size, strongest in zip(settings.sizes, responses, strict=True):
            cv2.max(strongest, turned.back(_both_sides(turned, size, settings.shrink)), dst=strongest)
    ratios = [level.rings.ratio(response, size.floor) for response, size in zip(responses, settings.sizes, strict=True)]
    strongest = ratios[0]
    for ratio in ratios[1:]:
        strongest = np.asarray(cv2.max(strongest, ratio), dtype=np.float32)
    return levels.full_size(strongest)


def _both_sides(turned: Turned, size: LineSize, shrink: int) -> FloatImage:
    """Contrast of level bars against the weaker of their two sides, light or dark; 0 where the sides disagree."""
    bars = along_rows(turned, odd(size.length_px, shrink), size.sigma_px / shrink)
    gap = max(1, round(size.gap_px / shrink))
    response = np.zeros_like(bars)
    if len(bars) <= 2 * gap:
        return response  # too narrow a strip of the fiber to have parallels
    above, middle, below = bars[: -2 * gap], bars[gap:-gap], bars[2 * gap :]
    light = cv2.subtract(middle, cv2.max(above, below))
    dark = cv2.subtract(cv2.min(above, below), middle)
    np.maximum(cv2.max(light, dark), np.float32(0.0), out=response[gap:-gap])
    return response
