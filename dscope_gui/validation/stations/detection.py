"""Which marks only one of two stations sees, by size and by zone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from dscope_gui.domain.station_pair import Dimension, EndPair, MarkPair
from dscope_gui.validation.paired.mcnemar import Discordant
from dscope_gui.validation.paired.resampling import Difference, paired_difference
from dscope_gui.validation.stations.bands import EDGES_UM, Band, bands
from dscope_gui.validation.studies.agreement import Counted


@dataclass(frozen=True, slots=True)
class Seen:
    """Marks of one band or zone.

    Parameters
    ----------
    dimension, band : None where it is told by zone, or of all.
    zone : empty where it is told by band, or of all.
    difference : share of all these marks that the second station sees minus that which the first one does, with its
        interval over whole ends; None where there are none.
    """

    dimension: Dimension | None
    band: Band | None
    zone: str
    both: int
    only_first: int
    only_second: int
    difference: Difference | None

    @property
    def count(self) -> int:
        return self.both + self.only_first + self.only_second

    @property
    def first_alone(self) -> Counted:
        return Counted(self.only_first, self.count)

    @property
    def second_alone(self) -> Counted:
        return Counted(self.only_second, self.count)

    @property
    def discordant(self) -> Discordant:
        return Discordant(self.only_first, self.only_second)


def seen_by_band(ends: Sequence[EndPair], edges_um: Mapping[Dimension, Sequence[float]] = EDGES_UM) -> tuple[Seen, ...]:
    """All marks first, then by dimension and band; of a mark that one alone saw, its size there counts."""
    return tuple(_by_band(ends, edges_um))


def seen_by_zone(ends: Sequence[EndPair]) -> tuple[Seen, ...]:
    """By the innermost zone that a mark touches, from the inside out."""
    marks = sorted((pair.leading for end in ends for pair in end.marks), key=lambda mark: mark.nearest)
    zones = dict.fromkeys(mark.zone for mark in marks)
    return tuple(_seen(ends, partial(_lies_in, zone), zone=zone) for zone in zones)


def _lies_in(zone: str, pair: MarkPair) -> bool:
    return pair.leading.zone == zone


def _by_band(ends: Sequence[EndPair], edges_um: Mapping[Dimension, Sequence[float]]) -> Iterator[Seen]:
    yield _seen(ends, lambda _pair: True)
    for dimension in Dimension:
        for band in bands(edges_um[dimension]):
            yield _seen(ends, _Fits(dimension, band), dimension=dimension, band=band)


@dataclass(frozen=True, slots=True)
class _Fits:
    dimension: Dimension
    band: Band

    def __call__(self, pair: MarkPair) -> bool:
        return pair.dimension is self.dimension and self.band.holds(pair.mean_um)


def _seen(
    ends: Sequence[EndPair],
    fits: Callable[[MarkPair], bool],
    *,
    dimension: Dimension | None = None,
    band: Band | None = None,
    zone: str = "",
) -> Seen:
    counts = np.array([_counts([pair for pair in end.marks if fits(pair)]) for end in ends], np.int64).reshape(-1, 3)
    both, first, second = counts.T
    every = counts.sum(axis=1)
    difference = paired_difference(np.stack([both + first, every], axis=1), np.stack([both + second, every], axis=1))
    return Seen(dimension, band, zone, int(both.sum()), int(first.sum()), int(second.sum()), difference)


def _counts(pairs: Sequence[MarkPair]) -> tuple[int, int, int]:
    """Seen by both, by the first alone, by the second alone."""
    first, second = sum(pair.second is None for pair in pairs), sum(pair.first is None for pair in pairs)
    return len(pairs) - first - second, first, second
