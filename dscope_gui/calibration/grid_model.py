"""How a square grid lies on a picture: its steps, distortion and perspective; and the fit of it to dots."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.calibration.target_fit import Places, Used
from dscope_gui.domain.images import Points

Values = NDArray[np.float64]
Grid = Places | Values
"""(N, 2) columns and rows; not whole where they come from micrometres."""

PLAIN: Final = 6
"""Of the nine parameters the first six make the affine grid: place of (0, 0), then the steps' four components."""
DISTORTION: Final = 6
PERSPECTIVE: Final = slice(7, 9)
_ALL: Final = 9

_ROUNDS: Final = 12
_SETTLED_PX: Final = 1e-7
_TUKEY: Final = 4.7
_REJECTED: Final = 4.5
"""Standard deviations in each axis; of ten thousand good dots less than one lies farther out."""
_RAYLEIGH_MEDIAN: Final = 1.1774
_LEAST_SPREAD_PX: Final = 0.02
"""Dots that lie off by less than a tenth of a pixel are good ones, however well the others agree."""
_REJECT_ROUNDS: Final = 8


@dataclass(frozen=True, slots=True)
class Frame:
    """The picture's middle and half diagonal in px, around which its distortion is counted."""

    middle: tuple[float, float]
    half_diagonal: float


def frame_of(shape: tuple[int, ...]) -> Frame:
    height, width = shape[:2]
    return Frame(((width - 1) / 2.0, (height - 1) / 2.0), float(np.hypot(width, height)) / 2.0)


@dataclass(frozen=True, slots=True)
class GridFit:
    """The fitted grid.

    Parameters
    ----------
    parameters : (9,) place of (0, 0) from the middle, step per column x y, step per row x y, distortion, perspective.
    free : which of them were fitted; the others are zero.
    covariance : (9, 9), zero for those.
    residuals_px : (N, 2) of all dots.
    used : (N,)
    spread_px : standard deviation of a coordinate of a used dot.
    """

    parameters: Values
    free: tuple[int, ...]
    covariance: Values
    residuals_px: Points
    used: Used
    spread_px: float

    @property
    def steps(self) -> Values:
        """(2, 2) with the steps of a column and of a row as columns, in the middle of the picture."""
        return np.array([[self.parameters[2], self.parameters[4]], [self.parameters[3], self.parameters[5]]])


def fit_grid(centres: Points, index: Grid, frame: Frame, *, free: tuple[int, ...] = tuple(range(_ALL))) -> GridFit:
    """Least squares over all dots but those that lie too far off to be good ones."""
    offsets = (centres - frame.middle) / frame.half_diagonal
    used = np.ones(len(centres), dtype=bool)
    parameters = _started(offsets, index)
    for _ in range(_REJECT_ROUNDS):
        parameters = _solved(parameters, offsets, index, used, free)
        off = offsets - place(parameters, index)
        far = np.hypot(*off.T) * frame.half_diagonal
        spread = max(float(np.median(far[used])) / _RAYLEIGH_MEDIAN, _LEAST_SPREAD_PX)
        kept = far <= _REJECTED * spread
        if (kept == used).all() or kept.sum() <= _ALL:
            break
        used = kept
    return _finished(parameters, offsets, index, used, free=free, frame=frame)


def place(parameters: Values, index: Grid) -> Values:
    """(N, 2) where dots are, from the middle, in half diagonals."""
    plain = parameters[:2] + index[:, :1] * parameters[2:4] + index[:, 1:] * parameters[4:6]
    square = (plain**2).sum(axis=1, keepdims=True)
    return np.asarray(plain * (1.0 + parameters[DISTORTION] * square + (plain @ parameters[PERSPECTIVE])[:, None]))


def _started(offsets: Points, index: Grid) -> Values:
    """The affine grid, with less and less weight for dots that lie off it."""
    terms = np.concatenate([np.ones((len(index), 1)), index], axis=1)
    weights = np.ones(len(index))
    found: Values = np.zeros((3, 2))
    for _ in range(_ROUNDS):
        solved = np.linalg.lstsq(terms * weights[:, None], offsets * weights[:, None], rcond=None)[0]
        found = np.asarray(solved, dtype=np.float64)
        far = np.hypot(*(offsets - terms @ found).T)
        spread = max(float(np.median(far)) / _RAYLEIGH_MEDIAN, 1e-9)
        weights = np.clip(1.0 - (far / (_TUKEY * spread)) ** 2, 0.0, None)
    return np.concatenate([found.reshape(-1), np.zeros(_ALL - PLAIN)])


