"""Medians as NumPy's own finds them, to the last bit, in a fraction of its time on the small arrays of the engine."""

from __future__ import annotations

from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

Floating = TypeVar("Floating", bound=np.floating[Any])


def median(values: NDArray[np.floating]) -> float:
    """Of all values, of which there must be some; the mean of both middle ones of an even number."""
    half = values.size // 2
    parts = np.partition(values, half, axis=None)
    upper = parts[half]
    return float(upper if values.size % 2 else 0.5 * (parts[:half].max() + upper))


def medians(values: NDArray[Floating], axis: int) -> NDArray[Floating]:
    """Along an axis; sorting short rows takes less than dividing them twice."""
    ordered = np.sort(values, axis=axis)
    half = values.shape[axis] // 2
    upper: NDArray[Floating] = ordered.take(half, axis=axis)
    if values.shape[axis] % 2 == 0:
        upper += ordered.take(half - 1, axis=axis)
        upper *= values.dtype.type(0.5)
    return upper
