"""Chooses what is worth remembering: cells from which no other one is far (greedy k-center)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray

_PROJECTED: Final = 24
"""Directions onto which features are thrown while choosing: distances are kept well enough (Johnson, Lindenstrauss)."""
_TOLD_EVERY: Final = 50


def coreset(
    features: NDArray[np.float32], count: int, rng: np.random.Generator, steps: Callable[[int, int], None]
) -> NDArray[np.int64]:
    """Numbers of the features that are kept: each is the one farthest from all that were kept before it.

    Parameters
    ----------
    features : (N, F) float32.
    count : at most N are kept.
    """
    count = min(count, len(features))
    thrown = _thrown(features, rng)
    farthest, away = int(rng.integers(len(thrown))), np.full(len(thrown), np.inf, np.float32)
    kept = np.empty(count, np.int64)
    for number in range(count):
        kept[number] = farthest
        gap = thrown - thrown[farthest]
        np.minimum(away, np.einsum("ij,ij->i", gap, gap), out=away)
        farthest = int(away.argmax())
        if number % _TOLD_EVERY == 0:
            steps(number, count)
    steps(count, count)
    return kept


def _thrown(features: NDArray[np.float32], rng: np.random.Generator) -> NDArray[np.float32]:
    width = features.shape[1]
    if width <= _PROJECTED:
        return features
    directions = rng.normal(size=(width, _PROJECTED)).astype(np.float32) / np.float32(_PROJECTED**0.5)
    return np.asarray(features @ directions, np.float32)
