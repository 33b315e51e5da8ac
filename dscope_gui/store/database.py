"""The seam between the history and the database that holds it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Protocol

from sqlalchemy import Connection, Engine

from dscope_gui.protocols import RecordReader


class Database(Protocol):
    """Where the tables of a history are."""

    @property
    def reading(self) -> Engine:
        """For transactions that read; each of them sees one moment."""

    @property
    def writing(self) -> Engine:
        """For transactions that write; from its first moment on, each of them is the only one."""

    @property
    def records(self) -> RecordReader:
        """For whoever goes through many records."""

    def open(self, begin: Callable[[Connection], None]) -> None:
        """Make the tables where there are none, migrate them where they are older; once, before anything else.

        Parameters
        ----------
        begin : begins the ledger, in the same transaction as the step to the newest tables.

        Raises
        ------
        StoreUnavailable
            The tables are of a newer program or of another one; they are left as they are.
        """

    def faults(self) -> AbstractContextManager[None]:
        """Tells what is refused inside as `StoreUnavailable`, by the database and by the disk with the pictures."""

    def check_still_there(self) -> None:
        """Raises `StoreUnavailable` where it is no longer the one that was opened."""

    def close(self) -> None:
        """Let go of all connections; may be called again."""
