"""The rule set under which a stored inspection was judged, as far as it is still there."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from dscope_gui.domain.record import Record
from dscope_gui.errors import DScopeError
from dscope_gui.rules import load_rule_set, rule_set_sha256


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


def stored_rules(record: Record) -> StoredRules:
    """What is known today of the rule set that a record names."""
    verdict = record["verdict"]
    return _looked_up(verdict["rule_set"], verdict["rule_set_sha256"])


@lru_cache(maxsize=64)
def _looked_up(name: str, sha256: str) -> StoredRules:
    try:
        rules = load_rule_set(name)
    except DScopeError:
        return StoredRules(name, sha256)
    if rule_set_sha256(rules) != sha256:
        return StoredRules(name, sha256)
    return StoredRules(name, sha256, rules.title, rules.notice, rules.decided_by.wording)
