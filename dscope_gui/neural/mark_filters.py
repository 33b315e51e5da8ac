"""How strongly spots and lines stand out of the flattened end face: matched filters of a few sizes.

They are to the features of a network what a magnifying glass is to the naked eye: a network that was made for other
marks may overlook a faint line, which adds up to something only along its length.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import FloatImage

FINEST_PX: Final = 0.8
"""Blur of the smallest spot, looked for at full size; all else is at half."""
_SPOTS_PX: Final = (0.8, 1.6, 3.2)
"""Blur in px of the halved picture; each spot is held against its surroundings of twice that blur."""
_LINES_PX: Final = ((8.0, 0.7), (8.0, 1.2), (16.0, 1.0))
"""Length and blur across, in px of the halved picture: eyes integrate lines over some 40 px of the whole one."""
_DIRECTIONS: Final = 12
"""15° apart: a line 16 px long turned by half of it leaves a filter of this width nowhere."""
_LENGTH_SIGMAS: Final = 2.5
_REACH_SIGMAS: Final = 3.0
_STRONGEST: Final = 12.0
"""In noise: marks stronger than this are found anyway, and would drown their surroundings."""
FILTERS: Final = 1 + len(_SPOTS_PX) + len(_LINES_PX)


def mark_strengths(noises: FloatImage, cell_px: int) -> NDArray[np.float32]:
    """(rows, columns, FILTERS) float32: the strongest answer of each filter in each cell, by its logarithm.

    Parameters
    ----------
    noises : (h, w) float32, departure from a perfect end face in units of the noise; sides a multiple of the cell's,
        which is even.
    """
    seen = np.clip(noises, -_STRONGEST, _STRONGEST)
    halved = 2.0 * cv2.resize(seen, (seen.shape[1] // 2, seen.shape[0] // 2), interpolation=cv2.INTER_AREA)
    fine = _most_in_cells(_spots(seen, FINEST_PX), cell_px)
    coarse = [_spots(halved, blur_px) for blur_px in _SPOTS_PX] + [_lines(halved, *line) for line in _LINES_PX]
    maps = [fine, *(_most_in_cells(found, cell_px // 2) for found in coarse)]
    return np.log1p(np.stack(maps, axis=-1))


def _spots(seen: FloatImage, blur_px: float) -> FloatImage:
    """Scaled by the blur, so that noise answers alike at every size."""
    inner, outer = (cv2.GaussianBlur(seen, (0, 0), blur) for blur in (blur_px, 2.0 * blur_px))
    return np.asarray(np.abs(inner - outer) * (3.0 * blur_px), np.float32)


def _lines(seen: FloatImage, length_px: float, blur_px: float) -> FloatImage:
    """Of all directions the strongest."""
    strongest = np.zeros_like(seen)
    for kernel in _line_kernels(length_px, blur_px):
        np.maximum(strongest, np.abs(cv2.filter2D(seen, -1, kernel)), out=strongest)
    return strongest


@lru_cache
def _line_kernels(length_px: float, blur_px: float) -> tuple[NDArray[np.float32], ...]:
    """A line with its surroundings taken off, each of sum 0 and energy 1."""
    reach = math.ceil(max(0.9 * length_px, _REACH_SIGMAS * blur_px))
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1].astype(np.float64)
    kernels = []
    for turn in np.arange(_DIRECTIONS) * (math.pi / _DIRECTIONS):
        along, across = x * math.cos(turn) + y * math.sin(turn), y * math.cos(turn) - x * math.sin(turn)
        narrow = (1.0 - (across / blur_px) ** 2) * np.exp(-0.5 * (across / blur_px) ** 2)
        kernel = narrow * np.exp(-0.5 * (along * _LENGTH_SIGMAS / length_px) ** 2)
        kernel -= kernel.mean()
        kernels.append((kernel / np.sqrt((kernel**2).sum())).astype(np.float32))
    return tuple(kernels)


def _most_in_cells(found: FloatImage, side_px: int) -> FloatImage:
    rows, columns = found.shape[0] // side_px, found.shape[1] // side_px
    return np.asarray(found.reshape(rows, side_px, columns, side_px).max(axis=(1, 3)), np.float32)
