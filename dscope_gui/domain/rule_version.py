"""A rule set over the years: drafted, approved by a second person, in force from a date, retired, never changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from dscope_gui.domain.rule_set import RuleSet

SHIPPED_VERSION: Final = 0
"""Of a rule set as it comes with the program: approved by its makers, in force until a station's own version is."""


class RuleState(StrEnum):
    """What may be done with a version at a moment."""

    DRAFT = "draft"
    """May be edited, judges nothing."""
    APPROVED = "approved"
    """Not in force: its date lies ahead, or a later version took its place. It can be put in force again."""
    IN_FORCE = "in_force"
    """Parts are judged by it."""
    RETIRED = "retired"
    """Judges nothing any more; kept, because stored inspections name it."""


class RuleStep(StrEnum):
    """What happens to a version."""

    SAVED = "saved"
    """Drafted, or its draft edited."""
    APPROVED = "approved"
    """By somebody else than who drafted it."""
    ROLLED_BACK = "rolled_back"
    """An approved version is in force again at once."""
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class RuleEvent:
    """One step in the life of a version.

    Parameters
    ----------
    rule_set, version : name of the rule set and number of the version.
    sha256 : of the content that was saved, approved or rolled back to; what was approved is what was seen.
    effective_from : from when an approved version judges; None for other steps.
    """

    step: RuleStep
    rule_set: str
    version: int
    sha256: str
    at: datetime
    by: str
    reason: str = ""
    effective_from: datetime | None = None


@dataclass(frozen=True, slots=True)
class RuleVersion:
    """One version with its content and all that happened to it, the oldest step first.

    Parameters
    ----------
    state : at the moment for which the shelf was asked.
    effective_from : from when it judges, of the last approval or roll-back; None for drafts and shipped rule sets.
    """

    rule_set: RuleSet
    version: int
    sha256: str
    state: RuleState
    events: tuple[RuleEvent, ...] = ()
    effective_from: datetime | None = None

    @property
    def name(self) -> str:
        """As lists and records call it: `house-sm@3`."""
        return f"{self.rule_set.id}@{self.version}"

    @property
    def is_shipped(self) -> bool:
        return self.version == SHIPPED_VERSION

    @property
    def drafted_by(self) -> frozenset[str]:
        """Everybody who edited it: none of them may approve it."""
        return frozenset(event.by for event in self.events if event.step is RuleStep.SAVED)


def in_force(versions: Iterable[RuleVersion], now: datetime) -> tuple[RuleVersion, ...]:
    """All versions of one rule set with their states at a moment, by number.

    Of several approved versions the one whose date came last is in force; of two with the same date, the one that was
    approved or rolled back to last.
    """
    ordered = sorted(versions, key=lambda version: version.version)
    current = max((v for v in ordered if _may_judge(v, now)), key=_came, default=None)
    return tuple(replace(version, state=_state(version, current)) for version in ordered)


def _may_judge(version: RuleVersion, now: datetime) -> bool:
    if _last(version, RuleStep.RETIRED) is not None:
        return False
    if version.is_shipped:
        return True
    return version.effective_from is not None and version.effective_from <= now


def _came(version: RuleVersion) -> tuple[bool, datetime, datetime]:
    released = _last(version, RuleStep.APPROVED, RuleStep.ROLLED_BACK)
    if version.effective_from is None or released is None:
        never = datetime.min
        return False, never, never
    return True, version.effective_from, released.at


def _state(version: RuleVersion, current: RuleVersion | None) -> RuleState:
    if _last(version, RuleStep.RETIRED) is not None:
        return RuleState.RETIRED
    if current is not None and version.version == current.version:
        return RuleState.IN_FORCE
    approved = version.is_shipped or _last(version, RuleStep.APPROVED) is not None
    return RuleState.APPROVED if approved else RuleState.DRAFT


def _last(version: RuleVersion, *steps: RuleStep) -> RuleEvent | None:
    return next((event for event in reversed(version.events) if event.step in steps), None)
