"""One cell of the acceptance table: its bands in words; tapped, they are edited below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import QEvent
from PyQt6.QtWidgets import QPushButton, QWidget

from dscope_gui.qt.rules_editor.band_words import BandData, cell_wording
from dscope_gui.qt.rules_editor.line import mark
from dscope_gui.qt.rules_editor.words import FAULT_SIGN
from dscope_gui.qt.theme import colors_of
from dscope_gui.qt.theme.sizes import TABLE_PT

_POINTS: Final = TABLE_PT
_FEWEST_LINES: Final = 2


class CellButton(QPushButton):
    """`name` : of the column, for screen readers."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._messages: list[str] = []
        self.bands: list[BandData] | None = None
        self.setCheckable(True)
        self.setProperty("compact", True)
        font = self.font()
        font.setPointSize(_POINTS)
        self.setFont(font)
        self._dress()

    def show_bands(self, bands: Sequence[BandData] | None) -> None:
        """None where the table has no such cell in this zone."""
        self.bands = None if bands is None else [_said(band) for band in bands]
        self._show()

    def show_problems(self, messages: Sequence[str]) -> None:
        self._messages = list(messages)
        mark(self, is_fault=bool(messages))
        self._show()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _show(self) -> None:
        words = cell_wording(self.bands)
        self.setText(f"{FAULT_SIGN} {words}" if self._messages else words)
        tip = "\n".join([words, *self._messages])
        self.setToolTip(tip)
        self.setAccessibleName(f"{self._name}: {tip}")
        self._dress()

    def _dress(self) -> None:
        """All lines have room: the least height that the style sheet gives is what the layout goes by."""
        fault, lines = colors_of(self).fault, max(_FEWEST_LINES, self.text().count("\n") + 1)
        least_px = lines * self.fontMetrics().lineSpacing()
        sheet = (
            f"QPushButton {{ text-align: left; padding: 4px 6px; min-height: {least_px}px; }}"
            f'QPushButton[fault="true"] {{ border: 2px solid {fault}; }}'
        )
        if self.styleSheet() != sheet:
            self.setStyleSheet(sheet)


def _said(band: BandData) -> BandData:
    """Without the ends that it does not have, so that the same band is always written the same."""
    return {name: value for name, value in band.items() if value is not None or name == "max"}
