"""Takes from the display what is new, as often as eyes can follow, and hands it to the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from PyQt6.QtCore import QObject, QTimer

from dscope_gui.domain.live import HeatMapMessage, NoticeMessage
from dscope_gui.qt.live_view.display import QtDisplay, Shown

_PICTURE_MS: Final = 40
"""25 pictures a second; the inspection itself may be faster, and has the processor."""
_TEXT_MS: Final = 250
"""Figures that change more often cannot be read."""


class Shows(Protocol):
    """A screen of the stream."""

    def show_seen(self, shown: Shown) -> None:
        """The newest frame: picture and verdict."""

    def show_figures(self, shown: Shown) -> None:
        """The same frame's figures and table; comes less often."""

    def show_heat_map(self, message: HeatMapMessage) -> None:
        """Where defects were seen lately."""

    def show_notice(self, notice: NoticeMessage) -> None:
        """A part of the stream changed."""


class Showing(QObject):
    """Between a display and a screen; while `paused`, pictures stay where they are and the newest comes after."""

    def __init__(self, display: QtDisplay, screen: Shows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._display, self._screen = display, screen
        self._is_paused = False
        self._last: Shown | None = None
        self._rest, self._text_rest = self._timer(_PICTURE_MS, self._show), self._timer(_TEXT_MS, self._show_figures)
        display.frame_ready.connect(self._hear)
        display.heat_map_ready.connect(self._show_heat_map)
        display.notice_ready.connect(self._show_notices)

    def pause(self, paused: bool) -> None:
        """Nobody looks at the screen."""
        self._is_paused = paused
        if not paused:
            self._hear()

    def _timer(self, pause_ms: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause_ms)
        timer.timeout.connect(then)
        return timer

    def _hear(self) -> None:
        if not self._rest.isActive():
            self._show()

    def _show(self) -> None:
        """What came meanwhile rings no more, so it is looked for after every rest."""
        if self._is_paused or (shown := self._display.frames.take()) is None:
            return
        self._rest.start()
        self._screen.show_seen(shown)
        self._last = shown
        if not self._text_rest.isActive():
            self._show_figures()

    def _show_figures(self) -> None:
        last, self._last = self._last, None
        if last is not None:
            self._text_rest.start()
            self._screen.show_figures(last)

    def _show_heat_map(self) -> None:
        if (message := self._display.heat_maps.take()) is not None:
            self._screen.show_heat_map(message)

    def _show_notices(self) -> None:
        for notice in self._display.take_notices():
            self._screen.show_notice(notice)
