"""Two judges over a range of thresholds: what both find where both are equally precise.

At one working point a judge may look better only because it is set more leniently. Along a whole curve it shows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

import numpy as np

from dscope_gui.validation.figures import Share
from dscope_gui.validation.matching import Comparison
from dscope_gui.validation.paired.equal_precision import found_at, precisions, spanned
from dscope_gui.validation.paired.resampling import Counts, Difference, Floats, difference_of, draws

FACTORS: Final = tuple(round(1.03**step, 3) for step in range(-5, 6))
"""Of the confidence that the rules need to be sure, 0.86 to 1.16. From step to step a few of 500 labelled objects come
or go, so that little is interpolated, and from end to end precision goes from below `RANGE` to above it."""
WORKING: Final = FACTORS.index(1.0)
"""The place of the threshold as it is."""

RANGE: Final = (0.95, 0.995)
"""Precisions over which recall is averaged: from one false report in twenty, which wears people out, to one in two
hundred, beyond which a handful of false alarms on a usual set of labelled pictures would decide."""
_GRID: Final = 46
"""Precisions in that range at which recall is taken, a thousandth apart."""
_Span: TypeAlias = tuple[float, float]
"""Lowest and highest precision."""

_ALONE, _NEITHER = (np.tile(np.array([found, 0], np.int64), (len(FACTORS), 1)) for found in (1, 0))
"""One object, found at every threshold, and at none."""


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """A judge with its threshold multiplied by `factor`."""

    factor: float
    recall: Share
    precision: Share

    @property
    def place(self) -> tuple[float, float] | None:
        """Recall and precision; None where one of them is none, as nothing is labelled or nothing was reported."""
        recall, precision = self.recall.value, self.precision.value
        return None if recall is None or precision is None else (recall, precision)


@dataclass(frozen=True, slots=True)
class PairedRecall:
    """Recall of both at one precision, or its mean from precision `low` to `high`.

    Parameters
    ----------
    second : None where the second judge is nowhere so precise; then there is no difference either.
    """

    low: float
    high: float
    first: float
    second: float | None
    difference: Difference | None


@dataclass(frozen=True, slots=True)
class PairedCurves:
    """What came of it.

    Parameters
    ----------
    points : of either judge, in the order of `FACTORS`.
    at_equal : where both are as precise as the first is at its own threshold; None where it reported nothing there.
    over_range : over as much of `RANGE` as both reach; None where both reach none of it.
    """

    points: tuple[tuple[CurvePoint, ...], tuple[CurvePoint, ...]]
    at_equal: PairedRecall | None
    over_range: PairedRecall | None

    @property
    def is_second_always_more_precise(self) -> bool:
        """Its recall at the first's precision is then that of its most lenient threshold, and might be more."""
        if self.at_equal is None:
            return False
        known = [point.precision.value for point in self.points[1] if point.precision.value is not None]
        return bool(known) and min(known) > self.at_equal.low


def counted(comparison: Comparison) -> tuple[int, int]:
    """Found objects and false alarms of one picture."""
    return len(comparison.matches) - len(comparison.missed), len(comparison.false_alarms)


@dataclass(frozen=True, slots=True)
class CurveCounts:
    """What both judges made of the same pictures.

    Parameters
    ----------
    objects : (pictures,) labelled ones.
    first, second : (pictures, factors, 2), found objects and false alarms.
    """

    objects: Counts
    first: Counts
    second: Counts

    def times(self, often: Counts) -> CurveCounts:
        """(draws, …) in the place of pictures: all together, each as `often` as it was drawn, (draws, pictures)."""
        return CurveCounts(*(np.tensordot(often, one, axes=1) for one in (self.objects, self.first, self.second)))

    @property
    def together(self) -> CurveCounts:
        """All pictures once, as if they were one draw."""
        return self.times(np.ones((1, len(self.objects)), np.int64))

    @property
    def with_discordant(self) -> CurveCounts:
        """As in `paired_difference`: with an object that only the first judge finds, and one that only the second."""
        return CurveCounts(
            np.append(self.objects, [1, 1]),
            np.concatenate([self.first, [_ALONE, _NEITHER]]),
            np.concatenate([self.second, [_NEITHER, _ALONE]]),
        )


_Recalls: TypeAlias = Callable[[CurveCounts], tuple[Floats, Floats]]
"""Recall of either judge in each draw."""


def compare_curves(counts: CurveCounts) -> PairedCurves:
    """Hold the curves of two judges against each other."""
    sums = counts.together
    labelled, first, second = int(sums.objects[0]), sums.first[0], sums.second[0]
    return PairedCurves(
        points=(_points(labelled, first), _points(labelled, second)),
        at_equal=_at_equal(counts, spanned(second)) if labelled else None,
        over_range=_over_range(counts, spanned(first), spanned(second)) if labelled else None,
    )


def _points(labelled: int, counts: Counts) -> tuple[CurvePoint, ...]:
    return tuple(
        CurvePoint(factor, Share(int(found), labelled), Share(int(found), int(found + false)))
        for factor, (found, false) in zip(FACTORS, counts, strict=True)
    )


def _at_equal(counts: CurveCounts, second: _Span | None) -> PairedRecall | None:
    """The precision is that of the first judge in each draw anew."""
    precision = float(precisions(counts.together.first)[0, WORKING])
    if not np.isfinite(precision):
        return None
    found = _paired(counts, _recalls_at_equal, (precision, precision))
    is_reached = second is not None and precision <= second[1]
    return found if is_reached else replace(found, second=None, difference=None)


def _recalls_at_equal(sums: CurveCounts) -> tuple[Floats, Floats]:
    precision = precisions(sums.first)[:, WORKING, None]
    first, second = (_recall(sums.objects, counts, precision)[:, 0] for counts in (sums.first, sums.second))
    return first, second


def _over_range(counts: CurveCounts, first: _Span | None, second: _Span | None) -> PairedRecall | None:
    if first is None or second is None:
        return None
    low, high = max(RANGE[0], first[0], second[0]), min(RANGE[1], first[1], second[1])
    if low >= high:
        return None
    grid = np.linspace(low, high, _GRID)

    def recalls(sums: CurveCounts) -> tuple[Floats, Floats]:
        along = (_recall(sums.objects, counts, grid[None]) for counts in (sums.first, sums.second))
        one, other = (np.asarray(np.trapezoid(recall, grid, axis=-1) / (high - low)) for recall in along)
        return one, other

    return _paired(counts, recalls, (low, high))


def _paired(counts: CurveCounts, recalls: _Recalls, ends: _Span) -> PairedRecall:
    """In each draw the curves are built anew; one that ends before a precision there keeps its last recall."""
    first, second = (float(recall[0]) for recall in recalls(counts.together))
    more, drawn = counts.with_discordant, []
    for often in draws(len(more.objects)):
        one, other = recalls(more.times(often))
        drawn.append(other - one)
    return PairedRecall(*ends, first, second, difference_of(second - first, np.concatenate(drawn)))


def _recall(objects: Counts, counts: Counts, precision: Floats) -> Floats:
    """(draws, wanted); not a number where a draw holds no object."""
    most = found_at(counts, precision)
    shares = np.full(most.shape, np.nan)
    np.divide(most, objects[:, None], out=shares, where=objects[:, None] > 0)
    return shares
