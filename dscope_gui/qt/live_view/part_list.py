"""How every part of the stream is, with what to do about it."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QEvent, Qt
from PyQt6.QtWidgets import QGridLayout, QLabel, QWidget

from dscope_gui.domain.live import Health, PartHealth
from dscope_gui.qt.languages import spoken
from dscope_gui.qt.live_view.part_signs import state_color
from dscope_gui.qt.live_view.words import part_word, state_word
from dscope_gui.qt.theme import colors_of
from dscope_gui.qt.theme.sizes import GAP_PX, TABLE_PT

_NAME_PX: Final = 96
_STATE_PX: Final = 84


class PartList(QWidget):
    """One row for each part: its name, sign and word of its state, and a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._health = Health(())
        self._rows: list[tuple[QLabel, QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(GAP_PX, GAP_PX, GAP_PX, GAP_PX)
        self._grid.setHorizontalSpacing(GAP_PX // 2)
        self._grid.setVerticalSpacing(GAP_PX // 3)
        self._grid.setColumnMinimumWidth(0, _NAME_PX)
        self._grid.setColumnMinimumWidth(1, _STATE_PX)
        self._grid.setColumnStretch(2, 1)

    def show_health(self, health: Health) -> None:
        if health != self._health:
            self._health = health
            self._write()

    @property
    def texts(self) -> tuple[tuple[str, str, str], ...]:
        """Of the rows that are seen."""
        return tuple((row[0].text(), row[1].text(), row[2].text()) for row in self._rows[: len(self._health.parts)])

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._write()

    def _write(self) -> None:
        while len(self._rows) < len(self._health.parts):
            self._rows.append(self._added_row(len(self._rows)))
        for place, row in enumerate(self._rows):
            is_there = place < len(self._health.parts)
            for label in row:
                label.setVisible(is_there)
            if is_there:
                self._write_row(row, self._health.parts[place])

    def _write_row(self, row: tuple[QLabel, QLabel, QLabel], one: PartHealth) -> None:
        name, state, text = row
        name.setText(part_word(one.part))
        state.setText(state_word(one.state))
        state.setStyleSheet(f"color: {state_color(one.state, colors_of(self))};")
        text.setText(f"{spoken(one.text).rstrip('.')}. {spoken(one.hint)}" if one.hint else spoken(one.text))

    def _added_row(self, place: int) -> tuple[QLabel, QLabel, QLabel]:
        labels = QLabel(), QLabel(), QLabel()
        for column, label in enumerate(labels):
            font = label.font()
            font.setPointSize(TABLE_PT)
            font.setBold(column == 0)
            label.setFont(font)
            self._grid.addWidget(label, place, column, Qt.AlignmentFlag.AlignTop)
        labels[-1].setWordWrap(True)
        return labels
