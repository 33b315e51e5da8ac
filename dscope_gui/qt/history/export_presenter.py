"""Asks where to, exports beside the GUI thread, and tells how it ended."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from PyQt6.QtCore import QObject, QSettings, QStandardPaths
from PyQt6.QtWidgets import QFileDialog

from dscope_gui.domain.history import HistoryQuery
from dscope_gui.errors import DScopeError
from dscope_gui.protocols import Clock, ResultStore
from dscope_gui.qt.history.export_kinds import Choice, ExportKind, export_job, export_word
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.pdf import ReportFacts
from dscope_gui.qt.widgets.stored_facts import local_time
from dscope_gui.qt.widgets.wording import answer_word
from dscope_gui.qt.workers import LongJob, Progress

if TYPE_CHECKING:  # the screen makes its presenter
    from dscope_gui.qt.history.screen import HistoryScreen

AskPath: TypeAlias = Callable[[ExportKind, Path], Path | None]
"""Asks where a file shall go, from a suggestion; None when the user wants none."""

_FOLDER_KEY: Final = "history/export_folder"


class ExportPresenter(QObject):
    """One export at a time.

    Parameters
    ----------
    settings : keeps the last folder.
    """

    def __init__(
        self, store: ResultStore, clock: Clock, screen: HistoryScreen, *, station: str, settings: QSettings
    ) -> None:
        super().__init__(screen)
        self._store, self._clock, self._screen = store, clock, screen
        self._station, self._settings = station, settings
        self._path: Path | None = None
        self.ask_path: AskPath = self._ask_in_dialog
        self._job = LongJob(clock, self)
        bar = screen.exports
        bar.export_wanted.connect(self.export)
        bar.cancel_wanted.connect(self._job.cancel)
        self._job.progressed.connect(bar.show_progress)
        self._job.finished.connect(self._finished)
        self._job.failed.connect(self._failed)
        self._job.cancelled.connect(self._cancelled)

    def export(self, kind: ExportKind) -> None:
        """Export the marked lines, or all that are found."""
        if self._job.is_running:
            return
        path = self.ask_path(kind, self._suggestion(kind))
        if path is None:
            return
        self._path = path
        self._settings.setValue(_FOLDER_KEY, str(path.parent))
        choice = Choice(self._screen.list.lines.marked(), self._screen.presenter.query)
        self._screen.exports.show_progress(Progress(0, 0, None))
        self._job.start(export_job(kind, path, self._store, choice, self._facts(choice)))

    def close(self) -> None:
        """Cancel and wait until nothing is left behind."""
        self._job.close()

    def last_folder(self) -> Path:
        """Where the last export went, if that is still there."""
        kept = self._settings.value(_FOLDER_KEY)
        if isinstance(kept, str) and Path(kept).is_dir():
            return Path(kept)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents) if Path(documents).is_dir() else Path.home()

    def _suggestion(self, kind: ExportKind) -> Path:
        made = self._clock.now().astimezone()
        return self.last_folder() / f"inspections_{made:%Y-%m-%d_%H%M}.{kind.value}"

    def _ask_in_dialog(self, kind: ExportKind, suggestion: Path) -> Path | None:
        pattern = f"{export_word(kind)} (*.{kind.value})"
        title = self.tr("Export to")
        chosen, _ = QFileDialog.getSaveFileName(self._screen, title, str(suggestion), pattern)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(f".{kind.value}")

    def _facts(self, choice: Choice) -> ReportFacts:
        marked = len(choice.marked)
        said = self.tr("{} marked inspections").format(marked) if marked else ", ".join(self._words(choice.query))
        return ReportFacts(self._station, local_time(self._clock.now()), said or self.tr("the whole history"))

    def _words(self, query: HistoryQuery) -> Iterator[str]:
        named = (
            (self.tr("serial contains {}"), query.text),
            (self.tr("part {}"), query.part),
            (self.tr("lot {}"), query.lot),
            (self.tr("operator {}"), query.operator),
            (self.tr("from {}"), f"{query.since.astimezone():%Y-%m-%d}" if query.since else ""),
            (self.tr("before {}"), f"{query.until.astimezone():%Y-%m-%d}" if query.until else ""),
            (self.tr("answers {}"), " ".join(answer_word(answer) for answer in query.answers)),
        )
        yield from (words.format(value) for words, value in named if value)
        if query.latest_only:
            yield self.tr("last of each part only")
        if query.conditional_only:
            yield self.tr("conditional verdicts only")
        if query.disputed_only:
            yield self.tr("end faces with disputed marks only")

    def _finished(self) -> None:
        self._screen.exports.show_message(self.tr("✔ Written: {}").format(self._path))

    def _failed(self, error: DScopeError) -> None:
        self._screen.exports.show_message(f"⚠ {error_words(error)}", is_fault=True)

    def _cancelled(self) -> None:
        self._screen.exports.show_message(self.tr("Cancelled; no file was written"))
