"""Which pixels belong to a defect: those that show it, not all that a filter answers on.

Filters answer beyond the edge of what they find: differences of Gaussians with a ring of the other sign around it, bars
along their whole length. A pixel belongs to a defect when the picture itself departs from the background there. Lines
fainter than the noise of single pixels are the exception: they count where nothing strong is near that could have
drawn the bars.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.profile.fuse import ExtentSettings
from dscope_gui.engine.fuse.confidence import Confidence


def shown(
    answered: NDArray[np.uint8], confidence: Confidence, level: float, crop: FlattenedCrop, settings: ExtentSettings
) -> NDArray[np.uint8]:
    """(h, w) uint8 of 0 and 1: the part of `answered` on which something is seen.

    Parameters
    ----------
    answered : (h, w) uint8, 1 where the confidence is high enough.
    level : confidence from which a line counts.
    """
    smooth = cv2.GaussianBlur(crop.residual, (0, 0), settings.sigma_px, borderType=cv2.BORDER_REFLECT)
    presence = np.abs(cv2.divide(smooth, crop.noise))
    size = 2 * settings.reach_px + 1
    strong = (presence > settings.strong_ratio).astype(np.uint8)
    near_strong = cv2.dilate(strong, np.ones((size, size), dtype=np.uint8))
    faint_line = (confidence.lines > level) & (near_strong == 0)
    seen = (presence > settings.ratio) | faint_line
    return np.asarray(answered * seen, dtype=np.uint8)
