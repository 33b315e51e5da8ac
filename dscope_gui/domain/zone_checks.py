"""What contradicts itself among the zones of a rule set."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from dscope_gui.domain.band_checks import problems_in_cell
from dscope_gui.domain.limit import figure
from dscope_gui.domain.rule_problems import Place, ProblemKind, RuleProblem

if TYPE_CHECKING:  # the rule set itself asks these checks
    from dscope_gui.domain.rule_set import Zone


def problems_in_zones(zones: Sequence[Zone], floor_um: float) -> Iterator[RuleProblem]:
    """Names that are there twice, rings that do not meet, and whatever is wrong in a cell."""
    yield from _same(zones, "name", ProblemKind.SAME_NAME)
    yield from _same(zones, "label", ProblemKind.SAME_LABEL)
    yield from _rings(zones)
    for number, zone in enumerate(zones):
        for feature, limits in zone.columns.items():
            for problem in problems_in_cell(limits, floor_um):
                yield problem.inside(number, feature.value, zone.title)


def _same(zones: Sequence[Zone], name: str, kind: ProblemKind) -> Iterator[RuleProblem]:
    first: dict[str, int] = {}
    for number, zone in enumerate(zones):
        value: str = getattr(zone, name)
        if value in first:
            also = (Place(zone=first[value], name=name),)
            yield RuleProblem(kind, Place(zone=number, name=name), also, {"given": value}, zone.title)
        first.setdefault(value, number)


def _rings(zones: Sequence[Zone]) -> Iterator[RuleProblem]:
    innermost = zones[0]
    if innermost.inner:
        facts = {"zone": innermost.title, "inner": figure(innermost.inner)}
        yield RuleProblem(ProblemKind.HOLE, Place(zone=0, name="inner"), (), facts, innermost.title)
    for number, zone in enumerate(zones):
        if zone.inner >= zone.outer:
            facts = {"zone": zone.title, "inner": figure(zone.inner), "outer": figure(zone.outer)}
            also = (Place(zone=number, name="inner"),)
            yield RuleProblem(ProblemKind.EMPTY_ZONE, Place(zone=number, name="outer"), also, facts, zone.title)
    for (_, inside), (number, outside) in itertools.pairwise(enumerate(zones)):
        if not math.isclose(inside.outer, outside.inner):
            yield _not_meeting(inside, outside, number)


def _not_meeting(inside: Zone, outside: Zone, number: int) -> RuleProblem:
    kind = ProblemKind.ZONES_OVERLAP if outside.inner < inside.outer else ProblemKind.ZONES_GAP
    facts = {
        "inside": inside.title,
        "outside": outside.title,
        "first": inside.label,
        "second": outside.label,
        "end": figure(inside.outer),
        "start": figure(outside.inner),
    }
    also = (Place(zone=number - 1, name="outer"),)
    return RuleProblem(kind, Place(zone=number, name="inner"), also, facts, outside.title)
