"""The outline as it would be without the blur of the optics."""

from __future__ import annotations

import math

import cv2
import numpy as np

from dscope_gui.domain.images import Points
from dscope_gui.engine.measure.deblur import true_disc_diameter, true_strip_width
from dscope_gui.engine.measure.outline import Outline


def without_blur(outline: Outline, blur_px: float, blur_uncertainty_rel: float) -> tuple[Points, float]:
    """Outline points moved to where a sharp picture would show them, and the standard error of a diameter from it.

    The short way across is corrected as a disc or, the longer the object, as a strip; the long way as a disc.
    """
    (_, (side, other), turn) = cv2.minAreaRect(outline.points_px.astype(np.float32))
    angle = math.radians(turn)
    share = (outline.outward @ (math.cos(angle), math.sin(angle))) ** 2
    first, second = growth(side, other, blur_px), growth(other, side, blur_px)
    moved = outline.moved((first * share + second * (1.0 - share)) / 2.0)
    long, short = max(side, other), min(side, other)
    more = blur_px * (1.0 + blur_uncertainty_rel)
    return np.asarray(moved), abs(growth(long, short, more) - growth(long, short, blur_px))


def growth(size: float, other: float, blur_px: float) -> float:
    """How much larger than it looks an object is along one way, where it looks `size` long and `other` across."""
    as_disc = true_disc_diameter(size, blur_px) - size
    if other <= size:
        return as_disc
    as_strip = true_strip_width(size, blur_px) - size
    share_of_disc = (size / other) ** 2
    return as_disc * share_of_disc + as_strip * (1.0 - share_of_disc)
