"""A dashboard on the stream: hears everything, comes and goes."""

from __future__ import annotations

import threading
from collections import Counter
from typing import Final

from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

_PATIENCE_S: Final = 10.0
_SCHEMA: Final = '"schema":"'


class Listener:
    """`heard` : messages by their schema, over all its connections."""

    def __init__(self, address: str) -> None:
        self._address = address
        self.heard: Counter[str] = Counter()
        self._connection, self._thread = self._opened()

    def come_again(self) -> None:
        """Hang up and connect anew, as a page does that is loaded again."""
        self.close()
        self._connection, self._thread = self._opened()

    def close(self) -> None:
        self._connection.close()
        self._thread.join(_PATIENCE_S)

    def _opened(self) -> tuple[ClientConnection, threading.Thread]:
        connection = connect(self._address, proxy=None, open_timeout=_PATIENCE_S)
        thread = threading.Thread(target=self._hear, args=(connection,), name="listener", daemon=True)
        thread.start()
        return connection, thread

    def _hear(self, connection: ClientConnection) -> None:
        try:
            for message in connection:
                head = str(message)[:80].replace(" ", "")
                self.heard[head.partition(_SCHEMA)[2].partition('"')[0]] += 1
        except ConnectionClosed:
            return
