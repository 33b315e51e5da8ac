"""From a rough circle to the rim of the glass, to a fraction of a pixel."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.domain.profile.locate import RefineSettings
from dscope_gui.engine.locate.fit import MAD_TO_SIGMA, Floats, corrected, even_angles, middle
from dscope_gui.engine.locate.profiles import RimPoints, gradient, outermost, outermost_column, sample

# A median level needs no more than every third of the hundred rays and more.
RAYS_FOR_LEVELS = 3


@dataclass(frozen=True, slots=True)
class Rim:
    """A refined candidate and the evidence for it.

    Parameters
    ----------
    seen : share of the circumference with a real edge on the ellipse.
    residual_px : root mean square distance of those edge points from the ellipse.
    strength : median steepness of those points in grey levels per px.
    inner_level, outer_level : median grey level at the two ends of the search.
    """

    ellipse: Ellipse
    seen: float
    residual_px: float
    strength: float
    inner_level: float
    outer_level: float

    @property
    def weight(self) -> float:
        return self.seen * self.strength


def refined(
    grey: GreyImage, start: Ellipse, settings: RefineSettings, *, angles: int, bands: tuple[float, ...]
) -> Rim | None:
    """Follow the strongest consistent edge near `start` around the circle; None when the search loses it."""
    ellipse, rim = start, None
    for band in bands:
        rim = _round(grey, ellipse, settings, angles=angles, band=band)
        if rim is None or not _sane(rim.ellipse, start, grey.shape, settings.max_growth):
            return None
        ellipse = rim.ellipse
    return rim


def _round(grey: GreyImage, ellipse: Ellipse, settings: RefineSettings, *, angles: int, band: float) -> Rim | None:
    radius = ellipse.mean_radius
    step = max(settings.step_px, 2.0 * band * radius / settings.max_samples)
    half = max(int(np.ceil(band * radius / step)), 4)
    radii = 1.0 + np.arange(-half, half + 1, dtype=np.float64) * (step / radius)
    rays = sample(grey, ellipse, even_angles(angles), radii)
    slope = gradient(rays, settings.radial_sigma_px / step, settings.tangential_sigma) / np.float32(step)
    points, real = _rim_points(slope, radii, settings)
    if not real.any():
        return None
    tolerance = max(settings.tolerance, settings.tolerance_px / radius)
    floor = settings.agreement * tolerance
    fitted = corrected(ellipse, points.deviation, real, rounds=settings.fit_rounds, floor=floor)
    x, y = rays.rim.T * (1.0 + points.deviation)
    off = fitted.normalised_radius(x + ellipse.cx, y + ellipse.cy) - 1.0
    return _evidence(fitted, off, points.strength, real & (np.abs(off) < tolerance), rays.levels)


def _rim_points(slope: FloatImage, radii: Floats, settings: RefineSettings) -> tuple[RimPoints, NDArray[np.bool_]]:
    """Edge on each ray, and whether it stands out of the noise.

    Nearly always one side of the rim is the brighter all around; then an edge of the other sign is dirt or a halo.
    Where the light comes from one side the sign may change around the circle, and both count.
    """
    threshold = max(settings.noise_factor * _noise(slope, settings), settings.min_gradient)
    size = np.abs(slope)
    some = slice(None, None, settings.sign_rays)
    column = outermost_column(size[some], settings.outer_share)[0]
    top = slope[some][np.arange(len(column)), column]
    rising, falling = int((top > threshold).sum()), int((top < -threshold).sum())
    one_sign = settings.one_sign_share * (rising + falling)
    rise = slope if rising > one_sign else -slope if falling > one_sign else size
    points = outermost(rise, radii, settings.outer_share)
    return points, points.strength > threshold


def _noise(slope: FloatImage, settings: RefineSettings) -> float:
    """Standard deviation of the slope where nothing is wrong.

    From rays next to each other, just far enough to be independent: there the rim itself cancels.
    """
    apart = max(2, round(4.0 * settings.tangential_sigma))
    pairs = np.abs(slope[apart :: settings.noise_rays] - slope[: -apart : settings.noise_rays])
    return MAD_TO_SIGMA * middle(pairs) / math.sqrt(2.0)


def _evidence(fitted: Ellipse, off: Floats, strength: Floats, good: NDArray[np.bool_], levels: FloatImage) -> Rim:
    inner, outer = (middle(levels[::RAYS_FOR_LEVELS, end]) for end in (0, -1))
    if not good.any():
        return Rim(fitted, 0.0, math.inf, 0.0, inner, outer)
    residual = math.sqrt(float(np.mean(np.square(off[good])))) * fitted.mean_radius
    return Rim(fitted, float(good.mean()), residual, middle(strength[good]), inner, outer)


def _sane(ellipse: Ellipse, start: Ellipse, shape: tuple[int, ...], max_growth: float) -> bool:
    """The search must stay near where it began and keep its center in the picture."""
    growth = ellipse.mean_radius / start.mean_radius
    in_picture = 0 <= ellipse.cx < shape[1] and 0 <= ellipse.cy < shape[0]
    return in_picture and 1.0 / max_growth < growth < max_growth
