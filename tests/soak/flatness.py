"""Whether what a process holds stays as it is: the rule, and what it says of the readings of a soak."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

import numpy as np
from scipy.stats import theilslopes

from tests.soak.readings import Reading

FEWEST: Final = 8
"""Readings in the half that is looked at; of fewer nothing is said."""
CONFIDENCE: Final = 0.95
ALLOWED_KB: Final = 40.0
"""Per 1,000 inspections: 4 MB in 100,000, as many as a station makes in a year."""
ALLOWED_OBJECTS: Final = 20.0
"""Per 1,000 inspections: not one object for fifty of them."""
UNREST_KB: Final = 1024.0
"""Over the half of a short run, in which the allocator has not yet come to rest, so much is allowed instead."""
UNREST_OBJECTS: Final = 1000.0
"""Likewise: what is kept of the last so-many things is not full yet."""


@dataclass(frozen=True, slots=True)
class Slope:
    """Of a quantity per 1,000 inspections: Theil and Sen's median of all slopes, with Sen's interval.

    The interval takes the readings for independent, which memory is not quite; the rule asks for its upper end.
    """

    median: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Flatness:
    """What the second half of one run says.

    Parameters
    ----------
    handles, threads : at the first reading there, and the most that were read there.
    """

    run: int
    readings: int
    inspections: int
    memory_kb: Slope
    objects: Slope
    handles: tuple[int, int]
    threads: tuple[int, int]

    @property
    def allowed_kb(self) -> float:
        """Per 1,000 inspections."""
        return max(ALLOWED_KB, 1000 * UNREST_KB / self.inspections)

    @property
    def allowed_objects(self) -> float:
        """Per 1,000 inspections."""
        return max(ALLOWED_OBJECTS, 1000 * UNREST_OBJECTS / self.inspections)

    @property
    def faults(self) -> tuple[str, ...]:
        """In words; none where it is flat."""
        found = []
        if self.memory_kb.high > self.allowed_kb:
            found.append(f"memory grows by up to {self.memory_kb.high:.1f} kB per 1,000 inspections")
        if self.objects.high > self.allowed_objects:
            found.append(f"Python's objects grow by up to {self.objects.high:.1f} per 1,000 inspections")
        for name, (first, most) in (("open handles", self.handles), ("threads", self.threads)):
            if most > first:
                found.append(f"{name} grow from {first} to {most}")
        return tuple(found)


def flatness_of(readings: Sequence[Reading]) -> tuple[Flatness, ...]:
    """The rule: over the second half of each run the upper end of the slope's interval stays below what is allowed,
    and there is never one handle or thread more than at its first reading. Fewer there may be: Qt ends threads that
    had nothing to do for half a minute. Runs of too few readings are left out.
    """
    found = []
    for run, of_run in groupby(readings, lambda reading: reading.run):
        half = _second_half(tuple(of_run))
        if len(half) >= FEWEST:
            found.append(_of_half(run, half))
    return tuple(found)


def _second_half(readings: Sequence[Reading]) -> Sequence[Reading]:
    middle = (readings[0].inspections + readings[-1].inspections) / 2
    return [reading for reading in readings if reading.inspections >= middle]


def _of_half(run: int, half: Sequence[Reading]) -> Flatness:
    return Flatness(
        run=run,
        readings=len(half),
        inspections=half[-1].inspections - half[0].inspections,
        memory_kb=_slope(half, [reading.resident_kb for reading in half]),
        objects=_slope(half, [reading.objects for reading in half]),
        handles=(half[0].handles, max(reading.handles for reading in half)),
        threads=(half[0].threads, max(reading.threads for reading in half)),
    )


def _slope(half: Sequence[Reading], values: Sequence[float]) -> Slope:
    thousands = np.array([reading.inspections for reading in half]) / 1000
    median, _, low, high = theilslopes(np.array(values, dtype=float), thousands, CONFIDENCE)
    return Slope(float(median), float(low), float(high))
