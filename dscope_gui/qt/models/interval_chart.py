"""The figures of two judges side by side, each with its 95 % interval."""

from __future__ import annotations

import math
from typing import Any, Final

import numpy as np
import pyqtgraph as pg
from PyQt6.QtCore import QEvent
from PyQt6.QtWidgets import QVBoxLayout, QWidget

from dscope_gui.qt.models.words import figure_word
from dscope_gui.qt.theme import colors_of
from dscope_gui.qt.widgets.chart import dress_chart, new_chart
from dscope_gui.validation.figures import Share
from dscope_gui.validation.paired import PairedComparison, PairedFigure

_APART: Final = 0.15
"""Of the height of a row: the first judge above its middle, the second below."""
_BEAM: Final = 0.14
_LINE_PX: Final = 2.0
_POINT_PX: Final = 12
_ROOM: Final = 0.6
_WIDEST: Final = 1.02
_TENTHS: Final = 10
_GRID_ALPHA: Final = 0.25


class IntervalChart(QWidget):
    """Shape and place tell the two apart, not the colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compared: PairedComparison | None = None
        self.plot = new_chart(self.tr("Shares with their 95 % intervals"), legend_columns=2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)

    def show_comparison(self, compared: PairedComparison | None) -> None:
        self._compared = compared
        self._paint()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self._paint()

    def _paint(self) -> None:
        colors = colors_of(self)
        dress_chart(self.plot, colors)
        if self._compared is None:
            return
        figures = self._compared.figures
        rows = [len(figures) - 1 - place for place in range(len(figures))]
        first, second = self._compared.names
        self._add(first, [one.first for one in figures], [row + _APART for row in rows], "o", colors.muted)
        self._add(second, [one.second for one in figures], [row - _APART for row in rows], "s", colors.accent)
        names = [(row, figure_word(one.figure)) for row, one in zip(rows, figures, strict=True)]
        self.plot.getAxis("left").setTicks([names])
        self.plot.setYRange(-_ROOM, len(figures) - 1 + _ROOM, padding=0.0)
        self.plot.setXRange(_lowest(figures), _WIDEST, padding=0.0)
        self.plot.showGrid(x=True, y=False, alpha=_GRID_ALPHA)

    def _add(self, name: str, shares: list[Share], heights: list[float], symbol: str, color: str) -> None:
        known = [(share, height) for share, height in zip(shares, heights, strict=True) if share.value is not None]
        values = [share.hits / share.total for share, _ in known]
        at = [height for _, height in known]
        intervals = [share.interval for share, _ in known]
        pen = pg.mkPen(color, width=_LINE_PX)
        bars: Any = pg.ErrorBarItem(
            x=np.array(values),
            y=np.array(at),
            left=np.array([value - low for value, (low, _) in zip(values, intervals, strict=True)]),
            right=np.array([high - value for value, (_, high) in zip(values, intervals, strict=True)]),
            beam=_BEAM,
            pen=pen,
        )
        self.plot.addItem(bars)
        self.plot.plot(
            values, at, pen=None, symbol=symbol, symbolSize=_POINT_PX, symbolBrush=color, symbolPen=pen, name=name
        )


def _lowest(figures: tuple[PairedFigure, ...]) -> float:
    """In whole tenths, so that charts of like models look alike."""
    shares = [share for one in figures for share in (one.first, one.second) if share.value is not None]
    return math.floor(min((share.interval[0] for share in shares), default=0.0) * _TENTHS) / _TENTHS
