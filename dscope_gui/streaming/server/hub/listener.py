"""Whoever gets what the hub hands on."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Protocol

from dscope_gui.streaming.server.hub.outgoing import Message, Picture


class Listener(Protocol):
    """Takes things from the hub's threads without waiting, and keeps a bounded number of them."""

    arrived: asyncio.Event
    """Set, in the server's loop, when there may be something to take, or nothing more will ever come."""

    @property
    def wants_pictures(self) -> bool:
        """False spares the station encoding them."""

    def greet(self, things: Sequence[Message | Picture]) -> None:
        """What somebody who comes now should know."""

    def put(self, message: Message) -> int:
        """Take a message; returns how many others had to go for it."""

    def show(self, picture: Picture) -> None:
        """Take a picture instead of the one that waits still."""

    def end(self) -> None:
        """Nothing more will come."""
