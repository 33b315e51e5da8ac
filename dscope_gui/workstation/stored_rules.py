"""The rule set under which a stored inspection was judged, as far as it is still there."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from dscope_gui.domain.record import Record, inspection_of
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.rule_version import SHIPPED_VERSION, RuleEvent, RuleStep, RuleVersion
from dscope_gui.errors import DScopeError
from dscope_gui.protocols import RuleShelf
from dscope_gui.rules import load_rule_set, rule_set_sha256
from dscope_gui.rules.explained import Explained, explained


@dataclass(frozen=True, slots=True)
class StoredRules:
    """What is known of the rule set that a record names.

    Parameters
    ----------
    title, notice, decision : empty where the rule set is gone or has changed: they would tell of another.
    version : its number at this station; None where it is gone.
    retired : who retired it, when and why; None where nobody did.
    """

    name: str
    sha256: str
    title: str = ""
    notice: str = ""
    decision: str = ""
    version: int | None = None
    retired: RuleEvent | None = None

    @property
    def is_at_hand(self) -> bool:
        """Whether exactly this edition is still known."""
        return bool(self.title)


def stored_rules(record: Record, shelf: RuleShelf | None = None) -> StoredRules:
    """What is known today of the rule set that a record names.

    Parameters
    ----------
    shelf : where the station keeps its own versions, also those that are no longer in force.
    """
    verdict = record["verdict"]
    name, sha256 = verdict["rule_set"], verdict["rule_set_sha256"]
    if shelf is not None and (found := _on_shelf(shelf, name, sha256)):
        return found
    shipped = _shipped(name, sha256)
    return StoredRules(name, sha256) if shipped is None else _told(shipped, sha256, SHIPPED_VERSION)


def _on_shelf(shelf: RuleShelf, name: str, sha256: str) -> StoredRules | None:
    """The newest version with this content; a content that belongs to none any more has no number."""
    versions = [version for version in shelf.versions(name) if version.sha256 == sha256]
    if versions:
        newest = versions[-1]
        return _told(newest.rule_set, sha256, newest.version, _retirement(newest))
    content = shelf.by_hash(sha256)
    return None if content is None or content.id != name else _told(content, sha256, None)


def _told(rules: RuleSet, sha256: str, version: int | None, retired: RuleEvent | None = None) -> StoredRules:
    return StoredRules(rules.id, sha256, rules.title, rules.notice, rules.decided_by.wording, version, retired)


def _retirement(version: RuleVersion) -> RuleEvent | None:
    return next((event for event in reversed(version.events) if event.step is RuleStep.RETIRED), None)


def exact_rules(record: Record, shelf: RuleShelf | None = None) -> RuleSet | None:
    """The very rule set that judged, or None where this edition is gone: no other may speak for it."""
    verdict = record["verdict"]
    name, sha256 = verdict["rule_set"], verdict["rule_set_sha256"]
    if (shipped := _shipped(name, sha256)) is not None:
        return shipped
    content = None if shelf is None else shelf.by_hash(sha256)
    return None if content is None or content.id != name else content


def explained_record(record: Record, shelf: RuleShelf | None = None) -> Explained | None:
    """Why a stored inspection was judged as it was; None where the rule set that judged it is gone."""
    rules = exact_rules(record, shelf)
    return None if rules is None else explained(rules, inspection_of(record))


@lru_cache(maxsize=64)
def _shipped(name: str, sha256: str) -> RuleSet | None:
    try:
        rules = load_rule_set(name)
    except DScopeError:
        return None
    return rules if rule_set_sha256(rules) == sha256 else None
