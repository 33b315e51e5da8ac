"""Primary candidates: centers by voting of edge directions, radii from the mean edge around each center."""

from __future__ import annotations

import cv2
import numpy as np

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.profile.locate import HoughSettings
from dscope_gui.engine.locate.profiles import even_angles, gradient, sample
from dscope_gui.engine.locate.reduce import SmallCopy


def centers(small: SmallCopy, settings: HoughSettings) -> list[tuple[float, float]]:
    """Up to `centers_tried` likely centers on the small copy, best first."""
    rows = small.spread.shape[0]
    smooth = cv2.GaussianBlur(small.spread, (0, 0), settings.blur_sigma_px)
    found = cv2.HoughCircles(
        smooth,
        cv2.HOUGH_GRADIENT,
        settings.dp,
        minDist=settings.min_distance * rows,
        param1=settings.canny_high,
        param2=settings.votes,
        minRadius=max(round(settings.min_radius * 0.5 * rows), 1),
        maxRadius=round(settings.max_radius * 0.5 * rows),
    )
    if found is None:
        return []
    return [(float(x), float(y)) for x, y, _ in found.reshape(-1, 3)[: settings.centers_tried]]


def circles_around(small: SmallCopy, center: tuple[float, float], settings: HoughSettings) -> list[Ellipse]:
    """Circles about `center` on which many directions show an edge, strongest first."""
    half = 0.5 * small.grey.shape[0]
    radii = np.arange(max(settings.min_radius * half, 2.0) - 2.0, settings.max_radius * half)
    rays = sample(small.grey, Ellipse(*center, 1.0, 1.0), even_angles(COARSE_ANGLES), radii)
    edge = np.abs(gradient(rays, 1.5, 1.0)).sum(axis=0) / np.maximum(rays.inside.sum(axis=0), COARSE_ANGLES // 2)
    edge = cv2.GaussianBlur(edge[None, :].astype(np.float32), (0, 0), 1.0)[0]
    peaks = np.flatnonzero((edge[1:-1] >= edge[:-2]) & (edge[1:-1] > edge[2:])) + 1
    peaks = peaks[edge[peaks] >= settings.peak_share * edge[peaks].max()] if len(peaks) else peaks
    best = peaks[np.argsort(-edge[peaks], kind="stable")][: settings.radii_tried]
    return [Ellipse(*center, float(radii[k]), float(radii[k])) for k in best]


COARSE_ANGLES = 90
