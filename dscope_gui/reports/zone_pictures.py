"""Sub-images of single zones: the zone as photographed, all else black."""

from __future__ import annotations

import math
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.zone import ZoneRing

AnyGrey: TypeAlias = NDArray[np.uint8] | NDArray[np.uint16]


def zone_picture(grey: GreyImage, cladding: Ellipse, ring: ZoneRing) -> AnyGrey | None:
    """The zone cut out of the picture, or None where it lies wholly outside.

    Parameters
    ----------
    grey : (H, W) uint8 or uint16; not changed.

    Returns
    -------
    (h, w) of the same depth: the upright box around the zone, black outside the zone.
    """
    outer = cladding.scaled(ring.outer)
    half_width, half_height = outer.half_extent()
    left, right = _span(outer.cx, half_width, grey.shape[1])
    top, bottom = _span(outer.cy, half_height, grey.shape[0])
    if left >= right or top >= bottom:
        return None
    radius = cladding.normalised_radius(np.arange(left, right)[None, :], np.arange(top, bottom)[:, None])
    inside = (radius >= ring.inner) & (radius < ring.outer)
    part = grey[top:bottom, left:right].copy()
    part[~inside] = 0
    return part


def _span(middle: float, half: float, size: int) -> tuple[int, int]:
    return max(0, math.floor(middle - half)), min(size, math.ceil(middle + half) + 1)
