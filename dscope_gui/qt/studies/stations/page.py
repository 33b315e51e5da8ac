"""The page on which stations are compared: the form above, the result below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from dscope_gui.errors import DScopeError
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.studies.stations.form import StationsForm
from dscope_gui.qt.studies.stations.result_view import StationsResultView
from dscope_gui.qt.widgets.told import tell
from dscope_gui.validation.stations import StationsResult

_MARGIN_PX, _GAP_PX = 12, 8
_NO_FURTHER: Final = QSizePolicy.Policy.Ignored


class StationsPage(QWidget):
    """Signals
    -------
    report_wanted() : write it. help_wanted() : how to compare and read it. back_wanted() : to the list of studies.
    """

    report_wanted = pyqtSignal()
    help_wanted = pyqtSignal()
    back_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results: tuple[StationsResult, ...] = ()
        self.form, self.result, self.told = StationsForm(), StationsResultView(), QLabel()
        self._below = QWidget()
        self.station = QComboBox()
        self.station.setAccessibleName(self.tr("Station shown"))
        self.report = QPushButton(self.tr("Report…"))
        self.report.setToolTip(self.tr("Write page, workbook, figures and plots into a folder (Ctrl+E)"))
        self.report.setShortcut("Ctrl+E")
        self.again = QPushButton(self.tr("Other stations"))
        self.again.setToolTip(self.tr("Choose other stations, or another lot"))
        self.help = QPushButton(self.tr("How"))
        self.help.setToolTip(self.tr("How stations are compared, and how to read it"))
        self.back = QPushButton(self.tr("Back"))
        self.back.setToolTip(self.tr("Back to the list of studies"))
        self._lay_out()
        self._connect()
        self._show_none()

    def show_busy(self) -> None:
        self._show_none()
        self.form.compare.setEnabled(False)
        self._tell(self.tr("Reading and comparing…"))

    def show_results(self, results: Sequence[StationsResult]) -> None:
        self._results = tuple(results)
        self.form.compare.setEnabled(True)
        self._tell("")
        self.station.blockSignals(True)
        self.station.clear()
        text = self.tr("{station} against {reference}: {ends} ends")
        self.station.addItems(
            [text.format(station=r.names[1], reference=r.names[0], ends=len(r.ends)) for r in results]
        )
        self.station.blockSignals(False)
        self._show_station()
        self._switch(shows_result=bool(results))

    def show_message(self, text: str) -> None:
        self._tell(text)

    def show_error(self, error: DScopeError) -> None:
        self.form.compare.setEnabled(True)
        self._tell(f"⚠ {error_words(error)}", is_fault=True)

    def _show_none(self) -> None:
        self._results = ()
        self._switch(shows_result=False)

    def _switch(self, *, shows_result: bool) -> None:
        """The form makes room for the result, and comes back when it is asked for."""
        self.form.setVisible(not shows_result)
        for part in (self.result, self.station, self.again):
            part.setVisible(shows_result)
        self._below.setVisible(not shows_result)
        self.report.setEnabled(shows_result)

    def _show_station(self) -> None:
        index = self.station.currentIndex()
        if 0 <= index < len(self._results):
            self.result.show_result(self._results[index])

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(_GAP_PX)
        heading = QLabel(self.tr("Agreement of stations on the same ends"))
        heading.setProperty("heading", True)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setSizePolicy(_NO_FURTHER, QSizePolicy.Policy.Preferred)
        for part in (heading, self.form, self.station):
            column.addWidget(part)
        column.addWidget(self.result, 1)
        column.addWidget(self._below, 1)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.back)
        row.addWidget(self.again)
        row.addWidget(self.help)
        row.addWidget(self.told, 1)
        row.addWidget(self.report)
        column.addLayout(row)

    def _connect(self) -> None:
        self.station.currentIndexChanged.connect(lambda _index: self._show_station())
        self.report.clicked.connect(lambda _checked: self.report_wanted.emit())
        self.again.clicked.connect(lambda _checked: self._show_none())
        self.help.clicked.connect(lambda _checked: self.help_wanted.emit())
        self.back.clicked.connect(lambda _checked: self.back_wanted.emit())

    def _tell(self, text: str, *, is_fault: bool = False) -> None:
        tell(self.told, text, is_fault=is_fault)
