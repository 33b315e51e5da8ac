"""Trends: yield, defects by type and by zone, and the drift of focus and light, day by day."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PyQt6.QtCore import QEvent, pyqtSignal
from PyQt6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from dscope_gui.domain.history import TrendDay
from dscope_gui.errors import DScopeError
from dscope_gui.qt.history.place_notice import PlaceNotice

if TYPE_CHECKING:  # pyqtgraph is loaded when trends are first looked at: it would cost the start of the program 0.4 s
    from dscope_gui.qt.history.trend_charts import TrendCharts

_GAP_PX: Final = 6


class TrendsPage(QWidget):
    """Charts, or in their place why there are none."""

    retry_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.charts: TrendCharts | None = None
        self.notice, self.told = PlaceNotice(), QLabel()
        self.told.setProperty("muted", True)
        self.notice.retry_wanted.connect(self.retry_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.told)
        self._place = QStackedLayout()
        self._place.addWidget(self.notice)
        column.addLayout(self._place, 1)

    def show_loading(self) -> None:
        """Charts stay until there are newer ones."""
        self.told.setText(self.tr("Searching…"))
        if self._place.currentWidget() is self.notice:
            self.notice.show_state(self.tr("Searching…"))

    def show_days(self, days: Sequence[TrendDay]) -> None:
        self.told.setText(self.tr("Point at a day to read its values."))
        if not days:
            self.notice.show_state(
                self.tr("Nothing to draw yet"), self.tr("Trends begin with the first inspection that fits the filters")
            )
            self._place.setCurrentWidget(self.notice)
            return
        charts = self._made_charts()
        charts.show_days(days)
        self._place.setCurrentWidget(charts)

    def show_error(self, error: DScopeError) -> None:
        self.told.clear()
        self.notice.show_error(error)
        self._place.setCurrentWidget(self.notice)

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange and self.charts is not None:
            self.charts.paint_in_theme()

    def _made_charts(self) -> TrendCharts:
        if self.charts is None:
            from dscope_gui.qt.history.trend_charts import TrendCharts  # noqa: PLC0415  heavy, see above

            self.charts = TrendCharts()
            self.charts.hovered.connect(self.told.setText)
            self._place.addWidget(self.charts)
        return self.charts
