"""How far the fiber stands out of noise and stray light: what is lost in them is not seen, and must not pass."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.domain.profile.quality import ContrastSettings, QualitySettings
from dscope_gui.engine.median import median
from dscope_gui.engine.quality.rim_width import arc_profiles

_LEVEL_16_BITS: Final = 257.0

_EVERY: Final = 4
"""Rows and columns of which one is counted: a median over tens of thousands of pixels is sure enough."""

_MOST_ROWS: Final = 512
_BANDS: Final = 8
_ROWS_OF_A_BAND: Final = 24
"""Where there are more rows, bands of them do: smoothing all of a fine picture takes longer than anything else here."""


@dataclass(frozen=True, slots=True)
class Contrast:
    """In grey levels of an 8-bit picture.

    Parameters
    ----------
    step : at the cladding's rim.
    noise : from pixel to pixel around it, its standard deviation; rounding at least.
    visibility : the step over the sum of both sides: 1 were one side black, 0 were all the light stray.
    """

    step: float
    noise: float
    visibility: float

    @property
    def to_noise(self) -> float:
        return self.step / self.noise


def lacks_contrast(contrast: Contrast, settings: ContrastSettings) -> bool:
    """Whether marks are lost in noise or in stray light."""
    drowned = contrast.to_noise < settings.least or contrast.noise > settings.most_noise
    return drowned or contrast.visibility < settings.least_visibility


def contrast_of(grey: GreyImage, cladding: Ellipse, settings: QualitySettings) -> Contrast:
    """The step of grey levels at the cladding's rim, and what marks may be lost in.

    The step shrinks with everything that a mark's contrast shrinks with: stray light, a lamp too weak, a film on the
    lens. It is taken between both ends of profiles across the rim, the median over short arcs.
    """
    profiles, _ = arc_profiles(grey, cladding, settings)
    ends = max(1, round(settings.contrast.ends * profiles.shape[1]))
    profiles /= 1.0 if grey.dtype == np.uint8 else _LEVEL_16_BITS
    inside, outside = profiles[:, :ends].mean(axis=1), profiles[:, -ends:].mean(axis=1)
    step, both = np.abs(outside - inside), np.maximum(outside + inside, 1.0)
    around = _around(grey, cladding, settings.contrast)
    noise = max(_noise(around, settings.contrast), settings.contrast.least_noise)
    return Contrast(median(step), noise, median(step / both))


def _around(grey: GreyImage, cladding: Ellipse, settings: ContrastSettings) -> GreyImage:
    """The fiber and the ferrule beside it."""
    half_x, half_y = cladding.scaled(settings.reach).half_extent()
    rows = slice(max(0, int(cladding.cy - half_y)), max(1, int(cladding.cy + half_y) + 1))
    columns = slice(max(0, int(cladding.cx - half_x)), max(1, int(cladding.cx + half_x) + 1))
    return grey[rows, columns]


def _noise(part: GreyImage, settings: ContrastSettings) -> float:
    """Standard deviation of what smoothing takes away, from its median: marks and edges are too few to count."""
    if part.size == 0:
        return 0.0
    return settings.mad_to_sigma * median(np.concatenate([_fine(band, settings) for band in _bands(part)], axis=None))


def _bands(part: GreyImage) -> list[GreyImage]:
    """The part itself, or of a large one bands across it, evenly spread."""
    rows = len(part)
    if rows <= _MOST_ROWS:
        return [part]
    starts = np.linspace(0, rows - _ROWS_OF_A_BAND, _BANDS).astype(int).tolist()
    return [part[start : start + _ROWS_OF_A_BAND] for start in starts]


def _fine(band: GreyImage, settings: ContrastSettings) -> FloatImage:
    """What smoothing takes away, in levels of an 8-bit picture, on some of the pixels."""
    levels = np.ascontiguousarray(band, dtype=np.float32)
    if band.dtype == np.uint16:
        levels /= np.float32(_LEVEL_16_BITS)
    fine = levels - cv2.GaussianBlur(levels, (0, 0), settings.grain_px)
    return np.asarray(np.abs(fine[::_EVERY, ::_EVERY]))
