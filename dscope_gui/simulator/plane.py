"""From micrometres on the polished surface to pixels, through pixel pitch and angled polish."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import FloatImage, Points

Grid: TypeAlias = NDArray[np.float64]
SignedDistance: TypeAlias = Callable[[Grid, Grid], Grid]
"""Signed distance in µm (negative inside) at surface coordinates x (1, w) and y (h, 1) in µm."""

Box: TypeAlias = tuple[int, int, int, int]
"""(x, y, width, height) of whole pixels."""

_SUPERSAMPLING = 4


@dataclass(frozen=True, slots=True)
class Plane:
    """The polished surface as the camera sees it, looking along the surface normal.

    Surface coordinates are µm from the center of the fiber, x right and y down. An angled polish cuts the round
    fiber into an ellipse stretched by 1 / cos(tilt); marks on the surface itself keep their true shape.
    """

    cx: float
    cy: float
    um_per_px_x: float
    um_per_px_y: float
    tilt_deg: float = 0.0
    tilt_direction_deg: float = 0.0

    @property
    def um_per_px(self) -> float:
        """Side of a square pixel of equal area."""
        return math.sqrt(self.um_per_px_x * self.um_per_px_y)

    def to_px(self, points_um: Points) -> Points:
        return points_um / (self.um_per_px_x, self.um_per_px_y) + (self.cx, self.cy)

    def to_fiber(self, x_um: Grid, y_um: Grid) -> tuple[Grid, Grid]:
        """Coordinates in the cross section of the fiber, where cladding and core are circles. Broadcasts."""
        if self.tilt_deg == 0:
            return x_um, y_um
        shrink = math.cos(math.radians(self.tilt_deg)) - 1.0
        c, s = math.cos(math.radians(self.tilt_direction_deg)), math.sin(math.radians(self.tilt_direction_deg))
        along = x_um * c + y_um * s
        return x_um + shrink * along * c, y_um + shrink * along * s

    def to_surface(self, points_um: Points) -> Points:
        """Inverse of `to_fiber`, for points (N, 2)."""
        turn = math.radians(self.tilt_direction_deg)
        axis = np.array([math.cos(turn), math.sin(turn)])
        stretch = 1.0 / math.cos(math.radians(self.tilt_deg)) - 1.0
        return np.asarray(points_um + stretch * np.outer(points_um @ axis, axis))

    def ellipse(self, radius_um: float, offset_um: tuple[float, float] = (0.0, 0.0)) -> Ellipse:
        """Picture of a circle in the cross section of the fiber."""
        corners = self.to_px(self.to_surface(np.array([offset_um, (1.0, 0.0), (0.0, 1.0)])))
        unit = (corners[1:] - (self.cx, self.cy)).T
        axes, lengths, _ = np.linalg.svd(unit)
        angle = math.degrees(math.atan2(axes[1, 0], axes[0, 0])) % 180.0
        center, (a, b) = corners[0], lengths * radius_um
        return Ellipse(cx=float(center[0]), cy=float(center[1]), a=float(a), b=float(b), angle_deg=angle)

    def box_around(self, points_um: Points, margin_um: float = 0.0) -> Box:
        """Whole pixels around points of the surface; may reach beyond the picture."""
        low = np.floor(self.to_px(points_um.min(axis=0) - margin_um) - 0.5).astype(int)
        high = np.ceil(self.to_px(points_um.max(axis=0) + margin_um) + 0.5).astype(int)
        return int(low[0]), int(low[1]), int(high[0] - low[0] + 1), int(high[1] - low[1] + 1)

    def grid(self, box: Box, per_px: int = 1) -> tuple[Grid, Grid]:
        """Surface coordinates x (1, w * per_px) and y (h * per_px, 1) in µm of evenly spaced samples in each pixel."""
        x, y, width, height = box
        xs = x - 0.5 + (np.arange(width * per_px) + 0.5) / per_px
        ys = y - 0.5 + (np.arange(height * per_px) + 0.5) / per_px
        return ((xs - self.cx) * self.um_per_px_x)[None, :], ((ys - self.cy) * self.um_per_px_y)[:, None]

    def coverage(self, box: Box, distance: SignedDistance) -> FloatImage:
        """Share of each pixel that lies inside a shape, (h, w) from 0 to 1."""
        n = _SUPERSAMPLING
        d = distance(*self.grid(box, per_px=n)) * (n / self.um_per_px)
        inside = np.clip(0.5 - d, 0.0, 1.0)
        return np.asarray(inside.reshape(box[3], n, box[2], n).mean(axis=(1, 3)), dtype=np.float32)


def clip_box(box: Box, within: Box) -> Box:
    """The part of a box that lies within another; its width or height may become 0."""
    right, bottom = within[0] + within[2], within[1] + within[3]
    x0, y0 = min(max(box[0], within[0]), right), min(max(box[1], within[1]), bottom)
    x1, y1 = min(max(box[0] + box[2], x0), right), min(max(box[1] + box[3], y0), bottom)
    return x0, y0, x1 - x0, y1 - y0
