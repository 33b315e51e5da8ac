"""Thresholds on the confidence map: which pixels start a candidate, and which belong to it."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.fuse import ThresholdSettings

_OTSU_LEVELS = 255.0


def levels_of(fused: FloatImage, settings: ThresholdSettings) -> tuple[float, NDArray[np.uint8]]:
    """Confidence that a candidate must reach somewhere, and its extent as an (h, w) uint8 mask of 0 and 1."""
    if settings.kind == "otsu":
        level = _otsu(fused, settings)
        return level, _above(fused, level)
    if settings.kind == "adaptive":
        around = cv2.blur(fused, (settings.window_px, settings.window_px))
        return settings.final, (fused > around + np.float32(settings.offset)).astype(np.uint8)
    return settings.final, _above(fused, settings.extent)


def _otsu(fused: FloatImage, settings: ThresholdSettings) -> float:
    """Otsu's threshold on the map, capped at twice the final one so that a few strong defects do not decide alone."""
    top = 2.0 * settings.final
    grey = np.clip(fused * (_OTSU_LEVELS / top), 0, _OTSU_LEVELS).astype(np.uint8)
    level, _ = cv2.threshold(grey, 0, 1, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    return float(level) * top / _OTSU_LEVELS


def _above(fused: FloatImage, level: float) -> NDArray[np.uint8]:
    return (fused > np.float32(level)).astype(np.uint8)
