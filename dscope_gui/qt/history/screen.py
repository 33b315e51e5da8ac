"""The history screen: filters on top, below them the list, the trends, or one inspection that was opened."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QSettings, pyqtSignal
from PyQt6.QtGui import QShowEvent
from PyQt6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from dscope_gui.domain.history import HistoryLine
from dscope_gui.protocols import Clock, ResultStore
from dscope_gui.qt.history.away_note import AwayNote
from dscope_gui.qt.history.export_bar import ExportBar
from dscope_gui.qt.history.export_presenter import ExportPresenter
from dscope_gui.qt.history.filter_bar import FilterBar
from dscope_gui.qt.history.inspection_view import InspectionView
from dscope_gui.qt.history.list_page import ListPage
from dscope_gui.qt.history.presenter import HistoryPresenter
from dscope_gui.qt.history.trends import TrendsPage
from dscope_gui.workstation.second_judge.stored_heat import StoredHeat

_MARGIN_PX: Final = 12
_GAP_PX: Final = 8


class HistoryScreen(QWidget):
    """Asks the store only while it is seen; `close_down` before the store is closed.

    Parameters
    ----------
    heat : makes heat maps of stored inspections.
    station : name on the reports.
    settings : where the last folder of an export is kept.
    """

    open_wanted = pyqtSignal(str)
    """Id of the inspection that is to be shown."""
    page_changed = pyqtSignal()

    def __init__(
        self,
        store: ResultStore,
        clock: Clock,
        *,
        heat: StoredHeat,
        station: str,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.away = AwayNote()
        self.filters = FilterBar(clock)
        self.list = ListPage()
        self.trends = TrendsPage()
        self.entry = InspectionView()
        self.exports = ExportBar()
        self._pages = QButtonGroup(self)
        self._content = QStackedWidget()
        self._lay_out()
        self._connect()
        self.presenter = HistoryPresenter(store, heat, self)
        self.export_presenter = ExportPresenter(store, clock, self, station=station, settings=settings)

    @property
    def shows_trends(self) -> bool:
        return self._content.currentWidget() is self.trends

    @property
    def shows_entry(self) -> bool:
        return self._whole.currentWidget() is self.entry

    def open(self, inspection_id: str) -> None:
        """Show one inspection, such as the last one of the capture screen."""
        self._whole.setCurrentWidget(self.entry)
        self.open_wanted.emit(inspection_id)

    def show_list(self) -> None:
        self._show_page(0)

    def show_trends(self) -> None:
        self._show_page(1)

    def close_down(self) -> None:
        """Cancel exports and wait for questions that still run."""
        self.export_presenter.close()
        self.presenter.close()

    def showEvent(self, event: QShowEvent | None) -> None:
        super().showEvent(event)
        if event is None or not event.spontaneous():
            self.presenter.refresh()

    def _lay_out(self) -> None:
        search = QWidget()
        column = QVBoxLayout(search)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.away)
        column.addWidget(self.filters)
        self._content.addWidget(self.list)
        self._content.addWidget(self.trends)
        column.addWidget(self._content, 1)
        column.addLayout(self._bottom())
        self._whole = QStackedLayout(self)
        self._whole.addWidget(search)
        self._whole.addWidget(self.entry)

    def _bottom(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(_GAP_PX)
        for number, (text, tip) in enumerate(self._page_words()):
            key = QPushButton(text)
            key.setCheckable(True)
            key.setToolTip(tip)
            key.setAccessibleName(tip)
            self._pages.addButton(key, number)
            row.addWidget(key)
        self._show_page(0)
        row.addWidget(self.exports, 1)
        return row

    def _page_words(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("List"), self.tr("Inspection by inspection")),
            (self.tr("Trends"), self.tr("Day by day, of the same filters")),
        )

    def _connect(self) -> None:
        self._pages.idClicked.connect(self._show_page)
        self.list.table.opened.connect(self._open_line)
        self.list.table.line_chosen.connect(self._tell_exports)
        self.list.lines.marks_changed.connect(self._tell_exports)
        self.list.lines.modelReset.connect(self._tell_exports)
        self.exports.open_wanted.connect(self._open_current)
        self.exports.unmark_wanted.connect(self.list.lines.unmark_all)
        self.entry.back_wanted.connect(self._leave_entry)
        self.entry.open_wanted.connect(self.open)

    def _show_page(self, number: int) -> None:
        if (key := self._pages.button(number)) is not None:
            key.setChecked(True)
        self._content.setCurrentIndex(number)
        self.page_changed.emit()

    def _open_line(self, line: HistoryLine) -> None:
        self.open(line.id)

    def _open_current(self) -> None:
        if (line := self.list.table.current()) is not None:
            self.open(line.id)

    def _leave_entry(self) -> None:
        self._whole.setCurrentIndex(0)
        self.list.table.setFocus()

    def _tell_exports(self) -> None:
        can_open = self.list.table.current() is not None and not self.shows_trends
        self.exports.show_choice(len(self.list.lines.marked()), self.list.tally.total, can_open=can_open)
