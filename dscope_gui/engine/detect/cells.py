"""Small cells compared with their eight neighbours: the plainest look for a local difference."""

from __future__ import annotations

import cv2
import numpy as np

from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.detect import CellSettings
from dscope_gui.engine.detect.levels import Levels

_NEIGHBOURS = np.array([[1, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=np.float32) / 8.0


def cells(levels: Levels, settings: CellSettings) -> FloatImage:
    """(h, w) float32: difference of each cell's mean from its neighbours' in units of its noise."""
    level = levels.at(settings.cell_px)
    around = cv2.filter2D(level.residual, cv2.CV_32F, _NEIGHBOURS, borderType=cv2.BORDER_REFLECT)
    difference = np.asarray(cv2.subtract(level.residual, around), dtype=np.float32)
    return levels.full_size(level.rings.ratio(difference, settings.floor), settings.cell_px)
