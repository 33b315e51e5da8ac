"""All parts of the stream in two lines: a sign and a name each; the sentences are in the tooltip."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QEvent, Qt
from PyQt6.QtWidgets import QLabel, QWidget

from dscope_gui.domain.live import Health, PartState
from dscope_gui.qt.languages import spoken
from dscope_gui.qt.live_view.words import part_word, state_sign, state_word
from dscope_gui.qt.theme import Colors, colors_of
from dscope_gui.qt.theme.sizes import TABLE_PT

_UNBROKEN: Final = "\u00a0"
_BETWEEN: Final = "&nbsp;&nbsp; "


class PartSigns(QLabel):
    """For a screen without room for sentences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._health = Health(())
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        font = self.font()
        font.setPointSize(TABLE_PT)
        self.setFont(font)

    def show_health(self, health: Health) -> None:
        if health != self._health:
            self._health = health
            self._write()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._write()

    def _write(self) -> None:
        colors = colors_of(self)
        self.setText(
            _BETWEEN.join(
                f'<span style="color: {state_color(one.state, colors)}">{state_sign(one.state)}{_UNBROKEN}'
                f"{part_word(one.part)}</span>"
                for one in self._health.parts
            )
        )
        lines = [
            f"{part_word(one.part)} {state_word(one.state)}: {spoken(one.text)} {spoken(one.hint)}"
            for one in self._health.parts
        ]
        self.setToolTip("\n".join(line.rstrip() for line in lines))
        self.setAccessibleDescription(self.toolTip())


def state_color(state: PartState, colors: Colors) -> str:
    """`#rrggbb`."""
    return {
        PartState.OK: colors.good,
        PartState.OFF: colors.muted,
        PartState.WAITING: colors.poor,
        PartState.FAILED: colors.fault,
    }[state]
