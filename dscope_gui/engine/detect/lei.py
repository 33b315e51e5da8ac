"""LEI, linear enhancement inspector: scratches (Mei et al., Sensors 2018, 18, 1408).

The paper's response is twice the centre branch minus the side branches; with the sum of both side branches the
filter answers a uniform picture with zero. Dark scratches count as well as light ones.
"""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.detect import LeiSettings
from dscope_gui.engine.detect.levels import Levels


def lei(levels: Levels, settings: LeiSettings) -> FloatImage:
    """(h, w) float32: strongest linear response over all directions, in units of its noise."""
    level = levels.at(settings.shrink)
    strongest = np.zeros_like(level.residual)
    for direction in range(settings.directions):
        kernel = _detector(math.pi * direction / settings.directions, settings)
        response = cv2.filter2D(level.residual, cv2.CV_32F, kernel, borderType=cv2.BORDER_REFLECT)
        cv2.max(strongest, np.abs(response), dst=strongest)
    return levels.full_size(level.rings.excess(strongest, settings.floor))


def _detector(angle_rad: float, settings: LeiSettings) -> NDArray[np.float32]:
    """Twice the mean along the centre branch minus the means along both side branches."""
    length, gap = settings.length_px / settings.shrink, settings.gap_px / settings.shrink
    half = math.ceil(math.hypot(length / 2, gap))
    kernel = 2.0 * _branch(angle_rad, 0.0, length, half)
    for side in (-gap, gap):
        kernel -= _branch(angle_rad, side, length, half)
    return kernel.astype(np.float32)


def _branch(angle_rad: float, offset: float, length: float, half: int) -> NDArray[np.float64]:
    """(2 half + 1)² kernel: a thin straight line at a distance from the centre, with sum one."""
    y, x = np.mgrid[-half : half + 1, -half : half + 1].astype(np.float64)
    along = x * math.cos(angle_rad) + y * math.sin(angle_rad)
    across = -x * math.sin(angle_rad) + y * math.cos(angle_rad) - offset
    line = np.clip(1.0 - np.abs(across), 0.0, 1.0) * (np.abs(along) <= length / 2)
    return np.asarray(line / line.sum())
