"""How far features are from the nearest ones that are remembered."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

_AT_ONCE: Final = 4096
"""Features compared at a time: their distances to some thousand others fit a processor's cache."""


def nearest_distances(features: NDArray[np.float32], bank: NDArray[np.float32]) -> NDArray[np.float32]:
    """(N,) Euclidean distance of each feature to the nearest of the bank.

    Parameters
    ----------
    features, bank : (N, F) and (M, F) float32.
    """
    half_squares = 0.5 * np.einsum("ij,ij->i", bank, bank)
    found = np.empty(len(features), np.float32)
    for first in range(0, len(features), _AT_ONCE):
        some = features[first : first + _AT_ONCE]
        # |a - b|² = |a|² + 2 (|b|²/2 - a·b); only the last part depends on which one is nearest.
        nearest = (half_squares - some @ bank.T).min(axis=1)
        found[first : first + _AT_ONCE] = np.einsum("ij,ij->i", some, some) + 2.0 * nearest
    return np.sqrt(np.maximum(found, 0.0))
