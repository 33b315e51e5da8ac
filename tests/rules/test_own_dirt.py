"""Dirt of the microscope itself: left out of judging, and never the reason for a pass that nobody can vouch for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dscope_gui.domain.defect import Defect, Exclusion
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.verdict import Cause, VerdictStatus
from dscope_gui.rules import Outcome, explain, judge, load_rule_set
from tests.rules.drawn import defect, examination, several

MM, SM = "iec61300-3-35-2015-mm", "iec61300-3-35-2015-sm-upc"
CORE_UM, CLADDING_UM, ADHESIVE_UM, CONTACT_UM = 4.0, 45.0, 62.0, 90.0


@pytest.fixture(scope="module")
def mm() -> RuleSet:
    """Nothing is judged in the adhesive."""
    return load_rule_set(MM)


@pytest.fixture(scope="module")
def sm() -> RuleSet:
    return load_rule_set(SM)


def dirt(size_um: float | None, at_um: float, name: str = "D1") -> Defect:
    return replace(defect("pit", size_um, at_um, name=name), excluded=Exclusion.OWN_DIRT)


def test_what_fails_on_the_part_fails_and_what_is_the_microscope_s_asks(sm: RuleSet) -> None:
    on_the_part = judge(sm, examination(defect("pit", 6.0, CLADDING_UM)))
    on_the_microscope = judge(sm, examination(dirt(6.0, CLADDING_UM)))

    assert on_the_part.status is VerdictStatus.FAIL
    assert on_the_microscope.status is VerdictStatus.NOT_INSPECTABLE
    reason = on_the_microscope.reasons[0]
    assert reason.cause is Cause.OWN_DIRT
    assert reason.defects == ("D1",)
    assert reason.zone == "cladding"
    assert "clean the microscope" in reason.text


@pytest.mark.parametrize("size_um", [0.5, 1.0, 1.5, 2.0, 3.0, 6.0, 20.0, None])
@pytest.mark.parametrize("at_um", [CORE_UM, CLADDING_UM, ADHESIVE_UM, CONTACT_UM])
@pytest.mark.parametrize("rules", [MM, SM])
def test_leaving_out_dirt_never_turns_a_fail_into_a_pass(rules: str, at_um: float, size_um: float | None) -> None:
    rule_set = load_rule_set(rules)
    as_the_part_s = judge(rule_set, examination(defect("pit", size_um, at_um)))
    left_out = judge(rule_set, examination(dirt(size_um, at_um)))
    if as_the_part_s.status is not VerdictStatus.PASS:
        assert left_out.status is VerdictStatus.NOT_INSPECTABLE


def test_a_speck_too_small_to_hide_what_fails_is_left_out_and_the_part_passes(mm: RuleSet) -> None:
    found = examination(dirt(1.0, CLADDING_UM))
    assert judge(mm, found).status is VerdictStatus.PASS
    assert [trace.outcome for trace in explain(mm, found)] == [Outcome.EXCLUDED]


def test_a_speck_where_nothing_is_judged_hides_nothing(mm: RuleSet) -> None:
    assert judge(mm, examination(dirt(15.0, ADHESIVE_UM))).status is VerdictStatus.PASS


def test_the_uncertainty_of_its_size_counts_against_it(mm: RuleSet) -> None:
    just_below = dirt(2.9, CORE_UM)
    assert just_below.diameter.uncertainty_um == pytest.approx(0.2)
    assert judge(mm, examination(just_below)).status is VerdictStatus.NOT_INSPECTABLE
    assert judge(mm, examination(dirt(2.7, CORE_UM))).status is VerdictStatus.PASS


def test_it_counts_with_its_like_that_lie_on_the_part(sm: RuleSet) -> None:
    """Five from 2 to 5 µm are allowed."""
    four, five = several("pit", 2.5, CLADDING_UM, 4), several("pit", 2.5, CLADDING_UM, 5)
    assert judge(sm, examination(*four, dirt(2.5, CLADDING_UM))).status is VerdictStatus.PASS
    full = judge(sm, examination(*five, dirt(2.5, CLADDING_UM)))
    assert full.status is VerdictStatus.NOT_INSPECTABLE
    assert full.reasons[0].cause is Cause.OWN_DIRT


def test_one_in_another_zone_does_not_count_with_them(sm: RuleSet) -> None:
    found = examination(*several("pit", 2.5, CLADDING_UM, 5), dirt(2.5, CONTACT_UM))
    assert judge(sm, found).status is VerdictStatus.PASS


def test_a_part_that_fails_anyway_fails(sm: RuleSet) -> None:
    verdict = judge(sm, examination(dirt(6.0, CLADDING_UM), defect("chip", 30.0, CLADDING_UM, name="C1")))
    assert verdict.status is VerdictStatus.FAIL
    assert [reason.defects for reason in verdict.reasons] == [("C1",)]


def test_one_that_reaches_into_two_zones_may_hide_something_in_either(mm: RuleSet) -> None:
    across = replace(defect("pit", 9.0, 30.0, to_um=35.0, name="D1"), excluded=Exclusion.OWN_DIRT)
    zones = {reason.zone for reason in judge(mm, examination(across)).reasons}
    assert zones == {"core", "cladding"}


def test_a_strict_station_passes_nothing_with_a_speck_in_a_zone_that_is_judged(mm: RuleSet) -> None:
    small, outside = examination(dirt(1.0, CLADDING_UM)), examination(dirt(15.0, ADHESIVE_UM))
    assert judge(mm, small, strict_own_dirt=True).status is VerdictStatus.NOT_INSPECTABLE
    assert judge(mm, outside, strict_own_dirt=True).status is VerdictStatus.PASS
