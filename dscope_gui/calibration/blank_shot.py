"""One capture of a blank: many frames made one, and refused where they are fit for no flat field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from dscope_gui.calibration.blank_refused import BlankFault, BlankRefused, other_size
from dscope_gui.calibration.blankness import check_blank
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.images import FloatImage

LEAST_FRAMES: Final = 8
"""Their mean has a third of a frame's noise, and two halves that can be compared."""
_DARK_LEVEL: Final = 50.0
"""Below it, noise is more than two per cent of the light, and the corners are darker still."""
_SATURATED_LEVEL: Final = 254
_SATURATED_SHARE: Final = 0.002
_UNSTEADY: Final = 0.03
"""Share of the level by which the frames of one capture may differ."""
_CELL_PX: Final = 4
_MAD_TO_SIGMA: Final = 1.4826
_RESTLESS: Final = 3.0
"""Times the spread that noise alone leaves between two halves of a capture."""
_FAR_OUT: Final = 8.0
_FAR_OUT_SHARE: Final = 1e-3
_LEAST_SPREAD: Final = 0.02
"""Grey levels: pictures without noise, such as drawn ones, still have their rounding."""


@dataclass(frozen=True, slots=True)
class BlankShot:
    """The blank at one place.

    Parameters
    ----------
    mean : (H, W) float32, mean of the frames in grey levels of an 8-bit picture.
    noise : standard deviation of one frame, in the same levels.
    """

    mean: FloatImage
    noise: float
    frames: int
    camera: str
    exposure_us: float | None
    gain_db: float | None

    @property
    def level(self) -> float:
        return float(self.mean.mean())

    @property
    def mean_noise(self) -> float:
        """What is left of the noise in the mean."""
        return float(self.noise / np.sqrt(self.frames))


def blank_shot(frames: Sequence[Frame]) -> BlankShot:
    """The mean of frames taken while nothing moved.

    Raises
    ------
    BlankRefused
        Too few, of different sizes, too dark, saturated, under unsteady light, of something else than a blank, or
        moved meanwhile.
    """
    if len(frames) < LEAST_FRAMES:
        text = f"{len(frames)} frames are too few for a flat field"
        raise BlankRefused(BlankFault.TOO_FEW_FRAMES, text, f"Take at least {LEAST_FRAMES}")
    if len({frame.image.shape for frame in frames}) > 1:
        raise other_size()
    _check_light(frames)
    mean = _mean(frames)
    check_blank(mean)
    noise = _noise(frames)
    early, late = (_mean(part) for part in (frames[: len(frames) // 2], frames[len(frames) // 2 :]))
    _check_stillness(early, late, noise / np.sqrt(len(frames) // 2))
    first = frames[0]
    return BlankShot(mean, noise, len(frames), first.camera_id, first.exposure_us, first.gain_db)


def _mean(frames: Sequence[Frame]) -> FloatImage:
    """(H, W) float32 in levels of an 8-bit picture."""
    total = np.zeros(frames[0].image.shape, np.float32)
    for frame in frames:
        cv2.accumulate(frame.image, total)
    full = float(np.iinfo(frames[0].image.dtype).max)
    return np.asarray(total * np.float32(255.0 / full / len(frames)))


def _check_light(frames: Sequence[Frame]) -> None:
    full = float(np.iinfo(frames[0].image.dtype).max)
    levels = np.array([frame.image.mean() for frame in frames]) * 255.0 / full
    hot = float(np.mean(frames[0].image >= _SATURATED_LEVEL * full / 255.0))
    if hot > _SATURATED_SHARE:
        text = f"{hot:.1%} of the blank is overexposed"
        raise BlankRefused(BlankFault.SATURATED, text, "Turn the light or the exposure down, and capture again")
    if float(levels.mean()) < _DARK_LEVEL:
        text = f"The blank is too dark: grey level {levels.mean():.0f} of 255"
        hint = f"Put a bright blank in, or turn the light up to at least {_DARK_LEVEL:.0f}"
        raise BlankRefused(BlankFault.TOO_DARK, text, hint)
    if float(np.ptp(levels)) > _UNSTEADY * float(levels.mean()):
        text = f"The light is not steady: it changed by {np.ptp(levels) / levels.mean():.0%} during the capture"
        raise BlankRefused(BlankFault.UNSTEADY, text, "Let the lamp warm up, keep stray light away, and capture again")


def _noise(frames: Sequence[Frame]) -> float:
    """Of a single frame, from two that follow each other: what stays in place cancels."""
    full = float(np.iinfo(frames[0].image.dtype).max)
    change = frames[1].image.astype(np.float32) - frames[0].image.astype(np.float32)
    return float(change.std() / np.sqrt(2.0) * 255.0 / full)


def _check_stillness(early: FloatImage, late: FloatImage, noise: float) -> None:
    """Two halves of a capture differ by noise alone where nothing moved."""
    height, width = early.shape
    size = (max(1, width // _CELL_PX), max(1, height // _CELL_PX))
    change = np.asarray(cv2.resize(early - late, size, interpolation=cv2.INTER_AREA), np.float32)
    change -= np.median(change)
    expected = max(noise * np.sqrt(2.0) / _CELL_PX, _LEAST_SPREAD)
    spread = _MAD_TO_SIGMA * float(np.median(np.abs(change)))
    far_out = float(np.mean(np.abs(change) > _FAR_OUT * expected))
    if spread > _RESTLESS * expected or far_out > _FAR_OUT_SHARE:
        text = "The blank moved while it was captured"
        raise BlankRefused(BlankFault.MOVED, text, "Let go of it, wait until it lies still, and capture again")
