"""A control chart drawn with pyqtgraph: individual values above, moving ranges below, alarms by sign and colour."""

from __future__ import annotations

from typing import Any, Final

import pyqtgraph as pg
from PyQt6.QtCore import QPointF, Qt, pyqtSignal
from PyQt6.QtWidgets import QVBoxLayout, QWidget

from dscope_gui.calibration.control_chart import LEAST_VALUES, Limits
from dscope_gui.domain.station_check import SeriesPoint
from dscope_gui.qt.theme import Colors, colors_of
from dscope_gui.qt.widgets.chart import dress_chart, new_chart
from dscope_gui.qt.widgets.check_words import rule_sentence
from dscope_gui.workstation.station_check.charts import TrackedChart

_LINE_PX: Final = 2.0
_POINT_PX: Final = 10
_ALARM_PX: Final = 17
_AXIS_PX: Final = 76
_VALUES_SHARE: Final = 2
_MOST_LABELS: Final = 8
_BASELINE_ALPHA: Final = 40
_MOST_BEYOND: Final = 1.0
"""How far beyond its limits a chart reaches, in distances between them."""
_PADDING: Final = 0.08
_ROOM: Final = 0.6
"""Of a place, beside the first and the last point."""


class ControlCharts(QWidget):
    """Signals
    -------
    pointed(int) : the place of the value under the pointer or the finger.
    chosen(int) : a value was tapped.
    """

    pointed = pyqtSignal(int)
    chosen = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: TrackedChart | None = None
        self.marked: int | None = None
        self.values, self.ranges = new_chart(self.tr("Values")), new_chart(self.tr("Moving ranges"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.values, _VALUES_SHARE)
        column.addWidget(self.ranges, 1)
        self.ranges.setXLink(self.values)
        for plot in (self.values, self.ranges):
            plot.scene().sigMouseMoved.connect(lambda at, plot=plot: self._point(plot, at, self.pointed))
            plot.scene().sigMouseClicked.connect(lambda click, plot=plot: self._click(plot, click))

    def show_chart(self, chart: TrackedChart) -> None:
        self.shown, self.marked = chart, None
        self.paint_in_theme()
        self.values.setXRange(-_ROOM, max(len(chart.points) - 1, 1) + _ROOM, padding=0.0)

    def mark(self, place: int | None) -> None:
        """Draw a line at a value."""
        self.marked = place
        self.paint_in_theme()

    def paint_in_theme(self) -> None:
        """Draw everything anew in the colours in force."""
        if self.shown is None:
            return
        colors = colors_of(self)
        for plot in (self.values, self.ranges):
            _dress(plot, colors)
            plot.getAxis("bottom").setTicks([_dates(self.shown.points), []])
            if self.marked is not None:
                plot.addItem(pg.InfiniteLine(self.marked, angle=90, pen=pg.mkPen(colors.accent, width=1)))
        self._draw_values(self.shown, colors)
        self._draw_ranges(self.shown, colors)

    def _draw_values(self, chart: TrackedChart, colors: Colors) -> None:
        self._shade_baseline(chart, colors)
        limits = chart.chart.limits
        if limits is not None:
            _line(self.values, limits.center, colors.good, self.tr("mean"), dashed=False)
            _line(self.values, limits.upper, colors.fault, self.tr("upper limit"), dashed=True)
            _line(self.values, limits.lower, colors.fault, self.tr("lower limit"), dashed=True)
        low, high = _seen_values(chart.chart.values.tolist(), limits)
        ys = _within(chart.chart.values.tolist(), low, high)
        _points(self.values, list(range(len(ys))), ys, colors)
        _alarms(self.values, [(alarm.index, ys[alarm.index]) for alarm in chart.chart.alarms], colors)
        self.values.setYRange(low, high, padding=_PADDING)

    def _draw_ranges(self, chart: TrackedChart, colors: Colors) -> None:
        limits = chart.chart.limits
        if limits is not None:
            _line(self.ranges, limits.mean_range, colors.good, self.tr("mean"), dashed=False)
            _line(self.ranges, limits.upper_range, colors.fault, self.tr("upper limit"), dashed=True)
        top = _seen_range(chart.chart.ranges.tolist(), limits)
        ranges = _within(chart.chart.ranges.tolist(), 0.0, top)
        _points(self.ranges, list(range(1, len(ranges) + 1)), ranges, colors)
        _alarms(self.ranges, [(place + 1, ranges[place]) for place in chart.chart.range_alarms], colors)
        self.ranges.setYRange(0.0, top, padding=_PADDING)

    def _shade_baseline(self, chart: TrackedChart, colors: Colors) -> None:
        """The stretch that sets the limits."""
        if len(chart.baseline) < LEAST_VALUES:
            return
        tint = pg.mkColor(colors.accent)
        tint.setAlpha(_BASELINE_ALPHA)
        span = (min(chart.baseline) - _ROOM / 2, max(chart.baseline) + _ROOM / 2)
        region = pg.LinearRegionItem(span, brush=tint, pen=pg.mkPen(None), movable=False)
        region.setZValue(-10)
        self.values.addItem(region)

    def _click(self, plot: Any, click: Any) -> None:
        self._point(plot, click.scenePos(), self.chosen)

    def _point(self, plot: Any, at: QPointF, signal: Any) -> None:
        place = round(plot.getViewBox().mapSceneToView(at).x())
        if self.shown is not None and 0 <= place < len(self.shown.points) and plot.sceneBoundingRect().contains(at):
            signal.emit(place)


def point_sentence(chart: TrackedChart, place: int, value: str) -> str:
    """When, the value, and the rules that it breaks."""
    point = chart.points[place]
    broken = [rule_sentence(rule) for rule in chart.chart.rules_at(place)]
    told = f"{point.at.astimezone():%Y-%m-%d %H:%M}   ·   {value}"
    return f"{told}   ·   ⚠ {'; '.join(broken)}" if broken else told


def _dress(plot: Any, colors: Colors) -> None:
    dress_chart(plot, colors)
    plot.getAxis("left").setWidth(_AXIS_PX)
    plot.getAxis("left").enableAutoSIPrefix(False)


def _line(plot: Any, at: float, color: str, name: str, *, dashed: bool) -> None:
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    label = {"position": 0.1, "color": color, "fill": None, "movable": False}
    plot.addItem(
        pg.InfiniteLine(at, angle=0, pen=pg.mkPen(color, width=_LINE_PX, style=style), label=name, labelOpts=label)
    )


def _points(plot: Any, xs: list[int], ys: list[float], colors: Colors) -> None:
    pen = pg.mkPen(colors.accent, width=_LINE_PX)
    plot.plot(xs, ys, pen=pen, symbol="o", symbolSize=_POINT_PX, symbolBrush=colors.accent, symbolPen=None)


def _alarms(plot: Any, places: list[tuple[int, float]], colors: Colors) -> None:
    """A cross over the point: seen without any colour."""
    if places:
        xs, ys = zip(*sorted(set(places)), strict=True)
        pen = pg.mkPen(colors.panel, width=1)
        plot.addItem(pg.ScatterPlotItem(xs, ys, symbol="x", size=_ALARM_PX, brush=colors.fault, pen=pen))


def _seen_values(values: list[float], limits: Limits | None) -> tuple[float, float]:
    """From where to where the chart reaches; one wild value must not squeeze all others into a line."""
    low, high = min(values, default=0.0), max(values, default=1.0)
    if limits is not None:
        beyond = _MOST_BEYOND * (limits.upper - limits.lower)
        low = max(min(low, limits.lower), limits.lower - beyond)
        high = min(max(high, limits.upper), limits.upper + beyond)
    return (low, high) if high > low else (low - 1.0, high + 1.0)


def _seen_range(ranges: list[float], limits: Limits | None) -> float:
    top = max(ranges, default=0.0)
    if limits is not None:
        top = min(max(top, limits.upper_range), (1.0 + _MOST_BEYOND) * limits.upper_range)
    return top or 1.0


def _within(values: list[float], low: float, high: float) -> list[float]:
    """What lies beyond is drawn at the edge; pointed at, it tells its true value."""
    return [min(max(value, low), high) for value in values]


def _dates(points: tuple[SeriesPoint, ...]) -> list[tuple[int, str]]:
    """As many as fit; the newest always has one."""
    step = -(-len(points) // _MOST_LABELS) or 1
    return [(place, f"{points[place].at.astimezone():%m-%d}") for place in range(len(points) - 1, -1, -step)]
