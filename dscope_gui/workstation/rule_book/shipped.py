"""The rule sets that come with the program, as versions: number 0, in force until a station releases its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dscope_gui.domain.rule_version import SHIPPED_VERSION, RuleState, RuleStep, RuleVersion
from dscope_gui.rules import list_rule_sets, load_rule_set, rule_set_sha256


def with_shipped(name: str, kept: Sequence[RuleVersion]) -> tuple[RuleVersion, ...]:
    """All versions of one rule set: those on the shelf, and the shipped one with what happened to it."""
    own = [version for version in kept if not version.is_shipped]
    touched = next((version for version in kept if version.is_shipped), None)
    shipped = _shipped(name, touched)
    return (*([] if shipped is None else [shipped]), *own)


def _shipped(name: str, touched: RuleVersion | None) -> RuleVersion | None:
    """A roll-back holds what was seen then, although a later program ships another content."""
    if name not in list_rule_sets():
        return touched
    if touched is not None and any(event.step is RuleStep.ROLLED_BACK for event in touched.events):
        return touched
    rule_set = load_rule_set(name)
    fresh = RuleVersion(rule_set, SHIPPED_VERSION, rule_set_sha256(rule_set), RuleState.APPROVED)
    return fresh if touched is None else replace(fresh, events=touched.events)


def shipped_alone(name: str) -> tuple[RuleVersion, ...]:
    """The shipped rule set where no station has made anything of it; none where there is no such rule set."""
    return tuple(replace(version, state=RuleState.IN_FORCE) for version in with_shipped(name, ()))
