"""The newest picture for one who looks at pictures alone."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence

from dscope_gui.streaming.server.hub.outgoing import Message, Picture


class PictureSlot:
    """A listener that keeps one picture; a newer one takes its place."""

    def __init__(self) -> None:
        self.arrived = asyncio.Event()
        self._lock = threading.Lock()
        self._picture: Picture | None = None
        self._is_ended = False

    @property
    def wants_pictures(self) -> bool:
        return True

    @property
    def is_ended(self) -> bool:
        return self._is_ended

    def greet(self, things: Sequence[Message | Picture]) -> None:
        for thing in things:
            if isinstance(thing, Picture):
                self.show(thing)

    def put(self, message: Message) -> int:  # noqa: ARG002 - it has no use for messages
        return 0

    def show(self, picture: Picture) -> None:
        with self._lock:
            self._picture = picture

    def end(self) -> None:
        self._is_ended = True

    def take(self) -> Picture | None:
        with self._lock:
            taken, self._picture = self._picture, None
            return taken
