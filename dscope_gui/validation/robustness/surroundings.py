"""What lies outside the picture: unknown, so it is filled in without edges."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from dscope_gui.domain.images import FloatImage, Mask

_FRAME_SHARE: Final = 0.5
"""Of the picture's median level, below which a whole row or column at its edge is the black frame of a video still;
vignetting darkens an edge less."""

_FRAME_MARGIN_PX: Final = 3
"""Beside the frame the picture is still darkened by it."""

_WIDEST_FRAME: Final = 0.1
"""Of the side; what is dark farther in is a dark picture."""

_SMALLEST_PX: Final = 4
_LEAST_WEIGHT: Final = 1e-3

_MOSTLY: Final = 0.5
"""Share of a coarse pixel that must be known for it to be kept."""

_ROUNDS: Final = 12
"""At each scale; more change nothing that could be seen."""


def inside_frame(levels: FloatImage) -> Mask:
    """The picture without the black frame that some cameras leave around it."""
    inside = np.ones(levels.shape, dtype=np.bool_)
    black = _FRAME_SHARE * float(np.median(levels))
    for turned, seen in ((levels, inside), (levels.T, inside.T)):
        dark = np.median(turned, axis=1) < black
        widest = int(_WIDEST_FRAME * len(dark))
        first, last = _frame_width(dark, widest), _frame_width(dark[::-1], widest)
        seen[:first] = False
        seen[len(dark) - last :] = False
    return inside


def _frame_width(dark: Mask, widest: int) -> int:
    width = int(np.argmin(dark)) if not dark.all() else 0
    return width + _FRAME_MARGIN_PX if 0 < width <= widest else 0


def filled(levels: FloatImage, known: Mask) -> FloatImage:
    """The levels, and where they are not known the smoothest continuation (Laplace's equation, on several scales)."""
    if known.all():
        return levels
    weight = known.astype(np.float32)
    return _continued(levels * weight, weight)


def _continued(weighted: FloatImage, weight: FloatImage) -> FloatImage:
    """Solved at half the size first, down to a few pixels; then refined from scale to scale."""
    own = np.asarray(weighted / np.maximum(weight, _LEAST_WEIGHT), dtype=np.float32)
    if min(weight.shape) <= _SMALLEST_PX:
        mean = float(weighted.sum()) / max(float(weight.sum()), _LEAST_WEIGHT)
        return np.asarray(np.where(weight > _LEAST_WEIGHT, own, mean), dtype=np.float32)
    coarse = _continued(
        np.asarray(cv2.pyrDown(weighted), np.float32),
        np.asarray(cv2.pyrDown(weight), np.float32),
    )
    height, width = weight.shape
    beyond = np.asarray(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR), dtype=np.float32)
    return _relaxed(beyond, own, weight > _MOSTLY)


def _relaxed(start: FloatImage, own: FloatImage, known: Mask) -> FloatImage:
    """Each unknown level becomes the mean of its neighbours, again and again, so that nothing jumps at the seam."""
    levels = np.where(known, own, start)
    for _ in range(_ROUNDS):
        levels = np.where(known, own, cv2.blur(levels, (3, 3), borderType=cv2.BORDER_REPLICATE))
    return np.asarray(levels, dtype=np.float32)
