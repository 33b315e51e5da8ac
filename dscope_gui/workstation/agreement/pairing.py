"""Makes pairs of ends and of marks from what two stations recorded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from dscope_gui.domain.inspection import Examination, Inspection
from dscope_gui.domain.record import Record, inspection_of
from dscope_gui.domain.scale import ScaleSource
from dscope_gui.domain.station_pair import EndPair, EndView, LeftOut, MarkPair
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.rules import measured_cladding_um
from dscope_gui.workstation.agreement.fixture import Fixture, fixture_of, mirrored, turn_of
from dscope_gui.workstation.agreement.looked import Looked, looked_at
from dscope_gui.workstation.agreement.overlay import Laid, Partners, laid_on, partners
from dscope_gui.workstation.same_marks import Marks, marks_in

OTHER_FIBER: Final = 0.05
"""Relative, beyond what all ends of the two stations have in common: claddings of one type differ by less than 2 %,
those of types that are taken for each other by more than 10 %."""
OTHER_CORE: Final = 0.07
"""Cladding radii: of 50/125 the core reaches to 0.40, of 62.5/125 to 0.50, of a single-mode fiber to 0.07."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """What came of it. `fixture` : how the second station's pictures lie on the first one's."""

    ends: tuple[EndPair, ...]
    left_out: tuple[LeftOut, ...]
    fixture: Fixture


@dataclass(frozen=True, slots=True)
class _Both:
    """One end on both stations, before its marks are compared."""

    name: str
    first: Inspection
    second: Inspection
    marks: tuple[Marks, Marks]


def paired(
    first: Mapping[str, Record], second: Mapping[str, Record], names: tuple[str, str], without: Sequence[str] = ()
) -> Pairing:
    """Pair what both inspected.

    Parameters
    ----------
    first, second : the record that counts, by the name of the end.
    names : of the stations, for the reasons why an end is left out.
    without : names of ends that shall be left out.
    """
    common = [name for name in first if name in second]
    left_out = [LeftOut(name, f"only on {names[0]}") for name in first if name not in second]
    left_out += [LeftOut(name, f"only on {names[1]}") for name in second if name not in first]
    measured: list[_Both] = []
    for name in common:
        one = None if name in without else _both(name, first[name], second[name])
        reason = "left out on request" if name in without else _unscaled(one, names)
        left_out += [LeftOut(name, reason)] if reason else []
        measured += [] if reason or one is None else [one]
    same_fiber, others = _without_other_fibers(measured)
    fixture = fixture_of([one.marks for one in same_fiber])
    ends = tuple(_end(one, names, fixture) for one in same_fiber)
    return Pairing(ends, (*left_out, *others), fixture)


def _both(name: str, first: Record, second: Record) -> _Both | None:
    """None where a record cannot be read."""
    try:
        here, there = inspection_of(first), inspection_of(second)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return _Both(name, here, there, (marks_in(here.examination), marks_in(there.examination)))


def _unscaled(one: _Both | None, names: tuple[str, str]) -> str:
    """Why an end cannot be measured; without a scale there are no micrometres, and nothing is guessed."""
    if one is None:
        return "a record of it cannot be read"
    for inspection, station in zip((one.first, one.second), names, strict=True):
        found = inspection.examination
        if found is not None and found.end_face is not None and found.scale is None:
            return f"no scale on {station}"
    return ""


def _without_other_fibers(both: Sequence[_Both]) -> tuple[list[_Both], list[LeftOut]]:
    """A scale that is wrong makes all claddings differ alike; an end that differs otherwise is of another fiber."""
    ratios = {one.name: ratio for one in both if (ratio := _cladding_ratio(one)) is not None}
    usual = float(np.median(list(ratios.values()))) if ratios else 1.0
    kept: list[_Both] = []
    others: list[LeftOut] = []
    for one in both:
        off = abs(ratios.get(one.name, usual) / usual - 1.0)
        core = _core_difference(one)
        if off > OTHER_FIBER:
            others.append(LeftOut(one.name, f"another fiber: its cladding differs by {100 * off:.0f} %"))
        elif core > OTHER_CORE:
            others.append(LeftOut(one.name, f"another fiber: its core differs by {100 * core:.0f} % of the cladding"))
        else:
            kept.append(one)
    return kept, others


def _cladding_ratio(one: _Both) -> float | None:
    first, second = (_cladding_um(inspection.examination) for inspection in (one.first, one.second))
    return None if first is None or second is None else second / first


def _cladding_um(found: Examination | None) -> float | None:
    if found is None or found.end_face is None or found.scale is None:
        return None
    return measured_cladding_um(found.end_face, found.scale)


def _core_difference(one: _Both) -> float:
    """0 where one does not see it."""
    faces = [i.examination.end_face for i in (one.first, one.second) if i.examination and i.examination.end_face]
    radii = [face.core_radius for face in faces if face.core_radius is not None]
    return max(radii) - min(radii) if len(radii) > 1 else 0.0


def _end(one: _Both, names: tuple[str, str], fixture: Fixture) -> EndPair:
    views = _view(one.first), _view(one.second)
    reason = _not_comparable(one, names)
    if reason:
        return EndPair(one.name, *views, not_compared=reason)
    marks = mirrored(one.marks[0]) if fixture.is_mirrored else one.marks[0], one.marks[1]
    turn_deg = turn_of(*marks, fixture)
    if turn_deg is None:
        return EndPair(one.name, *views, not_compared="its few marks do not tell how it was turned")
    laid = laid_on(*marks, turn_deg, is_mirrored=fixture.is_mirrored)
    return _with_marks(one, views, laid)


def _not_comparable(one: _Both, names: tuple[str, str]) -> str:
    for inspection, station in zip((one.first, one.second), names, strict=True):
        if inspection.examination is None or inspection.examination.end_face is None:
            return f"no end face on {station}"
        if inspection.verdict.status is VerdictStatus.NOT_INSPECTABLE:
            return f"not inspectable on {station}"
    return ""


def _view(inspection: Inspection) -> EndView:
    found = inspection.examination
    scale = None if found is None else found.scale
    is_ruler = scale is not None and scale.source is ScaleSource.FIBER_SPEC
    return EndView(inspection.id, inspection.verdict.status.value, _cladding_um(found), is_ruler)


def _with_marks(one: _Both, views: tuple[EndView, EndView], laid: Laid) -> EndPair:
    here, there = looked_at(one.first), looked_at(one.second)
    faces = here.face, there.face
    same = partners(here.defects, there.defects, faces, laid)
    pairs, hidden = _pairs(here, there, same, laid)
    pieces = len(same.first_pieces) + len(same.second_pieces)
    return EndPair(one.name, *views, tuple(pairs), "", laid.turned_deg, abs(laid.shift), pieces, hidden)


def _pairs(here: Looked, there: Looked, same: Partners, laid: Laid) -> tuple[list[MarkPair], int]:
    """All marks, and how many were left out because the other station did not look where they lie."""
    pairs = [MarkPair(here.mark(i), there.mark(j)) for i, j in sorted(same.same.items())]
    alone_here = [i for i in range(len(here.defects)) if i not in same.same and i not in same.first_pieces]
    taken = set(same.same.values())
    alone_there = [j for j in range(len(there.defects)) if j not in taken and j not in same.second_pieces]
    seen_there = there.can_see(laid.of(here.places(alone_here)))
    seen_here = here.can_see(laid.back(there.places(alone_there)))
    pairs += [MarkPair(here.mark(i), None) for i, visible in zip(alone_here, seen_there, strict=True) if visible]
    pairs += [MarkPair(None, there.mark(j)) for j, visible in zip(alone_there, seen_here, strict=True) if visible]
    return pairs, int((~seen_there).sum() + (~seen_here).sum())
