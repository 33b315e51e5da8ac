"""Exports, imports and clears the dataset, beside the GUI thread, and tells how it ended."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias

from PyQt6.QtCore import QObject, QSettings, QStandardPaths, pyqtSignal
from PyQt6.QtWidgets import QFileDialog

from dscope_gui.dataset import Arrival, Statistics
from dscope_gui.domain.person import Person
from dscope_gui.domain.station import Role
from dscope_gui.errors import DScopeError
from dscope_gui.protocols import Clock
from dscope_gui.qt.labelling.screen import LabellingScreen
from dscope_gui.qt.languages import error_words, thousands
from dscope_gui.qt.rules_editor.sign_panel import SignedStep
from dscope_gui.qt.workers import LongJob, Progress
from dscope_gui.qt.workers.long_job import Report
from dscope_gui.workstation.labelling import LabellingDesk
from dscope_gui.workstation.signatures import require_signature

AskPath: TypeAlias = Callable[[Path], Path | None]
"""Asks for a file, from a suggestion; None when the user wants none."""
OnCleared: TypeAlias = Callable[[Person, int, str], None]
"""Told who threw how many items away and why."""

_FOLDER_KEY: Final = "labelling/export_folder"
_SUFFIX: Final = ".tar.gz"


class FilesPresenter(QObject):
    """Signals
    -------
    changed() : other items are in the dataset now.
    """

    changed = pyqtSignal()

    def __init__(
        self, screen: LabellingScreen, desk: LabellingDesk, clock: Clock, settings: QSettings, on_cleared: OnCleared
    ) -> None:
        super().__init__(screen)
        self._screen, self._desk, self._clock, self._settings = screen, desk, clock, settings
        self._on_cleared = on_cleared
        self._told = ""
        self.ask_where: AskPath = self._ask_where
        self.ask_which: AskPath = self._ask_which
        self._exporting, self._importing = LongJob(clock, self), LongJob(clock, self)
        for job in (self._exporting, self._importing):
            job.progressed.connect(self._show_progress)
            job.failed.connect(self._failed)
            job.cancelled.connect(self._cancelled)
            job.finished.connect(self._finished)
            screen.files.cancel_wanted.connect(job.cancel)
        self._importing.finished.connect(self.changed)
        screen.files.export_wanted.connect(self.export)
        screen.files.import_wanted.connect(self.import_)
        screen.files.clear_wanted.connect(self.ask_to_clear)

    def export(self) -> None:
        """All labelled pictures into one archive."""
        path = None if self._is_busy else self.ask_where(self._suggestion())
        if path is not None:
            self._settings.setValue(_FOLDER_KEY, str(path.parent))
            self._start(self._exporting, partial(self._export, path))

    def import_(self) -> None:
        """The items of an archive, all or none."""
        path = None if self._is_busy else self.ask_which(self._last_folder())
        if path is not None:
            self._start(self._importing, partial(self._import, path))

    def ask_to_clear(self) -> None:
        self.ask_about(self._desk.standing().statistics)

    def ask_about(self, statistics: Statistics) -> None:
        """Name what would be lost, and ask for the signature."""
        count = statistics.items + len(statistics.damaged)
        if not count:
            self._screen.files.tell(self.tr("There is nothing to throw away"))
            return
        title = self.tr(
            "Throw {items} labelled pictures away for ever, {said} of them with a person's word? Export first."
        )
        told = title.format(items=thousands(count), said=thousands(statistics.corrected))
        step = SignedStep(told, self.tr("Throw {} away").format(thousands(count)), self._clear, needs_reason=True)
        self._screen.sign.ask(step)

    def close(self) -> None:
        """Cancel and wait until nothing is left behind."""
        for job in (self._exporting, self._importing):
            job.close()

    @property
    def _is_busy(self) -> bool:
        return self._exporting.is_running or self._importing.is_running

    def _start(self, job: LongJob, work: Callable[[Report], None]) -> None:
        self._screen.files.tell("")
        self._screen.files.show_progress(Progress(0, 0, None))
        self._screen.files.show_running(is_running=True)
        job.start(work)

    def _export(self, path: Path, report: Report) -> None:
        count = self._desk.export(path, report)
        self._told = self.tr("✔ {count} items written: {path}").format(count=thousands(count), path=path)

    def _import(self, path: Path, report: Report) -> None:
        self._told = self._arrival_words(self._desk.import_(path, report))

    def _arrival_words(self, arrival: Arrival) -> str:
        text = self.tr("✔ {added} new, {extended} with more words, {known} known already")
        told = text.format(added=arrival.added, extended=arrival.extended, known=arrival.known)
        if arrival.disputed:
            told += self.tr("; {} say otherwise here and stay as they are").format(len(arrival.disputed))
        return told

    def _clear(self, person: Person, reason: str) -> None:
        require_signature(person, Role.QA, self.tr("throw labelled pictures away"))
        gone = self._desk.clear()
        self._on_cleared(person, gone, reason)
        self._screen.files.tell(self.tr("{count} items thrown away by {name}").format(count=gone, name=person.name))
        self.changed.emit()

    def _show_progress(self, progress: Progress) -> None:
        self._screen.files.show_progress(progress)

    def _finished(self) -> None:
        self._screen.files.show_running(is_running=False)
        self._screen.files.tell(self._told)

    def _failed(self, error: DScopeError) -> None:
        self._screen.files.show_running(is_running=False)
        self._screen.files.tell(f"✖ {error_words(error)}", is_fault=True)

    def _cancelled(self) -> None:
        self._screen.files.show_running(is_running=False)
        self._screen.files.tell(self.tr("Cancelled; nothing was written"))

    def _suggestion(self) -> Path:
        return self._last_folder() / f"dataset_{self._clock.now().astimezone():%Y-%m-%d_%H%M}{_SUFFIX}"

    def _last_folder(self) -> Path:
        kept = self._settings.value(_FOLDER_KEY)
        if isinstance(kept, str) and Path(kept).is_dir():
            return Path(kept)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents) if Path(documents).is_dir() else Path.home()

    def _ask_where(self, suggestion: Path) -> Path | None:
        pattern = self.tr("Labelled pictures") + f" (*{_SUFFIX})"
        chosen, _ = QFileDialog.getSaveFileName(self._screen, self.tr("Export to"), str(suggestion), pattern)
        if not chosen:
            return None
        return Path(chosen) if chosen.endswith(_SUFFIX) else Path(chosen + _SUFFIX)

    def _ask_which(self, folder: Path) -> Path | None:
        pattern = self.tr("Labelled pictures") + f" (*{_SUFFIX})"
        chosen, _ = QFileDialog.getOpenFileName(self._screen, self.tr("Import from"), str(folder), pattern)
        return Path(chosen) if chosen else None
