"""Cutting out the judged part of the picture, reduced if it is larger than the profile allows."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.domain.profile.flatten import CropSettings

_GREY_LEVELS = 255.0
_FRAME_STRIDE = 8
"""Every eighth line is enough to see a black frame."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A crop before flattening; see `FlattenedCrop` for the coordinates.

    `hidden` : discs that show something else than core, cladding and rings: stress rods with the blur of their edges.
    """

    x0: int
    y0: int
    step: int
    cladding: Ellipse
    grey: FloatImage
    hidden: tuple[Ellipse, ...] = ()


def cut(image: GreyImage, cladding: Ellipse, settings: CropSettings, um_per_px: float | None = None) -> Cut:
    """The part of `image` within `outer_radius` of the cladding's centre, in 8-bit grey levels."""
    x0, y0, x1, y1 = _box(image, cladding, settings)
    step = _step((x1 - x0) * (y1 - y0), settings, um_per_px)
    width, height = (x1 - x0) // step, (y1 - y0) // step
    part = image[y0 : y0 + height * step, x0 : x0 + width * step]
    if step > 1:
        part = _as_grey(cv2.resize(part, (width, height), interpolation=cv2.INTER_AREA), image)
    grey = part.astype(np.float32)
    if image.dtype != np.uint8:
        grey *= _GREY_LEVELS / float(np.iinfo(image.dtype).max)
    return Cut(x0, y0, step, to_crop(cladding, x0, y0, step), grey)


def _step(pixels: int, settings: CropSettings, um_per_px: float | None) -> int:
    """Picture pixels per crop pixel: as many as the size demands and the resolution of the optics allows."""
    demanded = math.ceil(math.sqrt(pixels / (settings.largest_megapixels * 1e6)))
    if um_per_px is None or settings.fine_um_per_px is None:
        return max(1, demanded)
    return max(1, demanded, math.floor(settings.fine_um_per_px / um_per_px))


def cut_like(image: FloatImage, part: Cut) -> FloatImage:
    """The same part of another picture of the same size, reduced alike."""
    height, width = part.grey.shape
    whole = image[part.y0 : part.y0 + height * part.step, part.x0 : part.x0 + width * part.step]
    return np.asarray(cv2.resize(whole, (width, height), interpolation=cv2.INTER_AREA), dtype=np.float32)


def polar_coordinates(
    cladding: Ellipse, x: NDArray[np.floating], y: NDArray[np.floating]
) -> tuple[FloatImage, FloatImage]:
    """Distance from the centre in cladding radii, and angle in rad, 0 to 2π; `x` and `y` broadcast to (h, w)."""
    turn = math.radians(cladding.angle_deg)
    c, s = math.cos(turn), math.sin(turn)
    # To the unit circle along the ellipse's axes, and turned back: one symmetric linear map.
    xx, xy = c * c / cladding.a + s * s / cladding.b, c * s / cladding.a - c * s / cladding.b
    yy = s * s / cladding.a + c * c / cladding.b
    dx, dy = x - np.float32(cladding.cx), y - np.float32(cladding.cy)
    u = np.asarray(np.float32(xx) * dx + np.float32(xy) * dy, dtype=np.float32)
    v = np.asarray(np.float32(xy) * dx + np.float32(yy) * dy, dtype=np.float32)
    radius, angle = cv2.cartToPolar(u, v)
    return np.asarray(radius, dtype=np.float32), np.asarray(angle, dtype=np.float32)


def pixel_coordinates(shape: tuple[int, ...]) -> tuple[FloatImage, FloatImage]:
    """x as (1, w) and y as (h, 1) float32."""
    return np.arange(shape[1], dtype=np.float32)[None, :], np.arange(shape[0], dtype=np.float32)[:, None]


def _box(image: GreyImage, cladding: Ellipse, settings: CropSettings) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of the crop, within the lit part of the picture."""
    half_width, half_height = (extent * settings.outer_radius for extent in cladding.half_extent())
    left, top, right, bottom = _lit_box(image, settings)
    return (
        max(left, math.floor(cladding.cx - half_width)),
        max(top, math.floor(cladding.cy - half_height)),
        min(right, math.ceil(cladding.cx + half_width) + 1),
        min(bottom, math.ceil(cladding.cy + half_height) + 1),
    )


def _lit_box(image: GreyImage, settings: CropSettings) -> tuple[int, int, int, int]:
    """The picture without the black frame of a video signal."""
    level = settings.border_level * np.iinfo(image.dtype).max / _GREY_LEVELS
    left, right = _lit_span(image[::_FRAME_STRIDE].max(axis=0) > level, settings)
    across = image[:, ::_FRAME_STRIDE]
    if across[0].max() > level and across[-1].max() > level:
        return left, 0, right, len(image)  # as nearly always; the largest value of every row takes its time
    top, bottom = _lit_span(across.max(axis=1) > level, settings)
    return left, top, right, bottom


def _lit_span(lit: NDArray[np.bool_], settings: CropSettings) -> tuple[int, int]:
    """First and past-the-last lit index; a margin goes where a frame was cut off."""
    if not lit.any():
        return 0, lit.size
    first, last = int(np.argmax(lit)), lit.size - int(np.argmax(lit[::-1]))
    margin = settings.border_margin_px
    return (first + margin if first else 0), (last - margin if last < lit.size else last)


def to_crop(ellipse: Ellipse, x0: int, y0: int, step: int) -> Ellipse:
    """From picture to crop coordinates."""
    return Ellipse(
        (ellipse.cx - x0 + 0.5) / step - 0.5,
        (ellipse.cy - y0 + 0.5) / step - 0.5,
        ellipse.a / step,
        ellipse.b / step,
        ellipse.angle_deg,
    )


def _as_grey(image: NDArray[np.generic], like: GreyImage) -> GreyImage:
    return image.astype(np.uint8) if like.dtype == np.uint8 else image.astype(np.uint16)
