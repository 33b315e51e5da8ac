"""What pictures of the whole window show."""

from __future__ import annotations

from dataclasses import dataclass

from dscope_gui.qt.operator.screen import OperatorScreen
from dscope_gui.qt.station import Station


@dataclass(frozen=True, slots=True)
class Pictured:
    """The station, and the screen that is there from the start."""

    station: Station
    operator: OperatorScreen
