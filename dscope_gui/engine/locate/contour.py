"""Fallback candidates: what differs from the fitted background, as a filled outline with an ellipse through it."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.profile.locate import ContourSettings
from dscope_gui.engine.locate.reduce import SmallCopy

MAD_TO_SIGMA = 1.4826
POINTS_OF_AN_ELLIPSE = 5


def outlines(small: SmallCopy, settings: ContourSettings) -> list[Ellipse]:
    """Ellipses through the largest parts of the small copy that differ from their surroundings, largest first."""
    mask = _different(small, settings)
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    hulls = sorted((np.asarray(cv2.convexHull(c), np.int32) for c in contours), key=cv2.contourArea, reverse=True)
    least = settings.min_area * mask.size
    kept = [h for h in hulls[: settings.components_tried] if cv2.contourArea(h) >= least]
    return [e for h in kept if (e := _ellipse(h, mask.shape, settings)) is not None]


def _different(small: SmallCopy, settings: ContourSettings) -> NDArray[np.uint8]:
    away = np.abs(small.even)
    noise = MAD_TO_SIGMA * float(np.median(away))
    contrast = float(np.percentile(away, 99.0))
    threshold = max(settings.sigmas * noise, settings.contrast_share * contrast, 1.0)
    mask = (away > threshold).astype(np.uint8)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (settings.close_px, settings.close_px))
    return np.asarray(cv2.morphologyEx(mask, cv2.MORPH_CLOSE, kernel), dtype=np.uint8)


def _ellipse(hull: NDArray[np.int32], shape: tuple[int, ...], settings: ContourSettings) -> Ellipse | None:
    """Fill the outline, open it (whiskers of dirt fall off), fit an ellipse to what is left."""
    filled = np.zeros(shape, dtype=np.uint8)
    cv2.drawContours(filled, [hull], -1, 1, cv2.FILLED)
    size = max(3, round(settings.open_share * float(np.sqrt(cv2.contourArea(hull)))) | 1)
    opened = cv2.morphologyEx(filled, cv2.MORPH_OPEN, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)))
    contours, _ = cv2.findContours(opened, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    if not contours:
        return None
    outline = max(contours, key=cv2.contourArea)
    if len(outline) < POINTS_OF_AN_ELLIPSE:
        return None
    (cx, cy), (width, height), angle = cv2.fitEllipse(outline)
    if not min(width, height) > 0.0:  # of a straight bar, such as the lost half of a picture, none can be fitted
        return None
    return Ellipse(float(cx), float(cy), 0.5 * float(width), 0.5 * float(height), float(angle))
