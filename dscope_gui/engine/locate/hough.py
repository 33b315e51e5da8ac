"""Primary candidates: centers by voting of edge directions, radii from the mean edge around each center."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.profile.locate import HoughSettings
from dscope_gui.engine.locate.fit import even_angles
from dscope_gui.engine.locate.profiles import gradient, sample
from dscope_gui.engine.locate.reduce import SmallCopy


def centers(small: SmallCopy, settings: HoughSettings) -> list[tuple[float, float]]:
    """Up to `centers_tried` likely centers on the small copy, best first."""
    rows = small.spread.shape[0]
    smooth = np.asarray(cv2.GaussianBlur(small.spread, (0, 0), settings.blur_sigma_px), dtype=np.uint8)
    found = cv2.HoughCircles(
        smooth,
        cv2.HOUGH_GRADIENT,
        settings.dp,
        minDist=settings.min_distance * rows,
        param1=_canny_threshold(smooth, settings),
        param2=settings.votes,
        minRadius=max(round(settings.min_radius * 0.5 * rows), 1),
        maxRadius=CENTERS_ONLY,
    )
    if found is None:
        return []
    return [(float(x), float(y)) for x, y, _ in found.reshape(-1, 3)[: settings.centers_tried]]


def _canny_threshold(smooth: NDArray[np.uint8], settings: HoughSettings) -> float:
    """Raised on busy pictures: the voting takes time for every edge pixel, and texture has no center anyway."""
    slope_x, slope_y = (cv2.Sobel(smooth, cv2.CV_16S, dx, 1 - dx)[::3, ::3] for dx in (1, 0))
    slope = np.sort(np.abs(slope_x) + np.abs(slope_y), axis=None)
    return max(settings.canny_high, float(slope[int((1.0 - settings.edge_share) * (slope.size - 1))]))


def circle(center: tuple[float, float]) -> Ellipse:
    """Unit circle about `center`."""
    return Ellipse(*center, 1.0, 1.0)


def rings_of(small: SmallCopy, shape: Ellipse, settings: HoughSettings) -> list[Ellipse]:
    """Enlargements of `shape` on which many directions show an edge, strongest first.

    The mean edge along each ring; a direction that has left the picture does not count against it.
    """
    unit = shape.scaled(1.0 / shape.mean_radius)
    half = 0.5 * small.grey.shape[0]
    radii = np.arange(max(settings.min_radius * half, MARGIN + 1) - MARGIN, settings.max_radius * half + MARGIN)
    rays = sample(small.grey, unit, even_angles(settings.angles), radii)
    slope = np.abs(gradient(rays, settings.ring_sigma_px, 1.0))
    seen = settings.angles - (0 if rays.outside is None else np.count_nonzero(rays.outside, axis=0))
    edge = slope.sum(axis=0) / np.maximum(seen, settings.angles // 2)
    inner = edge[1:-1]
    peaks = np.flatnonzero((inner >= edge[:-2]) & (inner > edge[2:]) & (inner >= settings.peak_share * edge.max())) + 1
    best = peaks[np.argsort(-edge[peaks], kind="stable")][: settings.radii_tried]
    return [unit.scaled(float(radii[k])) for k in best]


# As OpenCV wants it said; its radii are not needed, and finding them takes longest.
CENTERS_ONLY = -1
# Samples beyond both ends, so that an edge at the limit is still a peak.
MARGIN = 2
