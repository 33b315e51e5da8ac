"""Films and smears: wide, faint areas that only the large scales see.

Whatever is sharp has already been found, and the large scales answer to it as well, far beyond its edge. A film must
therefore stand on the pixels that nothing sharp explains: its mean contrast there decides.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.profile.fuse import FilmSettings
from dscope_gui.engine.fuse.components import Component, components
from dscope_gui.engine.fuse.confidence import Confidence


def films(
    confidence: Confidence, sharp_extent: NDArray[np.uint8], crop: FlattenedCrop, settings: FilmSettings, most: int
) -> list[Component]:
    """Areas of film outside everything sharp.

    Parameters
    ----------
    sharp_extent : (h, w) uint8, 1 on what the other methods found.
    """
    size = 2 * settings.clearance_px + 1
    explained = cv2.dilate(sharp_extent, np.ones((size, size), dtype=np.uint8))
    extent = ((confidence.films > settings.extent) & (explained == 0)).astype(np.uint8)
    found = components(extent, confidence.films, confidence.lines, crop, weakest=settings.final, most=most)
    return [piece for piece in found if _stands_alone(piece, crop, settings)]


def _stands_alone(piece: Component, crop: FlattenedCrop, settings: FilmSettings) -> bool:
    residual = piece.cut(crop.residual)[piece.mask]
    return residual.size >= settings.smallest_px and abs(float(residual.mean())) >= settings.smallest_contrast
