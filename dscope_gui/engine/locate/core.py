"""The core's edge as a lone, lasting step of the profile averaged along the circle.

An index ring is a thin line: up and down again. Many cores are fainter than that and than the noise of a pixel, yet
their edge goes one way only. So a candidate is judged by how steep it is, less what goes the other way close by, plus
the change of level that remains once thin lines are taken out.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.profile.locate import CoreSettings
from dscope_gui.engine.locate.fit import MAD_TO_SIGMA, Floats, even_angles, middle
from dscope_gui.engine.locate.profiles import Rays, parabola_offset, sample


@dataclass(frozen=True, slots=True)
class Step:
    """A change of level at `radius` (cladding radii): `evidence` in grey levels, `sigmas` against its scatter."""

    radius: float
    evidence: float
    sigmas: float


def core_of(grey: GreyImage, cladding: Ellipse, settings: CoreSettings) -> Ellipse | None:
    """The core as an ellipse of the cladding's shape, or None where no step stands out."""
    rays = _rays(grey, cladding, settings)
    step = best_step(*mean_profile(rays, settings), cladding.mean_radius, settings)
    if step is None:
        return None
    shift = core_shift(rays, step.radius, settings)
    if shift is None:
        return cladding.scaled(step.radius)
    moved = cladding.moved(*shift)
    if math.hypot(*shift) < settings.worth_moving * step.radius * cladding.mean_radius:
        return moved.scaled(step.radius)
    again = best_step(*mean_profile(_rays(grey, moved, settings), settings), cladding.mean_radius, settings)
    same = again is not None and abs(again.radius - step.radius) <= settings.max_shift
    return moved.scaled(again.radius) if again is not None and same else cladding.scaled(step.radius)


