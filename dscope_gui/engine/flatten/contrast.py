"""How strongly the fiber stands out of the ferrule: what marks are held against where floors are in grey levels."""

from __future__ import annotations

import numpy as np

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.profile.flatten import CropContrastSettings
from dscope_gui.engine.median import median


def relative_contrast(crop: FlattenedCrop, coded_step: float, settings: CropContrastSettings) -> float:
    """Difference of the levels on fiber and ferrule over `full_levels`, within `least` and 1.

    With half the light or half of it stray, every mark differs from its surroundings by half as much, and so do mode
    patterns and the texture of the ferrule. What compression has added does not shrink with them, and keeps the floors
    up; so does a picture without grain, since something has smoothed it and left traces that are no marks. A picture on
    which one of the rings is not seen counts as full, too.

    Parameters
    ----------
    coded_step : grey levels to which compression has rounded the waves of a block.
    """
    stride = settings.stride_px
    levels, away = crop.grey[::stride, ::stride], crop.radius[::stride, ::stride]
    rings = [levels[(away >= inner) & (away < outer)] for inner, outer in (settings.fiber, settings.ferrule)]
    if not all(ring.size for ring in rings) or _grain(crop, settings) < settings.least_grain:
        return 1.0
    fiber, ferrule = (median(ring) for ring in rings)
    share = max(settings.least, abs(ferrule - fiber) / settings.full_levels, coded_step / settings.full_coded_step)
    return min(1.0, share)


def _grain(crop: FlattenedCrop, settings: CropContrastSettings) -> float:
    """Mean difference in grey levels between neighbours along the rows on the fiber; what is steep counts little."""
    rows, away = crop.grey[:: settings.stride_px], crop.radius[:: settings.stride_px, 1:]
    inner, outer = settings.fiber
    steps = np.abs(np.diff(rows, axis=1))[(away >= inner) & (away < outer)]
    return float(np.minimum(steps, settings.steep_levels).mean())
