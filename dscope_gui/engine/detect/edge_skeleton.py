"""Edge skeleton: Canny edges, closed, thinned to one pixel and joined to straight segments."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.detect import EdgeSkeletonSettings
from dscope_gui.engine.detect.kernels import odd, square
from dscope_gui.engine.detect.levels import Level, Levels

_MIDDLE = 128.0
_LEVELS_PER_SIGMA = 8.0
"""Grey levels of the 8-bit picture that Canny looks at per unit of noise: 16 sigma fit on either side."""


def edge_skeleton(levels: Levels, settings: EdgeSkeletonSettings) -> FloatImage:
    """(h, w) float32: on straight segments their length over the shortest that counts, else 0."""
    level = levels.at(settings.shrink)
    skeleton = cv2.ximgproc.thinning(_edges(level, settings))
    segments = cv2.HoughLinesP(
        skeleton,
        1.0,
        math.radians(settings.angle_step_deg),
        settings.votes,
        minLineLength=settings.shortest_px / settings.shrink,
        maxLineGap=settings.largest_gap_px / settings.shrink,
    )
    # Interpolated, a line one pixel wide would lose a quarter of its height.
    return levels.full_size(_drawn(segments, level, settings), settings.shrink, cv2.INTER_NEAREST)


def _edges(level: Level, settings: EdgeSkeletonSettings) -> NDArray[np.uint8]:
    """(h, w) uint8, 255 on edges whose two sides close up to one line when they are the flanks of a scratch."""
    inverse = 1.0 / level.rings.sigma(level.residual, settings.floor)
    scaled = cv2.multiply(level.residual, inverse, scale=_LEVELS_PER_SIGMA)
    picture = np.clip(scaled + np.float32(_MIDDLE), 0, 255).astype(np.uint8)
    picture = cv2.GaussianBlur(picture, (3, 3), 0)
    edges = cv2.Canny(picture, settings.low_ratio * _LEVELS_PER_SIGMA, settings.high_ratio * _LEVELS_PER_SIGMA)
    closed = cv2.morphologyEx(edges, cv2.MORPH_CLOSE, square(odd(settings.close_px, settings.shrink)))
    return np.asarray(closed, dtype=np.uint8)


def _drawn(segments: NDArray[np.generic] | None, level: Level, settings: EdgeSkeletonSettings) -> FloatImage:
    canvas = np.zeros_like(level.residual)
    if segments is None:
        return canvas
    lines = np.asarray(segments, dtype=np.float64).reshape(-1, 4)
    lengths = np.hypot(lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1]) * settings.shrink / settings.shortest_px
    for length, (x1, y1, x2, y2) in sorted(zip(lengths.tolist(), lines.astype(int).tolist(), strict=True)):
        cv2.line(canvas, (x1, y1), (x2, y2), length, 1)
    return canvas
