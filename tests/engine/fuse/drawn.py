"""Flattened crops with marks of known contrast, and evidence that is exactly as sure as a test wants it."""

from __future__ import annotations

import math

import numpy as np

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.fuse import FuseSettings

SIDE = 201
MIDDLE = 100.0
RADIUS = 80.0
CLADDING = 75.0
"""Grey level of a perfect end face."""
NOISE = 1.3
"""Grey levels: the shipped profiles ask just their usual confidence in it."""


def blank() -> FloatImage:
    return np.zeros((SIDE, SIDE), dtype=np.float32)


def crop_of(marks: FloatImage, background: FloatImage | None = None, noise: float = NOISE) -> FlattenedCrop:
    """A crop whose residual is `marks`."""
    y, x = np.mgrid[:SIDE, :SIDE]
    cladding = Ellipse(MIDDLE, MIDDLE, RADIUS, RADIUS)
    radius = cladding.normalised_radius(x, y).astype(np.float32)
    level = np.full_like(marks, CLADDING) if background is None else background
    return FlattenedCrop(0, 0, 1, cladding, level + marks, marks, np.full_like(marks, noise), radius, blank())


def spot(x: float, y: float, diameter: float, contrast: float) -> FloatImage:
    rows, columns = np.mgrid[:SIDE, :SIDE]
    return np.where(np.hypot(columns - x, rows - y) <= diameter / 2.0, np.float32(contrast), np.float32(0.0))


def bar(x: float, y: float, length: float, angle_deg: float, contrast: float = -20.0) -> FloatImage:
    """A piece of a scratch, 3 px wide, around a place, from +x towards +y."""
    rows, columns = np.mgrid[:SIDE, :SIDE] - np.array([y, x])[:, None, None]
    c, s = math.cos(math.radians(angle_deg)), math.sin(math.radians(angle_deg))
    inside = (np.abs(columns * c + rows * s) <= length / 2.0) & (np.abs(rows * c - columns * s) <= 1.5)
    return np.where(inside, np.float32(contrast), np.float32(0.0))


def sure(where: FloatImage, group: str, settings: FuseSettings, share: float = 1.0) -> dict[str, FloatImage]:
    """Evidence of all methods of a group, as a share of what makes each sure, where something is drawn."""
    methods = settings.groups.by_name()[group]
    seen = (where != 0.0).astype(np.float32)
    return {name: seen * np.float32(share * method.full_ratio) for name, method in methods.items()}


def nothing(settings: FuseSettings) -> dict[str, FloatImage]:
    """Every method was run and saw nothing."""
    return {name: blank() for group in settings.groups.by_name().values() for name in group}
