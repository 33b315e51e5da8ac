"""Judging many at once comes to what judging one by one comes to."""

from __future__ import annotations

import random
from functools import cache
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dscope_gui.domain.history import StoredRecord
from dscope_gui.domain.record import record_line, record_of
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.ticket import Ticket
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.rules import list_rule_sets, load_rule_set, parse_rule_set
from dscope_gui.workstation.rejudging.again import judged_again, obstacle
from dscope_gui.workstation.rejudging.facts import Facts, facts_of
from dscope_gui.workstation.rejudging.outcome import flip_kind
from dscope_gui.workstation.rejudging.screening import surely_unchanged
from tests import hand_built
from tests.histories import judged, random_examination, random_inspections
from tests.rules.test_any_rule_set import rule_sets


def facts(number: int, seed: int) -> Facts:
    made = random_inspections(number, seed)
    return facts_of([StoredRecord(Ticket(part), record_line(record_of(one))) for part, one in made])


@cache
def many_facts() -> Facts:
    return facts(300, seed=11)


def check(rules: RuleSet, some: Facts) -> int:
    """Whatever is screened out keeps its verdict when it is judged by itself; returns how many were."""
    stays = surely_unchanged(rules, some)
    for place in np.flatnonzero(stays).tolist():
        head, examination = some.heads[place], some.examination(int(place))
        assert head is not None and examination is not None
        assert obstacle(examination, head.context, head.before) is None
        after = judged_again(rules, examination, head.context, head.shape)
        assert flip_kind(head.before, after) is None and not after.conditional
    return int(stays.sum())


@pytest.mark.parametrize("name", list_rule_sets())
def test_no_verdict_of_a_shipped_rule_set_is_spared_that_changes(name: str) -> None:
    check(load_rule_set(name), many_facts())


@settings(max_examples=60, deadline=None)
@given(rule_sets(), st.sampled_from([None, {"rule": "guarded"}, {"rule": "guard_band", "r": 0.5}]), st.integers(1, 99))
def test_no_verdict_of_any_rule_set_is_spared_that_changes(
    data: dict[str, Any], decision: dict[str, Any] | None, seed: int
) -> None:
    rules = parse_rule_set(data if decision is None else {**data, "decision": decision}, origin="drawn")
    check(rules, many_facts())
    check(rules, _judged_by(rules, seed))


def _judged_by(rules: RuleSet, seed: int) -> Facts:
    """Inspections that were stored under these very rules, so that most are spared."""
    chance = random.Random(seed)
    made = [judged(random_examination(chance, most=8), rules) for _ in range(20)]
    return facts_of([StoredRecord(Ticket("P"), record_line(record_of(one))) for one in made])


def test_under_their_own_rules_most_plain_verdicts_are_spared() -> None:
    rules = load_rule_set("iec61300-3-35-2015-sm-upc")
    own = _judged_by(rules, 5)
    decided = [head for head in own.heads if head and head.before.status is not VerdictStatus.NOT_INSPECTABLE]
    assert check(rules, own) > 0.6 * len(decided)


def test_disputed_marks_are_kept_and_ask_again() -> None:
    built = hand_built.disputed()
    rules = load_rule_set(built.verdict.rule_set)
    some = facts_of([StoredRecord(Ticket("P"), record_line(record_of(built)))])
    head, examination = some.heads[0], some.examination(0)
    assert head is not None and examination is not None and not surely_unchanged(rules, some).any()
    again = judged_again(rules, examination, head.context, head.shape)
    assert again == built.verdict and head.before.disputed == ("P1",)
