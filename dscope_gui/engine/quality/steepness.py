"""How sharp a picture is where no end face was found: from its steepest edges at two smoothings."""

from __future__ import annotations

import math

import cv2
import numpy as np

from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.profile.quality import QualitySettings

MEDIAN = 0.5
# An edge blurred by a Gaussian has this ratio of width (height over steepest slope) to sigma: the square root of 2 pi.
WIDTH_OF_SIGMA = math.sqrt(2.0 * math.pi)


def steepest_width_px(grey: GreyImage, settings: QualitySettings) -> float | None:
    """Width in px of the steepest edges along the rows; None where nothing stands out of the noise.

    Smoothing lowers a wide edge little and a narrow one much: the ratio of slopes at two smoothings gives the width
    without knowing the contrast.
    """
    scale = 1.0 if grey.dtype == np.uint8 else 1.0 / 257.0
    rows = np.asarray(cv2.convertScaleAbs(grey[:: settings.row_step], alpha=scale), dtype=np.uint8)
    fine, coarse = settings.scales_px
    slope_fine, slope_coarse = (_steepest(rows, sigma, settings) for sigma in (fine, coarse))
    if min(slope_fine, slope_coarse) < settings.least_slope:
        return None
    ratio = (slope_fine / slope_coarse) ** 2
    if ratio <= 1.0:
        return None
    variance = (coarse**2 - ratio * fine**2) / (ratio - 1.0)
    return WIDTH_OF_SIGMA * math.sqrt(max(variance, 0.0))


def _steepest(rows: GreyImage, sigma: float, settings: QualitySettings) -> float:
    """Slope in levels per px that `steep_share` of the samples exceed, less what noise alone would reach."""
    smooth = cv2.GaussianBlur(rows, (2 * math.ceil(3.0 * sigma) + 1, 1), sigma).astype(np.int16)
    slope = np.abs(smooth[:, 2:] - smooth[:, :-2])
    counts = np.bincount(slope.ravel(), minlength=2)
    share = np.cumsum(counts[::-1])[::-1] / slope.size
    return 0.5 * float(
        np.count_nonzero(share > settings.steep_share) - settings.noise_medians * np.count_nonzero(share > MEDIAN)
    )
