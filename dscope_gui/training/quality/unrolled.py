"""The end face unrolled: one row for each radius, one column for each angle, and what a perfect one would not show.

A perfect end face is a function of the radius alone, so that rings, core and rim vanish when each row is held against
its own neighbourhood; what is left are marks. On unrolled pictures a turn of the end face is a shift along the row.
"""

from __future__ import annotations

import math
from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional

_RADII: Final = 192
_ANGLES: Final = 768
"""Steps from the centre to the edge of the cut and around; at the rim of the cladding each is some 1 px of 384."""
_CELL: Final = (3, 6)
"""Radii and angles that become one cell."""
ROWS, COLUMNS = _RADII // _CELL[0], _ANGLES // _CELL[1]
SEEN_CHANNELS: Final = 4

_SIDE: Final = 48
"""Angles to each side over which the background is averaged: an eighth of the way around in all, over which light from
the side and an edge a pixel off the centre change little."""
_LEAST_NOISE: Final = 1e-2
"""In spreads of the picture: what is drawn without any noise is not magnified without end."""
_TYPICAL: Final = 4.0
"""Of the extremes of a cell, in mean differences; brings all channels to the same size."""


class Unrolled(nn.Module):
    """From (N, 1, side, side) to (N, 4, ROWS, COLUMNS): level, and darkest, brightest and mean difference of a cell.

    Differences are in units of their own mean over the picture, which is that of the noise. As each cell keeps its
    extremes, a pit of one pixel is as dark in it as on the picture.
    """

    def __init__(self, side_px: int) -> None:
        super().__init__()
        first, right, down = _places(side_px)
        self._side_px = side_px
        self.register_buffer("first", first, persistent=False)
        self.register_buffer("right", right, persistent=False)
        self.register_buffer("down", down, persistent=False)

    def forward(self, picture: Tensor) -> Tensor:
        level = self._level(picture)
        around = functional.avg_pool2d(beyond_the_seam(level, _SIDE), (1, 2 * _SIDE + 1), stride=1)
        difference = level - around
        marks = difference / (mean_of_picture(difference.abs()) + _LEAST_NOISE)
        return torch.cat(
            [
                functional.avg_pool2d(level, _CELL),
                -functional.max_pool2d(-marks, _CELL) / _TYPICAL,
                functional.max_pool2d(marks, _CELL) / _TYPICAL,
                functional.avg_pool2d(marks, _CELL),
            ],
            dim=1,
        )

    def _level(self, picture: Tensor) -> Tensor:
        """Between four pixels each, in proportion; written out, because runtimes differ in how they would round it."""
        flat, first = picture.flatten(2), self.get_buffer("first")
        right, down = self.get_buffer("right"), self.get_buffer("down")
        above = flat[..., first] * (1.0 - right) + flat[..., first + 1] * right
        below = flat[..., first + self._side_px] * (1.0 - right) + flat[..., first + self._side_px + 1] * right
        return above * (1.0 - down) + below * down


def beyond_the_seam(seen: Tensor, columns: int) -> Tensor:
    """Goes on at both ends of the rows where the other end begins."""
    return torch.cat([seen[..., -columns:], seen, seen[..., :columns]], dim=-1)


def mean_of_picture(values: Tensor) -> Tensor:
    """(N, 1, H, W) to (N, 1, 1, 1), in double precision: runtimes add up in other orders and lose other digits."""
    return values.double().mean((2, 3), keepdim=True).float()


def _places(side_px: int) -> tuple[Tensor, Tensor, Tensor]:
    """Of each radius and angle: number of the pixel up and left, and how far to the right of it and below it lies."""
    radius = (torch.arange(_RADII, dtype=torch.float64) + 0.5)[:, None] / _RADII * (side_px / 2)
    angle = 2.0 * math.pi * torch.arange(_ANGLES, dtype=torch.float64)[None, :] / _ANGLES
    middle, last = (side_px - 1) / 2, side_px - 2
    x, y = middle + radius * torch.cos(angle), middle + radius * torch.sin(angle)
    column, row = x.floor().clamp(0, last), y.floor().clamp(0, last)
    right, down = (x - column).clamp(0.0, 1.0), (y - row).clamp(0.0, 1.0)
    return (row * side_px + column).long(), right.float(), down.float()
