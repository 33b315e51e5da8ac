"""The annotated picture of an inspection as an image for paper."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from PyQt6.QtGui import QImage

from dscope_gui.domain.history import StoredInspection
from dscope_gui.domain.record import inspection_of
from dscope_gui.overlay import annotate
from dscope_gui.overlay.canvas import ColorImage
from dscope_gui.workstation.stored_picture import stored_picture

_MOST_PX: Final = 1500
"""Wider than a printer shows on the width of the page, and a fifth of the file."""

_CHANNELS: Final = 3


def annotated_image(stored: StoredInspection) -> QImage:
    """Zones, defects and verdict drawn on the stored picture.

    Raises
    ------
    PictureUnreadable
        The picture is missing or damaged.
    """
    drawn: ColorImage = annotate(stored_picture(stored), inspection_of(stored.record))
    height, width = drawn.shape[:2]
    if (scale := _MOST_PX / max(height, width)) < 1:
        drawn = np.asarray(cv2.resize(drawn, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    high, wide = drawn.shape[:2]
    return QImage(drawn.tobytes(), wide, high, _CHANNELS * wide, QImage.Format.Format_BGR888).copy()
