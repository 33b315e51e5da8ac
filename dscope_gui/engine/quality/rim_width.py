"""How wide the edge of the cladding is blurred: what must be sharp is the fiber, not the dirt around it."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.profile.quality import QualitySettings
from dscope_gui.engine.median import median

Floats = NDArray[np.float64]


def rim_width_px(grey: GreyImage, cladding: Ellipse, settings: QualitySettings) -> float | None:
    """Width of the cladding's edge in px: height of the step over its steepest slope; None without any step.

    Taken on profiles averaged over short arcs, where noise cancels but the rim does not; the median over the arcs
    leaves out chips and dirt.
    """
    profiles, step = arc_profiles(grey, cladding, settings)
    widths = _lobe_widths(np.diff(profiles, axis=1), settings) * step
    return median(widths) if len(widths) else None


def arc_profiles(grey: GreyImage, cladding: Ellipse, settings: QualitySettings) -> tuple[Floats, float]:
    """(arcs, samples) mean levels across the rim, and the px between samples; outside the picture they are constant."""
    reach = max(settings.rim_reach_px, settings.rim_reach * cladding.mean_radius)
    offsets, step = np.linspace(-reach, reach, settings.rim_samples, retstep=True)
    radii = (1.0 + offsets / cladding.mean_radius).astype(np.float32)
    angles = np.linspace(0.0, 2.0 * np.pi, settings.arcs * settings.rays_per_arc, endpoint=False)
    center = np.array([cladding.cx, cladding.cy])
    ways = (cladding.points_at(angles) - center).T.astype(np.float32)
    map_x, map_y = (np.multiply.outer(way, radii) + np.float32(c) for way, c in zip(ways, center, strict=True))
    levels = cv2.remap(grey, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return levels.reshape(settings.arcs, settings.rays_per_arc, -1).mean(axis=1, dtype=np.float64), float(step)


def _lobe_widths(rise: Floats, settings: QualitySettings) -> Floats:
    """Width in samples of the steepest rise or fall of each profile; profiles without one are left out.

    A lobe reaches from its peak to where the slope has fallen to `lobe_end` of it; its area is the height of the step.
    """
    rows = np.arange(len(rise))
    top = np.abs(rise).argmax(axis=1)
    peak = rise[rows, top]
    relative = rise / np.where(peak == 0, 1.0, peak)[:, None]
    low = relative <= settings.lobe_end
    at = np.arange(rise.shape[1])
    start = np.where(low & (at < top[:, None]), at, -1).max(axis=1)
    end = np.where(low & (at > top[:, None]), at, rise.shape[1]).min(axis=1)
    lobe = (at > start[:, None]) & (at < end[:, None])
    return np.asarray(np.where(lobe, relative, 0.0).sum(axis=1)[peak != 0])
