"""Two rule sets side by side: what is the same, changed, added and removed."""

from __future__ import annotations

import pytest

from dscope_gui.domain.rule_diff import Difference, DiffRow, compare_rule_sets
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.rules import list_rule_sets, load_rule_set


@pytest.fixture
def rule_set() -> RuleSet:
    return load_rule_set("iec61300-3-35-2015-sm-upc")


def changed(rule_set: RuleSet, **fields: object) -> RuleSet:
    return RuleSet.model_validate({**rule_set.model_dump(mode="json"), **fields})


def told(rows: tuple[DiffRow, ...]) -> list[DiffRow]:
    return [row for row in rows if row.difference is not Difference.SAME]


@pytest.mark.parametrize("name", list_rule_sets())
def test_nothing_differs_from_itself(name: str) -> None:
    assert told(compare_rule_sets(load_rule_set(name), load_rule_set(name))) == []


def test_a_changed_limit_is_told_in_the_words_of_the_table(rule_set: RuleSet) -> None:
    zones = rule_set.model_dump(mode="json")["zones"]
    zones[1]["defects"] = [{"max": None, "lt": 4, "source": "house"}, {"max": 0, "ge": 4, "source": "house"}]

    limit, source = told(compare_rule_sets(rule_set, changed(rule_set, zones=zones)))
    assert (limit.zone, limit.name, limit.difference) == ("cladding", "defects", Difference.CHANGED)
    assert limit.before == "no limit < 2 µm\n5 from 2 to 5 µm\nnone > 5 µm"
    assert limit.after == "no limit < 4 µm\nnone ≥ 4 µm"
    assert source.name == "defects.source"


def test_zones_and_columns_that_only_one_has_are_told(rule_set: RuleSet) -> None:
    zones = rule_set.model_dump(mode="json")["zones"][:-1]
    zones[0]["films"] = [{"max": 0, "source": "house"}]

    rows = told(compare_rule_sets(rule_set, changed(rule_set, zones=zones)))
    films = next(row for row in rows if row.name == "films")
    assert (films.before, films.after, films.difference) == (None, "none", Difference.ADDED)
    assert {row.difference for row in rows if row.zone == "contact"} == {Difference.REMOVED}


def test_the_head_is_compared_as_well(rule_set: RuleSet) -> None:
    other = changed(rule_set, title="House", min_detect_um=2, cladding=None)
    names = {row.name: row.difference for row in told(compare_rule_sets(rule_set, other))}
    assert names["title"] is Difference.CHANGED
    assert names["min_detect_um"] is Difference.CHANGED
    assert names["cladding"] is Difference.REMOVED
