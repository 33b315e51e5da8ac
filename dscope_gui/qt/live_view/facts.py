"""Name and value in two columns; long values wrap."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QGridLayout, QLabel, QWidget

from dscope_gui.qt.theme.sizes import GAP_PX


class Facts(QWidget):
    """As many rows as were named; values change, rows stay where they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[QLabel] = []
        self._values: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP_PX)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)

    def name_rows(self, names: Sequence[str]) -> None:
        """Always as many as the first time."""
        for row, name in enumerate(names):
            if row == len(self._names):
                self._add_row(row)
            self._names[row].setText(name)
            self._values[row].setAccessibleName(name)

    def show_values(self, values: Sequence[str]) -> None:
        for label, text in zip(self._values, values, strict=True):
            label.setText(text)
            label.setToolTip(text)

    @property
    def values(self) -> tuple[str, ...]:
        return tuple(label.text() for label in self._values)

    def _add_row(self, row: int) -> None:
        name, value = QLabel(), QLabel()
        name.setProperty("muted", True)
        value.setWordWrap(True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._names.append(name)
        self._values.append(value)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)
