"""An example to learn from: the flattened end face, and what each of its pixels shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.images import Points
from dscope_gui.neural.flattened_view import flattened_view

Pixels = NDArray[np.uint8]

LINE_BIT: Final = 1
REGION_BIT: Final = 2
UNKNOWN_BIT: Final = 4
"""Nobody can say what this pixel shows: it teaches nothing and counts nowhere."""
MARKED: Final = LINE_BIT | REGION_BIT

_STEPS: Final = 4
"""Binary digits behind the point in which OpenCV takes corners."""
_BESIDE: Final = np.ones((3, 3), np.uint8)
_OUTERMOST: Final = 2.0
"""Cladding radii: further out nobody judges."""


@dataclass(frozen=True, slots=True)
class Example:
    """One end face.

    Parameters
    ----------
    view : (h, w, 3) uint8, see `flattened_view`.
    labels : (h, w) uint8 of bits; 0 is a perfect surface.
    places : (N, 2) float, (x, y) of the marks, around which patches are cut.
    """

    view: Pixels
    labels: Pixels
    places: Points


def painted(outlines: Iterable[Points], crop: FlattenedCrop) -> Pixels:
    """(h, w) uint8, 1 on the pixels of the crop that the outlines, in px of the picture, cover or touch."""
    mask = np.zeros(crop.residual.shape, np.uint8)
    for outline in outlines:
        corners = (outline - (crop.x0, crop.y0) + 0.5) / crop.step - 0.5
        fixed = np.round(corners * 2**_STEPS).astype(np.int32)
        cv2.fillPoly(mask, [fixed], 1, shift=_STEPS)
        cv2.polylines(mask, [fixed], isClosed=True, color=1, thickness=1, shift=_STEPS)
    return mask


def labelled(crop: FlattenedCrop, lines: Pixels, regions: Pixels, unknown: Pixels, places: Points) -> Example:
    """Put the masks, (h, w) uint8 of 0 and 1, together.

    Where a mark ends is uncertain by a pixel, so the pixels around it are unknown; so is what lies too far out.
    """
    marked = lines | regions
    beside = np.asarray(cv2.dilate(marked, _BESIDE), np.uint8) & ~marked
    outside = (crop.radius > _OUTERMOST).astype(np.uint8)
    unclear = ((unknown | beside) & ~marked & 1) | outside
    labels = lines * LINE_BIT | regions * REGION_BIT | unclear * UNKNOWN_BIT
    return Example(flattened_view(crop), labels.astype(np.uint8), places)
