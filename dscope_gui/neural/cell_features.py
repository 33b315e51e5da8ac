"""Features of an end face, cell by cell: what a frozen network sees, how strongly marks stand out, and where it is."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.model_card import InputView, ModelTask
from dscope_gui.errors import ModelRefused
from dscope_gui.neural.flattened_view import flattened_view, noises_of
from dscope_gui.neural.mark_filters import FILTERS, mark_strengths
from dscope_gui.neural.network import Network

CELL_PX: Final = 8
"""Side of a cell. A pit of 3 px still is the strongest thing in it, and an end face has few enough to compare each."""
OUTERMOST: Final = 2.0
"""Cladding radii; nobody judges beyond (IEC 61300-3-35, table 3: the contact zone of a 125 µm fiber ends there)."""
MARK_FEATURES: Final = FILTERS
"""Follow those of the network."""
PLACE_FEATURES: Final = 2
"""The last of the features: how far out a cell lies, and how steep the background is there."""

_BEYOND: Final = 9.0
"""Cladding radii of what is no part of the picture."""
_STEEPEST: Final = 255.0

Features = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of an end face that are judged.

    Parameters
    ----------
    features : (N, features) float32, of the network, of the filters and of the place.
    judged : (rows, columns) bool, the N cells that are judged, row by row.
    """

    features: Features
    judged: NDArray[np.bool_]


class CellFeatures:
    """A network that gives features of the flattened end face, all of whose outputs are taken.

    Raises
    ------
    ModelRefused
        It was made for another task, or looks at something else.
    """

    def __init__(self, network: Network) -> None:
        card = network.card
        if card.task is not ModelTask.ANOMALY:
            raise ModelRefused(f"{card.full_name} was made for {card.task.value}; it gives no features")
        if card.input.view is not InputView.FLATTENED or card.input.width is not None or card.input.height is not None:
            raise ModelRefused(f"{card.full_name} does not look at flattened end faces of any size")
        self._network = network
        self._step_px = math.lcm(card.input.multiple_of, CELL_PX)

    def of(self, crop: FlattenedCrop) -> Cells:
        """Look at an end face.

        Where the network has several numbers within a cell, the largest stands for it: a mean would lose small marks.

        Raises
        ------
        ModelRefused
            The network cannot answer.
        """
        view, radius = self._filled(crop)
        rows, columns = view.shape[0] // CELL_PX, view.shape[1] // CELL_PX
        maps = [_evened(_in_cells(found, rows, columns)) for found in self._network.run_all(view)]
        out = _mean_of_cells(radius)
        steep = _mean_of_cells(np.asarray(view[..., 2], np.float32)) / np.float32(_STEEPEST)
        judged = out <= OUTERMOST
        marks = mark_strengths(noises_of(view), CELL_PX)
        stacked = np.concatenate([*maps, marks, out[..., None], steep[..., None]], axis=-1)
        return Cells(np.ascontiguousarray(stacked[judged]), judged)

    def _filled(self, crop: FlattenedCrop) -> tuple[NDArray[np.uint8], FloatImage]:
        """View and radius, as large as the network and the cells want them."""
        height, width = crop.residual.shape
        below, right = -height % self._step_px, -width % self._step_px
        view = cv2.copyMakeBorder(flattened_view(crop), 0, below, 0, right, cv2.BORDER_REPLICATE)
        radius = np.pad(crop.radius, ((0, below), (0, right)), constant_values=_BEYOND)
        return np.asarray(view, np.uint8), np.asarray(radius, np.float32)


def spread_over(cells: NDArray[np.float32], judged: NDArray[np.bool_], height: int, width: int) -> FloatImage:
    """One number for each judged cell as a map of (height, width) px, smooth between the cells, 0 where none is."""
    rows, columns = judged.shape
    grid = np.zeros((rows, columns), np.float32)
    grid[judged] = cells
    wide = cv2.resize(grid, (columns * CELL_PX, rows * CELL_PX), interpolation=cv2.INTER_LINEAR)
    return np.asarray(wide[:height, :width], np.float32)


def _in_cells(found: NDArray[np.float32], rows: int, columns: int) -> Features:
    """(features, h, w) as (rows, columns, features)."""
    features, height, width = found.shape
    if height % rows == 0 and width % columns == 0:
        finer = found.reshape(features, rows, height // rows, columns, width // columns)
        return np.moveaxis(finer.max(axis=(2, 4)), 0, -1)
    planes = [cv2.resize(plane, (columns, rows), interpolation=cv2.INTER_LINEAR) for plane in found]
    return np.stack(planes, axis=-1)


def _evened(features: Features) -> Features:
    """Square roots, with their signs: answers to strong marks, good ones among them, would drown all others."""
    return np.asarray(np.copysign(np.sqrt(np.abs(features)), features), np.float32)


def _mean_of_cells(values: FloatImage) -> FloatImage:
    rows, columns = values.shape[0] // CELL_PX, values.shape[1] // CELL_PX
    return np.asarray(values.reshape(rows, CELL_PX, columns, CELL_PX).mean(axis=(1, 3)), np.float32)
