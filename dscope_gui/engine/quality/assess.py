"""Illumination, saturation, contrast and focus of a picture."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.profile.quality import QualitySettings
from dscope_gui.domain.quality import Quality, QualityWarning
from dscope_gui.engine.quality.contrast import contrast_of, lacks_contrast
from dscope_gui.engine.quality.rim_width import rim_width_px
from dscope_gui.engine.quality.steepness import steepest_width_px

LEVELS = 256


def assess(
    grey: GreyImage, end_face: EndFace | None, settings: QualitySettings, um_per_px: float | None = None
) -> Quality:
    """Judge the picture itself, before anything on the end face.

    Parameters
    ----------
    grey : (H, W) uint8 or uint16, full range.
    um_per_px : where known: blurred over many fine pixels, an edge may still be sharp.
    """
    share = _level_shares(grey, settings)
    saturated = float(share[int(settings.saturated_level) :].sum())
    mean_level = float(share @ np.arange(LEVELS))
    width_px = _edge_width_px(grey, end_face, settings)
    focus = _focus(width_px, end_face, settings)
    causes = {
        QualityWarning.POOR_ILLUMINATION: _extreme(share, settings.extreme_band) > settings.extreme_share,
        QualityWarning.BLURRED: focus < settings.blurred_focus,
        QualityWarning.SATURATED: saturated > settings.saturated_share,
        QualityWarning.LOW_CONTRAST: _lacks_contrast(grey, end_face, settings),
        QualityWarning.SOFT: _is_soft(focus, width_px, um_per_px, settings),
    }
    return Quality(focus, mean_level, saturated, tuple(warning for warning, given in causes.items() if given))


def _lacks_contrast(grey: GreyImage, end_face: EndFace | None, settings: QualitySettings) -> bool:
    if end_face is None:
        return False
    return lacks_contrast(contrast_of(grey, end_face.cladding, settings), settings.contrast)


def _level_shares(grey: GreyImage, settings: QualitySettings) -> NDArray[np.float64]:
    """(256,) share of the pixels at each level of an 8-bit picture; on large ones not every row is counted."""
    rows = grey[:: max(1, len(grey) // settings.histogram_rows)]
    top = LEVELS if grey.dtype == np.uint8 else LEVELS * LEVELS
    counts = cv2.calcHist([rows], [0], None, [LEVELS], [0, top]).reshape(-1)
    return np.asarray(counts / rows.size, dtype=np.float64)


def _extreme(share: NDArray[np.float64], band: float) -> float:
    level = np.arange(LEVELS)
    edge = band * (LEVELS - 1)
    return float(share[(level < edge) | (level > LEVELS - 1 - edge)].sum())


def _edge_width_px(grey: GreyImage, end_face: EndFace | None, settings: QualitySettings) -> float | None:
    """Of the edge that must be sharp, or of the steepest ones where no end face was found."""
    return steepest_width_px(grey, settings) if end_face is None else rim_width_px(grey, end_face.cladding, settings)


def _focus(width_px: float | None, end_face: EndFace | None, settings: QualitySettings) -> float:
    """Width of the sharpest possible edge over the width of the edge that must be sharp; 0 without any edge."""
    if width_px is None:
        return 0.0
    radius = 0.0 if end_face is None else end_face.cladding.mean_radius
    sharp = max(settings.sharp_px, settings.sharp_radii * radius)
    return min(1.0, sharp / max(width_px, sharp))


def _is_soft(focus: float, width_px: float | None, um_per_px: float | None, settings: QualitySettings) -> bool:
    """Not sharp enough for small marks; one that is blurred is soft, too."""
    if width_px is None or um_per_px is None:
        return False
    return focus < settings.soft_focus and width_px * um_per_px > settings.sharp_um
