"""The core's edge as a lone, lasting step of the profile averaged along the circle.

An index ring is a thin line: up and down again. Many cores are fainter than that and than the noise of a pixel, yet
their edge goes one way only. So a candidate is judged by how steep it is, less what goes the other way close by, plus
the change of level that remains once thin lines are taken out.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.profile.locate import CoreSettings
from dscope_gui.engine.locate.fit import MAD_TO_SIGMA, Floats
from dscope_gui.engine.locate.profiles import even_angles, parabola_offset, sample


@dataclass(frozen=True, slots=True)
class Step:
    """A change of level at `radius` (cladding radii): `evidence` in grey levels, `sigmas` against its scatter."""

    radius: float
    evidence: float
    sigmas: float


def core_of(grey: GreyImage, cladding: Ellipse, settings: CoreSettings) -> Ellipse | None:
    """The core as an ellipse of the cladding's shape and center, or None where no step stands out."""
    step = best_step(*mean_profile(grey, cladding, settings), cladding.mean_radius, settings)
    if step is None or step.evidence < settings.min_evidence or step.sigmas < settings.min_sigmas:
        return None
    return cladding.scaled(step.radius)


def mean_profile(grey: GreyImage, cladding: Ellipse, settings: CoreSettings) -> tuple[Floats, Floats]:
    """Radii and trimmed mean of the levels along each circle, mirrored so that the center is nothing special.

    Averaging hundreds of rays shows steps far below the noise of a pixel; trimming keeps out defects and stress rods.
    """
    count = min(settings.samples, max(int(settings.samples_per_px * cladding.mean_radius), settings.min_samples))
    radii = (np.arange(count) + 0.5) / count
    rays = sample(grey, cladding, even_angles(settings.angles), radii)
    levels = np.sort(np.ascontiguousarray(rays.levels.T), axis=1)
    cut = int(settings.trim * settings.angles)
    half = levels[:, cut : settings.angles - cut].mean(axis=1).astype(np.float64)
    return np.concatenate([-radii[::-1], radii]), np.concatenate([half[::-1], half])


def best_step(radii: Floats, profile: Floats, radius_px: float, settings: CoreSettings) -> Step | None:
    """The step with the most evidence; close to the rim, whose shadow is a slope itself, only strong ones count."""
    slope = _slope(radii, profile, settings)
    lasting = _lasting(radii, without_lines(radii, profile, settings), settings)
    allowed = (radii >= settings.min_radius) & (radii <= 1.0 - settings.rim_px / radius_px)
    quiet = allowed & (radii <= settings.rim_shadow)
    peaks = _peaks(np.abs(slope), allowed)
    evidence = _lone(slope, peaks, radii, settings) + np.clip(np.sign(slope[peaks]) * lasting[peaks], 0.0, None)
    evidence[(radii[peaks] > settings.rim_shadow) & (evidence < settings.rim_evidence)] = 0.0
    if not len(peaks) or not quiet.any():
        return None
    top = int(evidence.argmax())
    scatter = MAD_TO_SIGMA * float(np.median(np.abs(slope[quiet])))
    shift = float(parabola_offset(np.abs(slope)[None, :], peaks[top : top + 1])[0])
    radius = float(radii[peaks[top]]) + shift * float(radii[1] - radii[0])
    return Step(radius, float(evidence[top]), float(evidence[top]) / max(scatter, settings.min_scatter))


def without_lines(radii: Floats, profile: Floats, settings: CoreSettings) -> Floats:
    """The profile without narrow ridges and trenches: index rings, halos of sharpening, dark lines at the core."""
    width = max(3, round(settings.line_width / float(radii[1] - radii[0])) | 1)
    kernel = np.ones((1, width), np.uint8)
    row = profile[None, :].astype(np.float32)
    opened = cv2.morphologyEx(cv2.morphologyEx(row, cv2.MORPH_OPEN, kernel), cv2.MORPH_CLOSE, kernel)
    closed = cv2.morphologyEx(cv2.morphologyEx(row, cv2.MORPH_CLOSE, kernel), cv2.MORPH_OPEN, kernel)
    return np.asarray(0.5 * (opened[0] + closed[0]), dtype=np.float64)


def _slope(radii: Floats, profile: Floats, settings: CoreSettings) -> Floats:
    """Fall of the level outwards over `edge_width`; positive where the inside is brighter."""
    step = float(radii[1] - radii[0])
    row = profile[None, :].astype(np.float32)
    smooth = cv2.GaussianBlur(row, (0, 0), settings.smooth / step, sigmaY=1.0)[0]
    return np.asarray(-np.gradient(smooth.astype(np.float64)) * (settings.edge_width / step))


def _lasting(radii: Floats, profile: Floats, settings: CoreSettings) -> Floats:
    """Level inside minus level outside, each extrapolated by a straight line fitted beyond the gap."""
    step = float(radii[1] - radii[0])
    width, gap = max(3, round(settings.window / step)), max(1, round(settings.gap / step))
    at = np.arange(width) + gap
    weights = np.linalg.pinv(np.stack([np.ones(width), at], axis=1))[0]
    kernel = np.concatenate([weights[::-1], np.zeros(2 * gap - 1), -weights])
    reach = width + gap - 1
    return np.correlate(np.pad(profile, reach, mode="reflect"), kernel, mode="valid")


def _peaks(heights: Floats, allowed: NDArray[np.bool_]) -> NDArray[np.intp]:
    inner = heights[1:-1]
    return np.flatnonzero((inner >= heights[:-2]) & (inner > heights[2:]) & allowed[1:-1]) + 1


def _lone(slope: Floats, peaks: NDArray[np.intp], radii: Floats, settings: CoreSettings) -> Floats:
    """Steepness of each peak, reduced by the steepest opposite slope nearby; a line's two flanks cancel."""
    reach = max(1, round(settings.line_reach / float(radii[1] - radii[0])))
    around = np.clip(peaks[:, None] + np.arange(-reach, reach + 1), len(slope) // 2, len(slope) - 1)
    height = np.abs(slope[peaks])
    opposite = np.clip(-np.sign(slope[peaks])[:, None] * slope[around], 0.0, None).max(axis=1)
    return np.asarray(height * np.clip(1.0 - opposite / np.maximum(height, 1e-9) / settings.line_ratio, 0.0, None))
