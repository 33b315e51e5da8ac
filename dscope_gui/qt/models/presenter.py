"""Decides what happens on the screen of models; who may do what the model book knows."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PyQt6.QtCore import QObject
from PyQt6.QtWidgets import QFileDialog

from dscope_gui.domain.model_card import ModelTask
from dscope_gui.domain.person import Person
from dscope_gui.errors import DScopeError
from dscope_gui.neural import Activation, read_card
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.models.listing import read_listing
from dscope_gui.qt.models.screen import ModelsScreen
from dscope_gui.qt.models.sentry import ModelSentry
from dscope_gui.qt.models.trial_presenter import AskPath, TrialPresenter
from dscope_gui.qt.rules_editor.sign_panel import SignedStep
from dscope_gui.qt.rules_editor.signatures import Signatures
from dscope_gui.qt.workers import Asking
from dscope_gui.workstation.model_book import ModelBook, ModelLine


class ModelsPresenter(QObject):
    """`close` before the store goes.

    Parameters
    ----------
    sentry : what it finds changes the list.
    """

    def __init__(
        self,
        screen: ModelsScreen,
        book: ModelBook,
        sentry: ModelSentry,
        trials: TrialPresenter,
        signatures: Signatures,
    ) -> None:
        super().__init__(screen)
        self._screen, self._book, self.trials = screen, book, trials
        self._signatures = signatures
        self._listing = Asking(self)
        self.ask_folder: AskPath = self._ask_folder
        sentry.news.connect(self.refresh)
        sentry.failed.connect(screen.list.show_error)
        self._connect()

    def refresh(self) -> None:
        """Read the list anew."""
        read = partial(read_listing, self._book.registry)
        self._listing.ask(read, self._screen.list.show_listing, self._screen.list.show_error)

    def take_in(self) -> None:
        folder = self.ask_folder(Path.home())
        if folder is None:
            return
        try:
            name = read_card(folder).card.full_name
        except DScopeError as error:
            self._screen.list.show_error(error)
            return
        title = self.tr("{name} is taken in; it is not active by that").format(name=name)
        self._screen.list.panel.ask(SignedStep(title, self.tr("Take in"), partial(self._take_in, folder)))

    def roll_back(self, task: ModelTask) -> None:
        """Say beforehand what would judge then."""
        try:
            planned = self._book.registry.plan_roll_back(task)
        except DScopeError as error:
            self._screen.list.show_error(error)
            return
        if planned.back is None:
            title = self.tr("{gone} is rolled back; the rules alone judge then")
        else:
            title = self.tr("{gone} is rolled back; {back} judges then")
        named = title.format(gone=planned.gone.model, back="" if planned.back is None else planned.back.model)
        step = SignedStep(named, self.tr("Roll back"), partial(self._roll_back, task), needs_reason=True)
        self._screen.list.panel.ask(step)

    def compare(self, line: ModelLine) -> None:
        self.trials.open(self._screen.list.listing, line.card.full_name)
        self._screen.show_page(self._screen.trial)

    def activate(self, line: ModelLine) -> None:
        """What looks for defects is measured first; of the others the card is believed, as far as the gate lets it."""
        if line.card.task is ModelTask.SEGMENTATION:
            self.compare(line)
            return
        name, page = line.card.full_name, self._screen.list
        try:
            self._book.require_gate(self._book.registry.find(name))
        except DScopeError as error:
            page.show_error(error)
            return
        title = self.tr("{name} becomes active").format(name=name)
        page.panel.ask(SignedStep(title, self.tr("Activate"), partial(self._use, name)))

    def forget_who(self) -> None:
        """Another role is in force: whoever signed before is not here any more."""
        self._signatures.forget()
        self._screen.list.panel.drop()
        self._screen.trial.panel.drop()

    def show_list(self) -> None:
        self._screen.show_page(self._screen.list)
        self.refresh()

    def close(self) -> None:
        """Wait for what still runs."""
        self.trials.close()
        self._listing.close()

    def _take_in(self, folder: Path, person: Person, _reason: str) -> None:
        name = self._book.add(folder, person).card.full_name
        self._screen.list.tell(self.tr("✔ {name} is taken in").format(name=name))
        self.refresh()

    def _roll_back(self, task: ModelTask, person: Person, reason: str) -> None:
        done = self._book.roll_back(task, person, reason)
        told = [self.tr("✔ {name} was rolled back").format(name=done.gone.model)]
        told += [self.tr("⚠ passed over: {fault}").format(fault=error_words(fault)) for fault in done.passed_over]
        self._screen.list.tell("\n".join(told), is_fault=bool(done.passed_over))
        self.refresh()

    def _use(self, name: str, person: Person, reason: str) -> None:
        self._activated(self._book.use(name, person, reason))

    def _activated(self, activation: Activation) -> None:
        self.show_list()
        told = self.tr("✔ {name} judges from the next capture on; live picture and stream: the rules alone")
        self._screen.list.tell(told.format(name=activation.model))

    def _connect(self) -> None:
        screen, page = self._screen, self._screen.list
        screen.shown.connect(self.refresh)
        screen.list_wanted.connect(self.show_list)
        screen.trial.back_wanted.connect(self.show_list)
        screen.help.back_wanted.connect(self.show_list)
        page.help_wanted.connect(screen.show_help)
        page.take_in_wanted.connect(self.take_in)
        page.roll_back_wanted.connect(self.roll_back)
        page.compare_wanted.connect(self.compare)
        page.activate_wanted.connect(self.activate)
        self.trials.activated.connect(self._activated)

    def _ask_folder(self, suggestion: Path) -> Path | None:
        title = self.tr("Folder with a model: its card and its file")
        chosen = QFileDialog.getExistingDirectory(self._screen, title, str(suggestion))
        return Path(chosen) if chosen else None
