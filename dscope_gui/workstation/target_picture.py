"""One picture of a dot target out of a burst: the mean where the hand was steady, else the sharpest frame."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import cv2
import numpy as np

from dscope_gui.domain.frame import Frame
from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.workstation.sharpest import sharpest

_SMOOTHING_PX: Final = 2.0
"""Takes the noise, of which a mean has less than a frame, out of the comparison."""
_STEADY: Final = 0.9
"""Share of the sharpest frame's edges that a mean must have kept: a shake of a third of a pixel leaves that much."""
_BYTE_TO_WORD: Final = 257


@dataclass(frozen=True, slots=True)
class TargetPicture:
    """
    Parameters
    ----------
    image : (H, W) uint16 over its full range for a mean, else as it came from the camera.
    frames : of which it is the mean; 1 where the picture shook.
    """

    image: GreyImage
    camera_id: str
    taken_at: datetime
    frames: int

    def png(self) -> bytes:
        """Lossless, as evidence."""
        return bytes(cv2.imencode(".png", self.image)[1].tobytes())

    def sha256(self) -> str:
        """Of the PNG file."""
        return hashlib.sha256(self.png()).hexdigest()


def target_picture(frames: Sequence[Frame]) -> TargetPicture:
    """The mean of the frames: less noise, and every dot's centre in the mean of its places; or the sharpest alone."""
    best = sharpest(frames)
    mean = np.asarray(np.mean([_words(frame.image) for frame in frames], axis=0), dtype=np.float32)
    if len(frames) > 1 and _edges(mean) >= _STEADY * _edges(_words(best.image)):
        image = np.asarray(np.rint(mean), dtype=np.uint16)
        image.flags.writeable = False
        return TargetPicture(image, best.camera_id, best.captured_at, len(frames))
    return TargetPicture(best.image, best.camera_id, best.captured_at, 1)


def _words(image: GreyImage) -> FloatImage:
    """In steps of 16 bits, whatever the depth of the picture."""
    factor = _BYTE_TO_WORD if image.dtype == np.uint8 else 1
    return image.astype(np.float32) * np.float32(factor)


def _edges(image: FloatImage) -> float:
    """Variance of the second derivative of the smoothed picture."""
    smooth = cv2.GaussianBlur(image, (0, 0), _SMOOTHING_PX)
    _, deviation = cv2.meanStdDev(cv2.Laplacian(smooth, cv2.CV_32F))
    return float(deviation.item()) ** 2
