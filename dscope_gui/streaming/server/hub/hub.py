"""Implements `protocols.Publisher` for everybody who listens to the server."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Final

from dscope_gui.domain.live import ClientFacts, LivePicture, StreamMessage
from dscope_gui.logs import logger
from dscope_gui.streaming.server.hub.client_queue import ClientQueue
from dscope_gui.streaming.server.hub.listener import Listener
from dscope_gui.streaming.server.hub.newcomer import ForNewcomers
from dscope_gui.streaming.server.hub.outgoing import Message, message_of, picture_of
from dscope_gui.streaming.server.meters import Meters

_SAID_OF_UNSAYABLE: Final = 3
"""So often the log says that a message could not be written as JSON."""


class Hub:
    """Takes messages from any thread; nobody who listens can make it wait.

    Every listener keeps what it has not sent; the hub only puts things there and wakes the server's loop, once for
    however many things.
    """

    def __init__(self, meters: Meters) -> None:
        self._meters = meters
        self._lock = threading.Lock()
        self._listeners: list[Listener] = []
        self._lookers = 0
        self._newcomers = ForNewcomers()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._is_rung = False
        self._is_closed = False
        self._unsayable = 0

    @property
    def wants_pictures(self) -> bool:
        return self._lookers > 0

    @property
    def listeners(self) -> int:
        return len(self._listeners)

    def clients(self) -> tuple[ClientFacts, ...]:
        """Who gets messages now; those who only look at pictures are not among them."""
        with self._lock:
            listeners = tuple(self._listeners)
        return tuple(one.facts() for one in listeners if isinstance(one, ClientQueue))

    @property
    def is_closed(self) -> bool:
        return self._is_closed

    @property
    def last_heat_map(self) -> Message | None:
        return self._newcomers.heat_map

    def publish(self, message: StreamMessage) -> None:
        try:
            written = message_of(message)
            self._meters.note(message)
        except (KeyError, TypeError, ValueError) as error:
            self._count_unsayable(error)
            return
        with self._lock:
            if self._is_closed:
                return
            self._newcomers.note(message, written)
            lost = sum(listener.put(written) for listener in self._listeners)
        self._meters.note_lost(lost)
        self._ring()

    def show(self, picture: LivePicture) -> None:
        if not self.wants_pictures:
            return
        try:
            written = picture_of(picture)
        except (TypeError, ValueError) as error:
            self._count_unsayable(error)
            return
        with self._lock:
            if self._is_closed:
                return
            self._newcomers.note_picture(written)
            for listener in self._listeners:
                listener.show(written)
        self._ring()

    @contextmanager
    def listening(self, listener: Listener) -> Iterator[None]:
        """Hand on to this listener until the block is left; to be entered in the loop that the listener waits in."""
        self._join(listener, asyncio.get_running_loop())
        try:
            yield
        finally:
            self._leave(listener)

    def close(self) -> None:
        """End all listening; what is published later is ignored."""
        with self._lock:
            self._is_closed = True
            for listener in self._listeners:
                listener.end()
        self._ring()

    def _join(self, listener: Listener, loop: asyncio.AbstractEventLoop) -> None:
        with self._lock:
            self._loop = loop
            listener.greet(self._newcomers.things())
            self._listeners.append(listener)
            self._lookers += listener.wants_pictures
            if self._is_closed:
                listener.end()
        listener.arrived.set()

    def _leave(self, listener: Listener) -> None:
        with self._lock:
            self._listeners.remove(listener)
            self._lookers -= listener.wants_pictures
            if not self._lookers:
                self._newcomers.forget_picture()

    def _ring(self) -> None:
        with self._lock:
            loop = self._loop
            if loop is None or self._is_rung or not self._listeners:
                return
            self._is_rung = True
        # The loop may be closed by now: then nobody listens any more.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(self._wake)

    def _wake(self) -> None:
        with self._lock:
            self._is_rung = False
            for listener in self._listeners:
                listener.arrived.set()

    def _count_unsayable(self, error: Exception) -> None:
        self._meters.note_lost(1)
        self._unsayable += 1
        if self._unsayable <= _SAID_OF_UNSAYABLE:
            logger().error("A message of the stream could not be written: %s", error)
