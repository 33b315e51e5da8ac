"""Paints known defects into a picture that a camera took, so that the whole way from the lens on can be tried.

What is painted is blurred as the picture itself is and darkens or lights up what it lies on by a share; the noise, the
light and everything else stay as the camera saw them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, cast

import cv2
import numpy as np

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.simulator.flaws import Flaw
from dscope_gui.simulator.mark import Mark
from dscope_gui.simulator.marks import mark
from dscope_gui.simulator.plane import Box, Plane, clip_box

_BLUR_REACH: Final = 3.0
"""Standard deviations beyond which nothing is left of a blurred mark."""


@dataclass(frozen=True, slots=True)
class PaintedMark:
    """A painted defect as it really is.

    Parameters
    ----------
    bbox_px : (x, y, width, height) of the pixels that it covers, without its blur.
    width_um : across a line, else of the smallest rotated rectangle; `diameter_um` of the smallest enclosing circle.
    """

    kind: DefectKind
    center_px: tuple[float, float]
    bbox_px: Box
    width_um: float
    diameter_um: float


def paint(
    picture: GreyImage, flaws: Sequence[Flaw], plane: Plane, *, cladding_um: float, blur_px: float, seed: int
) -> tuple[GreyImage, tuple[PaintedMark, ...]]:
    """A copy of the picture with flaws painted into it, and what is true of them.

    Parameters
    ----------
    picture : (H, W) uint8 or uint16.
    flaws : their contrast is a share of the brightness that they lie on, negative is darker.
    blur_px : standard deviation of the blur that the picture has.
    seed : of the irregular shapes.
    """
    painted = picture.copy()
    truths = []
    for number, flaw in enumerate(flaws):
        shape = np.random.default_rng(np.random.SeedSequence(seed, spawn_key=(number,)))
        drawn = mark(flaw, plane, cladding_um, shape)
        _darken(painted, drawn, blur_px)
        truths.append(_truth(drawn, plane))
    return painted, tuple(truths)


def _darken(picture: GreyImage, drawn: Mark, blur_px: float) -> None:
    """Change the levels below a mark in place."""
    delta, box = _blurred(drawn.delta, drawn.box, blur_px)
    height, width = picture.shape
    x, y, w, h = seen = clip_box(box, (0, 0, width, height))
    if w == 0 or h == 0:
        return
    below = picture[y : y + h, x : x + w]
    left, top = seen[0] - box[0], seen[1] - box[1]
    changed = below * (1.0 + delta[top : top + h, left : left + w])
    picture[y : y + h, x : x + w] = np.clip(np.rint(changed), 0, np.iinfo(picture.dtype).max)


def _blurred(delta: FloatImage, box: Box, blur_px: float) -> tuple[FloatImage, Box]:
    margin = math.ceil(_BLUR_REACH * blur_px)
    x, y, w, h = box
    wider = np.pad(delta, margin).astype(np.float32)
    soft = cv2.GaussianBlur(wider, (0, 0), blur_px) if blur_px > 0.0 else wider
    return cast(FloatImage, soft), (x - margin, y - margin, w + 2 * margin, h + 2 * margin)


def _truth(drawn: Mark, plane: Plane) -> PaintedMark:
    points = np.concatenate(drawn.outlines_um)
    _, sides, _ = cv2.minAreaRect(drawn.whole_um.astype(np.float32))
    center = plane.to_px(drawn.whole_um.mean(axis=0, keepdims=True))[0]
    return PaintedMark(
        kind=drawn.kind,
        center_px=(float(center[0]), float(center[1])),
        bbox_px=plane.box_around(points),
        width_um=float(min(sides)) if drawn.width_um is None else drawn.width_um,
        diameter_um=2.0 * float(cv2.minEnclosingCircle(points.astype(np.float32))[1]),
    )
