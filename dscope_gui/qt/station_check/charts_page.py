"""Control charts: the list of quantities, the chart of one, and which checks set its limits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PyQt6.QtCore import QEvent, QSize, Qt, pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedLayout, QVBoxLayout, QWidget

from dscope_gui.errors import DScopeError
from dscope_gui.qt.history.place_notice import PlaceNotice
from dscope_gui.qt.station_check.labels import key, wrapped
from dscope_gui.qt.widgets.check_words import series_title
from dscope_gui.workstation.station_check.charts import TrackedChart

if TYPE_CHECKING:  # pyqtgraph is loaded when charts are first looked at: it would cost the start of the program 0.4 s
    from dscope_gui.qt.station_check.control_charts import ControlCharts

_LIST_PX: Final = 330
_ROW_PX: Final = 64
_POINTS: Final = 14
_GAP_PX: Final = 10
_DIGITS: Final = 6


class ChartsPage(QWidget):
    """Signals
    -------
    series_chosen(str) : a quantity. baseline_wanted(str, str) : from and to which check; empty for the usual ones.
    retry_wanted() : read once more.
    """

    series_chosen = pyqtSignal(str)
    baseline_wanted = pyqtSignal(str, str)
    retry_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list, self.notice, self.told = QListWidget(), PlaceNotice(), wrapped(_POINTS)
        self.charts: ControlCharts | None = None
        self._chart: TrackedChart | None = None
        self._from: int | None = None
        self._may_choose = False
        self.list.setAccessibleName(self.tr("Quantities"))
        self.list.setFixedWidth(_LIST_PX)
        self.list.currentItemChanged.connect(lambda now, _before: self._choose(now))
        self.notice.retry_wanted.connect(self.retry_wanted)
        self._make_keys()
        self._lay_out()
        self.show_series(())

    @property
    def series(self) -> str:
        """The quantity that is shown; empty for none."""
        item = self.list.currentItem()
        return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def set_may_choose(self, may: bool) -> None:
        """Whether who works here may choose the checks that set the limits."""
        self._may_choose = may
        for button in (self.start, self.end, self.usual):
            button.setVisible(may)

    def show_series(self, names: Sequence[str]) -> None:
        """All tracked quantities; the chosen one stays chosen."""
        before = self.series
        self.list.blockSignals(True)
        self.list.clear()
        for name in names:
            item = QListWidgetItem(series_title(name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setSizeHint(QSize(0, _ROW_PX))
            self.list.addItem(item)
        self.list.setCurrentRow(max(0, list(names).index(before) if before in names else 0))
        self.list.blockSignals(False)
        if names:
            self.series_chosen.emit(self.series)
        else:
            self.notice.show_state(
                self.tr("Nothing to draw yet"), self.tr("Control charts begin with the first station check")
            )
            self._place.setCurrentWidget(self.notice)

    def show_chart(self, chart: TrackedChart) -> None:
        charts = self._made_charts()
        self._chart, self._from = chart, None
        charts.show_chart(chart)
        self._place.setCurrentWidget(charts)
        self.told.setText(self._about(chart))
        self._show_keys()

    def show_error(self, error: DScopeError) -> None:
        self.notice.show_error(error)
        self._place.setCurrentWidget(self.notice)

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange and self.charts is not None:
            self.charts.paint_in_theme()

    def _about(self, chart: TrackedChart) -> str:
        alarms = len({alarm.index for alarm in chart.chart.alarms} | {place + 1 for place in chart.chart.range_alarms})
        which = self.tr("chosen by hand") if chart.is_chosen else self.tr("the first green ones")
        told = self.tr(
            "Checks: {checks}, with an alarm: {alarms}.   Checks that set the limits: {baseline}, {which} (shaded)."
        )
        return told.format(checks=len(chart.points), alarms=alarms, baseline=len(chart.baseline), which=which)

    def _tell(self, place: int) -> None:
        if self._chart is not None and self.charts is not None:
            from dscope_gui.qt.station_check.control_charts import point_sentence  # noqa: PLC0415  heavy, see above

            value = f"{self._chart.points[place].value:.{_DIGITS}g}"
            self.told.setText(point_sentence(self._chart, place, value))

    def _mark(self, place: int) -> None:
        self._tell(place)
        if self.charts is not None:
            self.charts.mark(place)
        self._show_keys()

    def _begin(self) -> None:
        if self.charts is not None:
            self._from = self.charts.marked
        self.told.setText(self.tr("Now tap the last check that sets the limits, then “Limits to here”."))
        self._show_keys()

    def _end(self) -> None:
        if self._chart is None or self.charts is None or self._from is None or self.charts.marked is None:
            return
        first, last = sorted((self._from, self.charts.marked))
        self.baseline_wanted.emit(self._chart.points[first].check, self._chart.points[last].check)

    def _show_keys(self) -> None:
        marked = self.charts.marked if self.charts is not None else None
        self.start.setEnabled(marked is not None)
        self.end.setEnabled(marked is not None and self._from is not None and marked != self._from)
        self.usual.setEnabled(self._chart is not None and self._chart.is_chosen)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.series_chosen.emit(self.series)

    def _made_charts(self) -> ControlCharts:
        if self.charts is None:
            from dscope_gui.qt.station_check.control_charts import ControlCharts  # noqa: PLC0415  heavy, see above

            self.charts = ControlCharts()
            self.charts.pointed.connect(self._tell)
            self.charts.chosen.connect(self._mark)
            self._place.addWidget(self.charts)
        return self.charts

    def _make_keys(self) -> None:
        tip = self.tr("The checks from here to there show what is usual")
        self.start = key(self.tr("Limits from here"), tip, self._begin)
        self.end = key(self.tr("Limits to here"), tip, self._end)
        self.usual = key(
            self.tr("Limits from the first"),
            self.tr("The first green checks set the limits again"),
            lambda: self.baseline_wanted.emit("", ""),
        )

    def _lay_out(self) -> None:
        right, keys, row = QVBoxLayout(), QHBoxLayout(), QHBoxLayout(self)
        self._place = QStackedLayout()
        self._place.addWidget(self.notice)
        keys.addStretch(1)
        for button in (self.start, self.end, self.usual):
            keys.addWidget(button)
        right.setSpacing(_GAP_PX)
        right.addLayout(self._place, 1)
        right.addWidget(self.told)
        right.addLayout(keys)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.list)
        row.addLayout(right, 1)
