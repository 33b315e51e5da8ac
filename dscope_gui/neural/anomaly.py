"""Asks an anomaly model how unlike good end faces this one is (PatchCore: Roth et al., CVPR 2022)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.images import FloatImage
from dscope_gui.errors import ModelRefused
from dscope_gui.neural.cell_features import MARK_FEATURES, PLACE_FEATURES, CellFeatures, Cells, Features, spread_over
from dscope_gui.neural.memory import Memory
from dscope_gui.neural.nearest import nearest_distances
from dscope_gui.neural.network import Network

GOOD: Final = "good"
ANOMALOUS: Final = "anomalous"
LABELS: Final = (GOOD, ANOMALOUS)

NETWORK: Final = "network"
"""(bytes,) uint8, content of the ONNX file that gives the features: both are one model and one file."""
MEAN, SPREAD = "mean", "spread"
"""(features,) float32 of good end faces; what varies much counts less."""
BANK: Final = "bank"
"""(remembered, features) float16, brought to mean 0 and spread 1."""
THRESHOLD: Final = "threshold"
"""A single number, the score above which an end face is anomalous."""

_NETWORK_WEIGHT: Final = 0.5
_MARK_WEIGHT: Final = 2.0
"""Of all features of the network together, and of all filters: what the two were measured to be worth."""
_PLACE_WEIGHT: Final = 0.5
"""Of how far out a cell lies, and of how steep it is there: cells are held against such in a ring of about their own
radius first, and of others only where those are much more like them."""


@dataclass(frozen=True, slots=True)
class Anomaly:
    """An answer.

    Parameters
    ----------
    score : distance of the strangest cell from what is remembered.
    heat : (h, w) float32 on the flattened end face, distance of each place in units of the threshold: above 1 is where
        it is anomalous, 0 where nothing is judged.
    """

    score: float
    threshold: float
    label: str
    heat: FloatImage


class AnomalyDetector:
    """A memory of good end faces with the network whose features it remembers; may be asked from any thread.

    Raises
    ------
    ModelRefused
        Something is missing in it, or does not fit the rest.
    """

    def __init__(self, memory: Memory) -> None:
        self.card = memory.card
        arrays = memory.arrays
        name = self.card.full_name
        network = Network(self.card, _array(name, arrays, NETWORK, 1).astype(np.uint8).tobytes())
        self._cells = CellFeatures(network)
        self.scale = Scale(_array(name, arrays, MEAN, 1), _array(name, arrays, SPREAD, 1))
        self._bank = np.ascontiguousarray(_array(name, arrays, BANK, 2), np.float32)
        self.threshold = float(_array(name, arrays, THRESHOLD, 0))
        if self._bank.size == 0 or self._bank.shape[1] != self.scale.features:
            raise ModelRefused(f"{name} remembers {self._bank.shape}, not {self.scale.features} features of each cell")
        if self.threshold <= 0.0:
            raise ModelRefused(f"{name} has the threshold {self.threshold:g}")

    @property
    def full_name(self) -> str:
        return self.card.full_name

    def look(self, crop: FlattenedCrop) -> Anomaly:
        """Score, label and heat map of an end face.

        Raises
        ------
        ModelRefused
            The network cannot answer, or gives other features than are remembered.
        """
        cells = self._cells.of(crop)
        distances = self.distances(cells)
        score = float(distances.max(initial=0.0))
        heat = spread_over(distances / np.float32(self.threshold), cells.judged, *crop.residual.shape)
        return Anomaly(score, self.threshold, ANOMALOUS if score > self.threshold else GOOD, heat)

    def distances(self, cells: Cells) -> Features:
        """(N,) how far each cell is from the nearest remembered one."""
        if cells.features.shape[1] != self.scale.features:
            raise ModelRefused(
                f"{self.full_name} remembers {self.scale.features} features of each cell, "
                f"its network gives {cells.features.shape[1]}"
            )
        return nearest_distances(self.scale.of(cells.features), self._bank)


class Scale:
    """Brings features to one size, so that none outweighs the others by its unit.

    Parameters
    ----------
    mean, spread : (features,) of good end faces.
    """

    def __init__(self, mean: NDArray[Any], spread: NDArray[Any]) -> None:
        if mean.shape != spread.shape or mean.size <= MARK_FEATURES + PLACE_FEATURES or not (spread > 0).all():
            raise ModelRefused("Means and spreads of the features do not fit together")
        self.mean, self.spread = mean.astype(np.float32), spread.astype(np.float32)
        self._factor = _weights(mean.size) / self.spread

    @property
    def features(self) -> int:
        return self.mean.size

    def of(self, features: Features) -> Features:
        return np.asarray((features - self.mean) * self._factor, np.float32)


def _weights(features: int) -> NDArray[np.float32]:
    network = features - MARK_FEATURES - PLACE_FEATURES
    parts = ((network, _NETWORK_WEIGHT / network**0.5), (MARK_FEATURES, _MARK_WEIGHT / MARK_FEATURES**0.5))
    return np.repeat(
        np.array([*(weight for _, weight in parts), _PLACE_WEIGHT], np.float32),
        [*(count for count, _ in parts), PLACE_FEATURES],
    )


def _array(name: str, arrays: Mapping[str, NDArray[Any]], key: str, axes: int) -> NDArray[Any]:
    found = arrays.get(key)
    if found is None:
        raise ModelRefused(f"{name} holds no {key}", "It is made by dscope train anomaly")
    if found.ndim != axes:
        raise ModelRefused(f"{name}: {key} has the shape {found.shape}")
    return found
