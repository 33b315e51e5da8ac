"""The heat map as a transparent picture: the more often a defect was seen at a place, the hotter and the denser."""

from __future__ import annotations

from typing import Final, cast

import cv2
import numpy as np
from numpy.typing import NDArray
from PyQt6.QtGui import QImage

from dscope_gui.domain.live import HeatMapMessage

_LEVELS: Final = 255.0
_DENSEST: Final = 0.72
"""Opacity of the hottest cell: what lies beneath is still seen."""
_COLD: Final = 0.25
"""The colours begin here, as the coldest are as dark as the picture."""


def heat_image(message: HeatMapMessage) -> QImage | None:
    """One pixel for each cell, colours multiplied by opacity; None as long as nothing was seen."""
    counts = np.asarray(message["counts"], np.float64)
    most = float(message["most"])
    if most <= 0.0 or counts.size == 0:
        return None
    pixels = heat_pixels(counts / most)
    height, width = pixels.shape[:2]
    form = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(cast(bytes, pixels.data), width, height, 4 * width, form).copy()


def heat_pixels(share: NDArray[np.float64]) -> NDArray[np.uint8]:
    """(H, W, 4) uint8, blue green red alpha, premultiplied, for shares of the hottest cell.

    The root lifts what is seen seldom, which one lasting scratch would otherwise hide.
    """
    warmth = np.sqrt(np.clip(share, 0.0, 1.0))
    levels = np.asarray((_COLD + (1.0 - _COLD) * warmth) * _LEVELS, np.uint8)
    colors = np.asarray(cv2.applyColorMap(levels, cv2.COLORMAP_INFERNO), np.float64).reshape(*share.shape, 3)
    alpha = (_DENSEST * warmth)[..., np.newaxis]
    return np.ascontiguousarray(np.concatenate([colors * alpha, alpha * _LEVELS], axis=-1), np.uint8)
