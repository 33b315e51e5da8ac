"""Difference of Gaussians at several scales: compact defects from specks to droplets, dark and light."""

from __future__ import annotations

import cv2
import numpy as np

from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.detect import BlobScale, MultiscaleSettings
from dscope_gui.engine.detect.kernels import blurred
from dscope_gui.engine.detect.levels import Levels


def multiscale(levels: Levels, settings: MultiscaleSettings) -> FloatImage:
    """(h, w) float32: largest contrast-to-noise ratio over all scales."""
    ratios = [_at_scale(levels, scale, settings.surround) for scale in settings.scales]
    strongest = ratios[0]
    for ratio in ratios[1:]:
        strongest = np.asarray(cv2.max(strongest, ratio), dtype=np.float32)
    return strongest


def _at_scale(levels: Levels, scale: BlobScale, surround: float) -> FloatImage:
    level = levels.at(scale.shrink)
    sigma = scale.sigma_px / scale.shrink
    response = cv2.subtract(blurred(level.residual, sigma), blurred(level.residual, surround * sigma))
    return levels.full_size(level.rings.ratio(np.asarray(response, dtype=np.float32), scale.floor), scale.shrink)
