"""How often stated intervals hold, all together and by size, kind and source of the scale."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from dscope_gui.validation.coverage.compare import Compared, Repeat, Size3
from dscope_gui.validation.figures import Share

COVERAGE_FACTOR: Final = 2.0
"""k of the expanded uncertainty: 95 % where errors are about normal (GUM, 6.3.3)."""

BANDS_PX: Final = (0.0, 6.0, 12.0, 24.0, 48.0, math.inf)
MEASURES: Final = ("length", "width", "diameter")

COVERAGE_HEAD: Final = ("defects", "what", "compared", "within U (k = 2)", "bias", "95 % of errors below", "median U")


@dataclass(frozen=True, slots=True)
class Coverage:
    """How often intervals hold in one group.

    Parameters
    ----------
    bias_um : median error.
    p95_um : 95 % of the errors are smaller.
    expanded_um : median of U.
    """

    group: str
    measure: str
    within: Share
    bias_um: float
    p95_um: float
    expanded_um: float


def coverages(repeats: Iterable[Repeat], *, k: float = COVERAGE_FACTOR) -> tuple[Coverage, ...]:
    """All together first, then by kind, by size in px and by the source of the scale."""
    defects = [defect for repeat in repeats for defect in repeat.compared if defect.sizes]
    return tuple(
        _coverage(group, measure, sizes, k)
        for group, members in _groups(defects)
        for measure in MEASURES
        if (sizes := [size for one in members for size in one.sizes if size.measure == measure])
    )


def coverage_rows(found: Iterable[Coverage]) -> list[tuple[str, ...]]:
    """One row of text for each."""
    return [
        (
            one.group,
            one.measure,
            str(one.within.total),
            str(one.within),
            f"{one.bias_um:+.2f} µm",
            f"{one.p95_um:.2f} µm",
            f"{one.expanded_um:.2f} µm",
        )
        for one in found
    ]


def _groups(defects: Sequence[Compared]) -> Iterator[tuple[str, list[Compared]]]:
    yield "all", list(defects)
    for kind in dict.fromkeys(sorted(one.kind.value for one in defects)):
        yield kind, [one for one in defects if one.kind.value == kind]
    for low, high in itertools.pairwise(BANDS_PX):
        title = f"from {low:g} px" if math.isinf(high) else f"{low:g} to {high:g} px"
        yield title, [one for one in defects if low <= one.diameter_px < high]
    for source in dict.fromkeys(sorted(one.source.value for one in defects)):
        yield f"scale: {source}", [one for one in defects if one.source.value == source]


def _coverage(group: str, measure: str, sizes: Sequence[Size3], k: float) -> Coverage:
    errors = np.array([size.error_um for size in sizes])
    return Coverage(
        group=group,
        measure=measure,
        within=Share.of(size.holds(k) for size in sizes),
        bias_um=float(np.median(errors)),
        p95_um=float(np.percentile(np.abs(errors), 95)),
        expanded_um=float(np.median([k * size.uncertainty_um for size in sizes])),
    )
