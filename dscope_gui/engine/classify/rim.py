"""How far an outline runs along the cladding's edge."""

from __future__ import annotations

import numpy as np

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import Points


def length_along_rim_px(outline_px: Points, cladding: Ellipse, band: tuple[float, float]) -> float:
    """Length in px of the part of a closed outline that lies within a band of cladding radii.

    Each side is looked at in its middle and at both ends: a chord from rim to rim is not along the rim.

    Parameters
    ----------
    outline_px : (N, 2) corners, the last joined to the first.
    """
    after = np.roll(outline_px, -1, axis=0)
    steps = np.hypot(*(after - outline_px).T)
    inside = np.ones(len(outline_px), dtype=np.bool_)
    for points in (outline_px, (outline_px + after) / 2.0, after):
        radii = cladding.normalised_radius(points[:, 0], points[:, 1])
        inside &= (radii >= band[0]) & (radii <= band[1])
    return float(steps[inside].sum())
