"""Decides what happens on the screen of studies; everything slow runs beside the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final, Protocol, TypeAlias

from PyQt6.QtCore import QObject, QSettings, QStandardPaths
from PyQt6.QtWidgets import QFileDialog

from dscope_gui.domain.study import Study, StudyPlan, StudyState
from dscope_gui.errors import DScopeError
from dscope_gui.protocols import Clock
from dscope_gui.qt.studies.export import ExportKind, export_study
from dscope_gui.qt.studies.screen import StudiesScreen
from dscope_gui.qt.workers import Asking
from dscope_gui.reports.studies import StudyReport
from dscope_gui.workstation.studies import Shelved, Studies, report_of

AskPath: TypeAlias = Callable[[ExportKind, Path], Path | None]
"""Asks where a file shall go, from a suggestion; None when the user wants none."""

_FOLDER_KEY: Final = "studies/export_folder"


class Jobs(Protocol):
    """Does what needs the camera, one after the other: `JobThread`."""

    def submit(
        self, do: Callable[[], Any], then: Callable[[Any], None], otherwise: Callable[[DScopeError], None]
    ) -> bool: ...


class StudiesPresenter(QObject):
    """`close` before the workstation goes.

    Parameters
    ----------
    station : name on the reports.
    part : part number that a new study begins with.
    settings : keeps the last folder of an export.
    """

    def __init__(
        self,
        screen: StudiesScreen,
        studies: Studies,
        jobs: Jobs,
        clock: Clock,
        *,
        station: str,
        part: str,
        settings: QSettings,
    ) -> None:
        super().__init__(screen)
        self._screen, self._studies, self._jobs, self._clock = screen, studies, jobs, clock
        self._station, self._part, self._settings = station, part, settings
        self._study: Study | None = None
        self._report: StudyReport | None = None
        self._is_capturing = False
        self.ask_path: AskPath = self._ask_in_dialog
        self._listing, self._keeping, self._evaluating, self._exporting = (Asking(self) for _ in range(4))
        self._connect()

    @property
    def study(self) -> Study | None:
        """The one that is being captured or looked at."""
        return self._study

    def refresh(self) -> None:
        """Read the list anew."""
        self._listing.ask(self._studies.all, self._show_list, self._screen.list.show_error)

    def close(self) -> None:
        """Wait for what still runs; nothing is shown any more."""
        for asking in (self._listing, self._keeping, self._evaluating, self._exporting):
            asking.close()

    def plan_new(self) -> None:
        title = self.tr("Gauge R&R {day}").format(day=f"{self._clock.now().astimezone():%Y-%m-%d}")
        self._screen.plan.show_new(title, self._part)
        self._screen.show_page(self._screen.plan)

    def begin(self, plan: StudyPlan) -> None:
        self._keeping.ask(partial(self._studies.begin, plan), self._go_on, self._screen.plan.show_error)

    def open(self, study: Study) -> None:
        """Go on capturing, or look at the result where there is nothing left to capture."""
        self._study = study
        if study.is_complete or study.state is not StudyState.OPEN:
            self.show_result()
        else:
            self._go_on(study)

    def capture(self) -> None:
        """Space: the part that is called for."""
        if self._study is not None and (step := self._study.next_step) is not None:
            self._take(step, "")

    def capture_again(self, reason: str) -> None:
        if self._study is not None and (step := self._study.last_step) is not None:
            self._take(step, reason)

    def show_result(self) -> None:
        if self._study is None:
            return
        study = self._study
        self._report = None
        self._screen.result.show_loading(study)
        self._screen.show_page(self._screen.result)
        self._evaluating.ask(
            partial(report_of, study, self._station), partial(self._show_report, study), self._screen.result.show_error
        )

    def show_list(self) -> None:
        """What is being captured is stored anyway."""
        self._screen.show_page(self._screen.list)
        self.refresh()

    def export(self, kind: ExportKind) -> None:
        if self._report is None or self._study is None:
            return
        path = self.ask_path(kind, self.last_folder() / f"{self._study.id}.{kind.value}")
        if path is None:
            return
        self._settings.setValue(_FOLDER_KEY, str(path.parent))
        self._screen.result.show_message(self.tr("Writing…"))
        work = partial(export_study, self._report, kind, path)
        self._exporting.ask(work, self._exported, self._screen.result.show_error)

    def last_folder(self) -> Path:
        """Where the last export went, if that is still there."""
        kept = self._settings.value(_FOLDER_KEY)
        if isinstance(kept, str) and Path(kept).is_dir():
            return Path(kept)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents) if Path(documents).is_dir() else Path.home()

    def _connect(self) -> None:
        screen = self._screen
        screen.shown.connect(self.refresh)
        screen.list_wanted.connect(self.show_list)
        screen.list.new_wanted.connect(self.plan_new)
        screen.list.opened.connect(self.open)
        screen.list.close_wanted.connect(self._close_study)
        screen.plan.begin_wanted.connect(self.begin)
        screen.run.capture_wanted.connect(self.capture)
        screen.run.again_wanted.connect(self.capture_again)
        screen.run.result_wanted.connect(self.show_result)
        screen.result.captures_wanted.connect(self._back_to_captures)
        screen.result.export_wanted.connect(self.export)
        screen.list.stations_wanted.connect(lambda: screen.show_page(screen.stations))
        for page in (screen.plan, screen.run, screen.result, screen.stations):
            page.back_wanted.connect(self.show_list)

    def _go_on(self, study: Study) -> None:
        self._study = study
        self._screen.run.clear_message()
        self._screen.run.show_study(study)
        self._screen.show_page(self._screen.run)

    def _back_to_captures(self) -> None:
        if self._study is not None:
            self._go_on(self._study)

    def _take(self, step: int, reason: str) -> None:
        if self._is_capturing or self._study is None:
            return
        work = partial(self._studies.take, self._study, step, reason)
        if self._jobs.submit(work, self._taken, self._not_taken):
            self._set_capturing(is_capturing=True)
        else:
            self._screen.run.show_error(DScopeError(self.tr("The station is busy"), self.tr("Wait a moment")))

    def _taken(self, study: Study) -> None:
        self._study = study
        self._set_capturing(is_capturing=False)
        self._screen.run.show_study(study)
        self._screen.run.show_taken(was_read=study.counting.get(study.taken[-1].step) == study.taken[-1])

    def _not_taken(self, error: DScopeError) -> None:
        self._set_capturing(is_capturing=False)
        self._screen.run.show_error(error)

    def _set_capturing(self, *, is_capturing: bool) -> None:
        self._is_capturing = is_capturing
        self._screen.run.show_busy(is_busy=is_capturing)

    def _close_study(self, study: Study, state: StudyState) -> None:
        work = partial(self._studies.close, study, state)
        self._keeping.ask(work, lambda _study: self.refresh(), self._screen.list.show_error)

    def _show_list(self, shelved: Shelved) -> None:
        self._screen.list.show_studies(shelved.studies, shelved.faults)

    def _show_report(self, study: Study, report: StudyReport) -> None:
        self._report = report
        self._screen.result.show_report(study, report)

    def _exported(self, path: Path) -> None:
        self._screen.result.show_message(self.tr("✔ Written: {}").format(path))

    def _ask_in_dialog(self, kind: ExportKind, suggestion: Path) -> Path | None:
        title, pattern = self.tr("Export to"), f"{kind.value.upper()} (*.{kind.value})"
        chosen, _ = QFileDialog.getSaveFileName(self._screen, title, str(suggestion), pattern)
        return Path(chosen).with_suffix(f".{kind.value}") if chosen else None
