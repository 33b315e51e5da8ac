"""Oblique light: holes and ridges get a bright side beside the dark one."""

from __future__ import annotations

import math
from dataclasses import replace

import cv2
import numpy as np

from dscope_gui.domain.images import FloatImage
from dscope_gui.simulator.mark import Mark
from dscope_gui.simulator.scene import Scene


def in_relief(drawn: Mark, scene: Scene) -> Mark:
    """The mark with its counterpart of opposite sign beside it, towards the light; outlines stay those of the mark."""
    light, plane = scene.light, scene.plane
    if light.relief == 0:
        return drawn
    turn = math.radians(light.direction_deg)
    dx = light.relief_um * math.cos(turn) / plane.um_per_px_x
    dy = light.relief_um * math.sin(turn) / plane.um_per_px_y
    margin = math.ceil(max(abs(dx), abs(dy))) + 1
    wide: FloatImage = np.pad(drawn.delta, margin)
    counterpart = _shifted(wide, dx, dy) * (np.abs(wide) < 0.5 * abs(drawn.contrast))
    x, y, w, h = drawn.box
    box = x - margin, y - margin, w + 2 * margin, h + 2 * margin
    return replace(drawn, delta=np.asarray(wide - np.float32(light.relief) * counterpart), box=box)


def _shifted(image: FloatImage, dx: float, dy: float) -> FloatImage:
    move = np.array([[1.0, 0.0, dx], [0.0, 1.0, dy]])
    return np.asarray(cv2.warpAffine(image, move, (image.shape[1], image.shape[0]), flags=cv2.INTER_LINEAR))
