"""A chart in the theme's colours, still under touch.

Not among the names of the folder: pyqtgraph takes long to import, and the first screen needs none.
"""

from __future__ import annotations

from typing import Any, Final

import pyqtgraph as pg
from PyQt6.QtGui import QFont

from dscope_gui.qt.theme import Colors

_GRID_ALPHA: Final = 0.25
_TICK_POINTS: Final = 11
_LEGEND_AT: Final = (-8, 4)


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
        plot.addLegend(offset=_LEGEND_AT, colCount=legend_columns, labelTextSize=f"{_TICK_POINTS}pt")
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
