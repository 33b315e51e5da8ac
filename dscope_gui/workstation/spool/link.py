"""The connection to the shared history: opened when it is there, and given up as soon as it does not answer."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol

from dscope_gui.errors import StoreUnavailable
from dscope_gui.protocols import ResultStore
from dscope_gui.store.moving.moving import Place
from dscope_gui.workstation.spool.standing import SpoolStanding


class MovableStore(ResultStore, Protocol):
    """A history between which and another one things can be moved."""

    @property
    def place(self) -> Place:
        """For whoever moves them."""


class SharedLink:
    """For any thread.

    Parameters
    ----------
    open_shared : opens the shared history; may raise `StoreUnavailable`, then it is tried again later.
    """

    def __init__(self, open_shared: Callable[[], MovableStore], standing: SpoolStanding) -> None:
        self._open_shared, self._standing = open_shared, standing
        self._door = threading.Lock()
        self._store: MovableStore | None = None
        self._is_closed = False

    def current(self) -> MovableStore | None:
        """The shared history, None while it does not answer; never waits for it."""
        return None if self._standing.away_since is not None else self._store

    def reach(self) -> MovableStore:
        """Open it where it is not open yet; may wait for the network. Raises `StoreUnavailable`."""
        with self._door:
            if self._is_closed:
                raise StoreUnavailable("The history is closed", "Start the program again")
            if self._store is None:
                self._store = self._open_shared()
            return self._store

    def require(self, what: str) -> MovableStore:
        """For what cannot be done without it; raises `StoreUnavailable` at once while it does not answer."""
        found = self.current()
        if found is None:
            raise StoreUnavailable(
                f"{what} only in the shared history, which does not answer",
                "Inspecting goes on. Try again when the connection is back",
            )
        return found

    def close(self) -> None:
        with self._door:
            self._is_closed = True
            if self._store is not None:
                self._store.close()
