"""What would make a fail pass: every mark that breaks a limit smaller by as little as it takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from dscope_gui.domain.defect import Defect, DefectKind
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.verdict import Verdict, VerdictStatus
from dscope_gui.rules.explain import explain
from dscope_gui.rules.possible import Cell
from dscope_gui.rules.sizes import known_um
from dscope_gui.rules.trace import Outcome, Trace
from dscope_gui.rules.turning.change import Change, ChangeKind, Judging, Turning
from dscope_gui.rules.turning.changed import at, changed, measure_of, size_of, sized, without
from dscope_gui.rules.turning.standing import Ground

_CLEANABLE = (DefectKind.CONTAMINATION, DefectKind.FILM)


def way_to_pass(ground: Ground, examination: Examination, judging: Judging) -> Turning:
    """The least shrinking that ends the fail, and whether cleaning may do it."""
    mend = _Mend(ground, examination, judging, {one.id: one for one in examination.defects})
    verdict = mend.until_no_fail()
    if verdict.status is VerdictStatus.FAIL:
        return Turning(VerdictStatus.FAIL, VerdictStatus.FAIL, obstacles=verdict.reasons)
    mend.give_back(verdict.status)
    cleanable = _cleanable(ground, examination, judging)
    cleaned = judging(without(examination, cleanable))
    return Turning(
        before=VerdictStatus.FAIL,
        after=verdict.status,
        changes=tuple(mend.changes()),
        cleanable=cleanable,
        cleaning_turns=bool(cleanable) and cleaned.status is VerdictStatus.PASS,
        obstacles=verdict.reasons if verdict.status is VerdictStatus.NOT_INSPECTABLE else (),
    )


def _cleanable(ground: Ground, examination: Examination, judging: Judging) -> tuple[str, ...]:
    near = judging(examination).near
    traces = explain(ground.rule_set, examination)
    breaking = (trace.defect for trace in traces if trace.outcome is Outcome.BREAKS or trace.defect.id in near)
    return tuple(defect.id for defect in breaking if defect.kind in _CLEANABLE)


@dataclass(slots=True)
class _Mend:
    """Shrinks defects step by step; `now` holds all of them as they would be."""

    ground: Ground
    examination: Examination
    judging: Judging
    now: dict[str, Defect] = field(default_factory=dict)

    def until_no_fail(self) -> Verdict:
        """Shrink what breaks limits until nothing does, or nothing can be shrunk any more."""
        verdict = self.judging(self._trial())
        while verdict.status is VerdictStatus.FAIL:
            smaller = self._smaller(verdict)
            if not smaller:
                return verdict
            self.now.update((one.id, one) for one in smaller)
            verdict = self.judging(self._trial())
        return verdict

    def give_back(self, status: VerdictStatus) -> None:
        """Let each defect have the largest size with which the verdict stays so, those that lost most first."""
        for name in sorted(self._shrunk(), key=self._lost_um, reverse=True):
            end = self.now[name]
            for larger in self._sizes_down(self._original(name), stop_um=_um(end)):
                self.now[name] = larger
                if self.judging(self._trial()).status is status:
                    break
            else:
                self.now[name] = end

    def changes(self) -> Iterator[Change]:
        traces = {trace.defect.id: trace for trace in explain(self.ground.rule_set, self.examination)}
        for name in self._shrunk():
            defect, trace = self.now[name], traces[name]
            yield Change(
                kind=ChangeKind.SHRINKS,
                defect=name,
                defect_kind=defect.kind,
                measure=measure_of(defect.kind),
                zone=None if trace.zone is None else trace.zone.name,
                limit=trace.limit,
                by_um=self._lost_um(name),
                to_um=_um(defect),
            )

    def _trial(self) -> Examination:
        return changed(self.examination, *self.now.values())

    def _original(self, name: str) -> Defect:
        return next(one for one in self.examination.defects if one.id == name)

    def _shrunk(self) -> list[str]:
        return [one.id for one in self.examination.defects if _um(self.now[one.id]) < _um(one)]

    def _lost_um(self, name: str) -> float:
        return _um(self._original(name)) - _um(self.now[name])

    def _smaller(self, verdict: Verdict) -> list[Defect]:
        """What has to shrink next, each to the next size at which something changes."""
        traces = explain(self.ground.rule_set, self._trial())
        breaking = [one for group in _groups(traces) for one in _surplus(group)]
        steps = [smaller for one in breaking if (smaller := self._next_down(one)) is not None]
        if breaking:
            return steps if len(steps) == len(breaking) else []
        near = [self.now[name] for name in sorted(verdict.near)]
        possible = [smaller for one in near if (smaller := self._next_down(one)) is not None]
        least = min(possible, key=lambda one: _um(self.now[one.id]) - _um(one), default=None)
        return [] if least is None else [least]

    def _next_down(self, defect: Defect) -> Defect | None:
        return next(self._sizes_down(defect, stop_um=0.0), None)

    def _sizes_down(self, defect: Defect, *, stop_um: float) -> Iterator[Defect]:
        """The defect at the largest of all smaller sizes that say the same, for each thing that can be said."""
        before, um = self.ground.standing(defect), _um(defect)
        for step in reversed(self.ground.size_steps(defect)):
            if stop_um < at(step) < um:
                smaller = sized(defect, at(step))
                now = self.ground.standing(smaller)
                if now != before:
                    yield smaller
                before = now


def _groups(traces: Sequence[Trace]) -> list[list[Trace]]:
    """What breaks limits, by the cell in which it is counted."""
    groups: dict[Cell, list[Trace]] = {}
    for trace in traces:
        if trace.outcome is Outcome.BREAKS and trace.zone and trace.feature and trace.limit:
            groups.setdefault(Cell(trace.zone.name, trace.feature, trace.limit), []).append(trace)
    return list(groups.values())


def _surplus(group: Sequence[Trace]) -> list[Defect]:
    """As many of the smallest of a cell as are too many."""
    limit = group[0].limit
    room = (limit.max or 0) if limit is not None else 0
    ordered = sorted(group, key=lambda trace: trace.measured_um or 0.0)
    return [trace.defect for trace in ordered[: len(group) - room]]


def _um(defect: Defect) -> float:
    return known_um(size_of(defect)) or 0.0
