"""The rule set under which a stored inspection was judged, as far as it is still there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from dscope_gui.domain.record import Record, inspection_of
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.errors import DScopeError
from dscope_gui.rules import load_rule_set, rule_set_sha256
from dscope_gui.rules.explained import Explained, explained

ByHash: TypeAlias = Callable[[str], RuleSet | None]
"""Finds a rule set of the station by the hash of its content, as `store.rules.by_hash` does."""


@dataclass(frozen=True, slots=True)
class StoredRules:
    """`title`, `notice`, `decision` : empty where the rule set is gone or has changed: they would tell of another."""

    name: str
    sha256: str
    title: str = ""
    notice: str = ""
    decision: str = ""

    @property
    def is_at_hand(self) -> bool:
        """Whether exactly this edition is still among the rule sets."""
        return bool(self.title)


def none_of_station(_sha256: str) -> RuleSet | None:
    """Where only the rule sets of the program are known."""
    return None


def stored_rules(record: Record, by_hash: ByHash = none_of_station) -> StoredRules:
    """What is known today of the rule set that a record names."""
    verdict = record["verdict"]
    name, sha256 = verdict["rule_set"], verdict["rule_set_sha256"]
    rules = exact_rules(record, by_hash)
    if rules is None:
        return StoredRules(name, sha256)
    return StoredRules(name, sha256, rules.title, rules.notice, rules.decided_by.wording)


def exact_rules(record: Record, by_hash: ByHash = none_of_station) -> RuleSet | None:
    """The very rule set that judged, or None where this edition is gone: no other may speak for it."""
    verdict = record["verdict"]
    shipped = _shipped(verdict["rule_set"], verdict["rule_set_sha256"])
    return by_hash(verdict["rule_set_sha256"]) if shipped is None else shipped


def explained_record(record: Record, by_hash: ByHash = none_of_station) -> Explained | None:
    """Why a stored inspection was judged as it was; None where the rule set that judged it is gone."""
    rules = exact_rules(record, by_hash)
    return None if rules is None else explained(rules, inspection_of(record))


@lru_cache(maxsize=64)
def _shipped(name: str, sha256: str) -> RuleSet | None:
    try:
        rules = load_rule_set(name)
    except DScopeError:
        return None
    return rules if rule_set_sha256(rules) == sha256 else None
