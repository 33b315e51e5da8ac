"""Reads and writes what is kept of station checks: history, control charts, golden connectors, files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeAlias

from PyQt6.QtCore import QObject, QStandardPaths
from PyQt6.QtWidgets import QFileDialog

from dscope_gui.domain.station import StationCheckSettings
from dscope_gui.domain.station_check import Baseline, CheckResult, GoldenConnector, GoldenEvent
from dscope_gui.protocols import CheckBook, Clock
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.station_check.check_files import CheckFile, file_word, write_check
from dscope_gui.qt.station_check.result_panel import ResultPanel
from dscope_gui.qt.station_check.screen import CheckScreen, Page
from dscope_gui.qt.workers import Asking
from dscope_gui.workstation.station_check.charts import TrackedChart, tracked_chart
from dscope_gui.workstation.station_check.run import StationCheck

AskPath: TypeAlias = Callable[[CheckFile, Path], Path | None]
"""Asks where a file shall go, from a suggestion; None when the user wants none."""

_MOST_CHECKS: Final = 500
"""Half a year of three shifts; older ones are in the control charts and in exports of the database."""


class BookPresenter(QObject):
    """Every question runs beside the GUI thread; `close` before the store goes."""

    def __init__(
        self,
        screen: CheckScreen,
        check: StationCheck,
        book: CheckBook,
        clock: Clock,
        *,
        settings: StationCheckSettings,
        by: Callable[[], str],
    ) -> None:
        super().__init__(screen)
        self._screen, self._check, self._book, self._clock = screen, check, book, clock
        self._settings, self._by = settings, by
        self._lists, self._series, self._charts, self._goldens, self._writing = (Asking(self) for _ in range(5))
        self.ask_path: AskPath = self._ask_in_dialog
        screen.page_shown.connect(self.refresh)
        screen.history.retry_wanted.connect(self.refresh)
        screen.charts.retry_wanted.connect(self.refresh)
        screen.charts.series_chosen.connect(self._draw)
        screen.charts.baseline_wanted.connect(self._choose_baseline)
        screen.golden.teach_wanted.connect(self.teach)
        screen.golden.forget_wanted.connect(self.forget)
        for panel in (screen.check.result, screen.history.opened):
            panel.export_wanted.connect(lambda kind, panel=panel: self.export(panel, kind))

    def refresh(self) -> None:
        """Ask again for what the page in front shows."""
        screen = self._screen
        if screen.page is Page.HISTORY:
            self._lists.ask(
                lambda: self._book.checks(limit=_MOST_CHECKS), screen.history.show_checks, screen.history.show_error
            )
        elif screen.page is Page.CHARTS:
            self._series.ask(self._book.series, screen.charts.show_series, screen.charts.show_error)
        elif screen.page is Page.GOLDEN:
            self._goldens.ask(self._read_goldens, self._show_goldens, screen.golden.show_error)

    def teach(self, name: str, part: str) -> None:
        """Teach the connector under the microscope."""
        by = self._by()
        self._screen.golden.show_busy()
        self._writing.ask(lambda: self._check.teach(name, part, by), self._taught, self._screen.golden.show_error)

    def forget(self, name: str) -> None:
        by = self._by()
        self._writing.ask(lambda: self._check.forget(name, by), self._written, self._screen.golden.show_error)

    def export(self, panel: ResultPanel, kind: CheckFile) -> None:
        """Write the check that a panel shows into a file."""
        check = panel.check
        if check is None:
            return
        path = self.ask_path(kind, self._suggestion(check, kind))
        if path is not None:
            said = self.tr("✔ Written: {}").format(path)
            self._writing.ask(
                lambda: write_check(check, kind, path),
                lambda _path: panel.show_message(said),
                lambda error: panel.show_message(f"⚠ {error_words(error)}", is_fault=True),
            )

    def close(self) -> None:
        for asking in (self._lists, self._series, self._charts, self._goldens, self._writing):
            asking.close()

    def _draw(self, series: str) -> None:
        charts = self._screen.charts
        self._charts.ask(lambda: self._chart(series), charts.show_chart, charts.show_error)

    def _chart(self, series: str) -> TrackedChart:
        return tracked_chart(self._book, series, self._settings.baseline_checks)

    def _choose_baseline(self, first: str, last: str) -> None:
        series = self._screen.charts.series
        chosen = Baseline(series, first, last, self._clock.now(), self._by())
        self._writing.ask(
            lambda: self._book.add_baseline(chosen), lambda _none: self._draw(series), self._screen.charts.show_error
        )

    def _read_goldens(self) -> tuple[Sequence[GoldenConnector], Sequence[GoldenEvent]]:
        return self._book.goldens(), self._book.golden_events()

    def _show_goldens(self, read: tuple[Sequence[GoldenConnector], Sequence[GoldenEvent]]) -> None:
        self._screen.golden.show_goldens(*read)

    def _taught(self, golden: GoldenConnector) -> None:
        self._screen.golden.show_taught(golden)
        self.refresh()

    def _written(self, _nothing: None) -> None:
        self.refresh()

    def _suggestion(self, check: CheckResult, kind: CheckFile) -> Path:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(documents) if Path(documents).is_dir() else Path.home()
        return folder / f"station_check_{check.ended_at.astimezone():%Y-%m-%d_%H%M}.{kind.value}"

    def _ask_in_dialog(self, kind: CheckFile, suggestion: Path) -> Path | None:
        pattern = f"{file_word(kind)} (*.{kind.value})"
        chosen, _ = QFileDialog.getSaveFileName(self._screen, self.tr("Export to"), str(suggestion), pattern)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(f".{kind.value}")
