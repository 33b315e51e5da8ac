"""What contradicts itself among the bands of one cell of an acceptance table."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from typing import TypeAlias

from dscope_gui.domain.limit import Limit, Limits, figure
from dscope_gui.domain.rule_problems import Place, ProblemKind, RuleProblem

_Numbered: TypeAlias = tuple[int, Limit]
"""A band and its number in the cell."""


def problems_in_cell(limits: Limits, floor_um: float) -> Iterator[RuleProblem]:
    """All that keeps the bands from being meant together; their places name the bands only.

    Sizes below the lowest band are free, as in the tables ("none > 10" says nothing about smaller ones); everything
    above must be spoken for, so that no size passes because a line was forgotten.
    """
    if not limits:
        yield RuleProblem(ProblemKind.NO_LIMIT)
        return
    ordered = sorted(enumerate(limits), key=lambda item: (item[1].lower, item[1].gt is not None))
    for smaller, larger in itertools.pairwise(ordered):
        if (kind := _clash(smaller[1], larger[1])) is not None:
            yield _between(kind, smaller, larger)
    if math.isfinite(ordered[-1][1].upper):
        yield _about(ProblemKind.NOTHING_BEYOND, ordered[-1])
    for item in ordered:
        if (kind := _hidden_by_floor(item[1], floor_um)) is not None:
            yield _about(kind, item, floor=figure(floor_um))


def _clash(smaller: Limit, larger: Limit) -> ProblemKind | None:
    if not larger.begins_above(smaller):
        return ProblemKind.BANDS_OVERLAP
    if larger.leaves_gap_after(smaller):
        return ProblemKind.BANDS_GAP
    if smaller.forbids:
        return ProblemKind.SMALLER_FAIL
    if smaller.max is not None and (larger.max is None or larger.max > smaller.max):
        return ProblemKind.MORE_OF_LARGER
    return None


def _hidden_by_floor(band: Limit, floor_um: float) -> ProblemKind | None:
    if band.is_free:
        return None
    if not floor_um and not band.lower:
        return ProblemKind.NO_FLOOR
    if band.upper <= floor_um or 0 < band.lower < floor_um:
        return ProblemKind.BELOW_FLOOR
    return None


def _between(kind: ProblemKind, smaller: _Numbered, larger: _Numbered) -> RuleProblem:
    facts = {"band": smaller[1].wording, "larger": larger[1].wording}
    return RuleProblem(kind, Place(band=larger[0]), (Place(band=smaller[0]),), facts)


def _about(kind: ProblemKind, item: _Numbered, **facts: str) -> RuleProblem:
    return RuleProblem(kind, Place(band=item[0]), facts={"band": item[1].wording, **facts})
