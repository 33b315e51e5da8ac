"""Column and row of every dot: grown from a few dots in the middle outwards, over gaps and through distortion."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.calibration.lattice import Basis
from dscope_gui.calibration.neighbours import nearest
from dscope_gui.calibration.target_fit import Places
from dscope_gui.domain.images import Points

_SEED_PITCHES: Final = 2.6
_GROWTH: Final = 1.3
_WITHIN: Final = 0.22
"""Pitches by which a dot may lie off its place while the grid grows; half a pitch would be the next place's."""
_SEEDS: Final = 12
_QUADRATIC, _CUBIC = 20, 60
"""Dots from which on the growing grid may bend so."""
_ENOUGH: Final = 0.8


def index_dots(centres: Points, basis: Basis, middle: tuple[float, float]) -> tuple[NDArray[np.bool_], Places]:
    """Which marks lie on the grid, and the columns and rows of those.

    Returns
    -------
    on_grid : (N,) bool
    index : (M, 2) of the marks on the grid, in their order.
    """
    best: tuple[NDArray[np.bool_], NDArray[np.float64]] | None = None
    for seed in _seeds(centres, basis, middle):
        found = _grown(centres, basis, centres[seed])
        if best is None or found[0].sum() > best[0].sum():
            best = found
        if best[0].mean() > _ENOUGH:
            break
    if best is None:
        return np.zeros(len(centres), dtype=bool), np.zeros((0, 2), dtype=np.int64)
    return _without_doubles(*best)


def _seeds(centres: Points, basis: Basis, middle: tuple[float, float]) -> NDArray[np.intp]:
    """Dots with neighbours on all four sides, those near the middle first."""
    pitch = float(np.sqrt(abs(np.linalg.det(basis))))
    sides = [nearest(centres, centres + step, 1)[0][:, 0] < _WITHIN * pitch for step in (*basis.T, *-basis.T)]
    full = np.sum(sides, axis=0)
    away = np.hypot(*(centres - middle).T)
    return np.lexsort((away, -full))[:_SEEDS]


def _grown(centres: Points, basis: Basis, seed: NDArray[np.float64]) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """Whether each mark is on the grid, and its place, as the grid grows around the seed."""
    pitch = float(np.sqrt(abs(np.linalg.det(basis))))
    offsets = centres - seed
    away = np.hypot(*offsets.T)
    places: Points = offsets @ np.linalg.inv(basis).T
    on_grid, reach, farthest = np.zeros(len(centres), dtype=bool), _SEED_PITCHES * pitch, float(away.max())
    while True:
        whole: Points = np.round(places).astype(np.float64)
        on_grid = np.asarray((np.hypot(*(places - whole).T) < _WITHIN) & (away <= reach))
        if on_grid.sum() < 4:  # noqa: PLR2004 - as many as a grid's step in both directions takes
            return on_grid, whole
        terms = _terms(offsets / max(reach, 1.0), int(on_grid.sum()))
        bent = np.linalg.lstsq(terms[on_grid], whole[on_grid], rcond=None)[0]
        places = terms @ bent
        if reach >= farthest * _GROWTH:
            return on_grid, whole
        reach *= _GROWTH


def _terms(places: Points, dots: int) -> NDArray[np.float64]:
    order = 3 if dots >= _CUBIC else 2 if dots >= _QUADRATIC else 1
    x, y = places.T
    return np.stack([x**i * y**j for i in range(order + 1) for j in range(order + 1 - i)], axis=-1)


def _without_doubles(on_grid: NDArray[np.bool_], whole: NDArray[np.float64]) -> tuple[NDArray[np.bool_], Places]:
    """Two marks at one place: neither is to be trusted."""
    index = whole[on_grid].astype(np.int64)
    _, which, counts = np.unique(index, axis=0, return_inverse=True, return_counts=True)
    single = counts[which.reshape(-1)] == 1
    kept = on_grid.copy()
    kept[on_grid] = single
    return kept, index[single]
