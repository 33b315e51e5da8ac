"""Bars in many directions, each compared with its parallels on both sides; only what beats both counts.

An edge or a ring beats one side only, so the smaller of the two contrasts, taken when both have the same sign,
leaves scratches alone. Averaging along the bar lifts scratches far below the noise of single pixels.
"""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.detect import LineSize, OrientedLineSettings
from dscope_gui.engine.detect.kernels import odd
from dscope_gui.engine.detect.levels import Levels


def oriented_line(levels: Levels, settings: OrientedLineSettings) -> FloatImage:
    """(h, w) float32: largest contrast-to-noise ratio over all directions and sizes."""
    level = levels.at(settings.shrink)
    responses = [np.zeros_like(level.residual) for _ in settings.sizes]
    for direction in range(settings.directions):
        turn = _rotation(level.residual.shape, 180.0 * direction / settings.directions)
        _respond(level.residual, turn, settings, responses)
    ratios = [level.rings.ratio(response, size.floor) for response, size in zip(responses, settings.sizes, strict=True)]
    strongest = ratios[0]
    for ratio in ratios[1:]:
        strongest = np.asarray(cv2.max(strongest, ratio), dtype=np.float32)
    return levels.full_size(strongest)


def _respond(
    residual: FloatImage,
    turn: tuple[NDArray[np.float64], tuple[int, int]],
    settings: OrientedLineSettings,
    responses: list[FloatImage],
) -> None:
    """Raise `responses` (one per size, in place) to what the bars of one direction find."""
    matrix, canvas = turn
    turned = np.asarray(cv2.warpAffine(residual, matrix, canvas), dtype=np.float32)
    height, width = residual.shape
    for size, strongest in zip(settings.sizes, responses, strict=True):
        both_sides = _both_sides(turned, size, settings.shrink)
        back = cv2.warpAffine(both_sides, matrix, (width, height), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
        cv2.max(strongest, back, dst=strongest)


def _both_sides(turned: FloatImage, size: LineSize, shrink: int) -> FloatImage:
    """Contrast of horizontal bars against the weaker of their two sides, light or dark."""
    length = odd(size.length_px, shrink)
    bars = cv2.blur(turned, (length, 1))
    bars = cv2.GaussianBlur(bars, (1, odd(6 * size.sigma_px, shrink)), 0, sigmaY=size.sigma_px / shrink)
    gap = max(1, round(size.gap_px / shrink))
    above, below = np.roll(bars, gap, axis=0), np.roll(bars, -gap, axis=0)
    light = cv2.subtract(bars, cv2.max(above, below))
    dark = cv2.subtract(cv2.min(above, below), bars)
    return np.maximum(np.asarray(cv2.max(light, dark), dtype=np.float32), np.float32(0.0))


def _rotation(shape: tuple[int, ...], angle_deg: float) -> tuple[NDArray[np.float64], tuple[int, int]]:
    """Rotation about the middle onto a canvas that holds the turned picture whole."""
    height, width = shape
    c, s = abs(math.cos(math.radians(angle_deg))), abs(math.sin(math.radians(angle_deg)))
    canvas = (math.ceil(width * c + height * s), math.ceil(width * s + height * c))
    matrix = np.array(cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), angle_deg, 1.0))
    matrix[:, 2] += np.array([(canvas[0] - width) / 2, (canvas[1] - height) / 2])
    return np.asarray(matrix, dtype=np.float64), canvas
