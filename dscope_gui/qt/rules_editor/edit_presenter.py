"""Decides what happens while a version is edited: what is wrong, undo, what is kept, and how a draft is saved."""

from __future__ import annotations

import json
from typing import Final

from PyQt6.QtCore import QObject, QTimer, pyqtSignal

from dscope_gui.domain.person import Person
from dscope_gui.domain.rule_problems import RuleProblem
from dscope_gui.domain.rule_reading import RuleData, problems_in
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.rule_version import RuleState, RuleVersion
from dscope_gui.errors import DScopeError
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.rules_editor.draft_history import DraftHistory
from dscope_gui.qt.rules_editor.edit_page import EditPage
from dscope_gui.qt.rules_editor.sign_panel import SignedStep, SignPanel
from dscope_gui.qt.rules_editor.signatures import Signatures
from dscope_gui.qt.rules_editor.words import state_words
from dscope_gui.qt.widgets.stored_facts import local_time
from dscope_gui.rules import dump_rule_set
from dscope_gui.workstation.rule_book import Draft, RuleBook
from dscope_gui.workstation.rule_recovery import RuleRecovery, Unsaved

_KEPT_AFTER_MS: Final = 600
"""After the last letter; what is typed is on disk a second later."""


class EditPresenter(QObject):
    """Signals
    -------
    saved(RuleVersion) : a draft is on the shelf. left() : back to the list.
    rule_set_changed(RuleSet | None) : the draft says something else now; None where it contradicts itself.
    release_wanted(RuleVersion)
    """

    saved = pyqtSignal(object)
    left = pyqtSignal()
    rule_set_changed = pyqtSignal(object)
    release_wanted = pyqtSignal(object)

    def __init__(
        self, page: EditPage, panel: SignPanel, book: RuleBook, recovery: RuleRecovery, signatures: Signatures
    ) -> None:
        super().__init__(page)
        self._page, self._panel, self._book, self._recovery = page, panel, book, recovery
        self._signatures = signatures
        self._draft: Draft | None = None
        self._version: RuleVersion | None = None
        self._data: RuleData = {}
        self._stored: RuleData = {}
        self._rule_set: RuleSet | None = None
        self._history = DraftHistory(self._show_again, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEPT_AFTER_MS)
        self._timer.timeout.connect(self.keep)
        self._connect()

    @property
    def draft(self) -> Draft | None:
        """The draft that is edited; None where a version is only read."""
        return self._draft

    @property
    def rule_set(self) -> RuleSet | None:
        """As it stands in the fields; None while it contradicts itself."""
        return self._rule_set

    @property
    def is_changed(self) -> bool:
        """Whether there is anything that is not on the shelf."""
        return self._draft is not None and (self._draft.is_new or self._data != self._stored)

    def read(self, version: RuleVersion) -> None:
        """Show a version that nothing can be changed in."""
        self._begin(None, version, version.rule_set)
        self._page.tell(self.tr("Only to be read: begin a new draft to change it"))

    def edit(self, draft: Draft, version: RuleVersion | None) -> None:
        """Work on a draft; what was typed and not saved the last time is there again.

        Parameters
        ----------
        version : as it is on the shelf; None of a draft that was never saved.
        """
        self._begin(draft, version, draft.rule_set)
        unsaved = self._recovery.find(draft.rule_set.id, draft.version)
        if unsaved is not None and unsaved.data != self._data:
            self._set(unsaved.data)
            self._history.note(self._stored, self._data, 0)
            self._page.ask.ask(
                self.tr("These changes of {time} were not saved yet.").format(time=local_time(unsaved.at)),
                ((self.tr("Go on with them"), self._go_on), (self.tr("Discard them"), self.discard)),
            )
        elif draft.is_new:
            self._page.tell(self.tr("Not saved yet"))

    def edit_unsaved(self, unsaved: Unsaved) -> None:
        """Go on with a new draft that was never saved."""
        self.edit(Draft(RuleSet.model_validate(unsaved.base), unsaved.version, unsaved.over), None)

    def undo(self) -> None:
        self._history.undo()
        self._show_keys(problems_in(self._data))

    def redo(self) -> None:
        self._history.redo()
        self._show_keys(problems_in(self._data))

    def save(self) -> None:
        """Ask who saves and why, and put the draft on the shelf."""
        if self._draft is None or self._rule_set is None:
            return
        name = f"{self._draft.rule_set.id}@{self._draft.version}"
        title = self.tr("Save the draft {name}").format(name=name)
        self._panel.ask(SignedStep(title, self.tr("Save"), self._save, asks_pin=False))

    def leave(self) -> None:
        """Back to the list; where something is not saved, ask in the page."""
        self.keep()
        if not self.is_changed:
            self._close()
            return
        answers = [(self.tr("Keep for later"), self._close), (self.tr("Discard"), self._discard_and_leave)]
        if self._rule_set is not None:
            answers.insert(1, (self.tr("Save…"), self.save))
        answers.append((self.tr("Stay"), self._go_on))
        self._page.ask.ask(self.tr("This draft is not saved. What was typed is kept on this station."), answers)

    def keep(self) -> None:
        """Write down what is not saved; called a moment after each change and before anything ends."""
        self._timer.stop()
        if self._draft is None or not self.is_changed:
            return
        try:
            self._recovery.keep(self._draft, self._data)
        except DScopeError as error:
            self._page.tell(f"⚠ {error_words(error)}", is_fault=True)

    def _begin(self, draft: Draft | None, version: RuleVersion | None, rule_set: RuleSet) -> None:
        self.keep()
        self._draft, self._version = draft, version
        self._stored = data_of(rule_set)
        self._history.clear()
        self._panel.drop()
        self._page.ask.drop()
        self._page.tell("")
        number = draft.version if draft is not None else version.version if version is not None else 0
        state = RuleState.DRAFT if draft is not None or version is None else version.state
        self._page.show_version(f"{rule_set.id}@{number}   {state_words(state)}", is_read_only=draft is None)
        self._page.tabs.setCurrentIndex(0)
        self._page.limits.zones.choose(0, self._page.limits.zones.chosen[1])
        self._set(self._stored)

    def _set(self, data: RuleData) -> None:
        """Show this; the fields then say it, in their own order of keys."""
        self._page.set_value(data)
        self._data = self._page.value()
        if data is self._stored:
            self._stored = self._data
        self._check()

    def _show_again(self, data: RuleData) -> None:
        self._set(data)
        self._timer.start()

    def _changed(self) -> None:
        data = self._page.value()
        if self._draft is None or data == self._data:
            return
        before, self._data = self._data, data
        self._history.note(before, data, self._page.focused)
        self._page.ask.drop()
        self._check()
        self._timer.start()

    def _check(self) -> None:
        problems = problems_in(self._data)
        self._page.show_problems(problems)
        self._rule_set = None if problems else RuleSet.model_validate(self._data)
        self._show_keys(problems)
        if self._rule_set is not None:
            self._page.show_rule_set(self._rule_set)
        self.rule_set_changed.emit(self._rule_set)

    def _show_keys(self, problems: tuple[RuleProblem, ...]) -> None:
        self._page.show_keys(
            can_undo=self._history.canUndo(),
            can_redo=self._history.canRedo(),
            can_save=not problems and self.is_changed,
        )
        self._page.release.setEnabled(not self.is_changed and self._version is not None)

    def _save(self, person: Person, reason: str) -> None:
        if self._draft is None or self._rule_set is None:
            return
        version = self._book.save_draft(self._draft.with_content(self._rule_set), person, reason)
        self._recovery.drop(version.rule_set.id, version.version)
        self._timer.stop()
        self._draft, self._version = self._book.draft(version), version
        self._stored = self._data
        self._show_keys(())
        self._page.ask.drop()
        self._page.tell(self.tr("✔ saved by {name}").format(name=person.name))
        self.saved.emit(version)

    def _go_on(self) -> None:
        self._page.limits.setFocus()

    def discard(self) -> None:
        """Back to what is on the shelf; undo brings it back."""
        if self._draft is None:
            return
        before = self._data
        self._page.ask.drop()
        self._set(self._stored)
        if before != self._data:
            self._history.note(before, self._data, 0)
        self._show_keys(())
        self._recovery.drop(self._draft.rule_set.id, self._draft.version)

    def _discard_and_leave(self) -> None:
        if self._draft is not None:
            self._recovery.drop(self._draft.rule_set.id, self._draft.version)
        self._data = self._stored
        self._close()

    def _close(self) -> None:
        self.keep()
        self._draft = self._version = None
        self.left.emit()

    def _release(self) -> None:
        if self._version is not None:
            self.release_wanted.emit(self._version)

    def _connect(self) -> None:
        page = self._page
        page.value_changed.connect(self._changed)
        page.undo_wanted.connect(self.undo)
        page.redo_wanted.connect(self.redo)
        page.save_wanted.connect(self.save)
        page.back_wanted.connect(self.leave)
        page.release_wanted.connect(self._release)


def data_of(rule_set: RuleSet) -> RuleData:
    """As the editor holds it."""
    data: RuleData = json.loads(dump_rule_set(rule_set))
    return {"decision": None, **data}
