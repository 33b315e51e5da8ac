"""The screen of studies, one page at a time: list, plan, captures, result, and the comparison of stations."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QKeyEvent, QShowEvent
from PyQt6.QtWidgets import QStackedLayout, QWidget

from dscope_gui.domain.frame import Frame
from dscope_gui.domain.recipe import Recipe
from dscope_gui.qt.help.help_page import HelpPage
from dscope_gui.qt.studies.list_page import ListPage
from dscope_gui.qt.studies.plan_page import PlanPage, ZonesOf
from dscope_gui.qt.studies.result_page import ResultPage
from dscope_gui.qt.studies.run_page import RunPage
from dscope_gui.qt.studies.stations import StationsPage


class StudiesScreen(QWidget):
    """Signals
    -------
    shown() : the screen came to the front. list_wanted() : Esc leads back to the list.
    """

    shown = pyqtSignal()
    list_wanted = pyqtSignal()

    def __init__(self, recipes: Sequence[Recipe], zones_of: ZonesOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list, self.run, self.result = ListPage(), RunPage(), ResultPage()
        self.plan, self.stations = PlanPage(recipes, zones_of), StationsPage()
        self.stations_help = HelpPage("agreement.md", self.tr("How stations are compared"))
        self._pages = QStackedLayout(self)
        for page in (self.list, self.plan, self.run, self.result, self.stations, self.stations_help):
            self._pages.addWidget(page)
        self.stations.help_wanted.connect(lambda: self.show_page(self.stations_help))
        self.stations_help.back_wanted.connect(lambda: self.show_page(self.stations))

    def show_page(self, page: QWidget) -> None:
        """One of `list`, `plan`, `run`, `result`, `stations` and `stations_help`."""
        self._pages.setCurrentWidget(page)
        page.setFocus()

    def shows(self, page: QWidget) -> bool:
        return self._pages.currentWidget() is page

    def show_frame(self, frame: Frame) -> None:
        """The newest frame, where somebody sees it."""
        if self.run.isVisible():
            self.run.show_frame(frame)

    def showEvent(self, event: QShowEvent | None) -> None:
        super().showEvent(event)
        if event is None or not event.spontaneous():
            self.shown.emit()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is not None and event.key() == Qt.Key.Key_Escape and not self.shows(self.list):
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)
