"""Black-hat and its light twin, top-hat: what a flat square cannot fill or enter."""

from __future__ import annotations

import cv2
import numpy as np

from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.detect import BlackHatSettings
from dscope_gui.engine.detect.kernels import blurred, odd, square
from dscope_gui.engine.detect.levels import Levels


def black_hat(levels: Levels, settings: BlackHatSettings) -> FloatImage:
    """(h, w) float32: the larger of black-hat and top-hat above what is usual, in units of its noise."""
    level = levels.at(settings.shrink)
    smooth = blurred(level.residual, settings.blur_sigma_px / settings.shrink)
    kernel = square(odd(settings.kernel_px, settings.shrink))
    dark = cv2.morphologyEx(smooth, cv2.MORPH_BLACKHAT, kernel)
    light = cv2.morphologyEx(smooth, cv2.MORPH_TOPHAT, kernel)
    strongest = np.asarray(cv2.max(dark, light), dtype=np.float32)
    return levels.full_size(level.rings.excess(strongest, settings.floor), settings.shrink)
