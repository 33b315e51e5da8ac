"""The two shortest steps from dot to dot that repeat all over the picture."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.calibration.neighbours import nearest
from dscope_gui.domain.images import Points

Basis = NDArray[np.float64]
"""(2, 2): its columns are the steps in px to the next column and to the next row."""

_NEIGHBOURS: Final = 12
_BINS_PER_STEP: Final = 12
_REACH_STEPS: Final = 2.6
_LEAST_SHARE: Final = 0.2
"""Share of the dots that must have a neighbour at a step; half of them do when three in ten dots are missing."""
_LEAST_SINE: Final = 0.4
_MOST_REDUCTIONS: Final = 20


def find_lattice(centres: Points) -> Basis | None:
    """The steps of the grid, near +x and near +y; None where nothing repeats.

    Parameters
    ----------
    centres : (N, 2) of marks, some of which may be no dots.
    """
    if len(centres) <= _NEIGHBOURS:
        return None
    steps, unit = _steps(centres)
    peaks = _peaks(steps, unit, len(centres))
    for i, first in enumerate(peaks):
        for second in peaks[i + 1 :]:
            sine = abs(first[0] * second[1] - first[1] * second[0]) / (np.hypot(*first) * np.hypot(*second))
            if sine > _LEAST_SINE:
                return _upright(_reduced(first, second))
    return None


def _steps(centres: Points) -> tuple[Points, float]:
    """All steps to near neighbours, both ways, and the usual distance to the nearest."""
    distances, which = nearest(centres, centres, _NEIGHBOURS + 1)
    steps = (centres[which[:, 1:]] - centres[:, None, :]).reshape(-1, 2)
    return np.concatenate([steps, -steps]), float(np.median(distances[:, 1]))


def _peaks(steps: Points, unit: float, dots: int) -> list[NDArray[np.float64]]:
    """Steps that many dots have in common, the shortest first."""
    reach, size = _REACH_STEPS * unit, round(2 * _REACH_STEPS * _BINS_PER_STEP)
    counts, edges, _ = np.histogram2d(steps[:, 0], steps[:, 1], bins=size, range=[[-reach, reach]] * 2)
    heights = cv2.blur(counts, (3, 3)) * 9
    top = (heights >= cv2.dilate(heights, np.ones((5, 5)))) & (heights >= _LEAST_SHARE * dots)
    middles = (edges[:-1] + edges[1:]) / 2
    places = np.stack([middles[i] for i in np.nonzero(top)], axis=-1)
    near = 2 * reach / size * 2
    found = [np.median(steps[np.abs(steps - place).max(axis=1) < near], axis=0) for place in places]
    found = [step for step in found if np.hypot(*step) > unit / 2]
    return sorted(found, key=lambda step: float(np.hypot(*step)))


def _reduced(
    first: NDArray[np.float64], second: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The shortest two steps of the same lattice (Gauss's reduction)."""
    for _ in range(_MOST_REDUCTIONS):
        if np.hypot(*second) < np.hypot(*first):
            first, second = second, first
        times = round(float(first @ second / (first @ first)))
        if times == 0:
            break
        second = second - times * first
    return first, second


def _upright(steps: tuple[NDArray[np.float64], NDArray[np.float64]]) -> Basis:
    """The step nearer to the picture's x first, pointing to +x; the other towards +y."""
    first, second = sorted(steps, key=lambda step: -abs(step[0]) / float(np.hypot(*step)))
    first = first if first[0] > 0 else -first
    second = second if first[0] * second[1] - first[1] * second[0] > 0 else -second
    return np.stack([first, second], axis=1)
