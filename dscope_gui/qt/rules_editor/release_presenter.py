"""Decides what happens on the page of release; who may do what the rule book knows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Final, TypeAlias

from PyQt6.QtCore import QObject, pyqtSignal

from dscope_gui.domain.person import Person
from dscope_gui.domain.rule_version import RuleState, RuleVersion
from dscope_gui.protocols import Clock
from dscope_gui.qt.rules_editor.release_page import ReleasePage
from dscope_gui.qt.rules_editor.sign_panel import SignedStep
from dscope_gui.workstation.rule_book import RuleBook

_TOMORROW: Final = timedelta(days=1)
_Step: TypeAlias = Callable[[Person, str], None]


class ReleasePresenter(QObject):
    """Signals
    -------
    stepped(RuleVersion) : approved, retired or rolled back to.
    """

    stepped = pyqtSignal(object)

    def __init__(self, page: ReleasePage, book: RuleBook, clock: Clock) -> None:
        super().__init__(page)
        self._page, self._book, self._clock = page, book, clock
        self._version: RuleVersion | None = None
        page.approve_wanted.connect(self.approve)
        page.retire_wanted.connect(self.retire)
        page.roll_back_wanted.connect(self.roll_back)

    @property
    def version(self) -> RuleVersion | None:
        return self._version

    def show(self, version: RuleVersion) -> None:
        """This version as it is on the shelf."""
        self._version = version
        others = [one for one in self._book.versions(version.rule_set.id) if one.version != version.version]
        self._page.set_earliest(self._clock.now() + _TOMORROW)
        self._page.tell("")
        self._page.show_version(version, others)

    def approve(self) -> None:
        if self._version is not None:
            title = self.tr("Approve {name}: another person than who drafted it signs")
            self._ask(title, self.tr("Approve"), self._approve)

    def retire(self) -> None:
        """Say beforehand what would judge then."""
        version = self._version
        if version is None:
            return
        title = self.tr("Retire {name}")
        if version.state is RuleState.IN_FORCE:
            title = f"{title}: {self._what_would_judge(version)}"
        elif version.state is RuleState.DRAFT:
            title = self.tr("Give up the draft {name}")
        self._ask(title, self.tr("Retire"), self._retire, needs_reason=True)

    def roll_back(self) -> None:
        if self._version is not None:
            title = self.tr("Roll back to {name}: it is in force again at once")
            self._ask(title, self.tr("Roll back"), self._roll_back, needs_reason=True)

    def _what_would_judge(self, version: RuleVersion) -> str:
        after = self._book.after_retiring(version.rule_set.id, version.version)
        if after is None:
            return self.tr("nothing would judge then, and parts bound to it would be refused")
        return self.tr("{name} would judge then").format(name=after.name)

    def _ask(self, title: str, key: str, do: _Step, *, needs_reason: bool = False) -> None:
        if self._version is not None:
            named = title.format(name=self._version.name)
            self._page.panel.ask(SignedStep(named, key, do, needs_reason=needs_reason))

    def _approve(self, person: Person, reason: str) -> None:
        version = self._version
        if version is not None:
            approved = self._book.approve(
                version.rule_set.id,
                version.version,
                person,
                sha256=version.sha256,
                effective_from=self._page.effective_from,
                reason=reason,
            )
            self._done(approved, self.tr("✔ approved by {name}").format(name=person.name))

    def _retire(self, person: Person, reason: str) -> None:
        if self._version is not None:
            retired = self._book.retire(self._version.rule_set.id, self._version.version, person, reason)
            self._done(retired, self.tr("✔ retired by {name}").format(name=person.name))

    def _roll_back(self, person: Person, reason: str) -> None:
        if self._version is not None:
            current = self._book.roll_back(self._version.rule_set.id, self._version.version, person, reason)
            self._done(current, self.tr("✔ rolled back by {name}").format(name=person.name))

    def _done(self, version: RuleVersion, told: str) -> None:
        self.show(version)
        self._page.tell(told)
        self.stepped.emit(version)
