"""The candidate's own piece of the flattened picture, made positive and fine enough to draw on."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.defect import Candidate
from dscope_gui.domain.images import FloatImage, Mask
from dscope_gui.domain.profile.measure import OutlineSettings

_KERNEL_REACH = 4.0
_INTERPOLATION_PX2 = 1.0 / 6.0
"""Variance that linear interpolation adds, averaged over all places between two pixels."""
_TINY = float(np.finfo(np.float32).tiny)


@dataclass(frozen=True, slots=True)
class Patch:
    """Window around a candidate.

    Parameters
    ----------
    x0, y0 : top-left pixel in crop coordinates.
    sign : +1 when the defect is bright, -1 when it is dark.
    signal : (h, w) residual times `sign`, smoothed.
    mask : (h, w) the candidate's mask.
    inside : (n,) the signal on the mask.
    noise : standard deviation of `signal` where nothing is wrong; white noise before the smoothing.
    pixel_noise : the same of a single pixel before smoothing.
    blur_px : standard deviation of the optics' blur and the smoothing together.
    mottle : strongest value of the other polarity inside the mask as a share of the strongest one.
    """

    x0: int
    y0: int
    sign: float
    signal: FloatImage
    mask: Mask
    inside: FloatImage
    noise: float
    pixel_noise: float
    blur_px: float
    mottle: float


def added_variance(settings: OutlineSettings) -> float:
    """Variance in px² that smoothing and enlarging add to the blur of the optics."""
    return settings.smooth_px**2 + _INTERPOLATION_PX2


def cut_patch(candidate: Candidate, crop: FlattenedCrop, blur_px: float, settings: OutlineSettings) -> Patch:
    """Window with room for the outline to leave the mask and for the smoothing to settle."""
    margin = math.ceil(settings.margin_px + _KERNEL_REACH * settings.smooth_px) + 1
    height, width = crop.residual.shape
    mask_height, mask_width = candidate.mask.shape
    top, left = max(0, candidate.y0 - margin), max(0, candidate.x0 - margin)
    bottom = min(height, candidate.y0 + mask_height + margin)
    right = min(width, candidate.x0 + mask_width + margin)
    mask = np.zeros((bottom - top, right - left), dtype=np.bool_)
    mask[candidate.y0 - top :, candidate.x0 - left :][:mask_height, :mask_width] = candidate.mask
    smooth = cv2.GaussianBlur(crop.residual[top:bottom, left:right], (0, 0), settings.smooth_px)
    inside = smooth[mask]
    bright, dark = max(float(inside.max()), 0.0), max(-float(inside.min()), 0.0)
    sign = 1.0 if bright > dark else -1.0
    noise = float(crop.noise[(top + bottom) // 2, (left + right) // 2])
    return Patch(
        x0=left,
        y0=top,
        sign=sign,
        signal=np.asarray(smooth * np.float32(sign), dtype=np.float32),
        mask=mask,
        inside=inside * np.float32(sign),
        noise=noise / max(2.0 * math.sqrt(math.pi) * settings.smooth_px, 1.0),
        pixel_noise=noise,
        blur_px=math.sqrt(blur_px**2 + added_variance(settings)),
        mottle=min(bright, dark) / max(bright, dark, _TINY),
    )
