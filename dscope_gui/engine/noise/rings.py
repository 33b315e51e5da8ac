"""Robust standard deviation of any response in narrow rings around the cladding's centre.

Index rings, the core's edge and the halo of in-camera sharpening make every filter respond more at some radii than
at others. Measuring the noise of each response ring by ring keeps them quiet without masking them.
"""

from __future__ import annotations

import math
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.noise import NoiseSettings
from dscope_gui.engine.median import medians

_LUT_SIZE = 256
_GOLDEN_ANGLE = math.pi * (3.0 - math.sqrt(5.0))


class Rings:
    """Where to sample each ring of a crop, worked out once and used for every response on that crop.

    Parameters
    ----------
    cladding : in the coordinates of the crop.
    radius : (h, w) float32, distance from the centre in cladding radii.
    contrast : of the picture, as a share of that for which the floors are meant.
    """

    def __init__(self, cladding: Ellipse, radius: FloatImage, settings: NoiseSettings, contrast: float = 1.0) -> None:
        self._settings = settings
        self._contrast = contrast
        self._samples, self._seen = _sample_indices(cladding, radius.shape, settings)
        self._index = cv2.convertScaleAbs(radius, alpha=(_LUT_SIZE - 1) / settings.edges[-1])

    def sigma(self, response: FloatImage, floor: float) -> FloatImage:
        """(h, w) float32: noise of a response around zero at the radius of every pixel, never below `floor`."""
        return self._spread_out(self._over_radius(self._spread(self._sampled(response), floor)))

    def ratio(self, response: FloatImage, floor: float) -> FloatImage:
        """(h, w) float32: magnitude of a response around zero, in units of its noise."""
        sigma = self._over_radius(self._spread(self._sampled(response), floor))
        scaled = np.asarray(cv2.multiply(response, self._spread_out(1.0 / sigma)), dtype=np.float32)
        return np.abs(scaled, out=scaled)

    def excess(self, response: FloatImage, floor: float) -> FloatImage:
        """(h, w) float32: how far a response that is never negative exceeds what is usual in its ring.

        In units of its noise; 0 where it does not.
        """
        samples = self._sampled(response)
        usual = medians(samples, axis=1) if self._settings.robust else samples.mean(axis=1)
        sigma = self._over_radius(self._spread(samples - usual[:, None], floor))
        scaled = np.asarray(cv2.multiply(response, self._spread_out(1.0 / sigma)), dtype=np.float32)
        scaled -= self._spread_out(self._over_radius(usual) / sigma)
        return np.maximum(scaled, np.float32(0.0), out=scaled)

    def _sampled(self, response: FloatImage) -> FloatImage:
        """(rings, samples) float32."""
        return response.ravel()[self._samples]

    def _spread(self, samples: FloatImage, floor: float) -> NDArray[np.floating]:
        """(rings,) standard deviation around zero."""
        if self._settings.robust:
            spread = self._settings.mad_to_sigma * medians(np.abs(samples), axis=1)
        else:
            spread = np.sqrt(np.mean(samples**2, axis=1))
        return np.asarray(np.maximum(spread, self._contrast * floor))

    def _over_radius(self, per_ring: NDArray[np.floating]) -> NDArray[np.float64]:
        """A value per ring, interpolated over the 256 steps of the radius index."""
        radii, centres = _table_radii(self._settings.edges)
        return np.asarray(np.interp(radii, centres[self._seen], per_ring[self._seen]), dtype=np.float64)

    def _spread_out(self, table: NDArray[np.float64]) -> FloatImage:
        """(h, w) float32: a table over the radius index, looked up at the radius of every pixel."""
        return np.asarray(cv2.LUT(self._index, table.astype(np.float32)), dtype=np.float32)


@lru_cache(maxsize=8)
def _table_radii(edges: tuple[float, ...]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Radii of the 256 steps of the index, and the middle of each ring; read-only because they are shared."""
    bounds = np.asarray(edges)
    radii, centres = np.linspace(0.0, bounds[-1], _LUT_SIZE), (bounds[1:] + bounds[:-1]) / 2
    radii.flags.writeable = centres.flags.writeable = False
    return radii, centres


@lru_cache(maxsize=8)
def _sample_indices(
    cladding: Ellipse, shape: tuple[int, ...], settings: NoiseSettings
) -> tuple[NDArray[np.int32], NDArray[np.bool_]]:
    """(rings, samples) flat pixel indices, and which rings are seen at all.

    Samples outside the crop are replaced by samples of the same ring inside it. Kept for a moment, as a crop is looked
    at by more than one step; read-only because they are shared.
    """
    height, width = shape
    across, down = _unit_samples(settings)
    # The ellipse's image of the unit circle's axes.
    (ax, ay), (bx, by) = cladding.points_at(np.array([0.0, 0.5 * math.pi])) - (cladding.cx, cladding.cy)
    x = np.rint(np.float32(cladding.cx) + np.float32(ax) * across + np.float32(bx) * down).astype(np.int32)
    y = np.rint(np.float32(cladding.cy) + np.float32(ay) * across + np.float32(by) * down).astype(np.int32)
    inside = (x >= 0) & (x < width) & (y >= 0) & (y < height)
    flat = np.where(inside, y * width + x, 0)
    for ring in np.flatnonzero(~inside.all(axis=1) & inside.any(axis=1)):
        flat[ring] = np.resize(flat[ring][inside[ring]], flat.shape[1])
    seen = inside.sum(axis=1) >= settings.smallest_sample
    flat.flags.writeable = seen.flags.writeable = False
    return flat, seen


@lru_cache(maxsize=8)
def _unit_samples(settings: NoiseSettings) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """(rings, samples) float32 each: x and y of the samples for a cladding that is the unit circle."""
    edges = np.asarray(settings.edges)
    steps = (np.arange(settings.samples_per_ring) + 0.5) / settings.samples_per_ring
    # Equal shares of the ring's area, turned by the golden angle, cover the ring evenly without any pattern.
    radii = np.sqrt(edges[:-1, None] ** 2 + steps * (edges[1:, None] ** 2 - edges[:-1, None] ** 2))
    angles = _GOLDEN_ANGLE * np.arange(settings.samples_per_ring)
    return (radii * np.cos(angles)).astype(np.float32), (radii * np.sin(angles)).astype(np.float32)
