"""How the light lies on a target: the levels of glass and dots, as two smooth surfaces."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.calibration.refusal import CalibrationRefused, RefusalCause
from dscope_gui.calibration.settings import CalibrationSettings
from dscope_gui.domain.images import FloatImage, GreyImage

Surface = NDArray[np.float32]

FULL: Final = 255.0
_LEVELS_16_BITS: Final = 257.0
_CLIPPED: Final = 254.5
_NOISE_SIGMA_PX: Final = 1.0
_TILES_ACROSS: Final = 4
"""A tile is a fourth of the shorter side: with twenty dots on the picture it holds a dot and glass."""
_STEPS_PER_TILE: Final = 2
_ORDER: Final = 3
_ROUNDS: Final = 8
_TUKEY: Final = 4.0
_MAD: Final = 1.4826
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
    clipped : share of the pixels at the end of the range.
    """

    levels: FloatImage
    low: Surface
    high: Surface
    share: FloatImage
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
    smooth = cv2.GaussianBlur(levels, (0, 0), _NOISE_SIGMA_PX)
    places, low, high = _tiles(smooth)
    spread = high - low
    usual = float(np.percentile(spread, 75))
    if usual < settings.least_contrast:
        raise _blank(float(np.percentile(smooth, 99)), settings)
    seen = spread > _LEAST_SHARE * usual
    low_surface = _surface(places[seen], low[seen], levels.shape)
    high_surface = _surface(places[seen], high[seen], levels.shape)
    room = np.maximum(high_surface - low_surface, np.float32(_LEAST_SHARE * usual))
    share = cast(FloatImage, (levels - low_surface) / room)
    return LitPicture(levels, low_surface, high_surface, share, float(np.mean(levels >= _CLIPPED)))


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


def _tiles(smooth: FloatImage) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Middles (N, 2) of overlapping tiles in shares of the picture, and their darkest and lightest levels."""
    height, width = smooth.shape
    side = max(min(height, width) // _TILES_ACROSS, 1)
    step = max(side // _STEPS_PER_TILE, 1)
    corners = [(y, x) for y in range(0, height - side + 1, step) for x in range(0, width - side + 1, step)]
    tiles = [smooth[y : y + side, x : x + side] for y, x in corners]
    middles = [((x + side / 2) / width, (y + side / 2) / height) for y, x in corners]
    return np.array(middles), np.array([t.min() for t in tiles]), np.array([t.max() for t in tiles])


def _surface(places: NDArray[np.float64], values: NDArray[np.float64], shape: tuple[int, ...]) -> Surface:
    """A polynomial through the tiles, drawn over the picture; tiles with dirt in them do not bend it."""
    order = _ORDER if len(places) >= 3 * (_ORDER + 1) * (_ORDER + 2) // 2 else 1
    if len(places) < 3 * 3:
        return np.full(shape, np.median(values), dtype=np.float32)
    terms = _terms(places[:, 0], places[:, 1], order)
    weights = np.ones(len(values))
    for _ in range(_ROUNDS):
        found = np.linalg.lstsq(terms * weights[:, None], values * weights, rcond=None)[0]
        off = values - terms @ found
        scale = max(_TUKEY * _MAD * float(np.median(np.abs(off))), 1.0)
        weights = np.clip(1.0 - (off / scale) ** 2, 0.0, None)
    return _drawn(found, order, shape, float(values.min()), float(values.max()))


def _terms(x: NDArray[np.float64], y: NDArray[np.float64], order: int) -> NDArray[np.float64]:
    return np.stack([x**i * y**j for i in range(order + 1) for j in range(order + 1 - i)], axis=-1)


def _drawn(found: NDArray[np.float64], order: int, shape: tuple[int, ...], least: float, most: float) -> Surface:
    """Never beyond what was seen: at the corners a polynomial may run away."""
    x = (np.arange(shape[1]) + 0.5) / shape[1]
    y = (np.arange(shape[0]) + 0.5) / shape[0]
    grid = np.zeros((order + 1, order + 1))
    grid[
        [i for i in range(order + 1) for j in range(order + 1 - i)],
        [j for i in range(order + 1) for j in range(order + 1 - i)],
    ] = found
    values = np.polynomial.polynomial.polygrid2d(x, y, grid).T
    return cast(Surface, np.clip(values, least, most).astype(np.float32))