def _solved(start: Values, offsets: Points, index: Grid, used: Used, free: tuple[int, ...]) -> Values:
    parameters, which = start.copy(), list(free)
    parameters[[i for i in range(_ALL) if i not in free]] = 0.0
    for _ in range(_ROUNDS):
        slopes = _slopes(parameters, index[used])[:, which]
        off = (offsets[used] - place(parameters, index[used])).reshape(-1)
        step = np.linalg.lstsq(slopes, off, rcond=None)[0]
        parameters[which] += step
        if float(np.abs(slopes @ step).max()) < _SETTLED_PX:
            break
    return parameters


def _slopes(parameters: Values, index: Grid) -> Values:
    """(2N, 9) by how much each coordinate changes with each parameter."""
    many = len(index)
    plain = parameters[:2] + index[:, :1] * parameters[2:4] + index[:, 1:] * parameters[4:6]
    square, tilt = (plain**2).sum(axis=1), plain @ parameters[PERSPECTIVE]
    factor = 1.0 + parameters[DISTORTION] * square + tilt
    inner = 2.0 * parameters[DISTORTION] * plain + parameters[PERSPECTIVE]
    by_place = factor[:, None, None] * np.eye(2) + plain[:, :, None] * inner[:, None, :]
    columns, rows = index[:, :1, None], index[:, 1:, None]
    bends = np.concatenate([(plain * square[:, None])[:, :, None], plain[:, :, None] * plain[:, None, :]], axis=2)
    return np.concatenate([by_place, by_place * columns, by_place * rows, bends], axis=2).reshape(2 * many, _ALL)


def _finished(
    parameters: Values, offsets: Points, index: Grid, used: Used, *, free: tuple[int, ...], frame: Frame
) -> GridFit:
    which = np.ix_(free, free)
    off = offsets - place(parameters, index)
    slopes = _slopes(parameters, index[used])[:, list(free)]
    left = off[used].reshape(-1)
    variance = float(left @ left) / max(len(left) - len(free), 1)
    inverse: Values = np.asarray(np.linalg.pinv(slopes.T @ slopes), dtype=np.float64)
    covariance = np.zeros((_ALL, _ALL))
    covariance[which] = np.maximum(1.0, _clustered(slopes, left, index[used], inverse, variance)) * variance * inverse
    scaled = parameters.copy()
    scaled[:PLAIN] *= frame.half_diagonal
    units = np.where(np.arange(_ALL) < PLAIN, frame.half_diagonal, 1.0)
    return GridFit(
        scaled,
        free,
        covariance * np.outer(units, units),
        off * frame.half_diagonal,
        used,
        float(np.sqrt(variance)) * frame.half_diagonal,
    )


_BLOCKS_ACROSS: Final = 5


def _clustered(slopes: Values, left: Values, index: Grid, inverse: Values, variance: float) -> float:
    """By how much neighbouring dots that err together make the scale less sure than independent ones would."""
    low, high = index.min(axis=0), index.max(axis=0)
    block = np.minimum((index - low) * _BLOCKS_ACROSS // (high - low + 1), _BLOCKS_ACROSS - 1).astype(np.int64)
    which = np.repeat(block[:, 0] * _BLOCKS_ACROSS + block[:, 1], 2)
    pulls = np.stack([np.bincount(which, column * left, _BLOCKS_ACROSS**2) for column in slopes.T], axis=1)
    real = inverse @ (pulls.T @ pulls) @ inverse
    steps = slice(2, PLAIN)
    return float(np.trace(real[steps, steps]) / max(variance * np.trace(inverse[steps, steps]), 1e-30))


def all_dots(fit: GridFit, centres: Points, index: Grid, clean: NDArray[np.bool_], frame: Frame) -> GridFit:
    """The fit with residuals of all dots, also of those that were not clean."""
    scaled = fit.parameters.copy()
    scaled[:PLAIN] /= frame.half_diagonal
    off = centres - frame.middle - place(scaled, index) * frame.half_diagonal
    used = clean.copy()
    used[clean] = fit.used
    return replace(fit, residuals_px=np.nan_to_num(off), used=used)
