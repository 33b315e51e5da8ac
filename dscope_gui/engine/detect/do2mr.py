"""DO2MR, difference of min-max ranking filtering: regions (Mei et al., Sensors 2018, 18, 1408)."""

from __future__ import annotations

import cv2
import numpy as np

from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.detect import Do2mrSettings
from dscope_gui.engine.detect.kernels import odd, square
from dscope_gui.engine.detect.levels import Levels


def do2mr(levels: Levels, settings: Do2mrSettings) -> FloatImage:
    """(h, w) float32: how far the range of grey values in a window exceeds what is usual, in units of its noise."""
    level = levels.at(settings.shrink)
    blur = odd(settings.blur_px, 1)
    smooth = cv2.GaussianBlur(level.residual, (blur, blur), 0)
    window = square(odd(settings.window_px, settings.shrink))
    span = cv2.subtract(cv2.dilate(smooth, window), cv2.erode(smooth, window))
    span = cv2.medianBlur(span, odd(settings.median_px, 1))
    return levels.full_size(level.rings.excess(np.asarray(span, dtype=np.float32), settings.floor), settings.shrink)
