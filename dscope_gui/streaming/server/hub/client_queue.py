"""What one WebSocket client has not got yet."""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Sequence

from dscope_gui.domain.live import NOTICE, ClientFacts
from dscope_gui.protocols import Clock
from dscope_gui.streaming.server.hub.outgoing import Message, Picture, dropped_message


class ClientQueue:
    """A listener that keeps so many messages; then the oldest go, notices last, and the client is told how many.

    Of pictures only the newest is kept, and only as long as the message of its frame is kept behind it.
    """

    def __init__(self, limit: int, *, wants_pictures: bool, clock: Clock, name: str = "") -> None:
        self.arrived = asyncio.Event()
        self._limit, self._wants_pictures, self._clock = limit, wants_pictures, clock
        self._lock = threading.Lock()
        self._messages: deque[Message | Picture] = deque()
        self._picture: Picture | None = None
        self._name, self._since = name, clock.now()
        self._sent = 0
        self._lost = 0
        self._lost_in_all = 0
        self._is_ended = False

    @property
    def wants_pictures(self) -> bool:
        return self._wants_pictures

    @property
    def is_ended(self) -> bool:
        return self._is_ended

    def facts(self) -> ClientFacts:
        """For whoever looks after the station; from any thread."""
        with self._lock:
            return ClientFacts(self._name, self._since, self._sent, self._count(), self._lost_in_all)

    def greet(self, things: Sequence[Message | Picture]) -> None:
        for thing in things:
            if isinstance(thing, Picture):
                self.show(thing)
            else:
                with self._lock:
                    self._messages.append(thing)

    def put(self, message: Message) -> int:
        with self._lock:
            lost = 0
            while self._count() >= self._limit:
                self._lose_one()
                lost += 1
            self._messages.append(message)
            self._lost += lost
            self._lost_in_all += lost
            return lost

    def show(self, picture: Picture) -> None:
        if not self._wants_pictures:
            return
        with self._lock:
            self._forget_picture()
            self._messages.append(picture)
            self._picture = picture

    def end(self) -> None:
        self._is_ended = True

    def take(self) -> Message | Picture | None:
        """The next thing to send; None where there is none now."""
        with self._lock:
            if self._lost:
                lost, self._lost = self._lost, 0
                return dropped_message(self._clock.now(), lost, self._lost_in_all)
            if not self._messages:
                return None
            taken = self._messages.popleft()
            self._sent += isinstance(taken, Message)
            if taken is self._picture:
                self._picture = None
            return taken

    def _count(self) -> int:
        return len(self._messages) - (self._picture is not None)

    def _lose_one(self) -> None:
        """The oldest message that is no notice; a notice says what is wrong and is not said again."""
        messages = [one for one in self._messages if isinstance(one, Message)]
        oldest = next((one for one in messages if one.schema != NOTICE), messages[0])
        self._messages.remove(oldest)
        if self._picture is not None and self._picture.frame_id == oldest.frame_id:
            self._forget_picture()

    def _forget_picture(self) -> None:
        if self._picture is not None:
            self._messages.remove(self._picture)
            self._picture = None
