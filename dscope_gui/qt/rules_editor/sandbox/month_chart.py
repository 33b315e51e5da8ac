"""Flips by month: bars upwards would fail, bars downwards would pass.

Not imported with the panel: pyqtgraph takes long to load, and nothing is drawn before there is an answer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import pyqtgraph as pg
from PyQt6.QtCore import QEvent
from PyQt6.QtWidgets import QVBoxLayout, QWidget

from dscope_gui.qt.rules_editor.sandbox.flip_words import flip_signs
from dscope_gui.qt.theme import colors_of
from dscope_gui.qt.widgets.chart import dress_chart, new_chart
from dscope_gui.workstation.rejudging import Cell, FlipKind, Tally

_BAR_SHARE: Final = 0.6
_MOST_MONTHS: Final = 24
_LABEL_PX: Final = 84
_BEYOND: Final = 1.15
_LEAST_PX: Final = 150


class MonthChart(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axis = _MonthAxis()
        up, down = flip_signs(FlipKind.PASS_TO_FAIL), flip_signs(FlipKind.FAIL_TO_PASS)
        title = self.tr("Flips by month:   {up} upwards   {down} downwards").format(up=up, down=down)
        self.plot = new_chart(title, bottom=self._axis)
        self.plot.setMinimumHeight(_LEAST_PX)
        self.months: tuple[str, ...] = ()
        self.failing: tuple[int, ...] = ()
        self.passing: tuple[int, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)
        self._paint_in_theme()

    def show_cells(self, cells: Mapping[Cell, Tally]) -> None:
        """Draw the last two years of them."""
        sums: dict[str, Tally] = {}
        for cell, tally in cells.items():
            sums[cell.month] = sums.get(cell.month, Tally()).plus(tally)
        self.months = tuple(sorted(sums))[-_MOST_MONTHS:]
        self.failing = tuple(sums[month].of(FlipKind.PASS_TO_FAIL) for month in self.months)
        self.passing = tuple(sums[month].of(FlipKind.FAIL_TO_PASS) for month in self.months)
        self._axis.show_months(self.months)
        self._paint_in_theme()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self._paint_in_theme()

    def _paint_in_theme(self) -> None:
        colors = colors_of(self)
        dress_chart(self.plot, colors)
        self.plot.addItem(_bars(self.failing, colors.fault))
        self.plot.addItem(_bars([-count for count in self.passing], colors.good))
        self.plot.addItem(pg.InfiniteLine(0, angle=0, pen=pg.mkPen(colors.ink)))
        up, down = max(self.failing, default=0), max(self.passing, default=0)
        self.plot.setYRange(-_BEYOND * down, _BEYOND * (up if up or down else 1), padding=0.0)
        self.plot.setXRange(-1, max(len(self.months), 1), padding=0.0)


def _bars(heights: Sequence[int], color: str) -> Any:
    places = list(range(len(heights)))
    return pg.BarGraphItem(x=places, y0=0, height=list(heights), width=_BAR_SHARE, brush=color, pen=pg.mkPen(color))


class _MonthAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """As many months as fit, each below its own bar."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self._months: Sequence[str] = ()

    def show_months(self, months: Sequence[str]) -> None:
        self._months = months
        self.picture = None
        self.update()

    def tickValues(self, _least: float, _most: float, size_px: float) -> list[tuple[float, list[int]]]:
        most = max(int(size_px) // _LABEL_PX, 1)
        step = -(-len(self._months) // most) or 1
        return [(float(step), list(range(len(self._months) - 1, -1, -step)))]

    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        return [self._months[round(value)] for value in values if 0 <= round(value) < len(self._months)]
