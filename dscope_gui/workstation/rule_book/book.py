"""The life of rule sets: drafted, approved by a second person, in force from a date, retired, rolled back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from dscope_gui.domain.person import Person
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.rule_version import RuleEvent, RuleState, RuleStep, RuleVersion, in_force
from dscope_gui.errors import WrongUse
from dscope_gui.rules import dump_rule_set, parse_rule_set, rule_set_sha256
from dscope_gui.workstation.rule_book.draft import Draft
from dscope_gui.workstation.rule_book.permits import (
    require_may_approve,
    require_may_draft,
    require_may_retire,
    require_may_roll_back,
)
from dscope_gui.workstation.rule_book.versions import RuleVersions

_LEAST: Final = timedelta(microseconds=1)


class RuleBook(RuleVersions):
    """Rule sets with all that may be done to them. Every step goes through `_note`, and none can be taken back.

    All methods may raise `WrongUse`, saying who may do it instead, and `StoreUnavailable`.
    """

    def draft(self, source: RuleVersion, name: str | None = None) -> Draft:
        """Begin to work: on a draft itself, else on a copy that becomes the next version.

        Parameters
        ----------
        name : of another rule set that the copy shall belong to, a new one or one that there is.
        """
        if source.state is RuleState.DRAFT and name in (None, source.rule_set.id):
            return Draft(source.rule_set, source.version, source.sha256)
        content = source.rule_set if name is None else source.rule_set.model_copy(update={"id": name})
        return self.draft_of(content)

    def draft_of(self, content: RuleSet) -> Draft:
        """What was written elsewhere, as the next version of the rule set whose name it bears."""
        numbers = [version.version for version in self.versions(content.id)]
        return Draft(content, max(numbers, default=0) + 1)

    def save_draft(self, draft: Draft, by: Person, reason: str = "") -> RuleVersion:
        """Keep a draft; where nothing was changed nothing happens.

        Raises
        ------
        RuleSetInvalid
            It contradicts itself, naming zone and band.
        WrongUse
            Somebody else saved it meanwhile, or it was approved or retired.
        """
        require_may_draft(by)
        content = _valid(draft.rule_set)
        if draft.is_changed:
            event = self._event(
                RuleStep.SAVED, content.id, draft.version, sha256=rule_set_sha256(content), by=by, reason=reason
            )
            self._note(event, content, over=draft.over)
        return self.version(content.id, draft.version)

    def approve(
        self,
        name: str,
        number: int,
        by: Person,
        *,
        sha256: str,
        effective_from: datetime | None = None,
        reason: str = "",
    ) -> RuleVersion:
        """Release a draft.

        Parameters
        ----------
        sha256 : of the content that was seen; another one is refused.
        effective_from : aware of its time zone, not in the past; None is at once.
        """
        version = self.version(name, number)
        if version.state is not RuleState.DRAFT:
            raise WrongUse(f"{version.name} is {_STATES[version.state]} and cannot be approved", "Begin a new draft")
        require_may_approve(by, version)
        if version.sha256 != sha256:
            raise WrongUse(f"{version.name} is not what was looked at", "Open it again and look at what it says now")
        _valid(version.rule_set)
        event = self._event(RuleStep.APPROVED, name, number, sha256=sha256, by=by, reason=reason)
        self._note(replace(event, effective_from=max(_effective(effective_from, self._clock.now()), event.at)))
        return self.version(name, number)

    def roll_back(self, name: str, number: int, by: Person, reason: str) -> RuleVersion:
        """Put an earlier version in force again at once."""
        version = self.version(name, number)
        if version.state is not RuleState.APPROVED:
            raise WrongUse(f"{version.name} is {_STATES[version.state]}", "Roll back to a version that was in force")
        if version.effective_from is not None and version.effective_from > self._now(self._kept(name)):
            date = f"{version.effective_from.astimezone():%Y-%m-%d %H:%M}"
            raise WrongUse(f"{version.name} was not in force yet; it begins on {date}", "Roll back to one that was")
        require_may_roll_back(by, version)
        _require_reason(reason, "A roll-back")
        event = self._event(RuleStep.ROLLED_BACK, name, number, sha256=version.sha256, by=by, reason=reason)
        self._note(replace(event, effective_from=event.at), _kept_with_step(version))
        return self.version(name, number)

    def retire(self, name: str, number: int, by: Person, reason: str) -> RuleVersion:
        """Let a version judge never again, or give up a draft; see `after_retiring`."""
        version = self.version(name, number)
        if version.state is RuleState.RETIRED:
            raise WrongUse(f"{version.name} is retired already")
        require_may_retire(by, version)
        _require_reason(reason, "Retiring rules")
        event = self._event(RuleStep.RETIRED, name, number, sha256=version.sha256, by=by, reason=reason)
        self._note(event, _kept_with_step(version))
        return self.version(name, number)

    def retire_all(self, name: str, by: Person, reason: str) -> tuple[RuleVersion, ...]:
        """Retire every version of a rule set, so that parts bound to it are refused."""
        versions = self._existing(name)
        for version in versions:
            require_may_retire(by, version)
        # What would come into force next goes first: no part is judged by it in between.
        for version in sorted(versions, key=lambda one: one.state is RuleState.IN_FORCE):
            if version.state is not RuleState.RETIRED:
                self.retire(name, version.version, by, reason)
        return self.versions(name)

    def after_retiring(self, name: str, number: int) -> RuleVersion | None:
        """The version that would judge then; None where none would."""
        kept = self._kept(name)
        left = [version for version in kept if version.version != number]
        states = in_force(left, self._now(kept))
        return next((version for version in states if version.state is RuleState.IN_FORCE), None)

    def _event(self, step: RuleStep, name: str, number: int, *, sha256: str, by: Person, reason: str) -> RuleEvent:
        """A step now; steps of one rule set follow each other, also where the clock was set back between them."""
        last = max((event.at for version in self._kept(name) for event in version.events), default=None)
        now = self._clock.now()
        at = now if last is None else max(now, last + _LEAST)
        return RuleEvent(step, name, number, sha256, at, " ".join(by.name.split()), reason.strip())

    def _note(self, event: RuleEvent, content: RuleSet | None = None, *, over: str | None = None) -> None:
        """The one place where the life of a rule set is written."""
        self._shelf.add_step(event, content, over=over)


_STATES: Final = {
    RuleState.DRAFT: "a draft",
    RuleState.APPROVED: "approved",
    RuleState.IN_FORCE: "in force",
    RuleState.RETIRED: "retired",
}


def _kept_with_step(version: RuleVersion) -> RuleSet | None:
    """Nobody ever saved a shipped rule set, so that its content is kept when it is touched."""
    return version.rule_set if version.is_shipped else None


def _valid(content: RuleSet) -> RuleSet:
    """The same, checked as if it came from a file: what was edited in memory was not."""
    return parse_rule_set(json.loads(dump_rule_set(content)), origin=content.id)


def _effective(asked: datetime | None, now: datetime) -> datetime:
    if asked is None:
        return now
    if asked.tzinfo is None:
        raise WrongUse("The date from which rules are in force has no time zone")
    if asked < now:
        raise WrongUse(
            f"{asked.astimezone():%Y-%m-%d %H:%M} is over: no rules are put in force for the past",
            "Give a date that comes, or none for at once",
        )
    return asked


def _require_reason(reason: str, what: str) -> None:
    if not reason.strip():
        raise WrongUse(f"{what} needs a reason")
