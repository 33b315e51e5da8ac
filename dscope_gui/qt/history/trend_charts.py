"""Four charts over the same days, drawn with pyqtgraph."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import pyqtgraph as pg
from PyQt6.QtCore import QPointF, pyqtSignal
from PyQt6.QtWidgets import QGridLayout, QWidget

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.history import TrendDay
from dscope_gui.qt.history.day_axis import DayAxis
from dscope_gui.qt.history.trend_words import day_sentence, series_word, yield_percent, zones_in_order
from dscope_gui.qt.theme import Colors, colors_of
from dscope_gui.qt.widgets.chart import dress_chart, new_chart

_BAR_SHARE: Final = 0.7
_LINE_PX: Final = 2.5
_POINT_PX: Final = 9
_HUNDRED: Final = 100.0
_HEADROOM: Final = 1.05
_FULL_LEVEL: Final = 255.0
_LEGEND_COLUMNS: Final = 4
_SERIES_COLORS: Final = ("#3b82c4", "#e08a1e", "#4fa36a", "#c2504a", "#8a6fc0", "#7a8794", "#c79a2c", "#4aa6a6")
"""Of stacked bars; apart from each other on light and on dark, and named in the legend in the same order."""


class TrendCharts(QWidget):
    """Yield, defects by type, defects by zone, focus and light."""

    hovered = pyqtSignal(str)
    """The values of the day under the pointer, as a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days: tuple[TrendDay, ...] = ()
        self.passed = _chart_of_days(self.tr("Yield per day, %"))
        self.kinds = _chart_of_days(self.tr("Defects by type"))
        self.zones = _chart_of_days(self.tr("Defects by zone"))
        self.drift = _chart_of_days(self.tr("Focus (line) and light (dashes), %"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, plot in enumerate(self._plots()):
            grid.addWidget(plot, place // 2, place % 2)
            plot.scene().sigMouseMoved.connect(lambda at, plot=plot: self._hover(plot, at))
        for plot in self._plots()[1:]:
            plot.setXLink(self.passed)

    def show_days(self, days: Sequence[TrendDay]) -> None:
        """Draw these days, the oldest first."""
        self.days = tuple(days)
        for plot in self._plots():
            plot.getAxis("bottom").set_days(self.days)
        self.paint_in_theme()
        self.passed.setXRange(-1, len(self.days), padding=0.0)

    def paint_in_theme(self) -> None:
        """Draw everything anew in the colours in force."""
        colors = colors_of(self)
        for plot in self._plots():
            dress_chart(plot, colors)
        _draw_line(self.passed, _passed_points(self.days), colors.answer[Answer.PASS], dashed=False)
        self._draw_stack(self.kinds, [day.by_kind for day in self.days], [kind.value for kind in DefectKind], colors)
        zones = zones_in_order(zone for day in self.days for zone in day.by_zone)
        self._draw_stack(self.zones, [day.by_zone for day in self.days], zones, colors)
        focus = [(n, day.focus * _HUNDRED) for n, day in enumerate(self.days) if day.focus is not None]
        light = [(n, day.light / _FULL_LEVEL * _HUNDRED) for n, day in enumerate(self.days) if day.light is not None]
        _draw_line(self.drift, focus, colors.accent, dashed=False)
        _draw_line(self.drift, light, colors.poor, dashed=True)
        for plot in (self.passed, self.drift):
            plot.setYRange(0.0, _HUNDRED, padding=0.05)

    def _draw_stack(self, plot: Any, counts: Sequence[dict[str, int]], names: Sequence[str], colors: Colors) -> None:
        bottom = [0] * len(counts)
        used = [name for name in names if any(count.get(name) for count in counts)]
        for place, name in enumerate(used):
            heights = [count.get(name, 0) for count in counts]
            fill = _SERIES_COLORS[place % len(_SERIES_COLORS)]
            bars = pg.BarGraphItem(
                x=list(range(len(counts))),
                y0=list(bottom),
                height=heights,
                width=_BAR_SHARE,
                brush=fill,
                pen=pg.mkPen(colors.panel),
                name=series_word(name),
            )
            plot.addItem(bars)
            bottom = [below + height for below, height in zip(bottom, heights, strict=True)]
        plot.setYRange(0, _HEADROOM * max(bottom, default=0) or 1, padding=0.0)

    def _plots(self) -> tuple[Any, ...]:
        return (self.passed, self.kinds, self.zones, self.drift)

    def _hover(self, plot: Any, at: QPointF) -> None:
        place = round(plot.getViewBox().mapSceneToView(at).x())
        if 0 <= place < len(self.days) and plot.sceneBoundingRect().contains(at):
            self.hovered.emit(day_sentence(self.days[place]))


def _chart_of_days(title: str) -> Any:
    return new_chart(title, bottom=DayAxis(), legend_columns=_LEGEND_COLUMNS)


def _draw_line(plot: Any, points: Sequence[tuple[int, float]], color: str, *, dashed: bool) -> None:
    style = pg.QtCore.Qt.PenStyle.DashLine if dashed else pg.QtCore.Qt.PenStyle.SolidLine
    plot.plot(
        [x for x, _ in points],
        [y for _, y in points],
        pen=pg.mkPen(color, width=_LINE_PX, style=style),
        symbol="s" if dashed else "o",
        symbolSize=_POINT_PX,
        symbolBrush=color,
        symbolPen=None,
    )


def _passed_points(days: Sequence[TrendDay]) -> list[tuple[int, float]]:
    shares = ((place, yield_percent(day)) for place, day in enumerate(days))
    return [(place, share) for place, share in shares if share is not None]
