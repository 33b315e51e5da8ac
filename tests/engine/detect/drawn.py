"""Flattened crops as they would be left by a perfect end face: Gaussian noise, and what a test puts on it."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.detect import CellSettings, DetectSettings
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.engine.detect import detect

SIDE = 267
MIDDLE = 133.0
RADIUS = 60.0
"""The cladding in the middle of the crop; 2.2 radii just fit."""


def crop_of(
    marks: FloatImage | None = None, *, noise: float = 1.0, seed: int = 1, radius: float = RADIUS
) -> FlattenedCrop:
    """A crop whose residual is noise of the given standard deviation plus `marks`, blurred as optics would."""
    side = SIDE if marks is None else marks.shape[0]
    residual = noise * np.random.default_rng(seed).standard_normal((side, side), dtype=np.float32)
    if marks is not None:
        residual += cv2.GaussianBlur(marks, (0, 0), 0.8)
    middle = (side - 1) / 2.0
    cladding = Ellipse(middle, middle, radius, radius)
    y, x = np.mgrid[:side, :side]
    away = cladding.normalised_radius(x, y).astype(np.float32)
    even, flat = np.full_like(residual, noise), np.zeros_like(residual)
    return FlattenedCrop(0, 0, 1, cladding, residual + np.float32(75.0), residual, even, away, flat)


def disc(x: float, y: float, diameter: float, contrast: float, side: int = SIDE) -> FloatImage:
    rows, columns = np.mgrid[:side, :side]
    share = np.clip(0.5 + diameter / 2.0 - np.hypot(columns - x, rows - y), 0.0, 1.0)
    return np.asarray(contrast * share, dtype=np.float32)


def line(angle_deg: float, *, length: float, width: float, contrast: float, side: int = SIDE) -> FloatImage:
    """A straight line through the middle of the crop."""
    along, across = line_coordinates(angle_deg, side)
    share = np.clip(0.5 + width / 2.0 - np.abs(across), 0.0, 1.0) * np.clip(
        0.5 + length / 2.0 - np.abs(along), 0.0, 1.0
    )
    return np.asarray(contrast * share, dtype=np.float32)


def line_coordinates(angle_deg: float, side: int = SIDE) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Place of every pixel along and across a line through the middle, from +x towards +y."""
    rows, columns = np.mgrid[:side, :side] - (side - 1) / 2.0
    c, s = math.cos(math.radians(angle_deg)), math.sin(math.radians(angle_deg))
    return columns * c + rows * s, rows * c - columns * s


def with_all_methods(deep: Profile, threads: int = 1) -> DetectSettings:
    methods = deep.detect.methods.model_copy(update={"cells": CellSettings(cell_px=3, floor=0.3)})
    return deep.detect.model_copy(update={"methods": methods, "threads": threads})


def only(deep: Profile, method: str) -> DetectSettings:
    """Settings that use one method alone."""
    every = with_all_methods(deep)
    alone = every.methods.model_copy(update=dict.fromkeys(type(every.methods).model_fields))
    section = getattr(every.methods, method)
    return every.model_copy(update={"methods": alone.model_copy(update={method: section})})


def evidence_of(method: str, crop: FlattenedCrop, deep: Profile) -> FloatImage:
    return detect(crop, only(deep, method))[method]
