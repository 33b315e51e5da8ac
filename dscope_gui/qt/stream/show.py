"""Hands what the stream saw to its own screen, and to the live picture of the operator."""

from __future__ import annotations

from collections.abc import Callable

from dscope_gui.domain.live import HeatMapMessage, NoticeMessage
from dscope_gui.domain.station import LiveSettings
from dscope_gui.protocols import Clock
from dscope_gui.qt.live_view import Shown
from dscope_gui.qt.stream.screen import StreamScreen
from dscope_gui.workstation.live import LiveLook
from dscope_gui.workstation.realtime.as_look import look_of


class StreamShow:
    """Implements `Shows`. A screen that nobody sees is spared the pictures.

    Parameters
    ----------
    look : takes what was seen, no more often than the settings want it.
    heed : takes every notice.
    """

    def __init__(
        self,
        screen: StreamScreen,
        look: Callable[[LiveLook], None],
        heed: Callable[[NoticeMessage], None],
        clock: Clock,
        settings: LiveSettings,
    ) -> None:
        self._screen, self._look, self._heed, self._clock = screen, look, heed, clock
        self._detect, self._pause_s = settings.detect, 1.0 / settings.analyses_per_s
        self._looked_s = clock.monotonic_s() - self._pause_s

    def show_seen(self, shown: Shown) -> None:
        if self._screen.isVisible():
            self._screen.show_seen(shown)
        now_s = self._clock.monotonic_s()
        if now_s - self._looked_s >= self._pause_s and (look := look_of(shown.live, detect=self._detect)) is not None:
            self._looked_s = now_s
            self._look(look)

    def show_figures(self, shown: Shown) -> None:
        if self._screen.isVisible():
            self._screen.show_figures(shown)

    def show_heat_map(self, message: HeatMapMessage) -> None:
        self._screen.show_heat_map(message)

    def show_notice(self, notice: NoticeMessage) -> None:
        self._screen.show_notice(notice)
        self._heed(notice)
