"""How far the fiber stands out of the noise: what cannot be told from noise is not seen, and must not pass."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.domain.profile.quality import ContrastSettings, QualitySettings
from dscope_gui.engine.quality.rim_width import arc_profiles

_LEVEL_16_BITS: Final = 257.0

_EVERY: Final = 4
"""Rows and columns of which one is counted: a median over tens of thousands of pixels is sure enough."""


def contrast_to_noise(grey: GreyImage, cladding: Ellipse, settings: QualitySettings) -> float:
    """Step of grey levels at the cladding's rim in units of the noise from pixel to pixel around it.

    The step shrinks with everything that a mark's contrast shrinks with: stray light, a lamp too weak, a film on the
    lens. It is taken between both ends of profiles across the rim, the median over short arcs.
    """
    profiles, _ = arc_profiles(grey, cladding, settings)
    ends = max(1, round(settings.contrast.ends * profiles.shape[1]))
    step = float(np.median(np.abs(profiles[:, -ends:].mean(axis=1) - profiles[:, :ends].mean(axis=1))))
    scale = 1.0 if grey.dtype == np.uint8 else _LEVEL_16_BITS
    noise = max(_noise(_around(grey, cladding, settings.contrast), settings.contrast), settings.contrast.least_noise)
    return step / scale / noise


def _around(grey: GreyImage, cladding: Ellipse, settings: ContrastSettings) -> FloatImage:
    """The fiber and the ferrule beside it, in levels of an 8-bit picture."""
    half_x, half_y = cladding.scaled(settings.reach).half_extent()
    rows = slice(max(0, int(cladding.cy - half_y)), max(1, int(cladding.cy + half_y) + 1))
    columns = slice(max(0, int(cladding.cx - half_x)), max(1, int(cladding.cx + half_x) + 1))
    part = np.ascontiguousarray(grey[rows, columns], dtype=np.float32)
    return part if grey.dtype == np.uint8 else part / np.float32(_LEVEL_16_BITS)


def _noise(levels: FloatImage, settings: ContrastSettings) -> float:
    """Standard deviation of what smoothing takes away, from its median: marks and edges are too few to count."""
    if levels.size == 0:
        return 0.0
    fine = levels - cv2.GaussianBlur(levels, (0, 0), settings.grain_px)
    return settings.mad_to_sigma * float(np.median(np.abs(fine[::_EVERY, ::_EVERY])))
