"""Differences over sizes after Bland and Altman, drawn with pyqtgraph."""

from __future__ import annotations

from typing import Final

import pyqtgraph as pg
from PyQt6.QtCore import QEvent, Qt
from PyQt6.QtGui import QColor, QPen
from PyQt6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from dscope_gui.qt.studies.stations.rows import band_word
from dscope_gui.qt.theme import colors_of
from dscope_gui.qt.theme.sizes import GAP_PX
from dscope_gui.qt.widgets.chart import dress_chart, new_chart
from dscope_gui.reports.studies.told import signed
from dscope_gui.validation.stations import Estimate, SizeBand, SizedPair, StationsResult
from dscope_gui.validation.stations.view import view_um

_POINT, _BIAS, _LIMIT = "#3b82c4", "#c2504a", "#7a8794"
_POINT_PX: Final = 7
_LINE_PX: Final = 2.0
_SHADE: Final = 45


class BlandAltmanChart(QWidget):
    """One band at a time, chosen above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: StationsResult | None = None
        self._shown: list[SizeBand] = []
        self.band = QComboBox()
        self.band.setAccessibleName(self.tr("Sizes shown"))
        self.plot = new_chart(self.tr("Differences over sizes"))
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_PX, GAP_PX, GAP_PX, GAP_PX)
        column.setSpacing(GAP_PX)
        column.addWidget(self.band)
        column.addWidget(self.plot, 1)
        self.band.currentIndexChanged.connect(lambda _index: self._paint())

    def show_result(self, result: StationsResult) -> None:
        self._result = result
        self._shown = [one for one in result.sizes if one.limits is not None]
        self.band.blockSignals(True)
        self.band.clear()
        self.band.addItems([band_word(one.dimension, one.band) for one in self._shown])
        self.band.blockSignals(False)
        self._paint()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self._paint()

    def _paint(self) -> None:
        colors = colors_of(self)
        if self._result is not None:
            first, second = self._result.names
            text = self.tr(
                "{second} − {first}, µm, over the mean of both, µm. Line: bias; dashes: 95 % of single marks"
            )
            self.plot.chart_title = text.format(first=first, second=second)
        dress_chart(self.plot, colors)
        index = self.band.currentIndex()
        if not 0 <= index < len(self._shown):
            return
        one = self._shown[index]
        self.plot.addItem(pg.InfiniteLine(0.0, angle=0, pen=pg.mkPen(colors.ink)))
        self._draw(one)

    def _draw(self, one: SizeBand) -> None:
        if one.limits is None:
            return
        limits = one.limits
        if one.is_misled and one.robust is not None:
            self._line(one.robust.median, _BIAS, Qt.PenStyle.SolidLine)
            for value in (one.robust.lower, one.robust.upper):
                self.plot.addItem(pg.InfiniteLine(value, angle=0, pen=_pen(_LIMIT, Qt.PenStyle.DashLine)))
        else:
            self._line(limits.lower, _LIMIT, Qt.PenStyle.DashLine)
            self._line(limits.upper, _LIMIT, Qt.PenStyle.DashLine)
            self._line(limits.bias, _BIAS, Qt.PenStyle.SolidLine)
        low, high = view_um(one)
        inside = [pair for pair in one.pairs if low <= pair.difference_um <= high]
        self.plot.plot(
            [pair.mean_um for pair in inside],
            [pair.difference_um for pair in inside],
            pen=None,
            symbol="o",
            symbolSize=_POINT_PX,
            symbolBrush=_POINT,
            symbolPen=None,
        )
        for pair in one.pairs:
            if pair.difference_um > high or pair.difference_um < low:
                self._arrow(pair, low, high)
        self.plot.setYRange(low, high, padding=0.0)
        sizes = [pair.mean_um for pair in one.pairs]
        self.plot.setXRange(min(sizes), max(sizes))

    def _arrow(self, pair: SizedPair, low: float, high: float) -> None:
        """At the edge of the view, with the difference that lies beyond it."""
        is_above = pair.difference_um > high
        sign = "▲" if is_above else "▼"
        text = pg.TextItem(
            f"{sign} {signed(pair.difference_um, '+.1f')} µm  {pair.end}",
            color=colors_of(self).fault,
            anchor=(0.5, 0.0 if is_above else 1.0),
        )
        text.setPos(pair.mean_um, high if is_above else low)
        self.plot.addItem(text)

    def _line(self, one: Estimate, color: str, style: Qt.PenStyle) -> None:
        shade = QColor(color)
        shade.setAlpha(_SHADE)
        ends = (one.interval.low, one.interval.high)
        band = pg.LinearRegionItem(ends, orientation="horizontal", brush=shade, pen=pg.mkPen(None), movable=False)
        self.plot.addItem(band)
        self.plot.addItem(pg.InfiniteLine(one.value, angle=0, pen=_pen(color, style)))


def _pen(color: str, style: Qt.PenStyle) -> QPen:
    pen = QPen(QColor(color), _LINE_PX, style)
    pen.setCosmetic(True)  # as wide at any zoom
    return pen
