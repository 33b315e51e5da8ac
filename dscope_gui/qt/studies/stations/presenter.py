"""Decides what happens on the page of stations; reading, comparing and writing run beside the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias

from PyQt6.QtCore import QObject, QSettings
from PyQt6.QtWidgets import QFileDialog, QLineEdit

from dscope_gui.domain.history import HistoryQuery
from dscope_gui.errors import WrongUse
from dscope_gui.protocols import RecordReader
from dscope_gui.qt.studies.stations.form import Asked
from dscope_gui.qt.studies.stations.page import StationsPage
from dscope_gui.qt.workers import Asking
from dscope_gui.reports.studies import StudyReport, write_stations
from dscope_gui.validation.stations import StationsResult
from dscope_gui.workstation.agreement import StationEnds, Wanted, agree, read_history, read_station

AskFolder: TypeAlias = Callable[[Path], Path | None]
"""Asks for a folder, from a suggestion; None when the user wants none."""

_FOLDER_KEY: Final = "studies/stations_folder"


class StationsPresenter(QObject):
    """`close` before the workstation goes.

    Parameters
    ----------
    records : of this station's own history. `station` : its name there.
    settings : keeps the last folder.
    """

    def __init__(self, page: StationsPage, records: RecordReader, *, station: str, settings: QSettings) -> None:
        super().__init__(page)
        self._page, self._records, self._station, self._settings = page, records, station, settings
        self._results: tuple[StationsResult, ...] = ()
        self.ask_folder: AskFolder = self._ask_in_dialog
        self._comparing, self._writing = Asking(self), Asking(self)
        page.form.compare_wanted.connect(self.compare)
        page.form.browse_wanted.connect(self._browse)
        page.report_wanted.connect(self.write)

    def compare(self, asked: Asked) -> None:
        if not asked.others:
            hint = self.tr("Name the folder of its history or of its records")
            self._page.show_error(WrongUse(self.tr("There is no station to compare with"), hint))
            return
        self._page.show_busy()
        self._comparing.ask(partial(self._compared, asked), self._show, self._page.show_error)

    def write(self) -> None:
        if not self._results:
            return
        folder = self.ask_folder(self._last_folder())
        if folder is None:
            return
        self._settings.setValue(_FOLDER_KEY, str(folder))
        self._page.show_message(self.tr("Writing…"))
        names = [self._results[0].names[0], *(result.names[1] for result in self._results)]
        title = f"Agreement of stations: {', '.join(names)}"
        report = StudyReport(title, quantity="Sizes", unit="µm", stations=self._results)
        self._writing.ask(partial(write_stations, report, folder), self._written, self._page.show_error)

    def close(self) -> None:
        """Wait for what still runs; nothing is shown any more."""
        self._comparing.close()
        self._writing.close()

    def _compared(self, asked: Asked) -> tuple[StationsResult, ...]:
        wanted = Wanted(HistoryQuery(lot=asked.lot))
        reference = read_station(asked.reference, wanted) if asked.reference else self._own(wanted)
        return agree(reference, [read_station(source, wanted) for source in asked.others])

    def _own(self, wanted: Wanted) -> StationEnds:
        return read_history(self._records, self._station or "this station", wanted, self._station)

    def _show(self, results: tuple[StationsResult, ...]) -> None:
        self._results = results
        self._page.show_results(results)

    def _written(self, path: Path) -> None:
        self._page.show_message(self.tr("✔ Written: {}").format(path))

    def _browse(self, field: QLineEdit) -> None:
        folder = self.ask_folder(self._last_folder())
        if folder is not None:
            self._settings.setValue(_FOLDER_KEY, str(folder))
            self._page.form.add_folder(field, str(folder))

    def _last_folder(self) -> Path:
        kept = self._settings.value(_FOLDER_KEY)
        return Path(kept) if isinstance(kept, str) and Path(kept).is_dir() else Path.home()

    def _ask_in_dialog(self, suggestion: Path) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(self._page, self.tr("Folder"), str(suggestion))
        return Path(chosen) if chosen else None
