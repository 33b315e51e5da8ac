"""Is the end face covered as a whole, by a film or by fringes, so that single defects cannot be told?

The noise of a clean picture hardly outlives smoothing; a structure that lies over everything does. It raises the noise
against which defects are held, so that a covered end face would look clean.
"""

from __future__ import annotations

import cv2
import numpy as np

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.quality import CoveredSettings
from dscope_gui.engine.median import median


def is_covered(crop: FlattenedCrop, settings: CoveredSettings) -> bool:
    """Whether what remains on the fiber or on the ferrule around it is structure rather than noise."""
    half = (max(1, crop.residual.shape[1] // 2), max(1, crop.residual.shape[0] // 2))
    small = np.asarray(cv2.resize(crop.residual, half, interpolation=cv2.INTER_AREA), dtype=np.float32)
    smooth = np.asarray(cv2.GaussianBlur(small, (0, 0), settings.sigma_px / 2), dtype=np.float32)
    radius = np.asarray(cv2.resize(crop.radius, half, interpolation=cv2.INTER_AREA), dtype=np.float32)
    return any(_is_structure(smooth, small, radius, ring, settings) for ring in (settings.fiber, settings.ferrule))


def _is_structure(
    smooth: FloatImage, small: FloatImage, radius: FloatImage, ring: tuple[float, float], settings: CoveredSettings
) -> bool:
    inside = (radius >= ring[0]) & (radius < ring[1])
    if not inside.any():
        return False
    left = settings.mad_to_sigma * median(np.abs(smooth[inside]))
    whole = settings.mad_to_sigma * median(np.abs(small[inside]))
    return left > settings.least_levels and left > settings.least_share * whole
