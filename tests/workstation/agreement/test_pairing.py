"""Which mark on one station is which on the other, and which ends are compared at all."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.record import Record, inspection_of, record_of
from dscope_gui.domain.station_pair import EndPair
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.workstation.agreement.pairing import Pairing, paired
from tests.workstation.agreement.hand_made import MARKS, Mark, record

NAMES = ("A", "B")
ENDS = 8


def many(chance: random.Random, marks: int = 4) -> list[Mark]:
    """Marks that lie well apart from each other."""
    sectors = chance.sample(range(12), marks)
    return [
        (30.0 * s + chance.uniform(-6.0, 6.0), chance.uniform(0.3, 0.85), chance.uniform(3.0, 9.0)) for s in sectors
    ]


def of_all(ends: Sequence[Sequence[Mark]], **how: Any) -> dict[str, Record]:
    return {f"E{n}": record(marks, **how) for n, marks in enumerate(ends)}


def pairs_of(end: EndPair) -> list[tuple[str | None, str | None]]:
    return [(p.first.id if p.first else None, p.second.id if p.second else None) for p in end.marks]


def alike(found: Pairing, marks: int = 4) -> bool:
    """Every mark is paired with itself."""
    whole = [(f"P{n + 1}", f"P{n + 1}") for n in range(marks)]
    return all(pairs_of(end) == whole for end in found.ends)


@pytest.fixture
def ends() -> list[list[Mark]]:
    chance = random.Random(4)
    return [many(chance) for _ in range(ENDS)]


@pytest.mark.parametrize("turn_deg", [0.0, 5.0, 75.0, -160.0])
@pytest.mark.parametrize("magnified", [1.0, 1.3])
def test_marks_are_told_however_another_fixture_turns_shifts_and_magnifies_them(
    ends: list[list[Mark]], turn_deg: float, magnified: float
) -> None:
    second = of_all(ends, turn_deg=turn_deg, magnified=magnified, shift_px=25.0)
    found = paired(of_all(ends), second, NAMES)
    assert alike(found)
    assert found.fixture.turn_deg == pytest.approx(turn_deg, abs=2.0)
    assert all(end.turned_deg == pytest.approx(turn_deg, abs=0.5) for end in found.ends)


def test_a_mirror_in_the_optics_is_found_out(ends: list[list[Mark]]) -> None:
    found = paired(of_all(ends), of_all(ends, mirrored=True, turn_deg=40.0), NAMES)
    assert found.fixture.is_mirrored
    assert alike(found)


def test_ends_without_a_key_are_each_laid_by_their_own_marks(ends: list[list[Mark]]) -> None:
    second = {f"E{n}": record(marks, turn_deg=47.0 * n) for n, marks in enumerate(ends)}
    found = paired(of_all(ends), second, NAMES)
    assert found.fixture.turn_deg is None
    assert alike(found)


def test_one_mark_alone_is_told_by_the_turn_that_all_ends_have_in_common(ends: list[list[Mark]]) -> None:
    lonely = [*ends, [(70.0, 0.6, 4.0)]]
    moved = [*ends, [(190.0, 0.6, 4.0)]]  # at the same distance from the middle, but elsewhere
    same = paired(of_all(lonely), of_all(lonely, turn_deg=90.0), NAMES)
    other = paired(of_all(lonely), of_all(moved, turn_deg=90.0), NAMES)
    assert pairs_of(same.ends[-1]) == [("P1", "P1")]
    assert pairs_of(other.ends[-1]) == [("P1", None), (None, "P1")]


def test_one_mark_alone_on_an_end_without_a_key_tells_nothing_and_is_said() -> None:
    chance = random.Random(9)
    lonely = [[(chance.uniform(0, 360), 0.6, 4.0)] for _ in range(10)]
    second = {f"E{n}": record(marks, turn_deg=chance.uniform(0, 360)) for n, marks in enumerate(lonely)}
    found = paired(of_all(lonely), second, NAMES)
    assert all(end.not_compared == "its few marks do not tell how it was turned" for end in found.ends)


def test_what_one_alone_sees_stays_alone(ends: list[list[Mark]]) -> None:
    found = paired(of_all(ends), of_all([marks[:3] for marks in ends], turn_deg=75.0), NAMES)
    assert all((("P4", None) in pairs_of(end)) for end in found.ends)
    assert all(len(end.marks) == 4 for end in found.ends)


def test_marks_where_the_other_does_not_look_do_not_count_against_it(ends: list[list[Mark]]) -> None:
    beyond: Mark = (12.0, 1.4, 5.0)  # the rule set of these records ends at 0.95 radii
    found = paired(of_all([[*marks, beyond] for marks in ends]), of_all(ends), NAMES)
    assert alike(found)
    assert all(end.out_of_view == 1 for end in found.ends)


def test_sizes_are_those_of_each_stations_own_scale(ends: list[list[Mark]]) -> None:
    found = paired(of_all(ends), of_all(ends, scale_error=1.1, magnified=1.2), NAMES)
    pair = found.ends[0].marks[0]
    assert pair.first is not None
    assert pair.second is not None
    assert pair.second.diameter_um == pytest.approx(1.1 * pair.first.diameter_um, rel=1e-3)
    assert found.ends[0].second.cladding_um == pytest.approx(137.5, rel=1e-3)


def test_an_end_without_a_scale_is_left_out_and_named(ends: list[list[Mark]]) -> None:
    second = of_all(ends) | {"E2": record(ends[2], scaled=False)}
    found = paired(of_all(ends), second, NAMES)
    assert [(one.name, one.reason) for one in found.left_out] == [("E2", "no scale on B")]
    assert len(found.ends) == ENDS - 1


def test_an_end_of_another_fiber_is_left_out_and_named(ends: list[list[Mark]]) -> None:
    second = of_all(ends) | {"E1": record(ends[1], cladding_um=140.0)}
    (left,) = paired(of_all(ends), second, NAMES).left_out
    assert left.name == "E1"
    assert left.reason == "another fiber: its cladding differs by 12 %"


def test_a_scale_that_is_wrong_on_all_ends_makes_no_other_fibers_of_them(ends: list[list[Mark]]) -> None:
    found = paired(of_all(ends), of_all(ends, scale_error=1.12), NAMES)
    assert not found.left_out


def test_another_core_is_another_fiber(ends: list[list[Mark]]) -> None:
    changed = inspection_of(record(ends[3]))
    second = of_all(ends) | {"E3": record_of(_with_core(changed, 0.5))}
    (left,) = paired(of_all(ends), second, NAMES).left_out
    assert left.reason == "another fiber: its core differs by 10 % of the cladding"


def _with_core(inspection: Inspection, share: float) -> Inspection:
    found = inspection.examination
    assert found is not None
    assert found.end_face is not None
    face = replace(found.end_face, core=found.end_face.cladding.scaled(share))
    return replace(inspection, examination=replace(found, end_face=face))


def test_ends_of_one_station_alone_are_named(ends: list[list[Mark]]) -> None:
    first, second = of_all(ends), of_all(ends)
    del first["E0"], second["E7"]
    reasons = {one.name: one.reason for one in paired(first, second, NAMES).left_out}
    assert reasons == {"E7": "only on A", "E0": "only on B"}


def test_an_end_that_one_could_not_inspect_counts_for_the_verdict_only(ends: list[list[Mark]]) -> None:
    second = of_all(ends) | {"E5": record(ends[5], verdict=VerdictStatus.NOT_INSPECTABLE)}
    found = paired(of_all(ends), second, NAMES)
    (blurred,) = [end for end in found.ends if end.not_compared]
    assert (blurred.name, blurred.not_compared) == ("E5", "not inspectable on B")
    assert blurred.second.verdict == "not_inspectable"


def test_an_end_can_be_left_out_on_request(ends: list[list[Mark]]) -> None:
    found = paired(of_all(ends), of_all(ends), NAMES, without=["E4"])
    assert [(one.name, one.reason) for one in found.left_out] == [("E4", "left out on request")]


def test_a_record_that_cannot_be_read_hides_no_other(ends: list[list[Mark]]) -> None:
    broken: Any = {**record(MARKS), "status": "nonsense"}
    found = paired(of_all(ends), of_all(ends) | {"E6": broken}, NAMES)
    assert [(one.name, one.reason) for one in found.left_out] == [("E6", "a record of it cannot be read")]
