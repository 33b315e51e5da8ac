"""The smallest change that turns a verdict: it does, and a smaller one does not."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dscope_gui.domain.defect import Defect, DefectKind, Exclusion
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.rule_set import Measure, RuleSet
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.rules import judge, load_rule_set, parse_rule_set
from dscope_gui.rules.turning import Change, ChangeKind, Turning, turning_of
from tests.rules.drawn import defect, examination, several
from tests.rules.test_any_rule_set import defects, rule_sets

STEP = 1e-4
SM = load_rule_set("iec61300-3-35-2015-sm-upc")
RADIUS_UM = 62.5
DECISIONS: list[dict[str, Any] | None] = [
    None,
    {"rule": "guarded", "k": 2.0, "r": 1.0},
    {"rule": "guard_band", "k": 2.0, "r": 1.0},
]


def resized(found: Examination, name: str | None, um: float) -> Examination:
    """With another judged size of one defect."""

    def sized(one: Defect) -> Defect:
        if one.id != name:
            return one
        if one.kind is DefectKind.SCRATCH:
            return replace(one, width=replace(one.width, um=um))
        return replace(one, diameter=replace(one.diameter, um=um))

    return replace(found, defects=tuple(map(sized, found.defects)))


def shifted(found: Examination, name: str | None, by_um: float) -> Examination:
    by = by_um / RADIUS_UM

    def moved(one: Defect) -> Defect:
        if one.id != name:
            return one
        nearest = one.nearest_radius - by
        return replace(one, nearest_radius=nearest, farthest_radius=max(nearest, one.farthest_radius - by))

    return replace(found, defects=tuple(map(moved, found.defects)))


def status(rules: RuleSet, found: Examination) -> VerdictStatus:
    return judge(rules, found).status


def the(turning: Turning | None, kind: ChangeKind) -> Change:
    assert turning is not None
    return next(change for change in turning.changes if change.kind is kind)


def named(found: list[Defect]) -> tuple[Defect, ...]:
    return tuple(replace(one, id=f"D{number}") for number, one in enumerate(found))


def test_a_pass_ends_when_a_scratch_grows_beyond_its_line() -> None:
    turning = turning_of(SM, examination(defect("scratch", 2.5, 40.0)))
    grows = the(turning, ChangeKind.GROWS)
    assert (grows.defect, grows.zone, grows.measure) == ("X1", "cladding", Measure.WIDTH)
    assert grows.limit is not None and grows.limit.wording == "none > 3 µm"
    assert grows.to_um == pytest.approx(3.0, abs=2 * STEP) and grows.to_um > 3.0
    assert grows.by_um == pytest.approx(0.5, abs=2 * STEP)


def test_a_pass_ends_when_a_mark_lies_further_in() -> None:
    moves = the(turning_of(SM, examination(defect("pit", 4.0, 16.0))), ChangeKind.MOVES_IN)
    assert moves.zone == "core" and moves.by_um == pytest.approx(16.0 - 12.5, abs=0.02)


def test_a_full_band_takes_one_more_and_no_more() -> None:
    more = the(turning_of(SM, examination(*several("pit", 3.0, 40.0, 5))), ChangeKind.ONE_MORE)
    assert (more.number, more.zone) == (1, "cladding") and more.limit is not None and more.limit.max == 5


def test_a_spotless_end_face_ends_with_the_smallest_mark_that_fails() -> None:
    new = the(turning_of(SM, examination()), ChangeKind.NEW_MARK)
    assert new.zone == "core" and new.limit is not None and new.limit.forbids


def test_a_fail_passes_when_each_mark_that_breaks_a_limit_is_as_small_as_its_line() -> None:
    broken = examination(defect("pit", 6.0, 40.0, name="P1"), defect("scratch", 3.4, 40.0, name="S1"))
    turning = turning_of(SM, broken)
    assert turning is not None and turning.after is VerdictStatus.PASS
    assert {change.defect: round(change.to_um, 4) for change in turning.changes} == {"P1": 5.0, "S1": 3.0}
    assert turning.cleanable == () and not turning.cleaning_turns


def test_too_many_pass_when_the_smallest_of_them_are_smaller() -> None:
    many = [defect("pit", 2.5 + number / 10, 40.0, name=f"P{number}") for number in range(7)]
    turning = turning_of(SM, examination(*many))
    assert turning is not None and [change.defect for change in turning.changes] == ["P0", "P1"]
    assert all(change.to_um < 2.0 for change in turning.changes)


def test_what_cleaning_may_remove_is_named_and_whether_that_is_enough() -> None:
    dirt, pit = defect("contamination", 8.0, 40.0, name="C1"), defect("pit", 6.0, 40.0, name="P1")
    alone, both = turning_of(SM, examination(dirt)), turning_of(SM, examination(dirt, pit))
    assert alone is not None and alone.cleanable == ("C1",) and alone.cleaning_turns
    assert both is not None and both.cleanable == ("C1",) and not both.cleaning_turns


def test_what_gives_no_verdict_has_nothing_that_turns_it() -> None:
    assert turning_of(SM, examination(scaled=False)) is None


def test_a_fail_that_could_not_pass_either_way_says_why() -> None:
    dirt = replace(defect("pit", 9.0, 5.0, name="O1"), excluded=Exclusion.OWN_DIRT)
    turning = turning_of(SM, examination(dirt, defect("pit", 9.0, 40.0, name="P1")))
    assert turning is not None and turning.after is VerdictStatus.NOT_INSPECTABLE
    assert "microscope" in turning.obstacles[0].text and turning.changes[0].defect == "P1"


def test_with_guarded_acceptance_the_line_lies_a_guard_band_lower() -> None:
    rules = parse_rule_set({**SM.model_dump(mode="json"), "decision": DECISIONS[1]}, origin="guarded")
    grows = the(turning_of(rules, examination(defect("scratch", 2.0, 40.0))), ChangeKind.GROWS)
    assert grows.to_um == pytest.approx(3.0 - 0.4, abs=3 * STEP)


def check(rules: RuleSet, found: Examination) -> None:
    """Every change turns the verdict, and one step less does not."""
    turning = turning_of(rules, found)
    before = status(rules, found)
    if turning is None:
        assert before is VerdictStatus.NOT_INSPECTABLE
        return
    assert turning.before is before
    if before is VerdictStatus.FAIL:
        _check_fail(rules, found, turning)
        return
    for change in turning.changes:
        if change.kind is ChangeKind.GROWS:
            assert status(rules, resized(found, change.defect, change.to_um)) is not VerdictStatus.PASS
            less = round(change.to_um - STEP, 4)
            assert status(rules, resized(found, change.defect, less)) is VerdictStatus.PASS or change.by_um < STEP
        if change.kind is ChangeKind.MOVES_IN:
            edge_um = STEP * RADIUS_UM
            assert status(rules, shifted(found, change.defect, change.by_um + 1e-9)) is not VerdictStatus.PASS
            less_um = change.by_um - 1.01 * edge_um
            assert less_um < 0 or status(rules, shifted(found, change.defect, less_um)) is VerdictStatus.PASS


def _check_fail(rules: RuleSet, found: Examination, turning: Turning) -> None:
    mended = found
    for change in turning.changes:
        mended = resized(mended, change.defect, change.to_um)
    assert status(rules, mended) is turning.after
    assert turning.after is not VerdictStatus.FAIL or (turning.obstacles and not turning.changes)
    for change in turning.changes:
        grown = round(change.to_um + STEP, 4)
        assert status(rules, resized(mended, change.defect, grown)) is not turning.after or change.by_um < STEP


@settings(max_examples=150, deadline=None)
@given(rule_sets(), st.lists(defects(), max_size=6), st.sampled_from(DECISIONS))
def test_the_change_turns_the_verdict_and_a_smaller_one_does_not(
    data: dict[str, Any], found: list[Defect], decision: dict[str, Any] | None
) -> None:
    rules = parse_rule_set(data if decision is None else {**data, "decision": decision}, origin="drawn")
    check(rules, examination(*named(found)))


@settings(max_examples=150, deadline=None)
@given(rule_sets(), st.lists(defects(), min_size=1, max_size=4))
def test_no_single_defect_ends_a_pass_by_growing_less(data: dict[str, Any], drawn: list[Defect]) -> None:
    rules, found = parse_rule_set(data, origin="drawn"), examination(*named(drawn))
    turning = turning_of(rules, found)
    assume(turning is not None and turning.before is VerdictStatus.PASS)
    assert turning is not None
    least = min((one.by_um for one in turning.changes if one.kind is ChangeKind.GROWS), default=math.inf)
    for one in found.defects:
        um = one.width.um if one.kind is DefectKind.SCRATCH else one.diameter.um
        for by_um in (0.1, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0):
            if um is not None and by_um < least:
                assert status(rules, resized(found, one.id, um + by_um)) is VerdictStatus.PASS
