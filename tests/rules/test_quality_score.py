"""Severity and score say the same as the verdict, and say how far from it."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dscope_gui.domain.defect import Defect, Exclusion
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.live import Severity
from dscope_gui.domain.quality import QualityWarning
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.rules import (
    Outcome,
    explain,
    judge,
    list_rule_sets,
    load_rule_set,
    parse_rule_set,
    quality_score,
    severities,
)
from tests.rules.drawn import defect, end_face, examination, several
from tests.rules.test_any_rule_set import defects, rule_sets

UPC = "iec61300-3-35-2015-sm-upc"
SHIPPED = list_rule_sets()


def score_of(rule_set: RuleSet, found: Examination) -> float:
    return quality_score(rule_set, judge(rule_set, found), explain(rule_set, found))


def severities_of(rule_set: RuleSet, found: Examination) -> dict[str, Severity]:
    return severities(judge(rule_set, found), explain(rule_set, found))


def fitting(rule_set: RuleSet, *found: Defect) -> Examination:
    """An end face of the diameter that the rule set is made for."""
    cladding_um = 125.0 if rule_set.cladding is None else rule_set.cladding.diameter_um
    return examination(*found, face=end_face(cladding_um))


def named(found: list[Defect]) -> list[Defect]:
    return [replace(one, id=f"X{number}") for number, one in enumerate(found)]


def holds_together(rule_set: RuleSet, found: Examination) -> None:
    verdict, grave = judge(rule_set, found), severities_of(rule_set, found)
    score = score_of(rule_set, found)
    assert 0.0 <= score <= 100.0
    assert (score >= 50.0) == (verdict.status is VerdictStatus.PASS)
    assert (round(score, 1) >= 50.0) == (verdict.status is VerdictStatus.PASS)
    if verdict.status is VerdictStatus.NOT_INSPECTABLE:
        assert score == 0.0
    if verdict.status is VerdictStatus.FAIL:
        assert Severity.HIGH in grave.values()
        assert all(grave[name] is Severity.HIGH for reason in verdict.broken for name in reason.defects)
    if verdict.status is VerdictStatus.PASS:
        assert Severity.HIGH not in grave.values()


@settings(max_examples=80, deadline=None)
@given(rule_sets(), st.lists(defects(), max_size=12))
def test_whatever_the_rule_set_score_and_severities_agree_with_the_verdict(
    data: dict[str, Any], found: list[Defect]
) -> None:
    holds_together(parse_rule_set(data, origin="drawn"), examination(*named(found)))


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(SHIPPED), st.lists(defects(), max_size=12))
def test_so_they_do_under_every_shipped_rule_set(name: str, found: list[Defect]) -> None:
    rule_set = load_rule_set(name)
    holds_together(rule_set, fitting(rule_set, *named(found)))


@pytest.mark.parametrize("name", SHIPPED)
def test_a_clean_end_face_has_100(name: str) -> None:
    rule_set = load_rule_set(name)
    assert judge(rule_set, fitting(rule_set)).status is VerdictStatus.PASS
    assert score_of(rule_set, fitting(rule_set)) == 100.0


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(SHIPPED), st.lists(defects(), min_size=1, max_size=8))
def test_taking_a_defect_away_never_makes_a_judged_end_face_worse(name: str, found: list[Defect]) -> None:
    rule_set = load_rule_set(name)
    every, fewer = fitting(rule_set, *named(found)), fitting(rule_set, *named(found)[1:])
    if judge(rule_set, fewer).status is not VerdictStatus.NOT_INSPECTABLE:
        assert score_of(rule_set, fewer) >= score_of(rule_set, every)


def test_half_of_the_size_that_fails_makes_75_all_of_it_50_twice_of_it_25() -> None:
    rule_set = load_rule_set(UPC)
    at_um = 20.0  # the cladding zone: any below 2 µm, five from 2 to 5 µm, none over 5 µm
    sizes = {0.5: 95.0, 1.5: 85.0, 5.0: 50.0, 10.0: 25.0, 50.0: 5.0}
    found = {size: score_of(rule_set, examination(defect("pit", size, at_um))) for size in sizes}
    assert found == pytest.approx(sizes)


def test_the_number_allowed_counts_as_the_size_does() -> None:
    rule_set = load_rule_set(UPC)
    # Of the size that fails these use up two fifths, so that the number is the worse from the third on.
    scores = [score_of(rule_set, examination(*several("pit", 2.0, 20.0, count))) for count in range(11)]
    assert scores[:6] == pytest.approx([100.0, 80.0, 80.0, 70.0, 60.0, 50.0])
    assert scores[6:] == pytest.approx([50 * 5 / count for count in range(6, 11)])


def test_the_score_moves_smoothly_with_the_size_and_across_the_limit() -> None:
    rule_set = load_rule_set(UPC)
    sizes = [2.0 + step / 100 for step in range(601)]
    scores = [score_of(rule_set, examination(defect("pit", size, 20.0))) for size in sizes]
    steps = [before - after for before, after in itertools.pairwise(scores)]
    assert all(0.0 <= step <= 0.15 for step in steps)


def test_only_the_worst_counts() -> None:
    rule_set = load_rule_set(UPC)
    worst = defect("pit", 7.0, 20.0, name="X1")
    alone = score_of(rule_set, examination(worst))
    assert score_of(rule_set, examination(worst, defect("scratch", 1.0, 30.0, name="X2"))) == alone


@pytest.mark.parametrize("warning", [QualityWarning.LOW_CONTRAST, QualityWarning.ZONE_CUT_OFF])
def test_what_cannot_be_inspected_has_0(warning: QualityWarning) -> None:
    rule_set = load_rule_set(UPC)
    assert score_of(rule_set, examination(warnings=(warning,))) == 0.0
    assert score_of(rule_set, examination(scaled=False)) == 0.0


@pytest.mark.parametrize(("rule", "turns_at_um"), [("guard_band", 3.0), ("guarded", 2.6)])
def test_where_a_guard_band_decides_the_score_is_50_where_the_verdict_turns(rule: str, turns_at_um: float) -> None:
    """No scratch over 3 µm, measured with U = 0.4 µm."""
    rule_set = deciding_by(rule)
    scores = {}
    for step in range(300):
        size_um = 1.5 + step / 100
        found = examination(defect("scratch", size_um, 20.0, uncertainty_um=0.2))
        holds_together(rule_set, found)
        scores[size_um] = score_of(rule_set, found)
    assert all(0.0 <= before - after < 0.3 for before, after in itertools.pairwise(scores.values()))
    assert all((score >= 50.0) == (size_um < turns_at_um + 0.005) for size_um, score in scores.items())


def deciding_by(rule: str) -> RuleSet:
    """A rule set of the house under another decision rule."""
    data = load_rule_set("house-guarded-sm-upc").model_dump(mode="json")
    return parse_rule_set({**data, "decision": {**data["decision"], "rule": rule}}, origin="drawn")


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (defect("pit", 7.0, 20.0), Severity.HIGH),
        (defect("pit", 3.0, 20.0), Severity.MEDIUM),
        (defect("pit", 1.5, 20.0), Severity.LOW),
        (defect("pit", None, 20.0), Severity.MEDIUM),
        (defect("pit", 7.0, 400.0), Severity.LOW),
        (replace(defect("pit", 7.0, 20.0), excluded=Exclusion.OWN_DIRT), Severity.LOW),
    ],
)
def test_severity_says_what_the_limits_make_of_a_defect(found: Defect, expected: Severity) -> None:
    assert severities_of(load_rule_set(UPC), examination(found)) == {"X1": expected}


def test_one_of_too_many_is_grave() -> None:
    grave = severities_of(load_rule_set(UPC), examination(*several("pit", 3.0, 20.0, 6)))
    assert set(grave.values()) == {Severity.HIGH}
    assert len(grave) == 6


def test_what_guarded_acceptance_fails_is_grave_although_it_keeps_its_limit() -> None:
    rule_set = deciding_by("guarded")
    found = examination(defect("scratch", 2.9, 20.0, uncertainty_um=0.2))
    assert explain(rule_set, found)[0].outcome is not Outcome.BREAKS
    assert judge(rule_set, found).status is VerdictStatus.FAIL
    assert severities_of(rule_set, found) == {"X1": Severity.HIGH}
    assert score_of(rule_set, found) == pytest.approx(50.0 * 3.0 / 3.3)
