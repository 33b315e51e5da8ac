"""A screen of the stream that only remembers."""

from __future__ import annotations

from dscope_gui.domain.live import HeatMapMessage, NoticeMessage
from dscope_gui.qt.live_view import Shown


class Recorder:
    """Implements `Shows`."""

    def __init__(self) -> None:
        self.frames_seen = 0
        self.last_index = -1
        self.figures: list[Shown] = []
        self.heat_maps: list[HeatMapMessage] = []
        self.notices: list[NoticeMessage] = []

    def show_seen(self, shown: Shown) -> None:
        self.frames_seen += 1
        self.last_index = shown.frame.index

    def has_seen(self, index: int) -> bool:
        """Whether this frame is the last that was shown."""
        return self.last_index == index

    def show_figures(self, shown: Shown) -> None:
        self.figures.append(shown)

    def show_heat_map(self, message: HeatMapMessage) -> None:
        self.heat_maps.append(message)

    def show_notice(self, notice: NoticeMessage) -> None:
        self.notices.append(notice)
