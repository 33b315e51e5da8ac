"""Morphological gradient: the outlines of regions."""

from __future__ import annotations

import cv2
import numpy as np

from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.detect import GradientSettings
from dscope_gui.engine.detect.kernels import blurred, odd
from dscope_gui.engine.detect.levels import Levels


def morphological_gradient(levels: Levels, settings: GradientSettings) -> FloatImage:
    """(h, w) float32: dilation minus erosion with a small disc above what is usual, in units of its noise."""
    level = levels.at(settings.shrink)
    smooth = blurred(level.residual, settings.blur_sigma_px / settings.shrink)
    size = odd(settings.kernel_px, settings.shrink)
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    gradient = np.asarray(cv2.morphologyEx(smooth, cv2.MORPH_GRADIENT, disc), dtype=np.float32)
    return levels.full_size(level.rings.excess(gradient, settings.floor), settings.shrink)
