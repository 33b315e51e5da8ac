"""The outline as it would be without the blur of the optics."""

from __future__ import annotations

import math

import numpy as np

from dscope_gui.domain.images import Points
from dscope_gui.domain.profile.measure import BlurSettings
from dscope_gui.engine.measure.deblur import true_disc_diameter, true_strip_width
from dscope_gui.engine.measure.outline import Rectangle


def without_blur(piece: Points, rectangle: Rectangle, blur_px: float, settings: BlurSettings) -> Points:
    """One closed outline as a sharp picture would show it.

    The outline is stretched along the sides of its smallest rectangle: the short way as a disc or, the longer the
    object, as a strip; the long way as a disc. What is hardly wider than the blur cannot be sized by its outline: it
    keeps `least_share` of what is seen.
    """
    middle, sides, turn = rectangle
    if min(sides) <= 0.0:
        return piece
    along = _stretch(sides[0], sides[1], blur_px, settings) - 1.0
    across = _stretch(sides[1], sides[0], blur_px, settings) - 1.0
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    skew = (along - across) * c * s
    stretch = np.array([[along * c * c + across * s * s, skew], [skew, along * s * s + across * c * c]])
    return np.asarray((piece - middle) @ stretch + piece)


def blur_error_px(rectangle: Rectangle, blur_px: float, settings: BlurSettings) -> float:
    """Standard error of the long side from not knowing the blur well."""
    long, short = max(rectangle[1]), min(rectangle[1])
    if short <= 0.0:
        return blur_px
    more = blur_px * (1.0 + settings.uncertainty_rel)
    return abs(_stretch(long, short, more, settings) - _stretch(long, short, blur_px, settings)) * long


def _stretch(size: float, other: float, blur_px: float, settings: BlurSettings) -> float:
    """True over seen size along one way, where the object looks `size` long and `other` across."""
    true = true_disc_diameter(size, blur_px)
    if other > size:
        share_of_disc = (size / other) ** 2
        true = true * share_of_disc + true_strip_width(size, blur_px) * (1.0 - share_of_disc)
    return max(true / size, settings.least_share)