def core_shift(rays: Rays, radius: float, settings: CoreSettings) -> tuple[float, float] | None:
    """Distance in px (x, y) of the core's center from the cladding's, or None where it is nothing but noise.

    Where the core reaches further out, more of a ray across its edge has the core's level: the area between a ray's
    profile and the mean profile, over the height of the step, is the shift of the edge in that direction.
    """
    near = np.abs(rays.radii - radius) <= settings.window
    if not near.any():
        return None
    levels = rays.levels[:, near]
    mean = levels.mean(axis=0, dtype=np.float64)
    quarter = max(1, len(mean) // 4)
    height = float(mean[:quarter].mean() - mean[-quarter:].mean())
    if abs(height) < settings.min_evidence:
        return None
    step = float(rays.radii[1] - rays.radii[0])
    shift = _without_ray_offsets(levels - mean, quarter).sum(axis=1) * step / height
    c, s = np.cos(rays.angles), np.sin(rays.angles)
    dx, dy = 2.0 * float(np.mean(shift * c)), 2.0 * float(np.mean(shift * s))
    scatter = MAD_TO_SIGMA * middle(np.abs(shift - dx * c - dy * s)) * math.sqrt(2.0 / len(shift))
    size = math.hypot(dx, dy)
    if size < settings.min_sigmas * scatter or size > settings.max_shift:
        return None
    at = rays.ellipse.points_at(np.array([math.atan2(dy, dx)]), size)[0]
    return float(at[0]) - rays.ellipse.cx, float(at[1]) - rays.ellipse.cy


def mean_profile(rays: Rays, settings: CoreSettings) -> tuple[Floats, Floats]:
    """Radii and trimmed mean of the levels along each circle, mirrored so that the center is nothing special.

    Averaging hundreds of rays shows steps far below the noise of a pixel; trimming keeps out defects and stress rods.
    """
    levels = cv2.transpose(rays.levels)
    # Small whole numbers are sorted three times as fast as others.
    ordered = np.sort(levels.astype(np.uint16) if rays.are_whole else levels, axis=1)
    cut = int(settings.trim * settings.angles)
    half = ordered[:, cut : settings.angles - cut].astype(np.float32).mean(axis=1).astype(np.float64)
    return np.concatenate([-rays.radii[::-1], rays.radii]), np.concatenate([half[::-1], half])


def _rays(grey: GreyImage, cladding: Ellipse, settings: CoreSettings) -> Rays:
    count = min(settings.samples, max(int(settings.samples_per_px * cladding.mean_radius), settings.min_samples))
    return sample(grey, cladding, even_angles(settings.angles), (np.arange(count) + 0.5) / count)


def best_step(radii: Floats, profile: Floats, radius_px: float, settings: CoreSettings) -> Step | None:
    """The step with the most evidence; close to the rim, whose shadow is a slope itself, only strong ones count."""
    slope = _slope(radii, profile, settings.smooth, settings)
    lasting = _lasting(radii, without_lines(radii, profile, settings), settings)
    allowed = (radii >= settings.min_radius) & (radii <= 1.0 - settings.rim_px / radius_px)
    quiet = allowed & (radii <= settings.rim_shadow)
    peaks = _peaks(np.abs(slope), allowed)
    if not len(peaks) or not quiet.any():
        return None
    same_way = np.clip(np.sign(slope[peaks]) * lasting[peaks], 0.0, None)
    lone = _loneliness(np.where(allowed, slope, 0.0), peaks, radii, settings)
    evidence = lone * np.abs(slope[peaks]) + np.sqrt(lone) * same_way
    shaded = radii[peaks] > settings.rim_shadow
    plain = max(evidence[~shaded].max(initial=0.0), settings.rim_evidence)
    evidence[shaded & (evidence < settings.rim_factor * plain)] = 0.0
    scatter = max(MAD_TO_SIGMA * middle(np.abs(slope[quiet])), settings.min_scatter)
    threshold = max(settings.min_evidence, settings.min_sigmas * scatter, settings.alike * float(evidence.max()))
    real = np.flatnonzero(evidence >= threshold)
    if not len(real):
        return None
    # Rings and trenches lie around the core, never inside it: of steps alike the innermost is the core.
    top = int(real[0])
    strength = float(evidence[top])
    sigma = max(settings.fine_px / radius_px, settings.fine) if strength >= settings.fine_evidence else settings.smooth
    radius = _steepest(radii, profile, float(radii[peaks[top]]), sigma, settings)
    return Step(radius, strength, strength / scatter)


def without_lines(radii: Floats, profile: Floats, settings: CoreSettings) -> Floats:
    """The profile without narrow ridges and trenches: index rings, halos of sharpening, dark lines at the core."""
    width = max(3, round(settings.line_width / float(radii[1] - radii[0])) | 1)
    kernel = np.ones((1, width), np.uint8)
    row = profile[None, :].astype(np.float32)
    opened = cv2.morphologyEx(cv2.morphologyEx(row, cv2.MORPH_OPEN, kernel), cv2.MORPH_CLOSE, kernel)
    closed = cv2.morphologyEx(cv2.morphologyEx(row, cv2.MORPH_CLOSE, kernel), cv2.MORPH_OPEN, kernel)
    return np.asarray(0.5 * (opened[0] + closed[0]), dtype=np.float64)


def _slope(radii: Floats, profile: Floats, sigma: float, settings: CoreSettings) -> Floats:
    """Fall of the level outwards over `edge_width`; positive where the inside is brighter."""
    step = float(radii[1] - radii[0])
    row = profile[None, :].astype(np.float32)
    smooth = cv2.GaussianBlur(row, (0, 0), sigma / step, sigmaY=1.0)[0].astype(np.float64)
    slope: Floats = np.zeros_like(smooth)
    slope[1:-1] = (smooth[:-2] - smooth[2:]) * (0.5 * settings.edge_width / step)
    return slope


def _steepest(radii: Floats, profile: Floats, near: float, sigma: float, settings: CoreSettings) -> float:
    """Radius of the steepest slope close to `near`, to a fraction of a sample.

    A strong step needs less smoothing than finding it did; smoothing pulls the edge of a small or graded core inwards.
    """
    size = np.abs(_slope(radii, profile, sigma, settings))
    around = np.flatnonzero(np.abs(radii - near) <= settings.fine_reach)
    top = np.clip(around[size[around].argmax()], 1, len(size) - 2)
    offset = float(parabola_offset(size[None, :], np.array([top]))[0])
    return float(radii[top]) + offset * float(radii[1] - radii[0])


def _lasting(radii: Floats, profile: Floats, settings: CoreSettings) -> Floats:
    """Level inside minus level outside, each extrapolated by a straight line fitted beyond the gap."""
    step = float(radii[1] - radii[0])
    width, gap = max(3, round(settings.window / step)), max(1, round(settings.gap / step))
    kernel, reach = _two_lines(width, gap), width + gap - 1
    padded = cv2.copyMakeBorder(profile[None, :], 0, 0, reach, reach, cv2.BORDER_REFLECT_101)[0]
    return np.asarray(np.correlate(padded, kernel, mode="valid"))


@lru_cache(maxsize=16)
def _two_lines(width: int, gap: int) -> Floats:
    """Weights that fit a straight line to `width` samples beyond `gap` on either side, and subtract where they end."""
    at = np.arange(width) + gap
    off = at - at.mean()
    weights = 1.0 / width - at.mean() * off / np.square(off).sum()
    kernel = np.concatenate([weights[::-1], np.zeros(2 * gap - 1), -weights])
    kernel.flags.writeable = False
    return kernel


def _peaks(heights: Floats, allowed: NDArray[np.bool_]) -> NDArray[np.intp]:
    inner = heights[1:-1]
    return np.flatnonzero((inner >= heights[:-2]) & (inner > heights[2:]) & allowed[1:-1]) + 1


def _loneliness(slope: Floats, peaks: NDArray[np.intp], radii: Floats, settings: CoreSettings) -> Floats:
    """1 for a peak with no opposite slope nearby, 0 from `line_ratio` on: those are the two flanks of a line."""
    reach = max(1, round(settings.line_reach / float(radii[1] - radii[0])))
    around = np.clip(peaks[:, None] + np.arange(-reach, reach + 1), len(slope) // 2, len(slope) - 1)
    opposite = np.clip(-np.sign(slope[peaks])[:, None] * slope[around], 0.0, None).max(axis=1)
    share = opposite / np.maximum(np.abs(slope[peaks]), settings.min_scatter)
    return np.asarray(np.clip(1.0 - share / settings.line_ratio, 0.0, None))


def _without_ray_offsets(levels: Floats, quarter: int) -> Floats:
    """Light that changes around the circle lifts whole rays; both ends of a ray tell by how much."""
    ends = 0.5 * (levels[:, :quarter].mean(axis=1) + levels[:, -quarter:].mean(axis=1))
    return np.asarray(levels - ends[:, None])
