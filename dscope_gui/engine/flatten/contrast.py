"""How strongly the fiber stands out of the ferrule: what marks are held against where floors are in grey levels."""

from __future__ import annotations

import numpy as np

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.profile.flatten import CropContrastSettings


def relative_contrast(crop: FlattenedCrop, coded_step: float, settings: CropContrastSettings) -> float:
    """Difference of the levels on fiber and ferrule over `full_levels`, within `least` and 1.

    With half the light or half of it stray, every mark differs from its surroundings by half as much, and so do mode
    patterns and the texture of the ferrule. What compression has added does not shrink with them, and keeps the floors
    up. A picture on which one of the rings is not seen counts as full.

    Parameters
    ----------
    coded_step : grey levels to which compression has rounded the waves of a block.
    """
    stride = settings.stride_px
    levels, away = crop.grey[::stride, ::stride], crop.radius[::stride, ::stride]
    rings = [levels[(away >= inner) & (away < outer)] for inner, outer in (settings.fiber, settings.ferrule)]
    if not all(ring.size for ring in rings):
        return 1.0
    fiber, ferrule = (float(np.median(ring)) for ring in rings)
    share = max(settings.least, abs(ferrule - fiber) / settings.full_levels, coded_step / settings.full_coded_step)
    return min(1.0, share)
