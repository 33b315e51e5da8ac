"""The head of a rule set as lines of field and value."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.reports.rule_sheets import layout

Value: TypeAlias = str | float | int | None
Line: TypeAlias = tuple[str, Value]


def head_lines(rule_set: RuleSet) -> Iterator[Line]:
    """In the order of `layout.MEANINGS`; of what may be there several times, at least one line."""
    values = {**_named(rule_set), **_of_cladding(rule_set), **_of_decision(rule_set)}
    lists: dict[str, tuple[str, ...]] = {
        layout.FIBER: rule_set.applies_to.fibers,
        layout.POLISH: tuple(polish.value for polish in rule_set.applies_to.polish),
        layout.REFUSE_WHEN: tuple(warning.value for warning in rule_set.refuse_when),
    }
    for name in layout.MEANINGS:
        if name in lists:
            yield from ((name, value) for value in lists[name] or (None,))
        else:
            yield name, values[name]


def _named(rule_set: RuleSet) -> dict[str, Value]:
    return {
        layout.ID: rule_set.id,
        layout.TITLE: rule_set.title,
        layout.STANDARD: rule_set.standard,
        layout.EDITION: rule_set.edition,
        layout.VERIFIED: _yes(rule_set.verified),
        layout.NOTICE: rule_set.notice or None,
        layout.REFERENCE: rule_set.reference,
        layout.UNIT: layout.UNITS[rule_set.unit],
        layout.MULTI_FIBER: _yes(rule_set.applies_to.multi_fiber),
        layout.FLOOR_UM: rule_set.min_detect_um,
    }


def _of_cladding(rule_set: RuleSet) -> dict[str, Value]:
    cladding = rule_set.cladding
    return {
        layout.CLADDING_UM: cladding.diameter_um if cladding else None,
        layout.CLADDING_TOLERANCE_UM: cladding.tolerance_um if cladding else None,
        layout.CLADDING_SOURCE: cladding.source if cladding else None,
    }


def _of_decision(rule_set: RuleSet) -> dict[str, Value]:
    decision = rule_set.decision
    return {
        layout.DECISION: decision.rule.value if decision else None,
        layout.DECISION_K: decision.k if decision else None,
        layout.DECISION_R: decision.r if decision else None,
        layout.CONDITIONAL_PASS: decision.conditional_pass if decision else None,
        layout.CONDITIONAL_FAIL: decision.conditional_fail if decision else None,
        layout.DECISION_SOURCE: (decision.source or None) if decision else None,
    }


def _yes(value: bool) -> str:
    return layout.YES if value else layout.NO
