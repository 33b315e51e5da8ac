"""How the light falls, freed from everything small: noise, grain, and specks."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import FloatImage

_REDUCE: Final = 4
_GRID: Final = 128
_SMOOTHING: Final = 0.01
"""Standard deviation as a share of the picture's height. Light varies slowly; what is smaller belongs to the blank or
to the microscope's dirt and must not be divided into every picture."""
_SPECK: Final = 0.02
"""Whatever differs by so much from the light around it is left out when the light is smoothed."""
_ROUNDS: Final = 3
_LEAST_WEIGHT: Final = 1e-3

_ORDER: Final = 4
_FIT_ROUNDS: Final = 5
_CUT: Final = 3.0
_LEAST_OFF: Final = 0.02


def smooth_light(seen: FloatImage) -> FloatImage:
    """(H, W) float32: weighted means over the surroundings of each pixel, without what stands out of them.

    The light of the lamp is divided out before the means are taken: at the picture's edge, where the surroundings lie
    to one side only, the mean of a slope is not its middle.
    """
    height, width = seen.shape
    lamp = _enlarged(
        lamp_light(np.asarray(_reduced(seen, (_GRID, max(1, round(_GRID * height / width)))), np.float64)),
        (width // _REDUCE, height // _REDUCE),
    )
    small = _reduced(seen, (max(1, width // _REDUCE), max(1, height // _REDUCE))) / lamp
    sigma = max(1.0, _SMOOTHING * height / _REDUCE)
    light = _blurred(small, sigma)
    for _ in range(_ROUNDS):
        weight = (np.abs(small / np.maximum(light, _LEAST_WEIGHT) - 1.0) < _SPECK).astype(np.float32)
        share = _blurred(weight, sigma)
        light = np.where(
            share > _LEAST_WEIGHT, _blurred(small * weight, sigma) / np.maximum(share, _LEAST_WEIGHT), light
        )
    return np.maximum(_enlarged(light * lamp, (width, height)), _LEAST_WEIGHT)


def lamp_light(cells: NDArray[np.float64]) -> NDArray[np.float64]:
    """(h, w) a surface of fourth order through the cells of a reduced picture, without those that lie far off."""
    y, x = (np.linspace(-1.0, 1.0, n) for n in cells.shape)
    powers = [(i, j) for i in range(_ORDER + 1) for j in range(_ORDER + 1 - i)]
    terms = np.stack([np.outer(y**i, x**j).ravel() for i, j in powers])
    level, kept = cells.ravel(), np.ones(cells.size, dtype=np.bool_)
    fitted = level
    for _ in range(_FIT_ROUNDS):
        used = terms * kept
        fitted = np.linalg.solve(used @ terms.T, used @ level) @ terms
        off = np.abs(level - fitted)
        kept = off <= np.maximum(_CUT * float(np.median(off)), _LEAST_OFF * np.abs(fitted))
    return np.maximum(fitted, 1.0).reshape(cells.shape)


def _reduced(image: FloatImage, size: tuple[int, int]) -> FloatImage:
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.float32)


def _enlarged(image: NDArray[np.floating], size: tuple[int, int]) -> FloatImage:
    return np.asarray(cv2.resize(image.astype(np.float32), size, interpolation=cv2.INTER_LINEAR), np.float32)


def _blurred(image: FloatImage, sigma: float) -> FloatImage:
    return np.asarray(cv2.GaussianBlur(image, (0, 0), sigma, borderType=cv2.BORDER_REFLECT), np.float32)
