"""Where the stream leaves what it saw, and where the screens pick it up."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Final, cast

from PyQt6.QtCore import QObject, pyqtSignal

from dscope_gui.domain.frame import Frame
from dscope_gui.domain.live import (
    FRAME,
    HEAT_MAP,
    NOTICE,
    FrameMessage,
    HeatMapMessage,
    LiveFrame,
    LivePicture,
    NoticeMessage,
    Part,
    PartHealth,
    PartState,
    StreamMessage,
)
from dscope_gui.workstation.mailbox import LatestSlot

_MOST_NOTICES: Final = 100
"""Of parts that come and go faster than anybody reads."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A frame with what was found on it."""

    frame: Frame
    live: LiveFrame
    message: FrameMessage


class QtDisplay(QObject):
    """Implements `Display`: never waits, never raises, and keeps the newest alone; frames never lie in Qt's queues.

    Signals
    -------
    frame_ready(), heat_map_ready(), notice_ready() : something lies there to be taken. They carry nothing.
    """

    frame_ready = pyqtSignal()
    heat_map_ready = pyqtSignal()
    notice_ready = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.frames: LatestSlot[Shown] = LatestSlot()
        self.heat_maps: LatestSlot[HeatMapMessage] = LatestSlot()
        self._seen: tuple[Frame, LiveFrame] | None = None
        self._notices: deque[NoticeMessage] = deque(maxlen=_MOST_NOTICES)
        self._is_closed = False

    @property
    def wants_pictures(self) -> bool:
        """Never: it has the frames themselves."""
        return False

    def see(self, frame: Frame, seen: LiveFrame) -> None:
        self._seen = frame, seen

    def publish(self, message: StreamMessage) -> None:
        if self._is_closed:
            return
        if message["schema"] == FRAME:
            self._pair(cast(FrameMessage, message))
        elif message["schema"] == HEAT_MAP:
            if self.heat_maps.put(cast(HeatMapMessage, message)):
                self.heat_map_ready.emit()
        elif message["schema"] == NOTICE:
            self._notices.append(cast(NoticeMessage, message))
            self.notice_ready.emit()

    def show(self, picture: LivePicture) -> None:
        """Not needed, see `wants_pictures`."""

    def health(self) -> PartHealth:
        if self._is_closed:
            return PartHealth(Part.DISPLAY, PartState.OFF, "The window is closed")
        return PartHealth(Part.DISPLAY, PartState.OK, "What is found is shown on this computer")

    def close(self) -> None:
        self._is_closed = True

    def open(self) -> None:
        """For another stream, when the one before has ended."""
        self._is_closed = False

    def take_notices(self) -> tuple[NoticeMessage, ...]:
        """Those that came since the last time, the oldest first."""
        taken = []
        while self._notices:
            taken.append(self._notices.popleft())
        return tuple(taken)

    def _pair(self, message: FrameMessage) -> None:
        """A message belongs to the frame that was seen just before, or is shown by nobody."""
        seen, self._seen = self._seen, None
        if seen is None or seen[0].index != message["frame_id"]:
            return
        if self.frames.put(Shown(*seen, message)):
            self.frame_ready.emit()
