"""Sub-pixel outline of a candidate: where the signal falls to half of the plateau next to it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import TypeAlias, TypeVar, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import FloatImage, Mask, Points
from dscope_gui.domain.profile.measure import OutlineSettings
from dscope_gui.engine.measure.patch import Patch

_LEAST_SLOPE = 1e-3
"""Grey levels per px; keeps flat places from dividing by zero."""

Floats = NDArray[np.float64]
Rectangle: TypeAlias = tuple[tuple[float, float], tuple[float, float], float]


@dataclass(frozen=True, slots=True)
class Outline:
    """The pieces of an outline, strongest first.

    Parameters
    ----------
    pieces : (N, 2) points each, closed, in patch coordinates.
    slope : mean steepness of the edge in grey levels per px.
    height : mean plateau along the edge in grey levels.
    rectangles : smallest rotated rectangle of each piece: middle, sides, turn of the first side in degrees.
    """

    pieces: tuple[Points, ...]
    slope: float
    height: float
    rectangles: tuple[Rectangle, ...]


@dataclass(frozen=True, slots=True)
class _Trace:
    """Border pixels (x, y) of each piece on an enlarged patch.

    Parameters
    ----------
    chains : (N, 2) int each.
    above : how far the signal is above the level of the outline, enlarged by `scale`.
    plateau : on the patch itself.
    """

    chains: list[NDArray[np.int32]]
    above: FloatImage
    plateau: FloatImage
    scale: int


def draw_outlines(patches: list[Patch], settings: OutlineSettings) -> list[Outline]:
    """Outlines at half of the local plateau, one closed line a piece.

    The plateau is the largest value within reach, so that a faint end of a scratch is outlined at half of its own
    height and a grey smear is not lost beside a black speck. The reach follows the thickness of the object: across a
    compact pit it spans the whole pit, and the level is half of its peak.
    """
    traces = [_traced(patch, settings) for patch in patches]
    points, steepness, heights = _refined(traces)
    ends = list(accumulate((len(chain) for trace in traces for chain in trace.chains), initial=0))
    outlines, first = [], 0
    for trace in traces:
        pieces = [slice(a, b) for a, b in pairwise(ends[first : first + len(trace.chains) + 1])]
        strong = _strong(pieces, heights, settings)
        outlines.append(_outline(strong, points, steepness, heights))
        first += len(trace.chains)
    return outlines


def _traced(patch: Patch, settings: OutlineSettings) -> _Trace:
    scale = _enlargement(patch, settings)
    near = _grown(patch.mask, settings.margin_px)
    plateau = _plateau(patch, near, settings)
    above = _enlarged(_above(patch, plateau, settings), scale, cv2.INTER_LINEAR)
    inside = (above > 0.0).view(np.uint8) & _enlarged(near, scale, cv2.INTER_NEAREST)
    chains = _borders(inside) or _borders(_enlarged(patch.mask.view(np.uint8), scale, cv2.INTER_NEAREST))
    return _Trace(chains, above, plateau, scale)


def _enlargement(patch: Patch, settings: OutlineSettings) -> int:
    extent = max(patch.mask.shape)
    if extent < settings.fine_below_px:
        return 4
    return 2 if extent < settings.middle_below_px else 1


Image = TypeVar("Image", FloatImage, NDArray[np.uint8])


def _enlarged(image: Image, scale: int, interpolation: int) -> Image:
    if scale == 1:
        return image
    return cast(Image, cv2.resize(image, None, fx=scale, fy=scale, interpolation=interpolation))


@lru_cache(maxsize=64)
def _kernel(shape: int, side: int) -> NDArray[np.uint8]:
    return np.asarray(cv2.getStructuringElement(shape, (side, side)), dtype=np.uint8)


def _grown(mask: Mask, margin_px: float) -> NDArray[np.uint8]:
    return np.asarray(cv2.dilate(mask.view(np.uint8), _kernel(cv2.MORPH_ELLIPSE, 2 * round(margin_px) + 1)))


def _above(patch: Patch, plateau: FloatImage, settings: OutlineSettings) -> FloatImage:
    """How far the signal is above the level at which the outline is drawn."""
    level = plateau * np.float32(settings.level)
    level -= _flank(patch, plateau, settings) * np.float32(1.0 - settings.level)
    return np.asarray(patch.signal - np.maximum(level, np.float32(settings.noise_sigmas * patch.noise)))


def _plateau(patch: Patch, near: NDArray[np.uint8], settings: OutlineSettings) -> FloatImage:
    """Largest value within reach, less the lift that noise gives to a largest value."""
    depth = cv2.distanceTransform(patch.mask.view(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_3)
    reach = min(max(float(depth.max()) + 1.0, settings.min_reach_blurs * patch.blur_px), settings.max_reach_px)
    highest = cv2.dilate(patch.signal * near, _kernel(cv2.MORPH_RECT, 2 * round(reach) + 1))
    return np.asarray(cv2.blur(highest, (3, 3)) - np.float32(patch.noise), dtype=np.float32)


def _flank(patch: Patch, plateau: FloatImage, settings: OutlineSettings) -> FloatImage:
    """How far the signal falls below zero close by: a bright ring round a dark pit, or the halo of sharpening.

    The edge then lies half way between the plateau and the ring, not half way down to zero.
    """
    lowest = cv2.erode(patch.signal, _kernel(cv2.MORPH_RECT, 2 * round(settings.min_reach_blurs * patch.blur_px) + 1))
    depth = np.maximum(-lowest - np.float32(settings.noise_sigmas * patch.noise), np.float32(0.0))
    return np.asarray(np.minimum(depth, np.float32(settings.max_flank_share) * plateau))


def _borders(inside: NDArray[np.uint8]) -> list[NDArray[np.int32]]:
    """Border pixels (x, y) of each piece."""
    found, _ = cv2.findContours(inside, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    return [np.asarray(chain[:, 0, :]) for chain in found]


def _strong(pieces: list[slice], heights: Floats, settings: OutlineSettings) -> list[slice]:
    """The strongest pieces, strongest first; specks of noise and echoes beside the defect are neither high nor long."""
    if len(pieces) == 1:
        return pieces
    energies = [float(heights[piece].max()) ** 2 * (piece.stop - piece.start) for piece in pieces]
    order = sorted(range(len(pieces)), key=lambda k: -energies[k])[: settings.max_pieces]
    return [pieces[k] for k in order if energies[k] >= settings.min_piece_share * energies[order[0]]]


def _outline(pieces: list[slice], points: Points, steepness: Floats, heights: Floats) -> Outline:
    count = sum(piece.stop - piece.start for piece in pieces)
    flat = (points[piece].astype(np.float32) for piece in pieces)
    return Outline(
        pieces=tuple(points[piece] for piece in pieces),
        slope=sum(float(steepness[piece].sum()) for piece in pieces) / count,
        height=sum(float(heights[piece].sum()) for piece in pieces) / count,
        rectangles=tuple(cast(Rectangle, cv2.minAreaRect(piece)) for piece in flat),
    )


def _refined(traces: list[_Trace]) -> tuple[Points, Floats, Floats]:
    """One Newton step from each border pixel down the slope onto the level itself, for all traces at once.

    Returns
    -------
    Points (N, 2) in patch coordinates, steepness of the edge and height of the plateau there, in the order of the
    traces and of their chains.
    """
    counts = [sum(map(len, trace.chains)) for trace in traces]
    columns, rows = np.concatenate([chain for trace in traces for chain in trace.chains]).astype(np.int64).T
    scale = np.repeat([trace.scale for trace in traces], counts)
    above = _Stack.of([trace.above for trace in traces], counts)
    gx = 0.5 * (above.at(rows, columns + 1) - above.at(rows, columns - 1))
    gy = 0.5 * (above.at(rows + 1, columns) - above.at(rows - 1, columns))
    steep = np.maximum(np.sqrt(gx * gx + gy * gy), _LEAST_SLOPE)
    way = np.clip(above.at(rows, columns) / steep, 0.0, 1.0) / steep
    points = (np.stack([columns - gx * way, rows - gy * way], axis=1) + 0.5) / scale[:, None] - 0.5
    heights = _Stack.of([trace.plateau for trace in traces], counts).at(rows // scale, columns // scale)
    return points, steep * scale, heights


@dataclass(frozen=True, slots=True)
class _Stack:
    """Several images as one row of values; `start`, `height` and `width` of the image that each point lies on."""

    values: FloatImage
    start: NDArray[np.int64]
    height: NDArray[np.int64]
    width: NDArray[np.int64]

    @classmethod
    def of(cls, images: list[FloatImage], counts: list[int]) -> _Stack:
        """`counts` : points that lie on each image."""
        starts = accumulate((image.size for image in images[:-1]), initial=0)
        table = np.array([(start, *image.shape) for start, image in zip(starts, images, strict=True)], dtype=np.int64)
        start, height, width = np.repeat(table, counts, axis=0).T
        return cls(np.concatenate([image.ravel() for image in images]), start, height, width)

    def at(self, rows: NDArray[np.int64], columns: NDArray[np.int64]) -> Floats:
        """Values at the points, or at the border of the image next to them."""
        row = np.minimum(np.maximum(rows, 0), self.height - 1)
        column = np.minimum(np.maximum(columns, 0), self.width - 1)
        return np.asarray(self.values[self.start + row * self.width + column], dtype=np.float64)
