"""Compression of the picture's file."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np

from dscope_gui.domain.images import GreyImage
from dscope_gui.validation.robustness.camera import as_levels, written


def compressed(picture: GreyImage, quality: float) -> GreyImage:
    """Written as a JPEG of that quality (1 to 100) and read again; it has 8 bits then."""
    eight_bits = written(as_levels(picture), np.zeros(0, np.uint8))
    _, data = cv2.imencode(".jpg", eight_bits, (cv2.IMWRITE_JPEG_QUALITY, round(quality)))
    return cast(GreyImage, cv2.imdecode(data, cv2.IMREAD_GRAYSCALE))
