"""What a defect covers, as points in cladding radii: the same wherever the connector drifts on the picture."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.defect import Defect
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import Points

MOST_POINTS: Final = 256
"""Of one defect; a larger one is covered more coarsely."""

_MOST_CELLS_A_SIDE: Final = 64
_SMALL: Final = 2.0
"""A defect up to so many reaches across is where its centroid is."""
_CELLS_A_REACH: Final = 1.5
"""The points of one shape that is drawn twice lie within one reach of each other, wherever the cells fall."""
_HALF_DIAGONAL: Final = 0.71
_COARSER: Final = 1.5
_HALF: Final = 0.5
_FIXED_POINT_BITS: Final = 4
_ONE_CELL: Final = 1 << _FIXED_POINT_BITS


@dataclass(frozen=True, slots=True)
class Around:
    """Cladding radii around the centre of a cladding: half its width is one along x, half its height one along y."""

    cx: float
    cy: float
    half_width: float
    half_height: float

    def of(self, points_px: Points) -> Points:
        """Points of the picture, (N, 2), in cladding radii."""
        return (points_px - (self.cx, self.cy)) / (self.half_width, self.half_height)

    def distance(self, other: Around) -> float:
        """Between the two centres, in radii of this one."""
        return float(np.hypot((other.cx - self.cx) / self.half_width, (other.cy - self.cy) / self.half_height))


def around(cladding: Ellipse) -> Around:
    return Around(cladding.cx, cladding.cy, *cladding.half_extent())


class Footprint(NamedTuple):
    """Where one defect lies.

    Parameters
    ----------
    points : (N, 2) float in cladding radii; the centroid alone where the defect is small.
    cell : each point stands for a square of this side around it; 0 of a small one.
    size : of the larger side of its upright box, in cladding radii.
    centre : its centroid in cladding radii.
    """

    points: Points
    cell: float
    size: float
    centre: tuple[float, float]

    @property
    def is_small(self) -> bool:
        """It is where its centroid is."""
        return not self.cell

    @property
    def grain(self) -> float:
        """No place of the defect lies farther than this from a point."""
        return self.cell * _HALF_DIAGONAL

    def as_fine_as(self, side: float) -> Points:
        """Points that leave no square of this side out that the defect covers."""
        if self.cell <= side:
            return self.points
        parts = math.ceil(self.cell / side)
        steps = ((np.arange(parts) + _HALF) / parts - _HALF) * self.cell
        finer: Points = self.points[:, np.newaxis] + np.stack(np.meshgrid(steps, steps), axis=-1).reshape(1, -1, 2)
        return finer.reshape(-1, 2)


def footprints(defects: Sequence[Defect], where: Around, reach: float) -> list[Footprint]:
    """Of each defect around a cladding, as finely as `reach` asks, in cladding radii."""
    if not defects:
        return []
    centroids = where.of(np.array([defect.centroid_px for defect in defects]))
    sides = (np.array([defect.bbox_px[2:] for defect in defects]) / (where.half_width, where.half_height)).max(axis=1)
    return [
        Footprint(centroids[index : index + 1], 0.0, side, (x, y))
        if side <= _SMALL * reach or not len(defects[index].outline_px)
        else Footprint(*_covering(where.of(defects[index].outline_px), side, reach), side, (x, y))
        for index, (side, (x, y)) in enumerate(zip(sides.tolist(), centroids.tolist(), strict=True))
    ]


def _covering(outline: Points, side: float, reach: float) -> tuple[Points, float]:
    """Points that cover an outline, and the cell that each stands for."""
    cell = max(reach / _CELLS_A_REACH, side / _MOST_CELLS_A_SIDE)
    while len(points := _centres(outline, cell)) > MOST_POINTS:
        cell *= _COARSER
    return points, cell


def _centres(outline: Points, cell: float) -> Points:
    """Centres of the cells that an outline covers."""
    left, top, mask = covered_cells(outline / cell)
    rows, columns = np.nonzero(mask)
    centres = np.empty((len(rows), 2))
    centres[:, 0], centres[:, 1] = columns + left, rows + top
    return centres * cell


def covered_cells(outline: Points) -> tuple[int, int, NDArray[np.uint8]]:
    """Cells inside and under a closed outline given in cells, whose centres are whole numbers.

    Returns
    -------
    Column and row of the first cell of the mask, and the mask, 1 where it is covered.
    """
    corners = np.rint(outline * _ONE_CELL).astype(np.int32)
    x, y, width, height = cv2.boundingRect(corners)
    left, top = _nearest_cell(x), _nearest_cell(y)
    mask = np.zeros((_nearest_cell(y + height - 1) - top + 1, _nearest_cell(x + width - 1) - left + 1), np.uint8)
    corners -= np.array([left, top], np.int32) * _ONE_CELL
    cv2.fillPoly(mask, [corners], 1, cv2.LINE_8, _FIXED_POINT_BITS)
    return left, top, mask


def _nearest_cell(fixed_point: int) -> int:
    return (fixed_point + _ONE_CELL // 2) >> _FIXED_POINT_BITS
