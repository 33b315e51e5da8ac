"""How the light lies on a target: the levels of glass and dots, as two smooth surfaces."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.calibration.refusal import CalibrationRefused, RefusalCause
from dscope_gui.calibration.settings import CalibrationSettings
from dscope_gui.calibration.smooth_field import fit_field
from dscope_gui.domain.images import FloatImage, GreyImage, Points

Surface = NDArray[np.float32]

FULL: Final = 255.0
_LEVELS_16_BITS: Final = 257.0
_CLIPPED: Final = 254.5
_NOISE_SIGMA_PX: Final = 1.0
_CALM_SIGMA_PX: Final = 0.8
_TILES_ACROSS: Final = 4
"""A tile is a fourth of the shorter side: with twenty dots on the picture it holds a dot and glass."""
_STEPS_PER_TILE: Final = 2
_LEAST_SPREAD: Final = 1.0
"""Grey levels."""
_USUAL_PERCENT: Final = 90
"""Of the tiles, for dots may be in a tenth of the picture only."""
_LEAST_SHARE: Final = 0.3
"""A tile with less than this share of the usual contrast holds no dots, and says nothing of their level."""


@dataclass(frozen=True, slots=True)
class LitPicture:
    """A picture and its light.

    Parameters
    ----------
    levels : (H, W) in grey levels of an 8-bit picture.
    low, high : (H, W) level of the dark and of the light parts, smooth.
    share : (H, W) 0 on `low`, 1 on `high`.
    smooth : (H, W) the same without most of the noise; for finding, not for measuring.
    clipped : share of the pixels at the end of the range.
    """

    levels: FloatImage
    low: Surface
    high: Surface
    share: FloatImage
    smooth: FloatImage
    clipped: float


def levels_of(grey: GreyImage) -> FloatImage:
    """The picture in grey levels of an 8-bit one."""
    if grey.dtype == np.uint16:
        return cast(FloatImage, (grey / np.float32(_LEVELS_16_BITS)).astype(np.float32))
    return grey.astype(np.float32)


def light_of(grey: GreyImage, settings: CalibrationSettings) -> LitPicture:
    """Find the two levels all over the picture, whatever dirt lies on it.

    Raises
    ------
    CalibrationRefused
        There are no two levels: dark, or blank.
    """
    levels = levels_of(grey)
    smooth = cast(FloatImage, cv2.GaussianBlur(levels, (0, 0), _NOISE_SIGMA_PX))
    places, low, high = _tiles(smooth)
    spread = high - low
    usual = float(np.percentile(spread, _USUAL_PERCENT))
    if usual < settings.least_contrast:
        raise _blank(float(np.percentile(smooth, 99)), settings)
    seen = spread > _LEAST_SHARE * usual
    low_surface = _surface(places[seen], low[seen], levels.shape)
    high_surface = _surface(places[seen], high[seen], levels.shape)
    room = np.maximum(high_surface - low_surface, np.float32(_LEAST_SHARE * usual))
    share = cast(FloatImage, (levels - low_surface) / room)
    calm = cast(FloatImage, cv2.GaussianBlur(share, (0, 0), _CALM_SIGMA_PX))
    return LitPicture(levels, low_surface, high_surface, share, calm, float(np.mean(levels >= _CLIPPED)))


def _blank(brightest: float, settings: CalibrationSettings) -> CalibrationRefused:
    if brightest < settings.dark_level:
        return CalibrationRefused(
            RefusalCause.TOO_DARK, "The picture is too dark", "Turn the light up or expose longer."
        )
    if brightest >= _CLIPPED:
        return CalibrationRefused(
            RefusalCause.SATURATED, "The picture is white all over", "Turn the light down or expose for a shorter time."
        )
    return CalibrationRefused(
        RefusalCause.NO_DOTS, "No dots are to be seen", "Put the dot target under the camera and focus on it."
    )


def _tiles(smooth: FloatImage) -> tuple[Points, NDArray[np.float64], NDArray[np.float64]]:
    """Middles (N, 2) in px of overlapping tiles, and their darkest and lightest levels."""
    height, width = smooth.shape
    side = max(min(height, width) // _TILES_ACROSS, 1)
    step = max(side // _STEPS_PER_TILE, 1)
    corners = [(y, x) for y in range(0, height - side + 1, step) for x in range(0, width - side + 1, step)]
    tiles = [smooth[y : y + side, x : x + side] for y, x in corners]
    middles = [(x + side / 2, y + side / 2) for y, x in corners]
    return np.array(middles), np.array([t.min() for t in tiles]), np.array([t.max() for t in tiles])


def _surface(places: Points, values: NDArray[np.float64], shape: tuple[int, ...]) -> Surface:
    """Through the tiles, drawn over the picture; never beyond what was seen, for at the corners it may run away."""
    field = fit_field(places, values, float(max(shape)), _LEAST_SPREAD)
    return cast(Surface, np.clip(field.over(shape), values.min(), values.max()).astype(np.float32))
