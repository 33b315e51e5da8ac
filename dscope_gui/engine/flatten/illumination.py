"""Optional corrections of the picture before anything is looked at: flat field and local contrast."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.domain.profile.flatten import ClaheSettings

_FINE_PER_COARSE = 257
"""Levels of 16 bits in one of 8 bits."""


def divide_flat_field(image: GreyImage, flat_field: FloatImage) -> GreyImage:
    """Divide out uneven light.

    Parameters
    ----------
    flat_field : (H, W) float32, picture of a blank surface under the same light; only its shape matters,
        its mean does not.

    Raises
    ------
    ValueError
        When the flat field has another size than the picture, or is dark somewhere.
    """
    if flat_field.shape != image.shape:
        raise ValueError(f"the flat field is {flat_field.shape[::-1]} px, the picture {image.shape[::-1]} px")
    if float(flat_field.min()) <= 0.0:
        raise ValueError("the flat field has black pixels")
    gain = np.float32(flat_field.mean()) / flat_field
    corrected = np.minimum(np.rint(image * gain), np.iinfo(image.dtype).max)
    return _like(image, corrected)


def equalise_locally(image: GreyImage, settings: ClaheSettings) -> GreyImage:
    """Contrast-limited adaptive histogram equalisation (CLAHE)."""
    clahe = cv2.createCLAHE(settings.clip_limit, (settings.tiles, settings.tiles))
    if image.dtype == np.uint8:
        return _like(image, clahe.apply(image))
    # Over 65536 levels no level occurs often enough to be clipped, and nothing would be equalised; so the 256 coarse
    # ones decide, and what is finer stays on top.
    coarse = cv2.convertScaleAbs(image, alpha=1.0 / _FINE_PER_COARSE)
    finer = image - np.float32(_FINE_PER_COARSE) * coarse
    return _like(image, np.clip(np.float32(_FINE_PER_COARSE) * clahe.apply(coarse) + finer, 0, np.iinfo(np.uint16).max))


def _like(image: GreyImage, changed: NDArray[np.generic]) -> GreyImage:
    return changed.astype(np.uint8) if image.dtype == np.uint8 else changed.astype(np.uint16)
