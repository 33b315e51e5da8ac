"""The charts of gauge R&R, drawn with pyqtgraph."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import pyqtgraph as pg
from PyQt6.QtCore import QEvent
from PyQt6.QtWidgets import QGridLayout, QWidget

from dscope_gui.qt.studies.words import translate
from dscope_gui.qt.theme import Colors, colors_of
from dscope_gui.qt.widgets.chart import dress_chart, new_chart
from dscope_gui.validation.studies import GaugeResult, Part

_COLORS: Final = ("#3b82c4", "#e08a1e", "#4fa36a", "#c2504a", "#8a6fc0", "#7a8794", "#c79a2c", "#4aa6a6")
"""Apart from each other on light and on dark, and named in the legend in the same order."""
_SYMBOLS: Final = ("o", "s", "t", "d", "+", "x", "p", "h")
_PARTS: Final = (Part.GRR, Part.EV, Part.AV, Part.INT, Part.PV)
_BARS_SHARE: Final = 0.8
_POINT_PX, _MEAN_PX = 6, 12
_LINE_PX: Final = 2.0
_JITTER: Final = 0.18
_HEADROOM: Final = 1.05
_MOST_NAMES: Final = 15
_LEGEND_COLUMNS: Final = 8


class ComponentsChart(QWidget):
    """Shares of the components, as bars side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: GaugeResult | None = None
        self.plot = new_chart(self.tr("Components of variation, %"), legend_columns=1)
        _fill(self, (self.plot,))

    def show_result(self, result: GaugeResult) -> None:
        self._result = result
        self._paint()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self._paint()

    def _paint(self) -> None:
        dress_chart(self.plot, colors_of(self))
        if self._result is None:
            return
        kinds = _share_kinds(self._result)
        width = _BARS_SHARE / len(kinds)
        for place, (name, heights) in enumerate(kinds):
            at = np.arange(len(heights)) + (place - (len(kinds) - 1) / 2) * width
            bars = pg.BarGraphItem(x=at, height=heights, width=width, brush=_COLORS[place], pen=None, name=name)
            self.plot.addItem(bars)
        _name_ticks(self.plot, [part.value for part in _PARTS])
        self.plot.setYRange(0, _HEADROOM * max(max(heights) for _, heights in kinds), padding=0.0)


class ReadingsCharts(QWidget):
    """The readings by part, by operator, and the means of both together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: GaugeResult | None = None
        self.by_part = new_chart(self.tr("By part (line: mean)"))
        self.by_operator = new_chart(self.tr("By operator (line: mean)"))
        self.interaction = new_chart(self.tr("Part × operator (means)"), legend_columns=_LEGEND_COLUMNS)
        _fill(self, (self.by_part, self.by_operator, self.interaction))

    def show_result(self, result: GaugeResult, unit: str) -> None:
        self._result = result
        for plot in (self.by_part, self.by_operator, self.interaction):
            plot.setLabel("left", unit)
        self._paint()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self._paint()

    def _paint(self) -> None:
        colors = colors_of(self)
        for plot in (self.by_part, self.by_operator, self.interaction):
            dress_chart(plot, colors)
        if self._result is None:
            return
        design, values = self._result.design, self._result.values
        _draw_groups(self.by_part, [cell.ravel() for cell in values], colors)
        _name_ticks(self.by_part, design.parts)
        _draw_groups(self.by_operator, [values[:, n, :].ravel() for n in range(values.shape[1])], colors)
        _name_ticks(self.by_operator, design.operators)
        for number, operator in enumerate(design.operators):
            _draw_means(self.interaction, values[:, number, :].mean(axis=1), operator, number)
        _name_ticks(self.interaction, design.parts)
        self.interaction.setXRange(-0.6, len(design.parts) - 0.4, padding=0.0)


def _share_kinds(result: GaugeResult) -> list[tuple[str, list[float]]]:
    shown = [result.component(part) for part in _PARTS]
    kinds = [
        (translate("Studies", "of the variance"), [one.of_variance_percent for one in shown]),
        (translate("Studies", "of the total variation"), [one.of_spread_percent for one in shown]),
    ]
    if result.options.tolerance is not None:
        tolerance = [one.of_tolerance_percent or 0.0 for one in shown]
        kinds.append((translate("Studies", "of the tolerance"), tolerance))
    return kinds


def _draw_groups(plot: Any, groups: Sequence[Any], colors: Colors) -> None:
    for number, group in enumerate(groups):
        at = number + np.linspace(-_JITTER, _JITTER, len(group))
        plot.plot(at, group, pen=None, symbol="o", symbolSize=_POINT_PX, symbolBrush=_COLORS[0], symbolPen=None)
    means = [float(np.mean(group)) for group in groups]
    plot.plot(range(len(means)), means, pen=pg.mkPen(colors.ink, width=_LINE_PX), symbol="d", symbolSize=_MEAN_PX,
              symbolBrush=colors.ink, symbolPen=None)  # fmt: skip


def _draw_means(plot: Any, means: Any, name: str, number: int) -> None:
    color = _COLORS[number % len(_COLORS)]
    plot.plot(
        range(len(means)),
        means,
        pen=pg.mkPen(color, width=_LINE_PX),
        symbol=_SYMBOLS[number % len(_SYMBOLS)],
        symbolSize=_MEAN_PX,
        symbolBrush=color,
        symbolPen=None,
        name=name,
    )


def _fill(widget: QWidget, plots: Sequence[Any]) -> None:
    """One fills the whole, three stand in two rows, the last over both columns."""
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    for place, plot in enumerate(plots):
        is_last = place == len(plots) - 1
        grid.addWidget(plot, place // 2, place % 2, 1, 2 if is_last else 1)


def _name_ticks(plot: Any, names: Sequence[str]) -> None:
    """Every name where there is room, else every second, third …"""
    step = -(-len(names) // _MOST_NAMES)
    plot.getAxis("bottom").setTicks([[(place, name) for place, name in enumerate(names) if place % step == 0]])
    plot.setXRange(-0.6, len(names) - 0.4, padding=0.0)
