"""A chart in the theme's colours, still under touch.

Not among the names of the folder: pyqtgraph takes long to import, and the first screen needs none.
"""

from __future__ import annotations

from typing import Any, Final

import pyqtgraph as pg
from PyQt6.QtCore import Qt
from PyQt6.QtGui import QFont
from PyQt6.QtWidgets import QSizePolicy

from dscope_gui.qt.theme import Colors

_GRID_ALPHA: Final = 0.25
_TICK_POINTS: Final = 11
_BELOW_AXIS: Final = (4, 1)
"""Row and column of a plot's grid: title, upper axis, drawing, lower axis, and then nothing of pyqtgraph's."""


def new_chart(title: str, *, bottom: pg.AxisItem | None = None, legend_columns: int = 0) -> Any:
    """A `pyqtgraph.PlotWidget` that nobody can move or zoom by accident.

    Parameters
    ----------
    bottom : axis instead of the usual one.
    legend_columns : 0 is no legend.
    """
    plot = pg.PlotWidget(axisItems={} if bottom is None else {"bottom": bottom})
    plot.chart_title = title
    plot.setMouseEnabled(x=False, y=False)
    plot.setMenuEnabled(False)
    plot.hideButtons()
    plot.setAccessibleName(title)
    if legend_columns:
        item = plot.getPlotItem()
        item.legend = _Legend(colCount=legend_columns, labelTextSize=f"{_TICK_POINTS}pt")
        item.layout.addItem(item.legend, *_BELOW_AXIS, Qt.AlignmentFlag.AlignCenter)
    return plot


def dress_chart(plot: Any, colors: Colors) -> None:
    """Empty it and give it the theme's colours; the caller draws anew."""
    plot.clear()
    plot.setBackground(colors.panel)
    plot.setTitle(plot.chart_title, color=colors.ink, size="12pt")
    plot.showGrid(x=False, y=True, alpha=_GRID_ALPHA)
    if (legend := plot.getPlotItem().legend) is not None:
        legend.setLabelTextColor(colors.ink)
    font = QFont()
    font.setPointSize(_TICK_POINTS)
    for side in ("left", "bottom"):
        axis = plot.getAxis(side)
        axis.setPen(pg.mkPen(colors.muted))
        axis.setTextPen(pg.mkPen(colors.ink))
        axis.setTickFont(font)


class _Legend(pg.LegendItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Has a row of its own, where it covers nothing; pyqtgraph's floats above what is drawn."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # or its columns would drift apart

    def updateSize(self) -> None:
        self.updateGeometry()

    def mouseDragEvent(self, event: Any) -> None:
        event.ignore()
