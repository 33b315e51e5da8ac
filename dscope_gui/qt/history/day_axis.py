"""An axis of days: as many dates as fit, each below its own point."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import pyqtgraph as pg

from dscope_gui.domain.history import TrendDay

_MOST_LABELS: Final = 8


class DayAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    def __init__(self) -> None:
        super().__init__("bottom")
        self._days: Sequence[TrendDay] = ()

    def set_days(self, days: Sequence[TrendDay]) -> None:
        self._days = days
        self.picture = None
        self.update()

    def tickValues(self, _least: float, _most: float, _size: float) -> list[tuple[float, list[int]]]:
        """Every day, or every so many days that the dates stay apart; the newest always has one."""
        step = -(-len(self._days) // _MOST_LABELS) or 1
        return [(float(step), list(range(len(self._days) - 1, -1, -step)))]

    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[Any]:
        return [f"{self._days[round(value)].day:%m-%d}" for value in values if 0 <= round(value) < len(self._days)]
