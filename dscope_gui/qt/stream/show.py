"""Hands what the stream saw to its own screen, and to the live picture of the operator."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from dscope_gui.domain.live import HeatMapMessage, NoticeMessage
from dscope_gui.domain.station import LiveSettings
from dscope_gui.protocols import Clock
from dscope_gui.qt.live_view import Shown
from dscope_gui.qt.stream.notice_list import KEPT
from dscope_gui.qt.stream.screen import StreamScreen
from dscope_gui.workstation.live import LiveLook
from dscope_gui.workstation.realtime.as_look import look_of


class StreamShow:
    """Implements `Shows`. A screen that nobody sees is spared the pictures; one that comes late hears what was before.

    Parameters
    ----------
    look : takes what was seen, no more often than the settings want it.
    heed : takes every notice.
    """

    def __init__(
        self,
        look: Callable[[LiveLook], None],
        heed: Callable[[NoticeMessage], None],
        clock: Clock,
        settings: LiveSettings,
    ) -> None:
        self._look, self._heed, self._clock = look, heed, clock
        self._detect, self._pause_s = settings.detect, 1.0 / settings.analyses_per_s
        self._looked_s = clock.monotonic_s() - self._pause_s
        self._screen: StreamScreen | None = None
        self._heat_map: HeatMapMessage | None = None
        self._notices: deque[NoticeMessage] = deque(maxlen=KEPT)

    def show_on(self, screen: StreamScreen) -> None:
        """From now on, and what was last heard."""
        self._screen = screen
        if self._heat_map is not None:
            screen.show_heat_map(self._heat_map)
        for notice in self._notices:
            screen.show_notice(notice)

    def show_seen(self, shown: Shown) -> None:
        if self._screen is not None and self._screen.isVisible():
            self._screen.show_seen(shown)
        now_s = self._clock.monotonic_s()
        if now_s - self._looked_s >= self._pause_s and (look := look_of(shown.live, detect=self._detect)) is not None:
            self._looked_s = now_s
            self._look(look)

    def show_figures(self, shown: Shown) -> None:
        if self._screen is not None and self._screen.isVisible():
            self._screen.show_figures(shown)

    def show_heat_map(self, message: HeatMapMessage) -> None:
        if self._screen is None:
            self._heat_map = message
        else:
            self._screen.show_heat_map(message)

    def show_notice(self, notice: NoticeMessage) -> None:
        if self._screen is None:
            self._notices.append(notice)
        else:
            self._screen.show_notice(notice)
        self._heed(notice)
