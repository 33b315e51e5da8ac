"""All rule sets with their versions, and which of them judges at a moment."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import datetime

from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.rule_version import RuleState, RuleStep, RuleVersion, in_force
from dscope_gui.domain.suggest import did_you_mean
from dscope_gui.errors import NotInForce, WrongUse
from dscope_gui.protocols import Clock, RuleShelf
from dscope_gui.rules import list_rule_sets
from dscope_gui.workstation.rule_book.shipped import with_shipped


class RuleVersions:
    """Rule sets of the program and of the station; may be asked from any thread.

    What lies on the shelf is read once, and again only after somebody added a step to it, here or at another station.
    States follow the clock without reading anything.
    """

    def __init__(self, shelf: RuleShelf, clock: Clock) -> None:
        self._shelf, self._clock = shelf, clock
        self._door = threading.Lock()
        self._steps = -1
        self._read: dict[str, tuple[RuleVersion, ...]] = {}

    def names(self) -> tuple[str, ...]:
        """Names of all rule sets, in alphabetical order."""
        return tuple(sorted({*list_rule_sets(), *self._shelf.names()}))

    def versions(self, name: str) -> tuple[RuleVersion, ...]:
        """All versions of one rule set by number, with their states now; none where there is no such rule set."""
        kept = self._kept(name)
        return in_force(kept, self._now(kept))

    def version(self, name: str, number: int) -> RuleVersion:
        """One version with its state now; raises `WrongUse`."""
        versions = self._existing(name)
        found = next((one for one in versions if one.version == number), None)
        if found is None:
            known = ", ".join(str(one.version) for one in versions)
            raise WrongUse(f"There is no version {number} of {name}", f"There are {known}")
        return found

    def current(self, name: str) -> RuleVersion | None:
        """The version that judges now; None where none does."""
        return next((one for one in self.versions(name) if one.state is RuleState.IN_FORCE), None)

    def in_force(self, name: str) -> RuleVersion:
        """The version that judges now.

        Raises
        ------
        WrongUse
            There is no such rule set.
        NotInForce
            There is, but no version of it may judge. Nothing else judges in its place.
        """
        versions = self._existing(name)
        found = next((one for one in versions if one.state is RuleState.IN_FORCE), None)
        if found is None:
            raise NotInForce(
                f"No version of the rule set {name} is in force: {_why_none(versions)}",
                "Let QA release a version of it, or bind the part to another rule set",
            )
        return found

    def by_hash(self, name: str, sha256: str) -> RuleVersion | None:
        """The newest version that has this content now; None where none has."""
        return next((one for one in reversed(self.versions(name)) if one.sha256 == sha256), None)

    def content(self, sha256: str) -> RuleSet | None:
        """A content that was ever on the shelf, also one that its draft has left behind."""
        return self._shelf.by_hash(sha256)

    def _existing(self, name: str) -> tuple[RuleVersion, ...]:
        versions = self.versions(name)
        if not versions:
            raise WrongUse(f"There is no rule set '{name}'", did_you_mean(name, self.names()))
        return versions

    def _kept(self, name: str) -> tuple[RuleVersion, ...]:
        with self._door:
            # Counted before reading: what comes in between is read now and once more the next time.
            if (steps := self._shelf.count_steps()) != self._steps:
                self._steps, self._read = steps, {}
            if name not in self._read:
                self._read[name] = with_shipped(name, self._shelf.versions(name))
            return self._read[name]

    def _now(self, kept: Sequence[RuleVersion]) -> datetime:
        """A clock that was set back undoes no release: it is at least as late as the last step."""
        return max((self._clock.now(), *(event.at for version in kept for event in version.events)))


def _why_none(versions: Sequence[RuleVersion]) -> str:
    """The newest version tells, unless only a draft came after something that says more."""
    told = [one for one in versions if one.state is not RuleState.DRAFT] or versions
    newest = told[-1]
    if newest.state is RuleState.DRAFT:
        return f"version {newest.version} is a draft"
    if newest.state is RuleState.RETIRED:
        last = next(event for event in reversed(newest.events) if event.step is RuleStep.RETIRED)
        return f"version {newest.version} was retired on {last.at.astimezone():%Y-%m-%d} by {last.by}"
    begins = newest.effective_from
    return f"version {newest.version} begins on {begins.astimezone():%Y-%m-%d %H:%M}" if begins else "all are drafts"


def parse_version_name(text: str) -> tuple[str, int | None]:
    """`house-sm@3` as name and number; the number is None where none is named. Raises `WrongUse`."""
    name, at, number = text.rpartition("@")
    if not at:
        return text, None
    if not name or not number.isascii() or not number.isdigit():
        raise WrongUse(f"'{text}' names no version", "Write it as NAME@NUMBER, such as house-sm@3")
    return name, int(number)
