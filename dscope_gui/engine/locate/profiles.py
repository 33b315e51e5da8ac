"""Grey levels along rays across the rim, and the edge on each ray."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.engine.locate.fit import Floats, matrix_of


@dataclass(frozen=True, slots=True)
class Rays:
    """Samples of the picture in the plane where an ellipse is the unit circle.

    Parameters
    ----------
    ellipse : the one whose plane it is.
    angles : (A,) float, rad. radii : (R,) float, in radii, evenly spaced.
    rim : (A, 2) float, from the center to the ellipse at each angle, px.
    levels : (A, R) float32, grey levels of an 8-bit picture.
    outside : (A, R) bool, True where the ray has left the picture; None where none has.
    are_whole : levels are whole numbers, as on every picture of 8 bits.
    """

    ellipse: Ellipse
    angles: Floats
    radii: Floats
    rim: Floats
    levels: FloatImage
    outside: NDArray[np.bool_] | None
    are_whole: bool


def sample(grey: GreyImage, ellipse: Ellipse, angles: Floats, radii: Floats) -> Rays:
    """Bilinear samples of `grey` at every angle and radius."""
    rim, r = np.stack([np.cos(angles), np.sin(angles)], axis=1) @ matrix_of(ellipse), radii.astype(np.float32)
    map_x, map_y = (np.multiply.outer(way, r) for way in rim.T.astype(np.float32))
    map_x += np.float32(ellipse.cx)
    map_y += np.float32(ellipse.cy)
    levels = cv2.remap(grey, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE).astype(np.float32)
    if grey.dtype == np.uint16:
        levels /= np.float32(257.0)
    return Rays(ellipse, angles, radii, rim, levels, _outside(map_x, map_y, grey.shape), grey.dtype == np.uint8)


def _outside(map_x: FloatImage, map_y: FloatImage, shape: tuple[int, ...]) -> NDArray[np.bool_] | None:
    """Where the samples lie beyond the picture; None, told by both ends of the rays, where none does."""
    rows, columns = shape
    ends = slice(None, None, max(1, map_x.shape[1] - 1))
    x, y = map_x[:, ends], map_y[:, ends]
    if x.min() >= 0 and y.min() >= 0 and x.max() <= columns - 1 and y.max() <= rows - 1:
        return None
    return (map_x < 0) | (map_y < 0) | (map_x > columns - 1) | (map_y > rows - 1)


def gradient(rays: Rays, radial_sigma: float, tangential_sigma: float) -> FloatImage:
    """(A, R) float32: change of level outwards for each sample step, smoothed; 0 outside the picture.

    Sigmas in samples and in rays. Rays close the circle, so the smoothing along the angle wraps around.
    """
    margin = int(np.ceil(3.0 * tangential_sigma))
    wrapped = cv2.copyMakeBorder(rays.levels, margin, margin, 0, 0, cv2.BORDER_WRAP)
    smooth = cv2.GaussianBlur(wrapped, (0, 0), radial_sigma, sigmaY=tangential_sigma, borderType=cv2.BORDER_REPLICATE)
    smooth = smooth[margin : margin + len(rays.angles)]
    slope = np.zeros(smooth.shape, dtype=np.float32)
    np.subtract(smooth[:, 2:], smooth[:, :-2], out=slope[:, 1:-1])
    slope *= np.float32(0.5)
    if rays.outside is not None:
        slope[rays.outside] = 0.0
    return slope


@dataclass(frozen=True, slots=True)
class RimPoints:
    """The rim on each ray: `deviation` from the unit circle in radii, `strength` in levels per sample."""

    deviation: Floats
    strength: Floats


def outermost(slope: FloatImage, radii: Floats, share: float) -> RimPoints:
    """The outermost rise on each row of `slope` that reaches `share` of the row's largest, to a fraction of a sample.

    A ring of adhesive or a bevel puts a second edge inside the rim, in places the stronger one; taking the outermost
    keeps to one of them all around.
    """
    top, there = outermost_column(slope, share)
    strength = np.where(there, slope[np.arange(len(slope)), top], 0.0).astype(np.float64)
    return RimPoints(radii[top] + parabola_offset(slope, top) * (radii[1] - radii[0]) - 1.0, strength)


def outermost_column(slope: FloatImage, share: float) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Sample of that rise on each row, and whether there is any."""
    middle = slope[:, 1:-1]
    peak = (middle >= slope[:, :-2]) & (middle > slope[:, 2:])
    peak &= middle >= share * middle.max(axis=1, keepdims=True)
    last = middle.shape[1] - np.asarray(peak[:, ::-1].argmax(axis=1), dtype=np.intp)
    return last, np.asarray(peak.any(axis=1))


def parabola_offset(values: NDArray[np.floating], top: NDArray[np.intp]) -> Floats:
    """Distance in samples, -0.5 to 0.5, from the largest sample of each row to the vertex through three points."""
    rows = np.arange(len(values))
    before, here, after = (values[rows, top + k].astype(np.float64) for k in (-1, 0, 1))
    bend = before - 2.0 * here + after
    offset = np.where(bend < 0, 0.5 * (before - after) / np.where(bend < 0, bend, -1.0), 0.0)
    return np.clip(offset, -0.5, 0.5)
