"""A pair of like discs opposite each other, sought by matched filters at every size, distance and rotation.

Unrolled around the cladding, core and rings are the same at every angle, and a pair of rods repeats after half a turn.
So the sum of the two halves, without its mean along the circle, holds nothing but rods and defects; turning a filter is
a shift, and all rotations are tried at once through its harmonics.
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
from dscope_gui.domain.profile.rods import RodSearchSettings
from dscope_gui.engine.locate.fit import Floats, even_angles
from dscope_gui.engine.locate.profiles import Rays, sample

_HALF_TURN = math.pi
_ROOM_PX = 2


@dataclass(frozen=True, slots=True)
class RodPair:
    """Two discs at `distance` from the center, in cladding radii; `angle` in rad, of either.

    `step` is the level inside minus outside in grey levels, `correlation` how much of the picture they explain.
    """

    radius: float
    distance: float
    angle: float
    step: float
    correlation: float

    def covers(self, radii: Floats, angles: Floats, margin: float) -> NDArray[np.bool_]:
        """(A, R) bool: inside one of the rods, enlarged by `margin`."""
        return _nearest_center(radii, angles - self.angle, self.distance) < self.radius * margin


@dataclass(frozen=True, slots=True)
class _Filters:
    """`spectra` : (T, K, R) complex, weighted and scaled to unit energy; `height` : (T,) of that disc's step."""

    sizes: tuple[tuple[float, float], ...]
    spectra: NDArray[np.complex64]
    height: Floats


def unrolled(grey: GreyImage, cladding: Ellipse, settings: RodSearchSettings) -> Rays:
    """The inside of the cladding along circles, reduced so that the noise of many pixels averages out."""
    small, ellipse = _reduced(grey, cladding, settings.radius_px)
    return sample(small, ellipse, even_angles(settings.angles), _radii(settings))


def best_pair(rays: Rays, settings: RodSearchSettings) -> RodPair | None:
    """The pair of discs that explains most of what is not the same at every angle; None where that is little."""
    half = _symmetric(rays, settings)
    spectrum = np.fft.rfft(half, axis=0)[1 : settings.harmonics + 1]
    weight = _weight(settings)
    spectrum[0] -= _along(spectrum[0], rays.radii**2, weight)
    energy = float((np.abs(spectrum) ** 2 * weight).sum())
    if energy == 0.0:
        return None
    filters = _filters(settings)
    turns = 4 * settings.harmonics
    products = np.einsum("tkr,kr->tk", filters.spectra.conj(), spectrum)
    response = np.fft.irfft(np.pad(products, ((0, 0), (1, turns // 2 - settings.harmonics))), turns, axis=1) * turns
    best, turn = np.unravel_index(int(np.abs(response).argmax()), response.shape)
    radius, distance = filters.sizes[best]
    peak = 0.5 * float(response[best, turn])
    step, correlation = peak * float(filters.height[best]), abs(peak) / math.sqrt(energy)
    if abs(step) < settings.min_step or correlation < settings.min_correlation:
        return None
    return RodPair(radius, distance, _HALF_TURN * int(turn) / turns, step, correlation)


def _reduced(grey: GreyImage, cladding: Ellipse, radius_px: float) -> tuple[GreyImage, Ellipse]:
    half_width, half_height = cladding.half_extent()
    rows, columns = grey.shape
    x0, y0 = (max(0, math.floor(c) - _ROOM_PX) for c in (cladding.cx - half_width, cladding.cy - half_height))
    x1 = min(columns, math.ceil(cladding.cx + half_width) + _ROOM_PX)
    y1 = min(rows, math.ceil(cladding.cy + half_height) + _ROOM_PX)
    factor = max(1, math.floor(cladding.mean_radius / radius_px))
    size = max(1, (x1 - x0) // factor), max(1, (y1 - y0) // factor)
    part = grey[y0 : y0 + size[1] * factor, x0 : x0 + size[0] * factor]
    small = cv2.resize(part, size, interpolation=cv2.INTER_AREA) if factor > 1 else part
    ellipse = Ellipse(
        (cladding.cx - x0 + 0.5) / factor - 0.5,
        (cladding.cy - y0 + 0.5) / factor - 0.5,
        cladding.a / factor,
        cladding.b / factor,
        cladding.angle_deg,
    )
    return (small.astype(np.uint8) if grey.dtype == np.uint8 else small.astype(np.uint16)), ellipse


def _radii(settings: RodSearchSettings) -> Floats:
    return np.linspace(settings.inner, settings.outer, settings.samples)


def _weight(settings: RodSearchSettings) -> Floats:
    """Area of a sample."""
    radii = _radii(settings)
    return np.asarray(radii / radii.mean())


def _symmetric(rays: Rays, settings: RodSearchSettings) -> Floats:
    """(A / 2, R): mean of the two half turns less its mean along the circle, with defects cut down."""
    count = len(rays.angles) // 2
    half = 0.5 * (rays.levels[:count] + rays.levels[count:]).astype(np.float64)
    half -= np.median(half, axis=0)
    limit = settings.clip * float(np.quantile(np.abs(half), settings.clip_quantile))
    half = np.clip(half, -limit, limit)
    return np.asarray(half - half.mean(axis=0))


def _along(spectrum: NDArray[np.complexfloating], course: Floats, weight: Floats) -> NDArray[np.complexfloating]:
    """The part of a spectrum along `course` of the radius: light that curves over the picture."""
    return np.asarray(course * ((spectrum * weight * course).sum() / (weight * course * course).sum()))


@lru_cache(maxsize=4)
def _filters(settings: RodSearchSettings) -> _Filters:
    radii, weight = _radii(settings), _weight(settings)
    angles = even_angles(settings.angles)[: settings.angles // 2]
    sizes = settings.sizes
    spectra, height = [], []
    soft = float(radii[1] - radii[0])
    for radius, distance in sizes:
        disc = np.clip(0.5 + (radius - _nearest_center(radii, angles, distance)) / soft, 0.0, 1.0)
        spectrum = np.fft.rfft(disc - disc.mean(axis=0), axis=0)[1 : settings.harmonics + 1]
        spectrum[0] -= _along(spectrum[0], radii**2, weight)
        energy = math.sqrt(float((np.abs(spectrum) ** 2 * weight).sum()))
        spectra.append(spectrum * weight / energy)
        height.append(1.0 / energy)
    return _Filters(sizes, np.array(spectra, dtype=np.complex64), np.array(height))


def _nearest_center(radii: Floats, angles: Floats, distance: float) -> Floats:
    """(A, R) distance from the nearer of two points at `distance` from the center, at the angles 0 and half a turn."""
    along = np.abs(np.cos(angles))[:, None] * radii
    return np.asarray(np.sqrt(np.maximum(radii**2 + distance**2 - 2.0 * distance * along, 0.0)))
