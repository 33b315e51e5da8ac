"""A small, evenly lit copy of the picture on which candidates are sought."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.domain.profile.locate import ReduceSettings
from dscope_gui.engine.locate.fit import middle

# Keeps the fit defined where next to nothing is left of the picture.
STEADY = 1e-6 * np.eye(6)
# Interpolation between two samples leaves nothing out up to about here.
LARGEST_STEP = 3
# Of the light along the picture's shorter side: a surface of second order wants three, and one to spare.
FEWEST_SAMPLES = 4


@dataclass(frozen=True, slots=True)
class SmallCopy:
    """Parameters

    ----------
    factor : pixels of the picture in one pixel of the copy, along x and along y.
    grey : (h, w) uint8, reduced, else untouched.
    even : (h, w) float32, grey minus the fitted background of the surroundings, in grey levels.
    spread : (h, w) uint8, `even` around 128 with its contrast spread, for Canny.
    """

    factor: float
    grey: NDArray[np.uint8]
    even: FloatImage
    spread: NDArray[np.uint8]


def small_copy(grey: GreyImage, settings: ReduceSettings) -> SmallCopy:
    """Reduce by a whole number, subtract the light's gradient, spread the contrast."""
    factor = max(1, round(min(grey.shape) / settings.rows))
    # Even numbers, so that the picture can be halved.
    rows, columns = (2 * (side // (2 * factor)) for side in grey.shape)
    whole = grey[: rows * factor, : columns * factor]
    small = _shrunk(whole, factor)
    even = small.astype(np.float32) - background(small, settings)
    _blank_frame(even, small, settings)
    return SmallCopy(float(factor), small, even, _spread(even, settings))


def _shrunk(whole: GreyImage, factor: int) -> NDArray[np.uint8]:
    """Halved first, which is fast and leaves nothing out, then interpolated to the size that is wanted."""
    small, rows = whole, whole.shape[0] // factor
    while small.shape[0] >= LARGEST_STEP * rows:
        small = _resized(small, small.shape[0] // 2, small.shape[1] // 2)
    small = _resized(small, rows, whole.shape[1] // factor)
    return np.asarray(cv2.convertScaleAbs(small, alpha=1.0 / 257.0) if small.dtype == np.uint16 else small, np.uint8)


def _resized(image: GreyImage, rows: int, columns: int) -> GreyImage:
    if image.shape == (rows, columns):
        return image
    return cast(GreyImage, cv2.resize(image, (columns, rows), interpolation=cv2.INTER_LINEAR))


def _blank_frame(even: FloatImage, small: NDArray[np.uint8], settings: ReduceSettings) -> None:
    """Make the black frame of a video signal as bright as the background, in place: its edges would outvote a fiber."""
    for axis in (0, 1):
        lit = np.flatnonzero(small.max(axis=1 - axis) > settings.frame_level)
        if not lit.size:
            continue
        first, last, size = int(lit[0]), int(lit[-1]), small.shape[axis]
        along = np.moveaxis(even, axis, 0)
        if first > 0:
            along[: first + settings.frame_margin_px] = 0.0
        if last < size - 1:
            along[last + 1 - settings.frame_margin_px :] = 0.0


def background(small: NDArray[np.uint8], settings: ReduceSettings) -> FloatImage:
    """Second-order surface through what most of the picture shows; what differs is left out step by step.

    Evaluated on a coarse grid: light varies slowly.
    """
    step = max(1, min(settings.background_step, min(small.shape) // FEWEST_SAMPLES))
    coarse = small[step // 2 :: step, step // 2 :: step].astype(np.float64)
    basis = _surface_terms(coarse.shape[0], coarse.shape[1])
    values = fit = coarse.ravel()
    off = np.abs(values - middle(values))
    for _ in range(settings.background_rounds):
        keep = off <= max(settings.background_cut * middle(off), 1.0)
        kept = (basis * keep[:, None]).T
        fit = basis @ np.linalg.solve(kept @ basis + STEADY, kept @ values)
        off = np.abs(values - fit)
    surface = fit.reshape(coarse.shape).astype(np.float32)
    return np.asarray(cv2.resize(surface, small.shape[::-1], interpolation=cv2.INTER_LINEAR), dtype=np.float32)


def without_surroundings(small: SmallCopy, ellipse: Ellipse) -> SmallCopy:
    """The copy with everything outside the ellipse as bright as the middle value inside: its edge no longer votes."""
    y, x = np.ogrid[: small.spread.shape[0], : small.spread.shape[1]]
    outside = ellipse.normalised_radius(x, y) > 1.0
    spread = small.spread.copy()
    spread[outside] = middle(spread[~outside])
    return replace(small, spread=spread)


def enlarged(ellipse: Ellipse, factor: float) -> Ellipse:
    """From coordinates of the small copy to those of the picture; pixel centers lie on whole numbers in both."""
    shift = 0.5 * (factor - 1.0)
    return Ellipse(
        factor * ellipse.cx + shift,
        factor * ellipse.cy + shift,
        factor * ellipse.a,
        factor * ellipse.b,
        ellipse.angle_deg,
    )


@lru_cache(maxsize=16)
def _surface_terms(rows: int, columns: int) -> NDArray[np.float64]:
    """(rows * columns, 6) terms of a second-order surface; read-only because it is shared."""
    y, x = (axis.ravel() for axis in np.meshgrid(np.linspace(-1, 1, rows), np.linspace(-1, 1, columns), indexing="ij"))
    terms = np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=1)
    terms.flags.writeable = False
    return terms


def _spread(even: FloatImage, settings: ReduceSettings) -> NDArray[np.uint8]:
    levels = np.sort(even[::4, ::4], axis=None)
    end = round(0.01 * settings.contrast_percentile * (levels.size - 1))
    low, high = float(levels[end]), float(levels[-1 - end])
    gain = settings.contrast_target / max(high - low, settings.contrast_floor)
    shift = 128.0 - 0.5 * (low + high) * gain
    return np.asarray(cv2.addWeighted(even, gain, even, 0.0, shift, dtype=cv2.CV_8U), dtype=np.uint8)
