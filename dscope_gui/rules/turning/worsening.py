"""What would end a pass: a mark that grows, lies further in, or has more of its like."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from dscope_gui.domain.defect import Defect
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.limit import Limit
from dscope_gui.domain.rule_set import FeatureClass, Zone
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.rules.explain import explain
from dscope_gui.rules.sizes import known_um
from dscope_gui.rules.turning.change import Change, ChangeKind, Judging
from dscope_gui.rules.turning.changed import KIND_OF, at, changed, measure_of, moved, size_of, sized, steps, with_more
from dscope_gui.rules.turning.standing import Ground


@dataclass(frozen=True, slots=True)
class _Step:
    """A defect as it would be."""

    kind: ChangeKind
    by_um: float
    defect: Defect


_Steps: TypeAlias = Callable[[Ground, Defect], Iterator[_Step]]


@dataclass(frozen=True, slots=True)
class _Row:
    """A limited band of a column of a zone, and the smallest size in it."""

    zone: Zone
    feature: FeatureClass
    band: Limit
    um: float


def ends_of_pass(ground: Ground, examination: Examination, judging: Judging) -> tuple[Change, ...]:
    """The least growth, the least shift, and the fewest further marks, each of which ends the pass by itself."""
    trial = _Trial(ground, examination, judging)
    single = [change for change in (trial.least(_growths), trial.least(_shifts)) if change is not None]
    more = (trial.fewest_more(), trial.smallest_new())
    return (*sorted(single, key=_extent), *(change for change in more if change is not None))


def _extent(one: Change | _Step) -> float:
    return one.by_um


def _growths(ground: Ground, defect: Defect) -> Iterator[_Step]:
    um = known_um(size_of(defect))
    if um is None:
        return
    for step in ground.size_steps(defect):
        if at(step) > um:
            yield _Step(ChangeKind.GROWS, at(step) - um, sized(defect, at(step)))


def _shifts(ground: Ground, defect: Defect) -> Iterator[_Step]:
    for step in ground.radius_steps(defect):
        by_um = (defect.nearest_radius - at(step)) * ground.radius_um
        yield _Step(ChangeKind.MOVES_IN, by_um, moved(defect, at(step)))


def _telling(ground: Ground, defect: Defect, steps_of: _Steps) -> Iterator[_Step]:
    """Those steps alone at which something changes for the rule set."""
    before = ground.standing(defect)
    for step in steps_of(ground, defect):
        now = ground.standing(step.defect)
        if now != before:
            yield step
        before = now


@dataclass(frozen=True, slots=True)
class _Trial:
    ground: Ground
    examination: Examination
    judging: Judging

    def least(self, steps_of: _Steps) -> Change | None:
        """The least of the steps of all defects that ends the pass."""
        judged = [one for one in self.examination.defects if one.excluded is None and math.isfinite(one.nearest_radius)]
        every = [step for defect in judged for step in _telling(self.ground, defect, steps_of)]
        for step in sorted(every, key=_extent):
            if self._ends(changed(self.examination, step.defect)):
                return self._named(step)
        return None

    def fewest_more(self) -> Change | None:
        """Of all bands that allow some, the one that is fullest."""
        found = [self._more(row) for row in self._rows() if row.band.max]
        return min((change for change in found if change is not None), key=lambda change: change.number, default=None)

    def smallest_new(self) -> Change | None:
        """The smallest mark that would be one too many where none is allowed."""
        rows = sorted((row for row in self._rows() if row.band.forbids), key=lambda row: row.um)
        return next((change for row in rows if (change := self._added(row, 1)) is not None), None)

    def _rows(self) -> Iterator[_Row]:
        for zone in self.ground.rule_set.zones:
            for feature in FeatureClass:
                for band in zone.limits(feature) or ():
                    if not band.is_free and (um := self._smallest_in(band)) is not None:
                        yield _Row(zone, feature, band, um)

    def _smallest_in(self, band: Limit) -> float | None:
        floor_um = self.ground.rule_set.min_detect_um
        first = steps(max(band.lower, floor_um))
        sizes = map(at, range(first, first + 3))
        return next((um for um in sizes if um >= floor_um and band.contains(um)), None)

    def _more(self, row: _Row) -> Change | None:
        """As many as it takes; with a guard band, marks that may belong there count as well."""
        numbers = range(1, (row.band.max or 0) + 2)
        return next((change for number in numbers if (change := self._added(row, number)) is not None), None)

    def _added(self, row: _Row, number: int) -> Change | None:
        kind = KIND_OF[row.feature]
        ring = next(ring for ring in self.ground.rings if ring.name == row.zone.name)
        trial = with_more(self.examination, number, kind, row.um, (ring.inner + ring.outer) / 2.0)
        if not self._ends(trial):
            return None
        what = ChangeKind.NEW_MARK if row.band.forbids else ChangeKind.ONE_MORE
        return Change(what, None, kind, measure_of(kind), row.zone.name, row.band, 0.0, row.um, number)

    def _ends(self, trial: Examination) -> bool:
        return self.judging(trial).status is not VerdictStatus.PASS

    def _named(self, step: _Step) -> Change:
        defect = step.defect
        traces = explain(self.ground.rule_set, changed(self.examination, defect))
        trace = next(trace for trace in traces if trace.defect.id == defect.id)
        zone = None if trace.zone is None else trace.zone.name
        if trace.at_stake is not None:
            zone = trace.at_stake.zone
        return Change(
            kind=step.kind,
            defect=defect.id,
            defect_kind=defect.kind,
            measure=measure_of(defect.kind),
            zone=zone,
            limit=trace.limit if trace.at_stake is None else trace.at_stake.limit,
            by_um=step.by_um,
            to_um=known_um(size_of(defect)) or 0.0,
        )
