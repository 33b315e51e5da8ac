"""Sub-pixel outline of a candidate: where the signal falls to half of the plateau next to it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TypeAlias, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import FloatImage, Mask, Points
from dscope_gui.domain.profile.measure import OutlineSettings
from dscope_gui.engine.measure.patch import Patch

_LEAST_SLOPE = 1e-3
"""Grey levels per px; keeps flat places from dividing by zero."""

Rectangle: TypeAlias = tuple[tuple[float, float], tuple[float, float], float]


@dataclass(frozen=True, slots=True)
class Outline:
    """All points of all pieces.

    Parameters
    ----------
    points_px : (N, 2) in patch coordinates, ordered within each piece.
    slope : mean steepness of the edge in grey levels per px.
    height : mean plateau along the edge in grey levels.
    starts : index of the first point of each piece, and N at the end.
    rectangles : smallest rotated rectangle of each piece: middle, sides, turn of the first side in degrees.
    """

    points_px: Points
    slope: float
    height: float
    starts: tuple[int, ...]
    rectangles: tuple[Rectangle, ...]

    def pieces(self) -> list[Points]:
        return [self.points_px[a:b] for a, b in pairwise(self.starts)]


def draw_outline(patch: Patch, settings: OutlineSettings) -> Outline:
    """Outline at half of the local plateau, one closed line a piece.

    The plateau is the largest value within reach, so that a faint end of a scratch is outlined at half of its own
    height and a grey smear is not lost beside a black speck. The reach follows the thickness of the object: across a
    compact pit it spans the whole pit, and the level is half of its peak.
    """
    scale = _enlargement(patch, settings)
    signal = _enlarged(patch.signal, scale)
    near = _grown(patch.mask, settings.margin_px)
    plain = _plateau(patch, near, settings)
    plateau = _enlarged(plain, scale)
    flank = _enlarged(_flank(patch, plain, settings), scale)
    level = np.maximum(plateau * settings.level - flank * (1.0 - settings.level), settings.noise_sigmas * patch.noise)
    allowed = cv2.resize(near.view(np.uint8), (signal.shape[1], signal.shape[0]), interpolation=cv2.INTER_NEAREST)
    above = np.asarray(signal - level, dtype=np.float32)
    inside = ((above > 0.0) & (allowed > 0)).view(np.uint8)
    chains = _strong(_borders(inside), plateau, settings)
    if not chains:
        chains = _borders(_enlarged_mask(patch.mask, scale))
    return _refined(chains, above, plateau, scale)


def _enlargement(patch: Patch, settings: OutlineSettings) -> int:
    extent = max(patch.mask.shape)
    if extent < settings.fine_below_px:
        return 4
    return 2 if extent < settings.middle_below_px else 1


def _enlarged(image: FloatImage, scale: int) -> FloatImage:
    if scale == 1:
        return image
    return np.asarray(cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_LINEAR), dtype=np.float32)


def _enlarged_mask(mask: Mask, scale: int) -> NDArray[np.uint8]:
    return np.repeat(np.repeat(mask.view(np.uint8), scale, axis=0), scale, axis=1)


def _grown(mask: Mask, margin_px: float) -> Mask:
    side = 2 * round(margin_px) + 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    return cv2.dilate(mask.view(np.uint8), kernel).view(np.bool_)


def _plateau(patch: Patch, near: Mask, settings: OutlineSettings) -> FloatImage:
    """Largest value within reach, less the lift that noise gives to a largest value."""
    depth = cv2.distanceTransform(patch.mask.view(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_3)
    reach = min(max(float(depth.max()) + 1.0, settings.min_reach_blurs * patch.blur_px), settings.max_reach_px)
    side = 2 * round(reach) + 1
    highest = cv2.dilate(patch.signal * near, np.ones((side, side), dtype=np.uint8))
    return np.asarray(cv2.blur(highest, (3, 3)) - np.float32(patch.noise), dtype=np.float32)


def _flank(patch: Patch, plateau: FloatImage, settings: OutlineSettings) -> FloatImage:
    """How far the signal falls below zero close by: a bright ring round a dark pit, or the halo of sharpening.

    The edge then lies half way between the plateau and the ring, not half way down to zero.
    """
    side = 2 * round(settings.min_reach_blurs * patch.blur_px) + 1
    lowest = cv2.erode(patch.signal, np.ones((side, side), dtype=np.uint8))
    depth = np.maximum(-lowest - settings.noise_sigmas * patch.noise, 0.0)
    return np.asarray(np.minimum(depth, settings.max_flank_share * plateau), dtype=np.float32)


def _borders(inside: NDArray[np.uint8]) -> list[NDArray[np.int32]]:
    """Border pixels (x, y) of each piece."""
    found, _ = cv2.findContours(inside, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    return [np.asarray(chain[:, 0, :]) for chain in found]


def _strong(chains: list[NDArray[np.int32]], plateau: FloatImage, settings: OutlineSettings) -> list[NDArray[np.int32]]:
    """The strongest pieces, strongest first; specks of noise and echoes beside the defect are neither high nor long."""
    if len(chains) <= 1:
        return chains
    heights = [float(plateau[chain[:, 1], chain[:, 0]].max()) for chain in chains]
    energy = np.array([height**2 * len(chain) for height, chain in zip(heights, chains, strict=True)])
    order = np.argsort(-energy, kind="stable")[: settings.max_pieces]
    return [chains[index] for index in order if energy[index] >= settings.min_piece_share * energy[order[0]]]


def _refined(chains: list[NDArray[np.int32]], above: FloatImage, plateau: FloatImage, scale: int) -> Outline:
    """One Newton step from each border pixel down the slope onto the level itself."""
    pixels = np.concatenate(chains)
    rows, columns = pixels[:, 1], pixels[:, 0]
    height, width = above.shape
    gx = above[rows, np.minimum(columns + 1, width - 1)] - above[rows, np.maximum(columns - 1, 0)]
    gy = above[np.minimum(rows + 1, height - 1), columns] - above[np.maximum(rows - 1, 0), columns]
    steep = np.maximum(np.hypot(gx, gy) / 2.0, _LEAST_SLOPE)
    outward = np.stack([-gx, -gy], axis=1).astype(np.float64) / (2.0 * steep[:, None])
    step = np.clip(above[rows, columns] / steep, 0.0, 1.0)
    points = (pixels + outward * step[:, None] + 0.5) / scale - 0.5
    starts = [0, *accumulate(len(chain) for chain in chains)]
    flat = points.astype(np.float32)
    return Outline(
        points_px=points,
        slope=float(steep.mean()) * scale,
        height=float(plateau[rows, columns].mean()),
        starts=tuple(starts),
        rectangles=tuple(cast(Rectangle, cv2.minAreaRect(flat[a:b])) for a, b in pairwise(starts)),
    )
