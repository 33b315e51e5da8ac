"""The connector turned, off the middle, or seen through a weaker objective."""

from __future__ import annotations

import math
from typing import Final

import cv2
import numpy as np

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import GreyImage, Mask
from dscope_gui.validation.robustness.camera import (
    as_levels,
    grain_sigma,
    with_its_noise_again,
    with_noise,
    written,
)
from dscope_gui.validation.robustness.placement import Matrix, Placement
from dscope_gui.validation.robustness.surroundings import filled, inside_frame

_OBLONG: Final = 0.05
"""Difference of the axes from which an upright ellipse means non-square pixels: no connector is tilted by 18°."""

_UPRIGHT_DEG: Final = 5.0
_QUARTER_DEG: Final = 90.0

_KNOWN: Final = 0.999
"""Share of an interpolated pixel that comes from the picture, from which it counts as seen."""


def turned(cladding: Ellipse, shape: tuple[int, int], angle_deg: float) -> Placement:
    """The connector turned in its holder about the pixel in the middle of its fiber, +x towards +y.

    Where the camera's pixels are not square, circles stay the ellipses that they were.
    """
    turn = math.radians(angle_deg)
    rotation = np.array([[math.cos(turn), -math.sin(turn)], [math.sin(turn), math.cos(turn)]])
    pixel = np.diag(pixel_shape(cladding))
    linear = np.linalg.inv(pixel) @ rotation @ pixel
    return Placement.about((float(round(cladding.cx)), float(round(cladding.cy))), linear, shape)


def off_the_middle(cladding: Ellipse, shape: tuple[int, int], share: float, direction_deg: float) -> Placement:
    """The fiber as far off the middle as a share of half the picture's height, moved by whole pixels."""
    height, width = shape
    away, turn = share * height / 2.0, math.radians(direction_deg)
    x = (width - 1) / 2.0 + away * math.cos(turn)
    y = (height - 1) / 2.0 + away * math.sin(turn)
    return Placement(np.eye(2), np.array([float(round(x - cladding.cx)), float(round(y - cladding.cy))]), shape)


def smaller(shape: tuple[int, int], factor: float) -> Placement:
    """All sides times a factor below one, in whole pixels; the picture's corners stay corners."""
    height, width = (max(1, round(side * factor)) for side in shape)
    scale = np.array([width / shape[1], height / shape[0]])
    return Placement(np.diag(scale), 0.5 * scale - 0.5, (height, width))


def pixel_shape(cladding: Ellipse) -> tuple[float, float]:
    """Width and height of a pixel relative to each other, as the round cladding shows them; 1, 1 where tilt may be."""
    half_x, half_y = cladding.half_extent()
    off_axis = abs((cladding.angle_deg + _QUARTER_DEG / 2) % _QUARTER_DEG - _QUARTER_DEG / 2)
    if abs(half_x / half_y - 1.0) < _OBLONG or off_axis > _UPRIGHT_DEG:
        return 1.0, 1.0
    return 1.0, half_x / half_y


def moved_picture(picture: GreyImage, placement: Placement, rng: np.random.Generator) -> GreyImage:
    """The picture as the placement has it; what was outside is filled in smoothly, with the picture's own noise."""
    levels = as_levels(picture)
    frame = inside_frame(levels)
    matrix = np.hstack([placement.linear, placement.shift[:, None]])
    size = placement.shape[::-1]
    seen = np.asarray(cv2.warpAffine(levels, matrix, size, flags=cv2.INTER_CUBIC), dtype=np.float32)
    known = _known(frame, matrix, size)
    noise = np.where(known, np.float32(0.0), np.float32(grain_sigma(levels) ** 2))
    return written(with_noise(filled(seen, known), noise, rng), picture)


def seen_smaller(picture: GreyImage, placement: Placement, rng: np.random.Generator) -> GreyImage:
    """The picture of a weaker objective on the same camera, whose noise does not shrink with the picture."""
    levels = as_levels(picture)
    small = np.asarray(cv2.resize(levels, placement.shape[::-1], interpolation=cv2.INTER_AREA), dtype=np.float32)
    kept = abs(float(np.linalg.det(placement.linear)))
    return written(with_its_noise_again(small, grain_sigma(levels), kept, rng), picture)


def _known(frame: Mask, matrix: Matrix, size: tuple[int, int]) -> Mask:
    """Pixels of the moved picture that come from the picture alone, one pixel of interpolation left out."""
    known = np.asarray(cv2.warpAffine(frame.astype(np.float32), matrix, size, flags=cv2.INTER_LINEAR)) > _KNOWN
    return np.asarray(cv2.erode(known.astype(np.uint8), np.ones((3, 3), np.uint8))).astype(np.bool_)
