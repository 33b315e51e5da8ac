"""From the shares of dots in pixels to a picture: light, blur, noise, the sensor's curve, and the file."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import cast

import cv2
import numpy as np

from dscope_gui.domain.images import GreyImage
from tests.calibration.drawers import DRAWERS, Shares
from tests.calibration.scenes import Disc, DotScene, Spoiling, discs


def taken(scene: DotScene, drawer: str = "integrated", drawn: Sequence[Disc] | None = None) -> GreyImage:
    """The picture of a scene, or of other discs in its place."""
    shares = DRAWERS[drawer](discs(scene) if drawn is None else drawn, scene.width, scene.height)
    return photographed(shares, scene)


def photographed(shares: Shares, scene: DotScene) -> GreyImage:
    """The picture of shares of dots."""
    glass, dot = scene.levels
    spoiling = scene.spoiling
    levels = (glass + (dot - glass) * shares) * _light(scene)
    if spoiling.blur_px > 0:
        levels = np.asarray(cv2.GaussianBlur(levels, (0, 0), spoiling.blur_px), dtype=np.float64)
    if spoiling.gamma != 1.0:
        levels = 255.0 * (np.clip(levels, 0, 255) / 255.0) ** spoiling.gamma
    levels = levels + np.random.default_rng(scene.seed + 1).normal(0.0, max(spoiling.noise, 1e-9), levels.shape)
    if spoiling.bits16:
        return cast(GreyImage, (np.clip(np.rint(levels * 4095 / 255), 0, 4095).astype(np.uint16) << np.uint16(4)))
    return _filed(np.clip(np.rint(levels), 0, 255).astype(np.uint8), spoiling)


def _light(scene: DotScene) -> Shares:
    half = math.hypot(scene.width, scene.height) / 2.0
    x = ((np.arange(scene.width) - scene.width / 2.0) / half)[None, :]
    y = ((np.arange(scene.height) - scene.height / 2.0) / half)[:, None]
    turn = math.radians(scene.spoiling.gradient_deg)
    slope = scene.spoiling.gradient * (x * math.cos(turn) + y * math.sin(turn))
    return np.asarray(1.0 + slope - scene.spoiling.vignetting * (x * x + y * y))


def _filed(picture: GreyImage, spoiling: Spoiling) -> GreyImage:
    if spoiling.jpeg is None:
        return picture
    _, data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, spoiling.jpeg])
    return cast(GreyImage, cv2.imdecode(data, cv2.IMREAD_GRAYSCALE))
