"""From a rough circle to the rim of the glass, to a fraction of a pixel."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.domain.profile.locate import RefineSettings
from dscope_gui.engine.locate.fit import MAD_TO_SIGMA, Floats, corrected, plane_points
from dscope_gui.engine.locate.profiles import RimPoints, even_angles, gradient, outermost, sample


@dataclass(frozen=True, slots=True)
class Rim:
    """A refined candidate and the evidence for it.

    Parameters
    ----------
    seen : share of the circumference with a real edge on the ellipse.
    residual_px : root mean square distance of those edge points from the ellipse.
    strength : median step of those points in grey levels per px.
    """

    ellipse: Ellipse
    seen: float
    residual_px: float
    strength: float


def refined(
    grey: GreyImage, start: Ellipse, settings: RefineSettings, *, angles: int, bands: tuple[float, ...]
) -> Rim | None:
    """Follow the strongest consistent edge near `start` around the circle; None when the search loses it."""
    ellipse, rim = start, None
    for band in bands:
        rim = _round(grey, ellipse, settings, angles=angles, band=band)
        if rim is None or not _sane(rim.ellipse, start, grey.shape):
            return None
        ellipse = rim.ellipse
    return rim


def _round(grey: GreyImage, ellipse: Ellipse, settings: RefineSettings, *, angles: int, band: float) -> Rim | None:
    radius = ellipse.mean_radius
    step = max(settings.step_px, 2.0 * band * radius / settings.max_samples)
    half = max(int(np.ceil(band * radius / step)), 4)
    radii = 1.0 + np.arange(-half, half + 1) * (step / radius)
    rays = sample(grey, ellipse, even_angles(angles), radii)
    slope = gradient(rays, settings.radial_sigma_px / step, settings.tangential_sigma) / np.float32(step)
    points, real = _rim_points(slope, radii, settings)
    if not real.any():
        return None
    tolerance = max(settings.tolerance, settings.tolerance_px / radius)
    fitted = corrected(
        ellipse, rays.angles, points.deviation, real.astype(np.float64), settings.fit_rounds, 0.25 * tolerance
    )
    return _evidence(fitted, ellipse, rays.angles, points, real, tolerance)


def _rim_points(slope: FloatImage, radii: Floats, settings: RefineSettings) -> tuple[RimPoints, np.ndarray]:
    """Edge on each ray, and whether it stands out of the noise.

    Nearly always one side of the rim is the brighter all around; then an edge of the other sign is dirt or a halo.
    Where the light comes from one side the sign may change around the circle, and both count.
    """
    points = outermost(np.abs(slope), radii, settings.outer_share)
    threshold = max(settings.noise_factor * _noise(slope, settings.tangential_sigma), settings.min_gradient)
    signed = slope[np.arange(len(slope)), np.abs(slope).argmax(axis=1)]
    real = points.strength > threshold
    rising = float(np.mean(signed[real] > 0)) if real.any() else 0.5
    if max(rising, 1.0 - rising) >= settings.one_sign_share:
        points = outermost(slope if rising > 0.5 else -slope, radii, settings.outer_share)
        real = points.strength > threshold
    return points, real


def _noise(slope: FloatImage, tangential_sigma: float) -> float:
    """Standard deviation of the slope where nothing is wrong.

    From rays next to each other, just far enough to be independent: there the rim itself cancels.
    """
    apart = max(2, round(4.0 * tangential_sigma))
    difference = np.abs(slope[apart:] - slope[:-apart])
    return MAD_TO_SIGMA * float(np.median(difference[::2])) / float(np.sqrt(2.0))


def _evidence(
    fitted: Ellipse, start: Ellipse, angles: Floats, points: RimPoints, real: np.ndarray, tolerance: float
) -> Rim:
    x, y = plane_points(start, angles, 1.0 + points.deviation)
    off = fitted.normalised_radius(x, y) - 1.0
    good = real & (np.abs(off) < tolerance)
    if not good.any():
        return Rim(fitted, 0.0, float("inf"), 0.0)
    residual = float(np.sqrt(np.mean(np.square(off[good])))) * fitted.mean_radius
    return Rim(fitted, float(good.mean()), residual, float(np.median(points.strength[good])))


def _sane(ellipse: Ellipse, start: Ellipse, shape: tuple[int, ...]) -> bool:
    """The search must stay near where it began and keep its center in the picture."""
    grown = ellipse.mean_radius / start.mean_radius
    in_picture = 0 <= ellipse.cx < shape[1] and 0 <= ellipse.cy < shape[0]
    return bool(in_picture and 0.6 < grown < 1.6)
