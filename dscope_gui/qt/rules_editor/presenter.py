"""Decides which page of the screen of rules is shown, and with which version."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TypeAlias

from PyQt6.QtCore import QObject, QSettings, pyqtSignal

from dscope_gui.domain.recipe import Recipe
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.rule_version import RuleState, RuleVersion
from dscope_gui.errors import DScopeError
from dscope_gui.protocols import Clock
from dscope_gui.qt.rules_editor.edit_presenter import EditPresenter
from dscope_gui.qt.rules_editor.files_presenter import FilesPresenter
from dscope_gui.qt.rules_editor.listing import Listing, read_listing
from dscope_gui.qt.rules_editor.release_presenter import ReleasePresenter
from dscope_gui.qt.rules_editor.screen import RulesScreen
from dscope_gui.qt.rules_editor.signatures import Signatures
from dscope_gui.qt.rules_editor.specimen import Specimen
from dscope_gui.qt.workers import Asking
from dscope_gui.workstation.rule_book import Draft, RuleBook
from dscope_gui.workstation.rule_recovery import RuleRecovery, Unsaved

RecipesNow: TypeAlias = Callable[[], Iterable[Recipe]]
SpecimenFor: TypeAlias = Callable[[RuleSet], Specimen]
"""Asked beside the GUI thread."""


class RulesPresenter(QObject):
    """`close` before the workstation goes; what is typed and not saved is kept then.

    Signals
    -------
    rule_set_shown(RuleSet | None) : that is edited or about to be released, whenever it says something else; None
        while it contradicts itself.
    """

    rule_set_shown = pyqtSignal(object)

    def __init__(
        self,
        screen: RulesScreen,
        book: RuleBook,
        recovery: RuleRecovery,
        *,
        signatures: Signatures,
        recipes: RecipesNow,
        specimen_for: SpecimenFor,
        clock: Clock,
        settings: QSettings,
    ) -> None:
        super().__init__(screen)
        self._screen, self._book, self._recovery, self._recipes = screen, book, recovery, recipes
        self._specimen_for = specimen_for
        self.editing = EditPresenter(screen.edit, screen.edit.panel, book, recovery, signatures)
        self.releasing = ReleasePresenter(screen.release, book, clock)
        self.files = FilesPresenter(screen.list, clock, settings)
        self._signatures = signatures
        self._listing, self._drawing = Asking(self), Asking(self)
        self._connect()

    def refresh(self) -> None:
        """Read the list anew."""
        work = partial(read_listing, self._book, self._recovery, tuple(self._recipes()))
        self._listing.ask(work, self._show_listing, self._screen.list.show_error)

    def close(self) -> None:
        self.editing.keep()
        self.files.close()
        for asking in (self._listing, self._drawing):
            asking.close()

    def forget_who(self) -> None:
        """Another role is in force: whoever signed before is not here any more."""
        self._signatures.forget()
        self._screen.edit.panel.drop()
        self._screen.release.panel.drop()

    def open(self, version: RuleVersion) -> None:
        """Go on with a draft, or read what cannot be edited."""
        if version.state is RuleState.DRAFT:
            self._edit(self._book.draft(version), version)
        else:
            self.editing.read(version)
            self._show_editor(version.rule_set)

    def begin(self, version: RuleVersion) -> None:
        """The next version of this rule set."""
        self._edit(self._book.draft(version), None)

    def copy(self, version: RuleVersion, name: str, title: str) -> None:
        """A rule set of the station's own."""
        draft = self._book.draft(version, name)
        self._edit(draft.with_content(draft.rule_set.model_copy(update={"title": title})), None)

    def take(self, rule_set: RuleSet) -> None:
        """What was imported, as the next version of the rule set whose name it bears."""
        self._edit(self._book.draft_of(rule_set), None)

    def compare(self, first: RuleVersion, second: RuleVersion | None) -> None:
        self._screen.compare.show_versions(self._screen.list.listing.versions, first, second)
        self._screen.show_page(self._screen.compare)

    def release(self, version: RuleVersion) -> None:
        self._screen.show_effect_on(self._screen.release)
        self.releasing.show(version)
        self._screen.show_page(self._screen.release)
        self.rule_set_shown.emit(version.rule_set)

    def show_list(self) -> None:
        self._screen.show_page(self._screen.list)
        self.refresh()

    def back(self) -> None:
        """Esc: whatever is typed asks first."""
        if self._screen.shows(self._screen.edit):
            self.editing.leave()
        else:
            self.show_list()

    def _edit(self, draft: Draft, version: RuleVersion | None) -> None:
        self.editing.edit(draft, version)
        self._show_editor(draft.rule_set)

    def _show_editor(self, rule_set: RuleSet) -> None:
        self._screen.list.tell("")
        self._screen.show_effect_on(self._screen.edit)
        self._screen.show_page(self._screen.edit)
        work = partial(self._specimen_for, rule_set)
        limits = self._screen.edit.limits
        self._drawing.ask(work, limits.show_specimen, self._screen.list.show_error)

    def _show_listing(self, listing: Listing) -> None:
        page = self._screen.list
        page.show_listing(listing)
        page.ask.drop()
        if listing.unsaved:
            self._offer(listing.unsaved[0])

    def _offer(self, unsaved: Unsaved) -> None:
        """A new draft that was never saved is on no list; it is offered until it is saved or discarded."""
        name = f"{unsaved.name}@{unsaved.version}"
        question = self.tr("The new draft {name} was not saved yet.").format(name=name)
        self._screen.list.ask.ask(
            question,
            (
                (self.tr("Go on with it"), partial(self._go_on, unsaved)),
                (self.tr("Discard it"), partial(self._discard, unsaved)),
            ),
        )

    def _go_on(self, unsaved: Unsaved) -> None:
        self.editing.edit_unsaved(unsaved)
        rule_set = self.editing.rule_set
        if rule_set is not None:
            self._show_editor(rule_set)
        else:
            self._screen.show_page(self._screen.edit)

    def _discard(self, unsaved: Unsaved) -> None:
        self._recovery.drop(unsaved.name, unsaved.version)
        self.refresh()

    def _guarded(self, do: Callable[..., None]) -> Callable[..., None]:
        """What went wrong stands below the list."""

        def guarded(*given: object) -> None:
            try:
                do(*given)
            except DScopeError as error:
                self._screen.list.show_error(error)

        return guarded

    def _release_edited(self) -> None:
        version = self.releasing.version
        if version is not None:
            self.open(version)

    def _connect(self) -> None:
        screen, page = self._screen, self._screen.list
        screen.shown.connect(self.refresh)
        screen.hidden_away.connect(self.editing.keep)
        screen.back_wanted.connect(self.back)
        page.opened.connect(self._guarded(self.open))
        page.draft_wanted.connect(self._guarded(self.begin))
        page.copy_wanted.connect(self._guarded(self.copy))
        page.compare_wanted.connect(self.compare)
        page.release_wanted.connect(self._guarded(self.release))
        self.files.imported.connect(self._guarded(self.take))
        page.help_wanted.connect(lambda: screen.show_page(screen.help))
        screen.help.back_wanted.connect(self.show_list)
        screen.compare.back_wanted.connect(self.show_list)
        screen.release.back_wanted.connect(self.show_list)
        screen.release.edit_wanted.connect(self._guarded(self._release_edited))
        self.editing.left.connect(self.show_list)
        self.editing.release_wanted.connect(self._guarded(self.release))
        self.editing.rule_set_changed.connect(self.rule_set_shown)
