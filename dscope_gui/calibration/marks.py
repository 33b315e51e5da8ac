"""Round marks of one size: what may be dots."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.calibration.light import LitPicture
from dscope_gui.calibration.settings import CalibrationSettings
from dscope_gui.domain.images import Mask, Points

_HALF: Final = 0.5
_LEAST_AREA_PX: Final = 4
_ELLIPSE: Final = 0.12
"""By which a mark's area may differ from that of the ellipse with its second moments; a square differs by 0.045."""
_SMALL_AREA_PX: Final = 60
"""Below it, pixels blur the shape, and three times as much is allowed."""
_SMALL_FACTOR: Final = 3.0


@dataclass(frozen=True, slots=True)
class Marks:
    """Places and sizes of round marks.

    Parameters
    ----------
    centres_px : (N, 2), good to a few tenths of a pixel.
    radius_px : (N,) of the circle of the same area.
    dark : darker than what lies around them.
    round_marks : how many there were of any size.
    """

    centres_px: Points
    radius_px: NDArray[np.float64]
    dark: bool
    round_marks: int

    def __len__(self) -> int:
        return len(self.radius_px)


def find_marks(lit: LitPicture, *, dark: bool, settings: CalibrationSettings) -> Marks:
    """Round marks that are whole, and of the size that most of them have."""
    mask = lit.smooth < _HALF if dark else lit.smooth > _HALF
    centres, area = _round_ones(mask, settings)
    usual = _usual(area, settings.size_factor)
    keep = (area > usual / settings.size_factor) & (area < usual * settings.size_factor)
    return Marks(centres[keep], np.sqrt(area[keep] / math.pi), dark, len(area))


def _round_ones(mask: Mask, settings: CalibrationSettings) -> tuple[Points, NDArray[np.float64]]:
    found = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=4)
    labels, stats = np.asarray(found[1], dtype=np.int32), np.asarray(found[2])
    centres = np.asarray(found[3], dtype=np.float64)
    height, width = mask.shape
    area = stats[:, cv2.CC_STAT_AREA].astype(np.float64)
    left, top = stats[:, cv2.CC_STAT_LEFT], stats[:, cv2.CC_STAT_TOP]
    right, bottom = left + stats[:, cv2.CC_STAT_WIDTH], top + stats[:, cv2.CC_STAT_HEIGHT]
    whole = (left > 0) & (top > 0) & (right < width) & (bottom < height) & (area >= _LEAST_AREA_PX)
    whole[0] = False
    ratio, filling = _shapes(labels, whole, centres, area)
    allowed = np.where(area < _SMALL_AREA_PX, _SMALL_FACTOR * _ELLIPSE, _ELLIPSE)
    keep = whole & (ratio >= settings.least_roundness) & (np.abs(filling - 1.0) <= allowed)
    return centres[keep], area[keep]


def _shapes(
    labels: NDArray[np.int32], wanted: NDArray[np.bool_], centres: Points, area: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Ratio of the axes of every mark, and its area over that of the ellipse with the same second moments."""
    rows, columns = np.nonzero(wanted[labels])
    which, many = labels[rows, columns], len(area)
    dx, dy = columns - centres[which, 0], rows - centres[which, 1]
    # A pixel is no point: its own second moment is a twelfth.
    xx = np.bincount(which, dx * dx, many) / area + 1 / 12
    yy = np.bincount(which, dy * dy, many) / area + 1 / 12
    xy = np.bincount(which, dx * dy, many) / area
    mean, half = (xx + yy) / 2, np.hypot((xx - yy) / 2, xy)
    small, large = np.maximum(mean - half, 1e-9), mean + half
    return np.sqrt(small / large), area / (4 * math.pi * np.sqrt(small * large))


def _usual(area: NDArray[np.float64], factor: float) -> float:
    """The area that most marks have about."""
    if not len(area):
        return 0.0
    logs = np.sort(np.log(area))
    reach = math.log(factor) / 2
    near = np.searchsorted(logs, logs + reach, "right") - np.searchsorted(logs, logs - reach, "left")
    return float(np.exp(np.median(logs[near == near.max()])))
