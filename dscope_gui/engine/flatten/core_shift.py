"""How far the core lies off the cladding's centre, read off the unrolled picture.

A decentred core bends its straight edge in the unrolled picture into one period of a sine. The edge's displacement in
each sector follows from the mean profile and its slope (first-order registration, Lucas and Kanade 1981).
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.profile.flatten import BackgroundSettings
from dscope_gui.engine.flatten.crop import Cut
from dscope_gui.engine.flatten.shift import CoreShift
from dscope_gui.engine.flatten.unroll import unroll

_LARGEST_CORE = 0.98
"""Keeps the slide from core to cladding finite for cores as large as the fiber."""


def core_shift(part: Cut, core_radius: float, settings: BackgroundSettings) -> CoreShift | None:
    """Shift of the core in px, or None when it is too small to matter or cannot be told.

    Parameters
    ----------
    core_radius : in cladding radii.
    """
    mean_radius = part.cladding.mean_radius
    middle = core_radius * mean_radius
    search = settings.core_shift
    half = max(search.smallest_band_px, search.band * mean_radius)
    radii_px = np.arange(max(1, round(middle - half)), round(middle + half) + 1)
    band = unroll(part, radii_px, settings.angles)
    sectors = np.array([rows.mean(axis=0) for rows in np.array_split(band, search.sectors)], dtype=np.float64)
    displacement = _displacements(sectors)
    if displacement is None:
        return None
    angles = np.linspace(0.0, 2.0 * math.pi, search.sectors, endpoint=False) + math.pi / search.sectors
    dx, dy, scatter = _sine(displacement, angles)
    size = math.hypot(dx, dy)
    # A shift that is not clearly larger than the scatter of its sectors is noise, one beyond the band a wrong edge.
    if size < max(search.smallest_px, scatter) or size > half:
        return None
    return CoreShift(dx, dy, min(core_radius, _LARGEST_CORE))


def _displacements(sectors: NDArray[np.float64]) -> NDArray[np.float64] | None:
    """(sectors,) outward displacement of the edge in px; None where there is no edge."""
    profile = np.median(sectors, axis=0)
    slope = np.gradient(profile)
    strength = float(slope @ slope)
    # Shading changes a whole sector's level; the edge is what remains.
    levelled = sectors - profile - np.mean(sectors - profile, axis=1, keepdims=True)
    slope = slope - slope.mean()
    return None if strength == 0.0 else np.asarray(-(levelled @ slope) / strength)


def _sine(displacement: NDArray[np.float64], angles: NDArray[np.float64]) -> tuple[float, float, float]:
    """Amplitudes along x and y, and the standard error of either from what the sine leaves."""
    dx, dy = (2.0 * float(np.mean(displacement * wave)) for wave in (np.cos(angles), np.sin(angles)))
    left = displacement - displacement.mean() - dx * np.cos(angles) - dy * np.sin(angles)
    return dx, dy, float(left.std() * math.sqrt(2.0 / left.size))
