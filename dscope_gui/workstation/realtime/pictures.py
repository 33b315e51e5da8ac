"""Frames as pictures for people who look on."""

from __future__ import annotations

import math
from typing import Final

import cv2
import numpy as np

from dscope_gui.domain.frame import Frame
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.live import LivePicture
from dscope_gui.domain.realtime import ServerLimits
from dscope_gui.workstation.realtime.throttle import Throttle

_JPEG: Final = (cv2.IMWRITE_JPEG_QUALITY, 85)
_BITS_OF_A_BYTE: Final = 8


class Pictures:
    """Makes them at most so often; used by one thread."""

    def __init__(self, limits: ServerLimits) -> None:
        self._most_wide = limits.picture_width
        self._throttle = Throttle(limits.pictures_per_s)

    def picture_of(self, frame: Frame, now_s: float) -> LivePicture | None:
        """None where the next one is not due yet."""
        return live_picture(frame, self._most_wide) if self._throttle.admits(now_s) else None


def live_picture(frame: Frame, most_wide: int) -> LivePicture:
    """The frame at whole, half, third … size, so that it is no wider than asked for."""
    height, width = frame.image.shape
    times = max(1, math.ceil(width / most_wide))
    wide, high = max(1, width // times), max(1, height // times)
    grey = _eight_bits(frame.image)
    small = grey if times == 1 else cv2.resize(grey, (wide, high), interpolation=cv2.INTER_AREA)
    jpeg = cv2.imencode(".jpg", small, _JPEG)[1].tobytes()
    return LivePicture(frame.index, bytes(jpeg), wide, high, (width / wide, height / high))


def _eight_bits(grey: GreyImage) -> GreyImage:
    return grey if grey.dtype == np.uint8 else (grey >> _BITS_OF_A_BYTE).astype(np.uint8)
