"""Runs comparisons beside the GUI thread, and lets the second judge take the place of the one that judges now."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias

from PyQt6.QtCore import QObject, QSettings, QStandardPaths, pyqtSignal
from PyQt6.QtWidgets import QFileDialog

from dscope_gui.domain.model_card import ModelTask
from dscope_gui.domain.person import Person
from dscope_gui.errors import DScopeError
from dscope_gui.protocols import Clock
from dscope_gui.qt.models.listing import ModelListing
from dscope_gui.qt.models.trial_bar import TrialWish
from dscope_gui.qt.models.trial_page import TrialPage
from dscope_gui.qt.rules_editor.sign_panel import SignedStep
from dscope_gui.qt.workers import Asking, LongJob, Progress, Report
from dscope_gui.validation.paired import comparison_json, paired_gate, render_comparison
from dscope_gui.whole_file import write_text
from dscope_gui.workstation.model_book import ModelBook
from dscope_gui.workstation.model_trial import (
    RULES,
    Trial,
    TrialOrder,
    judge_named,
    rules_or_active,
    run_trial,
    trial_facts,
)
from dscope_gui.workstation.setup import InspectionSetup

AskPath: TypeAlias = Callable[[Path], Path | None]
"""Asks where something lies or shall go, from a suggestion; None when the user wants none."""

_GOLDEN_KEY: Final = "models/golden_folder"


class TrialPresenter(QObject):
    """`close` before the store goes.

    Parameters
    ----------
    setup : how pictures are looked at; asked at each trial.
    jobs : processes at work, see `TrialOrder`.

    Signals
    -------
    activated(Activation)
    """

    activated = pyqtSignal(object)

    def __init__(
        self,
        page: TrialPage,
        book: ModelBook,
        setup: Callable[[], InspectionSetup],
        clock: Clock,
        *,
        settings: QSettings,
        jobs: int = 0,
    ) -> None:
        super().__init__(page)
        self._page, self._book, self._setup, self._clock = page, book, setup, clock
        self._settings, self._jobs = settings, jobs
        self._trial: Trial | None = None
        self._job, self._writing = LongJob(clock, self), Asking(self)
        self.ask_golden: AskPath = self._ask_golden
        self.ask_report: AskPath = self._ask_report
        self._connect()
        page.bar.show_golden(self._kept_golden())

    @property
    def is_running(self) -> bool:
        return self._job.is_running

    def open(self, listing: ModelListing, second: str) -> None:
        """Hold a model against who judges now; where it does so itself, against the rules alone."""
        if self.is_running:
            return
        now = rules_or_active(self._book.registry).name
        models = [
            line.card.full_name
            for line in listing.lines
            if line.card.task is ModelTask.SEGMENTATION and line.fault is None
        ]
        self._page.bar.show_judges([RULES.name, *models], RULES.name if now == second else now, second)
        self._forget()

    def choose_golden(self) -> None:
        folder = self.ask_golden(self._kept_golden() or _documents())
        if folder is not None:
            self._settings.setValue(_GOLDEN_KEY, str(folder))
            self._page.bar.show_golden(folder)
            self._forget()

    def start(self) -> None:
        wish = self._page.bar.wish
        if wish is not None and not self.is_running:
            self._trial = None
            self._page.show_running()
            self._page.bar.show_progress(Progress(0, 0, None))
            self._job.start(partial(self._run, wish))

    def activate(self) -> None:
        """Ask for the signature; who judges now is asked once more when it is given."""
        if self._trial is None:
            return
        first, second = self._trial.compared.names
        title = self.tr("{second} becomes active; {first} judges now").format(first=first, second=second)
        self._page.panel.ask(SignedStep(title, self.tr("Activate"), self._activate))

    def write_report(self) -> None:
        """The page, and the JSON beside it."""
        if self._trial is None:
            return
        first, second = self._trial.compared.names
        path = self.ask_report(_documents() / f"{first}_{second}.html")
        if path is not None:
            said = self.tr("✔ Written: {}").format(path)
            self._writing.ask(
                partial(_write_report, self._trial, path), lambda _none: self._page.tell(said), self._page.show_error
            )

    def close(self) -> None:
        """Cancel what runs, and wait for it."""
        self._job.close()
        self._writing.close()

    def _run(self, wish: TrialWish, report: Report) -> None:
        registry = self._book.registry
        judges = judge_named(wish.first, registry), judge_named(wish.second, registry)
        order = TrialOrder(judges, wish.golden, self._setup(), wish.detector, self._jobs)
        self._trial = run_trial(order, self._clock, report)

    def _finished(self) -> None:
        self._page.bar.show_progress(None)
        if (trial := self._trial) is None:
            return
        after, now = trial.order.judges[1], rules_or_active(self._book.registry)
        may_activate = after.model is not None and trial.compared.names[0] == now.name
        gate = paired_gate(trial.compared) if after.model is None else self._book.gate_of(after.model, trial)
        self._page.show_comparison(trial.compared, gate, may_activate=may_activate)
        self._page.show_unreadable(trial.unreadable)

    def _failed(self, error: DScopeError) -> None:
        self._cancelled()
        self._page.show_error(error)

    def _cancelled(self) -> None:
        self._page.bar.show_progress(None)
        self._forget()

    def _forget(self) -> None:
        """What was compared is no answer to what is chosen now."""
        self._trial = None
        self._page.show_nothing()

    def _activate(self, person: Person, reason: str) -> None:
        if self._trial is not None:
            name = self._trial.compared.names[1]
            activation = self._book.use(name, person, reason, self._trial)
            self._forget()
            self.activated.emit(activation)

    def _connect(self) -> None:
        page, bar = self._page, self._page.bar
        bar.changed.connect(self._forget)
        bar.folder_wanted.connect(self.choose_golden)
        bar.start_wanted.connect(self.start)
        bar.cancel_wanted.connect(self._job.cancel)
        page.activate_wanted.connect(self.activate)
        page.report_wanted.connect(self.write_report)
        self._job.progressed.connect(bar.show_progress)
        self._job.finished.connect(self._finished)
        self._job.failed.connect(self._failed)
        self._job.cancelled.connect(self._cancelled)

    def _kept_golden(self) -> Path | None:
        kept = self._settings.value(_GOLDEN_KEY)
        return Path(kept) if isinstance(kept, str) and Path(kept).is_dir() else None

    def _ask_golden(self, suggestion: Path) -> Path | None:
        title = self.tr("Folder of labelled pictures")
        chosen = QFileDialog.getExistingDirectory(self._page, title, str(suggestion))
        return Path(chosen) if chosen else None

    def _ask_report(self, suggestion: Path) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self._page, self.tr("Write to"), str(suggestion), "HTML (*.html)")
        return Path(chosen).with_suffix(".html") if chosen else None


def _write_report(trial: Trial, path: Path) -> None:
    facts = trial_facts(trial)
    write_text(path, render_comparison(trial.compared, [f"{name}: {fact}" for name, fact in facts.items()]))
    write_text(path.with_suffix(".json"), comparison_json(trial.compared, facts))


def _documents() -> Path:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if Path(documents).is_dir() else Path.home()
