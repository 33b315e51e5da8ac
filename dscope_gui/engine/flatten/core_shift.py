"""How far the core lies off the cladding's centre, read off the unrolled picture.

A decentred core bends its straight edge in the unrolled picture into one period of a sine. The edge's displacement in
each sector follows from the mean profile and its slope (first-order registration, Lucas and Kanade 1981).
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.flatten import BackgroundSettings
from dscope_gui.engine.flatten.crop import Cut
from dscope_gui.engine.flatten.shift import CoreShift
from dscope_gui.engine.flatten.unroll import unroll
from dscope_gui.engine.median import medians

_LARGEST_CORE = 0.98
"""Keeps the slide from core to cladding finite for cores as large as the fiber."""

_ROUNDS = 4
"""Registration of first order holds as far as the edge is wide; each round starts from what the last one found."""

_SURE = 3.0
"""Standard errors from which a shift is more than the scatter of its sectors."""


def core_shift(part: Cut, core_radius: float, settings: BackgroundSettings) -> CoreShift | None:
    """Shift of the core in px, or None when it is too small to matter or cannot be told.

    Parameters
    ----------
    core_radius : in cladding radii.
    """
    mean_radius, search = part.cladding.mean_radius, settings.core_shift
    half = max(search.smallest_band_px, search.band * mean_radius)
    middle = core_radius * mean_radius
    radii_px = np.arange(max(1, round(middle - half)), round(middle + half) + 1)
    shift = CoreShift(0.0, 0.0, min(core_radius, _LARGEST_CORE))
    least = search.smallest_px
    for _ in range(_ROUNDS):
        step = _sine_of_edge(unroll(part, radii_px, settings.angles, shift), search.sectors)
        if step is None:
            return None
        dx, dy, scatter = step
        shift = replace(shift, dx=shift.dx + dx, dy=shift.dy + dy)
        least = max(search.smallest_px, _SURE * scatter)
        if math.hypot(dx, dy) < least:
            break
    # A shift that is not clearly larger than the scatter of its sectors is noise, one beyond the band a wrong edge.
    return shift if least <= math.hypot(shift.dx, shift.dy) <= half else None


def _sine_of_edge(band: FloatImage, sectors: int) -> tuple[float, float, float] | None:
    """Amplitudes in px along x and y of the sine that the edge draws, and their standard error; None without edge."""
    means = np.array([rows.mean(axis=0) for rows in np.array_split(band, sectors)], dtype=np.float64)
    displacement = _displacements(means)
    if displacement is None:
        return None
    return _sine(displacement, np.linspace(0.0, 2.0 * math.pi, sectors, endpoint=False) + math.pi / sectors)


def _displacements(sectors: NDArray[np.float64]) -> NDArray[np.float64] | None:
    """(sectors,) outward displacement of the edge in px; None where there is no edge."""
    profile = medians(sectors, axis=0)
    # Shading changes a whole sector's level; the edge is what remains.
    slope = np.gradient(profile)
    slope -= slope.mean()
    levelled = sectors - profile - np.mean(sectors - profile, axis=1, keepdims=True)
    strength = float(slope @ slope)
    return None if strength == 0.0 else np.asarray(-(levelled @ slope) / strength)


def _sine(displacement: NDArray[np.float64], angles: NDArray[np.float64]) -> tuple[float, float, float]:
    """Amplitudes along x and y, and the standard error of either from what the sine leaves."""
    dx, dy = (2.0 * float(np.mean(displacement * wave)) for wave in (np.cos(angles), np.sin(angles)))
    left = displacement - displacement.mean() - dx * np.cos(angles) - dy * np.sin(angles)
    return dx, dy, float(left.std() * math.sqrt(2.0 / left.size))
