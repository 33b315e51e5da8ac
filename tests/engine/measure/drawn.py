"""Discs and lines of known size as a camera sees them: area sampled, blurred, noisy, in whole grey levels."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.defect import Candidate
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.scale import Scale, ScaleSource

PER_PX = 6
PIXEL_VARIANCE = 1.0 / 12.0
"""What the area of a pixel adds to the blur, in px²."""

Signed = NDArray[np.float64]


def grid(side: int) -> tuple[Signed, Signed]:
    """x and y in px of all samples of a square picture."""
    steps = (np.arange(side * PER_PX) + 0.5) / PER_PX - 0.5
    x, y = np.meshgrid(steps, steps)
    return x, y


def disc(side: int, x0: float, y0: float, diameter: float, *, stretch_x: float = 1.0) -> FloatImage:
    """(side, side) share of each pixel that the disc covers."""
    x, y = grid(side)
    return pixels(np.hypot((x - x0) / stretch_x, y - y0) < diameter / 2.0)


def line(
    side: int, *, width: float, length: float, angle_deg: float, shift: float = 0.0, bow: float = 0.0
) -> FloatImage:
    """A line through the middle; `bow` is one over the radius of its arc, in 1/px."""
    x, y = grid(side)
    middle = (side - 1) / 2.0 + shift
    c, s = math.cos(math.radians(angle_deg)), math.sin(math.radians(angle_deg))
    along, across = (x - middle) * c + (y - middle) * s, (y - middle) * c - (x - middle) * s
    if bow:
        radius = 1.0 / bow
        along, across = np.arctan2(along, across + radius) * radius, np.hypot(along, across + radius) - radius
    return pixels((np.abs(across) < width / 2.0) & (np.abs(along) < length / 2.0))


def zigzag(side: int, *, width: float, stride: float, turn_deg: float) -> FloatImage:
    """A line from left to right that turns up and down by the same angle after every stride."""
    corners = np.arange(stride, side - stride, stride)
    heights = np.where(np.arange(len(corners)) % 2, 0.5, -0.5) * stride * math.tan(math.radians(turn_deg))
    path = np.stack([corners, heights + side / 2.0], axis=1) * PER_PX
    canvas = np.zeros((side * PER_PX, side * PER_PX), dtype=np.uint8)
    cv2.polylines(canvas, [np.rint(path).astype(np.int32)], isClosed=False, color=1, thickness=round(width * PER_PX))
    return pixels(canvas > 0)


def pixels(inside: NDArray[np.bool_]) -> FloatImage:
    side = inside.shape[0] // PER_PX
    return np.asarray(cv2.resize(inside.astype(np.float32), (side, side), interpolation=cv2.INTER_AREA))


def crop_of(
    covered: FloatImage, *, blur: float, noise: float = 0.0, seed: int = 0, radius: float = 145.0, step: int = 1
) -> FlattenedCrop:
    """`covered` is already times its contrast in grey levels; the cladding is centred on the crop."""
    rng = np.random.default_rng(seed)
    seen = cv2.GaussianBlur(covered, (0, 0), blur) + rng.normal(0.0, noise, covered.shape)
    residual = np.rint(seen).astype(np.float32)
    middle = (covered.shape[0] - 1) / 2.0
    return FlattenedCrop(
        x0=100,
        y0=40,
        step=step,
        cladding=Ellipse(middle, middle, radius, radius),
        grey=residual + 128.0,
        residual=residual,
        noise=np.full_like(residual, max(noise, 0.3)),
        radius=np.zeros_like(residual),
        slope=np.zeros_like(residual),
    )


def candidate_on(crop: FlattenedCrop, *, grown: int = 0) -> Candidate:
    """What a detector would mark: all that stands out clearly; `grown` as generously as some detectors do."""
    smooth = cv2.GaussianBlur(crop.residual, (0, 0), 1.0)
    sigma = float(crop.noise[0, 0]) / math.sqrt(4.0 * math.pi)
    remarkable = (np.abs(smooth) > 4.5 * max(sigma, 0.3)).astype(np.uint8)
    side = 2 * grown + 1
    marked = cv2.dilate(cv2.morphologyEx(remarkable, cv2.MORPH_OPEN, np.ones((2, 2))), np.ones((side, side)))
    rows, columns = np.flatnonzero(marked.any(axis=1)), np.flatnonzero(marked.any(axis=0))
    mask = marked[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1] > 0
    peak = float(np.abs(smooth).max()) / sigma
    return Candidate(int(columns[0]), int(rows[0]), mask, peak, peak, ("drawn",), 1.0)


def scale_of(um_per_px: float, um_per_px_y: float | None = None) -> Scale:
    return Scale(um_per_px, um_per_px if um_per_px_y is None else um_per_px_y, ScaleSource.GIVEN, 0.003)


def seen_blur(psf: float) -> float:
    """Blur of the optics and the pixel together."""
    return math.sqrt(psf**2 + PIXEL_VARIANCE)
