"""Hands what the stream says to everybody who gets it; the fault of one is never that of another."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Final

from dscope_gui.domain.frame import Frame
from dscope_gui.domain.live import LiveFrame, LivePicture, PartHealth, StreamMessage
from dscope_gui.logs import logger
from dscope_gui.protocols import Display, Publisher

_CLOSE_S: Final = 5.0
"""For one publisher to let go of everything."""


class Broadcast:
    """Publishers may join and leave at any time, from any thread."""

    def __init__(self, publishers: Iterable[Publisher] = ()) -> None:
        self._door = threading.Lock()
        self._publishers = tuple(publishers)
        self._displays: tuple[Display, ...] = ()
        self._complained: set[Publisher] = set()

    def add(self, publisher: Publisher) -> None:
        """It gets everything from now on."""
        with self._door:
            self._publishers = (*self._publishers, publisher)

    def add_display(self, display: Display) -> None:
        """It gets everything from now on, and the frames as well."""
        with self._door:
            self._publishers, self._displays = (*self._publishers, display), (*self._displays, display)

    @property
    def wants_pictures(self) -> bool:
        """Somebody looks on."""
        return any(publisher.wants_pictures for publisher in self._publishers)

    def publish(self, message: StreamMessage) -> None:
        for publisher in self._publishers:
            self._guarded(publisher, partial(publisher.publish, message))

    def show(self, picture: LivePicture) -> None:
        for publisher in self._publishers:
            if publisher.wants_pictures:
                self._guarded(publisher, partial(publisher.show, picture))

    def see(self, frame: Frame, seen: LiveFrame) -> None:
        """Give the displays an inspected frame."""
        for display in self._displays:
            self._guarded(display, partial(display.see, frame, seen))

    def health(self) -> Iterator[PartHealth]:
        for publisher in self._publishers:
            told: list[PartHealth] = []
            self._guarded(publisher, partial(_ask, publisher, told))
            yield from told

    def close(self) -> None:
        """Close them all, the one that came last first, each within a time limit."""
        with self._door:
            publishers, self._publishers, self._displays = self._publishers, (), ()
        for publisher in reversed(publishers):
            _close_in_time(publisher)

    def _guarded(self, publisher: Publisher, hand_on: Callable[[], None]) -> None:
        try:
            hand_on()
        except Exception as error:  # noqa: BLE001  the fault of one publisher must not reach the others or the stream
            if publisher not in self._complained:
                self._complained.add(publisher)
                logger().exception("%s failed: %s", type(publisher).__name__, error)


def _ask(publisher: Publisher, told: list[PartHealth]) -> None:
    told.append(publisher.health())


def _close_in_time(publisher: Publisher) -> None:
    closing = threading.Thread(target=publisher.close, name="closing", daemon=True)
    closing.start()
    closing.join(_CLOSE_S)
    if closing.is_alive():
        logger().warning("%s does not close; it is left behind", type(publisher).__name__)
