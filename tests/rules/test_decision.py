"""Decision rules: simple and guarded acceptance, and the four statements of a guard band."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dscope_gui.domain.decision import Decision, DecisionRule
from dscope_gui.domain.defect import Defect, Exclusion, Size
from dscope_gui.domain.rule_set import FeatureClass, RuleSet
from dscope_gui.domain.verdict import Cause, Verdict, VerdictStatus
from dscope_gui.rules import dump_rule_set, explain, judge, load_rule_set, parse_rule_set, rule_set_sha256
from dscope_gui.rules.flips import may_fail, may_pass
from dscope_gui.rules.possible import FREE, Cell
from tests.rules.drawn import defect, examination, several
from tests.rules.test_any_rule_set import KINDS, rule_sets

GUARD = Decision(rule=DecisionRule.GUARD_BAND)
GUARDED = Decision(rule=DecisionRule.GUARDED)
STATEMENTS = (("fail", False), ("fail", True), ("pass", True), ("pass", False))
"""From the worst to the best."""


def under(decision: Decision | None, base: RuleSet) -> RuleSet:
    return base.model_copy(update={"decision": decision})


@pytest.fixture(scope="module")
def upc() -> RuleSet:
    return load_rule_set("iec61300-3-35-2015-sm-upc")


@pytest.fixture(scope="module")
def guarded_upc(upc: RuleSet) -> RuleSet:
    return under(GUARD, upc)


def statement(rule_set: RuleSet, *defects: Defect) -> tuple[str, bool]:
    verdict = judge(rule_set, examination(*defects))
    return verdict.status.value, verdict.conditional


@pytest.mark.parametrize(
    ("width_um", "stated"),
    [(2.5, ("pass", False)), (2.8, ("pass", True)), (3.2, ("fail", True)), (3.5, ("fail", False))],
)
def test_a_scratch_near_its_limit_gives_each_of_the_four_statements(
    guarded_upc: RuleSet, width_um: float, stated: tuple[str, bool]
) -> None:
    # u = 0.2, U = 0.4: the guard band reaches from 2.6 to 3.4 µm around "none > 3 µm"
    assert statement(guarded_upc, defect("scratch", width_um, 45.0)) == stated


def test_guarded_acceptance_fails_what_passes_only_on_condition(upc: RuleSet) -> None:
    verdict = judge(under(GUARDED, upc), examination(defect("scratch", 2.8, 45.0, name="S1")))
    assert (verdict.status, verdict.conditional) == (VerdictStatus.FAIL, False)
    assert [(reason.cause, reason.defects) for reason in verdict.reasons] == [(Cause.GUARD_BAND, ("S1",))]


def test_the_reason_of_a_condition_says_size_uncertainty_and_limit(guarded_upc: RuleSet) -> None:
    (passed,) = judge(guarded_upc, examination(defect("scratch", 2.8, 45.0, name="S1"))).reasons
    assert passed.text == (
        "Scratch S1 in cladding is 2.80 ± 0.40 µm wide; none over 3 µm is allowed; within the guard band"
    )
    assert passed.margin_um == pytest.approx(0.2)
    (failed,) = judge(guarded_upc, examination(defect("scratch", 3.2, 45.0, name="S1"))).reasons
    assert failed.text == (
        "Scratch S1 in cladding is 3.20 ± 0.40 µm wide; "
        "none over 3 µm is allowed (0.2 µm too large; within the guard band)"
    )


def test_a_count_is_conditional_only_where_one_more_would_be_too_many(guarded_upc: RuleSet) -> None:
    # "5 from 2 to 5 µm": 1.8 ± 0.4 µm may count among them
    small = defect("pit", 1.8, 45.0, name="P9")
    assert statement(guarded_upc, *several("pit", 3.0, 45.0, 4), small) == ("pass", False)
    assert statement(guarded_upc, *several("pit", 3.0, 45.0, 5), small) == ("pass", True)
    (reason,) = judge(guarded_upc, examination(*several("pit", 3.0, 45.0, 5), small)).reasons
    assert (reason.defects, reason.limit) == (("P9",), "5 from 2 to 5 µm")


def test_too_many_is_conditional_where_one_may_lie_below_the_band(guarded_upc: RuleSet) -> None:
    uncertain = defect("pit", 2.1, 45.0, name="P9")
    assert statement(guarded_upc, *several("pit", 3.0, 45.0, 5), uncertain) == ("fail", True)
    assert statement(guarded_upc, *several("pit", 3.0, 45.0, 6), uncertain) == ("fail", False)


def test_a_defect_at_the_edge_of_a_zone_is_conditional_by_its_place(guarded_upc: RuleSet) -> None:
    # The core's zone ends at 12.5 µm; an edge is uncertain by half of 0.4 µm
    assert statement(guarded_upc, defect("pit", 1.5, 12.6, to_um=14.0)) == ("pass", True)
    assert statement(guarded_upc, defect("pit", 1.5, 13.0, to_um=14.5)) == ("pass", False)
    assert statement(guarded_upc, defect("pit", 1.5, 12.4, to_um=14.0)) == ("fail", True)


def test_one_just_outside_all_zones_may_lie_within_the_last(guarded_upc: RuleSet) -> None:
    edge_um = guarded_upc.zones[-1].outer / 2
    judged_as = guarded_upc.zones[-1]
    outside = defect("pit", 30.0, edge_um + 0.1, name="P1")
    assert judged_as.is_graded
    assert statement(guarded_upc, outside) == ("pass", True)
    (reason,) = judge(guarded_upc, examination(outside)).reasons
    assert (reason.cause, reason.zone, reason.defects) == (Cause.GUARD_BAND, judged_as.name, ("P1",))
    assert reason.text.startswith(f"Pit P1 at the edge of {judged_as.name} measures 30.00 ± 0.40 µm across; ")
    assert statement(guarded_upc, defect("pit", 30.0, edge_um + 5.0)) == ("pass", False)


def test_at_the_edge_of_a_zone_the_size_is_the_one_that_zone_asks_for(guarded_upc: RuleSet) -> None:
    (reason,) = judge(guarded_upc, examination(defect("scratch", 1.5, 12.6, to_um=14.0, name="S1"))).reasons
    assert reason.text.startswith("Scratch S1 at the edge of core is 1.50 ± 0.40 µm wide; ")


def test_dirt_of_the_microscope_makes_no_condition(guarded_upc: RuleSet) -> None:
    near_its_limit = replace(defect("pit", 1.8, 45.0), excluded=Exclusion.OWN_DIRT)
    assert statement(guarded_upc, *several("pit", 3.0, 45.0, 4), near_its_limit) == ("pass", False)


@pytest.mark.parametrize("size_um", [0.0, -1.0, None])
def test_without_a_size_nothing_passes_within_the_reach_of_a_limit(guarded_upc: RuleSet, size_um: float | None) -> None:
    edge_um = guarded_upc.zones[-1].outer / 2
    for at_um in (45.0, edge_um + 0.1):
        assert statement(guarded_upc, defect("pit", size_um, at_um)) == ("not_inspectable", False)
    assert statement(guarded_upc, defect("pit", size_um, edge_um + 5.0)) == ("pass", False)


def test_a_technician_is_asked_where_the_rule_set_wants_it(upc: RuleSet) -> None:
    asking = under(GUARD.model_copy(update={"conditional_pass": "ask"}), upc)
    assert judge(asking, examination(defect("scratch", 2.8, 45.0))).ask
    assert not judge(asking, examination(defect("scratch", 3.2, 45.0))).ask


def test_a_size_without_uncertainty_has_no_guard_band(guarded_upc: RuleSet) -> None:
    bare = replace(defect("scratch", 2.99, 45.0), width=Size(10.0, 2.99), diameter=Size(10.0, 9.0))
    assert statement(guarded_upc, bare) == ("pass", False)


def test_a_rule_set_without_a_decision_keeps_its_hash_and_its_file(upc: RuleSet) -> None:
    assert rule_set_sha256(upc).startswith("f8a3fc9918f9c515")
    assert "decision" not in dump_rule_set(upc)
    assert rule_set_sha256(under(GUARD, upc)) != rule_set_sha256(upc)


uncertain = st.floats(0.0, 3.0)


@st.composite
def uncertain_defects(draw: st.DrawFn) -> Defect:
    inner = draw(st.floats(0, 200))
    return defect(
        draw(st.sampled_from(KINDS)),
        draw(st.integers(1, 500)) / 10,
        inner,
        to_um=inner + draw(st.floats(0, 60)),
        uncertainty_um=draw(uncertain),
    )


def judged(data: dict[str, Any], decision: Decision | None, found: list[Defect]) -> Verdict:
    return judge(under(decision, parse_rule_set(data, origin="drawn")), examination(*found))


@settings(max_examples=80, deadline=None)
@given(rule_sets(), st.lists(uncertain_defects(), max_size=10))
def test_a_guard_band_of_no_width_is_simple_acceptance(data: dict[str, Any], found: list[Defect]) -> None:
    simple = judged(data, None, found)
    for rule in (DecisionRule.GUARD_BAND, DecisionRule.GUARDED):
        narrow = judged(data, Decision(rule=rule, r=0.0), found)
        assert (narrow.status, narrow.conditional) == (simple.status, False)


@settings(max_examples=80, deadline=None)
@given(rule_sets(), st.lists(uncertain_defects(), max_size=10))
def test_guarded_and_unconditional_passes_are_simple_passes(data: dict[str, Any], found: list[Defect]) -> None:
    simple, guarded, banded = (judged(data, rule, found) for rule in (None, GUARDED, GUARD))
    assert banded.status is simple.status
    assert (guarded.status == "pass") == (banded.status == "pass" and not banded.conditional)
    if guarded.status == "pass":
        assert simple.status == "pass"


@settings(max_examples=80, deadline=None)
@given(rule_sets(), st.lists(uncertain_defects(), max_size=8), st.floats(0.1, 1.0))
def test_a_wider_guard_band_never_takes_a_condition_away(data: dict[str, Any], found: list[Defect], r: float) -> None:
    narrow, wide = (judged(data, Decision(rule=DecisionRule.GUARD_BAND, r=width), found) for width in (r, 1.5 * r))
    assert wide.conditional >= narrow.conditional


@settings(max_examples=80, deadline=None)
@given(rule_sets(), uncertain_defects(), st.floats(0.0, 20.0))
def test_enlarging_a_defect_never_improves_the_statement(data: dict[str, Any], found: Defect, more_um: float) -> None:
    # One defect: of several, a larger one may leave a full band for an emptier one, as the tables are written.
    larger = replace(found, width=_grown(found.width, more_um), diameter=_grown(found.diameter, more_um))
    before, after = (judged(data, GUARD, [one]) for one in (found, larger))
    assert STATEMENTS.index((after.status.value, after.conditional)) <= STATEMENTS.index(
        (before.status.value, before.conditional)
    )


def _grown(size: Size, more_um: float) -> Size:
    return replace(size, um=None if size.um is None else size.um + more_um)


@settings(max_examples=60, deadline=None)
@given(rule_sets(), st.lists(uncertain_defects(), max_size=6), st.data())
def test_sizes_within_the_guard_band_never_turn_an_unconditional_verdict(
    data: dict[str, Any], found: list[Defect], pick: st.DataObject
) -> None:
    verdict = judged(data, GUARD, found)
    moved = [_moved(one, pick.draw(st.floats(-1.0, 1.0))) for one in found]
    if not verdict.conditional:
        assert judged(data, None, moved).status is verdict.status


def _moved(one: Defect, share: float) -> Defect:
    return replace(one, width=_within(one.width, share), diameter=_within(one.diameter, share))


def _within(size: Size, share: float) -> Size:
    """No true size is zero or less, however far its guard band reaches."""
    moved = (size.um or 0.0) + share * GUARD.guard_um(size.uncertainty_um)
    return replace(size, um=max(moved, 1e-3))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.frozensets(st.integers(0, 3), min_size=1), max_size=6), st.lists(st.integers(0, 3), min_size=3))
def test_the_counting_argument_agrees_with_trying_every_combination(
    choices: list[frozenset[int]], rooms: list[int]
) -> None:
    upc = load_rule_set("iec61300-3-35-2015-sm-upc")
    band = upc.zones[1].defects[0]
    cells = [Cell(str(n), FeatureClass.DEFECTS, band.model_copy(update={"max": rooms[n]})) for n in range(3)]
    places = [frozenset(FREE if pick == 3 else cells[pick] for pick in picks) for picks in choices]
    verdicts = {
        all(sum(cell == chosen for chosen in combination) <= cell.room for cell in cells)
        for combination in itertools.product(*places)
    }
    assert may_pass(places) == (True in verdicts)
    assert may_fail(places) == (False in verdicts)


def test_every_trace_knows_its_guard_band_and_what_is_at_stake(guarded_upc: RuleSet) -> None:
    near, far = explain(guarded_upc, examination(defect("scratch", 2.8, 45.0), defect("scratch", 1.5, 45.0)))
    assert (near.guard_um, far.guard_um) == pytest.approx((0.4, 0.4))
    assert near.at_stake is not None
    assert near.at_stake.limit.wording == "none > 3 µm"
    assert far.at_stake is None
