"""The steps of the check with a sign for each: done, in hand, to come."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dscope_gui.domain.station_check import StepResult, Trouble
from dscope_gui.qt.station_check.labels import sized
from dscope_gui.qt.station_check.state import CheckState
from dscope_gui.qt.widgets.check_words import planned_title

_POINTS: Final = 14
_GAP_PX: Final = 4


class StepsList(QWidget):
    """One line a step; the one in hand is bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP_PX)

    def show_state(self, state: CheckState) -> None:
        while len(self.lines) < len(state.steps):
            label = QLabel()
            label.setTextFormat(Qt.TextFormat.PlainText)
            self.lines.append(label)
            self._column.addWidget(label)
        for place, label in enumerate(self.lines):
            label.setVisible(place < len(state.steps))
            if place < len(state.steps):
                sign = _sign(state.results.get(place), is_in_hand=place == state.at)
                label.setText(f"{sign}   {planned_title(state.steps[place])}")
                label.setFont(sized(label, _POINTS, bold=place == state.at))


def _sign(result: StepResult | None, *, is_in_hand: bool) -> str:
    if result is None:
        return "▶" if is_in_hand else "○"
    if result.trouble is Trouble.SKIPPED:
        return "–"
    return "✔" if result.is_ok else "✖" if result.is_required else "⚠"
