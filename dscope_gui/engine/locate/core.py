"""The core's edge as a lasting step of the profile averaged along the circle."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.profile.locate import CoreSettings
from dscope_gui.engine.locate.fit import MAD_TO_SIGMA, Floats
from dscope_gui.engine.locate.profiles import even_angles, sample


@dataclass(frozen=True, slots=True)
class Step:
    """A lasting change of level at `radius` (cladding radii): `height` in grey levels, `sigmas` against the noise."""

    radius: float
    height: float
    sigmas: float


def core_of(grey: GreyImage, cladding: Ellipse, settings: CoreSettings) -> Ellipse | None:
    """The core as an ellipse of the cladding's shape and center, or None where no step stands out."""
    step = core_step(grey, cladding, settings)
    return None if step is None else cladding.scaled(step.radius)


def core_step(grey: GreyImage, cladding: Ellipse, settings: CoreSettings) -> Step | None:
    radii, profile = mean_profile(grey, cladding, settings)
    heights = _step_heights(radii, without_lines(profile, radii, settings), settings)
    return _best_step(radii, profile, heights, cladding.mean_radius, settings)


def mean_profile(grey: GreyImage, cladding: Ellipse, settings: CoreSettings) -> tuple[Floats, Floats]:
    """Trimmed mean along the circle, from -1 to 1 so that the center is nothing special.

    Averaging hundreds of rays shows steps far below the noise of a pixel; trimming keeps out defects and stress rods.
    """
    count = min(settings.samples, max(int(2.0 * cladding.mean_radius), 16))
    radii = (np.arange(count) + 0.5) / count
    rays = sample(grey, cladding, even_angles(settings.angles), radii)
    levels = np.sort(rays.levels, axis=0)
    cut = int(settings.trim * settings.angles)
    half = levels[cut : settings.angles - cut].mean(axis=0).astype(np.float64)
    return np.concatenate([-radii[::-1], radii]), np.concatenate([half[::-1], half])


def without_lines(profile: Floats, radii: Floats, settings: CoreSettings) -> Floats:
    """The profile without narrow ridges and trenches: index rings, halos of sharpening, dark lines at the core."""
    width = max(3, round(settings.ring_width / float(radii[1] - radii[0])) | 1)
    kernel = np.ones((1, width), np.uint8)
    row = profile[None, :].astype(np.float32)
    opened = cv2.morphologyEx(cv2.morphologyEx(row, cv2.MORPH_OPEN, kernel), cv2.MORPH_CLOSE, kernel)
    closed = cv2.morphologyEx(cv2.morphologyEx(row, cv2.MORPH_CLOSE, kernel), cv2.MORPH_OPEN, kernel)
    return np.asarray(0.5 * (opened[0] + closed[0]), dtype=np.float64)


def _step_heights(radii: Floats, profile: Floats, settings: CoreSettings) -> Floats:
    """Mean level just inside minus mean level just outside, at every radius."""
    step = float(radii[1] - radii[0])
    width, gap = max(2, round(settings.window / step)), max(1, round(settings.gap / step))
    total = np.concatenate([[0.0], np.cumsum(profile)])
    index = np.arange(len(profile))
    inner_end, outer_start = np.clip(index - gap, 1, None), np.clip(index + gap, None, len(profile) - 1)
    inner_start = np.clip(inner_end - width, 0, None)
    outer_end = np.clip(outer_start + width, None, len(profile))
    inner = (total[inner_end] - total[inner_start]) / (inner_end - inner_start)
    outer = (total[outer_end] - total[outer_start]) / (outer_end - outer_start)
    return np.asarray(inner - outer)


def _best_step(
    radii: Floats, profile: Floats, heights: Floats, radius_px: float, settings: CoreSettings
) -> Step | None:
    limit = max(settings.max_radius, 0.0)
    allowed = (radii >= settings.min_radius) & (radii <= min(limit, 1.0 - settings.rim_px / radius_px))
    if not allowed.any():
        return None
    top = int(np.flatnonzero(allowed)[np.abs(heights[allowed]).argmax()])
    return Step(float(radii[top]), float(heights[top]), 0.0)
